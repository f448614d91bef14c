//! Names of machines: the server's, and the one that we say in EHLO.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::FieldCode;

/// A host name in its ASCII form, or an address literal.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(export, type = "string")]
pub enum Host {
    /// A name, in lower-case ASCII, without a final dot.
    Name(String),
    /// An address.
    Literal(#[ts(type = "string")] IpAddr),
}

impl FromStr for Host {
    type Err = FieldCode;

    fn from_str(text: &str) -> Result<Self, FieldCode> {
        let bare = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or(text);
        if let Ok(address) = bare.parse() {
            return Ok(Self::Literal(address));
        }
        if text.contains("://") || text.contains('/') {
            return Err(FieldCode::HostIsUrl);
        }
        let with_port = text.rsplit_once(':').is_some_and(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()));
        if with_port {
            return Err(FieldCode::HostHasPort);
        }
        let name = idna::domain_to_ascii(text.strip_suffix('.').unwrap_or(text)).map_err(|_| FieldCode::NotAHost)?;
        is_name(&name).then_some(Self::Name(name)).ok_or(FieldCode::NotAHost)
    }
}

impl TryFrom<String> for Host {
    type Error = FieldCode;

    fn try_from(text: String) -> Result<Self, FieldCode> {
        text.parse()
    }
}

impl From<Host> for String {
    fn from(host: Host) -> Self {
        host.to_string()
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(name),
            Self::Literal(address) => address.fmt(f),
        }
    }
}

/// What EHLO says: a domain or an address literal (RFC 5321 §4.1.3), and nothing that could end the line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(export, type = "string")]
pub struct HeloName(String);

impl HeloName {
    /// The literal of an address of ours.
    pub(crate) fn literal(address: IpAddr) -> Self {
        Self(match address {
            IpAddr::V4(address) => format!("[{address}]"),
            IpAddr::V6(address) => format!("[IPv6:{address}]"),
        })
    }
}

impl FromStr for HeloName {
    type Err = FieldCode;

    fn from_str(text: &str) -> Result<Self, FieldCode> {
        let literal = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
        let fits = match literal {
            Some(inner) => match inner.strip_prefix("IPv6:") {
                Some(address) => address.parse::<Ipv6Addr>().is_ok(),
                None => inner.parse::<Ipv4Addr>().is_ok(),
            },
            None => is_name(text),
        };
        fits.then(|| Self(text.to_owned())).ok_or(FieldCode::NotAHost)
    }
}

impl TryFrom<String> for HeloName {
    type Error = FieldCode;

    fn try_from(text: String) -> Result<Self, FieldCode> {
        text.parse()
    }
}

impl From<HeloName> for String {
    fn from(name: HeloName) -> Self {
        name.0
    }
}

impl fmt::Display for HeloName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Letters, digits, hyphens and underscores, in labels of at most 63 (RFC 1123 §2.1; underscores are seen in practice).
fn is_name(name: &str) -> bool {
    let label = |label: &str| {
        let inner = label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        (1..=63).contains(&label.len()) && inner && !label.starts_with('-') && !label.ends_with('-')
    };
    name.len() <= 253 && name.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_literals_are_told_apart() {
        assert_eq!("Mail.Example.COM.".parse(), Ok(Host::Name("mail.example.com".to_owned())));
        assert_eq!("127.0.0.1".parse(), Ok(Host::Literal(IpAddr::from([127, 0, 0, 1]))));
        assert_eq!("[::1]".parse(), Ok(Host::Literal(Ipv6Addr::LOCALHOST.into())));
        assert_eq!("메일.example".parse::<Host>().unwrap().to_string(), "xn--h32bq4v.example");
    }

    #[test]
    fn what_people_paste_by_mistake_is_named() {
        assert_eq!("https://mail.example.com".parse::<Host>(), Err(FieldCode::HostIsUrl));
        assert_eq!("mail.example.com:587".parse::<Host>(), Err(FieldCode::HostHasPort));
        for text in ["", "a b", "a..b", "-a.example", "a\r\nb", "a@b"] {
            assert_eq!(text.parse::<Host>(), Err(FieldCode::NotAHost), "{text:?}");
        }
    }

    #[test]
    fn ehlo_cannot_carry_a_second_command() {
        assert!("pc\r\nMAIL FROM:<x@y>".parse::<HeloName>().is_err());
        assert!("[127.0.0.1]".parse::<HeloName>().is_ok());
        assert!("[IPv6:::1]".parse::<HeloName>().is_ok());
        assert!("[::1]".parse::<HeloName>().is_err());
    }
}
