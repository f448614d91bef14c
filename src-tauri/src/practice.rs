//! The practice servers of this app, one a scene, started when first wanted.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::net::SocketAddr;

use engine::Secret;
use engine::settings::Draft;
use engine::tls::Roots;
use rehearsal::{Received, Rehearsal, Scene};
use tokio::sync::Mutex;

use crate::error::{CommandError, ErrorCode};

/// The practice servers under way. They end with the app.
#[derive(Default)]
pub(crate) struct Practice(Mutex<HashMap<Scene, Rehearsal>>);

/// What a run on a practice server needs. The password goes from there to the engine and never to the window.
pub(crate) struct Stage {
    /// The form, filled in.
    pub(crate) draft: Draft,
    /// The right password.
    pub(crate) secret: Secret,
    /// The scene's DNS server.
    pub(crate) dns: Option<SocketAddr>,
    /// The practice root, for that run only.
    pub(crate) roots: Roots,
}

impl Practice {
    /// Every mail that the servers hold, the newest first.
    pub(crate) async fn mails(&self) -> Vec<(Scene, Received)> {
        let stages = self.0.lock().await;
        let mails = stages.iter().flat_map(|(scene, stage)| stage.inbox().into_iter().map(|mail| (*scene, mail)));
        let mut mails: Vec<_> = mails.collect();
        mails.sort_by_key(|(_, mail)| std::cmp::Reverse(mail.at));
        mails
    }

    /// A mail's name, the same as long as its server holds it.
    pub(crate) fn name(scene: Scene, mail: &Received) -> String {
        format!("{scene}/{}", mail.at.as_nanosecond())
    }

    /// The mail of this name.
    pub(crate) async fn mail(&self, name: &str) -> Option<Received> {
        let mails = self.mails().await;
        mails.into_iter().find(|(scene, mail)| Self::name(*scene, mail) == name).map(|(_, mail)| mail)
    }

    /// Sets the scene's stage.
    pub(crate) async fn stage(&self, scene: &str) -> Result<Stage, CommandError> {
        let failed = |why: String| CommandError::of(ErrorCode::PracticeFailed).saying(why);
        let scene: Scene = scene.parse().map_err(|error: rehearsal::UnknownScene| failed(error.to_string()))?;
        let mut stages = self.0.lock().await;
        let rehearsal = match stages.entry(scene) {
            Entry::Occupied(stage) => stage.into_mut(),
            Entry::Vacant(empty) => {
                empty.insert(Rehearsal::start(scene).await.map_err(|error| failed(error.to_string()))?)
            }
        };
        Ok(Stage {
            draft: rehearsal.facts().form().into_iter().collect(),
            secret: Secret::new(rehearsal.password()),
            dns: rehearsal.facts().dns,
            roots: Roots::with_pem(rehearsal.ca_pem().as_bytes()).unwrap_or_default(),
        })
    }
}
