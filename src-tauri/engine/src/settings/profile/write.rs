//! A profile's JSON, written: what `profiles show` prints, and what the file of profiles keeps.

use serde::{Serialize, Serializer};

use super::{Profile, ProfileContent, ProfileId, StoreKind};
use crate::settings::values::return_path_text;
use crate::settings::{Account, Address, Family, HeloName, Host, Security, StoreSettings};

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
    #[serde(skip_serializing_if = "Option::is_none")]
    allowance: Option<WrittenAllowance<'a>>,
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

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WrittenAllowance<'a> {
    host: &'a Host,
    port: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    certificate: Option<&'a str>,
    password_in_clear: bool,
}

impl<'a> Written<'a> {
    fn of(profile: &'a Profile) -> Self {
        let Profile { id, content } = profile;
        let ProfileContent { server, sender, allowance, .. } = content;
        let allowed = WrittenAllowance {
            host: &allowance.host,
            port: allowance.port,
            certificate: allowance.certificate.as_deref(),
            password_in_clear: allowance.password_in_clear,
        };
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
            allowance: content.allows_something().then_some(allowed),
        }
    }
}

/// The version of the written form.
pub(super) const SCHEMA: u32 = 1;
