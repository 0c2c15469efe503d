//! Shares and variations to one decimal, in exact integer arithmetic.
//!
//! A binary fraction is not used anywhere: 0.25 % would sometimes round up and sometimes down.

/// A share, with the fraction it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Percent {
    pub numerator: u64,
    pub denominator: u64,
}

impl Percent {
    pub fn new(numerator: u64, denominator: u64) -> Self {
        Self { numerator, denominator }
    }

    /// Tenths of a percent, half up: 746 for 74,6 %. `None` (« s. o. ») of nothing.
    pub fn tenths(self) -> Option<i64> {
        rounded(i128::from(self.numerator) * 1000, i128::from(self.denominator))
    }

    /// Whether it is no less than a target in tenths of a percent. The fraction itself is held against it: 89.96 % is
    /// shown as 90.0 % and does not reach 90 %.
    pub fn reaches(self, target_tenths: u32) -> bool {
        u128::from(self.numerator) * 1000 >= u128::from(self.denominator) * u128::from(target_tenths)
    }

    /// Compares shares as fractions.
    pub fn cmp_value(self, other: Self) -> std::cmp::Ordering {
        let cross = |one: u64, other: u64| u128::from(one) * u128::from(other);
        cross(self.numerator, other.denominator).cmp(&cross(other.numerator, self.denominator))
    }
}

/// Sum of the shares of one whole as shown, in tenths, when rounding makes it miss 100 %: a note is then due.
///
/// `None` when they add up, and when they are not all the parts of one whole, so that nothing could be expected to.
pub fn rounding_misses_100(shares: &[Percent]) -> Option<i64> {
    let whole = shares.first()?.denominator;
    let parts: u128 = shares.iter().map(|share| u128::from(share.numerator)).sum();
    if shares.iter().any(|share| share.denominator != whole) || parts != u128::from(whole) {
        return None;
    }
    let sum = shares.iter().map(|share| share.tenths()).sum::<Option<i64>>()?;
    (sum != 1000).then_some(sum)
}

/// By how much a figure changed, in tenths of a percent; `None` (« s. o. ») from nothing.
///
/// A half goes away from zero, so that a fall reads like the rise of the same size.
pub fn variation(before: u64, after: u64) -> Option<i64> {
    rounded((i128::from(after) - i128::from(before)) * 1000, i128::from(before))
}

/// A fraction rounded to a whole number, halves away from zero; `None` when it has no value or none that fits.
pub(super) fn rounded(numerator: i128, denominator: i128) -> Option<i64> {
    if denominator <= 0 {
        return None;
    }
    let size = numerator.checked_abs()?.checked_mul(2)?.checked_add(denominator)? / denominator.checked_mul(2)?;
    i64::try_from(size * numerator.signum()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_rounded_half_up_to_the_tenth() {
        let tenths = |n, d| Percent::new(n, d).tenths();
        assert_eq!(tenths(1, 3), Some(333));
        assert_eq!(tenths(2, 3), Some(667));
        // 1/16 is 6.25 % and 3/16 is 18.75 %: exactly between two tenths.
        assert_eq!((tenths(1, 16), tenths(3, 16)), (Some(63), Some(188)));
        assert_eq!((tenths(1, 2000), tenths(1, 2001)), (Some(1), Some(0)));
        assert_eq!((tenths(0, 7), tenths(7, 7), tenths(0, 0)), (Some(0), Some(1000), None));
        assert_eq!(tenths(u64::MAX, u64::MAX), Some(1000));
    }

    #[test]
    fn a_variation_is_that_of_the_published_reports() {
        assert_eq!(variation(154, 585), Some(2799));
        assert_eq!(variation(1665, 1122), Some(-326));
        assert_eq!(variation(3863, 1665), Some(-569));
    }

    #[test]
    fn a_variation_from_nothing_has_no_value() {
        assert_eq!((variation(0, 5), variation(0, 0)), (None, None));
        assert_eq!((variation(5, 5), variation(5, 0)), (Some(0), Some(-1000)));
    }

    #[test]
    fn a_fall_is_rounded_like_a_rise() {
        // One in 2,000 is half a tenth of a percent.
        assert_eq!((variation(2000, 2001), variation(2000, 1999)), (Some(1), Some(-1)));
    }

    #[test]
    fn a_note_is_due_only_when_the_parts_of_a_whole_miss_100() {
        let shares = |parts: &[u64], whole| parts.iter().map(|&part| Percent::new(part, whole)).collect::<Vec<_>>();
        assert_eq!(rounding_misses_100(&shares(&[440, 44, 32, 31, 16, 16, 11], 590)), Some(1001));
        assert_eq!(rounding_misses_100(&shares(&[1, 1, 1], 3)), Some(999));
        assert_eq!(rounding_misses_100(&shares(&[1, 1], 2)), None);
        assert_eq!(rounding_misses_100(&shares(&[1, 1], 3)), None, "these are not all the parts");
        assert_eq!(rounding_misses_100(&shares(&[2, 2], 3)), None, "these overlap");
        assert_eq!(rounding_misses_100(&shares(&[0], 0)), None);
        assert_eq!(rounding_misses_100(&[]), None);
    }
}
