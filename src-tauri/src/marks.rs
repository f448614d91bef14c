//! Start-up, measurable from outside: with `MAILPROOF_MARKS=1`, lines `MARK <name> <milliseconds since the epoch>`.

use std::io::Write as _;
use std::time::{SystemTime, UNIX_EPOCH};

/// Prints a mark for now.
pub(crate) fn mark(name: &str) {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    mark_at(name, now.as_secs_f64() * 1_000.0);
}

/// Prints a mark for a moment in milliseconds since the epoch.
pub(crate) fn mark_at(name: &str, at: f64) {
    if std::env::var_os("MAILPROOF_MARKS").is_some_and(|wanted| wanted == "1") {
        // Nobody may be listening.
        let _ = writeln!(std::io::stdout(), "MARK {name} {at:.3}");
    }
}
