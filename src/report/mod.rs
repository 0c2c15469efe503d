//! The figures of a report, pure: from the requests of a period to counts, shares and times.
//!
//! Everything that is counted is declared once, in the table of [`breakdown`]: a path, a population, what is
//! counted and how it is grouped. [`Figures`] are counted by that table and [`cases()`] lists by it, so the
//! requests behind a figure are always exactly as many as the figure says. [`Counting`] takes them some at a time and
//! keeps none, so that a report of any size takes the same memory. There is no text for people here, no SQL
//! and no clock: the store brings the cases, other code words and draws the figures.
#![warn(missing_docs)]

/// The version of the definitions that the figures follow. Whoever changes what a figure counts raises it: an edition
/// that was frozen before then says by which definitions it was drawn.
pub const DEFINITIONS: u32 = 6;

pub mod breakdown;
pub mod budget;
pub mod case;
pub mod cases;
pub mod changes;
pub mod comparison;
pub mod counts;
pub mod figures;
pub mod flow;
pub mod group;
pub mod keys;
pub mod measure_effect;
pub mod origin;
pub mod percent;
pub mod plan;
pub mod poisson;
pub mod population;
pub mod proof;
pub mod publication;
pub mod recommendations;
pub mod registers;
pub mod scope;
pub mod signal;
pub mod times;

mod classify;
mod tally;
#[cfg(test)]
mod tests;

pub use breakdown::FigurePart;
pub use budget::{Budget, Outlook};
pub use case::{
    Case, CaseAdmissibility, CaseClosing, CaseConsultation, CaseGround, CaseStage, CaseSuspensions, ClosingSnapshot,
    OpenStatus, UNKNOWN,
};
pub use cases::{CaseRef, Weight, cases};
pub use comparison::{Against, Covered, EarlierFlow, Variation};
pub use counts::Counts;
pub use figures::{Breakdown, BreakdownRow, Cell, CrossCounts, FigureLine, Figures};
pub use flow::FlowDoesNotClose;
pub use group::{CodeNames, Section, days_of_month};
pub use percent::Percent;
pub use population::Cycle;
pub use registers::{RegisterRef, Registers};
pub use scope::{CaseFilter, Scope, Targets};
pub use tally::Counting;
#[cfg(test)]
pub use tests::figures;
pub use times::{Amount, Quotient};
