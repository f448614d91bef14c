//! Bytes on their way out: at once, one at a time, or for ever; and cut off where the script says so.

use std::time::Duration;

use tokio::io::{AsyncWrite, AsyncWriteExt};

use super::Over;

/// Bytes that take their time, so that the client must be listened to meanwhile.
pub(super) enum Flow<'a> {
    /// All at once, though the client may read slowly.
    Whole(&'a [u8]),
    /// One at a time.
    Drip(&'a [u8], Duration),
    /// `start` once, `repeat` for ever.
    Endless { start: &'a [u8], repeat: &'a [u8] },
}

/// How many bytes may still be written before the server hangs up.
pub(super) struct Allowance(Option<usize>);

impl Allowance {
    pub(super) fn of(bytes: Option<usize>) -> Self {
        Self(bytes)
    }

    pub(super) fn is_spent(&self) -> bool {
        self.0 == Some(0)
    }

    fn take(&mut self, wanted: usize) -> usize {
        let Some(left) = &mut self.0 else { return wanted };
        let taken = wanted.min(*left);
        *left -= taken;
        taken
    }
}

/// Writes `bytes`, or as many as are allowed.
pub(super) async fn put<W>(writer: &mut W, allowance: &mut Allowance, bytes: &[u8]) -> Result<(), Over>
where
    W: AsyncWrite + Unpin,
{
    let allowed = allowance.take(bytes.len());
    writer.write_all(&bytes[..allowed]).await?;
    writer.flush().await?;
    if allowance.is_spent() { Err(Over::Cut) } else { Ok(()) }
}

/// Writes all of a flow; an endless one ends only with the client.
pub(super) async fn pour<W>(writer: &mut W, allowance: &mut Allowance, flow: Flow<'_>) -> Result<(), Over>
where
    W: AsyncWrite + Unpin,
{
    match flow {
        Flow::Whole(bytes) => put(writer, allowance, bytes).await,
        Flow::Drip(bytes, every) => {
            for (index, byte) in bytes.chunks(1).enumerate() {
                if index > 0 {
                    tokio::time::sleep(every).await;
                }
                put(writer, allowance, byte).await?;
            }
            Ok(())
        }
        Flow::Endless { start, repeat } => {
            put(writer, allowance, start).await?;
            if repeat.is_empty() {
                return Ok(());
            }
            let block = repeat.repeat(BLOCK / repeat.len() + 1);
            loop {
                put(writer, allowance, &block).await?;
            }
        }
    }
}

const BLOCK: usize = 8 * 1024;
