//! `import FILE --propose`: a map drawn from the file's own header and values, to be read over and corrected.

use std::collections::BTreeMap;

use super::codes::Codes;
use super::messages;
use crate::commands::context::Context;
use crate::domain::field::{Field, FieldForm};
use crate::domain::nearest::letters;
use crate::domain::{Lang, List, Number};
use crate::exchange::{
    ImportMap, ImportPlan, LikelyCharset, Reader, UnresolvedCell, date_forms, growing_lists, importable, imported_keys,
    is_month_first,
};
use crate::i18n::Texts;
use crate::output::Failure;

/// More different values than this are no words to translate.
const MOST: usize = 40;

/// What a column holds.
#[derive(Default)]
struct ColumnValues {
    /// The first different values.
    distinct: BTreeMap<String, usize>,
    /// Whether a value is a date that begins with the day for sure, and whether one begins with the month.
    orders: [bool; 2],
}

impl ColumnValues {
    fn see(&mut self, value: &str) {
        let value = value.trim();
        if let Some(month_first) = is_month_first(value) {
            self.orders[usize::from(month_first)] = true;
        }
        let is_new = !self.distinct.contains_key(value);
        if value.is_empty() || (is_new && self.distinct.len() > MOST) {
            return;
        }
        *self.distinct.entry(value.to_owned()).or_default() += 1;
    }

    /// Whether all are numbers as this program gives them.
    fn are_numbers(&self) -> bool {
        !self.distinct.is_empty() && self.distinct.keys().all(|value| value.parse::<Number>().is_ok())
    }

    fn are_words(&self) -> bool {
        (1..=MOST).contains(&self.distinct.len())
    }
}

/// The lists that an office keeps to itself: what they lack is translated. The others gain what the file holds.
fn is_kept(list: &str) -> bool {
    !matches!(list, "unit" | "program" | "officer" | "partner") || !growing_lists().any(|growing| growing == list)
}

/// Prints a map for the file.
pub fn run<R: std::io::Read>(
    context: &mut Context,
    mut reader: Reader<R>,
    likely: LikelyCharset,
    codes: &mut Codes,
) -> Result<(), Failure> {
    let header = reader.header().to_vec();
    let mut columns: Vec<ColumnValues> = header.iter().map(|_| ColumnValues::default()).collect();
    while let Some(row) = reader.next_row().map_err(|error| messages::unreadable(&error, context.ui.texts()))? {
        let Ok(row) = row else { continue };
        columns.iter_mut().zip(&row.fields).for_each(|(column, value)| column.see(value));
    }
    let fields: Vec<Option<String>> = header.iter().map(|name| field_named(name)).collect();
    let is_date = |key: &str| importable(key).is_some_and(|field| field.form() == FieldForm::Date);
    let dates = fields.iter().zip(&columns).filter(|(key, _)| key.as_deref().is_some_and(is_date));
    let month_first = date_order(dates.map(|(_, values)| values.orders));
    let texts = context.ui.texts();
    let mut proposal = Proposal { texts, codes, month_first, feeds: BTreeMap::new(), grow: Vec::new() };
    let mut left = Vec::new();
    let mut number = None;
    for ((name, values), key) in header.iter().zip(&columns).zip(&fields).filter(|((name, _), _)| !name.is_empty()) {
        match key.as_deref() {
            Some("number") if number.is_none() && values.are_numbers() => number = Some(name),
            // A number of another form is the source's own.
            Some(key)
                if importable(if key == "number" { "external_reference" } else { key }).is_some_and(|field| {
                    !proposal.is_elsewhere(field, values) && proposal.takes(field, name, values)
                }) => {}
            _ => left.push((name, values)),
        }
    }
    // What the name does not say, the values may.
    left.retain(|(name, values)| !proposal.takes_by_values(name, values));
    let left: Vec<&String> = left.into_iter().map(|(name, _)| name).collect();
    let is_ours = ImportPlan::from_header(&ImportMap::default(), &header, &|label| messages::key_of(label)).is_ok();
    let text = proposal.written(likely, (reader.delimiter(), is_ours), number, &left);
    context.ui.print(&text)?;
    Ok(())
}

/// The order of day and month in a file, told by all its columns of dates together: whether the month comes first; `None`
/// when no date tells, or some tell otherwise than others.
fn date_order(seen: impl Iterator<Item = [bool; 2]>) -> Option<bool> {
    match seen.fold([false; 2], |[day, month], [day_too, month_too]| [day | day_too, month | month_too]) {
        [true, false] => Some(false),
        [false, true] => Some(true),
        _ => None,
    }
}

/// The key of the field that a column's name says: the field's own name or label, or one that such columns go by.
fn field_named(name: &str) -> Option<String> {
    if let Some(key) = messages::key_of(name).or_else(|| importable(name).map(|field| field.key().to_owned())) {
        return Some(key);
    }
    let sought = letters(name);
    let names = |key: &str| -> Vec<String> {
        let of = |lang| Texts::new(lang).companion(&format!("field-{key}"), "names", &[]).unwrap_or_default();
        Lang::ALL.into_iter().flat_map(|lang| of(lang).split('|').map(letters).collect::<Vec<_>>()).collect()
    };
    let mut near: Vec<(usize, &str)> = Vec::new();
    for key in imported_keys() {
        for known in names(key).into_iter().filter(|known| !known.is_empty()) {
            if known == sought {
                return Some(key.to_owned());
            }
            // « No » within « No de téléphone » tells nothing.
            let within = known.len() > 2 && format!(" {sought} ").contains(&format!(" {known} "));
            near.extend(within.then_some((known.len(), key)));
        }
    }
    near.into_iter().max_by_key(|(length, _)| *length).map(|(_, key)| key.to_owned())
}

/// What feeds a field.
struct ProposedFeed {
    /// The column, between quotes.
    column: String,
    /// How its values are read, where they are not taken as they are.
    how: Option<String>,
    /// What of that is to be checked.
    check: Option<String>,
}

impl ProposedFeed {
    fn plain(name: &str) -> Self {
        Self { column: quoted(name), how: None, check: None }
    }

    /// As a map has it.
    fn to_toml(&self) -> String {
        let Self { column, how, .. } = self;
        how.as_ref().map_or_else(|| column.clone(), |how| format!("{{ column = {column}, {how} }}"))
    }
}

struct Proposal<'a> {
    texts: &'a Texts,
    codes: &'a mut Codes,
    /// Whether the dates of the file begin with the month, where they tell.
    month_first: Option<bool>,
    feeds: BTreeMap<Field, ProposedFeed>,
    grow: Vec<&'static str>,
}

impl Proposal<'_> {
    /// Feeds a field from a column, unless another does.
    fn takes(&mut self, field: Field, name: &str, values: &ColumnValues) -> bool {
        if self.feeds.contains_key(&field) {
            return false;
        }
        let feed = match field.form() {
            FieldForm::Date => self.dated(name, values),
            FieldForm::Code(list) => self.coded(list.as_str(), name, values),
            FieldForm::Term(vocabulary) => self.coded(vocabulary, name, values),
            _ => ProposedFeed::plain(name),
        };
        self.feeds.insert(field, feed);
        true
    }

    /// A feed of dates, in the order that those of the whole file have: a guess for each column would swap day and month.
    fn dated(&self, name: &str, values: &ColumnValues) -> ProposedFeed {
        let Some(forms) = date_forms(values.distinct.keys().map(String::as_str)) else {
            return ProposedFeed::plain(name);
        };
        let feed =
            |form: &str| ProposedFeed { how: Some(format!("date_format = {form:?}")), ..ProposedFeed::plain(name) };
        let Some(month_first) = self.month_first else {
            let [day_first, month_first] = &forms;
            let args = [("feed", feed(day_first).to_toml().into()), ("other", month_first.as_str().into())];
            let check = Some(self.texts.with("propose-date-order", &args));
            return ProposedFeed { check, ..ProposedFeed::plain(name) };
        };
        let form = &forms[usize::from(month_first)];
        let is_short = form.contains("%y");
        ProposedFeed { check: is_short.then(|| self.texts.get("propose-date-year")), ..feed(form) }
    }

    /// A feed of codes: the words that are none are translated to the nearest, or left to translate.
    fn coded(&mut self, list: &'static str, name: &str, values: &ColumnValues) -> ProposedFeed {
        let (mut translated, mut unknown, mut guessed) = (Vec::new(), Vec::new(), Vec::new());
        for value in values.distinct.keys() {
            match self.codes.resolve(list, value) {
                Ok(_) => {}
                Err(UnresolvedCell { nearest }) if is_kept(list) && !nearest.is_empty() => {
                    translated.push(format!("{} = {:?}", quoted(value), nearest[0]));
                    // The nearest word may mean something else: « Courrier » is no « Courriel ».
                    guessed.push(format!("{value} → {}", nearest[0]));
                }
                Err(_) => unknown.push(value.clone()),
            }
        }
        if !is_kept(list) || !values.are_words() {
            let grows = !unknown.is_empty() && growing_lists().any(|growing| growing == list);
            if grows && !self.grow.contains(&list) {
                self.grow.push(list);
            }
            return ProposedFeed::plain(name);
        }
        translated.extend(unknown.iter().map(|value| format!("{} = \"\"", quoted(value))));
        let how = (!translated.is_empty()).then(|| format!("values = {{ {} }}", translated.join(", ")));
        let words = [guessed, unknown].concat().join(", ");
        let remark = || self.texts.with("propose-translate", &[("words", words.as_str().into())]);
        ProposedFeed { how, check: (!words.is_empty()).then(remark), ..ProposedFeed::plain(name) }
    }

    /// Whether the words of a column are none of the field that its name says, and most are those of another.
    fn is_elsewhere(&mut self, field: Field, values: &ColumnValues) -> bool {
        let list = match field.form() {
            FieldForm::Code(list) => list.as_str(),
            FieldForm::Term(vocabulary) => vocabulary,
            _ => return false,
        };
        self.known(list, values) == 0 && self.named_by(values).is_some()
    }

    /// How many words of a column a list has.
    fn known(&mut self, list: &str, values: &ColumnValues) -> usize {
        values.distinct.keys().filter(|value| self.codes.resolve(list, value).is_ok()).count()
    }

    /// A field of codes that most words of a column name, and that nothing feeds yet.
    fn named_by(&mut self, values: &ColumnValues) -> Option<Field> {
        let lists = [
            (Field::Kind, List::Kind.as_str()),
            (Field::Channel, List::Channel.as_str()),
            (Field::Finding, "finding"),
            (Field::Disposition, "disposition"),
            (Field::Unit, List::Unit.as_str()),
            (Field::Program, List::Program.as_str()),
        ];
        let mut is_named = |(field, list): &(Field, &'static str)| {
            !self.feeds.contains_key(field) && self.known(list, values) * 2 > values.distinct.len()
        };
        lists.into_iter().filter(|_| values.are_words()).find(|one| is_named(one)).map(|(field, _)| field)
    }

    /// Feeds a field of codes that most words of a column name.
    fn takes_by_values(&mut self, name: &str, values: &ColumnValues) -> bool {
        self.named_by(values).is_some_and(|field| self.takes(field, name, values))
    }

    /// The map. A file of ours carries our guard against formulas.
    fn written(
        &self,
        likely: LikelyCharset,
        (delimiter, is_ours): (u8, bool),
        number: Option<&String>,
        left: &[&String],
    ) -> String {
        let texts = self.texts;
        let remark = |key: &str| texts.get(key).lines().map(|line| format!("# {line}\n")).collect::<String>();
        let list = |names: Vec<String>| names.join(", ");
        let mut text = remark("propose-head");
        let encoding = if likely == LikelyCharset::Windows1252 { "windows-1252" } else { "utf-8" };
        let delimiter = if delimiter == b'\t' { "tab".to_owned() } else { char::from(delimiter).to_string() };
        text += &format!("\nencoding = {encoding:?}\ndelimiter = {delimiter:?}\n");
        if is_ours {
            text += "guarded = true\n";
        }
        if !self.grow.is_empty() {
            let grow = list(self.grow.iter().map(|list| format!("{list:?}")).collect());
            text += &format!("\n{}grow = [{grow}]\n", remark("propose-grow"));
        }
        if !left.is_empty() {
            let ignore = list(left.iter().map(|name| quoted(name)).collect());
            text += &format!("\n{}ignore = [{ignore}]\n", remark("propose-ignore"));
        }
        text += "\n[columns]\n";
        if let Some(name) = number {
            text += &format!("number = {}\n", quoted(name));
        }
        if !self.feeds.contains_key(&Field::ReceivedOn) {
            text += &remark("propose-no-receipt");
        }
        for (field, feed) in &self.feeds {
            text += &feed.check.iter().map(|check| format!("# {check}\n")).collect::<String>();
            text += &format!("{} = {}\n", field.key(), feed.to_toml());
        }
        if let (Some(ProposedFeed { column, .. }), None) =
            (self.feeds.get(&Field::Finding), self.feeds.get(&Field::Admissible))
        {
            text +=
                &format!("{}admissible = {{ column = {column}, otherwise = \"yes\" }}\n", remark("propose-admissible"));
        }
        text
    }
}

/// A text between quotes, as a map takes it: TOML has the escapes of JSON.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_goes_by_the_names_that_offices_give_it() {
        for name in ["No", "No.", "N°", "Réf.", "No plainte", "No requête", "Numéro de dossier", "No dossier interne"]
        {
            assert_eq!(field_named(name).as_deref(), Some("external_reference"), "{name}");
        }
        assert_eq!(field_named("No de téléphone").as_deref(), Some("phone"));
        assert_eq!(field_named("No client"), None, "« No » alone is within too much");
        assert_eq!(field_named("Numéro").as_deref(), Some("number"));
    }
}
