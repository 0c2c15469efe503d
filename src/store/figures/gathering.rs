//! Cases in the making: from the line of a request, and from the rows beside it.

use chrono::NaiveDate;
use rusqlite::{Row, Rows};

use super::super::column::text;
use super::super::counted::{self, Beside, Line, by_digits};
use super::super::projection::number;
use crate::domain::clock::{Clock, Pause, Standard};
use crate::domain::{Code, Office};
use crate::report::budget::SOON;
use crate::report::{
    Admissibility, Case, Closing, Consultation, Few, Finding, Ground, Known, Period, Stage, Standing, Term, Terms,
};

/// How a request came in.
#[derive(Clone, Copy)]
struct Came {
    kind: Term,
    channel: Term,
    source: Term,
    handler: Term,
    language: Term,
    anonymous: bool,
}

/// How a request went.
#[derive(Clone, Copy)]
struct Went {
    admissibility: Admissibility,
    disposition: Term,
    finding: Option<Finding>,
    criterion: Term,
    within: Option<bool>,
    unknown_suspended: i64,
    satisfaction: Option<u8>,
    beside: Beside,
}

/// The key of a request, and its place among the cases.
pub(super) type Place = (i64, usize);

/// How many cases are handed over together.
const TOGETHER: usize = 128;

/// Cases in the making.
pub(super) struct Gathering<'o> {
    office: &'o Office,
    period: Period,
    /// The day on which the end of the period is looked at.
    as_of: NaiveDate,
    pub(super) terms: Terms,
    codes: Known<Box<[u8]>, Term>,
    /// By the unit's code: the unit and its sector.
    units: Known<Box<[u8]>, (Term, Term)>,
    came: Known<Box<[u8]>, Came>,
    went: Known<Box<[u8]>, Went>,
    cases: Vec<Case>,
    /// Of each case.
    asides: Vec<Aside>,
    /// Those with rows in each table of [`Beside`].
    pub(super) beside: [Vec<Place>; counted::BESIDE],
}

/// What a case is made out from and does not keep.
#[derive(Default)]
struct Aside {
    /// Suspended days without dates.
    unknown_suspended: i64,
    pauses: Few<Pause>,
    /// Net days of the stages read so far.
    stage_days: i64,
}

impl<'o> Gathering<'o> {
    pub(super) fn new(office: &'o Office, period: Period, today: NaiveDate) -> Self {
        Self {
            office,
            period,
            as_of: period.to().min(today),
            terms: Terms::new(),
            codes: Known::default(),
            units: Known::default(),
            came: Known::default(),
            went: Known::default(),
            cases: Vec::with_capacity(TOGETHER),
            asides: Vec::with_capacity(TOGETHER),
            beside: Default::default(),
        }
    }

    /// Gathers requests until there are as many as are handed over together; `false` when there are no more.
    pub(super) fn requests(&mut self, rows: &mut Rows<'_>) -> rusqlite::Result<bool> {
        while let Some(row) = rows.next()? {
            self.request(row)?;
            if self.cases.len() == TOGETHER {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// A request from its column `counted`.
    fn request(&mut self, row: &Row<'_>) -> rusqlite::Result<()> {
        let (key, counted) = (row.get(0)?, row.get_ref(1)?.as_bytes()?);
        let found = || String::from_utf8_lossy(counted).into_owned();
        let bad = || rusqlite::Error::InvalidColumnType(1, found(), rusqlite::types::Type::Text);
        let line = Line::read(counted).ok_or_else(bad)?;
        let came = self.came(line.came).ok_or_else(bad)?;
        let went = self.went(line.went).ok_or_else(bad)?;
        let (unit, sector) = self.unit(line.unit).ok_or_else(bad)?;
        let (program, officer) = self.code(line.program).zip(self.code(line.officer)).ok_or_else(bad)?;
        let closing = |on| Closing {
            disposition: went.disposition,
            finding: went.finding,
            criterion: went.criterion,
            net: line.net,
            gross: line.gross,
            within: went.within,
            satisfaction: went.satisfaction,
            ..Closing::new(on)
        };
        for (places, any) in self.beside.iter_mut().zip(went.beside) {
            places.extend(any.then_some((key, self.cases.len())));
        }
        self.asides.push(Aside { unknown_suspended: went.unknown_suspended, ..Aside::default() });
        let acknowledged = |on| self.office.calendar().elapsed(line.received_on, on);
        self.cases.push(Case {
            kind: came.kind,
            channel: came.channel,
            source: came.source,
            program,
            unit,
            sector,
            officer,
            handler: came.handler,
            language: came.language,
            anonymous: came.anonymous,
            admissibility: went.admissibility,
            acknowledged_on: line.acknowledged_on,
            acknowledgement_delay: line.acknowledged_on.map(acknowledged),
            closings: line.closed_on.map_or(Few::None, |on| Few::One(closing(on))),
            ..Case::new(number(key)?, line.received_on)
        });
        Ok(())
    }

    /// How a request came in, made out once.
    fn came(&mut self, line: &[u8]) -> Option<Came> {
        if let Some(came) = self.came.get(line) {
            return Some(*came);
        }
        let (read, terms) = (counted::Came::read(line)?, &mut self.terms);
        let came = Came {
            kind: terms.term(read.kind),
            channel: terms.term(read.channel),
            source: terms.term(read.source),
            handler: terms.term(read.handler.and_then(group)),
            language: terms.term(read.language),
            anonymous: read.anonymous,
        };
        self.came.insert(line.into(), came);
        Some(came)
    }

    /// How a request went, made out once.
    fn went(&mut self, line: &[u8]) -> Option<Went> {
        if let Some(went) = self.went.get(line) {
            return Some(*went);
        }
        let (read, terms) = (counted::Went::read(line)?, &mut self.terms);
        let reason = terms.term(read.reason);
        let went = Went {
            admissibility: match read.admissible {
                None => Admissibility::Pending,
                Some(true) => Admissibility::Admissible,
                Some(false) => Admissibility::Inadmissible { reason },
            },
            disposition: terms.term(read.disposition),
            finding: read.finding.and_then(finding),
            criterion: terms.term(read.criterion),
            within: read.within,
            unknown_suspended: read.unknown_suspended,
            satisfaction: read.satisfaction,
            beside: read.beside,
        };
        self.went.insert(line.into(), went);
        Some(went)
    }

    /// The term of a code of a line, made out once.
    fn code(&mut self, code: &[u8]) -> Option<Term> {
        if let Some(&term) = self.codes.get(code) {
            return Some(term);
        }
        let term = self.terms.term(Some(std::str::from_utf8(code).ok()?).filter(|code| !code.is_empty()));
        self.codes.insert(code.into(), term);
        Some(term)
    }

    /// A unit and its sector, looked up once a unit.
    fn unit(&mut self, code: &[u8]) -> Option<(Term, Term)> {
        if let Some(&found) = self.units.get(code) {
            return Some(found);
        }
        let unit = self.code(code)?;
        let known = Code::new(self.terms.code(unit)).ok().filter(|_| unit != Term::UNKNOWN);
        let top = known.and_then(|code| self.office.lists.sector_of(&code));
        let found = (unit, self.terms.term(top.map(|item| item.code.as_str())));
        self.units.insert(code.into(), found);
        Some(found)
    }

    /// A closing that was undone comes before the one that stands.
    pub(super) fn reopening(&mut self, place: usize, row: &Row<'_>) -> rusqlite::Result<()> {
        let closing = Closing {
            reopened_on: some_day(row, 1)?,
            disposition: self.term(row, 2)?,
            finding: text(row, 3)?.and_then(finding),
            criterion: self.term(row, 4)?,
            net: row.get(5)?,
            gross: row.get(6)?,
            within: row.get(7)?,
            satisfaction: row.get(8)?,
            ..Closing::new(day(row, 0)?)
        };
        if let Some(closings) = self.cases.get_mut(place).map(|case| &mut case.closings) {
            let undone = closings.iter().take_while(|closing| closing.reopened_on.is_some()).count();
            closings.insert(undone, closing);
        }
        Ok(())
    }

    pub(super) fn ground(&mut self, place: usize, row: &Row<'_>) -> rusqlite::Result<()> {
        let ground = Ground {
            n: row.get(0)?,
            nature: self.term(row, 1)?,
            commitment: self.term(row, 2)?,
            finding: text(row, 3)?.and_then(finding),
            criterion: self.term(row, 4)?,
        };
        self.cases.get_mut(place).into_iter().for_each(|case| case.grounds.push(ground));
        Ok(())
    }

    pub(super) fn suspension(&mut self, place: usize, row: &Row<'_>) -> rusqlite::Result<()> {
        let pause = Pause { from: day(row, 0)?, to: some_day(row, 1)? };
        self.asides.get_mut(place).into_iter().for_each(|aside| aside.pauses.push(pause));
        let (from, to) = (self.period.from(), self.period.to());
        let Some(case) = self.cases.get_mut(place) else { return Ok(()) };
        let closed_on = case.closings.last().filter(|closing| closing.reopened_on.is_none());
        let end = pause.to.or(closed_on.map(|closing| closing.closed_on)).unwrap_or(self.as_of);
        if pause.from <= to && end >= from {
            // The days taken out are those after the first one.
            let after = pause.from.max(case.received_on).max(from.pred_opt().unwrap_or(from));
            case.suspensions.n += 1;
            case.suspensions.days += self.office.calendar().elapsed(after, end.min(to));
        }
        Ok(())
    }

    /// Who has the request from then on; each stage says how many days those before it took.
    pub(super) fn stage(&mut self, place: usize, row: &Row<'_>) -> rusqlite::Result<()> {
        let (handler, from) = (self.terms.term(text(row, 0)?.and_then(group)), day(row, 1)?);
        let days: Option<i64> = row.get(2)?;
        if let Some((case, aside)) = self.cases.get_mut(place).zip(self.asides.get_mut(place)) {
            case.stages.push(Stage { handler, from, before: aside.stage_days });
            aside.stage_days += days.unwrap_or(0);
        }
        Ok(())
    }

    pub(super) fn consultation(&mut self, place: usize, row: &Row<'_>) -> rusqlite::Result<()> {
        let (asked_on, due_on, answered_on) = (day(row, 2)?, day(row, 3)?, some_day(row, 4)?);
        let (n, unit, calendar) = (row.get(0)?, self.term(row, 1)?, self.office.calendar());
        let (as_of, to) = (self.as_of, self.period.to());
        let Some(case) = self.cases.get_mut(place) else { return Ok(()) };
        let awaited = asked_on <= to && answered_on.is_none_or(|on| on > to) && case.is_open_at_end_of(to);
        case.consultations.push(Consultation {
            n,
            unit,
            asked_on,
            due_on,
            answered_on,
            days: answered_on.map(|on| calendar.elapsed(asked_on, on)),
            awaited: awaited.then(|| calendar.elapsed(due_on, as_of) > 0),
        });
        Ok(())
    }

    /// Hands over the cases, now that all that stands beside their lines was added.
    pub(super) fn hand_over(&mut self, each: impl FnOnce(&mut Vec<Case>)) {
        self.stand();
        each(&mut self.cases);
        self.cases.clear();
        self.asides.clear();
    }

    /// How those that are open at the end of the period stand then.
    fn stand(&mut self) {
        let (office, as_of, to) = (self.office, self.as_of, self.period.to());
        let soon = office.calendar().add(as_of, SOON).unwrap_or(as_of);
        let mut standards: Known<(Term, NaiveDate), Standard> = Known::default();
        for (case, aside) in self.cases.iter_mut().zip(&self.asides) {
            if !case.is_open_at_end_of(to) {
                continue;
            }
            let standard = standards.entry((case.kind, case.received_on)).or_insert_with(|| {
                let kind = Some(self.terms.code(case.kind)).filter(|_| case.kind != Term::UNKNOWN);
                office.standard(kind.and_then(|kind| Code::new(kind).ok()).as_ref(), case.received_on)
            });
            let (pauses, unknown) = (&aside.pauses, aside.unknown_suspended);
            let clock = Clock::new(office.calendar(), standard, case.received_on, pauses, unknown);
            let age_gross = clock.gross(as_of);
            let age_net = clock.net_of(age_gross, as_of);
            let suspended = clock.is_suspended(as_of);
            let overdue = age_net > clock.length_days();
            case.at_end = Some(Standing {
                age_net,
                age_gross,
                overdue,
                suspended,
                due_soon: !overdue && !suspended && clock.remaining(soon) <= 0,
            });
        }
    }

    fn term(&mut self, row: &Row<'_>, at: usize) -> rusqlite::Result<Term> {
        Ok(self.terms.term(text(row, at)?))
    }
}

/// `unit:legal` is told apart from the office and the partners, not from other units.
fn group(handler: &str) -> Option<&str> {
    handler.split(':').next()
}

fn day(row: &Row<'_>, at: usize) -> rusqlite::Result<NaiveDate> {
    some_day(row, at)?.ok_or(rusqlite::Error::InvalidColumnIndex(at))
}

fn some_day(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<NaiveDate>> {
    let Some(found) = row.get_ref(at)?.as_bytes_or_null()? else { return Ok(None) };
    let bad = || {
        let found = String::from_utf8_lossy(found).into_owned();
        rusqlite::Error::InvalidColumnType(at, found, rusqlite::types::Type::Text)
    };
    by_digits(found).map(Some).ok_or_else(bad)
}

fn finding(code: &str) -> Option<Finding> {
    match code {
        "substantiated" => Some(Finding::Substantiated),
        "partly" => Some(Finding::Partly),
        "unsubstantiated" => Some(Finding::Unsubstantiated),
        _ => None,
    }
}
