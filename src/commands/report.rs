//! `report`: the figures of a period, and what stands behind each of them.

use super::context::Context;
use super::destination::Destination;
use crate::domain::act::Disposition;
use crate::domain::{Code, Issue, Lang, List, Lists, Measure, Office, Period, Standard, kind};
use crate::output::report::behind::{self, CountedFile, CountedGround};
use crate::output::report::{Page, Report, WIDEST};
use crate::output::{DocumentForm, Failure, Form, Format};
use crate::report::registers::Window;
use crate::report::{
    self, Case, CaseRef, Counts, FileRef, FlowDoesNotClose, OmbudsmanFigures, Registers, Scope, Targets, Terms,
    UnknownKey,
};
use crate::store::consultations::Wanted;
use crate::store::{Reading, StoreError};

mod annual;
mod plan;
mod registers;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    #[command(flatten)]
    Figures(Span<Destination>),
    Plan {
        #[arg(value_name = "YEAR")]
        year: Option<String>,
        #[command(flatten)]
        args: Destination,
    },
    #[command(alias = "cas", subcommand_required = true)]
    Cases {
        #[command(subcommand)]
        of: Span<Behind>,
    },
}

/// The period that a report is about.
#[derive(Debug, clap::Subcommand)]
enum Span<A: clap::Args> {
    #[command(alias = "mois")]
    Month {
        #[arg(value_name = "MONTH")]
        month: String,
        #[command(flatten)]
        args: A,
    },
    #[command(alias = "trimestre")]
    Quarter {
        #[arg(value_name = "QUARTER")]
        quarter: String,
        #[command(flatten)]
        args: A,
    },
    #[command(alias = "annee", alias = "année")]
    Year {
        #[arg(value_name = "YEAR")]
        year: String,
        #[command(flatten)]
        args: A,
    },
    #[command(alias = "periode", alias = "période")]
    Period {
        #[arg(value_name = "FROM")]
        from: String,
        #[arg(value_name = "TO")]
        to: String,
        #[command(flatten)]
        args: A,
    },
}

/// Which cell is looked behind.
#[derive(Debug, clap::Args)]
struct Behind {
    #[arg(long, value_name = "KEY")]
    cell: String,
    #[command(flatten)]
    destination: Destination,
}

impl<A: clap::Args> Span<A> {
    fn read(self, context: &Context) -> Result<(Period, A), Failure> {
        Ok(match self {
            Self::Month { month, args } => (Period::parse_month(&month)?, args),
            Self::Quarter { quarter, args } => (Period::parse_quarter(&quarter)?, args),
            Self::Year { year, args } => (Period::parse_fiscal_year(&year)?, args),
            Self::Period { from, to, args } => (Period::between(context.date(&from)?, context.date(&to)?)?, args),
        })
    }
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    match args.what {
        What::Figures(span) => {
            let (period, destination) = span.read(context)?;
            figures(context, period, &destination)
        }
        What::Plan { year, args } => plan::run(year.as_deref(), &args, context),
        What::Cases { of } => {
            let (period, args) = of.read(context)?;
            cases(context, period, &args)
        }
    }
}

fn figures(context: &mut Context, period: Period, destination: &Destination) -> Result<(), Failure> {
    let form = destination.form(&MADE, context)?;
    let mut register = context.open()?;
    let reading = register.read()?;
    let drawn = Drawn::from(&reading, period, context)?;
    let office = reading.office()?;
    let annual = annual::annual(&reading, &drawn, (period, form), context)?;
    let report = Report {
        period,
        figures: &drawn.figures,
        registers: &drawn.registers,
        issues: &drawn.issues,
        measures: &drawn.measures,
        annual: annual.as_ref(),
        ombudsman: &drawn.ombudsman,
        extracted_on: context.today(),
        head: reading.head()?,
        office,
        standard: drawn.standard,
        hidden: None,
        texts: context.ui.texts(),
    };
    let bytes = report.draw(form, page(destination, context))?;
    destination.deliver(context, &bytes, "report-written")
}

/// How pages look where they go.
fn page(destination: &Destination, context: &Context) -> Page {
    match destination.file() {
        Some(_) => Page { width: WIDEST, bold: false },
        None => Page { width: context.ui.width(), bold: context.ui.color() },
    }
}

fn cases(context: &mut Context, period: Period, args: &Behind) -> Result<(), Failure> {
    let format = data(&args.destination, context)?;
    let mut register = context.open()?;
    let reading = register.read()?;
    let drawn = Drawn::from(&reading, period, context)?;
    let lists = &reading.office()?.lists;
    if args.cell.starts_with("ombudsman.") {
        let found = drawn.ombudsman.behind(&args.cell).map_err(|unknown| no_such_cell(&unknown))?;
        let file = |counted: &FileRef| Ok(CountedFile { file: reading.record(counted.number)?, counted: *counted });
        let files = found.iter().map(file).collect::<Result<Vec<_>, StoreError>>()?;
        let bytes = behind::files(&files, format, lists, &context.ui)?;
        if format == Format::Table {
            context.ui.say("report-cases", &[("count", files.len().into())]);
        }
        return args.destination.deliver(context, &bytes, "report-written");
    }
    if Registers::speak_of(&args.cell) {
        let (found, bytes) = registers::cell(&reading, &drawn, &args.cell, format, context)?;
        if format == Format::Table {
            context.ui.say("report-cases", &[("count", found.into())]);
        }
        return args.destination.deliver(context, &bytes, "report-written");
    }
    let found = match report::cases(&drawn.scope, &drawn.terms, &drawn.cases, &args.cell) {
        Ok(found) => found,
        Err(unknown) if is_a_zero(&unknown, lists) => Vec::new(),
        Err(unknown) => return Err(no_such_cell(&unknown)),
    };
    let counted = drawn.figures.cells().iter().find(|cell| cell.key == args.cell).map(|cell| cell.counts);
    let bytes = if counted == Some(Counts::Consultations) {
        let wanted = |number| Wanted { request: Some(number), ..Wanted::default() };
        let of = |found: &CaseRef| {
            let asked = reading.consultations(&wanted(found.number), context.today())?;
            Ok(asked.into_iter().find(|asked| Some(asked.n) == found.consultation))
        };
        let asked = found.iter().map(of).collect::<Result<Vec<_>, StoreError>>()?;
        let asked: Vec<_> = asked.into_iter().flatten().collect();
        behind::consultations(&asked, format, lists, &context.ui)?
    } else if counted == Some(Counts::Grounds) {
        let grounds: Vec<_> = found.iter().filter_map(|found| drawn.ground(found)).collect();
        behind::grounds(&grounds, format, lists, &context.ui)?
    } else {
        let today = context.today();
        let request = |found: &CaseRef| {
            Ok(behind::Request { request: reading.summary(found.number)?.as_of(today), on: found.on })
        };
        let requests = found.iter().map(request).collect::<Result<Vec<_>, StoreError>>()?;
        behind::requests(&requests, format, lists, &context.ui)?
    };
    if format == Format::Table {
        context.ui.say("report-cases", &[("count", found.len().into())]);
    }
    args.destination.deliver(context, &bytes, "report-written")
}

/// The figures of a period with what they are drawn from.
struct Drawn {
    scope: Scope,
    standard: Option<Standard>,
    terms: Terms,
    cases: Vec<Case>,
    figures: report::Figures,
    registers: Registers,
    measures: Vec<Measure>,
    issues: Vec<Issue>,
    ombudsman: OmbudsmanFigures,
}

impl Drawn {
    fn from(reading: &Reading<'_>, period: Period, context: &Context) -> Result<Self, Failure> {
        let backwards = || crate::domain::PeriodError::Backwards { from: period.from(), to: period.to() };
        let days = report::Period::new(period.from(), period.to()).ok_or_else(backwards)?;
        let office = reading.office()?;
        let standards = standards(office, period);
        let targets = Targets {
            within_standard_tenths: common(standards.iter().map(|standard| u32::from(standard.target_percent) * 10)),
            acknowledgement_days: i64::from(office.settings.acknowledgement_days),
        };
        let standard = common(standards.iter().map(|standard| (standard.length, standard.unit)))
            .and_then(|_| standards.into_iter().next());
        let scope = Scope { period: days, targets };
        let (terms, cases) = reading.cases(days, context.today())?;
        let figures = report::figures(&scope, &terms, &cases).map_err(|wrong| does_not_close(&wrong))?;
        let before = period.previous().and_then(|before| report::Period::new(before.from(), before.to()));
        let window = Window { period: days, before, as_of: days.to().min(context.today()) };
        let (registers, measures, issues) = registers::tallied(reading, window)?;
        let files = reading.ombudsman_files()?;
        let ombudsman = OmbudsmanFigures::of(days, &files, office.calendar(), context.today());
        Ok(Self { scope, standard, terms, cases, figures, registers, measures, issues, ombudsman })
    }

    fn ground(&self, found: &CaseRef) -> Option<CountedGround> {
        let case = self.cases.iter().find(|case| case.number == found.number)?;
        let ground = case.grounds.iter().find(|ground| Some(ground.n) == found.ground);
        let closings = case.closings.iter().rev().filter(|closing| self.scope.period.has(closing.closed_on));
        let last = closings.into_iter().find(|closing| closing.finding.is_some());
        let whole = last.map_or((None, report::Term::UNKNOWN), |closing| (closing.finding, closing.criterion));
        Some(CountedGround::new(found.number.to_string(), ground, whole, &self.terms))
    }
}

/// The standards that time the kinds of request, complaints first.
fn standards(office: &Office, period: Period) -> Vec<Standard> {
    let kinds = office.lists.active(List::Kind).map(|item| &item.code).filter(|code| **code != kind::COMPLAINT);
    let complaint = Code::new(kind::COMPLAINT).ok();
    complaint.iter().chain(kinds).map(|kind| office.standard(Some(kind), period.to())).collect()
}

/// The value that all share.
fn common<T: PartialEq>(mut values: impl Iterator<Item = T>) -> Option<T> {
    let first = values.next()?;
    values.all(|value| value == first).then_some(first)
}

/// Whether a key that nothing in the period has is that of a code the register knows.
fn is_a_zero(unknown: &UnknownKey, lists: &Lists) -> bool {
    let Some((path, code)) = &unknown.breakdown else { return false };
    let known = |list, code: &str| Code::new(code).is_ok_and(|code| lists.get(list, &code).is_some());
    let listed = |list| known(list, code);
    match *path {
        "received.by_kind" => listed(List::Kind),
        "received.by_channel" => listed(List::Channel),
        "received.by_source" => listed(List::Source),
        "received.by_program" => listed(List::Program),
        "received.by_unit" | "received.by_sector" | "closed.by_unit" | "open.by_unit" => listed(List::Unit),
        path if path.starts_with("consultations.") => listed(List::Unit),
        "open.by_officer" => listed(List::Officer),
        "received.by_handler" | "closed.by_handler" | "handling.by_handler" => {
            ["office", "unit", "partner"].contains(&code.as_str())
        }
        "received.by_language" => Lang::ALL.iter().any(|lang| lang.as_str() == code),
        "admissibility.by_reason" => listed(List::Inadmissibility),
        "dispositions" => Disposition::from_code(code).is_some(),
        "grounds.by_unit_nature" => code.split_once('/').is_some_and(|(unit, nature)| {
            let either = |list, code| code == Terms::UNKNOWN || known(list, code);
            either(List::Unit, unit) && either(List::Nature, nature)
        }),
        "findings.by_criterion" | "findings.complaints_by_criterion" => listed(List::Criterion),
        "grounds.by_commitment" | "grounds.complaints_by_commitment" => listed(List::Commitment),
        path => (path.starts_with("findings.") || path.starts_with("grounds.")) && listed(List::Nature),
    }
}

fn no_such_cell(unknown: &UnknownKey) -> Failure {
    let args = vec![("typed", unknown.key.as_str().into()), ("nearest", unknown.nearest.join(", ").into())];
    Failure::Usage { key: "no-such-cell", args }
}

fn does_not_close(wrong: &FlowDoesNotClose) -> Failure {
    let flow = wrong.flow;
    let count = |count: u64| i64::try_from(count).unwrap_or(i64::MAX).into();
    let numbers: Vec<String> = wrong.numbers.iter().map(ToString::to_string).collect();
    let args = vec![
        ("numbers", numbers.join(", ").into()),
        ("start", count(flow.open_at_start)),
        ("received", count(flow.received)),
        ("reopened", count(flow.reopened)),
        ("closed", count(flow.closed)),
        ("end", count(flow.open_at_end)),
    ];
    Failure::Told { key: "flow", args, exit: 1 }
}

/// The forms of a report, the usual one first.
const MADE: [Form; 7] = [
    Form::Data(Format::Table),
    Form::Data(Format::Csv),
    Form::Data(Format::Json),
    Form::Data(Format::Jsonl),
    Form::Document(DocumentForm::Html),
    Form::Document(DocumentForm::Markdown),
    Form::Document(DocumentForm::Xlsx),
];

/// The form of what stands behind a cell, which is data.
fn data(destination: &Destination, context: &Context) -> Result<Format, Failure> {
    let data = MADE.into_iter().filter(|form| matches!(form, Form::Data(_))).collect::<Vec<_>>();
    match destination.form(&data, context)? {
        Form::Data(format) => Ok(format),
        Form::Document(_) => Ok(Format::Table),
    }
}
