//! A store's own form beside ours: its fields, what is to be known of what stands there, and the way to enter it.

use serde::Serialize;
use ts_rs::TS;

use super::aim::Aim;
use super::{Advice, Behaviour, CannotSaid, Field, StoreSeen, WalkStep, advice, advise, fields, store_title, walk};
use crate::checks::Finding;
use crate::settings::{Draft, HalfFilled, StoreKind};
use crate::words::Words;

/// A store's own form, told in one language.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StoreForm {
    /// Which system it is.
    pub store: StoreKind,
    /// Its name, as people know it.
    pub title: String,
    /// How its version behaves, where that is known.
    pub behaviour: Option<Behaviour>,
    /// What is particular about that.
    pub behaviour_note: Option<String>,
    /// What to ask the merchant, where it is not known.
    pub question: Option<String>,
    /// The fields of its screens; those of every version where the version is not known.
    pub fields: Vec<Field>,
    /// What the settings alone give away, the worst first.
    pub advice: Vec<Finding>,
    /// The way through its screens to what it should hold; none where the version is not known.
    pub walk: Vec<WalkStep>,
    /// What it cannot be told of what is wanted.
    pub cannot: Vec<CannotSaid>,
    /// What to know before settings are chosen.
    pub notes: Vec<Advice>,
}

/// The store's own form for ours, in whatever state that is. Asks nobody and never fails.
pub fn form(draft: &Draft, words: &Words) -> StoreForm {
    let form = HalfFilled::of(draft);
    let seen = StoreSeen::new(form.store, form.version.as_deref(), &form.held);
    let aim = Aim::of(&form, seen.behaviour);
    let wanted = aim.as_ref().map(|aim| &aim.wanted);
    let mut findings = advise(form.store, form.version.as_deref(), &form.held, wanted);
    findings.iter_mut().for_each(|finding| words.speak(finding));
    let written = seen.behaviour.zip(aim.as_ref()).map(|(behaviour, aim)| (behaviour, aim.write(behaviour)));
    let (walk, cannot) = match written {
        Some((behaviour, written)) => (walk(behaviour, &written.settings, words), written.cannot),
        None => (Vec::new(), Vec::new()),
    };
    StoreForm {
        store: form.store,
        title: store_title(form.store, words),
        behaviour: seen.behaviour,
        behaviour_note: seen.behaviour.map(|behaviour| behaviour.note(words)),
        question: seen.question().map(|question| words.say(question.id())),
        fields: fields(form.store, seen.behaviour, words),
        advice: findings,
        walk,
        cannot: cannot.into_iter().map(|cannot| cannot.say(words)).collect(),
        notes: advice(form.store, words),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn a_whole_form_is_told_with_advice_and_the_way() {
        let form = told(&[
            ("store", "magento"),
            ("version", "2.4.8-p1"),
            ("server.host", "smtp.office365.com"),
            ("server.port", "587"),
            ("account.username", "me@shop.example"),
            ("sender.from", "me@shop.example"),
            ("storeSettings.system/smtp/transport", "smtp"),
            ("storeSettings.system/smtp/host", "old.shop.example"),
            ("storeSettings.system/smtp/set_return_path", "1"),
        ]);
        assert_eq!(form.behaviour.map(Behaviour::name), Some("magento-2.4.8"));
        assert!(form.behaviour_note.is_some() && form.question.is_none());
        assert_eq!(checks(&form), ["set-return-path-not-no", "store-differs-from-wanted", "tls-not-enforced"]);
        assert!(form.advice.iter().all(|finding| !finding.title.is_empty() && !finding.fix.is_empty()));
        let host = form.walk.iter().find(|step| step.path.as_deref() == Some("system/smtp/host"));
        assert_eq!(host.unwrap().value.as_deref(), Some("smtp.office365.com"));
        let cannot: Vec<_> = form.cannot.iter().map(|one| one.cannot.path.as_str()).collect();
        assert_eq!(cannot, ["server.security", "account.auth"]);
        assert!(!form.cannot[0].text.is_empty() && !form.cannot[0].text.starts_with("store-"));
    }

    #[test]
    fn an_empty_form_is_told_without_a_way() {
        for store in ["magento", "github-enterprise", "sales-connect", "other", "", "shopware"] {
            let form = told(&[("store", store)]);
            assert!(!form.fields.is_empty() && form.advice.is_empty() && form.cannot.is_empty(), "{store}");
            assert!(form.walk.is_empty(), "{store}");
        }
        let magento = told(&[("store", "magento")]);
        assert!(magento.behaviour.is_none() && magento.question.is_some());
        assert_eq!(told(&[("store", "sales-connect")]).notes.len(), 10);
    }

    #[test]
    fn what_is_not_filled_in_is_neither_entered_nor_blamed() {
        let form = told(&[
            ("store", "magento"),
            ("version", "2.4.8"),
            ("server.host", "mail.shop.example"),
            ("server.port", "70000"),
            ("account.username", "me@shop.example"),
            ("storeSettings.system/smtp/transport", "smtp"),
            ("storeSettings.system/smtp/host", "mail.shop.example"),
            ("storeSettings.system/smtp/port", "2525"),
            ("storeSettings.trans_email/ident_general/email", "me@shop.example"),
        ]);
        assert_eq!(checks(&form), ["tls-not-enforced"]);
        let paths: Vec<_> = form.walk.iter().filter_map(|step| step.path.as_deref()).collect();
        assert!(paths.contains(&"system/smtp/host") && !paths.contains(&"system/smtp/port"), "{paths:?}");
        assert!(!paths.contains(&"trans_email/ident_general/email"));
        assert!(!format!("{form:?}").contains("missing.invalid"));
    }

    #[test]
    fn what_is_only_wanted_is_advised_too() {
        let form = told(&[("store", "sales-connect"), ("server.host", "smtp.gmail.com")]);
        assert!(checks(&form).contains(&"gmail-needs-own-connection"), "{:?}", checks(&form));
    }

    fn checks(form: &StoreForm) -> Vec<&str> {
        form.advice.iter().map(|finding| finding.check.as_str()).collect()
    }

    fn told(fields: &[(&str, &str)]) -> StoreForm {
        let draft = fields.iter().map(|(path, value)| ((*path).to_owned(), (*value).to_owned())).collect();
        form(&draft, &Words::new(Language::English))
    }
}
