//! Patience: one deadline a step, one for the run, and the user's stop, at every await.

use std::future::Future;
use std::time::Duration;

use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::Failure;

/// Ends every wait in time. The run's future itself is never dropped.
#[derive(Clone)]
pub(crate) struct Watch {
    stop: CancellationToken,
    run: Instant,
    step: Instant,
}

impl Watch {
    /// For a run that may take `limit` from now on and ends early when `stop` is cancelled.
    pub(crate) fn new(stop: CancellationToken, limit: Duration) -> Self {
        let run = Instant::now() + limit;
        Self { stop, run, step: run }
    }

    /// The same for a step that may take `limit` from now on.
    pub(crate) fn step(&self, limit: Duration) -> Self {
        Self { step: Instant::now() + limit, ..self.clone() }
    }

    /// Waits for `future`, no longer than it is worth.
    pub(crate) async fn wait<T>(&self, future: impl Future<Output = T>) -> Result<T, Failure> {
        tokio::select! {
            biased;
            () = self.stop.cancelled() => Err(Failure::Stopped),
            value = future => Ok(value),
            () = tokio::time::sleep_until(self.step.min(self.run)) => {
                Err(if self.run <= self.step { Failure::Deadline } else { Failure::TimedOut })
            }
        }
    }

    /// Whether the user wants no more.
    pub(crate) fn is_stopped(&self) -> bool {
        self.stop.is_cancelled()
    }

    /// Whether the run's time is up.
    pub(crate) fn is_over(&self) -> bool {
        Instant::now() >= self.run
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn the_nearer_deadline_ends_the_wait_and_is_named() {
        let run = Watch::new(CancellationToken::new(), Duration::from_secs(10));
        let never = std::future::pending::<()>;
        assert_eq!(run.step(Duration::from_secs(1)).wait(never()).await, Err(Failure::TimedOut));
        assert_eq!(run.step(Duration::from_secs(60)).wait(never()).await, Err(Failure::Deadline));
        assert!(run.is_over());
    }

    #[tokio::test]
    async fn a_stop_comes_first() {
        let stop = CancellationToken::new();
        let watch = Watch::new(stop.clone(), Duration::from_secs(10));
        stop.cancel();
        assert_eq!(watch.wait(std::future::ready(1)).await, Err(Failure::Stopped));
    }
}
