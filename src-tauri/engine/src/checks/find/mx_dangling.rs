//! A server that shall take the domain's mail does not exist.
//!
//! The MX record names a host without an address. Mail waits for days, or comes back. Most often the server was moved and
//! the record was forgotten.

use crate::checks::records::{proof, seen};
use crate::checks::{Check, Fact, Fault, Severity, Verdict, Who};
use crate::dns::{HostAnswer, Mx, MxHost};
use crate::evidence::{Evidence, Looked};
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "mx-dangling",
    severity: Severity::Hurts,
    station: Station::Find,
    who: Who::Dns,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc5321#section-5.1"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let hosts = match seen(&evidence.domain.mx) {
        Ok(Mx::Found { hosts }) => hosts,
        Ok(Mx::Implicit { .. } | Mx::Null | Mx::Missing) => return Verdict::NotApplicable,
        Err(verdict) => return verdict,
    };
    let gone = |host: &&MxHost| matches!(host.addresses, Looked::Saw(HostAnswer::NoSuchHost | HostAnswer::NoAddress));
    let faults: Vec<Fault> = hosts.iter().filter(gone).map(|host| fault(evidence, hosts.len(), host)).collect();
    let unknown = hosts.iter().find_map(|host| match host.addresses {
        Looked::Unknown(why) => Some(why),
        Looked::Saw(_) | Looked::NotAsked => None,
    });
    match (faults.is_empty(), unknown) {
        (false, _) => Verdict::Wrong(faults),
        (true, Some(why)) => Verdict::CannotTell(why),
        (true, None) => Verdict::Fine,
    }
}

fn fault(evidence: &Evidence, servers: usize, host: &MxHost) -> Fault {
    let others = i64::try_from(servers).unwrap_or(i64::MAX) - 1;
    let facts = [
        ("domain", Fact::text(&evidence.domain.name)),
        ("host", Fact::text(&host.host)),
        ("others", Fact::Count(others)),
    ];
    Fault::new(facts, proof(evidence, "mx", &host.host, "A"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::records::faults;
    use crate::checks::sample_domain as sample;
    use crate::evidence::Why;

    #[test]
    fn every_server_that_leads_nowhere_is_told() {
        for gone in [HostAnswer::NoSuchHost, HostAnswer::NoAddress] {
            let faults = faults(&CHECK, &with(Looked::Saw(gone)));
            assert_eq!(faults.len(), 1);
            assert_eq!(faults[0].facts["host"], Fact::text("gone.shop.example"));
            assert_eq!(faults[0].facts["others"], Fact::Count(1));
        }
    }

    #[test]
    fn servers_with_addresses_are_fine() {
        assert_eq!(judge(&with(sample::addresses())), Verdict::Fine);
        assert_eq!(judge(&sample::domain(|domain| domain.mx = Looked::Saw(Mx::Null))), Verdict::NotApplicable);
    }

    #[test]
    fn a_server_that_could_not_be_looked_up_is_no_verdict() {
        assert_eq!(judge(&with(Looked::Unknown(Why::Failed))), Verdict::CannotTell(Why::Failed));
    }

    fn with(addresses: Looked<HostAnswer>) -> Evidence {
        let hosts =
            vec![sample::host("gone.shop.example", addresses), sample::host("mail.shop.example", sample::addresses())];
        sample::domain(|domain| domain.mx = Looked::Saw(Mx::Found { hosts }))
    }
}
