//! `report … --publish`: a report made fit to be published, and the edition that the journal keeps of it.
//!
//! What was published binds what is published later, since one may be subtracted from the other. So to publish is an
//! act: the edition is entered in the journal, with what it hid, before anything goes out.

use std::collections::{BTreeMap, BTreeSet};

use super::super::context::Context;
use super::{Drawing, DrawnReport, MADE, annual, editions, page};
use crate::domain::edition::{Figure, Frozen, Publication};
use crate::domain::{Code, Edition, Lists, Moment, Period};
use crate::output::report::figures::figures;
use crate::output::report::{Published, Report};
use crate::output::{Failure, editions as views};
use crate::report::UNKNOWN;
use crate::report::publication::{self, CellSource};
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
    // What goes out is of a journal that holds.
    writing.verified()?;
    let drawn = DrawnReport::from(&writing, period, at.today)?;
    let (edition, is_new): (Edition, bool) = match decided(&drawn, &writing, context)? {
        Decided::New(frozen) => (writing.register(&Edition::entry(at, *frozen))?, true),
        Decided::Before(edition) => (*edition, false),
    };
    let is_simulated = is_new && drawing.dry_run;
    let bytes = {
        let published = Published { edition: (!is_simulated).then_some(edition.number), ..published(&edition)? };
        // The figures are those of the edition, whenever they are drawn: so are their day and their proof.
        let frozen = &edition.frozen;
        let digest = writing.digest_at(frozen.entries)?.ok_or_else(|| damaged(&edition))?;
        let annual = annual::annual(&writing, &drawn, form, false, context)?;
        let plain = drawn.report(&writing, frozen.extracted_on, context.ui.texts())?;
        let (hidden, head) = (Some(&published), (frozen.entries, digest));
        Report { annual: annual.as_ref(), hidden, head, detail: true, ..plain }
            .draw(form, &page(destination, context)?)
            .map_err(super::not_drawn)?
    };
    let begun = destination.begin()?;
    if is_new && !drawing.dry_run {
        writing.commit()?;
    } else {
        writing.roll_back()?;
    }
    let delivered = begun.deliver(context, &bytes, "report-written").and_then(|()| Ok(context.ui.finish()?));
    if is_simulated {
        delivered?;
        views::simulated(&context.ui, &edition);
        return Ok(());
    }
    // The edition is in the journal, whatever became of the file: who published it is told so in any case.
    match (&delivered, is_new) {
        (Err(failure), _) if !failure.is_closed_pipe() => views::published_undelivered(&context.ui, &edition),
        (_, true) => views::published(&context.ui, &edition),
        (_, false) => views::published_before(&context.ui, &edition),
    }
    delivered
}

/// Decides what is hidden of the figures of a period, after all that was published before.
pub fn decided(drawn: &DrawnReport, reading: &Reading<'_>, context: &Context) -> Result<Decided, Failure> {
    let frozen = editions::frozen(drawn, reading, context)?;
    let threshold = reading.office()?.settings.publication_threshold;
    let published = reading.published()?;
    if let Some(same) = published.iter().rev().find(|edition| edition.frozen.publishes(&frozen, threshold)) {
        return Ok(Decided::Before(Box::new(same.clone())));
    }
    editions::warn_unfinished(drawn.period, "warning-publish-unfinished", context);
    let is_of_these_days = |edition: &&Edition| (edition.frozen.from, edition.frozen.to) == (frozen.from, frozen.to);
    if let Some(other) = published.iter().rev().find(is_of_these_days) {
        views::published_otherwise(&context.ui, other);
    }
    let before = published.iter().filter_map(|edition| published_edition(&edition.frozen)).collect::<Vec<_>>();
    let publication = Publication { threshold, ..Publication::default() };
    let frozen = Frozen { publication: Some(publication), ..frozen };
    let Some(new) = published_edition(&frozen) else { return Ok(Decided::New(Box::new(frozen))) };
    let office = reading.office()?;
    let source = Source { reading, context, lists: &office.lists };
    let found = publication::PublicationDecision::of(&new, &before, &source)?;
    let (hidden, withheld) = (found.hidden().clone(), found.withheld().clone());
    let mut publication = Publication { threshold, hidden, withheld, unnamed: BTreeSet::new() };
    let hidden = Published { publication: found, edition: None, masked: 0 };
    let report = Report { hidden: Some(&hidden), ..drawn.report(reading, context.today(), context.ui.texts())? };
    let named: BTreeSet<String> = figures(&report).into_iter().map(|figured| figured.key).collect();
    publication.unnamed.extend(publication.hidden.keys().filter(|key| !named.contains(*key)).cloned());
    Ok(Decided::New(Box::new(Frozen { publication: Some(publication), ..frozen })))
}

/// What an edition tells those who read it, with what it hides from them.
fn published_edition(frozen: &Frozen) -> Option<publication::PublishedEdition> {
    let publication = frozen.publication.as_ref()?;
    let hidden = publication.hidden.keys().cloned().collect();
    let period = Period::between(frozen.from, frozen.to).ok()?;
    let (threshold, withheld) = (publication.threshold.into(), publication.withheld.clone());
    Some(publication::PublishedEdition { period, threshold, cells: cells(frozen), hidden, withheld })
}

/// The counts among the figures.
fn cells(frozen: &Frozen) -> BTreeMap<String, u64> {
    let count = |(key, figure): (&String, &Option<Figure>)| match figure {
        Some(Figure::Whole(count)) if publication::is_count(key) => Some((key.clone(), u64::try_from(*count).ok()?)),
        _ => None,
    };
    frozen.figures.iter().filter_map(count).collect()
}

/// What is hidden of an edition, as it was decided.
fn published(edition: &Edition) -> Result<Published, Failure> {
    let decided = edition.frozen.publication.as_ref().ok_or_else(|| damaged(edition))?;
    let (hidden, withheld) = (decided.hidden.clone(), decided.withheld.clone());
    let publication =
        publication::PublicationDecision::decided(decided.threshold.into(), cells(&edition.frozen), hidden, withheld);
    Ok(Published { publication, edition: Some(edition.number), masked: decided.masked().count() })
}

fn damaged(edition: &Edition) -> Failure {
    StoreError::Damaged(edition.frozen.period.clone()).into()
}

/// The register that editions are drawn from.
struct Source<'a, 'r> {
    reading: &'a Reading<'r>,
    context: &'a Context,
    lists: &'a Lists,
}

impl CellSource for Source<'_, '_> {
    type Error = Failure;

    fn sector_of(&self, unit: &str) -> String {
        let sector = Code::new(unit).ok().and_then(|unit| self.lists.sector_of(&unit));
        sector.map_or_else(|| UNKNOWN.to_owned(), |sector| sector.code.to_string())
    }

    fn cells(&self, period: Period) -> Result<BTreeMap<String, u64>, Failure> {
        let drawn = DrawnReport::from(self.reading, period, self.context.today())?;
        Ok(cells(&editions::frozen(&drawn, self.reading, self.context)?))
    }
}
