//! The program from outside: one file a subject.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod catalogue;
mod exchange;
mod help;
