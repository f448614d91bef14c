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
    /// No server takes the domain's mail in, and the domain has no address either.
    MxMissing,
    /// The domain's mail is to go to a server that does not exist.
    MxDangling,
    /// Nobody has said who may send for the domain.
    SpfMissing,
    /// It has been said twice who may send for the domain.
    SpfDuplicate,
    /// Who may send for the domain is said in a way that cannot be read.
    SpfSyntax,
    /// To learn who may send for the domain takes twelve lookups.
    SpfTooManyLookups,
    /// Everybody may send for the domain.
    SpfAllowsAll,
    /// There is no key to check signatures with.
    DkimMissing,
    /// The keys are of 512 and of 1024 bits.
    DkimKeyWeak,
    /// The keys have been withdrawn.
    DkimRevoked,
    /// Nobody has said what to do with forged mail.
    DmarcMissing,
    /// Forged mail is to be let through.
    DmarcNone,
    /// It has been said twice what to do with forged mail.
    DmarcDuplicate,
    /// The name server does not answer, or says that it failed.
    DnsUnanswered,
}

/// What one learns something about in a scene.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum About {
    /// How a mail fares; the domain is in order.
    Mail,
    /// What stands in the DNS for the sending domain; every mail goes through.
    Domain,
}

impl Scene {
    /// Every scene: those of the mail in the order in which it meets them, then those of the domain.
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
        Scene::MxMissing,
        Scene::MxDangling,
        Scene::SpfMissing,
        Scene::SpfDuplicate,
        Scene::SpfSyntax,
        Scene::SpfTooManyLookups,
        Scene::SpfAllowsAll,
        Scene::DkimMissing,
        Scene::DkimKeyWeak,
        Scene::DkimRevoked,
        Scene::DmarcMissing,
        Scene::DmarcNone,
        Scene::DmarcDuplicate,
        Scene::DnsUnanswered,
    ];

    /// Every scene about this.
    pub fn all_about(about: About) -> impl Iterator<Item = Scene> {
        Scene::ALL.iter().copied().filter(move |scene| scene.about() == about)
    }

    /// What the scene is played for.
    pub fn about(self) -> About {
        match self {
            Scene::MxMissing
            | Scene::MxDangling
            | Scene::SpfMissing
            | Scene::SpfDuplicate
            | Scene::SpfSyntax
            | Scene::SpfTooManyLookups
            | Scene::SpfAllowsAll
            | Scene::DkimMissing
            | Scene::DkimKeyWeak
            | Scene::DkimRevoked
            | Scene::DmarcMissing
            | Scene::DmarcNone
            | Scene::DmarcDuplicate
            | Scene::DnsUnanswered => About::Domain,
            _ => About::Mail,
        }
    }

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
            Scene::MxMissing => "mx-missing",
            Scene::MxDangling => "mx-dangling",
            Scene::SpfMissing => "spf-missing",
            Scene::SpfDuplicate => "spf-duplicate",
            Scene::SpfSyntax => "spf-syntax",
            Scene::SpfTooManyLookups => "spf-too-many-lookups",
            Scene::SpfAllowsAll => "spf-allows-all",
            Scene::DkimMissing => "dkim-missing",
            Scene::DkimKeyWeak => "dkim-key-weak",
            Scene::DkimRevoked => "dkim-revoked",
            Scene::DmarcMissing => "dmarc-missing",
            Scene::DmarcNone => "dmarc-none",
            Scene::DmarcDuplicate => "dmarc-duplicate",
            Scene::DnsUnanswered => "dns-unanswered",
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
        let last = Scene::DnsUnanswered as usize;
        let listed: HashSet<_> = Scene::ALL.iter().map(|scene| *scene as usize).collect();
        assert_eq!(listed, (0..=last).collect());
        assert_eq!(listed.len(), Scene::ALL.len());
    }

    #[test]
    fn a_scene_is_about_the_mail_or_about_the_domain() {
        assert_eq!(Scene::all_about(About::Mail).next(), Some(Scene::AllWell));
        let domain: Vec<_> = Scene::all_about(About::Domain).collect();
        assert_eq!((domain.len(), domain[0]), (14, Scene::MxMissing));
        assert!(Scene::ALL.ends_with(&domain));
    }

    #[test]
    fn a_name_that_is_no_scene_is_said_back() {
        let unknown = "no-greeting".parse::<Scene>().unwrap_err();
        assert_eq!(unknown.to_string(), "no scene is called \"no-greeting\"");
    }
}
