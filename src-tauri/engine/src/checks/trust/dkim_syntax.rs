//! The record at a selector is no key that receivers can use.
//!
//! The key was cut when it was pasted, a part of it is missing, or another record stands there. Signatures that name this
//! selector count for nothing.

use crate::checks::records::{proof, seen};
use crate::checks::{Check, Fact, Fault, Severity, Verdict, Who};
use crate::dns::DkimEntry;
use crate::evidence::Evidence;
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "dkim-syntax",
    severity: Severity::Hurts,
    station: Station::Trust,
    who: Who::Dns,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc6376#section-3.6.1"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let dkim = match seen(&evidence.domain.dkim) {
        Ok(dkim) => dkim,
        Err(verdict) => return verdict,
    };
    let unusable = dkim.selectors.iter().filter_map(|selector| match selector.entry.saw()? {
        DkimEntry::Unusable { problem, .. } => Some((selector, problem)),
        _ => None,
    });
    let faults: Vec<Fault> = unusable
        .map(|(selector, problem)| {
            let facts = [
                ("selector", Fact::text(&selector.selector)),
                ("name", Fact::text(&selector.name)),
                ("problem", Fact::text(problem.name())),
            ];
            Fault::new(facts, proof(evidence, "dkim", &selector.name, "TXT"))
        })
        .collect();

    match (faults.is_empty(), dkim.selectors.is_empty(), dkim.unknown()) {
        (false, ..) => Verdict::Wrong(faults),
        (true, _, Some(why)) if dkim.given => Verdict::CannotTell(why),
        (true, true, _) => Verdict::NotApplicable,
        (true, false, _) => Verdict::Fine,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::records::faults;
    use crate::checks::sample_domain as sample;
    use crate::dns::{Dkim, DkimProblem};
    use crate::evidence::{Looked, Why};

    #[test]
    fn a_record_that_is_no_key_is_told() {
        let entry = DkimEntry::Unusable { text: "v=DKIM1; p=MIIB".to_owned(), problem: DkimProblem::BadKey };
        let evidence = with(sample::given(vec![sample::key("s1", Looked::Saw(entry))]));
        assert_eq!(faults(&CHECK, &evidence)[0].facts["problem"], Fact::text("bad-key"));
    }

    #[test]
    fn a_key_is_fine_and_none_another_matter() {
        assert_eq!(judge(&sample::domain(|_| {})), Verdict::Fine);
        assert_eq!(judge(&with(sample::common(Vec::new(), None))), Verdict::NotApplicable);
    }

    #[test]
    fn a_selector_that_was_not_answered_is_no_verdict() {
        let unknown = sample::given(vec![sample::key("s1", Looked::Unknown(Why::Failed))]);
        assert_eq!(judge(&with(unknown)), Verdict::CannotTell(Why::Failed));
    }

    fn with(dkim: Looked<Dkim>) -> Evidence {
        sample::domain(|domain| domain.dkim = dkim)
    }
}
