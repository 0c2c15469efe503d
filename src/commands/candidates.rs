//! What a shell may complete a value with: the codes and the numbers of the register. Without a register that can be
//! read there are none, and nothing is said of it.

use std::path::Path;

use crate::domain::{Lang, List};
use crate::output::clean;
use crate::store::search::Filter;
use crate::store::{Reading, Register, StoreError};

/// A value, and what it stands for.
pub type Candidate = (String, Option<String>);

/// The codes of a list that may be chosen, with their labels.
pub fn codes(register: &Path, list: List, lang: Lang) -> Vec<Candidate> {
    read(register, |reading| {
        let items = reading.office()?.lists.active(list);
        Ok(items.map(|item| (item.code.to_string(), Some(clean::line(item.label(lang)).into_owned()))).collect())
    })
}

/// The numbers of the requests that are open.
pub fn open_requests(register: &Path) -> Vec<Candidate> {
    read(register, |reading| {
        let mut numbers = Vec::new();
        reading.each_summary(&Filter { open: true, ..Filter::default() }, |request| {
            numbers.push((request.number.to_string(), None));
            Ok::<_, StoreError>(())
        })?;
        Ok(numbers)
    })
}

fn read(
    register: &Path,
    candidates: impl FnOnce(&Reading<'_>) -> Result<Vec<Candidate>, StoreError>,
) -> Vec<Candidate> {
    let read = || match Register::open_as_it_is(register)? {
        Some(mut register) => candidates(&register.read()?),
        None => Ok(Vec::new()),
    };
    read().unwrap_or_default()
}
