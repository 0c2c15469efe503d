//! What people and scripts read: views of values, and the one place that prints and prompts.

pub mod attachments;
pub mod chart;
pub mod clean;
pub mod consultations;
pub mod effects;
pub mod explain;
pub mod failure;
pub mod history;
pub mod holidays;
pub mod html;
pub mod incident;
pub mod issue;
pub mod ledger;
pub mod letter;
pub mod measure;
pub mod number;
pub mod ombudsman;
pub mod packet;
pub mod page;
pub mod prompt;
pub mod proposal;
pub mod records;
pub mod recusals;
pub mod reference;
pub mod report;
pub mod request;
pub mod requests;
pub mod sentence;
pub mod settings;
pub mod table;
pub mod ui;
pub mod wrap;

pub use failure::Failure;
pub use prompt::{Choice, Confirmed};
pub use table::Table;
pub use ui::{Format, Ui};
