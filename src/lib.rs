//! The register of a complaints office.

pub mod domain;
pub mod exchange;
