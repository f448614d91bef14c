//! Tag lists, `name=value; name=value`, as DKIM and DMARC write them (RFC 6376 §3.2).

/// The tags in their order, white space around names and values dropped; none where it is no tag list.
pub(super) fn read(text: &str) -> Option<Vec<(String, String)>> {
    let mut tags: Vec<(String, String)> = Vec::new();
    let mut pieces = text.split(';').peekable();
    while let Some(piece) = pieces.next() {
        let piece = piece.trim_matches(WHITE);
        if piece.is_empty() && pieces.peek().is_none() {
            break;
        }
        let (name, value) = piece.split_once('=')?;
        let (name, value) = (name.trim_matches(WHITE), value.trim_matches(WHITE));
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        let named = name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.bytes().all(plain);
        let printable = value.chars().all(|one| matches!(one, '!'..='~') || WHITE.contains(&one));
        if !named || !printable || tags.iter().any(|(other, _)| other == name) || tags.len() == MOST_TAGS {
            return None;
        }
        tags.push((name.to_owned(), value.to_owned()));
    }
    Some(tags)
}

/// The value of a tag.
pub(super) fn value<'a>(tags: &'a [(String, String)], name: &str) -> Option<&'a str> {
    tags.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
}

const WHITE: &[char] = &[' ', '\t', '\r', '\n'];
const MOST_TAGS: usize = 100;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_list_is_read_with_or_without_its_last_semicolon() {
        for text in ["v=DKIM1; k=rsa; p=AB CD", "v=DKIM1;k = rsa ;p=AB CD;", "v=DKIM1; k=rsa; p=AB CD ; "] {
            let tags = read(text).unwrap();
            assert_eq!((tags.len(), value(&tags, "k"), value(&tags, "p")), (3, Some("rsa"), Some("AB CD")), "{text}");
        }
        assert_eq!(read("p=").unwrap(), [("p".to_owned(), String::new())]);
    }

    #[test]
    fn what_is_no_list_is_none() {
        for text in ["v=spf1 -all; x", "v=DKIM1;; p=", "p=a; p=b", "=x", "1=x", "p=a\u{0}", "p=\u{e4}"] {
            assert_eq!(read(text), None, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in any::<String>()) {
            prop_assert!(read(&text).is_none_or(|tags| tags.len() <= MOST_TAGS));
        }
    }
}
