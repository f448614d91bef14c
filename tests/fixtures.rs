//! The runs that the window's demonstration plays are the engine's own.

use engine::message::Mail;
use engine::providers::{self, ProviderEntry};
use engine::run::TestRecord;
use engine::settings::Draft;
use engine::stores;
use engine::words::Words;
use rehearsal::{Rehearsal, Scene};
use serde_json::Value;

use crate::cli::send;

/// With `MAILPROOF_WRITE_FIXTURES=1` the files are written instead of compared.
#[tokio::test]
async fn the_demonstration_shows_what_the_engine_says() {
    for scene in [Scene::AllWell, Scene::WrongPassword, Scene::StarttlsMissing, Scene::CertificateExpired] {
        let rehearsal = Rehearsal::start(scene).await.expect("the practice servers start");
        for (language, end) in [("en", ""), ("ko", ".ko"), ("ja", ".ja"), ("zh-CN", ".zh-CN")] {
            let answer = play(&rehearsal, language).await;
            compare(&format!("{}{end}.json", scene.name()), &answer);
        }
    }
}

#[test]
fn the_demonstration_knows_stores_and_providers_as_the_engine_does() {
    for (language, end) in [("en", ""), ("ko", ".ko"), ("ja", ".ja"), ("zh-CN", ".zh-CN")] {
        let words = Words::new(language.parse().expect("one of ours"));
        for (store, held) in STORES {
            let form = serde_json::to_value(stores::form(&form_of(store, held), &words));
            compare(&format!("stores/{store}{end}.json"), &form.expect("a form can be written"));
        }
        let shown = |entry: &ProviderEntry| SHOWN.contains(&entry.id.as_str());
        let entries: Vec<_> = providers::entries(&words).into_iter().filter(shown).collect();
        let entries = serde_json::to_value(entries).expect("providers can be written");
        compare(&format!("providers/providers{end}.json"), &entries);
    }
}

fn compare(name: &str, answer: &Value) {
    let mut text = serde_json::to_string_pretty(answer).expect("JSON can be written");
    text.push('\n');
    let path = support::place::root().join("ui/src/api/fixtures").join(name);
    if std::env::var_os("MAILPROOF_WRITE_FIXTURES").is_some() {
        std::fs::create_dir_all(path.parent().expect("a fixture stands in a folder")).expect("a folder can be made");
        std::fs::write(&path, text).expect("the fixture can be written");
    } else {
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == text, "{} differs; MAILPROOF_WRITE_FIXTURES=1 writes it anew", path.display());
    }
}

/// A form of this store as a merchant fills it in, with faults of the seeds.
fn form_of(store: &str, held: &[(&str, &str)]) -> Draft {
    let wanted = [
        ("store", store),
        ("server.host", "smtp.office365.com"),
        ("server.port", "587"),
        ("server.security", "starttls"),
        ("account.auth", "login"),
        ("account.username", "shop@aurora-tea.example"),
        ("sender.from", "shop@aurora-tea.example"),
        ("recipients", "orders@aurora-tea.example"),
    ];
    let held = held.iter().map(|(path, value)| match *path {
        "version" => ((*path).to_owned(), (*value).to_owned()),
        _ => (format!("storeSettings.{path}"), (*value).to_owned()),
    });
    wanted.into_iter().map(|(path, value)| (path.to_owned(), value.to_owned())).chain(held).collect()
}

const STORES: [(&str, &[(&str, &str)]); 4] = [
    (
        "magento",
        &[
            ("version", "2.4.8-p1"),
            ("system/smtp/transport", "smtp"),
            ("system/smtp/host", "smtp.office365.com"),
            ("system/smtp/port", "587"),
            ("system/smtp/ssl", "tls"),
            ("system/smtp/set_return_path", "1"),
        ],
    ),
    (
        "github-enterprise",
        &[
            ("version", "3.15"),
            ("smtp.enabled", "true"),
            ("smtp.address", "smtp.office365.com"),
            ("smtp.port", "587"),
            ("smtp.noreply_address", "noreply@aurora-tea.example"),
            ("smtp.support_address_type", "url"),
            ("smtp.support_address", "support.aurora-tea.example"),
        ],
    ),
    ("sales-connect", &[("smtp-server", "smtp.office365.com"), ("team-channel", "true")]),
    ("other", &[]),
];
const SHOWN: [&str; 6] = ["amazon-ses", "gmail", "google-workspace", "microsoft-365", "naver", "sendgrid"];

async fn play(rehearsal: &Rehearsal, language: &str) -> Value {
    let port = rehearsal.facts().smtp.starttls;
    let output = send(rehearsal, &["--ipv4", "--language", language, "--format", "json"], rehearsal.password()).await;
    let text = String::from_utf8(output.stdout).expect("the answer is text");
    let answer: Value = serde_json::from_str(&text).expect("the answer is JSON");
    let same = [
        (&answer["id"], "01a1fb21-b2b6-76ae-898e-83085319234b"),
        (&answer["local"], "127.0.0.1:51544"),
        (&answer["queueId"], "4Rk2Xy0aBc"),
    ];
    let text = same
        .into_iter()
        .filter_map(|(value, same)| Some((value.as_str()?, same)))
        .fold(text.clone(), |text, (value, same)| {
            text.replace(value, same).replace(&value.replace('-', ""), &same.replace('-', ""))
        });
    let text = text.replace(&format!("127.0.0.1:{port}"), "127.0.0.1:40125");
    let text = text.replace(&format!("\"port\":{port}"), "\"port\":40125");
    let text = text.replace(&format!("\"port\":\"{port}\""), "\"port\":\"40125\"");
    let mut answer: Value = serde_json::from_str(&text).expect("it still is JSON");
    Settled::default().settle(&mut answer, "");

    let words = Words::new(language.parse().expect("one of ours"));
    let mut record: TestRecord = serde_json::from_value(answer).expect("a record can be read back");
    let at = record.started_at;
    let mail = Mail::plain(record.id, &record.settings, at, &words).expect("the mail can be written");
    let mail = String::from_utf8(mail.bytes).expect("a mail is ASCII");
    if let Some(begin) = record.main.transcript.iter().position(|line| line.text.starts_with("354 ")) {
        let lines = record.main.transcript[begin + 1..].iter_mut().take_while(|line| line.text != ".");
        lines.zip(mail.split("\r\n")).for_each(|(line, text)| text.clone_into(&mut line.text));
    }
    record.speak(&words);
    serde_json::to_value(record).expect("a record can be written")
}

/// Gives everything that differs from run to run a value that does not.
#[derive(Default)]
struct Settled {
    line: u64,
    step: u64,
    start: u64,
}

impl Settled {
    fn settle(&mut self, value: &mut Value, name: &str) {
        match value {
            Value::Object(fields) if fields.contains_key("startMicros") && fields.contains_key("station") => {
                let took = 9_000 + self.step * 23_000 % 97_000;
                fields["startMicros"] = self.start.into();
                fields["tookMicros"] = took.into();
                (self.start, self.step) = (self.start + took, self.step + 1);
            }
            Value::Object(fields) => fields.iter_mut().for_each(|(name, field)| self.settle(field, name)),
            Value::Array(items) => items.iter_mut().for_each(|item| self.settle(item, name)),
            _ => self.settle_plain(value, name),
        }
    }

    fn settle_plain(&mut self, value: &mut Value, name: &str) {
        match name {
            "atMicros" => {
                self.line += 1;
                *value = (self.line * 11_000).into();
            }
            "startMicros" | "tookMicros" | "micros" => *value = 400.into(),
            "detail" if value.is_string() => *value = "said by the verifier".into(),
            "from" | "until" if value.as_str().is_some_and(|text| text.ends_with('Z')) => {
                *value = "2026-11-19T00:00:00Z".into();
            }
            "startedAt" => *value = "2026-11-20T14:02:11Z".into(),
            "notBefore" => *value = "2026-11-19T00:00:00Z".into(),
            "notAfter" | "instant" => *value = "2027-02-18T00:00:00Z".into(),
            "sha256" => *value = "a1b2".repeat(16).into(),
            "fingerprint" => *value = "a1b2".repeat(16).into(),
            _ => {}
        }
    }
}
