//! Where the profiles lie, and how a file there is written whole or not at all.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::error::Error;

/// The files of one configuration folder.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// The folder.
    pub(super) folder: PathBuf,
    /// What is kept.
    pub(super) file: PathBuf,
    /// What was kept before.
    pub(super) previous: PathBuf,
    /// Locked by whoever changes them.
    pub(super) lock: PathBuf,
}

impl Place {
    /// Those of this folder.
    pub(super) fn new(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            file: folder.join("profiles.json"),
            previous: folder.join("profiles.previous.json"),
            lock: folder.join("profiles.lock"),
        }
    }

    /// What is kept: its bytes, or nothing yet. Of a file that is far too long, a little more than the longest.
    pub(super) fn read(&self) -> Result<Option<Vec<u8>>, Error> {
        let read = || -> io::Result<Vec<u8>> {
            let mut bytes = Vec::new();
            File::open(&self.file)?.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
            Ok(bytes)
        };
        match read() {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(Error::Unreadable { path: self.file.clone(), source }),
        }
    }

    /// The version before, where there is one.
    pub(super) fn kept_before(&self) -> Option<PathBuf> {
        self.previous.is_file().then(|| self.previous.clone())
    }

    /// Puts `new` in the place of `old`, which becomes the previous version. At every instant a whole file is there.
    ///
    /// Only the holder of the lock calls it.
    pub(super) fn replace(&self, old: Option<&[u8]>, new: &[u8]) -> Result<(), Error> {
        let write = || -> io::Result<()> {
            if new.len() as u64 > MOST_BYTES {
                return Err(io::Error::from(io::ErrorKind::FileTooLarge));
            }
            // Those who keep their settings elsewhere have a link here, and keep it.
            let target = followed(&self.file)?;
            let fresh = prepare(&target, new)?;
            if let Some(old) = old {
                persist(prepare(&self.previous, old)?, &self.previous)?;
            }
            persist(fresh, &target)
        };
        write().map_err(|source| Error::Unwritable { path: self.file.clone(), source })
    }
}

/// Where the links at `path` lead, whether or not anything is there.
fn followed(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&path) {
            Ok(target) => path = folder_of(&path).join(target),
            Err(_) => return Ok(path),
        }
    }
    Err(io::Error::other("the links lead round in a circle"))
}

/// A file beside `path` with these bytes, safe on the disk. It is gone again where anything fails.
fn prepare(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let name = format!("{}.new", path.file_name().unwrap_or_default().to_string_lossy());
    // One name for all: what a killed process left is what the next one takes away.
    match fs::remove_file(folder_of(path).join(&name)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = tempfile::Builder::new().prefix(&name).rand_bytes(0).tempfile_in(folder_of(path))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

fn persist(file: NamedTempFile, path: &Path) -> io::Result<()> {
    let mut file = file;
    for _ in 0..MOST_TRIES {
        match file.persist(path) {
            Ok(_) => {
                settle(folder_of(path));
                return Ok(());
            }
            // On Windows, somebody who reads it right now is in the way for a moment.
            Err(error) if cfg!(windows) && error.error.kind() == io::ErrorKind::PermissionDenied => {
                file = error.file;
                std::thread::sleep(std::time::Duration::from_millis(10));
            }
            Err(error) => return Err(error.error),
        }
    }
    Err(io::Error::from(io::ErrorKind::PermissionDenied))
}

/// Makes the new name in a folder safe. Where that is not possible, the file has its name all the same.
#[cfg(unix)]
fn settle(folder: &Path) {
    _ = File::open(folder).and_then(|folder| folder.sync_all());
}

/// Windows does it with the renaming.
#[cfg(not(unix))]
fn settle(_: &Path) {}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The longest file of profiles.
pub(super) const MOST_BYTES: u64 = 16 * 1024 * 1024;
const MOST_LINKS: usize = 40;
const MOST_TRIES: usize = 100;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_killed_process_left_is_taken_away() {
        let folder = tempfile::tempdir().unwrap();
        let place = Place::new(folder.path());
        for name in ["profiles.json.new", "profiles.previous.json.new"] {
            fs::write(folder.path().join(name), "half a fi").unwrap();
        }
        place.replace(None, b"1").unwrap();
        place.replace(Some(b"1"), b"2").unwrap();
        assert_eq!((place.read().unwrap(), fs::read(&place.previous).unwrap()), (Some(b"2".to_vec()), b"1".to_vec()));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn more_than_can_be_read_is_not_written() {
        let folder = tempfile::tempdir().unwrap();
        let place = Place::new(folder.path());
        let long = vec![b' '; usize::try_from(MOST_BYTES).unwrap() + 1];
        assert!(matches!(place.replace(None, &long), Err(Error::Unwritable { .. })));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link_and_nobody_else_can_read_what_it_leads_to() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let (folder, dotfiles) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (place, target) = (Place::new(folder.path()), dotfiles.path().join("shops.json"));
        symlink(&target, &place.file).unwrap();
        place.replace(None, b"1").unwrap();
        place.replace(Some(b"1"), b"2").unwrap();
        assert!(place.file.is_symlink() && !target.is_symlink());
        assert_eq!(place.read().unwrap(), Some(b"2".to_vec()));
        assert_eq!(fs::read_dir(dotfiles.path()).unwrap().count(), 1);
        for path in [&target, &place.previous] {
            assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600, "{}", path.display());
        }
        symlink(&place.lock, &place.lock).unwrap();
        assert!(followed(&place.lock).is_err());
    }
}
