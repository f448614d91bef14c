//! Which past run is meant by what somebody typed.

use std::str::FromStr;

use crate::run::RunId;

/// Which past run is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// The newest.
    Last,
    /// The one whose id begins like this.
    Beginning(Beginning),
}

/// The beginning of an id, as the least and the greatest id that begin so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beginning {
    pub(super) least: [u8; 16],
    pub(super) greatest: [u8; 16],
}

/// What a [`Pick`] comes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Picked {
    /// No run.
    #[default]
    None,
    /// Exactly this one.
    One(RunId),
    /// More than one.
    Several,
}

/// What was typed is neither `last` nor the beginning of an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("neither `last` nor at least {LEAST} characters of an id")]
pub struct NotAPick;

impl FromStr for Pick {
    type Err = NotAPick;

    fn from_str(text: &str) -> Result<Self, NotAPick> {
        if text == "last" {
            return Ok(Self::Last);
        }
        let hyphens = [8, 13, 18, 23];
        let right = text.char_indices().all(|(place, letter)| (letter == '-') == hyphens.contains(&place));
        let digits: Option<Vec<u8>> = text
            .chars()
            .filter(|letter| *letter != '-')
            .map(|letter| letter.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
            .collect();
        let digits = digits.filter(|digits| right && (LEAST..=32).contains(&digits.len())).ok_or(NotAPick)?;
        let filled = |rest: u8| {
            let digit = |place: usize| digits.get(place).copied().unwrap_or(rest);
            std::array::from_fn(|place| digit(2 * place) << 4 | digit(2 * place + 1))
        };
        Ok(Self::Beginning(Beginning { least: filled(0), greatest: filled(0xf) }))
    }
}

const LEAST: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_may_be_cut_after_eight_characters() {
        let pick = |text: &str| text.parse::<Pick>();
        assert_eq!(pick("last"), Ok(Pick::Last));
        let id = "01a1fb21-b2b6-76ae-898e-83085319234b";
        for length in (8..=id.len()).filter(|length| *length != 9) {
            let Ok(Pick::Beginning(Beginning { least, greatest })) = pick(&id[..length]) else { panic!("{length}") };
            let whole = *id.parse::<uuid::Uuid>().unwrap().as_bytes();
            assert!(least <= whole && whole <= greatest, "{length}");
            assert_eq!(least == greatest, length == id.len(), "{length}");
        }
        assert_eq!(pick(&id.to_uppercase()), pick(id));
    }

    #[test]
    fn nothing_else_is_an_id() {
        let long = "01a1fb21-b2b6-76ae-898e-83085319234b0";
        for text in ["", "-", "01a1fb2", "01a1fb2g", "01a1fb21b", "0-1a1fb21", "LAST", "last ", long, "०१२३४५६७"]
        {
            assert_eq!(text.parse::<Pick>(), Err(NotAPick), "{text}");
        }
    }
}
