//! The engine's keychain in a process of its own, for the tests against real keychains.

fn main() {
    #[cfg(target_os = "linux")]
    support::keyring_engine::obey();
}
