//! Facts as a language writes them.

use fluent_bundle::FluentValue;
use jiff::Timestamp;

use super::Language;
use crate::checks::Fact;

/// The fact as the locales' variables take it.
pub(super) fn value(fact: &Fact, language: Language) -> FluentValue<'static> {
    match fact {
        Fact::Count(count) => FluentValue::from(*count),
        Fact::Text(text) => FluentValue::from(text.clone()),
        Fact::List(items) => FluentValue::from(items.join(separator(language))),
        Fact::Bytes { bytes } => FluentValue::from(size(*bytes)),
        Fact::Duration { micros } => FluentValue::from(seconds(micros.0, language)),
        Fact::Instant { instant } => FluentValue::from(date(*instant, language)),
    }
}

fn separator(language: Language) -> &'static str {
    match language {
        Language::English | Language::Korean => ", ",
        Language::Japanese | Language::Chinese => "、",
    }
}

fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{}.{} kB", bytes / 1_000, bytes % 1_000 / 100),
        _ => format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
    }
}

/// Whole seconds from ten on, tenths below, milliseconds below one tenth.
fn seconds(micros: u64, language: Language) -> String {
    let unit = match language {
        Language::English => " s",
        Language::Korean => "초",
        Language::Japanese => "秒",
        Language::Chinese => " 秒",
    };
    match micros {
        0..100_000 => format!("{} ms", micros / 1_000),
        100_000..10_000_000 => format!("{}.{}{unit}", micros / 1_000_000, micros % 1_000_000 / 100_000),
        _ => format!("{}{unit}", micros / 1_000_000),
    }
}

/// A day in UTC.
fn date(instant: Timestamp, language: Language) -> String {
    let format = match language {
        Language::English => "%-d %b %Y",
        Language::Korean => "%Y년 %-m월 %-d일",
        Language::Japanese | Language::Chinese => "%Y年%-m月%-d日",
    };
    instant.strftime(format).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_spans_and_days() {
        assert_eq!(size(65_536), "65.5 kB");
        let spans = [1_500, 1_520_000, 30_000_000].map(|micros| seconds(micros, Language::English));
        assert_eq!(spans, ["1 ms", "1.5 s", "30 s"]);
        assert_eq!(seconds(30_000_000, Language::Korean), "30초");
        assert_eq!(date(Timestamp::UNIX_EPOCH, Language::English), "1 Jan 1970");
        assert_eq!(date(Timestamp::UNIX_EPOCH, Language::Korean), "1970년 1월 1일");
    }
}
