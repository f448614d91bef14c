//! The SPF record says nothing about everybody else.
//!
//! It ends without `all`, or with `?all`: a sender that is not named may or may not be genuine. Receivers learn who may
//! send, and nothing about forgers.

use crate::checks::records::{proof, seen};
use crate::checks::{Check, Fact, Fault, Severity, Verdict, Who};
use crate::dns::{Qualifier, Spf, SpfPart};
use crate::evidence::{Evidence, Looked};
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "spf-no-all",
    severity: Severity::Note,
    station: Station::Trust,
    who: Who::Dns,
    transfers: true,
    references: &[
        "https://www.rfc-editor.org/rfc/rfc7208#section-4.7",
        "https://www.rfc-editor.org/rfc/rfc7208#section-5.1",
    ],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let policy = match seen(&evidence.domain.spf) {
        Ok(Spf::Found(policy)) => policy,
        Ok(Spf::Missing { .. } | Spf::Several { .. }) => return Verdict::NotApplicable,
        Err(verdict) => return verdict,
    };
    // A record that cannot be read or followed says nothing at all, which is for others to tell.
    let leads = |part: &&SpfPart| part.name.as_deref() == Some("redirect") && !part.ignored;
    let followed =
        policy.parts.iter().filter(leads).all(|part| matches!(part.below.as_deref(), Some(Looked::Saw(Spf::Found(_)))));
    if !followed || policy.parts.iter().any(|part| part.problem.is_some()) {
        return policy.unknown().map_or(Verdict::NotApplicable, Verdict::CannotTell);
    }
    if policy.otherwise().is_some_and(|otherwise| otherwise != Qualifier::Neutral) {
        return Verdict::Fine;
    }
    let domain = &evidence.domain.name;
    let facts = [("domain", Fact::text(domain)), ("record", Fact::text(&policy.text))];
    Verdict::Wrong(vec![Fault::new(facts, proof(evidence, "spf", domain, "TXT"))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::records::faults;
    use crate::checks::sample_domain as sample;
    use crate::dns::SpfPolicy;
    use crate::evidence::Why;

    #[test]
    fn a_record_without_a_last_word_is_told() {
        for text in ["v=spf1", "v=spf1 mx", "v=spf1 mx ?all"] {
            assert_eq!(faults(&CHECK, &with(sample::spf(text))).len(), 1, "{text}");
        }
    }

    #[test]
    fn a_record_with_one_is_fine() {
        for text in ["v=spf1 mx -all", "v=spf1 mx ~all", "v=spf1 +all"] {
            assert_eq!(judge(&with(sample::spf(text))), Verdict::Fine, "{text}");
        }
        let last = Looked::Saw(Spf::Found(SpfPolicy::of("_spf.provider.example", "v=spf1 -all")));
        assert_eq!(judge(&with(sample::spf_leading_to("v=spf1 redirect=a.example", last))), Verdict::Fine);
    }

    #[test]
    fn what_cannot_be_read_or_followed_is_left_to_others() {
        assert_eq!(judge(&with(sample::spf("v=spf1 ip:1"))), Verdict::NotApplicable);
        let unknown = sample::spf_leading_to("v=spf1 redirect=a.example", Looked::Unknown(Why::TimedOut));
        assert_eq!(judge(&with(unknown)), Verdict::CannotTell(Why::TimedOut));
    }

    fn with(spf: Looked<Spf>) -> Evidence {
        sample::domain(|domain| domain.spf = spf)
    }
}
