//! What a report is drawn from: the requests that a period touches, as cases.

use chrono::NaiveDate;
use rusqlite::{Row, Rows};

use super::column::text;
use super::counted::{self, Beside, Line, by_digits};
use super::error::StoreError;
use super::projection::number;
use super::reading::Reading;
use crate::domain::clock::{Clock, Pause, Standard};
use crate::domain::{Code, Office};
use crate::report::budget::SOON;
use crate::report::{
    Admissibility, Case, Closing, Consultation, Few, Finding, Ground, Known, Period, Stage, Standing, Term, Terms,
};

/// The requests that a period touches. Each line is read through an index of its own; together they overlap nowhere.
///
/// `?1` and `?2` are the ends of the period. A request that it touches was received at most 60 days before it, or is
/// open, or took more than 60 days: the index of those leads to the last two.
const TOUCHED: [&str; 5] = [
    "request INDEXED BY request_report \
     WHERE received_on BETWEEN date(?1, '-60 days') AND ?2 AND ifnull(closed_on, ?1) >= ?1",
    "request INDEXED BY request_lasting WHERE closed_on >= ?1 AND received_on < date(?1, '-60 days') \
     AND received_on <= ?2 AND julianday(closed_on) - julianday(received_on) > 60",
    "request INDEXED BY request_lasting WHERE closed_on IS NULL AND received_on < date(?1, '-60 days') \
     AND received_on <= ?2",
    // A closing follows the reopening before it, so this finds nothing unless the register was tampered with. What it
    // finds makes the flow fail: an impossible history must not go uncounted without a word. The `+` keep the planner
    // from walking through every closing of the past: the few reopenings lead.
    "request WHERE +closed_on < ?1 AND +received_on <= ?2 \
     AND id IN (SELECT request FROM reopening WHERE reopened_on >= ?1)",
    // A unit may answer once the request is closed.
    "request WHERE +closed_on < ?1 AND +received_on <= ?2 \
     AND id NOT IN (SELECT request FROM reopening WHERE reopened_on >= ?1) \
     AND id IN (SELECT request FROM consultation WHERE answered_on >= ?1)",
];

impl Reading<'_> {
    /// The requests that were open, received, reopened or closed in a period, with all that is known of them today.
    ///
    /// A period may end after today: what is open then is what is open now.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn cases(&self, period: Period, today: NaiveDate) -> Result<(Terms, Vec<Case>), StoreError> {
        let mut all = Vec::new();
        let terms = self.each_cases(period, today, |cases| all.append(cases))?;
        Ok((terms, all))
    }

    /// The same [`cases`](Self::cases), some at a time: what counts them needs not keep them. Gives their terms.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn each_cases(
        &self,
        period: Period,
        today: NaiveDate,
        mut each: impl FnMut(&mut Vec<Case>),
    ) -> Result<Terms, StoreError> {
        let mut gathering = Gathering::new(self.office()?, period, today);
        for touched in TOUCHED {
            let mut statement = self.tx.prepare(&format!("SELECT id, counted FROM {touched}"))?;
            let mut rows = statement.query([period.from().to_string(), period.to().to_string()])?;
            while gathering.requests(&mut rows)? {
                self.hand_over(&mut gathering, &mut each)?;
            }
        }
        self.hand_over(&mut gathering, &mut each)?;
        Ok(gathering.terms)
    }

    /// Adds to the cases gathered what stands beside their lines, and hands them over.
    fn hand_over(&self, gathering: &mut Gathering<'_>, each: impl FnOnce(&mut Vec<Case>)) -> Result<(), StoreError> {
        let [reopened, grounded, suspended, handed, consulted] = std::mem::take(&mut gathering.beside);
        self.beside(reopened, REOPENINGS, |place, row| gathering.reopening(place, row))?;
        self.beside(grounded, GROUNDS, |place, row| gathering.ground(place, row))?;
        self.beside(suspended, SUSPENSIONS, |place, row| gathering.suspension(place, row))?;
        self.beside(handed, STAGES, |place, row| gathering.stage(place, row))?;
        self.beside(consulted, CONSULTATIONS, |place, row| gathering.consultation(place, row))?;
        gathering.stand();
        each(&mut gathering.cases);
        gathering.cases.clear();
        gathering.asides.clear();
        Ok(())
    }

    /// Reads the rows that hang from requests, with the place of each request among the cases.
    ///
    /// The numbers of a period follow one another: a run of them is read in one sweep, and not one by one.
    fn beside(
        &self,
        mut places: Vec<Place>,
        sql: &str,
        mut each: impl FnMut(usize, &Row<'_>) -> rusqlite::Result<()>,
    ) -> Result<(), StoreError> {
        if places.is_empty() {
            return Ok(());
        }
        places.sort_unstable();
        let mut statement = self.tx.prepare_cached(sql)?;
        let request = statement.column_count() - 1;
        for run in places.chunk_by(|(key, _), (next, _)| next - key <= GAP) {
            let ends = [run.first(), run.last()].map(|place| place.map(|(key, _)| *key));
            let mut rows = statement.query(ends)?;
            while let Some(row) = rows.next()? {
                let key: i64 = row.get(request)?;
                let found = run.binary_search_by_key(&key, |(key, _)| *key).ok().and_then(|at| run.get(at));
                if let Some((_, place)) = found {
                    each(*place, row)?;
                }
            }
        }
        Ok(())
    }
}

/// The key of a request, and its place among the cases.
type Place = (i64, usize);

/// Passing over the rows of so many requests costs less than seeking the next one.
const GAP: i64 = 64;

/// How many cases are handed over together.
const TOGETHER: usize = 128;

const REOPENINGS: &str = "SELECT closed_on, reopened_on, disposition, finding, criterion, net_days, gross_days, \
    within_standard, satisfaction, request FROM reopening WHERE request BETWEEN ?1 AND ?2 ORDER BY request, n";
const GROUNDS: &str = "SELECT n, nature, commitment, finding, criterion, request FROM ground \
    WHERE request BETWEEN ?1 AND ?2 AND n > 0 AND dropped_on IS NULL ORDER BY request, n";
const SUSPENSIONS: &str = "SELECT from_on, to_on, request FROM suspension \
    WHERE request BETWEEN ?1 AND ?2 ORDER BY request, n";
const STAGES: &str = "SELECT handler, from_on, net_days, request FROM stage \
    WHERE request BETWEEN ?1 AND ?2 ORDER BY request, n";
const CONSULTATIONS: &str = "SELECT n, unit, asked_on, due_on, answered_on, request FROM consultation \
    WHERE request BETWEEN ?1 AND ?2 ORDER BY request, n";

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

/// Cases in the making.
struct Gathering<'o> {
    office: &'o Office,
    period: Period,
    /// The day on which the end of the period is looked at.
    as_of: NaiveDate,
    terms: Terms,
    codes: Known<Box<[u8]>, Term>,
    /// By the unit's code: the unit and its sector.
    units: Known<Box<[u8]>, (Term, Term)>,
    came: Known<Box<[u8]>, Came>,
    went: Known<Box<[u8]>, Went>,
    cases: Vec<Case>,
    /// Of each case.
    asides: Vec<Aside>,
    /// Those with rows in each table of [`Beside`].
    beside: [Vec<Place>; counted::BESIDE],
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
    fn new(office: &'o Office, period: Period, today: NaiveDate) -> Self {
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
    fn requests(&mut self, rows: &mut Rows<'_>) -> rusqlite::Result<bool> {
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
    fn reopening(&mut self, place: usize, row: &Row<'_>) -> rusqlite::Result<()> {
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

    fn ground(&mut self, place: usize, row: &Row<'_>) -> rusqlite::Result<()> {
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

    fn suspension(&mut self, place: usize, row: &Row<'_>) -> rusqlite::Result<()> {
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
    fn stage(&mut self, place: usize, row: &Row<'_>) -> rusqlite::Result<()> {
        let (handler, from) = (self.terms.term(text(row, 0)?.and_then(group)), day(row, 1)?);
        let days: Option<i64> = row.get(2)?;
        if let Some((case, aside)) = self.cases.get_mut(place).zip(self.asides.get_mut(place)) {
            case.stages.push(Stage { handler, from, before: aside.stage_days });
            aside.stage_days += days.unwrap_or(0);
        }
        Ok(())
    }

    fn consultation(&mut self, place: usize, row: &Row<'_>) -> rusqlite::Result<()> {
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
