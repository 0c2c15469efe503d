//! The program as the office meets it: its command line, its exit codes, its register.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at what it did not expect")]

mod desk;
mod holidays;
mod lists;
