//! Every scene about the mail, through the command line: the whole conversation, the findings, the route and the
//! exit status, compared with what is kept in `transcripts/`.

use std::fmt::Write as _;
use std::process::Output;

use rehearsal::{About, Rehearsal, Scene};
use serde_json::Value;

use crate::cli::send;

#[tokio::test]
async fn every_scene_is_told_as_it_was_before() {
    for scene in Scene::all_about(About::Mail) {
        let rehearsal = Rehearsal::start(scene).await.expect("the practice servers start");
        let output = play(&rehearsal).await;
        let told = told(&output, &rehearsal);
        insta::with_settings!({ snapshot_path => "transcripts", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(scene.name(), told);
        });
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(stderr.is_empty(), "{scene}: {stderr}");
        assert!(!String::from_utf8_lossy(&output.stdout).contains(rehearsal.password()), "{scene}");
    }
}

#[tokio::test]
async fn a_scene_named_after_a_check_makes_that_check_fire() {
    for scene in Scene::all_about(About::Mail).filter(|scene| engine::checks::by_id(scene.name()).is_some()) {
        let rehearsal = Rehearsal::start(scene).await.expect("the practice servers start");
        let answer: Value = serde_json::from_slice(&play(&rehearsal).await.stdout).expect("the answer is JSON");
        let findings = answer["findings"].as_array().expect("findings are a list");
        assert!(findings.iter().any(|finding| finding["check"] == scene.name()), "{scene}: {findings:?}");
    }
}

async fn play(rehearsal: &Rehearsal) -> Output {
    let more = ["--ipv4", "--timeout", "2", "--language", "en", "--format", "json"];
    send(rehearsal, &more, rehearsal.password()).await
}

/// The answer as people read it, without what differs from run to run.
fn told(output: &Output, rehearsal: &Rehearsal) -> String {
    let answer: Value = serde_json::from_slice(&output.stdout).expect("the answer is JSON");
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let mut told = String::new();
    let mut line = |text: String| writeln!(told, "{text}").expect("a string takes all");
    line(format!(
        "exit {}, {}, reached {}",
        output.status.code().unwrap_or(-1),
        text(&answer["outcome"]),
        text(&answer["reached"])
    ));
    let mut in_mail = false;
    for entry in list(&answer["transcript"]) {
        let (who, said) = (text(&entry["who"]), text(&entry["text"]));
        if who == "client" && in_mail && said != "." {
            continue;
        }
        in_mail = in_mail && who == "client" && said != ".";
        let lock = if entry["tls"] == true { "T" } else { " " };
        line(format!("{lock} {who}: {}", same_every_time(&said, rehearsal)));
        if said.starts_with("354 ") {
            in_mail = true;
            line("T client: (the mail)".to_owned());
        }
    }
    for step in list(&answer["steps"]) {
        line(format!("step {}: {}", text(&step["step"]), text(&step["result"])));
    }
    let route =
        list(&answer["route"]).iter().map(|stop| format!("{} {}", text(&stop["station"]), text(&stop["state"])));
    line(format!("route: {}", route.collect::<Vec<_>>().join(", ")));
    line(format!("tls: verified {}, problem {}", answer["tls"]["verified"], answer["tls"]["problem"]));
    for finding in list(&answer["findings"]) {
        let proof = list(&finding["evidence"]).iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        line(format!(
            "finding {} at {}: {}, {}, proof {proof}",
            text(&finding["check"]),
            text(&finding["station"]),
            text(&finding["severity"]),
            text(&finding["confidence"]),
        ));
    }
    told
}

fn same_every_time(said: &str, rehearsal: &Rehearsal) -> String {
    let said = said.replace(&rehearsal.facts().smtp.starttls.to_string(), "PORT");
    let before = |mark: &str| said.split_once(mark).map(|(before, _)| format!("{before}{mark}…"));
    let long = said.len() > 300;
    let shortened = long.then(|| format!("{}… ({} characters)", &said[..40], said.len()));
    before("queued as ").or_else(|| before("valid until ")).or(shortened).unwrap_or(said)
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}
