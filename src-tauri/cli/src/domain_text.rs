//! A look at a domain, for people who read terminals.

use std::io::{self, Write};

use engine::checks::{Fact, Facts};
use engine::dns::{DkimRecord, DmarcRecord, HostAnswer, MxHost, MxRecord, RecordState, SpfRecord};
use engine::evidence::Looked;
use engine::run::{DomainRecord, State, Stop};
use engine::words::Words;

use crate::failure::Failure;
use crate::text::{spoken, write_findings, write_route};

/// The domain, its route, its records, what is wrong; `another` where one was printed before.
pub(crate) fn print(record: &DomainRecord, another: bool, words: &Words) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    let gap = if another { writeln!(out) } else { Ok(()) };
    gap.and_then(|()| write_domain(&mut out, record, words)).and_then(|()| out.flush()).map_err(Failure::Output)
}

fn write_domain(out: &mut impl Write, record: &DomainRecord, words: &Words) -> io::Result<()> {
    writeln!(out, "{}\n", record.domain)?;
    // A look at a domain comes to few of the stations.
    let seen: Vec<Stop> = record.route.iter().copied().filter(|stop| stop.state != State::Waiting).collect();
    write_route(out, &seen, words)?;
    writeln!(out, "\n{}", words.say("cli-records"))?;
    let mut told = Told { out, words };
    told.mx(&record.records.mx)?;
    told.spf(&record.records.spf)?;
    told.dkim(&record.records.dkim)?;
    told.dmarc(&record.records.dmarc)?;
    if record.findings.is_empty() {
        writeln!(out)?;
    }
    write_findings(out, &record.findings, words)
}

struct Told<'a, W> {
    out: &'a mut W,
    words: &'a Words,
}

impl<W: Write> Told<'_, W> {
    fn mx(&mut self, mx: &MxRecord) -> io::Result<()> {
        self.head("MX", mx.state, "")?;
        if mx.takes_none {
            self.line(&self.words.say("cli-takes-none"))?;
        }
        if mx.implicit {
            self.line(&self.words.say("cli-implicit"))?;
        }
        for host in &mx.hosts {
            let line = format!("{:>5} {} → {}", host.preference, host.host, self.leads_to(host));
            self.line(&line)?;
        }
        Ok(())
    }

    fn leads_to(&self, host: &MxHost) -> String {
        let answer = match &host.addresses {
            Looked::Saw(HostAnswer::Addresses(addresses)) => {
                addresses.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
            }
            Looked::Saw(HostAnswer::NoAddress | HostAnswer::NoSuchHost) => self.words.say("cli-no-address"),
            Looked::Unknown(_) | Looked::NotAsked => self.words.say("cli-unanswered"),
        };
        match &host.alias {
            Some(alias) => format!("{answer} ({})", self.say("cli-alias", [("name", Fact::text(alias))])),
            None => answer,
        }
    }

    fn spf(&mut self, spf: &SpfRecord) -> io::Result<()> {
        let most = ("most", Fact::Count(spf.most_lookups.into()));
        let cost = match (spf.lookups, spf.terms.is_empty()) {
            (_, true) => String::new(),
            (Some(lookups), _) => self.say("cli-lookups", [("lookups", Fact::Count(lookups.into())), most]),
            (None, _) => self.say("cli-lookups-unknown", [most]),
        };
        self.head("SPF", spf.state, &cost)?;
        self.text(spf.text.as_deref())?;
        for term in &spf.terms {
            let mark = if term.wrong { "✗" } else { " " };
            let lookups = term.lookups.map_or("?".to_owned(), |lookups| lookups.to_string());
            let leads_to = term.leads_to.as_deref().map(|text| format!(" → {}", text.replace('\n', " / ")));
            let line = format!("{mark} {lookups:>3}  {}{}", term.text, leads_to.unwrap_or_default());
            self.line(&line)?;
        }
        Ok(())
    }

    fn dkim(&mut self, dkim: &DkimRecord) -> io::Result<()> {
        let tried = self.say("cli-common-selectors", [("asked", Fact::Count(dkim.asked.into()))]);
        self.head("DKIM", dkim.state, if dkim.given || dkim.asked == 0 { "" } else { &tried })?;
        for key in &dkim.selectors {
            let mut parts = vec![self.state(key.state)];
            let length = key.bits.map(|bits| format!(" {bits}")).unwrap_or_default();
            parts.extend(key.key_type.as_deref().map(|kind| format!("{kind}{length}")));
            parts.extend(key.revoked.then(|| self.words.say("cli-key-revoked")));
            parts.extend(key.testing.then(|| self.words.say("cli-key-testing")));
            parts.extend(key.alias.as_deref().map(|name| self.say("cli-alias", [("name", Fact::text(name))])));
            let line = format!("{}: {}", key.selector, parts.join(", "));
            self.line(&line)?;
        }
        Ok(())
    }

    fn dmarc(&mut self, dmarc: &DmarcRecord) -> io::Result<()> {
        let policy = dmarc.policy.as_deref().map(|policy| self.say("cli-policy", [("policy", Fact::text(policy))]));
        self.head("DMARC", dmarc.state, &policy.unwrap_or_default())?;
        if let Some(name) = &dmarc.name {
            self.line(name)?;
        }
        self.text(dmarc.text.as_deref())
    }

    fn head(&mut self, kind: &str, state: RecordState, more: &str) -> io::Result<()> {
        let more = if more.is_empty() { String::new() } else { format!("; {more}") };
        writeln!(self.out, "  {kind:<6} {}{more}", self.state(state))
    }

    fn state(&self, state: RecordState) -> String {
        self.words.say(&format!("cli-record-{}", spoken(state)))
    }

    fn text(&mut self, text: Option<&str>) -> io::Result<()> {
        text.unwrap_or_default().lines().try_for_each(|line| self.line(line))
    }

    fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "         {text}")
    }

    fn say<const N: usize>(&self, id: &str, facts: [(&str, Fact); N]) -> String {
        let facts = facts.into_iter().map(|(name, fact)| (name.to_owned(), fact));
        self.words.say_with(id, &facts.collect::<Facts>())
    }
}
