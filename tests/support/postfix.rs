//! A real Postfix with SASL by a real Dovecot, on loopback ports of its own.

use std::fs;
use std::net::{Ipv6Addr, TcpListener};
use std::path::Path;
use std::time::{Duration, SystemTime};

use crate::authority::vouch_for;
use crate::overlay::{Layer, Room};
use crate::postfix_config::{self as config, Ports};
use crate::{NotHere, dovecot, ports};

/// A running Postfix that keeps the mail of `shop.example` and sends nothing away.
///
/// Its certificate is for `localhost`, from an authority of its own. Passwords are taken on a private line only.
/// `merchant@shop.example` may sign in; it and `customer@shop.example` have a mailbox. Mail for other domains
/// is taken from those who signed in (and dropped), and refused to all others with `554 5.7.1 … Relay access denied`.
pub struct Postfix {
    room: Room,
    ports: Ports,
    ca_pem: String,
}

impl Postfix {
    /// Starts it. The first start on a machine takes about 20 s for the packages, a later one about one second.
    ///
    /// # Panics
    /// When Postfix can be had and does not start: its log is then in the message.
    pub async fn start() -> Result<Self, NotHere> {
        let started = tokio::task::spawn_blocking(Self::open).await.expect("opening does not panic")?;
        for port in [started.ports.starttls, started.ports.implicit, started.ports.no_relay] {
            let listens = ports::until(START_LIMIT, || ports::listens(port)).await;
            assert!(listens, "Postfix does not listen on port {port}:\n{}", started.log());
        }
        Ok(started)
    }

    fn open() -> Result<Self, NotHere> {
        let ports = Ports { starttls: ports::free(), implicit: ports::free(), no_relay: ports::free() };
        let vouched = vouch_for(&["localhost"]);
        let has_ipv6 = TcpListener::bind((Ipv6Addr::LOCALHOST, 0)).is_ok();
        let files = [
            ("main.cf", config::main_cf(has_ipv6)),
            ("master.cf", config::master_cf(ports)),
            ("mailboxes", format!("{USERNAME} shop/\ncustomer@shop.example shop/\n")),
            ("server.pem", vouched.certificate_pem),
            ("server.key", vouched.key_pem),
            ("dovecot.conf", dovecot::SASL.to_owned()),
            ("users", format!("{USERNAME}:{PASSWORD}\n")),
        ];
        let files: Vec<_> = files.iter().map(|(name, content)| (*name, content.as_str())).collect();
        let room = Room::open(&LAYER, &files, &config::start())?;
        Ok(Self { room, ports, ca_pem: vouched.ca_pem })
    }

    /// Where mail is handed in with STARTTLS (submission).
    pub fn starttls_port(&self) -> u16 {
        self.ports.starttls
    }

    /// Where the line is private from the first byte (submissions).
    pub fn implicit_port(&self) -> u16 {
        self.ports.implicit
    }

    /// Where, with STARTTLS, even those who signed in may write to `shop.example` only.
    pub fn no_relay_port(&self) -> u16 {
        self.ports.no_relay
    }

    /// The certificate of the authority that vouches for `localhost`.
    pub fn ca_pem(&self) -> &str {
        &self.ca_pem
    }

    /// Who may sign in.
    pub fn username(&self) -> &'static str {
        USERNAME
    }

    /// With what.
    pub fn password(&self) -> &'static str {
        PASSWORD
    }

    /// The mails delivered so far as they stand on disk, oldest first.
    pub fn mailbox(&self) -> Vec<Vec<u8>> {
        let delivered = fs::read_dir(self.room.shared().join("mail/shop/new"));
        let mut mails: Vec<(SystemTime, Vec<u8>)> =
            delivered.into_iter().flatten().flatten().map(|entry| read(&entry.path())).collect();
        mails.sort();
        mails.into_iter().map(|(_, mail)| mail).collect()
    }

    /// [`Postfix::mailbox`] once `count` mails were delivered, waiting at most ten seconds.
    ///
    /// # Panics
    /// When they do not arrive; Postfix's log is then in the message.
    pub async fn wait_for_mail(&self, count: usize) -> Vec<Vec<u8>> {
        let arrived = ports::until(MAIL_LIMIT, || self.mailbox().len() >= count).await;
        assert!(arrived, "{} of {count} mails were delivered:\n{}", self.mailbox().len(), self.log());
        self.mailbox()
    }

    /// What Postfix logged so far.
    pub fn log(&self) -> String {
        self.room.read("mail.log")
    }
}

fn read(path: &Path) -> (SystemTime, Vec<u8>) {
    let arrived = fs::metadata(path).and_then(|file| file.modified());
    (arrived.expect("a delivered mail has a time"), fs::read(path).expect("a delivered mail can be read"))
}

const LAYER: Layer = Layer { name: "postfix", packages: &["postfix", "dovecot-core"] };
const USERNAME: &str = "merchant@shop.example";
const PASSWORD: &str = "correct horse battery staple";
const START_LIMIT: Duration = Duration::from_secs(10);
const MAIL_LIMIT: Duration = Duration::from_secs(10);
