//! A document as a workbook: a sheet a section.

use std::io;

use super::Document;
use crate::i18n::Texts;

/// The whole workbook.
///
/// # Errors
/// When it cannot be made.
pub fn workbook(_: &Document, _: &Texts) -> io::Result<Vec<u8>> {
    Err(io::ErrorKind::Unsupported.into())
}
