//! The register as rows for a lake, where those of many offices lie side by side: the documented views in codes, dates
//! and numbers. Who acted and what anybody wrote stay in the register.

use super::column::{code, sure_day, text};
use super::error::StoreError;
use super::reading::Reading;
use crate::domain::coded::coded;
use crate::domain::{Code, Lists, Period};
use crate::report::UNKNOWN;

coded! {
    /// Form of a column.
    pub enum LakeForm as "snake_case" {
        /// A code, or the number of a record.
        Text,
        /// A whole number.
        Integer,
        /// `true` or `false`.
        Boolean,
        /// AAAA-MM-JJ.
        Date,
        /// An instant, with its offset.
        Timestamp,
    }
}

impl LakeForm {
    /// The expression that gives a column as text.
    fn sql(self, column: &str) -> String {
        match self {
            Self::Text | Self::Date | Self::Timestamp => column.to_owned(),
            Self::Integer => format!("CAST({column} AS TEXT)"),
            Self::Boolean => format!("CASE {column} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END"),
        }
    }
}

/// A documented view as the lake has it.
pub struct LakeView {
    pub name: &'static str,
    /// Date column whose fiscal year says which file a row goes to; rows of a request follow the request.
    pub day: &'static str,
    columns: &'static [(&'static str, LakeForm)],
    /// Whether rows name their request, and so get the column of the standard that times it.
    is_timed: bool,
}

/// The name of the column that no view has: the standard that times the request, which the lists of the office tell.
const STANDARD: &str = "standard";

macro_rules! views {
    ($($name:ident by $day:ident $($timed:ident)?: $($form:ident { $($column:ident)* })*;)*) => {
        /// Every documented view, with the columns of it that go out; the others say who acted, or in whose words.
        pub const VIEWS: &[LakeView] = &[$(LakeView {
            name: stringify!($name),
            day: stringify!($day),
            columns: &[$($((stringify!($column), LakeForm::$form),)*)*],
            is_timed: !stringify!($($timed)?).is_empty(),
        }),*];
    };
}

views! {
    requests by received_on timed:
        Text { number status kind channel source program unit handler reply_language inadmissibility_reason disposition finding }
        Date { received_on acknowledged_on due_on extended_to closed_on }
        Boolean { anonymous admissible within_standard }
        Integer { net_days gross_days };
    cycles by received_on timed:
        Text { number kind }
        Integer { n }
        Date { received_on begun_on closed_on }
        Text { handler disposition finding criterion }
        Integer { net_days gross_days satisfaction }
        Boolean { within_standard };
    grounds by received_on:
        Text { number kind }
        Integer { n }
        Date { received_on found_on }
        Text { nature commitment finding criterion };
    closing_grounds by received_on:
        Text { number kind }
        Integer { cycle n }
        Date { received_on }
        Text { nature commitment finding criterion };
    suspensions by received_on:
        Text { number kind }
        Integer { n }
        Date { received_on from_on to_on };
    stages by received_on:
        Text { number kind }
        Integer { n net_days }
        Date { received_on from_on to_on }
        Text { handler };
    consultations by received_on:
        Text { number unit kind program }
        Integer { n }
        Date { received_on closed_on asked_on due_on answered_on }
        Boolean { with_identity };
    measures by proposed_on:
        Text { number kind status unit nature }
        Date { proposed_on status_since due_on }
        Integer { due_dates };
    history by acted_on:
        Integer { seq }
        Timestamp { recorded_at }
        Date { acted_on }
        Text { act series number digest };
}

impl LakeView {
    /// Its columns, in their order.
    pub fn columns(&self) -> impl Iterator<Item = (&'static str, LakeForm)> {
        let standard = self.is_timed.then_some((STANDARD, LakeForm::Text));
        self.columns.iter().copied().chain(standard)
    }

    fn at(&self, name: &str) -> usize {
        let at = self.columns.iter().position(|(column, _)| *column == name);
        at.expect("invariant: a view of the lake has the columns that it is told apart by")
    }
}

impl Reading<'_> {
    /// How many rows a view has.
    pub fn lake_rows(&self, view: &LakeView) -> Result<u64, StoreError> {
        self.counted(&format!("SELECT count(*) FROM {}", view.name), [])
    }

    /// Shows each row of a view: the fiscal year it goes to, and its cells as text, empty for what is not known.
    pub fn each_lake_row<E: From<StoreError>>(
        &self,
        view: &LakeView,
        mut each: impl FnMut(Period, &[&str]) -> Result<(), E>,
    ) -> Result<(), E> {
        let office = self.office()?;
        let (lists, main) = (&office.lists, &office.settings.default_standard);
        let columns: Vec<String> = view.columns.iter().map(|(name, form)| form.sql(name)).collect();
        let sql = format!("SELECT {} FROM {}", columns.join(", "), view.name);
        let day = view.at(view.day);
        let kind = view.is_timed.then(|| view.at("kind"));
        let mut statement = self.tx.prepare(&sql).map_err(StoreError::from)?;
        let mut rows = statement.query([]).map_err(StoreError::from)?;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            let day = sure_day(row, day).map_err(StoreError::from)?;
            let year = Period::fiscal_year_of(day).expect("invariant: what is recorded has a fiscal year");
            let standard = match kind {
                Some(at) => lists.standard_for(code(row, at).map_err(StoreError::from)?.as_ref(), day, main),
                None => None,
            };
            let cell = |at| text(row, at).map(Option::unwrap_or_default);
            let cells: rusqlite::Result<Vec<&str>> = (0..columns.len()).map(cell).collect();
            let mut cells = cells.map_err(StoreError::from)?;
            cells.extend(kind.map(|_| standard.map_or("", |standard| standard.code.as_str())));
            each(year, &cells)?;
        }
        Ok(())
    }
}

/// The standard that reports hold an office to, that of complaints, and since when.
#[derive(serde::Serialize)]
pub struct ReportedStandard {
    /// The day from which it holds; none of the first.
    pub since: Option<chrono::NaiveDate>,
    /// Its code, as in the column `standard`.
    pub standard: Code,
    /// The kinds that it times, as `kind` has them.
    pub kinds: Vec<Code>,
}

/// The standards that reports hold an office to, one after the other.
pub fn reported_standards(office: &crate::domain::Office) -> Vec<ReportedStandard> {
    let turns = Lists::standards_turn_on(&office.lists);
    let mut standards: Vec<ReportedStandard> = Vec::new();
    let before = turns.first().and_then(chrono::NaiveDate::pred_opt).unwrap_or(chrono::NaiveDate::MIN);
    for (since, on) in [(None, before)].into_iter().chain(turns.into_iter().map(|day| (Some(day), day))) {
        let unknown = Code::new(UNKNOWN).expect("invariant: it is a code");
        let kinds = office.main_kinds(on).into_iter().map(|kind| kind.unwrap_or_else(|| unknown.clone())).collect();
        let turn = ReportedStandard { since, standard: office.main_standard(on).code, kinds };
        if standards.last().is_none_or(|last| (&last.standard, &last.kinds) != (&turn.standard, &turn.kinds)) {
            standards.push(turn);
        }
    }
    standards
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::store::{Register, views};

    /// What no lake holds: who acted, and texts.
    const HOME: [&str; 10] = [
        "officer",
        "account",
        "facts",
        "subject",
        "text",
        "external_reference",
        "title",
        "reason",
        "question",
        "answer",
    ];

    #[test]
    fn every_column_of_every_documented_view_goes_out_or_stays_at_home() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("registre.db");
        std::fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/registers/v1.db"), &path).unwrap();
        let mut register = Register::open(&path).unwrap();
        assert_eq!(VIEWS.iter().map(|view| view.name).collect::<BTreeSet<_>>(), views().collect());
        for view in VIEWS {
            let columns = register.ask(&format!("SELECT * FROM {} LIMIT 0", view.name)).unwrap().columns();
            let documented: BTreeSet<&str> = columns.iter().map(String::as_str).collect();
            let out: BTreeSet<&str> = view.columns.iter().map(|(name, _)| *name).collect();
            assert_eq!(out.len(), view.columns.len(), "{}", view.name);
            let home: BTreeSet<&str> = HOME.into_iter().filter(|name| documented.contains(name)).collect();
            assert_eq!(out.union(&home).copied().collect::<BTreeSet<_>>(), documented, "{}", view.name);
            assert!(out.is_disjoint(&home), "{}", view.name);
        }
    }
}
