//! The least window that Tauri can open: what Mailproof's start is measured against.

/// The round trip that an interactive page has behind it.
#[tauri::command]
fn answer() {}

/// Tells the one who measures.
#[tauri::command]
fn mark(name: &str, at: u64) {
    println!("MARK {name} {at}");
}

fn main() {
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![answer, mark])
        .run(tauri::generate_context!())
        .expect("a display is there");
}
