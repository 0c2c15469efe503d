//! The fields of a request that a file may give: those of the domain that are imported.

use crate::domain::List;
use crate::domain::field::{Field, FieldForm, Use};

/// How many names are offered in the place of one that is not known.
pub(super) const OFFERED: usize = 3;

/// The field of that name that a file may give, which heads its column in `export requests`.
pub fn importable(key: &str) -> Option<Field> {
    Field::from_key(key).filter(|field| field.has(Use::Import))
}

/// The names of the imported fields.
pub fn imported_keys() -> impl Iterator<Item = &'static str> {
    Field::with(Use::Import).map(Field::key)
}

/// The columns of `export requests` that follow from the others, or that acts of their own give: read past in our own
/// files, refused in a map.
pub fn derived_keys() -> impl Iterator<Item = &'static str> {
    std::iter::once("number").chain(Field::with(Use::Derive).chain(Field::with(Use::LeaveOut)).map(Field::key))
}

/// The lists that imported fields hold codes of, each once: those that a file may make grow.
pub fn growing_lists() -> impl Iterator<Item = &'static str> {
    let holds = |list: &List| {
        Field::with(Use::Import).any(|field| match field.form() {
            FieldForm::Code(own) => own == *list,
            FieldForm::Handler => matches!(list, List::Unit | List::Partner),
            FieldForm::Referral => list.is_turned_to(),
            FieldForm::Grounds => matches!(list, List::Nature | List::Commitment | List::Criterion),
            _ => false,
        })
    };
    List::ALL.into_iter().filter(holds).map(List::as_str)
}

/// The name of a column, as it is compared and shown: one space where the source has several, a no-break one or a line
/// break.
pub(super) fn column_name(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
