//! The grammar of an SPF record (RFC 7208 §12), one term at a time.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::macros::{self, DomainSpec};
use super::{Qualifier, SpfProblem};

/// What stands between two spaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Term {
    Directive(Qualifier, Mechanism),
    Modifier(Modifier),
}

/// What a sender is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Mechanism {
    All,
    Include(DomainSpec),
    A(Option<DomainSpec>),
    Mx(Option<DomainSpec>),
    Ptr,
    Ip4 { prefix: u8 },
    Ip6 { prefix: u8 },
    Exists(DomainSpec),
}

/// What is said besides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Modifier {
    Redirect(DomainSpec),
    Exp(DomainSpec),
    Other(String),
}

impl Term {
    /// Its name, in lower case.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Directive(_, Mechanism::All) => "all",
            Self::Directive(_, Mechanism::Include(_)) => "include",
            Self::Directive(_, Mechanism::A(_)) => "a",
            Self::Directive(_, Mechanism::Mx(_)) => "mx",
            Self::Directive(_, Mechanism::Ptr) => "ptr",
            Self::Directive(_, Mechanism::Ip4 { .. }) => "ip4",
            Self::Directive(_, Mechanism::Ip6 { .. }) => "ip6",
            Self::Directive(_, Mechanism::Exists(_)) => "exists",
            Self::Modifier(Modifier::Redirect(_)) => "redirect",
            Self::Modifier(Modifier::Exp(_)) => "exp",
            Self::Modifier(Modifier::Other(name)) => name,
        }
    }

    /// Whether receivers must ask the DNS for it (RFC 7208 §4.6.4).
    pub(super) fn costs(&self) -> bool {
        matches!(self.name(), "include" | "a" | "mx" | "ptr" | "exists" | "redirect")
    }

    /// The name that it leads to, where it names one.
    pub(super) fn spec(&self) -> Option<&DomainSpec> {
        match self {
            Self::Directive(_, Mechanism::Include(spec) | Mechanism::Exists(spec))
            | Self::Modifier(Modifier::Redirect(spec) | Modifier::Exp(spec)) => Some(spec),
            Self::Directive(_, Mechanism::A(spec) | Mechanism::Mx(spec)) => spec.as_ref(),
            _ => None,
        }
    }
}

/// Reads one term.
pub(super) fn read(text: &str) -> Result<Term, SpfProblem> {
    if !text.bytes().all(|byte| matches!(byte, b'!'..=b'~')) {
        return Err(SpfProblem::BadCharacter);
    }
    match text.find([':', '/', '=']) {
        Some(at) if text.as_bytes()[at] == b'=' && is_name(&text[..at]) => modifier(&text[..at], &text[at + 1..]),
        _ => directive(text),
    }
}

fn modifier(name: &str, value: &str) -> Result<Term, SpfProblem> {
    let name = name.to_ascii_lowercase();
    Ok(Term::Modifier(match name.as_str() {
        "redirect" => Modifier::Redirect(DomainSpec::read(value)?),
        "exp" => Modifier::Exp(DomainSpec::read(value)?),
        _ => {
            macros::check(value)?;
            Modifier::Other(name)
        }
    }))
}

fn directive(text: &str) -> Result<Term, SpfProblem> {
    let (qualifier, text) = match text.as_bytes().first() {
        Some(b'+') => (Qualifier::Pass, &text[1..]),
        Some(b'-') => (Qualifier::Fail, &text[1..]),
        Some(b'~') => (Qualifier::SoftFail, &text[1..]),
        Some(b'?') => (Qualifier::Neutral, &text[1..]),
        _ => (Qualifier::Pass, text),
    };
    let end = text.find([':', '/']).unwrap_or(text.len());
    let (name, behind) = text.split_at(end);
    let value = behind.strip_prefix(':');
    let mechanism = match name.to_ascii_lowercase().as_str() {
        "all" if behind.is_empty() => Mechanism::All,
        "all" => return Err(SpfProblem::StrayValue),
        "include" => Mechanism::Include(DomainSpec::read(value.unwrap_or_default())?),
        "exists" => Mechanism::Exists(DomainSpec::read(value.unwrap_or_default())?),
        "a" => Mechanism::A(with_prefixes(behind)?),
        "mx" => Mechanism::Mx(with_prefixes(behind)?),
        "ptr" => {
            value.map(DomainSpec::read).transpose()?;
            if value.is_none() && !behind.is_empty() {
                return Err(SpfProblem::StrayValue);
            }
            Mechanism::Ptr
        }
        "ip4" => {
            let (address, prefix) = network(value, 32)?;
            address.parse::<Ipv4Addr>().map_err(|_| SpfProblem::BadAddress)?;
            Mechanism::Ip4 { prefix }
        }
        "ip6" => {
            let (address, prefix) = network(value, 128)?;
            address.parse::<Ipv6Addr>().map_err(|_| SpfProblem::BadAddress)?;
            Mechanism::Ip6 { prefix }
        }
        _ => return Err(SpfProblem::UnknownMechanism),
    };
    Ok(Term::Directive(qualifier, mechanism))
}

/// `[ ":" domain-spec ] [ "/" ip4 ] [ "//" ip6 ]`
fn with_prefixes(behind: &str) -> Result<Option<DomainSpec>, SpfProblem> {
    let (behind, six) = cut_prefix(behind, "//");
    six.map(|digits| prefix(digits, 128)).transpose()?;
    let (behind, four) = cut_prefix(behind, "/");
    four.map(|digits| prefix(digits, 32)).transpose()?;
    match behind.strip_prefix(':') {
        Some(spec) => DomainSpec::read(spec).map(Some),
        None if behind.is_empty() => Ok(None),
        None => Err(SpfProblem::BadPrefix),
    }
}

/// The digits behind the last `mark`, if nothing but digits stands there.
fn cut_prefix<'a>(text: &'a str, mark: &str) -> (&'a str, Option<&'a str>) {
    match text.rsplit_once(mark) {
        Some((before, digits)) if !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit()) => {
            (before, Some(digits))
        }
        _ => (text, None),
    }
}

fn network(value: Option<&str>, most: u8) -> Result<(&str, u8), SpfProblem> {
    let value = value.filter(|value| !value.is_empty()).ok_or(SpfProblem::MissingValue)?;
    match value.split_once('/') {
        Some((address, digits)) => Ok((address, prefix(digits, most)?)),
        None => Ok((value, most)),
    }
}

/// Without leading zeros and signs.
fn prefix(digits: &str, most: u8) -> Result<u8, SpfProblem> {
    let plain = digits == "0" || digits.starts_with(|first: char| matches!(first, '1'..='9'));
    let number = digits.parse().ok().filter(|number| plain && *number <= most);
    number.ok_or(SpfProblem::BadPrefix)
}

/// `ALPHA *( ALPHA / DIGIT / "-" / "_" / "." )`
fn is_name(name: &str) -> bool {
    let inner = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
    name.starts_with(|first: char| first.is_ascii_alphabetic()) && inner
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn terms_of_rfc_7208_are_read() {
        for (text, name) in [
            ("all", "all"),
            ("-ALL", "all"),
            ("~all", "all"),
            ("a", "a"),
            ("a/24", "a"),
            ("a//64", "a"),
            ("a/24//64", "a"),
            ("a:offsite.example.com/24", "a"),
            ("mx", "mx"),
            ("mx/30", "mx"),
            ("mx:offsite.example.com/30//96", "mx"),
            ("ptr", "ptr"),
            ("ptr:example.org", "ptr"),
            ("ip4:192.0.2.128/28", "ip4"),
            ("ip4:192.0.2.1", "ip4"),
            ("ip4:0.0.0.0/0", "ip4"),
            ("ip6:2001:db8::/32", "ip6"),
            ("ip6:::ffff:192.0.2.1", "ip6"),
            ("?include:_spf.%{d}", "include"),
            ("exists:%{ir}.%{l1r+-}._spf.%{d}", "exists"),
            ("redirect=_spf.example.com", "redirect"),
            ("exp=explain._spf.%{d}", "exp"),
            ("moo.cow-far_out=man:dog/cat", "moo.cow-far_out"),
        ] {
            assert_eq!(read(text).as_ref().map(Term::name), Ok(name), "{text}");
        }
    }

    #[test]
    fn what_is_no_term_is_told_apart() {
        use SpfProblem::*;
        for (text, problem) in [
            ("ip:192.0.2.7", UnknownMechanism),
            ("ipv4:192.0.2.7", UnknownMechanism),
            ("192.0.2.7", UnknownMechanism),
            ("spf1", UnknownMechanism),
            ("all.", UnknownMechanism),
            ("all:example.com", StrayValue),
            ("all/8", StrayValue),
            ("-redirect=example.com", UnknownMechanism),
            ("=redirect", UnknownMechanism),
            ("include", MissingValue),
            ("include:", MissingValue),
            ("include:example", BadDomain),
            ("redirect=", MissingValue),
            ("a:", MissingValue),
            ("a/33", BadPrefix),
            ("a/024", BadPrefix),
            ("a/", BadPrefix),
            ("a//129", BadPrefix),
            ("mx/24/64", BadPrefix),
            ("ptr/24", StrayValue),
            ("ip4", MissingValue),
            ("ip4:192.0.2", BadAddress),
            ("ip4:192.0.2.256", BadAddress),
            ("ip4:192.0.2.1/33", BadPrefix),
            ("ip4:192.0.2.1/032", BadPrefix),
            ("ip4:192.0.2.1/+8", BadPrefix),
            ("ip4:2001:db8::1", BadAddress),
            ("ip6:192.0.2.1", BadAddress),
            ("ip6:2001:db8::1/129", BadPrefix),
            ("exists:%{x}.example.com", BadMacro),
            ("v\u{200b}=spf1", BadCharacter),
            ("\u{2013}all", BadCharacter),
        ] {
            assert_eq!(read(text), Err(problem), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in any::<String>()) {
            let _ = read(&text);
        }

        #[test]
        fn no_text_that_looks_like_a_term_is_too_strange(text in "[+?~-]?(a|mx|ip4|ip6|include|redirect|exists)[:=/]?[%{}0-9a-z./:-]{0,20}") {
            if let Ok(term) = read(&text) {
                prop_assert!(!term.name().is_empty());
            }
        }
    }
}
