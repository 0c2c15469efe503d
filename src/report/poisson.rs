//! Counts of rare events, exactly: Poisson, binomial and negative binomial tails, and what follows from them.
//!
//! Nothing here is an approximation by the normal law: an office counts its complaints on a ground by ones and tens.
//! Tails are summed term by term on the side where terms shrink, from the logarithm of the first.

/// The natural logarithm of the factorial.
fn ln_factorial(n: u64) -> f64 {
    /// Below, the product itself is a float without overflow; above, Stirling's series is exact to the last digit.
    const SMALL: u64 = 30;
    if n < SMALL {
        return (2..=n).map(real).product::<f64>().ln();
    }
    let x = real(n) + 1.0;
    let square = x * x;
    let series = (1.0 - (1.0 / 30.0 - (1.0 / 105.0 - 1.0 / (140.0 * square)) / square) / square) / (12.0 * x);
    (x - 0.5) * x.ln() - x + 0.5 * std::f64::consts::TAU.ln() + series
}

#[expect(clippy::cast_precision_loss, reason = "counts and days stay far below 2^53")]
pub(super) fn real(n: u64) -> f64 {
    n as f64
}

/// Adds terms that shrink, until the rest cannot be seen.
fn sum(first: f64, mut term: impl FnMut(f64, u64) -> f64) -> f64 {
    let (mut total, mut last) = (first, first);
    for step in 0.. {
        last = term(last, step);
        if last <= total * f64::EPSILON / 8.0 || !last.is_finite() {
            break;
        }
        total += last;
    }
    total.clamp(0.0, 1.0)
}

/// Whether up to `n` events are seen where `mean` are expected: the probability of it.
fn poisson_at_most(n: u64, mean: f64) -> f64 {
    if mean <= 0.0 {
        return 1.0;
    }
    let at = |n: u64| (real(n) * mean.ln() - mean - ln_factorial(n)).exp();
    if real(n) < mean {
        sum(at(n), |term, step| term * real(n.saturating_sub(step)) / mean)
    } else {
        1.0 - sum(at(n + 1), |term, step| term * mean / real(n + 2 + step))
    }
}

/// The probability of at most `k` successes in `n` trials.
fn binomial_at_most(k: u64, n: u64, p: f64) -> f64 {
    if k >= n || p <= 0.0 {
        return 1.0;
    }
    if p >= 1.0 {
        return 0.0;
    }
    let at = |k: u64| {
        let ways = ln_factorial(n) - ln_factorial(k) - ln_factorial(n - k);
        (ways + real(k) * p.ln() + real(n - k) * (-p).ln_1p()).exp()
    };
    let odds = p / (1.0 - p);
    if real(k) < (real(n) + 1.0) * p {
        sum(at(k), |term, step| {
            let k = k.saturating_sub(step);
            term * real(k) / (real(n - k) + 1.0) / odds
        })
    } else {
        1.0 - sum(at(k + 1), |term, step| {
            let k = k + 1 + step;
            term * real(n.saturating_sub(k)) / (real(k) + 1.0) * odds
        })
    }
}

/// Where a function that falls from 1 to 0 between two bounds passes a level.
fn falls_to(level: f64, (mut low, mut high): (f64, f64), of: impl Fn(f64) -> f64) -> f64 {
    for _ in 0..200 {
        let middle = f64::midpoint(low, high);
        if middle <= low || middle >= high {
            break;
        }
        if of(middle) > level { low = middle } else { high = middle }
    }
    f64::midpoint(low, high)
}

/// What lies outside an interval of 95 %, on each side.
const TAIL: f64 = 0.025;

/// The exact interval of 95 % for the mean behind a count (Garwood, 1936).
pub fn interval(n: u64) -> (f64, f64) {
    let most = real(n) + 20.0 + 10.0 * real(n).sqrt();
    let high = falls_to(TAIL, (real(n), most), |mean| poisson_at_most(n, mean));
    let low = match n.checked_sub(1) {
        None => 0.0,
        Some(before) => falls_to(1.0 - TAIL, (0.0, real(n)), |mean| poisson_at_most(before, mean)),
    };
    (low, high)
}

/// Of `n` events in all, `k` fell into a part of the time that is the share `p` of it: the probability, if the rate did
/// not change, of a split as uneven or more. Twice the smaller tail, exactly (Przyborowski and Wilenski, 1940).
pub fn same_rate(k: u64, n: u64, p: f64) -> f64 {
    let at_most = binomial_at_most(k, n, p);
    let at_least = k.checked_sub(1).map_or(1.0, |before| 1.0 - binomial_at_most(before, n, p));
    (2.0 * at_most.min(at_least)).min(1.0)
}

/// The exact interval of 95 % for a share of which `k` in `n` is seen (Clopper and Pearson, 1934).
pub fn share_interval(k: u64, n: u64) -> (f64, f64) {
    let low = match k.checked_sub(1) {
        None => 0.0,
        Some(before) => falls_to(1.0 - TAIL, (0.0, 1.0), |p| binomial_at_most(before, n, p)),
    };
    let high = if k >= n { 1.0 } else { falls_to(TAIL, (0.0, 1.0), |p| binomial_at_most(k, n, p)) };
    (low, high)
}

/// The highest count that a period would show in 99 cases out of 100 or more, when `before` events were seen before it
/// and it lasts the share `p` of the whole: the quantile of the negative binomial law, which allows for how little a
/// small past tells.
pub fn prediction_limit(before: u64, p: f64) -> u64 {
    const BEYOND: f64 = 0.01;
    // That more than `limit` events come is that at most `before` of `before + limit + 1` fall before.
    let beyond = |limit: u64| binomial_at_most(before, before + limit + 1, 1.0 - p);
    let (mut low, mut high) = (0, 1);
    while beyond(high) > BEYOND && high < u64::from(u32::MAX) {
        (low, high) = (high, high * 2);
    }
    while low < high {
        let middle = low.midpoint(high);
        if beyond(middle) > BEYOND { low = middle + 1 } else { high = middle }
    }
    low
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
    fn the_exact_interval_of_a_share_is_the_published_one() {
        // 10 in 100 and 0 in 10: the textbook values of Clopper and Pearson.
        let (low, high) = share_interval(10, 100);
        close(low, 0.0490, 0.0001);
        close(high, 0.1762, 0.0001);
        let (low, high) = share_interval(0, 10);
        close(low, 0.0, 0.0);
        close(high, 0.3085, 0.0001);
        assert_eq!(share_interval(0, 0), (0.0, 1.0));
    }

    #[test]
    fn small_tails_are_those_of_arithmetic() {
        close(poisson_at_most(0, 3.0), (-3.0_f64).exp(), 1e-15);
        close(poisson_at_most(2, 2.0), 5.0 * (-2.0_f64).exp(), 1e-15);
        close(binomial_at_most(1, 3, 0.5), 0.5, 1e-15);
        close(binomial_at_most(2, 4, 0.25), 243.0 / 256.0, 1e-15);
        // Two heads or fewer, or as few tails, in ten throws: 2 × 56 / 1024.
        close(same_rate(2, 10, 0.5), 0.109_375, 1e-14);
        close(same_rate(8, 10, 0.5), 0.109_375, 1e-14);
        close(same_rate(0, 0, 0.3), 1.0, 0.0);
        // ln 100! and ln 29!, ln 30! where the two ways meet.
        close(ln_factorial(100), 363.739_375_555_563_5, 1e-11);
        close(ln_factorial(30) - ln_factorial(29), 30.0_f64.ln(), 1e-13);
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
        let (low, high) = interval(1_000_000);
        close(low, 998_041.0, 1.0);
        close(high, 1_001_961.9, 1.0);
        close(same_rate(500_000, 1_000_000, 0.5), 1.0, 1e-9);
        assert!(same_rate(0, 1_000_000, 0.5) < 1e-300);
        assert!(prediction_limit(1_000_000, 0.5) > 1_000_000);
    }
}
