//! Consultations, for people and for scripts.

use super::records::RecordLayout;
use super::{Failure, Format, RowMark, Ui};
use crate::domain::Lists;
use crate::exchange::consultations::CONSULTATIONS;
use crate::store::consultations::Asked;

/// What people read of a list.
const USUAL: [&str; 7] = ["number", "unit", "asked_on", "due_on", "answered_on", "days", "question"];

/// What people read when no answer is there yet.
const AWAITED: [&str; 6] = ["number", "unit", "asked_on", "due_on", "days_late", "question"];

/// Writes a list in the form that was asked for.
pub fn list(ui: &mut Ui, format: Format, lists: &Lists, asked: &[Asked]) -> Result<(), Failure> {
    // Where nothing was answered yet, what matters is how late it is.
    let waiting = asked.iter().all(|asked| asked.answered_on.is_none());
    layout(if waiting { &AWAITED } else { &USUAL }).list(ui, format, lists, asked, "say-no-consultation")?;
    if format == Format::Table && !asked.is_empty() {
        ui.finish()?;
        ui.notify("say-consultations", &[("count", asked.len().into())]);
    }
    Ok(())
}

fn layout<'a>(keys: &'a [&'a str]) -> RecordLayout<'a, Asked> {
    let mark = &|asked: &Asked| match asked.answered_on {
        Some(_) => RowMark::None,
        None if asked.days_late > 0 => RowMark::Late,
        None => RowMark::Waiting,
    };
    RecordLayout { mark, ..RecordLayout::new(CONSULTATIONS, keys) }
}
