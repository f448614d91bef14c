//! One conversation, from the connection to the last word.

use std::net::IpAddr;
use std::sync::Arc;

use super::auth::{Credential, MaySignIn, Mechanism, sign_in};
use super::connect::connect;
use super::wire::{Io, Wire};
use super::{Auth, AuthEnd, Ehlo, Failure, Reply, Step, StepRecord, StepResult, Watch, has_capability, mechanisms};
use crate::World;
use crate::checks::Fact;
use crate::evidence::Looked;
use crate::message::Mail;
use crate::run::{EventKind, Micros, SessionFact, Tape};
use crate::secret::Mask;
use crate::settings::{AuthChoice, HeloName, Security, TestSettings, Until};
use crate::tls::{self, Certificate, Handshake, Tls, TlsProblem};

/// What a conversation is meant to reach.
pub(crate) struct Goal<'a> {
    /// Its index in the run.
    pub(crate) session: u32,
    /// What was asked for.
    pub(crate) settings: &'a TestSettings,
    /// Where the server is.
    pub(crate) addresses: &'a [IpAddr],
    /// What to sign in with. Gone once it was offered.
    pub(crate) credential: Option<Credential>,
    /// What to hide.
    pub(crate) mask: Arc<Mask>,
    /// What to send.
    pub(crate) mail: Mail,
}

/// Talks to the server until it refuses something or there is nothing left to say.
///
/// Never fails: a server that hangs up, or is not there, is what the merchant came to learn.
pub(crate) async fn talk(world: &World, goal: Goal<'_>, tape: &Tape, watch: &Watch) {
    let mut talk = Talk { world, tape, watch, session: goal.session, settings: goal.settings, tls: None };
    let Some(mut wire) = talk.connect(&goal).await else { return };
    let over = talk.way(&mut wire, goal.credential, &goal.mail).await;
    if matches!(over, Ok(()) | Err(Over::Quit)) {
        talk.quit(&mut wire).await;
    }
    wire.close().await;
}

/// Why a conversation goes no further.
pub(super) enum Over {
    /// The server is still listening: say goodbye.
    Quit,
    /// It is not, or must not be talked to any more.
    Close,
}

/// A conversation under way.
pub(super) struct Talk<'a> {
    pub(super) world: &'a World,
    pub(super) tape: &'a Tape,
    pub(super) watch: &'a Watch,
    pub(super) session: u32,
    pub(super) settings: &'a TestSettings,
    tls: Option<Tls>,
}

impl Talk<'_> {
    async fn connect(&mut self, goal: &Goal<'_>) -> Option<Wire> {
        let taken = self.begin(Step::Connect);
        let patience = self.watch.step(self.world.limits.connect);
        let (kept, attempts) = connect(goal.addresses, self.settings.server.port, self.tape, &patience).await;
        for attempt in attempts {
            self.tape.tell(EventKind::Attempted { session: self.session, attempt });
        }
        let stream = match kept {
            Ok(stream) => stream,
            Err(failure) => {
                self.end(&taken, Err(failure));
                return None;
            }
        };
        let _ = stream.set_nodelay(true);
        if let (Ok(address), Ok(local)) = (stream.peer_addr(), stream.local_addr()) {
            self.learn(SessionFact::Connected { address: address.to_string(), local: local.to_string() });
        }
        let wire = Wire::new(Box::new(stream), self.session, self.tape.clone(), goal.mask.clone(), self.watch.clone());
        let address = self.tape.look(|seen| seen.evidence.sessions[self.session as usize].address.clone());
        wire.note("connected", [("address".to_owned(), Fact::text(address.unwrap_or_default()))].into());
        self.end(&taken, Ok(true));
        Some(wire)
    }

    async fn way(&mut self, wire: &mut Wire, credential: Option<Credential>, mail: &Mail) -> Result<(), Over> {
        let security = self.settings.server.security;
        let until = self.settings.until;
        if security == Security::Implicit {
            self.start_tls(wire).await?;
        }
        self.greeting(wire).await?;
        let capabilities = self.ehlo(wire, Step::Ehlo).await?;
        if until == Until::Connect && security != Security::Implicit {
            return Ok(());
        }
        let capabilities = match security {
            Security::Starttls | Security::StarttlsIfOffered => self.starttls(wire, capabilities).await?,
            Security::None | Security::Implicit => capabilities,
        };
        if matches!(until, Until::Connect | Until::Secure) {
            return Ok(());
        }
        self.auth(wire, &capabilities, credential).await?;
        if until == Until::SignIn {
            return Ok(());
        }
        self.transaction(wire, mail).await
    }

    async fn greeting(&mut self, wire: &mut Wire) -> Result<(), Over> {
        let taken = self.step(wire, Step::Greeting);
        let reply = wire.reply().await;
        self.answered(&taken, reply, SessionFact::Greeting).map(drop)
    }

    async fn ehlo(&mut self, wire: &mut Wire, step: Step) -> Result<Vec<String>, Over> {
        let taken = self.step(wire, step);
        let name = self.helo_name();
        let asked = wire.ask(lettre::transport::smtp::commands::Ehlo::new(client_id(&name))).await;
        let (helo, asked) = match asked {
            Ok(reply) if matches!(reply.code, 500 | 502) => (true, wire.ask(format!("HELO {name}\r\n")).await),
            other => (false, other),
        };
        let name = name.to_string();
        // Decisions are made on what came, not on what may be shown.
        let keywords = if helo { Vec::new() } else { wire.keywords().to_vec() };
        self.answered(&taken, asked, |reply| {
            let ehlo = Ehlo::of(&name, helo, reply);
            if step == Step::Ehlo { SessionFact::Ehlo(ehlo) } else { SessionFact::EhloAgain(ehlo) }
        })?;
        Ok(keywords)
    }

    async fn starttls(&mut self, wire: &mut Wire, capabilities: Vec<String>) -> Result<Vec<String>, Over> {
        if !has_capability(&capabilities, "STARTTLS") {
            if self.settings.server.security == Security::StarttlsIfOffered {
                return Ok(capabilities);
            }
            let taken = self.step(wire, Step::Starttls);
            self.end(&taken, Err(Failure::NotOffered));
            return Err(Over::Quit);
        }
        let taken = self.step(wire, Step::Starttls);
        let asked = wire.ask(lettre::transport::smtp::commands::Starttls).await;
        self.answered(&taken, asked, SessionFact::StartTls)?;
        self.start_tls(wire).await?;
        self.ehlo(wire, Step::EhloAgain).await
    }

    /// The handshake, and the verdict on its certificate. Plain text that came before it is reported and never parsed.
    async fn start_tls(&mut self, wire: &mut Wire) -> Result<(), Over> {
        let taken = self.step(wire, Step::Tls);
        let (io, injected) = wire.take();
        if !injected.is_empty() {
            self.injected(wire, &injected);
            self.end(&taken, Err(Failure::Injected));
            return Err(Over::Close);
        }
        let host = self.settings.server_name().clone();
        let patience = self.watch.step(self.world.limits.step);
        let shaken: Handshake<Box<dyn Io>> = tls::handshake(io, &host, &patience).await;
        if let Some(bytes) = &shaken.plain_text {
            self.injected(wire, bytes);
        }
        let (tls, undecided) = self.verdict(shaken.tls, shaken.chain, &patience).await;
        self.learn(SessionFact::Tls(Box::new(tls.clone())));
        if let Some(failure) = undecided {
            self.end(&taken, Err(failure));
            return Err(Over::Close);
        }
        let Some(stream) = shaken.stream else {
            let behind_starttls = shaken.plain_text.is_some() && self.settings.server.security != Security::Implicit;
            let failure =
                if behind_starttls { Failure::Injected } else { shaken.failure.unwrap_or(Failure::Handshake) };
            self.end(&taken, Err(failure));
            return Err(Over::Close);
        };
        wire.secured(Box::new(stream));
        wire.note("tls", self.tls_facts(&tls));
        let good = tls.verified;
        self.tls = Some(tls);
        self.end(&taken, if good { Ok(true) } else { Err(Failure::Certificate) });
        if good { Ok(()) } else { Err(Over::Close) }
    }

    /// Asks the platform on a thread of its own: it may ask the network. A verdict that does not come is none.
    async fn verdict(
        &self,
        tls: Tls,
        chain: Vec<rustls::pki_types::CertificateDer<'static>>,
        watch: &Watch,
    ) -> (Tls, Option<Failure>) {
        if chain.is_empty() {
            return (tls, None);
        }
        let (host, roots) = (self.settings.server_name().clone(), self.world.roots.clone());
        let (now, pinned) =
            ((self.world.clock)(), self.settings.allowance.certificate_for(&self.settings.server).map(str::to_owned));
        let undecided =
            Tls { problem: Some(TlsProblem::TimedOut), problems: vec![TlsProblem::TimedOut], ..tls.clone() };
        let judged =
            tokio::task::spawn_blocking(move || tls::judge(tls, &chain, &host, &roots, now, pinned.as_deref()));
        match watch.wait(judged).await {
            Ok(Ok(judged)) => (judged, None),
            Ok(Err(_)) => (undecided, Some(Failure::Certificate)),
            Err(failure) => (undecided, Some(failure)),
        }
    }

    async fn auth(
        &mut self,
        wire: &mut Wire,
        capabilities: &[String],
        credential: Option<Credential>,
    ) -> Result<(), Over> {
        let choice = self.settings.account.auth;
        let Some(credential) = credential.filter(|_| choice != AuthChoice::None) else { return Ok(()) };
        let taken = self.step(wire, Step::Auth);
        let mechanism = Mechanism::choose(choice, &mechanisms(capabilities));
        let wanted = mechanism.map(|mechanism| mechanism.name().to_owned());
        let shown = self.tape.look(|seen| seen.evidence.sessions[self.session as usize].capabilities.clone());
        let auth = |end, password_sent, reply| {
            let (offered, mechanism) = (mechanisms(&shown), wanted.clone());
            Auth { offered, mechanism, end, password_sent, reply }
        };
        let Some(may) = MaySignIn::on(self.tls.as_ref(), &self.settings.server, &self.settings.allowance) else {
            self.learn(SessionFact::Auth(auth(AuthEnd::InClear, false, Looked::NotAsked)));
            self.end(&taken, Err(Failure::InClear));
            return Err(Over::Quit);
        };
        let Some(mechanism) = mechanism else {
            self.learn(SessionFact::Auth(auth(AuthEnd::NotOffered, false, Looked::NotAsked)));
            self.end(&taken, Err(Failure::NotOffered));
            return Err(Over::Quit);
        };
        let signed = sign_in(wire, mechanism, credential, may).await;
        let sent = wire.password_sent();
        if signed.is_err() {
            self.learn(SessionFact::Auth(auth(AuthEnd::NoAnswer, sent, Looked::NotAsked)));
        }
        self.answered(&taken, signed, |reply| {
            let end = if reply.is_positive() { AuthEnd::Accepted } else { AuthEnd::Refused };
            SessionFact::Auth(auth(end, sent, Looked::Saw(reply)))
        })
        .map(drop)
    }

    async fn quit(&mut self, wire: &mut Wire) {
        let taken = self.step(wire, Step::Quit);
        let asked = wire.ask(lettre::transport::smtp::commands::Quit).await;
        let _ = self.answered(&taken, asked, SessionFact::Quit);
    }

    fn injected(&self, wire: &mut Wire, bytes: &[u8]) {
        let line = wire.record_unparsed(bytes);
        if self.settings.server.security != Security::Implicit {
            self.learn(SessionFact::Injected(line));
        }
    }

    fn tls_facts(&self, tls: &Tls) -> crate::checks::Facts {
        let text = |text: Option<&str>| Fact::text(text.unwrap_or("?"));
        let leaf = tls.chain.first();
        let mut facts = crate::checks::Facts::from([
            ("version".to_owned(), text(tls.version.as_deref())),
            ("suite".to_owned(), text(tls.suite.as_deref())),
            ("subject".to_owned(), text(leaf.map(Certificate::subject_name))),
            ("issuer".to_owned(), text(leaf.map(Certificate::issuer_name))),
        ]);
        let until = leaf.map_or(jiff::Timestamp::UNIX_EPOCH, |leaf| leaf.not_after);
        facts.insert("until".to_owned(), Fact::Instant { instant: until });
        facts
    }

    /// The machine's name where it is fully qualified, else the literal of our address (RFC 5321 §4.1.4).
    fn helo_name(&self) -> HeloName {
        if let Some(name) = &self.settings.sender.helo {
            return name.clone();
        }
        let machine = gethostname::gethostname().to_string_lossy().into_owned();
        let qualified = machine.contains('.') && !machine.ends_with(".local") && !machine.ends_with(".localdomain");
        if let Some(name) = machine.parse().ok().filter(|_| qualified) {
            return name;
        }
        let local = self.tape.look(|seen| seen.evidence.sessions[self.session as usize].local.clone());
        let address = local.and_then(|local| local.parse::<std::net::SocketAddr>().ok());
        HeloName::literal(address.map_or(IpAddr::from([127, 0, 0, 1]), |address| address.ip()))
    }

    /// Begins a step that the wire's patience is measured by.
    pub(super) fn step(&self, wire: &mut Wire, step: Step) -> Taken {
        let limit = match step {
            Step::Body => self.world.limits.body,
            Step::Quit => self.world.limits.step.min(GOODBYE),
            _ => self.world.limits.step,
        };
        wire.watch(self.watch.step(limit));
        self.begin(step)
    }

    pub(super) fn begin(&self, step: Step) -> Taken {
        Taken::begin(self.tape, self.session, step)
    }

    pub(super) fn end(&self, taken: &Taken, result: Result<bool, Failure>) {
        taken.end(self.tape, result);
    }

    pub(super) fn learn(&self, fact: SessionFact) {
        self.tape.tell(EventKind::Learned { session: self.session, fact });
    }

    /// Records an answer and ends its step; the conversation goes on only behind an answer that is wanted.
    pub(super) fn answered(
        &self,
        taken: &Taken,
        asked: Result<Reply, Failure>,
        fact: impl FnOnce(Reply) -> SessionFact,
    ) -> Result<Reply, Over> {
        match asked {
            Ok(reply) => {
                let wanted = super::evidence::is_wanted(taken.step, &reply);
                self.learn(fact(reply.clone()));
                self.end(taken, Ok(wanted));
                match (wanted, reply.code) {
                    (true, _) => Ok(reply),
                    (false, 421) => Err(Over::Close),
                    (false, _) => Err(Over::Quit),
                }
            }
            Err(failure) => {
                self.end(taken, Err(failure));
                Err(Over::Close)
            }
        }
    }
}

/// A step that has begun.
pub(crate) struct Taken {
    step: Step,
    session: u32,
    start: Micros,
    from_line: u32,
}

impl Taken {
    /// Begins it.
    pub(crate) fn begin(tape: &Tape, session: u32, step: Step) -> Self {
        tape.tell(EventKind::StepBegan { session, step });
        Self { step, session, start: tape.now(), from_line: lines(tape, session) }
    }

    /// Ends it: done or refused by the server, or failed.
    pub(crate) fn end(&self, tape: &Tape, result: Result<bool, Failure>) {
        let (result, failure) = match result {
            Ok(true) => (StepResult::Done, None),
            Ok(false) => (StepResult::Refused, None),
            Err(failure) => (failure.result(), Some(failure)),
        };
        let (step, session) = (self.step, self.session);
        let took = Micros(tape.now().0 - self.start.0);
        let to_line = lines(tape, session);
        let (station, start, from_line) = (step.station(), self.start, self.from_line);
        let step = StepRecord { step, station, start, took, result, failure, from_line, to_line };
        tape.tell(EventKind::StepEnded { session, step });
    }
}

fn lines(tape: &Tape, session: u32) -> u32 {
    tape.look(|seen| u32::try_from(seen.evidence.sessions[session as usize].transcript.len()).unwrap_or(u32::MAX))
}

/// The mail is on its way by then: nobody waits long for a goodbye.
const GOODBYE: std::time::Duration = std::time::Duration::from_secs(5);

fn client_id(name: &HeloName) -> lettre::transport::smtp::extension::ClientId {
    lettre::transport::smtp::extension::ClientId::Domain(name.to_string())
}
