//! The keychain against stores that behave, and stores that do not.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Instant;

use super::*;

#[test]
fn it_keeps_gives_back_rebinds_and_forgets_under_either_runtime() {
    let current = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let several =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    for runtime in [current, several] {
        runtime.block_on(async {
            let (keychain, id) = (Keychain::in_memory(), ProfileId::new());
            let (here, there) = (binding("a.example"), binding("b.example"));
            assert_eq!(keychain.look(id).await, Ok(None));
            assert_eq!(told(keychain.read(id, &here).await), "nothing");
            for secret in ["one", "two "] {
                keychain.keep(id, Secret::new(secret), here.clone()).await.expect("the store does it");
                assert_eq!(told(keychain.read(id, &here).await), secret);
            }
            assert_eq!(told(keychain.read(id, &there).await), "elsewhere a.example");
            keychain.clone().rebind(id, there.clone()).await.expect("the store does it");
            assert_eq!(told(keychain.read(id, &there).await), "two ");
            assert_eq!(keychain.look(id).await, Ok(Some(there)));
            keychain.forget(id).await.expect("the store does it");
            keychain.forget(id).await.expect("the store does it");
            assert_eq!(keychain.look(id).await, Ok(None));
            assert_eq!(keychain.rebind(id, here).await, Err(KeychainError::Changed));
        });
    }
}

#[tokio::test]
async fn user_and_server_both_have_to_be_the_same() {
    let (keychain, id) = (Keychain::in_memory(), ProfileId::new());
    keychain.keep(id, Secret::new("hunter2"), binding("a.example")).await.expect("the store does it");
    let other_user = Binding { username: "other".to_owned(), ..binding("a.example") };
    for wanted in [other_user, binding("b.example")] {
        assert_eq!(told(keychain.read(id, &wanted).await), "elsewhere a.example");
    }
}

#[tokio::test]
async fn a_store_that_keeps_something_else_is_found_out_and_left_empty() {
    let store = MemoryStore::default();
    let keychain = with(Trick::Alters, &store);
    let id = ProfileId::new();
    let kept = keychain.keep(id, Secret::new("hunter2 "), binding("a.example")).await;
    assert_eq!(kept, Err(KeychainError::Changed));
    assert_eq!(store.look(id), Ok(None));
}

#[tokio::test]
async fn a_store_that_never_answers_holds_nobody_up() {
    let store = MemoryStore::default();
    let keychain = with(Trick::HangsAtFirst(1), &store);
    let id = ProfileId::new();
    let (first, second) = tokio::join!(keychain.look(id), keychain.look(id));
    assert_eq!((first, second), (Err(KeychainError::Silent), Ok(None)));
    keychain.keep(id, Secret::new("hunter2"), binding("a.example")).await.expect("the store does it");
}

#[tokio::test]
async fn only_a_few_threads_are_left_behind() {
    let store = MemoryStore::default();
    let keychain = with(Trick::HangsAtFirst(usize::MAX), &store);
    for _ in 0..3 {
        assert_eq!(keychain.look(ProfileId::new()).await, Err(KeychainError::Silent));
    }
    let began = Instant::now();
    assert_eq!(keychain.look(ProfileId::new()).await, Err(KeychainError::Silent));
    assert!(began.elapsed() < SHORT, "the fourth does not wait");
}

#[tokio::test]
async fn a_late_answer_frees_its_thread_and_reaches_nobody() {
    let (let_go, held) = mpsc::channel();
    let held = Arc::new(Mutex::new(held));
    let keychain = Keychain::new(
        move || {
            let held = Arc::clone(&held);
            Ok(Box::new(Tricky(Trick::WaitsFor(held), MemoryStore::default(), AtomicUsize::new(0))))
        },
        SHORT,
    );
    for _ in 0..4 {
        assert_eq!(keychain.look(ProfileId::new()).await, Err(KeychainError::Silent));
    }
    drop(let_go);
    while keychain.look(ProfileId::new()).await != Ok(None) {}
}

#[tokio::test]
async fn a_store_that_panics_fails_and_the_next_call_has_another() {
    let store = MemoryStore::default();
    let keychain = with(Trick::PanicsAtFirst, &store);
    assert!(matches!(keychain.look(ProfileId::new()).await, Err(KeychainError::Failed { .. })));
    assert_eq!(keychain.look(ProfileId::new()).await, Ok(None));
}

#[tokio::test]
async fn nothing_is_opened_before_the_first_call_and_a_failed_opening_is_tried_again() {
    let opened = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&opened);
    let keychain = Keychain::new(
        move || match counter.fetch_add(1, Ordering::SeqCst) {
            0 => Err(KeychainError::Absent),
            _ => Ok(Box::new(MemoryStore::default())),
        },
        LONG,
    );
    assert_eq!(opened.load(Ordering::SeqCst), 0);
    assert_eq!(keychain.look(ProfileId::new()).await, Err(KeychainError::Absent));
    assert_eq!(keychain.look(ProfileId::new()).await, Ok(None));
    assert_eq!(keychain.look(ProfileId::new()).await, Ok(None));
    assert_eq!(opened.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn every_call_is_on_the_same_thread_and_never_on_the_runtimes() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let threads = Arc::clone(&seen);
    let keychain = Keychain::new(
        move || Ok(Box::new(Tricky(Trick::Notes(Arc::clone(&threads)), MemoryStore::default(), AtomicUsize::new(0)))),
        LONG,
    );
    let id = ProfileId::new();
    let (one, two, three) = tokio::join!(keychain.look(id), keychain.look(id), keychain.look(id));
    assert_eq!((one, two, three), (Ok(None), Ok(None), Ok(None)));
    let seen = seen.lock().expect("nobody panicked");
    assert!(seen.len() == 3 && seen.iter().all(|thread| *thread == seen[0] && *thread != thread::current().id()));
}

#[tokio::test]
async fn a_call_that_nobody_waits_for_any_more_runs_to_its_end() {
    let (keychain, id) = (Keychain::in_memory(), ProfileId::new());
    let mut kept = Box::pin(keychain.keep(id, Secret::new("hunter2"), binding("a.example")));
    assert!(std::future::poll_fn(|context| std::task::Poll::Ready(kept.as_mut().poll(context))).await.is_pending());
    drop(kept);
    assert_eq!(told(keychain.read(id, &binding("a.example")).await), "hunter2");
}

#[tokio::test]
async fn what_is_longer_than_any_password_is_refused_before_anything_is_touched() {
    let (keychain, id) = (Keychain::in_memory(), ProfileId::new());
    keychain.keep(id, Secret::new("hunter2"), binding("a.example")).await.expect("the store does it");
    let endless = Secret::new("x".repeat(MOST_BYTES + 1));
    let kept = keychain.keep(id, endless, binding("a.example")).await;
    assert_eq!(kept, Err(KeychainError::TooLong { most: MOST_BYTES }));
    assert_eq!(told(keychain.read(id, &binding("a.example")).await), "hunter2");
}

#[tokio::test]
async fn two_passwords_give_the_same_output() {
    let mut printed = Vec::new();
    for secret in ["hunter2", "a much longer one, with 한글"] {
        let (store, id) = (MemoryStore::default(), ProfileId::default());
        let keychain = with(Trick::HangsAtFirst(0), &store);
        keychain.keep(id, Secret::new(secret), binding("a.example")).await.expect("the store does it");
        let kept = keychain.read(id, &binding("a.example")).await;
        let item = store.read(id).expect("the store reads");
        let altered = with(Trick::Alters, &store).keep(id, Secret::new(secret), binding("a.example")).await;
        printed.push(format!("{kept:?} {item:?} {store:?} {keychain:?} {altered:?}"));
    }
    assert_eq!(printed[0], printed[1]);
    assert!(printed[0].contains(crate::MASK));
}

fn told(kept: Result<Kept, KeychainError>) -> String {
    match kept.expect("the store answers") {
        Kept::Nothing => "nothing".to_owned(),
        Kept::Here(secret) => secret.expose().to_owned(),
        Kept::Elsewhere(binding) => format!("elsewhere {}", binding.host),
    }
}

fn binding(host: &str) -> Binding {
    Binding { host: host.to_owned(), username: "shop@a.example".to_owned() }
}

/// A keychain with one store that plays a trick in all its openings together.
fn with(trick: Trick, store: &MemoryStore) -> Keychain {
    let tricky = Arc::new(Tricky(trick, store.clone(), AtomicUsize::new(0)));
    let deadline = if matches!(tricky.0, Trick::HangsAtFirst(_)) { SHORT } else { LONG };
    Keychain::new(move || Ok(Box::new(Arc::clone(&tricky))), deadline)
}

/// A store that misbehaves when it is looked at, or forges what it reads.
struct Tricky(Trick, MemoryStore, AtomicUsize);

enum Trick {
    Alters,
    HangsAtFirst(usize),
    PanicsAtFirst,
    WaitsFor(Arc<Mutex<mpsc::Receiver<()>>>),
    Notes(Arc<Mutex<Vec<thread::ThreadId>>>),
}

impl SecretStore for Arc<Tricky> {
    fn look(&self, id: ProfileId) -> Result<Option<Binding>, KeychainError> {
        self.as_ref().look(id)
    }

    fn read(&self, id: ProfileId) -> Result<Option<Item>, KeychainError> {
        self.as_ref().read(id)
    }

    fn write(&self, id: ProfileId, secret: &Secret, binding: &Binding) -> Result<(), KeychainError> {
        self.1.write(id, secret, binding)
    }

    fn rebind(&self, id: ProfileId, binding: &Binding) -> Result<(), KeychainError> {
        self.1.rebind(id, binding)
    }

    fn remove(&self, id: ProfileId) -> Result<(), KeychainError> {
        self.1.remove(id)
    }
}

impl SecretStore for Tricky {
    fn look(&self, id: ProfileId) -> Result<Option<Binding>, KeychainError> {
        let before = self.2.fetch_add(1, Ordering::SeqCst);
        match &self.0 {
            Trick::HangsAtFirst(calls) if before < *calls => loop {
                thread::park();
            },
            Trick::PanicsAtFirst if before == 0 => panic!("the store panics, as the test wants"),
            Trick::WaitsFor(held) => _ = held.lock().expect("nobody panicked").recv(),
            Trick::Notes(threads) => threads.lock().expect("nobody panicked").push(thread::current().id()),
            _ => {}
        }
        self.1.look(id)
    }

    fn read(&self, id: ProfileId) -> Result<Option<Item>, KeychainError> {
        let item = self.1.read(id)?;
        Ok(match self.0 {
            Trick::Alters => item.map(|item| Item { secret: Secret::new(item.secret.expose().trim_end()), ..item }),
            _ => item,
        })
    }

    fn write(&self, id: ProfileId, secret: &Secret, binding: &Binding) -> Result<(), KeychainError> {
        self.1.write(id, secret, binding)
    }

    fn rebind(&self, id: ProfileId, binding: &Binding) -> Result<(), KeychainError> {
        self.1.rebind(id, binding)
    }

    fn remove(&self, id: ProfileId) -> Result<(), KeychainError> {
        self.1.remove(id)
    }
}

/// Where something hangs.
const SHORT: Duration = Duration::from_millis(400);
/// Where nothing does.
const LONG: Duration = Duration::from_secs(30);
