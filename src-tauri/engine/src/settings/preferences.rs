//! How the app looks and speaks.

use std::fs;
use std::io::{self, Write as _};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Paths;
use crate::error::Error;
use crate::words::Language;

/// How the app looks and speaks. `None` follows the operating system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(export)]
pub struct Preferences {
    /// The language to speak.
    pub language: Option<Language>,
    /// The theme to show.
    pub theme: Option<Theme>,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Preferences {
    /// What was kept; the default where nothing was, or where it cannot be understood.
    pub fn load(paths: &Paths) -> Result<Self, Error> {
        let path = paths.config.join(FILE);
        match fs::read(&path) {
            Ok(bytes) => Ok(serde_json::from_slice(&bytes).unwrap_or_default()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(source) => Err(Error::Unreadable { path, source }),
        }
    }

    /// Keeps them: whole, or as they were before.
    pub fn save(&self, paths: &Paths) -> Result<(), Error> {
        let path = paths.config.join(FILE);
        let write = || -> io::Result<()> {
            fs::create_dir_all(&paths.config)?;
            let mut file = tempfile::NamedTempFile::new_in(&paths.config)?;
            file.write_all(&serde_json::to_vec_pretty(self)?)?;
            file.as_file().sync_all()?;
            file.persist(&path)?;
            Ok(())
        };
        write().map_err(|source| Error::Unwritable { path: path.clone(), source })
    }
}

const FILE: &str = "preferences.json";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_back() {
        let folder = tempfile::tempdir().unwrap();
        let paths = paths(&folder);
        assert_eq!(Preferences::load(&paths).unwrap(), Preferences::default());
        let kept = Preferences { language: Some(Language::Korean), theme: Some(Theme::Dark) };
        kept.save(&paths).unwrap();
        assert_eq!(Preferences::load(&paths).unwrap(), kept);
    }

    #[test]
    fn a_file_that_cannot_be_understood_does_not_stop_the_app() {
        let folder = tempfile::tempdir().unwrap();
        let paths = paths(&folder);
        fs::create_dir_all(&paths.config).unwrap();
        fs::write(paths.config.join(FILE), b"{\"language\":\"xx\"").unwrap();
        assert_eq!(Preferences::load(&paths).unwrap(), Preferences::default());
    }

    fn paths(folder: &tempfile::TempDir) -> Paths {
        let at = |name| folder.path().join(name);
        Paths { config: at("config"), data: at("data"), state: at("state") }
    }
}
