//! The sections on measures, issues and Ombudsman files: figures 8 to 10.

use super::super::labels::Names;
use super::{Amount, ReportSection, SectionLine, SectionRow, SectionSheet, SectionTable, share};
use crate::domain::{Issue, List};
use crate::output::clean;
use crate::report::Counts;
use crate::report::registers::Tallied;

/// What stands beside the measures of a unit.
const BY_UNIT: [(&str, &str); 5] = [
    ("proposed", "measures.proposed_by_unit"),
    ("accepted", "measures.accepted_by_unit"),
    ("refused", "measures.refused_by_unit"),
    ("implemented", "measures.implemented_by_unit"),
    ("overdue", "measures.overdue_by_unit"),
];

impl SectionSheet<'_> {
    /// The measures.
    pub fn measures(&self) -> ReportSection {
        let of = &self.report.registers.measures;
        let plain = [
            "count",
            "proposed",
            "accepted",
            "refused",
            "implemented",
            "verified",
            "postponed",
            "undecided",
            "awaiting_start",
            "under_way",
            "to_verify",
            "overdue",
            "improvements_unsubstantiated",
            "from_ombudsman",
            "from_ombudsman_accepted",
            "from_ombudsman_refused",
            "from_ombudsman_implemented",
        ];
        let mut lines = plain_cells(of, "measures", &plain);
        lines.push(self.table(&of.table("measures.by_kind", "measures.proposed"), Names::Words("measure")));
        let units = of.table("measures.by_unit", "measures.count");
        let rows = units.rows.iter().map(|row| {
            let beside = BY_UNIT.map(|(name, path)| (name, of.cell_of_row(path, row, Counts::Measures)));
            self.group(row, Names::Of(List::Unit), beside.into())
        });
        lines.push(SectionLine::Table(SectionTable {
            path: units.path,
            whole: units.whole,
            counts: Counts::Measures,
            rows: rows.collect(),
            misses_100: units.rounding_misses_100(),
        }));
        ReportSection { name: "measures", is_empty: !of.has_records(), lines }
    }

    /// The issues.
    pub fn issues(&self) -> ReportSection {
        let of = &self.report.registers.issues;
        let plain = ["open_at_start", "raised", "reopened", "resolved", "open_at_end", "linked"];
        let mut lines = plain_cells(of, "issues", &plain);
        let table = of.table("issues.by_issue", "issues.linked");
        let rows = table.rows.iter().map(|row| {
            let beside = vec![
                ("before", of.cell_of_row("issues.before_by_issue", row, Counts::Requests)),
                ("measures", of.cell_of_row("issues.measures_by_issue", row, Counts::Measures)),
            ];
            SectionRow { label: self.titled(&row.code), ..self.group(row, Names::Words("issue"), beside) }
        });
        lines.push(SectionLine::Table(SectionTable {
            path: table.path,
            whole: table.whole,
            counts: Counts::Requests,
            rows: rows.collect(),
            misses_100: table.rounding_misses_100(),
        }));
        let cause = self.report.texts.get("field-cause");
        let causes = table.rows.iter().filter_map(|row| {
            let text = self.issue(&row.code)?.text("cause")?;
            Some(SectionLine::Text(
                format!("issues.cause.{}", row.code),
                format!("{cause} · {}", row.code),
                text.to_owned(),
            ))
        });
        lines.extend(causes);
        ReportSection { name: "issues", is_empty: !of.has_records(), lines }
    }

    /// The Ombudsman files.
    pub fn ombudsman(&self) -> ReportSection {
        let of = self.report.ombudsman;
        let counts = |under: &str, names: &[&str]| {
            let keys: Vec<String> = names.iter().map(|name| format!("{under}.{name}")).collect();
            let cells = keys.into_iter().filter_map(|key| of.cells().find(|cell| cell.key == key).cloned());
            cells.map(|cell| SectionLine::Count(cell.into())).collect::<Vec<_>>()
        };
        let mut lines = counts("ombudsman", &["open_at_start", "received", "concluded", "open_at_end", "late_at_end"]);
        lines.push(self.table(&of.by_outcome, Names::Words("ombudsman-outcome")));
        lines.extend(counts("ombudsman.answers", &["count", "within", "late"]));
        lines.extend([
            share("ombudsman.answers.within_percent", of.within),
            SectionLine::Value("ombudsman.answers.mean", of.answers.mean.map(Amount::Quotient)),
            SectionLine::Value("ombudsman.answers.median", of.answers.median.map(Amount::Quotient)),
            SectionLine::Value("ombudsman.answers.max", of.answers.max.map(Amount::Whole)),
        ]);
        ReportSection { name: "ombudsman", is_empty: of.is_empty(), lines }
    }

    fn issue(&self, number: &str) -> Option<&Issue> {
        self.report.issues.iter().find(|issue| issue.number.to_string() == number)
    }

    /// The number of an issue, and its title.
    fn titled(&self, number: &str) -> String {
        let title = self.issue(number).and_then(|issue| issue.text("title")).map(clean::line).unwrap_or_default();
        format!("{number} {title}").trim_end().to_owned()
    }
}

fn plain_cells(of: &Tallied, path: &str, names: &[&str]) -> Vec<SectionLine> {
    let cell =
        |name: &&str| of.find(&format!("{path}.{name}")).map(|(cell, _)| SectionLine::Count(cell.clone().into()));
    names.iter().filter_map(cell).collect()
}
