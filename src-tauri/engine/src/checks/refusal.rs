//! What a server's no means, as far as its step, its codes and its words tell.

use super::{Check, Confidence, Fact, Fault, Proof, Verdict, all};
use crate::evidence::Evidence;
use crate::providers::{self, Known, Provider};
use crate::smtp::{Reply, Session, Step};

/// A no, in the form in which checks recognise it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal<'a> {
    /// What it answers, where that is known.
    pub step: Option<Step>,
    /// The three digits.
    pub code: u16,
    /// The enhanced status code, if any.
    pub enhanced: Option<&'a str>,
    /// The text in lower case, each run of white space and line breaks as one space, without repeated enhanced codes.
    pub text: String,
}

impl<'a> Refusal<'a> {
    /// The no of `reply` to `step`.
    pub fn of(step: Option<Step>, reply: &'a Reply) -> Self {
        let enhanced = reply.enhanced.as_deref();
        let words = reply.text.split_whitespace().filter(|word| Some(*word) != enhanced);
        let text = words.collect::<Vec<_>>().join(" ").to_lowercase();
        Self { step, code: reply.code, enhanced, text }
    }

    /// Whether it answers one of these steps, or nobody knows what it answers.
    pub(crate) fn answers(&self, steps: &[Step]) -> bool {
        self.step.is_none_or(|step| steps.contains(&step))
    }

    /// Whether the text holds one of these, which are in lower case.
    pub(crate) fn says(&self, any: &[&str]) -> bool {
        any.iter().any(|phrase| self.text.contains(phrase))
    }

    /// Whether the enhanced code is one of these; its class, 4 or 5, is that of the reply.
    pub(crate) fn is_about(&self, any: &[&str]) -> bool {
        self.enhanced.and_then(|code| code.split_once('.')).is_some_and(|(_, rest)| any.contains(&rest))
    }
}

/// A no that a check knows.
pub struct Recognised {
    /// The check.
    pub check: &'static Check,
    /// How sure it is.
    pub confidence: Confidence,
    /// The answer in the catalogue of providers, where it is one.
    pub known: Option<Known>,
}

/// Who knows this no of a server of `from`: the catalogue's most particular answer, else the check that is most sure.
pub fn recognise(refusal: &Refusal<'_>, from: Option<&'static Provider>) -> Option<Recognised> {
    let known = providers::known(refusal, from);
    if let Some((known, check)) = known.and_then(|known| Some((known, known.answer.check_meant()?))) {
        return Some(Recognised { check, confidence: known.answer.confidence, known: Some(known) });
    }
    let (check, confidence) = all()
        .filter_map(|check| Some((check, check.recognises?(refusal)?)))
        .min_by_key(|(_, confidence)| *confidence)?;
    Some(Recognised { check, confidence, known: None })
}

/// The verdict of a check that is about one kind of no: every no of the main session that it knows best.
pub(crate) fn refused_as(evidence: &Evidence, id: &str) -> Verdict {
    let Some(session) = evidence.main() else { return Verdict::NotApplicable };
    let refusals = refusals(session);
    let from = if refusals.is_empty() { None } else { provider_of(evidence, session) };
    let mut faults = Vec::new();
    for (step, reply, recipient) in refusals {
        let refusal = Refusal::of(Some(step), reply);
        if let Some(by) = recognise(&refusal, from).filter(|by| by.check.id == id) {
            let fault = fault(reply, recipient).sure(by.confidence).at(step.station());
            faults.push(Fault { source: by.known.map(|known| known.answer.source()), ..fault });
        }
    }
    if faults.is_empty() { Verdict::NotApplicable } else { Verdict::Wrong(faults) }
}

/// The verdict on every no of the main session that nobody knows.
pub(crate) fn refused_unrecognised(evidence: &Evidence) -> Verdict {
    let Some(session) = evidence.main() else { return Verdict::NotApplicable };
    let refusals = refusals(session);
    let from = if refusals.is_empty() { None } else { provider_of(evidence, session) };
    let is_known = |step: &Step, reply: &Reply| recognise(&Refusal::of(Some(*step), reply), from).is_some();
    let unknown = refusals.into_iter().filter(|(step, reply, _)| !is_known(step, reply));
    let faults: Vec<_> = unknown
        .map(|(step, reply, recipient)| fault(reply, recipient).sure(Confidence::General).at(step.station()))
        .collect();
    if faults.is_empty() { Verdict::NotApplicable } else { Verdict::Wrong(faults) }
}

/// Whose server it is, by its name and its greeting.
fn provider_of(evidence: &Evidence, session: &Session) -> Option<&'static Provider> {
    let settings = evidence.settings.saw()?;
    let from = settings.sender.from.to_string();
    let login = settings.account.username.as_deref().filter(|name| name.contains('@'));
    let banner = session.greeting.saw().map(|greeting| greeting.text.as_str());
    providers::of_server(&settings.server.host.to_string(), banner, Some(login.unwrap_or(&from)))
}

fn refusals(session: &Session) -> Vec<(Step, &Reply, Option<&str>)> {
    let recipient = |reply: &Reply| {
        let of = session.recipients.iter().find(|recipient| recipient.reply.line == reply.line);
        of.map(|recipient| recipient.address.as_str())
    };
    session.refusals().into_iter().map(|(step, reply)| (step, reply, recipient(reply))).collect()
}

fn fault(reply: &Reply, recipient: Option<&str>) -> Fault {
    let facts = [
        ("code", Fact::text(reply.code.to_string())),
        ("reply", Fact::text(reply.quoted())),
        ("recipient", Fact::text(recipient.unwrap_or("-"))),
    ];
    let lines = reply.line..reply.line + reply.lines.min(MOST_PROOF);
    Fault::new(facts, lines.map(Proof::line).collect())
}

const MOST_PROOF: u32 = 20;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{self, sample};
    use crate::evidence::Looked;

    #[test]
    fn folding_case_and_repeated_codes_make_no_difference() {
        let folded = Reply::of(535, "5.7.8 Username and\n5.7.8 PASSWORD  not accepted");
        let refusal = Refusal::of(Some(Step::Auth), &folded);
        assert_eq!(refusal.text, "username and password not accepted");
        assert_eq!(refusal.enhanced, Some("5.7.8"));
    }

    #[test]
    fn common_refusals_are_recognised() {
        for (step, code, text, check) in [
            (Step::Auth, 535, "5.7.8 Username and Password not accepted", Some("password-refused")),
            (Step::Auth, 535, "Authentication failed", Some("password-refused")),
            (Step::Auth, 535, "5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled", None),
            (Step::Rcpt, 554, "5.7.1 <a@b.example>: Relay access denied", Some("relay-denied")),
            (Step::Rcpt, 550, "Relay access denied - please authenticate", Some("relay-denied")),
            (
                Step::Rcpt,
                550,
                "5.1.1 <a@b.example>: Recipient address rejected: User unknown",
                Some("recipient-refused"),
            ),
            (
                Step::Rcpt,
                450,
                "4.2.0 <a@b.example>: Recipient address rejected: Greylisted, see http://postgrey",
                Some("greylisted"),
            ),
            (
                Step::Mail,
                553,
                "5.7.1 <a@b.example>: Sender address rejected: not owned by user x",
                Some("sender-refused"),
            ),
            (
                Step::Rcpt,
                553,
                "5.7.1 <a@b.example>: Sender address rejected: not owned by user x",
                Some("sender-refused"),
            ),
            (Step::Rcpt, 550, "5.9.9 The parcel is too blue", None),
            (Step::Body, 554, "5.7.1 Relay access denied", Some("relay-denied")),
        ] {
            let reply = Reply::of(code, text);
            let known = recognise(&Refusal::of(Some(step), &reply), None).map(|by| by.check.id);
            assert_eq!(known, check, "{code} {text}");
        }
    }

    #[test]
    fn a_providers_own_answer_bears_its_source() {
        let mut evidence = sample::refused(Step::Body, 501, "Mail from address must be same as authorization user.");
        evidence.settings = Looked::Saw(sample::settings([("server.host", "smtp.qq.com")]));
        let found = checks::run(&evidence);
        let finding = found.iter().find(|finding| finding.check == "sender-refused").expect("the answer is known");
        assert!(finding.source.as_deref().is_some_and(|source| source.starts_with("https://")), "{finding:?}");
        assert_eq!(finding.source_date.as_deref(), Some("2026-11-21"));
        assert!(!found.iter().any(|finding| finding.check == "refusal-not-recognised"));
    }

    #[test]
    fn a_greeting_tells_whose_server_it_is() {
        let mut evidence = sample::refused(Step::Auth, 535, "5.7.3 Authentication unsuccessful [AM0PR01.outlook.com]");
        let greeting = "AM0PR01CA01.outlook.office365.com Microsoft ESMTP MAIL Service ready at Sat, 21 Nov 2026";
        evidence.sessions[0].greeting = Looked::Saw(Reply::of(220, greeting));
        let found = checks::run(&evidence);
        let finding = found.iter().find(|finding| finding.check == "password-refused").expect("the answer is known");
        assert!(finding.source.is_some());
    }

    #[test]
    fn what_every_server_says_bears_no_source() {
        let evidence = sample::refused(Step::Auth, 535, "5.7.8 Username and Password not accepted");
        let found = checks::run(&evidence);
        assert!(found.iter().any(|finding| finding.check == "password-refused" && finding.source.is_none()));
    }
}
