//! A DNS server did not answer, or not usably.
//!
//! What was not answered is neither missing nor broken: the stations stay unknown, and this says who did not answer what.
//! It holds for this computer and its DNS servers.

use crate::checks::{Check, Fact, Fault, Proof, Severity, Verdict, Who};
use crate::dns::Query;
use crate::evidence::{Evidence, Looked, Why};
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "dns-unanswered",
    severity: Severity::Note,
    station: Station::Trust,
    who: Who::Dns,
    transfers: false,
    references: &["https://www.rfc-editor.org/rfc/rfc2308#section-7"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let unknown = evidence.domain.unknown();
    // A user who wants no more is not the DNS's fault.
    let Some(why) = unknown.iter().find(|why| **why != Why::Stopped) else { return Verdict::NotApplicable };
    let (mut servers, mut questions, mut proof) = (Vec::new(), Vec::new(), Vec::new());
    for (place, query) in evidence.queries.iter().enumerate().filter(|(_, query)| is_open(evidence, query)) {
        let question = format!("{} {}", query.kind, query.name);
        if !servers.contains(&query.server) {
            servers.push(query.server.clone());
        }
        if !questions.contains(&question) {
            questions.push(question);
            proof.extend(u32::try_from(place).ok().map(|query| Proof::Query { query }));
        }
    }
    let count = i64::try_from(questions.len()).unwrap_or(i64::MAX);
    let facts = [
        ("why", Fact::text(if evidence.queries.is_empty() { "no-server" } else { reason(*why) })),
        ("servers", if servers.is_empty() { Fact::text("none") } else { Fact::list(servers) }),
        ("questions", Fact::list(questions.into_iter().take(MOST_TOLD))),
        ("count", Fact::Count(count)),
    ];
    proof.truncate(MOST_TOLD);
    let fault = Fault::new(facts, proof);
    Verdict::Wrong(vec![if unknown.len() == 1 && !is_mx_seen(evidence) { fault.at(Station::Find) } else { fault }])
}

/// Whether nobody answered this question, in this exchange or in another one.
fn is_open(evidence: &Evidence, query: &Query) -> bool {
    let same = |other: &&Query| other.kind == query.kind && other.name == query.name;
    query.failed != Some(Why::Stopped)
        && evidence.queries.iter().filter(same).all(|other| other.failed.is_some() || other.truncated)
}

/// Whether the way of the domain's mail is known: then it is the other records that are not.
fn is_mx_seen(evidence: &Evidence) -> bool {
    let dead = |looked: &Looked<_>| matches!(looked, Looked::Unknown(_));
    match &evidence.domain.mx {
        Looked::Saw(crate::dns::Mx::Found { hosts }) => !hosts.iter().any(|host| dead(&host.addresses)),
        Looked::Saw(_) => true,
        Looked::Unknown(_) | Looked::NotAsked => false,
    }
}

fn reason(why: Why) -> &'static str {
    match why {
        Why::TimedOut => "timed-out",
        Why::Failed => "failed",
        Why::Refused => "refused",
        Why::Stopped => "stopped",
    }
}

const MOST_TOLD: usize = 10;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::records::faults;
    use crate::checks::sample_domain as sample;

    #[test]
    fn who_did_not_answer_what_is_told() {
        let mut evidence = sample::domain(|domain| domain.spf = Looked::Unknown(Why::TimedOut));
        evidence.queries = vec![
            sample::query("shop.example", "MX", None),
            sample::query("shop.example", "TXT", Some(Why::TimedOut)),
            sample::query("shop.example", "TXT", Some(Why::TimedOut)),
        ];
        let faults = faults(&CHECK, &evidence);
        assert_eq!(faults[0].facts["servers"], Fact::list(["192.0.2.53:53"]));
        assert_eq!(faults[0].facts["questions"], Fact::list(["TXT shop.example"]));
        assert_eq!((&faults[0].proof, faults[0].station), (&vec![Proof::Query { query: 1 }], None));
    }

    #[test]
    fn a_question_that_was_answered_in_the_end_is_none_of_them() {
        let mut evidence = sample::domain(|domain| domain.dmarc = Looked::Unknown(Why::Refused));
        evidence.queries = vec![
            sample::query("shop.example", "TXT", Some(Why::TimedOut)),
            sample::query("shop.example", "TXT", None),
            sample::query("_dmarc.shop.example", "TXT", Some(Why::Refused)),
        ];
        assert_eq!(faults(&CHECK, &evidence)[0].facts["questions"], Fact::list(["TXT _dmarc.shop.example"]));
    }

    #[test]
    fn a_computer_that_knows_no_server_is_told_as_that() {
        let mut evidence = sample::domain(|domain| domain.spf = Looked::Unknown(Why::Failed));
        evidence.queries.clear();
        assert_eq!(faults(&CHECK, &evidence)[0].facts["why"], Fact::text("no-server"));
    }

    #[test]
    fn the_way_of_the_mail_alone_is_told_where_it_stands() {
        let evidence = sample::domain(|domain| domain.mx = Looked::Unknown(Why::Failed));
        assert_eq!(faults(&CHECK, &evidence)[0].station, Some(Station::Find));
    }

    #[test]
    fn a_domain_that_was_answered_and_a_user_who_stopped_are_left_alone() {
        assert_eq!(judge(&sample::domain(|_| {})), Verdict::NotApplicable);
        let stopped = sample::domain(|domain| domain.spf = Looked::Unknown(Why::Stopped));
        assert_eq!(judge(&stopped), Verdict::NotApplicable);
        assert_eq!(judge(&Evidence::default()), Verdict::NotApplicable);
    }
}
