//! What the server answered, after the repairs that it needed.

use std::str::FromStr;

use lettre::transport::smtp::response::Response;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::Zeroizing;

/// One reply, of one or more lines (RFC 5321 §4.2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Reply {
    /// The three digits, 200 to 559.
    pub code: u16,
    /// The enhanced status code (RFC 3463), where it fits the code's class.
    pub enhanced: Option<String>,
    /// The text of all lines, without codes, joined by line breaks.
    pub text: String,
    /// Where its first line stands in the transcript.
    pub line: u32,
    /// How many lines it has.
    pub lines: u32,
    /// What had to be mended before it could be read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<Repair>>", optional)]
    pub repairs: Vec<Repair>,
}

/// A fault of a reply that does not stop it from being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Repair {
    /// A line ended with a bare LF.
    BareLf,
    /// Nothing stood behind the code.
    NoText,
    /// Bytes that are not UTF-8.
    ForeignBytes,
    /// NUL or other control bytes.
    ControlBytes,
}

impl Repair {
    /// Its name in the locales.
    pub fn name(self) -> &'static str {
        match self {
            Self::BareLf => "bare-lf",
            Self::NoText => "no-text",
            Self::ForeignBytes => "foreign-bytes",
            Self::ControlBytes => "control-bytes",
        }
    }
}

impl Reply {
    /// Reads the lines of a reply, each without its end: what they mean from `lines` as they came, what they say from
    /// `shown`, which is masked.
    ///
    /// `None` where even the repairs do not make SMTP of it: codes that differ, that are not three digits, or that RFC
    /// 5321 §4.2 does not have.
    pub(crate) fn read(lines: &[&[u8]], shown: &[Vec<u8>], bare_lf: bool, first_line: u32) -> Option<Self> {
        let mut repairs = Vec::new();
        let mut note = |seen: bool, repair| {
            if seen && !repairs.contains(&repair) {
                repairs.push(repair);
            }
        };
        note(bare_lf, Repair::BareLf);
        let mut mended = Zeroizing::new(String::new());
        for line in lines {
            note(line.len() == 3, Repair::NoText);
            note(std::str::from_utf8(line).is_err(), Repair::ForeignBytes);
            note(line.iter().any(|byte| byte.is_ascii_control() && *byte != b'\t'), Repair::ControlBytes);
            mended.push_str(&Zeroizing::new(without_controls(line)));
            mended.push_str(if line.len() == 3 { " \r\n" } else { "\r\n" });
        }
        let response = Response::from_str(&mended).ok()?;
        let code: u16 = response.code().into();
        let enhanced = response.message().next().and_then(|text| enhanced_code(text, code));
        let texts: Vec<String> = shown.iter().map(|line| without_controls(line.get(4..).unwrap_or_default())).collect();
        let count = u32::try_from(lines.len()).ok()?;
        Some(Self { code, enhanced, text: texts.join("\n"), line: first_line, lines: count, repairs })
    }

    /// A reply out of a text, for `explain`: not from a wire, so nothing points at it.
    pub fn of(code: u16, text: &str) -> Self {
        Self {
            code,
            enhanced: enhanced_code(text, code),
            text: text.to_owned(),
            line: 0,
            lines: 1,
            repairs: Vec::new(),
        }
    }

    /// 2xx: done.
    pub fn is_positive(&self) -> bool {
        self.code / 100 == 2
    }

    /// 4xx: not now.
    pub fn is_transient(&self) -> bool {
        self.code / 100 == 4
    }

    /// 4xx or 5xx.
    pub fn is_negative(&self) -> bool {
        matches!(self.code / 100, 4 | 5)
    }

    /// The reply on one line, with its codes, as a merchant would quote it.
    pub fn quoted(&self) -> String {
        format!("{} {}", self.code, self.text.replace('\n', " "))
    }

    /// The number under which the server keeps the mail, where it says one as common servers do.
    pub(crate) fn queue_id(&self) -> Option<String> {
        let text = self.text.replace('\n', " ");
        let behind = |mark: &str| {
            let lower = text.to_ascii_lowercase();
            let at = lower.find(mark)? + mark.len();
            let id = text[at..].split_whitespace().next()?.trim_end_matches(['.', ';', ',', ')', '>']);
            (!id.is_empty()).then(|| id.trim_start_matches('<').to_owned())
        };
        behind("queued as ").or_else(|| behind(" id=")).or_else(|| behind("queued mail for delivery id "))
    }
}

fn without_controls(line: &[u8]) -> String {
    String::from_utf8_lossy(line).chars().filter(|letter| !letter.is_control() || *letter == '\t').collect()
}

/// The enhanced status code at the beginning of a reply's text, if its class is the code's (RFC 2034 §4).
fn enhanced_code(text: &str, code: u16) -> Option<String> {
    let word = text.trim_start().split([' ', '\t', '\n']).next()?;
    let mut parts = word.split('.');
    let (class, subject, detail) = (parts.next()?, parts.next()?, parts.next()?);
    let number =
        |part: &str, most: usize| !part.is_empty() && part.len() <= most && part.bytes().all(|b| b.is_ascii_digit());
    let fits = parts.next().is_none() && class == (code / 100).to_string() && number(subject, 3) && number(detail, 3);
    fits.then(|| word.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_well_formed_reply_is_read_as_it_is() {
        let reply = read(&["250-2.1.0 Ok", "250 2.1.0 go on"]).unwrap();
        assert_eq!((reply.code, reply.enhanced.as_deref(), reply.lines), (250, Some("2.1.0"), 2));
        assert_eq!(reply.text, "2.1.0 Ok\n2.1.0 go on");
        assert!(reply.repairs.is_empty());
    }

    #[test]
    fn a_reply_that_can_be_mended_is_used_and_noted() {
        assert_eq!(read(&["250"]).unwrap().repairs, [Repair::NoText]);
        assert_eq!(Reply::read(&[b"250 ok"], &[b"250 ok".to_vec()], true, 0).unwrap().repairs, [Repair::BareLf]);
        let foreign = b"220 Gr\xfc\xdfe\x00";
        let foreign = Reply::read(&[foreign], &[foreign.to_vec()], false, 0).unwrap();
        assert_eq!(foreign.repairs, [Repair::ForeignBytes, Repair::ControlBytes]);
        assert_eq!(foreign.code, 220);
    }

    #[test]
    fn what_is_not_smtp_is_not_read() {
        for lines in
            [&["hello"][..], &["250-a", "251 b"], &["099 x"], &["290 x"], &["600 x"], &["25"], &[""], &["250:x"]]
        {
            assert_eq!(read(lines), None, "{lines:?}");
        }
    }

    #[test]
    fn an_enhanced_code_of_another_class_is_only_text() {
        assert_eq!(read(&["250 5.1.1 odd"]).unwrap().enhanced, None);
        assert_eq!(read(&["550 5.7.1234 odd"]).unwrap().enhanced, None);
        assert_eq!(read(&["550 10.0.0.1 odd"]).unwrap().enhanced, None);
    }

    #[test]
    fn the_queue_id_is_found_where_common_servers_put_it() {
        for (text, id) in [
            ("2.0.0 Ok: queued as 4Rk2Xy0aBc", Some("4Rk2Xy0aBc")),
            ("OK id=1rXyZa-0001Ab-2C", Some("1rXyZa-0001Ab-2C")),
            ("2.0.0 Ok", None),
        ] {
            assert_eq!(Reply::of(250, text).queue_id().as_deref(), id, "{text}");
        }
    }

    fn read(lines: &[&str]) -> Option<Reply> {
        let raw: Vec<&[u8]> = lines.iter().map(|line| line.as_bytes()).collect();
        let shown: Vec<_> = raw.iter().map(|line| line.to_vec()).collect();
        Reply::read(&raw, &shown, false, 0)
    }
}
