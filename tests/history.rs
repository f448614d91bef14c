//! Past runs: kept by the command line, listed, shown again exactly, forgotten, and told where they cannot be kept.

use std::path::Path;
use std::process::Output;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use engine::history::History;
use engine::run::RunRecord;
use engine::settings::Paths;
use rehearsal::{Act, Echo, Rehearsal, Scene, Script, ScriptedServer};
use serde_json::Value;
use support::NotHere;
use support::overlay::in_namespace;
use tokio::process::Command;

use crate::cli::{binary, mailproof_at, send_from};
use crate::play::{form, play_with, world};

#[tokio::test]
async fn a_past_run_is_shown_as_it_was() {
    let home = tempfile::tempdir().unwrap();
    let mut printed = Vec::new();
    for scene in [Scene::AllWell, Scene::WrongPassword, Scene::PortClosed] {
        let rehearsal = Rehearsal::start(scene).await.unwrap();
        let output = send_from(home.path(), &rehearsal, &["--format", "json"], rehearsal.password()).await;
        assert!(output.stderr.is_empty(), "{output:?}");
        printed.insert(0, output.stdout);
    }
    let listed = json(&history(home.path(), &["list", "--format", "json"]).await);
    assert_eq!((&listed["schema"], &listed["total"]), (&1.into(), &3.into()));
    for (entry, printed) in listed["runs"].as_array().unwrap().iter().zip(&printed) {
        let record: Value = serde_json::from_slice(printed).unwrap();
        for field in ["id", "kind", "profile", "startedAt", "outcome", "route"] {
            assert_eq!(entry[field], record[field], "{field}");
        }
        assert_eq!(entry["subject"], record["host"]);
        assert_eq!(entry["findings"], record["findings"].as_array().unwrap().len());
        let id = entry["id"].as_str().unwrap();
        for name in [id, &id[..13]] {
            let shown = history(home.path(), &["show", name, "--format", "json"]).await;
            assert!(shown.stdout == *printed && shown.status.success(), "{name}");
        }
    }
    let last = history(home.path(), &["show", "last", "--format", "json"]).await;
    assert!(last.stdout == printed[0]);
    let newest = listed["runs"][0]["id"].as_str().unwrap();
    let older = history(home.path(), &["list", "--before", newest, "--count", "1", "--format", "json"]).await;
    assert_eq!(json(&older)["runs"], Value::Array(vec![listed["runs"][1].clone()]));
    let domains = history(home.path(), &["list", "--kind", "domain", "--format", "json"]).await;
    assert_eq!((&json(&domains)["total"], &json(&domains)["runs"]), (&0.into(), &Value::Array(Vec::new())));
}

#[tokio::test]
async fn another_language_changes_the_words_and_nothing_else() {
    let home = tempfile::tempdir().unwrap();
    let rehearsal = Rehearsal::start(Scene::WrongPassword).await.unwrap();
    let ran = send_from(home.path(), &rehearsal, &["--language", "en"], rehearsal.password()).await;
    let shown = history(home.path(), &["show", "last", "--language", "en"]).await;
    assert_eq!(text(&shown.stdout), text(&ran.stdout));
    let mut seen = vec![shown.stdout];
    for language in ["ko", "ja", "zh-CN"] {
        let shown = history(home.path(), &["show", "last", "--language", language]).await;
        for kept in ["→    EHLO [127.0.0.1]", "password-refused", "535 5.7.8"] {
            assert!(text(&shown.stdout).contains(kept), "{language}: {kept}");
        }
        seen.push(shown.stdout);
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 4);
    for (language, words) in [("en", "Test mail, localhost"), ("ko", "테스트 메일, localhost")] {
        let listed = history(home.path(), &["list", "--language", language]).await;
        assert!(text(&listed.stdout).contains(words), "{listed:?}");
    }
}

#[tokio::test]
async fn a_forgotten_run_is_gone_and_an_unknown_one_is_a_wrong_call() {
    let home = tempfile::tempdir().unwrap();
    for _ in 0..3 {
        mailproof_at(home.path(), &["test", "--practice"], b"").await;
    }
    for arguments in [&["show", "ffffffff"][..], &["forget", "01234567-89ab"], &["show", "nonsense"], &["forget"]] {
        let output = history(home.path(), arguments).await;
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{arguments:?}");
    }
    let forgotten = history(home.path(), &["forget", "last", "--format", "json"]).await;
    assert_eq!(text(&forgotten.stdout), "{\"schema\":1,\"forgotten\":1}\n");
    let forgotten = history(home.path(), &["forget", "--all", "--language", "en"]).await;
    assert_eq!(text(&forgotten.stdout), "2 runs are forgotten.\n");
    let empty = history(home.path(), &["list", "--format", "json"]).await;
    assert_eq!(text(&empty.stdout), "{\"schema\":1,\"total\":0,\"runs\":[]}\n");
    assert_eq!(history(home.path(), &["show", "last"]).await.status.code(), Some(2));
}

#[tokio::test]
async fn a_history_that_cannot_be_understood_is_told_and_left_alone() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("data/history.sqlite3");
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(&file, "not a history").unwrap();
    let output = mailproof_at(home.path(), &["test", "--practice", "--language", "en"], b"").await;
    assert_eq!(output.status.code(), Some(0));
    let stderr = text(&output.stderr);
    assert!(stderr.lines().count() == 1 && stderr.contains("This run is not remembered."), "{stderr}");
    let listed = history(home.path(), &["list", "--language", "en"]).await;
    assert_eq!(listed.status.code(), Some(3));
    assert!(text(&listed.stderr).contains(file.to_str().unwrap()), "{listed:?}");
    assert_eq!(std::fs::read(&file).unwrap(), b"not a history");
}

#[tokio::test]
async fn no_secret_is_in_it_whatever_a_server_echoes() {
    let home = tempfile::tempdir().unwrap();
    let history = History::new(&paths(home.path()));
    let password = "hunter22-Tr0ub4dor";
    for echo in [Echo::Raw, Echo::Base64, Echo::Hex, Echo::Percent] {
        let echo = Act::EchoAfter { before: b"535 5.7.8 you said ".to_vec(), echo };
        let server = ScriptedServer::start(Script::well_behaved().on("AUTH", echo)).await.unwrap();
        for auth in ["plain", "login"] {
            let record = play_with(world(&server), form(&server, [("account.auth", auth)]), password, |_, _| {}).await;
            history.store(&RunRecord::from(record)).await.unwrap();
        }
    }
    let mut places = vec![std::fs::read(home.path().join("data/history.sqlite3-wal")).unwrap()];
    for entry in history.list(None, 100).await.unwrap().0 {
        places.push(history.printed(entry.id).await.unwrap().unwrap());
    }
    history.close().await.unwrap();
    places.push(std::fs::read(home.path().join("data/history.sqlite3")).unwrap());
    assert_eq!(places.len(), 10);
    for place in places {
        let place = String::from_utf8_lossy(&place).to_lowercase();
        for form in forms(password) {
            assert!(!place.contains(&form.to_lowercase()), "{form}");
        }
    }
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_full_disk_is_told_and_older_runs_can_be_read() {
    let script = "mount -t tmpfs -o size=1m tmpfs $MAILPROOF_HOME
        call test --practice
        dd if=/dev/zero of=$MAILPROOF_HOME/fill bs=4k 2>/dev/null
        call test --practice
        call history list --format json
        call history show last
        rm $MAILPROOF_HOME/fill
        call test --practice
        call history list --format json";
    match in_a_room(script).await {
        Ok(calls) => tell_of(&calls, "The disk is full."),
        Err(not_here) => not_here.say("history on a full disk"),
    }
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_read_only_folder_is_told_and_older_runs_can_be_read() {
    let script = "mount -t tmpfs tmpfs $MAILPROOF_HOME
        call test --practice
        mount -o remount,ro $MAILPROOF_HOME
        call test --practice
        call history list --format json
        call history show last
        mount -o remount,rw $MAILPROOF_HOME
        call test --practice
        call history list --format json";
    match in_a_room(script).await {
        Ok(calls) => tell_of(&calls, "Mailproof may not write there."),
        Err(not_here) => not_here.say("history in a read-only folder"),
    }
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn what_a_killed_process_left_can_be_read_where_nothing_can_be_written() {
    let (home, left) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let rehearsal = Rehearsal::start(Scene::AllWell).await.unwrap();
    let ran = send_from(home.path(), &rehearsal, &["--format", "json"], rehearsal.password()).await;
    let history = History::new(&paths(left.path()));
    history.store(&RunRecord::Test(serde_json::from_slice(&ran.stdout).unwrap())).await.unwrap();
    // The file and what stands beside it, as they are while it is open.
    let script = "mount -t tmpfs tmpfs $MAILPROOF_HOME
        cp -r $left/data $MAILPROOF_HOME/data
        mount -o remount,ro $MAILPROOF_HOME
        call history show last --format json
        call test --practice";
    let script = script.replace("$left", &left.path().display().to_string());
    match in_a_room(&script).await {
        Ok(calls) => {
            assert_eq!(calls[0].stdout.as_bytes(), ran.stdout, "{calls:?}");
            assert!(calls[1].stderr.contains("Mailproof may not write there."), "{calls:?}");
        }
        Err(not_here) => not_here.say("history that a killed process left"),
    }
}

/// One run is kept, the next is not and says why, and then one is again.
#[cfg(target_os = "linux")]
fn tell_of(calls: &[Call], why: &str) {
    let statuses: Vec<_> = calls.iter().map(|call| call.status.as_str()).collect();
    assert_eq!(statuses, ["0"; 6], "{calls:?}");
    let told = &calls[1].stderr;
    assert!(told.lines().count() == 1 && told.contains("This run is not remembered.") && told.contains(why), "{told}");
    assert!(calls[1].stdout.contains("235 2.7.0"), "the run itself is shown");
    assert!(calls.iter().enumerate().all(|(place, call)| place == 1 || call.stderr.is_empty()), "{calls:?}");
    let total = |call: &Call| serde_json::from_str::<Value>(&call.stdout).expect("the list is JSON")["total"].clone();
    assert_eq!((total(&calls[2]), total(&calls[5])), (1.into(), 2.into()));
    assert!(calls[0].stdout.ends_with(&calls[3].stdout), "{}", calls[3].stdout);
}

#[cfg(target_os = "linux")]
#[derive(Debug)]
struct Call {
    status: String,
    stdout: String,
    stderr: String,
}

/// Runs a script in mounts of its own; `call` is the program, and what each call said comes back.
#[cfg(target_os = "linux")]
async fn in_a_room(script: &str) -> Result<Vec<Call>, NotHere> {
    let (home, said) = (folder(), folder());
    let call = "export MAILPROOF_HOME=$1; said=$2; program=$3; n=0
        call() {
            n=$((n + 1))
            $program --language en $* >$said/$n.stdout 2>$said/$n.stderr
            echo $? >$said/$n.status
        }";
    let mut command = Command::from(in_namespace()?);
    let command = command.args(["sh", "-c", &format!("{call}\n{script}"), "room"]);
    let ended = command.args([home.path(), said.path(), &binary()]).output().await.expect("a shell can be started");
    let read = |n: usize, what| std::fs::read_to_string(said.path().join(format!("{n}.{what}"))).unwrap_or_default();
    let call =
        |n| Call { status: read(n, "status").trim().to_owned(), stdout: read(n, "stdout"), stderr: read(n, "stderr") };
    let calls: Vec<_> = (1..).map(call).take_while(|call| !call.status.is_empty()).collect();
    assert!(!calls.is_empty(), "{ended:?}");
    Ok(calls)
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("the system's folder for such things can be written")
}

async fn history(home: &Path, arguments: &[&str]) -> Output {
    mailproof_at(home, &[&["history"], arguments].concat(), b"").await
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("the answer is JSON")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("the answer is text")
}

/// The folders of the program, below its home.
pub(crate) fn paths(home: &Path) -> Paths {
    Paths { config: home.join("config"), data: home.join("data"), state: home.join("state") }
}

/// The ways to write a password that a search finds it by: as it is, base64 at its three offsets, hexadecimal.
fn forms(password: &str) -> Vec<String> {
    let hex = password.bytes().map(|byte| format!("{byte:02x}")).collect();
    let base64 = (0..3).map(|offset| {
        let encoded = STANDARD_NO_PAD.encode([&vec![0; offset], password.as_bytes()].concat());
        // Its ends depend on what stands beside it.
        encoded[4.min(offset * 2)..encoded.len() - 2].to_owned()
    });
    base64.chain([password.to_owned(), hex]).collect()
}
