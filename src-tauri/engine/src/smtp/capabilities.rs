//! What the server says it can do.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Reply;

/// The answer to EHLO, or to HELO where EHLO is not known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Ehlo {
    /// The name that we gave.
    pub name: String,
    /// Whether HELO had to be said instead.
    pub helo: bool,
    /// The answer.
    #[serde(flatten)]
    pub reply: Reply,
    /// The lines behind the first, as the server wrote them (RFC 5321 §4.1.1.1).
    pub capabilities: Vec<String>,
}

impl Ehlo {
    /// Reads the keywords out of the answer.
    pub(crate) fn of(name: &str, helo: bool, reply: Reply) -> Self {
        let keywords =
            reply.text.split('\n').skip(1).map(|line| line.trim().to_owned()).filter(|line| !line.is_empty());
        let capabilities = if reply.is_positive() && !helo { keywords.collect() } else { Vec::new() };
        Self { name: name.to_owned(), helo, reply, capabilities }
    }
}

/// Whether `keyword` is among them, whatever its letter case.
pub fn has_capability(capabilities: &[String], keyword: &str) -> bool {
    capabilities.iter().any(|line| word(line).eq_ignore_ascii_case(keyword))
}

/// The AUTH mechanisms among them, in upper case and in the server's order; `AUTH=` of old servers counts.
pub fn mechanisms(capabilities: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for line in capabilities {
        let upper = line.to_ascii_uppercase();
        let Some(rest) = upper.strip_prefix("AUTH").filter(|rest| rest.starts_with([' ', '\t', '='])) else { continue };
        for mechanism in rest.split([' ', '\t', '=']).filter(|mechanism| !mechanism.is_empty()) {
            if !found.iter().any(|known| known == mechanism) {
                found.push(mechanism.to_owned());
            }
        }
    }
    found
}

fn word(line: &str) -> &str {
    line.split([' ', '\t', '=']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_read_whatever_their_case() {
        let ehlo =
            Ehlo::of("pc", false, Reply::of(250, "mail.example\nstarttls\nSize 1000\nAuth=LOGIN\nAUTH PLAIN login"));
        assert_eq!(ehlo.capabilities, ["starttls", "Size 1000", "Auth=LOGIN", "AUTH PLAIN login"]);
        assert!(has_capability(&ehlo.capabilities, "STARTTLS"));
        assert!(!has_capability(&ehlo.capabilities, "START"));
        assert_eq!(mechanisms(&ehlo.capabilities), ["LOGIN", "PLAIN"]);
    }

    #[test]
    fn helo_and_refusals_have_no_keywords() {
        assert!(Ehlo::of("pc", true, Reply::of(250, "a\nSTARTTLS")).capabilities.is_empty());
        assert!(Ehlo::of("pc", false, Reply::of(550, "a\nSTARTTLS")).capabilities.is_empty());
    }
}
