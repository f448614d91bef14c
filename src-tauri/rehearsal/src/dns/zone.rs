use std::collections::{BTreeMap, HashMap};
use std::net::{Ipv4Addr, Ipv6Addr};
use std::time::Duration;

use hickory_proto::rr::rdata::{CNAME, MX, TXT};
use hickory_proto::rr::{Name, RData, RecordType};

/// Everything that a practice name server knows, whatever the domains: written down by a scene or a test.
///
/// Names are absolute, with the final dot or without it, and letters may be of either case. A name that nothing is
/// written down for does not exist; one above a known name exists and is empty.
///
/// # Panics
/// The builders do when a name is no name or an address no address: a zone is written down in code.
#[derive(Clone, Debug, Default)]
pub struct Zone {
    pub(super) records: BTreeMap<Name, Vec<RData>>,
    pub(super) faults: HashMap<(Name, RecordType), Fault>,
    pub(super) delay: Duration,
}

/// What goes wrong with the answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No answer ever comes.
    Silent,
    /// The server says that it failed (SERVFAIL).
    ServFail,
    /// The server does not want to answer this (REFUSED).
    Refused,
    /// The answer over UDP is empty and says that there is more; over TCP the connection is closed without one.
    Truncated,
    /// The answer over UDP is empty and says that there is more; over TCP all of it comes.
    TruncatedThenTcp,
    /// The name is said not to exist, whatever stands in the zone.
    NxDomain,
    /// Bytes come that are no DNS message; only the number of the question is right.
    Garbage,
    /// The right answer comes, to a question of another number.
    WrongId,
    /// Hundreds of records come; over UDP they do not fit.
    Flood,
}

impl Zone {
    /// A world without a name.
    pub fn new() -> Self {
        Self::default()
    }

    /// An IPv4 address.
    pub fn a(self, name: &str, address: &str) -> Self {
        let address: Ipv4Addr = address.parse().expect("a zone is written down with IPv4 addresses");
        self.record(name, RData::A(address.into()))
    }

    /// An IPv6 address.
    pub fn aaaa(self, name: &str, address: &str) -> Self {
        let address: Ipv6Addr = address.parse().expect("a zone is written down with IPv6 addresses");
        self.record(name, RData::AAAA(address.into()))
    }

    /// A mail server of the domain. `"."` takes no mail (RFC 7505).
    pub fn mx(self, name: &str, preference: u16, host: &str) -> Self {
        self.record(name, RData::MX(MX::new(preference, absolute(host))))
    }

    /// A text of any length, in as many strings of 255 bytes as it needs; it need not be UTF-8.
    pub fn txt(self, name: &str, text: impl AsRef<[u8]>) -> Self {
        let strings: Vec<&[u8]> = text.as_ref().chunks(MOST_IN_A_STRING).collect();
        let strings = if strings.is_empty() { vec![&b""[..]] } else { strings };
        self.record(name, RData::TXT(TXT::from_bytes(strings)))
    }

    /// A text in exactly these strings.
    pub fn txt_strings(self, name: &str, strings: &[&str]) -> Self {
        assert!(strings.iter().all(|string| string.len() <= MOST_IN_A_STRING), "a string has at most 255 bytes");
        self.record(name, RData::TXT(TXT::from_bytes(strings.iter().map(|string| string.as_bytes()).collect())))
    }

    /// Another name for `target`, which answers in its place as far as it is known.
    pub fn cname(self, name: &str, target: &str) -> Self {
        self.record(name, RData::CNAME(CNAME(absolute(target))))
    }

    /// Takes all records of a type away from a name; [`RecordType::ANY`] stands for every type.
    pub fn without(mut self, name: &str, kind: RecordType) -> Self {
        let name = absolute(name);
        if let Some(records) = self.records.get_mut(&name) {
            records.retain(|record| kind != RecordType::ANY && record.record_type() != kind);
            if records.is_empty() {
                self.records.remove(&name);
            }
        }
        self
    }

    /// What goes wrong when this is asked; [`RecordType::ANY`] stands for every type. The last word counts.
    pub fn fault(mut self, name: &str, kind: RecordType, fault: Fault) -> Self {
        self.faults.insert((absolute(name), kind), fault);
        self
    }

    /// How long every answer takes. Answers wait beside each other, not one after the other.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    fn record(mut self, name: &str, record: RData) -> Self {
        self.records.entry(absolute(name)).or_default().push(record);
        self
    }
}

fn absolute(name: &str) -> Name {
    let mut name = Name::from_ascii(name).expect("a zone is written down with names of RFC 1035");
    name.set_fqdn(true);
    name
}

const MOST_IN_A_STRING: usize = 255;
