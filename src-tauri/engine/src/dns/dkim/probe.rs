//! Asks for the keys: of the selectors that were given, or of common ones.

use futures_util::future::join_all;
use hickory_resolver::proto::rr::RecordType;

use super::{Dkim, DkimEntry, DkimProblem, DkimSelector, key};
use crate::dns::resolver::{Answer, Resolver, joined, shown};
use crate::evidence::{Looked, Why};
use crate::settings::Selector;
use crate::smtp::printable;

/// Looks at the keys of `domain`, all of them at once.
pub(in crate::dns) async fn probe(resolver: &Resolver, domain: &str, given: &[Selector]) -> Looked<Dkim> {
    let names: Vec<&str> =
        if given.is_empty() { COMMON.to_vec() } else { given.iter().map(Selector::as_str).collect() };
    let asking = names.iter().map(|selector| ask(resolver, selector, domain));
    let everywhere = async { if given.is_empty() { ask(resolver, NOBODYS, domain).await.texts } else { Vec::new() } };
    let (everywhere, seen) = tokio::join!(everywhere, join_all(asking));

    let unanswered = seen.iter().find_map(|one| one.answer.as_ref().err().copied()).filter(|_| given.is_empty());
    let selectors = seen.into_iter().filter(|one| !given.is_empty() || one.is_key(&everywhere)).map(Seen::told);
    let asked = u32::try_from(names.len()).unwrap_or(u32::MAX);
    Looked::Saw(Dkim { given: !given.is_empty(), asked, selectors: selectors.collect(), unanswered })
}

/// What came back for one selector.
struct Seen {
    selector: String,
    name: String,
    alias: Option<String>,
    answer: Result<DkimEntry, Why>,
    texts: Vec<Vec<u8>>,
}

impl Seen {
    /// Whether this is a key of its own, and not what the domain answers whatever is asked for.
    fn is_key(&self, everywhere: &[Vec<u8>]) -> bool {
        let key = match &self.answer {
            Ok(DkimEntry::Found { .. } | DkimEntry::Revoked { .. }) => true,
            Ok(DkimEntry::Unusable { problem, .. }) => !matches!(problem, DkimProblem::NoTags | DkimProblem::Version),
            Ok(DkimEntry::Missing) | Err(_) => false,
        };
        key && (everywhere.is_empty() || self.texts != everywhere)
    }

    fn told(self) -> DkimSelector {
        let entry = self.answer.map_or_else(Looked::Unknown, Looked::Saw);
        DkimSelector { selector: self.selector, name: self.name, alias: self.alias, entry }
    }
}

async fn ask(resolver: &Resolver, selector: &str, domain: &str) -> Seen {
    let name = format!("{selector}._domainkey.{domain}");
    let (answer, texts, alias) = match resolver.records(&name, RecordType::TXT).await {
        Ok(Answer::Found(records)) => {
            let mut texts: Vec<Vec<u8>> = records.data.iter().filter_map(joined).take(MOST_TEXTS).collect();
            // Servers turn the order of records.
            texts.sort();
            (Ok(entry(&texts)), texts, records.alias.map(|alias| shown(&alias)))
        }
        Ok(Answer::NoData | Answer::NoName) => (Ok(DkimEntry::Missing), Vec::new(), None),
        Err(why) => (Err(why), Vec::new(), None),
    };
    Seen { selector: selector.to_owned(), name, alias, answer, texts }
}

/// One record is read; of several, receivers may take any (RFC 6376 §3.6.2.2).
fn entry(texts: &[Vec<u8>]) -> DkimEntry {
    match texts {
        [] => DkimEntry::Missing,
        [text] => key::read(text),
        several => {
            let shown: Vec<String> = several.iter().map(|text| printable(&text[..text.len().min(LONGEST)])).collect();
            DkimEntry::Unusable { text: shown.join("\n"), problem: DkimProblem::Several }
        }
    }
}

/// Common selectors: those that the help pages of mail providers and newsletter services tell people to publish, and
/// those that mail servers come with.
const COMMON: &[&str] = &[
    "default",
    "google",
    "selector1",
    "selector2",
    "s1",
    "s2",
    "k1",
    "k2",
    "k3",
    "mail",
    "dkim",
    "smtp",
    "mx",
    "email",
    "m1",
    "key1",
    "key2",
    "protonmail",
    "protonmail2",
    "protonmail3",
    "fm1",
    "fm2",
    "fm3",
    "sig1",
    "zoho",
    "zmail",
    "mandrill",
    "mte1",
    "mte2",
    "mailjet",
    "brevo1",
    "brevo2",
    "mailo",
    "pic",
    "krs",
];
/// A selector that nobody has: what answers to it answers to everything.
const NOBODYS: &str = "mailproof-nobody-has-this";
const MOST_TEXTS: usize = 10;
const LONGEST: usize = 2 * 1024;
