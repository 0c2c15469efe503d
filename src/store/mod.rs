//! The register on disk: all the SQL there is.
//!
//! A register is opened once per command. What is read is read in one transaction ([`Reading`]); what is written is
//! one or more entries, each appended to the journal and applied to the tables in the same transaction
//! ([`Writing`]), durable when [`Writing::commit`] returns.

mod budget;
pub mod check;
mod column;
pub mod consultations;
pub mod content;
mod corrections;
mod editions;
mod effects;
mod entries;
mod error;
mod figures;
mod file;
mod incidents;
mod issues;
pub mod journal;
mod linked;
mod measures;
mod migrations;
mod office;
mod ombudsman;
mod open;
mod projection;
mod rates;
mod reading;
pub mod recusals;
pub mod reliability;
mod reopened;
mod rows;
pub mod search;
mod snapshot;
mod writing;

pub use corrections::{Correction, corrections};
pub use error::StoreError;
pub use file::{Draft, keep_private, make_directory};
pub use journal::{Digest, Line};
pub use open::Register;
pub use projection::Projected;
pub use reading::Reading;
pub use snapshot::Snapshot;
pub use writing::{Stamp, Writing};
