//! Lists the provider files, so that adding a provider is adding one file.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let folder =
        Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo names the package's folder")).join("providers");
    println!("cargo::rerun-if-changed={}", folder.display());
    let entries = fs::read_dir(&folder).expect("the provider files lie beside the engine");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("a folder can be read").path()).collect();
    files.retain(|file| file.extension().is_some_and(|kind| kind == "toml"));
    files.sort();
    let mut list = String::from("[\n");
    for file in files {
        let id = file.file_stem().expect("a file has a name").to_string_lossy();
        writeln!(list, "    ({id:?}, include_str!({:?})),", file.display().to_string())
            .expect("a string takes all text");
    }
    list.push(']');
    let out = Path::new(&env::var("OUT_DIR").expect("cargo names the output folder")).join("providers.rs");
    fs::write(out, list).expect("the output folder can be written");
}
