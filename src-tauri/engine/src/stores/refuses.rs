//! What a store cannot hold.

use super::field::FieldKind;
use super::held::find;
use crate::settings::{Address, FieldCode, Host, StoreKind};

/// Why a store cannot hold this: it has no such setting, or the setting has no such value. Nothing entered can always be
/// held, and of any other store nobody knows what it holds.
pub fn refuses(store: StoreKind, path: &str, value: &str) -> Option<FieldCode> {
    if store == StoreKind::Other {
        return None;
    }
    let Some(field) = find(store, path) else { return Some(FieldCode::UnknownField) };
    let value = value.trim();
    if value.is_empty() {
        return None;
    }
    let refused = |fits: bool, code| (!fits).then_some(code);
    match field.kind {
        FieldKind::Choice => refused(field.open || field.has_value(value), FieldCode::NotAChoice),
        FieldKind::Number => refused(value.parse::<u32>().is_ok(), FieldCode::NotANumber),
        FieldKind::Port => refused(value.parse::<u16>().is_ok_and(|port| port > 0), FieldCode::NotAPort),
        FieldKind::Host => value.parse::<Host>().err(),
        FieldKind::Address => value.parse::<Address>().err(),
        FieldKind::Addresses => value.split(',').find_map(|one| one.trim().parse::<Address>().err()),
        FieldKind::Secret => Some(FieldCode::LooksSecret),
        // Of a support link the check `support-url-invalid` says more.
        FieldKind::Text | FieldKind::AddressOrUrl => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stores::{Behaviour, Wanted, templates, write};

    #[test]
    fn what_a_store_does_not_have_is_refused() {
        use FieldCode::*;
        use StoreKind::*;
        for (store, path, value, code) in [
            (Magento, "system/smtp/hots", "mail.shop.example", Some(UnknownField)),
            (Magento, "smtp.address", "mail.shop.example", Some(UnknownField)),
            (Magento, "system/smtp/disable", "yes", Some(NotAChoice)),
            (Magento, "system/smtp/port", "70000", Some(NotAPort)),
            (Magento, "system/smtp/host", "https://mail.shop.example", Some(HostIsUrl)),
            (Magento, "system/smtp/password@stores/de", "x", Some(LooksSecret)),
            (Magento, "sales_email/general/sending_limit", "many", Some(NotANumber)),
            (Magento, "sales_email/order/copy_to", "a@shop.example,b", Some(NotAnAddress)),
            (Magento, "sales_email/order/copy_to", "a@shop.example, b@shop.example", None),
            (Magento, "system/smtp/transport@stores/german", "smtp", None),
            (Magento, "system/smtp/port", "", None),
            (GithubEnterprise, "smtp.authentication", "digest-md5", None),
            (GithubEnterprise, "smtp.support_address", "support.shop.example", None),
            (GithubEnterprise, "smtp.enabled", "1", Some(NotAChoice)),
            (SalesConnect, "server-port", "587 ", None),
            (SalesConnect, "team-channel", "perhaps", Some(NotAChoice)),
            (Other, "anything", "whatever", None),
        ] {
            assert_eq!(refuses(store, path, value), code, "{path} = {value}");
        }
    }

    #[test]
    fn what_the_catalogue_writes_and_what_is_a_default_is_never_refused() {
        let wanted = Wanted::of(&crate::checks::sample::settings([]));
        for behaviour in Behaviour::ALL {
            for (path, value) in write(behaviour, &wanted).settings {
                assert_eq!(refuses(behaviour.store(), &path, &value), None, "{behaviour}: {path} = {value}");
            }
            for field in templates(behaviour.store()).filter(|field| field.kind != FieldKind::Secret) {
                let values = field.values.iter().chain(field.unsourced).map(|(value, _)| *value).chain(field.default);
                for value in values {
                    assert_eq!(refuses(behaviour.store(), field.path, value), None, "{} = {value}", field.path);
                }
            }
        }
    }
}
