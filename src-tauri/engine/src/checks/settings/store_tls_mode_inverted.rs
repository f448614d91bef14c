//! The words of Magento's SSL setting mean the opposite on 2.4.8, and the port fits what they say, not what they do.
//!
//! On 2.4.8 without the patch AC-14985, `TLS` begins with TLS and `SSL` or `None` begin in clear. Port 587 with `TLS`
//! then ends with `wrong version number`, port 465 with `SSL` waits until its time is up.

use super::held_fault;
use crate::checks::{Check, Fact, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::settings::Security;
use crate::stores::{Behaviour, DecidedBy, Failing};

pub(super) const CHECK: Check = Check {
    id: "store-tls-mode-inverted",
    severity: Severity::Blocks,
    station: Station::Settings,
    who: Who::Store,
    transfers: true,
    references: &[
        "https://github.com/magento/magento2/issues/39947",
        "https://github.com/magento/magento2/issues/40028",
    ],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let Some(store) = evidence.store.saw() else { return Verdict::NotApplicable };
    let Some(wire) = store.wire().filter(|wire| wire.decided_by == DecidedBy::SettingInverted) else {
        return Verdict::NotApplicable;
    };
    let (Some(port), Some(security)) = (wire.port, wire.security) else { return Verdict::NotApplicable };
    let wanted = evidence.settings.saw().map(|settings| &settings.server).filter(|server| server.port == port);
    let begins = |security| security == Security::Implicit;
    // Of a port that is nobody's own, what is wanted knows how it begins.
    let opposite = wanted.is_some_and(|server| begins(server.security) != begins(security));
    let fails = wire.fails.iter().any(|failing| matches!(failing, Failing::TlsOnClearPort | Failing::ClearOnTlsPort));
    if !fails && !opposite {
        return Verdict::Fine;
    }
    let (chosen, right) = match (begins(security), store.value(PATH)) {
        (true, _) => ("TLS", "None"),
        (false, Some("ssl")) => ("SSL", "TLS"),
        (false, _) => ("None", "TLS"),
    };
    let facts = [
        ("port", Fact::text(port.to_string())),
        ("chosen", Fact::text(chosen)),
        ("right", Fact::text(right)),
        ("behaviour", Fact::text(store.behaviour.map_or("", Behaviour::name))),
    ];
    Verdict::Wrong(vec![held_fault(store, PATH, facts)])
}

const PATH: &str = "system/smtp/ssl";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{self, store};
    use crate::checks::steps::fires;
    use crate::evidence::Looked;

    #[test]
    fn a_port_that_fits_the_words_does_not_work_on_2_4_8() {
        for (ssl, port) in [("tls", "587"), ("ssl", "465"), ("none", "465"), ("tls", "25")] {
            assert!(fires(&CHECK, &on("magento-2.4.8", ssl, port)), "{ssl} {port}");
        }
    }

    #[test]
    fn one_that_fits_what_they_do_works() {
        for (ssl, port) in [("ssl", "587"), ("none", "587"), ("tls", "465"), ("tls", "10465")] {
            assert!(!fires(&CHECK, &on("magento-2.4.8", ssl, port)), "{ssl} {port}");
        }
    }

    #[test]
    fn other_versions_mean_what_they_say_or_do_not_listen() {
        for behaviour in ["magento-2.4.6", "magento-2.4.8-ac-14985", "magento-2.4.9"] {
            assert!(!fires(&CHECK, &on(behaviour, "tls", "587")), "{behaviour}");
        }
    }

    #[test]
    fn what_is_wanted_knows_the_ports_that_are_nobodys() {
        let mut evidence = on("magento-2.4.8", "ssl", "10465");
        let wanted = sample::settings([("server.port", "10465"), ("server.security", "implicit")]);
        evidence.settings = Looked::Saw(wanted);
        assert!(fires(&CHECK, &evidence));
    }

    fn on(behaviour: &str, ssl: &str, port: &str) -> Evidence {
        store(behaviour, [("system/smtp/transport", "smtp"), (PATH, ssl), ("system/smtp/port", port)])
    }
}
