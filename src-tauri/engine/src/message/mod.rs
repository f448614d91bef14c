//! The mail that a test sends.

use jiff::Timestamp;
use lettre::Message;
use lettre::message::{Mailbox, MultiPart, SinglePart};

use crate::checks::{Fact, Facts};
use crate::error::Error;
use crate::run::RunId;
use crate::settings::{Address, TestSettings};
use crate::words::Words;

/// A mail, ready to go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// Its Message-ID, with the angle brackets.
    pub id: String,
    /// All of it, with CR LF line ends and without doubled dots.
    pub bytes: Vec<u8>,
}

impl Mail {
    /// The plain test mail: text and HTML in the language of `words`, saying from which profile and when.
    pub fn plain(run: RunId, settings: &TestSettings, at: Timestamp, words: &Words) -> Result<Self, Error> {
        let id = format!("<{}@{}>", run.0.simple(), settings.sender.from.domain());
        let facts = Facts::from([
            ("profile".to_owned(), Fact::text(profile(settings))),
            ("host".to_owned(), Fact::text(settings.server.host.to_string())),
            ("at".to_owned(), Fact::text(at.strftime("%Y-%m-%d %H:%M:%S UTC").to_string())),
            ("run".to_owned(), Fact::text(run.to_string())),
        ]);
        let say = |id: &str| words.say_with(id, &facts);
        let text = [say("mail-hello"), say("mail-from-where"), say("mail-when"), say("mail-nothing-to-do")];
        let mut builder = Message::builder()
            .message_id(Some(id.clone()))
            .date(std::time::SystemTime::from(at))
            .from(mailbox(&settings.sender.from, settings.sender.name.clone()))
            .subject(say("mail-subject"));
        for recipient in &settings.recipients {
            builder = builder.to(mailbox(recipient, None));
        }
        let html = html(words.language().tag(), &say("mail-subject"), &text);
        let parts = MultiPart::alternative()
            .boundary(format!("mailproof-{}", run.0.simple()))
            .singlepart(SinglePart::plain(text.join("\n\n") + "\n"))
            .singlepart(SinglePart::html(html));
        let message = builder.multipart(parts)?;
        Ok(Self { id, bytes: message.formatted() })
    }
}

fn profile(settings: &TestSettings) -> &str {
    if settings.name.is_empty() { settings.sender.from.domain() } else { &settings.name }
}

fn mailbox(address: &Address, name: Option<String>) -> Mailbox {
    Mailbox::new(name, address.to_lettre())
}

fn html(language: &str, title: &str, paragraphs: &[String]) -> String {
    let paragraphs: String = paragraphs.iter().map(|text| format!("<p>{}</p>\n", escaped(text))).collect();
    TEMPLATE.replace("{language}", language).replace("{title}", &escaped(title)).replace("{paragraphs}", &paragraphs)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

const TEMPLATE: &str = include_str!("../../templates/test-mail.html");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::{Draft, check_draft};
    use crate::words::Language;

    #[test]
    fn a_test_mail_says_where_it_is_from_in_every_language() {
        for language in Language::ALL {
            let mail = mail(language);
            let text = String::from_utf8(mail.bytes).unwrap();
            assert!(text.contains(&format!("Message-ID: {}", mail.id)), "{text}");
            assert!(text.contains("Date: Thu, 01 Jan 1970 00:00:00 +0000"), "{text}");
            assert!(text.contains("multipart/alternative") && text.contains("text/html; charset=utf-8"), "{text}");
            assert!(text.split("\r\n").all(|line| line.len() <= 998 && !line.contains('\n')));
        }
    }

    #[test]
    fn a_name_of_a_shop_cannot_become_markup_or_a_header() {
        let mut draft = draft();
        draft.insert("name".to_owned(), "<script>&".to_owned());
        draft.insert("sender.name".to_owned(), "Tea \"Shop\", 차".to_owned());
        let settings = check_draft(&draft).unwrap();
        let mail = Mail::plain(RunId::new(), &settings, Timestamp::UNIX_EPOCH, &Words::new(Language::English)).unwrap();
        let text = String::from_utf8(mail.bytes).unwrap();
        let html = &text[text.find("text/html").unwrap()..];
        assert!(!html.contains("<script>"), "{html}");
    }

    fn mail(language: Language) -> Mail {
        let settings = check_draft(&draft()).unwrap();
        Mail::plain(RunId::new(), &settings, Timestamp::UNIX_EPOCH, &Words::new(language)).unwrap()
    }

    fn draft() -> Draft {
        [
            ("server.host", "localhost"),
            ("server.port", "587"),
            ("sender.from", "shop@shop.example"),
            ("recipients", "customer@shop.example"),
        ]
        .map(|(path, value)| (path.to_owned(), value.to_owned()))
        .into()
    }
}
