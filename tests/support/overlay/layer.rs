//! Packages, installed once into a layer that is kept.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::{NotHere, place};

/// What one kind of server needs, as packages of the distribution.
#[derive(Debug, Clone, Copy)]
pub struct Layer {
    /// Names the kept files under `target/real/`.
    pub name: &'static str,
    /// What `apt-get install` takes.
    pub packages: &'static [&'static str],
}

impl Layer {
    /// The archive of what the packages write, made if it is missing or the system has changed since.
    ///
    /// Takes about 20 s the first time; tests that run side by side wait for the one that installs.
    pub fn kept(&self) -> Result<PathBuf, NotHere> {
        let folder = place::folder("real");
        let archive = folder.join(format!("{}.tar", self.name));
        let stamp = folder.join(format!("{}.stamp", self.name));

        let lock = File::create(folder.join(format!("{}.lock", self.name))).expect("target/real can be written");
        lock.lock().expect("a file of our own can be locked");

        let wanted = self.stamp();
        if !archive.exists() || fs::read_to_string(&stamp).ok().as_deref() != Some(wanted.as_str()) {
            self.install(&archive)?;
            fs::write(&stamp, wanted).expect("target/real can be written");
        }
        Ok(archive)
    }

    fn install(&self, archive: &Path) -> Result<(), NotHere> {
        let log = archive.with_extension("log");
        let room = tempfile::tempdir_in(place::folder("real")).expect("target/real can be written");
        let output = File::create(&log).expect("target/real can be written");
        let made = in_namespace()?
            .args(["sh", "-c", INSTALL, "install"])
            .args([room.path(), archive])
            .args(self.packages)
            .stdin(Stdio::null())
            .stdout(output.try_clone().expect("a file can be shared"))
            .stderr(output)
            .status();
        if made.is_ok_and(|status| status.success()) {
            return Ok(());
        }
        let packages = self.packages.join(" ");
        Err(NotHere(format!("could not install {packages} into an overlay; {} says why", log.display())))
    }

    /// Changes when other packages are wanted or the system below has other packages.
    fn stamp(&self) -> String {
        let status = fs::metadata(DPKG_STATUS).and_then(|file| file.modified()).ok();
        format!("{:?} {status:?} {INSTALL}", self.packages)
    }
}

/// A command that runs the rest of its arguments in mount and process namespaces of their own.
///
/// It takes root, or `sudo` without a password: in the user namespace of an ordinary user the kernel does not take the
/// system's root as the lower layer, and the servers could not change to users of their own.
pub fn in_namespace() -> Result<Command, NotHere> {
    if !Path::new(DPKG_STATUS).exists() {
        return Err(NotHere("this needs Debian or Ubuntu".into()));
    }
    let mut command = if succeeds(&["sh", "-c", "test $(id -u) = 0"]) {
        Command::new("unshare")
    } else if succeeds(&["sudo", "-n", "true"]) {
        let mut sudo = Command::new("sudo");
        sudo.args(["-n", "unshare"]);
        sudo
    } else {
        return Err(NotHere("this needs root, or sudo without a password".into()));
    };
    command.args(NAMESPACES);
    let mut trial = vec![command.get_program().to_str().expect("a plain name")];
    trial.extend(command.get_args().filter_map(|arg| arg.to_str()));
    trial.extend(["mount", "-t", "tmpfs", "tmpfs", "/mnt"]);
    if !succeeds(&trial) {
        return Err(NotHere("this needs a system that lets root mount (in Docker: --privileged)".into()));
    }
    Ok(command)
}

fn succeeds(command: &[&str]) -> bool {
    let quiet = Command::new(command[0])
        .args(&command[1..])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    quiet.is_ok_and(|status| status.success())
}

/// `--kill-child`: whoever ends `unshare` ends every process in its namespace.
const NAMESPACES: &[&str] = &["--mount", "--pid", "--fork", "--kill-child"];
const DPKG_STATUS: &str = "/var/lib/dpkg/status";
const INSTALL: &str = concat!(include_str!("mount.sh"), include_str!("install.sh"));
