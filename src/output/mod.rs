//! What people and scripts read: views of values, and the one place that prints and prompts.

pub mod clean;
pub mod explain;
pub mod failure;
pub mod history;
pub mod number;
pub mod prompt;
pub mod request;
pub mod requests;
pub mod sentence;
pub mod table;
pub mod ui;

pub use table::Table;
pub use failure::Failure;
pub use prompt::{Choice, Confirmed};
pub use ui::{Format, Ui};
