//! The server does not take this user name with this password.
//!
//! 535 with 5.7.8, or with words about name and password. Other reasons that come with 535 (sign-in switched off, an app
//! password needed) are not this.

use crate::checks::refusal::{Refusal, refused_as};
use crate::checks::{Check, Confidence, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::smtp::Step;

pub(super) const CHECK: Check = Check {
    id: "password-refused",
    severity: Severity::Blocks,
    station: Station::SignIn,
    who: Who::You,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc4954#section-6"],
    recognises: Some(recognises),
    judge,
};

fn recognises(refusal: &Refusal<'_>) -> Option<Confidence> {
    if !refusal.answers(&[Step::Auth]) || refusal.code != 535 {
        return None;
    }
    let of_another_kind =
        refusal.says(&["disabled", "not allowed", "blocked", "locked", "application-specific", "policy"]);
    match refusal.enhanced {
        Some("5.7.8") if !of_another_kind => Some(Confidence::Exact),
        Some("5.7.0" | "5.7.3") | None if !of_another_kind && refusal.says(WORDS) => Some(Confidence::Likely),
        _ => None,
    }
}

fn judge(evidence: &Evidence) -> Verdict {
    refused_as(evidence, CHECK.id)
}

const WORDS: &[&str] = &["authentication", "password", "credential", "username", "user name", "login", "auth failed"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::checks::steps::fires;

    #[test]
    fn a_refused_password_is_told() {
        assert!(fires(&CHECK, &sample::refused(Step::Auth, 535, "5.7.8 Username and Password not accepted")));
    }

    #[test]
    fn so_is_one_in_other_words() {
        assert!(fires(&CHECK, &sample::refused(Step::Auth, 535, "Authentication credentials invalid")));
    }

    #[test]
    fn a_sign_in_that_is_switched_off_is_another_matter() {
        assert!(!fires(
            &CHECK,
            &sample::refused(Step::Auth, 535, "5.7.139 Authentication unsuccessful, basic authentication is disabled.")
        ));
    }
}
