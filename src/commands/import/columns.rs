//! Which columns of a file have the look of which fields, by their names and by what they hold.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::codes::Codes;
use super::messages;
use crate::domain::comparable::comparable;
use crate::domain::field::{Field, FieldForm, Use};
use crate::domain::nearest::letters;
use crate::domain::{Lang, List, Number};
use crate::exchange::{date_form, importable, is_boolean, is_dated, is_month_first};
use crate::i18n::Texts;

/// More different values than this are no words to translate.
const MOST_WORDS: usize = 40;

/// What a column holds.
#[derive(Default)]
pub struct ColumnValues {
    /// The first different values, case and accents aside: the first spelling of each.
    distinct: BTreeMap<String, String>,
    /// Whether a value is a date that begins with the day for sure, and whether one begins with the month.
    pub orders: [bool; 2],
    /// The formats of its dates of three numbers, each with the day first, then with the month first.
    pub forms: Vec<[String; 2]>,
}

impl ColumnValues {
    pub fn see(&mut self, value: &str) {
        let value = value.trim();
        if let Some(month_first) = is_month_first(value) {
            self.orders[usize::from(month_first)] = true;
        }
        if let Some(form) = date_form(value).filter(|form| !self.forms.contains(form)) {
            self.forms.push(form);
        }
        if !value.is_empty() && self.distinct.len() <= MOST_WORDS {
            self.distinct.entry(comparable(value)).or_insert_with(|| value.to_owned());
        }
    }

    pub fn distinct(&self) -> impl Iterator<Item = &str> {
        self.distinct.values().map(String::as_str)
    }

    pub fn are_words(&self) -> bool {
        (1..=MOST_WORDS).contains(&self.distinct.len())
    }

    /// Whether all are numbers as this program gives them.
    fn are_numbers(&self) -> bool {
        !self.distinct.is_empty() && self.distinct().all(|value| value.parse::<Number>().is_ok())
    }

    /// How many values a field takes as they are; `None` where it takes any.
    fn known(&self, field: Field, codes: &mut Codes) -> Option<usize> {
        let is_known: &mut dyn FnMut(&str) -> bool = match field.form() {
            FieldForm::Date => &mut is_dated,
            FieldForm::Flag => &mut is_boolean,
            form => {
                let list = list_of(form)?;
                &mut move |value| codes.knows(list, value)
            }
        };
        Some(self.distinct().filter(|value| is_known(value)).count())
    }

    fn fit(&self, field: Field, codes: &mut Codes) -> Fit {
        let (Some(known), false) = (self.known(field, codes), self.distinct.is_empty()) else { return Fit::Any };
        let is_open = list_of(field.form()).is_some_and(gains);
        let all = |is_it: fn(&str) -> bool| self.distinct().all(is_it);
        if known * 2 > self.distinct.len() {
            Fit::Most
        } else if known == 0 && (all(is_dated) || all(is_boolean) && (is_open || field.form() == FieldForm::Date)) {
            Fit::Other
        } else if is_open {
            Fit::Any
        } else if known > 0 {
            Fit::Some
        } else {
            Fit::None
        }
    }
}

/// How the values of a column go with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fit {
    /// Nothing speaks against it: there are none, or the field takes any.
    Any,
    Most,
    Some,
    /// It takes none as it is; they may be words to translate.
    None,
    /// They are plainly something else.
    Other,
}

/// The list or the vocabulary whose words a field holds.
pub fn list_of(form: FieldForm) -> Option<&'static str> {
    match form {
        FieldForm::Code(list) => Some(list.as_str()),
        FieldForm::Term(vocabulary) => Some(vocabulary),
        FieldForm::Grounds => Some(List::Nature.as_str()),
        _ => None,
    }
}

/// Whether a list may gain what a file holds: those that name what is outside of the office. What the others lack is
/// translated; a slip of the pen must not make another officer, whom no conflict of interest would bind (MIFI 2.2).
pub fn gains(list: &str) -> bool {
    [List::Unit, List::Program].iter().any(|gaining| gaining.as_str() == list)
}

/// What tells that a column feeds a field, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Clue {
    /// The column has a name of the field: which, of those that it goes by.
    Name(usize),
    /// A name of the field is part of the column's, and the values do not say otherwise.
    PartOfName(Reverse<usize>),
    /// Most values are words of the field's list.
    Values,
    /// The column has a name of the field, whose values are none that it takes.
    NameAlone(usize),
    /// A name of the person is part of the column's, which may be that of somebody else. Too little to take it.
    PartOfPerson,
}

/// A column that has the look of a field.
#[derive(Clone, Copy, Debug)]
pub struct ColumnMatch {
    pub clue: Clue,
    pub column: usize,
    pub field: Field,
}

/// Whether cells are the names of columns: that of the date of receipt among them, and another. They may stand together
/// in one cell, where the first line of the file did not tell the delimiter.
pub fn are_names(cells: &[String], names: &[FieldNames]) -> bool {
    let filled: Vec<&str> = cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
    let cells = match filled[..] {
        [whole] => whole.split([';', ',', '\t', '|']).collect(),
        _ => filled,
    };
    let cells = cells.into_iter().map(letters).filter(|cell| !cell.is_empty());
    let field = |cell: String| names.iter().find(|names| names.place(&cell).is_some()).map(|names| names.field);
    let mut fields: Vec<Field> = cells.filter_map(field).collect();
    fields.sort_unstable();
    fields.dedup();
    fields.contains(&Field::ReceivedOn) && fields.len() > 1
}

/// The column of the numbers of requests of this register.
pub fn of_numbers(header: &[String], columns: &[ColumnValues]) -> Option<usize> {
    let is_number = |(name, values): (&String, &ColumnValues)| {
        messages::key_of(name).is_some_and(|key| key == "number") && values.are_numbers()
    };
    header.iter().zip(columns).position(is_number)
}

/// What every column has the look of, the surest first.
pub fn matches(header: &[String], columns: &[ColumnValues], codes: &mut Codes) -> Vec<ColumnMatch> {
    let (names, mut found) = (FieldNames::of_all(), Vec::new());
    for (column, (name, values)) in header.iter().zip(columns).enumerate() {
        // What follows from the other fields in a file of ours is no field's.
        let is_derived = messages::key_of(name).is_some_and(|key| key != "number" && importable(&key).is_none());
        for names in names.iter().filter(|_| !name.is_empty() && !is_derived) {
            let clue = names.clue(name, values.fit(names.field, codes));
            let clue = clue.filter(|clue| *clue != Clue::Values || values.are_words());
            found.extend(clue.map(|clue| ColumnMatch { clue, column, field: names.field }));
        }
    }
    found.sort_by_key(|found| (found.clue, found.column));
    found
}

/// The names that a field goes by.
pub struct FieldNames {
    field: Field,
    /// In letters, the surest first.
    names: Vec<String>,
    /// The words that add nothing to them.
    fillers: Vec<String>,
}

impl FieldNames {
    /// Names of every field that a file may give.
    pub fn of_all() -> Vec<Self> {
        let [fr, en] = Lang::ALL.map(Texts::new);
        let parted = |text: Option<String>| -> Vec<String> {
            text.iter().flat_map(|text| text.split('|')).map(letters).filter(|name| !name.is_empty()).collect()
        };
        let companion = |key: &str, of: &str| [&fr, &en].map(|texts| parted(texts.companion(key, of, &[])));
        let fillers = [&fr, &en].map(|texts| parted(Some(texts.get("propose-fillers")))).concat();
        let person = companion("propose-fillers", "person").concat();
        let of = |field: Field| {
            let label = format!("field-{}", field.key());
            let mut names = companion(&label, "names").concat();
            let own = [fr.get(&label), en.get(&label), field.key().to_owned()].map(|name| letters(&name));
            names.splice(0..0, own.into_iter().filter(|own| !names.contains(own)).collect::<Vec<_>>());
            let fillers = if field.is_identity() { [&fillers[..], &person].concat() } else { fillers.clone() };
            Self { field, names, fillers }
        };
        Field::with(Use::Import).map(of).collect()
    }

    fn clue(&self, column: &str, fit: Fit) -> Option<Clue> {
        let column = letters(column);
        match (self.place(&column), self.part(&column), fit) {
            (_, _, Fit::Other) => None,
            (Some(place), _, Fit::None) => Some(Clue::NameAlone(place)),
            (Some(place), ..) => Some(Clue::Name(place)),
            (_, Some(_), _) if self.field.is_identity() => Some(Clue::PartOfPerson),
            (_, Some(length), Fit::Any | Fit::Most) => Some(Clue::PartOfName(Reverse(length))),
            (_, _, Fit::Most) if TELLING.contains(&self.field) => Some(Clue::Values),
            _ => None,
        }
    }

    /// Which of the names is the column's, in letters: the very same, or but for what adds nothing.
    fn place(&self, column: &str) -> Option<usize> {
        let bare = self.bare(column);
        self.names.iter().position(|name| name == column || self.bare(name) == bare)
    }

    /// How long the longest of the names is that are part of the column's.
    fn part(&self, column: &str) -> Option<usize> {
        // « No » within « No de téléphone » tells nothing.
        let within = |name: &str, column: &str| name.len() > 2 && format!(" {column} ").contains(&format!(" {name} "));
        let bare = self.bare(column);
        let parts = self.names.iter().filter(|name| within(name, column) || within(&self.bare(name), &bare));
        parts.map(String::len).max()
    }

    /// A name in letters without fillers, its words in the singular.
    fn bare(&self, name: &str) -> String {
        let telling = name.split(' ').filter(|word| !self.fillers.iter().any(|filler| filler == word));
        let singular = |word: &str| word.strip_suffix('s').filter(|one| one.len() > 2).unwrap_or(word).to_owned();
        let bare: Vec<String> = telling.map(singular).collect();
        if bare.is_empty() { name.to_owned() } else { bare.join(" ") }
    }
}

/// The fields whose words tell the column that holds them.
const TELLING: [Field; 7] =
    [Field::Kind, Field::Channel, Field::Finding, Field::Disposition, Field::Grounds, Field::Unit, Field::Program];

#[cfg(test)]
mod tests {
    use super::*;

    /// The fields that a column goes by, of a name, or else of a part of it, whatever it holds.
    fn named(name: &str) -> Vec<&'static str> {
        let names = FieldNames::of_all();
        let of = |is_it: fn(&Clue) -> bool| {
            let of = |names: &FieldNames| names.clue(name, Fit::Most).filter(is_it).map(|_| names.field.key());
            names.iter().filter_map(of).collect::<Vec<_>>()
        };
        let sure = of(|clue| matches!(clue, Clue::Name(_)));
        if sure.is_empty() { of(|clue| matches!(clue, Clue::PartOfName(_))) } else { sure }
    }

    #[test]
    fn a_column_goes_by_the_names_that_offices_give_it() {
        let of_reference = ["No", "No.", "N°", "Réf.", "No plainte", "No de la requête", "Numéro de dossier"];
        for name in of_reference {
            assert_eq!(named(name), ["external_reference"], "{name}");
        }
        for (name, field) in [
            ("No dossier interne", "external_reference"),
            ("No de téléphone", "phone"),
            ("Date fermeture", "closed_on"),
            ("Accusé réception", "acknowledged_on"),
            ("Motif", "grounds"),
            ("Motif(s)", "grounds"),
            ("Objet de la plainte", "subject"),
            ("Langue", "reply_language"),
            ("Prénom", "name"),
            ("Nom du plaignant", "name"),
            ("Courriel du client", "email"),
            ("Responsable du dossier", "officer"),
            ("Mode de réponse", "reply_by"),
            ("Mode de réception", "channel"),
            ("Raison d’irrecevabilité", "inadmissibility_reason"),
            ("Direction visée", "unit"),
        ] {
            assert_eq!(named(name), [field], "{name}");
        }
        // « No » alone is within too much, and a name may be that of an employee.
        for name in ["No client", "Nom du préposé", "Commentaires"] {
            assert_eq!(named(name), [""; 0], "{name}");
        }
    }
}
