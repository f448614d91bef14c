//! The mail transaction: MAIL, a RCPT for each recipient, DATA, the mail (RFC 5321 §3.3).

use lettre::transport::smtp::commands;

use super::session::{Over, Talk};
use super::wire::Wire;
use super::{Failure, Recipient, Step};
use crate::message::Mail;
use crate::run::SessionFact;
use crate::settings::{Address, Until};

impl Talk<'_> {
    pub(super) async fn transaction(&mut self, wire: &mut Wire, mail: &Mail) -> Result<(), Over> {
        self.mail(wire).await?;
        let accepted = self.recipients(wire).await?;
        if self.settings.until == Until::Recipient || accepted == 0 {
            return Ok(());
        }
        let taken = self.step(wire, Step::Data);
        let asked = wire.ask(commands::Data).await;
        self.answered(&taken, asked, SessionFact::Data)?;
        if self.settings.until == Until::Data {
            // There is no way back from here but to hang up: a dot would send the mail.
            return Err(Over::Close);
        }
        self.body(wire, mail).await
    }

    async fn mail(&mut self, wire: &mut Wire) -> Result<(), Over> {
        let taken = self.step(wire, Step::Mail);
        let sender = self.settings.envelope_sender().map(Address::to_lettre);
        let asked = wire.ask(commands::Mail::new(sender, Vec::new())).await;
        self.answered(&taken, asked, SessionFact::Mail).map(drop)
    }

    /// Offers every recipient, and returns how many were taken.
    async fn recipients(&mut self, wire: &mut Wire) -> Result<usize, Over> {
        let mut accepted = 0;
        for recipient in &self.settings.recipients {
            let taken = self.step(wire, Step::Rcpt);
            let asked = wire.ask(commands::Rcpt::new(recipient.to_lettre(), Vec::new())).await;
            let fact = |reply| SessionFact::Recipient(Recipient { address: recipient.to_string(), reply });
            match self.answered(&taken, asked, fact) {
                Ok(_) => accepted += 1,
                Err(Over::Quit) => {}
                Err(Over::Close) => return Err(Over::Close),
            }
        }
        Ok(accepted)
    }

    /// Sends the mail. A stop on the way closes the connection: only the final dot sends.
    async fn body(&mut self, wire: &mut Wire, mail: &Mail) -> Result<(), Over> {
        let taken = self.step(wire, Step::Body);
        self.learn(SessionFact::Message { id: mail.id.clone() });
        if let Err(failure) = wire.send_mail(&mail.bytes).await {
            self.end(&taken, Err(failure));
            return Err(Over::Close);
        }
        if self.watch.is_stopped() || self.watch.is_over() {
            let failure = if self.watch.is_stopped() { Failure::Stopped } else { Failure::Deadline };
            self.end(&taken, Err(failure));
            return Err(Over::Close);
        }
        self.learn(SessionFact::FinalDotSent);
        let asked = wire.ask(".\r\n").await;
        self.answered(&taken, asked, SessionFact::Body).map(drop)
    }
}
