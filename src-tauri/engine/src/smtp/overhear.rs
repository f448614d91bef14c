//! A reply out of bytes that come from no connection.

use std::sync::Arc;
use std::time::Duration;

use tokio_util::sync::CancellationToken;

use super::wire::Wire;
use super::{Failure, Line, Purpose, Reply, Watch};
use crate::run::{RunId, Tape};
use crate::secret::{Mask, Secret};

/// Reads `bytes` as the first reply of a server that closes the connection behind them, exactly as a session would, with
/// `secret` masked; returns the transcript too. For fuzzing, and for whoever wants to see what we make of bytes.
pub async fn overhear(bytes: &[u8], secret: &str) -> (Result<Reply, Failure>, Vec<Line>) {
    let tape = Tape::new(RunId::new(), |_| {});
    let session = tape.open(Purpose::Main);
    let io = tokio::io::join(std::io::Cursor::new(bytes.to_vec()), tokio::io::sink());
    let watch = Watch::new(CancellationToken::new(), Duration::from_secs(1));
    let mask = Arc::new(Mask::of(&Secret::new(secret)));
    let reply = Wire::new(Box::new(io), session, tape.clone(), mask, watch).reply().await;
    let lines = tape.look(|seen| seen.evidence.sessions[0].transcript.clone());
    (reply, lines)
}
