//! Who the provider is, as far as names tell. Asks nobody.

use serde::Serialize;
use ts_rs::TS;

use super::fact::values;
use super::{Kind, Provider, all};
use crate::checks::Confidence;

/// What is known of a merchant's mail. Whatever is missing is left out.
#[derive(Clone, Copy, Debug, Default)]
pub struct Clues<'a> {
    /// A mail address, or its domain alone.
    pub address: Option<&'a str>,
    /// The server that is filled in.
    pub host: Option<&'a str>,
    /// The domain's mail exchangers.
    pub mx: &'a [String],
    /// The domain's SPF record.
    pub spf: Option<&'a str>,
    /// What the server greeted with.
    pub banner: Option<&'a str>,
}

impl<'a> Clues<'a> {
    /// What a name alone says. Without an `@` it may be a server's as well as a domain.
    pub fn of_name(name: &'a str) -> Self {
        Self { address: Some(name), host: (!name.contains('@')).then_some(name), ..Self::default() }
    }
}

/// A provider that it may be.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Detection {
    /// Which one.
    #[serde(serialize_with = "id_of")]
    #[ts(type = "string")]
    pub provider: &'static Provider,
    /// What says so.
    pub reason: Reason,
    /// How sure that is.
    pub confidence: Confidence,
    /// The name that gave it away.
    pub found: String,
}

/// What gives a provider away, the most particular first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, rename = "DetectionReason")]
pub enum Reason {
    /// The server's name.
    Host,
    /// The domain is the provider's own.
    Domain,
    /// The domain's mail goes there.
    Mx,
    /// The server greets like that.
    Banner,
    /// The domain's SPF record names it, perhaps among others.
    Spf,
}

impl Reason {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Host, Self::Domain, Self::Mx, Self::Banner, Self::Spf];

    /// Its name in the locales.
    pub fn name(self) -> &'static str {
        match self {
            Self::Host => "host",
            Self::Domain => "domain",
            Self::Mx => "mx",
            Self::Banner => "banner",
            Self::Spf => "spf",
        }
    }

    fn confidence(self) -> Confidence {
        match self {
            Self::Host | Self::Domain => Confidence::Exact,
            Self::Mx | Self::Banner => Confidence::Likely,
            Self::Spf => Confidence::General,
        }
    }
}

/// Every provider that it may be, the most particular first. Where two share a server, the one whose own domains the
/// address is not at comes last, and so does a platform that sends through another.
pub fn detect(clues: &Clues<'_>) -> Vec<Detection> {
    let host = clues.host.map(plain);
    let domain = clues.address.map(|address| plain(address.rsplit('@').next().unwrap_or_default()));
    let mx: Vec<String> = clues.mx.iter().map(|name| plain(name)).collect();
    let spf: Vec<String> = clues.spf.unwrap_or_default().split_whitespace().map(plain).collect();
    let banner = clues.banner.map(str::to_ascii_lowercase);
    let mut found: Vec<(usize, bool, Detection)> = Vec::new();
    for provider in all() {
        let reasons = [
            (Reason::Host, host.as_ref().filter(|host| provider.has_server(host)).cloned()),
            (Reason::Domain, domain.as_ref().filter(|domain| provider.has_domain(domain)).cloned()),
            (Reason::Mx, mx.iter().find(|name| values(&provider.mx).any(|own| is_below(name, own))).cloned()),
            (Reason::Banner, banner.as_deref().and_then(|banner| greets_like(provider, banner))),
            (Reason::Spf, spf.iter().find(|term| values(&provider.spf).any(|own| names(term, own))).cloned()),
        ];
        let mut reasons = reasons.into_iter().filter_map(|(reason, found)| Some((reason, found?)));
        let Some((reason, name)) = reasons.next() else { continue };
        let more = reasons.count();
        let foreign = provider.kind == Kind::Mailbox && !provider.domains.is_empty();
        let is_elsewhere = |domain: &String| Some(domain) != host.as_ref() && !provider.has_domain(domain);
        // A platform sends through somebody whose own customers are many more.
        let foreign = provider.kind == Kind::Platform || foreign && domain.as_ref().is_some_and(is_elsewhere);
        found.push((more, foreign, Detection { provider, reason, confidence: reason.confidence(), found: name }));
    }
    found.sort_by_key(|(more, foreign, detection)| (detection.reason, *foreign, std::cmp::Reverse(*more)));
    found.into_iter().map(|(_, _, detection)| detection).collect()
}

/// The provider whose server it is, by its name or its greeting; `address` tells apart those that share one.
pub fn of_server(host: &str, banner: Option<&str>, address: Option<&str>) -> Option<&'static Provider> {
    let clues = Clues { address, host: Some(host), banner, ..Clues::default() };
    let found = detect(&clues).into_iter().find(|found| matches!(found.reason, Reason::Host | Reason::Banner));
    found.map(|found| found.provider)
}

/// Lower case, ASCII, without a final dot.
fn plain(name: &str) -> String {
    let name = name.trim();
    let name = name.strip_suffix('.').unwrap_or(name);
    idna::domain_to_ascii(name).unwrap_or_else(|_| name.to_ascii_lowercase())
}

fn is_below(name: &str, own: &str) -> bool {
    name.strip_suffix(own).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// Whether the term of an SPF record is the provider's, with whatever qualifier.
fn names(term: &str, own: &str) -> bool {
    let own_domain = own.strip_prefix("include:");
    let term = term.trim_start_matches(['+', '?', '~', '-']);
    term == own || term.strip_prefix("redirect=").is_some_and(|domain| Some(domain) == own_domain)
}

/// The name in a greeting that is one of the provider's servers, or the words that only it uses.
fn greets_like(provider: &Provider, banner: &str) -> Option<String> {
    let name = banner.split_whitespace().next().unwrap_or_default();
    if provider.has_server(name) {
        return Some(name.to_owned());
    }
    values(&provider.banner).find(|words| banner.contains(&words.to_ascii_lowercase())).cloned()
}

fn id_of<S: serde::Serializer>(provider: &Provider, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&provider.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_give_a_provider_away() {
        let mx = |name: &str| vec![name.to_owned()];
        let none = Clues::default();
        let (google, outlook) = (mx("aspmx.l.google.com."), mx("shop-example.mail.protection.outlook.com"));
        for (clues, id, reason) in [
            (Clues { address: Some("a@gmail.com"), ..none }, "gmail", Reason::Domain),
            (Clues { address: Some("NAVER.com"), ..none }, "naver", Reason::Domain),
            (Clues { address: Some("a@shop.onmicrosoft.com"), ..none }, "microsoft-365", Reason::Domain),
            (Clues { address: Some("a@hanmail.net"), ..none }, "daum", Reason::Domain),
            (Clues { host: Some("SMTP.Office365.com."), ..none }, "microsoft-365", Reason::Host),
            (Clues { host: Some("email-smtp.ap-northeast-2.amazonaws.com"), ..none }, "amazon-ses", Reason::Host),
            (Clues { host: Some("sv1234.xserver.jp"), ..none }, "xserver", Reason::Host),
            (Clues { mx: &google, ..none }, "google-workspace", Reason::Mx),
            (Clues { mx: &outlook, ..none }, "microsoft-365", Reason::Mx),
            (Clues { spf: Some("v=spf1 include:amazonses.com ~all"), ..none }, "amazon-ses", Reason::Spf),
            (Clues { banner: Some("smtp.gmail.com ESMTP x-2 - gsmtp"), ..none }, "gmail", Reason::Banner),
            // Two clues: the more particular one counts.
            (Clues { address: Some("a@gmail.com"), host: Some("smtp.sendgrid.net"), ..none }, "sendgrid", Reason::Host),
            // One server for two: the address tells them apart.
            (Clues { address: Some("a@gmail.com"), host: Some("smtp.gmail.com"), ..none }, "gmail", Reason::Host),
            (
                Clues { address: Some("a@shop.example"), host: Some("smtp.gmail.com"), ..none },
                "google-workspace",
                Reason::Host,
            ),
        ] {
            let found = detect(&clues);
            let first = found.first().unwrap_or_else(|| panic!("{clues:?}"));
            assert_eq!((first.provider.id.as_str(), first.reason), (id, reason), "{clues:?}");
        }
    }

    #[test]
    fn what_only_looks_alike_is_nobody() {
        let mx = vec!["notgoogle.com".to_owned(), "mx.shop.example".to_owned()];
        let clues = Clues {
            address: Some("a@notgmail.com"),
            host: Some("smtp.gmail.com.evil.example"),
            mx: &mx,
            spf: Some("v=spf1 include:amazonses.com.evil.example include:xamazonses.com -all"),
            banner: Some("mail.shop.example ESMTP Postfix"),
        };
        assert_eq!(detect(&clues), []);
        assert_eq!(detect(&Clues::default()), []);
        let empty = Clues { address: Some("@"), host: Some(""), banner: Some(""), spf: Some(""), mx: &[] };
        assert_eq!(detect(&empty), []);
    }

    #[test]
    fn an_address_alone_does_not_say_whose_server_it_is() {
        assert!(of_server("mail.shop.example", Some("mail.shop.example ESMTP"), Some("a@gmail.com")).is_none());
        assert_eq!(of_server("smtp.naver.com", None, None).map(|provider| provider.id.as_str()), Some("naver"));
    }
}
