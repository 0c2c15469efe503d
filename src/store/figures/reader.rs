//! Cases, read from the rows of requests and from those that hang from them.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Row;

use super::super::column::{code, day, maybe, sure, sure_day};
use super::super::error::StoreError;
use super::super::projection::number;
use super::super::reading::Reading;
use crate::domain::clock::{Clock, Pause, Time};
use crate::domain::request::GroundAtClosing;
use crate::domain::{Code, Handler, Office, Period, Standard};
use crate::report::budget::SOON;
use crate::report::{
    Case, CaseAdmissibility, CaseClosing, CaseConsultation, CaseGround, CaseStage, CaseSuspensions, ClosingSnapshot,
    Cycle, OpenStatus,
};

/// Declares the columns that are read of a request: their names for the query, and the place of each in it, so that a
/// name is not looked up again in every row.
macro_rules! columns {
    ($($name:ident),* $(,)?) => {
        #[allow(non_camel_case_types, non_upper_case_globals)]
        mod at {
            enum ColumnPlace { $($name),* }
            $(pub const $name: usize = ColumnPlace::$name as usize;)*
        }

        const COLUMNS: &[&str] = &[$(stringify!($name)),*];
    };
}

columns! {
    id, received_on, kind, channel, source, program, unit, handler, reply_language, anonymous, acknowledged_on,
    imported, admissible, inadmissibility_reason, closed_on, disposition, satisfaction, suspended_days, finding,
    criterion, net_days, gross_days, within_standard,
}

const GROUNDS: &str = "SELECT request, n, nature, commitment, finding, criterion FROM ground \
    WHERE request BETWEEN ?1 AND ?2 AND n > 0 AND dropped_on IS NULL ORDER BY request, n";
const SUSPENSIONS: &str = "SELECT request, from_on, to_on FROM suspension \
    WHERE request BETWEEN ?1 AND ?2 ORDER BY request, n";
const REOPENINGS: &str = "SELECT request, closed_on, reopened_on, disposition, finding, criterion, net_days, gross_days, \
    within_standard, satisfaction, handler, grounds FROM reopening WHERE request BETWEEN ?1 AND ?2 ORDER BY request, n";
const STAGES: &str = "SELECT request, handler, from_on FROM stage \
    WHERE request BETWEEN ?1 AND ?2 ORDER BY request, n";
const CONSULTATIONS: &str = "SELECT request, n, unit, asked_on, due_on, answered_on FROM consultation \
    WHERE request BETWEEN ?1 AND ?2 ORDER BY request, n";

/// Rows that hang from requests, by the key of their request.
type ChildRows<T> = HashMap<i64, Vec<T>>;

/// Reads cases as a period sees them.
pub(super) struct CaseReader<'r> {
    reading: &'r Reading<'r>,
    office: &'r Office,
    period: Period,
    /// The day on which the end of the period is looked at.
    as_of: NaiveDate,
    /// The last of the days within which a due date is near: [`SOON`] business days after the end.
    soon: NaiveDate,
}

impl<'r> CaseReader<'r> {
    pub fn new(reading: &'r Reading<'r>, period: Period, today: NaiveDate) -> Result<Self, StoreError> {
        let office = reading.office()?;
        let as_of = period.to().min(today);
        let soon = office.calendar().add(as_of, SOON).unwrap_or(as_of);
        Ok(Self { reading, office, period, as_of, soon })
    }

    /// The cases of requests, given by their keys in order; all that stand between the first and the last are passed
    /// over.
    pub fn cases(&self, ids: &[i64]) -> Result<Vec<Case>, StoreError> {
        let [Some(first), Some(last)] = [ids.first(), ids.last()] else { return Ok(Vec::new()) };
        let ends = [*first, *last];
        let mut grounds = self.hanging(GROUNDS, ends, ground)?;
        let mut pauses = self.hanging(SUSPENSIONS, ends, pause)?;
        let mut undone = self.hanging(REOPENINGS, ends, undone)?;
        let mut stages = self.hanging(STAGES, ends, stage)?;
        let mut asked = self.hanging(CONSULTATIONS, ends, |row| self.consultation(row))?;
        let sql = format!("SELECT {} FROM request WHERE id BETWEEN ?1 AND ?2 ORDER BY id", COLUMNS.join(", "));
        let mut statement = self.reading.tx.prepare_cached(&sql)?;
        let mut rows = statement.query(ends)?;
        let mut cases = Vec::with_capacity(ids.len());
        while let Some(row) = rows.next()? {
            let id: i64 = row.get(at::id)?;
            if ids.binary_search(&id).is_err() {
                continue;
            }
            let mut case = Case {
                grounds: grounds.remove(&id).unwrap_or_default(),
                closings: undone.remove(&id).unwrap_or_default(),
                consultations: asked.remove(&id).unwrap_or_default(),
                ..self.request(row)?
            };
            case.closings.extend(closing(row)?);
            let pauses = pauses.remove(&id).unwrap_or_default();
            case.suspensions = self.suspensions(&case, &pauses);
            let suspended_days: Option<i64> = row.get(at::suspended_days)?;
            let undated = suspended_days.unwrap_or(0);
            if let Some(stages) = stages.remove(&id) {
                self.stages(&mut case, &stages, &pauses, undated);
            }
            if let Some(cycle) = case.open_cycle(self.period.to()) {
                case.at_end = Some(self.status(&case, cycle, &pauses, undated));
                self.await_answers(&mut case);
            }
            cases.push(case);
        }
        Ok(cases)
    }

    /// The rows that hang from the requests between two keys.
    fn hanging<T>(
        &self,
        sql: &str,
        ends: [i64; 2],
        read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<ChildRows<T>, StoreError> {
        let mut statement = self.reading.tx.prepare_cached(sql)?;
        let mut rows = statement.query(ends)?;
        let mut hanging = ChildRows::new();
        while let Some(row) = rows.next()? {
            hanging.entry(row.get(0)?).or_insert_with(Vec::new).push(read(row)?);
        }
        Ok(hanging)
    }

    /// The case that the row of a request gives, without its closing.
    fn request(&self, row: &Row<'_>) -> rusqlite::Result<Case> {
        let (received_on, acknowledged_on) = (sure_day(row, at::received_on)?, day(row, at::acknowledged_on)?);
        let (unit, imported): (_, bool) = (code(row, at::unit)?, row.get(at::imported)?);
        let kind = code(row, at::kind)?;
        let main = &self.office.settings.default_standard;
        let standard = self.office.lists.standard_for(kind.as_ref(), received_on, main).map(|item| item.code.clone());
        Ok(Case {
            kind,
            standard,
            channel: code(row, at::channel)?,
            source: code(row, at::source)?,
            program: code(row, at::program)?,
            sector: self.sector(unit.as_ref()),
            unit,
            handler: maybe(row, at::handler)?,
            language: code(row, at::reply_language)?,
            anonymous: row.get(at::anonymous)?,
            admissibility: match row.get(at::admissible)? {
                None => CaseAdmissibility::Pending,
                Some(true) => CaseAdmissibility::Admissible,
                Some(false) => CaseAdmissibility::Inadmissible { reason: code(row, at::inadmissibility_reason)? },
            },
            acknowledged_on,
            acknowledgement_unknown: imported && acknowledged_on.is_none(),
            acknowledgement_delay: acknowledged_on.map(|on| self.office.calendar().elapsed(received_on, on)),
            ..Case::new(number(row.get(at::id)?)?, received_on)
        })
    }

    /// The branch of the tree of units that a unit is of.
    fn sector(&self, unit: Option<&Code>) -> Option<Code> {
        unit.and_then(|unit| self.office.lists.sector_of(unit)).map(|sector| sector.code.clone())
    }

    /// A question put to a unit; whether its answer is awaited depends on the request.
    fn consultation(&self, row: &Row<'_>) -> rusqlite::Result<CaseConsultation> {
        let (asked_on, answered_on) = (sure_day(row, "asked_on")?, day(row, "answered_on")?);
        let (due_on, unit) = (sure_day(row, "due_on")?, code(row, "unit")?);
        let calendar = self.office.calendar();
        Ok(CaseConsultation {
            n: row.get("n")?,
            sector: self.sector(unit.as_ref()),
            unit,
            asked_on,
            due_on,
            answered_on,
            in_time: answered_on.map(|on| !calendar.is_past(due_on, on)),
            days: answered_on.map(|on| calendar.elapsed(asked_on, on)),
            awaited: None,
        })
    }

    /// Sets which answers a request awaited at the end of the period, when it was open, and whether they were late.
    fn await_answers(&self, case: &mut Case) {
        let to = self.period.to();
        for asked in &mut case.consultations {
            let awaited = asked.asked_on <= to && asked.answered_on.is_none_or(|on| on > to);
            asked.awaited = awaited.then(|| self.office.calendar().is_past(asked.due_on, self.as_of));
        }
    }

    /// The suspensions of a request within the period.
    fn suspensions(&self, case: &Case, pauses: &[Pause]) -> CaseSuspensions {
        let mut suspensions = CaseSuspensions::default();
        let (from, to) = (self.period.from(), self.period.to());
        let closing = case.closings.last().filter(|closing| closing.reopened_on.is_none());
        for pause in pauses {
            let end = pause.to.or(closing.map(|closing| closing.closed_on)).unwrap_or(self.as_of);
            if pause.from <= to && end >= from {
                // The days taken out are those after the first one.
                let after = pause.from.max(case.received_on).max(from.pred_opt().unwrap_or(from));
                suspensions.n += 1;
                suspensions.days += self.office.calendar().elapsed(after, end.min(to));
            }
        }
        suspensions
    }

    /// How a request that is open at the end of the period stands then.
    fn status(&self, case: &Case, cycle: Cycle<'_>, pauses: &[Pause], undated: i64) -> OpenStatus {
        let standard = self.office.standard(case.kind.as_ref(), case.received_on);
        let clock = self.clock(standard.as_ref(), cycle.rank, cycle.begun_on, pauses, undated);
        let Time { net: age_net, gross: age_gross } = clock.in_business_days(self.as_of);
        let days_late = clock.days_late(self.as_of);
        let suspended = clock.is_suspended(self.as_of);
        let due_soon = days_late == 0 && !suspended && clock.remaining(self.soon).is_some_and(|days| days <= 0);
        OpenStatus { age_net, age_gross, days_late, suspended, due_soon }
    }

    /// The clock of a cycle. Days that an import counted without dates were suspended before any reopening.
    fn clock<'c>(
        &'c self,
        standard: Option<&Standard>,
        rank: usize,
        begun_on: NaiveDate,
        pauses: &'c [Pause],
        undated: i64,
    ) -> Clock<'c> {
        Clock::new(self.office.calendar(), standard, begun_on, pauses, if rank == 0 { undated } else { 0 })
    }

    /// Who had a request that was handed over, within each cycle that was closed.
    fn stages(&self, case: &mut Case, stages: &[(Option<Handler>, NaiveDate)], pauses: &[Pause], undated: i64) {
        let standard = self.office.standard(case.kind.as_ref(), case.received_on);
        let mut begun_on = case.received_on;
        for (rank, closing) in case.closings.iter_mut().enumerate() {
            let clock = self.clock(standard.as_ref(), rank, begun_on, pauses, undated);
            // Whoever had it when the cycle began had it before, too.
            let first = stages.iter().rposition(|(_, from)| *from <= begun_on).unwrap_or(0);
            let lasted = stages[first..].iter().take_while(|(_, from)| *from <= closing.closed_on);
            let stage = |(handler, from): &(Option<Handler>, NaiveDate)| CaseStage {
                handler: handler.clone(),
                from: *from,
                before: clock.in_business_days(*from).net,
            };
            closing.stages = lasted.map(stage).collect();
            begun_on = closing.reopened_on.unwrap_or(begun_on);
        }
    }
}

/// The closing that stands, if one does.
fn closing(row: &Row<'_>) -> rusqlite::Result<Option<CaseClosing>> {
    let Some(closed_on) = day(row, at::closed_on)? else { return Ok(None) };
    Ok(Some(CaseClosing {
        disposition: code(row, at::disposition)?,
        finding: maybe(row, at::finding)?,
        criterion: code(row, at::criterion)?,
        net: row.get(at::net_days)?,
        gross: row.get(at::gross_days)?,
        within_standard: row.get(at::within_standard)?,
        satisfaction: row.get(at::satisfaction)?,
        ..CaseClosing::new(closed_on)
    }))
}

/// A closing that a reopening undid.
fn undone(row: &Row<'_>) -> rusqlite::Result<CaseClosing> {
    let grounds: Vec<GroundAtClosing> = sure(row, "grounds", |json| serde_json::from_str(json).ok())?;
    let ground = |GroundAtClosing { n, code, verdict }| {
        let (finding, criterion) = verdict.map_or((None, None), |verdict| (Some(verdict.finding), verdict.criterion));
        CaseGround { n, nature: Some(code.nature), commitment: code.commitment, finding, criterion }
    };
    Ok(CaseClosing {
        closed_on: sure_day(row, "closed_on")?,
        reopened_on: day(row, "reopened_on")?,
        disposition: code(row, "disposition")?,
        finding: maybe(row, "finding")?,
        criterion: code(row, "criterion")?,
        net: row.get("net_days")?,
        gross: row.get("gross_days")?,
        within_standard: row.get("within_standard")?,
        stages: Vec::new(),
        satisfaction: row.get("satisfaction")?,
        snapshot: Some(ClosingSnapshot {
            handler: maybe(row, "handler")?,
            grounds: grounds.into_iter().map(ground).collect(),
        }),
    })
}

fn ground(row: &Row<'_>) -> rusqlite::Result<CaseGround> {
    Ok(CaseGround {
        n: row.get("n")?,
        nature: code(row, "nature")?,
        commitment: code(row, "commitment")?,
        finding: maybe(row, "finding")?,
        criterion: code(row, "criterion")?,
    })
}

fn pause(row: &Row<'_>) -> rusqlite::Result<Pause> {
    Ok(Pause { from: sure_day(row, "from_on")?, to: day(row, "to_on")? })
}

/// A stage: who had it, and since when.
fn stage(row: &Row<'_>) -> rusqlite::Result<(Option<Handler>, NaiveDate)> {
    Ok((maybe(row, "handler")?, sure_day(row, "from_on")?))
}
