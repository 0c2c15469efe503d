//! `report … --publish`: a report made fit to be published, and the edition that the journal keeps of it.
//!
//! What was published binds what is published later, since one may be subtracted from the other. So to publish is an
//! act: the edition is entered in the journal, with what it shows, before anything goes out.

use std::collections::BTreeMap;

use super::super::context::Context;
use super::super::leaks::{self, FoundLeak};
use super::{FiguresArgs, REPORT_FORMS, ReportInputs, editions, has_begun, page};
use crate::domain::edition::{Figure, Frozen, Publication, PublishedTitle};
use crate::domain::{Edition, Issue, Measure, Moment, Period, PeriodKind, Record};
use crate::i18n::Arg;
use crate::output::report::{PublishedReport, labels};
use crate::output::{Failure, editions as views};
use crate::report::publication::{self, KeptFigures, YearFigures};
use crate::report::{Against, CaseFilter, Covered};
use crate::store::{Reading, StoreError};

/// What is published of a period.
enum PublicationDecision {
    /// An edition that the journal does not have.
    New(Box<Frozen>),
    /// One that was published before, and says the same.
    Before(Box<Edition>),
}

/// Draws the report of a period for publication, once the journal has it.
pub fn run(context: &mut Context, period: Period, args: &FiguresArgs) -> Result<(), Failure> {
    let flags = [
        ("--compare", args.compare),
        ("--detail", args.detail),
        ("--as-of", !args.as_of.is_now()),
        ("--with", args.others.is_any()),
    ];
    if let Some((flag, _)) = flags.into_iter().find(|(_, is_typed)| *is_typed) {
        return Err(Failure::Usage { key: "publish", args: vec![("flag", Arg::Typed(flag.to_owned()))] });
    }
    let destination = &args.destination;
    let form = destination.form(&REPORT_FORMS, context)?;
    let at = Moment::today(context.today());
    has_begun(period, at.today)?;
    let yes = args.yes || args.dry_run;
    let mut register = context.open()?;
    let mut agreed = None;
    let (writing, edition, is_new) = loop {
        let mut writing = context.write(&mut register)?;
        writing.prove()?;
        let inputs = ReportInputs::read(&writing, period, &CaseFilter::default(), at.today)?;
        let frozen = match decided(&inputs, &writing, context)? {
            PublicationDecision::New(frozen) => frozen,
            PublicationDecision::Before(edition) => break (writing, *edition, false),
        };
        let shown = frozen.publication.clone();
        let found = look_through(context, &writing, &frozen)?;
        let is_over = period.to() < at.today;
        let is_plain = found.is_empty() && is_over && (yes || !context.ui.prompts());
        let asked = (shown, found);
        if is_plain || agreed.as_ref() == Some(&asked) {
            let edition: Edition = writing.register(&Edition::entry(at, *frozen))?;
            break (writing, edition, true);
        }
        // Nobody waits for the register while a person reads.
        writing.roll_back()?;
        context.ui.warn_of_change(agreed.is_some());
        editions::agree_unfinished(period, yes, context)?;
        if is_over && context.ui.prompts() {
            let period = labels::period_within(&period, context.ui.texts());
            context.ui.agreed("confirm-publish", &[("period", period.into())], yes)?;
        }
        leaks::agree(context, &asked.1, yes)?;
        agreed = Some(asked);
    };
    let is_simulated = is_new && args.dry_run;
    let bytes = {
        // The figures are those of the edition, whenever they are drawn.
        let frozen = &edition.frozen;
        let published = PublishedReport {
            edition: (!is_simulated).then_some(edition.number),
            replaced: writing.published_before(&edition)?.map(|before| before.number),
            frozen,
            approvals: &edition.approvals,
            covered: Covered::of(&period, writing.first_received()?),
            publication: frozen.publication.as_ref().ok_or_else(|| StoreError::Damaged(frozen.period.to_string()))?,
            office: writing.office()?,
            texts: context.ui.texts(),
        };
        published.draw(form, &page(destination, context)?).map_err(super::not_drawn)?
    };
    let begun = destination.begin(form)?;
    if is_new && !args.dry_run {
        writing.commit()?;
    } else {
        writing.roll_back()?;
    }
    let delivered = begun.deliver(context, &bytes).and_then(|()| Ok(context.ui.finish()?));
    if is_simulated {
        delivered?;
        views::simulated(&context.ui, &edition);
        return Ok(());
    }
    if is_new && delivered.is_ok() && destination.file().is_some() {
        context.ui.number(&edition.id().to_string())?;
    }
    // The edition is in the journal, whatever became of the file: who published it is told so in any case.
    match (&delivered, is_new) {
        (Err(failure), _) if !failure.is_closed_pipe() => views::published_undelivered(&context.ui, &edition),
        (_, true) => views::published(&context.ui, &edition),
        (_, false) => views::published_before(&context.ui, &edition),
    }
    delivered
}

/// Looks the titles through that go out: who is named in one may have written in since it was passed.
fn look_through(context: &Context, reading: &Reading<'_>, frozen: &Frozen) -> Result<Vec<FoundLeak>, Failure> {
    let label = context.ui.texts().get("field-public_title");
    let mut found = Vec::new();
    for PublishedTitle { of, title, .. } in frozen.publication.iter().flat_map(|publication| &publication.titles) {
        found.extend(leaks::found_in_title(reading, format!("{of} · {label}"), title, &[*of])?);
    }
    Ok(found)
}

/// Decides what is shown of the figures of a month, a quarter or a fiscal year, after all that was published before.
fn decided(inputs: &ReportInputs, reading: &Reading<'_>, context: &Context) -> Result<PublicationDecision, Failure> {
    if inputs.period.kind() == PeriodKind::Range {
        return Err(Failure::usage("publish-period"));
    }
    let frozen = editions::frozen(inputs, context);
    let threshold = reading.office()?.settings.publication_threshold;
    let published = reading.published()?;
    let titles = titles(inputs);
    let same = |edition: &&Edition| publication::is_same_publication(&edition.frozen, &frozen, threshold, &titles);
    if let Some(same) = published.iter().rev().find(same) {
        return Ok(PublicationDecision::Before(Box::new(same.clone())));
    }
    let before: Vec<&Frozen> = published.iter().map(|edition| &edition.frozen).collect();
    let (months, year_before) = (months(inputs.period, reading, context)?, year_before(inputs, reading, context)?);
    let year = YearFigures { months: &months, main_kinds: &inputs.scope.targets.main_kinds };
    let shown = publication::publication(&frozen, &before, &year, threshold);
    let publication = Publication { year_before, titles, ..shown };
    Ok(PublicationDecision::New(Box::new(Frozen { publication: Some(publication), ..frozen })))
}

/// The titles that the office passed for publication, of the measures and issues followed in the period.
fn titles(inputs: &ReportInputs) -> Vec<PublishedTitle> {
    let period = inputs.period;
    let measure = |it: &Measure| {
        let title = it.text("public_title").filter(|_| it.is_followed(period))?.to_owned();
        Some(PublishedTitle { of: it.id(), kind: Some(it.kind()), title })
    };
    let issue = |it: &Issue| {
        let title = it.text("public_title").filter(|_| it.is_followed(period))?.to_owned();
        Some(PublishedTitle { of: it.id(), kind: None, title })
    };
    inputs.measures.iter().filter_map(measure).chain(inputs.issues.iter().filter_map(issue)).collect()
}

/// The figures of the months of the fiscal year of a period.
fn months(period: Period, reading: &Reading<'_>, context: &Context) -> Result<Vec<(Period, KeptFigures)>, Failure> {
    let year = Period::fiscal_year_of(period.from()).expect("invariant: a period that is published has a year");
    let months = (0..year.months_touched()).filter_map(|place| year.month_at(place));
    let with_figures = |month| {
        let inputs = ReportInputs::read(reading, month, &CaseFilter::default(), context.today())?;
        Ok((month, inputs.by_key(context.ui.texts())))
    };
    months.map(with_figures).collect()
}

/// The office's totals of the same period a year before, where they may be held against these.
fn year_before(
    inputs: &ReportInputs,
    reading: &Reading<'_>,
    context: &Context,
) -> Result<BTreeMap<String, Figure>, Failure> {
    let Some(period) = inputs.baseline(Against::YearBefore, reading, context.today())? else {
        return Ok(BTreeMap::new());
    };
    let before = ReportInputs::read(reading, period, &CaseFilter::default(), context.today())?;
    Ok(publication::totals(&before.by_key(context.ui.texts())))
}
