//! What receivers shall do with mail that fails (RFC 9989; RFC 7489 before it).

use futures_util::future::join_all;
use hickory_resolver::proto::rr::RecordType;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::resolver::{Answer, Resolver, joined};
use super::{DmarcTag, tags};
use crate::evidence::{Looked, Why};
use crate::smtp::printable;

/// What a domain, or one above it, says about mail that fails.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Dmarc {
    /// Nothing.
    Missing {
        /// A text at the domain's own name that was meant as a record, and that no receiver takes for one.
        almost: Option<String>,
    },
    /// It says it more than once, and all of it counts for nothing.
    Several {
        /// The records.
        texts: Vec<String>,
    },
    /// One record.
    Found(DmarcPolicy),
}

/// One record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DmarcPolicy {
    /// The name it stands under.
    pub name: String,
    /// The record.
    pub text: String,
    /// Its tags, in their order.
    pub tags: Vec<DmarcTag>,
    /// What shall happen to the domain's mail: `p`, or `sp` or `np` where the record stands above the domain.
    pub policy: Option<String>,
    /// What is wrong with it.
    pub problem: Option<DmarcProblem>,
}

#[cfg(test)]
impl DmarcPolicy {
    /// A record at the domain's own name.
    pub(crate) fn of(domain: &str, text: &str) -> Self {
        policy(domain, text.as_bytes(), Kind::Own)
    }
}

/// What is wrong with a DMARC record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum DmarcProblem {
    /// It is no list of tags.
    NoTags,
    /// There is no `p=`.
    NoPolicy,
    /// `p=`, `sp=` or `np=` is none of `none`, `quarantine` and `reject`.
    BadPolicy,
}

impl DmarcProblem {
    /// Its name in the locales.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoTags => "no-tags",
            Self::NoPolicy => "no-policy",
            Self::BadPolicy => "bad-policy",
        }
    }
}

/// The name that a domain's own record stands under.
pub(crate) fn own_name(domain: &str) -> String {
    format!("_dmarc.{domain}")
}

/// Looks at what `domain` says, and where it says nothing, at what those above it say.
pub(super) async fn probe(resolver: &Resolver, domain: &str) -> Looked<Dmarc> {
    let own = match texts(resolver, domain).await {
        Ok(texts) => texts,
        Err(why) => return Looked::Unknown(why),
    };
    let records: Vec<&Vec<u8>> = own.iter().filter(|text| is_record(text)).collect();
    match records[..] {
        [text] => Looked::Saw(Dmarc::Found(policy(domain, text, Kind::Own))),
        [] => match above(resolver, domain).await {
            Ok(Some(found)) => Looked::Saw(Dmarc::Found(found)),
            Ok(None) => {
                let almost = own.iter().find(|text| is_almost(text)).map(|text| shown(text));
                Looked::Saw(Dmarc::Missing { almost })
            }
            Err(why) => Looked::Unknown(why),
        },
        _ => Looked::Saw(Dmarc::Several { texts: records.iter().take(MOST_SHOWN).map(|text| shown(text)).collect() }),
    }
}

/// The tree walk (RFC 9989 §4.10): all that stand above, asked at once, then taken in the walk's order.
async fn above(resolver: &Resolver, domain: &str) -> Result<Option<DmarcPolicy>, Why> {
    let names = parents(domain);
    let exists = async { resolver.records(domain, RecordType::TXT).await.map(|answer| answer != Answer::NoName) };
    let (exists, found) = tokio::join!(exists, join_all(names.iter().map(|name| texts(resolver, name))));
    let mut chosen = None;
    for (name, texts) in names.iter().zip(found) {
        let texts = texts?;
        let records: Vec<&Vec<u8>> = texts.iter().filter(|text| is_record(text)).collect();
        // Several count for nothing, and the walk goes on.
        let [text] = records[..] else { continue };
        let read = str::from_utf8(text).ok().and_then(tags::read).unwrap_or_default();
        match tags::value(&read, "psd") {
            // Names below a public suffix are strangers to each other: it speaks only where nobody else does.
            Some("y") => {
                chosen = chosen.or(Some((name, text.clone())));
                break;
            }
            Some("n") => {
                chosen = Some((name, text.clone()));
                break;
            }
            _ => chosen = Some((name, text.clone())),
        }
    }
    let Some((name, text)) = chosen else { return Ok(None) };
    Ok(Some(policy(name, &text, if exists? { Kind::Below } else { Kind::NoSuchName })))
}

/// Those above a domain, the nearest first: at most seven, whatever the domain's length.
fn parents(domain: &str) -> Vec<String> {
    let labels: Vec<&str> = domain.split('.').collect();
    let first = labels.len().saturating_sub(MOST_LABELS).max(1);
    (first..labels.len()).map(|from| labels[from..].join(".")).collect()
}

/// Whom a record speaks of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Own,
    Below,
    NoSuchName,
}

fn policy(domain: &str, bytes: &[u8], kind: Kind) -> DmarcPolicy {
    let read = str::from_utf8(bytes).ok().and_then(tags::read);
    let tags = read.as_deref().unwrap_or_default();
    let value = |name| tags::value(tags, name).map(str::to_ascii_lowercase);
    let bad = ["p", "sp", "np"].into_iter().filter_map(value).any(|value| !POLICIES.contains(&value.as_str()));
    let problem = match (&read, value("p")) {
        (None, _) => Some(DmarcProblem::NoTags),
        (_, None) => Some(DmarcProblem::NoPolicy),
        _ if bad => Some(DmarcProblem::BadPolicy),
        _ => None,
    };
    let policy = match kind {
        Kind::Own => value("p"),
        Kind::Below => value("sp").or_else(|| value("p")),
        Kind::NoSuchName => value("np").or_else(|| value("sp")).or_else(|| value("p")),
    };
    let shown_tags = tags.iter().map(|(name, value)| DmarcTag { name: name.clone(), value: shown(value.as_bytes()) });
    DmarcPolicy {
        name: own_name(domain),
        text: shown(bytes),
        tags: shown_tags.collect(),
        policy: policy.filter(|_| problem.is_none()),
        problem,
    }
}

async fn texts(resolver: &Resolver, domain: &str) -> Result<Vec<Vec<u8>>, Why> {
    Ok(match resolver.records(&own_name(domain), RecordType::TXT).await? {
        Answer::Found(records) => records.data.iter().filter_map(joined).collect(),
        Answer::NoData | Answer::NoName => Vec::new(),
    })
}

/// `v=DMARC1` comes first, exactly so, and nothing else is a record.
fn is_record(text: &[u8]) -> bool {
    let start = String::from_utf8_lossy(&text[..text.len().min(64)]);
    let (version, value) = start.split(';').next().and_then(|tag| tag.split_once('=')).unwrap_or_default();
    version.trim() == "v" && value.trim() == "DMARC1"
}

fn is_almost(text: &[u8]) -> bool {
    String::from_utf8_lossy(&text[..text.len().min(64)]).to_ascii_lowercase().contains("dmarc")
}

fn shown(bytes: &[u8]) -> String {
    printable(&bytes[..bytes.len().min(LONGEST)])
}

const POLICIES: [&str; 3] = ["none", "quarantine", "reject"];
const MOST_LABELS: usize = 7;
const MOST_SHOWN: usize = 10;
const LONGEST: usize = 4 * 1024;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_the_exact_version_at_the_beginning_makes_a_record() {
        for text in ["v=DMARC1", "v=DMARC1; p=none", "v = DMARC1 ;p=none", " v=DMARC1;"] {
            assert!(is_record(text.as_bytes()), "{text}");
        }
        for text in ["v=dmarc1; p=none", "p=none; v=DMARC1", "v=DMARC1 p=none", "V=DMARC1", "", "DMARC1"] {
            assert!(!is_record(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn the_policy_is_the_one_for_the_domain_s_place() {
        let of = |text: &str, kind| policy("shop.example", text.as_bytes(), kind).policy;
        let text = "v=DMARC1; p=reject; sp=quarantine; np=none";
        assert_eq!(of(text, Kind::Own).as_deref(), Some("reject"));
        assert_eq!(of(text, Kind::Below).as_deref(), Some("quarantine"));
        assert_eq!(of(text, Kind::NoSuchName).as_deref(), Some("none"));
        assert_eq!(of("v=DMARC1; p=Reject", Kind::NoSuchName).as_deref(), Some("reject"));
    }

    #[test]
    fn mistakes_are_told_apart() {
        for (text, problem) in [
            ("v=DMARC1; p=none;", None),
            ("v=DMARC1; rua=mailto:a@b.example", Some(DmarcProblem::NoPolicy)),
            ("v=DMARC1; p=monitor", Some(DmarcProblem::BadPolicy)),
            ("v=DMARC1; p=none; sp=all", Some(DmarcProblem::BadPolicy)),
            ("v=DMARC1; p", Some(DmarcProblem::NoTags)),
            ("v=DMARC1; p=none; p=reject", Some(DmarcProblem::NoTags)),
        ] {
            assert_eq!(policy("shop.example", text.as_bytes(), Kind::Own).problem, problem, "{text}");
        }
    }

    #[test]
    fn the_walk_has_at_most_eight_questions() {
        assert_eq!(parents("shop.example"), ["example"]);
        assert_eq!(parents("a.mail.shop.example"), ["mail.shop.example", "shop.example", "example"]);
        let long = parents("a.b.c.d.e.f.g.h.i.j.shop.example");
        assert_eq!((long.len(), long[0].as_str(), long[6].as_str()), (7, "f.g.h.i.j.shop.example", "example"));
    }

    proptest! {
        #[test]
        fn no_bytes_are_too_strange(bytes in any::<Vec<u8>>()) {
            let _ = (is_record(&bytes), policy("shop.example", &bytes, Kind::Own));
        }
    }
}
