//! What is unusual about a password: often an accident of copying, sometimes right.

use super::Secret;

impl Secret {
    /// What is unusual about it, to be pointed out and never to be changed. Tells nothing of which characters or where.
    pub fn peculiarities(&self) -> Vec<Peculiarity> {
        Peculiarity::ALL.into_iter().filter(|peculiarity| peculiarity.is_in(self.expose())).collect()
    }
}

/// Something unusual about a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Peculiarity {
    /// It begins with a space.
    LeadingSpace,
    /// It ends with a space.
    TrailingSpace,
    /// It holds a line end.
    LineEnd,
    /// It ends with a line end.
    FinalLineEnd,
    /// It holds quotes as word processors write them.
    SmartQuotes,
    /// It holds letters or signs beyond ASCII.
    NotAscii,
    /// It holds characters that cannot be seen: of no width, or a space that is not the usual one.
    Invisible,
    /// It holds control characters, as a tab.
    Control,
}

impl Peculiarity {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::LeadingSpace,
        Self::TrailingSpace,
        Self::LineEnd,
        Self::FinalLineEnd,
        Self::SmartQuotes,
        Self::NotAscii,
        Self::Invisible,
        Self::Control,
    ];

    /// Names its words: message `secret-<name>`.
    pub fn name(self) -> &'static str {
        match self {
            Self::LeadingSpace => "leading-space",
            Self::TrailingSpace => "trailing-space",
            Self::LineEnd => "line-end",
            Self::FinalLineEnd => "final-line-end",
            Self::SmartQuotes => "smart-quotes",
            Self::NotAscii => "not-ascii",
            Self::Invisible => "invisible",
            Self::Control => "control",
        }
    }

    fn is_in(self, text: &str) -> bool {
        let body = text.trim_end_matches(is_line_end);
        match self {
            Self::LeadingSpace => text.starts_with(' '),
            Self::TrailingSpace => body.ends_with(' '),
            Self::LineEnd => body.contains(is_line_end),
            Self::FinalLineEnd => body.len() < text.len(),
            Self::SmartQuotes => text.contains(is_smart_quote),
            Self::NotAscii => text.contains(|letter: char| {
                !letter.is_ascii() && !letter.is_control() && !is_smart_quote(letter) && !is_invisible(letter)
            }),
            Self::Invisible => text.contains(is_invisible),
            Self::Control => text.contains(|letter: char| letter.is_control() && !is_line_end(letter)),
        }
    }
}

fn is_line_end(letter: char) -> bool {
    matches!(letter, '\n' | '\r')
}

fn is_smart_quote(letter: char) -> bool {
    matches!(letter, '\u{2018}'..='\u{201f}' | '\u{2032}'..='\u{2036}' | '«' | '»' | '‹' | '›' | '´' | '＂' | '＇')
}

/// Spaces other than U+0020, joiners, direction marks, variation selectors, tags, fillers.
fn is_invisible(letter: char) -> bool {
    let is_odd_space = letter.is_whitespace() && !letter.is_ascii() && !letter.is_control();
    is_odd_space
        || matches!(letter,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e01ef}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Language, Words};

    #[test]
    fn each_is_found_and_nothing_else() {
        for (text, found) in [
            ("correct horse battery staple", &[][..]),
            ("p@$$\"'`~!^|\\", &[]),
            ("", &[]),
            (" hunter2", &[Peculiarity::LeadingSpace]),
            ("hunter2 ", &[Peculiarity::TrailingSpace]),
            (" ", &[Peculiarity::LeadingSpace, Peculiarity::TrailingSpace]),
            ("hunt\ner2", &[Peculiarity::LineEnd]),
            ("hunter2\r\n", &[Peculiarity::FinalLineEnd]),
            ("hunter2 \n", &[Peculiarity::TrailingSpace, Peculiarity::FinalLineEnd]),
            ("it’s “so”", &[Peculiarity::SmartQuotes]),
            ("비밀번호", &[Peculiarity::NotAscii]),
            ("naïve–€", &[Peculiarity::NotAscii]),
            ("hunter2\u{a0}", &[Peculiarity::Invisible]),
            ("\u{feff}hunter2", &[Peculiarity::Invisible]),
            ("hun\u{200b}ter2\u{3000}", &[Peculiarity::Invisible]),
            ("hunter2\t", &[Peculiarity::Control]),
            ("hun\0ter\u{85}2", &[Peculiarity::Control]),
        ] {
            assert_eq!(Secret::new(text).peculiarities(), found, "{text:?}");
        }
    }

    #[test]
    fn each_has_words_in_every_language() {
        for language in Language::ALL {
            let words = Words::new(language);
            for peculiarity in Peculiarity::ALL {
                let id = format!("secret-{}", peculiarity.name());
                assert_ne!(words.say(&id), id, "{}", language.tag());
            }
        }
    }
}
