//! What the advice about stores needs to know of providers.

/// A provider by the names of its servers. The providers' catalogue takes this list's place.
pub(crate) struct KnownHost {
    /// Its name.
    pub(crate) name: &'static str,
    /// Its servers.
    hosts: &'static [&'static str],
    /// Whether a user name may send from its own address only.
    pub(crate) per_user: bool,
    /// Whether it is Gmail, which Sales Connect reaches by a connection of its own.
    pub(crate) gmail: bool,
    /// Messages a minute, where there is such a limit.
    pub(crate) per_minute: Option<i64>,
    /// Messages or recipients a day.
    pub(crate) per_day: i64,
}

/// The mailbox provider behind a host, where it is one that does not send in bulk.
pub(crate) fn known_host(host: &str) -> Option<&'static KnownHost> {
    let host = host.trim().trim_end_matches('.').to_ascii_lowercase();
    KNOWN.iter().find(|known| known.hosts.contains(&host.as_str()))
}

const KNOWN: &[KnownHost] = &[
    KnownHost {
        name: "Microsoft 365",
        hosts: &["smtp.office365.com", "outlook.office365.com", "smtp-mail.outlook.com", "smtp.outlook.com"],
        per_user: true,
        gmail: false,
        per_minute: Some(30),
        per_day: 10_000,
    },
    KnownHost {
        name: "Gmail",
        hosts: &["smtp.gmail.com", "smtp.googlemail.com"],
        per_user: true,
        gmail: true,
        per_minute: None,
        per_day: 2_000,
    },
];
