//! What an error text means: one reply, or an excerpt out of a store's log.

use serde::Serialize;

use crate::checks::refusal::{Recognised, Refusal, recognise};
use crate::checks::{Confidence, Fact, Facts};
use crate::providers::Provider;
use crate::run::Station;
use crate::smtp::{Reply, Step};
use crate::words::Words;

/// What we make of a text.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Explanation {
    /// The version of this form.
    pub schema: u32,
    /// Whether a check knows the text.
    pub recognised: bool,
    /// That check.
    pub check: Option<&'static str>,
    /// The provider whose words they are, where that is known.
    pub provider: Option<String>,
    /// Where on the route.
    pub stage: Option<Station>,
    /// How sure we are.
    pub confidence: Confidence,
    /// The reply that was found in the text.
    pub reply: Option<String>,
    /// What is wrong.
    pub title: String,
    /// Why.
    pub why: String,
    /// What to do.
    pub fix: String,
    /// Where we know it from, where it is a provider's own word.
    pub source: Option<String>,
    /// When that was read.
    pub source_date: Option<String>,
}

/// Explains the first no in `text`, which a server of `from` said; without one, the first reply. Reads at most 256 KiB.
pub fn explain(text: &str, step: Option<Step>, from: Option<&'static Provider>, words: &Words) -> Explanation {
    let text = &text[..text.floor_char_boundary(MOST_BYTES)];
    let nothing = Explanation {
        schema: 1,
        recognised: false,
        check: None,
        provider: from.map(|provider| provider.id.clone()),
        stage: step.map(Step::station),
        confidence: Confidence::General,
        reply: None,
        title: words.say("cli-not-recognised"),
        why: words.say("cli-code-none"),
        fix: String::new(),
        source: None,
        source_date: None,
    };
    let Some(reply) = find_reply(text) else { return nothing };
    let step = step.or_else(|| step_in(text));
    let quoted = reply.quoted();
    let refusal = Refusal::of(step, &reply);
    match recognise(&refusal, from).filter(|_| reply.is_negative()) {
        Some(Recognised { check, confidence, known }) => {
            let source = known.map(|known| known.answer.source());
            let owner = known.and_then(|known| known.provider).map(|provider| provider.id.clone());
            let facts = Facts::from([
                ("code".to_owned(), Fact::text(reply.code.to_string())),
                ("reply".to_owned(), Fact::text(&quoted)),
                ("recipient".to_owned(), Fact::text(address_in(&reply.text).unwrap_or("-"))),
            ]);
            Explanation {
                recognised: true,
                check: Some(check.id),
                provider: owner.or_else(|| nothing.provider.clone()),
                stage: Some(step.map_or(check.station, Step::station)),
                confidence,
                reply: Some(quoted),
                title: words.say_with(check.id, &facts),
                why: words.say_attribute(check.id, "why", &facts),
                fix: words.say_attribute(check.id, "fix", &facts),
                source_date: source.as_ref().map(|source| source.date.to_string()),
                source: source.map(|source| source.url),
                ..nothing
            }
        }
        None => {
            let why = words.say(&format!("cli-code-{}", reply.code / 100));
            Explanation { reply: Some(quoted), stage: step.map(Step::station), why, ..nothing }
        }
    }
}

/// The reply that the text is about, with the lines that belong to it.
fn find_reply(text: &str) -> Option<Reply> {
    let lines: Vec<&str> = text.lines().collect();
    let found = lines.iter().enumerate().filter_map(|(index, line)| Some((index, code_in(line)?)));
    let (index, found) = found.max_by_key(|(index, found)| (found.rank, std::cmp::Reverse(*index)))?;
    let mut texts = vec![found.text];
    for line in &lines[index + 1..] {
        match code_in(line).filter(|next| next.code == found.code && found.at_start && next.at_start) {
            Some(next) => texts.push(next.text),
            None => break,
        }
    }
    Some(Reply::of(found.code, &texts.join("\n")))
}

struct Found<'a> {
    code: u16,
    text: &'a str,
    at_start: bool,
    /// A no before a yes, an enhanced code before none, the start of a line before its middle.
    rank: (bool, bool, bool),
}

fn code_in(line: &str) -> Option<Found<'_>> {
    let bytes = line.as_bytes();
    let is_code = |at: usize| {
        let digits = &bytes[at..at + 3];
        let fits = matches!(digits[0], b'2'..=b'5') && matches!(digits[1], b'0'..=b'5') && digits[2].is_ascii_digit();
        let before = at.checked_sub(1).map(|at| bytes[at]);
        let free = before.is_none_or(|byte| !byte.is_ascii_alphanumeric() && !b".:-_".contains(&byte));
        fits && free && bytes.get(at + 3).is_none_or(|byte| matches!(byte, b' ' | b'-'))
    };
    let candidates = (0..bytes.len().saturating_sub(2)).filter(|at| is_code(*at)).map(|at| {
        let code = line[at..at + 3].parse().unwrap_or_default();
        let text = line.get(at + 4..).unwrap_or_default().trim_end_matches(['"', '\'']).trim();
        let enhanced = Reply::of(code, text).enhanced.is_some();
        let at_start = line[..at].trim_end_matches([' ', '\t', '<', '-', '"']).trim_start_matches("S:").is_empty();
        Found { code, text, at_start, rank: (code >= 400, enhanced, at_start) }
    });
    candidates.max_by_key(|found| found.rank)
}

/// What a log says the reply was to.
fn step_in(text: &str) -> Option<Step> {
    let text = text.to_ascii_lowercase();
    let says = |phrase| text.contains(phrase);
    match () {
        () if says("in reply to mail from") => Some(Step::Mail),
        () if says("in reply to rcpt to") => Some(Step::Rcpt),
        () if says("in reply to end of data") => Some(Step::Body),
        () if says("in reply to data") => Some(Step::Data),
        () => None,
    }
}

fn address_in(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once('<')?;
    let (inner, _) = rest.split_once('>')?;
    inner.contains('@').then_some(inner)
}

const MOST_BYTES: usize = 256 * 1024;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn a_reply_is_explained() {
        let told = tell("535 5.7.8 Username and Password not accepted", Some(Step::Auth));
        assert_eq!((told.recognised, told.check, told.stage), (true, Some("password-refused"), Some(Station::SignIn)));
        assert!(!told.title.is_empty() && told.why.contains("535 5.7.8") && !told.fix.is_empty());
    }

    #[test]
    fn the_reply_is_found_in_a_log() {
        let log = "Nov 20 14:02:11 web postfix/smtp[2550]: 4Rk2: to=<a@b.example>, relay=mx[192.0.2.1]:25, dsn=5.1.1, \
                   status=bounced (host mx said: 550 5.1.1 <a@b.example>: Recipient address rejected: User unknown \
                   (in reply to RCPT TO command))";
        let told = tell(log, None);
        assert_eq!(told.check, Some("recipient-refused"));
        assert!(told.why.contains("a@b.example"), "{}", told.why);
    }

    #[test]
    fn a_folded_reply_is_one() {
        let told = tell(
            "535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8 https://x",
            None,
        );
        assert_eq!(told.check, Some("password-refused"));
    }

    #[test]
    fn unknown_words_stay_unknown_and_their_code_is_told() {
        let told = tell("550 5.9.9 The parcel is too blue", Some(Step::Rcpt));
        assert_eq!((told.recognised, told.check), (false, None));
        assert!(told.why.contains('5'), "{}", told.why);
        assert_eq!(tell("nothing at all", None).reply, None);
        assert_eq!(tell("at 10.0.0.250 we saw 12550 things", None).reply, None);
    }

    #[test]
    fn a_provider_is_named_by_its_words_or_by_who_asks() {
        let words = Words::new(Language::English);
        let text = "535-5.7.8 Username and Password not accepted. For more information, go to\n\
                    535 5.7.8 https://support.google.com/mail/?p=BadCredentials - gsmtp";
        let told = explain(text, None, None, &words);
        assert_eq!((told.check, told.provider.as_deref()), (Some("password-refused"), Some("google-workspace")));
        assert!(told.source.is_some() && told.source_date.is_some());
        let sendgrid = crate::providers::by_id("sendgrid");
        let told = explain("535 Authentication failed: Bad username / password", Some(Step::Auth), sendgrid, &words);
        assert_eq!((told.check, told.provider.as_deref()), (Some("password-refused"), Some("sendgrid")));
        let told = explain("550 5.9.9 The parcel is too blue", None, sendgrid, &words);
        assert_eq!((told.recognised, told.provider.as_deref(), told.source), (false, Some("sendgrid"), None));
    }

    fn tell(text: &str, step: Option<Step>) -> Explanation {
        explain(text, step, None, &Words::new(Language::English))
    }
}
