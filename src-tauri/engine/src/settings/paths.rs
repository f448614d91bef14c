//! Where we keep what we keep.

use std::path::PathBuf;

use etcetera::base_strategy::{BaseStrategy, choose_native_strategy};

use crate::error::Error;

/// The folders of this app, where the operating system wants them. `MAILPROOF_HOME` overrides all three.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paths {
    /// For settings.
    pub config: PathBuf,
    /// For history.
    pub data: PathBuf,
    /// For what can be lost: window places, logs.
    pub state: PathBuf,
}

impl Paths {
    /// Asks the environment. Makes no folder.
    pub fn from_environment() -> Result<Self, Error> {
        if let Some(home) = std::env::var_os("MAILPROOF_HOME").filter(|home| !home.is_empty()) {
            let home = PathBuf::from(home);
            return Ok(Self { config: home.join("config"), data: home.join("data"), state: home.join("state") });
        }
        let system = choose_native_strategy().map_err(|_| Error::NoHome)?;
        let state = system.state_dir().unwrap_or_else(|| system.data_dir());
        Ok(Self {
            config: system.config_dir().join(FOLDER),
            data: system.data_dir().join(FOLDER),
            state: state.join(FOLDER),
        })
    }
}

const FOLDER: &str = "mailproof";
