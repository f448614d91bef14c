//! The server does not offer to sign in, or not in the way that is wanted.
//!
//! A port for servers among themselves (25), a server that wants TLS first, or another mechanism than the chosen one.

use crate::checks::{Check, Fact, Fault, Proof, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::settings::AuthChoice;
use crate::smtp::{AuthEnd, Step};

pub(super) const CHECK: Check = Check {
    id: "auth-not-offered",
    severity: Severity::Blocks,
    station: Station::SignIn,
    who: Who::You,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc4954#section-3"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let (Some(settings), Some(session)) = (evidence.settings.saw(), evidence.main()) else {
        return Verdict::NotApplicable;
    };
    if settings.account.auth == AuthChoice::None && session.step(Step::Mail).is_some() {
        return Verdict::Fine;
    }
    let Some(auth) = session.auth.saw().filter(|auth| auth.end == AuthEnd::NotOffered) else {
        return Verdict::NotApplicable;
    };
    let offered = if auth.offered.is_empty() { Fact::text("none") } else { Fact::list(&auth.offered) };
    let ehlo = session.ehlo_again.saw().or(session.ehlo.saw());
    let lines = ehlo.map(|ehlo| ehlo.reply.line..ehlo.reply.line + ehlo.reply.lines);
    let proof = lines.into_iter().flatten().map(Proof::line).chain([Proof::setting("account.auth")]).collect();
    let wanted = match settings.account.auth {
        AuthChoice::None | AuthChoice::Auto => Fact::list(["PLAIN", "LOGIN"]),
        AuthChoice::Plain => Fact::text("PLAIN"),
        AuthChoice::Login => Fact::text("LOGIN"),
    };
    Verdict::Wrong(vec![Fault::new([("wanted", wanted), ("offered", offered)], proof)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::checks::steps::fires;
    use crate::evidence::Looked;
    use crate::smtp::Failure;

    #[test]
    fn a_missing_offer_is_told() {
        let mut evidence = sample::failed(Step::Auth, Failure::NotOffered);
        evidence.sessions[0].auth = Looked::Saw(sample::auth(AuthEnd::NotOffered, Looked::NotAsked));
        assert!(fires(&CHECK, &evidence));
    }

    #[test]
    fn whoever_does_not_want_to_sign_in_misses_nothing() {
        let settings = Looked::Saw(sample::settings([("account.auth", "none")]));
        assert_eq!(judge(&Evidence { settings, ..sample::well() }), Verdict::Fine);
    }

    #[test]
    fn a_refused_password_is_another_matter() {
        assert!(!fires(&CHECK, &sample::refused(Step::Auth, 535, "5.7.8 no")));
    }
}
