//! The engine's keychain in a process of its own: which bus a process sees is settled when it starts.
//!
//! The process is the running test, started once more with only the test that calls [`obey`].

use std::env;
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use engine::Secret;
use engine::keychain::{Binding, Kept, Keychain, KeychainError};
use engine::settings::ProfileId;
use serde_json::{Value, json};

use crate::bus::{Bus, Daemon};

/// The engine in a process of its own.
pub struct Engine {
    _process: Daemon,
    orders: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Engine {
    /// With the system's keychain as it is found on `bus`, and this deadline. `obeying` is the full name of the test
    /// that calls [`obey`].
    pub fn on(bus: &Bus, obeying: &str, deadline: Duration) -> Self {
        Self::start(bus.command(this_test()), obeying, deadline)
    }

    /// The same, and the process takes itself to have a display, so that somebody could be asked.
    pub fn with_display(bus: &Bus, obeying: &str, deadline: Duration) -> Self {
        let mut command = bus.command(this_test());
        command.env("WAYLAND_DISPLAY", "nowhere");
        Self::start(command, obeying, deadline)
    }

    /// Where there is no bus at all.
    pub fn without_bus(bus: &Bus, obeying: &str, deadline: Duration) -> Self {
        let mut command = bus.command(this_test());
        command.env_remove("DBUS_SESSION_BUS_ADDRESS");
        Self::start(command, obeying, deadline)
    }

    fn start(mut command: Command, obeying: &str, deadline: Duration) -> Self {
        command.args(["--exact", obeying, "--ignored", "--nocapture", "--test-threads=1"]);
        command.env(DEADLINE, deadline.as_millis().to_string());
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        let mut process = command.spawn().expect("the test can be started again");
        let orders = process.stdin.take().expect("its input is ours");
        let answers = BufReader::new(process.stdout.take().expect("its output is ours"));
        Self { _process: Daemon(process), orders, answers }
    }

    /// See [`Keychain::look`].
    pub fn look(&mut self, id: ProfileId) -> Value {
        self.ask(&json!({ "do": "look", "id": id }))
    }

    /// See [`Keychain::read`].
    pub fn read(&mut self, id: ProfileId, wanted: (&str, &str)) -> Value {
        self.ask(&json!({ "do": "read", "id": id, "host": wanted.0, "username": wanted.1 }))
    }

    /// See [`Keychain::keep`].
    pub fn keep(&mut self, id: ProfileId, secret: &str, binding: (&str, &str)) -> Value {
        self.ask(&json!({ "do": "keep", "id": id, "secret": secret, "host": binding.0, "username": binding.1 }))
    }

    /// See [`Keychain::rebind`].
    pub fn rebind(&mut self, id: ProfileId, binding: (&str, &str)) -> Value {
        self.ask(&json!({ "do": "rebind", "id": id, "host": binding.0, "username": binding.1 }))
    }

    /// See [`Keychain::forget`].
    pub fn forget(&mut self, id: ProfileId) -> Value {
        self.ask(&json!({ "do": "forget", "id": id }))
    }

    fn ask(&mut self, order: &Value) -> Value {
        writeln!(self.orders, "{order}").expect("it listens");
        loop {
            let mut line = String::new();
            assert!(self.answers.read_line(&mut line).expect("it answers") > 0, "it ended before it answered");
            // The test harness says things of its own on the same output.
            if let Some((_, answer)) = line.split_once(ANSWER) {
                return serde_json::from_str(answer).expect("an answer is JSON");
            }
        }
    }
}

/// Does what [`Engine`] asks for, in the process that it started. Does nothing elsewhere.
///
/// # Panics
/// When an order cannot be understood.
pub fn obey() {
    let Ok(deadline) = env::var(DEADLINE) else { return };
    let deadline = Duration::from_millis(deadline.parse().expect("a number of milliseconds"));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let keychain = Keychain::of_system(deadline);
    for order in io::stdin().lines() {
        let order = serde_json::from_str(&order.expect("orders can be read")).expect("an order is JSON");
        let answer = runtime.block_on(follow(&keychain, &order));
        let answer = answer.unwrap_or_else(|error| json!({ "error": error.name(), "said": error.to_string() }));
        let mut out = io::stdout().lock();
        writeln!(out, "{ANSWER}{answer}").and_then(|()| out.flush()).expect("somebody waits for the answer");
    }
}

async fn follow(keychain: &Keychain, order: &Value) -> Result<Value, KeychainError> {
    let text = |name: &str| order[name].as_str().unwrap_or_default().to_owned();
    let id: ProfileId = serde_json::from_value(order["id"].clone()).expect("the id of a profile");
    let binding = Binding { host: text("host"), username: text("username") };
    match text("do").as_str() {
        "look" => Ok(keychain.look(id).await?.map_or(json!("nothing"), |found| told(&found))),
        "read" => Ok(match keychain.read(id, &binding).await? {
            Kept::Nothing => json!("nothing"),
            Kept::Here(secret) => json!({ "here": secret.expose() }),
            Kept::Elsewhere(found) => json!({ "elsewhere": told(&found) }),
        }),
        "keep" => Ok(json!(keychain.keep(id, Secret::new(text("secret")), binding).await?)),
        "rebind" => Ok(json!(keychain.rebind(id, binding).await?)),
        "forget" => Ok(json!(keychain.forget(id).await?)),
        other => panic!("nobody knows how to {other}"),
    }
}

fn told(binding: &Binding) -> Value {
    json!([binding.host, binding.username])
}

fn this_test() -> std::path::PathBuf {
    env::current_exe().expect("a running test has a path")
}

const DEADLINE: &str = "MAILPROOF_TEST_KEYCHAIN_DEADLINE";
const ANSWER: &str = "the keychain answers: ";
