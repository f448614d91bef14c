//! The run of a look at a domain: ask the DNS, judge what was seen.

use tokio_util::sync::CancellationToken;

use super::{DomainRecord, Ended, EventKind, StoppedBy, Tape};
use crate::World;
use crate::dns::{Resolver, look};
use crate::settings::{DomainName, ProfileId, Selector};
use crate::smtp::Watch;
use crate::words::Words;

/// What a look at a domain needs.
pub struct DomainRequest {
    /// The domain.
    pub domain: DomainName,
    /// The DKIM selectors to look for; empty tries common ones.
    pub selectors: Vec<Selector>,
    /// The profile that it is made for.
    pub profile: Option<ProfileId>,
}

/// Looks at a domain's records, and says what was seen and what it means.
///
/// Ends within the world's limits and soon after `stop` is cancelled, always with a whole record: what was not answered
/// by then is unknown.
pub async fn domain(
    world: &World,
    request: DomainRequest,
    words: &Words,
    tape: &Tape,
    stop: CancellationToken,
) -> DomainRecord {
    let DomainRequest { domain, selectors, profile } = request;
    let watch = Watch::new(stop, world.limits.run);
    tape.tell(EventKind::DomainAsked { observed_at: (world.clock)(), domain: domain.to_string() });
    let resolver = Resolver::new(world, tape, &watch);
    look(&resolver, &domain, &selectors, tape).await;
    let ended = if watch.is_stopped() {
        Ended::Stopped { by: StoppedBy::User }
    } else if watch.is_over() {
        Ended::Deadline
    } else {
        Ended::Done
    };
    let evidence = tape.look(|seen| seen.evidence.clone());
    tape.tell(EventKind::Ended { ended });
    DomainRecord::of(tape.run(), evidence, ended, profile, words)
}
