//! A run, for people who read terminals.

use std::io::{self, Write};

use engine::checks::{Fact, Facts, Finding};
use engine::run::{RunRecord, State, Stop, TestRecord};
use engine::smtp::Speaker;
use engine::words::Words;
use rehearsal::Scene;

use crate::domain_text;
use crate::failure::Failure;

/// Says which scene is played.
pub(crate) fn print_practice(scene: Scene, words: &Words) -> Result<(), Failure> {
    let facts = Facts::from([("scene".to_owned(), Fact::text(scene.name()))]);
    writeln!(io::stdout(), "{}\n", words.say_with("cli-practice", &facts)).map_err(Failure::Output)
}

/// A run of any kind.
pub(crate) fn print_run(record: &RunRecord, words: &Words) -> Result<(), Failure> {
    match record {
        RunRecord::Test(record) => print_record(record, words),
        RunRecord::Domain(record) => domain_text::print(record, false, words),
    }
}

/// The route, the conversation, the steps, the findings.
pub(crate) fn print_record(record: &TestRecord, words: &Words) -> Result<(), Failure> {
    write_record(&mut io::stdout().lock(), record, words).map_err(Failure::Output)
}

fn write_record(out: &mut impl Write, record: &TestRecord, words: &Words) -> io::Result<()> {
    writeln!(out, "{}", words.say("cli-conversation"))?;
    for line in &record.main.transcript {
        let sign = match line.who {
            Speaker::Server => "←",
            Speaker::Client => "→",
            Speaker::Note => "·",
        };
        let lock = if line.tls { "🔒" } else { "  " };
        writeln!(out, "  {:>8}.{:03}  {sign} {lock} {}", line.at.0 / 1_000, line.at.0 % 1_000, line.text)?;
    }
    writeln!(out, "\n{}", words.say("cli-steps"))?;
    for step in &record.main.steps {
        let (name, result) = (words.say(&format!("step-{}", step.step.name())), words.say(&result_id(step.result)));
        writeln!(out, "  {:>8}.{:03} ms  {name}: {result}", step.took.0 / 1_000, step.took.0 % 1_000)?;
    }
    writeln!(out)?;
    write_route(out, &record.route, words)?;
    writeln!(out, "\n{}", words.say(&format!("outcome-{}", spoken(record.outcome))))?;
    if let Some(id) = &record.main.queue_id {
        let facts = Facts::from([("id".to_owned(), Fact::text(id))]);
        writeln!(out, "{}", words.say_with("cli-queue", &facts))?;
    }
    write_findings(out, &record.findings, words)
}

/// How each station stands.
pub(crate) fn write_route(out: &mut impl Write, route: &[Stop], words: &Words) -> io::Result<()> {
    writeln!(out, "{}", words.say("cli-route"))?;
    for stop in route {
        let station = words.say(&format!("station-{}", stop.station.name()));
        writeln!(out, "  {} {station}: {}", sign(stop.state), words.say(&format!("state-{}", stop.state.name())))?;
    }
    Ok(())
}

/// Everything that is wrong, or that nothing is.
pub(crate) fn write_findings(out: &mut impl Write, findings: &[Finding], words: &Words) -> io::Result<()> {
    if findings.is_empty() {
        return writeln!(out, "{}", words.say("cli-nothing-wrong"));
    }
    findings.iter().try_for_each(|finding| write_finding(out, finding, words))
}

fn write_finding(out: &mut impl Write, finding: &Finding, words: &Words) -> io::Result<()> {
    let severity = words.say(&format!("severity-{}", spoken(finding.severity)));
    writeln!(out, "\n■ {} ({severity}; {})", finding.title, finding.check)?;
    writeln!(out, "  {}", finding.why)?;
    writeln!(out, "  {} {}", words.say("cli-fix"), finding.fix)?;
    let who = words.say(&format!("who-{}", spoken(finding.who)));
    writeln!(out, "  {} {who}", words.say("cli-who"))?;
    if !finding.transfers {
        writeln!(out, "  {}", words.say("cli-here-only"))?;
    }
    Ok(())
}

/// A state as one sign, so that colour is never needed.
pub(crate) fn sign(state: State) -> &'static str {
    match state {
        State::Good => "✓",
        State::Warns => "!",
        State::Broken => "✗",
        State::Unknown => "?",
        State::Running | State::Waiting => "·",
    }
}

fn result_id(result: engine::smtp::StepResult) -> String {
    format!("result-{}", spoken(result))
}

/// The written name of a value out of a closed list.
pub(crate) fn spoken(value: impl serde::Serialize) -> String {
    let written = serde_json::to_value(value).ok();
    written.and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}
