//! Answers to something that was not asked: a server that sends them has not answered.

use std::net::SocketAddr;

use engine::dns::RecordState;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, UdpSocket};
use tokio_util::sync::CancellationToken;

use crate::dns::{SHOP, look_at};

#[tokio::test]
async fn an_answer_to_another_question_is_none_on_either_way() {
    for (told, state) in [
        (Told { tcp: true, question: Question::Own, flags: NO_SUCH_NAME }, RecordState::Missing),
        (Told { tcp: true, question: Question::Evil, flags: NO_SUCH_NAME }, RecordState::Unknown),
        (Told { tcp: true, question: Question::None, flags: NO_SUCH_NAME }, RecordState::Unknown),
        (Told { tcp: true, question: Question::None, flags: NOTHING_HERE }, RecordState::Unknown),
        (Told { tcp: true, question: Question::Own, flags: NO_SUCH_NAME | NOTIFY }, RecordState::Unknown),
        (Told { tcp: false, question: Question::Own, flags: NO_SUCH_NAME }, RecordState::Missing),
        (Told { tcp: false, question: Question::Evil, flags: NO_SUCH_NAME }, RecordState::Unknown),
        (Told { tcp: false, question: Question::Own, flags: NO_SUCH_NAME | NOTIFY }, RecordState::Unknown),
    ] {
        let record = look_at(SHOP, &[server(told).await], "practice", &CancellationToken::new()).await.records;
        assert_eq!(record.dmarc.state, state, "{told:?}");
        assert_eq!(record.spf.state, RecordState::Missing, "{told:?}");
    }
}

/// What is said to whoever asks for the policy; everybody else hears that there is no such name.
#[derive(Clone, Copy, Debug)]
struct Told {
    /// Over TCP only: over UDP it is said that the answer does not fit.
    tcp: bool,
    question: Question,
    flags: u16,
}

#[derive(Clone, Copy, Debug)]
enum Question {
    Own,
    Evil,
    None,
}

/// Serves both ways on one port until the test ends.
async fn server(told: Told) -> SocketAddr {
    let (udp, tcp) = loop {
        let udp = UdpSocket::bind("127.0.0.1:0").await.expect("a port is free");
        if let Ok(tcp) = TcpListener::bind(udp.local_addr().expect("it has an address")).await {
            break (udp, tcp);
        }
    };
    let address = udp.local_addr().expect("it has an address");
    tokio::spawn(async move {
        let mut packet = [0; 512];
        while let Ok((length, client)) = udp.recv_from(&mut packet).await {
            let asked = &packet[..length];
            let cut = told.tcp && is_policy(asked);
            let answer = if cut { reply(asked, Question::Own, CUT_OFF) } else { answer(asked, told) };
            udp.send_to(&answer, client).await.expect("the answer is sent");
        }
    });
    tokio::spawn(async move {
        while let Ok((mut client, _)) = tcp.accept().await {
            tokio::spawn(async move {
                while let Ok(length) = client.read_u16().await {
                    let mut asked = vec![0; usize::from(length)];
                    client.read_exact(&mut asked).await.expect("the question is whole");
                    let answer = answer(&asked, told);
                    let framed =
                        [&u16::try_from(answer.len()).expect("it is short").to_be_bytes()[..], &answer].concat();
                    client.write_all(&framed).await.expect("the answer is sent");
                }
            });
        }
    });
    address
}

fn answer(asked: &[u8], told: Told) -> Vec<u8> {
    if is_policy(asked) { reply(asked, told.question, told.flags) } else { reply(asked, Question::Own, NO_SUCH_NAME) }
}

fn is_policy(asked: &[u8]) -> bool {
    asked[12..].to_ascii_lowercase().starts_with(b"\x06_dmarc\x04shop")
}

/// A message without records (RFC 1035 §4.1).
fn reply(asked: &[u8], question: Question, flags: u16) -> Vec<u8> {
    let end = 12 + asked[12..].iter().position(|byte| *byte == 0).expect("a name ends") + 5;
    let question = match question {
        Question::Own => &asked[12..end],
        Question::Evil => b"\x04evil\x07example\0\0\x10\0\x01",
        Question::None => b"",
    };
    let count = u8::from(!question.is_empty());
    [&asked[..2], &flags.to_be_bytes(), &[0, count, 0, 0, 0, 0, 0, 0], question].concat()
}

const NOTHING_HERE: u16 = 0x8180;
const NO_SUCH_NAME: u16 = 0x8183;
const CUT_OFF: u16 = 0x8380;
const NOTIFY: u16 = 4 << 11;
