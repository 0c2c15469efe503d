//! A year of an invented office, to try the tool on, or many years of a large one: who wrote, about what, and what
//! became of it.
//!
//! Nothing here is real and nothing is left to chance: from the same day and the same seed, the same years. What is
//! chosen comes from the register's own lists, so that an office tries its own profile.

mod cast;
mod chance;
mod year;

pub use cast::{
    ANSWER, CAUSE, CONCLUSION, ISSUE, MEASURES, NOTES, QUESTION, REFUSED, REPLIES, TO_OMBUDSMAN, officer, reasons, team,
};
pub use year::{Arrivals, DemoPlan, Fate, years};
