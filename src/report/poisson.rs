//! Counts of rare events, exactly: Poisson, binomial and negative binomial laws, and what follows from them.
//!
//! Nothing here is an approximation by the normal law: an office counts its complaints on a ground by ones and tens.

use statrs::distribution::{Binomial, ContinuousCDF, DiscreteCDF, Gamma, NegativeBinomial};

#[expect(clippy::cast_precision_loss, reason = "counts and days stay far below 2^53")]
pub(super) fn real(n: u64) -> f64 {
    n as f64
}

/// What lies outside an interval of 95 %, on each side.
const TAIL: f64 = 0.025;

/// The exact interval of 95 % for the mean behind a count (Garwood, 1936).
pub fn interval(n: u64) -> (f64, f64) {
    let quantile = |shape: u64, p| Gamma::new(real(shape), 1.0).expect("invariant: a shape is positive").inverse_cdf(p);
    (if n == 0 { 0.0 } else { quantile(n, TAIL) }, quantile(n + 1, 1.0 - TAIL))
}

/// Of `n` events in all, `k` fell into a part of the time that is the share `p` of it: the probability, if the rate did
/// not change, of a split as uneven or more. Twice the smaller tail, exactly (Przyborowski and Wilenski, 1940).
pub fn same_rate(k: u64, n: u64, p: f64) -> f64 {
    let law = Binomial::new(p, n).expect("invariant: a part of the time is a share of it");
    let at_least = k.checked_sub(1).map_or(1.0, |before| law.sf(before));
    (2.0 * law.cdf(k).min(at_least)).min(1.0)
}

/// The highest count that a period would show in 99 cases out of 100 or more, when `before` events were seen before it
/// and it lasts the share `p` of the whole: the quantile of the negative binomial law, which allows for how little a
/// small past tells.
pub fn prediction_limit(before: u64, p: f64) -> u64 {
    const CERTAINTY: f64 = 0.99;
    NegativeBinomial::new(real(before + 1), 1.0 - p)
        .expect("invariant: a period is a share of the whole")
        .inverse_cdf(CERTAINTY)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(found: f64, expected: f64, within: f64) {
        assert!((found - expected).abs() <= within, "{found} is not {expected}");
    }

    #[test]
    fn the_exact_interval_of_a_count_is_the_published_one() {
        // Garwood's table, as reprinted by Ulm (1990) and the Washington State Department of Health.
        for (n, low, high, within) in [
            (0, 0.0, 3.689, 0.0005),
            (1, 0.0253, 5.572, 0.0005),
            (2, 0.2422, 7.225, 0.0005),
            (5, 1.623, 11.668, 0.001),
            (10, 4.795, 18.39, 0.005),
            (20, 12.217, 30.888, 0.001),
            (50, 37.11, 65.92, 0.005),
            (100, 81.36, 121.63, 0.005),
        ] {
            let (found_low, found_high) = interval(n);
            close(found_low, low, within);
            close(found_high, high, within);
        }
    }

    #[test]
    fn small_tails_are_those_of_arithmetic() {
        // Two heads or fewer, or as few tails, in ten throws: 2 × 56 / 1024.
        close(same_rate(2, 10, 0.5), 0.109_375, 1e-14);
        close(same_rate(8, 10, 0.5), 0.109_375, 1e-14);
        close(same_rate(0, 0, 0.3), 1.0, 0.0);
    }

    #[test]
    fn a_limit_is_passed_less_than_once_in_a_hundred() {
        // Nothing in eight quarters: the chance of y or more in the ninth is (1/9)^y, and (1/9)^2 is 1.2 %.
        assert_eq!(prediction_limit(0, 1.0 / 9.0), 2);
        // Nothing in as long a time: (1/2)^7 is under 1 %, (1/2)^6 is not.
        assert_eq!(prediction_limit(0, 0.5), 6);
        // A past so long that the mean is known, at 10 a period: 18 is the 99th centile of Poisson's law of mean 10.
        assert_eq!(prediction_limit(1_000_000, 1.0 / 100_001.0), 18);
    }

    #[test]
    fn large_counts_neither_fail_nor_take_long() {
        // The mean of 100,000 and, by the normal law, 1.96 times its root on either side, then as much as three again.
        let (low, high) = interval(100_000);
        close(low, 99_381.1, 1.0);
        close(high, 100_621.8, 1.0);
        close(same_rate(50_000, 100_000, 0.5), 1.0, 1e-9);
        assert!(same_rate(0, 100_000, 0.5) < 1e-300);
        assert!(prediction_limit(100_000, 0.5) > 100_000);
    }
}
