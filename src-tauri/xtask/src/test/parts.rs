//! The parts, in the order in which one builds on the other.

use std::process::Command;

use clap::ValueEnum;
use clap::builder::PossibleValue;

use super::count::{Count, Outcome};
use super::follow::follow;
use super::generated::Generated;
use super::table::Done;
use crate::notes::Notes;
use crate::shell::{self, Trouble, say};
use crate::{setup, ui};

/// One thing that is tested by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Part {
    /// Formatting of the Rust code
    Format,
    /// Formatting of the pages
    UiFormat,
    /// The pages can be built
    UiBuild,
    /// Lints and types of the pages
    UiCheck,
    /// Unit tests of the pages
    UiTests,
    /// Everything can be built
    Build,
    /// Lints of the Rust code
    Lint,
    /// Unit and scenario tests
    Tests,
    /// Generated files are up to date
    Generated,
    /// Against real servers
    Real,
    /// The real window
    Window,
}

impl Part {
    /// Its name on the command line.
    pub(super) fn name(self) -> String {
        self.value().get_name().to_owned()
    }

    /// What it does, for people.
    pub(super) fn what(self) -> String {
        self.value().get_help().map(ToString::to_string).unwrap_or_default()
    }

    fn value(self) -> PossibleValue {
        self.to_possible_value().expect("no part is hidden")
    }

    /// Runs it. What is not run, or not wholly, stands in the notes.
    pub(super) fn run(self, generated: &Generated, notes: &mut Notes) -> Done {
        let ran = match self {
            Self::Format => self.all([shell::cargo(["fmt", "--all", "--check"])], notes),
            Self::UiFormat => self.script("format:check", notes),
            Self::UiBuild => self.script("build", notes),
            Self::UiCheck => self.script("check", notes),
            Self::UiTests => self.script("test", notes),
            Self::Build => self.all([workspace(&["build"], notes)], notes),
            Self::Lint => {
                let mut lint = workspace(&["clippy"], notes);
                lint.args(["--all-targets", "--", "--deny", "warnings"]);
                self.all([lint], notes)
            }
            Self::Tests => {
                let scenarios = workspace(&["test", "--no-fail-fast", "--lib", "--bins", "--test", "scenarios"], notes);
                self.all([scenarios, workspace(&["test", "--no-fail-fast", "--doc"], notes)], notes)
            }
            Self::Generated => self.generated(generated, notes),
            Self::Real => self.all([workspace(&["test", "--no-fail-fast", "--test", "real"], notes)], notes),
            Self::Window => self.window(notes),
        };
        ran.map_or_else(
            |trouble| {
                notes.add(format!("not run: {}: {trouble}", self.name()));
                Done::NotRun
            },
            Done::Ran,
        )
    }

    fn script(self, name: &str, notes: &mut Notes) -> Result<Count, Trouble> {
        ui::install()?;
        self.all([ui::script(name)?], notes)
    }

    /// Runs the commands, all of them; without tests in them they count as one.
    fn all(self, commands: impl IntoIterator<Item = Command>, notes: &mut Notes) -> Result<Count, Trouble> {
        let mut count = Count::default();
        let mut all_good = true;
        for mut command in commands {
            let (status, output) = follow(&self.name(), &mut command)?;
            let outcome = Outcome::read(&output);
            outcome.not_run.into_iter().for_each(|line| notes.add(line));
            if outcome.skipped > 0 {
                notes.add(format!("not run: {} skipped tests in {}", outcome.skipped, self.name()));
            }
            count = count + outcome.count;
            // What failed without a failing test failed before the tests.
            let silent = !status.success() && outcome.count.failed == 0;
            count.failed += u32::from(silent);
            all_good &= status.success();
        }
        let has_no_tests = matches!(count, Count { passed: 0, failed: 0 });
        count.passed += u32::from(all_good && has_no_tests);
        Ok(count)
    }

    fn generated(self, before: &Generated, notes: &mut Notes) -> Result<Count, Trouble> {
        before.forget_types()?;
        let exported = self.all([workspace(&["test", "--lib", "--bins", "export_bindings"], notes)], notes)?;
        if exported.failed > 0 {
            before.restore()?;
            say!("The types could not be written.");
            return Ok(Count { passed: 0, failed: 1 });
        }
        let same = Generated::read().is_as(before);
        Ok(Count { passed: u32::from(same), failed: u32::from(!same) })
    }

    fn window(self, notes: &mut Notes) -> Result<Count, Trouble> {
        let missing = if !cfg!(target_os = "linux") {
            Some("it is driven on Linux only")
        } else if !shell::is_there("xvfb-run") {
            Some("xvfb-run is missing; apt-get install xvfb xauth")
        } else if !can_build_window() {
            Some("it takes ui/dist (Node.js) and the window toolkit (libwebkit2gtk-4.1-dev)")
        } else {
            None
        };
        if let Some(missing) = missing {
            return Err(Trouble::Missing(missing.into()));
        }
        let built = self.all([shell::cargo(["build", "--workspace"])], notes)?;
        if built.failed > 0 {
            return Ok(built);
        }
        let mut tests = shell::command("xvfb-run");
        let cargo = shell::cargo(["test", "--workspace", "--no-fail-fast", "--test", "window"]);
        tests.args(["-a", "-s", SCREEN]).arg(cargo.get_program()).args(cargo.get_args());
        self.all([tests], notes)
    }
}

/// A cargo call on everything that can be built here, always with the same features.
fn workspace(arguments: &[&str], notes: &mut Notes) -> Command {
    let mut cargo = shell::cargo(&arguments[..1]);
    if can_build_window() {
        cargo.arg("--workspace");
    } else {
        notes.add("not run: the shell: it takes ui/dist (Node.js) and the window toolkit (libwebkit2gtk-4.1-dev)");
    }
    cargo.args(&arguments[1..]);
    cargo
}

fn can_build_window() -> bool {
    setup::has_window_toolkit() && ui::is_built()
}

const SCREEN: &str = "-screen 0 1280x800x24 -nolisten tcp";
