//! Servers that lie, stall, flood and hang up: all of it is evidence, none of it an error, a hang or a panic.

use std::time::Duration;

use engine::run::Outcome;
use proptest::prelude::*;
use rehearsal::{Act, Script, ScriptedServer};

use crate::play::{bare_form, form, found, play, said};

#[tokio::test]
async fn a_greeting_that_never_comes() {
    let server = ScriptedServer::start(Script::well_behaved().greeting(Act::Silent)).await.unwrap();
    let record = play(&server, bare_form(&server)).await;
    assert_eq!((record.outcome, found(&record)), (Outcome::TimedOut, vec!["no-greeting"]));
}

#[tokio::test]
async fn a_drip_of_one_byte_at_a_time() {
    let drip = Act::Drip { bytes: b"250 2.1.0 Ok\r\n".to_vec(), every: Duration::from_millis(300) };
    let server = ScriptedServer::start(Script::well_behaved().on("MAIL", drip)).await.unwrap();
    let record = play(&server, bare_form(&server)).await;
    assert_eq!(record.outcome, Outcome::TimedOut);
    assert!(found(&record).contains(&"stopped-answering"), "{:?}", found(&record));
    assert!(said(&record).contains("S: 250"), "what came of the drip is kept: {}", said(&record));
}

#[tokio::test]
async fn a_line_without_end() {
    let endless = Act::Endless { start: b"250-".to_vec(), repeat: b"x".to_vec() };
    let server = ScriptedServer::start(Script::well_behaved().on("EHLO", endless)).await.unwrap();
    let record = play(&server, bare_form(&server)).await;
    assert_eq!((record.outcome, found(&record)), (Outcome::Malformed, vec!["malformed-reply"]));
    let longest = record.main.transcript.iter().map(|line| line.text.len()).max();
    assert!(longest.is_some_and(|length| length <= 64 * 1024), "{longest:?}");
}

#[tokio::test]
async fn a_reply_without_end() {
    let endless = Act::Endless { start: Vec::new(), repeat: b"250-more\r\n".to_vec() };
    let server = ScriptedServer::start(Script::well_behaved().on("EHLO", endless)).await.unwrap();
    let record = play(&server, bare_form(&server)).await;
    assert_eq!(record.outcome, Outcome::Malformed);
    assert!(record.main.transcript.len() < 520);
}

#[tokio::test]
async fn a_connection_that_is_cut_hard() {
    let server = ScriptedServer::start(Script::well_behaved().without_sign_in().on("RCPT", Act::Reset)).await.unwrap();
    let record = play(&server, bare_form(&server)).await;
    assert_eq!(record.outcome, Outcome::Refused);
    assert!(found(&record).contains(&"hung-up"), "{:?}", found(&record));
}

#[tokio::test]
async fn a_server_that_speaks_out_of_turn() {
    let script = Script::well_behaved().on("MAIL", Act::say("250 2.1.0 Ok\r\n250 2.1.5 Ok\r\n"));
    let server = ScriptedServer::start(script).await.unwrap();
    let record = play(&server, bare_form(&server)).await;
    assert_eq!(record.outcome, Outcome::Malformed);
    assert!(found(&record).contains(&"malformed-reply"));
}

#[tokio::test]
async fn a_mail_whose_fate_is_not_told_may_have_been_sent() {
    for act in [Act::Silent, Act::Close, Act::Reset] {
        let server = ScriptedServer::start(Script::well_behaved().without_sign_in().body(act)).await.unwrap();
        let record = play(&server, bare_form(&server)).await;
        assert!(record.main.may_have_been_sent, "{}", said(&record));
        assert!(found(&record).contains(&"may-have-been-sent"), "{:?}", found(&record));
        assert_ne!(record.outcome, Outcome::Accepted);
        assert_eq!(server.connections(), 1, "nothing is tried again");
    }
}

#[tokio::test]
async fn a_server_that_hangs_up_at_any_byte_of_a_session_in_clear() {
    let whole = ScriptedServer::start(Script::well_behaved().without_sign_in()).await.unwrap();
    let record = play(&whole, bare_form(&whole)).await;
    let spoken: usize = server_bytes(&record);
    for cut in 0..spoken {
        let server = ScriptedServer::start(Script::well_behaved().without_sign_in().hang_up_after(cut)).await.unwrap();
        let record = play(&server, bare_form(&server)).await;
        is_whole(&record, cut);
    }
}

#[tokio::test]
async fn a_server_that_hangs_up_in_a_private_session() {
    let whole = ScriptedServer::start(Script::well_behaved()).await.unwrap();
    let record = play(&whole, form(&whole, [])).await;
    assert_eq!(record.outcome, Outcome::Accepted);
    for cut in (0..server_bytes(&record)).step_by(13) {
        let server = ScriptedServer::start(Script::well_behaved().hang_up_after(cut)).await.unwrap();
        let record = play(&server, form(&server, [])).await;
        is_whole(&record, cut);
    }
}

/// The fuzzer's finds and seeds, on a stable toolchain.
#[tokio::test]
async fn the_corpus_of_the_fuzzer_is_read_or_named() {
    let corpus = support::place::root().join("tests/fuzz/corpus/reply");
    let files: Vec<_> = std::fs::read_dir(corpus).expect("the corpus is there").filter_map(Result::ok).collect();
    assert!(files.len() >= 10, "{}", files.len());
    for file in files {
        let bytes = std::fs::read(file.path()).expect("a seed can be read");
        let (reply, lines) = engine::smtp::overhear(&bytes, "hunter22").await;
        if let Ok(reply) = reply {
            assert!((200..560).contains(&reply.code), "{:?}: {reply:?}", file.path());
        }
        for line in lines {
            assert!(!line.text.chars().any(char::is_control), "{:?}: {}", file.path(), line.text);
            assert!(!line.text.contains("hunter22"), "{:?}: {}", file.path(), line.text);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_from_a_server_never_panic_or_hang(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let server = ScriptedServer::raw_then_close(bytes).await.unwrap();
            for settings in [bare_form(&server), form(&server, [("server.security", "implicit")])] {
                let record = play(&server, settings).await;
                is_whole(&record, 0);
            }
        });
    }

    #[test]
    fn random_replies_never_panic_or_hang(lines in proptest::collection::vec("[2-5][0-5][0-9][- ][ -~]{0,30}\r\n", 0..30)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let server = ScriptedServer::raw_then_close(lines.concat()).await.unwrap();
            let record = play(&server, bare_form(&server)).await;
            is_whole(&record, 0);
        });
    }
}

fn server_bytes(record: &engine::run::TestRecord) -> usize {
    let lines = record.main.transcript.iter().filter(|line| line.who == engine::smtp::Speaker::Server);
    lines.map(|line| line.text.len() + 2).sum()
}

/// Whatever happened, it is told: an outcome that is not success has a finding that stops mail.
fn is_whole(record: &engine::run::TestRecord, cut: usize) {
    let blocked = record.findings.iter().any(|finding| finding.severity == engine::checks::Severity::Blocks);
    assert_eq!(record.outcome != Outcome::Accepted, blocked, "cut at {cut}: {:?}\n{}", record.outcome, said(record));
    assert!(record.findings.iter().all(|finding| !finding.title.is_empty() && !finding.why.is_empty()));
}
