use crate::{Act, CertificateKind};

/// How a server behaves: well, except for what is written down here.
///
/// A reply that a script puts in counts as the server's: after `250` to `MAIL` there is a sender, after `550` there is
/// none.
#[derive(Clone, Debug)]
pub struct Script {
    pub(crate) raw: Option<Raw>,
    pub(crate) greeting: Option<Act>,
    pub(crate) body: Option<Act>,
    pub(crate) credentials: Option<Act>,
    pub(crate) account: Option<(String, String)>,
    pub(crate) mechanisms: Vec<String>,
    pub(crate) sign_in: SignIn,
    pub(crate) starttls: bool,
    pub(crate) capabilities: Option<Vec<String>>,
    pub(crate) certificate: CertificateKind,
    pub(crate) hang_up_after: Option<usize>,
    cues: Vec<Cue>,
}

/// Where a server lets clients sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SignIn {
    /// Under TLS; in clear only where TLS is not to be had.
    WhereItIsBest,
    /// Under TLS and nowhere else.
    OnlyPrivate,
    /// Nobody needs to.
    NotNeeded,
}

/// Bytes that a server writes whatever the client says.
#[derive(Clone, Debug)]
pub(crate) struct Raw {
    pub(crate) bytes: Vec<u8>,
    pub(crate) then_close: bool,
}

#[derive(Clone, Debug)]
struct Cue {
    prefix: Vec<u8>,
    nth: Option<usize>,
    act: Act,
}

/// How often a connection has heard each cue of its script.
#[derive(Debug, Default)]
pub(crate) struct Heard(Vec<usize>);

impl Script {
    /// An ESMTP server that offers STARTTLS, shows a good certificate, and then `PLAIN` and `LOGIN`; it lets everybody
    /// sign in and takes every mail.
    pub fn well_behaved() -> Self {
        Self {
            raw: None,
            greeting: None,
            body: None,
            credentials: None,
            account: None,
            mechanisms: vec!["PLAIN".into(), "LOGIN".into()],
            sign_in: SignIn::WhereItIsBest,
            starttls: true,
            capabilities: None,
            certificate: CertificateKind::Good,
            hang_up_after: None,
            cues: Vec::new(),
        }
    }

    /// Writes these bytes on every connection, whatever the client says, and then listens until the client goes.
    pub fn raw(bytes: impl AsRef<[u8]>) -> Self {
        Self { raw: Some(Raw { bytes: bytes.as_ref().to_vec(), then_close: false }), ..Self::well_behaved() }
    }

    /// Writes these bytes on every connection, whatever the client says, and closes it.
    pub fn raw_then_close(bytes: impl AsRef<[u8]>) -> Self {
        Self { raw: Some(Raw { bytes: bytes.as_ref().to_vec(), then_close: true }), ..Self::well_behaved() }
    }

    /// What happens when a client has connected.
    pub fn greeting(mut self, act: Act) -> Self {
        self.greeting = Some(act);
        self
    }

    /// What happens when a command begins with `prefix`, in capitals or not. The longest prefix wins.
    ///
    /// On `AUTH` it comes at once, before a password is asked for, unless it gives the password away; see
    /// [`Script::credentials`].
    pub fn on(mut self, prefix: &str, act: Act) -> Self {
        self.cues.push(Cue { prefix: prefix.into(), nth: None, act });
        self
    }

    /// What happens when a connection hears such a command for the `n`th time, counted from 1.
    pub fn nth(mut self, prefix: &str, n: usize, act: Act) -> Self {
        self.cues.push(Cue { prefix: prefix.into(), nth: Some(n), act });
        self
    }

    /// What happens when a client has sent user name and password.
    pub fn credentials(mut self, act: Act) -> Self {
        self.credentials = Some(act);
        self
    }

    /// What happens when a client has sent the final dot. On `2xx` the mail is in the inbox.
    pub fn body(mut self, act: Act) -> Self {
        self.body = Some(act);
        self
    }

    /// Lets only this account sign in.
    pub fn accepting(mut self, user: &str, password: &str) -> Self {
        self.account = Some((user.to_owned(), password.to_owned()));
        self
    }

    /// Which ways to sign in are offered. The server can play `PLAIN` and `LOGIN`; without any it still takes no mail
    /// from strangers.
    pub fn mechanisms(mut self, names: &[&str]) -> Self {
        self.mechanisms = names.iter().map(|name| (*name).to_owned()).collect();
        self
    }

    /// Lets clients sign in only under TLS, even where TLS is not offered.
    pub fn sign_in_only_private(mut self) -> Self {
        self.sign_in = SignIn::OnlyPrivate;
        self
    }

    /// Offers no way to sign in, and takes mail from everybody.
    pub fn without_sign_in(mut self) -> Self {
        self.sign_in = SignIn::NotNeeded;
        self
    }

    /// Offers no STARTTLS, and lets clients sign in in clear.
    pub fn without_starttls(mut self) -> Self {
        self.starttls = false;
        self
    }

    /// What EHLO announces behind the server's name, in place of everything that it would announce by itself.
    pub fn capabilities(mut self, lines: &[&str]) -> Self {
        self.capabilities = Some(lines.iter().map(|line| (*line).to_owned()).collect());
        self
    }

    /// Which certificate the server shows.
    pub fn certificate(mut self, kind: CertificateKind) -> Self {
        self.certificate = kind;
        self
    }

    /// Hangs up as soon as a connection has been sent `bytes` bytes, in the middle of a line or not, and under TLS
    /// without a farewell. The bytes of TLS itself do not count.
    pub fn hang_up_after(mut self, bytes: usize) -> Self {
        self.hang_up_after = Some(bytes);
        self
    }

    /// What is written down for this line, if anything, given what the connection has heard before.
    pub(crate) fn cued(&self, line: &[u8], heard: &mut Heard) -> Option<&Act> {
        heard.0.resize(self.cues.len(), 0);
        let mut found: Option<&Cue> = None;
        for (cue, times) in self.cues.iter().zip(&mut heard.0) {
            if !line.get(..cue.prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(&cue.prefix)) {
                continue;
            }
            *times += 1;
            let due = cue.nth.is_none_or(|nth| nth == *times);
            if due && found.is_none_or(|other| cue.particular() >= other.particular()) {
                found = Some(cue);
            }
        }
        found.map(|cue| &cue.act)
    }
}

impl Cue {
    fn particular(&self) -> (usize, bool) {
        (self.prefix.len(), self.nth.is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_prefix_wins_whatever_the_order() {
        let script = Script::well_behaved().on("RCPT TO:<a@b>", Act::line("550 no")).on("RCPT", Act::line("450 later"));
        assert_eq!(cue(&script, b"rcpt to:<A@B>"), Some(Act::line("550 no")));
        assert_eq!(cue(&script, b"RCPT TO:<c@d>"), Some(Act::line("450 later")));
        assert_eq!(cue(&script, b"RCP"), None);
    }

    #[test]
    fn the_nth_time_wins_over_every_time_and_only_then() {
        let script = Script::well_behaved().nth("EHLO", 2, Act::Close).on("EHLO", Act::Silent);
        let mut heard = Heard::default();
        let acts: Vec<_> = (0..3).map(|_| script.cued(b"EHLO me", &mut heard)).collect();
        assert_eq!(acts, [Some(&Act::Silent), Some(&Act::Close), Some(&Act::Silent)]);
    }

    fn cue(script: &Script, line: &[u8]) -> Option<Act> {
        script.cued(line, &mut Heard::default()).cloned()
    }
}
