//! Tables for a terminal, which wrap within its width and never inside a date or a number. How wide a column may be is
//! decided here: comfy-table would cut words. Drawing them is its work.

use comfy_table::{CellAlignment, ContentArrangement, LineStyle, TableStyle};
use unicode_width::UnicodeWidthStr;

use super::{Ui, clean, page, wrap};

/// A table: headers, rows, and which columns hold numbers.
#[derive(Clone, Debug, Default)]
pub struct Table {
    headers: Vec<String>,
    numeric: Vec<usize>,
    rows: Vec<Vec<String>>,
    /// What marks each row.
    marks: Vec<RowMark>,
}

/// What marks a row of a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RowMark {
    /// Nothing.
    #[default]
    None,
    /// It is late: a sign after its first cell, and red where there is colour.
    Late,
    /// It waits for somebody else: grey where there is colour.
    Waiting,
}

/// What a last column of text needs to be read; with less it goes under its row.
const READABLE: usize = 24;

/// Where the columns of a table stand.
struct Layout {
    widths: Vec<usize>,
    gap: u16,
    /// Whether the last column is written under its row.
    below: bool,
}

impl Layout {
    /// The cells of a row, each wrapped within its column.
    fn cells(&self, row: &[String]) -> Vec<String> {
        row.iter().zip(&self.widths).map(|(cell, width)| wrap::lines(cell, (*width).max(1)).join("\n")).collect()
    }

    /// The lines under a row: its last cell, when it had no room beside the others.
    fn under(&self, row: &[String], width: usize) -> Vec<String> {
        let Some(last) = row.last().filter(|last| self.below && !last.is_empty()) else { return Vec::new() };
        let indent = " ".repeat(self.widths.first().map_or(0, |first| first + usize::from(self.gap)));
        let room = width.saturating_sub(indent.len()).max(READABLE);
        wrap::lines(last, room).into_iter().map(|line| format!("{indent}{line}")).collect()
    }
}

impl Table {
    /// A table with those headers.
    pub fn new<H: Into<String>>(headers: impl IntoIterator<Item = H>) -> Self {
        Self { headers: line(headers), ..Self::default() }
    }

    /// The columns that hold numbers, flush right.
    #[must_use]
    pub fn numeric(mut self, columns: impl IntoIterator<Item = usize>) -> Self {
        self.numeric = columns.into_iter().collect();
        self
    }

    /// Adds a row.
    pub fn row<C: Into<String>>(&mut self, cells: impl IntoIterator<Item = C>) {
        self.marked_row(RowMark::None, cells);
    }

    /// Adds a row with its mark.
    pub fn marked_row<C: Into<String>>(&mut self, mark: RowMark, cells: impl IntoIterator<Item = C>) {
        let mut cells = line(cells);
        if let Some(first) = cells.first_mut().filter(|_| mark == RowMark::Late) {
            first.push_str("\u{a0}!");
        }
        self.rows.push(cells);
        self.marks.push(mark);
    }

    /// No row at all.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The table as wide as the page, with its marks in colour where there is any.
    pub fn page(&self, ui: &Ui) -> String {
        self.drawn(ui.width().into(), |mark, line| match mark {
            RowMark::None => line,
            RowMark::Late => ui.red(&line),
            RowMark::Waiting => ui.grey(&line),
        })
    }

    /// The table as lines of at most `width` columns, the last one ended.
    pub fn render(&self, width: u16) -> String {
        self.drawn(width.into(), |_, line| line)
    }

    fn drawn(&self, width: usize, paint: impl Fn(RowMark, String) -> String) -> String {
        let Some(layout) = self.layout(width) else { return self.records(width, paint) };
        let rows: Vec<&Vec<String>> = [&self.headers].into_iter().chain(&self.rows).collect();
        let cells: Vec<Vec<String>> = rows.iter().map(|row| layout.cells(row)).collect();
        let drawing = self.draw(&cells, layout.gap);
        let mut drawn = drawing.lines();
        let marks = [RowMark::None].into_iter().chain(self.marks.iter().copied());
        let mut lines: Vec<String> = Vec::new();
        for (n, ((row, cells), mark)) in rows.into_iter().zip(&cells).zip(marks).enumerate() {
            let height = cells.iter().map(|cell| cell.split('\n').count()).max().unwrap_or(1);
            let own: Vec<String> = drawn.by_ref().take(height).collect();
            let under = layout.under(row, width);
            lines.extend(own.into_iter().chain(under).map(|line| paint(mark, line.trim_end().to_owned())));
            if n == 0 {
                lines.extend(drawn.next().map(|rule| rule.trim_end().to_owned()));
            }
        }
        lines.iter().map(|line| format!("{line}\n")).collect()
    }

    /// Draws rows whose cells are as wide as they may be: the first is the header, with a rule under it.
    fn draw(&self, rows: &[Vec<String>], gap: u16) -> comfy_table::Table {
        let mut table = comfy_table::Table::new();
        table.load_style(TableStyle::new().header_separator(LineStyle::none().fill('─')));
        table.set_content_arrangement(ContentArrangement::Disabled);
        if let Some((header, rows)) = rows.split_first() {
            table.set_header(header).add_rows(rows);
        }
        let last = table.column_count().saturating_sub(1);
        for (n, column) in table.column_iter_mut().enumerate() {
            column.set_padding((0, if n == last { 0 } else { gap }));
            if self.numeric.contains(&n) {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        table
    }

    /// The best layout that the width allows, if any does.
    fn layout(&self, width: usize) -> Option<Layout> {
        let columns: Vec<(usize, usize)> = (0..self.headers.len()).map(|column| self.needs(column)).collect();
        let last = columns.len().saturating_sub(1);
        let text_last = last > 0 && !self.numeric.contains(&last);
        [2_u16, 1].into_iter().find_map(|gap| {
            let whole = fit(&columns, width, gap.into()).map(|widths| Layout { widths, gap, below: false });
            let readable = |layout: &Layout| {
                let of = |(needed, got): (&(usize, usize), &usize)| *got >= needed.1.min(READABLE);
                !text_last || columns.last().zip(layout.widths.last()).is_some_and(of)
            };
            if whole.as_ref().is_some_and(readable) {
                return whole;
            }
            let beside = columns.get(..last).filter(|_| text_last && last > 1);
            let below = beside.and_then(|columns| fit(columns, width, gap.into()));
            below.map(|widths| Layout { widths, gap, below: true }).or(whole)
        })
    }

    /// The widths of a column: of its longest word, and of its longest cell.
    fn needs(&self, column: usize) -> (usize, usize) {
        let cells = self.rows.iter().chain([&self.headers]).filter_map(|row| row.get(column));
        cells.fold((0, 0), |(word, cell), text| {
            let longest = text.split(' ').map(UnicodeWidthStr::width).max().unwrap_or(0);
            (word.max(longest.min(READABLE)), cell.max(text.width()))
        })
    }

    /// Rows as label and value, one a line, where a table is too narrow to be read.
    fn records(&self, width: usize, paint: impl Fn(RowMark, String) -> String) -> String {
        let widest = self.headers.iter().map(|header| header.width()).max().unwrap_or(0);
        let record = |(row, mark): (&Vec<String>, &RowMark)| {
            let filled = self.headers.iter().zip(row).filter(|(_, cell)| !cell.is_empty());
            let facts = filled.map(|(header, cell)| page::fact(header, cell, widest, width));
            let lines = facts.flat_map(|fact| fact.lines().map(str::to_owned).collect::<Vec<_>>());
            lines.map(|line| paint(*mark, line) + "\n").collect::<String>()
        };
        self.rows.iter().zip(&self.marks).map(record).collect::<Vec<_>>().join("\n")
    }
}

fn line<C: Into<String>>(cells: impl IntoIterator<Item = C>) -> Vec<String> {
    cells.into_iter().map(|cell| clean::line(&cell.into()).into_owned()).collect()
}

/// Widths that never cut a word: short columns are served first, long ones share what is left.
fn fit(columns: &[(usize, usize)], width: usize, gap: usize) -> Option<Vec<usize>> {
    let gaps = gap * columns.len().saturating_sub(1);
    let mut widths: Vec<usize> = columns.iter().map(|(word, _)| *word).collect();
    let mut left = width.checked_sub(gaps + widths.iter().sum::<usize>())?;
    let mut wanting: Vec<(bool, usize, usize)> =
        columns.iter().enumerate().map(|(i, (word, cell))| (*cell > READABLE, cell - word, i)).collect();
    wanting.sort_unstable();
    let count = wanting.len();
    for (rank, (long, wanted, column)) in wanting.into_iter().enumerate() {
        let more = wanted.min(if long { left / (count - rank) } else { left });
        if let Some(width) = widths.get_mut(column) {
            *width += more;
        }
        left -= more;
    }
    Some(widths)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_wraps_within_its_width_and_sets_numbers_flush_right() {
        let mut table = Table::new(["Motif", "n"]).numeric([1]);
        table.row(["Délai", "7"]);
        table.row(["Renseignements contradictoires ou incomplets", "12"]);
        let text = table.render(30);
        assert!(text.lines().all(|line| line.chars().count() <= 30), "{text}");
        assert!(text.lines().next().is_some_and(|line| line.starts_with("Motif") && line.ends_with('n')), "{text}");
        assert!(text.lines().any(|line| line.starts_with("Délai") && line.ends_with(" 7")), "{text}");
    }

    #[test]
    fn no_width_cuts_a_date_or_a_word() {
        let mut table = Table::new(["Numéro", "Échéance", "Responsable", "Objet"]);
        table.row([
            "2026-0002",
            "2026-11-30 (en\u{a0}retard)",
            "marie",
            "Renseignements contradictoires au sujet du cours",
        ]);
        for width in 40..110 {
            let text = table.render(width);
            assert!(text.lines().all(|line| line.width() <= usize::from(width)), "{width}\n{text}");
            for word in ["2026-0002", "2026-11-30", "Responsable", "contradictoires"] {
                assert!(text.contains(word), "{width}\n{text}");
            }
        }
    }

    #[test]
    fn a_last_column_without_room_goes_under_its_row() {
        let mut table = Table::new(["Numéro", "État", "Objet"]);
        table.row(["2026-0002", "en traitement", "Renseignements contradictoires au sujet du cours"]);
        let text = table.render(42);
        assert!(text.contains("2026-0002  en traitement\n           Renseignements contradictoires\n"), "{text}");
    }
}
