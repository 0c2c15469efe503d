//! A map laid on the header of one file.

use std::borrow::Cow;

use super::field::{OFFERED, derived_keys, importable, imported_keys};
use super::map::{Feed, ImportMap};
use super::problem::{ImportProblem, Reason};
use super::reader::CsvRow;
use super::rejects;
use crate::domain::field::{Field, FieldForm, Use};
use crate::domain::nearest::nearest_names;

/// Which columns of one file feed which fields.
#[derive(Clone, Debug)]
pub struct ImportPlan {
    /// The column of the requests' own numbers.
    pub(super) number: Option<NumberColumn>,
    pub(super) feeds: Vec<PlannedFeed>,
    /// The columns of a file of ours whose facts are left out.
    left_out: Vec<(Field, usize)>,
    /// Where the columns without a name stand.
    nameless: Vec<usize>,
    /// Whether the file is an export, which has what no import takes beside the rest.
    pub(super) is_export: bool,
}

/// Where the numbers of a file of this register stand.
#[derive(Clone, Debug)]
pub(super) struct NumberColumn {
    pub name: String,
    place: usize,
}

/// A feed whose columns are found.
#[derive(Clone, Debug)]
pub(super) struct PlannedFeed {
    pub field: Field,
    /// The columns' names, for messages.
    pub column: Option<String>,
    /// Where they stand.
    places: Vec<usize>,
    pub how: Feed,
    /// Whether a text is kept to the last blank: in a file of ours, not in one of unknown habits.
    exact: bool,
}

impl ImportPlan {
    /// Lays a map on a header.
    ///
    /// # Errors
    /// Every column that the map names and the file does not have.
    pub fn from_map(map: &ImportMap, header: &[String]) -> Result<Self, Vec<ImportProblem>> {
        let mut problems = Vec::new();
        let mut feeds = Vec::new();
        for (&field, how) in &map.feeds {
            let mut places = Vec::new();
            for name in &how.columns {
                match header.iter().position(|known| known == name) {
                    Some(place) => places.push(place),
                    None => {
                        let nearest = nearest_names(name, header.iter().map(String::as_str), OFFERED);
                        let reason = Reason::NoSuchColumn { nearest };
                        problems.push(ImportProblem::new(1, Some(name), Some(field), name, reason));
                    }
                }
            }
            let column = (!how.columns.is_empty()).then(|| how.columns.join(" + "));
            feeds.push(PlannedFeed { field, column, places, how: how.clone(), exact: false });
        }
        let place = |name: &String| header.iter().position(|known| known == name);
        let number =
            map.number.as_ref().and_then(|name| Some(NumberColumn { name: name.clone(), place: place(name)? }));
        if let (Some(name), None) = (&map.number, &number) {
            let reason =
                Reason::NoSuchColumn { nearest: nearest_names(name, header.iter().map(String::as_str), OFFERED) };
            problems.push(ImportProblem::new(1, Some(name), None, name, reason));
        }
        let is_taken = |name: &&String| {
            name.is_empty()
                || map.number.as_ref() == Some(name)
                || map.ignore.contains(name)
                || rejects::COLUMNS.contains(&name.as_str())
                || map.feeds.values().any(|feed| feed.columns.contains(name))
        };
        let left = header.iter().filter(|name| !is_taken(name));
        problems.extend(left.map(|name| ImportProblem::new(1, Some(name), None, name, Reason::UnmappedColumn)));
        Self { number, feeds, left_out: Vec::new(), nameless: nameless(header), is_export: false }.checked(problems)
    }

    /// Reads a header of ours: the keys of `export requests`, or the labels that `labels` knows the keys of. A map that
    /// feeds no field may say how dates are written.
    ///
    /// # Errors
    /// Every column that is no field's, and every field that comes twice.
    pub fn from_header(
        map: &ImportMap,
        header: &[String],
        labels: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Self, Vec<ImportProblem>> {
        let mut problems = Vec::new();
        let mut feeds: Vec<PlannedFeed> = Vec::new();
        let (mut number, mut left_out) = (None, Vec::new());
        let keys: Vec<String> = header.iter().map(|name| labels(name).unwrap_or_else(|| name.clone())).collect();
        let is_export = derived_keys().all(|derived| keys.iter().any(|key| key == derived));
        for (place, (name, key)) in header.iter().zip(keys).enumerate() {
            let ours = derived_keys().any(|derived| derived == key) || rejects::COLUMNS.contains(&key.as_str());
            if key == "number" {
                number = Some(NumberColumn { name: name.clone(), place });
            }
            left_out.extend(Field::from_key(&key).filter(|field| field.has(Use::LeaveOut)).map(|field| (field, place)));
            if key.is_empty() || ours || map.ignore.contains(name) {
                continue;
            }
            let (field, reason) = match importable(&key) {
                Some(field) if feeds.iter().any(|feed| feed.field == field) => (Some(field), Reason::FieldTwice),
                Some(field) => {
                    let column = Some(name.clone());
                    let how = Feed { formats: map.formats.clone(), ..Feed::default() };
                    feeds.push(PlannedFeed { field, column, places: vec![place], how, exact: true });
                    continue;
                }
                None => (None, Reason::NoSuchField { nearest: nearest_names(&key, imported_keys(), OFFERED) }),
            };
            problems.push(ImportProblem::new(1, Some(name), field, name, reason));
        }
        Self { number, feeds, left_out, nameless: nameless(header), is_export }.checked(problems)
    }

    /// The number that a row bears.
    pub(super) fn number<'r>(&self, row: &'r CsvRow) -> Option<&'r str> {
        let place = self.number.as_ref()?.place;
        Some(row.fields.get(place).map_or("", |cell| cell.trim()))
    }

    /// The facts that a row gives and that are left out.
    pub(super) fn left_out<'p>(&'p self, row: &'p CsvRow) -> impl Iterator<Item = Field> + 'p {
        let is_filled = |place: usize| row.fields.get(place).is_some_and(|cell| !cell.trim().is_empty());
        self.left_out.iter().filter(move |(_, place)| is_filled(*place)).map(|(field, _)| *field)
    }

    /// What a row holds in columns without a name, with where it stands. Excel leaves such columns behind, mostly
    /// empty.
    pub(super) fn unnamed<'p>(&'p self, row: &'p CsvRow) -> impl Iterator<Item = (usize, &'p str)> {
        let cells = self.nameless.iter().filter_map(|&place| Some((place, row.fields.get(place)?.trim())));
        cells.filter(|(_, cell)| !cell.is_empty())
    }

    /// Whether lines tell which request they are about: by its number, or the source's reference.
    pub fn has_reference(&self) -> bool {
        self.number.is_some() || self.feed(Field::ExternalReference).is_some()
    }

    /// Without a date of receipt there is no request, whatever the rows hold.
    fn checked(self, mut problems: Vec<ImportProblem>) -> Result<Self, Vec<ImportProblem>> {
        if problems.is_empty() && self.feed(Field::ReceivedOn).is_none() {
            problems.push(ImportProblem::new(1, None, Some(Field::ReceivedOn), "", Reason::MissingField));
        }
        if problems.is_empty() { Ok(self) } else { Err(problems) }
    }

    pub(super) fn feed(&self, field: Field) -> Option<&PlannedFeed> {
        self.feeds.iter().find(|feed| feed.field == field)
    }
}

fn nameless(header: &[String]) -> Vec<usize> {
    (0..header.len()).filter(|place| header[*place].is_empty()).collect()
}

impl PlannedFeed {
    /// What the row says, before any translation.
    pub fn raw<'a>(&'a self, row: &'a CsvRow) -> Cow<'a, str> {
        let cell = |place: usize| row.fields.get(place).map_or("", String::as_str);
        match self.places[..] {
            [] => Cow::Borrowed(""),
            [place] if self.exact && self.how.values.is_empty() && self.field.form() == FieldForm::Text => {
                Cow::Borrowed(cell(place))
            }
            [place] => Cow::Borrowed(cell(place).trim()),
            _ => {
                let parts: Vec<_> =
                    self.places.iter().map(|&place| cell(place).trim()).filter(|part| !part.is_empty()).collect();
                Cow::Owned(parts.join(&self.how.join))
            }
        }
    }

    /// What the row says in the register's words; empty when it is unknown.
    pub fn value<'a>(&'a self, row: &'a CsvRow) -> Cow<'a, str> {
        let raw = self.raw(row);
        if let Some(translated) = self.how.translation(&raw) {
            return Cow::Borrowed(translated);
        }
        match &self.how.otherwise {
            Some(otherwise) if !raw.is_empty() || self.places.is_empty() => Cow::Borrowed(otherwise),
            _ => raw,
        }
    }
}
