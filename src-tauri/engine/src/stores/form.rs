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
