//! The window onto the engine. It knows no mail: a command takes its request, calls the engine once, and answers.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod error;
mod mailview;
mod marks;
mod practice;
mod runs;
mod secrets;
mod watched;
mod window;

use engine::history::History;
use engine::settings::Paths;
use tauri::Manager as _;

fn main() {
    marks::mark("main");
    let paths = match Paths::from_environment() {
        Ok(paths) => paths,
        Err(error) => {
            eprintln!("mailproof: {error}");
            std::process::exit(1);
        }
    };
    let started = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _arguments, _folder| window::to_front(app)))
        .register_asynchronous_uri_scheme_protocol(mailview::SCHEME, mailview::serve)
        .manage(History::new(&paths))
        .manage(paths)
        .manage(runs::Runs::default())
        .manage(practice::Practice::default())
        .manage(secrets::Secrets::default())
        .invoke_handler(tauri::generate_handler![
            commands::domain::check_domain,
            commands::draft::check_draft,
            commands::history::forget_runs,
            commands::history::history,
            commands::history::past_run,
            commands::inbox::inbox,
            commands::inbox::read_mail,
            commands::keychain::confirm_secret,
            commands::keychain::forget_secret,
            commands::keychain::save_secret,
            commands::keychain::secret,
            commands::practice::practice,
            commands::profiles::delete_profile,
            commands::profiles::profile,
            commands::profiles::profiles,
            commands::profiles::save_profile,
            commands::providers::detect_provider,
            commands::providers::providers,
            commands::start::mark,
            commands::start::save_preferences,
            commands::start::start_up,
            commands::stores::store_form,
            commands::stores::take_over,
            commands::test::lines,
            commands::test::report,
            commands::test::run_test,
            commands::test::stop_run,
        ])
        .setup(|app| {
            window::open(app.handle(), app.state::<Paths>().inner())?;
            Ok(())
        })
        .run(tauri::generate_context!());
    if let Err(error) = started {
        eprintln!("mailproof: {error}");
        std::process::exit(1);
    }
}
