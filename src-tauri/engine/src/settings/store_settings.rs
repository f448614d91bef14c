//! What a store holds, by the names that the store uses.

use std::collections::BTreeMap;

use serde::Serialize;

use super::FieldCode;
use super::values::is_plain;

/// What the store holds today, by the path that the store uses, as `system/smtp/host`.
///
/// Bounded, and never with a secret: neither under a name that says so, nor as a ciphertext, nor within a URL.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct StoreSettings(BTreeMap<String, String>);

impl StoreSettings {
    /// Takes the settings over; `refuse` hears of each key that cannot stay, and why.
    pub(super) fn new(settings: BTreeMap<String, String>, mut refuse: impl FnMut(&str, FieldCode)) -> Self {
        if settings.len() > MOST {
            refuse("", FieldCode::TooMany);
            return Self::default();
        }
        for (key, value) in &settings {
            if key.is_empty() || key.len() > LONGEST_KEY || !key.chars().all(is_plain) {
                refuse(key, FieldCode::NotUsable);
            } else if names_secret(key) || holds_secret(value) {
                refuse(key, FieldCode::LooksSecret);
            } else if value.len() > LONGEST_VALUE || !value.chars().all(is_kept) {
                refuse(key, FieldCode::NotUsable);
            }
        }
        Self(settings)
    }

    /// One of them.
    pub fn find(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }

    /// All of them, as the catalogue of stores reads them.
    pub fn all(&self) -> &BTreeMap<String, String> {
        &self.0
    }

    /// All of them, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value.as_str()))
    }
}

/// Whether a setting of this name holds a secret, as `system/smtp/password` or `SMTP_PASS`.
///
/// What is only about secrets does not, as `customer/password/forgot_email_identity`.
pub(super) fn names_secret(key: &str) -> bool {
    let words = words(key);
    if words.last().is_some_and(|last| ABOUT.contains(&last.as_str())) {
        return false;
    }
    let joined = words.concat();
    words.iter().any(|word| SHORT.contains(&word.as_str())) || TELLING.iter().any(|part| joined.contains(part))
}

/// Whether a value is a secret whatever its name: a ciphertext, a private key, a URL with a password.
fn holds_secret(value: &str) -> bool {
    let value = value.trim();
    let begins = BEGINNINGS.iter().any(|begin| value.starts_with(begin));
    let key = value.contains("-----BEGIN") && value.contains("PRIVATE KEY");
    begins || key || is_magento_ciphertext(value) || has_password_in_url(value)
}

/// `keyVersion:cipherVersion:base64`, with an initialization vector between them in old versions.
fn is_magento_ciphertext(value: &str) -> bool {
    let parts: Vec<_> = value.split(':').collect();
    let [key, cipher, .., text] = parts.as_slice() else { return false };
    let number = |part: &str| (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let base64 = |byte: u8| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte);
    parts.len() <= 4 && number(key) && number(cipher) && text.len() >= 16 && text.bytes().all(base64)
}

/// `scheme://user:password@host`.
fn has_password_in_url(value: &str) -> bool {
    value.split("://").skip(1).any(|rest| {
        let authority = rest.split(['/', '?', '#', ' ', '\n']).next().unwrap_or_default();
        let user = authority.rsplit_once('@').map(|(user, _)| user);
        user.and_then(|user| user.split_once(':')).is_some_and(|(_, password)| !password.is_empty())
    })
}

fn is_kept(character: char) -> bool {
    is_plain(character) || matches!(character, '\n' | '\r' | '\t')
}

/// `smtpPassword[0]` is `smtp`, `password`, `0`.
fn words(key: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for letter in key.chars() {
        let begins = letter.is_ascii_uppercase() && before.is_ascii_lowercase();
        if begins || !letter.is_alphanumeric() {
            words.push(String::new());
        }
        if letter.is_alphanumeric() {
            words.last_mut().expect("there is always a word").extend(letter.to_lowercase());
        }
        before = letter;
    }
    words.retain(|word| !word.is_empty());
    words
}

const MOST: usize = 500;
const LONGEST_KEY: usize = 200;
const LONGEST_VALUE: usize = 4 * 1024;
/// Words that say secret when they stand alone.
const SHORT: [&str; 4] = ["pass", "pwd", "pw", "passcode"];
/// Letters that say secret wherever they stand.
const TELLING: [&str; 12] = [
    "password",
    "passwd",
    "passphrase",
    "secret",
    "token",
    "apikey",
    "accesskey",
    "privatekey",
    "authkey",
    "appkey",
    "cryptkey",
    "credential",
];
/// Last words of settings that are about secrets and hold none.
const ABOUT: [&str; 13] = [
    "template",
    "identity",
    "email",
    "type",
    "method",
    "mode",
    "enabled",
    "lifetime",
    "period",
    "expiration",
    "length",
    "policy",
    "protection",
];
/// How ciphertexts of Laravel, Ansible, OpenSSL and SOPS begin.
const BEGINNINGS: [&str; 4] = ["eyJpdiI6", "$ANSIBLE_VAULT;", "U2FsdGVkX1", "ENC["];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_secrets_are_told_from_names_about_secrets() {
        for key in [
            "system/smtp/password",
            "SMTP_PASS",
            "smtpPassword",
            "mail.apiKey",
            "MAIL_API_KEY",
            "oauth/client_secret",
            "refresh-token",
            "password[0]",
            "smtp/password/value",
            "PASSWORD",
        ] {
            assert!(names_secret(key), "{key}");
        }
        for key in [
            "system/smtp/host",
            "customer/password/forgot_email_identity",
            "customer/create_account/email_no_password_template",
            "smtp.user-name",
            "system/smtp/disable",
            "mail/bypass",
        ] {
            assert!(!names_secret(key), "{key}");
        }
    }

    #[test]
    fn ciphertexts_keys_and_urls_with_a_password_are_secrets() {
        for value in [
            "0:3:qnoqSTjvlMVbr8jbtV3SDZiTjt4Cz1EUo6Bk0ZJl",
            "0:2:0123456789abcdef0123456789abcdef:qnoqSTjvlMVbr8jbtV3SDQ==",
            "-----BEGIN RSA PRIVATE KEY-----\nMII",
            "smtp://shop%40example.com:hunter2@smtp.example.com:587",
            "eyJpdiI6IkxhcmF2ZWwi",
        ] {
            assert!(holds_secret(value), "{value}");
        }
        for value in ["0", "12:30:00", "https://shop.example/", "smtp://user@host:25", "a:b:c", "shop@example.com", ""]
        {
            assert!(!holds_secret(value), "{value}");
        }
    }

    #[test]
    fn too_much_is_refused() {
        let many = (0..501).map(|number| (format!("a/{number}"), String::new())).collect();
        assert_eq!(faults(many), [(String::new(), FieldCode::TooMany)]);
        let long = "x".repeat(201);
        let cases =
            [(long.as_str(), "1".to_owned()), ("a", "x".repeat(4097)), ("b", "\0".to_owned()), ("", "1".into())];
        for (key, value) in cases {
            assert_eq!(faults([(key.to_owned(), value)].into()), [(key.to_owned(), FieldCode::NotUsable)]);
        }
        assert_eq!(faults([("a/b".to_owned(), "one\n\ttwo ".to_owned())].into()), []);
    }

    fn faults(settings: BTreeMap<String, String>) -> Vec<(String, FieldCode)> {
        let mut faults = Vec::new();
        StoreSettings::new(settings, |key, code| faults.push((key.to_owned(), code)));
        faults
    }
}
