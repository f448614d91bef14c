//! The real app in a real window, driven from outside.

use std::fs;
use std::path::{Path, PathBuf};

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use crate::webdriver::WebDriver;
use crate::{NotHere, place};

/// What a window finds when it opens.
#[derive(Debug, Clone, Copy)]
pub struct WindowOptions<'a> {
    /// The language of the system, a locale such as `ko_KR.UTF-8`.
    pub lang: &'a str,
    /// Whether the system prefers dark windows.
    pub dark: bool,
    /// Width and height of the window in pixels; `None` leaves it as the app opens it.
    pub size: Option<(u32, u32)>,
    /// The address of the session bus to live on, with whoever keeps secrets there; `None` is one of its own where
    /// nobody does.
    pub bus: Option<&'a str>,
    /// The home of an earlier window, to find what it left; `None` is a home that nobody has been in.
    pub home: Option<&'a Path>,
}

impl Default for WindowOptions<'_> {
    fn default() -> Self {
        Self { lang: "en_US.UTF-8", dark: false, size: None, bus: None, home: None }
    }
}

/// The app, just started, with nothing saved from before.
///
/// It has a session bus and folders of its own, so windows can be open side by side. It ends when it is dropped.
pub struct Window {
    client: Client,
    driver: WebDriver,
}

impl Window {
    /// Opens `mailproof-desktop` of the same build.
    ///
    /// # Panics
    /// When the app is there and its window does not open; what it printed is then in the message.
    pub async fn open(options: WindowOptions<'_>) -> Result<Self, NotHere> {
        let app = place::profile().join("mailproof-desktop");
        if !app.exists() {
            return Err(NotHere(format!("{} is not built; cargo build --workspace", app.display())));
        }
        Self::open_app(&app, options).await
    }

    /// Opens another Tauri app in the same way.
    ///
    /// # Panics
    /// As [`Window::open`].
    pub async fn open_app(app: &Path, options: WindowOptions<'_>) -> Result<Self, NotHere> {
        let driver = WebDriver::start(&options).await?;
        let mut capabilities = Capabilities::new();
        capabilities.insert("webkitgtk:browserOptions".into(), json!({ "binary": app, "args": [] }));
        let address = format!("http://127.0.0.1:{}", driver.port);
        let client =
            ClientBuilder::new(HttpConnector::new()).capabilities(capabilities).connect(&address).await.unwrap_or_else(
                |error| panic!("the window of {} did not open: {error}\n{}", app.display(), driver.log()),
            );
        if let Some((width, height)) = options.size {
            client.set_window_size(width, height).await.expect("a window can be resized");
        }
        Ok(Self { client, driver })
    }

    /// The WebDriver session, for clicks, keys and scripts.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The folder that stands for the user's home. `MAILPROOF_HOME` is `mailproof_home` in it.
    pub fn home(&self) -> &Path {
        self.driver.home()
    }

    /// What the app (and its driver) printed so far.
    pub fn log(&self) -> String {
        self.driver.log()
    }

    /// A picture of the whole page as it is shown, kept as `target/screenshots/<name>.png`.
    ///
    /// # Panics
    /// When the window is gone.
    pub async fn screenshot(&self, name: &str) -> PathBuf {
        let picture = self.client.screenshot().await.expect("an open window can be pictured");
        let path = place::folder("screenshots").join(format!("{name}.png"));
        fs::write(&path, picture).expect("target/screenshots can be written");
        path
    }

    /// Closes the window as its driver does, without the app's own goodbye, and ends everything around it.
    pub async fn close(self) {
        // A window that closed itself is closed.
        _ = self.client.close().await;
    }
}
