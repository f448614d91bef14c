//! What a packet is answered with. Knows no sockets.

use std::net::Ipv4Addr;

use hickory_proto::op::{Edns, Message, MessageType, Metadata, OpCode, Query, ResponseCode};
use hickory_proto::rr::rdata::{MX, SOA, TXT};
use hickory_proto::rr::{DNSClass, Name, RData, Record, RecordType};

use super::asked::{Protocol, Questions};
use super::zone::{Fault, Zone};

/// What the client gets to see.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Reply {
    Bytes(Vec<u8>),
    /// Nothing, and the client may wait.
    Nothing,
    /// Nothing, and a connection is closed.
    HangUp,
}

/// Answers one packet, whatever it is, and notes the question if it is one.
pub(super) fn reply(zone: &Zone, questions: &Questions, packet: &[u8], protocol: Protocol) -> Reply {
    let Ok(request) = Message::from_vec(packet) else { return not_understood(packet) };
    if request.metadata.message_type == MessageType::Response {
        return Reply::Nothing;
    }
    let mut response = Message::new(request.metadata.id, MessageType::Response, request.metadata.op_code);
    response.metadata = Metadata::response_from_request(&request.metadata);
    response.metadata.recursion_available = true;
    response.edns = request.edns.as_ref().map(|_| {
        let mut edns = Edns::new();
        edns.set_max_payload(MOST_OVER_UDP);
        edns
    });

    let [question] = &request.queries[..] else { return refuse(response, ResponseCode::FormErr) };
    if request.metadata.op_code != OpCode::Query {
        return refuse(response, ResponseCode::NotImp);
    }
    response.add_query(question.clone());
    if question.query_class != DNSClass::IN {
        return refuse(response, ResponseCode::Refused);
    }
    questions.note(question, protocol);

    let found = find(zone, question);
    response.metadata.response_code = found.code;
    response.answers = found.answers;
    response.authorities = found.authorities;
    let room = match protocol {
        Protocol::Udp => usize::from(request.max_payload().min(MOST_OVER_UDP)),
        Protocol::Tcp => usize::from(u16::MAX),
    };
    match (found.fault, protocol) {
        (None, _) | (Some(Fault::TruncatedThenTcp), Protocol::Tcp) => fitting(response, room),
        (Some(Fault::Silent), _) => Reply::Nothing,
        (Some(Fault::ServFail), _) => refuse(response, ResponseCode::ServFail),
        (Some(Fault::Refused), _) => refuse(response, ResponseCode::Refused),
        (Some(Fault::Truncated), Protocol::Tcp) => Reply::HangUp,
        (Some(Fault::Truncated | Fault::TruncatedThenTcp), Protocol::Udp) => cut(response),
        (Some(Fault::NxDomain), _) => {
            response.authorities = vec![authority(zone, &question.name)];
            response.answers.clear();
            response.metadata.response_code = ResponseCode::NXDomain;
            fitting(response, room)
        }
        (Some(Fault::Garbage), _) => {
            Reply::Bytes([&request.metadata.id.to_be_bytes()[..], &[0xff; GARBAGE_BYTES]].concat())
        }
        (Some(Fault::WrongId), _) => {
            response.metadata.id = !response.metadata.id;
            fitting(response, room)
        }
        (Some(Fault::Flood), _) => {
            response.authorities.clear();
            response.metadata.response_code = ResponseCode::NoError;
            response.answers = flood(question);
            fitting(response, room)
        }
    }
}

/// What the zone has on a question, aliases followed.
struct Found {
    code: ResponseCode,
    answers: Vec<Record>,
    authorities: Vec<Record>,
    fault: Option<Fault>,
}

fn find(zone: &Zone, question: &Query) -> Found {
    let kind = question.query_type;
    let mut found = Found { code: ResponseCode::NoError, answers: Vec::new(), authorities: Vec::new(), fault: None };
    let mut owner = question.name.clone();
    for _ in 0..MOST_ALIASES {
        let fault =
            zone.faults.get(&(owner.clone(), kind)).or_else(|| zone.faults.get(&(owner.clone(), RecordType::ANY)));
        found.fault = found.fault.or(fault.copied());

        let records = zone.records.get(&owner).map(Vec::as_slice).unwrap_or_default();
        let alias = records.iter().find_map(|record| match record {
            RData::CNAME(target) if kind != RecordType::CNAME && kind != RecordType::ANY => Some(target.0.clone()),
            _ => None,
        });
        if let Some(target) = alias {
            let link = records.iter().filter(|record| record.record_type() == RecordType::CNAME);
            found.answers.extend(link.map(|record| Record::from_rdata(owner.clone(), SECONDS_TO_LIVE, record.clone())));
            owner = target;
            continue;
        }

        let wanted = records.iter().filter(|record| kind == RecordType::ANY || record.record_type() == kind);
        let wanted: Vec<_> =
            wanted.map(|record| Record::from_rdata(owner.clone(), SECONDS_TO_LIVE, record.clone())).collect();
        let authority = authority(zone, &owner);
        if !wanted.is_empty() {
            found.answers.extend(wanted);
        } else if kind == RecordType::SOA && authority.name == owner {
            found.answers.push(authority);
        } else {
            found.authorities.push(authority);
            if !exists(zone, &owner) {
                found.code = ResponseCode::NXDomain;
            }
        }
        return found;
    }
    Found { code: ResponseCode::ServFail, answers: Vec::new(), ..found }
}

/// Whether there is anything at this name or below it.
fn exists(zone: &Zone, name: &Name) -> bool {
    name.is_root() || zone.records.keys().any(|known| name.zone_of(known))
}

/// The start of authority for a name: of its domain where that is known, else of the root.
fn authority(zone: &Zone, name: &Name) -> Record {
    let domain = name.trim_to(DOMAIN_LABELS);
    let known = usize::from(name.num_labels()) >= DOMAIN_LABELS && exists(zone, &domain);
    let apex = if known { domain } else { Name::root() };
    let soa = SOA::new(apex.clone(), apex.clone(), 1, 3600, 600, 86_400, SECONDS_TO_LIVE);
    Record::from_rdata(apex, SECONDS_TO_LIVE, RData::SOA(soa))
}

fn flood(question: &Query) -> Vec<Record> {
    let record = |index: u16| match question.query_type {
        RecordType::A => RData::A(Ipv4Addr::from(0x7f01_0000 + u32::from(index)).into()),
        RecordType::MX => RData::MX(MX::new(index, question.name.clone())),
        _ => RData::TXT(TXT::new(vec![format!("flood {index}")])),
    };
    let named = |index| Record::from_rdata(question.name.clone(), SECONDS_TO_LIVE, record(index));
    (0..FLOOD_RECORDS).map(named).collect()
}

/// The whole message where there is room for it, else an empty one that says so.
fn fitting(response: Message, room: usize) -> Reply {
    match response.to_vec() {
        Ok(bytes) if bytes.len() <= room => Reply::Bytes(bytes),
        Ok(_) => cut(response),
        Err(_) => refuse(response, ResponseCode::ServFail),
    }
}

fn cut(mut response: Message) -> Reply {
    response.metadata.truncation = true;
    response.answers.clear();
    response.authorities.clear();
    written(&response)
}

fn refuse(mut response: Message, code: ResponseCode) -> Reply {
    response.metadata.response_code = code;
    response.answers.clear();
    response.authorities.clear();
    written(&response)
}

fn written(response: &Message) -> Reply {
    response.to_vec().map_or(Reply::Nothing, Reply::Bytes)
}

/// A packet that is no question still hears so, if it says at least its number and is no answer itself.
fn not_understood(packet: &[u8]) -> Reply {
    match packet {
        [high, low, flags, ..] if packet.len() >= HEADER_BYTES && flags & 0x80 == 0 => {
            let id = u16::from_be_bytes([*high, *low]);
            written(&Message::error_msg(id, OpCode::Query, ResponseCode::FormErr))
        }
        _ => Reply::Nothing,
    }
}

/// What gets through every network in one piece.
const MOST_OVER_UDP: u16 = 1232;
const HEADER_BYTES: usize = 12;
const GARBAGE_BYTES: usize = 64;
const FLOOD_RECORDS: u16 = 500;
const MOST_ALIASES: usize = 16;
const DOMAIN_LABELS: usize = 2;
const SECONDS_TO_LIVE: u32 = 300;

#[cfg(test)]
mod tests {
    use super::super::client::{question, told};
    use super::*;

    #[test]
    fn a_name_below_a_known_one_does_not_exist_and_one_above_it_is_empty() {
        let zone = Zone::new().a("deep.down.shop.example", "192.0.2.1");
        let (code, authority) = negative(&zone, "down.shop.example");
        assert_eq!((code, authority.as_str()), (ResponseCode::NoError, "shop.example."));
        let (code, authority) = negative(&zone, "even.deep.down.shop.example");
        assert_eq!((code, authority.as_str()), (ResponseCode::NXDomain, "shop.example."));
        let (code, authority) = negative(&zone, "elsewhere.example");
        assert_eq!((code, authority.as_str()), (ResponseCode::NXDomain, "."));
        let (code, _) = negative(&zone, "example");
        assert_eq!(code, ResponseCode::NoError);
    }

    #[test]
    fn another_type_of_a_known_name_is_empty() {
        let zone = Zone::new().a("shop.example", "192.0.2.1");
        let answer = answered(&zone, "SHOP.example", RecordType::MX);
        assert_eq!((answer.metadata.response_code, answer.answers.len()), (ResponseCode::NoError, 0));
        assert_eq!(answer.authorities[0].record_type(), RecordType::SOA);
        assert_eq!(answered(&zone, "shop.example", RecordType::SOA).answers.len(), 1);
        assert_eq!(told(&answered(&zone, "SHOP.example", RecordType::ANY)), ["SHOP.example. A 192.0.2.1"]);
    }

    #[test]
    fn aliases_are_followed_to_their_end() {
        let zone = Zone::new()
            .cname("mail.shop.example", "smtp.provider.example")
            .cname("smtp.provider.example", "node.provider.example")
            .a("node.provider.example", "192.0.2.1")
            .cname("gone.shop.example", "nowhere.provider.example")
            .cname("round.shop.example", "about.shop.example")
            .cname("about.shop.example", "round.shop.example");
        assert_eq!(
            told(&answered(&zone, "mail.shop.example", RecordType::A)),
            [
                "mail.shop.example. CNAME smtp.provider.example.",
                "smtp.provider.example. CNAME node.provider.example.",
                "node.provider.example. A 192.0.2.1",
            ],
        );
        let gone = answered(&zone, "gone.shop.example", RecordType::A);
        assert_eq!((gone.metadata.response_code, gone.answers.len()), (ResponseCode::NXDomain, 1));
        assert_eq!(gone.authorities[0].name.to_ascii(), "provider.example.");
        let round = answered(&zone, "round.shop.example", RecordType::A);
        assert_eq!((round.metadata.response_code, round.answers.len()), (ResponseCode::ServFail, 0));
        assert_eq!(answered(&zone, "round.shop.example", RecordType::CNAME).answers.len(), 1);
    }

    #[test]
    fn a_fault_behind_an_alias_is_a_fault() {
        let zone = Zone::new().cname("mail.shop.example", "smtp.provider.example").fault(
            "smtp.provider.example",
            RecordType::A,
            Fault::ServFail,
        );
        assert_eq!(code(&zone, "mail.shop.example", RecordType::A), ResponseCode::ServFail);
        assert_eq!(code(&zone, "mail.shop.example", RecordType::AAAA), ResponseCode::NXDomain);
    }

    #[test]
    fn the_fault_of_a_type_goes_before_that_of_any_type() {
        let zone = Zone::new().fault("shop.example", RecordType::ANY, Fault::ServFail).fault(
            "shop.example",
            RecordType::MX,
            Fault::Refused,
        );
        assert_eq!(code(&zone, "shop.example", RecordType::MX), ResponseCode::Refused);
        assert_eq!(code(&zone, "shop.example", RecordType::TXT), ResponseCode::ServFail);
    }

    #[test]
    fn a_long_text_is_cut_into_strings_and_a_long_answer_waits_for_tcp() {
        let zone = Zone::new().txt("shop.example", "x".repeat(600)).txt("empty.example", "");
        let over =
            |protocol| decoded(reply(&zone, &Questions::default(), &packet("shop.example", RecordType::TXT), protocol));
        let cut = over(Protocol::Udp);
        assert!(cut.metadata.truncation && cut.answers.is_empty());
        let whole = over(Protocol::Tcp);
        let RData::TXT(txt) = &whole.answers[0].data else { panic!("{whole:?}") };
        assert_eq!(txt.txt_data.iter().map(|string| string.len()).collect::<Vec<_>>(), [255, 255, 90]);
        assert_eq!(told(&answered(&zone, "empty.example", RecordType::TXT)), ["empty.example. TXT "]);
    }

    #[test]
    fn the_room_that_a_client_names_is_used_up_to_what_every_network_carries() {
        let zone = Zone::new().txt("shop.example", "x".repeat(900)).txt("long.example", "x".repeat(2000));
        for (name, fits) in [("shop.example", true), ("long.example", false)] {
            let mut asked = question(7, name, RecordType::TXT);
            let mut edns = Edns::new();
            edns.set_max_payload(4096);
            asked.set_edns(edns);
            let answer = decoded(reply(&zone, &Questions::default(), &asked.to_vec().unwrap(), Protocol::Udp));
            assert_eq!(answer.metadata.truncation, !fits, "{name}");
            assert_eq!(answer.edns.map(|edns| edns.max_payload()), Some(MOST_OVER_UDP));
        }
    }

    #[test]
    fn what_is_no_question_is_refused_or_left_alone() {
        let said = |bytes: &[u8]| reply(&Zone::new(), &Questions::default(), bytes, Protocol::Udp);
        assert_eq!(said(b""), Reply::Nothing);
        assert_eq!(said(b"elevenbytes"), Reply::Nothing);
        assert_eq!(decoded(said(b"EHLO me and all of you")).metadata.response_code, ResponseCode::FormErr);

        let mut answer = question(7, "shop.example", RecordType::A);
        answer.metadata.message_type = MessageType::Response;
        assert_eq!(said(&answer.to_vec().unwrap()), Reply::Nothing);
        let mut notify = question(7, "shop.example", RecordType::SOA);
        notify.metadata.op_code = OpCode::Notify;
        assert_eq!(decoded(said(&notify.to_vec().unwrap())).metadata.response_code, ResponseCode::NotImp);
        let mut two = question(7, "shop.example", RecordType::A);
        two.add_query(two.queries[0].clone());
        assert_eq!(decoded(said(&two.to_vec().unwrap())).metadata.response_code, ResponseCode::FormErr);
        let mut chaos = question(7, "version.bind", RecordType::TXT);
        chaos.queries[0].set_query_class(DNSClass::CH);
        assert_eq!(decoded(said(&chaos.to_vec().unwrap())).metadata.response_code, ResponseCode::Refused);
    }

    fn negative(zone: &Zone, name: &str) -> (ResponseCode, String) {
        let answer = answered(zone, name, RecordType::A);
        assert!(answer.answers.is_empty());
        (answer.metadata.response_code, answer.authorities[0].name.to_ascii())
    }

    fn code(zone: &Zone, name: &str, kind: RecordType) -> ResponseCode {
        answered(zone, name, kind).metadata.response_code
    }

    fn answered(zone: &Zone, name: &str, kind: RecordType) -> Message {
        decoded(reply(zone, &Questions::default(), &packet(name, kind), Protocol::Udp))
    }

    fn packet(name: &str, kind: RecordType) -> Vec<u8> {
        question(7, name, kind).to_vec().unwrap()
    }

    fn decoded(reply: Reply) -> Message {
        match reply {
            Reply::Bytes(bytes) => Message::from_vec(&bytes).unwrap(),
            other => panic!("{other:?}"),
        }
    }
}
