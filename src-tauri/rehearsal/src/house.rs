//! Lets clients in, and has each of them talked to.

use std::sync::Arc;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

use crate::certificates::Identity;
use crate::door::{Closed, Door};
use crate::records::Records;
use crate::script::Script;
use crate::talk;

/// What every connection of one practice server shares.
pub(crate) struct House {
    pub(crate) script: Script,
    pub(crate) acceptor: TlsAcceptor,
    pub(crate) records: Arc<Records>,
    places: Arc<Semaphore>,
}

impl House {
    pub(crate) fn new(script: Script, identity: &Identity) -> Arc<Self> {
        Arc::new(Self {
            script,
            acceptor: identity.acceptor.clone(),
            records: Records::new(),
            places: Arc::new(Semaphore::new(MOST_CONNECTIONS)),
        })
    }

    /// Serves whoever comes to `listener`, until the answer is dropped.
    pub(crate) fn open(self: &Arc<Self>, listener: TcpListener, implicit_tls: bool) -> Door {
        Door::open(|closed| receive(Arc::clone(self), listener, implicit_tls, closed))
    }
}

async fn receive(house: Arc<House>, listener: TcpListener, implicit_tls: bool, mut closed: Closed) {
    let mut talks = JoinSet::new();
    loop {
        tokio::select! {
            _ = &mut closed => break,
            accepted = listener.accept() => match accepted {
                Ok((client, _)) => admit(&house, client, implicit_tls, &mut talks),
                // The machine is out of file descriptors: they come back when somebody leaves.
                Err(_) => tokio::time::sleep(BREATH).await,
            },
            Some(_) = talks.join_next() => {}
        }
    }
    drop(listener);
    talks.shutdown().await;
}

fn admit(house: &Arc<House>, client: TcpStream, implicit_tls: bool, talks: &mut JoinSet<()>) {
    let Ok(place) = Arc::clone(&house.places).try_acquire_owned() else {
        if !implicit_tls {
            _ = client.try_write(FULL);
        }
        return;
    };
    let house = Arc::clone(house);
    talks.spawn(async move {
        talk::hold(&house, client, implicit_tls).await;
        drop(place);
    });
}

const MOST_CONNECTIONS: usize = 64;
const BREATH: Duration = Duration::from_millis(50);
const FULL: &[u8] = b"421 4.7.0 mail.shop.example Error: too many connections\r\n";

#[cfg(test)]
mod tests {
    use crate::practice_client::{Client, until};
    use crate::{Script, ScriptedServer};

    #[tokio::test]
    async fn the_sixty_fifth_client_is_sent_away_until_somebody_leaves() {
        let server = ScriptedServer::start(Script::well_behaved()).await.unwrap();
        let mut inside = Vec::new();
        for _ in 0..super::MOST_CONNECTIONS {
            let mut client = Client::connect(server.address()).await;
            client.reply().await;
            inside.push(client);
        }

        let mut late = Client::connect(server.address()).await;
        assert_eq!(late.reply().await, "421 4.7.0 mail.shop.example Error: too many connections\r\n");

        let mut first = inside.remove(0);
        first.ask("QUIT").await;
        drop(first);
        until(|| server.changed(), || server.conversations()[0].ended).await;
        let mut next = Client::connect(server.address()).await;
        assert_eq!(next.reply().await, "220 mail.shop.example ESMTP Mailproof rehearsal\r\n");
    }
}
