//! The way through Magento's Admin. Each page of the configuration is saved before it is left: what is not, is lost.

use super::{identities, mail};
use crate::stores::behaviour::MagentoBehaviour;
use crate::stores::field::Label;
use crate::stores::walk::Way;

/// From the Admin's sidebar to Save Config.
pub(in crate::stores) fn walk(behaviour: MagentoBehaviour, way: &mut Way<'_>) {
    let [general, sales] =
        [&["General", "Store Email Addresses"], &["Sales", "Sales Emails"]].map(|page| page.map(Label::Screen));
    way.go("store-walk-magento-open", &["Stores", "Settings", "Configuration"].map(Label::Screen));
    if matches!(behaviour, MagentoBehaviour::From248 | MagentoBehaviour::Patched248) {
        way.go("store-walk-magento-scope", &[Label::Screen("Default Config")]);
    }
    way.go("store-walk-magento-page", &["Advanced", "System"].map(Label::Screen));
    way.go("store-walk-magento-section", &[Label::Screen("Mail Sending Settings")]);
    way.enter(mail::FIELDS);
    way.go("store-walk-magento-save", &[Label::Screen("Save Config")]);

    if way.wants("trans_email/ident_general/email").is_some() {
        way.go("store-walk-magento-page", &general);
        way.go("store-walk-magento-section", &[Label::Screen("General Contact")]);
        way.enter(identities::FIELDS);
        way.go("store-walk-magento-save", &[Label::Screen("Save Config")]);
    }

    way.go("store-walk-magento-page", &sales);
    way.go("store-walk-magento-section", &[Label::Screen("General Settings")]);
    way.go("store-walk-magento-cron", &[Label::Screen("Asynchronous sending")]);
    way.choose("sales_email/general/async_sending", "1");
    way.go("store-walk-magento-save", &[Label::Screen("Save Config")]);
}
