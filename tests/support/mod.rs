//! Starts what the tests talk to: real servers and the real window.
//!
//! Nothing here is installed on the machine and nothing outlives its test. What cannot be started here is a
//! [`NotHere`]: the test says so in one line and goes on, and fails where `CI` is set.

pub mod authority;
pub mod bind;
#[cfg(target_os = "linux")]
pub mod bus;
mod dovecot;
#[cfg(target_os = "linux")]
pub mod keyring;
#[cfg(target_os = "linux")]
pub mod keyring_engine;
pub mod mounts;
pub mod not_here;
pub mod overlay;
pub mod place;
pub mod ports;
pub mod postfix;
mod postfix_config;
#[cfg(target_os = "linux")]
pub mod pretended_secrets;
mod webdriver;
pub mod window;

pub use bind::Bind;
pub use not_here::NotHere;
pub use postfix::Postfix;
pub use window::{Window, WindowOptions};
