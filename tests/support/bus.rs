//! A session bus of a test's own, with a home of its own.

use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use zbus::blocking::connection::{Builder, Connection};
use zbus::blocking::fdo::DBusProxy;

use crate::NotHere;

/// A running session bus on which nobody speaks yet, and which starts nobody.
pub struct Bus {
    home: TempDir,
    daemon: Daemon,
}

impl Bus {
    /// Starts it.
    ///
    /// # Panics
    /// When `dbus-daemon` is there and does not start.
    pub fn start() -> Result<Self, NotHere> {
        program("dbus-daemon", "dbus")?;
        let home = tempfile::Builder::new().prefix("bus").tempdir().expect("a folder for the test");
        fs::set_permissions(home.path(), fs::Permissions::from_mode(0o700)).expect("it is ours");
        let config = home.path().join("bus.conf");
        fs::write(&config, CONFIG.replace("SOCKET", &socket(home.path()).display().to_string())).expect("it is ours");
        let mut command = Command::new("dbus-daemon");
        command.arg("--config-file").arg(config).args(["--nofork", "--print-address"]);
        let mut daemon = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("dbus-daemon runs");
        let mut address = String::new();
        let out = daemon.stdout.take().expect("its output is ours");
        BufReader::new(out).read_line(&mut address).expect("it tells its address");
        assert!(address.starts_with("unix:path="), "{address}");
        Ok(Self { home, daemon: Daemon(daemon) })
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        format!("unix:path={}", socket(self.home.path()).display())
    }

    /// A command that lives on this bus, in this home, without a display.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        for name in ["DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL", "XDG_SESSION_TYPE"] {
            command.env_remove(name);
        }
        for name in ["HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"] {
            command.env(name, self.home.path());
        }
        command.env("DBUS_SESSION_BUS_ADDRESS", self.address());
        command
    }

    /// Speaks on it.
    ///
    /// # Panics
    /// When it does not listen.
    pub fn connect(&self) -> Connection {
        self.builder().build().expect("the bus listens")
    }

    /// The beginning of a connection.
    pub(crate) fn builder(&self) -> Builder<'static> {
        Builder::address(self.address().as_str()).expect("an address of a bus")
    }

    /// Waits until somebody keeps secrets on this bus, or nobody does any more.
    ///
    /// # Panics
    /// When that does not come to pass within ten seconds.
    pub fn wait_for_secrets(&self, there: bool) {
        let connection = self.connect();
        let bus = DBusProxy::new(&connection).expect("a bus speaks for itself");
        let name = || SECRETS.try_into().expect("a name of a bus");
        let began = Instant::now();
        while bus.name_has_owner(name()).expect("the bus answers") != there {
            assert!(began.elapsed() < START_LIMIT, "the Secret Service does not come or go");
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// What `secret-tool` says, with `input` on its standard input.
    ///
    /// # Panics
    /// When it cannot be started.
    pub fn secret_tool(&self, arguments: &[&str], input: &[u8]) -> Output {
        let mut command = self.command("secret-tool");
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("secret-tool runs");
        // Some of its orders read nothing.
        _ = child.stdin.take().expect("its input is ours").write_all(input);
        child.wait_with_output().expect("secret-tool ends")
    }

    /// Ends the bus itself; what speaks on it loses it.
    pub fn stop(&mut self) {
        self.daemon.end();
    }
}

/// A process that ends with its test.
pub(crate) struct Daemon(pub(crate) Child);

impl Daemon {
    pub(crate) fn end(&mut self) {
        // It may have ended by itself.
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        self.end();
    }
}

/// Whether `name` can be run, or which package brings it.
pub(crate) fn program(name: &str, package: &str) -> Result<(), NotHere> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let is_there = std::env::split_paths(&path).any(|folder| folder.join(name).is_file());
    is_there.then_some(()).ok_or_else(|| NotHere(format!("{name} is missing; apt-get install {package}")))
}

/// Not `bus`: there it would be found by those who are told of no bus.
fn socket(home: &Path) -> PathBuf {
    home.join("socket")
}

/// The name of the Secret Service.
pub(crate) const SECRETS: &str = "org.freedesktop.secrets";

const START_LIMIT: Duration = Duration::from_secs(10);
/// Without folders of services, so that the bus starts none.
const CONFIG: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=SOCKET</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;
