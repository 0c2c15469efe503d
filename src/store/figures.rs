//! What a report is drawn from: the requests that a period touches, as cases.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Row, Rows};

use super::column::text;
use super::error::StoreError;
use super::projection::number;
use super::reading::Reading;
use crate::domain::clock::{Clock, Pause};
use crate::domain::{Code, Office};
use crate::report::{
    Admissibility, Case, Closing, Consultation, Finding, Ground, Period, Stage, Standing, Term, Terms,
};

/// The requests that a period touches. Each line is read through an index of its own; together they overlap nowhere.
///
/// `?1` and `?2` are the ends of the period. A request closed in the period or since was received at most 100 days
/// before the period, or took more than 100 days: the index of those leads to the latter.
const TOUCHED: [&str; 5] = [
    "request INDEXED BY request_report WHERE received_on BETWEEN date(?1, '-100 days') AND ?2 AND closed_on >= ?1",
    "request INDEXED BY request_long WHERE closed_on >= ?1 AND received_on < date(?1, '-100 days') \
     AND received_on <= ?2 AND julianday(closed_on) - julianday(received_on) > 100",
    "request WHERE closed_on IS NULL AND received_on <= ?2",
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
        let mut gathering = Gathering::new(self.office()?, period, today);
        for touched in TOUCHED {
            let mut statement = self.tx.prepare(&format!("SELECT id, counted FROM {touched}"))?;
            gathering.requests(statement.query([period.from().to_string(), period.to().to_string()])?)?;
        }
        let mut places: Vec<Place> = (0..).zip(&gathering.cases).map(|(at, case)| (case.number.key(), at)).collect();
        places.sort_unstable();
        self.beside(&places, REOPENINGS, |place, row| gathering.reopening(place, row))?;
        self.beside(&places, GROUNDS, |place, row| gathering.ground(place, row))?;
        self.beside(&places, SUSPENSIONS, |place, row| gathering.suspension(place, row))?;
        self.beside(&places, STAGES, |place, row| gathering.stage(place, row))?;
        self.beside(&places, CONSULTATIONS, |place, row| gathering.consultation(place, row))?;
        gathering.stand();
        Ok((gathering.terms, gathering.cases))
    }

    /// Reads the rows that hang from requests, with the place of each request among the cases.
    ///
    /// Most numbers of a period follow one another: a run of them is read in one sweep, and not one by one.
    fn beside(
        &self,
        places: &[Place],
        sql: &str,
        mut each: impl FnMut(usize, &Row<'_>) -> rusqlite::Result<()>,
    ) -> Result<(), StoreError> {
        let mut statement = self.tx.prepare(sql)?;
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
const GAP: i64 = 8;

const REOPENINGS: &str = "SELECT closed_on, reopened_on, disposition, finding, criterion, net_days, gross_days, \
    within_standard, satisfaction, request FROM reopening WHERE request BETWEEN ?1 AND ?2 ORDER BY request, n";
const GROUNDS: &str = "SELECT n, nature, commitment, finding, criterion, request FROM ground \
    WHERE request BETWEEN ?1 AND ?2 AND dropped_on IS NULL ORDER BY request, n";
const SUSPENSIONS: &str = "SELECT from_on, to_on, request FROM suspension \
    WHERE request BETWEEN ?1 AND ?2 ORDER BY request, n";

const STAGES: &str = "SELECT handler, from_on, net_days, request FROM stage \
    WHERE request BETWEEN ?1 AND ?2 ORDER BY request, n";
const CONSULTATIONS: &str = "SELECT n, unit, asked_on, due_on, answered_on, request FROM consultation \
    WHERE request BETWEEN ?1 AND ?2 ORDER BY request, n";

/// Cases in the making.
struct Gathering<'o> {
    office: &'o Office,
    period: Period,
    /// The day on which the end of the period is looked at.
    as_of: NaiveDate,
    terms: Terms,
    sectors: HashMap<Term, Term>,
    cases: Vec<Case>,
    /// By case: suspended days without dates.
    unknown_suspended: Vec<i64>,
    /// By the place of their case.
    pauses: HashMap<usize, Vec<Pause>>,
    /// By the place of their case: net days of the stages read so far.
    stage_days: HashMap<usize, i64>,
}

impl<'o> Gathering<'o> {
    fn new(office: &'o Office, period: Period, today: NaiveDate) -> Self {
        Self {
            office,
            period,
            as_of: period.to().min(today),
            terms: Terms::new(),
            sectors: HashMap::new(),
            cases: Vec::new(),
            unknown_suspended: Vec::new(),
            pauses: HashMap::new(),
            stage_days: HashMap::new(),
        }
    }

    fn requests(&mut self, mut rows: Rows<'_>) -> rusqlite::Result<()> {
        while let Some(row) = rows.next()? {
            let case = self.request(row)?;
            self.cases.push(case);
        }
        Ok(())
    }

    /// A request from its column `counted`: the parts in the order in which the schema joins them.
    fn request(&mut self, row: &Row<'_>) -> rusqlite::Result<Case> {
        let counted = text(row, 1)?.unwrap_or_default();
        let mut rest = counted;
        let mut part = || {
            let end = rest.bytes().position(|byte| byte == b'|').unwrap_or(rest.len());
            let (part, after) = rest.split_at(end);
            rest = after.get(1..).unwrap_or_default();
            if part.is_empty() { None } else { Some(part) }
        };
        let bad = || rusqlite::Error::InvalidColumnType(1, counted.to_owned(), rusqlite::types::Type::Text);
        let date = |part: Option<&str>| part.map(|part| by_digits(part).ok_or_else(bad)).transpose();
        let days = |part: Option<&str>| part.map(|part| part.parse::<i64>().map_err(|_| bad())).transpose();
        let received_on = date(part())?.ok_or_else(bad)?;
        let case = Case::new(number(row.get(0)?)?, received_on);
        let terms = &mut self.terms;
        let mut case = Case {
            kind: terms.term(part()),
            channel: terms.term(part()),
            source: terms.term(part()),
            program: terms.term(part()),
            unit: terms.term(part()),
            officer: terms.term(part()),
            handler: terms.term(part().and_then(group)),
            language: terms.term(part()),
            anonymous: part() == Some("1"),
            acknowledged_on: date(part())?,
            ..case
        };
        case.acknowledgement_delay = case.acknowledged_on.map(|on| self.office.calendar().elapsed(received_on, on));
        let (admissible, reason) = (part(), terms.term(part()));
        case.admissibility = match admissible {
            None => Admissibility::Pending,
            Some("1") => Admissibility::Admissible,
            Some(_) => Admissibility::Inadmissible { reason },
        };
        let closed_on = date(part())?;
        let (disposition, found) = (terms.term(part()), part().and_then(finding));
        let (net, gross, within) = (days(part())?, days(part())?, part().map(|within| within == "1"));
        let closing = |on| Closing { disposition, finding: found, net, gross, within, ..Closing::new(on) };
        case.closings.extend(closed_on.map(closing));
        self.unknown_suspended.push(days(part())?.unwrap_or(0));
        let satisfaction = days(part())?.and_then(|score| u8::try_from(score).ok());
        case.closings.iter_mut().for_each(|closing| closing.satisfaction = satisfaction);
        case.sector = self.sector(case.unit);
        Ok(case)
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

    /// The ground 0 is the complaint as a whole: it has a finding and a criterion, but is no ground.
    fn ground(&mut self, place: usize, row: &Row<'_>) -> rusqlite::Result<()> {
        let (n, criterion) = (row.get(0)?, self.term(row, 4)?);
        let (nature, commitment) = (self.term(row, 1)?, self.term(row, 2)?);
        let Some(case) = self.cases.get_mut(place) else { return Ok(()) };
        // The criterion of the complaint is that of its first ground that has one, failing which its own.
        let own = case.grounds.iter().all(|ground| ground.criterion == Term::UNKNOWN);
        if let Some(standing) = case.closings.last_mut().filter(|closing| closing.reopened_on.is_none())
            && criterion != Term::UNKNOWN
            && own
        {
            standing.criterion = criterion;
        }
        if n > 0 {
            case.grounds.push(Ground { n, nature, commitment, finding: text(row, 3)?.and_then(finding), criterion });
        }
        Ok(())
    }

    fn suspension(&mut self, place: usize, row: &Row<'_>) -> rusqlite::Result<()> {
        let pause = Pause { from: day(row, 0)?, to: some_day(row, 1)? };
        self.pauses.entry(place).or_default().push(pause);
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
        let (before, days) = (self.stage_days.get(&place).copied().unwrap_or(0), row.get::<_, Option<i64>>(2)?);
        self.stage_days.insert(place, before + days.unwrap_or(0));
        if let Some(case) = self.cases.get_mut(place) {
            case.stages.push(Stage { handler, from, before });
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
        for (place, (case, &unknown)) in self.cases.iter_mut().zip(&self.unknown_suspended).enumerate() {
            if !case.is_open_at_end_of(to) {
                continue;
            }
            let kind = if case.kind == Term::UNKNOWN { None } else { Code::new(self.terms.code(case.kind)).ok() };
            let standard = office.standard(kind.as_ref(), case.received_on);
            let pauses = self.pauses.get(&place).map_or(&[][..], Vec::as_slice);
            let clock = Clock::new(office.calendar(), &standard, case.received_on, pauses, unknown);
            let (age_gross, suspended_days) = (clock.gross(as_of), clock.suspended(as_of));
            let age_net = age_gross - suspended_days;
            case.at_end = Some(Standing {
                age_net,
                age_gross,
                overdue: age_net > clock.length_days(),
                suspended: clock.is_suspended(as_of),
            });
        }
    }

    fn term(&mut self, row: &Row<'_>, at: usize) -> rusqlite::Result<Term> {
        Ok(self.terms.term(text(row, at)?))
    }

    /// The sector of a unit, looked up once a unit.
    fn sector(&mut self, unit: Term) -> Term {
        if let Some(&sector) = self.sectors.get(&unit) {
            return sector;
        }
        let code = if unit == Term::UNKNOWN { None } else { Code::new(self.terms.code(unit)).ok() };
        let top = code.and_then(|code| self.office.lists.sector_of(&code));
        let sector = self.terms.term(top.map(|item| item.code.as_str()));
        self.sectors.insert(unit, sector);
        sector
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
    let Some(found) = text(row, at)? else { return Ok(None) };
    let bad = || rusqlite::Error::InvalidColumnType(at, found.to_owned(), rusqlite::types::Type::Text);
    by_digits(found).map(Some).ok_or_else(bad)
}

/// A date, read by its digits: a report reads three a request, and the general reader of dates costs ten times more.
fn by_digits(date: &str) -> Option<NaiveDate> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = date.as_bytes() else { return None };
    let digit = |byte: u8| byte.is_ascii_digit().then(|| u32::from(byte - b'0'));
    let pair = |tens: u8, units: u8| Some(digit(tens)? * 10 + digit(units)?);
    let year = i32::try_from(pair(y1, y2)? * 100 + pair(y3, y4)?).ok()?;
    NaiveDate::from_ymd_opt(year, pair(m1, m2)?, pair(d1, d2)?)
}

fn finding(code: &str) -> Option<Finding> {
    match code {
        "substantiated" => Some(Finding::Substantiated),
        "partly" => Some(Finding::Partly),
        "unsubstantiated" => Some(Finding::Unsubstantiated),
        _ => None,
    }
}
