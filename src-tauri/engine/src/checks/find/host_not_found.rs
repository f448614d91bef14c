//! There is no server of this name.
//!
//! Most often a typing mistake, sometimes a domain that has ended. Only a clear answer counts: a resolver that does not
//! answer says nothing about the name.

use crate::checks::{Check, Fact, Fault, Proof, Severity, Verdict, Who};
use crate::dns::{HostAnswer, ResolvedBy};
use crate::evidence::{Evidence, Looked};
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "host-not-found",
    severity: Severity::Blocks,
    station: Station::Find,
    who: Who::You,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc5321#section-5.1"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let resolution = match &evidence.resolution {
        Looked::NotAsked => return Verdict::NotApplicable,
        Looked::Unknown(why) => return Verdict::CannotTell(*why),
        Looked::Saw(resolution) => resolution,
    };
    let answer = if resolution.by == ResolvedBy::Resolver { &resolution.dns } else { &resolution.system };
    match answer {
        Looked::Unknown(why) => Verdict::CannotTell(*why),
        Looked::Saw(HostAnswer::NoSuchHost | HostAnswer::NoAddress) => {
            let facts = [("host", Fact::text(&resolution.host))];
            Verdict::Wrong(vec![Fault::new(facts, vec![Proof::setting("server.host"), Proof::step(0)])])
        }
        Looked::Saw(HostAnswer::Addresses(_)) | Looked::NotAsked => Verdict::Fine,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::evidence::Why;
    use crate::smtp::{Failure, Step};

    #[test]
    fn a_name_that_nobody_knows_is_told() {
        for answer in [HostAnswer::NoSuchHost, HostAnswer::NoAddress] {
            assert!(matches!(judge(&with(Looked::Saw(answer))), Verdict::Wrong(_)));
        }
    }

    #[test]
    fn a_name_that_leads_somewhere_is_fine() {
        assert_eq!(judge(&sample::well()), Verdict::Fine);
    }

    #[test]
    fn a_resolver_that_did_not_answer_is_no_verdict() {
        assert_eq!(judge(&with(Looked::Unknown(Why::TimedOut))), Verdict::CannotTell(Why::TimedOut));
    }

    fn with(system: Looked<HostAnswer>) -> Evidence {
        let resolution = Looked::Saw(sample::resolution(system));
        Evidence { resolution, ..sample::failed(Step::Resolve, Failure::NotResolved) }
    }
}
