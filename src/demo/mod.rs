//! A year of an invented office, to try the tool on: who wrote, about what, and what became of it.
//!
//! Nothing here is real and nothing is left to chance: from the same day, the same year. What is chosen comes from the
//! register's own lists, so that an office tries its own profile.

mod cast;
mod chance;
mod year;

pub use cast::{
    ANSWER, CAUSE, CONCLUSION, ISSUE, MEASURES, QUESTION, REFUSED, REPLIES, TO_OMBUDSMAN, officer, reasons, team,
};
pub use year::{DemoPlan, Fate, year};
