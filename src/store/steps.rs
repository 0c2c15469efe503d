//! How far a long work has come: counted where it is done, shown by whoever said how.

use std::sync::OnceLock;

/// Shows how many steps were done, of how many; once all are, there is nothing left to show.
type Show = Box<dyn Fn(u64, u64) + Send + Sync>;

/// Display of steps in this process; none until [`show_steps`].
static SHOW: OnceLock<Show> = OnceLock::new();

/// Sets the display of steps. Only the first call counts.
pub fn show_steps(show: impl Fn(u64, u64) + Send + Sync + 'static) {
    let _ = SHOW.set(Box::new(show));
}

/// Steps between two looks at the clock.
const STEPS_BETWEEN_LOOKS: u64 = 512;

/// The steps of a work, which ends with this value.
#[must_use = "a work that is dropped is over"]
pub struct Steps {
    done: u64,
    shown: u64,
    of: u64,
}

impl Steps {
    /// Progress of a work of so many steps.
    pub fn of(steps: u64) -> Self {
        Self { done: 0, shown: 0, of: steps }
    }

    /// Reports one more step.
    pub fn step(&mut self) {
        self.at(self.done + 1);
    }

    /// Reports how many steps are done in all.
    pub fn at(&mut self, done: u64) {
        self.done = done.min(self.of);
        if self.done >= self.shown + STEPS_BETWEEN_LOOKS {
            self.shown = self.done;
            self.show(self.done);
        }
    }

    fn show(&self, done: u64) {
        if let Some(show) = SHOW.get() {
            show(done, self.of);
        }
    }
}

impl Drop for Steps {
    fn drop(&mut self) {
        if self.shown > 0 {
            self.show(self.of);
        }
    }
}
