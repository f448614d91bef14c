//! checkdmarc, in a Python environment of its own under `target/bench/`.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::pairs::Took;
use crate::shell::{self, Trouble};

/// The release that is measured against, ready to run.
pub(super) struct Checkdmarc {
    python: PathBuf,
    /// Its name and version.
    pub(super) version: String,
}

impl Checkdmarc {
    /// Installs it if it is not there yet.
    pub(super) fn set_up() -> Result<Self, Trouble> {
        let folder = shell::target().join("bench/checkdmarc");
        let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
        let checkdmarc = Self { python, version: format!("checkdmarc {VERSION}") };
        if checkdmarc.installed().as_deref() == Some(VERSION) {
            return Ok(checkdmarc);
        }
        let system = ["python3", "python"].into_iter().find(|name| shell::is_there(name));
        let system =
            system.ok_or_else(|| Trouble::Missing("Python is missing; apt-get install python3-venv".into()))?;
        shell::run(shell::command(system).args(["-m", "venv", "--clear"]).arg(&folder))?;
        let mut install = shell::command(&checkdmarc.python.to_string_lossy());
        install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
        shell::run(install.arg(format!("checkdmarc=={VERSION}")))?;
        Ok(checkdmarc)
    }

    /// One check of a domain in a process of its own; what the words mean stands in the script.
    pub(super) fn command(&self, what: &str, domain: &str, ip: &str, port: &str) -> Command {
        let mut command = shell::command(&self.python.to_string_lossy());
        command.args([SCRIPT, what, domain, ip, port]);
        command
    }

    /// What the checks take by their own clock, Python already running and everything imported.
    pub(super) fn time_checks(&self, what: &str, domain: &str, ip: &str, port: &str) -> Result<Took, Trouble> {
        let mut command = self.command(what, domain, ip, port);
        let line = shell::line(&command);
        let output = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
        let output = output.map_err(|error| Trouble::NotStarted(line.clone(), error))?;
        if !output.status.success() {
            return Err(Trouble::Failed(line, output.status));
        }
        let said = String::from_utf8_lossy(&output.stdout);
        let wall = said.trim().parse().map_err(|_| Trouble::Unexpected(format!("`{line}` said: {said}")))?;
        Ok(Took { wall, cpu: None })
    }

    fn installed(&self) -> Option<String> {
        let version = ["-c", "import importlib.metadata as m; print(m.version('checkdmarc'))"];
        Some(shell::output(&self.python.to_string_lossy(), &version)?.trim().to_owned())
    }
}

const VERSION: &str = "6.0.4";
const SCRIPT: &str = "src-tauri/xtask/src/bench/their_domain_check.py";
