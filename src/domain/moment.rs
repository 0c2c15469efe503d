//! When an act is dated, and when it is recorded.

use chrono::NaiveDate;

use super::refusal::Refusal;

/// The date of an act and today's, which comes from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The date of the act (`--on`).
    pub on: NaiveDate,
    pub today: NaiveDate,
}

impl Moment {
    pub fn today(today: NaiveDate) -> Self {
        Self { on: today, today }
    }

    /// Rule 1: no act in the future.
    pub fn not_in_the_future(self) -> Result<(), Refusal> {
        let Self { on, today } = self;
        if on > today { Err(Refusal::InTheFuture { on, today }) } else { Ok(()) }
    }

    /// Rule 1: no act in the future, nor before the one it follows, given with its key in the catalogue.
    pub fn follows(self, act: &'static str, earlier: NaiveDate) -> Result<(), Refusal> {
        self.not_in_the_future()?;
        if self.on < earlier { Err(Refusal::BeforePrevious { on: self.on, act, earlier }) } else { Ok(()) }
    }
}
