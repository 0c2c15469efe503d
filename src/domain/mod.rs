//! The rules of a complaints office, pure: no SQL, no command line, no clock, no text for users.
#![warn(missing_docs)]

pub mod acknowledgement;
pub mod act;
pub mod admissibility;
pub mod amendment;
pub mod assignment;
pub mod calendar;
pub mod clock;
pub mod closing;
pub mod code;
pub mod consent;
pub mod consultation;
pub mod date;
pub mod effect;
pub mod file_notes;
pub mod finding;
pub mod fold;
pub mod grounds;
pub mod handler;
pub mod holiday;
pub mod identity;
pub mod imported;
pub mod kind;
pub mod lang;
pub mod ledger;
pub mod moment;
pub mod number;
pub mod office;
#[cfg(test)]
mod oracle;
pub mod period;
pub mod profile;
pub mod reference;
pub mod refusal;
pub mod reopening;
pub mod request;
pub mod stage;
pub mod suspension;
pub mod undo;

pub use act::{Act, Entry, Words};
pub use calendar::{Calendar, CalendarChange, ChangeKind, Day, RemovedHoliday};
pub use clock::{Clock, DayLine, DayReason, Pause, Standard, Standing, Unit};
pub use code::Code;
pub use date::DateError;
pub use handler::Handler;
pub use holiday::{Holiday, HolidayName, HolidaySet};
pub use identity::Identity;
pub use lang::Lang;
pub use moment::Moment;
pub use number::Number;
pub use office::Office;
pub use period::{Period, PeriodError, PeriodKind};
pub use profile::Profile;
pub use reference::{Item, List, Lists};
pub use refusal::Refusal;
pub use request::{Request, Status};
