//! The names of the healthy practice shop, each answer so many milliseconds late: for measurements.
//!
//! Says its address in one line, tells after each line that it hears how many questions came since the last, and ends
//! with its input.

use std::io::{self, BufRead as _, Write as _};
use std::time::Duration;

use rehearsal::{DnsServer, Zone};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let delay = std::env::args().nth(1).ok_or("how many milliseconds late?")?.parse()?;
    let server = DnsServer::start(Zone::new().shop().delay(Duration::from_millis(delay))).await?;
    writeln!(io::stdout(), "{}", server.address())?;
    tokio::task::spawn_blocking(move || -> io::Result<()> {
        let mut told = 0;
        for line in io::stdin().lock().lines() {
            line?;
            let asked = server.asked().len();
            writeln!(io::stdout(), "{}", asked - told)?;
            told = asked;
        }
        Ok(())
    })
    .await??;
    Ok(())
}
