//! A real GNOME Keyring on a bus of its own, and the engine in a process that sees only that bus.

use std::io::Write as _;
use std::process::Stdio;
use std::time::{Duration, Instant};

use zbus::blocking::Proxy;
use zbus::zvariant::{ObjectPath, OwnedObjectPath};

use crate::NotHere;
use crate::bus::{Bus, Daemon, SECRETS, program};

/// A running `gnome-keyring-daemon`; it ends with its test.
pub struct Keyring(Daemon);

impl Keyring {
    /// Starts it on `bus` with its login keychain open. What an earlier one kept on this bus is there again.
    ///
    /// # Panics
    /// When it is there and does not start.
    pub fn start(bus: &Bus) -> Result<Self, NotHere> {
        Self::start_with(bus, &["--unlock"])
    }

    /// Starts it on `bus` as nobody had signed in: nothing is open.
    ///
    /// # Panics
    /// When it is there and does not start.
    pub fn start_locked(bus: &Bus) -> Result<Self, NotHere> {
        Self::start_with(bus, &[])
    }

    fn start_with(bus: &Bus, arguments: &[&str]) -> Result<Self, NotHere> {
        program("gnome-keyring-daemon", "gnome-keyring")?;
        program("secret-tool", "libsecret-tools")?;
        let mut command = bus.command("gnome-keyring-daemon");
        command.args(["--foreground", "--components=secrets"]).args(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut daemon = Daemon(command.spawn().expect("gnome-keyring-daemon runs"));
        let mut input = daemon.0.stdin.take().expect("its input is ours");
        // Only one that unlocks reads it.
        _ = input.write_all(b"the keychain's own password");
        drop(input);
        bus.wait_for_secrets(true);
        Ok(Self(daemon))
    }

    /// Ends it, and waits until the bus has noticed.
    pub fn stop(mut self, bus: &Bus) {
        self.0.end();
        bus.wait_for_secrets(false);
    }
}

/// Locks the login keychain of whoever keeps secrets on `bus`.
///
/// # Panics
/// When it does not let itself be locked.
pub fn lock(bus: &Bus) {
    let connection = bus.connect();
    let proxy = Proxy::new(&connection, SECRETS, "/org/freedesktop/secrets", "org.freedesktop.Secret.Service");
    let proxy = proxy.expect("the Secret Service has one place");
    let login = ObjectPath::from_static_str_unchecked("/org/freedesktop/secrets/collection/login");
    let (locked, _): (Vec<OwnedObjectPath>, OwnedObjectPath) = proxy.call("Lock", &(vec![login],)).expect("it locks");
    assert_eq!(locked.len(), 1);
}

/// How long `work` took, with its result.
pub fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let began = Instant::now();
    let result = work();
    (result, began.elapsed())
}
