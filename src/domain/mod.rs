//! The rules of a complaints office, pure: no SQL, no command line, no clock, no text for users.
#![warn(missing_docs)]

pub mod calendar;
pub mod clock;
pub mod code;
pub mod date;
pub mod holiday;
pub mod number;
#[cfg(test)]
mod oracle;
pub mod period;

pub use calendar::{Calendar, CalendarChange, ChangeKind, Day, RemovedHoliday};
pub use clock::{Clock, DayLine, DayReason, Pause, Standard, Standing, Unit};
pub use code::Code;
pub use date::DateError;
pub use holiday::{Holiday, HolidayName, HolidaySet};
pub use number::Number;
pub use period::{Period, PeriodError, PeriodKind};
