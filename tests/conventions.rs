//! What the code promises about itself.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use support::place::root;

#[test]
fn every_check_has_a_file_of_its_name_in_its_family_and_is_listed() {
    let mut files = BTreeSet::new();
    for family in folders(&root().join("src-tauri/engine/src/checks")) {
        for file in files_below(&family, &["rs"]).into_iter().filter(|file| !file.ends_with("mod.rs")) {
            let name = file.file_stem().unwrap().to_str().unwrap().replace('_', "-");
            let source = fs::read_to_string(&file).unwrap();
            assert!(source.contains(&format!("id: \"{name}\",")), "{} bears the id of its name", file.display());
            assert!(source.contains("#[cfg(test)]"), "{} has tests", file.display());
            files.insert(name);
        }
    }
    let listed: BTreeSet<_> = engine::checks::all().map(|check| check.id.to_owned()).collect();
    assert_eq!(files, listed);
    assert!(listed.len() >= 33, "{}", listed.len());
}

#[test]
fn every_check_has_its_words_in_every_language() {
    for language in LANGUAGES {
        let words = messages(&locales("src-tauri/engine/locales", language));
        for check in engine::checks::all() {
            for part in ["", ".why", ".fix"] {
                assert!(words.contains_key(&format!("{}{part}", check.id)), "{language}: {}{part}", check.id);
            }
        }
    }
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    for root in LOCALES {
        let english = messages(&locales(root, "en"));
        assert!(english.len() > 30, "{root}");
        for language in LANGUAGES {
            let other = messages(&locales(root, language));
            let ids = |messages: &Messages| messages.keys().cloned().collect::<BTreeSet<_>>();
            assert_eq!(ids(&english), ids(&other), "{root}/{language}");
            for (id, (_, variables)) in &english {
                assert_eq!(variables, &other[id].1, "{root}/{language}: {id}");
            }
        }
    }
}

#[test]
fn a_translation_is_not_the_english_text() {
    for root in LOCALES {
        let english = messages(&locales(root, "en"));
        for language in &LANGUAGES[1..] {
            let other = messages(&locales(root, language));
            let same = english.iter().filter(|(id, (text, _))| text.len() > 20 && &other[*id].0 == text);
            let same: Vec<_> = same.map(|(id, _)| id).collect();
            assert!(same.is_empty(), "{root}/{language}: {same:?}");
        }
    }
}

#[test]
fn no_id_stands_in_both_roots() {
    let ids = |root| messages(&locales(root, "en")).into_keys().filter(|id| !id.contains('.')).collect::<BTreeSet<_>>();
    let both: Vec<_> = ids(LOCALES[0]).intersection(&ids(LOCALES[1])).cloned().collect();
    assert!(both.is_empty(), "{both:?}");
}

#[test]
fn every_code_of_an_error_has_words() {
    let english = messages(&locales(LOCALES[0], "en"));
    for code in engine::settings::FieldCode::ALL {
        assert!(english.contains_key(&format!("field-{}", code.name())), "{}", code.name());
    }
    let generated = fs::read_to_string(root().join("ui/src/api/generated/ErrorCode.ts")).unwrap();
    let window = messages(&locales(LOCALES[1], "en"));
    let codes: Vec<_> = generated.split('"').skip(1).step_by(2).collect();
    assert!(codes.len() >= 5, "{codes:?}");
    for code in codes {
        assert!(window.contains_key(&format!("error-{code}")), "{code}");
    }
}

#[test]
fn the_engine_knows_no_window_and_no_command_line() {
    let manifest = fs::read_to_string(root().join("src-tauri/engine/Cargo.toml")).unwrap();
    for name in ["tauri", "clap", "anyhow", "rehearsal"] {
        assert!(!manifest.lines().any(|line| line.starts_with(name)), "{name}");
    }
    let rehearsal = fs::read_to_string(root().join("src-tauri/rehearsal/Cargo.toml")).unwrap();
    assert!(!rehearsal.contains("mailproof-engine"));
}

#[test]
fn one_door_leads_to_the_shell() {
    let wanted = root().join("ui/src/api/tauri.ts");
    for file in files_below(&root().join("ui/src"), &["ts", "svelte"]) {
        let source = fs::read_to_string(&file).unwrap();
        assert_eq!(source.contains("@tauri-apps/"), file == wanted, "{}", file.display());
    }
}

#[test]
fn every_command_is_behind_the_door_and_the_other_way_round() {
    let mut commands = BTreeSet::new();
    for file in files_below(&root().join("src-tauri/src/commands"), &["rs"]) {
        let source = fs::read_to_string(&file).unwrap();
        for behind in source.split("#[tauri::command]").skip(1) {
            let name = behind.split_once("fn ").unwrap().1.split('(').next().unwrap();
            commands.insert(name.to_owned());
        }
    }
    let door = fs::read_to_string(root().join("ui/src/api/tauri.ts")).unwrap();
    let called: BTreeSet<_> =
        door.split("invoke(\"").skip(1).map(|behind| behind.split('"').next().unwrap().to_owned()).collect();
    assert_eq!(commands, called);
    let main = fs::read_to_string(root().join("src-tauri/src/main.rs")).unwrap();
    for command in commands {
        assert!(main.contains(&format!("::{command},")), "{command} is handled");
    }
}

#[test]
fn no_text_from_outside_becomes_markup() {
    for file in files_below(&root().join("ui/src"), &["svelte", "ts"]) {
        let source = fs::read_to_string(&file).unwrap();
        for word in ["{@html", "innerHTML", "insertAdjacentHTML", "document.write"] {
            assert!(!source.contains(word), "{}: {word}", file.display());
        }
    }
}

#[test]
fn checks_do_no_io_and_read_no_clock() {
    for file in files_below(&root().join("src-tauri/engine/src/checks"), &["rs"]) {
        let source = fs::read_to_string(&file).unwrap();
        for word in ["std::fs", "std::net", "tokio::", "Timestamp::now", "SystemTime", "Instant::now", "std::env"] {
            assert!(!source.contains(word), "{}: {word}", file.display());
        }
    }
}

#[test]
fn a_secret_cannot_be_written_out() {
    let source = fs::read_to_string(root().join("src-tauri/engine/src/secret.rs")).unwrap();
    assert!(!source.contains("Serialize"));
    for name in ["derive(Debug)]\npub struct Secret", "impl Clone for Secret", "impl fmt::Display for Secret"] {
        assert!(!source.contains(name), "{name}");
    }
}

#[test]
fn no_file_is_longer_than_five_hundred_lines() {
    for folder in ["src-tauri", "ui/src", "tests"] {
        for file in files_below(&root().join(folder), &["rs", "ts", "svelte", "css"]) {
            let lines = fs::read_to_string(&file).unwrap().lines().count();
            assert!(lines <= 500, "{}: {lines}", file.display());
        }
    }
}

#[test]
fn the_product_never_unwraps() {
    for folder in ["src-tauri/engine/src", "src-tauri/src", "src-tauri/cli/src", "src-tauri/rehearsal/src"] {
        for file in files_below(&root().join(folder), &["rs"]) {
            let source = fs::read_to_string(&file).unwrap();
            let product = source.split("#[cfg(test)]").next().unwrap();
            assert!(!product.contains(".unwrap()"), "{}", file.display());
        }
    }
}

type Messages = BTreeMap<String, (String, BTreeSet<String>)>;

/// The messages of Fluent files, attributes as `id.attribute`, each with its text and its variables.
fn messages(files: &[PathBuf]) -> Messages {
    let mut messages = Messages::new();
    for file in files {
        let (mut id, mut key) = (String::new(), String::new());
        for line in
            fs::read_to_string(file).expect("a locale can be read").lines().filter(|line| !line.starts_with('#'))
        {
            let begins = line.starts_with(|first: char| first.is_ascii_alphabetic());
            let attribute = line.trim_start().strip_prefix('.').filter(|_| !begins);
            let text = match (begins, attribute.and_then(|rest| rest.split_once(" ="))) {
                (true, _) => {
                    let (name, text) = line.split_once(" =").unwrap_or_else(|| panic!("{}: {line}", file.display()));
                    (id, key) = (name.to_owned(), name.to_owned());
                    text
                }
                (false, Some((name, text))) => {
                    key = format!("{id}.{name}");
                    text
                }
                (false, None) => line,
            };
            if key.is_empty() {
                continue;
            }
            let message = messages.entry(key.clone()).or_default();
            message.0.push_str(text.trim());
            let variables = text.split('$').skip(1).map(|rest| {
                rest.chars().take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect::<String>()
            });
            message.1.extend(variables);
        }
    }
    messages
}

fn locales(folder: &str, language: &str) -> Vec<PathBuf> {
    let files = files_below(&root().join(folder).join(language), &["ftl"]);
    assert!(!files.is_empty(), "{folder}/{language}");
    files
}

fn files_below(folder: &Path, kinds: &[&str]) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for path in entries(folder) {
        if path.is_dir() && !path.ends_with("node_modules") && !path.ends_with("generated") && !path.ends_with("target")
        {
            files.extend(files_below(&path, kinds));
        } else if path.extension().is_some_and(|kind| kinds.iter().any(|wanted| kind == *wanted)) {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    entries(folder).into_iter().filter(|path| path.is_dir()).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.map(|entry| entry.expect("a folder can be read").path()).collect()
}

const LANGUAGES: [&str; 4] = ["en", "ko", "ja", "zh-CN"];
const LOCALES: [&str; 2] = ["src-tauri/engine/locales", "ui/locales"];
