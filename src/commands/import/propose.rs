//! `import FILE --propose`: a map drawn from the file's own header and values, to be read over and corrected.

use std::collections::BTreeMap;

use super::codes::Codes;
use super::columns::{Clue, ColumnMatch, ColumnValues, gains, list_of, matches, of_numbers};
use super::messages;
use crate::commands::context::Context;
use crate::domain::field::{Field, FieldForm};
use crate::exchange::{ImportMap, ImportPlan, LikelyCharset, Reader, is_boolean};
use crate::i18n::Texts;
use crate::output::Failure;

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
    let number = of_numbers(&header, &columns);
    let found = matches(&header, &columns, codes);
    let Assignment { feeds, left } = assigned(&found, header.len(), number);
    let dates = feeds.iter().filter(|(field, _)| field.form() == FieldForm::Date).flat_map(|(_, (columns, _))| columns);
    let month_first = date_order(dates.map(|column| columns[*column].orders));
    let texts = context.ui.texts();
    let mut proposal = Proposal { texts, codes, month_first, feeds: BTreeMap::new(), grow: BTreeMap::new() };
    for (field, (places, clue)) in &feeds {
        proposal.takes(*field, *clue, &header, places, &columns);
    }
    let named = |place: &usize| !header[*place].is_empty();
    let left = left.into_iter().filter(|(place, _)| named(place)).map(|(place, look)| (header[place].as_str(), look));
    let left: Vec<(&str, Option<Field>)> = left.collect();
    let number = number.map(|place| header[place].as_str());
    let is_ours = ImportPlan::from_header(&ImportMap::default(), &header, &|label| messages::key_of(label)).is_ok();
    let text = proposal.written(likely, reader.delimiter(), is_ours, number, &left);
    context.ui.print(&text)?;
    Ok(())
}

/// Which columns feed which fields.
struct Assignment {
    /// The columns of each field, with the clue of the first.
    feeds: BTreeMap<Field, (Vec<usize>, Clue)>,
    /// The columns that feed none, with the field that they have the look of all the same.
    left: Vec<(usize, Option<Field>)>,
}

/// Gives each field its column, the surest first.
fn assigned(found: &[ColumnMatch], count: usize, number: Option<usize>) -> Assignment {
    let mut feeds: BTreeMap<Field, (Vec<usize>, Clue)> = BTreeMap::new();
    let mut is_taken: Vec<bool> = (0..count).map(|column| Some(column) == number).collect();
    for &ColumnMatch { clue, column, field } in found {
        if is_taken[column] || clue == Clue::PartOfPerson {
            continue;
        }
        if let Some((columns, _)) = feeds.get_mut(&field) {
            if joint(field).is_none() || !matches!(clue, Clue::Name(_)) {
                continue;
            }
            columns.push(column);
        } else {
            feeds.insert(field, (vec![column], clue));
        }
        is_taken[column] = true;
    }
    let look = |column: usize| {
        let is_look = |found: &&ColumnMatch| {
            let is_named = matches!(found.clue, Clue::Name(_) | Clue::NameAlone(_));
            found.column == column && (is_named || !feeds.contains_key(&found.field))
        };
        (column, found.iter().find(is_look).map(|found| found.field))
    };
    let left = (0..count).filter(|column| !is_taken[*column]).map(look).collect();
    Assignment { feeds, left }
}

/// What stands between the columns of a field that a file may give in several.
fn joint(field: Field) -> Option<&'static str> {
    match field {
        Field::Name => Some(" "),
        Field::Text => Some("\n"),
        _ => None,
    }
}

/// The order of day and month in a file, told by all its columns of dates together: whether the month comes first;
/// `None` when no date tells, or some tell otherwise than others.
fn date_order(seen: impl Iterator<Item = [bool; 2]>) -> Option<bool> {
    match seen.fold([false; 2], |[day, month], [day_too, month_too]| [day | day_too, month | month_too]) {
        [true, false] => Some(false),
        [false, true] => Some(true),
        _ => None,
    }
}

/// What feeds a field.
struct ProposedFeed {
    /// The column, between quotes, or what says that there are several.
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
    /// What lists would gain.
    grow: BTreeMap<&'static str, Vec<String>>,
}

impl Proposal<'_> {
    /// Feeds a field from its columns.
    fn takes(&mut self, field: Field, clue: Clue, header: &[String], places: &[usize], all: &[ColumnValues]) {
        let (name, values) = (&header[places[0]], &all[places[0]]);
        let mut feed = match (field.form(), joint(field)) {
            (_, Some(join)) if places.len() > 1 => {
                let columns: Vec<String> = places.iter().map(|place| quoted(&header[*place])).collect();
                let column = format!("{{ columns = [{}], join = {} }}", columns.join(", "), quoted(join));
                ProposedFeed { column, how: None, check: None }
            }
            (FieldForm::Date, _) => self.dated(name, values),
            (FieldForm::Flag, _) => {
                let unknown = values.distinct().filter(|value| !is_boolean(value)).map(|value| (value, None));
                self.translated(name, values, unknown)
            }
            (form, _) => match list_of(form) {
                Some(list) => self.coded(list, name, values),
                None => ProposedFeed::plain(name),
            },
        };
        let remark = match clue {
            Clue::PartOfName(_) | Clue::Values => Some("propose-unsure"),
            Clue::NameAlone(_) if field.form() == FieldForm::Date => Some("propose-no-date"),
            _ => None,
        };
        let remark = remark.map(|key| self.texts.get(key));
        feed.check = [remark, feed.check].into_iter().flatten().reduce(|one, other| format!("{one}\n{other}"));
        self.feeds.insert(field, feed);
    }

    /// A feed of dates, in the order that those of the whole file have: a guess for each column would swap day and
    /// month.
    fn dated(&self, name: &str, values: &ColumnValues) -> ProposedFeed {
        if values.forms.iter().all(|[day_first, month_first]| day_first == month_first) {
            return ProposedFeed::plain(name);
        }
        let forms = |order: bool| {
            let forms: Vec<String> = values.forms.iter().map(|form| quoted(&form[usize::from(order)])).collect();
            if forms.len() > 1 { format!("[{}]", forms.join(", ")) } else { forms.concat() }
        };
        let feed = |order: bool| ProposedFeed {
            how: Some(format!("date_format = {}", forms(order))),
            ..ProposedFeed::plain(name)
        };
        let Some(month_first) = self.month_first else {
            let args = [("feed", feed(false).to_toml().into()), ("other", forms(true).into())];
            let check = Some(self.texts.with("propose-date-order", &args));
            return ProposedFeed { check, ..ProposedFeed::plain(name) };
        };
        let feed = feed(month_first);
        let is_short = feed.how.as_ref().is_some_and(|how| how.contains("%y"));
        ProposedFeed { check: is_short.then(|| self.texts.get("propose-date-year")), ..feed }
    }

    /// A feed of codes: the words that are none are added to a list that gains them, or translated.
    fn coded(&mut self, list: &'static str, name: &str, values: &ColumnValues) -> ProposedFeed {
        let unknown: Vec<&str> = values.distinct().filter(|value| !self.codes.knows(list, value)).collect();
        if gains(list) {
            if !unknown.is_empty() {
                self.grow.entry(list).or_default().extend(unknown.into_iter().map(str::to_owned));
            }
            return ProposedFeed::plain(name);
        }
        // What is only spelled alike may be the contrary: a compliment is no complaint.
        let meant = |value: &&str| {
            let unresolved = self.codes.resolve(list, value).err().filter(|cell| cell.is_meant)?;
            unresolved.nearest.into_iter().next()
        };
        let meant: Vec<Option<String>> = unknown.iter().map(meant).collect();
        self.translated(name, values, unknown.into_iter().zip(meant))
    }

    /// A feed whose unknown words are translated, each to the code that it means, or left to translate.
    fn translated<'v>(
        &self,
        name: &str,
        values: &ColumnValues,
        unknown: impl Iterator<Item = (&'v str, Option<String>)>,
    ) -> ProposedFeed {
        let mut words: Vec<(&str, String)> = unknown.map(|(word, code)| (word, code.unwrap_or_default())).collect();
        words.sort_by_key(|(_, code)| code.is_empty());
        if !values.are_words() || words.is_empty() {
            return ProposedFeed::plain(name);
        }
        let values: Vec<String> = words.iter().map(|(word, code)| format!("{} = {code:?}", quoted(word))).collect();
        let arrow = |(word, code): &(&str, String)| match code.is_empty() {
            true => (*word).to_owned(),
            false => format!("{word} → {code}"),
        };
        let words = words.iter().map(arrow).collect::<Vec<_>>().join(", ");
        ProposedFeed {
            how: Some(format!("values = {{ {} }}", values.join(", "))),
            check: Some(self.texts.with("propose-translate", &[("words", words.into())])),
            ..ProposedFeed::plain(name)
        }
    }

    /// The map. A file of ours carries our guard against formulas.
    fn written(
        &self,
        likely: LikelyCharset,
        delimiter: u8,
        is_ours: bool,
        number: Option<&str>,
        left: &[(&str, Option<Field>)],
    ) -> String {
        let texts = self.texts;
        let comment = |text: &str| text.lines().map(|line| format!("# {line}\n")).collect::<String>();
        let remark = |key: &str| comment(&texts.get(key));
        let list = |names: Vec<String>| names.join(", ");
        let mut text = remark("propose-head");
        let encoding = if likely == LikelyCharset::Windows1252 { "windows-1252" } else { "utf-8" };
        let delimiter = if delimiter == b'\t' { "tab".to_owned() } else { char::from(delimiter).to_string() };
        text += &format!("\nencoding = {encoding:?}\ndelimiter = {delimiter:?}\n");
        if is_ours {
            text += "guarded = true\n";
        }
        if !self.grow.is_empty() {
            let grow = list(self.grow.keys().map(|list| format!("{list:?}")).collect());
            let gained = self.grow.iter().map(|(list, words)| comment(&format!("{list}: {}", words.join(", "))));
            text += &format!("\n{}{}grow = [{grow}]\n", remark("propose-grow"), gained.collect::<String>());
        }
        if !left.is_empty() {
            let ignore = list(left.iter().map(|(name, _)| quoted(name)).collect());
            let look = |(name, field): &(&str, Option<Field>)| Some(format!("{name} → {}", (*field)?.key()));
            let looks: Vec<String> = left.iter().filter_map(look).collect();
            text += &format!("\n{}", remark("propose-ignore"));
            if !looks.is_empty() {
                text += &comment(&texts.with("propose-look", &[("columns", list(looks).into())]));
            }
            text += &format!("ignore = [{ignore}]\n");
        }
        text += "\n[columns]\n";
        if let Some(name) = number {
            text += &format!("number = {}\n", quoted(name));
        }
        if !self.feeds.contains_key(&Field::ReceivedOn) {
            text += &remark("propose-no-receipt");
        }
        for (field, feed) in &self.feeds {
            text += &feed.check.iter().map(|check| comment(check)).collect::<String>();
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
