//! The register of a complaints office.

pub mod cli;
pub mod commands;
pub mod domain;
pub mod exchange;
pub mod i18n;
pub mod output;
pub mod profiles;
pub mod report;
pub mod run;
pub mod store;

pub use run::run;
