//! Passwords: held as briefly as possible, wiped when dropped, masked wherever they could be seen.

mod mask;
mod peculiar;

use zeroize::Zeroizing;

pub(crate) use mask::{Mask, Raw};
pub use peculiar::Peculiarity;

/// A value that must never reach a log, a report or the window.
///
/// It cannot be serialized, printing it shows nothing, and its memory is wiped when it goes. Read it with
/// [`Secret::expose`], as late and as briefly as possible.
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes the text over; the caller's copy is its own affair.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The secret itself. Never format it, never keep it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing to keep secret.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(MASK)
    }
}

/// Stands for a secret of any length.
pub const MASK: &str = "•••";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printing_a_secret_shows_nothing() {
        assert_eq!(format!("{:?}", Secret::new("hunter2")), MASK);
    }
}
