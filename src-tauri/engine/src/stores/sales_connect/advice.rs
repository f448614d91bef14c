//! What to know before a delivery channel is chosen: advice of the system's own help, with its dates.

use serde::Serialize;
use ts_rs::TS;

use crate::words::Words;

/// Advice of a system's own help, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Advice {
    /// Names it. Its words are `store-advice-<id>`.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// What it says.
    pub text: String,
    /// Where a newer page says otherwise: what that says.
    pub newer: Option<String>,
    /// A question to send to whoever can answer it, ready to copy.
    pub question: Option<String>,
    /// Where it is from.
    pub sources: Vec<Source>,
}

/// Where advice is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, rename = "AdviceSource")]
pub struct Source {
    /// Its address.
    pub url: &'static str,
    /// The day on which it was read.
    pub read: &'static str,
    /// Whether it is the newer page.
    pub newer: bool,
}

/// All of it, in the order of the help page.
pub(in crate::stores) fn advice(words: &Words) -> Vec<Advice> {
    let say = |item: &Item, part| words.say_attribute(item.message, part, &crate::checks::Facts::new());
    let tell = |item: &Item| Advice {
        id: item.message.trim_start_matches("store-advice-").to_owned(),
        title: words.say(item.message),
        text: say(item, "text"),
        newer: item.sources.iter().any(|source| source.newer).then(|| say(item, "newer")),
        question: item.asks.then(|| say(item, "question")),
        sources: item.sources.to_vec(),
    };
    ADVICE.iter().map(tell).collect()
}

struct Item {
    message: &'static str,
    asks: bool,
    sources: &'static [Source],
}

impl Item {
    const fn new(message: &'static str, sources: &'static [Source]) -> Self {
        Self { message, asks: false, sources }
    }
}

const ADVICE: &[Item] = &[
    Item::new("store-advice-own-channel", &[SMTP_PAGE, CHANNELS]),
    Item::new("store-advice-email-client", &[SMTP_PAGE]),
    Item { asks: true, ..Item::new("store-advice-credentials", &[SMTP_PAGE]) },
    Item::new("store-advice-office365-pros", &[SMTP_PAGE, CUSTOM_CHANNEL]),
    Item::new("store-advice-office365-cons", &[SMTP_PAGE, RETIREMENT]),
    Item::new("store-advice-office365-limits", &[SMTP_PAGE, THROTTLING]),
    Item::new("store-advice-bulk", &[SMTP_PAGE, AT_ONCE]),
    Item::new("store-advice-password-change", &[SMTP_PAGE]),
    Item::new("store-advice-gmail", &[SMTP_PAGE, CUSTOM_CHANNEL]),
    Item::new("store-advice-sharing", &[SMTP_PAGE, OFFICE_365_PAGE]),
];

const fn page(url: &'static str) -> Source {
    Source { url, read: "2026-11-20", newer: false }
}

const fn newer(url: &'static str) -> Source {
    Source { newer: true, ..page(url) }
}

const SMTP_PAGE: Source = page(
    "https://github.com/AdobeDocs/marketo.en/blob/7adf506e/help/marketo/product-docs/marketo-sales-connect/email/email-delivery/setting-up-an-smtp-server.md",
);
const OFFICE_365_PAGE: Source = page(
    "https://github.com/AdobeDocs/marketo.en/blob/ef8764ef/help/marketo/product-docs/marketo-sales-connect/email/email-delivery/how-to-set-up-your-outlook365-smtp-server-with-sales-connect.md",
);
const CUSTOM_CHANNEL: Source = newer(
    "https://github.com/AdobeDocs/marketo.en/blob/09a656c3/help/marketo/product-docs/marketo-sales-connect/email/email-delivery/setting-up-a-custom-delivery-channel.md",
);
const CHANNELS: Source = newer(
    "https://github.com/AdobeDocs/marketo.en/blob/15427eac/help/marketo/product-docs/marketo-sales-connect/email/email-delivery/delivery-channel-overview.md",
);
const THROTTLING: Source = newer(
    "https://github.com/AdobeDocs/marketo.en/blob/01748a56/help/marketo/product-docs/marketo-sales-connect/email/email-delivery/email-connection-throttling.md",
);
const AT_ONCE: Source = newer(
    "https://github.com/AdobeDocs/marketo.en/blob/3400c41a/help/marketo/product-docs/marketo-sales-connect/email/email-delivery/throttling-error-message-in-a-failed-delivery.md",
);
const RETIREMENT: Source = newer(
    "https://techcommunity.microsoft.com/blog/exchange/exchange-online-to-retire-basic-auth-for-client-submission-smtp-auth/4114750",
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn all_of_it_is_said_in_every_language_with_its_source_and_its_day() {
        for language in Language::ALL {
            let all = advice(&Words::new(language));
            assert_eq!(all.len(), 10);
            for advice in all {
                let parts = [Some(advice.title), Some(advice.text), advice.newer, advice.question];
                assert!(parts.iter().flatten().all(|part| !part.is_empty()), "{}", advice.id);
                assert!(
                    advice.sources.iter().all(|source| source.url.starts_with("https://") && source.read.len() == 10)
                );
            }
        }
    }

    #[test]
    fn what_a_newer_page_says_otherwise_is_told() {
        let all = advice(&Words::new(Language::English));
        let find = |id: &str| all.iter().find(|advice| advice.id == id).unwrap();
        assert!(find("gmail").newer.as_ref().unwrap().contains("Exchange"));
        assert!(find("office365-cons").newer.as_ref().unwrap().contains("December 2026"));
        assert!(find("credentials").question.as_ref().unwrap().contains("SMTP"));
        assert!(find("sharing").text.contains("SparkPost"));
    }
}
