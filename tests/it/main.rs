//! The program as the office meets it, and its parts from outside: one file a subject.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod desk;
mod exchange;
mod holidays;
mod lists;
mod prompts;
