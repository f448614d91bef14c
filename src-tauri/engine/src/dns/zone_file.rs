//! Records as zone files write them (RFC 1035 §5.1), so that nothing in them can end a line or turn it.

use hickory_resolver::proto::op::ResponseCode;
use hickory_resolver::proto::rr::{Name, RData, Record};

use crate::smtp::printable;

/// A name in its ASCII form, without the final dot; the root is `.`.
pub(super) fn plain(name: &Name) -> String {
    let ascii = dotted(name);
    if ascii == "." { ascii } else { ascii.trim_end_matches('.').to_owned() }
}

/// The whole record on one line, at most 4 KiB of it.
pub(super) fn line(record: &Record) -> String {
    let line = format!("{} {} IN {} {}", dotted(&record.name), record.ttl, record.record_type(), content(&record.data));
    let fits = line.floor_char_boundary(LONGEST);
    if fits < line.len() { format!("{}…", &line[..fits]) } else { line }
}

/// The code by its name in the registry.
pub(super) fn code(code: ResponseCode) -> String {
    match code {
        ResponseCode::NoError => "NOERROR".to_owned(),
        ResponseCode::FormErr => "FORMERR".to_owned(),
        ResponseCode::ServFail => "SERVFAIL".to_owned(),
        ResponseCode::NXDomain => "NXDOMAIN".to_owned(),
        ResponseCode::NotImp => "NOTIMP".to_owned(),
        ResponseCode::Refused => "REFUSED".to_owned(),
        ResponseCode::NotAuth => "NOTAUTH".to_owned(),
        ResponseCode::NotZone => "NOTZONE".to_owned(),
        ResponseCode::BADVERS => "BADVERS".to_owned(),
        other => format!("RCODE{}", u16::from(other)),
    }
}

fn content(data: &RData) -> String {
    match data {
        RData::MX(mx) => format!("{} {}", mx.preference, dotted(&mx.exchange)),
        RData::CNAME(name) => dotted(&name.0),
        RData::NS(name) => dotted(&name.0),
        RData::PTR(name) => dotted(&name.0),
        RData::TXT(txt) => txt.txt_data.iter().map(|string| quoted(string)).collect::<Vec<_>>().join(" "),
        other => printable(other.to_string().as_bytes()),
    }
}

/// Escaped by the name's own rules already: anything but printable ASCII stands as `\ooo`.
fn dotted(name: &Name) -> String {
    printable(name.to_lowercase().to_ascii().as_bytes())
}

fn quoted(string: &[u8]) -> String {
    let mut quoted = String::with_capacity(string.len() + 2);
    quoted.push('"');
    for byte in string {
        match byte {
            b'"' | b'\\' => quoted.extend(['\\', char::from(*byte)]),
            b' '..=b'~' => quoted.push(char::from(*byte)),
            other => quoted.push_str(&format!("\\{other:03}")),
        }
    }
    quoted.push('"');
    quoted
}

const LONGEST: usize = 4 * 1024;

#[cfg(test)]
mod tests {
    use super::*;
    use hickory_resolver::proto::rr::rdata::{MX, TXT};

    #[test]
    fn records_stand_as_in_a_zone_file() {
        let owner = Name::from_ascii("Shop.example.").unwrap();
        let mx = RData::MX(MX::new(10, Name::from_ascii("xn--h32bq4v.example.").unwrap()));
        assert_eq!(
            line(&Record::from_rdata(owner.clone(), 300, mx)),
            "shop.example. 300 IN MX 10 xn--h32bq4v.example."
        );
        let hostile = TXT::from_bytes(vec![b"a\"b\\\0\n", "\u{202e}".as_bytes()]);
        assert_eq!(
            line(&Record::from_rdata(owner, 0, RData::TXT(hostile))),
            r#"shop.example. 0 IN TXT "a\"b\\\000\010" "\226\128\174""#,
        );
    }

    #[test]
    fn a_line_without_end_is_cut() {
        let long = "x".repeat(250);
        let txt = RData::TXT(TXT::from_bytes(vec![long.as_bytes(); 200]));
        let shown = line(&Record::from_rdata(Name::root(), 0, txt));
        assert!(shown.len() < 4_200 && shown.ends_with('…'), "{}", shown.len());
    }
}
