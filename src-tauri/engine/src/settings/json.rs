//! JSON as it stands in a file, with nothing dropped: keys that stand there twice are still there twice.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// A JSON value. Deep nesting is refused by the parser.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Json {
    Null,
    Flag(bool),
    /// As it would be written.
    Number(String),
    Text(String),
    List(Vec<Json>),
    /// In the order of the file.
    Map(Vec<(String, Json)>),
}

impl Json {
    /// What stands behind a key, the first time that it is there.
    pub(super) fn field(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Map(entries) => entries.iter().find(|(key, _)| key == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// Whether it is a map with each of these keys at most once, and no other.
    pub(super) fn has_only(&self, names: &[&str]) -> bool {
        let Self::Map(entries) = self else { return false };
        let count = |name: &str| entries.iter().filter(|(key, _)| key == name).count();
        entries.iter().all(|(key, _)| names.contains(&key.as_str())) && names.iter().all(|name| count(name) <= 1)
    }

    /// The whole number that it is.
    pub(super) fn whole(&self) -> Option<u64> {
        match self {
            Self::Number(number) => number.parse().ok(),
            _ => None,
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Anything)
    }
}

struct Anything;

impl<'de> Visitor<'de> for Anything {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Json, E> {
        Ok(Json::Flag(flag))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Number(number.to_string()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Number(number.to_string()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Json, E> {
        // With its fraction, also where that is zero: 587.0 is no port.
        Ok(Json::Number(format!("{number:?}")))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Json::Map(entries))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_stands_there_twice_is_seen_twice() {
        let json: Json = serde_json::from_str(r#"{"a": 1, "a": [null, 1.0, -2, "x"]}"#).unwrap();
        let numbers = |text: &str| Json::Number(text.to_owned());
        let list = Json::List(vec![Json::Null, numbers("1.0"), numbers("-2"), Json::Text("x".to_owned())]);
        assert_eq!(json, Json::Map(vec![("a".to_owned(), numbers("1")), ("a".to_owned(), list)]));
    }

    #[test]
    fn a_deep_nest_is_refused_and_not_followed() {
        assert!(serde_json::from_str::<Json>(&"[".repeat(1_000_000)).is_err());
    }
}
