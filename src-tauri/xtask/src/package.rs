//! `cargo xtask package`: what people install.

use std::fs;
use std::process::ExitCode;

use serde_json::Value;

use crate::notes::Notes;
use crate::shell::{self, Trouble, say};
use crate::{setup, ui};

/// Builds the release and bundles it for this system. AppImage is left out: making one downloads its runner.
pub(crate) fn run() -> Result<ExitCode, Trouble> {
    let mut notes = Notes::default();
    setup::for_build(&mut notes);
    notes.print();
    has_bundler()?;
    ui::install()?;
    ui::build()?;

    // The bundler takes the command line's program along, and builds only the window's.
    shell::run(&mut shell::cargo(["build", "--release", "--package", "mailproof-cli"]))?;
    let tauri = shell::root().join("ui/node_modules/.bin").join(if cfg!(windows) { "tauri.cmd" } else { "tauri" });
    let mut bundle = shell::command(&tauri.to_string_lossy());
    bundle.current_dir(shell::root().join("src-tauri")).args(["build", "--ci", "--config", BUILT]);
    if cfg!(target_os = "linux") {
        bundle.args(["--bundles", "deb,rpm"]);
    }
    shell::run(&mut bundle)?;
    say!("The packages are in {}", shell::target().join("release/bundle").display());
    Ok(ExitCode::SUCCESS)
}

fn has_bundler() -> Result<(), Trouble> {
    let path = shell::root().join("ui/package.json");
    let text = fs::read_to_string(&path).map_err(|error| Trouble::File(path, error))?;
    let package: Value = serde_json::from_str(&text).unwrap_or_default();
    if package["devDependencies"].get(BUNDLER).is_some() {
        return Ok(());
    }
    Err(Trouble::Missing(format!("{BUNDLER} is not among the devDependencies of ui/package.json")))
}

/// The pages stand built already.
const BUILT: &str = r#"{ "build": { "beforeBuildCommand": "" } }"#;
const BUNDLER: &str = "@tauri-apps/cli";
