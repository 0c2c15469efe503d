//! The program from outside: one file a subject, every test in an office of its own.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

mod amend;
mod attachments;
mod catalogue;
mod check;
mod clock;
mod close;
mod conflict;
mod consent;
mod consult;
mod dates;
mod demo;
mod desk;
mod exchange;
mod export;
mod finding;
mod help;
mod holidays;
mod identity;
mod import;
mod incidents;
mod issues;
mod journal;
mod life;
mod lists;
mod lookup;
mod ombudsman;
mod opening;
mod oracle;
mod pipes;
mod prompts;
mod recusals;
mod report;
mod satisfaction;
mod settings;
mod several;
mod sqlite;
mod structure;
mod suspend;
mod transcripts;
mod triage;
mod undo;
mod upgrade;
