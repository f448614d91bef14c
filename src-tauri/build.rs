//! Lets Tauri generate what it needs.

fn main() {
    tauri_build::build();
}
