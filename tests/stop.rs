//! Stops and deadlines: an ending with a whole record, at any place, and never half a mail.

use engine::run::{Ended, EventKind, Outcome, SessionFact, StoppedBy};
use engine::smtp::Step;
use rehearsal::{Act, Script, ScriptedServer};

use crate::play::{PASSWORD, form, found, play_with, world};

#[tokio::test]
async fn a_run_is_stopped_at_any_step() {
    for step in Step::ALL.into_iter().filter(|step| *step != Step::Quit) {
        let server = ScriptedServer::start(Script::well_behaved()).await.unwrap();
        let record = play_with(world(&server), form(&server, []), PASSWORD, move |event, stop| {
            if matches!(event.kind, EventKind::StepBegan { step: begun, .. } if begun == step) {
                stop.cancel();
            }
        })
        .await;
        assert_eq!(record.ended, Ended::Stopped { by: StoppedBy::User }, "{step:?}");
        assert_eq!((record.outcome, found(&record)), (Outcome::Stopped, vec![]), "{step:?}");
        assert_eq!(server.inbox().len(), 0, "{step:?}");
    }
}

#[tokio::test]
async fn a_stop_within_the_mail_closes_the_connection_and_sends_no_dot() {
    let server = ScriptedServer::start(Script::well_behaved()).await.unwrap();
    let record = play_with(world(&server), form(&server, []), PASSWORD, |event, stop| {
        if matches!(&event.kind, EventKind::Learned { fact: SessionFact::Message { .. }, .. }) {
            stop.cancel();
        }
    })
    .await;
    assert_eq!(record.outcome, Outcome::Stopped);
    assert!(!record.main.may_have_been_sent);
    assert!(!String::from_utf8_lossy(&server.received()).contains("\r\n.\r\n"));
}

#[tokio::test]
async fn a_stop_after_the_final_dot_says_that_the_mail_may_be_on_its_way() {
    let server = ScriptedServer::start(Script::well_behaved().body(Act::Silent)).await.unwrap();
    let record = play_with(world(&server), form(&server, []), PASSWORD, |event, stop| {
        if matches!(&event.kind, EventKind::Said { line, .. } if line.text == ".") {
            stop.cancel();
        }
    })
    .await;
    assert_eq!(record.outcome, Outcome::Stopped);
    assert_eq!(found(&record), ["may-have-been-sent"]);
}

#[tokio::test]
async fn the_end_of_the_run_s_time_is_an_ending_with_a_finding() {
    let server = ScriptedServer::start(Script::well_behaved().on("DATA", Act::Silent)).await.unwrap();
    let mut world = world(&server);
    world.limits.run = std::time::Duration::from_millis(500);
    let record = play_with(world, form(&server, []), PASSWORD, |_, _| {}).await;
    assert_eq!((record.ended, record.outcome), (Ended::Deadline, Outcome::TimedOut));
    assert_eq!(found(&record), ["stopped-answering"]);
}
