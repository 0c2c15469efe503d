//! What leaves the office is looked through for what it gives away of persons, and goes out once that is agreed to:
//! what goes to a unit or a partner, what is published, what is exported.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::context::Context;
use crate::domain::field::{Fact, Field};
use crate::domain::identity::telling_words;
use crate::domain::leak::{Leak, Readers, ScannedText};
use crate::domain::{Identity, Incident, Issue, Measure, Number, OmbudsmanFile, RecordId, Series};
use crate::exchange::is_message_id;
use crate::output::requests::EachRequest;
use crate::output::{Failure, Format, clean};
use crate::store::{Reading, StoreError};

/// A text that goes out: its label, and what it says.
pub type OutgoingText<'t> = (String, Option<&'t str>);

/// How many particulars are shown before they are counted.
const SHOWN_LEAKS: usize = 20;

/// A particular of a person that a text gives away.
#[derive(PartialEq)]
pub struct FoundLeak {
    /// The label of the text.
    place: String,
    /// The code of what is given away.
    particular: &'static str,
    /// The words that give somebody away.
    words: String,
}

/// What texts give away of persons to their readers.
pub fn found<'t>(
    reading: &Reading<'_>,
    readers: Readers<'_>,
    texts: impl IntoIterator<Item = OutgoingText<'t>>,
) -> Result<Vec<FoundLeak>, StoreError> {
    let mut found = Vec::new();
    for (place, text) in texts {
        found.extend(leaks(reading, readers, text.unwrap_or_default(), None, &|| place.clone())?);
    }
    Ok(found)
}

/// A search of many texts.
pub struct LeakSearch<'a, 'r> {
    reading: &'a Reading<'r>,
    words: HashSet<String>,
    /// The first that were found.
    first: Vec<FoundLeak>,
    count: usize,
}

impl<'a, 'r> LeakSearch<'a, 'r> {
    /// Begins a search.
    pub fn begin(reading: &'a Reading<'r>) -> Result<Self, StoreError> {
        Ok(Self { reading, words: reading.words_of_names()?, first: Vec::new(), count: 0 })
    }

    /// Looks the text of a field through.
    pub fn look(&mut self, field: &str, place: &dyn Fn() -> String, text: &str) -> Result<(), StoreError> {
        // The identifier that a mail server gave to a message is nobody's address.
        if field != Field::ExternalReference.key() || !is_message_id(text) {
            let found = leaks(self.reading, Readers::Chosen(None), text, Some(&self.words), place)?;
            self.count += found.len();
            self.first.extend(found.into_iter().take(SHOWN_LEAKS.saturating_sub(self.first.len())));
        }
        Ok(())
    }

    /// Says what was found, and asks whether it goes out all the same.
    pub fn agree(&self, context: &Context, yes: bool) -> Result<(), Failure> {
        agree_to(context, &self.first, self.count, yes)
    }
}

fn leaks(
    reading: &Reading<'_>,
    readers: Readers<'_>,
    text: &str,
    words: Option<&HashSet<String>>,
    place: &dyn Fn() -> String,
) -> Result<Vec<FoundLeak>, StoreError> {
    let leak = |Leak { particular, at }| FoundLeak {
        place: place(),
        particular: particular.as_str(),
        words: clean::line(&text[at]).into_owned(),
    };
    Ok(reading.leaks(&ScannedText::of(text), readers, words)?.into_iter().map(leak).collect())
}

/// What texts give away, in sentences.
pub fn sentences(context: &Context, found: &[FoundLeak], count: usize) -> Vec<String> {
    let texts = context.ui.texts();
    let sentence = |FoundLeak { place, particular, words }: &FoundLeak| {
        let particular = texts.get(&format!("leak-{particular}"));
        let place = place.as_str().into();
        let args = [("place", place), ("particular", particular.into()), ("words", words.as_str().into())];
        texts.with("say-leak", &args)
    };
    let more = (count > SHOWN_LEAKS).then(|| texts.with("more", &[("count", (count - SHOWN_LEAKS).into())]));
    found.iter().take(SHOWN_LEAKS).map(sentence).chain(more).collect()
}

/// Prints what texts give away.
fn print_leaks(context: &Context, found: &[FoundLeak], count: usize) {
    sentences(context, found, count).iter().for_each(|sentence| context.ui.notify_text(sentence));
}

/// Says what texts give away, and asks whether they go out all the same; in a pipe, `--yes` says so beforehand.
pub fn agree(context: &Context, found: &[FoundLeak], yes: bool) -> Result<(), Failure> {
    agree_to(context, found, found.len(), yes)
}

fn agree_to(context: &Context, first: &[FoundLeak], count: usize, yes: bool) -> Result<(), Failure> {
    print_leaks(context, first, count);
    context.ui.agreed("confirm-leak", &[], yes || count == 0)
}

/// Says what the texts of a list give away when it is made a file for a spreadsheet: it may leave the office as an
/// export does, but whoever reads it there is not asked.
pub fn warn_of_list(
    context: &Context,
    reading: &Reading<'_>,
    columns: Option<&[String]>,
    each: EachRequest<'_>,
) -> Result<(), Failure> {
    if context.ui.format() != Format::Csv || context.ui.is_terminal() {
        return Ok(());
    }
    let mut search = LeakSearch::begin(reading)?;
    each(&mut |request| {
        for (field, fact) in request.narrative.facts() {
            let is_shown = columns.is_none_or(|columns| columns.iter().any(|key| key == field.key()));
            if let Fact::Text(text) = fact
                && is_shown
            {
                let label = || context.ui.texts().get(&format!("field-{}", field.key()));
                search.look(field.key(), &|| format!("{} · {}", request.number, label()), text)?;
            }
        }
        Ok(())
    })?;
    print_leaks(context, &search.first, search.count);
    if search.count > 0 {
        context.ui.notify("say-list-leaks", &[]);
    }
    Ok(())
}

/// Looks a title through that is passed for publication, of what comes from these records.
pub fn publishable(context: &Context, title: Option<&str>, from: &[RecordId], yes: bool) -> Result<(), Failure> {
    let Some(title) = title else { return Ok(()) };
    let place = context.ui.texts().get("field-public_title");
    let found = found_in_title(&context.open()?.read()?, place, title, from)?;
    agree(context, &found, yes)
}

/// What a title for publication gives away, of what comes from these records.
pub fn found_in_title(
    reading: &Reading<'_>,
    place: String,
    title: &str,
    from: &[RecordId],
) -> Result<Vec<FoundLeak>, StoreError> {
    let words = words_of_names_behind(reading, from)?;
    let mut requests = BTreeSet::new();
    for number in ScannedText::of(title).requests() {
        match reading.request(number) {
            Ok(_) => requests.insert(number),
            Err(StoreError::NoSuchRecord(_)) => continue,
            Err(error) => return Err(error),
        };
    }
    found(reading, Readers::Public { words: &words, requests: &requests }, [(place, Some(title))])
}

/// The words of the names that nobody reads of records: those of whoever they come from, and of the officers.
fn words_of_names_behind(reading: &Reading<'_>, from: &[RecordId]) -> Result<BTreeSet<String>, StoreError> {
    let requests = requests_behind(reading, from)?;
    let identity = |number: &Number| Ok(reading.request(*number)?.identity);
    let requesters: Vec<Option<Identity>> = requests.iter().map(identity).collect::<Result<_, StoreError>>()?;
    let mut words: BTreeSet<String> = requesters.iter().flatten().flat_map(Identity::words_of_names).collect();
    words.extend(reading.names_of_officers()?.flat_map(telling_words));
    Ok(words)
}

/// What people know a record by, which the reports show as it is written.
const TITLES: [&str; 2] = ["title", "subject"];

/// Whom a title gives away that is written of a record. A number is no secret of the office's own readers.
pub fn found_at_entry(
    context: &Context,
    reading: &Reading<'_>,
    record: RecordId,
    texts: &BTreeMap<String, String>,
) -> Result<Vec<FoundLeak>, StoreError> {
    let titles = TITLES.iter().filter_map(|field| Some((*field, texts.get(*field)?)));
    let titles: Vec<OutgoingText<'_>> = titles
        .map(|(field, title)| (context.ui.texts().get(&format!("field-{field}")), Some(title.as_str())))
        .collect();
    if titles.is_empty() {
        return Ok(Vec::new());
    }
    let words = words_of_names_behind(reading, &[record])?;
    found(reading, Readers::Public { words: &words, requests: &BTreeSet::new() }, titles)
}

/// Says whom the titles of a record give away; they are written all the same.
pub fn warn_at_entry(context: &Context, found: &[FoundLeak]) {
    print_leaks(context, found, found.len());
    if !found.is_empty() {
        context.ui.notify("say-title-leaks", &[]);
    }
}

/// The requests that records come from, directly or by way of another record.
fn requests_behind(reading: &Reading<'_>, records: &[RecordId]) -> Result<Vec<Number>, StoreError> {
    let mut requests = Vec::new();
    for RecordId { series, number } in records {
        match series {
            Series::Request => requests.push(*number),
            Series::Issue => requests.extend(reading.record::<Issue>(*number)?.requests.numbers()),
            Series::Measure => {
                let measure: Measure = reading.record(*number)?;
                let from: Vec<RecordId> = measure.from.iter().filter_map(|origin| origin.record()).collect();
                requests.extend(requests_behind(reading, &from)?);
            }
            Series::Ombudsman => requests.extend(reading.record::<OmbudsmanFile>(*number)?.requests.numbers()),
            Series::Incident => requests.extend(reading.record::<Incident>(*number)?.requests.numbers()),
            Series::Edition | Series::Activity => {}
        }
    }
    Ok(requests)
}
