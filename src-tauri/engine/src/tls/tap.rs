//! What really came in below TLS: the first bytes of a handshake, before anybody made sense of them.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// A stream that keeps a copy of the first bytes that it brings.
pub(crate) struct Tap<S> {
    inner: S,
    view: TapView,
}

/// The copy, for whoever wants to look when the stream itself is gone.
#[derive(Clone, Default)]
pub(crate) struct TapView(Arc<Mutex<Vec<u8>>>);

impl TapView {
    /// The first bytes that came in, where they are no TLS record (RFC 8446 §5.1).
    pub(crate) fn plain_text(&self) -> Option<Vec<u8>> {
        let bytes = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let first = *bytes.first()?;
        (!(RECORD_TYPES.contains(&first))).then(|| bytes.clone())
    }
}

impl<S> Tap<S> {
    /// Listens to `inner` from here on.
    pub(crate) fn new(inner: S) -> Self {
        Self { inner, view: TapView::default() }
    }

    /// The copy.
    pub(crate) fn view(&self) -> TapView {
        self.view.clone()
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Tap<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        let polled = Pin::new(&mut self.inner).poll_read(cx, buf);
        let mut copy = self.view.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let room = MOST.saturating_sub(copy.len());
        let came = &buf.filled()[before..];
        copy.extend_from_slice(&came[..came.len().min(room)]);
        polled
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Tap<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(cx)
    }
}

/// Change cipher spec, alert, handshake, application data.
const RECORD_TYPES: std::ops::RangeInclusive<u8> = 20..=23;
const MOST: usize = 4096;
