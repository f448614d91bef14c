//! Finding a secret in what a server says, however it is written, before anybody records it.

mod form;
mod shadow;

use form::{Form, forms};
use shadow::{Shadow, shadows};
use zeroize::Zeroizing;

use super::{MASK, Secret};

/// Finds the run's secret in bytes that are about to be recorded: raw in any letter case, percent-encoded, hexadecimal
/// and base64 at its three offsets; cut short by up to a quarter; with invisible characters in between; folded over the
/// lines of a reply.
///
/// It knows nothing of context: commands that carry a secret are masked as a whole by the wire. A secret shorter than
/// four bytes hides the whole line that it stands in, for the holes would spell it.
#[derive(Default)]
pub(crate) struct Mask {
    forms: Vec<Form>,
    short: Option<Zeroizing<Vec<u8>>>,
}

/// One line on its way to the record.
pub(crate) struct Raw<'a> {
    /// Its bytes, without the line end.
    pub(crate) bytes: &'a [u8],
    /// How many of them stay whatever happens: the code of a reply.
    pub(crate) kept: usize,
    /// Whether it ends before its line does.
    pub(crate) cut: bool,
}

impl Mask {
    /// Everything that gives `secret` away.
    pub(crate) fn of(secret: &Secret) -> Self {
        let bytes = secret.expose().as_bytes();
        let short = (1..SHORTEST_SEARCHED).contains(&bytes.len()).then(|| Zeroizing::new(bytes.to_vec()));
        Self { forms: forms(secret.expose()), short }
    }

    /// The lines of one reply with every trace of the secret replaced by [`MASK`], and whether there was one in each.
    pub(crate) fn apply(&self, lines: &[Raw<'_>]) -> Vec<(Vec<u8>, bool)> {
        let mut marks: Vec<Vec<bool>> = lines.iter().map(|line| vec![false; line.bytes.len()]).collect();
        if !self.forms.is_empty() {
            for shadow in shadows(lines) {
                self.forms.iter().for_each(|form| mark(form, &shadow, &mut marks));
            }
        }
        lines.iter().zip(&mut marks).map(|(line, marks)| self.told(line, marks)).collect()
    }

    /// One line alone.
    pub(crate) fn apply_one(&self, bytes: &[u8]) -> (Vec<u8>, bool) {
        let line = Raw { bytes, kept: 0, cut: false };
        self.apply(&[line]).pop().unwrap_or_default()
    }

    fn told(&self, line: &Raw<'_>, marks: &mut [bool]) -> (Vec<u8>, bool) {
        let kept = line.kept.min(line.bytes.len());
        let found = marks.iter().any(|marked| *marked);
        let short = self.short.as_deref().is_some_and(|short| is_word(&line.bytes[kept..], short));
        if short || (found && self.short.is_some()) {
            return ([&line.bytes[..kept], MASK.as_bytes()].concat(), true);
        }
        let mut told = Vec::with_capacity(line.bytes.len());
        for (at, byte) in line.bytes.iter().enumerate() {
            let marked = at >= kept && marks[at];
            match marked {
                false => told.push(*byte),
                true if at > kept && marks[at - 1] => {}
                true => told.extend_from_slice(MASK.as_bytes()),
            }
        }
        (told, found)
    }
}

/// Marks every place where enough of the form stands.
fn mark(form: &Form, shadow: &Shadow, marks: &mut [Vec<bool>]) {
    let bytes = shadow.bytes();
    let mut hit = vec![false; bytes.len()];
    for at in 0..bytes.len() {
        for window in form.bytes.windows(form.enough) {
            if form.is(&bytes[at..], window) {
                hit[at..at + form.enough].fill(true);
            }
        }
        let rest = &bytes[at..];
        if shadow.cut && (SHORTEST_BEGINNING..form.enough).contains(&rest.len()) && form.is(&form.bytes, rest) {
            hit[at..].fill(true);
        }
    }
    if form.base64 {
        spread(bytes, &mut hit);
    }
    shadow.cast_back(&hit, marks);
}

/// In base64 the neighbours of a secret hold bits of it: the whole run of letters is masked.
fn spread(bytes: &[u8], hit: &mut [bool]) {
    let mut begin = 0;
    while begin < bytes.len() {
        let length = bytes[begin..].iter().take_while(|byte| is_base64(**byte)).count();
        if hit[begin..begin + length].contains(&true) {
            hit[begin..begin + length].fill(true);
        }
        begin += length.max(1);
    }
}

fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"+/-_=".contains(&byte)
}

fn is_word(bytes: &[u8], short: &[u8]) -> bool {
    let within = |byte: &u8| byte.is_ascii_alphanumeric() || short.contains(byte);
    bytes.split(|byte| !within(byte)).any(|word| word == short)
}

const SHORTEST_SEARCHED: usize = 4;
const SHORTEST_BEGINNING: usize = 3;

#[cfg(test)]
mod tests {
    use super::*;
    use base64::Engine as _;
    use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

    #[test]
    fn every_encoding_is_found() {
        let mask = Mask::of(&Secret::new("hun ter2+x$"));
        for hidden in [
            "hun ter2+x$",
            "HUN TER2+X$",
            "68756e20746572322b7824",
            "68756E20746572322B7824",
            "68756e20746572322B7824",
            "hun%20ter2%2Bx%24",
            "hun+ter2%2bx$",
            "%68%75%6e%20%74%65%72%32%2b%78%24",
        ] {
            let line = format!("535 no {hidden} here");
            assert_eq!(masked(&mask, &line), "535 no ••• here", "{hidden}");
        }
    }

    #[test]
    fn base64_is_found_at_each_offset_with_its_neighbours() {
        let mask = Mask::of(&Secret::new("hunter2!"));
        for before in ["", "a", "ab", "abc", "\0user\0"] {
            for line in
                [STANDARD.encode(format!("{before}hunter2!")), URL_SAFE_NO_PAD.encode(format!("{before}hunter2!?"))]
            {
                assert_eq!(masked(&mask, &format!("535 {line} no")), "535 ••• no", "{line}");
            }
        }
    }

    #[test]
    fn an_echo_that_is_cut_short_is_found() {
        let mask = Mask::of(&Secret::new("hunter2-Tr0ub4dor"));
        for hidden in ["hunter2-Tr0ub4do", "unter2-Tr0ub4dor", "68756e746572322d5472307562"] {
            assert_eq!(masked(&mask, &format!("535 {hidden} no")), "535 ••• no", "{hidden}");
        }
        let cut = Raw { bytes: b"535 you said hunt", kept: 4, cut: true };
        assert_eq!(mask.apply(&[cut])[0].0, "535 you said •••".as_bytes());
        assert_eq!(masked(&mask, "535 you hunt"), "535 you hunt");
    }

    #[test]
    fn what_cannot_be_seen_does_not_hide_it() {
        let mask = Mask::of(&Secret::new("hunter2-Tr0ub4dor"));
        for line in ["hunter2\0-Tr0ub4dor", "hunter2\u{200b}-Tr0ub4dor", "h\u{7f}unter2-\u{feff}Tr0ub4dor"] {
            assert_eq!(masked(&mask, line), MASK, "{line:?}");
        }
    }

    #[test]
    fn a_fold_does_not_hide_it() {
        let mask = Mask::of(&Secret::new("hunter2-Tr0ub4dor"));
        let told = |lines: &[&str]| -> Vec<String> {
            let lines: Vec<_> = lines.iter().map(|line| Raw { bytes: line.as_bytes(), kept: 4, cut: false }).collect();
            mask.apply(&lines).into_iter().map(|(bytes, _)| String::from_utf8(bytes).unwrap()).collect()
        };
        assert_eq!(told(&["535-5.7.8 no hunter2-T", "535 r0ub4dor"]), ["535-5.7.8 no •••", "535 •••"]);
        assert_eq!(told(&["535-5.7.8 no hunter2-T", "535 5.7.8 r0ub4dor"]), ["535-5.7.8 no •••", "535 5.7.8 •••"]);
        let encoded = STANDARD.encode("\0u\0hunter2-Tr0ub4dor");
        let folded = [format!("535-{}", &encoded[..14]), format!("535 {}", &encoded[14..])];
        assert_eq!(told(&[&folded[0], &folded[1]]), ["535-•••", "535 •••"]);
    }

    #[test]
    fn a_password_like_a_reply_leaves_the_code_and_nothing_else() {
        let mask = Mask::of(&Secret::new("447-Horse9"));
        let line = Raw { bytes: b"447-Horse9", kept: 4, cut: false };
        assert_eq!(mask.apply(&[line])[0].0, "447-•••".as_bytes());
    }

    #[test]
    fn a_very_short_secret_hides_the_line_instead_of_leaving_holes() {
        let mask = Mask::of(&Secret::new("abc"));
        assert_eq!(masked(&mask, "abcdef cabs"), "abcdef cabs");
        for line in ["you said abc, no", "you said AGFiYw==", "you said 616263"] {
            assert_eq!(masked(&mask, line), MASK, "{line}");
        }
    }

    #[test]
    fn the_length_is_not_kept() {
        let long = Mask::of(&Secret::new("a-very-long-password-indeed"));
        assert_eq!(masked(&long, "x a-very-long-password-indeed y"), "x ••• y");
        assert_eq!(masked(&Mask::of(&Secret::new("abcd")), "abcdabcd"), MASK);
    }

    fn masked(mask: &Mask, line: &str) -> String {
        String::from_utf8(mask.apply_one(line.as_bytes()).0).expect("a mask keeps UTF-8 whole")
    }
}
