//! The engine and the command line, against servers that behave and servers that do not. Needs nothing installed.

#[path = "cli.rs"]
mod cli;
#[path = "conventions.rs"]
mod conventions;
#[path = "dns.rs"]
mod dns;
#[path = "dns_faults.rs"]
mod dns_faults;
#[path = "domain_cli.rs"]
mod domain_cli;
#[path = "domain_scenes.rs"]
mod domain_scenes;
#[path = "fixtures.rs"]
mod fixtures;
#[path = "history.rs"]
mod history;
#[path = "history_kills.rs"]
mod history_kills;
#[path = "hostile.rs"]
mod hostile;
#[path = "kept_whole.rs"]
mod kept_whole;
#[path = "play.rs"]
mod play;
#[path = "profiles.rs"]
mod profiles;
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
#[path = "stores.rs"]
mod stores;
#[path = "tls.rs"]
mod tls;
