//! The store's own form, the advice beside its fields and the providers, as a merchant fills them in.

use engine::settings::StoreKind;
use engine::stores::{fields, version};
use engine::words::{Language, Words};
use support::WindowOptions;

use crate::driver::App;

#[tokio::test]
async fn every_store_has_its_own_form_in_every_language() {
    for (language, lang) in [
        (Language::English, "en_US.UTF-8"),
        (Language::Korean, "ko_KR.UTF-8"),
        (Language::Japanese, "ja_JP.UTF-8"),
        (Language::Chinese, "zh_CN.UTF-8"),
    ] {
        let Some(app) = App::open(WindowOptions { lang, ..WindowOptions::default() }).await else { return };
        let words = Words::new(language);
        app.click("[data-testid='own-server']").await;
        for (store, name, text) in [
            (StoreKind::Magento, "magento", "2.4.8"),
            (StoreKind::GithubEnterprise, "github-enterprise", "3.15"),
            (StoreKind::SalesConnect, "sales-connect", "2026"),
        ] {
            app.choose("[data-field='store']", name).await;
            app.fill("[data-field='version']", text).await;
            app.find(&format!("[data-testid='store-form'][data-store='{name}']")).await;
            let behaviour = version(store, text).behaviour();
            // The others are shown by the store itself only while another setting wants them.
            let wanted: Vec<_> =
                fields(store, behaviour, &words).into_iter().filter(|field| field.shown_when.is_none()).collect();
            let last = &wanted.last().expect("every store has fields").path;
            app.ask_until(&format!(
                "return document.querySelector(`[data-testid='store-field'][data-path='{last}']`) !== null"
            ))
            .await;
            let shown = app.ask("return document.querySelector('[data-testid=store-form]').textContent").await;
            let shown = shown.as_str().unwrap_or_default();
            for field in &wanted {
                assert!(shown.contains(&field.label), "{name} in {lang}: {} ({})", field.label, field.path);
            }
            look_at(&app, "[data-testid='store-section']").await;
            app.picture(&format!("store-{name}-{}", language.tag())).await;
        }
        app.is_faultless().await;
        app.close().await;
    }
}

#[tokio::test]
async fn advice_stands_beside_its_field_before_any_test() {
    let Some(app) = App::open(WindowOptions { dark: true, ..WindowOptions::default() }).await else { return };
    app.click("[data-testid='own-server']").await;
    app.choose("[data-field='store']", "magento").await;
    app.fill("[data-field='version']", "2.4.8-p1").await;
    app.choose("[data-field='storeSettings.system/smtp/set_return_path']", "1").await;
    let field = "[data-testid='store-field'][data-path='system/smtp/set_return_path']";
    app.find(&format!("{field} [data-check='set-return-path-not-no']")).await;
    look_at(&app, &format!("{field} select")).await;
    app.picture("store-advice-en-dark").await;
    app.choose("[data-field='storeSettings.system/smtp/set_return_path']", "0").await;
    app.ask_until("return document.querySelector(`[data-check='set-return-path-not-no']`) === null").await;
    app.is_faultless().await;
    app.close().await;
}

#[tokio::test]
async fn a_provider_fills_the_server_in_and_says_what_the_password_is() {
    let Some(app) = App::open(WindowOptions::default()).await else { return };
    app.click("[data-testid='own-server']").await;
    app.click("[data-testid='provider-pick']").await;
    app.find("[data-testid='provider-pick']").await.send_keys("gmail").await.expect("a field takes keys");
    app.click("[role='option'][data-item='gmail']").await;
    app.ask_until("return document.querySelector(`[data-field='server.host']`).value === 'smtp.gmail.com'").await;
    app.find("[data-testid='provider-facts'][data-provider='gmail']").await;
    app.picture("provider-google-en-light").await;
    app.is_faultless().await;
    app.close().await;
}

/// Brings something into the picture; a field that has the focus would draw the picture to itself.
async fn look_at(app: &App, css: &str) {
    app.ask("document.activeElement.blur()").await;
    app.find(css).await;
}
