//! The names that may give a domain's provider away.

use std::time::Duration;

use hickory_resolver::proto::rr::{RData, RecordType};
use tokio_util::sync::CancellationToken;

use super::resolver::{Answer, Resolver, shown};
use super::spf::record_of;
use crate::World;
use crate::evidence::Why;
use crate::run::{RunId, Tape};
use crate::settings::DomainName;
use crate::smtp::Watch;

/// Where a domain's mail goes and who may send for it, as far as names say. What was not answered is missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MailNames {
    /// Its mail exchangers.
    pub mx: Vec<String>,
    /// Its SPF record, where it has exactly one.
    pub spf: Option<String>,
    /// Why one of the two is not known.
    pub unknown: Option<Why>,
}

/// Asks for a domain's mail exchangers and its SPF record, for at most five seconds. Follows neither.
pub async fn mail_names(world: &World, domain: &DomainName) -> MailNames {
    let watch = Watch::new(CancellationToken::new(), world.limits.run.min(LIMIT));
    let resolver = Resolver::new(world, &Tape::new(RunId::new(), |_| {}), &watch);
    let name = domain.as_str();
    let (mx, txt) = tokio::join!(resolver.records(name, RecordType::MX), resolver.records(name, RecordType::TXT));
    let unknown = [&mx, &txt].into_iter().find_map(|answer| answer.as_ref().err().copied());
    let exchange = |record: &RData| match record {
        RData::MX(mx) if !mx.exchange.is_root() => Some(shown(&mx.exchange)),
        _ => None,
    };
    MailNames {
        mx: records(mx).iter().filter_map(exchange).take(MOST_HOSTS).collect(),
        spf: record_of(&records(txt)),
        unknown,
    }
}

fn records(answer: Result<Answer, Why>) -> Vec<RData> {
    match answer {
        Ok(Answer::Found(records)) => records.data,
        Ok(Answer::NoData | Answer::NoName) | Err(_) => Vec::new(),
    }
}

const LIMIT: Duration = Duration::from_secs(5);
const MOST_HOSTS: usize = 20;
