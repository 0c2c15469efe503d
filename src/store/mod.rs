//! The register on disk: all the SQL there is.
//!
//! A register is opened once per command. What is read is read in one transaction ([`Reading`]); what is written is
//! one or more entries, each appended to the journal and applied to the tables in the same transaction
//! ([`Writing`]), durable when [`Writing::commit`] returns.
//!
//! Whatever reads or writes fails when the register cannot be read or written; `# Errors` says what else is refused.
#![expect(clippy::disallowed_types, reason = "SQLite is spoken to here")]

mod activities;
mod backup;
mod brief;
mod budget;
pub mod chain;
pub mod check;
mod column;
pub mod consultations;
pub mod content;
mod corrections;
pub mod disclosure;
mod draft;
mod draft_directory;
mod editions;
mod effects;
mod entries;
mod error;
mod figures;
mod file;
mod full_text_check;
mod imports;
mod incidents;
mod issues;
pub mod journal;
pub mod lake;
mod late_index;
mod lineage;
mod measures;
mod migrations;
mod office;
mod ombudsman;
mod open;
mod projection;
mod query;
mod rates;
mod reading;
pub mod recusals;
mod requests;
mod restore;
mod retention;
mod rows;
mod salvage;
pub mod search;
mod share;
mod snapshot;
mod steps;
mod stored;
mod tables;
mod unfinished;
mod witness;
mod writing;

pub use backup::DatedCopies;
pub use chain::Digest;
pub use corrections::{Correction, corrections};
pub use draft::{Draft, leave_interrupts, remove_drafts};
pub use draft_directory::DraftDirectory;
pub use error::{ActError, StoreError};
pub use file::{follow_umask, keep_private, make_directory};
pub use journal::Line;
pub use lineage::{CopyRelation, ReplacedJournal};
pub use migrations::VERSION;
pub use open::{Register, file_id};
pub use projection::Projected;
pub(crate) use projection::of_series;
pub use query::{QueryError, views};
pub use reading::Reading;
pub use restore::{Replaced, Restorable, Superseded};
pub use retention::RecurrenceKey;
pub use salvage::{Loss, Salvage};
pub use share::{follow, share};
pub use snapshot::ErasedSince;
pub use steps::{Steps, show_steps};
pub use witness::last_seen;
pub use writing::{Stamp, Writing};
