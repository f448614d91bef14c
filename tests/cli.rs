//! The command line: its contract, its exit statuses, its four languages.

use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};
use std::sync::OnceLock;

use rehearsal::{Rehearsal, Scene};
use serde_json::Value;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::process::Command;

#[tokio::test]
async fn an_accepted_mail_answers_with_the_whole_contract() {
    let rehearsal = Rehearsal::start(Scene::AllWell).await.unwrap();
    let output = send(&rehearsal, &["--format", "json"], rehearsal.password()).await;
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.starts_with(r#"{"schema":1,"#) && text.ends_with("}\n") && text.lines().count() == 1, "{text}");
    let answer: Value = serde_json::from_str(&text).unwrap();
    for field in [
        "outcome",
        "reached",
        "host",
        "address",
        "route",
        "steps",
        "transcript",
        "tls",
        "capabilities",
        "recipients",
        "queueId",
        "messageId",
        "findings",
        "sessions",
        "mayHaveBeenSent",
    ] {
        assert!(answer.get(field).is_some(), "{field}");
    }
    assert_eq!(answer["outcome"], "accepted");
    assert_eq!(answer["recipients"][0]["code"], 250);
    assert_eq!(answer["recipients"][0]["enhanced"], "2.1.5");
    assert_eq!(answer["tls"]["verified"], true);
    assert_eq!(answer["tls"]["problem"], Value::Null);
    for field in ["subject", "issuer", "notBefore", "notAfter", "names", "sha256"] {
        assert!(answer["tls"]["chain"][0].get(field).is_some(), "{field}");
    }
    assert_eq!(answer["route"].as_array().unwrap().len(), 8);
    assert_eq!(rehearsal.inbox().len(), 1);
}

#[tokio::test]
async fn a_wrong_password_exits_with_1_and_speaks_four_languages() {
    let rehearsal = Rehearsal::start(Scene::WrongPassword).await.unwrap();
    let mut titles = Vec::new();
    for language in ["en", "ko", "ja", "zh-CN"] {
        let output = send(&rehearsal, &["--format", "json", "--language", language], "whatever it is").await;
        assert_eq!(output.status.code(), Some(1));
        let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
        let finding = &answer["findings"][0];
        assert_eq!((&finding["check"], &finding["station"]), (&"password-refused".into(), &"sign-in".into()));
        assert_eq!(finding["facts"]["code"], "535");
        assert_eq!(
            answer["transcript"][finding["evidence"][0]["line"].as_u64().unwrap() as usize]["text"]
                .as_str()
                .unwrap()
                .get(..3),
            Some("535")
        );
        titles.push(finding["title"].as_str().unwrap().to_owned());
    }
    titles.sort();
    titles.dedup();
    assert_eq!(titles.len(), 4, "{titles:?}");
}

#[tokio::test]
async fn a_wrong_call_exits_with_2_and_names_the_field() {
    let usual =
        ["test", "--host", "localhost", "--from", "a@shop.example", "--to", "b@shop.example", "--language", "en"];
    let call = |more: &[&'static str]| [&usual[..], more].concat();
    for (arguments, told) in [
        (call(&["--port", "70000"]), "server.port: 70000 is not a port"),
        (call(&["--port", "587", "--security", "ssl"]), "server.security: ssl is not one of the choices"),
        (call(&["--port", "587", "--username", "x"]), "--password-stdin"),
        (call(&["--port", "587", "--helo", "a b"]), "sender.helo"),
        (call(&["--port", "587", "--username", "x", "--password", "hunter2"]), "unexpected argument"),
        (call(&["--port", "587", "--username", "x", "--password-env", "MAILPROOF_NO_SUCH"]), "MAILPROOF_NO_SUCH"),
        (call(&["--port", "587", "--ca-file", "/no/such/file"]), "/no/such/file"),
        (call(&["--port", "587", "--timeout", "0"]), "seconds"),
        (call(&["--port", "587", "--dialect", "klingon"]), "klingon"),
    ] {
        let output = mailproof(&arguments, "").await;
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {stderr}");
        assert!(stderr.contains(told), "{arguments:?}: {stderr}");
        assert!(output.stdout.is_empty());
    }
    let output = mailproof_bytes(&call(&["--port", "587", "--username", "x", "--password-stdin"]), b"\xff\xfe").await;
    assert_eq!(output.status.code(), Some(2));
}

#[tokio::test]
async fn a_password_loses_exactly_one_line_end() {
    let rehearsal = Rehearsal::start(Scene::AllWell).await.unwrap();
    for (end, status) in [("", 0), ("\n", 0), ("\r\n", 0), ("\n\n", 1), (" ", 1)] {
        let typed = format!("{}{end}", rehearsal.password());
        let output = send(&rehearsal, &[], &typed).await;
        assert_eq!(output.status.code(), Some(status), "{end:?}");
    }
}

#[tokio::test]
async fn a_timeout_within_the_run_still_gives_the_whole_answer() {
    let rehearsal = Rehearsal::start(Scene::Silent).await.unwrap();
    let output = send(&rehearsal, &["--format", "json", "--timeout", "0.5"], rehearsal.password()).await;
    assert_eq!(output.status.code(), Some(1));
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&answer["outcome"], &answer["findings"][0]["check"]), (&"timed-out".into(), &"no-greeting".into()));
}

#[tokio::test]
async fn progress_is_the_run_s_events_without_a_gap() {
    let rehearsal = Rehearsal::start(Scene::AllWell).await.unwrap();
    let output = send(&rehearsal, &["--progress"], rehearsal.password()).await;
    let events: Vec<Value> =
        String::from_utf8(output.stderr).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(events.iter().enumerate().all(|(place, event)| event["seq"] == place));
    assert_eq!((&events[0]["event"], &events.last().unwrap()["event"]), (&"started".into(), &"ended".into()));
    assert!(String::from_utf8(output.stdout).unwrap().contains("235 2.7.0"));
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn nobody_listening_to_the_progress_does_not_end_the_run() {
    let full = std::fs::File::options().write(true).open("/dev/full").expect("Linux has a full device");
    let home = home();
    let output = program(home.path())
        .args(["test", "--practice", "--progress", "--format", "json"])
        .stderr(full)
        .output()
        .await
        .expect("the program starts");
    assert_eq!(output.status.code(), Some(0));
    assert!(serde_json::from_slice::<Value>(&output.stdout).is_ok());
}

#[tokio::test]
async fn practice_plays_the_main_job_without_anything_else() {
    let output = mailproof(&["test", "--practice", "--language", "en"], "").await;
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let output = mailproof(&["test", "--practice", "relay-denied", "--format", "json"], "").await;
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((output.status.code(), &answer["findings"][0]["check"]), (Some(1), &"relay-denied".into()));
}

#[tokio::test]
async fn explain_knows_what_the_checks_know_and_says_what_it_does_not() {
    let output = mailproof(
        &["explain", "--reply", "535 5.7.8 Username and Password not accepted", "--step", "auth", "--format", "json"],
        "",
    )
    .await;
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        (&answer["recognised"], &answer["check"], &answer["stage"]),
        (&true.into(), &"password-refused".into(), &"sign-in".into())
    );
    let output =
        mailproof(&["explain", "--reply", "-", "--format", "json", "--language", "en"], "550 5.9.9 too blue\n").await;
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((output.status.code(), &answer["recognised"], &answer["check"]), (Some(0), &false.into(), &Value::Null));
    assert!(answer["why"].as_str().unwrap().contains('5'));
    let output = mailproof(&["explain", "--reply", "x", "--step", "dance"], "").await;
    assert_eq!(output.status.code(), Some(2));
}

#[tokio::test]
async fn rehearse_prints_one_line_and_plays_until_interrupted() {
    let home = home();
    let mut child = program(home.path())
        .args(["rehearse", "--scene", "relay-denied"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let facts: Value = serde_json::from_str(&lines.next_line().await.unwrap().unwrap()).unwrap();
    assert_eq!(
        (&facts["schema"], &facts["scene"], &facts["smtp"]["host"]),
        (&1.into(), &"relay-denied".into(), &"localhost".into())
    );
    assert!(facts["dns"].as_str().is_some_and(|dns| dns.starts_with("127.0.0.1:")), "{facts}");
    let port = facts["smtp"]["starttls"].to_string();
    let arguments = [
        "test",
        "--host",
        "localhost",
        "--port",
        &port,
        "--username",
        facts["username"].as_str().unwrap(),
        "--password-stdin",
        "--from",
        "merchant@shop.example",
        "--to",
        "x@elsewhere.example",
        "--ca-file",
        facts["caFile"].as_str().unwrap(),
        "--format",
        "json",
    ];
    let password = std::fs::read_to_string(facts["passwordFile"].as_str().unwrap()).unwrap();
    let answer: Value = serde_json::from_slice(&mailproof(&arguments, &password).await.stdout).unwrap();
    assert_eq!(answer["findings"][0]["check"], "relay-denied");

    #[cfg(unix)]
    {
        let pid = child.id().unwrap().to_string();
        assert!(Command::new("kill").args(["-INT", &pid]).status().await.unwrap().success());
        assert!(child.wait().await.unwrap().success());
        assert!(!PathBuf::from(facts["caFile"].as_str().unwrap()).exists(), "its files are gone");
    }
    let list = mailproof(&["rehearse", "--list"], "").await;
    assert_eq!(String::from_utf8(list.stdout).unwrap().lines().count(), Scene::ALL.len());
}

/// Sends a test mail to a scene, with further arguments.
pub(crate) async fn send(rehearsal: &Rehearsal, more: &[&str], password: &str) -> Output {
    send_from(home().path(), rehearsal, more, password).await
}

/// The same with this folder for everything that the program keeps.
pub(crate) async fn send_from(home: &Path, rehearsal: &Rehearsal, more: &[&str], password: &str) -> Output {
    let facts = rehearsal.facts();
    let port = facts.smtp.starttls.to_string();
    let ca_file = facts.ca_file.display().to_string();
    let usual = [
        "test",
        "--host",
        &facts.smtp.host,
        "--port",
        &port,
        "--username",
        &facts.username,
        "--password-stdin",
        "--from",
        &facts.username,
        "--to",
        "customer@shop.example",
        "--ca-file",
        &ca_file,
        "--helo",
        "[127.0.0.1]",
    ];
    mailproof_at(home, &[&usual[..], more].concat(), password.as_bytes()).await
}

/// Calls the program with this on its standard input.
pub(crate) async fn mailproof(arguments: &[&str], stdin: &str) -> Output {
    mailproof_bytes(arguments, stdin.as_bytes()).await
}

async fn mailproof_bytes(arguments: &[&str], stdin: &[u8]) -> Output {
    mailproof_at(home().path(), arguments, stdin).await
}

/// Calls the program with this folder for everything that it keeps.
pub(crate) async fn mailproof_at(home: &Path, arguments: &[&str], stdin: &[u8]) -> Output {
    let mut child = program(home)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .expect("the program is built");
    let mut input = child.stdin.take().expect("its standard input is a pipe");
    // A program that does not read its input may have closed it.
    let _ = input.write_all(stdin).await;
    drop(input);
    child.wait_with_output().await.expect("the program ends")
}

/// A folder of its own for everything that one call keeps.
fn home() -> tempfile::TempDir {
    tempfile::tempdir().expect("the system's folder for such things can be written")
}

/// The program, keeping what it keeps in `home` and nothing on the developer's desk.
fn program(home: &Path) -> Command {
    let mut command = Command::new(binary());
    command.env("MAILPROOF_HOME", home).env_remove("LANGUAGE");
    command
}

/// The program, as it was built last; built now where it is missing or older than its source.
pub(crate) fn binary() -> PathBuf {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(|| support::place::built("mailproof", "mailproof-cli")).clone()
}
