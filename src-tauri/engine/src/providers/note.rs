//! What else a merchant has to know about a provider.

use serde::{Deserialize, Serialize};

/// What else a merchant has to know. Its words stand in the locales as `provider-note-…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Note {
    /// Port 465 is not there.
    NoImplicitTls,
    /// TLS 1.2 or newer.
    #[serde(rename = "tls-1-2")]
    Tls12,
    /// Some ports take mail in clear too.
    ClearTaken,
    /// The known server has no TLS.
    NoTlsKnown,
    /// The sender must be the account.
    FromIsLogin,
    /// The sender must be verified.
    FromVerified,
    /// A sender that is not verified is replaced.
    FromReplaced,
    /// SMTP must be switched on first.
    SwitchOn,
    /// An administrator must allow other mail programs.
    AdminAllows,
    /// An administrator must set the relay up.
    AdminSetsUp,
    /// App passwords need two-step verification.
    TwoStepFirst,
    /// Days are the last 24 hours.
    RollingDay,
    /// Limits count recipients.
    CountsRecipients,
    /// Limits are shared by the whole account or domain.
    SharedLimit,
    /// A limit is quoted from an old page.
    OldLimit,
    /// Limits are not published, or pages disagree.
    LimitUnknown,
    /// What is over the limit is refused, not kept.
    OverIsRefused,
    /// A wrong region or data centre refuses the password.
    RightRegion,
    /// Credentials differ between regions.
    RegionsApart,
    /// Only recipients of the own organisation.
    InsideOnly,
    /// A fixed address helps.
    FixedAddress,
    /// The EHLO name must be a real one.
    RealEhlo,
    /// A store without OAuth cannot use it.
    OauthOnly,
    /// Microsoft switches sign-in by password off.
    BasicAuthEnds,
    /// A switch for each mailbox and for all of them.
    SmtpAuthSwitch,
    /// A header selects the stream.
    StreamHeader,
    /// Broadcasts only.
    BroadcastOnly,
    /// DKIM is made of tokens of one's own.
    DkimOwn,
    /// SPF is not needed for shared addresses.
    SpfNotNeeded,
    /// The own return path needs exactly one MX.
    ReturnPathMx,
    /// Cloud computers cannot use port 25.
    #[serde(rename = "port-25-closed")]
    Port25Closed,
    /// Own domains need a paid plan.
    PaidPlan,
    /// Not meant for many mails.
    NotForBulk,
    /// The platform watches how much is sent.
    Watched,
    /// The whole entry is general knowledge.
    NothingSourced,
    /// Old help pages name another server.
    OtherNames,
}
