//! A secret leaves no trace: two runs with different passwords give the same bytes.

use engine::run::{self, RunEvent, RunId, SecretSource, Tape, TestRequest};
use engine::words::{Language, Words};
use engine::{MASK, Secret, World};
use rehearsal::{Act, Echo, Script, ScriptedServer};
use serde_json::Value;
use std::sync::{Arc, Mutex};
use tokio_util::sync::CancellationToken;

use crate::play::{form, world};

const PASSWORDS: [&str; 4] =
    ["hunter22", "a much longer pass-phrase with spaces & signs: %+/=", "비밀번호-1234", "p\u{e4}ssword\u{2019}s"];

#[tokio::test]
async fn two_passwords_give_the_same_bytes() {
    let refusing = Act::line("535 5.7.8 Username and Password not accepted");
    let echo = |echo| Act::EchoAfter { before: b"535 5.7.8 you said ".to_vec(), echo };
    let servers = [
        Script::well_behaved().body(Act::line("250 2.0.0 Ok: queued as FIXED")),
        Script::well_behaved().credentials(refusing),
        Script::well_behaved().on("AUTH", echo(Echo::Raw)),
        Script::well_behaved().on("AUTH", echo(Echo::Base64)),
        Script::well_behaved().on("AUTH", echo(Echo::Hex)),
        Script::well_behaved().on("AUTH", echo(Echo::Percent)),
    ];
    for (index, script) in servers.into_iter().enumerate() {
        let server = ScriptedServer::start(script).await.unwrap();
        for auth in ["plain", "login"] {
            let mut outputs = Vec::new();
            for password in PASSWORDS {
                let output = output(&server, auth, password).await;
                assert!(!output.contains(password), "server {index}, {auth}: {output}");
                outputs.push(output);
            }
            for output in &outputs[1..] {
                assert_eq!(&outputs[0], output, "server {index}, {auth}");
            }
        }
    }
}

#[tokio::test]
async fn an_echo_is_masked_and_said_to_be_a_secret() {
    let echo = Act::EchoAfter { before: b"535 5.7.8 you said ".to_vec(), echo: Echo::Raw };
    let server = ScriptedServer::start(Script::well_behaved().on("AUTH", echo)).await.unwrap();
    let output: Value = serde_json::from_str(&output(&server, "plain", "hunter22").await).unwrap();
    let lines = output["record"]["transcript"].as_array().unwrap();
    let echoed = lines.iter().find(|line| line["text"].as_str().unwrap().contains("you said")).unwrap();
    assert_eq!(echoed["text"], format!("535 5.7.8 you said {MASK}"));
    assert_eq!(echoed["secret"], true);
}

#[tokio::test]
async fn no_way_to_write_it_gets_through() {
    let password = "hunter2-Tr0ub4dor";
    for said in [
        "535 5.7.8 no hunter2\0-Tr0ub4dor\r\n",
        "535 5.7.8 no hunter2\u{200b}-Tr0ub4dor\r\n",
        "535-5.7.8 no hunter2-T\r\n535 5.7.8 r0ub4dor\r\n",
        "535 5.7.8 no hunter2-Tr0ub4do\r\n",
        "535 5.7.8 no HUNTER2-TR0UB4DOR\r\n",
        "535 5.7.8 no hunter2%2dTr0ub4dor\r\n",
    ] {
        let script = Script::well_behaved().credentials(Act::Say(said.as_bytes().to_vec()));
        let server = ScriptedServer::start(script).await.unwrap();
        let output = output(&server, "plain", password).await.to_lowercase();
        for part in ["hunter2", "tr0ub", "r0ub4d"] {
            assert!(!output.contains(part), "{said:?}: {output}");
        }
    }
}

/// Everything that a run gives away, without what differs from run to run: times, our port.
async fn output(server: &ScriptedServer, auth: &str, password: &str) -> String {
    let world = World {
        clock: || jiff::Timestamp::UNIX_EPOCH + jiff::SignedDuration::from_hours(24 * 365 * 57),
        ..world(server)
    };
    let events = Arc::new(Mutex::new(Vec::<RunEvent>::new()));
    let ears = events.clone();
    let run = RunId("01890000-0000-7000-8000-000000000000".parse().expect("a UUID"));
    let tape = Tape::new(run, move |event| ears.lock().expect("nobody panics here").push(event.clone()));
    let settings = form(server, [("account.auth", auth)]);
    let request = TestRequest { settings, profile: None, secret: Some((Secret::new(password), SecretSource::Typed)) };
    let words = Words::new(Language::English);
    let record =
        run::test(&world, request, &words, &tape, CancellationToken::new()).await.expect("the mail can be written");
    let events = events.lock().expect("nobody panics here").clone();
    let mut output = serde_json::json!({ "record": record, "events": events });
    forget_times(&mut output);
    output.to_string()
}

fn forget_times(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                match name.as_str() {
                    "at" | "atMicros" | "startMicros" | "tookMicros" | "micros" | "local" => *field = Value::Null,
                    _ => forget_times(field),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(forget_times),
        _ => {}
    }
}
