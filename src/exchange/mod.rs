//! Files in and out: CSV written for machines and for Excel, CSV read strictly and within bounds.
//!
//! A way out is a list of [`Column`]s, declared once, and a [`Writer`] that turns records into bytes one at a time, or
//! a [`Spreadsheet`]. A way in is a [`Reader`] (bytes to rows), a [`ImportPlan`] (which column feeds which
//! [`Field`](crate::domain::Field), drawn from an [`ImportMap`] or from our own header) and a [`Recorder`] (row to
//! [`ImportRow`], with every problem of the row at once). An [`Email`] is what an intake takes in of a message. Errors
//! are data; the words for them are in the catalogue. Nothing here knows the register: what a code means is asked of
//! the caller.

pub mod activities;
mod cell;
pub mod column;
pub mod consultations;
mod contradiction;
mod decode;
pub mod editions;
mod email;
mod entry;
mod field;
pub mod guard;
pub mod history;
pub mod incidents;
pub mod issues;
mod json;
pub mod lake;
pub mod map;
pub mod measures;
pub mod ombudsman;
mod order;
pub mod piece;
mod plan;
mod problem;
pub mod reader;
mod recognise;
mod record;
mod rejects;
pub mod requests;
mod spreadsheet;
mod writer;

pub use cell::{boolean, is_boolean, is_date};
pub use column::Column;
pub use decode::Charset;
pub use email::{Email, EmailDocument, EmailError, is_message_id};
pub use entry::{entry, imported};
pub use field::{derived_keys, growing_lists, importable, imported_keys};
pub use json::{Json, JsonWriter};
pub use map::{ImportMap, MapError};
pub use order::{DateDisorder, DateSample, date_form, is_dated, is_month_first, readable_forms};
pub use plan::ImportPlan;
pub use problem::{ImportProblem, Reason};
pub use reader::{CsvRow, Flaw, Options, ReadLimits, Reader, Unreadable};
pub use recognise::{ForeignFile, LikelyCharset, recognise};
pub use record::{CellCode, ImportRow, Recorder, UnresolvedCell};
pub use rejects::Rejects;
pub use spreadsheet::{Spreadsheet, wall_clock};
pub use writer::{CellValue, Dialect, Labels, Writer, decimal};
