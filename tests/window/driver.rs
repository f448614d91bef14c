//! A window, with the moves that the tests make in it.

use std::time::{Duration, Instant};

use fantoccini::Locator;
use fantoccini::elements::Element;
use fantoccini::key::Key;
use support::{Window, WindowOptions};

/// An open app.
pub(crate) struct App(Window);

impl App {
    /// Opens the app; says so and returns nothing where this machine has no windows.
    pub(crate) async fn open(options: WindowOptions<'_>) -> Option<Self> {
        // The screen of the tests is 800 pixels high.
        let options = WindowOptions { size: options.size.or(Some((1280, 780))), ..options };
        match Window::open(options).await {
            Ok(window) => Some(Self(window)),
            Err(not_here) => {
                not_here.say("the window");
                None
            }
        }
    }

    /// The element that matches first, as soon as there is one that can be seen.
    pub(crate) async fn find(&self, css: &str) -> Element {
        let began = Instant::now();
        loop {
            let found = self.0.client().find(Locator::Css(css)).await;
            if let Ok(element) = found
                && element.is_displayed().await.unwrap_or_default()
            {
                // The page scrolls within itself, which the driver does not do by itself.
                let scroll = format!(
                    "document.querySelector(`{css}`)?.scrollIntoView({{ block: 'center', behavior: 'instant' }})"
                );
                self.ask(&scroll).await;
                return element;
            }
            self.is_patient(began, css).await;
        }
    }

    /// Clicks what matches first.
    pub(crate) async fn click(&self, css: &str) {
        if let Err(error) = self.find(css).await.click().await {
            self.0.screenshot("not-clickable").await;
            panic!("{css}: {error}\n{}", self.page().await);
        }
    }

    /// Types over what stands in a field.
    pub(crate) async fn fill(&self, css: &str, text: &str) {
        let field = self.find(css).await;
        if let Err(error) = field.clear().await {
            self.0.screenshot("not-clickable").await;
            panic!("{css}: {error}\n{}", self.page().await);
        }
        field.send_keys(text).await.expect("a field takes keys");
        field.send_keys(&Key::Tab).await.expect("a field can be left");
    }

    /// Chooses a value of a list.
    pub(crate) async fn choose(&self, css: &str, value: &str) {
        self.ask_until(&format!("return document.querySelector(`{css} option[value='{value}']`) !== null")).await;
        if let Err(error) = self.find(css).await.select_by_value(value).await {
            self.0.screenshot("not-choosable").await;
            panic!("{css}: {error}\n{}", self.page().await);
        }
    }

    /// The text of what matches first.
    pub(crate) async fn text(&self, css: &str) -> String {
        self.find(css).await.text().await.expect("an element has text")
    }

    /// How a station stands, once it stands so.
    pub(crate) async fn station_is(&self, station: &str, state: &str) {
        self.find(&format!("[data-station='{station}'][data-state='{state}']")).await;
    }

    /// How the run came out.
    pub(crate) async fn outcome(&self) -> String {
        let outcome = self.find("[data-testid='outcome']").await.attr("data-outcome").await;
        outcome.expect("an element has attributes").unwrap_or_default()
    }

    /// What a script gives.
    pub(crate) async fn ask(&self, script: &str) -> serde_json::Value {
        self.0.client().execute(script, Vec::new()).await.expect("the page answers")
    }

    /// What a script gives within a frame, which has to let itself be asked.
    pub(crate) async fn within(&self, css: &str, script: &str) -> String {
        self.find(css).await.enter_frame().await.expect("a frame can be entered");
        let began = Instant::now();
        let mut text = String::new();
        while text.is_empty() && began.elapsed() < PATIENCE {
            text = self.ask(script).await.as_str().unwrap_or_default().to_owned();
        }
        self.0.client().enter_parent_frame().await.expect("a frame can be left");
        text
    }

    /// Waits until a script gives `true`.
    pub(crate) async fn ask_until(&self, script: &str) {
        let began = Instant::now();
        while self.ask(script).await != true {
            self.is_patient(began, script).await;
        }
    }

    /// Looks again in a moment, unless it takes too long. WebDriver tells of no event.
    async fn is_patient(&self, began: Instant, wanted: &str) {
        if began.elapsed() > PATIENCE {
            self.0.screenshot("missing").await;
            panic!("{wanted}\n{}", self.page().await);
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }

    /// Nothing went wrong in the page: no error, no warning, no breach of its content security policy.
    pub(crate) async fn is_faultless(&self) {
        assert_eq!(self.ask("return window.__MAILPROOF_FAULTS__").await, serde_json::json!([]));
    }

    /// A picture for whoever wants to look.
    pub(crate) async fn picture(&self, name: &str) {
        // The frame that shows what was just found may still be on its way.
        let frames =
            "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));";
        self.0.client().execute_async(frames, Vec::new()).await.expect("the page draws");
        self.0.screenshot(name).await;
    }

    /// All that the page shows.
    pub(crate) async fn page(&self) -> String {
        self.ask("return document.body.innerText").await.as_str().unwrap_or_default().to_owned()
    }

    /// The whole document, attributes and all.
    pub(crate) async fn document(&self) -> String {
        self.ask("return document.documentElement.outerHTML").await.as_str().unwrap_or_default().to_owned()
    }

    /// What the app printed.
    pub(crate) fn log(&self) -> String {
        self.0.log()
    }

    /// Whether a second start of the app ends by itself.
    pub(crate) async fn start_again(&self, bus: &str) -> bool {
        self.0.start_again(bus).await
    }

    /// Closes the window.
    pub(crate) async fn close(self) {
        self.0.close().await;
    }
}

/// A window on a busy machine may need this long.
const PATIENCE: Duration = Duration::from_secs(20);
