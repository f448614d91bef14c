//! The catalogue of stores: whole, in four languages, and the same on the command line.

use std::collections::BTreeSet;

use engine::settings::StoreKind;
use engine::stores::{self, Behaviour, Failing, Field, Held, Question, Reason, STORES};
use engine::words::{Language, Words};
use rehearsal::{Rehearsal, Scene};
use serde_json::{Value, json};

use crate::cli::{mailproof, send};
use crate::profiles::{Home, profile};

#[test]
fn every_field_of_adobes_guide_is_there_in_english_in_every_language() {
    for language in Language::ALL {
        let fields = fields(StoreKind::Magento, language);
        for (label, values) in [
            ("Disable Email Communications", &["No", "Yes"][..]),
            ("Transport", &["Sendmail", "SMTP"]),
            ("Host", &[]),
            ("Port (25)", &[]),
            ("Set Return Path", &["No", "Yes", "Specified"]),
            ("Return Path Email", &[]),
            ("Username", &[]),
            ("Password", &[]),
            ("Auth", &["NONE", "PLAIN", "LOGIN"]),
            ("SSL", &["SSL", "TLS"]),
            ("Asynchronous sending", &["Enable", "Disable"]),
            ("Limit per cron run", &[]),
        ] {
            let field = labelled(&fields, label);
            let known: Vec<&str> = field.values.iter().map(|value| value.label.as_str()).collect();
            assert!(values.iter().all(|value| known.contains(value)), "{label}: {known:?}");
        }
        let sections: BTreeSet<&str> = fields.iter().flat_map(|field| &field.section).map(String::as_str).collect();
        for section in ["Advanced", "System", "Mail Sending Settings", "Sales", "Sales Emails", "General Settings"] {
            assert!(sections.contains(section), "{section}");
        }
    }
    let fields = fields(StoreKind::Magento, Language::English);
    for (path, default) in [
        ("system/smtp/disable", Some("0")),
        ("system/smtp/transport", Some("sendmail")),
        ("system/smtp/host", Some("localhost")),
        ("system/smtp/port", Some("25")),
        ("system/smtp/set_return_path", Some("0")),
        ("system/smtp/auth", Some("none")),
        ("system/smtp/ssl", None),
        ("sales_email/general/async_sending", Some("0")),
        ("sales_email/general/sending_limit", Some("50")),
        ("trans_email/ident_custom2/email", Some("custom2@example.com")),
        ("sales_email/creditmemo_comment/copy_method", Some("bcc")),
    ] {
        assert_eq!(by_path(&fields, path).default.as_deref(), default, "{path}");
    }
}

#[test]
fn the_five_senders_the_copies_and_the_contact_form_are_there() {
    let fields = fields(StoreKind::Magento, Language::English);
    for identity in ["general", "sales", "support", "custom1", "custom2"] {
        for part in ["name", "email"] {
            by_path(&fields, &format!("trans_email/ident_{identity}/{part}"));
        }
    }
    for kind in ["order", "invoice", "shipment", "creditmemo"] {
        for comment in ["", "_comment"] {
            for part in ["enabled", "identity", "copy_to", "copy_method"] {
                by_path(&fields, &format!("sales_email/{kind}{comment}/{part}"));
            }
        }
    }
    for part in ["recipient_email", "sender_email_identity", "email_template"] {
        by_path(&fields, &format!("contact/email/{part}"));
    }
    let hidden: Vec<&str> = fields.iter().filter(|field| field.hidden).map(|field| field.path.as_str()).collect();
    assert_eq!(hidden, ["sales_email/general/async_sending_attempts", "sales_email/general/stale_claim_minutes"]);
}

#[test]
fn every_field_of_githubs_guide_is_there_in_korean_for_koreans() {
    let (korean, others) =
        (fields(StoreKind::GithubEnterprise, Language::Korean), [Language::English, Language::Japanese]);
    for (in_korean, in_english) in [
        ("메일 사용", "Enable email"),
        ("서버 주소", "Server address"),
        ("포트", "Port"),
        ("도메인", "Domain"),
        ("인증", "Authentication"),
        ("사용자 이름", "Username"),
        ("암호", "Password"),
        ("STARTTLS", "STARTTLS"),
        ("발신 전용 메일 주소", "No-reply email address"),
        ("발신 전용 메일 주소가 지정된 메일 삭제", "Discard email addressed to the no-reply email address"),
        ("지원", "Support"),
        ("TLS 인증 적용(권장)", "Enforce TLS auth (recommended)"),
    ] {
        let field = labelled(&korean, in_korean);
        for language in others {
            assert_eq!(by_path(&fields(StoreKind::GithubEnterprise, language), &field.path).label, in_english);
        }
    }
    let enforce = by_path(&korean, "console.enforce-tls-auth");
    assert_eq!(enforce.since.as_deref(), Some("3.6.2"));
    assert_eq!(enforce.versions.len(), 2);
    assert!(by_path(&korean, "smtp.support_address").note.contains("https://"));
}

#[test]
fn every_field_of_sales_connect_is_there() {
    let fields = fields(StoreKind::SalesConnect, Language::Korean);
    let labels: Vec<&str> = fields.iter().map(|field| field.label.as_str()).collect();
    assert_eq!(
        labels[..6],
        ["SMTP Server", "Server Port", "Authentication Method", "Username or Login", "Password", "Your Domain"]
    );
    assert!(labels[6].contains("team members"), "{labels:?}");
    assert!(by_path(&fields, "team-channel").note.contains("SparkPost"));
}

#[test]
fn the_explanations_use_the_words_of_the_guides() {
    for (language, store, path, term) in [
        (Language::Korean, StoreKind::Magento, "system/smtp/transport", "전송 형식"),
        (Language::Chinese, StoreKind::Magento, "system/smtp/transport", "传输类型"),
        (Language::Japanese, StoreKind::Magento, "system/smtp/transport", "トランスポートタイプ"),
        (Language::Korean, StoreKind::Magento, "system/smtp/set_return_path", "권장 보안 조치"),
        (Language::Chinese, StoreKind::Magento, "system/smtp/set_return_path", "推荐的安全措施"),
        (Language::Japanese, StoreKind::Magento, "system/smtp/set_return_path", "推奨されるセキュリティ対策"),
        (Language::Korean, StoreKind::Magento, "system/smtp/auth", "인증 유형"),
        (Language::Chinese, StoreKind::Magento, "system/smtp/auth", "身份验证类型"),
        (Language::Japanese, StoreKind::Magento, "system/smtp/auth", "認証タイプ"),
        (Language::Korean, StoreKind::GithubEnterprise, "smtp.enabled", "아웃바운드 및 인바운드"),
        (Language::Korean, StoreKind::GithubEnterprise, "smtp.support_address", "내부 지원 사이트의 링크"),
        (Language::Korean, StoreKind::SalesConnect, "team-channel", "전달 채널"),
        (Language::Korean, StoreKind::SalesConnect, "smtp-server", "이메일 공급업체"),
    ] {
        let fields = fields(store, language);
        assert!(by_path(&fields, path).note.contains(term), "{path}: {term}");
    }
}

#[test]
fn the_catalogue_holds_together_in_every_language() {
    for language in Language::ALL {
        for store in STORES {
            let fields = fields(store, language);
            let paths: BTreeSet<&str> = fields.iter().map(|field| field.path.as_str()).collect();
            assert_eq!(paths.len(), fields.len(), "no path stands twice");
            for field in &fields {
                let path = &field.path;
                assert!(!field.label.is_empty() && !field.label.starts_with("store-"), "{path}: {}", field.label);
                assert!(field.note.chars().count() > 5 && !field.note.starts_with("store-"), "{path}: {}", field.note);
                assert!(field.values.iter().all(|value| !value.label.starts_with("store-")), "{path}");
                assert!(!field.versions.is_empty() && !field.scopes.is_empty(), "{path}");
                let default = field.default.as_deref();
                let known = |value: &str| field.values.iter().any(|known| known.value == value);
                assert!(field.values.is_empty() || default.is_none_or(known), "{path}: {default:?}");
                if let Some(shown) = &field.shown_when {
                    let other = by_path(&fields, &shown.path);
                    assert!(other.values.iter().any(|value| value.value == shown.value), "{path}: {shown:?}");
                }
            }
        }
    }
}

#[test]
fn all_other_words_of_stores_are_there_in_every_language() {
    for language in Language::ALL {
        let words = Words::new(language);
        let questions = Question::ALL.map(Question::id).into_iter().map(str::to_owned);
        let fails = Failing::ALL.map(Failing::id).into_iter().map(str::to_owned);
        let facts = ["wanted", "instead"].map(|name| (name.to_owned(), engine::checks::Fact::text("x"))).into();
        for id in questions.chain(fails).chain(Reason::ALL.map(Reason::id)) {
            assert_ne!(words.say_with(&id, &facts), id, "{}", language.tag());
        }
        for behaviour in Behaviour::ALL {
            assert!(!behaviour.note(&words).starts_with("store-"), "{behaviour}");
        }
        for store in STORES {
            assert!(!stores::store_title(store, &words).starts_with("store-"));
        }
    }
}

#[test]
fn a_store_of_no_settings_is_at_its_defaults() {
    for behaviour in Behaviour::ALL {
        stores::wire(behaviour, &Held::new());
        assert!(!stores::walk(behaviour, &Held::new(), &Words::new(Language::English)).is_empty());
    }
}

#[tokio::test]
async fn show_prints_the_fields_of_the_catalogue() {
    for store in STORES {
        let name = stores::store_name(store);
        let output = mailproof(&["stores", "show", name, "--format", "json", "--language", "ko"], "").await;
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert!(String::from_utf8_lossy(&output.stdout).starts_with(r#"{"schema":1,"#));
        assert_eq!(answer["fields"], serde_json::to_value(fields(store, Language::Korean)).unwrap(), "{name}");
        let text = mailproof(&["stores", "show", name, "--language", "ko"], "").await;
        let text = String::from_utf8(text.stdout).unwrap();
        for field in fields(store, Language::Korean) {
            assert!(
                text.contains(&format!("{} ({})", field.label, field.path)) && text.contains(&field.note),
                "{name}"
            );
        }
    }
}

#[tokio::test]
async fn show_knows_versions_and_asks_where_it_does_not() {
    let show = async |version: &str| -> Value {
        let output = mailproof(&["stores", "show", "magento", "--version", version, "--format", "json"], "").await;
        serde_json::from_slice(&output.stdout).unwrap()
    };
    let old = show("2.4.5-p3").await;
    assert_eq!(old["behaviour"], "magento-before-2.4.6");
    assert!(!old["fields"].as_array().unwrap().iter().any(|field| field["path"] == "system/smtp/transport"));
    assert_eq!(show("Adobe Commerce 2.4.8-p1").await["behaviour"], "magento-2.4.8");
    let unknown = show("2.4.8-p3").await;
    assert_eq!((&unknown["behaviour"], &unknown["question"]["question"]), (&Value::Null, &"patch".into()));
    let output = mailproof(&["stores", "show", "magento", "--version", "?", "--language", "en"], "").await;
    assert_eq!(output.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&output.stderr).contains("Which version"));
    assert_eq!(mailproof(&["stores", "show", "shopware"], "").await.status.code(), Some(2));
    let list = String::from_utf8(mailproof(&["stores", "list"], "").await.stdout).unwrap();
    assert_eq!(list.lines().count(), 4);
}

#[tokio::test]
async fn a_dialect_is_planned_before_it_is_played() {
    let rehearsal = Rehearsal::start(Scene::AllWell).await.unwrap();
    let arguments = [
        "--dialect",
        "magento-2.4.8",
        "--until",
        "connect",
        "--store-setting",
        "system/smtp/ssl=tls",
        "--store-setting",
        "system/smtp/port=587",
        "--format",
        "json",
    ];
    let output = send(&rehearsal, &arguments, "").await;
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    let plan = &answer["plan"];
    assert_eq!((&plan["dialect"], &plan["wire"]["helo"]), (&"magento-2.4.8".into(), &"[127.0.0.1]".into()));
    assert_eq!(
        (&plan["wire"]["security"], &plan["wire"]["fails"][0]),
        (&"implicit".into(), &"tls-on-clear-port".into())
    );
    assert_eq!(plan["settings"]["system/smtp/auth"], "login");
    assert_eq!(plan["cannot"][0]["reason"], "not-enforced");
    let found: Vec<_> = answer["findings"].as_array().unwrap().iter().map(|finding| &finding["check"]).collect();
    assert!(found.contains(&&"store-tls-mode-inverted".into()), "{found:?}");
    assert!(!found.contains(&&"sendmail-transport".into()), "what is not told is as the export would write it");
    assert_eq!((output.status.code(), &answer["outcome"]), (Some(1), &"accepted".into()));
    let text =
        send(&rehearsal, &["--dialect", "github-enterprise", "--until", "connect", "--language", "en"], "").await;
    assert_eq!(text.status.code(), Some(0), "{text:?}");
    assert!(String::from_utf8(text.stdout).unwrap().contains("AUTH LOGIN"));
    let direct = send(&rehearsal, &["--format", "json"], rehearsal.password()).await;
    assert!(serde_json::from_slice::<Value>(&direct.stdout).unwrap().get("plan").is_none());
}

#[tokio::test]
async fn a_dialect_that_cannot_be_played_yet_and_a_setting_that_is_none_are_wrong_calls() {
    let rehearsal = Rehearsal::start(Scene::AllWell).await.unwrap();
    let connect = ["--until", "connect", "--language", "en", "--dialect", "magento-2.4.8", "--store-setting"];
    for (more, told) in [
        (vec!["--dialect", "magento-2.4.8", "--language", "en"], "--until connect"),
        (vec!["--dialect", "magento-2.4.8", "--language", "en", "--until", "secure"], "--until connect"),
        ([&connect[..], &["system/smtp/hots=x"]].concat(), "system/smtp/hots"),
        ([&connect[..], &["system/smtp/port=70000"]].concat(), "70000 is not a port"),
        ([&connect[..], &["system/smtp/host"]].concat(), "PATH=VALUE"),
        ([&connect[..], &["system/smtp/password=hunter2"]].concat(), "secret"),
        (vec!["--store-setting", "nobody/knows=1", "--language", "en"], "--dialect"),
    ] {
        let output = send(&rehearsal, &more, rehearsal.password()).await;
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{more:?}: {stderr}");
        assert!(stderr.contains(told) && !stderr.contains("hunter2"), "{more:?}: {stderr}");
    }
    assert!(rehearsal.inbox().is_empty());
}

#[tokio::test]
async fn what_a_store_holds_is_judged_without_a_dialect_too() {
    let rehearsal = Rehearsal::start(Scene::AllWell).await.unwrap();
    let more = ["--store-setting", "system/smtp/disable=1", "--until", "connect", "--format", "json"];
    let output = send(&rehearsal, &more, rehearsal.password()).await;
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["findings"][0]["check"], "email-communications-disabled");
    assert_eq!(answer["findings"][0]["evidence"][0]["setting"], "system/smtp/disable");
    assert_eq!(answer["settings"]["store"]["kind"], "magento");
}

#[tokio::test]
async fn a_profile_says_what_its_store_holds() {
    let rehearsal = Rehearsal::start(Scene::AllWell).await.unwrap();
    let facts = rehearsal.facts();
    let home = Home::new();
    let mut profile = profile("Practice");
    profile["server"] = json!({ "host": facts.smtp.host, "port": facts.smtp.starttls });
    profile["store"] = "magento".into();
    profile["version"] = "2.4.8-p1".into();
    profile["storeSettings"] = json!({ "system/smtp/transport": "smtp", "system/smtp/set_return_path": "1" });
    home.json(&["profiles", "save", "-"], &profile.to_string());
    let ca_file = facts.ca_file.display().to_string();
    let test = move |more: &[&str]| -> Value {
        let usual = ["test", "--profile", "Practice", "--ca-file", &ca_file, "--until", "connect", "--format", "json"];
        let output = home.call(&[&usual[..], more].concat(), "");
        assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    };
    tokio::task::spawn_blocking(move || {
        let held = test(&[]);
        assert_eq!(held["findings"][0]["check"], "set-return-path-not-no");
        let store = &held["settings"]["store"];
        assert_eq!((&store["kind"], &store["behaviour"]), (&"magento".into(), &"magento-2.4.8".into()));
        // What the call says goes before what the profile says, and the rest stays.
        let told =
            test(&["--store-setting", "system/smtp/set_return_path=0", "--store-setting", "system/smtp/disable=1"]);
        assert_eq!(told["findings"][0]["check"], "email-communications-disabled");
        assert_eq!(told["settings"]["store"]["settings"]["system/smtp/transport"], "smtp");
        let plan = test(&["--dialect", "magento-2.4.8"])["plan"].clone();
        assert_eq!(plan["settings"]["system/smtp/set_return_path"], "1", "a dialect plays what the store holds");
        assert_eq!(plan["settings"]["system/smtp/host"], "localhost");
    })
    .await
    .unwrap();
}

#[test]
fn what_a_store_cannot_hold_is_refused_with_its_path_in_four_languages() {
    let home = Home::new();
    let mut wrong = profile("Shop");
    wrong["store"] = "magento".into();
    wrong["storeSettings"] = json!({ "system/smtp/hots": "x", "sales_email/general/sending_limit": "many" });
    let mut told = Vec::new();
    for language in ["en", "ko", "ja", "zh-CN"] {
        let output = home.call(&["profiles", "save", "-", "--language", language], &wrong.to_string());
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{stderr}");
        for path in ["system/smtp/hots", "sales_email/general/sending_limit"] {
            assert!(stderr.contains(&format!("  storeSettings.{path}: ")), "{path}: {stderr}");
        }
        told.push(stderr);
    }
    assert!(told[0].contains("many is not a whole number"), "{}", told[0]);
    told.dedup();
    assert_eq!(told.len(), 4);
    wrong["store"] = "other".into();
    assert_eq!(home.json(&["profiles", "save", "-"], &wrong.to_string())["storeSettings"], wrong["storeSettings"]);
}

fn fields(store: StoreKind, language: Language) -> Vec<Field> {
    stores::fields(store, None, &Words::new(language))
}

fn labelled<'a>(fields: &'a [Field], label: &str) -> &'a Field {
    fields.iter().find(|field| field.label == label).unwrap_or_else(|| panic!("{label}"))
}

fn by_path<'a>(fields: &'a [Field], path: &str) -> &'a Field {
    fields.iter().find(|field| field.path == path).unwrap_or_else(|| panic!("{path}"))
}
