//! A profile's JSON, written: what `profiles show` prints, and what the file of profiles keeps.

use serde::{Serialize, Serializer};

use super::{Profile, ProfileContent, ProfileId, StoreKind};
use crate::settings::values::return_path_text;
use crate::settings::{Account, Address, Allowance, Family, HeloName, Host, Security, StoreSettings};

impl Serialize for Profile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written::of(self).serialize(serializer)
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Written<'a> {
    schema: u32,
    id: ProfileId,
    name: &'a str,
    store: StoreKind,
    version: Option<&'a str>,
    server: WrittenServer<'a>,
    account: &'a Account,
    sender: WrittenSender<'a>,
    recipients: &'a [Address],
    store_settings: &'a StoreSettings,
}

#[derive(Serialize)]
struct WrittenServer<'a> {
    host: &'a Host,
    port: u16,
    security: Security,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a Host>,
    #[serde(skip_serializing_if = "Option::is_none")]
    family: Option<Family>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WrittenSender<'a> {
    from: &'a Address,
    name: Option<&'a str>,
    return_path: String,
    helo: Option<&'a HeloName>,
}

/// What the merchant allowed for the profile's server. It is his word on this computer: the file of profiles keeps it
/// beside the profile, and no profile brings it along from elsewhere.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::settings) struct WrittenAllowance<'a> {
    host: &'a Host,
    port: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    certificate: Option<&'a str>,
    password_in_clear: bool,
}

impl<'a> WrittenAllowance<'a> {
    /// What is to be kept, where something is allowed.
    pub(in crate::settings) fn of(profile: &'a Profile) -> Option<Self> {
        let Allowance { host, port, certificate, password_in_clear } = &profile.content.allowance;
        profile.content.allows_something().then_some(Self {
            host,
            port: *port,
            certificate: certificate.as_deref(),
            password_in_clear: *password_in_clear,
        })
    }
}

impl<'a> Written<'a> {
    fn of(profile: &'a Profile) -> Self {
        let Profile { id, content } = profile;
        let ProfileContent { server, sender, .. } = content;
        Self {
            schema: SCHEMA,
            id: *id,
            name: &content.name,
            store: content.store,
            version: content.version.as_deref(),
            server: WrittenServer {
                host: &server.host,
                port: server.port,
                security: server.security,
                name: server.name.as_ref(),
                family: Some(server.family).filter(|family| *family != Family::Any),
            },
            account: &content.account,
            sender: WrittenSender {
                from: &sender.from,
                name: sender.name.as_deref(),
                return_path: return_path_text(&sender.return_path),
                helo: sender.helo.as_ref(),
            },
            recipients: &content.recipients,
            store_settings: &content.store_settings,
        }
    }
}

/// The version of the written form.
pub(super) const SCHEMA: u32 = 1;
