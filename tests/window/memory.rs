//! What lies in the memory of the page, and in the files of its home.

use std::fs::{self, File};
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::Path;

/// How often each text stands in the memory of the web processes whose home is `home`, as UTF-8, Latin-1 or UTF-16.
pub(crate) fn of_the_page(home: &Path, texts: &[&str]) -> Vec<usize> {
    let mut found = vec![0; texts.len()];
    let mut processes = 0;
    for process in fs::read_dir("/proc").expect("there are processes").flatten().map(|entry| entry.path()) {
        let name = fs::read_to_string(process.join("comm")).unwrap_or_default();
        let environment = fs::read(process.join("environ")).unwrap_or_default();
        if !name.starts_with("WebKitWebProces") || count(&environment, home.as_os_str().as_encoded_bytes()) == 0 {
            continue;
        }
        processes += 1;
        for region in written_regions(&process) {
            for (text, found) in texts.iter().zip(&mut found) {
                let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
                *found += count(&region, text.as_bytes()) + count(&region, &wide);
            }
        }
    }
    assert!(processes > 0, "the page has a process of its own");
    found
}

/// Whether a text stands in no file below `home`.
pub(crate) fn files_without(home: &Path, text: &str) -> bool {
    fs::read_dir(home).into_iter().flatten().flatten().all(|entry| match entry.file_type() {
        Ok(kind) if kind.is_dir() => files_without(&entry.path(), text),
        Ok(kind) if kind.is_file() => count(&fs::read(entry.path()).unwrap_or_default(), text.as_bytes()) == 0,
        _ => true,
    })
}

/// What the process may write, and so may have written something to.
fn written_regions(process: &Path) -> Vec<Vec<u8>> {
    let maps = fs::read_to_string(process.join("maps")).expect("the process is ours");
    let mut memory = File::open(process.join("mem")).expect("the process is ours");
    let mut regions = Vec::new();
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let Some((from, to)) = line.split(' ').next().and_then(|range| range.split_once('-')) else { continue };
        let parse = |hex| u64::from_str_radix(hex, 16).expect("an address");
        let (from, to) = (parse(from), parse(to));
        // A reservation of the JavaScript engine, not memory.
        if to - from > MOST {
            continue;
        }
        let mut bytes = Vec::new();
        let read = memory.seek(SeekFrom::Start(from)).and_then(|_| (&memory).take(to - from).read_to_end(&mut bytes));
        // What was never touched cannot be read, and what was read before it counts.
        let _ = read;
        regions.push(bytes);
    }
    regions
}

fn count(bytes: &[u8], wanted: &[u8]) -> usize {
    memchr::memmem::find_iter(bytes, wanted).count()
}

const MOST: u64 = 1 << 30;
