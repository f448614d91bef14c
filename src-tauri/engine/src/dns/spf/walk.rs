//! Follows a record to all that it leads to. Everything that one record leads to is asked for at once.

use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::future::{BoxFuture, FutureExt as _, join_all};
use hickory_resolver::proto::rr::{RData, RecordType};

use super::record::{self, Mechanism, Modifier, Term};
use super::{Spf, SpfPart, SpfPolicy, SpfProblem};
use crate::dns::resolver::{Answer, Resolver, joined};
use crate::evidence::{Looked, Why};
use crate::smtp::printable;

/// Looks at who may send for `domain`.
pub(in crate::dns) async fn probe(resolver: &Resolver, domain: &str) -> Looked<Spf> {
    let walk = Walk { resolver, left: AtomicUsize::new(MOST_ASKED) };
    walk.look(domain.to_owned(), Vec::new()).await
}

/// The record among a domain's texts, where there is exactly one.
pub(in crate::dns) fn record_of(texts: &[RData]) -> Option<String> {
    let mut records = texts.iter().filter_map(joined).filter(|text| is_record(text));
    records.next().filter(|_| records.next().is_none()).map(|text| shown(&text))
}

struct Walk<'a> {
    resolver: &'a Resolver,
    /// How many records and mechanisms may still be asked for.
    left: AtomicUsize,
}

impl Walk<'_> {
    fn look(&self, domain: String, above: Vec<String>) -> BoxFuture<'_, Looked<Spf>> {
        async move {
            let texts: Vec<Vec<u8>> = match self.resolver.records(&domain, RecordType::TXT).await {
                Ok(Answer::Found(records)) => records.data.iter().filter_map(joined).collect(),
                Ok(Answer::NoData | Answer::NoName) => Vec::new(),
                Err(why) => return Looked::Unknown(why),
            };
            let records: Vec<&Vec<u8>> = texts.iter().filter(|text| is_record(text)).collect();
            Looked::Saw(match records[..] {
                [] => Spf::Missing { almost: texts.iter().find(|text| is_almost(text)).map(|text| shown(text)) },
                [text] => Spf::Found(self.follow(domain, text, above).await),
                _ => Spf::Several { texts: records.iter().take(MOST_SHOWN).map(|text| shown(text)).collect() },
            })
        }
        .boxed()
    }

    async fn follow(&self, domain: String, bytes: &[u8], mut above: Vec<String>) -> SpfPolicy {
        above.push(domain.clone());
        let parts = parts(bytes);
        let followed = parts.into_iter().map(|(part, term)| self.part(part, term, &domain, &above));
        SpfPolicy { text: shown(bytes), parts: join_all(followed).await, domain }
    }

    async fn part(&self, mut part: SpfPart, term: Option<Term>, domain: &str, above: &[String]) -> SpfPart {
        let Some(term) = term else { return part };
        part.target = term.spec().and_then(|spec| spec.target(domain)).map(|target| shown(target.as_bytes()));
        if part.ignored || part.problem.is_some() || !term.costs() {
            return part;
        }
        part.lookups = 1;
        let target = match term.spec() {
            Some(spec) => spec.target(domain),
            None => Some(domain.to_owned()),
        };
        let Some(target) = target.filter(|_| term.name() != "ptr") else { return part };
        let leads = matches!(term.name(), "include" | "redirect");
        if leads && above.contains(&target) {
            part.problem = Some(SpfProblem::Loop);
            return part;
        }
        let take = |left: usize| left.checked_sub(1);
        if self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_err() {
            part.below = leads.then(|| Box::new(Looked::NotAsked));
            return part;
        }
        if leads {
            let below = self.look(target, above.to_vec()).await;
            if let Looked::Saw(Spf::Found(policy)) = &below {
                part.lookups += policy.lookups();
                part.voids = policy.voids();
            }
            part.below = Some(Box::new(below));
        } else {
            part.voids = u32::from(self.is_void(&term, &target).await);
        }
        part
    }

    /// Whether the DNS clearly has nothing for it.
    async fn is_void(&self, term: &Term, target: &str) -> bool {
        let none = |answer: Result<Answer, Why>| matches!(answer, Ok(Answer::NoData | Answer::NoName));
        match term.name() {
            "mx" => none(self.resolver.records(target, RecordType::MX).await),
            "exists" => none(self.resolver.records(target, RecordType::A).await),
            _ => {
                let (four, six) = tokio::join!(
                    self.resolver.records(target, RecordType::A),
                    self.resolver.records(target, RecordType::AAAA)
                );
                none(four) && none(six)
            }
        }
    }
}

#[cfg(test)]
impl SpfPolicy {
    /// A record that nothing was followed of; what must be asked for costs one lookup.
    pub(crate) fn of(domain: &str, text: &str) -> Self {
        let parts = parts(text.as_bytes()).into_iter().map(|(part, term)| {
            let lookups = u32::from(!part.ignored && term.is_some_and(|term| term.costs()));
            SpfPart { lookups, ..part }
        });
        Self { domain: domain.to_owned(), text: text.to_owned(), parts: parts.collect() }
    }
}

/// Exactly this version, and then a space or nothing (RFC 7208 §4.5).
fn is_record(text: &[u8]) -> bool {
    let version = text.get(..VERSION.len()).is_some_and(|start| start.eq_ignore_ascii_case(VERSION.as_bytes()));
    version && matches!(text.get(VERSION.len()), None | Some(b' '))
}

/// Something that somebody meant as a record: the version is in it, near its beginning.
fn is_almost(text: &[u8]) -> bool {
    let start = String::from_utf8_lossy(&text[..text.len().min(24)]).to_ascii_lowercase();
    start.contains("v=spf") || start.contains("v = spf") || start.starts_with("spf1 ") || start.contains("spf2.0/")
}

/// The terms of a record and their places, each read or with what is wrong with it.
fn parts(bytes: &[u8]) -> Vec<(SpfPart, Option<Term>)> {
    if bytes.len() > LONGEST {
        return vec![(part(VERSION, 0, None, Some(SpfProblem::TooLong)), None)];
    }
    let text = String::from_utf8_lossy(bytes);
    let mut seen = Vec::new();
    let mut parts = Vec::new();
    let mut at = 0;
    for piece in text.split(' ') {
        let wide = shown(piece.as_bytes());
        let here = u32::try_from(at).unwrap_or(u32::MAX);
        at += wide.len() + 1;
        if piece.is_empty() || here == 0 {
            continue;
        }
        let (term, problem) = match record::read(piece) {
            Ok(Term::Modifier(Modifier::Redirect(_) | Modifier::Exp(_)))
                if seen.contains(&piece[..4].to_ascii_lowercase()) =>
            {
                (None, Some(SpfProblem::Repeated))
            }
            Ok(term) => (Some(term), None),
            Err(problem) => (None, Some(problem)),
        };
        if matches!(term, Some(Term::Modifier(Modifier::Redirect(_) | Modifier::Exp(_)))) {
            seen.push(piece[..4].to_ascii_lowercase());
        }
        parts.push((part(&wide, here, term.as_ref(), problem), term));
    }
    let is_all = |term: &Option<Term>| matches!(term, Some(Term::Directive(_, Mechanism::All)));
    if let Some(end) = parts.iter().position(|(_, term)| is_all(term)) {
        // Receivers come to no mechanism behind `all`, and to no `redirect=` beside it (RFC 7208 §5.1).
        for (place, (part, term)) in parts.iter_mut().enumerate() {
            part.ignored = match term {
                Some(Term::Directive(..)) => place > end,
                Some(Term::Modifier(modifier)) => matches!(modifier, Modifier::Redirect(_)),
                None => false,
            };
        }
    }
    parts
}

fn part(text: &str, at: u32, term: Option<&Term>, problem: Option<SpfProblem>) -> SpfPart {
    let (qualifier, prefix) = match term {
        Some(Term::Directive(qualifier, Mechanism::Ip4 { prefix } | Mechanism::Ip6 { prefix })) => {
            (Some(*qualifier), Some(*prefix))
        }
        Some(Term::Directive(qualifier, _)) => (Some(*qualifier), None),
        _ => (None, None),
    };
    SpfPart {
        text: text.to_owned(),
        at,
        name: term.map(|term| term.name().to_owned()),
        qualifier,
        prefix,
        target: None,
        problem,
        lookups: 0,
        voids: 0,
        ignored: false,
        below: None,
    }
}

/// Text from outside, bounded and without anything that could turn what stands around it.
fn shown(bytes: &[u8]) -> String {
    printable(&bytes[..bytes.len().min(LONGEST)])
}

const VERSION: &str = "v=spf1";
/// RFC 7208 §3.4 asks for less than 512 bytes.
const LONGEST: usize = 8 * 1024;
const MOST_ASKED: usize = 100;
const MOST_SHOWN: usize = 10;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_begins_with_its_version_and_a_space() {
        for text in ["v=spf1", "v=spf1 ", "v=spf1 -all", "V=SPF1 mx"] {
            assert!(is_record(text.as_bytes()), "{text:?}");
        }
        for text in ["v=spf1; mx", "v=spf10 mx", " v=spf1 mx", "v=spf2.0/pra mx", "\"v=spf1 mx\"", "", "v=spf1\tmx"] {
            assert!(!is_record(text.as_bytes()), "{text:?}");
            assert_eq!(is_almost(text.as_bytes()), !text.is_empty(), "{text:?}");
        }
        assert!(!is_almost(b"google-site-verification=v"));
    }

    #[test]
    fn each_term_has_its_place_in_the_text_that_is_shown() {
        let text = "v=spf1  a\u{202e}b mx  ip4:192.0.2.1 -all";
        let shown = shown(text.as_bytes());
        for (part, _) in parts(text.as_bytes()) {
            let at = usize::try_from(part.at).unwrap();
            assert_eq!(shown[at..].split(' ').next(), Some(part.text.as_str()));
        }
    }

    #[test]
    fn modifiers_that_may_stand_once_are_told_when_they_stand_twice() {
        let problems =
            |text: &str| -> Vec<_> { SpfPolicy::of("a.example", text).parts.iter().map(|part| part.problem).collect() };
        let twice = "v=spf1 redirect=b.example exp=c.example redirect=d.example";
        assert_eq!(problems(twice), [None, None, Some(SpfProblem::Repeated)]);
        assert_eq!(problems("v=spf1 x=1 x=2"), [None, None]);
    }

    #[test]
    fn what_stands_behind_all_costs_nothing() {
        let policy = SpfPolicy::of("a.example", "v=spf1 mx -all include:b.example redirect=c.example");
        let ignored: Vec<_> = policy.parts.iter().map(|part| part.ignored).collect();
        assert_eq!((policy.lookups(), ignored), (1, vec![false, false, true, true]));
        assert_eq!(SpfPolicy::of("a.example", "v=spf1 redirect=c.example -all").lookups(), 0);
        assert_eq!(SpfPolicy::of("a.example", "v=spf1 ptr exists:%{i}.a.example mx a include:b.example").lookups(), 5);
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_are_too_strange(bytes in proptest::prelude::any::<Vec<u8>>()) {
            let _ = (is_record(&bytes), is_almost(&bytes), parts(&bytes), shown(&bytes));
        }
    }
}
