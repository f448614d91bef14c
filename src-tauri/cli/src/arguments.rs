//! What can be typed. The contract is CLI.md's: names never change once released.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Parser, Subcommand, ValueEnum};
use engine::smtp::Step;
use engine::words::Language;

use crate::dialect::StoreArguments;
use crate::domain::DomainCall;
use crate::history::HistoryCall;
use crate::keychain::KeychainCall;
use crate::password::PasswordCall;
use crate::profiles::ProfilesCall;
use crate::providers::ProvidersCall;
use crate::stores::StoresCall;

/// Finds out why a store's mail does not arrive.
#[derive(Parser)]
#[command(name = "mailproof", version, about, max_term_width = 100)]
pub(crate) struct Arguments {
    /// How answers are written
    #[arg(long, global = true, value_enum, default_value_t)]
    pub(crate) format: Format,
    /// The language of the words: en, ko, ja or zh-CN [default: the system's]
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub(crate) language: Option<Language>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// How answers are written.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    #[default]
    Text,
    /// One JSON object on standard output.
    Json,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Sends a test mail, or stops before it, and shows the conversation
    Test(Box<TestCall>),
    /// Lists past runs, shows one again, or forgets it
    History(HistoryCall),
    /// Looks at the DNS records of a sending domain
    Domain(DomainCall),
    /// Says what an error text means
    Explain(ExplainCall),
    /// Tells what is known of mail providers
    Providers(ProvidersCall),
    /// Lists the stores that Mailproof knows, and shows their fields
    Stores(StoresCall),
    /// Starts the practice servers on this computer
    Rehearse(RehearseCall),
    /// Lists, shows, saves and deletes profiles: settings under a name
    #[command(subcommand)]
    Profiles(ProfilesCall),
    /// Keeps passwords of profiles in the operating system's keychain
    #[command(subcommand)]
    Keychain(KeychainCall),
}

#[derive(Args)]
pub(crate) struct TestCall {
    /// The mail server
    #[arg(long, value_name = "HOST", required_unless_present_any = INSTEAD)]
    pub(crate) host: Option<String>,
    /// Its port
    #[arg(long, value_name = "PORT", required_unless_present_any = INSTEAD)]
    pub(crate) port: Option<String>,
    /// none, starttls, starttls-if-offered or implicit [default: starttls]
    #[arg(long, value_name = "KIND")]
    pub(crate) security: Option<String>,
    /// none, auto, plain or login [default: auto with a user name, else none]
    #[arg(long, value_name = "MECHANISM")]
    pub(crate) auth: Option<String>,
    /// The user name to sign in with
    #[arg(long, value_name = "NAME")]
    pub(crate) username: Option<String>,
    #[command(flatten)]
    pub(crate) password: PasswordCall,
    /// Uses the password that the keychain keeps for the profile
    #[arg(long, requires = "profile", conflicts_with_all = ["password_stdin", "password_env"])]
    pub(crate) keychain: bool,
    /// The sender
    #[arg(long, value_name = "ADDRESS", required_unless_present_any = INSTEAD)]
    pub(crate) from: Option<String>,
    /// A recipient; may be given several times
    #[arg(long, value_name = "ADDRESS", required_unless_present_any = INSTEAD)]
    pub(crate) to: Vec<String>,
    /// The name to say in EHLO [default: this machine's, or its address]
    #[arg(long, value_name = "NAME")]
    pub(crate) helo: Option<String>,
    /// Where bounces go: from, none or an address [default: from]
    #[arg(long, value_name = "PATH")]
    pub(crate) return_path: Option<String>,
    #[command(flatten)]
    pub(crate) store: StoreArguments,
    /// What to send
    #[arg(long, value_enum, default_value_t)]
    pub(crate) message: MessageKind,
    /// How far to go: connect, secure, sign-in, recipient, data or sent [default: sent]
    #[arg(long, value_name = "STAGE")]
    pub(crate) until: Option<String>,
    /// Certificates to trust besides the system's, as PEM
    #[arg(long, value_name = "FILE")]
    pub(crate) ca_file: Option<PathBuf>,
    /// The name that the certificate must bear [default: the host]
    #[arg(long, value_name = "NAME")]
    pub(crate) server_name: Option<String>,
    /// Use IPv4 only
    #[arg(long, conflicts_with = "ipv6")]
    pub(crate) ipv4: bool,
    /// Use IPv6 only
    #[arg(long)]
    pub(crate) ipv6: bool,
    /// Takes exactly this certificate for good; leaves a finding
    #[arg(long, value_name = "SHA256")]
    pub(crate) accept_certificate: Option<String>,
    /// Lets the password go in clear to this server; leaves a finding
    #[arg(long)]
    pub(crate) allow_password_in_clear: bool,
    /// Ask this DNS server instead of the system's; may be given several times
    #[arg(long, value_name = "IP[:PORT]", value_parser = dns_server)]
    pub(crate) dns_server: Vec<SocketAddr>,
    /// The longest time for the whole run
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub(crate) timeout: Option<Duration>,
    /// Writes the run's events to standard error, as JSON Lines
    #[arg(long)]
    pub(crate) progress: bool,
    /// Takes the settings of this profile, by its name or id
    #[arg(long, value_name = "NAME", conflicts_with_all = SETTINGS, conflicts_with = "settings")]
    pub(crate) profile: Option<String>,
    /// Takes the settings of a profile's JSON; - reads it from standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = SETTINGS)]
    pub(crate) settings: Option<PathBuf>,
    /// Plays the practice server of this scene and sends the test mail to it
    #[arg(
        long,
        value_name = "SCENE",
        num_args = 0..=1,
        default_missing_value = "all-well",
        conflicts_with_all = ["host", "port", "security", "auth", "username", "password_stdin", "password_env", "from", "to", "ca_file", "profile", "settings"]
    )]
    pub(crate) practice: Option<rehearsal::Scene>,
}

#[derive(Args)]
pub(crate) struct ExplainCall {
    /// The text, or - to read it from standard input
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(crate) reply: String,
    /// What the text answers
    #[arg(long, value_name = "STEP", value_parser = step)]
    pub(crate) step: Option<Step>,
    /// The server that said it
    #[arg(long, value_name = "HOST", conflicts_with = "provider")]
    pub(crate) host: Option<String>,
    /// The provider that said it
    #[arg(long, value_name = "ID")]
    pub(crate) provider: Option<String>,
    /// The mechanism that was used to sign in
    #[arg(long, value_name = "MECHANISM")]
    pub(crate) auth: Option<String>,
}

#[derive(Args)]
pub(crate) struct RehearseCall {
    /// The scene to play
    #[arg(long, value_name = "NAME", default_value = "all-well")]
    pub(crate) scene: rehearsal::Scene,
    /// Lists the scenes
    #[arg(long)]
    pub(crate) list: bool,
}

/// What to send.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum MessageKind {
    /// The plain test mail.
    #[default]
    Plain,
}

/// What brings all settings along.
const INSTEAD: [&str; 3] = ["practice", "profile", "settings"];
/// The settings that a profile brings along.
const SETTINGS: [&str; 12] = [
    "host",
    "port",
    "security",
    "auth",
    "username",
    "from",
    "to",
    "helo",
    "return_path",
    "server_name",
    "accept_certificate",
    "allow_password_in_clear",
];

pub(crate) fn dns_server(text: &str) -> Result<SocketAddr, String> {
    let bare: Result<IpAddr, _> = text.trim_start_matches('[').trim_end_matches(']').parse();
    bare.map(|ip| SocketAddr::new(ip, 53))
        .or_else(|_| text.parse())
        .map_err(|_| "not an IP address with an optional port".to_owned())
}

pub(crate) fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "not a number of seconds".to_owned())?;
    let fits = seconds > 0.0 && seconds <= 86_400.0;
    fits.then(|| Duration::from_secs_f64(seconds)).ok_or_else(|| "not between 0 and 86400 seconds".to_owned())
}

fn step(text: &str) -> Result<Step, String> {
    let names = || Step::ALL.map(Step::name).join(", ");
    Step::ALL.into_iter().find(|step| step.name() == text).ok_or_else(|| format!("not one of {}", names()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn the_arguments_fit_together() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn a_dns_server_has_a_port_or_the_usual_one() {
        assert_eq!(dns_server("127.0.0.1"), Ok(([127, 0, 0, 1], 53).into()));
        assert_eq!(dns_server("127.0.0.1:5353"), Ok(([127, 0, 0, 1], 5353).into()));
        assert_eq!(dns_server("[::1]:5353").map(|server| server.port()), Ok(5353));
        assert!(dns_server("dns.example").is_err());
    }

    #[test]
    fn a_password_is_no_argument() {
        let names: Vec<_> = Arguments::command()
            .get_subcommands()
            .flat_map(|command| {
                command.get_arguments().map(|argument| argument.get_id().to_string()).collect::<Vec<_>>()
            })
            .collect();
        assert!(!names.iter().any(|name| name == "password"), "{names:?}");
    }
}
