//! The requests among which one is chosen when a verb is typed without a number: those that it makes sense for.

use super::super::context::on;
use super::Asker;
use crate::domain::{Moment, Number, Refusal, Request};
use crate::output::{Choice, Failure};
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
    /// Those of them that nobody has in charge.
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

    /// The same, of which only some wait for the verb.
    #[must_use]
    pub const fn that_wait(self, waits: fn(&Summary) -> bool) -> Self {
        Self { waits, ..self }
    }

    /// The same, for an officer in conflict of interest too.
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
}

/// The most requests among which one is chosen; beyond, its number is typed.
const MOST: usize = 500;

impl Asker<'_> {
    /// One of the requests of a queue.
    pub fn pick(&mut self, key: &str, queue: &Queue) -> Result<String, Failure> {
        let choices = self.waiting_for(queue)?;
        if choices.is_empty() {
            return Err(Failure::none_waiting());
        }
        self.ui().choose_value(&self.get(key), &choices, Some(0))
    }

    /// The requests of a queue.
    pub fn waiting_for(&mut self, queue: &Queue) -> Result<Vec<Choice>, Failure> {
        let numbers = self.read(|reading| Ok(reading.listed(&queue.filter())?))?;
        let mut choices = Vec::new();
        for number in numbers {
            let request = self.read(|reading| Ok(reading.summary(number)?))?;
            if !(queue.waits)(&request) {
                continue;
            }
            match self.allows(queue, number) {
                Ok(()) => choices.push(self.waiting(&request)),
                Err(Failure::Refused { .. }) => {}
                Err(failure) => return Err(failure),
            }
            if choices.len() == MOST {
                break;
            }
        }
        Ok(choices)
    }

    /// Refuses a request that the rules keep from the verb, whatever is answered next.
    pub fn allows(&mut self, queue: &Queue, number: Number) -> Result<(), Failure> {
        let request = self.read(|reading| Ok(reading.request(number)?))?;
        if !queue.exempt {
            let officer = self.context.author(&self.office.lists)?;
            self.office.impartial(&officer, &request).map_err(on(number))?;
        }
        (queue.rule)(&request, Moment::today(self.context.today())).map_err(on(number))
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
