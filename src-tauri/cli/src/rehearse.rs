//! `mailproof rehearse`: the practice servers, until interrupted.

use std::io::Write as _;

use engine::checks::{Fact, Facts};
use engine::words::Words;
use rehearsal::{Rehearsal, Scene};

use crate::arguments::{Format, RehearseCall};
use crate::failure::Failure;
use crate::test::print_json;

/// Lists the scenes, or plays one until interrupted.
pub(crate) async fn run(call: RehearseCall, format: Format, words: &Words) -> Result<u8, Failure> {
    if call.list {
        let names: Vec<_> = Scene::ALL.iter().map(|scene| scene.name()).collect();
        match format {
            Format::Json => print_json(&serde_json::json!({ "schema": 1, "scenes": names }))?,
            Format::Text => writeln!(std::io::stdout(), "{}", names.join("\n")).map_err(Failure::Output)?,
        }
        return Ok(0);
    }
    let rehearsal = Rehearsal::start(call.scene).await.map_err(Failure::Practice)?;
    print_json(rehearsal.facts())?;
    let facts = Facts::from([("scene".to_owned(), Fact::text(call.scene.name()))]);
    let _ = writeln!(std::io::stderr(), "{}", words.say_with("cli-rehearse", &facts));
    interrupted().await;
    rehearsal.stop().await;
    Ok(0)
}

#[cfg(unix)]
async fn interrupted() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut terminated) => {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminated.recv() => {}
            }
        }
        Err(_) => _ = tokio::signal::ctrl_c().await,
    }
}

#[cfg(not(unix))]
async fn interrupted() {
    _ = tokio::signal::ctrl_c().await;
}
