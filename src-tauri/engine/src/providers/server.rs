//! A server to hand mail in at.

use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Mistake, Origin};
use crate::settings::{Host, Security};

/// A server to hand mail in at, with one of its ports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Server {
    /// Its name, perhaps with a part that each customer has of their own.
    pub host: HostPattern,
    /// The port.
    pub port: u16,
    /// How the line is made private there.
    pub security: Security,
    /// The mailboxes that it is for, where it is not for all of the provider's.
    #[serde(default, rename = "for")]
    pub domains: Vec<String>,
    /// What it is meant for, where that is something particular.
    pub note: Option<ServerNote>,
    /// Where that is known from.
    #[serde(rename = "source")]
    pub origin: Origin,
}

/// What a server is meant for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum ServerNote {
    /// Organisations that pay.
    PaidOrganisations,
    /// An earlier name that still leads there, or did.
    FormerName,
    /// Callers from abroad.
    Overseas,
    /// Old programs that know no newer TLS.
    OldTls,
}

/// A host name, perhaps with one part in angle brackets that each customer has of their own, as
/// `email-smtp.<region>.amazonaws.com`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct HostPattern(String);

impl HostPattern {
    /// What stands in the angle brackets: what the merchant has to fill in.
    pub fn blank(&self) -> Option<&str> {
        self.parts().map(|(_, blank, _)| blank)
    }

    /// Whether this is the name, or one that fills it in.
    pub fn matches(&self, host: &str) -> bool {
        let host = host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase();
        match self.parts() {
            None => host == self.0,
            Some((before, _, after)) => host
                .strip_prefix(before)
                .and_then(|rest| rest.strip_suffix(after))
                .is_some_and(|filled| !filled.is_empty() && !filled.contains('.')),
        }
    }

    fn parts(&self) -> Option<(&str, &str, &str)> {
        let (before, rest) = self.0.split_once('<')?;
        let (blank, after) = rest.split_once('>')?;
        Some((before, blank, after))
    }
}

impl TryFrom<String> for HostPattern {
    type Error = Mistake;

    fn try_from(text: String) -> Result<Self, Mistake> {
        let pattern = Self(text);
        let filled = match pattern.parts() {
            Some((before, blank, after)) if !blank.is_empty() => format!("{before}x{after}"),
            _ => pattern.0.clone(),
        };
        match filled.parse() {
            Ok(Host::Name(name)) if name == filled && name.contains('.') => Ok(pattern),
            _ => Err(Mistake::NotAHost(pattern.0)),
        }
    }
}

impl From<HostPattern> for String {
    fn from(pattern: HostPattern) -> Self {
        pattern.0
    }
}

impl fmt::Display for HostPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blank_takes_one_part_of_a_name() {
        let pattern = HostPattern::try_from("email-smtp.<region>.amazonaws.com".to_owned()).unwrap();
        assert_eq!(pattern.blank(), Some("region"));
        for (host, fits) in [
            ("email-smtp.ap-northeast-2.amazonaws.com", true),
            ("EMAIL-SMTP.us-east-1.amazonaws.com.", true),
            ("email-smtp..amazonaws.com", false),
            ("email-smtp.a.b.amazonaws.com", false),
            ("email-smtp.amazonaws.com", false),
        ] {
            assert_eq!(pattern.matches(host), fits, "{host}");
        }
    }

    #[test]
    fn only_names_of_hosts_are_taken() {
        for text in ["smtp example.com", "192.0.2.1", "Smtp.Example.com", "smtp.<>.com", "smtp.<a.com", "localhost"] {
            assert!(HostPattern::try_from(text.to_owned()).is_err(), "{text}");
        }
    }
}
