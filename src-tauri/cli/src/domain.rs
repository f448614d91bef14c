//! `mailproof domain`: looks at the DNS records of sending domains, one or a list of them.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write as _};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use engine::World;
use engine::checks::{Fact, Facts, Severity};
use engine::run::{self, DomainRecord, DomainRequest, Ended, RunId, State, Tape};
use engine::settings::{DomainName, FieldError, Selector, check_domain_form};
use engine::words::Words;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::arguments::{Format, dns_server, seconds};
use crate::failure::{COULD_NOT_LOOK, Failure, WRONG_CALL};
use crate::test::{print_json, stop_on_interrupt, tell};
use crate::{domain_text, history};

#[derive(Args)]
pub(crate) struct DomainCall {
    /// The domains, or addresses of them
    #[arg(value_name = "DOMAIN", required_unless_present = "file", conflicts_with = "file")]
    domains: Vec<String>,
    /// A file with one domain a line, or - for standard input; empty lines and those that begin with # are left out
    #[arg(long, value_name = "LIST")]
    file: Option<PathBuf>,
    /// A DKIM selector to look for; may be given several times [default: common ones]
    #[arg(long, value_name = "SELECTOR")]
    selector: Vec<String>,
    /// Ask this DNS server instead of the system's; may be given several times
    #[arg(long, value_name = "IP[:PORT]", value_parser = dns_server)]
    dns_server: Vec<SocketAddr>,
    /// The longest time for each domain
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    timeout: Option<Duration>,
    /// Writes the run's events to standard error, as JSON Lines
    #[arg(long)]
    progress: bool,
}

/// Looks at every domain and prints it as soon as it is done; the exit status is the worst of all.
pub(crate) async fn run(call: DomainCall, format: Format, words: &Words) -> Result<u8, Failure> {
    let stop = CancellationToken::new();
    stop_on_interrupt(stop.clone());
    let look = Look { call: &call, format, words, stop };
    match &call.file {
        None => look.at_all().await,
        Some(path) => look.at_list(path).await,
    }
}

struct Look<'a> {
    call: &'a DomainCall,
    format: Format,
    words: &'a Words,
    stop: CancellationToken,
}

impl Look<'_> {
    /// What was typed is refused as a whole, before anything is asked.
    async fn at_all(&self) -> Result<u8, Failure> {
        let (mut requests, mut errors) = (Vec::new(), Vec::new());
        for typed in &self.call.domains {
            match self.read(typed) {
                Ok(request) => requests.push(request),
                Err(more) => {
                    let new: Vec<FieldError> = more.into_iter().filter(|error| !errors.contains(error)).collect();
                    errors.extend(new);
                }
            }
        }
        if !errors.is_empty() {
            return Err(Failure::Fields(errors));
        }
        let mut statuses = Vec::new();
        for request in requests {
            statuses.push(self.at(request, !statuses.is_empty()).await?);
            if self.stop.is_cancelled() {
                break;
            }
        }
        Ok(worst(&statuses))
    }

    /// A line that cannot be used is told with its number, and the others are looked at all the same.
    async fn at_list(&self, path: &Path) -> Result<u8, Failure> {
        // Selectors are the call's; what is wrong with them is wrong with every line.
        let selectors = check_domain_form("shop.example", &self.call.selector.join(" "));
        selectors.map_err(Failure::Fields)?;
        let unreadable = |error| Failure::Unreadable(path.to_owned(), error);
        let mut lines = lines(path).map_err(unreadable)?;
        let mut statuses = Vec::new();
        let mut printed = false;
        let mut number = 0;
        loop {
            let line = tokio::select! {
                () = self.stop.cancelled() => break,
                line = lines.recv() => line,
            };
            let Some(line) = line else { break };
            number += 1;
            let line = line.map_err(unreadable)?;
            let typed = line.trim();
            if typed.is_empty() || typed.starts_with('#') {
                continue;
            }
            match self.read(typed) {
                Ok(request) => {
                    statuses.push(self.at(request, printed).await?);
                    printed = true;
                }
                Err(errors) => {
                    self.complain(path, number, errors);
                    statuses.push(WRONG_CALL);
                }
            }
        }
        if statuses.is_empty() && !self.stop.is_cancelled() {
            return Err(Failure::NoDomain(path.to_owned()));
        }
        Ok(if self.stop.is_cancelled() { worst(&[worst(&statuses), COULD_NOT_LOOK]) } else { worst(&statuses) })
    }

    async fn at(&self, (domain, selectors): (DomainName, Vec<Selector>), another: bool) -> Result<u8, Failure> {
        let mut world = World { dns_servers: self.call.dns_server.clone(), ..World::default() };
        if let Some(timeout) = self.call.timeout {
            world.limits.run = timeout;
        }
        let progress = self.call.progress;
        let tape = Tape::new(RunId::new(), move |event| {
            if progress {
                tell(event);
            }
        });
        let request = DomainRequest { domain, selectors, profile: None };
        let record = run::domain(&world, request, self.words, &tape, self.stop.clone()).await;
        match self.format {
            Format::Json => print_json(&record)?,
            Format::Text => domain_text::print(&record, another, self.words)?,
        }
        let status = status(&record);
        // A list is a survey: it would push out everything else that is remembered.
        if self.call.file.is_none() {
            history::remember(&record.into(), self.words).await;
        }
        Ok(status)
    }

    fn read(&self, typed: &str) -> Result<(DomainName, Vec<Selector>), Vec<FieldError>> {
        check_domain_form(typed, &self.call.selector.join(" "))
    }

    fn complain(&self, path: &Path, line: i64, mut errors: Vec<FieldError>) {
        self.words.speak_errors(&mut errors);
        for error in errors {
            let facts = Facts::from([
                ("path".to_owned(), Fact::text(path.display().to_string())),
                ("line".to_owned(), Fact::Count(line)),
                ("reason".to_owned(), Fact::text(&error.text)),
            ]);
            let _ = writeln!(io::stderr(), "mailproof: {}", self.words.say_with("cli-line-invalid", &facts));
        }
    }
}

/// 1 where something is broken, 3 where nobody could tell, else 0.
fn status(record: &DomainRecord) -> u8 {
    let blocked = record.findings.iter().any(|finding| finding.severity == Severity::Blocks);
    let unknown = record.route.iter().any(|stop| stop.state == State::Unknown) || record.ended != Ended::Done;
    match (blocked, unknown) {
        (true, _) => 1,
        (false, true) => COULD_NOT_LOOK,
        (false, false) => 0,
    }
}

/// The one that goes before all others: 2, then 1, then 3.
fn worst(statuses: &[u8]) -> u8 {
    [WRONG_CALL, 1, COULD_NOT_LOOK].into_iter().find(|status| statuses.contains(status)).unwrap_or(0)
}

/// The lines of a list as they come, read on a thread of its own: standard input may keep us waiting.
fn lines(path: &Path) -> io::Result<mpsc::Receiver<io::Result<String>>> {
    let (sender, receiver) = mpsc::channel(1);
    let mut reader: Box<dyn BufRead + Send> = if path == Path::new("-") {
        Box::new(BufReader::new(io::stdin()))
    } else {
        Box::new(BufReader::new(File::open(path)?))
    };
    std::thread::spawn(move || {
        while let Some(line) = next_line(&mut reader) {
            let failed = line.is_err();
            if sender.blocking_send(line).is_err() || failed {
                break;
            }
        }
    });
    Ok(receiver)
}

/// The next line, of which what is beyond any domain's length is dropped.
fn next_line(reader: &mut impl BufRead) -> Option<io::Result<String>> {
    let mut bytes = Vec::new();
    match reader.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut bytes) {
        Ok(0) => return None,
        Ok(_) => {}
        Err(error) => return Some(Err(error)),
    }
    let rest = if bytes.last() == Some(&b'\n') { Ok(()) } else { skip_line(reader) };
    let text = String::from_utf8_lossy(&bytes).into_owned();
    Some(rest.map(|()| text.trim_start_matches('\u{feff}').to_owned()))
}

fn skip_line(reader: &mut impl BufRead) -> io::Result<()> {
    loop {
        let buffer = reader.fill_buf()?;
        let (used, done) = match buffer.iter().position(|byte| *byte == b'\n') {
            Some(end) => (end + 1, true),
            None => (buffer.len(), buffer.is_empty()),
        };
        reader.consume(used);
        if done {
            return Ok(());
        }
    }
}

const LONGEST_LINE: u64 = 4 * 1024;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worst_status_goes_before_the_others() {
        for (statuses, worst_of_them) in [(&[][..], 0), (&[0, 3], 3), (&[3, 1, 0], 1), (&[1, 2, 3], 2)] {
            assert_eq!(worst(statuses), worst_of_them);
        }
    }

    #[test]
    fn a_line_without_end_is_one_line() {
        let mut text = vec![b'x'; 3 * 1024 * 1024];
        text.extend(b"\nshop.example\n\nlast.example");
        let mut reader = BufReader::new(&text[..]);
        let lines: Vec<String> = std::iter::from_fn(|| next_line(&mut reader)).map(Result::unwrap).collect();
        assert_eq!(lines.iter().map(String::len).collect::<Vec<_>>(), [4096, 13, 1, 12]);
        assert_eq!(lines[3], "last.example");
    }
}
