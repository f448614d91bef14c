//! Against a real GNOME Keyring, and against Secret Services that misbehave.

use std::time::Duration;

use engine::settings::ProfileId;
use engine::words::{Language, Words};
use serde_json::{Value, json};
use support::NotHere;
use support::bus::Bus;
use support::keyring::{Keyring, lock, timed};
use support::keyring_engine::{self, Engine};
use support::pretended_secrets::PretendedSecrets;

#[test]
fn a_keyring_keeps_returns_replaces_and_forgets() {
    let (bus, _keyring) = match unlocked() {
        Ok(started) => started,
        Err(not_here) => return not_here.say("real GNOME Keyring"),
    };
    let (mut engine, id) = (Engine::on(&bus, OBEYING, PATIENT), ProfileId::new());
    assert_eq!((engine.look(id), engine.read(id, HERE)), (json!("nothing"), json!("nothing")));

    assert_eq!(engine.keep(id, "hunter2", HERE), Value::Null);
    assert_eq!(engine.look(id), json!(HERE));
    assert_eq!(engine.read(id, HERE), json!({ "here": "hunter2" }));
    assert_eq!(lookup(&bus, id), b"hunter2");

    for (secret, binding) in [("another", HERE), ("a third", THERE)] {
        assert_eq!(engine.keep(id, secret, binding), Value::Null);
        assert_eq!(engine.read(id, binding), json!({ "here": secret }));
        assert_eq!(lookup(&bus, id), secret.as_bytes());
        assert_eq!(items(&bus, id), 1, "a new secret replaces the old one");
    }
    assert_eq!(engine.read(id, HERE), json!({ "elsewhere": THERE }));
    assert_eq!(engine.rebind(id, HERE), Value::Null);
    assert_eq!(engine.read(id, HERE), json!({ "here": "a third" }));

    let other = ProfileId::new();
    assert_eq!(engine.keep(other, "another profile's", HERE), Value::Null);
    assert_eq!((engine.forget(id), engine.forget(id)), (Value::Null, Value::Null));
    assert_eq!((engine.look(id), items(&bus, id)), (json!("nothing"), 0));
    assert_eq!(engine.read(other, HERE), json!({ "here": "another profile's" }));
    assert_eq!(engine.rebind(id, HERE)["error"], CHANGED);
}

#[test]
fn every_password_comes_back_byte_for_byte() {
    let (bus, _keyring) = match unlocked() {
        Ok(started) => started,
        Err(not_here) => return not_here.say("real GNOME Keyring"),
    };
    let (mut engine, id) = (Engine::on(&bus, OBEYING, PATIENT), ProfileId::new());
    let long = "0123456789".repeat(200);
    for secret in ["with a space at its end ", "it’s “curly”", "비밀번호", &long, "before\0after", "line\r\n", ""]
    {
        assert_eq!(engine.keep(id, secret, HERE), Value::Null, "{secret:?}");
        assert_eq!(engine.read(id, HERE), json!({ "here": secret }));
        assert_eq!(lookup(&bus, id), secret.as_bytes());
    }
}

#[test]
fn what_another_process_kept_is_there_after_a_restart() {
    let (bus, keyring) = match unlocked() {
        Ok(started) => started,
        Err(not_here) => return not_here.say("real GNOME Keyring"),
    };
    let id = ProfileId::new();
    let mut first = Engine::on(&bus, OBEYING, PATIENT);
    assert_eq!(first.keep(id, "hunter2 ", HERE), Value::Null);
    keyring.stop(&bus);
    assert_eq!(first.read(id, HERE)["error"], "keychain-absent");
    let _keyring = Keyring::start(&bus).expect("it was there a moment ago");
    assert_eq!(first.read(id, HERE), json!({ "here": "hunter2 " }), "an engine finds the new service by itself");
    assert_eq!(Engine::on(&bus, OBEYING, PATIENT).read(id, HERE), json!({ "here": "hunter2 " }));
}

#[test]
fn a_locked_keyring_without_a_display_is_told_as_locked() {
    let (bus, keyring) = match unlocked() {
        Ok(started) => started,
        Err(not_here) => return not_here.say("real GNOME Keyring"),
    };
    let (mut engine, id) = (Engine::on(&bus, OBEYING, PATIENT), ProfileId::new());
    assert_eq!(engine.keep(id, "hunter2", HERE), Value::Null);
    lock(&bus);
    assert_eq!(engine.look(id), json!(HERE), "looking needs no unlocking");
    assert_eq!(engine.read(id, THERE), json!({ "elsewhere": HERE }), "nobody is asked for what is not given out");
    for answer in [engine.read(id, HERE), engine.keep(id, "other", HERE), engine.rebind(id, THERE), engine.forget(id)] {
        is_told_as(&answer, "keychain-locked");
    }
    assert_eq!(engine.keep(ProfileId::new(), "new", HERE)["error"], "keychain-locked");

    keyring.stop(&bus);
    let keyring = Keyring::start_locked(&bus).expect("it was there a moment ago");
    assert_eq!(engine.look(id)["error"], "keychain-locked", "one that was never open does not show what it holds");
    assert_eq!(engine.look(ProfileId::new()), json!("nothing"));
    keyring.stop(&bus);
    let _keyring = Keyring::start(&bus).expect("it was there a moment ago");
    assert_eq!(engine.read(id, HERE), json!({ "here": "hunter2" }), "nothing was lost");
}

#[test]
fn what_was_changed_outside_is_used_as_it_is_or_told() {
    let (bus, _keyring) = match unlocked() {
        Ok(started) => started,
        Err(not_here) => return not_here.say("real GNOME Keyring"),
    };
    let (mut engine, id) = (Engine::on(&bus, OBEYING, PATIENT), ProfileId::new());
    let (name, bound) = (id.to_string(), ["host", HERE.0, "user", HERE.1]);
    let ours = ["service", "mailproof", "username", name.as_str()];
    let store = |more: &[&str], secret: &[u8]| {
        let arguments = [&["store", "--label", "changed"], &ours[..], more].concat();
        assert!(bus.secret_tool(&arguments, secret).status.success());
    };

    assert_eq!(engine.keep(id, "hunter2", HERE), Value::Null);
    store(&bound, b"changed outside");
    assert_eq!(items(&bus, id), 1);
    assert_eq!(engine.read(id, HERE), json!({ "here": "changed outside" }));

    store(&bound, b"not text \xff");
    is_told_as(&engine.read(id, HERE), CHANGED);

    store(&[], b"of whom?");
    is_told_as(&engine.read(id, HERE), CHANGED);
    assert_eq!((&engine.look(id)["error"], &engine.rebind(id, HERE)["error"]), (&json!(CHANGED), &json!(CHANGED)));

    store(&bound, b"two of them");
    assert_eq!(items(&bus, id), 2);
    is_told_as(&engine.read(id, HERE), CHANGED);
    assert_eq!(engine.keep(id, "typed again", HERE), Value::Null, "saving again is the way out");
    assert_eq!((items(&bus, id), engine.read(id, HERE)), (1, json!({ "here": "typed again" })));

    assert!(bus.secret_tool(&[&["clear"], &ours[..]].concat(), b"").status.success());
    assert_eq!((engine.look(id), engine.read(id, HERE)), (json!("nothing"), json!("nothing")));
}

#[test]
fn without_a_secret_service_or_without_a_bus_there_is_no_keychain() {
    let mut bus = match Bus::start() {
        Ok(bus) => bus,
        Err(not_here) => return not_here.say("a bus without a Secret Service"),
    };
    let id = ProfileId::new();
    let mut nobody = Engine::on(&bus, OBEYING, PATIENT);
    for answer in [nobody.look(id), nobody.read(id, HERE), nobody.keep(id, "hunter2", HERE), nobody.forget(id)] {
        is_told_as(&answer, "keychain-absent");
    }
    is_told_as(&Engine::without_bus(&bus, OBEYING, PATIENT).read(id, HERE), "keychain-absent");
    bus.stop();
    is_told_as(&nobody.read(id, HERE), "keychain-absent");
    is_told_as(&Engine::on(&bus, OBEYING, PATIENT).read(id, HERE), "keychain-absent");
}

#[test]
fn a_secret_service_that_never_answers_holds_nobody_up() {
    let bus = match Bus::start() {
        Ok(bus) => bus,
        Err(not_here) => return not_here.say("a Secret Service that never answers"),
    };
    let secrets = PretendedSecrets::silent(&bus);
    let (mut engine, id) = (Engine::on(&bus, OBEYING, HURRIED), ProfileId::new());
    for _ in 0..2 {
        let (answer, took) = timed(|| engine.keep(id, "hunter2", HERE));
        is_told_as(&answer, "keychain-silent");
        assert!(took < HURRIED * 3, "{took:?}");
    }
    secrets.stop(&bus);
    let _keyring = match Keyring::start(&bus) {
        Ok(keyring) => keyring,
        Err(not_here) => return not_here.say("real GNOME Keyring"),
    };
    assert_eq!(engine.look(id), json!("nothing"), "the next call is not blocked");
}

#[test]
fn a_dismissed_question_is_a_denial_and_an_unanswered_one_is_silence() {
    let bus = match Bus::start() {
        Ok(bus) => bus,
        Err(not_here) => return not_here.say("a Secret Service that asks its user"),
    };
    let id = ProfileId::new();
    let binding = ("a.example", "shop");
    let secrets = PretendedSecrets::dismissing(&bus);
    let mut engine = Engine::with_display(&bus, OBEYING, PATIENT);
    assert_eq!(engine.look(id), json!(binding), "looking asks nobody");
    for answer in [engine.read(id, binding), engine.keep(id, "hunter2", binding), engine.forget(id)] {
        is_told_as(&answer, "keychain-denied");
    }
    assert_eq!(Engine::on(&bus, OBEYING, PATIENT).read(id, binding)["error"], "keychain-locked");
    secrets.stop(&bus);

    let _secrets = PretendedSecrets::asking(&bus);
    let mut engine = Engine::with_display(&bus, OBEYING, HURRIED);
    let (answer, took) = timed(|| engine.read(id, binding));
    is_told_as(&answer, "keychain-silent");
    assert!(took < HURRIED * 3, "{took:?}");
    assert_eq!(engine.look(id), json!(binding), "the next call is not blocked");
}

#[test]
#[ignore = "started by the other tests, in a process that sees their bus"]
fn the_engine_obeys() {
    keyring_engine::obey();
}

fn unlocked() -> Result<(Bus, Keyring), NotHere> {
    let bus = Bus::start()?;
    let keyring = Keyring::start(&bus)?;
    Ok((bus, keyring))
}

/// The answer is this error, it has words of its own, and it holds no secret.
fn is_told_as(answer: &Value, error: &str) {
    assert_eq!(answer["error"], error, "{answer}");
    assert!(!answer.to_string().contains("hunter2"));
    for language in Language::ALL {
        let words = Words::new(language);
        assert!(words.say(error) != error && !words.say_attribute(error, "fix", &Default::default()).is_empty());
    }
}

fn lookup(bus: &Bus, id: ProfileId) -> Vec<u8> {
    bus.secret_tool(&["lookup", "service", "mailproof", "username", &id.to_string()], b"").stdout
}

fn items(bus: &Bus, id: ProfileId) -> usize {
    let found = bus.secret_tool(&["search", "--all", "service", "mailproof", "username", &id.to_string()], b"");
    String::from_utf8_lossy(&found.stdout).lines().filter(|line| line.starts_with("label = ")).count()
}

const CHANGED: &str = "keychain-changed";
const OBEYING: &str = "keyring::the_engine_obeys";
const HERE: (&str, &str) = ("smtp.a.example", "shop@a.example");
const THERE: (&str, &str) = ("smtp.b.example", "shop@a.example");
const PATIENT: Duration = Duration::from_secs(10);
const HURRIED: Duration = Duration::from_secs(1);
