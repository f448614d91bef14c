//! Programs that are called, and what can go wrong with them.

use std::ffi::OsStr;
use std::fmt;
use std::path::PathBuf;
use std::process::{Command, ExitStatus, Stdio};
use std::{env, io};

/// Prints a line of progress.
macro_rules! say {
    ($($words:tt)*) => {{
        use std::io::Write as _;
        // Nobody reads any more: go on all the same.
        _ = writeln!(std::io::stdout(), $($words)*);
    }};
}
pub(crate) use say;

/// Why a task stops.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// The program could not be started.
    NotStarted(String, io::Error),
    /// It ended with an error.
    Failed(String, ExitStatus),
    /// A file could not be read or written.
    File(PathBuf, io::Error),
    /// Something is not there; says what and how to get it.
    Missing(String),
    /// A program said something else than was agreed.
    Unexpected(String),
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotStarted(command, error) => write!(f, "could not start `{command}`: {error}"),
            Self::Failed(command, status) => write!(f, "`{command}` ended with {status}"),
            Self::File(path, error) => write!(f, "{}: {error}", path.display()),
            Self::Missing(what) | Self::Unexpected(what) => f.write_str(what),
        }
    }
}

/// The top of the tree.
pub(crate) fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).expect("xtask lies in src-tauri").to_path_buf()
}

/// The folder that cargo builds into; `cargo xtask` itself was built there.
pub(crate) fn target() -> PathBuf {
    let here = env::current_exe().expect("a running program has a path");
    here.ancestors().nth(2).expect("programs lie in target/<profile>").to_path_buf()
}

/// The name of one of our programs on this system.
pub(crate) fn program(name: &str) -> String {
    format!("{name}{}", env::consts::EXE_SUFFIX)
}

/// A command that starts at the top of the tree.
pub(crate) fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// The cargo that started us.
pub(crate) fn cargo<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Command {
    let mut cargo = command(&env::var("CARGO").unwrap_or_else(|_| "cargo".into()));
    cargo.args(arguments);
    cargo
}

/// Runs it in the open, and says what it runs.
pub(crate) fn run(command: &mut Command) -> Result<(), Trouble> {
    let line = line(command);
    say!("$ {line}");
    let status = command.status().map_err(|error| Trouble::NotStarted(line.clone(), error))?;
    if status.success() { Ok(()) } else { Err(Trouble::Failed(line, status)) }
}

/// What it prints, if it can be started and succeeds.
pub(crate) fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = command(program).args(arguments).stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether a program can be found.
pub(crate) fn is_there(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(self::program(program)).is_file())
}

/// The command as one would type it.
pub(crate) fn line(command: &Command) -> String {
    let program = command.get_program().to_string_lossy().into_owned();
    let name = program.rsplit(['/', '\\']).next().unwrap_or(&program).to_owned();
    let arguments = command.get_args().map(|argument| argument.to_string_lossy().into_owned());
    std::iter::once(name).chain(arguments).collect::<Vec<_>>().join(" ")
}
