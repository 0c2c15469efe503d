//! Means, medians and percentiles, from a histogram filled in one pass.

use std::collections::BTreeMap;

use super::percent::{Percent, rounded};

/// An exact fraction: a mean, or a median that falls between two days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotient {
    pub numerator: i128,
    /// Below the bar, never zero.
    pub denominator: u64,
}

impl Quotient {
    fn new(numerator: i128, denominator: u64) -> Option<Self> {
        (denominator > 0).then_some(Self { numerator, denominator })
    }

    /// The value in units of the last of `decimals` decimals, halves away from zero: 1235 for 12.345 to two decimals.
    pub fn rounded(self, decimals: u32) -> Option<i64> {
        let scale = 10_i128.checked_pow(decimals)?;
        rounded(self.numerator.checked_mul(scale)?, i128::from(self.denominator))
    }

    /// Difference from another as both are shown, with so many decimals, in units of the last one.
    pub fn more_than(self, other: Self, decimals: u32) -> Option<i64> {
        self.rounded(decimals)?.checked_sub(other.rounded(decimals)?)
    }

    /// The value as a binary fraction, for a chart; figures in text use [`Quotient::rounded`].
    #[expect(clippy::cast_precision_loss, reason = "a chart has fewer pixels than an f64 has digits")]
    pub fn to_f64(self) -> f64 {
        self.numerator as f64 / self.denominator as f64
    }
}

/// Statistics of a series of days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimeSummary {
    /// How many are in the series; the rest is `None` when there are none.
    pub count: u64,
    pub mean: Option<Quotient>,
    /// The middle one, or halfway between the two in the middle.
    pub median: Option<Quotient>,
    /// The 90th percentile by nearest rank: the smallest that at least nine tenths do not exceed.
    pub p90: Option<i64>,
    pub max: Option<i64>,
}

/// The value of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    Count(u64),
    /// A whole number that counts nothing, such as days.
    Whole(i64),
    Quotient(Quotient),
    /// A percentage, in tenths.
    Tenths(i64),
    /// A share, exactly.
    Share(Percent),
}

impl Amount {
    /// The share that it is, a percentage as so many of a thousand.
    pub fn percent(self) -> Option<Percent> {
        match self {
            Self::Tenths(tenths) => {
                let tenths = u64::try_from(tenths).expect("invariant: a percentage is not below zero");
                Some(Percent::new(tenths, 1000))
            }
            Self::Share(percent) => Some(percent),
            Self::Count(_) | Self::Whole(_) | Self::Quotient(_) => None,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayStatistic {
    Mean,
    Median,
    P90,
    Max,
    /// All of them added up; 0 of none.
    Sum,
}

impl TimeSummary {
    /// A statistic of the series; none of an empty one, but for its sum.
    pub fn amount(&self, statistic: DayStatistic) -> Option<Amount> {
        match statistic {
            DayStatistic::Mean => self.mean.map(Amount::Quotient),
            DayStatistic::Median => self.median.map(Amount::Quotient),
            DayStatistic::P90 => self.p90.map(Amount::Whole),
            DayStatistic::Max => self.max.map(Amount::Whole),
            // The mean keeps the sum.
            DayStatistic::Sum => i64::try_from(self.mean.map_or(0, |mean| mean.numerator)).ok().map(Amount::Whole),
        }
    }
}

/// How many times each number of days occurs.
#[derive(Clone, Debug, Default)]
pub(super) struct Histogram {
    times: BTreeMap<i64, u64>,
    count: u64,
    sum: i128,
}

impl Histogram {
    pub fn add(&mut self, days: i64) {
        self.count += 1;
        self.sum += i128::from(days);
        *self.times.entry(days).or_default() += 1;
    }

    /// Adds the days of another: what is said of both is then drawn from all of them.
    pub fn absorb(&mut self, other: Self) {
        other.times.into_iter().for_each(|(days, n)| *self.times.entry(days).or_default() += n);
        self.count += other.count;
        self.sum += other.sum;
    }

    pub fn summary(&self) -> TimeSummary {
        let middle = match (self.at_rank(self.count.div_ceil(2)), self.at_rank(self.count / 2 + 1)) {
            (Some(low), Some(high)) if low == high => Quotient::new(i128::from(low), 1),
            (Some(low), Some(high)) => Quotient::new(i128::from(low) + i128::from(high), 2),
            _ => None,
        };
        let ninety = (u128::from(self.count) * 9).div_ceil(10);
        TimeSummary {
            count: self.count,
            mean: Quotient::new(self.sum, self.count),
            median: middle,
            p90: u64::try_from(ninety).ok().and_then(|rank| self.at_rank(rank)),
            max: self.at_rank(self.count),
        }
    }

    /// The value of that rank, from 1, in ascending order.
    fn at_rank(&self, rank: u64) -> Option<i64> {
        let mut seen = 0;
        let is_reached = |(_, n): &(&i64, &u64)| {
            seen += **n;
            rank > 0 && seen >= rank
        };
        self.times.iter().find(is_reached).map(|(days, _)| *days)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn summary(days: &[i64]) -> TimeSummary {
        let mut histogram = Histogram::default();
        days.iter().for_each(|&days| histogram.add(days));
        histogram.summary()
    }

    fn quotient(numerator: i128, denominator: u64) -> Option<Quotient> {
        Some(Quotient { numerator, denominator })
    }

    #[test]
    fn nothing_has_no_mean() {
        assert_eq!(summary(&[]), TimeSummary::default());
    }

    #[test]
    fn the_median_is_in_the_middle_or_halfway() {
        assert_eq!(summary(&[7]).median, quotient(7, 1));
        assert_eq!(summary(&[9, 1, 4]).median, quotient(4, 1));
        assert_eq!(summary(&[9, 1, 4, 6]).median, quotient(10, 2));
        assert_eq!(summary(&[1, 2]).median.unwrap().rounded(1), Some(15));
        assert_eq!(summary(&[3, 3, 3, 8]).median, quotient(3, 1));
    }

    #[test]
    fn the_90th_percentile_is_the_nearest_rank() {
        // Ranks by hand: 0.9 × 10 = 9; 0.9 × 11 = 9.9, so 10; 0.9 × 7 = 6.3, so 7; 0.9 × 1 = 0.9, so 1.
        let first = |n: i64| (1..=n).map(|rank| rank * 10).collect::<Vec<_>>();
        assert_eq!(summary(&first(10)).p90, Some(90));
        assert_eq!(summary(&first(11)).p90, Some(100));
        assert_eq!(summary(&first(7)).p90, Some(70));
        assert_eq!(summary(&first(1)).p90, Some(10));
        assert_eq!(summary(&[1, 1, 1, 1, 1, 1, 1, 1, 1, 200]).p90, Some(1));
    }

    #[test]
    fn the_mean_is_exact() {
        let mean = summary(&[0, 0, 1, 1, 0, 0, 0, 0]).mean.unwrap();
        assert_eq!((mean.rounded(1), mean.rounded(2)), (Some(3), Some(25)), "0.25 is 0.3 to one decimal");
        assert_eq!(summary(&[10, 11, 11]).mean.unwrap().rounded(2), Some(1067));
        assert!((summary(&[10, 11]).mean.unwrap().to_f64() - 10.5).abs() < 1e-12);
    }

    #[test]
    fn times_beyond_reason_keep_their_order() {
        let of = summary(&[100_000, -3, 2, 5000, 4095]);
        assert_eq!((of.median, of.max, of.p90), (quotient(4095, 1), Some(100_000), Some(100_000)));
        let low = summary(&[-3, -8, 4]);
        assert_eq!((low.median, low.max), (quotient(-3, 1), Some(4)));
        assert_eq!(summary(&[i64::MAX, i64::MAX]).mean, quotient(2 * i128::from(i64::MAX), 2));
    }
}
