//! Means, medians and percentiles, from a histogram filled in one pass.

use std::collections::BTreeMap;

use super::case::code_or_unknown;
use super::percent::nearest;
use super::population::{CountedItem, Population};

/// An exact fraction: a mean, or a median that falls between two days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotient {
    /// Above the bar.
    pub numerator: i128,
    /// Below the bar, never zero.
    pub denominator: u64,
}

impl Quotient {
    fn new(numerator: i128, denominator: u64) -> Option<Self> {
        (denominator > 0).then_some(Self { numerator, denominator })
    }

    /// This less another; `None` when it is too fine to be told.
    pub fn minus(self, other: Self) -> Option<Self> {
        let (own, its) = (i128::from(self.denominator), i128::from(other.denominator));
        let numerator = self.numerator.checked_mul(its)?.checked_sub(other.numerator.checked_mul(own)?)?;
        Self::new(numerator, self.denominator.checked_mul(other.denominator)?)
    }

    /// The value in units of the last of `decimals` decimals, halves away from zero: 1235 for 12.345 to two decimals.
    pub fn rounded(self, decimals: u32) -> Option<i64> {
        let scale = 10_i128.checked_pow(decimals)?;
        nearest(self.numerator.checked_mul(scale)?, i128::from(self.denominator))
    }

    /// The value as a binary fraction, for a chart; figures in text use [`Quotient::rounded`].
    #[expect(clippy::cast_precision_loss, reason = "a chart has fewer pixels than an f64 has digits")]
    pub fn to_f64(self) -> f64 {
        self.numerator as f64 / self.denominator as f64
    }
}

/// What is said of a series of days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimeSummary {
    /// How many are in the series; the rest is `None` when there are none.
    pub count: u64,
    /// The mean.
    pub mean: Option<Quotient>,
    /// The middle one, or halfway between the two in the middle.
    pub median: Option<Quotient>,
    /// The 90th percentile by nearest rank: the smallest that at least nine tenths do not exceed.
    pub p90: Option<i64>,
    /// The largest.
    pub max: Option<i64>,
}

/// How many times each number of days occurs.
#[derive(Clone, Debug, Default)]
pub(super) struct Histogram {
    /// From 0 day on: where nearly all of them are.
    usual: Vec<u64>,
    /// The others, in order. A wrong date may be centuries off and must not cost memory.
    unusual: BTreeMap<i64, u64>,
    count: u64,
    sum: i128,
}

impl Histogram {
    const USUAL: usize = 4096;

    pub fn add(&mut self, days: i64) {
        self.count += 1;
        self.sum += i128::from(days);
        match usize::try_from(days).ok().filter(|&place| place < Self::USUAL) {
            Some(place) => count_at(&mut self.usual, place),
            None => *self.unusual.entry(days).or_default() += 1,
        }
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
        let usual = (0_i64..).zip(self.usual.iter().copied());
        let before = self.unusual.range(..0).map(|(&days, &n)| (days, n));
        let after = self.unusual.range(0..).map(|(&days, &n)| (days, n));
        let mut seen = 0;
        before
            .chain(usual)
            .chain(after)
            .find(|(_, n)| {
                seen += n;
                rank > 0 && seen >= rank
            })
            .map(|(days, _)| days)
    }
}

/// Counts one at a place of a table of counts, which grows to hold it.
pub(super) fn count_at(counts: &mut Vec<u64>, place: usize) {
    if place >= counts.len() {
        counts.resize(place + 1, 0);
    }
    counts[place] += 1;
}

/// What stands under a code, put there when nothing does.
pub(super) fn entry<'a, T: Default>(map: &'a mut BTreeMap<String, T>, code: &str) -> &'a mut T {
    if !map.contains_key(code) {
        map.insert(code.to_owned(), T::default());
    }
    map.get_mut(code).expect("invariant: it is there, or was just put there")
}

/// The series of days of a report, and of scores.
#[derive(Clone, Debug, Default)]
pub(super) struct DaySeries {
    pub net: Histogram,
    pub gross: Histogram,
    pub acknowledgement: Histogram,
    pub age_net: Histogram,
    pub age_gross: Histogram,
    pub satisfaction: Histogram,
    pub suspensions: u64,
    pub suspended_days: i64,
    /// Of the answers of units.
    pub answers: Histogram,
    /// Of the answers of each unit.
    pub answers_by_unit: BTreeMap<String, Histogram>,
    /// Net days that each kind of handler had a request.
    pub handled: BTreeMap<String, Histogram>,
    /// Net days of the closings of each month, in a period of several.
    pub net_by_month: BTreeMap<usize, Histogram>,
}

impl DaySeries {
    /// Takes the days of an item of a population.
    pub fn add(&mut self, population: Population, item: &CountedItem<'_>) {
        match population {
            Population::Closed => {
                // The gross time stands beside the net one, for the same closings.
                if let Some((closing, net)) = item.closing.and_then(|closing| Some((closing, closing.net?))) {
                    self.net.add(net);
                    if item.scope.period.months_touched() > 1 {
                        self.net_by_month.entry(item.month(closing.closed_on)).or_default().add(net);
                    }
                    add_known(&mut self.gross, closing.gross);
                }
                let score = item.closing.and_then(|closing| closing.satisfaction);
                add_known(&mut self.satisfaction, score.map(i64::from));
            }
            Population::Received => add_known(&mut self.acknowledgement, item.case.acknowledgement_delay),
            Population::OpenAtEnd => {
                if let Some(status) = &item.case.at_end {
                    self.age_net.add(status.age_net);
                    self.age_gross.add(status.age_gross);
                }
            }
            Population::Given => {
                self.suspensions += u64::from(item.case.suspensions.n);
                self.suspended_days += item.case.suspensions.days;
            }
            Population::Handled => {
                if let Some((handler, days)) = item.handled() {
                    entry(&mut self.handled, handler).add(days);
                }
            }
            Population::Consulted => {
                let answered = item
                    .consultation()
                    .filter(|asked| asked.answered_on.is_some_and(|day| item.scope.period.contains(day)));
                if let Some((unit, days)) = answered.and_then(|asked| Some((code_or_unknown(&asked.unit), asked.days?)))
                {
                    self.answers.add(days);
                    entry(&mut self.answers_by_unit, unit).add(days);
                }
            }
            _ => {}
        }
    }
}

/// The keys of the figures that are drawn from the days of an item, with those days: what [`Series::add`] takes.
pub(super) fn measured(population: Population, item: &CountedItem<'_>, add: &mut impl FnMut(String, i64)) {
    let mut under = |path: &str, names: &[&str], days: Option<i64>| {
        days.into_iter().for_each(|days| names.iter().for_each(|name| add(format!("{path}{name}"), days)));
    };
    const SUMMARY: [&str; 4] = ["mean", "median", "p90", "max"];
    match population {
        Population::Closed => {
            let closing = item.closing.filter(|closing| closing.net.is_some());
            under("times.", &SUMMARY, closing.and_then(|closing| closing.net));
            under("times.gross_", &SUMMARY, closing.and_then(|closing| closing.gross));
            let score = item.closing.and_then(|closing| closing.satisfaction);
            under("satisfaction.", &["mean"], score.map(i64::from));
        }
        Population::Received => under("times.acknowledgement.", &SUMMARY, item.case.acknowledgement_delay),
        Population::OpenAtEnd => {
            under("open.age_", &SUMMARY, item.case.at_end.as_ref().map(|status| status.age_net));
            under("open.age_gross_", &["mean", "max"], item.case.at_end.as_ref().map(|status| status.age_gross));
        }
        Population::Given if item.case.suspensions.n > 0 => {
            under("times.suspensions.", &["n", "days"], Some(item.case.suspensions.days));
        }
        Population::Handled => {
            if let Some((handler, days)) = item.handled() {
                under(&format!("handling.by_handler.{handler}."), &["days", "mean"], Some(days));
            }
        }
        Population::Consulted => {
            let answered = item
                .consultation()
                .filter(|asked| asked.answered_on.is_some_and(|day| item.scope.period.contains(day)));
            if let Some((unit, days)) = answered.and_then(|asked| Some((code_or_unknown(&asked.unit), asked.days?))) {
                under("consultations.", &SUMMARY, Some(days));
                under(&format!("consultations.by_unit.{unit}."), &SUMMARY, Some(days));
            }
        }
        _ => {}
    }
}

fn add_known(histogram: &mut Histogram, days: Option<i64>) {
    if let Some(days) = days {
        histogram.add(days);
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
