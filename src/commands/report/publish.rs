//! `report … --publish`: a report made fit to be published, and the edition that the journal keeps of it.
//!
//! What was published binds what is published later, since one may be subtracted from the other. So to publish is an
//! act: the edition is entered in the journal, with what it hid, before anything goes out.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::super::context::Context;
use super::{Drawing, Drawn, MADE, annual, editions, page};
use crate::domain::edition::{Figure, Frozen, Publication};
use crate::domain::{Code, Edition, Lists, Moment, Period};
use crate::output::report::figures::{Nature, figures};
use crate::output::report::{Published, Report, labels};
use crate::output::{Failure, editions as views};
use crate::report::publication::{self, GivenAway, Register};
use crate::report::{self, Terms};
use crate::store::{Reading, StoreError};

/// What is published of a period.
pub enum Decided {
    /// An edition that the journal does not have.
    New(Box<Frozen>),
    /// One that was published before, and says the same.
    Before(Box<Edition>),
}

/// Draws the report of a period for publication, once the journal has it.
pub fn run(context: &mut Context, period: Period, drawing: &Drawing) -> Result<(), Failure> {
    if drawing.compare {
        return Err(Failure::usage("publish-compare"));
    }
    if !drawing.as_of.is_now() {
        return Err(Failure::usage("publish-as-of"));
    }
    let destination = &drawing.destination;
    let form = destination.form(&MADE, context)?;
    let at = Moment::today(context.today());
    let mut register = context.open()?;
    let mut writing = context.write(&mut register)?;
    let drawn = Drawn::from(&writing, period, at.today)?;
    let frozen = editions::frozen(&drawn, &writing, period, context)?;
    let (edition, is_new): (Edition, bool) = match decided(frozen, &writing, context)? {
        Decided::New(frozen) => (writing.register(&Edition::entry(at, *frozen))?, true),
        Decided::Before(edition) => (*edition, false),
    };
    let (bytes, hidden) = {
        let published = published(&edition)?;
        // The figures are those of the edition, whenever they are drawn: so are their day and their proof.
        let said = &edition.said;
        let digest = writing.digest_at(said.entries)?.ok_or_else(|| damaged(&edition))?;
        let annual = annual::annual(&writing, &drawn, form, (said.extracted_on, false), context)?;
        let plain = drawn.report(&writing, said.extracted_on, context.ui.texts())?;
        let (hidden, head) = (Some(&published), (said.entries, digest));
        let report = Report { annual: annual.as_ref(), hidden, head, ..plain };
        (report.draw(form, page(destination, context))?, report.hidden_cells())
    };
    let begun = destination.begin()?;
    if is_new && !drawing.dry_run {
        writing.commit()?;
    } else {
        writing.roll_back()?;
    }
    begun.deliver(context, &bytes, "report-written")?;
    context.ui.finish()?;
    match (is_new, drawing.dry_run) {
        (true, true) => context.ui.say("say-publish-dry-run", &[("hidden", hidden.into())]),
        (true, false) => views::published(&context.ui, &edition, hidden),
        (false, _) => views::published_before(&context.ui, &edition, hidden),
    }
    Ok(())
}

/// Decides what is hidden of the figures of a period, after all that was published before.
///
/// # Errors
/// When what was published before leaves no way to publish these without giving a cell away.
pub fn decided(frozen: Frozen, reading: &Reading<'_>, context: &Context) -> Result<Decided, Failure> {
    let threshold = reading.office()?.settings.publication_threshold;
    let published = reading.published()?;
    if let Some(same) = published.iter().rev().find(|edition| edition.said.publishes(&frozen, threshold)) {
        return Ok(Decided::Before(Box::new(same.clone())));
    }
    if frozen.to >= context.today() {
        context.ui.say("warning-publish-unfinished", &[("to", frozen.to.to_string().into())]);
    }
    let before = published.iter().filter_map(|edition| told(&edition.said)).collect::<Vec<_>>();
    let publication = Publication { threshold, hidden: BTreeMap::new(), withheld: BTreeSet::new() };
    let frozen = Frozen { publication: Some(publication), ..frozen };
    let Some(new) = told(&frozen) else { return Ok(Decided::New(Box::new(frozen))) };
    let source = Source { reading, context, failure: RefCell::new(None) };
    let found = publication::Publication::of(&new, &before, &source);
    if let Some(failure) = source.failure.into_inner() {
        return Err(failure);
    }
    let found = found.map_err(|given| given_away(&given, reading, context))?;
    let publication = Publication { threshold, hidden: found.hidden().clone(), withheld: found.withheld().clone() };
    Ok(Decided::New(Box::new(Frozen { publication: Some(publication), ..frozen })))
}

/// What an edition tells those who read it, with what it hides from them.
fn told(said: &Frozen) -> Option<publication::Edition> {
    let publication = said.publication.as_ref()?;
    let hidden = publication.hidden.keys().cloned().collect();
    let period = report::Period::new(said.from, said.to)?;
    let (threshold, withheld) = (publication.threshold.into(), publication.withheld.clone());
    Some(publication::Edition { period, threshold, cells: cells(said), hidden, withheld })
}

/// The counts among the figures.
fn cells(said: &Frozen) -> BTreeMap<String, u64> {
    let count = |(key, figure): (&String, &Option<Figure>)| match figure {
        Some(Figure::Whole(count)) if publication::is_count(key) => Some((key.clone(), u64::try_from(*count).ok()?)),
        _ => None,
    };
    said.figures.iter().filter_map(count).collect()
}

/// What is hidden of an edition, as it was decided.
fn published(edition: &Edition) -> Result<Published, Failure> {
    let said = edition.said.publication.as_ref().ok_or_else(|| damaged(edition))?;
    let (hidden, withheld) = (said.hidden.clone(), said.withheld.clone());
    let publication = publication::Publication::decided(said.threshold.into(), cells(&edition.said), hidden, withheld);
    Ok(Published { publication, edition: edition.number })
}

fn damaged(edition: &Edition) -> Failure {
    StoreError::Damaged(edition.said.period.clone()).into()
}

/// The register that editions are drawn from.
struct Source<'a, 'r> {
    reading: &'a Reading<'r>,
    context: &'a Context,
    /// Why it could not be read.
    failure: RefCell<Option<Failure>>,
}

impl Source<'_, '_> {
    fn counted(&self, days: report::Period) -> Result<BTreeMap<String, u64>, Failure> {
        let period = Period::between(days.from(), days.to())?;
        let drawn = Drawn::from(self.reading, period, self.context.today())?;
        Ok(cells(&editions::frozen(&drawn, self.reading, period, self.context)?))
    }
}

impl Register for Source<'_, '_> {
    fn sector_of(&self, unit: &str) -> String {
        let sector = |lists: &Lists| Some(lists.sector_of(&Code::new(unit).ok()?)?.code.to_string());
        self.reading.office().ok().and_then(|office| sector(&office.lists)).unwrap_or_else(|| Terms::UNKNOWN.to_owned())
    }

    fn cells(&self, period: report::Period) -> BTreeMap<String, u64> {
        self.counted(period).unwrap_or_else(|failure| {
            self.failure.borrow_mut().get_or_insert(failure);
            BTreeMap::new()
        })
    }
}

/// The cell that would be given away, in words, and the days that it is about.
fn given_away(given: &GivenAway, reading: &Reading<'_>, context: &Context) -> Failure {
    let texts = context.ui.texts();
    let words = || -> Result<Option<String>, Failure> {
        let period = Period::between(given.period.from(), given.period.to())?;
        let drawn = Drawn::from(reading, period, context.today())?;
        let told = figures(&drawn.report(reading, context.today(), texts)?);
        Ok(told.into_iter().find(|told| told.key == given.key && told.nature == Nature::Count).map(|told| told.label))
    };
    let label = words().ok().flatten().unwrap_or_else(|| given.key.clone());
    let day = |day| labels::day(day, texts).into();
    let args = vec![
        ("label", label.into()),
        ("key", given.key.as_str().into()),
        ("from", day(given.period.from())),
        ("to", day(given.period.to())),
    ];
    Failure::Told { key: "given-away", args, exit: 1 }
}
