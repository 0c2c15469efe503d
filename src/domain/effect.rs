//! What a change of the office does to its requests and to its Ombudsman files: the due dates that move, the delays
//! that are counted anew.
//!
//! A delay is never typed in, so a holiday or a standard moves those of the requests it reaches, closed ones too. The
//! office is shown which before it decides.

use chrono::NaiveDate;

use super::clock::Clock;
use super::office::Office;
use super::progress::Delays;
use super::reference::List;
use super::request::{Closing, Request};
use super::{Code, OmbudsmanFile, Record, RecordId};

/// Where two states of an office tell requests apart.
#[derive(Debug)]
pub struct EffectReach<'a> {
    before: &'a Office,
    after: &'a Office,
    /// The days that are worked in one of them only, sorted.
    days: Vec<NaiveDate>,
    standards: bool,
}

impl<'a> EffectReach<'a> {
    /// The difference between two states; `None` when it moves no delay.
    pub fn between(before: &'a Office, after: &'a Office) -> Option<Self> {
        let changes = before.calendar_changes().iter().chain(after.calendar_changes());
        let mut days: Vec<_> = changes
            .map(|change| change.day)
            .filter(|day| before.calendar().is_business(*day) != after.calendar().is_business(*day))
            .collect();
        days.sort_unstable();
        days.dedup();
        let standards = before.lists.all(List::Standard) != after.lists.all(List::Standard);
        (standards || !days.is_empty()).then_some(Self { before, after, days, standards })
    }

    /// Only requests received before that day may be reached; `None` when any may.
    pub fn received_before(&self) -> Option<NaiveDate> {
        if self.standards { None } else { self.days.last().copied() }
    }

    /// Whether the delay of a request may differ. It lived from its receipt, itself not counted, to its last closing,
    /// or lives still.
    pub fn touches(&self, kind: Option<&Code>, received_on: NaiveDate, ended_on: Option<NaiveDate>) -> bool {
        let lived = |day: &NaiveDate| received_on < *day && ended_on.is_none_or(|ended| *day <= ended);
        let timed = |office: &Office| office.standard(kind, received_on);
        self.days.iter().any(lived) || self.standards && timed(self.before) != timed(self.after)
    }
}

/// The delay of a record as it stands on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delay {
    /// When it is due; `None` once it is closed, while it is suspended, or while nothing is asked of it.
    pub due_on: Option<NaiveDate>,
    /// Whether it is open and late.
    pub late: bool,
    /// Counts at each of its closings, reopened ones included, in their order.
    pub closings: Vec<CountedClosing>,
}

/// Counts of a closing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CountedClosing {
    pub on: NaiveDate,
    /// Business days from receipt or from the reopening, suspended ones taken out, whatever the unit of the standard:
    /// what reports say.
    pub net: i64,
    /// Whether that is within the standard, where one times the request.
    pub within: Option<bool>,
}

impl Delay {
    pub fn of(office: &Office, request: &Request, today: NaiveDate) -> Self {
        let pauses = request.pauses();
        let clocks = office.clocks(request, &pauses);
        let clock = clocks.last().expect("invariant: a request has a cycle");
        let open = request.closing.is_none();
        let taken_up = request.reopenings.iter().map(|reopening| &reopening.closing);
        let closings = taken_up.chain(&request.closing).zip(&clocks);
        let counted = |(closing, clock): (&Closing, &Clock<'_>)| {
            let Delays { net, within_standard, .. } = closing.delays(clock)?;
            Some(CountedClosing { on: closing.on, net, within: within_standard })
        };
        Self {
            due_on: if open && request.suspended_since().is_none() { clock.due() } else { None },
            late: request.is_late(clock, today),
            closings: closings.filter_map(counted).collect(),
        }
    }

    /// The delay of the answer that is due to the Ombudsman first.
    fn of_file(office: &Office, file: &OmbudsmanFile, today: NaiveDate) -> Self {
        let due_on = file.pressing(office.calendar()).map(|question| question.due(office.calendar()));
        Self { due_on, late: due_on.is_some_and(|due| due < today), closings: Vec::new() }
    }
}

/// What a change does to one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effect {
    pub record: RecordId,
    pub before: Delay,
    pub after: Delay,
}

impl Effect {
    /// What a change does to a request; `None` when nothing.
    pub fn of(before: &Office, after: &Office, request: &Request, today: NaiveDate) -> Option<Self> {
        Self::between(request.number.into(), [before, after].map(|office| Delay::of(office, request, today)))
    }

    /// What a change does to an Ombudsman file; `None` when nothing.
    pub fn of_file(before: &Office, after: &Office, file: &OmbudsmanFile, today: NaiveDate) -> Option<Self> {
        Self::between(file.id(), [before, after].map(|office| Delay::of_file(office, file, today)))
    }

    fn between(record: RecordId, [before, after]: [Delay; 2]) -> Option<Self> {
        (before != after).then_some(Self { record, before, after })
    }

    /// Whether the due date moves.
    pub fn moves(&self) -> bool {
        self.before.due_on != self.after.due_on
    }

    /// Whether the record starts or stops being late.
    pub fn turns(&self) -> bool {
        self.before.late != self.after.late
    }
}

/// How many records a change does what to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EffectTally {
    /// Due dates that move.
    pub moved: usize,
    /// Open records that become late.
    pub late: usize,
    /// Open records that no longer are late.
    pub on_time: usize,
    /// Closed requests, or closings taken up again, that are counted otherwise.
    pub recounted: usize,
    /// How many of them come within the standard.
    pub within: usize,
    /// How many of them fall out of it.
    pub beyond: usize,
}

impl EffectTally {
    pub fn of(effects: &[Effect]) -> Self {
        let mut tally = Self::default();
        for effect in effects {
            let (before, after) = (&effect.before, &effect.after);
            tally.moved += usize::from(effect.moves());
            tally.late += usize::from(!before.late && after.late);
            tally.on_time += usize::from(before.late && !after.late);
            for (before, after) in before.closings.iter().zip(&after.closings) {
                tally.recounted += usize::from(before != after);
                tally.within += usize::from((before.within, after.within) == (Some(false), Some(true)));
                tally.beyond += usize::from((before.within, after.within) == (Some(true), Some(false)));
            }
        }
        tally
    }
}
