//! The sender is not the account that signs in.
//!
//! Many providers take mail only from the address that signed in, or from aliases that they know. The test may pass and
//! the store's other senders fail.
//!
//! The way out is the same address in both places, or an alias that the provider was told of.

use crate::checks::{Check, Fact, Fault, Proof, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::settings::{Address, AuthChoice};
use crate::smtp::Reply;

pub(super) const CHECK: Check = Check {
    id: "from-not-login",
    severity: Severity::Hurts,
    station: Station::Settings,
    who: Who::You,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc6409#section-6.1"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let Some(settings) = evidence.settings.saw() else { return Verdict::NotApplicable };
    let login = settings.account.username.as_deref().and_then(|name| name.parse::<Address>().ok());
    let Some(login) = login.filter(|_| settings.account.auth != AuthChoice::None) else { return Verdict::Fine };
    let from = &settings.sender.from;
    let refused = evidence.main().is_some_and(|session| {
        session.mail.saw().is_some_and(Reply::is_negative) || session.body.saw().is_some_and(Reply::is_negative)
    });
    // An alias of the same domain is common, and told only where the server did not want it.
    if login.is_same(from) || (login.domain() == from.domain() && !refused) {
        return Verdict::Fine;
    }
    let facts = [("from", Fact::text(from.to_string())), ("login", Fact::text(login.to_string()))];
    Verdict::Wrong(vec![Fault::new(facts, vec![Proof::setting("sender.from"), Proof::setting("account.username")])])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::checks::steps::fires;
    use crate::evidence::Looked;
    use crate::smtp::Step;

    #[test]
    fn another_domain_than_the_login_is_told() {
        assert!(fires(&CHECK, &from("shop@elsewhere.example", sample::well())));
    }

    #[test]
    fn an_alias_is_told_only_where_the_server_refused_it() {
        assert!(!fires(&CHECK, &from("sales@shop.example", sample::well())));
        let refused = sample::refused(Step::Mail, 553, "5.7.1 not owned by user");
        assert!(fires(&CHECK, &from("sales@shop.example", refused)));
    }

    #[test]
    fn the_login_itself_is_fine() {
        assert_eq!(judge(&sample::well()), Verdict::Fine);
    }

    fn from(address: &str, evidence: Evidence) -> Evidence {
        let settings = sample::settings([("sender.from", address)]);
        Evidence { settings: Looked::Saw(settings), ..evidence }
    }
}
