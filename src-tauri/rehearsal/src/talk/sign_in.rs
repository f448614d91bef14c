//! `AUTH PLAIN` and `AUTH LOGIN`, to the end.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::wire::Line;
use super::{Over, Talk};
use crate::{Act, Echo};

/// What a client has tried to sign in with.
pub(super) struct Credentials {
    user: String,
    password: Vec<u8>,
    /// The base64 text that held the password.
    as_sent: String,
}

impl Credentials {
    fn plain(as_sent: String) -> Option<Self> {
        let decoded = STANDARD.decode(&as_sent).ok()?;
        let mut parts = decoded.splitn(3, |byte| *byte == 0).skip(1);
        let user = String::from_utf8_lossy(parts.next()?).into_owned();
        let password = parts.next()?.to_vec();
        Some(Self { user, password, as_sent })
    }

    fn login(user: &str, as_sent: String) -> Option<Self> {
        let user = String::from_utf8_lossy(&STANDARD.decode(user).ok()?).into_owned();
        let password = STANDARD.decode(&as_sent).ok()?;
        Some(Self { user, password, as_sent })
    }

    /// The password as a careless server would give it away.
    pub(super) fn told(&self, echo: Echo) -> Vec<u8> {
        match echo {
            Echo::Raw => self.password.clone(),
            Echo::Base64 => self.as_sent.clone().into_bytes(),
            Echo::Hex => self.password.iter().flat_map(|byte| format!("{byte:02x}").into_bytes()).collect(),
            Echo::Percent => self.password.iter().flat_map(|byte| percent(*byte)).collect(),
        }
    }

    fn are(&self, account: &(String, String)) -> bool {
        self.user == account.0 && self.password == account.1.as_bytes()
    }
}

fn percent(byte: u8) -> Vec<u8> {
    if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
        vec![byte]
    } else {
        format!("%{byte:02X}").into_bytes()
    }
}

impl Talk<'_> {
    /// Plays `AUTH` with a client; in the end comes `cued`, or what the script says of credentials, or the truth.
    pub(super) async fn sign_in(
        &mut self,
        mechanism: &str,
        initial: Option<&str>,
        cued: Option<&Act>,
    ) -> Result<(), Over> {
        let script = &self.house.script;
        if let Some(refusal) = self.session.refuse_sign_in(mechanism, script) {
            return self.say_line(refusal).await;
        }
        let credentials = match mechanism {
            "PLAIN" => {
                let Some(sent) = self.first_answer(initial, "").await? else { return Ok(()) };
                Credentials::plain(sent)
            }
            "LOGIN" => {
                let Some(user) = self.first_answer(initial, "VXNlcm5hbWU6").await? else { return Ok(()) };
                let Some(sent) = self.challenge("UGFzc3dvcmQ6").await? else { return Ok(()) };
                Credentials::login(&user, sent)
            }
            _ => return self.say_line("504 5.5.4 Unrecognized authentication type").await,
        };
        let Some(credentials) = credentials else {
            return self.say_line("501 5.5.2 Error: malformed authentication response").await;
        };

        let welcome = script.account.as_ref().is_none_or(|account| credentials.are(account));
        let user = credentials.user.clone();
        self.offered = Some(credentials);
        let usual = Act::line(if welcome {
            "235 2.7.0 Authentication successful"
        } else {
            "535 5.7.8 Username and Password not accepted"
        });
        let act = cued.or(script.credentials.as_ref()).unwrap_or(&usual);
        self.perform(act, None).await?;
        if act.first_digit() == Some(b'2') {
            self.session.signed_in = Some(user);
        }
        Ok(())
    }

    /// What came along with `AUTH`, or else the answer to the first challenge.
    async fn first_answer(&mut self, initial: Option<&str>, challenge: &str) -> Result<Option<String>, Over> {
        match initial {
            // RFC 4954: an answer that is there and empty.
            Some("=") => Ok(Some(String::new())),
            Some(answer) => Ok(Some(answer.to_owned())),
            None => self.challenge(challenge).await,
        }
    }

    /// The client's answer to a challenge; `None` when it gives up, which it is told.
    async fn challenge(&mut self, challenge: &str) -> Result<Option<String>, Over> {
        self.say_line(&format!("334 {challenge}")).await?;
        match self.wire.line().await? {
            Line::Whole(line) if line == b"*" => {
                self.say_line("501 5.7.0 Authentication cancelled").await?;
                Ok(None)
            }
            Line::Whole(line) => Ok(Some(String::from_utf8_lossy(&line).into_owned())),
            Line::TooLong => {
                self.say_line("500 5.5.6 Authentication exchange line is too long").await?;
                Ok(None)
            }
        }
    }

    async fn say_line(&mut self, text: &str) -> Result<(), Over> {
        self.wire.say(format!("{text}\r\n").as_bytes()).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice_client::{Client, auth_plain};
    use crate::{Script, ScriptedServer};

    #[tokio::test]
    async fn plain_and_login_are_played_with_and_without_a_first_answer() {
        let script = Script::well_behaved().without_starttls().accepting("me", "secret");
        for (lines, conversation) in [
            (&["AUTH PLAIN AG1lAHNlY3JldA=="][..], "S: 235 2.7.0 Authentication successful\n"),
            (&["AUTH PLAIN", "AG1lAHNlY3JldA=="], "S: 334 \nS: 235 2.7.0 Authentication successful\n"),
            (
                &["AUTH LOGIN", "bWU=", "c2VjcmV0"],
                "S: 334 VXNlcm5hbWU6\nS: 334 UGFzc3dvcmQ6\nS: 235 2.7.0 Authentication successful\n",
            ),
            (&["auth login bWU=", "c2VjcmV0"], "S: 334 UGFzc3dvcmQ6\nS: 235 2.7.0 Authentication successful\n"),
            (&["AUTH PLAIN AG1lAHdyb25n"], "S: 535 5.7.8 Username and Password not accepted\n"),
            (&["AUTH LOGIN", "*"], "S: 334 VXNlcm5hbWU6\nS: 501 5.7.0 Authentication cancelled\n"),
            (&["AUTH PLAIN ="], "S: 501 5.5.2 Error: malformed authentication response\n"),
            (&["AUTH CRAM-MD5"], "S: 504 5.5.4 Unrecognized authentication type\n"),
        ] {
            let server = ScriptedServer::start(script.clone()).await.unwrap();
            let mut client = Client::connect(server.address()).await;
            client.reply().await;
            client.ask("EHLO me").await;
            let said = client.converse(lines).await;
            let heard: String =
                said.lines().filter(|line| line.starts_with("S: ")).map(|line| format!("{line}\n")).collect();
            assert_eq!(heard, conversation, "{lines:?}");
        }
    }

    #[tokio::test]
    async fn a_careless_server_gives_the_password_away_after_plain_and_after_login() {
        let before = b"535 5.7.8 wrong: ".to_vec();
        let script = Script::well_behaved()
            .without_starttls()
            .on("AUTH PLAIN", Act::EchoAfter { before: before.clone(), echo: Echo::Base64 })
            .credentials(Act::EchoAfter { before, echo: Echo::Raw });
        let server = ScriptedServer::start(script).await.unwrap();
        let mut client = Client::connect(server.address()).await;
        client.reply().await;
        client.ask("EHLO me").await;
        assert_eq!(client.ask(&auth_plain("me", "secret")).await, "535 5.7.8 wrong: AG1lAHNlY3JldA==\r\n");
        client.converse(&["AUTH LOGIN", "bWU="]).await;
        assert_eq!(client.ask("c2VjcmV0").await, "535 5.7.8 wrong: secret\r\n");
        assert!(client.ask("MAIL FROM:<me@shop.example>").await.starts_with("530 5.7.0 "));
    }

    #[test]
    fn a_password_is_told_in_every_way() {
        let credentials = Credentials::plain(STANDARD.encode("\0me\0p@ss wörd")).unwrap();
        let told = |echo| String::from_utf8(credentials.told(echo)).unwrap();
        assert_eq!(told(Echo::Raw), "p@ss wörd");
        assert_eq!(told(Echo::Base64), "AG1lAHBAc3Mgd8O2cmQ=");
        assert_eq!(told(Echo::Hex), "7040737320 77c3b67264".replace(' ', ""));
        assert_eq!(told(Echo::Percent), "p%40ss%20w%C3%B6rd");
    }

    #[test]
    fn plain_needs_its_two_nul_bytes() {
        assert!(Credentials::plain(STANDARD.encode("me\0password")).is_none());
        assert!(Credentials::plain("not base64".into()).is_none());
        assert!(Credentials::plain(STANDARD.encode("as\0me\0password")).is_some_and(|it| it.user == "me"));
    }
}
