//! A domain's records, every answer 30 ms late. Against checkdmarc, which asks one question after the other.

use std::path::Path;
use std::process::Command;

use super::checkdmarc::Checkdmarc;
use super::pairs::Pairs;
use super::slow_names::SlowNames;
use super::timed::time;
use crate::shell::{self, Trouble, say};

/// Builds the release, and measures twenty pairs twice: with everything that checkdmarc looks at and its start, and with
/// only what both look at, its start left out.
pub(super) fn measure() -> Result<(), Trouble> {
    let checkdmarc = Checkdmarc::set_up()?;
    shell::run(&mut shell::cargo(["build", "--release", "--package", "mailproof-cli"]))?;
    shell::run(&mut shell::cargo(["build", "--release", "--package", "rehearsal", "--example", "slow_names"]))?;
    let mailproof = shell::target().join("release").join(shell::program("mailproof"));
    let mut names = SlowNames::start(DELAY)?;
    let server = names.address.clone();
    let (ip, port) = server.rsplit_once(':').ok_or_else(|| Trouble::Unexpected(format!("no address: {server}")))?;

    time(&mut ours(&mailproof, &server), "")?;
    let ours_asked = names.asked()?;
    checkdmarc.time_checks("all", DOMAIN, ip, port)?;
    let all_asked = names.asked()?;
    checkdmarc.time_checks("same", DOMAIN, ip, port)?;
    let same_asked = names.asked()?;
    say!("{} and mailproof at one name server, every answer {DELAY} ms late", checkdmarc.version);
    say!("questions: mailproof domain {ours_asked}, checkdmarc {all_asked}, its MX, SPF and DMARC {same_asked}");

    let whole = Pairs::measure(
        PAIRS,
        || time(&mut ours(&mailproof, &server), ""),
        || time(&mut checkdmarc.command("all", DOMAIN, ip, port), ""),
    )?;
    whole.print("mailproof domain", "checkdmarc without TLS probes");
    let alone = Pairs::measure(
        PAIRS,
        || time(&mut ours(&mailproof, &server), ""),
        || checkdmarc.time_checks("same", DOMAIN, ip, port),
    )?;
    alone.print("mailproof domain, start included", "checkdmarc's MX, SPF and DMARC, start left out");
    Ok(())
}

fn ours(mailproof: &Path, server: &str) -> Command {
    let mut command = Command::new(mailproof);
    command.args(["domain", DOMAIN, "--dns-server", server, "--format", "json"]);
    command
}

const DOMAIN: &str = "shop.example";
const DELAY: u32 = 30;
const PAIRS: usize = 20;
