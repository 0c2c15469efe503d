//! `list`: the requests that answer to conditions.

use chrono::NaiveDate;

use super::context::Context;
use super::items::{resolve_known_some, units};
use super::leaks;
use super::vocabulary::Vocabulary;
use crate::domain::finding::Finding;
use crate::domain::{Code, List, Number, Office, Period, Status};
use crate::output::requests::{self, Listing};
use crate::output::{Failure, Format};
use crate::store::search::{Filter, InCharge, Sort};
use crate::store::{Reading, StoreError};

const STATUSES: Vocabulary = Vocabulary::new("status", Status::CODES);
const FINDINGS: Vocabulary = Vocabulary::new("finding", Finding::CODES);
const ORDERS: Vocabulary = Vocabulary::new("sort", &["number", "received", "due", "closed", "officer", "unit", "kind"]);

/// The conditions, shared with `export`.
#[derive(Debug, Clone, Default, PartialEq, Eq, clap::Args)]
pub struct FilterArgs {
    #[arg(long, value_name = "STATUS", value_parser = STATUSES.of(Status::from_code))]
    pub status: Option<Status>,
    #[arg(long)]
    pub open: bool,
    #[arg(long, value_name = "KIND")]
    pub kind: Option<String>,
    #[arg(long, value_name = "OFFICER")]
    pub officer: Option<String>,
    #[arg(long, value_name = "UNIT")]
    pub unit: Option<String>,
    #[arg(long, value_name = "PROGRAM")]
    pub program: Option<String>,
    #[arg(long, value_name = "CHANNEL")]
    pub channel: Option<String>,
    #[arg(long, value_name = "FROM..TO", allow_hyphen_values = true)]
    pub received: Option<String>,
    #[arg(long, value_name = "FROM..TO", allow_hyphen_values = true)]
    pub closed: Option<String>,
    #[arg(long)]
    pub overdue: bool,
    #[arg(long)]
    pub attention: bool,
    #[arg(long, value_name = "FINDING", value_parser = FINDINGS.of(Finding::from_code))]
    pub finding: Option<Finding>,
    #[arg(long, value_name = "FIELD", value_parser = ORDERS.of(Sort::from_code))]
    pub sort: Option<Sort>,
    #[arg(long, value_name = "N")]
    pub limit: Option<u32>,
}

impl FilterArgs {
    /// The conditions, checked against the register's lists.
    pub fn filter(&self, context: &Context, office: &Office) -> Result<Filter, Failure> {
        Ok(Filter {
            of_the_office: false,
            status: self.status,
            open: self.open,
            kind: resolve_known_some(office, List::Kind, self.kind.as_deref())?,
            officer: self.officer.as_deref().map(|typed| in_charge(context, office, typed)).transpose()?,
            units: self.unit.as_deref().map_or(Ok(Vec::new()), |typed| units(office, typed))?,
            program: resolve_known_some(office, List::Program, self.program.as_deref())?,
            channel: resolve_known_some(office, List::Channel, self.channel.as_deref())?,
            received: self.received.as_deref().map(|typed| range(context, typed)).transpose()?,
            closed: self.closed.as_deref().map(|typed| range(context, typed)).transpose()?,
            overdue: self.overdue.then(|| context.today()),
            unacknowledged: None,
            attention: self.attention,
            due_by: None,
            finding: self.finding,
            numbers: None,
            sort: self.sort.unwrap_or_default(),
            limit: self.limit,
        })
    }
}

/// Whose requests are looked for: those of an officer, or those that nobody has in charge.
pub(super) fn in_charge(context: &Context, office: &Office, typed: &str) -> Result<InCharge, Failure> {
    match typed {
        "none" | "personne" | "aucun" => Ok(InCharge::Nobody),
        typed => Ok(InCharge::Officer(office.lists.known_officer(typed, context.account())?)),
    }
}

/// The open requests that an officer has in charge.
pub(super) fn open_in_charge(reading: &Reading<'_>, officer: &Code) -> Result<Vec<Number>, StoreError> {
    let filter = Filter { open: true, officer: Some(InCharge::Officer(officer.clone())), ..Filter::default() };
    reading.listed(&filter)
}

/// `FROM..TO`, either side open; one day; or a period by its name: « novembre ».
fn range(context: &Context, typed: &str) -> Result<(NaiveDate, NaiveDate), Failure> {
    let side = |typed: &str| match Period::read(typed, context.today()) {
        Some(period) => Ok((period.from(), period.to())),
        None => context.date(typed).map(|day| (day, day)),
    };
    let Some((from, to)) = typed.split_once("..") else { return side(typed) };
    let from = if from.is_empty() { NaiveDate::default() } else { side(from)?.0 };
    let to = if to.is_empty() { context.today().max(from) } else { side(to)?.1 };
    if to < from {
        return Err(crate::domain::PeriodError::Backwards { from, to }.into());
    }
    Ok((from, to))
}

#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    filter: FilterArgs,
    #[arg(long, value_name = "COLUMNS", value_delimiter = ',')]
    columns: Option<Vec<String>>,
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let mut register = context.open()?;
    let reading = register.read()?;
    let office = reading.office()?;
    let is_sorted = args.filter.sort.is_some();
    let mut filter = args.filter.filter(context, office)?;
    if context.ui.format() == Format::Table && !is_sorted {
        filter.sort = Sort::Latest;
    }
    let today = context.today();
    let (count, _) = reading.count(&filter, today)?;
    let is_empty = count == 0 && reading.count(&Filter::default(), today)?.0 == 0;
    let listing = Listing {
        each: &|see| reading.each_summary(&filter, |request| see(&request.as_of(today))),
        count: usize::try_from(count).expect("invariant: a count is no less than 0"),
        none: Some(if is_empty { "say-empty-register" } else { "say-no-request" }),
        today,
    };
    requests::list(&mut context.ui, &office.lists, args.columns.as_deref(), &listing)?;
    context.ui.finish()?;
    leaks::warn_of_list(context, &reading, args.columns.as_deref(), listing.each)
}
