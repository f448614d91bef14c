//! Where a domain's mail goes (RFC 5321 §5.1).

use futures_util::future::join_all;
use hickory_resolver::proto::rr::{Name, RData, RecordType};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::resolver::{Answer, Resolver, shown};
use super::{HostAnswer, MxHost};
use crate::evidence::Looked;

/// What a domain says about where its mail goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Mx {
    /// To these servers, the most wanted first.
    Found {
        /// The servers, at most twenty.
        hosts: Vec<MxHost>,
    },
    /// It says nothing, so mail goes to the domain's own address.
    Implicit {
        /// The domain as a server.
        host: MxHost,
    },
    /// It takes no mail (RFC 7505).
    Null,
    /// Nowhere: neither a server nor an address.
    Missing,
}

/// Looks at where the mail of `domain` goes.
pub(super) async fn probe(resolver: &Resolver, domain: &Name) -> Looked<Mx> {
    let mut wanted: Vec<(u16, Name)> = match resolver.ask(domain, RecordType::MX).await {
        Ok(Answer::Found(records)) => records.data.into_iter().filter_map(exchange).collect(),
        Ok(Answer::NoData) => return implicit(resolver, domain).await,
        Ok(Answer::NoName) => return Looked::Saw(Mx::Missing),
        Err(why) => return Looked::Unknown(why),
    };
    if let [(_, host)] = &wanted[..]
        && host.is_root()
    {
        return Looked::Saw(Mx::Null);
    }
    // Servers turn the order of records.
    wanted.sort();
    wanted.truncate(MOST_HOSTS);
    let hosts = wanted.into_iter().map(async |(preference, name)| host(resolver, preference, &name).await);
    Looked::Saw(Mx::Found { hosts: join_all(hosts).await })
}

async fn implicit(resolver: &Resolver, domain: &Name) -> Looked<Mx> {
    let host = host(resolver, 0, domain).await;
    match &host.addresses {
        Looked::Saw(HostAnswer::Addresses(_)) => Looked::Saw(Mx::Implicit { host }),
        Looked::Unknown(why) => Looked::Unknown(*why),
        Looked::Saw(_) | Looked::NotAsked => Looked::Saw(Mx::Missing),
    }
}

async fn host(resolver: &Resolver, preference: u16, name: &Name) -> MxHost {
    let (addresses, alias) =
        if name.is_root() { (Looked::Saw(HostAnswer::NoSuchHost), None) } else { resolver.addresses(name).await };
    MxHost { preference, host: shown(name), addresses, alias: alias.map(|alias| shown(&alias)) }
}

fn exchange(data: RData) -> Option<(u16, Name)> {
    match data {
        RData::MX(mx) => Some((mx.preference, mx.exchange)),
        _ => None,
    }
}

const MOST_HOSTS: usize = 20;
