//! The requests among which one is chosen when a verb is typed without a number: those that it makes sense for.

use chrono::NaiveDate;

use super::super::context::refused_on;
use super::Asker;
use crate::domain::{Code, Moment, Number, Office, Refusal, Request};
use crate::output::{Choice, Failure};
use crate::store::StoreError;
use crate::store::search::{Filter, InCharge, Sort, Summary};

/// The requests that a verb makes sense for: its own declaration, beside its arguments.
#[derive(Clone, Copy, Debug)]
pub struct Queue {
    pub among: Among,
    /// Whether a request waits for the verb; of one that does not, the number may still be typed.
    pub waits: fn(&Summary) -> bool,
    /// What the rules say of it today, before anything else is asked.
    pub rule: fn(&Request, Moment) -> Result<(), Refusal>,
    /// An officer in conflict of interest does it too.
    exempt: bool,
}

/// Where a queue is taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Among {
    /// Open requests, the most pressing first.
    Open,
    /// Open ones that nobody has in charge.
    Nobodys,
    /// Closed ones, the last first.
    Closed,
    /// Every request, the last first.
    All,
}

impl Queue {
    /// The open requests on which the rules allow something.
    pub const fn open(rule: fn(&Request, Moment) -> Result<(), Refusal>) -> Self {
        Self { among: Among::Open, waits: |_| true, rule, exempt: false }
    }

    /// The open ones that nobody has in charge.
    pub const fn unassigned() -> Self {
        Self { among: Among::Nobodys, ..Self::open(|_, _| Ok(())) }
    }

    /// The closed ones.
    pub const fn closed(rule: fn(&Request, Moment) -> Result<(), Refusal>) -> Self {
        Self { among: Among::Closed, ..Self::open(rule) }
    }

    /// All requests, whatever became of them.
    pub const fn all() -> Self {
        Self { among: Among::All, ..Self::open(|_, _| Ok(())) }
    }

    /// Keeps those that wait for the verb.
    #[must_use]
    pub const fn that_wait(self, waits: fn(&Summary) -> bool) -> Self {
        Self { waits, ..self }
    }

    /// Keeps those on which the rules allow the verb.
    #[must_use]
    pub const fn ruled(self, rule: fn(&Request, Moment) -> Result<(), Refusal>) -> Self {
        Self { rule, ..self }
    }

    /// Opens the queue to an officer in conflict of interest too.
    #[must_use]
    pub const fn exempt(self) -> Self {
        Self { exempt: true, ..self }
    }

    fn filter(&self) -> Filter {
        match self.among {
            Among::Open => Filter { open: true, sort: Sort::Due, ..Filter::default() },
            Among::Nobodys => {
                Filter { open: true, officer: Some(InCharge::Nobody), sort: Sort::Due, ..Filter::default() }
            }
            Among::Closed => {
                Filter { status: Some(crate::domain::Status::Closed), sort: Sort::LatestClosed, ..Filter::default() }
            }
            Among::All => Filter { sort: Sort::Latest, ..Filter::default() },
        }
    }

    /// Refuses a request that the rules keep from the verb, or from that officer.
    fn allows(&self, request: &Request, officer: &Code, office: &Office, today: NaiveDate) -> Result<(), Failure> {
        if !self.exempt {
            office.impartial(officer, request).map_err(refused_on(request.number))?;
        }
        (self.rule)(request, Moment::today(today)).map_err(refused_on(request.number))
    }
}

/// The most requests among which one is chosen; beyond, its number is typed.
const MOST_CHOICES: usize = 500;

/// Why no more requests are read.
enum Stop {
    Enough,
    Failed(Failure),
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

impl Asker<'_> {
    /// One of the requests of a queue, but for the one that it goes with.
    pub fn pick(&mut self, key: &str, queue: &Queue, but: Option<Number>) -> Result<String, Failure> {
        let mut choices = self.waiting_for(queue)?;
        choices.retain(|choice| but.is_none_or(|but| choice.value != but.to_string()));
        if choices.is_empty() {
            return Err(Failure::none_waiting());
        }
        self.ui().choose_value(&self.get(key), &choices, Some(0))
    }

    /// The requests of a queue.
    pub fn waiting_for(&mut self, queue: &Queue) -> Result<Vec<Choice>, Failure> {
        let (officer, today) = (self.context.author(&self.office.lists)?, self.context.today());
        let (mut waiting, reading) = (Vec::new(), self.register.read()?);
        let all = reading.each_summary(&queue.filter(), |request| {
            if !(queue.waits)(&request) {
                return Ok(());
            }
            match queue.allows(&reading.request(request.number)?, &officer, &self.office, today) {
                Ok(()) => waiting.push(request),
                Err(Failure::Refused { .. }) => {}
                Err(failure) => return Err(Stop::Failed(failure)),
            }
            if waiting.len() == MOST_CHOICES { Err(Stop::Enough) } else { Ok(()) }
        });
        drop(reading);
        match all {
            Ok(()) | Err(Stop::Enough) => Ok(waiting.iter().map(|request| self.waiting(request)).collect()),
            Err(Stop::Failed(failure)) => Err(failure),
        }
    }

    /// Refuses a request that the rules keep from the verb, whatever is answered next; recalls what another is about.
    pub fn open_file(&mut self, queue: &Queue, number: Number) -> Result<(), Failure> {
        let request = self.read(|reading| Ok(reading.request(number)?))?;
        let officer = self.context.author(&self.office.lists)?;
        queue.allows(&request, &officer, &self.office, self.context.today())?;
        // Whoever is in conflict may give it away, and does not read it for that.
        if self.office.impartial(&officer, &request).is_ok() {
            self.recall(&request);
        }
        Ok(())
    }

    fn waiting(&self, request: &Summary) -> Choice {
        let subject = request.called(&self.office.lists, self.ui().lang()).unwrap_or("—");
        let due = request.progress.due_on.map_or_else(|| "—".into(), |due| due.to_string());
        let dates = [("received", request.received_on().to_string().into()), ("due", due.into())];
        let number = request.number.to_string();
        let choice = Choice::new(&number, format!("{number} · {subject}"));
        choice.with_rule(self.ui().texts().with("ask-request-dates", &dates))
    }
}
