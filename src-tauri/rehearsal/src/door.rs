use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// A port that is served. Dropping it ends the service and whatever is under way through it.
pub(crate) struct Door {
    _open: oneshot::Sender<()>,
    service: JoinHandle<()>,
}

/// Resolves when the door is to be closed.
pub(crate) type Closed = oneshot::Receiver<()>;

impl Door {
    /// Has `serve` run until it is told that the door is closed.
    pub(crate) fn open<S: Future<Output = ()> + Send + 'static>(serve: impl FnOnce(Closed) -> S) -> Self {
        let (open, closed) = oneshot::channel();
        Self { _open: open, service: tokio::spawn(serve(closed)) }
    }

    /// Ends the service; when this resolves the port is free and every connection is over.
    pub(crate) async fn close(self) {
        let Self { _open: open, service } = self;
        drop(open);
        _ = service.await;
    }
}
