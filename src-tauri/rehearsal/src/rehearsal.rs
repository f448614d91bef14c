use std::fs::OpenOptions;
use std::future::Future;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tempfile::TempDir;

use crate::certificates::Identity;
use crate::door::Door;
use crate::facts::{Facts, SmtpFacts};
use crate::house::House;
use crate::plays::{self, USERNAME};
use crate::ports::Port;
use crate::records::Records;
use crate::{Asked, Conversation, DnsServer, Error, Received, Scene, random, zones};

/// A scene under way, on loopback.
///
/// Dropping it ends the servers and every connection, and removes its files.
pub struct Rehearsal {
    facts: Facts,
    ca_pem: String,
    password: String,
    records: Arc<Records>,
    stage: Stage,
    dns: DnsServer,
    _files: TempDir,
}

/// What stands on the ports.
enum Stage {
    Open(Vec<Door>),
    /// Nobody listens, and nobody else can.
    Closed {
        _ports: [Port; 2],
    },
}

impl Rehearsal {
    /// Sets a scene up; when this resolves, clients may come.
    pub async fn start(scene: Scene) -> Result<Rehearsal, Error> {
        let password = random::password()?;
        let starttls = Port::reserve().map_err(Error::NoPort)?;
        let implicit = Port::reserve().map_err(Error::NoPort)?;
        let smtp = SmtpFacts { host: "localhost".to_owned(), starttls: starttls.number(), implicit: implicit.number() };

        let script = plays::script(scene, &password);
        let identity = Identity::new(script.as_ref().map(|script| script.certificate).unwrap_or_default())?;
        let (records, stage) = match script {
            None => (Records::new(), Stage::Closed { _ports: [starttls, implicit] }),
            Some(script) => {
                let house = House::new(script, &identity);
                let mut doors = Vec::new();
                for (port, implicit_tls) in [(starttls, false), (implicit, true)] {
                    let listeners = port.listen().map_err(Error::NoPort)?;
                    doors.extend(listeners.into_iter().map(|listener| house.open(listener, implicit_tls)));
                }
                (Arc::clone(&house.records), Stage::Open(doors))
            }
        };

        let dns = DnsServer::start(zones::zone(scene)).await?;

        let files = tempfile::Builder::new().prefix("mailproof-rehearsal-").tempdir();
        let files = files.map_err(|source| Error::NotWritten { path: std::env::temp_dir(), source })?;
        let facts = Facts {
            schema: Facts::SCHEMA,
            scene,
            smtp,
            dns: Some(dns.address()),
            ca_file: write(files.path(), "ca.pem", &identity.ca_pem)?,
            username: USERNAME.to_owned(),
            password_file: write(files.path(), "password", &password)?,
            domain: "shop.example".to_owned(),
        };
        Ok(Rehearsal { facts, ca_pem: identity.ca_pem, password, records, stage, dns, _files: files })
    }

    /// What a client must know to take part.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The practice authority, as PEM. It vouches for the good certificates and for no bad one.
    pub fn ca_pem(&self) -> &str {
        &self.ca_pem
    }

    /// The right password, another one at every start.
    pub fn password(&self) -> &str {
        &self.password
    }

    /// The mails taken, in the order in which they came.
    pub fn inbox(&self) -> Vec<Received> {
        self.records.inbox()
    }

    /// What was said on each connection.
    pub fn conversations(&self) -> Vec<Conversation> {
        self.records.conversations()
    }

    /// The questions that were put to the name server.
    pub fn asked(&self) -> Vec<Asked> {
        self.dns.asked()
    }

    /// Resolves once there is more of anything than at the time of this call.
    ///
    /// Call it, then look, then await it: what happens in between is not missed.
    pub fn changed(&self) -> impl Future<Output = ()> + Send + use<> {
        self.records.changed()
    }

    /// Ends the servers; when this resolves the ports are free and the files are gone.
    pub async fn stop(self) {
        if let Stage::Open(doors) = self.stage {
            for door in doors {
                door.close().await;
            }
        }
        self.dns.stop().await;
    }
}

/// Writes a file that only this user can read.
fn write(folder: &Path, name: &str, text: &str) -> Result<PathBuf, Error> {
    let path = folder.join(name);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(&path).and_then(|mut file| file.write_all(text.as_bytes()));
    match written {
        Ok(()) => Ok(path),
        Err(source) => Err(Error::NotWritten { path, source }),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::io;
    use std::net::SocketAddr;

    use tokio::net::{TcpListener, TcpStream, UdpSocket, lookup_host};

    use super::*;
    use crate::RecordType;
    use crate::dns::client::{ask, told};
    use crate::practice_client::{Client, until};

    #[tokio::test]
    async fn every_scene_starts_says_its_facts_and_stops_freeing_its_ports() {
        let mut kept = HashSet::new();
        for scene in Scene::ALL {
            let rehearsal = Rehearsal::start(*scene).await.unwrap();
            let facts = serde_json::to_value(rehearsal.facts()).unwrap();
            assert_eq!(facts["schema"], 1);
            assert_eq!(facts["scene"], scene.name());
            let dns: SocketAddr = facts["dns"].as_str().unwrap().parse().unwrap();
            assert!(!told(&ask(dns, "mail.shop.example", RecordType::A).await).is_empty());
            assert_eq!(rehearsal.asked().len(), 1);
            assert_eq!(std::fs::read_to_string(facts["caFile"].as_str().unwrap()).unwrap(), rehearsal.ca_pem());
            let password_file = facts["passwordFile"].as_str().unwrap().to_owned();
            assert_eq!(std::fs::read_to_string(&password_file).unwrap(), rehearsal.password());

            let addresses = addresses(&rehearsal).await;
            for address in &addresses {
                let connected = TcpStream::connect(address).await;
                let refused = connected.is_err_and(|error| error.kind() == io::ErrorKind::ConnectionRefused);
                assert_eq!(refused, *scene == Scene::PortClosed, "{scene} at {address}");
            }

            rehearsal.stop().await;
            if UdpSocket::bind(dns).await.is_err() {
                kept.insert((scene, dns.port()));
            }
            for address in addresses.into_iter().chain([dns]) {
                if TcpListener::bind(address).await.is_err() {
                    kept.insert((scene, address.port()));
                }
            }
            assert!(!Path::new(&password_file).exists());
        }
        // A scene that frees nothing keeps two ports. One may have gone to another program in the meantime.
        assert!(kept.len() < 2, "{kept:?}");
    }

    #[tokio::test]
    async fn dropping_it_ends_the_servers_and_every_connection() {
        let rehearsal = Rehearsal::start(Scene::Silent).await.unwrap();
        let address = addresses(&rehearsal).await[0];
        let mut client = Client::connect(address).await;
        until(|| rehearsal.changed(), || rehearsal.conversations().len() == 1).await;
        let folder = rehearsal.facts().ca_file.parent().unwrap().to_owned();

        drop(rehearsal);
        assert!(!folder.exists());
        assert_eq!(client.rest().await.unwrap(), b"");
        while TcpStream::connect(address).await.is_ok() {}
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn nobody_else_can_read_the_files() {
        use std::os::unix::fs::PermissionsExt;

        let rehearsal = Rehearsal::start(Scene::AllWell).await.unwrap();
        for file in [&rehearsal.facts().ca_file, &rehearsal.facts().password_file] {
            assert_eq!(std::fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    async fn addresses(rehearsal: &Rehearsal) -> Vec<SocketAddr> {
        let smtp = &rehearsal.facts().smtp;
        let mut addresses: Vec<_> = lookup_host((smtp.host.as_str(), smtp.starttls)).await.unwrap().collect();
        addresses.extend(lookup_host((smtp.host.as_str(), smtp.implicit)).await.unwrap());
        addresses
    }
}
