//! A copy of the machine with a layer over it, for the length of one test.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Stdio};

use tempfile::TempDir;

use super::Layer;
use super::layer::in_namespace;
use crate::{NotHere, place};

/// A running copy of the machine: its own files and processes, the machine's network.
///
/// It lives until it is dropped, or until the test's process ends in whatever way: it waits on a pipe from it.
pub struct Room {
    unshare: Child,
    shared: TempDir,
}

impl Room {
    /// Lays `layer` over the machine, puts `files` into the folder that both sides see (`/srv` inside), and runs
    /// `start` there, a shell script that starts servers in the background.
    ///
    /// # Panics
    /// When `start` fails: what it needs is there, so that is a fault of its own.
    pub fn open(layer: &Layer, files: &[(&str, &str)], start: &str) -> Result<Self, NotHere> {
        let archive = layer.kept()?;
        let shared = tempfile::Builder::new()
            .prefix(&format!("{}-", layer.name))
            .tempdir_in(place::folder("real"))
            .expect("target/real can be written");
        for (name, content) in files.iter().chain(&[("start", start)]) {
            fs::write(shared.path().join(name), content).expect("a new folder can be written");
        }

        fs::create_dir(shared.path().join(MOUNTED)).expect("a new folder can be written");

        let unshare = in_namespace()?
            .args(["sh", "-c", ROOM, "room"])
            .args([&shared.path().join(MOUNTED), &archive, shared.path()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| NotHere(format!("could not start unshare: {error}")))?;
        let mut room = Self { unshare, shared };
        assert!(room.is_ready(), "the start script of {} failed:\n{}", layer.name, room.read("start.log"));
        Ok(room)
    }

    /// The folder that both sides see.
    pub fn shared(&self) -> &Path {
        self.shared.path()
    }

    /// The text of a file in the shared folder, empty if it is not there.
    pub fn read(&self, name: &str) -> String {
        fs::read(self.shared().join(name)).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
    }

    fn is_ready(&mut self) -> bool {
        let output = self.unshare.stdout.take().expect("its output is piped");
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line).is_ok_and(|_| line.trim() == "ready")
    }
}

impl Drop for Room {
    /// Returns when the last process of the room is gone, and its ports with it.
    fn drop(&mut self) {
        drop(self.unshare.stdin.take());
        // A room that cannot be waited for is one that is already gone.
        _ = self.unshare.wait();
    }
}

const MOUNTED: &str = "room";
const ROOM: &str = concat!(include_str!("mount.sh"), include_str!("room.sh"));
