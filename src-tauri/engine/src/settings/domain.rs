//! Names that a look at a domain begins with: the domain's own, and those of its signing keys.

use std::fmt;
use std::str::FromStr;

use super::{FieldCode, FieldError};

/// A domain that mail is sent from: in lower-case ASCII, without a final dot, of two labels or more.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DomainName(String);

impl DomainName {
    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for DomainName {
    type Err = FieldCode;

    /// Takes a domain, or an address of it.
    fn from_str(text: &str) -> Result<Self, FieldCode> {
        if text.contains('/') {
            return Err(FieldCode::HostIsUrl);
        }
        let domain = text.rsplit_once('@').map_or(text, |(_, domain)| domain);
        let port = domain.rsplit_once(':').is_some_and(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()));
        if port {
            return Err(FieldCode::HostHasPort);
        }
        let name = idna::domain_to_ascii(domain.strip_suffix('.').unwrap_or(domain));
        let name = name.map_err(|_| FieldCode::NotADomain)?;
        // Neither an IPv4 address nor a lone label has mail of its own.
        let top = name.rsplit_once('.').is_some_and(|(_, top)| !top.bytes().all(|byte| byte.is_ascii_digit()));
        (top && are_labels(&name)).then_some(Self(name)).ok_or(FieldCode::NotADomain)
    }
}

impl fmt::Display for DomainName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a DKIM signature says in `s=` (RFC 6376 §3.1): the name of a key below `_domainkey`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Selector(String);

impl Selector {
    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Selector {
    type Err = FieldCode;

    /// Takes a selector, or the whole name that its key stands under.
    fn from_str(text: &str) -> Result<Self, FieldCode> {
        let name = text.to_ascii_lowercase();
        let name = name.split_once("._domainkey").map_or(name.as_str(), |(selector, _)| selector);
        are_labels(name).then(|| Self(name.to_owned())).ok_or(FieldCode::NotASelector)
    }
}

impl fmt::Display for Selector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Reads what was typed to look at a domain, or says what is wrong with it (paths `domain` and `selectors`).
///
/// Selectors stand apart by spaces, commas or line ends; none means that common ones are tried.
pub fn check_domain_form(domain: &str, selectors: &str) -> Result<(DomainName, Vec<Selector>), Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut error = |path: &str, code, value: &str| errors.push(FieldError::new(path, code, value));
    let name = match domain.trim() {
        "" => Err(FieldCode::Missing),
        typed => typed.parse(),
    };
    let name: Option<DomainName> = name.map_err(|code| error("domain", code, domain.trim())).ok();
    let mut read: Vec<Selector> = Vec::new();
    let apart = |letter: char| letter.is_whitespace() || matches!(letter, ',' | ';');
    for typed in selectors.split(apart).filter(|typed| !typed.is_empty()) {
        match typed.parse() {
            Ok(selector) if read.contains(&selector) => {}
            Ok(selector) => read.push(selector),
            Err(code) => error("selectors", code, typed),
        }
    }
    if read.len() > MOST_SELECTORS {
        error("selectors", FieldCode::TooMany, &read.len().to_string());
    }
    match name {
        Some(name) if errors.is_empty() => Ok((name, read)),
        _ => Err(errors),
    }
}

/// Letters, digits, hyphens inside and underscores, in labels of at most 63 and names of at most 253 bytes.
fn are_labels(name: &str) -> bool {
    let label = |label: &str| {
        let inner = label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        (1..=63).contains(&label.len()) && inner && !label.starts_with('-') && !label.ends_with('-')
    };
    name.len() <= 253 && name.split('.').all(label)
}

const MOST_SELECTORS: usize = 50;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_are_taken_as_people_paste_them() {
        for (typed, name) in [
            ("shop.example", "shop.example"),
            (" Shop.Example. ", "shop.example"),
            ("merchant@shop.example", "shop.example"),
            ("b\u{fc}cher.example", "xn--bcher-kva.example"),
            ("_spf.shop.example", "_spf.shop.example"),
        ] {
            assert_eq!(check_domain_form(typed, "").unwrap().0.as_str(), name, "{typed}");
        }
    }

    #[test]
    fn what_is_no_domain_is_named() {
        let long = format!("{}.example", "a".repeat(64));
        for (typed, code) in [
            ("", FieldCode::Missing),
            ("https://shop.example", FieldCode::HostIsUrl),
            ("shop.example/contact", FieldCode::HostIsUrl),
            ("shop.example:25", FieldCode::HostHasPort),
            ("shop", FieldCode::NotADomain),
            ("192.0.2.1", FieldCode::NotADomain),
            ("shop..example", FieldCode::NotADomain),
            ("a b.example", FieldCode::NotADomain),
            ("-a.example", FieldCode::NotADomain),
            ("a\u{0}.example", FieldCode::NotADomain),
            (&long, FieldCode::NotADomain),
        ] {
            let errors = check_domain_form(typed, "").unwrap_err();
            assert_eq!((errors[0].path.as_str(), errors[0].code), ("domain", code), "{typed:?}");
        }
    }

    #[test]
    fn selectors_stand_apart_and_once() {
        let (_, selectors) = check_domain_form("shop.example", "S1, s1;\n a.b  k2._domainkey.shop.example").unwrap();
        assert_eq!(selectors.iter().map(Selector::as_str).collect::<Vec<_>>(), ["s1", "a.b", "k2"]);
        let errors = check_domain_form("shop.example", "good b\u{e4}d ..").unwrap_err();
        assert_eq!(errors.iter().map(|error| error.code).collect::<Vec<_>>(), [FieldCode::NotASelector; 2]);
        let many: Vec<_> = (0..51).map(|number| format!("s{number}")).collect();
        assert_eq!(check_domain_form("shop.example", &many.join(" ")).unwrap_err()[0].code, FieldCode::TooMany);
    }
}
