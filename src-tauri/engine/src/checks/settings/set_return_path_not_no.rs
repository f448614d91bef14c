//! Set Return Path is not No.
//!
//! On 2.4.8 every mail fails then: the Sender header is made in a way that symfony/mailer refuses. Elsewhere it is what
//! Adobe's security notice warns of. The notice is from 2016 (ZF2016-04, CVE-2016-10034): an address with quotes could
//! run commands through Sendmail. The libraries of 2.4.x guard against it; the notice stands to this day.

use super::held_fault;
use crate::checks::{Check, Confidence, Fact, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::settings::StoreKind;
use crate::stores::{Behaviour, Failing, MagentoBehaviour};

pub(super) const CHECK: Check = Check {
    id: "set-return-path-not-no",
    severity: Severity::Hurts,
    station: Station::Settings,
    who: Who::Store,
    transfers: true,
    references: &[
        "https://experienceleague.adobe.com/en/docs/commerce-admin/systems/communications/email-communications",
        "https://framework.zend.com/security/advisory/ZF2016-04",
        "https://nvd.nist.gov/vuln/detail/CVE-2016-10034",
        "https://github.com/magento/magento2/issues/39823",
    ],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let store = match evidence.store.saw() {
        Some(store) if store.kind == StoreKind::Magento => store,
        _ => return Verdict::NotApplicable,
    };
    let choice = match store.value(PATH) {
        Some("1") => "Yes",
        Some("2") => "Specified",
        Some(_) => return Verdict::Fine,
        None => return Verdict::NotApplicable,
    };
    let breaks = store.wire().is_some_and(|wire| wire.fails.contains(&Failing::SenderHeader));
    let facts = [("choice", Fact::text(choice)), ("breaks", Fact::text(if breaks { "yes" } else { "no" }))];
    let fault = held_fault(store, PATH, facts);
    let fault = match store.behaviour {
        // Whether AC-14985 mends it, nobody has shown.
        Some(Behaviour::Magento(MagentoBehaviour::Patched248)) => fault.sure(Confidence::Likely),
        _ => fault,
    };
    Verdict::Wrong(vec![if breaks { fault.hurting(Severity::Blocks) } else { fault }])
}

const PATH: &str = "system/smtp/set_return_path";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::store;
    use crate::checks::{self, Finding};

    #[test]
    fn it_blocks_on_2_4_8_and_hurts_elsewhere() {
        for (behaviour, severity) in [
            ("magento-before-2.4.6", Severity::Hurts),
            ("magento-2.4.6", Severity::Hurts),
            ("magento-2.4.8", Severity::Blocks),
            ("magento-2.4.8-ac-14985", Severity::Blocks),
            ("magento-2.4.9", Severity::Hurts),
        ] {
            for value in ["1", "2"] {
                let settings = [(PATH, value), ("system/smtp/return_path_email", "bounce@shop.example")];
                assert_eq!(found(&store(behaviour, settings)).map(|finding| finding.severity), Some(severity));
            }
        }
    }

    #[test]
    fn a_version_that_is_not_known_is_no_reason_for_silence() {
        let mut evidence = store("magento-2.4.8", [(PATH, "1")]);
        let crate::Looked::Saw(seen) = &mut evidence.store else { unreachable!("a store was seen") };
        seen.behaviour = None;
        assert_eq!(found(&evidence).map(|finding| finding.severity), Some(Severity::Hurts));
    }

    #[test]
    fn no_is_fine() {
        assert_eq!(found(&store("magento-2.4.8", [(PATH, "0")])), None);
        assert_eq!(found(&store("magento-2.4.8", [("system/smtp/host", "mail.shop.example")])), None);
    }

    fn found(evidence: &Evidence) -> Option<Finding> {
        checks::run(evidence).into_iter().find(|finding| finding.check == CHECK.id)
    }
}
