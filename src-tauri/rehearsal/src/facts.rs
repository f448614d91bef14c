use std::net::SocketAddr;
use std::path::PathBuf;

use serde::Serialize;

use crate::Scene;

/// What a client must know to take part: the one JSON line that `mailproof rehearse` prints.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    /// The version of this form.
    pub schema: u32,
    /// What is played.
    pub scene: Scene,
    /// Where the mail server listens.
    pub smtp: SmtpFacts,
    /// Where the name server listens, for UDP and for TCP.
    pub dns: Option<SocketAddr>,
    /// The practice certificate authority, as PEM.
    pub ca_file: PathBuf,
    /// The account that may send.
    pub username: String,
    /// Its password, without a line end.
    pub password_file: PathBuf,
    /// The domain that the practice shop sends from.
    pub domain: String,
}

/// Where the practice mail server listens, on every loopback address of the machine.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SmtpFacts {
    /// The name to connect to, which the good certificates bear.
    pub host: String,
    /// The port that begins in clear and offers STARTTLS.
    pub starttls: u16,
    /// The port that begins with TLS.
    pub implicit: u16,
}

impl Facts {
    /// The version of the JSON line that this crate prints.
    pub(crate) const SCHEMA: u32 = 1;

    /// What a merchant would type to send a practice mail over STARTTLS, by field path; without the password.
    pub fn form(&self) -> Vec<(String, String)> {
        let fields = [
            ("name", "Practice".to_owned()),
            ("server.host", self.smtp.host.clone()),
            ("server.port", self.smtp.starttls.to_string()),
            ("server.security", "starttls".to_owned()),
            ("account.auth", "auto".to_owned()),
            ("account.username", self.username.clone()),
            ("sender.from", self.username.clone()),
            ("recipients", format!("customer@{}", self.domain)),
        ];
        fields.map(|(path, value)| (path.to_owned(), value)).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_is_the_one_of_the_command_line_contract() {
        let facts = Facts {
            schema: Facts::SCHEMA,
            scene: Scene::AllWell,
            smtp: SmtpFacts { host: "localhost".into(), starttls: 40125, implicit: 40465 },
            dns: Some("127.0.0.1:40053".parse().unwrap()),
            ca_file: "/tmp/ca.pem".into(),
            username: "merchant@shop.example".into(),
            password_file: "/tmp/password".into(),
            domain: "shop.example".into(),
        };
        assert_eq!(
            serde_json::to_string(&facts).unwrap(),
            r#"{"schema":1,"scene":"all-well","smtp":{"host":"localhost","starttls":40125,"implicit":40465},"dns":"127.0.0.1:40053","caFile":"/tmp/ca.pem","username":"merchant@shop.example","passwordFile":"/tmp/password","domain":"shop.example"}"#,
        );
    }
}
