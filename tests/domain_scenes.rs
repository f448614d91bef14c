//! Every scene about the domain, through the command line: the findings, the route, the records and the questions,
//! compared with what is kept in `transcripts/`.

use std::fmt::Write as _;
use std::process::Output;

use rehearsal::{About, Rehearsal, Scene};
use serde_json::Value;

use crate::cli::mailproof;

#[tokio::test]
async fn every_scene_about_the_domain_is_told_as_it_was_before() {
    for scene in Scene::all_about(About::Domain) {
        let rehearsal = Rehearsal::start(scene).await.expect("the practice servers start");
        let told = told(&look(&rehearsal, &["--selector", "practice"]).await);
        insta::with_settings!({ snapshot_path => "transcripts", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(scene.name(), told);
        });
    }
}

#[tokio::test]
async fn a_scene_named_after_a_check_makes_that_check_fire() {
    for scene in Scene::all_about(About::Domain) {
        let rehearsal = Rehearsal::start(scene).await.expect("the practice servers start");
        let answer = answer(&look(&rehearsal, &["--selector", "practice"]).await);
        assert!(findings(&answer).contains(&scene.name()), "{scene}: {:?}", findings(&answer));
    }
}

#[tokio::test]
async fn without_a_selector_a_common_one_is_found_or_nothing_is_claimed() {
    for (scene, wanted) in [
        (Scene::AllWell, &[][..]),
        (Scene::DkimMissing, &["dkim-not-found"]),
        (Scene::DkimRevoked, &["dkim-revoked"]),
        (Scene::DkimKeyWeak, &["dkim-key-weak"]),
    ] {
        let rehearsal = Rehearsal::start(scene).await.expect("the practice servers start");
        let output = look(&rehearsal, &[]).await;
        assert_eq!(findings(&answer(&output)), wanted, "{scene}");
        assert_eq!(output.status.code(), Some(0), "{scene}");
    }
}

async fn look(rehearsal: &Rehearsal, more: &[&str]) -> Output {
    let facts = rehearsal.facts();
    let server = facts.dns.expect("the scene has a name server").to_string();
    let usual = ["domain", &facts.domain, "--dns-server", &server, "--timeout", "1", "--language", "en"];
    mailproof(&[&usual[..], &["--format", "json"], more].concat(), "").await
}

/// The answer as people read it, without what differs from run to run.
fn told(output: &Output) -> String {
    let answer = answer(output);
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let mut told = String::new();
    let mut line = |text: String| writeln!(told, "{text}").expect("a string takes all");
    line(format!("exit {}, {}", output.status.code().unwrap_or(-1), answer["ended"]));
    let seen = list(&answer["route"]).iter().filter(|stop| stop["state"] != "waiting");
    let route = seen.map(|stop| format!("{} {}", text(&stop["station"]), text(&stop["state"])));
    line(format!("route: {}", route.collect::<Vec<_>>().join(", ")));
    for kind in ["mx", "spf", "dkim", "dmarc"] {
        let record = &answer["records"][kind];
        line(format!("{kind}: {}, why {}: {}", text(&record["state"]), record["why"], short(&text(&record["text"]))));
    }
    for host in list(&answer["records"]["mx"]["hosts"]) {
        line(format!("host {} {}: {}", host["preference"], text(&host["host"]), host["addresses"]));
    }
    let spf = &answer["records"]["spf"];
    line(format!("lookups {}, empty {}", spf["lookups"], spf["voidLookups"]));
    for term in list(&spf["terms"]) {
        let leads_to = text(&term["leadsTo"]);
        line(format!("term {} at {}: {}, {leads_to}", text(&term["text"]), term["at"], term["lookups"]));
    }
    for key in list(&answer["records"]["dkim"]["selectors"]) {
        line(format!("key {}: {}, bits {}", text(&key["selector"]), text(&key["state"]), key["bits"]));
    }
    line(format!("policy {}", answer["records"]["dmarc"]["policy"]));
    for finding in list(&answer["findings"]) {
        let mut proof: Vec<_> = list(&finding["evidence"]).iter().map(|proof| shown(proof, &answer)).collect();
        proof.sort();
        let proof = proof.join(", ");
        let (check, station) = (text(&finding["check"]), text(&finding["station"]));
        let (severity, confidence) = (text(&finding["severity"]), text(&finding["confidence"]));
        line(format!("finding {check} at {station}: {severity}, {confidence}, proof {proof}"));
    }
    let mut queries: Vec<_> = list(&answer["queries"]).iter().map(question).collect();
    queries.sort();
    queries.into_iter().for_each(line);
    told
}

/// A proof; of a question not its place, which differs from run to run, but what was asked.
fn shown(proof: &Value, answer: &Value) -> String {
    match proof["query"].as_u64() {
        Some(place) => {
            let query = &answer["queries"][usize::try_from(place).expect("a place")];
            format!("{} {}", query["type"].as_str().unwrap_or("?"), query["name"].as_str().unwrap_or("?"))
        }
        None => proof.to_string(),
    }
}

fn question(query: &Value) -> String {
    let text = |name: &str| query[name].as_str().unwrap_or("-").to_owned();
    let answers: Vec<_> = list(&query["answers"]).iter().map(|answer| short(answer.as_str().unwrap_or("?"))).collect();
    format!(
        "query {} {} {}: {}, failed {} {}",
        text("protocol"),
        text("type"),
        text("name"),
        text("rcode"),
        query["failed"],
        answers.join(" | ")
    )
    .trim_end()
    .to_owned()
}

fn short(text: &str) -> String {
    if text.len() > 120 { format!("{}… ({} bytes)", &text[..100], text.len()) } else { text.replace('\n', " | ") }
}

fn answer(output: &Output) -> Value {
    let stderr = String::from_utf8_lossy(&output.stderr);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {stderr}"))
}

fn findings(answer: &Value) -> Vec<&str> {
    list(&answer["findings"]).iter().filter_map(|finding| finding["check"].as_str()).collect()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}
