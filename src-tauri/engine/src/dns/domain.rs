//! What was seen of a domain, one probe each.

use hickory_resolver::proto::rr::Name;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Dkim, Dmarc, Mx, Resolver, Spf, dkim, dmarc, mx, spf};
use crate::evidence::{Looked, Why};
use crate::run::{EventKind, Tape};
use crate::settings::{DomainName, Selector};

/// What was seen of a domain: the fold of its [`DomainFact`]s.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEvidence {
    /// Its name in ASCII; empty where the run is about something else.
    pub name: String,
    /// Where its mail goes.
    pub mx: Looked<Mx>,
    /// Who may send for it.
    pub spf: Looked<Spf>,
    /// Its signing keys.
    pub dkim: Looked<Dkim>,
    /// What receivers shall do with mail that fails.
    pub dmarc: Looked<Dmarc>,
}

/// What a probe saw of a domain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "fact", content = "value", rename_all = "kebab-case")]
#[ts(export)]
pub enum DomainFact {
    /// Where its mail goes.
    Mx(Looked<Mx>),
    /// Who may send for it.
    Spf(Looked<Spf>),
    /// Its signing keys.
    Dkim(Looked<Dkim>),
    /// What receivers shall do with mail that fails.
    Dmarc(Looked<Dmarc>),
}

impl DomainEvidence {
    /// Takes in what a probe saw.
    pub(crate) fn learn(&mut self, fact: &DomainFact) {
        match fact.clone() {
            DomainFact::Mx(seen) => self.mx = seen,
            DomainFact::Spf(seen) => self.spf = seen,
            DomainFact::Dkim(seen) => self.dkim = seen,
            DomainFact::Dmarc(seen) => self.dmarc = seen,
        }
    }

    /// Why something could not be seen, in the order of the probes.
    pub(crate) fn unknown(&self) -> Vec<Why> {
        let of = |why: Option<&Why>| why.copied();
        let spf = match &self.spf {
            Looked::Unknown(why) => of(Some(why)),
            Looked::Saw(Spf::Found(policy)) => policy.unknown(),
            _ => None,
        };
        let mx = match &self.mx {
            Looked::Unknown(why) => of(Some(why)),
            Looked::Saw(Mx::Found { hosts }) => hosts.iter().find_map(|host| match host.addresses {
                Looked::Unknown(why) => Some(why),
                _ => None,
            }),
            _ => None,
        };
        let dkim = match &self.dkim {
            Looked::Unknown(why) => of(Some(why)),
            Looked::Saw(dkim) => dkim.unknown(),
            Looked::NotAsked => None,
        };
        let dmarc = if let Looked::Unknown(why) = &self.dmarc { Some(*why) } else { None };
        [mx, spf, dkim, dmarc].into_iter().flatten().collect()
    }
}

/// Looks at a domain with every probe at once; each tells what it saw as soon as it has seen it.
pub(crate) async fn look(resolver: &Resolver, domain: &DomainName, selectors: &[Selector], tape: &Tape) {
    let name = domain.as_str();
    let Ok(full) = Name::from_ascii(name) else { return };
    let tell = |fact| tape.tell(EventKind::DomainLearned { fact });
    tokio::join!(
        async { tell(DomainFact::Mx(mx::probe(resolver, &full).await)) },
        async { tell(DomainFact::Spf(spf::probe(resolver, name).await)) },
        async { tell(DomainFact::Dmarc(dmarc::probe(resolver, name).await)) },
        async { tell(DomainFact::Dkim(dkim::probe(resolver, name, selectors).await)) },
    );
}
