//! From what is wanted to what the store holds, and back, within one form.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::aim::Aim;
use super::mapping::governing;
use super::{Behaviour, CannotSaid, StoreSeen, read, templates};
use crate::settings::{Draft, HalfFilled, STORE_SETTINGS};
use crate::words::Words;

/// Which side of a form is taken over to which.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, rename = "TakeOverDirection")]
pub enum Direction {
    /// What is wanted, into the store's own fields.
    ToStore,
    /// What the store holds, into what is wanted.
    FromStore,
}

/// A form whose one side was taken over from the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TakenOver {
    /// The whole form.
    pub draft: Draft,
    /// What the other side cannot say.
    pub cannot: Vec<CannotSaid>,
    /// What to ask the merchant, where the store's version is not known; nothing is taken over then.
    pub question: Option<String>,
}

/// Takes one side of a form over to the other. What is not filled in, or what the store does not say, stays as it is.
pub fn take_over(draft: &Draft, direction: Direction, words: &Words) -> TakenOver {
    let form = HalfFilled::of(draft);
    let seen = StoreSeen::new(form.store, form.version.as_deref(), &form.held);
    let question = seen.question().map(|question| words.say(question.id()));
    let mut taken = TakenOver { draft: draft.clone(), cannot: Vec::new(), question };
    let Some(behaviour) = seen.behaviour else { return taken };
    let cannot = match direction {
        Direction::ToStore => to_store(&mut taken.draft, &form, behaviour),
        Direction::FromStore => from_store(&mut taken.draft, &seen, behaviour),
    };
    taken.cannot = cannot.into_iter().map(|cannot| cannot.say(words)).collect();
    taken
}

fn to_store(draft: &mut Draft, form: &HalfFilled, behaviour: Behaviour) -> Vec<super::Cannot> {
    let Some(aim) = Aim::of(form, Some(behaviour)) else { return Vec::new() };
    let written = aim.write(behaviour);
    // A user name that is left out, for one, would make the store sign in if it stayed.
    for field in templates(behaviour.store()).filter(|field| governing(field.path).is_some_and(|field| aim.says(field)))
    {
        draft.remove(&format!("{STORE_SETTINGS}{}", field.path));
    }
    draft.extend(written.settings.into_iter().map(|(path, value)| (format!("{STORE_SETTINGS}{path}"), value)));
    written.cannot
}

fn from_store(draft: &mut Draft, seen: &StoreSeen, behaviour: Behaviour) -> Vec<super::Cannot> {
    let read = read(behaviour, &seen.settings);
    let knows_mail = seen.knows_mail();
    // Where nothing is known of its mail settings, their defaults say nothing about this store.
    let says = |path: &str| knows_mail || matches!(path, "sender.from" | "sender.name");
    draft.extend(read.draft.into_iter().filter(|(path, _)| says(path)));
    if knows_mail { read.cannot } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stores::form;
    use crate::words::Language;

    #[test]
    fn the_store_gets_what_is_wanted_and_keeps_the_rest() {
        let taken = take(
            Direction::ToStore,
            &[
                ("store", "magento"),
                ("version", "2.4.8"),
                ("server.host", "mail.shop.example"),
                ("server.port", "465"),
                ("server.security", "implicit"),
                ("account.auth", "none"),
                ("account.username", "me@shop.example"),
                ("sender.from", "me@shop.example"),
                ("storeSettings.system/smtp/username", "old"),
                ("storeSettings.sales_email/general/async_sending", "1"),
            ],
        );
        assert_eq!(taken.draft["storeSettings.system/smtp/host"], "mail.shop.example");
        assert_eq!(taken.draft["storeSettings.system/smtp/transport"], "smtp");
        assert_eq!(taken.draft["storeSettings.sales_email/general/async_sending"], "1");
        assert!(!taken.draft.contains_key("storeSettings.system/smtp/username"), "it would make the store sign in");
        assert_eq!(taken.cannot.len(), 1);
        let advice = form(&taken.draft, &words()).advice;
        assert!(!advice.iter().any(|finding| finding.check == "store-differs-from-wanted"), "{advice:?}");
    }

    #[test]
    fn the_wish_becomes_what_the_store_really_does() {
        let taken = take(
            Direction::FromStore,
            &[
                ("store", "magento"),
                ("version", "2.4.8"),
                ("sender.from", "me@shop.example"),
                ("recipients", "a@shop.example"),
                ("storeSettings.system/smtp/transport", "smtp"),
                ("storeSettings.system/smtp/host", "mail.shop.example"),
                ("storeSettings.system/smtp/port", "465"),
                ("storeSettings.system/smtp/ssl", "tls"),
            ],
        );
        assert_eq!((&*taken.draft["server.host"], &*taken.draft["server.port"]), ("mail.shop.example", "465"));
        assert_eq!(taken.draft["server.security"], "implicit");
        assert_eq!((&*taken.draft["sender.from"], &*taken.draft["recipients"]), ("me@shop.example", "a@shop.example"));
        assert!(taken.cannot.is_empty());
    }

    #[test]
    fn from_a_store_of_which_nothing_is_known_nothing_is_taken() {
        let fields = [
            ("store", "magento"),
            ("version", "2.4.8"),
            ("server.host", "mail.shop.example"),
            ("storeSettings.sales_email/general/async_sending", "1"),
        ];
        let taken = take(Direction::FromStore, &fields);
        assert_eq!((taken.draft, taken.cannot, taken.question), (draft(&fields), Vec::new(), None));
        let nothing = [("store", "github-enterprise"), ("version", "3.15")];
        assert_eq!(take(Direction::ToStore, &nothing).draft, draft(&nothing));
    }

    #[test]
    fn where_the_version_is_not_known_it_is_asked_for() {
        let fields = [("store", "magento"), ("server.host", "mail.shop.example")];
        for direction in [Direction::ToStore, Direction::FromStore] {
            let taken = take(direction, &fields);
            assert_eq!(taken.draft, draft(&fields));
            assert!(taken.question.is_some_and(|question| question.contains("version")));
        }
    }

    fn take(direction: Direction, fields: &[(&str, &str)]) -> TakenOver {
        take_over(&draft(fields), direction, &words())
    }

    fn draft(fields: &[(&str, &str)]) -> Draft {
        fields.iter().map(|(path, value)| ((*path).to_owned(), (*value).to_owned())).collect()
    }

    fn words() -> Words {
        Words::new(Language::English)
    }
}
