//! What people and scripts read: views of values, and the one place that prints and prompts.
#![expect(clippy::disallowed_methods, clippy::disallowed_types, reason = "what is printed and asked is so here")]

pub mod activities;
pub mod attachments;
mod bar;
pub mod budget;
pub mod chart;
pub mod clean;
pub mod correction;
pub mod day;
pub mod diff;
pub mod document;
pub mod dossier;
pub mod editions;
pub mod effects;
pub mod explain;
pub mod failure;
pub mod form;
pub mod history;
pub mod holidays;
pub mod html;
pub mod incident;
pub mod incomplete;
pub mod issue;
pub mod ledger;
pub mod letter;
pub mod measure;
pub mod names;
pub mod ombudsman;
pub mod packet;
pub mod page;
mod pager;
pub mod prompt;
pub mod proposed_commands;
pub mod proposed_issues;
pub mod records;
pub mod recusals;
pub mod reference;
pub mod report;
pub mod request;
pub mod requests;
pub mod retention;
pub mod schema;
pub mod sentence;
pub mod settings;
pub mod table;
pub mod ui;
pub mod wrap;

pub use failure::Failure;
pub use form::{DocumentForm, OutputForm};
pub use names::Names;
pub use prompt::{Choice, Confirmed};
pub use table::{RowMark, Table};
pub use ui::{Format, Ui};

/// Items as they are written, with a text between each and the next.
pub fn joined(items: impl IntoIterator<Item = impl std::fmt::Display>, between: &str) -> String {
    items.into_iter().map(|item| item.to_string()).collect::<Vec<_>>().join(between)
}
