//! What a report holds, in order.

mod budget;
mod grid;
mod hiding;
mod months;
mod registers;

pub use grid::{CrossTable, Crossing};

use super::labels::{self, Names};
use super::{Report, comparison};
use crate::domain::List;
use crate::report::figures::{FoundGrounds, GroundTable};
use crate::report::{Breakdown, Cell, Counts, Percent, Quotient, Row, TimeSummary};

/// A part of the report under one heading.
pub struct ReportSection {
    /// Its name: its heading in the catalogue, and the sentence that stands for it when it is empty.
    pub name: &'static str,
    /// Nothing happened that it could tell of.
    pub is_empty: bool,
    /// What it says.
    pub lines: Vec<SectionLine>,
}

/// One thing that the report says.
pub enum SectionLine {
    /// A counted cell.
    Count(CountedCell),
    /// A share, with its fraction; none when it is hidden.
    Share(&'static str, Option<Percent>),
    /// A number that counts nothing.
    Value(&'static str, Option<Amount>),
    /// A figure told by groups.
    Table(SectionTable),
    /// A figure told by two codes at once.
    Grid(CrossTable),
    /// What the office wrote: its path, its label, its text.
    Text(String, String, String),
}

/// A counted cell, as the report shows it.
#[derive(Clone)]
pub struct CountedCell {
    /// Its path, which is its key.
    pub key: String,
    /// How many; none when it is hidden.
    pub count: Option<u64>,
    /// What it counts.
    pub counts: Counts,
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
    /// A share, exactly.
    Share(Percent),
    /// One that is hidden.
    Hidden,
}

/// A figure told by groups.
pub struct SectionTable {
    /// Where it stands: `received.by_channel`.
    pub path: &'static str,
    /// The cell that its shares are of.
    pub whole: &'static str,
    /// What it counts.
    pub counts: Counts,
    /// Its rows.
    pub rows: Vec<SectionRow>,
    /// What the shares add up to as shown, in tenths, when rounding makes them miss 100 %.
    pub misses_100: Option<i64>,
}

/// A row of a table.
pub struct SectionRow {
    /// Its code.
    pub code: String,
    /// The code in words.
    pub label: String,
    /// The cell.
    pub cell: CountedCell,
    /// Share of the whole; none when it is hidden.
    pub percent: Option<Percent>,
    /// Cells that stand beside it, by name.
    pub beside: Vec<(&'static str, CountedCell)>,
    /// Numbers that stand beside it and count nothing, by name.
    pub values: Vec<(&'static str, Option<Amount>)>,
}

/// The sections of registers that may have nothing to tell: the report then says nothing of them.
const OTHER_REGISTERS: [&str; 3] = ["measures", "issues", "ombudsman"];

/// Every section, in order, with the rows that only the periods it is held against have.
pub fn sections(report: &Report<'_>) -> Vec<ReportSection> {
    let mut sections = own(report);
    comparison::complete(&mut sections, report);
    sections.retain(|section| !(section.is_empty && OTHER_REGISTERS.contains(&section.name)));
    sections
}

/// The sections of the period itself.
pub(super) fn own(report: &Report<'_>) -> Vec<ReportSection> {
    let sheet = SectionSheet { report };
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
    let requests = so_far.into_iter().chain(sheet.months()).chain(then);
    let others = [sheet.measures(), sheet.issues(), sheet.ombudsman()];
    let mut sections: Vec<ReportSection> = requests.chain(sheet.budget()).chain(others).collect();
    if let Some(published) = report.hidden {
        sections.iter_mut().for_each(|section| hiding::hide(section, &published.publication));
    }
    sections
}

impl ReportSection {
    /// Whether it is held against past periods: a budget is of its year alone, and months are of theirs.
    pub fn is_compared(&self) -> bool {
        !["budget", "months"].contains(&self.name)
    }
}

impl From<Cell> for CountedCell {
    fn from(cell: Cell) -> Self {
        Self { key: cell.key, count: Some(cell.count), counts: cell.counts }
    }
}

fn share(path: &'static str, percent: Percent) -> SectionLine {
    SectionLine::Share(path, Some(percent))
}

struct SectionSheet<'a> {
    report: &'a Report<'a>,
}

impl SectionSheet<'_> {
    fn flow(&self) -> ReportSection {
        let keys = ["open_at_start", "received", "reopened", "closed", "open_at_end"];
        let lines = self.counts("flow", &keys);
        ReportSection { name: "flow", is_empty: false, lines }
    }

    fn received(&self) -> ReportSection {
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
        ReportSection { name: "received", is_empty: of.count == 0, lines }
    }

    fn admissibility(&self) -> ReportSection {
        let of = &self.report.figures.admissibility;
        let keys = ["admissible", "inadmissible", "decided", "pending", "transferred"];
        let mut lines = self.counts("admissibility", &keys);
        lines.extend([
            share("admissibility.percent_admissible", of.percent_admissible),
            share("admissibility.percent_inadmissible", of.percent_inadmissible),
            self.table(&of.by_reason, Names::Of(List::Inadmissibility)),
        ]);
        ReportSection { name: "admissibility", is_empty: self.report.figures.received.count == 0, lines }
    }

    fn closed(&self) -> ReportSection {
        let of = &self.report.figures.closed;
        let mut lines = self.counts("", &["closed"]);
        lines.extend([
            self.table(&self.report.figures.dispositions, Names::Words("disposition")),
            self.table(&of.by_handler, Names::Words("report-handler")),
            self.table(&of.by_unit, Names::Of(List::Unit)),
        ]);
        ReportSection { name: "closed", is_empty: of.count == 0, lines }
    }

    fn satisfaction(&self) -> ReportSection {
        let of = &self.report.figures.satisfaction;
        let mut lines = self.counts("satisfaction", &["count"]);
        lines.extend([
            share("satisfaction.answer_rate", of.answer_rate),
            SectionLine::Value("satisfaction.mean", of.mean.map(Amount::Quotient)),
            self.table(&of.scores, Names::Words("satisfaction-scale")),
        ]);
        ReportSection { name: "satisfaction", is_empty: of.count == 0, lines }
    }

    fn findings(&self) -> ReportSection {
        let of = &self.report.figures.findings;
        let keys = ["with_finding", "substantiated", "partly", "unsubstantiated"];
        let mut lines = self.counts("findings", &keys);
        lines.push(share("findings.percent_substantiated", of.percent_substantiated));
        lines.extend(self.counts("findings", &["grounds", "complaints_with_grounds"]));
        lines.push(self.found(&of.by_ground));
        lines.extend(self.counts("findings", &["upheld_grounds", "upheld_complaints"]));
        lines.push(self.grounds_of(&of.by_criterion, List::Criterion));
        ReportSection { name: "findings", is_empty: of.with_finding == 0, lines }
    }

    fn grounds(&self) -> ReportSection {
        let of = &self.report.figures.grounds;
        let mut lines = self.counts("grounds", &["count", "complaints"]);
        lines.push(self.grounds_of(&of.by_nature, List::Nature));
        lines.push(self.grounds_of(&of.by_commitment, List::Commitment));
        lines.push(self.unit_nature());
        ReportSection { name: "grounds", is_empty: of.count == 0, lines }
    }

    fn times(&self) -> ReportSection {
        let of = &self.report.figures.times;
        let mean = |quotient: Option<Quotient>| quotient.map(Amount::Quotient);
        let whole = |days: Option<i64>| days.map(Amount::Whole);
        let mut lines = self.counts("times", &["count", "unknown"]);
        lines.extend([
            SectionLine::Value("times.mean", mean(of.net.mean)),
            SectionLine::Value("times.median", mean(of.net.median)),
            SectionLine::Value("times.p90", whole(of.net.p90)),
            SectionLine::Value("times.max", whole(of.net.max)),
            SectionLine::Value("times.gross_mean", mean(of.gross.mean)),
            SectionLine::Value("times.gross_median", mean(of.gross.median)),
            SectionLine::Value("times.gross_p90", whole(of.gross.p90)),
            SectionLine::Value("times.gross_max", whole(of.gross.max)),
        ]);
        lines.extend(self.counts("times", &["within_standard", "late", "standard_unknown"]));
        lines.extend([
            share("times.within_standard_percent", of.within_standard_percent),
            SectionLine::Value("times.target_percent", of.target_tenths.map(|tenths| Amount::Tenths(tenths.into()))),
            self.table(&of.bands, Names::Words("report-band")),
        ]);
        lines.extend(self.counts("times.suspensions", &["requests"]));
        let suspensions = &of.suspensions;
        lines.extend([
            SectionLine::Value("times.suspensions.n", i64::try_from(suspensions.n).ok().map(Amount::Whole)),
            SectionLine::Value("times.suspensions.days", Some(Amount::Whole(suspensions.days))),
        ]);
        ReportSection { name: "times", is_empty: of.count == 0 && suspensions.requests == 0, lines }
    }

    fn acknowledgement(&self) -> ReportSection {
        let of = &self.report.figures.times.acknowledgement;
        let keys = ["count", "within_target", "late", "unknown", "missing"];
        let mut lines = self.counts("times.acknowledgement", &keys);
        lines.extend([
            share("times.acknowledgement.within_target_percent", of.percent_within_target),
            SectionLine::Value("times.acknowledgement.target_days", Some(Amount::Whole(of.target_days))),
            SectionLine::Value("times.acknowledgement.mean", of.delay.mean.map(Amount::Quotient)),
            SectionLine::Value("times.acknowledgement.median", of.delay.median.map(Amount::Quotient)),
            SectionLine::Value("times.acknowledgement.p90", of.delay.p90.map(Amount::Whole)),
            SectionLine::Value("times.acknowledgement.max", of.delay.max.map(Amount::Whole)),
        ]);
        ReportSection { name: "acknowledgement", is_empty: self.report.figures.received.count == 0, lines }
    }

    fn open(&self) -> ReportSection {
        let of = &self.report.figures.open;
        let mut lines = self.counts("open", &["count", "overdue", "suspended", "age_known", "age_unknown"]);
        lines.extend([
            SectionLine::Value("open.age_mean", of.age_net.mean.map(Amount::Quotient)),
            SectionLine::Value("open.age_median", of.age_net.median.map(Amount::Quotient)),
            SectionLine::Value("open.age_p90", of.age_net.p90.map(Amount::Whole)),
            SectionLine::Value("open.age_max", of.age_net.max.map(Amount::Whole)),
            SectionLine::Value("open.age_gross_mean", of.age_gross.mean.map(Amount::Quotient)),
            SectionLine::Value("open.age_gross_max", of.age_gross.max.map(Amount::Whole)),
            self.table(&of.bands, Names::Words("report-band")),
            self.table(&of.by_officer, Names::Officers),
            self.table(&of.by_unit, Names::Of(List::Unit)),
        ]);
        ReportSection { name: "open", is_empty: of.count == 0, lines }
    }

    fn handling(&self) -> ReportSection {
        let of = &self.report.figures.handling;
        let mut lines = self.counts("handling", &["requests"]);
        let rows = of.by_handler.rows.iter().zip(&of.days).map(|(row, days)| {
            // The mean keeps its sum: the days of all requests there.
            let sum = days.mean.and_then(|mean| i64::try_from(mean.numerator).ok());
            let values = vec![("days", sum.map(Amount::Whole)), ("mean", days.mean.map(Amount::Quotient))];
            SectionRow { values, ..self.group(row, Names::Words("report-handler"), Vec::new()) }
        });
        // A request counts with each handler that had it: the shares need not make 100.
        let (path, whole, counts) = (of.by_handler.path, of.by_handler.whole, of.by_handler.counts);
        lines.push(SectionLine::Table(SectionTable { path, whole, counts, rows: rows.collect(), misses_100: None }));
        ReportSection { name: "handling", is_empty: of.requests == 0, lines }
    }

    fn consultations(&self) -> ReportSection {
        let of = &self.report.figures.consultations;
        let keys = ["count", "asked", "answered", "within_due", "awaited", "overdue"];
        let mut lines = self.counts("consultations", &keys);
        lines.push(share("consultations.within_due_percent", of.percent_within_due));
        let summary = |days: &TimeSummary| {
            [
                ("mean", days.mean.map(Amount::Quotient)),
                ("median", days.median.map(Amount::Quotient)),
                ("p90", days.p90.map(Amount::Whole)),
                ("max", days.max.map(Amount::Whole)),
            ]
        };
        let paths = ["consultations.mean", "consultations.median", "consultations.p90", "consultations.max"];
        lines.extend(
            paths.into_iter().zip(summary(&of.days)).map(|(path, (_, amount))| SectionLine::Value(path, amount)),
        );
        let rows = of.by_unit.iter().map(|unit| {
            let beside = vec![
                ("asked", unit.asked.clone()),
                ("answered", unit.answered.clone()),
                ("within_due", unit.within_due.clone()),
                ("overdue", unit.overdue.clone()),
            ];
            SectionRow { values: summary(&unit.days).into(), ..self.group(&unit.row, Names::Of(List::Unit), beside) }
        });
        let shares: Vec<Percent> = of.by_unit.iter().map(|unit| unit.row.percent).collect();
        lines.push(SectionLine::Table(SectionTable {
            path: "consultations.by_unit",
            whole: "consultations.count",
            counts: Counts::Consultations,
            rows: rows.collect(),
            misses_100: crate::report::rounding_misses_100(&shares),
        }));
        ReportSection { name: "consultations", is_empty: of.count == 0, lines }
    }

    /// The cells of those keys.
    fn counts(&self, under: &str, names: &[&str]) -> Vec<SectionLine> {
        let key = |name: &&str| if under.is_empty() { (*name).to_owned() } else { format!("{under}.{name}") };
        let cells = self.report.figures.cells();
        let cell = |key: String| {
            cells.iter().find(|cell| cell.key == key).cloned().map(|cell| SectionLine::Count(cell.into()))
        };
        names.iter().map(key).filter_map(cell).collect()
    }

    fn table(&self, breakdown: &Breakdown, names: Names) -> SectionLine {
        let group = |row: &Row| self.group(row, names, Vec::new());
        SectionLine::Table(SectionTable {
            path: breakdown.path,
            whole: breakdown.whole,
            counts: breakdown.counts,
            rows: breakdown.rows.iter().map(group).collect(),
            misses_100: breakdown.rounding_misses_100(),
        })
    }

    fn grounds_of(&self, of: &GroundTable, list: List) -> SectionLine {
        let complaints = of.complaints.iter().map(|cell| vec![("complaints", cell.clone())]);
        let rows = of.grounds.rows.iter().zip(complaints);
        SectionLine::Table(SectionTable {
            path: of.grounds.path,
            whole: of.grounds.whole,
            counts: of.grounds.counts,
            rows: rows.map(|(row, beside)| self.group(row, Names::Of(list), beside)).collect(),
            misses_100: of.grounds.rounding_misses_100(),
        })
    }

    fn found(&self, of: &FoundGrounds) -> SectionLine {
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
        SectionLine::Table(SectionTable {
            path: "findings.by_ground",
            whole: "findings.grounds",
            counts: Counts::Grounds,
            rows: rows.collect(),
            misses_100: crate::report::rounding_misses_100(&shares),
        })
    }

    fn group(&self, row: &Row, names: Names, beside: Vec<(&'static str, Cell)>) -> SectionRow {
        SectionRow {
            code: row.code.clone(),
            label: labels::code(names, &row.code, &self.report.office.lists, self.report.texts),
            cell: CountedCell { key: row.key.clone(), count: Some(row.count), counts: row.counts },
            percent: Some(row.percent),
            beside: beside.into_iter().map(|(name, cell)| (name, cell.into())).collect(),
            values: Vec::new(),
        }
    }
}
