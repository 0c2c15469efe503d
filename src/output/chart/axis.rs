//! Where numbers fall between zero and the top of a scale.

/// Round numbers from zero to the first at or above the greatest: steps of 1, 2 or 5 times a power of ten, at most
/// five.
pub fn ticks(greatest: f64) -> Vec<f64> {
    let mut step = 1.0;
    for factor in [2.0, 2.5, 2.0].into_iter().cycle().take(3 * 300) {
        if step * 5.0 >= greatest {
            break;
        }
        step *= factor;
    }
    let mut ticks = vec![0.0, step];
    let mut last = step;
    while last < greatest && ticks.len() < 6 {
        last += step;
        ticks.push(last);
    }
    ticks
}

/// The most that the floor of a scale of percentages may be.
const HIGHEST_FLOOR: f64 = 80.0;

/// Percentages from a floor to 100: the ten that is under the least, so that it stands off the foot, and what differs
/// is seen.
pub fn percentages(least: f64) -> Vec<f64> {
    let floor = (((least - 1.0) / 10.0).floor() * 10.0).clamp(0.0, HIGHEST_FLOOR);
    let step = if floor >= HIGHEST_FLOOR {
        5.0
    } else if floor >= 50.0 {
        10.0
    } else {
        20.0
    };
    let floor = (floor / step).floor() * step;
    let ticks = std::iter::successors(Some(floor), |tick| Some(tick + step));
    ticks.take_while(|tick| *tick <= 100.0).collect()
}

/// A scale from its first tick to its last, drawn between two places of the page.
pub struct Axis {
    pub ticks: Vec<f64>,
    foot: f64,
    top: f64,
}

impl Axis {
    /// The scale of those ticks, the first at the foot and the last at the top.
    pub fn new(ticks: Vec<f64>, foot: f64, top: f64) -> Self {
        Self { ticks, foot, top }
    }

    /// Where a number falls.
    pub fn at(&self, value: f64) -> f64 {
        let [first, last] =
            [self.ticks.first(), self.ticks.last()].map(|tick| *tick.expect("invariant: a scale has ticks"));
        self.foot + (self.top - self.foot) * ((value - first) / (last - first))
    }
}
