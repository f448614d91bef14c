//! One conversation: hears a command, finds out what the script wants, and does it.

mod body;
mod command;
mod flow;
mod session;
mod sign_in;
mod stream;
mod wire;

use std::convert::Infallible;
use std::io;
use std::pin::Pin;

use tokio::net::TcpStream;

use crate::house::House;
use crate::records::Received;
use crate::script::{Heard, Raw};
use crate::{Act, random};

use command::Command;
use flow::Flow;
use session::Session;
use sign_in::Credentials;
use wire::{Line, Wire};

/// Talks to a client until one of the two has had enough.
pub(crate) async fn hold(house: &House, client: TcpStream, implicit_tls: bool) {
    let mut talk = Talk {
        house,
        wire: Wire::new(client, house.records.open(), house.script.hang_up_after),
        session: Session::default(),
        heard: Heard::default(),
        offered: None,
    };
    let Err(over) = talk.go_on(implicit_tls).await;
    talk.wire.end(over).await;
}

/// How a conversation ends.
#[derive(Debug)]
enum Over {
    /// The client has gone.
    Gone,
    /// The server closes in good order.
    Closed,
    /// The server hangs up in the middle, under TLS without saying so.
    Cut,
    /// The server breaks the connection.
    Reset,
    /// The client has said nothing for too long.
    Idle,
}

impl From<io::Error> for Over {
    fn from(_: io::Error) -> Self {
        Over::Gone
    }
}

struct Talk<'a> {
    house: &'a House,
    wire: Wire,
    session: Session,
    heard: Heard,
    /// What the client has tried to sign in with last.
    offered: Option<Credentials>,
}

impl<'a> Talk<'a> {
    async fn go_on(&mut self, implicit_tls: bool) -> Result<Infallible, Over> {
        if implicit_tls {
            self.secure().await?;
        }
        self.wire.begin()?;
        let script = &self.house.script;
        if let Some(raw) = &script.raw {
            return self.recite(raw).await;
        }
        match &script.greeting {
            Some(act) => self.perform(act, None).await?,
            None => self.wire.say(GREETING).await?,
        }
        loop {
            match self.wire.line().await? {
                Line::Whole(line) => self.answer(&line).await?,
                Line::TooLong => self.wire.say(LINE_TOO_LONG).await?,
            }
        }
    }

    async fn recite(&mut self, raw: &Raw) -> Result<Infallible, Over> {
        self.wire.pour(Flow::Whole(&raw.bytes)).await?;
        Err(if raw.then_close { Over::Closed } else { self.wire.hear_out().await })
    }

    async fn answer(&mut self, line: &[u8]) -> Result<(), Over> {
        let script = &self.house.script;
        let command = Command::read(line);
        let cued = script.cued(line, &mut self.heard);
        if let Command::Auth { mechanism, initial } = &command
            && cued.is_none_or(Act::tells_a_password)
        {
            return self.sign_in(mechanism, initial.as_deref(), cued).await;
        }

        let act = cued.cloned().unwrap_or_else(|| self.session.answer(&command, script));
        self.perform(&act, command.address()).await?;
        let digit = act.first_digit();
        if matches!(command, Command::Auth { .. }) && digit == Some(b'2') {
            self.session.signed_in = Some(String::new());
        }
        if command == Command::Data && digit == Some(b'3') {
            return self.take_mail().await;
        }
        self.session.answered(command, digit);
        Ok(())
    }

    async fn take_mail(&mut self) -> Result<(), Over> {
        let mail = self.wire.body().await?;
        let mail_from = self.session.mail_from.take().unwrap_or_default();
        let recipients = std::mem::take(&mut self.session.recipients);
        let Some(data) = mail else { return self.wire.say(MAIL_TOO_LARGE).await };

        let act = match &self.house.script.body {
            Some(act) => act.clone(),
            None => match random::queue_id() {
                Ok(id) => Act::line(&format!("250 2.0.0 Ok: queued as {id}")),
                Err(_) => Act::line("451 4.3.0 Error: queue file write error"),
            },
        };
        if act.first_digit() == Some(b'2') {
            let (at, signed_in) = (jiff::Timestamp::now(), self.session.signed_in.clone());
            let tls = self.session.tls;
            self.wire.page().deliver(Received { mail_from, recipients, data, at, tls, signed_in });
        }
        self.perform(&act, None).await
    }

    /// Does what an act says. Boxed, because an act may be made of acts.
    fn perform<'s>(
        &'s mut self,
        act: &'s Act,
        address: Option<&'s str>,
    ) -> Pin<Box<dyn Future<Output = Result<(), Over>> + Send + 's>> {
        Box::pin(async move {
            match act {
                Act::Say(bytes) => self.wire.say(bytes).await,
                Act::SayAndClose(bytes) => {
                    self.wire.say(bytes).await?;
                    Err(Over::Closed)
                }
                Act::Quote { before, after } => {
                    let address = address.unwrap_or_default().as_bytes();
                    self.wire.say(&[before, address, after].concat()).await
                }
                Act::EchoAfter { before, echo } => {
                    let told = self.offered.as_ref().map(|offered| offered.told(*echo)).unwrap_or_default();
                    self.wire.say(&[before, &told[..], b"\r\n"].concat()).await
                }
                Act::Drip { bytes, every } => self.wire.pour(Flow::Drip(bytes, *every)).await,
                Act::Endless { start, repeat } => {
                    self.wire.pour(Flow::Endless { start, repeat }).await?;
                    Err(self.wire.hear_out().await)
                }
                Act::StartTls { .. } | Act::StartTlsThen { .. } if self.wire.is_tls() => {
                    self.wire.say(TLS_ACTIVE).await
                }
                Act::StartTls { inject } => {
                    self.wire.say(&[READY_FOR_TLS, inject].concat()).await?;
                    self.secure().await
                }
                Act::StartTlsThen { inject } => {
                    self.wire.say(READY_FOR_TLS).await?;
                    self.wire.say(inject).await?;
                    self.secure().await
                }
                Act::Silent => Err(self.wire.hear_out().await),
                Act::Close => Err(Over::Closed),
                Act::Reset => Err(Over::Reset),
                Act::InTurn(acts) => {
                    for act in acts {
                        self.perform(act, address).await?;
                    }
                    Ok(())
                }
            }
        })
    }

    async fn secure(&mut self) -> Result<(), Over> {
        self.wire.secure(&self.house.acceptor).await?;
        self.session = Session { tls: true, ..Session::default() };
        Ok(())
    }
}

const GREETING: &[u8] = b"220 mail.shop.example ESMTP Mailproof rehearsal\r\n";
const READY_FOR_TLS: &[u8] = b"220 2.0.0 Ready to start TLS\r\n";
const TLS_ACTIVE: &[u8] = b"554 5.5.1 Error: TLS already active\r\n";
const LINE_TOO_LONG: &[u8] = b"500 5.5.2 Error: line too long\r\n";
const MAIL_TOO_LARGE: &[u8] = b"552 5.3.4 Error: message file too big\r\n";
