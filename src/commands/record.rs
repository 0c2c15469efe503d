//! What the verbs on the other registers have in common: a record is written in, acted on, and listed.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::act::{ActArgs, print_dry_run};
use super::context::{Context, refused_on};
use super::input::{is_blank, short_some, text};
use super::leaks;
use crate::domain::conflict::Clearance;
use crate::domain::measure::Origin;
use crate::domain::{
    Act, Code, Edition, Entry, Incident, Issue, Lists, Measure, Moment, Number, OmbudsmanFile, Record, RecordId,
    Refusal, Series,
};
use crate::exchange::measures::MeasureAsOf;
use crate::i18n::Arg;
use crate::output::{Failure, Ui, history};
use crate::store::{Line, Projected, Reading, StoreError, Writing};

/// Context in which the rules decide: the register as it stands once it is ours alone, and the date of the act.
pub struct RecordContext<'a, 'r> {
    pub writing: &'a Writing<'r>,
    pub at: Moment,
}

impl RecordContext<'_, '_> {
    /// Requests that are named must be in the register, and nothing keep the officer from linking them (MIFI 2.2). Of a
    /// disclosure whose words were erased no other record tells again (rule 3).
    pub fn may_link(&self, numbers: &[Number]) -> Result<(), Failure> {
        let (office, officer) = (self.writing.office()?, self.writing.officer());
        numbers.iter().try_for_each(|number| {
            let request = self.writing.request(*number)?;
            office.impartial(officer, &request).map_err(refused_on(*number))?;
            match request.marks.erased_on.filter(|_| request.is_disclosure()) {
                Some(erased_on) => Err(refused_on(*number)(Refusal::Erased { on: erased_on })),
                None => Ok(()),
            }
        })
    }
}

/// Writes a new record in; its number, which goes to standard output, alone.
pub fn begin<T: Projected>(
    context: &mut Context,
    act: &ActArgs,
    decide: impl FnOnce(&RecordContext<'_, '_>) -> Result<Entry<T::Act>, Failure>,
) -> Result<String, Failure> {
    let at = context.moment_of_act(act.on.as_deref())?;
    let mut register = context.open()?;
    let mut writing = context.write(&mut register)?;
    let entry = decide(&RecordContext { writing: &writing, at })?;
    let record: T = writing.register(&entry)?;
    let number = record.id().to_string();
    if act.dry_run {
        print_dry_run(context, writing, Some(&number), &entry)?;
        return Ok(number);
    }
    let confirmation = confirmation(context, &writing, &number, &entry.act)?;
    let found = leaks::found_at_entry(context, &writing, record.id(), &entry.words.fields)?;
    writing.commit()?;
    context.ui.number(&number)?;
    context.ui.notify_text(&confirmation);
    leaks::warn_at_entry(context, &found);
    Ok(number)
}

/// Leave to act on a record of another register.
///
/// # Errors
/// An officer who is in conflict with a request does nothing on a record that is its file (MIFI 2.2).
pub fn clearance<T: Record>(reading: &Reading<'_>, officer: &Code, record: &T) -> Result<Clearance, Failure> {
    let office = reading.office()?;
    let files = if T::IS_FILE { record.requests() } else { BTreeSet::new() };
    files
        .into_iter()
        .map(|number| office.impartial(officer, &reading.request(number)?).map_err(refused_on(number)))
        .collect()
}

/// Acts on a record that was typed. An act that leaves it as it was is refused.
pub fn change<T: Projected<Permit = Clearance> + Clone + PartialEq>(
    context: &mut Context,
    act: &ActArgs,
    typed: &str,
    decide: impl FnOnce(&RecordContext<'_, '_>, &T) -> Result<Entry<T::Act>, Failure>,
) -> Result<(), Failure> {
    let (number, at) = (context.number_in(T::SERIES, typed)?, context.moment_of_act(act.on.as_deref())?);
    let mut register = context.open()?;
    let mut writing = context.write(&mut register)?;
    let mut record: T = writing.record(number)?;
    let leave = clearance(&writing, writing.officer(), &record)?;
    let (entry, before) = (decide(&RecordContext { writing: &writing, at }, &record)?, record.clone());
    writing.act(leave, &mut record, &entry)?;
    if record == before {
        return Err(refused_on(record.id())(Refusal::NothingChanges));
    }
    let number = record.id().to_string();
    if act.dry_run {
        return print_dry_run(context, writing, Some(&number), &entry);
    }
    let confirmation = confirmation(context, &writing, &number, &entry.act)?;
    let found = leaks::found_at_entry(context, &writing, record.id(), &entry.words.fields)?;
    writing.commit()?;
    context.ui.notify_text(&confirmation);
    leaks::warn_at_entry(context, &found);
    Ok(())
}

/// Confirmation of an act on a record.
fn confirmation<A: Clone + Into<Act>>(
    context: &Context,
    writing: &Writing<'_>,
    number: &str,
    act: &A,
) -> Result<String, Failure> {
    let lists = &writing.office()?.lists;
    Ok(history::confirmation(act, context.ui.names(lists), vec![("number", number.into())]))
}

/// How a record is written out, with the measures that come from it and its history.
pub type RecordView<T> = fn(&mut Ui, &Lists, &T, &[MeasureAsOf], Option<&[Line]>) -> Result<(), Failure>;

/// Shows a record that was typed, with the measures that come from it.
pub fn show<T: Projected>(
    context: &mut Context,
    typed: &str,
    history: bool,
    view: RecordView<T>,
) -> Result<(), Failure> {
    let number = context.number_in(T::SERIES, typed)?;
    let mut register = context.open()?;
    let reading = register.read()?;
    let (found, lines): (T, _) = reading.history(number)?;
    let measures = measures_from(&reading, found.id(), context.today())?;
    let lines = history.then_some(&lines[..]);
    view(&mut context.ui, &reading.office()?.lists, &found, &measures, lines)
}

/// What people know each record of a register by.
type Titles = Vec<(RecordId, Option<String>)>;

/// The records of a register, each with what people know it by, in the order of their numbers. Requests, which may be a
/// million, are looked up otherwise.
pub fn titles(reading: &Reading<'_>, series: Series) -> Result<Titles, StoreError> {
    fn of<T: Record>(reading: &Reading<'_>, title: fn(&T) -> Option<&str>) -> Result<Titles, StoreError> {
        Ok(reading.all()?.iter().map(|it: &T| (it.id(), title(it).map(ToOwned::to_owned))).collect())
    }
    match series {
        Series::Measure => of::<Measure>(reading, |it| it.text("title")),
        Series::Issue => of::<Issue>(reading, |it| it.text("title")),
        Series::Ombudsman => of::<OmbudsmanFile>(reading, |it| it.text("subject")),
        Series::Incident => of::<Incident>(reading, |it| it.text("circumstances")),
        Series::Edition => {
            Ok(reading.all()?.iter().map(|it: &Edition| (it.id(), Some(it.frozen.period.to_string()))).collect())
        }
        Series::Request | Series::Activity => Ok(Vec::new()),
    }
}

/// The measures that come from a record, as they are shown with it.
pub fn measures_from(reading: &Reading<'_>, id: RecordId, on: NaiveDate) -> Result<Vec<MeasureAsOf>, Failure> {
    Ok(MeasureAsOf::all(reading.measures_from(Origin::Record(id))?, on, reading.office()?.calendar()))
}

/// A text and the field that it goes to.
pub type TextSlot<'a> = (&'static str, &'a mut Option<String>);

/// Reads the texts of the command line, from files where it says so. What is then typed at the terminal is text, even
/// when it begins with an @.
pub fn read<const N: usize>(fields: [TextSlot<'_>; N], ui: &Ui) -> Result<(), Failure> {
    for (_, slot) in fields {
        *slot = text(slot.take(), ui)?;
    }
    Ok(())
}

/// The texts, by the names of their fields. A blank one would stand for something that was said.
pub fn texts<const N: usize>(fields: [TextSlot<'_>; N]) -> Result<BTreeMap<String, String>, Failure> {
    let mut texts = BTreeMap::new();
    for (field, slot) in fields {
        if let Some(value) = short_some(slot.take())? {
            if is_blank(&value) {
                let arg = format!("--{}", field.replace('_', "-"));
                return Err(Failure::Usage { key: "blank", args: vec![("arg", Arg::Typed(arg))] });
            }
            texts.insert(field.to_owned(), value);
        }
    }
    Ok(texts)
}
