//! Against what people really run, started for the test and gone after it.

mod bind;
mod bind_smoke;
#[cfg(target_os = "linux")]
mod keyring;
mod postfix;
mod postfix_smoke;
