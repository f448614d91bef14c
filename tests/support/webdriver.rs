//! WebKitWebDriver in a desktop of its own: session bus, folders, language, and a screen where there is none.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

use crate::window::WindowOptions;
use crate::{NotHere, ports};

/// A running WebKitWebDriver and all that its windows see of the machine.
pub(crate) struct WebDriver {
    pub(crate) port: u16,
    home: Home,
    processes: Vec<Child>,
}

impl WebDriver {
    pub(crate) async fn start(options: &WindowOptions<'_>) -> Result<Self, NotHere> {
        what_it_takes(options.lang)?;
        let home = match options.home {
            Some(home) => Home::Shared(home.to_owned()),
            None => Home::Own(TempDir::with_prefix("mailproof-window-").expect("the temporary folder can be written")),
        };
        let mut driver = Self { port: ports::free(), home, processes: Vec::new() };
        let display = std::env::var("DISPLAY").ok().filter(|display| !display.is_empty());
        let display = display.unwrap_or_else(|| driver.start_screen());
        driver.start_driver(options, &display);
        let listens = ports::until(START_LIMIT, || ports::listens(driver.port)).await;
        assert!(listens, "WebKitWebDriver does not listen:\n{}", driver.log());
        Ok(driver)
    }

    /// The folder that stands for the user's home, with everything the app keeps below it.
    pub(crate) fn home(&self) -> &Path {
        match &self.home {
            Home::Own(home) => home.path(),
            Home::Shared(home) => home,
        }
    }

    /// What driver and app printed so far.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(self.home().join(LOG)).unwrap_or_default()
    }

    fn start_driver(&mut self, options: &WindowOptions<'_>, display: &str) {
        let mut command = match options.bus {
            Some(_) => bound("WebKitWebDriver"),
            None => {
                let mut command = bound("dbus-run-session");
                command.args(["--", "WebKitWebDriver"]);
                command
            }
        };
        command.arg("--host=127.0.0.1").arg(format!("--port={}", self.port));
        command.env("TAURI_WEBVIEW_AUTOMATION", "true").env("DISPLAY", display).env("LANG", options.lang);
        command.env("HOME", self.home());
        // The input method of another language drops the shift key of typed keys.
        command.env("GTK_IM_MODULE", "gtk-im-context-simple");
        for name in ["LC_ALL", "LC_MESSAGES", "LANGUAGE", "WAYLAND_DISPLAY", "GTK_THEME", "DBUS_SESSION_BUS_ADDRESS"] {
            command.env_remove(name);
        }
        if let Some(bus) = options.bus {
            command.env("DBUS_SESSION_BUS_ADDRESS", bus);
        }
        for name in FOLDERS {
            command.env(name, folder(self.home(), name));
        }
        still(&self.home().join("xdg_config_home"));
        if options.dark {
            command.env("GTK_THEME", "Adwaita:dark");
        }
        // A file, not a pipe: what outlives the driver would hold a pipe open.
        let log = File::create(self.home().join(LOG)).expect("a new folder can be written");
        command.stdout(log.try_clone().expect("a file can be shared")).stderr(log);
        self.processes.push(command.spawn().expect("a shell is there"));
    }

    fn start_screen(&mut self) -> String {
        let mut command = bound("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"]);
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut screen = command.spawn().expect("a shell is there");
        let output = screen.stdout.take().expect("its output is piped");
        self.processes.push(screen);
        let mut number = String::new();
        BufReader::new(output).read_line(&mut number).expect("Xvfb names its display");
        format!(":{}", number.trim())
    }
}

/// Where a window's home is, and whose.
enum Home {
    Own(TempDir),
    Shared(PathBuf),
}

impl Drop for WebDriver {
    /// Ends what was started and everything that it started, last first.
    fn drop(&mut self) {
        for process in self.processes.iter_mut().rev() {
            drop(process.stdin.take());
            // One that cannot be waited for is already gone.
            _ = process.wait();
        }
    }
}

/// A program that ends, with all that it starts, when its standard input does: at the latest with the test.
fn bound(program: &str) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", "\"$@\" & cat >/dev/null; kill -KILL 0", "sh", program]).stdin(Stdio::piped());
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    command
}

fn folder(home: &Path, name: &str) -> PathBuf {
    let folder = home.join(name.to_ascii_lowercase());
    let mut builder = fs::DirBuilder::new();
    // The runtime folder is refused when others may look into it.
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    // The home of an earlier window has it already.
    builder.recursive(true).create(&folder).expect("a new folder can be written");
    folder
}

/// A desktop that wants no motion: what moves cannot be clicked.
fn still(config: &Path) {
    let folder = config.join("gtk-3.0");
    fs::create_dir_all(&folder).expect("a new folder can be written");
    fs::write(folder.join("settings.ini"), "[Settings]\ngtk-enable-animations=0\n").expect("a new file can be written");
}

fn what_it_takes(lang: &str) -> Result<(), NotHere> {
    if !cfg!(target_os = "linux") {
        return Err(NotHere("the real window is driven on Linux only".into()));
    }
    for (program, package) in PROGRAMS {
        if !succeeds("which", program) {
            return Err(NotHere(format!("{program} is missing; apt-get install {package}")));
        }
    }
    let locales = Command::new("locale").arg("-a").output().map(|output| output.stdout).unwrap_or_default();
    let here = String::from_utf8_lossy(&locales).lines().any(|locale| plain(locale) == plain(lang));
    if here {
        return Ok(());
    }
    let place = lang.split('.').next().unwrap_or(lang);
    Err(NotHere(format!("the locale {lang} is missing; localedef -i {place} -f UTF-8 {lang}")))
}

fn succeeds(program: &str, argument: &str) -> bool {
    let quiet = Command::new(program).arg(argument).stdout(Stdio::null()).stderr(Stdio::null()).status();
    quiet.is_ok_and(|status| status.success())
}

/// `ko_KR.UTF-8` and `ko_KR.utf8` are one locale.
fn plain(locale: &str) -> String {
    locale.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
}

const PROGRAMS: &[(&str, &str)] =
    &[("WebKitWebDriver", "webkit2gtk-driver"), ("dbus-run-session", "dbus"), ("Xvfb", "xvfb")];
const FOLDERS: &[&str] =
    &["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "MAILPROOF_HOME"];
const LOG: &str = "driver.log";
const START_LIMIT: Duration = Duration::from_secs(10);
