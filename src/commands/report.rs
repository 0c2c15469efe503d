//! `report`: the figures of a period, and what stands behind each of them.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::as_of::AsOf;
use super::context::Context;
use super::destination::Destination;
use super::leaks::{self, OutgoingText};
use super::reference::are_standards_several;
use super::{input, letter};
use crate::domain::leak::Readers;
use crate::domain::nearest::letters;
use crate::domain::{Edition, Issue, Measure, Number, Office, Period, Record};
use crate::i18n::Texts;
use crate::output::document::{PageLayout, WIDEST_PAGE};
use crate::output::report::figures;
use crate::output::report::keys;
use crate::output::report::labels;
use crate::output::report::office_words::{commented, heading};
use crate::output::report::{
    ApprovedEdition, BriefContext, ComparedPeriod, LateRequest, OfficeWords, Report, ReportExtras,
};
use crate::output::{DocumentForm, Failure, Format, OutputForm, html, joined};
use crate::report::changes::{FigureMap, moved_figures};
use crate::report::registers::Window;
use crate::report::{
    self, Case, CaseFilter, Counting, DEFINITIONS, FigurePart, FlowDoesNotClose, Registers, Scope, Targets,
};
use crate::store::{Digest, Reading, StoreError};

mod annual;
mod budget;
mod cases;
mod comparison;
mod consolidated;
mod diff;
pub mod editions;
mod filter;
mod plan;
mod publish;
mod registers;
mod span;

use comparison::BaselineReport;
use consolidated::{OtherRegisters, RegisterReport, ReportParts};
use filter::PartArgs;
use span::SpanArgs;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    #[command(flatten)]
    Figures(SpanArgs<FiguresArgs>),
    Plan {
        #[arg(value_name = "YEAR")]
        year: Option<String>,
        #[command(flatten)]
        args: plan::PlanArgs,
    },
    Cases {
        #[command(subcommand)]
        of: Option<SpanArgs<cases::CasesArgs>>,
    },
    Freeze {
        #[command(subcommand)]
        of: Option<SpanArgs<editions::FreezeArgs>>,
    },
    Editions,
    Keys,
    Diff(diff::DiffArgs),
}

/// How a report is drawn.
#[derive(Debug, Default, clap::Args)]
struct FiguresArgs {
    #[arg(long)]
    detail: bool,
    #[arg(long)]
    compare: bool,
    #[arg(long, value_name = "FILE")]
    foreword: Option<String>,
    #[arg(long, value_name = "SECTION=FILE")]
    comment: Vec<String>,
    #[command(flatten)]
    filter: PartArgs,
    #[arg(long, conflicts_with_all = ["unit", "sector", "program", "partner", "foreword", "comment"])]
    publish: bool,
    #[arg(long, requires = "publish")]
    dry_run: bool,
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    as_of: AsOf,
    #[command(flatten)]
    others: OtherRegisters,
    #[command(flatten)]
    destination: Destination,
}

impl FiguresArgs {
    fn has_words(&self) -> bool {
        self.foreword.is_some() || !self.comment.is_empty()
    }

    /// Words of the office for its report, read from the files that were named. A section is named by its heading, or
    /// as in the keys of its figures.
    fn words(&self, texts: &Texts) -> Result<OfficeWords, Failure> {
        let comment = |typed: &String| {
            let unknown = || {
                let headings: Vec<String> = commented().into_iter().map(|name| heading(name, texts)).collect();
                let args = vec![("typed", typed.as_str().into()), ("sections", headings.join(", ").into())];
                Failure::Usage { key: "not-a-comment", args }
            };
            let (section, path) = typed.split_once('=').ok_or_else(unknown)?;
            let is_it = |name: &&str| *name == section || letters(&heading(name, texts)) == letters(section);
            let name = commented().into_iter().find(is_it).ok_or_else(unknown)?;
            Ok((name.to_owned(), input::file(path)?))
        };
        let foreword = self.foreword.as_deref().map(input::file).transpose()?;
        let comments = self.comment.iter().map(comment).collect::<Result<_, Failure>>()?;
        Ok(OfficeWords { foreword, comments })
    }
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let of_what = |what| of_what(what, context);
    match args.what.unwrap_or(What::Figures(SpanArgs::Month { month: Vec::new(), args: FiguresArgs::default() })) {
        What::Figures(span) => {
            let (period, args) = span.read(context)?;
            if args.publish { publish::run(context, period, &args) } else { draw(context, period, &args) }
        }
        What::Plan { year, args } => plan::run(year.as_deref(), &args, context),
        What::Cases { of } => {
            let (period, args) = of.ok_or_else(|| of_what("report cases"))?.read(context)?;
            cases::run(context, period, &args)
        }
        What::Freeze { of } => {
            let (period, args) = of.ok_or_else(|| of_what("report freeze"))?.read(context)?;
            editions::freeze(context, period, &args)
        }
        What::Editions => editions::list(context),
        What::Keys => keys::list(&mut context.ui),
        What::Diff(args) => diff::run(&args, context),
    }
}

/// No period was typed: what to type for that of the last month that ended.
fn of_what(verb: &str, context: &Context) -> Failure {
    let month = Period::month_of(context.today());
    let ended = month.and_then(|month| month.previous()).or(month);
    let command = ended.map(|ended| labels::typed(&ended, verb, context.ui.texts())).unwrap_or_default();
    Failure::Usage { key: "report-of-what", args: vec![("command", command.into())] }
}

fn draw(context: &mut Context, period: Period, args: &FiguresArgs) -> Result<(), Failure> {
    let destination = &args.destination;
    let made: Vec<OutputForm> = REPORT_FORMS.into_iter().filter(|form| !args.has_words() || form.is_page()).collect();
    let form = destination.form(&made, context)?;
    let mut view = args.as_of.open(context)?;
    let (on, day) = (view.on, view.as_of_day());
    let edition_of_view = view.cut.and_then(|cut| cut.edition);
    has_begun(period, on)?;
    let reading = view.read()?;
    let filter = args.filter.read(&reading)?;
    let parts = ReportParts {
        has_charts: matches!(form, OutputForm::Document(DocumentForm::Html | DocumentForm::Xlsx)),
        // A file of figures has no « En bref ».
        has_brief: !matches!(form, OutputForm::Data(Format::Csv)),
        is_compared: args.compare,
    };
    let read = |reading: &Reading<'_>| RegisterReport::read(reading, period, &filter, on, &parts);
    let mut sum = read(&reading)?;
    let consolidation = args.others.add_to(&mut sum, &reading, day, context, read)?;
    let RegisterReport { inputs, year, brief, budget, baselines } = sum;
    let texts = context.ui.texts();
    let mut report = inputs.report(texts);
    report.extras = ReportExtras {
        detail: args.detail || args.compare || args.has_words(),
        is_past: day.is_some(),
        budget,
        brief: BriefContext {
            months: parts.has_charts.then(|| year.as_ref().unwrap_or(&inputs.figures)),
            late: if parts.has_brief { &inputs.late } else { &[] },
            ..brief
        },
        ..ReportExtras::default()
    };
    // What a register checks, publishes and approves is of that register alone, and what it approves of the whole
    // office.
    let is_of_one_register = consolidation.is_none();
    let is_whole = is_of_one_register && filter.is_all();
    report.extras.compared = compared_periods(&baselines, is_whole.then_some(&reading), texts)?;
    if is_of_one_register {
        report.extras.annual = annual::annual(&reading, &inputs, form, day.is_some(), context)?;
        report.extras.published = reading.published_of(period)?;
    }
    if is_whole {
        report.extras.approved = approved_edition(&inputs, edition_of_view, &reading, context)?;
        report.extras.activities = reading.all()?;
    }
    report.extras.consolidation = consolidation;
    // What the office writes stands in the sections.
    report.extras.words = args.words(texts)?;
    let outgoing = outgoing(&report.extras.words, (!is_whole).then_some(&inputs), context);
    let found = leaks::found(&reading, Readers::Report, outgoing)?;
    leaks::agree(context, &found, args.yes)?;
    let bytes = report.draw(form, &page(destination, context)?).map_err(not_drawn)?;
    destination.deliver(form, context, &bytes)
}

/// The past periods as reports; with `register`, where they are of the whole of one, the editions of them too.
fn compared_periods<'a>(
    baselines: &'a [BaselineReport],
    register: Option<&Reading<'_>>,
    texts: &'a Texts,
) -> Result<Vec<ComparedPeriod<'a>>, StoreError> {
    let compare = |BaselineReport { inputs, against }: &'a BaselineReport| {
        let frozen = register.map(|reading| reading.frozen_of(inputs.period)).transpose()?.flatten();
        let has_moved = |it: &Edition| it.frozen.definitions == DEFINITIONS && !inputs.have_figures_of(it, texts);
        let moved_since = frozen.filter(has_moved).map(|edition| edition.id());
        Ok(ComparedPeriod { against, report: inputs.report(texts), moved_since })
    };
    baselines.iter().map(compare).collect()
}

/// The edition of the period that was approved or commented: the last, or that which the register is shown as of.
fn approved_edition(
    inputs: &ReportInputs,
    edition_of_view: Option<Number>,
    reading: &Reading<'_>,
    context: &Context,
) -> Result<Option<ApprovedEdition>, Failure> {
    let edition = match edition_of_view {
        // The register as it stood when an edition was frozen knows nothing of what was said of it since.
        Some(number) => {
            Some(context.open()?.read()?.record::<Edition>(number)?).filter(|it| it.is_approved_of(inputs.period))
        }
        None => reading.approved_of(inputs.period)?,
    };
    let has_these_figures = |edition: &Edition| inputs.have_figures_of(edition, context.ui.texts());
    Ok(edition.map(|edition| ApprovedEdition { has_these_figures: has_these_figures(&edition), edition }))
}

/// Refuses a period that has not begun on a day: nothing of it can be counted, and nothing compared.
fn has_begun(period: Period, on: NaiveDate) -> Result<(), Failure> {
    if period.from() <= on {
        return Ok(());
    }
    let args = [("from", period.from()), ("on", on)].map(|(name, day)| (name, day.to_string().into()));
    Err(Failure::Message { key: "period-not-begun", args: args.into(), exit: 1 })
}

/// Words of an office in its report; and, in one for a part of the office, the texts of its measures and issues.
fn outgoing<'t>(words: &'t OfficeWords, part: Option<&'t ReportInputs>, context: &Context) -> Vec<OutgoingText<'t>> {
    let label = |key: &str| context.ui.texts().get(key);
    let foreword = (label("heading-foreword"), words.foreword.as_deref());
    let comments = words.comments.iter().map(|(section, text)| (section.clone(), Some(text.as_str())));
    let measures = part.iter().flat_map(|of| texts_of(&of.measures, |it| &it.texts, context));
    let issues = part.iter().flat_map(|of| texts_of(&of.issues, |it| &it.texts, context));
    std::iter::once(foreword).chain(comments).chain(measures).chain(issues).collect()
}

/// Texts of records, each with its number.
fn texts_of<'t, T: Record>(
    records: &'t [T],
    texts: fn(&T) -> &BTreeMap<String, String>,
    context: &Context,
) -> Vec<OutgoingText<'t>> {
    let label = |field: &str| context.ui.texts().get(&format!("field-{field}"));
    let of = |record: &'t T| {
        let id = record.id();
        texts(record).iter().map(move |(field, text)| (format!("{id} · {}", label(field)), Some(text.as_str())))
    };
    records.iter().flat_map(of).collect()
}

/// How pages look where they go.
fn page(destination: &Destination, context: &Context) -> Result<PageLayout, Failure> {
    let own = letter::own_templates(html::BUILT_IN.iter().map(|(name, _)| *name), context)?;
    Ok(match destination.file() {
        Some(_) => PageLayout { width: WIDEST_PAGE, bold: false, own },
        None => PageLayout { width: context.ui.width(), bold: context.ui.color(), own },
    })
}

/// Why a document was not drawn: a template of the office, or the output.
fn not_drawn(error: anyhow::Error) -> Failure {
    error.downcast().map_or_else(Failure::Output, letter::not_filled)
}

/// The figures of a period with what they are drawn from, but for the requests.
struct ReportInputs {
    office: Office,
    /// The last entry of the register, and the day from which it knows all.
    head: (u64, Digest),
    first_received: Option<NaiveDate>,
    period: Period,
    scope: Scope,
    /// The day as of which they are known.
    on: NaiveDate,
    /// Whether requests received then are timed otherwise, or not at all, by their kind.
    are_standards_several: bool,
    figures: report::Figures,
    registers: Registers,
    measures: Vec<Measure>,
    issues: Vec<Issue>,
    /// The requests that are late at the end of the period, the latest first, and by how many days.
    late: Vec<LateRequest>,
}

impl ReportInputs {
    /// Counts the figures of a period, as they are on a day.
    fn read(reading: &Reading<'_>, period: Period, filter: &CaseFilter, today: NaiveDate) -> Result<Self, Failure> {
        let office = reading.office()?;
        let targets = Targets {
            main_kinds: office.main_kinds(period.to()),
            main_standards: office.main_standards(period.to()),
            acknowledgement_days: i64::from(office.settings.acknowledgement_days),
        };
        let scope = Scope { period, on: today, filter: filter.clone(), targets };
        let (mut counting, mut late) = (Counting::new(scope.clone()), Vec::new());
        reading.each_cases(period, today, |cases| {
            counting.add(cases);
            let is_late =
                |case: &Case| Some(LateRequest { number: case.number, days: scope.days_late(case)?, office: None });
            late.extend(cases.iter().filter_map(is_late));
        })?;
        late.sort_by_key(LateRequest::rank);
        let figures = counting.figures().map_err(|wrong| does_not_close(&wrong))?;
        let window = Window { period, before: period.previous(), as_of: period.to().min(today) };
        let (registers, measures, issues) = registers::tallied(reading, window, filter)?;
        // One that replaced another leaves it what was received before.
        let are_standards_several =
            are_standards_several(office, period.to()) || figures.breakdown(FigurePart::ByStandard).rows.len() > 1;
        Ok(Self {
            office: office.clone(),
            head: reading.head()?,
            first_received: reading.first_received()?,
            period,
            scope,
            on: today,
            are_standards_several,
            figures,
            registers,
            measures,
            issues,
            late,
        })
    }

    /// The report of these figures.
    fn report<'a>(&'a self, texts: &'a Texts) -> Report<'a> {
        Report {
            period: self.period,
            filter: &self.scope.filter,
            figures: &self.figures,
            registers: &self.registers,
            issues: &self.issues,
            measures: &self.measures,
            extracted_on: self.on,
            head: self.head,
            first_received: self.first_received,
            office: &self.office,
            are_standards_several: self.are_standards_several,
            extras: ReportExtras::default(),
            texts,
        }
    }

    /// Every figure of the report, by its key.
    fn by_key(&self, texts: &Texts) -> FigureMap {
        figures::by_key(&self.report(texts))
    }

    /// Whether an edition has these figures.
    fn have_figures_of(&self, edition: &Edition, texts: &Texts) -> bool {
        moved_figures(&edition.frozen.figures, &self.by_key(texts)).is_empty()
    }
}

fn does_not_close(wrong: &FlowDoesNotClose) -> Failure {
    let flow = wrong.flow;
    let args = vec![
        ("numbers", joined(&wrong.numbers, ", ").into()),
        ("start", flow.open_at_start.into()),
        ("received", flow.received.into()),
        ("reopened", flow.reopened.into()),
        ("closed", flow.closed.into()),
        ("end", flow.open_at_end.into()),
    ];
    Failure::Message { key: "flow", args, exit: 1 }
}

/// The forms of a report, the usual one first.
const REPORT_FORMS: [OutputForm; 7] = [
    OutputForm::Data(Format::Table),
    OutputForm::Data(Format::Csv),
    OutputForm::Data(Format::Json),
    OutputForm::Data(Format::Jsonl),
    OutputForm::Document(DocumentForm::Html),
    OutputForm::Document(DocumentForm::Markdown),
    OutputForm::Document(DocumentForm::Xlsx),
];

/// The form of what stands behind a cell, which is data.
fn data(destination: &Destination, context: &Context) -> Result<Format, Failure> {
    let data = REPORT_FORMS.into_iter().filter(|form| matches!(form, OutputForm::Data(_))).collect::<Vec<_>>();
    match destination.form(&data, context)? {
        OutputForm::Data(format) => Ok(format),
        OutputForm::Document(_) => unreachable!("invariant: data alone is allowed"),
    }
}
