//! How the values of single fields are written.

use super::{AuthChoice, Family, FieldCode, ReturnPath, Security, StoreKind, Until};
use crate::smtp::is_unprintable;

/// A port from 1 to 65535.
pub(super) fn port(text: &str) -> Result<u16, FieldCode> {
    text.parse().ok().filter(|port| *port > 0).ok_or(FieldCode::NotAPort)
}

/// One line of text.
pub(super) fn line(text: &str) -> Result<String, FieldCode> {
    let fits = text.len() <= LONGEST_LINE && text.chars().all(is_plain);
    fits.then(|| text.to_owned()).ok_or(FieldCode::NotUsable)
}

/// The name of a profile.
pub(super) fn title(text: &str) -> Result<String, FieldCode> {
    let fits = text.chars().count() <= LONGEST_TITLE;
    if fits { line(text) } else { Err(FieldCode::NotUsable) }
}

/// Where bounces go.
pub(super) fn return_path(text: &str) -> Result<ReturnPath, FieldCode> {
    match text {
        "from" => Ok(ReturnPath::From),
        "none" => Ok(ReturnPath::None),
        _ => text.parse().map(ReturnPath::Address),
    }
}

/// The same, written.
pub(super) fn return_path_text(path: &ReturnPath) -> String {
    match path {
        ReturnPath::From => "from".to_owned(),
        ReturnPath::None => "none".to_owned(),
        ReturnPath::Address(address) => address.to_string(),
    }
}

/// A SHA-256, with or without colons.
pub(super) fn fingerprint(text: &str) -> Result<String, FieldCode> {
    let plain = text.replace(':', "").to_ascii_lowercase();
    let fits = plain.len() == 64 && plain.bytes().all(|byte| byte.is_ascii_hexdigit());
    fits.then_some(plain).ok_or(FieldCode::NotAFingerprint)
}

/// One of a closed list.
pub(super) fn choice<T: Copy>(choices: &[(&'static str, T)]) -> impl Fn(&str) -> Result<T, FieldCode> {
    move |text| choices.iter().find(|(name, _)| *name == text).map(|(_, choice)| *choice).ok_or(FieldCode::NotAChoice)
}

/// The same, written.
pub(super) fn name_of<T: PartialEq>(choices: &[(&'static str, T)], wanted: &T) -> &'static str {
    choices.iter().find(|(_, choice)| choice == wanted).map_or("", |(name, _)| name)
}

/// Whether a character stands for itself on a screen; those that join letters and emoji do.
pub(super) fn is_plain(character: char) -> bool {
    !is_unprintable(character) || matches!(character, '\u{200c}' | '\u{200d}')
}

pub(super) const SECURITIES: [(&str, Security); 4] = [
    ("none", Security::None),
    ("starttls", Security::Starttls),
    ("starttls-if-offered", Security::StarttlsIfOffered),
    ("implicit", Security::Implicit),
];
pub(super) const FAMILIES: [(&str, Family); 3] = [("any", Family::Any), ("ipv4", Family::Ipv4), ("ipv6", Family::Ipv6)];
pub(super) const AUTHS: [(&str, AuthChoice); 4] = [
    ("none", AuthChoice::None),
    ("auto", AuthChoice::Auto),
    ("plain", AuthChoice::Plain),
    ("login", AuthChoice::Login),
];
pub(super) const STORES: [(&str, StoreKind); 4] = [
    ("magento", StoreKind::Magento),
    ("github-enterprise", StoreKind::GithubEnterprise),
    ("sales-connect", StoreKind::SalesConnect),
    ("other", StoreKind::Other),
];
pub(super) const UNTILS: [(&str, Until); 6] = [
    ("connect", Until::Connect),
    ("secure", Until::Secure),
    ("sign-in", Until::SignIn),
    ("recipient", Until::Recipient),
    ("data", Until::Data),
    ("sent", Until::Sent),
];
pub(super) const BOOLEANS: [(&str, bool); 2] = [("true", true), ("false", false)];
const LONGEST_LINE: usize = 500;
const LONGEST_TITLE: usize = 80;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_at_most_eighty_characters_and_none_that_turns_the_text_around() {
        assert!(title(&"가".repeat(80)).is_ok());
        assert_eq!(title(&"가".repeat(81)), Err(FieldCode::NotUsable));
        for text in ["Shop\u{202e}poh", "a\0b", "a\nb", "a\u{200b}b"] {
            assert_eq!(title(text), Err(FieldCode::NotUsable), "{text:?}");
        }
        assert!(title("👩\u{200d}💻 Café").is_ok());
    }

    #[test]
    fn a_choice_is_written_as_it_is_read() {
        for (name, store) in STORES {
            assert_eq!((choice(&STORES)(name), name_of(&STORES, &store)), (Ok(store), name));
        }
        assert_eq!(choice(&AUTHS)("xoauth2"), Err(FieldCode::NotAChoice));
    }
}
