//! Profiles through the command line: the contract's JSON, its errors, and tests that use them.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use rehearsal::{Rehearsal, Scene, Script, ScriptedServer};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::cli::binary;

#[test]
fn a_profile_comes_back_as_it_was_saved() {
    let home = Home::new();
    let mut saved = home.json(&["profiles", "save", "-"], &profile("Shop").to_string());
    let id = saved["id"].as_str().unwrap().to_owned();
    assert_eq!(home.json(&["profiles", "show", "shop"], ""), saved);
    assert_eq!(home.json(&["profiles", "show", &id], ""), saved);
    assert_eq!(home.json(&["profiles", "list"], ""), json!({ "schema": 1, "profiles": [saved] }));
    let shown = home.call(&["profiles", "show", "Shop"], "");
    assert!(shown.stdout.starts_with(b"{\n  \"schema\": 1,\n  \"id\": "), "people get the same, with line ends");

    saved["name"] = "Boutique".into();
    let file = home.file("profile.json", &saved.to_string());
    assert_eq!(home.json(&["profiles", "save", &file], ""), saved);
    assert_eq!(home.json(&["profiles", "list"], "")["profiles"].as_array().unwrap().len(), 1);

    assert_eq!(home.json(&["profiles", "delete", "Boutique"], ""), json!({ "schema": 1, "deleted": id }));
    let none = home.call(&["profiles", "list"], "");
    assert_eq!(String::from_utf8(none.stdout).unwrap(), "There are no profiles.\n");
    assert_eq!(home.json(&["profiles", "save", "-"], &String::from_utf8(shown.stdout).unwrap())["id"], id);
}

#[test]
fn what_is_left_out_gets_its_usual_value() {
    let home = Home::new();
    let answer = home.call(&["profiles", "save", "-", "--format", "json"], &profile("Shop").to_string());
    let text = String::from_utf8(answer.stdout).unwrap();
    let answer: Value = serde_json::from_str(&text).unwrap();
    assert!(text.starts_with(r#"{"schema":1,"id":""#), "{text}");
    let rest = text.split_once(r#","name""#).unwrap().1;
    let expected = concat!(
        r#":"Shop","store":"other","version":null,"server":{"host":"smtp.example.com","port":587,"security":"starttls"},"#,
        r#""account":{"auth":"none","username":null},"sender":{"from":"shop@example.com","name":null,"returnPath":"from","#,
        r#""helo":null},"recipients":["me@example.com"],"storeSettings":{}}"#
    );
    assert_eq!(rest.trim_end(), expected);
    assert_eq!(answer["id"].as_str().unwrap().len(), 36);
}

#[test]
fn everything_wrong_is_told_with_its_path_in_four_languages() {
    let home = Home::new();
    let mut wrong = profile("Shop");
    wrong["server"] = json!({ "host": "smtp.example.com", "port": 70000, "prot": 1 });
    wrong["account"] = json!({ "auth": "xoauth2", "password": "hunter2" });
    wrong["storeSettings"] = json!({ "system/smtp/password": "0:3:abcdef" });
    let mut told = Vec::new();
    for language in ["en", "ko", "ja", "zh-CN"] {
        let output = home.call(&["profiles", "save", "-", "--language", language], &wrong.to_string());
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{stderr}");
        for path in
            ["server.port", "server.prot", "account.auth", "account.password", "storeSettings.system/smtp/password"]
        {
            assert!(stderr.contains(&format!("  {path}: ")), "{path}: {stderr}");
        }
        assert!(!stderr.contains("hunter2") && !stderr.contains("abcdef"), "{stderr}");
        told.push(stderr);
    }
    assert!(told[0].contains("server.port: 70000 is not a port"), "{}", told[0]);
    told.dedup();
    assert_eq!(told.len(), 4);
    assert!(!home.config().join("profiles.json").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_word_for_clear_text_is_the_calls_own() {
    let home = Home::new();
    let script = Script::well_behaved().without_starttls().accepting("shop@shop.example", "hunter2");
    let server = ScriptedServer::start(script).await.expect("a server on loopback starts");
    let mut settings = profile("Shop");
    settings["server"] = json!({ "host": "localhost", "port": server.address().port(), "security": "none" });
    settings["account"] = json!({ "auth": "plain", "username": "shop@shop.example" });
    let file = home.file("shop.json", &settings.to_string());
    let call = ["test", "--settings", &file, "--ipv4", "--password-stdin", "--format", "json"];
    assert_eq!(home.call(&call, "hunter2").status.code(), Some(1));
    assert!(!String::from_utf8_lossy(&server.received()).contains("AUTH"));
    let allowed = home.call(&[&call[..], &["--allow-password-in-clear"]].concat(), "hunter2");
    assert_eq!(allowed.status.code(), Some(0), "{}", String::from_utf8_lossy(&allowed.stderr));
    assert!(String::from_utf8_lossy(&allowed.stdout).contains("password-sent-in-clear"));
}

#[test]
fn a_wrong_call_exits_with_2_and_says_why() {
    let home = Home::new();
    home.json(&["profiles", "save", "-"], &profile("Shop").to_string());
    let usual = ["test", "--profile", "Shop"];
    for (arguments, stdin, told) in [
        (&["profiles", "show", "No Shop"][..], "", "There is no profile No Shop"),
        (&["profiles", "delete", "No Shop"], "", "No Shop"),
        (&["test", "--profile", "No Shop"], "", "No Shop"),
        (&["profiles", "save", "-"], &profile("Shop").to_string(), "already called Shop"),
        (&["profiles", "save", "/no/such/file"], "", "/no/such/file"),
        (&["profiles", "save", "-"], "{", "this is not JSON"),
        (&["profiles", "save", "-"], &"[".repeat(100_000), "this is not JSON"),
        (&["profiles", "save", "-"], &" ".repeat(10_000_000), "larger than 5 MiB"),
        (&["profiles", "save", "-"], r#"{"schema": 2}"#, "update Mailproof"),
        (&["test", "--settings", "-", "--password-stdin"], "{}", "standard input"),
        (&["keychain", "save", "Shop", "--password-stdin"], "\n", "needs a password"),
        (&["keychain", "save", "Shop", "--password-stdin"], &"a".repeat(70_000), "longer than 65,536 bytes"),
        (&["test", "--settings", "-"], "{}", "server.host: this is needed"),
        (&[&usual[..], &["--host", "localhost"]].concat(), "", "cannot be used with"),
        (&[&usual[..], &["--settings", "x"]].concat(), "", "cannot be used with"),
        (&[&usual[..], &["--practice"]].concat(), "", "cannot be used with"),
        (&[&usual[..], &["--security", "none"]].concat(), "", "cannot be used with"),
        (&["profiles", "save", "-"], r#"{"allowance": {"passwordInClear": true}}"#, "allowance: "),
        (&[&usual[..], &["--until", "tomorrow"]].concat(), "", "until: tomorrow is not one of the choices"),
    ] {
        let output = home.call(arguments, stdin);
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {stderr}");
        assert!(stderr.contains(told) && output.stdout.is_empty(), "{arguments:?}: {stderr}");
    }
}

#[tokio::test]
async fn a_test_takes_the_settings_of_a_profile() {
    let rehearsal = Rehearsal::start(Scene::AllWell).await.unwrap();
    let facts = rehearsal.facts();
    let home = Home::new();
    let mut profile = profile("Practice");
    profile["server"] = json!({ "host": facts.smtp.host, "port": facts.smtp.starttls });
    profile["account"] = json!({ "auth": "login", "username": facts.username });
    profile["sender"] = json!({ "from": facts.username, "helo": "[127.0.0.1]" });
    profile["recipients"] = json!([format!("customer@{}", facts.domain)]);
    let file = home.file("profile.json", &profile.to_string());
    let id = home.json(&["profiles", "save", &file], "")["id"].clone();
    let ca_file = facts.ca_file.display().to_string();
    let password = rehearsal.password().to_owned();
    tokio::task::spawn_blocking(move || {
        let more = ["--password-stdin", "--ca-file", &ca_file, "--ipv4", "--until", "recipient"];
        let by_name = home.json(&[&["test", "--profile", "Practice"], &more[..]].concat(), &password);
        assert_eq!((&by_name["outcome"], &by_name["reached"]), (&"accepted".into(), &"send".into()));
        assert_eq!((&by_name["profile"], &by_name["settings"]["name"]), (&id, &"Practice".into()));
        assert_eq!(by_name["settings"]["server"]["family"], "ipv4");
        let by_file = home.json(&[&["test", "--settings", &file], &more[..]].concat(), &password);
        assert_eq!((&by_file["outcome"], &by_file["profile"]), (&"accepted".into(), &Value::Null));
        let without = home.call(&["test", "--profile", "Practice"], "");
        assert_eq!(without.status.code(), Some(2), "it needs a password");
    })
    .await
    .unwrap();
}

/// A folder for the settings of one test.
pub(crate) struct Home(TempDir);

impl Home {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().expect("there is a temporary folder"))
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn config(&self) -> PathBuf {
        self.path().join("config")
    }

    /// Writes a file of this name, and returns its path.
    pub(crate) fn file(&self, name: &str, text: &str) -> String {
        let path = self.path().join(name);
        fs::write(&path, text).expect("a new folder can be written");
        path.display().to_string()
    }

    /// Calls the program in English.
    pub(crate) fn call(&self, arguments: &[&str], stdin: &str) -> Output {
        let mut child = Command::new(binary())
            .args(arguments)
            .args(if arguments.contains(&"--language") { &[][..] } else { &["--language", "en"] })
            .env("MAILPROOF_HOME", self.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program is built");
        // A program that does not read its input may have closed it.
        let _ = child.stdin.take().expect("its standard input is a pipe").write_all(stdin.as_bytes());
        child.wait_with_output().expect("the program ends")
    }

    /// What the program answers as JSON.
    pub(crate) fn json(&self, arguments: &[&str], stdin: &str) -> Value {
        let output = self.call(&[arguments, &["--format", "json"]].concat(), stdin);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).expect("the answer is JSON")
    }
}

/// The least that a profile needs.
pub(crate) fn profile(name: &str) -> Value {
    json!({
        "name": name,
        "server": { "host": "smtp.example.com", "port": 587 },
        "sender": { "from": "shop@example.com" },
        "recipients": ["me@example.com"],
    })
}
