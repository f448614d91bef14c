//! The resolver: what the DNS says, in three states, each question once a run.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use hickory_resolver::proto::rr::{Name, RData, RecordType};
use hickory_resolver::system_conf;
use tokio::sync::OnceCell;

use super::HostAnswer;
use super::server::{Server, at};
use super::tap::Tap;
use super::zone_file;
use crate::World;
use crate::evidence::{Looked, Why};
use crate::run::Tape;
use crate::smtp::{Failure, Watch};

/// Asks DNS servers for one run.
///
/// Reads no hosts file, knows no search list, and keeps nothing from an earlier run; within the run each question is
/// asked once and its answer shared. Whatever is not a clear answer is a [`Why`].
pub(crate) struct Resolver {
    servers: Vec<Server>,
    watch: Watch,
    /// For one question, whatever it takes.
    limit: Duration,
    asked: Mutex<HashMap<(Name, RecordType), Shared>>,
    left: AtomicUsize,
}

/// The answer to a question, for everybody who puts it.
type Shared = Arc<OnceCell<Result<Answer, Why>>>;

/// A clear answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// These records.
    Found(Records),
    /// The name is there, and has no such record.
    NoData,
    /// There is no such name.
    NoName,
}

/// Records of one type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Records {
    /// What they say.
    pub(crate) data: Vec<RData>,
    /// The name that the one asked for is an alias of, at the end of the chain.
    pub(crate) alias: Option<Name>,
}

impl Resolver {
    /// For a run in this world: the servers that it names, else the system's.
    pub(crate) fn new(world: &World, tape: &Tape, watch: &Watch) -> Self {
        let configs = if world.dns_servers.is_empty() {
            // Without servers every answer is unknown, which is what the run then tells.
            system_conf::read_system_conf().map(|(config, _)| config.name_servers).unwrap_or_default()
        } else {
            world.dns_servers.iter().copied().map(at).collect()
        };
        let tap = Tap::new(tape.clone(), watch.clone());
        let limit = world.limits.resolve;
        let servers = configs.into_iter().take(MOST_SERVERS).filter_map(|config| Server::new(config, &tap, limit / 3));
        Self {
            servers: servers.collect(),
            watch: watch.clone(),
            limit,
            asked: Mutex::default(),
            left: AtomicUsize::new(MOST_QUESTIONS),
        }
    }

    /// The records of this type at a name. A text that cannot be a name has none.
    pub(crate) async fn records(&self, name: &str, kind: RecordType) -> Result<Answer, Why> {
        match Name::from_ascii(name) {
            Ok(name) => self.ask(&name, kind).await,
            Err(_) => Ok(Answer::NoName),
        }
    }

    /// The addresses of a name, both families asked for at once.
    pub(crate) async fn addresses(&self, name: &Name) -> (Looked<HostAnswer>, Option<Name>) {
        let (four, six) = tokio::join!(self.ask(name, RecordType::A), self.ask(name, RecordType::AAAA));
        let mut alias = None;
        let mut addresses: Vec<IpAddr> = Vec::new();
        for records in [&four, &six].into_iter().filter_map(|answer| match answer {
            Ok(Answer::Found(records)) => Some(records),
            _ => None,
        }) {
            alias = alias.or_else(|| records.alias.clone());
            for address in records.data.iter().filter_map(RData::ip_addr) {
                if !addresses.contains(&address) && addresses.len() < MOST_ADDRESSES {
                    addresses.push(address);
                }
            }
        }
        let answer = match (four, six) {
            _ if !addresses.is_empty() => Looked::Saw(HostAnswer::Addresses(addresses)),
            (Err(why), _) | (_, Err(why)) => Looked::Unknown(why),
            (Ok(Answer::NoName), Ok(Answer::NoName)) => Looked::Saw(HostAnswer::NoSuchHost),
            _ => Looked::Saw(HostAnswer::NoAddress),
        };
        (answer, alias)
    }

    /// The records of this type at a name, through its aliases.
    pub(crate) async fn ask(&self, name: &Name, kind: RecordType) -> Result<Answer, Why> {
        let mut name = name.clone();
        name.set_fqdn(true);
        let mut alias = None;
        for _ in 0..MOST_ALIASES {
            match self.once(&name, kind).await? {
                Answer::Found(records) if records.data.is_empty() => {
                    // The server told where the alias leads, and not what is there.
                    name = records.alias.ok_or(Why::Failed)?;
                    alias = Some(name.clone());
                }
                Answer::Found(records) => {
                    return Ok(Answer::Found(Records { alias: records.alias.or(alias), ..records }));
                }
                none => return Ok(none),
            }
        }
        Err(Why::Failed)
    }

    /// The answer to this very question: asked now, being asked, or asked before.
    async fn once(&self, name: &Name, kind: RecordType) -> Result<Answer, Why> {
        let cell = {
            let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
            asked.entry((name.to_lowercase(), kind)).or_default().clone()
        };
        let asking = cell.get_or_init(async || {
            let take = |left: usize| left.checked_sub(1);
            if self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_err() {
                return Err(Why::Failed);
            }
            self.ask_servers(name, kind).await
        });
        asking.await.clone()
    }

    /// Asks one server after the other, twice around where none answers.
    async fn ask_servers(&self, name: &Name, kind: RecordType) -> Result<Answer, Why> {
        let mut heard = Why::Failed;
        let mut patience = None;
        for round in 0..ROUNDS {
            for (place, server) in self.servers.iter().enumerate() {
                let alone = place + 1 == self.servers.len();
                // The wait for a server's turn is not the server's fault.
                let turn = self.watch.wait(server.turn()).await.map_err(why)?;
                if server.is_silent() {
                    heard = Why::TimedOut;
                    continue;
                }
                let patience = patience.get_or_insert_with(|| self.watch.step(self.limit));
                let mine = if alone { patience.clone() } else { patience.step(IMPATIENCE.min(self.limit / 3)) };
                let come = mine.wait(server.ask(name, kind)).await;
                drop(turn);
                heard = match come {
                    Ok(Ok(answer)) => return Ok(answer),
                    Ok(Err(why)) => why,
                    Err(Failure::TimedOut) if !alone => Why::TimedOut,
                    Err(failure) => return Err(why(failure)),
                };
                server.heard(heard != Why::TimedOut);
            }
            if heard != Why::TimedOut || round + 1 == ROUNDS {
                break;
            }
        }
        Err(heard)
    }
}

fn why(failure: Failure) -> Why {
    if failure == Failure::Stopped { Why::Stopped } else { Why::TimedOut }
}

/// The text of a TXT record: its strings without anything between them (RFC 7208 §3.3, RFC 6376 §3.6.2.2).
pub(crate) fn joined(data: &RData) -> Option<Vec<u8>> {
    match data {
        RData::TXT(txt) => Some(txt.txt_data.concat()),
        _ => None,
    }
}

/// A name as it is shown.
pub(crate) fn shown(name: &Name) -> String {
    zone_file::plain(name)
}

const MOST_SERVERS: usize = 8;
const MOST_QUESTIONS: usize = 500;
const MOST_ALIASES: usize = 10;
const MOST_ADDRESSES: usize = 20;
const ROUNDS: u32 = 2;
/// How long a server is waited for while there is another to ask.
const IMPATIENCE: Duration = Duration::from_secs(1);
