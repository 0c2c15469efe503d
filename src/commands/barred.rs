//! Officers who are barred from a request by a conflict: what they are not shown, and what others are told of it.

use super::context::refused_on;
use crate::domain::conflict::Cause;
use crate::domain::{Code, Number, Office, Refusal, Request};
use crate::output::{Failure, Ui, sentence};
use crate::store::Reading;

/// The requests that may be named to an officer as those of a person: none that they are in conflict with (MIFI 2.2).
pub fn nameable(
    reading: &Reading<'_>,
    officer: &Code,
    numbers: impl IntoIterator<Item = Number>,
) -> Result<Vec<Number>, Failure> {
    let mut nameable = Vec::new();
    for number in numbers {
        let is_barred = reading.office()?.without_conflict(officer, &reading.request(number)?).is_err();
        nameable.extend((!is_barred).then_some(number));
    }
    Ok(nameable)
}

/// Says who may not act on a request for a conflict declared elsewhere; of the officer in charge, also where the file
/// tells it, and that it must be handed to another.
pub fn warn(ui: &Ui, office: &Office, request: &Request) {
    let mut in_charge = request.officer.as_ref().filter(|_| request.closing.is_none());
    for (officer, cause) in office.conflicts(request) {
        let must_leave = in_charge.take_if(|other| **other == officer).is_some();
        if must_leave || !matches!(cause, Cause::Request(_)) {
            let barred = refused_on(request.number)(Refusal::Barred { officer, cause });
            let write = if must_leave { sentence::sentence } else { sentence::without_hint };
            ui.notify_text(&write(&barred, ui.texts(), Some(&office.lists)));
        }
    }
}
