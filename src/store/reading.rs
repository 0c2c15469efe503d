//! Reading: one transaction, so that everything read is of one moment.

use std::cell::{Cell, OnceCell};

use rusqlite::Transaction;

use super::check::Problem;
use super::error::StoreError;
use crate::domain::Office;

/// The register as it stands at one moment.
pub struct Reading<'r> {
    pub(super) tx: Transaction<'r>,
    pub(super) office: OnceCell<Office>,
    /// How the register parts from what the account last saw of it.
    pub(super) divergence: Option<Problem>,
    /// Words or documents were taken out: once that stands, no page of the file keeps them.
    pub(super) erased: Cell<bool>,
}

impl<'r> Reading<'r> {
    pub(super) fn new(tx: Transaction<'r>) -> Self {
        Self { tx, office: OnceCell::new(), divergence: None, erased: Cell::new(false) }
    }

    /// The office: its lists, its settings, its calendar. Read once.
    pub fn office(&self) -> Result<&Office, StoreError> {
        if let Some(office) = self.office.get() {
            return Ok(office);
        }
        let office = self.load_office()?;
        Ok(self.office.get_or_init(|| office))
    }
}
