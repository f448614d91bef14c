//! Evidence for the tests of checks: a domain in which all is well, bent where a test wants it.

use jiff::Timestamp;

use crate::dns::{
    Dkim, DkimEntry, DkimSelector, Dmarc, DmarcPolicy, DomainEvidence, HostAnswer, Mx, MxHost, Protocol, PublicKey,
    Query, Spf, SpfPolicy,
};
use crate::evidence::{Evidence, Looked, Why};
use crate::run::Micros;

/// A domain in which all is well, bent by `bend`.
pub(crate) fn domain(bend: impl FnOnce(&mut DomainEvidence)) -> Evidence {
    let mut domain = DomainEvidence {
        name: DOMAIN.to_owned(),
        mx: Looked::Saw(Mx::Found { hosts: vec![host("mail.shop.example", addresses())] }),
        spf: spf("v=spf1 mx -all"),
        dkim: given(vec![key("practice", Looked::Saw(rsa(2048)))]),
        dmarc: dmarc("v=DMARC1; p=reject"),
    };
    bend(&mut domain);
    let queries = vec![query(DOMAIN, "MX", None), query(DOMAIN, "TXT", None)];
    Evidence { observed_at: Timestamp::UNIX_EPOCH, domain, queries, ..Evidence::default() }
}

/// A record; nothing that it leads to was asked for.
pub(crate) fn spf(text: &str) -> Looked<Spf> {
    Looked::Saw(Spf::Found(SpfPolicy::of(DOMAIN, text)))
}

/// A record whose first `include` or `redirect` leads to this.
pub(crate) fn spf_leading_to(text: &str, below: Looked<Spf>) -> Looked<Spf> {
    let mut policy = SpfPolicy::of(DOMAIN, text);
    let leads = |name: &Option<String>| matches!(name.as_deref(), Some("include" | "redirect"));
    let part = policy.parts.iter_mut().find(|part| leads(&part.name)).expect("the record includes another");
    if let Looked::Saw(Spf::Found(below)) = &below {
        part.lookups += below.lookups();
        part.voids += below.voids();
    }
    part.target = Some("_spf.provider.example".to_owned());
    part.below = Some(Box::new(below));
    Looked::Saw(Spf::Found(policy))
}

/// Selectors that were asked for by name.
pub(crate) fn given(selectors: Vec<DkimSelector>) -> Looked<Dkim> {
    let asked = u32::try_from(selectors.len()).unwrap_or_default();
    Looked::Saw(Dkim { given: true, asked, selectors, unanswered: None })
}

/// What was found of the common selectors.
pub(crate) fn common(selectors: Vec<DkimSelector>, unanswered: Option<Why>) -> Looked<Dkim> {
    Looked::Saw(Dkim { given: false, asked: 35, selectors, unanswered })
}

/// One selector.
pub(crate) fn key(selector: &str, entry: Looked<DkimEntry>) -> DkimSelector {
    let name = format!("{selector}._domainkey.{DOMAIN}");
    DkimSelector { selector: selector.to_owned(), name, alias: None, entry }
}

/// An RSA key.
pub(crate) fn rsa(bits: u32) -> DkimEntry {
    DkimEntry::Found { text: "v=DKIM1; p=AAAA".to_owned(), key: PublicKey::Rsa { bits }, testing: false }
}

/// A record at the domain's own name.
pub(crate) fn dmarc(text: &str) -> Looked<Dmarc> {
    Looked::Saw(Dmarc::Found(DmarcPolicy::of(DOMAIN, text)))
}

/// A server for the domain's mail.
pub(crate) fn host(name: &str, addresses: Looked<HostAnswer>) -> MxHost {
    MxHost { preference: 10, host: name.to_owned(), addresses, alias: None }
}

/// A name that leads somewhere.
pub(crate) fn addresses() -> Looked<HostAnswer> {
    Looked::Saw(HostAnswer::Addresses(vec![[192, 0, 2, 1].into()]))
}

/// A question, answered or not.
pub(crate) fn query(name: &str, kind: &str, failed: Option<Why>) -> Query {
    Query {
        server: "192.0.2.53:53".to_owned(),
        name: name.to_owned(),
        kind: kind.to_owned(),
        protocol: Protocol::Udp,
        rcode: failed.is_none().then(|| "NOERROR".to_owned()),
        truncated: false,
        ttl: None,
        answers: Vec::new(),
        failed,
        at: Micros(0),
        took: Micros(1_000),
    }
}

/// The domain of all samples.
pub(crate) const DOMAIN: &str = "shop.example";
