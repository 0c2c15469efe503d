//! What a report holds, in order.

use strum::VariantArray as _;

use super::labels;
use super::{Report, comparison};
use crate::domain::{Code, Issue, List, Record};
use crate::i18n::Texts;
use crate::output::clean;
pub use crate::report::Amount;
use crate::report::{self, Breakdown, BreakdownRow, Cell, CodeNames, Counts, FigureLine, Percent, Section};

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
    Count(Cell),
    /// A share, with its fraction.
    Share(&'static str, Percent),
    /// A number that counts nothing.
    Value(&'static str, Option<Amount>),
    /// A figure told by groups.
    Table(SectionTable),
    /// A figure told by two codes at once.
    Grid(CrossTable),
    /// What the office wrote: its path, its label, its text.
    Text(String, String, String),
}

/// A figure told by groups.
pub struct SectionTable {
    /// Where it stands: `received.by_channel`.
    pub path: &'static str,
    /// What it counts.
    pub counts: Counts,
    pub rows: Vec<SectionRow>,
    /// What the shares add up to as shown, in tenths, when rounding makes them miss 100 %.
    pub misses_100: Option<i64>,
}

/// A row of a table.
pub struct SectionRow {
    pub code: String,
    /// The code in words.
    pub label: String,
    pub cell: Cell,
    /// Share of the whole.
    pub percent: Percent,
    /// Cells that stand beside it, by name.
    pub beside: Vec<(&'static str, Cell)>,
    /// Numbers that stand beside it and count nothing, by name.
    pub values: Vec<(&'static str, Option<Amount>)>,
}

/// The sections of what an office may have none of: the report then says nothing of them.
const AT_TIMES: [&str; 4] = ["partners", "measures", "issues", "ombudsman"];

/// Every section, in order, with the rows that only the periods it is held against have.
pub fn sections(report: &Report<'_>) -> Vec<ReportSection> {
    let mut sections = own(report);
    comparison::complete(&mut sections, report);
    sections.retain(|section| !(section.is_empty && AT_TIMES.contains(&section.name)));
    sections
}

/// The sections of the period itself.
pub(super) fn own(report: &Report<'_>) -> Vec<ReportSection> {
    let sheet = SectionSheet { report };
    let of = |section: &Section| (section.as_str(), sheet.of(*section));
    let registers = [
        ("measures", sheet.lines(report.registers.measures.lines().to_vec())),
        ("issues", sheet.issues()),
        ("ombudsman", sheet.lines(report.ombudsman.lines())),
    ];
    let all = Section::VARIANTS.iter().map(of).chain(registers);
    let section = |(name, lines): (&'static str, Vec<SectionLine>)| {
        // The flow of a period without requests is an equation of zeros.
        let is_empty = name != "flow" && !lines.iter().any(SectionLine::counts_anything);
        ReportSection { name, is_empty, lines }
    };
    // The pages say nothing of the months of one month, nor of the budget of another year.
    let is_due = |(name, lines): &(&str, Vec<SectionLine>)| !lines.is_empty() && report.has_section(name);
    all.filter(is_due).map(section).collect()
}

impl Report<'_> {
    fn has_section(&self, name: &str) -> bool {
        match name {
            "months" => self.figures.period.months_touched() > 1,
            "budget" => self.budget.is_some(),
            _ => true,
        }
    }
}

/// A figure of a line, by itself.
pub struct LineFigure<'l> {
    pub key: String,
    /// What it is.
    pub value: LineValue<'l>,
    /// Share of the whole, of the count of a row.
    pub percent: Option<Percent>,
    place: FigurePlace<'l>,
}

/// What a figure is.
#[derive(Clone, Copy)]
pub enum LineValue<'l> {
    /// A counted cell.
    Count(&'l Cell),
    /// A share.
    Share(Percent),
    /// A number that counts nothing.
    Amount(Option<Amount>),
}

/// Where a figure stands in its line.
enum FigurePlace<'l> {
    /// It is the line.
    Alone,
    /// In a row: its words, and the name of the column beside the count.
    Row(&'l str, Option<&'static str>),
    /// Where two codes cross: the words of each.
    Crossing(&'l [String; 2]),
}

impl SectionRow {
    fn figures(&self) -> impl Iterator<Item = LineFigure<'_>> {
        let place = |name| FigurePlace::Row(&self.label, Some(name));
        let count = LineFigure::count(&self.cell, FigurePlace::Row(&self.label, None));
        let beside = self.beside.iter().map(move |(name, cell)| LineFigure::count(cell, place(name)));
        let values = self.values.iter().map(move |(name, amount)| {
            LineFigure::new(&format!("{}.{name}", self.cell.key), LineValue::Amount(*amount), place(name))
        });
        [LineFigure { percent: Some(self.percent), ..count }].into_iter().chain(beside).chain(values)
    }
}

impl<'l> LineFigure<'l> {
    fn new(key: &str, value: LineValue<'l>, place: FigurePlace<'l>) -> Self {
        Self { key: key.to_owned(), value, percent: None, place }
    }

    fn count(cell: &'l Cell, place: FigurePlace<'l>) -> Self {
        Self::new(&cell.key, LineValue::Count(cell), place)
    }

    /// Its words; those of a row after the title of its table, where one is given.
    pub fn words(&self, title: Option<&str>, texts: &Texts) -> String {
        let beside = |row: &str, column: &str| {
            texts.with("report-row-beside", &[("row", row.into()), ("column", column.into())])
        };
        match self.place {
            FigurePlace::Alone => labels::path(&self.key, texts),
            FigurePlace::Crossing([row, column]) => beside(row, column),
            FigurePlace::Row(row, name) => {
                let row = title.map_or_else(|| row.to_owned(), |title| beside(title, row));
                let column = name.map(|name| texts.get(&format!("report-beside-{name}")));
                column.map_or_else(|| row.clone(), |column| beside(&row, &column))
            }
        }
    }
}

impl SectionLine {
    /// Its figures, in order: of a row its count, then those beside it.
    pub fn figures(&self) -> Vec<LineFigure<'_>> {
        match self {
            Self::Count(cell) => vec![LineFigure::count(cell, FigurePlace::Alone)],
            Self::Share(path, percent) => vec![LineFigure::new(path, LineValue::Share(*percent), FigurePlace::Alone)],
            Self::Value(path, amount) => vec![LineFigure::new(path, LineValue::Amount(*amount), FigurePlace::Alone)],
            Self::Grid(grid) => {
                let crossings = grid.cells.iter();
                crossings.map(|found| LineFigure::count(&found.cell, FigurePlace::Crossing(&found.labels))).collect()
            }
            Self::Table(table) => table.rows.iter().flat_map(SectionRow::figures).collect(),
            // What the office wrote is no figure.
            Self::Text(..) => Vec::new(),
        }
    }

    /// Whether any count of it is not zero.
    fn counts_anything(&self) -> bool {
        let counts = |cell: &Cell| cell.count != 0;
        match self {
            Self::Count(cell) => counts(cell),
            Self::Table(table) => {
                table.rows.iter().any(|row| counts(&row.cell) || row.beside.iter().any(|(_, cell)| counts(cell)))
            }
            Self::Grid(grid) => !grid.cells.is_empty(),
            Self::Share(..) | Self::Value(..) | Self::Text(..) => false,
        }
    }
}

impl ReportSection {
    /// Whether it is held against past periods: a budget is of its year alone, and months are of theirs.
    pub fn is_compared(&self) -> bool {
        !["budget", "months"].contains(&self.name)
    }
}

struct SectionSheet<'a> {
    report: &'a Report<'a>,
}

impl SectionSheet<'_> {
    fn of(&self, section: Section) -> Vec<SectionLine> {
        let mut lines = self.report.figures.lines(section);
        if let Some((_, budget)) = self.report.budget.as_ref().filter(|_| section == Section::Budget) {
            lines = budget.lines(lines);
        }
        self.lines(lines)
    }

    /// Figures with the words of their codes.
    fn lines(&self, lines: Vec<FigureLine>) -> Vec<SectionLine> {
        lines.into_iter().map(|line| self.line(line)).collect()
    }

    fn line(&self, line: FigureLine) -> SectionLine {
        match line {
            FigureLine::Count(cell) => SectionLine::Count(cell),
            FigureLine::Share(path, percent) => SectionLine::Share(path, percent),
            FigureLine::Value(path, amount) => SectionLine::Value(path, amount),
            FigureLine::Table(breakdown) => SectionLine::Table(self.table(breakdown)),
            FigureLine::Grid(grid) => {
                let [first, second] = grid.axes;
                let cells = grid.cells.into_iter().map(|(codes, cell)| Crossing {
                    labels: [self.label(first.1, &codes[0]), self.label(second.1, &codes[1])],
                    codes,
                    cell,
                });
                SectionLine::Grid(CrossTable { path: grid.path, axes: [first.0, second.0], cells: cells.collect() })
            }
        }
    }

    fn table(&self, breakdown: Breakdown) -> SectionTable {
        let misses_100 = breakdown.rounding_misses_100();
        let Breakdown { path, counts, names, rows, .. } = breakdown;
        let misses_100 = misses_100.filter(|_| !matches!(names, CodeNames::Months));
        // Of the months, those that have begun.
        let has_begun = |row: &BreakdownRow| {
            let days = report::days_of_month(self.report.figures.period, &row.code);
            !matches!(names, CodeNames::Months) || days.is_some_and(|days| days.from() <= self.report.extracted_on)
        };
        let row = |row: BreakdownRow| SectionRow {
            label: self.label(names, &row.code),
            code: row.code,
            cell: row.cell,
            percent: row.percent,
            beside: row.beside,
            values: row.values,
        };
        let rows = rows.into_iter().filter(has_begun).map(row).collect();
        SectionTable { path, counts, rows, misses_100 }
    }

    fn label(&self, names: CodeNames, code: &str) -> String {
        match names {
            CodeNames::Months => labels::month(&self.report.figures.period, code, self.report.texts),
            CodeNames::Issues => self.titled(code),
            CodeNames::List(List::Standard) => self.standard(code),
            names => labels::code(names, code, &self.report.office.lists, self.report.texts),
        }
    }

    /// The name of a standard with what it promises.
    fn standard(&self, code: &str) -> String {
        let Report { office, texts, .. } = self.report;
        let name = labels::code(CodeNames::List(List::Standard), code, &office.lists, texts);
        let item = Code::new(code).ok().and_then(|code| office.lists.get(List::Standard, &code)?.as_standard());
        item.map_or(name.clone(), |standard| format!("{name} ({})", labels::promise(&standard, texts)))
    }

    /// The issues, each with its cause.
    fn issues(&self) -> Vec<SectionLine> {
        let mut lines = self.lines(self.report.registers.issues.lines().to_vec());
        let label = self.report.texts.get("field-cause");
        let table = lines.iter().find_map(|line| if let SectionLine::Table(table) = line { Some(table) } else { None });
        let causes = table.into_iter().flat_map(|table| &table.rows).filter_map(|row| {
            let text = self.issue(&row.code)?.text("cause")?;
            let key = format!("issues.cause.{}", row.code);
            Some(SectionLine::Text(key, format!("{label} · {}", row.code), text.to_owned()))
        });
        let causes: Vec<_> = causes.collect();
        lines.extend(causes);
        lines
    }

    fn issue(&self, number: &str) -> Option<&Issue> {
        self.report.issues.iter().find(|issue| issue.id().to_string() == number)
    }

    /// The number of an issue, and its title.
    fn titled(&self, number: &str) -> String {
        let title = self.issue(number).and_then(|issue| issue.text("title")).map(clean::line).unwrap_or_default();
        format!("{number} {title}").trim_end().to_owned()
    }
}

/// A figure told by two codes at once. A pair that nothing fell into is a zero and has no cell.
pub struct CrossTable {
    /// Where it stands: `grounds.by_unit_nature`.
    pub path: &'static str,
    /// What the first code and the second one are called in data: `unit`, `nature`.
    pub axes: [&'static str; 2],
    /// Its cells, row after row.
    pub cells: Vec<Crossing>,
}

/// A cell of a grid.
pub struct Crossing {
    pub codes: [String; 2],
    /// The codes in words.
    pub labels: [String; 2],
    pub cell: Cell,
}
