//! The way through Sales Connect's settings.

use super::fields::FIELDS;
use crate::stores::field::Label;
use crate::stores::walk::Way;

/// From the gear to a sender that uses the new channel, and for a team to its default.
pub(in crate::stores) fn walk(way: &mut Way<'_>) {
    way.go("store-walk-sales-connect-verify", &[]);
    way.go(
        "store-walk-sales-connect-open",
        &["Settings", "My Account", "Email Settings", "Custom Delivery Channel"].map(Label::Screen),
    );
    for fields in FIELDS {
        way.enter(fields);
    }
    way.go("store-walk-sales-connect-connect", &[Label::Screen("Connect")]);
    way.go("store-walk-sales-connect-identity", &[Label::Screen("Address and Signature")]);
    way.go(
        "store-walk-sales-connect-channel",
        &["Choose Delivery Channel", "Deliverability", "Edit", "Channel", "Save"].map(Label::Screen),
    );
    if way.wants("team-channel") == Some("true") {
        let screen = ["Admin Settings", "General", "Team Delivery Channel"].map(Label::Screen);
        way.go("store-walk-sales-connect-team", &screen);
    }
}
