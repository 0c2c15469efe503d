//! Where numbers fall between zero and the top of a scale.

/// Round numbers from zero to the first at or above the greatest: steps of 1, 2 or 5 times a power of ten, at most five.
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

/// A scale from zero to its last tick, drawn between two places of the page.
pub struct Axis {
    pub ticks: Vec<f64>,
    zero: f64,
    end: f64,
}

impl Axis {
    /// The scale that holds the greatest number, zero at one place and its last tick at the other.
    pub fn new(greatest: f64, zero: f64, end: f64) -> Self {
        Self { ticks: ticks(greatest), zero, end }
    }

    /// Where a number falls.
    pub fn at(&self, value: f64) -> f64 {
        let top = self.ticks.last().copied().unwrap_or(1.0);
        self.zero + (self.end - self.zero) * (value / top)
    }
}
