//! The standards that time an answer.

use serde::{Deserialize, Serialize};

use crate::domain::Code;

/// What the length of a standard counts (DSC: business days, or calendar months).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Monday to Friday that is no holiday, *jour ouvrable*.
    BusinessDays,
    /// Every day, *jour civil*.
    CalendarDays,
    /// Months of the calendar, *mois calendaire*.
    Months,
}

/// A service standard, *norme de service*: within so long, for so many requests in a hundred.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standard {
    /// The standard's name in the register's lists.
    pub code: Code,
    /// How many units.
    pub length: u32,
    /// What is counted.
    pub unit: Unit,
    /// The share of requests that should be answered within it, in percent.
    pub target_percent: u8,
}
