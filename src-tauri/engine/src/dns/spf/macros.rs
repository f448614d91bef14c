//! Names with macros in them (RFC 7208 §7 and §12): read, and filled in where that needs no mail.

use super::SpfProblem;

/// A `domain-spec`: a name that may hold macros.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DomainSpec(String);

impl DomainSpec {
    /// Reads one.
    pub(super) fn read(text: &str) -> Result<Self, SpfProblem> {
        if text.is_empty() {
            return Err(SpfProblem::MissingValue);
        }
        let rest = macro_string(text)?;
        let ends_in_macro = rest == text.len() && text.ends_with('}') || ESCAPES.iter().any(|end| text.ends_with(end));
        let labels = text.strip_suffix('.').unwrap_or(text);
        let ends_in_label = labels.rsplit_once('.').is_some_and(|(_, last)| is_top_label(last));
        (ends_in_macro || ends_in_label).then(|| Self(text.to_owned())).ok_or(SpfProblem::BadDomain)
    }

    /// The name that it stands for in the record of `domain`; none where only a mail can tell.
    pub(super) fn target(&self, domain: &str) -> Option<String> {
        let filled = self.0.replace("%{d}", domain).replace("%{D}", domain);
        let filled = filled.trim_end_matches('.').to_ascii_lowercase();
        (!filled.contains('%')).then_some(filled)
    }
}

/// Reads a `macro-string` of an unknown modifier; whatever it says, it changes nothing.
pub(super) fn check(text: &str) -> Result<(), SpfProblem> {
    macro_string(text).map(drop)
}

/// Reads to the end and returns where that is.
fn macro_string(text: &str) -> Result<usize, SpfProblem> {
    let mut rest = text;
    while let Some(first) = rest.bytes().next() {
        rest = match first {
            b'%' => match rest.as_bytes().get(1) {
                Some(b'%' | b'_' | b'-') => &rest[2..],
                Some(b'{') => {
                    let (inside, behind) = rest[2..].split_once('}').ok_or(SpfProblem::BadMacro)?;
                    if !is_macro(inside) {
                        return Err(SpfProblem::BadMacro);
                    }
                    behind
                }
                _ => return Err(SpfProblem::BadMacro),
            },
            b'!'..=b'~' => &rest[1..],
            _ => return Err(SpfProblem::BadCharacter),
        };
    }
    Ok(text.len())
}

/// `macro-letter transformers *delimiter`; the letters `c`, `r` and `t` belong to explanations alone.
fn is_macro(inside: &str) -> bool {
    let Some(behind) = inside.strip_prefix(|letter: char| "slodiphvSLODIPHV".contains(letter)) else { return false };
    let digits = behind.trim_start_matches(|digit: char| digit.is_ascii_digit());
    let number = &behind[..behind.len() - digits.len()];
    let some = number.is_empty() || number.bytes().any(|digit| digit != b'0');
    let delimiters = digits.strip_prefix(['r', 'R']).unwrap_or(digits);
    some && delimiters.bytes().all(|delimiter| b".-+,/_=".contains(&delimiter))
}

/// Letters, digits and hyphens, not all digits, no hyphen at either end.
fn is_top_label(label: &str) -> bool {
    let inner = label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let all_digits = label.bytes().all(|byte| byte.is_ascii_digit());
    !label.is_empty() && inner && !all_digits && !label.starts_with('-') && !label.ends_with('-')
}

const ESCAPES: [&str; 3] = ["%%", "%_", "%-"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_rfc_7208_are_read() {
        for good in [
            "example.com",
            "_spf.%{d}",
            "%{ir}.%{v}._spf.%{d2}",
            "%{lr-}.lp._spf.%{d2}",
            "%{i}._spf.%{d2}",
            "exists.%%.example.com.",
            "a%_b.example.com",
            "%{d}",
        ] {
            assert!(DomainSpec::read(good).is_ok(), "{good}");
        }
    }

    #[test]
    fn what_is_no_name_is_told_apart() {
        for (bad, problem) in [
            ("", SpfProblem::MissingValue),
            ("localhost", SpfProblem::BadDomain),
            ("192.0.2.1", SpfProblem::BadDomain),
            ("example.-com", SpfProblem::BadDomain),
            ("%{d", SpfProblem::BadMacro),
            ("%{x}.example.com", SpfProblem::BadMacro),
            ("%{d0}.example.com", SpfProblem::BadMacro),
            ("%{c}.example.com", SpfProblem::BadMacro),
            ("50%.example.com", SpfProblem::BadMacro),
            ("ex\u{e4}mple.com", SpfProblem::BadCharacter),
            ("a\u{0}.example.com", SpfProblem::BadCharacter),
        ] {
            assert_eq!(DomainSpec::read(bad), Err(problem), "{bad:?}");
        }
    }

    #[test]
    fn only_the_domain_itself_is_filled_in_without_a_mail() {
        let target = |text| DomainSpec::read(text).unwrap().target("shop.example");
        assert_eq!(target("_spf.%{d}").as_deref(), Some("_spf.shop.example"));
        assert_eq!(target("_SPF.Example.com.").as_deref(), Some("_spf.example.com"));
        assert_eq!(target("%{i}._spf.%{d}"), None);
    }
}
