//! What a provider's answers mean.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Mistake, Provider, Source, all, anybody, by_id};
use crate::checks::refusal::Refusal;
use crate::checks::{self, Check, Confidence};
use crate::run::Station;

/// What one answer means. What it leaves out may be anything; the most particular one counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Where on the route it falls.
    pub station: Station,
    /// The three digits.
    pub code: Option<u16>,
    /// The enhanced status code.
    pub enhanced: Option<String>,
    /// Words of it. Case, line breaks and runs of spaces make no difference.
    pub text: Option<Words>,
    /// The check that it means.
    pub means: String,
    /// How sure that is.
    pub confidence: Confidence,
    /// Nobody else says these words: they count whoever the server is.
    #[serde(default)]
    pub anywhere: bool,
    /// The page that says so.
    pub source: String,
    /// The day it was read.
    pub date: Date,
}

/// Words in the form in which a [`Refusal`] has them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String")]
pub struct Words(String);

impl From<String> for Words {
    fn from(text: String) -> Self {
        Self(text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase())
    }
}

impl Answer {
    /// The page that says so.
    pub fn source(&self) -> Source {
        Source { url: self.source.clone(), date: self.date }
    }

    /// The check that it means.
    pub fn check_meant(&self) -> Option<&'static Check> {
        checks::by_id(&self.means).filter(|check| check.recognises.is_some())
    }

    /// Whether the file says enough, and names a check that is about answers.
    pub(super) fn check(&self) -> Result<(), Mistake> {
        if self.code.is_none() && self.enhanced.is_none() && self.text.is_none() {
            return Err(Mistake::AnswerToAll);
        }
        self.check_meant().map(|_| ()).ok_or_else(|| Mistake::NoSuchCheck(self.means.clone()))
    }

    fn fits(&self, refusal: &Refusal<'_>) -> bool {
        refusal.step.is_none_or(|step| step.station() == self.station)
            && self.code.is_none_or(|code| code == refusal.code)
            && self.enhanced.as_deref().is_none_or(|enhanced| Some(enhanced) == refusal.enhanced)
            && self.text.as_ref().is_none_or(|text| refusal.text.contains(&text.0))
    }

    /// The more it says, the more particular it is; words count most.
    fn particularity(&self) -> (usize, bool, bool) {
        (self.text.as_ref().map_or(0, |text| text.0.len()), self.enhanced.is_some(), self.code.is_some())
    }
}

/// A known answer: what it means and whose it is.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// The answer.
    pub answer: &'static Answer,
    /// Whose words they are, where they are one provider's.
    pub provider: Option<&'static Provider>,
}

/// The answer that a no is, if it is a known one: of the provider it came from, else one that gives itself away, else
/// one that is nobody's.
pub fn known(refusal: &Refusal<'_>, from: Option<&'static Provider>) -> Option<Known> {
    let kin = from.and_then(|provider| provider.answers_like.as_deref()).and_then(by_id);
    let own = from.into_iter().chain(kin).flat_map(|provider| &provider.answers);
    let own = best(own, refusal).map(|answer| Known { answer, provider: from });
    let elsewhere = || {
        let everywhere = all().iter().flat_map(|provider| {
            provider.answers.iter().filter(|answer| answer.anywhere).map(move |answer| (provider, answer))
        });
        let fitting = everywhere.filter(|(_, answer)| answer.fits(refusal));
        let (provider, answer) = fitting.max_by_key(|(_, answer)| answer.particularity())?;
        Some(Known { answer, provider: Some(provider) })
    };
    let nobody = || best(anybody(), refusal).map(|answer| Known { answer, provider: None });
    own.or_else(elsewhere).or_else(nobody)
}

fn best(answers: impl IntoIterator<Item = &'static Answer>, refusal: &Refusal<'_>) -> Option<&'static Answer> {
    answers.into_iter().filter(|answer| answer.fits(refusal)).max_by_key(|answer| answer.particularity())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::smtp::{Reply, Step};

    #[test]
    fn a_providers_own_answer_is_known_at_its_own_server_only() {
        let reply = Reply::of(535, "Authentication failed: Bad username / password");
        let refusal = Refusal::of(Some(Step::Auth), &reply);
        let known_at = |id| known(&refusal, by_id(id)).map(|known| known.answer.source.as_str());
        assert!(known_at("sendgrid").is_some_and(|source| source.contains("sendgrid")));
        assert_eq!(known_at("mailgun-us"), None);
        assert!(known(&refusal, None).is_none());
    }

    #[test]
    fn words_that_give_themselves_away_are_known_anywhere() {
        let folded = "5.7.8 Username and Password NOT accepted. For more information, go to\n\
                      5.7.8  https://support.google.com/mail/?p=BadCredentials x-20020a17 - gsmtp";
        let reply = Reply::of(535, folded);
        let known = known(&Refusal::of(None, &reply), None).unwrap();
        assert_eq!(known.answer.means, "password-refused");
        assert_eq!(known.provider.unwrap().id, "google-workspace");
    }

    #[test]
    fn one_house_gives_one_answer() {
        let reply = Reply::of(553, "Relaying disallowed as shop@shop.example");
        let refusal = Refusal::of(Some(Step::Mail), &reply);
        for id in ["zoho-us", "zoho-jp"] {
            let known = known(&refusal, by_id(id)).unwrap();
            assert_eq!((known.answer.means.as_str(), known.provider.unwrap().id.as_str()), ("sender-refused", id));
        }
    }

    #[test]
    fn another_station_is_another_answer() {
        let reply = Reply::of(535, "Authentication failed: Bad username / password");
        assert!(known(&Refusal::of(Some(Step::Mail), &reply), by_id("sendgrid")).is_none());
    }
}
