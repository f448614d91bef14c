//! `mailproof test`: sends a test mail, or stops before it, and shows the conversation.

use std::io::Write as _;

use engine::checks::Severity;
use engine::run::{self, Outcome, RunEvent, RunId, SecretSource, State, Tape, TestRecord, TestRequest};
use engine::settings::{AuthChoice, Draft, Profile, TestSettings, check_draft};
use engine::tls::Roots;
use engine::words::Words;
use engine::{Secret, World};
use rehearsal::Rehearsal;
use serde::Serialize;
use tokio_util::sync::CancellationToken;

use crate::arguments::{Format, TestCall};
use crate::dialect::{self, Plan};
use crate::failure::{COULD_NOT_LOOK, Failure};
use crate::{history, keychain, password, profiles, text};

/// Runs the test and prints it; the exit status says whether something is broken.
pub(crate) async fn run(call: TestCall, format: Format, words: &Words) -> Result<u8, Failure> {
    let practice = match call.practice {
        Some(scene) => Some(Rehearsal::start(scene).await.map_err(Failure::Practice)?),
        None => None,
    };
    let (mut draft, kept) = draft(&call)?;
    if let Some(rehearsal) = &practice {
        draft.extend(rehearsal.facts().form());
    }
    let mut settings = check_draft(&draft).map_err(Failure::Fields)?;
    let plan = dialect::plan(&call.store, &mut settings)?;
    let secret = match &practice {
        Some(rehearsal) => Some((Secret::new(rehearsal.password()), SecretSource::Practice)),
        // What is only planned does not come to signing in.
        None if plan.is_some() => None,
        None => secret(&call, &settings, kept.as_ref(), words).await?,
    };
    let world = world(&call, practice.as_ref())?;
    if let (Some(scene), Format::Text) = (call.practice, format) {
        text::print_practice(scene, words)?;
    }
    let stop = CancellationToken::new();
    stop_on_interrupt(stop.clone());
    let progress = call.progress;
    let tape = Tape::new(RunId::new(), move |event| {
        if progress {
            tell(event);
        }
    });
    let request = TestRequest { settings, profile: kept.map(|profile| profile.id), secret };
    let record = run::test(&world, request, words, &tape, stop).await.map_err(Failure::Engine)?;
    let printed = match format {
        Format::Json => print_json(&Answer { record: &record, plan: plan.as_ref() }),
        Format::Text => {
            plan.as_ref().map_or(Ok(()), |plan| plan.print(words)).and_then(|()| text::print_record(&record, words))
        }
    };
    let status = status(&record);
    history::remember(&record.into(), words).await;
    printed.map(|()| status)
}

/// The record, and what a store would do.
#[derive(Serialize)]
struct Answer<'a> {
    #[serde(flatten)]
    record: &'a TestRecord,
    #[serde(skip_serializing_if = "Option::is_none")]
    plan: Option<&'a Plan>,
}

/// 1 where something is broken, 3 where nobody could tell, else 0.
fn status(record: &TestRecord) -> u8 {
    let blocked = record.findings.iter().any(|finding| finding.severity == Severity::Blocks);
    let unknown = record.route.iter().any(|stop| stop.state == State::Unknown);
    match (blocked, unknown || record.outcome == Outcome::Stopped) {
        (true, _) => 1,
        (false, true) => COULD_NOT_LOOK,
        (false, false) => 0,
    }
}

/// The form that the call fills in: a profile's, or an empty one, and what the call says itself.
fn draft(call: &TestCall) -> Result<(Draft, Option<Profile>), Failure> {
    let (mut draft, profile) = match (&call.profile, &call.settings) {
        (Some(name), _) => {
            let profile = profiles::kept()?.by_name(name).map_err(Failure::Engine)?.profile;
            (profile.content.draft(), Some(profile))
        }
        (None, Some(path)) if path.as_os_str() == "-" && call.password.password_stdin => {
            return Err(Failure::StdinTwice);
        }
        (None, Some(path)) => (profiles::read(path)?.content.draft(), None),
        (None, None) => (Draft::new(), None),
    };
    draft.extend(said(call));
    Ok((draft, profile))
}

fn said(call: &TestCall) -> Draft {
    let family = if call.ipv4 { Some("ipv4") } else { call.ipv6.then_some("ipv6") };
    let recipients = (!call.to.is_empty()).then(|| call.to.join("\n"));
    let fields = [
        ("server.host", call.host.clone()),
        ("server.port", call.port.clone()),
        ("server.security", call.security.clone()),
        ("server.name", call.server_name.clone()),
        ("server.family", family.map(str::to_owned)),
        ("account.auth", call.auth.clone()),
        ("account.username", call.username.clone()),
        ("sender.from", call.from.clone()),
        ("sender.returnPath", call.return_path.clone()),
        ("sender.helo", call.helo.clone()),
        ("recipients", recipients),
        ("until", call.until.clone()),
        ("allowance.certificate", call.accept_certificate.clone()),
        ("allowance.passwordInClear", call.allow_password_in_clear.then(|| "true".to_owned())),
    ];
    fields.into_iter().filter_map(|(path, value)| Some((path.to_owned(), value?))).collect()
}

async fn secret(
    call: &TestCall,
    settings: &TestSettings,
    kept: Option<&Profile>,
    words: &Words,
) -> Result<Option<(Secret, SecretSource)>, Failure> {
    let secret = match kept {
        Some(profile) if call.keychain => Some(keychain::read(profile, words).await?),
        _ => password::read(&call.password)?,
    };
    if let Some((secret, _)) = &secret {
        password::point_out(secret, words);
    }
    if settings.account.auth != AuthChoice::None && secret.is_none() {
        return Err(Failure::PasswordNeeded);
    }
    Ok(secret)
}

fn world(call: &TestCall, practice: Option<&Rehearsal>) -> Result<World, Failure> {
    let mut world = World { dns_servers: call.dns_server.clone(), ..World::default() };
    if let Some(timeout) = call.timeout {
        world.limits.run = timeout;
    }
    if let Some(rehearsal) = practice {
        world.roots = Roots::with_pem(rehearsal.ca_pem().as_bytes()).unwrap_or_default();
    }
    if let Some(path) = &call.ca_file {
        let pem = std::fs::read(path).map_err(|error| Failure::Unreadable(path.clone(), error))?;
        world.roots = Roots::with_pem(&pem).ok_or_else(|| Failure::NoCertificate(path.clone()))?;
    }
    Ok(world)
}

/// Lets Ctrl-C stop the run instead of the program.
pub(crate) fn stop_on_interrupt(stop: CancellationToken) {
    tokio::spawn(async move {
        if tokio::signal::ctrl_c().await.is_ok() {
            stop.cancel();
        }
    });
}

/// One event of a run, on standard error.
pub(crate) fn tell(event: &RunEvent) {
    // A listener that has gone, or a full disk, does not end the run.
    if let Ok(line) = serde_json::to_string(event) {
        let _ = writeln!(std::io::stderr(), "{line}");
    }
}

/// One object on standard output.
pub(crate) fn print_json(answer: &impl serde::Serialize) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    serde_json::to_writer(&mut out, answer).map_err(|error| Failure::Output(error.into()))?;
    out.write_all(b"\n").and_then(|()| out.flush()).map_err(Failure::Output)
}
