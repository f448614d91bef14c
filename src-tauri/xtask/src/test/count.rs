//! How many tests passed, read from what cargo and vitest print.

use std::ops::Add;

/// Tests that passed and tests that failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
}

/// What a part's output says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Outcome {
    /// The tests that ran.
    pub(crate) count: Count,
    /// The tests that were skipped.
    pub(crate) skipped: u32,
    /// The lines in which a test says that it could not run here.
    pub(crate) not_run: Vec<String>,
}

impl Outcome {
    /// Reads libtest's `test result: ok. 3 passed; 0 failed; 1 ignored; …` and vitest's
    /// `Tests  1 failed | 11 passed | 2 skipped (14)`, however often they stand there.
    pub(crate) fn read(output: &str) -> Self {
        let mut outcome = Self::default();
        for line in output.lines() {
            let line = plain(line);
            let line = line.trim();
            let numbers =
                if let Some((_, rest)) = line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". ")) {
                    rest.split(';').collect()
                } else if let Some(rest) = line.strip_prefix("Tests ") {
                    rest.split('(').next().unwrap_or_default().split('|').collect()
                } else {
                    if let Some(at) = line.find(NOT_RUN) {
                        outcome.not_run.push(line[at..].to_owned());
                    }
                    Vec::new()
                };
            numbers.into_iter().for_each(|number| outcome.take(number));
        }
        outcome
    }

    fn take(&mut self, number: &str) {
        let mut words = number.split_whitespace();
        let (Some(Ok(number)), Some(word)) = (words.next().map(str::parse::<u32>), words.next()) else { return };
        match word {
            "passed" => self.count.passed += number,
            "failed" => self.count.failed += number,
            "ignored" | "skipped" | "todo" => self.skipped += number,
            _ => {}
        }
    }
}

impl Add for Count {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { passed: self.passed + other.passed, failed: self.failed + other.failed }
    }
}

/// The line without the escapes that colour it.
fn plain(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut parts = line.split("\x1b[");
    plain.extend(parts.next());
    for part in parts {
        plain.extend(part.split_once(|end: char| end.is_ascii_alphabetic()).map(|(_, rest)| rest));
    }
    plain
}

/// How `tests/support` begins the line.
const NOT_RUN: &str = "not run: ";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_of_several_programs_are_summed() {
        let outcome = Outcome::read(
            "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 9 filtered out; finished in 0.02s\n\
             test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.10s\n",
        );
        assert_eq!(outcome.count, Count { passed: 5, failed: 1 });
        assert_eq!(outcome.skipped, 1);
    }

    #[test]
    fn vitest_counts_in_colour() {
        let line =
            "\x1b[2m      Tests \x1b[22m \x1b[1m\x1b[31m1 failed\x1b[39m\x1b[22m | \x1b[32m11 passed\x1b[39m (12)";
        assert_eq!(Outcome::read(line).count, Count { passed: 11, failed: 1 });
        assert_eq!(Outcome::read(" Test Files  2 passed (2)").count, Count::default());
    }

    #[test]
    fn a_part_that_is_not_here_is_heard_behind_the_name_of_its_test() {
        let outcome = Outcome::read("test a_real_one ... not run: real Postfix: needs root\nok\n");
        assert_eq!(outcome.not_run, ["not run: real Postfix: needs root"]);
    }
}
