//! The file of profiles under bad conditions: two writers, kills, a full disk, a folder that cannot be written.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use engine::settings::{Paths, Profiles};
use serde_json::Value;

use crate::cli::binary;
use crate::profiles::{Home, profile};

#[test]
fn two_writers_at_once_lose_nothing() {
    let home = Home::new();
    thread::scope(|scope| {
        for writer in ["A", "B"] {
            let home = &home;
            scope.spawn(move || {
                for number in 0..50 {
                    home.json(&["profiles", "save", "-"], &profile(&format!("{writer} {number}")).to_string());
                }
            });
        }
    });
    let kept = home.json(&["profiles", "list"], "");
    assert_eq!(kept["profiles"].as_array().unwrap().len(), 100);
    assert_eq!(generation(&home), 100);
}

#[test]
fn files_that_cannot_be_used_are_left_alone() {
    let home = Home::new();
    for name in ["Shop", "Other"] {
        home.json(&["profiles", "save", "-"], &profile(name).to_string());
    }
    let file = home.config().join("profiles.json");
    let good = fs::read(&file).unwrap();
    let newer = br#"{ "schema": 2, "generation": 9, "shops": {} }"#;
    let cases: [(&[u8], &str); 4] = [
        (b"not JSON", "cannot be understood"),
        (&good[..good.len() - 20], "cannot be understood"),
        (b"\xff\0", "cannot be understood"),
        (newer, "A newer Mailproof"),
    ];
    for (bytes, told) in cases {
        fs::write(&file, bytes).unwrap();
        for arguments in [&["profiles", "list"][..], &["profiles", "save", "-"], &["test", "--profile", "Shop"]] {
            let output = home.call(arguments, &profile("Third").to_string());
            let stderr = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(3), "{arguments:?}: {stderr}");
            assert!(stderr.contains(told), "{stderr}");
            for path in [&file, &home.config().join("profiles.previous.json")] {
                assert!(stderr.contains(&path.display().to_string()), "{stderr}");
            }
            assert_eq!(fs::read(&file).unwrap(), bytes);
        }
    }
    assert_eq!(names(&home.config()), USUAL);
}

#[cfg(unix)]
#[test]
fn two_hundred_kills_lose_nothing() {
    use std::os::unix::process::CommandExt as _;

    let home = Home::new();
    let paths = Paths { config: home.config(), data: home.path().into(), state: home.path().into() };
    let profiles = Profiles::new(&paths);
    // A machine under load is slower: the instants follow its pace.
    let began = Instant::now();
    home.json(&["profiles", "list"], "");
    let pace = u64::try_from(began.elapsed().as_micros()).expect("a call ends").clamp(5_000, 30_000);
    let (mut chance, mut saved, mut seen, mut cut) = (Chance(0x5eed), BTreeMap::<String, u64>::new(), 0, 0);
    for kill in 0..200 {
        let mut stream = Command::new("sh")
            .args(["-c", STREAM, "stream"])
            .arg(binary())
            .args([PROFILE, &(kill * 1001).to_string()])
            .env("MAILPROOF_HOME", home.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .process_group(0)
            .spawn()
            .expect("there is a shell");
        thread::sleep(Duration::from_micros(chance.below(5 * pace)));
        let group = format!("-{}", stream.id());
        assert!(Command::new("kill").args(["-KILL", "--", &group]).status().unwrap().success());
        // The pipe ends when the last process of the stream has ended.
        for line in BufReader::new(stream.stdout.take().unwrap()).lines() {
            let Ok(answer) = serde_json::from_str::<Value>(&line.unwrap()) else { continue };
            saved.insert(answer["id"].as_str().unwrap().to_owned(), count(&answer));
        }
        stream.wait().unwrap();
        if saved.is_empty() && !home.config().join("profiles.json").exists() {
            continue;
        }

        let found = generation(&home);
        assert!(found >= seen, "kill {kill}: generation {found} after {seen}");
        seen = found;
        let kept: BTreeMap<_, _> = profiles
            .list()
            .unwrap_or_else(|error| panic!("kill {kill}: {error}"))
            .into_iter()
            .map(|kept| serde_json::to_value(&kept.profile).unwrap())
            .map(|profile| (profile["id"].as_str().unwrap().to_owned(), count(&profile)))
            .collect();
        for (id, count) in &saved {
            assert!(kept.get(id).is_some_and(|kept| kept >= count), "kill {kill}: {id} was {count}: {kept:?}");
        }
        let there = names(&home.config());
        let allowed = |name: &String| USUAL.contains(&name.as_str()) || LEFT.contains(&name.as_str());
        assert!(there.iter().all(allowed), "kill {kill}: {there:?}");
        cut += usize::from(there.iter().any(|name| LEFT.contains(&name.as_str())));
        if let Ok(previous) = fs::read(home.config().join("profiles.previous.json")) {
            assert!(serde_json::from_slice::<Value>(&previous).is_ok(), "kill {kill}: the previous version is whole");
        }
    }
    println!("{cut} of 200 kills hit a save; generation {seen}");
    assert_eq!(saved.len(), 10);
    home.json(&["profiles", "save", "-"], &profile("The last").to_string());
    assert_eq!(names(&home.config()), USUAL);
}

#[test]
fn a_full_disk_leaves_the_old_file_and_nothing_else() {
    let script = r#"
        mkdir "$MAILPROOF_HOME/config"
        mount -t tmpfs -o size=64k tmpfs "$MAILPROOF_HOME/config"
        cd "$MAILPROOF_HOME/config"
        for name in one two; do "$1" profiles save "../$name.json" >/dev/null; done
        sha256sum profiles.json profiles.previous.json >../before
        for free in 0 4; do
            dd if=/dev/zero of=fill bs=1k 2>/dev/null || true
            truncate -s "-${free}k" fill
            "$1" --language en profiles save ../three.json && exit 9 || echo "status $?"
            sha256sum --quiet -c ../before
            rm fill
            ls
        done
        "$1" profiles save ../three.json >/dev/null
        "$1" --format json profiles list
    "#;
    badly("a full disk", script, "cannot be written", &[&["status 3"][..], &USUAL].concat().repeat(2));
}

#[test]
fn a_folder_that_cannot_be_written_is_told_and_still_read() {
    let script = r#"
        cd "$MAILPROOF_HOME"
        for name in one two; do "$1" profiles save "$name.json" >/dev/null; done
        mount --bind config config
        sha256sum config/* >before
        for round in 1 2; do
            mount -o remount,bind,ro config
            "$1" --language en profiles save three.json && exit 9 || echo "status $?"
            "$1" profiles show One >/dev/null
            sha256sum --quiet -c before
            ls config
            # The second time, there is not even a lock.
            mount -o remount,bind,rw config
            rm -f config/profiles.lock
            sha256sum config/* >before
        done
        "$1" profiles save three.json >/dev/null
        "$1" --format json profiles list
    "#;
    let listed = ["status 3", "profiles.json", "profiles.lock", "profiles.previous.json"];
    let unlocked = ["status 3", "profiles.json", "profiles.previous.json"];
    badly("a read-only folder", script, "cannot be written", &[&listed[..], &unlocked].concat());
}

/// Runs a script that saves the profiles `one` and `two`, fails to save `three`, and then saves it.
fn badly(part: &str, script: &str, told: &str, listed: &[&str]) {
    let home = Home::new();
    for name in ["One", "Two", "Three"] {
        home.file(&format!("{}.json", name.to_lowercase()), &profile(name).to_string());
    }
    let script = format!("MAILPROOF_HOME=$2\nexport MAILPROOF_HOME\n{script}");
    match support::mounts::run(&script, &[binary().as_os_str(), home.path().as_os_str()]) {
        Err(not_here) => not_here.say(part),
        Ok(output) => {
            let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
            assert!(output.status.success(), "{stdout}\n{stderr}");
            let lines: Vec<_> = stdout.lines().collect();
            let (answer, lines) = lines.split_last().expect("the profiles are listed");
            assert_eq!(lines, listed, "{stderr}");
            assert_eq!(stderr.lines().filter(|line| line.contains(told)).count(), 2, "{stderr}");
            let answer: Value = serde_json::from_str(answer).expect("the list is JSON");
            assert_eq!(answer["profiles"].as_array().map(Vec::len), Some(3));
        }
    }
}

fn generation(home: &Home) -> u64 {
    let bytes = fs::read(home.config().join("profiles.json")).expect("the file is there");
    let ledger: Value = serde_json::from_slice(&bytes).expect("the file is JSON");
    ledger["generation"].as_u64().expect("it has a generation")
}

fn count(profile: &Value) -> u64 {
    let count = profile["storeSettings"]["count"].as_str().expect("every profile of the stream has a count");
    count.parse().expect("it is a number")
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let mut names: Vec<_> = entries
        .map(|entry| entry.expect("the folder can be read").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Numbers that look like chance and are the same every time (xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

/// Saves ten profiles in turn, again and again, each time with a higher count.
const STREAM: &str = r#"
    count=$3
    while :; do
        printf "$2" "$((count % 10))" "$((count % 10))" "$count" | "$1" --format json profiles save - || exit
        count=$((count + 1))
    done
"#;
const PROFILE: &str = concat!(
    r#"{ "id": "01890000-0000-7000-8000-00000000000%d", "name": "Shop %d", "storeSettings": { "count": "%d" },"#,
    r#" "server": { "host": "smtp.example.com", "port": 587 }, "sender": { "from": "shop@example.com" },"#,
    r#" "recipients": ["me@example.com"] }"#
);
const USUAL: [&str; 3] = ["profiles.json", "profiles.lock", "profiles.previous.json"];
/// What one killed process may leave; the next save takes it away.
const LEFT: [&str; 2] = ["profiles.json.new", "profiles.previous.json.new"];
