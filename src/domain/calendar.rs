//! The days that do not count.

use serde::{Deserialize, Serialize};

/// The set of holidays an office observes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HolidaySet {
    /// The thirteen days of Québec's public service.
    PublicService,
    /// The eight days of Québec's statutory holidays.
    Statutory,
}
