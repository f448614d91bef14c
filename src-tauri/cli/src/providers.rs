//! `mailproof providers`: what is known of mail providers. It is all part of the program; only whose a domain is, is asked
//! of the DNS where the name does not say it.

use std::io::{self, Write};
use std::net::SocketAddr;

use clap::{Args, Subcommand};
use engine::World;
use engine::checks::{Confidence, Fact, Facts};
use engine::dns::mail_names;
use engine::evidence::Why;
use engine::providers::{Clues, Detection, Kind, Preset, Provider, ProviderLine, ProviderSaid, all, by_id, detect};
use engine::settings::{DomainName, check_domain_form};
use engine::words::Words;
use serde::Serialize;

use crate::arguments::{Format, dns_server};
use crate::failure::{COULD_NOT_LOOK, Failure};
use crate::test::print_json;

#[derive(Args)]
pub(crate) struct ProvidersCall {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Lists the providers
    List,
    /// Tells all that is known of one
    Show {
        /// The provider's id, as the list has it
        #[arg(value_name = "ID")]
        id: String,
    },
    /// Says whose an address, a domain or a server is
    Detect(DetectCall),
}

#[derive(Args)]
struct DetectCall {
    /// A mail address, a domain or the name of a server
    #[arg(value_name = "ADDRESS|DOMAIN")]
    name: String,
    /// The server that is filled in
    #[arg(long, value_name = "HOST")]
    host: Option<String>,
    /// Ask this DNS server instead of the system's; may be given several times
    #[arg(long, value_name = "IP[:PORT]", value_parser = dns_server)]
    dns_server: Vec<SocketAddr>,
}

/// Tells it. That nobody is found is an answer, unless the DNS did not answer either.
pub(crate) async fn run(call: &ProvidersCall, format: Format, words: &Words) -> Result<u8, Failure> {
    if let What::Detect(call) = &call.what {
        return found(call, format, words).await;
    }
    let out = &mut io::stdout().lock();
    match (&call.what, format) {
        (What::List, Format::Json) => print_json(&List::new(words))?,
        (What::List, Format::Text) => write_list(out, words).map_err(Failure::Output)?,
        (What::Show { id }, Format::Json) => print_json(&Shown::new(named(id)?, words))?,
        (What::Show { id }, Format::Text) => write_said(out, &named(id)?.say(words), words).map_err(Failure::Output)?,
        (What::Detect(_), _) => {}
    }
    Ok(0)
}

async fn found(call: &DetectCall, format: Format, words: &Words) -> Result<u8, Failure> {
    let (domain, _) = check_domain_form(&call.name, "").map_err(Failure::Fields)?;
    let found = Found::new(call, &domain).await;
    if found.unknown.is_some() {
        // Nobody listening there is no reason to keep the answer back.
        let _ = writeln!(io::stderr(), "{}", words.say("cli-provider-dns-unknown"));
    }
    match format {
        Format::Json => print_json(&found)?,
        Format::Text => write_found(&mut io::stdout().lock(), &found, words).map_err(Failure::Output)?,
    }
    Ok(if found.provider.is_none() && found.unknown.is_some() { COULD_NOT_LOOK } else { 0 })
}

/// The provider of this id.
pub(crate) fn named(id: &str) -> Result<&'static Provider, Failure> {
    by_id(id).ok_or_else(|| Failure::NoSuchProvider(id.to_owned()))
}

#[derive(Serialize)]
struct List {
    schema: u32,
    providers: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    id: &'static str,
    name: &'static str,
    country: &'static str,
    kind: Kind,
    /// The kind in words.
    #[serde(rename = "kindText")]
    kind_text: String,
}

impl List {
    fn new(words: &Words) -> Self {
        let row = |provider: &'static Provider| Row {
            id: &provider.id,
            name: &provider.name,
            country: &provider.country,
            kind: provider.kind,
            kind_text: provider.say(words).kind,
        };
        Self { schema: 1, providers: all().iter().map(row).collect() }
    }
}

/// A provider, its presets, and all of it in words.
#[derive(Serialize)]
struct Shown {
    schema: u32,
    #[serde(flatten)]
    provider: &'static Provider,
    presets: Vec<Preset>,
    lines: Vec<ProviderLine>,
}

impl Shown {
    fn new(provider: &'static Provider, words: &Words) -> Self {
        Self { schema: 1, provider, presets: provider.presets(None), lines: provider.say(words).lines }
    }
}

/// Whose a name may be, the most particular first, and what the first would fill in.
#[derive(Serialize)]
struct Found {
    schema: u32,
    name: String,
    provider: Option<&'static str>,
    candidates: Vec<Detection>,
    presets: Vec<Preset>,
    /// Why the DNS said nothing, where it was asked: there may be more to know.
    unknown: Option<Why>,
}

impl Found {
    async fn new(call: &DetectCall, domain: &DomainName) -> Self {
        let name = call.name.trim();
        let by_name = Clues::of_name(name);
        let clues = Clues { host: call.host.as_deref().or(by_name.host), ..by_name };
        let mut candidates = detect(&clues);
        let mut unknown = None;
        let sure = candidates.iter().any(|found| found.confidence == Confidence::Exact);
        if !sure {
            let world = World { dns_servers: call.dns_server.clone(), ..World::default() };
            let names = mail_names(&world, domain).await;
            candidates = detect(&Clues { mx: &names.mx, spf: names.spf.as_deref(), ..clues });
            unknown = names.unknown;
        }
        let first = candidates.first().map(|found| found.provider);
        let presets = first.map(|provider| provider.presets(Some(name))).unwrap_or_default();
        let provider = first.map(|provider| provider.id.as_str());
        Self { schema: 1, name: name.to_owned(), provider, candidates, presets, unknown }
    }
}

fn write_list(out: &mut impl Write, words: &Words) -> io::Result<()> {
    let list = List::new(words);
    let widest = list.providers.iter().map(|row| row.id.len()).max().unwrap_or_default();
    list.providers
        .iter()
        .try_for_each(|row| writeln!(out, "{:widest$}  {}  {} ({})", row.id, row.country, row.name, row.kind_text))
}

/// Facts first, each with the number of its source; the sources below.
fn write_said(out: &mut impl Write, said: &ProviderSaid, words: &Words) -> io::Result<()> {
    writeln!(out, "{} ({}; {}; {})", said.name, said.id, said.country, said.kind)?;
    let mut sources: Vec<(&str, &str)> = Vec::new();
    let mut about = "";
    for line in &said.lines {
        if line.about != about {
            writeln!(out, "\n{}", line.label)?;
        }
        about = &line.about;
        let source = line.source.as_deref().zip(line.source_date.as_deref());
        let number = source.map(|source| {
            let known = sources.iter().position(|other| *other == source);
            known.unwrap_or_else(|| {
                sources.push(source);
                sources.len() - 1
            }) + 1
        });
        writeln!(out, "  {} [{}]", line.text, number.map_or("?".to_owned(), |number| number.to_string()))?;
    }
    writeln!(out)?;
    for (index, (source, date)) in sources.iter().enumerate() {
        let told = say(words, "provider-source", &[("source", source), ("date", date)]);
        writeln!(out, "[{}] {told}", index + 1)?;
    }
    if said.lines.iter().any(|line| line.suggestion) {
        writeln!(out, "[?] {}", words.say("provider-suggestion"))?;
    }
    Ok(())
}

fn write_found(out: &mut impl Write, found: &Found, words: &Words) -> io::Result<()> {
    if found.candidates.is_empty() {
        return writeln!(out, "{}", say(words, "cli-provider-not-found", &[("id", &found.name)]));
    }
    for candidate in &found.candidates {
        let reason = format!("provider-found-by-{}", candidate.reason.name());
        let reason = say(words, &reason, &[("found", &candidate.found)]);
        let confidence = match candidate.confidence {
            Confidence::Exact => "exact",
            Confidence::Likely => "likely",
            Confidence::General => "general",
        };
        let facts = [("confidence", confidence), ("name", candidate.provider.name.as_str()), ("reason", &reason)];
        writeln!(out, "{} [{}]", say(words, "cli-provider-found", &facts), candidate.provider.id)?;
    }
    for preset in &found.presets {
        let port = preset.port.to_string();
        let facts = [("host", preset.host.as_str()), ("port", &port), ("security", preset.security.name())];
        writeln!(out, "  {}", say(words, "provider-server", &facts))?;
    }
    Ok(())
}

fn say(words: &Words, id: &str, facts: &[(&str, &str)]) -> String {
    let facts: Facts = facts.iter().map(|(name, text)| ((*name).to_owned(), Fact::text(text))).collect();
    words.say_with(id, &facts)
}
