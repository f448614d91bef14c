use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

/// A situation that the practice world plays, named after the check that it makes fire.
///
/// Every scene is served on a STARTTLS port and on an implicit TLS port. What only STARTTLS can suffer from
/// (`starttls-missing`, `starttls-injected`) goes well on the other one, as it does in the world outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scene {
    /// The mail goes through.
    AllWell,
    /// The server refuses every password.
    WrongPassword,
    /// The server offers no encryption, and therefore no sign-in either.
    StarttlsMissing,
    /// The certificate ended yesterday.
    CertificateExpired,
    /// The certificate is somebody else's.
    CertificateName,
    /// The certificate begins tomorrow.
    CertificateNotYetValid,
    /// The certificate is its own issuer.
    CertificateSelfSigned,
    /// The certificate comes from an authority that nobody knows.
    CertificateUntrusted,
    /// The server offers no way to sign in.
    AuthNotOffered,
    /// The sender's address is not one that the account may use.
    SenderRefused,
    /// The server passes no mail on to other domains.
    RelayDenied,
    /// The recipient does not exist.
    RecipientRefused,
    /// The server asks to come back later.
    Greylisted,
    /// The server refuses in words that nobody has heard before.
    RefusalNotRecognised,
    /// The server accepts the connection and says nothing.
    Silent,
    /// Nothing listens on the port.
    PortClosed,
    /// Somebody slips plain text behind the answer to STARTTLS.
    StarttlsInjected,
    /// The answer to EHLO is one line without end.
    EndlessLine,
    /// The server does not speak SMTP.
    MalformedReply,
    /// The server hangs up in the middle.
    HungUp,
}

impl Scene {
    /// Every scene, in the order in which a mail meets them.
    pub const ALL: &[Scene] = &[
        Scene::AllWell,
        Scene::PortClosed,
        Scene::Silent,
        Scene::MalformedReply,
        Scene::EndlessLine,
        Scene::StarttlsMissing,
        Scene::StarttlsInjected,
        Scene::CertificateExpired,
        Scene::CertificateNotYetValid,
        Scene::CertificateName,
        Scene::CertificateSelfSigned,
        Scene::CertificateUntrusted,
        Scene::AuthNotOffered,
        Scene::WrongPassword,
        Scene::SenderRefused,
        Scene::HungUp,
        Scene::RelayDenied,
        Scene::RecipientRefused,
        Scene::Greylisted,
        Scene::RefusalNotRecognised,
    ];

    /// The name by which the command line and the tests ask for it.
    pub fn name(self) -> &'static str {
        match self {
            Scene::AllWell => "all-well",
            Scene::WrongPassword => "wrong-password",
            Scene::StarttlsMissing => "starttls-missing",
            Scene::CertificateExpired => "certificate-expired",
            Scene::CertificateName => "certificate-name",
            Scene::CertificateNotYetValid => "certificate-not-yet-valid",
            Scene::CertificateSelfSigned => "certificate-self-signed",
            Scene::CertificateUntrusted => "certificate-untrusted",
            Scene::AuthNotOffered => "auth-not-offered",
            Scene::SenderRefused => "sender-refused",
            Scene::RelayDenied => "relay-denied",
            Scene::RecipientRefused => "recipient-refused",
            Scene::Greylisted => "greylisted",
            Scene::RefusalNotRecognised => "refusal-not-recognised",
            Scene::Silent => "silent",
            Scene::PortClosed => "port-closed",
            Scene::StarttlsInjected => "starttls-injected",
            Scene::EndlessLine => "endless-line",
            Scene::MalformedReply => "malformed-reply",
            Scene::HungUp => "hung-up",
        }
    }
}

impl fmt::Display for Scene {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Scene {
    type Err = UnknownScene;

    fn from_str(name: &str) -> Result<Self, UnknownScene> {
        let known = Scene::ALL.iter().find(|scene| scene.name() == name);
        known.copied().ok_or_else(|| UnknownScene { name: name.to_owned() })
    }
}

impl Serialize for Scene {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// No scene bears this name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no scene is called {name:?}")]
pub struct UnknownScene {
    /// What was asked for.
    pub name: String,
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_scene_is_found_by_its_name() {
        for scene in Scene::ALL {
            assert_eq!(scene.to_string().parse(), Ok(*scene));
        }
    }

    #[test]
    fn every_scene_is_listed_once() {
        let last = Scene::HungUp as usize;
        let listed: HashSet<_> = Scene::ALL.iter().map(|scene| *scene as usize).collect();
        assert_eq!(listed, (0..=last).collect());
        assert_eq!(listed.len(), Scene::ALL.len());
    }

    #[test]
    fn a_name_that_is_no_scene_is_said_back() {
        let unknown = "no-greeting".parse::<Scene>().unwrap_err();
        assert_eq!(unknown.to_string(), "no scene is called \"no-greeting\"");
    }
}
