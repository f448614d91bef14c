//! What an error text means: one reply, or an excerpt out of a store's log.

use serde::Serialize;

use crate::checks::refusal::{Refusal, recognise};
use crate::checks::{Confidence, Fact, Facts};
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
}

/// Explains the first no in `text`; without one, the first reply. Reads at most 256 KiB.
pub fn explain(text: &str, step: Option<Step>, words: &Words) -> Explanation {
    let text = &text[..text.floor_char_boundary(MOST_BYTES)];
    let nothing = Explanation {
        schema: 1,
        recognised: false,
        check: None,
        provider: None,
        stage: step.map(Step::station),
        confidence: Confidence::General,
        reply: None,
        title: words.say("cli-not-recognised"),
        why: words.say("cli-code-none"),
        fix: String::new(),
    };
    let Some(reply) = find_reply(text) else { return nothing };
    let step = step.or_else(|| step_in(text));
    let quoted = reply.quoted();
    let refusal = Refusal::of(step, &reply);
    match recognise(&refusal).filter(|_| reply.is_negative()) {
        Some((check, confidence)) => {
            let facts = Facts::from([
                ("code".to_owned(), Fact::text(reply.code.to_string())),
                ("reply".to_owned(), Fact::text(&quoted)),
                ("recipient".to_owned(), Fact::text(address_in(&reply.text).unwrap_or("-"))),
            ]);
            Explanation {
                recognised: true,
                check: Some(check.id),
                stage: Some(step.map_or(check.station, Step::station)),
                confidence,
                reply: Some(quoted),
                title: words.say_with(check.id, &facts),
                why: words.say_attribute(check.id, "why", &facts),
                fix: words.say_attribute(check.id, "fix", &facts),
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

    fn tell(text: &str, step: Option<Step>) -> Explanation {
        explain(text, step, &Words::new(Language::English))
    }
}
