//! The fields of a request that a file may give: those of the domain that are imported.

use crate::domain::field::{Field, Form, Use};

/// The imported field of that name, which heads its column in `export requests`.
pub fn imported(key: &str) -> Option<Field> {
    Field::from_key(key).filter(|field| field.has(Use::Import))
}

/// The names of the imported fields.
pub fn imported_keys() -> impl Iterator<Item = &'static str> {
    Field::with(Use::Import).map(Field::key)
}

/// The columns of `export requests` that follow from the others: read past in our own files, refused in a map.
pub fn derived_keys() -> impl Iterator<Item = &'static str> {
    std::iter::once("number").chain(Field::with(Use::Export).filter(|field| !field.has(Use::Import)).map(Field::key))
}

/// The lists and vocabularies that imported fields hold codes of; one may come twice.
pub(super) fn lists() -> impl Iterator<Item = &'static str> {
    let own = Field::with(Use::Import).filter_map(|field| match field.form() {
        Form::Code(list) => Some(list.as_str()),
        Form::Term(vocabulary) => Some(vocabulary),
        _ => None,
    });
    // Those named inside a cell of grounds.
    own.chain(["nature", "commitment"])
}

/// The known names nearest to one that is not known, best first, when any is near.
pub(super) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let name = name.to_lowercase();
    let mut near: Vec<_> = known
        .into_iter()
        .map(|known| (strsim::jaro_winkler(&name, &known.to_lowercase()), known))
        .filter(|(likeness, _)| *likeness > 0.8)
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    near.dedup_by(|a, b| a.1 == b.1);
    near.into_iter().take(3).map(|(_, known)| known.to_owned()).collect()
}
