//! Cases in the making: from the line of a request, and from the rows beside it.

use chrono::NaiveDate;
use rusqlite::Row;

use super::super::column::text;
use super::super::counted::{BESIDE, Facts, LINES, Line, Packed, Sealed};
use crate::domain::clock::{Clock, Pause, Standard, Time};
use crate::domain::request::GroundThen;
use crate::domain::{Code, Number, Office, Period};
use crate::report::budget::SOON;
use crate::report::{
    Admissibility, Case, Closing, Consultation, Few, Finding, Ground, Known, Stage, Standing, Suspensions, Term, Terms,
    Then,
};

/// The key of a request, and its place among the cases.
pub(super) type Place = (i64, usize);

/// How many cases there are at least when they are handed over.
const TOGETHER: usize = 64;

/// How many there are at most: those of a row come at once.
const MOST: usize = TOGETHER - 1 + LINES;

/// Cases in the making.
pub(super) struct Gathering<'o> {
    office: &'o Office,
    period: Period,
    /// The day on which the end of the period is looked at.
    as_of: NaiveDate,
    pub(super) terms: Terms,
    /// The last of the days within which a due date is near: [`SOON`] business days after the end.
    soon: NaiveDate,
    /// The days on which standards come and go.
    turns: Vec<NaiveDate>,
    /// What times a kind of request received after so many of these days.
    standards: Known<(Term, usize), Standard>,
    /// The sector of each unit.
    sectors: Known<Term, Term>,
    cases: Vec<Case>,
    /// Of each case.
    asides: Vec<Aside>,
    /// Those with rows in each table of [`Beside`].
    pub(super) beside: [Vec<Place>; BESIDE],
}

/// What a case is made out from and does not keep.
struct Aside {
    /// Suspended days without dates.
    unknown_suspended: i64,
    pauses: Vec<Pause>,
    /// Net business days of the stages read so far.
    stage_days: i64,
}

/// A code of a row of `counted`: looked up once, when a line needs it.
enum RowCode<'r> {
    Text(&'r [u8]),
    Known(Term),
}

impl RowCode<'_> {
    #[inline]
    fn term(&mut self, terms: &mut Terms) -> Option<Term> {
        match *self {
            Self::Known(term) => Some(term),
            Self::Text(text) => {
                let term = terms.read(text)?;
                *self = Self::Known(term);
                Some(term)
            }
        }
    }
}

impl<'o> Gathering<'o> {
    pub(super) fn new(office: &'o Office, period: Period, today: NaiveDate) -> Self {
        let as_of = period.to().min(today);
        Self {
            office,
            period,
            as_of,
            terms: Terms::new(),
            soon: office.calendar().add(as_of, SOON).unwrap_or(as_of),
            turns: office.lists.standards_turn_on(),
            standards: Known::default(),
            sectors: Known::default(),
            cases: Vec::with_capacity(MOST),
            asides: Vec::with_capacity(MOST),
            beside: Default::default(),
        }
    }

    /// Gathers the requests of a row of `counted` that are wanted, and says how many; `None` when the row is damaged.
    pub(super) fn requests(
        &mut self,
        key: i64,
        row: &[u8],
        wanted: impl Fn(&Sealed<'_>) -> Option<bool>,
    ) -> Option<usize> {
        let (packed, before) = (Packed::read(key, row)?, self.cases.len());
        let mut codes: Vec<RowCode<'_>> = Vec::with_capacity(LINES);
        for line in packed.lines() {
            let line = line?;
            if wanted(&line)? {
                if codes.is_empty() {
                    codes.push(RowCode::Known(Term::UNKNOWN));
                    for text in packed.texts() {
                        codes.push(RowCode::Text(text?));
                    }
                }
                let line = line.open(|place| codes.get_mut(place)?.term(&mut self.terms))?;
                self.request(line)?;
            }
        }
        Some(self.cases.len() - before)
    }

    /// Whether there are enough cases to be handed over.
    pub(super) fn is_full(&self) -> bool {
        self.cases.len() >= TOGETHER
    }

    fn request(&mut self, Line { facts, codes, pauses }: Line<Term>) -> Option<()> {
        let [kind, channel, source, program, unit, officer, handler, language, reason, disposition, criterion] = codes;
        let sector = self.sector(unit);
        let closing = |closed_on| Closing {
            closed_on,
            reopened_on: None,
            disposition,
            finding: facts.finding,
            criterion,
            net: facts.net,
            gross: facts.gross,
            within: facts.within,
            satisfaction: facts.satisfaction,
            then: None,
        };
        for (places, any) in self.beside.iter_mut().zip(facts.beside) {
            places.extend(any.then_some((facts.id, self.cases.len())));
        }
        let suspensions = self.suspensions(&facts, &pauses);
        self.asides.push(Aside { unknown_suspended: facts.unknown_suspended, pauses, stage_days: 0 });
        let acknowledged = |on| self.office.calendar().elapsed(facts.received_on, on);
        self.cases.push(Case {
            number: Number::from_key(facts.id)?,
            received_on: facts.received_on,
            kind,
            channel,
            source,
            program,
            unit,
            sector,
            officer,
            handler,
            language,
            anonymous: facts.anonymous,
            admissibility: match facts.admissible {
                None => Admissibility::Pending,
                Some(true) => Admissibility::Admissible,
                Some(false) => Admissibility::Inadmissible { reason },
            },
            acknowledged_on: facts.acknowledged_on,
            acknowledgement_unknown: facts.acknowledgement_unknown,
            acknowledgement_delay: facts.acknowledged_on.map(acknowledged),
            closings: facts.closed_on.map_or(Few::None, |on| Few::One(closing(on))),
            grounds: Few::None,
            stages: Vec::new(),
            consultations: Vec::new(),
            suspensions,
            at_end: None,
        });
        Some(())
    }

    /// The suspensions of a request within the period.
    fn suspensions(&self, facts: &Facts, pauses: &[Pause]) -> Suspensions {
        let mut suspensions = Suspensions::default();
        let (from, to) = (self.period.from(), self.period.to());
        for pause in pauses {
            let end = pause.to.or(facts.closed_on).unwrap_or(self.as_of);
            if pause.from <= to && end >= from {
                // The days taken out are those after the first one.
                let after = pause.from.max(facts.received_on).max(from.pred_opt().unwrap_or(from));
                suspensions.n += 1;
                suspensions.days += self.office.calendar().elapsed(after, end.min(to));
            }
        }
        suspensions
    }

    /// The sector of a unit, looked up once a unit.
    fn sector(&mut self, unit: Term) -> Term {
        if let Some(&sector) = self.sectors.get(&unit) {
            return sector;
        }
        let known = Code::new(self.terms.code(unit)).ok().filter(|_| unit != Term::UNKNOWN);
        let top = known.and_then(|code| self.office.lists.sector_of(&code));
        let sector = self.terms.term(top.map(|item| item.code.as_str()));
        self.sectors.insert(unit, sector);
        sector
    }

    /// A closing that was undone comes before the one that stands.
    pub(super) fn reopening(&mut self, place: usize, row: &Row<'_>) -> rusqlite::Result<()> {
        let closing = Closing {
            reopened_on: some_day(row, 1)?,
            disposition: self.term(row, 2)?,
            finding: text(row, 3)?.and_then(Finding::from_code),
            criterion: self.term(row, 4)?,
            net: row.get(5)?,
            gross: row.get(6)?,
            within: row.get(7)?,
            satisfaction: row.get(8)?,
            then: Some(Box::new(Then {
                handler: self.terms.term(text(row, 9)?.and_then(group)),
                grounds: self.grounds_then(row, 10)?,
            })),
            ..Closing::new(day(row, 0)?)
        };
        if let Some(closings) = self.cases.get_mut(place).map(|case| &mut case.closings) {
            let undone = closings.iter().take_while(|closing| closing.reopened_on.is_some()).count();
            closings.insert(undone, closing);
        }
        Ok(())
    }

    /// Grounds as they stood at a closing.
    fn grounds_then(&mut self, row: &Row<'_>, at: usize) -> rusqlite::Result<Vec<Ground>> {
        let written = text(row, at)?.unwrap_or_default();
        let bad = |_| rusqlite::Error::InvalidColumnType(at, written.to_owned(), rusqlite::types::Type::Text);
        let then: Vec<GroundThen> = serde_json::from_str(written).map_err(bad)?;
        let ground = |GroundThen { n, code, verdict }| Ground {
            n,
            nature: self.terms.term(Some(code.nature.as_str())),
            commitment: self.terms.term(code.commitment.as_ref().map(Code::as_str)),
            finding: verdict.as_ref().map(|verdict| verdict.finding),
            criterion: self
                .terms
                .term(verdict.as_ref().and_then(|verdict| verdict.criterion.as_ref()).map(Code::as_str)),
        };
        Ok(then.into_iter().map(ground).collect())
    }

    pub(super) fn ground(&mut self, place: usize, row: &Row<'_>) -> rusqlite::Result<()> {
        let ground = Ground {
            n: row.get(0)?,
            nature: self.term(row, 1)?,
            commitment: self.term(row, 2)?,
            finding: text(row, 3)?.and_then(Finding::from_code),
            criterion: self.term(row, 4)?,
        };
        self.cases.get_mut(place).into_iter().for_each(|case| case.grounds.push(ground));
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
        for (case, aside) in self.cases.iter_mut().zip(&self.asides) {
            if !case.is_open_at_end_of(to) {
                continue;
            }
            let turn = self.turns.partition_point(|turn| *turn <= case.received_on);
            let standard = self.standards.entry((case.kind, turn)).or_insert_with(|| {
                let kind = Some(self.terms.code(case.kind)).filter(|_| case.kind != Term::UNKNOWN);
                office.standard(kind.and_then(|kind| Code::new(kind).ok()).as_ref(), case.received_on)
            });
            let (pauses, unknown) = (&aside.pauses, aside.unknown_suspended);
            let clock = Clock::new(office.calendar(), standard, case.received_on, pauses, unknown);
            let Time { net: age_net, gross: age_gross } = clock.in_business_days(as_of);
            let suspended = clock.is_suspended(as_of);
            let overdue = clock.late_on(as_of);
            let due_soon = !overdue && !suspended && clock.remaining(self.soon) <= 0;
            case.at_end = Some(Standing { age_net, age_gross, overdue, suspended, due_soon });
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

pub(super) fn day(row: &Row<'_>, at: usize) -> rusqlite::Result<NaiveDate> {
    some_day(row, at)?.ok_or(rusqlite::Error::InvalidColumnIndex(at))
}

fn some_day(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<NaiveDate>> {
    let Some(text) = row.get_ref(at)?.as_bytes_or_null()? else { return Ok(None) };
    let bad = || {
        let found = String::from_utf8_lossy(text).into_owned();
        rusqlite::Error::InvalidColumnType(at, found, rusqlite::types::Type::Text)
    };
    by_digits(text).map(Some).ok_or_else(bad)
}

/// A date, read by its digits: a report reads thousands, and the general reader of dates costs ten times more.
fn by_digits(date: &[u8]) -> Option<NaiveDate> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = date else { return None };
    let digit = |byte: u8| byte.is_ascii_digit().then(|| u32::from(byte - b'0'));
    let pair = |tens: u8, units: u8| Some(digit(tens)? * 10 + digit(units)?);
    let year = i32::try_from(pair(y1, y2)? * 100 + pair(y3, y4)?).ok()?;
    NaiveDate::from_ymd_opt(year, pair(m1, m2)?, pair(d1, d2)?)
}
