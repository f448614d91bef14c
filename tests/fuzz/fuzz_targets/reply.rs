//! Any bytes as a server's reply: read or named, bounded, and never a trace of the secret.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime can be built");
    let (reply, lines) = runtime.block_on(engine::smtp::overhear(bytes, SECRET));
    if let Ok(reply) = reply {
        assert!((200..560).contains(&reply.code));
    }
    for line in lines {
        assert!(!line.text.contains(SECRET) && !line.text.chars().any(char::is_control));
    }
});

const SECRET: &str = "hunter22";
