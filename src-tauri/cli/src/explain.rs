//! `mailproof explain`: what an error text means.

use std::io::{Read as _, Write as _};
use std::path::PathBuf;

use engine::words::Words;

use crate::arguments::{ExplainCall, Format};
use crate::failure::Failure;
use crate::test::print_json;

/// Explains the text; always exit status 0.
pub(crate) fn run(call: ExplainCall, format: Format, words: &Words) -> Result<u8, Failure> {
    let text = if call.reply == "-" { from_stdin()? } else { call.reply };
    let told = engine::explain(&text, call.step, words);
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
