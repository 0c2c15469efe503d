//! What a report holds, in order.

mod registers;

use super::Report;
use super::labels::{self, Names};
use crate::domain::List;
use crate::report::figures::{FoundGrounds, GroundTable};
use crate::report::{Breakdown, Cell, Counts, Month, Percent, Quotient, Row, Summary};

/// A part of the report under one heading.
pub struct Section {
    /// Its name: its heading in the catalogue, and the sentence that stands for it when it is empty.
    pub name: &'static str,
    /// Nothing happened that it could tell of.
    pub is_empty: bool,
    /// What it says.
    pub lines: Vec<Line>,
}

/// One thing that the report says.
pub enum Line {
    /// A counted cell.
    Count(Cell),
    /// A share, with its fraction.
    Share(&'static str, Percent),
    /// A number that counts nothing.
    Value(&'static str, Option<Amount>),
    /// A figure told by groups.
    Table(Table),
    /// A figure told by two codes at once.
    Grid(Grid),
    /// What the office wrote: its path, its label, its text.
    Text(String, String, String),
}

/// A number that counts nothing.
#[derive(Clone, Copy)]
pub enum Amount {
    /// A whole number.
    Whole(i64),
    /// A mean or a median.
    Quotient(Quotient),
    /// A percentage, in tenths.
    Tenths(i64),
}

/// A figure told by groups.
pub struct Table {
    /// Where it stands: `received.by_channel`.
    pub path: &'static str,
    /// What it counts.
    pub counts: Counts,
    /// Its rows.
    pub rows: Vec<Group>,
    /// What the shares add up to as shown, in tenths, when rounding makes them miss 100 %.
    pub misses_100: Option<i64>,
}

/// A figure told by two codes at once. A pair that nothing fell into is a zero and has no cell.
pub struct Grid {
    /// Where it stands: `grounds.by_unit_nature`.
    pub path: &'static str,
    /// What the first code and the second one are called in data: `unit`, `nature`.
    pub axes: [&'static str; 2],
    /// Its cells, row after row.
    pub cells: Vec<Crossing>,
}

/// A cell of a grid.
pub struct Crossing {
    /// The codes.
    pub codes: [String; 2],
    /// The codes in words.
    pub labels: [String; 2],
    /// The cell.
    pub cell: Cell,
}

/// A row of a table.
pub struct Group {
    /// Its code.
    pub code: String,
    /// The code in words.
    pub label: String,
    /// The cell.
    pub cell: Cell,
    /// Share of the whole.
    pub percent: Percent,
    /// Cells that stand beside it, by name.
    pub beside: Vec<(&'static str, Cell)>,
    /// Numbers that stand beside it and count nothing, by name.
    pub values: Vec<(&'static str, Option<Amount>)>,
}

/// Every section, in order. The other registers have theirs when they have something to tell.
pub fn sections(report: &Report<'_>) -> Vec<Section> {
    let sheet = Sheet { report };
    let so_far = [
        sheet.flow(),
        sheet.received(),
        sheet.admissibility(),
        sheet.closed(),
        sheet.satisfaction(),
        sheet.findings(),
        sheet.grounds(),
        sheet.times(),
        sheet.acknowledgement(),
    ];
    let then = [sheet.open(), sheet.handling(), sheet.consultations()];
    // The pages say nothing of the months of one month, nor of registers that are empty.
    let ombudsman = (!report.ombudsman.is_empty()).then(|| sheet.ombudsman());
    let requests = so_far.into_iter().chain(sheet.months()).chain(then);
    requests.chain(sheet.measures()).chain(sheet.issues()).chain(ombudsman).collect()
}

struct Sheet<'a> {
    report: &'a Report<'a>,
}

impl Sheet<'_> {
    fn flow(&self) -> Section {
        let keys = ["open_at_start", "received", "reopened", "closed", "open_at_end"];
        let lines = self.counts("flow", &keys);
        Section { name: "flow", is_empty: false, lines }
    }

    fn received(&self) -> Section {
        let of = &self.report.figures.received;
        let mut lines = self.counts("", &["received", "received.anonymous"]);
        lines.extend([
            self.table(&of.by_kind, Names::Of(List::Kind)),
            self.table(&of.by_channel, Names::Of(List::Channel)),
            self.table(&of.by_source, Names::Of(List::Source)),
            self.table(&of.by_program, Names::Of(List::Program)),
            self.table(&of.by_sector, Names::Of(List::Unit)),
            self.table(&of.by_unit, Names::Of(List::Unit)),
            self.table(&of.by_handler, Names::Words("report-handler")),
            self.table(&of.by_language, Names::Words("report-language")),
        ]);
        Section { name: "received", is_empty: of.count == 0, lines }
    }

    fn admissibility(&self) -> Section {
        let of = &self.report.figures.admissibility;
        let keys = ["admissible", "inadmissible", "decided", "pending", "transferred"];
        let mut lines = self.counts("admissibility", &keys);
        lines.extend([
            Line::Share("admissibility.percent_admissible", of.percent_admissible),
            Line::Share("admissibility.percent_inadmissible", of.percent_inadmissible),
            self.table(&of.by_reason, Names::Of(List::Inadmissibility)),
        ]);
        Section { name: "admissibility", is_empty: self.report.figures.received.count == 0, lines }
    }

    fn closed(&self) -> Section {
        let of = &self.report.figures.closed;
        let mut lines = self.counts("", &["closed"]);
        lines.extend([
            self.table(&self.report.figures.dispositions, Names::Words("disposition")),
            self.table(&of.by_handler, Names::Words("report-handler")),
            self.table(&of.by_unit, Names::Of(List::Unit)),
        ]);
        Section { name: "closed", is_empty: of.count == 0, lines }
    }

    fn satisfaction(&self) -> Section {
        let of = &self.report.figures.satisfaction;
        let mut lines = self.counts("satisfaction", &["count"]);
        lines.extend([
            Line::Share("satisfaction.answer_rate", of.answer_rate),
            Line::Value("satisfaction.mean", of.mean.map(Amount::Quotient)),
            self.table(&of.scores, Names::Words("satisfaction-scale")),
        ]);
        Section { name: "satisfaction", is_empty: of.count == 0, lines }
    }

    fn findings(&self) -> Section {
        let of = &self.report.figures.findings;
        let keys = ["with_finding", "substantiated", "partly", "unsubstantiated"];
        let mut lines = self.counts("findings", &keys);
        lines.push(Line::Share("findings.percent_substantiated", of.percent_substantiated));
        lines.extend(self.counts("findings", &["grounds", "complaints_with_grounds"]));
        lines.push(self.found(&of.by_ground));
        lines.extend(self.counts("findings", &["upheld_grounds", "upheld_complaints"]));
        lines.push(self.grounds_of(&of.by_criterion, List::Criterion));
        Section { name: "findings", is_empty: of.with_finding == 0, lines }
    }

    fn grounds(&self) -> Section {
        let of = &self.report.figures.grounds;
        let mut lines = self.counts("grounds", &["count", "complaints"]);
        lines.push(self.grounds_of(&of.by_nature, List::Nature));
        lines.push(self.grounds_of(&of.by_commitment, List::Commitment));
        lines.push(self.unit_nature());
        Section { name: "grounds", is_empty: of.count == 0, lines }
    }

    fn times(&self) -> Section {
        let of = &self.report.figures.times;
        let mean = |quotient: Option<Quotient>| quotient.map(Amount::Quotient);
        let whole = |days: Option<i64>| days.map(Amount::Whole);
        let mut lines = self.counts("times", &["count", "unknown"]);
        lines.extend([
            Line::Value("times.mean", mean(of.net.mean)),
            Line::Value("times.median", mean(of.net.median)),
            Line::Value("times.p90", whole(of.net.p90)),
            Line::Value("times.max", whole(of.net.max)),
            Line::Value("times.gross_mean", mean(of.gross.mean)),
            Line::Value("times.gross_median", mean(of.gross.median)),
            Line::Value("times.gross_p90", whole(of.gross.p90)),
            Line::Value("times.gross_max", whole(of.gross.max)),
        ]);
        lines.extend(self.counts("times", &["within_standard", "late", "standard_unknown"]));
        lines.extend([
            Line::Share("times.within_standard_percent", of.within_standard_percent),
            Line::Value("times.target_percent", of.target_tenths.map(|tenths| Amount::Tenths(tenths.into()))),
            self.table(&of.bands, Names::Words("report-band")),
        ]);
        lines.extend(self.counts("times.suspensions", &["requests"]));
        let suspensions = &of.suspensions;
        lines.extend([
            Line::Value("times.suspensions.n", i64::try_from(suspensions.n).ok().map(Amount::Whole)),
            Line::Value("times.suspensions.days", Some(Amount::Whole(suspensions.days))),
        ]);
        Section { name: "times", is_empty: of.count == 0 && suspensions.requests == 0, lines }
    }

    fn acknowledgement(&self) -> Section {
        let of = &self.report.figures.times.acknowledgement;
        let keys = ["count", "within_target", "late", "unknown", "missing"];
        let mut lines = self.counts("times.acknowledgement", &keys);
        lines.extend([
            Line::Share("times.acknowledgement.within_target_percent", of.percent_within_target),
            Line::Value("times.acknowledgement.target_days", Some(Amount::Whole(of.target_days))),
            Line::Value("times.acknowledgement.mean", of.delay.mean.map(Amount::Quotient)),
            Line::Value("times.acknowledgement.median", of.delay.median.map(Amount::Quotient)),
            Line::Value("times.acknowledgement.p90", of.delay.p90.map(Amount::Whole)),
            Line::Value("times.acknowledgement.max", of.delay.max.map(Amount::Whole)),
        ]);
        Section { name: "acknowledgement", is_empty: self.report.figures.received.count == 0, lines }
    }

    fn open(&self) -> Section {
        let of = &self.report.figures.open;
        let mut lines = self.counts("open", &["count", "overdue", "suspended", "age_known", "age_unknown"]);
        lines.extend([
            Line::Value("open.age_mean", of.age_net.mean.map(Amount::Quotient)),
            Line::Value("open.age_median", of.age_net.median.map(Amount::Quotient)),
            Line::Value("open.age_p90", of.age_net.p90.map(Amount::Whole)),
            Line::Value("open.age_max", of.age_net.max.map(Amount::Whole)),
            Line::Value("open.age_gross_mean", of.age_gross.mean.map(Amount::Quotient)),
            Line::Value("open.age_gross_max", of.age_gross.max.map(Amount::Whole)),
            self.table(&of.bands, Names::Words("report-band")),
            self.table(&of.by_officer, Names::Officers),
            self.table(&of.by_unit, Names::Of(List::Unit)),
        ]);
        Section { name: "open", is_empty: of.count == 0, lines }
    }

    fn ombudsman(&self) -> Section {
        let of = self.report.ombudsman;
        let counts = |under: &str, names: &[&str]| {
            let keys: Vec<String> = names.iter().map(|name| format!("{under}.{name}")).collect();
            let cells = keys.into_iter().filter_map(|key| of.cells().find(|cell| cell.key == key).cloned());
            cells.map(Line::Count).collect::<Vec<_>>()
        };
        let mut lines = counts("ombudsman", &["open_at_start", "received", "concluded", "open_at_end", "late_at_end"]);
        lines.push(self.table(&of.by_outcome, Names::Words("ombudsman-outcome")));
        lines.extend(counts("ombudsman.answers", &["count", "within", "late"]));
        lines.extend([
            Line::Share("ombudsman.answers.within_percent", of.within),
            Line::Value("ombudsman.answers.mean", of.answers.mean.map(Amount::Quotient)),
            Line::Value("ombudsman.answers.median", of.answers.median.map(Amount::Quotient)),
            Line::Value("ombudsman.answers.max", of.answers.max.map(Amount::Whole)),
        ]);
        Section { name: "ombudsman", is_empty: false, lines }
    }

    fn handling(&self) -> Section {
        let of = &self.report.figures.handling;
        let mut lines = self.counts("handling", &["requests"]);
        let rows = of.by_handler.rows.iter().zip(&of.days).map(|(row, days)| {
            // The mean keeps its sum: the days of all requests there.
            let sum = days.mean.and_then(|mean| i64::try_from(mean.numerator).ok());
            let values = vec![("days", sum.map(Amount::Whole)), ("mean", days.mean.map(Amount::Quotient))];
            Group { values, ..self.group(row, Names::Words("report-handler"), Vec::new()) }
        });
        // A request counts with each handler that had it: the shares need not make 100.
        let (path, counts) = (of.by_handler.path, of.by_handler.counts);
        lines.push(Line::Table(Table { path, counts, rows: rows.collect(), misses_100: None }));
        Section { name: "handling", is_empty: of.requests == 0, lines }
    }

    fn consultations(&self) -> Section {
        let of = &self.report.figures.consultations;
        let keys = ["count", "asked", "answered", "within_due", "awaited", "overdue"];
        let mut lines = self.counts("consultations", &keys);
        lines.push(Line::Share("consultations.within_due_percent", of.percent_within_due));
        let summary = |days: &Summary| {
            [
                ("mean", days.mean.map(Amount::Quotient)),
                ("median", days.median.map(Amount::Quotient)),
                ("p90", days.p90.map(Amount::Whole)),
                ("max", days.max.map(Amount::Whole)),
            ]
        };
        let paths = ["consultations.mean", "consultations.median", "consultations.p90", "consultations.max"];
        lines.extend(paths.into_iter().zip(summary(&of.days)).map(|(path, (_, amount))| Line::Value(path, amount)));
        let rows = of.by_unit.iter().map(|unit| {
            let beside = vec![
                ("asked", unit.asked.clone()),
                ("answered", unit.answered.clone()),
                ("within_due", unit.within_due.clone()),
                ("overdue", unit.overdue.clone()),
            ];
            Group { values: summary(&unit.days).into(), ..self.group(&unit.row, Names::Of(List::Unit), beside) }
        });
        let shares: Vec<Percent> = of.by_unit.iter().map(|unit| unit.row.percent).collect();
        lines.push(Line::Table(Table {
            path: "consultations.by_unit",
            counts: Counts::Consultations,
            rows: rows.collect(),
            misses_100: crate::report::rounding_misses_100(&shares),
        }));
        Section { name: "consultations", is_empty: of.count == 0, lines }
    }

    /// The months that have begun, when the period has several.
    fn months(&self) -> Option<Section> {
        let begun = |month: &&Month| month.days.from() <= self.report.extracted_on;
        let rows: Vec<Group> = self.report.figures.months.iter().filter(begun).map(|month| self.month(month)).collect();
        let several = self.report.figures.period.months() > 1;
        let is_empty = rows.is_empty();
        let table = Table { path: "months.received", counts: Counts::Requests, rows, misses_100: None };
        several.then(|| Section { name: "months", is_empty, lines: vec![Line::Table(table)] })
    }

    fn month(&self, month: &Month) -> Group {
        let beside = vec![
            ("reopened", month.reopened.clone()),
            ("closed", month.closed.clone()),
            ("open_at_end", month.open_at_end.clone()),
            ("timed", month.timed.clone()),
            ("within_standard", month.within_standard.clone()),
            ("late", month.late.clone()),
        ];
        let values = vec![
            ("median", month.net.median.map(Amount::Quotient)),
            ("p90", month.net.p90.map(Amount::Whole)),
            ("within_standard_percent", month.within_standard_percent().tenths().map(Amount::Tenths)),
        ];
        let label = labels::month(month, self.report.texts);
        Group { label, values, ..self.group(&month.received, Names::Words("month"), beside) }
    }

    fn unit_nature(&self) -> Line {
        let of = &self.report.figures.grounds.by_unit_nature;
        let label =
            |list, code: &str| labels::code(Names::Of(list), code, &self.report.office.lists, self.report.texts);
        let cells = of.cells.iter().map(|found| Crossing {
            codes: [found.row.clone(), found.column.clone()],
            labels: [label(List::Unit, &found.row), label(List::Nature, &found.column)],
            cell: found.cell.clone(),
        });
        Line::Grid(Grid { path: of.path, axes: ["unit", "nature"], cells: cells.collect() })
    }

    /// The cells of those keys.
    fn counts(&self, under: &str, names: &[&str]) -> Vec<Line> {
        let key = |name: &&str| if under.is_empty() { (*name).to_owned() } else { format!("{under}.{name}") };
        let cells = self.report.figures.cells();
        let cell = |key: String| cells.iter().find(|cell| cell.key == key).cloned().map(Line::Count);
        names.iter().map(key).filter_map(cell).collect()
    }

    fn table(&self, breakdown: &Breakdown, names: Names) -> Line {
        let group = |row: &Row| self.group(row, names, Vec::new());
        Line::Table(Table {
            path: breakdown.path,
            counts: breakdown.counts,
            rows: breakdown.rows.iter().map(group).collect(),
            misses_100: breakdown.rounding_misses_100(),
        })
    }

    fn grounds_of(&self, of: &GroundTable, list: List) -> Line {
        let complaints = of.complaints.iter().map(|cell| vec![("complaints", cell.clone())]);
        let rows = of.grounds.rows.iter().zip(complaints);
        Line::Table(Table {
            path: of.grounds.path,
            counts: of.grounds.counts,
            rows: rows.map(|(row, beside)| self.group(row, Names::Of(list), beside)).collect(),
            misses_100: of.grounds.rounding_misses_100(),
        })
    }

    fn found(&self, of: &FoundGrounds) -> Line {
        let rows = of.rows.iter().map(|found| {
            let beside = vec![
                ("complaints", found.complaints.clone()),
                ("substantiated", found.substantiated.clone()),
                ("partly", found.partly.clone()),
                ("unsubstantiated", found.unsubstantiated.clone()),
                ("undecided", found.undecided.clone()),
            ];
            self.group(&found.row, Names::Of(List::Nature), beside)
        });
        let shares: Vec<Percent> = of.rows.iter().map(|found| found.row.percent).collect();
        Line::Table(Table {
            path: "findings.by_ground",
            counts: Counts::Grounds,
            rows: rows.collect(),
            misses_100: crate::report::rounding_misses_100(&shares),
        })
    }

    fn group(&self, row: &Row, names: Names, beside: Vec<(&'static str, Cell)>) -> Group {
        Group {
            code: row.code.clone(),
            label: labels::code(names, &row.code, &self.report.office.lists, self.report.texts),
            cell: Cell { key: row.key.clone(), count: row.count, counts: row.counts },
            percent: row.percent,
            beside,
            values: Vec::new(),
        }
    }
}
