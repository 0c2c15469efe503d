//! When an act is dated, and when it is recorded.

use chrono::NaiveDate;

/// The date of an act and today's, which comes from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The date of the act (`--on`).
    pub on: NaiveDate,
    /// Today.
    pub today: NaiveDate,
}

impl Moment {
    /// An act of today.
    pub fn today(today: NaiveDate) -> Self {
        Self { on: today, today }
    }
}
