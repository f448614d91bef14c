//! A mail address that can stand in an SMTP command.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::FieldCode;

/// `local@domain`, with a plain local part (RFC 5321 §4.1.2) and the domain in its ASCII form.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(export, type = "string")]
pub struct Address(lettre::Address);

impl Address {
    /// What stands before the `@`.
    pub fn local(&self) -> &str {
        self.0.user()
    }

    /// What stands behind it, in ASCII.
    pub fn domain(&self) -> &str {
        self.0.domain()
    }

    /// Whether both are the same mailbox, as far as anybody but its server can tell.
    pub fn is_same(&self, other: &Self) -> bool {
        self.local().eq_ignore_ascii_case(other.local()) && self.domain() == other.domain()
    }

    /// The address as the message library has it.
    pub(crate) fn to_lettre(&self) -> lettre::Address {
        self.0.clone()
    }
}

impl FromStr for Address {
    type Err = FieldCode;

    fn from_str(text: &str) -> Result<Self, FieldCode> {
        let (local, domain) = text.rsplit_once('@').ok_or(FieldCode::NotAnAddress)?;
        if !local.is_ascii() {
            return Err(FieldCode::AddressNotAscii);
        }
        let domain = idna::domain_to_ascii_strict(domain).map_err(|_| FieldCode::NotAnAddress)?;
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~.".contains(&byte);
        let dots = local.starts_with('.') || local.ends_with('.') || local.contains("..");
        if local.len() > 64 || dots || !local.bytes().all(plain) {
            return Err(FieldCode::NotAnAddress);
        }
        lettre::Address::new(local, domain).map(Self).map_err(|_| FieldCode::NotAnAddress)
    }
}

impl TryFrom<String> for Address {
    type Error = FieldCode;

    fn try_from(text: String) -> Result<Self, FieldCode> {
        text.parse()
    }
}

impl From<Address> for String {
    fn from(address: Address) -> Self {
        address.to_string()
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_addresses_are_taken() {
        for text in ["a@b.example", "first.last+tag@shop.example", "root@localhost", "o'neil@x.example"] {
            assert_eq!(text.parse::<Address>().map(|address| address.to_string()), Ok(text.to_owned()));
        }
        assert_eq!("a@Bücher.example".parse::<Address>().unwrap().domain(), "xn--bcher-kva.example");
    }

    #[test]
    fn nothing_can_be_smuggled_into_a_command() {
        for text in [
            "",
            "a",
            "@b",
            "a@",
            "a b@c.example",
            "a@b.example>\r\nRCPT TO:<x@y.example",
            "a@b\0.example",
            ".a@b.example",
            "a..b@c.example",
            "\"x\"@y.example",
            "a@b_c d",
        ] {
            assert_eq!(text.parse::<Address>(), Err(FieldCode::NotAnAddress), "{text:?}");
        }
        assert_eq!("주문@shop.example".parse::<Address>(), Err(FieldCode::AddressNotAscii));
    }
}
