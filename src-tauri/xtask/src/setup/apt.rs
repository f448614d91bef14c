//! Debian's and Ubuntu's packages.

use std::io::{self, IsTerminal as _};
use std::process::Command;

use crate::notes::Notes;
use crate::shell::{self, say};

/// Installs those of `packages` that are missing, and notes those that it could not.
pub(super) fn install(packages: &[&str], notes: &mut Notes) {
    if !cfg!(target_os = "linux") {
        return;
    }
    if !shell::is_there("apt-get") {
        notes.add(format!("not checked: this system's packages for {} (names as in Debian)", packages.join(" ")));
        return;
    }
    let wanted = missing(packages);
    if wanted.is_empty() {
        return;
    }
    if as_root("true").is_none() {
        notes.add(format!("not installed: {0}; as root: apt-get install {0}", wanted.join(" ")));
        return;
    }
    apt(&["update"]);
    if !install_all(&wanted) {
        // One name that this release does not know stops all others.
        apt(&["update"]);
        wanted.iter().for_each(|package| _ = install_all(&[package]));
    }
    for package in missing(packages) {
        notes.add(format!("not installed: {package}; apt-get install {package} says why"));
    }
}

/// `program`, run as root: by root, by `sudo` without a password, or by one who can type it.
pub(super) fn as_root(program: &str) -> Option<Command> {
    if shell::output("id", &["-u"])?.trim() == "0" {
        return Some(shell::command(program));
    }
    let mut sudo = shell::command("sudo");
    if shell::output("sudo", &["-n", "true"]).is_some() {
        sudo.arg("-n");
    } else if !(shell::is_there("sudo") && io::stdin().is_terminal()) {
        return None;
    }
    sudo.args(["env", "DEBIAN_FRONTEND=noninteractive", program]);
    Some(sudo)
}

fn install_all(packages: &[&str]) -> bool {
    let arguments: Vec<&str> = ["install", "-y", "--no-install-recommends"].iter().chain(packages).copied().collect();
    apt(&arguments)
}

fn apt(arguments: &[&str]) -> bool {
    let Some(mut apt) = as_root("apt-get") else { return false };
    apt.args(["-q"]).args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    shell::run(&mut apt).inspect_err(|trouble| say!("{trouble}")).is_ok()
}

fn missing<'a>(packages: &[&'a str]) -> Vec<&'a str> {
    packages.iter().filter(|package| !is_installed(package)).copied().collect()
}

fn is_installed(package: &str) -> bool {
    let state = shell::output("dpkg-query", &["-W", "-f", "${db:Status-Status}", package]);
    state.is_some_and(|state| state == "installed")
}
