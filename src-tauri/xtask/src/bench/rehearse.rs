//! The practice server, as both sides of a measurement use it.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Stdio};

use serde_json::Value;

use crate::shell::{self, Trouble};

/// A running `mailproof rehearse` where all is well; ends when dropped.
pub(super) struct Rehearsal {
    process: Child,
    /// The port for STARTTLS.
    pub(super) port: u64,
    /// The certificate of its authority.
    pub(super) ca_file: String,
    /// Who may sign in.
    pub(super) username: String,
    /// With what.
    pub(super) password: String,
}

impl Rehearsal {
    pub(super) fn start(mailproof: &Path) -> Result<Self, Trouble> {
        let mut command = shell::command(&mailproof.to_string_lossy());
        command
            .args(["rehearse", "--scene", "all-well"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let line = shell::line(&command);
        let mut process = command.spawn().map_err(|error| Trouble::NotStarted(line.clone(), error))?;
        let mut said = String::new();
        let output = process.stdout.take().expect("its output is piped");
        let mut rehearsal =
            Self { process, port: 0, ca_file: String::new(), username: String::new(), password: String::new() };
        _ = BufReader::new(output).read_line(&mut said);
        rehearsal.take(&said).ok_or_else(|| Trouble::Unexpected(format!("`{line}` said: {said}")))?;
        Ok(rehearsal)
    }

    fn take(&mut self, said: &str) -> Option<()> {
        let said: Value = serde_json::from_str(said).ok()?;
        self.port = said["smtp"]["starttls"].as_u64()?;
        self.ca_file = said["caFile"].as_str()?.to_owned();
        self.username = said["username"].as_str()?.to_owned();
        let password = fs::read_to_string(said["passwordFile"].as_str()?).ok()?;
        self.password = password.trim_end_matches(['\r', '\n']).to_owned();
        Some(())
    }
}

impl Drop for Rehearsal {
    fn drop(&mut self) {
        // One that ended by itself has ended.
        _ = self.process.kill();
        _ = self.process.wait();
    }
}
