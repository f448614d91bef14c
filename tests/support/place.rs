//! Where the tests of this build keep their files.

use std::path::{Path, PathBuf};
use std::time::SystemTime;
use std::{env, fs};

/// The folder that cargo builds into, `target` unless `CARGO_TARGET_DIR` says otherwise.
///
/// Found from the running test, so that it also holds when the test is started without cargo.
pub fn target() -> PathBuf {
    profile().parent().expect("a profile's folder lies in the target folder").to_path_buf()
}

/// The folder with the programs of the same build, `target/debug` as a rule.
pub fn profile() -> PathBuf {
    let test = env::current_exe().expect("a running test has a path");
    test.ancestors().nth(2).expect("a test lies in target/<profile>/deps").to_path_buf()
}

/// `target/<name>`, made if it is not there.
///
/// # Panics
/// When the folder cannot be made.
pub fn folder(name: &str) -> PathBuf {
    let folder = target().join(name);
    fs::create_dir_all(&folder).expect("the target folder can be written");
    folder
}

/// The repository's top folder.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in the repository").to_path_buf()
}

/// The program `name` of this build; built now where it is missing or older than the sources of the workspace.
///
/// # Panics
/// When it cannot be built.
pub fn built(name: &str, package: &str) -> PathBuf {
    let program = profile().join(format!("{name}{}", env::consts::EXE_SUFFIX));
    let made = fs::metadata(&program).and_then(|made| made.modified()).ok();
    if made.is_none_or(|made| newest(&root().join("src-tauri")).is_some_and(|source| source > made)) {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let status = std::process::Command::new(cargo)
            .args(["build", "--package", package, "--bin", name])
            .env("CARGO_TARGET_DIR", target())
            .current_dir(root())
            .status()
            .expect("cargo can be started");
        assert!(status.success(), "{name} cannot be built");
    }
    program
}

/// When the newest file that the programs are made of, below `folder`, was written.
fn newest(folder: &Path) -> Option<SystemTime> {
    let entries = fs::read_dir(folder).ok()?.filter_map(Result::ok);
    let times = entries.filter_map(|entry| {
        let path = entry.path();
        let counts =
            path.extension().is_some_and(|kind| ["rs", "ftl", "html", "toml"].iter().any(|counts| kind == *counts));
        if path.is_dir() {
            newest(&path)
        } else if counts {
            entry.metadata().ok()?.modified().ok()
        } else {
            None
        }
    });
    times.max()
}
