//! Sections of a report, in order.

use super::{Report, comparison, labels};
use crate::domain::{Code, Issue, List, Record};
use crate::i18n::Texts;
use crate::output::clean;
use crate::report::{self, Amount, BreakdownRow, Cell, CodeNames, Counts, FigureLine, FigurePart, Percent, Section};

/// A part of the report under one heading.
pub struct ReportSection {
    pub name: &'static str,
    /// Nothing happened that it could tell of: one sentence names it with the others.
    pub is_empty: bool,
    pub lines: Vec<FigureLine>,
    /// Words of the office about them.
    pub texts: Vec<SectionText>,
}

/// A text of the office, which is no figure.
pub struct SectionText {
    /// Where it stands in data.
    pub key: String,
    pub label: String,
    pub text: String,
}

/// The sections of what an office may have none of: the report then says nothing of them.
const OPTIONAL_SECTIONS: [&str; 4] = ["partners", "measures", "issues", "ombudsman"];

/// Every section, in order, with the rows that only the periods it is held against have.
pub fn sections(report: &Report<'_>) -> Vec<ReportSection> {
    let mut sections = own(report);
    comparison::complete(&mut sections, report);
    sections.retain(|section| !(section.is_empty && OPTIONAL_SECTIONS.contains(&section.name)));
    sections
}

/// The sections of the period itself.
pub(super) fn own(report: &Report<'_>) -> Vec<ReportSection> {
    let registers = report.registers.sections().map(|(name, of)| (name, of.lines().to_vec()));
    let all = Section::ALL.iter().map(|section| (section.as_str(), report.lines(*section))).chain(registers);
    let section = |(name, lines): (&'static str, Vec<FigureLine>)| {
        // The flow of a period without requests is an equation of zeros.
        let is_empty = name != "flow" && !lines.iter().any(FigureLine::counts_anything);
        let texts = if name == "issues" { report.causes(&lines) } else { Vec::new() };
        ReportSection { name, is_empty, lines, texts }
    };
    // The pages say nothing of the months of one month, nor of the budget of another year.
    let is_due = |(name, lines): &(&str, Vec<FigureLine>)| !lines.is_empty() && report.has_section(name);
    all.filter(is_due).map(section).collect()
}

impl Report<'_> {
    fn has_section(&self, name: &str) -> bool {
        match name {
            "months" => self.figures.period.months_touched() > 1,
            "budget" => self.extras.budget.is_some(),
            _ => true,
        }
    }

    /// Whether « Par norme » says more than the share above it: not where one standard times every kind, nor where the
    /// only one of the period is that of the share.
    pub(super) fn has_table_by_standard(&self) -> bool {
        let rows = self.figures.breakdown(FigurePart::ByStandard).rows;
        let standard = self.figures.standard_of_share().map(|standard| standard.code.as_str());
        match &rows[..] {
            [] => false,
            [only] if Some(only.code.as_str()) == standard => {
                self.are_standards_several && !self.extras.compared.is_empty()
            }
            _ => self.are_standards_several,
        }
    }

    fn lines(&self, section: Section) -> Vec<FigureLine> {
        let mut lines = self.figures.lines(section);
        if let Some((_, budget)) = self.extras.budget.as_ref().filter(|_| section == Section::Budget) {
            lines = budget.lines(lines);
        }
        // Of the months, those that have begun.
        let has_begun = |row: &BreakdownRow| {
            let days = report::days_of_month(self.figures.period, &row.code);
            days.is_some_and(|days| days.from() <= self.extracted_on)
        };
        for line in &mut lines {
            if let FigureLine::Table(table) = line
                && matches!(table.names, CodeNames::Months)
            {
                table.rows.retain(has_begun);
            }
        }
        lines
    }

    /// A code of a figure in words.
    pub(super) fn label(&self, names: CodeNames, code: &str) -> String {
        match names {
            CodeNames::Months => labels::month(&self.figures.period, code, self.texts),
            CodeNames::Issues => self.titled(code),
            CodeNames::List(List::Standard) => self.standard_named(code),
            names => labels::code(names, code, &self.office.lists, self.texts),
        }
    }

    /// The name of a standard with what it promises.
    fn standard_named(&self, code: &str) -> String {
        let name = labels::code(CodeNames::List(List::Standard), code, &self.office.lists, self.texts);
        let item = Code::new(code).ok().and_then(|code| self.office.lists.get(List::Standard, &code)?.as_standard());
        item.map_or(name.clone(), |standard| format!("{name} ({})", labels::promise(&standard, self.texts)))
    }

    /// The causes of the issues that figures tell of.
    fn causes(&self, lines: &[FigureLine]) -> Vec<SectionText> {
        let label = self.texts.get("field-cause");
        let table = lines.iter().find_map(|line| if let FigureLine::Table(table) = line { Some(table) } else { None });
        let cause = |BreakdownRow { code, .. }: &BreakdownRow| {
            let text = self.issue(code)?.text("cause")?.to_owned();
            Some(SectionText { key: format!("issues.cause.{code}"), label: format!("{label} · {code}"), text })
        };
        table.into_iter().flat_map(|table| &table.rows).filter_map(cause).collect()
    }

    pub(super) fn issue(&self, number: &str) -> Option<&Issue> {
        self.issues.iter().find(|issue| issue.id().to_string() == number)
    }

    /// The number of an issue, and its title.
    fn titled(&self, number: &str) -> String {
        let title = self.issue(number).and_then(|issue| issue.text("title")).map(clean::line).unwrap_or_default();
        format!("{number} {title}").trim_end().to_owned()
    }
}

/// A figure of a line, by itself.
pub struct SectionFigure<'l> {
    pub key: String,
    /// None of a number that nobody knows.
    pub value: Option<Amount>,
    pub counts: Option<Counts>,
    /// Share of the whole, of the count of a row.
    pub percent: Option<Percent>,
    place: FigurePlace<'l>,
}

/// Where a figure stands in its line.
enum FigurePlace<'l> {
    Alone,
    /// In a row: its code, and the name of the column beside the count.
    Row(CodeNames, &'l str, Option<&'static str>),
    /// Where two codes cross.
    Crossing([CodeNames; 2], &'l [String; 2]),
}

impl<'l> SectionFigure<'l> {
    fn new(key: &str, value: Option<Amount>, place: FigurePlace<'l>) -> Self {
        Self { key: key.to_owned(), value, counts: None, percent: None, place }
    }

    fn count(cell: &Cell, place: FigurePlace<'l>) -> Self {
        Self { counts: Some(cell.counts), ..Self::new(&cell.key, Some(Amount::Count(cell.count)), place) }
    }

    fn of_row(row: &'l BreakdownRow, names: CodeNames) -> impl Iterator<Item = Self> {
        let place = move |name| FigurePlace::Row(names, &row.code, name);
        let count = Self { percent: Some(row.percent), ..Self::count(&row.cell, place(None)) };
        let columns = row.columns.iter().map(move |(name, cell)| Self::count(cell, place(Some(name))));
        let values = row
            .values
            .iter()
            .map(move |(name, amount)| Self::new(&format!("{}.{name}", row.cell.key), *amount, place(Some(name))));
        std::iter::once(count).chain(columns).chain(values)
    }

    /// The name of the column beside the count of its row.
    pub fn column(&self) -> Option<&'static str> {
        if let FigurePlace::Row(.., name) = self.place { name } else { None }
    }

    /// Its words; those of a row after the title of its table, where one is given.
    pub fn words(&self, title: Option<&str>, report: &Report<'_>) -> String {
        let texts = report.texts;
        match self.place {
            FigurePlace::Alone => labels::path(&self.key, texts),
            FigurePlace::Crossing([rows, columns], [row, column]) => {
                texts.fact(&report.label(rows, row), &report.label(columns, column))
            }
            FigurePlace::Row(names, code, name) => {
                let row = report.label(names, code);
                let row = if let Some(title) = title { texts.fact(title, &row) } else { row };
                match name {
                    Some(name) => texts.fact(&row, &texts.get(&format!("report-beside-{name}"))),
                    None => row,
                }
            }
        }
    }
}

impl FigureLine {
    /// Its path; what is always shown has none.
    pub fn path(&self) -> Option<&str> {
        match self {
            Self::Count(cell) => Some(&cell.key),
            Self::Value(path, _) => Some(path),
            Self::Table(table) => Some(table.path),
            Self::Grid(_) => None,
        }
    }

    /// Its figures, in order: of a row its count, then those beside it.
    pub fn figures(&self) -> Vec<SectionFigure<'_>> {
        match self {
            Self::Count(cell) => vec![SectionFigure::count(cell, FigurePlace::Alone)],
            Self::Value(path, amount) => vec![SectionFigure::new(path, *amount, FigurePlace::Alone)],
            Self::Grid(grid) => {
                let names = grid.axes.map(|(_, names)| names);
                let crossing = |(codes, cell)| SectionFigure::count(cell, FigurePlace::Crossing(names, codes));
                grid.cells.iter().map(|(codes, cell)| crossing((codes, cell))).collect()
            }
            Self::Table(table) => table.rows.iter().flat_map(|row| SectionFigure::of_row(row, table.names)).collect(),
        }
    }

    /// Whether any count of it is not zero.
    fn counts_anything(&self) -> bool {
        let counts = |cell: &Cell| cell.count != 0;
        match self {
            Self::Count(cell) => counts(cell),
            Self::Table(table) => {
                table.rows.iter().any(|row| counts(&row.cell) || row.columns.iter().any(|(_, cell)| counts(cell)))
            }
            Self::Grid(grid) => !grid.cells.is_empty(),
            Self::Value(..) => false,
        }
    }
}

impl ReportSection {
    pub fn heading(&self, texts: &Texts) -> String {
        texts.get(&format!("heading-report-{}", self.name))
    }

    /// Whether it is held against past periods: a budget is of its year alone, and months are of theirs.
    pub fn is_compared(&self) -> bool {
        !["budget", "months"].contains(&self.name)
    }
}
