//! A real BIND 9, authoritative on a loopback port of its own.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use crate::overlay::{Layer, Room};
use crate::{NotHere, ports};

/// A running `named` that knows its zones, asks nobody and refuses everything else.
pub struct Bind {
    room: Room,
    address: SocketAddr,
}

impl Bind {
    /// Starts it with zones by name, each with the text of its file. One that says nothing of an SOA gets a head with
    /// it, and a name server `ns`. A zone whose text is wrong is not loaded: questions about it end in SERVFAIL.
    ///
    /// The first start on a machine takes about 20 s for the packages, a later one about one second.
    ///
    /// # Panics
    /// When BIND can be had and does not start: its log is then in the message.
    pub async fn start(zones: &[(&str, &str)]) -> Result<Self, NotHere> {
        let zones = zones.iter().map(|(name, text)| ((*name).to_owned(), whole(text))).collect::<Vec<_>>();
        let started = tokio::task::spawn_blocking(move || Self::open(&zones)).await.expect("opening does not panic")?;
        let listens = ports::until(START_LIMIT, || ports::listens(started.address.port())).await;
        assert!(listens, "BIND does not listen on {}:\n{}", started.address, started.log());
        Ok(started)
    }

    fn open(zones: &[(String, String)]) -> Result<Self, NotHere> {
        let port = ports::free();
        let named: Vec<_> = (0..zones.len()).map(|index| format!("zone-{index}")).collect();
        let config = config(port, zones.iter().map(|(name, _)| name.as_str()).zip(&named));
        let mut files = vec![("named.conf", config.as_str())];
        files.extend(named.iter().map(String::as_str).zip(zones.iter().map(|(_, text)| text.as_str())));
        let room = Room::open(&LAYER, &files, START)?;
        Ok(Self { room, address: SocketAddr::from((Ipv4Addr::LOCALHOST, port)) })
    }

    /// Where it listens, for UDP and for TCP.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What it logged so far, every question included.
    pub fn log(&self) -> String {
        self.room.read("named.log")
    }
}

fn whole(text: &str) -> String {
    if text.split_whitespace().any(|word| word == "SOA") { text.to_owned() } else { format!("{HEAD}{text}") }
}

fn config<'a>(port: u16, zones: impl Iterator<Item = (&'a str, &'a String)>) -> String {
    let listen = format!("  listen-on port {port} {{ 127.0.0.1; }};\n");
    let zones = zones.map(|(name, file)| format!("zone \"{name}\" {{ type primary; file \"{file}\"; }};\n"));
    format!("options {{\n{listen}{OPTIONS}}};\n{LOGGING}{}", zones.collect::<String>())
}

const LAYER: Layer = Layer { name: "bind", packages: &["bind9"] };
const START_LIMIT: Duration = Duration::from_secs(10);

const HEAD: &str = "\
$TTL 300
@ SOA ns hostmaster 1 3600 600 86400 300
@ NS ns
ns A 127.0.0.1
";

const OPTIONS: &str = "  \
  listen-on-v6 { none; };
  directory \"/srv\";
  pid-file \"/srv/named.pid\";
  session-keyfile none;
  recursion no;
  empty-zones-enable no;
  dnssec-validation no;
  allow-transfer { none; };
  notify no;
";

const LOGGING: &str = "\
controls { };
logging {
  channel all { file \"/srv/named.log\"; severity info; print-time yes; print-category yes; };
  category default { all; };
  category queries { all; };
};
";

/// It goes to the background once its zones are loaded.
const START: &str = "named -c /srv/named.conf\n";
