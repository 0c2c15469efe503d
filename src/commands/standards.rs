//! The standards of an office, and what they share.

use chrono::NaiveDate;

use crate::domain::{Code, List, Office, Standard, kind};

/// The standards that time the kinds of request received on a day, complaints first.
pub fn standards(office: &Office, on: NaiveDate) -> Vec<Standard> {
    let kinds = office.lists.active(List::Kind).map(|item| &item.code).filter(|code| **code != kind::COMPLAINT);
    let complaint = Code::new(kind::COMPLAINT).ok();
    complaint.iter().chain(kinds).map(|kind| office.standard(Some(kind), on)).collect()
}

/// The share to be answered within the standard, in tenths of a percent, when every kind has the same.
pub fn common_target(office: &Office, on: NaiveDate) -> Option<u32> {
    common(standards(office, on).iter().map(|standard| u32::from(standard.target_percent) * 10))
}

/// The value that all share.
pub fn common<T: PartialEq>(mut values: impl Iterator<Item = T>) -> Option<T> {
    let first = values.next()?;
    values.all(|value| value == first).then_some(first)
}
