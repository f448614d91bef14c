//! The run of a test mail: look the host up, talk to it, judge what was seen.

use std::sync::Arc;

use tokio_util::sync::CancellationToken;

use super::test_record::Asked;
use super::{Ended, EventKind, SecretSource, StoppedBy, Tape, TestRecord};
use crate::dns::resolve;
use crate::evidence::{Looked, Why};
use crate::message::Mail;
use crate::secret::{Mask, Secret};
use crate::settings::{AuthChoice, ProfileId, TestSettings, Until};
use crate::smtp::{Credential, Failure, Goal, Purpose, Step, Taken, Watch, talk};
use crate::words::Words;
use crate::{Error, World};

/// What a test needs.
pub struct TestRequest {
    /// What was asked for.
    pub settings: TestSettings,
    /// The profile that they are from, saved or not.
    pub profile: Option<ProfileId>,
    /// The password, where one is needed, and where it came from. Offered at most once.
    pub secret: Option<(Secret, SecretSource)>,
}

/// Sends a test mail as far as it was asked to go, and says what was seen and what it means.
///
/// Ends within the world's limits and soon after `stop` is cancelled, always with a whole record. Fails only where the
/// mail itself cannot be written.
pub async fn test(
    world: &World,
    request: TestRequest,
    words: &Words,
    tape: &Tape,
    stop: CancellationToken,
) -> Result<TestRecord, Error> {
    let TestRequest { settings, profile, secret } = request;
    let (secret, source) = secret.unzip();
    let at = (world.clock)();
    let mail = Mail::plain(tape.run(), &settings, at, words)?;
    let watch = Watch::new(stop, world.limits.run);
    tape.tell(EventKind::Started { observed_at: at, settings: Box::new(settings.clone()) });
    let session = tape.open(Purpose::Main);

    if let Some(addresses) = find(world, &settings, session, tape, &watch).await {
        let secret = secret.unwrap_or_else(|| Secret::new(""));
        let mask = Arc::new(Mask::of(&secret));
        let username = settings.account.username.clone().unwrap_or_default();
        let wanted = settings.account.auth != AuthChoice::None;
        let credential = wanted.then_some(Credential { username, secret });
        let goal = Goal { session, settings: &settings, addresses: &addresses, credential, mask, mail };
        talk(world, goal, tape, &watch).await;
    }

    let (evidence, ended) = tape.look(|seen| (seen.evidence.clone(), ended(seen.evidence, settings.until)));
    tape.tell(EventKind::Ended { ended });
    let asked = Asked { settings, profile, secret: source };
    Ok(TestRecord::of(tape.run(), asked, evidence, ended, words))
}

async fn find(
    world: &World,
    settings: &TestSettings,
    session: u32,
    tape: &Tape,
    watch: &Watch,
) -> Option<Vec<std::net::IpAddr>> {
    let taken = Taken::begin(tape, session, Step::Resolve);
    let patience = watch.step(world.limits.resolve);
    match resolve(&settings.server.host, settings.server.family, world, tape, &patience).await {
        Ok(resolution) => {
            let used = resolution.used.clone();
            tape.tell(EventKind::Resolved { resolution: Looked::Saw(resolution) });
            let found = !used.is_empty();
            taken.end(tape, if found { Ok(true) } else { Err(Failure::NotResolved) });
            found.then_some(used)
        }
        Err(failure) => {
            let why = if failure == Failure::Stopped { Why::Stopped } else { Why::TimedOut };
            tape.tell(EventKind::Resolved { resolution: Looked::Unknown(why) });
            taken.end(tape, Err(failure));
            None
        }
    }
}

fn ended(evidence: &crate::Evidence, until: Until) -> Ended {
    let steps = evidence.main().map(|session| session.steps.as_slice()).unwrap_or_default();
    let before_quit = || steps.iter().filter(|step| step.step != Step::Quit);
    let failed = |failure| before_quit().any(|step| step.failure == Some(failure));
    if failed(Failure::Stopped) {
        Ended::Stopped { by: StoppedBy::User }
    } else if failed(Failure::Deadline) {
        Ended::Deadline
    } else if until != Until::Sent && evidence.main().is_some_and(|session| session.broken().is_none()) {
        Ended::Stopped { by: StoppedBy::Until }
    } else {
        Ended::Done
    }
}
