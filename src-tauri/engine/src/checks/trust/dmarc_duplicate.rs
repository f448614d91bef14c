//! It has been said more than once what to do with forged mail.
//!
//! Two DMARC records count for nothing, as if there were none.

use crate::checks::records::{proof, seen};
use crate::checks::{Check, Fact, Fault, Severity, Verdict, Who};
use crate::dns::{Dmarc, dmarc_name};
use crate::evidence::Evidence;
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "dmarc-duplicate",
    severity: Severity::Hurts,
    station: Station::Trust,
    who: Who::Dns,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc9989#section-4.7"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let texts = match seen(&evidence.domain.dmarc) {
        Ok(Dmarc::Several { texts }) => texts,
        Ok(Dmarc::Found(_)) => return Verdict::Fine,
        Ok(Dmarc::Missing { .. }) => return Verdict::NotApplicable, // `dmarc-missing` speaks of it
        Err(verdict) => return verdict,
    };
    let name = dmarc_name(&evidence.domain.name);
    let count = i64::try_from(texts.len()).unwrap_or(i64::MAX);
    let facts = [("name", Fact::text(&name)), ("count", Fact::Count(count)), ("records", Fact::list(texts))];
    Verdict::Wrong(vec![Fault::new(facts, proof(evidence, "dmarc", &name, "TXT"))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::records::faults;
    use crate::checks::sample_domain as sample;
    use crate::evidence::{Looked, Why};

    #[test]
    fn two_records_are_told_with_their_texts() {
        let texts = vec!["v=DMARC1; p=none".to_owned(), "v=DMARC1; p=reject".to_owned()];
        let several = Looked::Saw(Dmarc::Several { texts });
        let faults = faults(&CHECK, &sample::domain(|domain| domain.dmarc = several));
        assert_eq!(faults[0].facts["count"], Fact::Count(2));
    }

    #[test]
    fn one_record_is_fine_and_none_another_matter() {
        assert_eq!(judge(&sample::domain(|_| {})), Verdict::Fine);
        let missing = Looked::Saw(Dmarc::Missing { almost: None });
        assert_eq!(judge(&sample::domain(|domain| domain.dmarc = missing)), Verdict::NotApplicable);
    }

    #[test]
    fn a_resolver_that_did_not_answer_is_no_verdict() {
        let evidence = sample::domain(|domain| domain.dmarc = Looked::Unknown(Why::TimedOut));
        assert_eq!(judge(&evidence), Verdict::CannotTell(Why::TimedOut));
    }
}
