//! Nobody has said what to do with forged mail.
//!
//! Without a DMARC record nobody hears of forged mail either, and large providers ask senders for one. A record of a
//! domain above counts; a text that only looks like a record does not.

use crate::checks::records::{proof, seen};
use crate::checks::{Check, Fact, Fault, Severity, Verdict, Who};
use crate::dns::{Dmarc, dmarc_name};
use crate::evidence::Evidence;
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "dmarc-missing",
    severity: Severity::Hurts,
    station: Station::Trust,
    who: Who::Dns,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc9989#section-4.7"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let almost = match seen(&evidence.domain.dmarc) {
        Ok(Dmarc::Missing { almost }) => almost,
        Ok(Dmarc::Found(_) | Dmarc::Several { .. }) => return Verdict::Fine,
        Err(verdict) => return verdict,
    };
    let domain = &evidence.domain.name;
    let name = dmarc_name(domain);
    let facts = [
        ("domain", Fact::text(domain)),
        ("name", Fact::text(&name)),
        ("almost", Fact::text(almost.as_deref().unwrap_or("none"))),
    ];
    Verdict::Wrong(vec![Fault::new(facts, proof(evidence, "dmarc", &name, "TXT"))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::records::faults;
    use crate::checks::sample_domain as sample;
    use crate::evidence::{Looked, Why};

    #[test]
    fn a_domain_that_says_nothing_is_told_where_to_say_it() {
        let faults = faults(&CHECK, &missing(None));
        assert_eq!(faults[0].facts["name"], Fact::text("_dmarc.shop.example"));
        assert_eq!(faults[0].facts["almost"], Fact::text("none"));
    }

    #[test]
    fn a_text_that_was_meant_as_a_record_is_shown() {
        let faults = faults(&CHECK, &missing(Some("v=dmarc1; p=none".to_owned())));
        assert_eq!(faults[0].facts["almost"], Fact::text("v=dmarc1; p=none"));
    }

    #[test]
    fn a_record_is_fine_and_a_resolver_that_did_not_answer_no_verdict() {
        assert_eq!(judge(&sample::domain(|_| {})), Verdict::Fine);
        let evidence = sample::domain(|domain| domain.dmarc = Looked::Unknown(Why::TimedOut));
        assert_eq!(judge(&evidence), Verdict::CannotTell(Why::TimedOut));
    }

    fn missing(almost: Option<String>) -> Evidence {
        sample::domain(|domain| domain.dmarc = Looked::Saw(Dmarc::Missing { almost }))
    }
}
