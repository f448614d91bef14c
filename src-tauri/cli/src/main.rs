//! Mailproof in the terminal: the same engine as the window, for scripts, support and tests.

mod arguments;
mod dialect;
mod domain;
mod domain_text;
mod explain;
mod failure;
mod history;
mod keychain;
mod password;
mod profiles;
mod providers;
mod rehearse;
mod stores;
mod test;
mod text;

use std::io::Write as _;
use std::process::ExitCode;

use arguments::{Arguments, Command};
use clap::Parser as _;
use engine::words::{Language, Words};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let language = arguments
        .language
        .unwrap_or_else(|| sys_locale::get_locale().map_or(Language::English, |locale| Language::of_locale(&locale)));
    let words = Words::new(language);
    // One session at a time needs one thread; blocking work has threads of its own.
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            complain(&error.to_string());
            return ExitCode::from(failure::COULD_NOT_LOOK);
        }
    };
    let status = runtime.block_on(async {
        match arguments.command {
            Command::Test(call) => test::run(*call, arguments.format, &words).await,
            Command::History(call) => history::run(call, arguments.format, &words).await,
            Command::Domain(call) => domain::run(call, arguments.format, &words).await,
            Command::Explain(call) => explain::run(call, arguments.format, &words),
            Command::Stores(call) => stores::run(call, arguments.format, &words),
            Command::Providers(call) => providers::run(&call, arguments.format, &words).await,
            Command::Rehearse(call) => rehearse::run(call, arguments.format, &words).await,
            Command::Profiles(call) => profiles::run(call, arguments.format, &words).await,
            Command::Keychain(call) => keychain::run(call, arguments.format, &words).await,
        }
    });
    // A lookup that hangs in the operating system must not keep us.
    runtime.shutdown_background();
    match status {
        Ok(status) => ExitCode::from(status),
        Err(failure) => {
            complain(&failure.tell(&words));
            ExitCode::from(failure.status())
        }
    }
}

/// Says on standard error what went wrong, if anybody still listens there.
pub(crate) fn complain(what: &str) {
    let _ = writeln!(std::io::stderr(), "mailproof: {what}");
}
