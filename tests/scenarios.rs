//! The engine and the command line, against servers that behave and servers that do not. Needs nothing installed.

#[path = "cli.rs"]
mod cli;
#[path = "conventions.rs"]
mod conventions;
#[path = "fixtures.rs"]
mod fixtures;
#[path = "hostile.rs"]
mod hostile;
#[path = "play.rs"]
mod play;
#[path = "providers.rs"]
mod providers;
#[path = "scenes.rs"]
mod scenes;
#[path = "secrets.rs"]
mod secrets;
#[path = "smtp.rs"]
mod smtp;
#[path = "stop.rs"]
mod stop;
#[path = "tls.rs"]
mod tls;
