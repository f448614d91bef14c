//! The server has addresses, and none of the kind that the settings allow.
//!
//! IPv4 or IPv6 alone was asked for, and the name leads only to the other.

use crate::checks::steps::failed_with;
use crate::checks::{Check, Fact, Fault, Proof, Severity, Verdict, Who};
use crate::dns::{HostAnswer, ResolvedBy};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::smtp::Failure;

pub(super) const CHECK: Check = Check {
    id: "address-family-missing",
    severity: Severity::Blocks,
    station: Station::Find,
    who: Who::You,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc5321#section-5.2"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let Some(resolution) = evidence.resolution.saw() else { return Verdict::NotApplicable };
    if failed_with(evidence, &[Failure::NotResolved]).is_none() {
        return Verdict::NotApplicable;
    }
    let known: Vec<String> = match (resolution.by, resolution.system.saw(), resolution.dns.saw()) {
        (ResolvedBy::Literal, ..) => vec![resolution.host.clone()],
        (_, Some(HostAnswer::Addresses(addresses)), _) | (_, None, Some(HostAnswer::Addresses(addresses))) => {
            addresses.iter().map(ToString::to_string).collect()
        }
        _ => return Verdict::NotApplicable,
    };
    let facts = [("host", Fact::text(&resolution.host)), ("addresses", Fact::list(known))];
    Verdict::Wrong(vec![Fault::new(facts, vec![Proof::setting("server.family"), Proof::step(0)])])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::checks::steps::fires;
    use crate::evidence::Looked;
    use crate::smtp::Step;

    #[test]
    fn addresses_of_the_other_kind_are_told() {
        let found = Looked::Saw(HostAnswer::Addresses(vec![[192, 0, 2, 1].into()]));
        let resolution = Looked::Saw(sample::resolution(found));
        let evidence = Evidence { resolution, ..sample::failed(Step::Resolve, Failure::NotResolved) };
        assert!(fires(&CHECK, &evidence));
    }

    #[test]
    fn a_name_without_any_is_another_matter() {
        let resolution = Looked::Saw(sample::resolution(Looked::Saw(HostAnswer::NoAddress)));
        let evidence = Evidence { resolution, ..sample::failed(Step::Resolve, Failure::NotResolved) };
        assert!(!fires(&CHECK, &evidence));
    }
}
