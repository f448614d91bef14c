//! What else a merchant has to know about a provider.

use serde::{Deserialize, Serialize};

macro_rules! notes {
    ($($(#[$doc:meta])* $note:ident = $name:literal,)*) => {
        /// What else a merchant has to know. Its words stand in the locales as `provider-note-<name>`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum Note {
            $($(#[$doc])* #[serde(rename = $name)] $note,)*
        }

        impl Note {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$note,)*];

            /// Its name in the files and in the locales.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$note => $name,)*
                }
            }
        }
    };
}

notes! {
    /// Port 465 is not there.
    NoImplicitTls = "no-implicit-tls",
    /// TLS 1.2 or newer.
    Tls12 = "tls-1-2",
    /// Some ports take mail in clear too.
    ClearTaken = "clear-taken",
    /// The known server has no TLS.
    NoTlsKnown = "no-tls-known",
    /// The sender must be the account.
    FromIsLogin = "from-is-login",
    /// The sender must be verified.
    FromVerified = "from-verified",
    /// A sender that is not verified is replaced.
    FromReplaced = "from-replaced",
    /// SMTP must be switched on first.
    SwitchOn = "switch-on",
    /// An administrator must allow other mail programs.
    AdminAllows = "admin-allows",
    /// An administrator must set the relay up.
    AdminSetsUp = "admin-sets-up",
    /// App passwords need two-step verification.
    TwoStepFirst = "two-step-first",
    /// Days are the last 24 hours.
    RollingDay = "rolling-day",
    /// Limits count recipients.
    CountsRecipients = "counts-recipients",
    /// Limits are shared by the whole account or domain.
    SharedLimit = "shared-limit",
    /// A limit is quoted from an old page.
    OldLimit = "old-limit",
    /// Limits are not published, or pages disagree.
    LimitUnknown = "limit-unknown",
    /// What is over the limit is refused, not kept.
    OverIsRefused = "over-is-refused",
    /// A wrong region or data centre refuses the password.
    RightRegion = "right-region",
    /// Credentials differ between regions.
    RegionsApart = "regions-apart",
    /// Only recipients of the own organisation.
    InsideOnly = "inside-only",
    /// A fixed address helps.
    FixedAddress = "fixed-address",
    /// The EHLO name must be a real one.
    RealEhlo = "real-ehlo",
    /// A store without OAuth cannot use it.
    OauthOnly = "oauth-only",
    /// Microsoft switches sign-in by password off.
    BasicAuthEnds = "basic-auth-ends",
    /// A switch for each mailbox and for all of them.
    SmtpAuthSwitch = "smtp-auth-switch",
    /// A header selects the stream.
    StreamHeader = "stream-header",
    /// Broadcasts only.
    BroadcastOnly = "broadcast-only",
    /// DKIM is made of tokens of one's own.
    DkimOwn = "dkim-own",
    /// SPF is not needed for shared addresses.
    SpfNotNeeded = "spf-not-needed",
    /// The own return path needs exactly one MX.
    ReturnPathMx = "return-path-mx",
    /// Cloud computers cannot use port 25.
    Port25Closed = "port-25-closed",
    /// Own domains need a paid plan.
    PaidPlan = "paid-plan",
    /// Not meant for many mails.
    NotForBulk = "not-for-bulk",
    /// The platform watches how much is sent.
    Watched = "watched",
    /// The whole entry is general knowledge.
    NothingSourced = "nothing-sourced",
    /// Old help pages name another server.
    OtherNames = "other-names",
}
