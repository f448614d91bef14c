//! The practice shop's names, every answer late, as both sides of a measurement ask for them.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use crate::shell::{self, Trouble};

/// A running name server of the rehearsal; ends when dropped.
pub(super) struct SlowNames {
    process: Child,
    orders: ChildStdin,
    answers: BufReader<ChildStdout>,
    /// Where it listens.
    pub(super) address: String,
}

impl SlowNames {
    /// Starts the example, which has to be built.
    pub(super) fn start(milliseconds: u32) -> Result<Self, Trouble> {
        let program = shell::target().join("release/examples").join(shell::program("slow_names"));
        let mut command = shell::command(&program.to_string_lossy());
        command.arg(milliseconds.to_string()).stdin(Stdio::piped()).stdout(Stdio::piped());
        let line = shell::line(&command);
        let mut process = command.spawn().map_err(|error| Trouble::NotStarted(line, error))?;
        let orders = process.stdin.take().expect("its input is piped");
        let answers = BufReader::new(process.stdout.take().expect("its output is piped"));
        let mut names = Self { process, orders, answers, address: String::new() };
        names.address = names.hear()?;
        Ok(names)
    }

    /// How many questions came since this was last asked.
    pub(super) fn asked(&mut self) -> Result<usize, Trouble> {
        // One that does not take it does not answer either.
        _ = self.orders.write_all(b"\n");
        let said = self.hear()?;
        said.parse().map_err(|_| Trouble::Unexpected(format!("slow_names said: {said}")))
    }

    fn hear(&mut self) -> Result<String, Trouble> {
        let mut line = String::new();
        _ = self.answers.read_line(&mut line);
        if line.is_empty() {
            Err(Trouble::Unexpected("slow_names said nothing".into()))
        } else {
            Ok(line.trim().into())
        }
    }
}

impl Drop for SlowNames {
    fn drop(&mut self) {
        // One that ended by itself has ended.
        _ = self.process.kill();
        _ = self.process.wait();
    }
}
