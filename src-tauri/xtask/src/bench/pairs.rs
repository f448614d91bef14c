//! Two things measured in turn, so that what slows the machine slows both.

use crate::shell::{Trouble, say};

/// What one turn took, in milliseconds.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Took {
    /// On the clock.
    pub(super) wall: f64,
    /// Of the processors, where the system tells.
    pub(super) cpu: Option<f64>,
}

/// The measurements of ours and theirs, pair by pair.
pub(super) struct Pairs(Vec<(Took, Took)>);

impl Pairs {
    /// Measures `count` pairs, after `WARM_UP` that are not counted. Who goes first changes from pair to pair.
    pub(super) fn measure(
        count: usize,
        mut ours: impl FnMut() -> Result<Took, Trouble>,
        mut theirs: impl FnMut() -> Result<Took, Trouble>,
    ) -> Result<Self, Trouble> {
        let mut pairs = Vec::with_capacity(count);
        for turn in 0..WARM_UP + count {
            let pair = if turn.is_multiple_of(2) {
                let first = ours()?;
                (first, theirs()?)
            } else {
                let first = theirs()?;
                (ours()?, first)
            };
            if turn >= WARM_UP {
                pairs.push(pair);
            }
        }
        Ok(Self(pairs))
    }

    /// Prints medians, and the ratio of each pair: least, median and most.
    pub(super) fn print(&self, ours: &str, theirs: &str) {
        let walls = |pick: fn(&(Took, Took)) -> f64| Spread::of(self.0.iter().map(pick));
        say!("{} pairs", self.0.len());
        say!("{ours}: {}", walls(|(ours, _)| ours.wall).shown(" ms"));
        say!("{theirs}: {}", walls(|(_, theirs)| theirs.wall).shown(" ms"));
        say!("ratio: {}", walls(|(ours, theirs)| ours.wall / theirs.wall).shown(""));
        let cpu: Option<Vec<(f64, f64)>> = self.0.iter().map(|(ours, theirs)| Some((ours.cpu?, theirs.cpu?))).collect();
        if let Some(cpu) = cpu {
            let turns = f64::from(u32::try_from(cpu.len()).expect("few pairs"));
            let (ours_cpu, theirs_cpu) = cpu.iter().fold((0.0, 0.0), |sum, turn| (sum.0 + turn.0, sum.1 + turn.1));
            say!("processor, mean: {ours} {:.1} ms, {theirs} {:.1} ms", ours_cpu / turns, theirs_cpu / turns);
        }
        say!("");
    }
}

/// Least, median and most of some numbers.
#[derive(Debug, PartialEq)]
pub(super) struct Spread {
    least: f64,
    median: f64,
    most: f64,
}

impl Spread {
    pub(super) fn of(numbers: impl Iterator<Item = f64>) -> Self {
        let mut numbers: Vec<f64> = numbers.collect();
        numbers.sort_by(f64::total_cmp);
        let (last, middle) = (numbers.len() - 1, numbers.len() / 2);
        let median = if numbers.len().is_multiple_of(2) {
            f64::midpoint(numbers[middle - 1], numbers[middle])
        } else {
            numbers[middle]
        };
        Self { least: numbers[0], median, most: numbers[last] }
    }

    pub(super) fn shown(&self, unit: &str) -> String {
        format!("median {:.2}{unit}, least {:.2}{unit}, most {:.2}{unit}", self.median, self.least, self.most)
    }
}

const WARM_UP: usize = 2;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_of_an_even_count_lies_between() {
        let spread = Spread::of([4.0, 1.0, 3.0, 2.0].into_iter());
        assert_eq!(spread, Spread { least: 1.0, median: 2.5, most: 4.0 });
    }
}
