//! What a well-behaved server answers, given what has been said before.

use super::body::LARGEST_MAIL;
use super::command::Command;
use crate::Act;
use crate::script::{Script, SignIn};

/// What the server knows of its client.
#[derive(Debug, Default)]
pub(super) struct Session {
    pub(super) tls: bool,
    pub(super) hello: Hello,
    pub(super) signed_in: Option<String>,
    pub(super) mail_from: Option<String>,
    pub(super) recipients: Vec<String>,
}

/// How the client has introduced itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Hello {
    #[default]
    None,
    Helo,
    Ehlo,
}

impl Session {
    /// The answer to every command but `AUTH`, which is a conversation of its own.
    pub(super) fn answer(&self, command: &Command, script: &Script) -> Act {
        match command {
            Command::Hello { name: None, .. } => Act::line("501 5.5.4 Syntax: EHLO hostname"),
            Command::Hello { extended: true, .. } => Act::Say(self.introduce(script)),
            Command::Hello { extended: false, .. } => Act::line("250 mail.shop.example"),
            Command::StartTls if self.tls => Act::line("554 5.5.1 Error: TLS already active"),
            Command::StartTls if script.starttls => Act::StartTls { inject: Vec::new() },
            Command::StartTls => Act::line("502 5.5.1 Error: command not implemented"),
            Command::Mail { path, size } => Act::line(self.mail(path.as_deref(), *size, script)),
            Command::Rcpt(path) => Act::line(self.rcpt(path.as_deref())),
            Command::Data if self.mail_from.is_none() => Act::line("503 5.5.1 Error: need MAIL command"),
            Command::Data if self.recipients.is_empty() => Act::line("554 5.5.1 Error: no valid recipients"),
            Command::Data => Act::line("354 End data with <CR><LF>.<CR><LF>"),
            Command::Rset | Command::Noop => Act::line("250 2.0.0 Ok"),
            Command::Vrfy => Act::line("252 2.1.5 Cannot VRFY user, but will take a message and attempt delivery"),
            Command::Quit => Act::SayAndClose(b"221 2.0.0 Bye\r\n".to_vec()),
            Command::Auth { .. } | Command::Unknown => Act::line("500 5.5.2 Error: command not recognized"),
        }
    }

    /// Why this client may not sign in now, in this way; `None` if it may.
    pub(super) fn refuse_sign_in(&self, mechanism: &str, script: &Script) -> Option<&'static str> {
        if self.hello != Hello::Ehlo {
            return Some("503 5.5.1 Error: send EHLO first");
        }
        if script.mechanisms.is_empty() || script.sign_in == SignIn::NotNeeded {
            return Some("503 5.5.1 Error: authentication not enabled");
        }
        if !self.may_sign_in(script) {
            return Some("538 5.7.11 Encryption required for requested authentication mechanism");
        }
        if self.signed_in.is_some() {
            return Some("503 5.5.1 Error: already authenticated");
        }
        if self.mail_from.is_some() {
            return Some("503 5.5.1 Error: MAIL transaction in progress");
        }
        if !script.mechanisms.iter().any(|offered| offered.eq_ignore_ascii_case(mechanism)) {
            return Some("504 5.5.4 Unrecognized authentication type");
        }
        None
    }

    /// Takes note of a command that was answered with a reply that begins with `digit`.
    pub(super) fn answered(&mut self, command: Command, digit: Option<u8>) {
        if digit != Some(b'2') {
            return;
        }
        match command {
            Command::Hello { extended, .. } => {
                self.hello = if extended { Hello::Ehlo } else { Hello::Helo };
                self.forget_mail();
            }
            Command::Mail { path, .. } => self.mail_from = Some(path.unwrap_or_default()),
            Command::Rcpt(path) if self.recipients.len() < MOST_RECIPIENTS => self.recipients.extend(path),
            Command::Rset => self.forget_mail(),
            _ => {}
        }
    }

    /// The mail is done, or given up.
    pub(super) fn forget_mail(&mut self) {
        self.mail_from = None;
        self.recipients.clear();
    }

    fn introduce(&self, script: &Script) -> Vec<u8> {
        let mut lines = vec!["mail.shop.example".to_owned()];
        if let Some(capabilities) = &script.capabilities {
            lines.extend_from_slice(capabilities);
        } else {
            lines.extend(["PIPELINING".to_owned(), "SIZE 35882577".to_owned()]);
            if script.starttls && !self.tls {
                lines.push("STARTTLS".to_owned());
            }
            if self.may_sign_in(script) && !script.mechanisms.is_empty() {
                lines.push(format!("AUTH {}", script.mechanisms.join(" ")));
            }
            lines.extend(["ENHANCEDSTATUSCODES".to_owned(), "8BITMIME".to_owned()]);
        }
        let last = lines.len() - 1;
        let dash = |index| if index == last { ' ' } else { '-' };
        lines
            .iter()
            .enumerate()
            .flat_map(|(index, line)| format!("250{}{line}\r\n", dash(index)).into_bytes())
            .collect()
    }

    fn may_sign_in(&self, script: &Script) -> bool {
        match script.sign_in {
            SignIn::WhereItIsBest => self.tls || !script.starttls,
            SignIn::OnlyPrivate => self.tls,
            SignIn::NotNeeded => false,
        }
    }

    fn mail(&self, path: Option<&str>, size: Option<u64>, script: &Script) -> &'static str {
        if self.hello == Hello::None {
            return "503 5.5.1 Error: send HELO/EHLO first";
        }
        if script.sign_in != SignIn::NotNeeded && self.signed_in.is_none() {
            return "530 5.7.0 Authentication required";
        }
        if self.mail_from.is_some() {
            return "503 5.5.1 Error: nested MAIL command";
        }
        if size.is_some_and(|size| size > LARGEST_MAIL as u64) {
            return "552 5.3.4 Message size exceeds fixed limit";
        }
        if path.is_none() { "501 5.5.4 Syntax: MAIL FROM:<address>" } else { "250 2.1.0 Ok" }
    }

    fn rcpt(&self, path: Option<&str>) -> &'static str {
        if self.mail_from.is_none() {
            return "503 5.5.1 Error: need MAIL command";
        }
        if self.recipients.len() >= MOST_RECIPIENTS {
            return "452 4.5.3 Error: too many recipients";
        }
        match path {
            None => "501 5.5.4 Syntax: RCPT TO:<address>",
            Some("") => "501 5.1.3 Bad recipient address syntax",
            Some(_) => "250 2.1.5 Ok",
        }
    }
}

const MOST_RECIPIENTS: usize = 100;
