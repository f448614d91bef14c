//! Everybody may send for the domain.
//!
//! `+all`, or a network of every address, says that forged mail is genuine. Receivers distrust such records, and forgers
//! look for them.

use crate::checks::records::{proof, seen};
use crate::checks::{Check, Fact, Fault, Severity, Verdict, Who};
use crate::dns::Spf;
use crate::evidence::Evidence;
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "spf-allows-all",
    severity: Severity::Hurts,
    station: Station::Trust,
    who: Who::Dns,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc7208#section-5.1"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let policy = match seen(&evidence.domain.spf) {
        Ok(Spf::Found(policy)) => policy,
        Ok(Spf::Missing { .. } | Spf::Several { .. }) => return Verdict::NotApplicable,
        Err(verdict) => return verdict,
    };
    match (policy.open(), policy.unknown()) {
        (Some((policy, part)), _) => {
            let facts = [("domain", Fact::text(&policy.domain)), ("term", Fact::text(&part.text))];
            Verdict::Wrong(vec![Fault::new(facts, proof(evidence, "spf", &policy.domain, "TXT"))])
        }
        (None, Some(why)) => Verdict::CannotTell(why),
        (None, None) => Verdict::Fine,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::records::faults;
    use crate::checks::sample_domain as sample;
    use crate::dns::SpfPolicy;
    use crate::evidence::{Looked, Why};

    #[test]
    fn a_record_that_lets_everybody_pass_is_told() {
        for (text, term) in [
            ("v=spf1 mx +all", "+all"),
            ("v=spf1 all", "all"),
            ("v=spf1 ip4:0.0.0.0/0 -all", "ip4:0.0.0.0/0"),
            ("v=spf1 ip6:::/0 -all", "ip6:::/0"),
        ] {
            let faults = faults(&CHECK, &sample::domain(|domain| domain.spf = sample::spf(text)));
            assert_eq!(faults[0].facts["term"], Fact::text(term), "{text}");
        }
    }

    #[test]
    fn one_that_includes_such_a_record_is_told_with_that_record() {
        let open = || Looked::Saw(Spf::Found(SpfPolicy::of("_spf.provider.example", "v=spf1 +all")));
        for text in ["v=spf1 include:_spf.provider.example -all", "v=spf1 redirect=_spf.provider.example"] {
            let evidence = sample::domain(|domain| domain.spf = sample::spf_leading_to(text, open()));
            assert_eq!(faults(&CHECK, &evidence)[0].facts["domain"], Fact::text("_spf.provider.example"), "{text}");
        }
    }

    #[test]
    fn records_that_say_no_at_the_end_are_fine() {
        for text in ["v=spf1 mx -all", "v=spf1 mx ~all", "v=spf1 ?all", "v=spf1 -ip4:0.0.0.0/0", "v=spf1 -all +all"] {
            assert_eq!(faults(&CHECK, &sample::domain(|domain| domain.spf = sample::spf(text))).len(), 0, "{text}");
        }
    }

    #[test]
    fn an_include_that_was_not_answered_is_no_verdict() {
        let spf = sample::spf_leading_to("v=spf1 include:a.example -all", Looked::Unknown(Why::Refused));
        assert_eq!(judge(&sample::domain(|domain| domain.spf = spf)), Verdict::CannotTell(Why::Refused));
    }
}
