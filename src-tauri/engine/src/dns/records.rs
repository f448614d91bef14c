//! A domain's records as they are printed, shown and kept: one object a kind.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{HostAnswer, SpfProblem};
use crate::evidence::{Looked, Why};

/// Every record that was looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Records {
    /// Where the domain's mail goes (RFC 5321 §5.1).
    pub mx: MxRecord,
    /// Who may send for it (RFC 7208).
    pub spf: SpfRecord,
    /// Its signing keys (RFC 6376).
    pub dkim: DkimRecord,
    /// What receivers shall do (RFC 9989).
    pub dmarc: DmarcRecord,
}

/// How a record stands in the DNS. What could not be asked is never shown as missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum RecordState {
    /// It is there, and receivers can use it.
    Found,
    /// The DNS says that there is none.
    Missing,
    /// Something is there that receivers cannot use.
    Broken,
    /// We could not tell.
    #[default]
    Unknown,
}

/// Where the domain's mail goes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MxRecord {
    /// How it stands.
    pub state: RecordState,
    /// The records, as `10 mail.shop.example`, joined with line ends.
    pub text: Option<String>,
    /// Why it is unknown.
    pub why: Option<Why>,
    /// Whether the domain says that it takes no mail (RFC 7505).
    pub takes_none: bool,
    /// Whether there is no record, and mail goes to the domain's own address.
    #[serde(default)]
    pub implicit: bool,
    /// The servers, the most wanted first.
    pub hosts: Vec<MxHost>,
}

/// One server that takes the domain's mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MxHost {
    /// The lower, the more wanted.
    pub preference: u16,
    /// Its name.
    pub host: String,
    /// Where the name leads.
    pub addresses: Looked<HostAnswer>,
    /// The name that it is an alias of, which RFC 5321 §5.1 forbids.
    pub alias: Option<String>,
}

/// Who may send for the domain.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SpfRecord {
    /// How it stands.
    pub state: RecordState,
    /// The record; where there are several, each on a line.
    pub text: Option<String>,
    /// Why it is unknown.
    pub why: Option<Why>,
    /// Its terms, in the order of the record.
    pub terms: Vec<SpfTerm>,
    /// How many lookups receivers need, through all includes (RFC 7208 §4.6.4); none where we could not follow them all.
    pub lookups: Option<u32>,
    /// How many of them come back empty; receivers allow two.
    #[serde(default)]
    pub void_lookups: Option<u32>,
    /// How many receivers make at most.
    pub most_lookups: u32,
}

/// One term of an SPF record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SpfTerm {
    /// As it stands in the record.
    pub text: String,
    /// Where it stands: how many bytes of the record's text are before it.
    #[serde(default)]
    pub at: u32,
    /// The mechanism or modifier, as `include`, `ip4`, `all`, `redirect`; none where it is not understood.
    pub name: Option<String>,
    /// How many lookups it costs, with all below it.
    pub lookups: Option<u32>,
    /// Whether receivers cannot read it, or cannot follow it.
    pub wrong: bool,
    /// What is wrong with the term itself.
    #[serde(default)]
    pub problem: Option<SpfProblem>,
    /// What the record that it leads to says, for `include` and `redirect`.
    pub leads_to: Option<String>,
}

/// The domain's signing keys.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DkimRecord {
    /// How the best of them stands; unknown where no selector was given and no common one was found.
    pub state: RecordState,
    /// The best key's record.
    pub text: Option<String>,
    /// Why it is unknown.
    pub why: Option<Why>,
    /// Whether the selectors were given; else common ones were tried, and not finding one proves nothing.
    pub given: bool,
    /// How many selectors were asked for.
    pub asked: u32,
    /// The keys that were found, and every selector that was given.
    pub selectors: Vec<DkimKey>,
}

/// One signing key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DkimKey {
    /// Its selector.
    pub selector: String,
    /// The name it stands under.
    pub name: String,
    /// How it stands.
    pub state: RecordState,
    /// The record.
    pub text: Option<String>,
    /// Why it is unknown.
    pub why: Option<Why>,
    /// `rsa` or `ed25519`.
    pub key_type: Option<String>,
    /// The length of an RSA key.
    pub bits: Option<u32>,
    /// Whether it was taken back: an empty `p=`.
    pub revoked: bool,
    /// Whether receivers are asked to treat it as a trial: `t=y`.
    pub testing: bool,
    /// The name that the selector's is an alias of.
    pub alias: Option<String>,
}

/// What receivers shall do with mail that fails.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DmarcRecord {
    /// How it stands.
    pub state: RecordState,
    /// The record; where there are several, each on a line.
    pub text: Option<String>,
    /// Why it is unknown.
    pub why: Option<Why>,
    /// The name it was found under: the domain's own, or one above it.
    pub name: Option<String>,
    /// What shall happen to this domain's mail, as `reject`: `p`, or `sp` where the record stands above the domain.
    pub policy: Option<String>,
    /// Its tags, in the order of the record.
    pub tags: Vec<DmarcTag>,
}

/// One tag of a DMARC record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DmarcTag {
    /// As `p`.
    pub name: String,
    /// As `none`.
    pub value: String,
}
