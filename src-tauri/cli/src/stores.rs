//! `mailproof stores`: the systems that mail settings belong to, and their fields.

use std::io::{self, Write};

use clap::{Args, Subcommand};
use engine::checks::{Fact, Facts};
use engine::settings::StoreKind;
use engine::stores::{self, Advice, Behaviour, Field, STORES, Version};
use engine::words::Words;
use serde::Serialize;

use crate::arguments::Format;
use crate::failure::Failure;
use crate::test::print_json;

#[derive(Args)]
pub(crate) struct StoresCall {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Lists the systems
    List,
    /// Shows a system's fields, allowed values and defaults
    Show(ShowCall),
}

#[derive(Args)]
struct ShowCall {
    /// magento, github-enterprise, sales-connect or other
    #[arg(value_name = "STORE", value_parser = store)]
    store: StoreKind,
    /// Its version, in any words; without one, the fields of all versions
    #[arg(long, value_name = "VERSION")]
    version: Option<String>,
}

/// Lists the systems, or shows one.
pub(crate) fn run(call: StoresCall, format: Format, words: &Words) -> Result<u8, Failure> {
    match call.what {
        What::List => list(format, words)?,
        What::Show(call) => show(&call, format, words)?,
    }
    Ok(0)
}

#[derive(Serialize)]
struct ListAnswer {
    schema: u32,
    stores: Vec<StoreLine>,
}

#[derive(Serialize)]
struct StoreLine {
    id: &'static str,
    title: String,
    behaviours: Vec<Behaviour>,
}

fn list(format: Format, words: &Words) -> Result<(), Failure> {
    let line = |store| StoreLine {
        id: stores::store_name(store),
        title: stores::store_title(store, words),
        behaviours: Behaviour::of(store).collect(),
    };
    let stores: Vec<_> = STORES.into_iter().map(line).collect();
    match format {
        Format::Json => print_json(&ListAnswer { schema: 1, stores }),
        Format::Text => {
            let mut out = io::stdout().lock();
            let mut lines = stores.iter();
            lines.try_for_each(|line| writeln!(out, "{:<20} {}", line.id, line.title)).map_err(Failure::Output)
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ShowAnswer<'a> {
    schema: u32,
    store: StoreKind,
    title: String,
    version: Option<&'a str>,
    behaviour: Option<Behaviour>,
    behaviour_note: Option<String>,
    question: Option<Asked>,
    fields: Vec<Field>,
    advice: Vec<Advice>,
}

#[derive(Serialize)]
struct Asked {
    question: stores::Question,
    text: String,
}

fn show(call: &ShowCall, format: Format, words: &Words) -> Result<(), Failure> {
    let known = call.version.as_deref().map(|text| stores::version(call.store, text));
    let behaviour = known.and_then(Version::behaviour);
    let question = match known {
        Some(Version::Unknown { question }) => Some(Asked { question, text: words.say(question.id()) }),
        _ => None,
    };
    let answer = ShowAnswer {
        schema: 1,
        store: call.store,
        title: stores::store_title(call.store, words),
        version: call.version.as_deref(),
        behaviour,
        behaviour_note: behaviour.map(|behaviour| behaviour.note(words)),
        question,
        fields: stores::fields(call.store, behaviour, words),
        advice: stores::advice(call.store, words),
    };
    match format {
        Format::Json => print_json(&answer),
        Format::Text => {
            if let Some(asked) = &answer.question {
                // Nobody listening there is no reason to keep the answer back.
                let _ = writeln!(io::stderr(), "{}", asked.text);
            }
            write_answer(&mut io::stdout().lock(), &answer, words).map_err(Failure::Output)
        }
    }
}

fn write_answer(out: &mut impl Write, answer: &ShowAnswer<'_>, words: &Words) -> io::Result<()> {
    writeln!(out, "{}", answer.title)?;
    let version = match (answer.version, answer.behaviour) {
        (Some(version), Some(behaviour)) => {
            say(words, "cli-store-version", &[("version", version), ("behaviour", behaviour.name())])
        }
        _ => words.say("cli-store-all-versions"),
    };
    writeln!(out, "{version}")?;
    if let Some(note) = &answer.behaviour_note {
        writeln!(out, "{note}")?;
    }
    let mut section = None;
    for field in &answer.fields {
        if section != Some(&field.section) {
            section = Some(&field.section);
            writeln!(out, "\n{}", field.section.join(" > "))?;
        }
        write_field(out, field, words)?;
    }
    for advice in &answer.advice {
        writeln!(out, "\n■ {}\n  {}", advice.title, advice.text)?;
        for more in advice.newer.iter().chain(&advice.question) {
            writeln!(out, "  {more}")?;
        }
        for source in &advice.sources {
            writeln!(out, "  {} ({})", source.url, source.read)?;
        }
    }
    Ok(())
}

fn write_field(out: &mut impl Write, field: &Field, words: &Words) -> io::Result<()> {
    writeln!(out, "  {} ({})", field.label, field.path)?;
    let values = field.values.iter().map(|value| format!("{} = {}", value.value, value.label));
    let values = values.collect::<Vec<_>>().join(", ");
    let since = field.since.as_deref().map(|version| say(words, "cli-store-since", &[("version", version)]));
    let shown = field.shown_when.as_ref();
    let lines = [
        (!values.is_empty()).then(|| say(words, "cli-store-values", &[("values", &values)])),
        field.open.then(|| words.say("cli-store-open")),
        field.default.as_deref().map(|value| say(words, "cli-store-default", &[("value", value)])),
        since,
        shown.map(|shown| say(words, "cli-store-when", &[("path", &shown.path), ("value", &shown.value)])),
        field.hidden.then(|| words.say("cli-store-hidden")),
        Some(field.note.clone()),
    ];
    lines.iter().flatten().try_for_each(|line| writeln!(out, "    {line}"))
}

fn say(words: &Words, id: &str, facts: &[(&str, &str)]) -> String {
    let facts = facts.iter().map(|(name, text)| ((*name).to_owned(), Fact::text(text)));
    words.say_with(id, &facts.collect::<Facts>())
}

fn store(text: &str) -> Result<StoreKind, String> {
    let names = || STORES.map(stores::store_name).join(", ");
    let found = STORES.into_iter().find(|store| stores::store_name(*store) == text);
    found.ok_or_else(|| format!("not one of {}", names()))
}
