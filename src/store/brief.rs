//! What « En bref » tells of a past period, counted by SQLite: drawing all its figures would take as long as those of
//! the period itself.

use std::collections::BTreeMap;

use rusqlite::types::Value;

use super::error::StoreError;
use super::projection::{array, code, date, text};
use super::reading::Reading;
use crate::domain::{Handler, Item, List, Period};
use crate::report::{CaseFilter, EarlierFlow, UNKNOWN};

/// The requests that a filter keeps, whoever handled them.
const FILTER_SQL: &str = "(:unit IS NULL OR request.unit = :unit) AND (:program IS NULL OR request.program = :program) \
    AND (:units IS NULL OR request.unit IN (SELECT value FROM json_each(:units)))";

/// Whether what that handler had is counted: what the partner of the filter had, or, without one, what no partner had.
fn counted(handler: &str) -> String {
    format!("CASE WHEN :partner IS NULL THEN ifnull({handler}, '') NOT GLOB 'partner:*' ELSE {handler} = :partner END")
}

/// The requests received in a period that a filter keeps: whoever had one when it was first closed handled it.
fn received() -> String {
    format!(
        "request INDEXED BY request_received LEFT JOIN reopening ON reopening.request = id AND reopening.n = 1
         WHERE received_on BETWEEN :from AND :to AND {FILTER_SQL} AND {}",
        counted("iif(reopening.n IS NULL, request.handler, reopening.handler)")
    )
}

impl Reading<'_> {
    /// Counts of what a period received and closed.
    pub fn earlier_flow(&self, period: Period, filter: &CaseFilter) -> Result<EarlierFlow, StoreError> {
        let sql = format!("SELECT count(*) FROM {}", received());
        let received: i64 = self.tx.query_row(&sql, &self.asked(period, filter)?[..], |row| row.get(0))?;
        let [closed, within, late] = self.closings(period, filter)?;
        Ok(EarlierFlow { received: received.unsigned_abs(), closed, within, late })
    }

    /// How many closings a period has, how many of them were within the main standard (DSC), and how many were late;
    /// one that was taken up again counts too.
    pub fn closings(&self, period: Period, filter: &CaseFilter) -> Result<[u64; 3], StoreError> {
        let asked = self.asked(period, filter)?;
        let with_main = [&asked[..], &[(":main", Value::Text(self.main_kinds(period.to())?))]].concat();
        let mut sums = [0; 3];
        for (closings, of) in [
            ("request INDEXED BY request_closed", "request"),
            ("reopening CROSS JOIN request ON id = reopening.request", "reopening"),
        ] {
            let of_main = "ifnull(kind, '') IN (SELECT value FROM json_each(:main))";
            let sql = format!(
                "SELECT count(*), count(*) FILTER (WHERE {of_main} AND {of}.within_standard),
                        count(*) FILTER (WHERE {of_main} AND NOT {of}.within_standard)
                 FROM {closings} WHERE {of}.closed_on BETWEEN :from AND :to AND {FILTER_SQL} AND {}",
                counted(&format!("{of}.handler"))
            );
            let counts: [i64; 3] =
                self.tx.query_row(&sql, &with_main[..], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))?;
            sums.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count.unsigned_abs());
        }
        Ok(sums)
    }

    /// How many grounds of each nature the complaints received in a period have: `grounds.by_nature`.
    pub fn grounds_by_nature(&self, period: Period, filter: &CaseFilter) -> Result<BTreeMap<String, u64>, StoreError> {
        let sql = format!(
            "SELECT ifnull(nature, '{UNKNOWN}'), count(*) FROM ground
             WHERE request IN (SELECT id FROM {} AND kind = 'complaint') AND n > 0 AND dropped_on IS NULL
             GROUP BY 1",
            received()
        );
        self.rows(&sql, &self.asked(period, filter)?[..], |row| Ok((row.get(0)?, row.get::<_, i64>(1)?.unsigned_abs())))
    }

    /// The days of a period and what a filter keeps, as the variables of a query.
    fn asked(&self, period: Period, filter: &CaseFilter) -> Result<[(&'static str, Value); 6], StoreError> {
        let lists = &self.office()?.lists;
        let units = filter.sector.as_ref().map(|sector| {
            let is_of = |unit: &&Item| lists.sector_of(&unit.code).is_some_and(|of| of.code == *sector);
            array(&lists.all(List::Unit).iter().filter(is_of).map(|unit| unit.code.clone()).collect::<Vec<_>>())
        });
        let handler = filter.partner.clone().map(|partner| Handler::Partner(partner).to_string());
        Ok([
            (":from", date(period.from())),
            (":to", date(period.to())),
            (":unit", code(&filter.unit)),
            (":program", code(&filter.program)),
            (":partner", text(&handler)),
            (":units", text(&units)),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Counting, FigurePart, Figures, Scope, Targets};
    use crate::store::Register;

    /// What the table of figures counts of a period.
    fn figures(reading: &Reading<'_>, period: Period, filter: &CaseFilter) -> Figures {
        let main_kinds = reading.office().unwrap().main_kinds(period.to());
        let targets = Targets { main_kinds, main_standards: Vec::new(), acknowledgement_days: 2 };
        let mut counting = Counting::new(Scope { period, on: period.to(), filter: filter.clone(), targets });
        reading.each_cases(period, period.to(), |cases| counting.add(cases)).unwrap();
        counting.figures().unwrap()
    }

    #[test]
    fn a_past_period_is_counted_as_the_table_of_figures_counts_it() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("registre.db");
        std::fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/registers/v1.db"), &path).unwrap();
        // It holds every act, but no request of a unit, of a program or in the hands of a partner.
        let update =
            "UPDATE request SET unit = (SELECT code FROM reference WHERE list = 'unit' AND item ->> 'parent' != ''),
                       program = (SELECT code FROM reference WHERE list = 'program'),
                       handler = 'partner:' || (SELECT code FROM reference WHERE list = 'partner')
                     WHERE id % 2 = 1";
        assert_eq!(rusqlite::Connection::open(&path).unwrap().execute(update, []).unwrap(), 4);
        let mut register = Register::open(&path).unwrap();
        let reading = register.read().unwrap();
        let lists = &reading.office().unwrap().lists;
        let codes = |list| lists.all(list).iter().map(|item| Some(item.code.clone()));
        let none = CaseFilter::default;
        let filters: Vec<CaseFilter> = std::iter::once(none())
            .chain(codes(List::Unit).map(|unit| CaseFilter { unit, ..none() }))
            .chain(codes(List::Unit).map(|sector| CaseFilter { sector, ..none() }))
            .chain(codes(List::Program).map(|program| CaseFilter { program, ..none() }))
            .chain(codes(List::Partner).map(|partner| CaseFilter { partner, ..none() }))
            .collect();
        let first = reading.first_received().unwrap().unwrap();
        let year = Period::fiscal_year_of(first).unwrap();
        let mut sums = [0_u64; 4];
        for period in (0..12).filter_map(|month| year.month_at(month)).chain([year]) {
            for filter in &filters {
                let figures = figures(&reading, period, filter);
                let flow = figures.flow();
                let [within, late] = [FigurePart::WithinStandard, FigurePart::Late].map(|part| figures.count(part));
                let counted = EarlierFlow { received: flow.received, closed: flow.closed, within, late };
                assert_eq!(reading.earlier_flow(period, filter).unwrap(), counted, "{period} {filter:?}");
                let rows = figures.breakdown(FigurePart::GroundsByNature).rows;
                let natures: BTreeMap<String, u64> = rows.into_iter().map(|row| (row.code, row.cell.count)).collect();
                assert_eq!(reading.grounds_by_nature(period, filter).unwrap(), natures, "{period} {filter:?}");
                let parts = [counted.received, counted.closed, within + late, natures.values().sum()];
                sums.iter_mut().zip(parts).for_each(|(sum, part)| *sum += u64::from(!filter.is_all()) * part);
            }
        }
        assert!(sums.iter().all(|sum| *sum > 0), "a register in which each is tried: {sums:?}");
    }
}
