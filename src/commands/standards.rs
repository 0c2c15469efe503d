//! The standards of an office that time something.

use chrono::NaiveDate;

use crate::domain::{List, Office};

/// Whether requests received on a day are timed otherwise than by the main standard, or not at all, by their kind.
pub fn are_several(office: &Office, on: NaiveDate) -> bool {
    let main = office.main_standard(on).code;
    let mut kinds = office.lists.active(List::Kind).map(|item| &item.code);
    kinds.any(|kind| office.standard(Some(kind), on).is_none_or(|standard| standard.code != main))
}
