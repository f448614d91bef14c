//! A desktop for one start: a screen, a session bus and folders of its own.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use crate::shell::{self, Trouble};

/// Ends with everything that was started on it when dropped.
pub(super) struct Desk {
    home: PathBuf,
    variables: Vec<(&'static str, String)>,
    processes: Vec<Child>,
}

impl Desk {
    /// Sets it up; there is one at a time.
    pub(super) fn set_up() -> Result<Self, Trouble> {
        let home = shell::target().join("bench/home");
        let mut desk = Self { home, variables: Vec::new(), processes: Vec::new() };
        desk.make_folders()?;
        let screen = desk.start("Xvfb", &["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"])?;
        desk.variables.push(("DISPLAY", format!(":{screen}")));
        let bus = desk.start("dbus-daemon", &["--session", "--nofork", "--print-address=1"])?;
        desk.variables.push(("DBUS_SESSION_BUS_ADDRESS", bus));
        Ok(desk)
    }

    /// Starts an app on it and gives its output. The app ends with the desk.
    pub(super) fn open(&mut self, app: &Path) -> Result<ChildStdout, Trouble> {
        let mut command = Command::new(app);
        command.env("MAILPROOF_MARKS", "1").env_remove("WAYLAND_DISPLAY");
        self.spawn(&mut command)
    }

    /// Starts a program and waits for the one line that it says.
    fn start(&mut self, program: &str, arguments: &[&str]) -> Result<String, Trouble> {
        let output = self.spawn(Command::new(program).args(arguments))?;
        let mut line = String::new();
        _ = BufReader::new(output).read_line(&mut line);
        if line.is_empty() {
            return Err(Trouble::Unexpected(format!("{program} said nothing")));
        }
        Ok(line.trim().to_owned())
    }

    fn spawn(&mut self, command: &mut Command) -> Result<ChildStdout, Trouble> {
        let line = shell::line(command);
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(|error| Trouble::NotStarted(line, error))?;
        let output = child.stdout.take().expect("its output is piped");
        self.processes.push(child);
        Ok(output)
    }

    fn make_folders(&mut self) -> Result<(), Trouble> {
        for name in FOLDERS {
            let folder = self.home.join(name);
            fs::create_dir_all(&folder).map_err(|error| Trouble::File(folder.clone(), error))?;
            self.variables.push((name, folder.to_string_lossy().into_owned()));
        }
        Ok(())
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        for process in self.processes.iter_mut().rev() {
            // What has ended by itself has ended.
            _ = process.kill();
            _ = process.wait();
        }
        // The next desk is set up in the same place.
        _ = fs::remove_dir_all(&self.home);
    }
}

const FOLDERS: &[&str] = &[
    "HOME",
    "MAILPROOF_HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
    "XDG_CACHE_HOME",
    "XDG_RUNTIME_DIR",
];
