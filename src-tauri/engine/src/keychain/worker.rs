//! The one thread that talks to the keychain, and what becomes of it when the keychain never answers.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use tokio::sync::{Mutex, oneshot};
use tokio::time::timeout;

use super::{KeychainError, SecretStore};

/// Where calls are handed in: one at a time, each on a thread of the keychain's own, each with a deadline.
///
/// A thread that is late is left behind. It cannot be stopped, so that only a few are left behind at a time.
pub(super) struct Counter {
    open: Arc<Open>,
    deadline: Duration,
    /// Free while a call is under way; a thread that is late never comes back.
    worker: Mutex<Option<Worker>>,
    threads: Arc<AtomicUsize>,
}

impl Counter {
    pub(super) fn new(open: Box<Open>, deadline: Duration) -> Self {
        Self { open: Arc::from(open), deadline, worker: Mutex::new(None), threads: Arc::default() }
    }

    /// Does `work` with an open store. Runs on when the caller stops waiting, so that calls stay in order.
    pub(super) async fn call<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl Fn(&dyn SecretStore) -> Result<T, KeychainError> + Send + 'static,
    ) -> Result<T, KeychainError> {
        let counter = Arc::clone(self);
        let call = tokio::spawn(async move { counter.serve(work).await });
        call.await.unwrap_or_else(|_| Err(KeychainError::failed("the call was broken off")))
    }

    async fn serve<T: Send + 'static>(
        &self,
        work: impl Fn(&dyn SecretStore) -> Result<T, KeychainError> + Send + 'static,
    ) -> Result<T, KeychainError> {
        let mut free = self.worker.lock().await;
        let worker = match free.take() {
            Some(worker) => worker,
            None => self.hire()?,
        };
        let (tell, told) = oneshot::channel();
        // A late answer finds nobody waiting, and is wiped. A thread that has ended drops the work, and with it `tell`.
        _ = worker.0.send(Box::new(move |desk| _ = tell.send(desk.serve(&work))));
        match timeout(self.deadline, told).await {
            Ok(Ok(answer)) => {
                *free = Some(worker);
                answer
            }
            Ok(Err(_)) => Err(KeychainError::failed("its thread ended")),
            Err(_) => Err(KeychainError::Silent),
        }
    }

    fn hire(&self) -> Result<Worker, KeychainError> {
        if self.threads.load(Ordering::SeqCst) >= MOST_LEFT_BEHIND {
            return Err(KeychainError::Silent);
        }
        let (jobs, to_do) = mpsc::channel::<Job>();
        let presence = Presence::new(&self.threads);
        let open = Arc::clone(&self.open);
        let work = move || {
            let _presence = presence;
            // A store is opened and used on this thread alone.
            let mut desk = Desk { open, store: None };
            to_do.iter().for_each(|job| job(&mut desk));
        };
        thread::Builder::new().name("keychain".to_owned()).spawn(work).map_err(KeychainError::failed)?;
        Ok(Worker(jobs))
    }
}

/// A thread that waits for work; it ends when this is dropped.
struct Worker(mpsc::Sender<Job>);

/// What a thread works with.
struct Desk {
    open: Arc<Open>,
    store: Option<Box<dyn SecretStore>>,
}

impl Desk {
    /// A store that was open may have gone stale, its service started anew: then once more with a fresh one.
    fn serve<T>(&mut self, work: &dyn Fn(&dyn SecretStore) -> Result<T, KeychainError>) -> Result<T, KeychainError> {
        let was_open = self.store.is_some();
        match self.serve_once(work) {
            Err(KeychainError::Failed { .. } | KeychainError::Absent) if was_open => self.serve_once(work),
            answer => answer,
        }
    }

    fn serve_once<T>(
        &mut self,
        work: &dyn Fn(&dyn SecretStore) -> Result<T, KeychainError>,
    ) -> Result<T, KeychainError> {
        let store = match self.store.take() {
            Some(store) => store,
            None => (self.open)()?,
        };
        let answer = work(&*store);
        if !matches!(answer, Err(KeychainError::Failed { .. } | KeychainError::Absent | KeychainError::Silent)) {
            self.store = Some(store);
        }
        answer
    }
}

/// Counts a thread as long as it lives, however it ends.
struct Presence(Arc<AtomicUsize>);

impl Presence {
    fn new(threads: &Arc<AtomicUsize>) -> Self {
        threads.fetch_add(1, Ordering::SeqCst);
        Self(Arc::clone(threads))
    }
}

impl Drop for Presence {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

type Open = dyn Fn() -> Result<Box<dyn SecretStore>, KeychainError> + Send + Sync;
type Job = Box<dyn FnOnce(&mut Desk) + Send>;

const MOST_LEFT_BEHIND: usize = 3;
