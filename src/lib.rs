//! The register of a complaints office.

pub mod cli;
pub mod commands;
pub mod domain;
pub mod i18n;
pub mod output;
pub mod run;
pub mod store;

pub use run::run;
