//! `mailproof explain`: what an error text means.

use std::io::{Read as _, Write as _};
use std::path::PathBuf;

use engine::providers::of_server;
use engine::words::Words;

use crate::arguments::{ExplainCall, Format};
use crate::failure::Failure;
use crate::providers;
use crate::test::print_json;

/// Explains the text; always exit status 0.
pub(crate) fn run(call: ExplainCall, format: Format, words: &Words) -> Result<u8, Failure> {
    let from = match (&call.provider, &call.host) {
        (Some(id), _) => Some(providers::named(id)?),
        (None, Some(host)) => of_server(host, None, None),
        (None, None) => None,
    };
    let text = if call.reply == "-" { from_stdin()? } else { call.reply };
    let told = engine::explain(&text, call.step, from, words);
    match format {
        Format::Json => print_json(&told)?,
        Format::Text => {
            let lines = [told.reply.as_deref().unwrap_or_default(), &told.title, &told.why, &told.fix];
            let mut out = std::io::stdout().lock();
            for line in lines.into_iter().filter(|line| !line.is_empty()) {
                writeln!(out, "{line}").map_err(Failure::Output)?;
            }
        }
    }
    Ok(0)
}

fn from_stdin() -> Result<String, Failure> {
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().take(MOST_BYTES).read_to_end(&mut bytes);
    read.map_err(|error| Failure::Unreadable(PathBuf::from("-"), error))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

const MOST_BYTES: u64 = 1024 * 1024;
