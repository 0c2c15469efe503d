//! Tables for a terminal, which wrap within its width and never inside a date or a number: how wide a column may be so
//! that none is cut is decided here, the rest is drawn by comfy-table, row by row, for a list may have any length.

use std::borrow::Cow;
use std::convert::Infallible;

use comfy_table::ColumnConstraint::Absolute;
use comfy_table::Width::Fixed;
use comfy_table::{CellAlignment, ContentArrangement, TableStyle};
use unicode_width::UnicodeWidthStr;

use super::{Ui, clean, page, wrap};

/// A table: headers, rows, and which columns hold numbers.
#[derive(Clone, Debug, Default)]
pub struct Table {
    headers: Vec<String>,
    numeric: Vec<usize>,
    rows: Vec<TableRow>,
    is_cut: bool,
}

/// A row of a table.
#[derive(Clone, Debug)]
pub struct TableRow {
    mark: RowMark,
    cells: Vec<String>,
}

impl TableRow {
    /// The cells of a row with what marks it.
    pub fn new<C: Into<String>>(mark: RowMark, cells: impl IntoIterator<Item = C>) -> Self {
        let mut cells = line(cells);
        if let Some(first) = cells.first_mut().filter(|_| mark == RowMark::Late) {
            first.push_str("\u{a0}!");
        }
        Self { mark, cells }
    }
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

    /// Cuts the last column where it has no room: what it names is read in whole elsewhere.
    #[must_use]
    pub fn on_one_line(self) -> Self {
        Self { is_cut: true, ..self }
    }

    /// Adds a row.
    pub fn row<C: Into<String>>(&mut self, cells: impl IntoIterator<Item = C>) {
        self.marked_row(RowMark::None, cells);
    }

    /// Adds a row with its mark.
    pub fn marked_row<C: Into<String>>(&mut self, mark: RowMark, cells: impl IntoIterator<Item = C>) {
        self.rows.push(TableRow::new(mark, cells));
    }

    /// No row at all.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The table as wide as the page, with its marks in colour where there is any.
    pub fn page(&self, ui: &Ui) -> String {
        self.whole(ui.width().into(), &|mark, line| painted(ui, mark, line))
    }

    /// The table as lines of at most `width` columns, the last one ended.
    pub fn render(&self, width: u16) -> String {
        self.whole(width.into(), &|_, line| line)
    }

    fn whole(&self, width: usize, paint: &dyn Fn(RowMark, String) -> String) -> String {
        let mut drawn = String::new();
        let rows = |see: &mut dyn FnMut(&TableRow) -> Result<(), Infallible>| self.rows.iter().try_for_each(see);
        let Ok(()) = self.draw(width, paint, rows, |line| {
            drawn.extend([line, "\n"]);
            Ok::<_, Infallible>(())
        });
        drawn
    }

    /// Writes the page line by line, with the rows that `each` hands instead of its own. None is held: `each` is called
    /// as often as it takes to know how wide the columns are, then to draw them.
    pub fn page_of<E>(
        &self,
        ui: &Ui,
        each: impl Fn(&mut dyn FnMut(&TableRow) -> Result<(), E>) -> Result<(), E>,
        write: impl FnMut(&str) -> Result<(), E>,
    ) -> Result<(), E> {
        self.draw(ui.width().into(), &|mark, line| painted(ui, mark, line), each, write)
    }

    fn draw<E>(
        &self,
        width: usize,
        paint: &dyn Fn(RowMark, String) -> String,
        each: impl Fn(&mut dyn FnMut(&TableRow) -> Result<(), E>) -> Result<(), E>,
        mut write: impl FnMut(&str) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut needs: Vec<ColumnNeed> = self.headers.iter().map(|header| ColumnNeed::of(header)).collect();
        each(&mut |row| {
            needs.iter_mut().zip(&row.cells).for_each(|(need, cell)| *need = need.max(ColumnNeed::of(cell)));
            Ok(())
        })?;
        let Some(layout) = self.layout(&needs, width) else {
            let mut is_first = true;
            return each(&mut |row| {
                if !std::mem::take(&mut is_first) {
                    write("")?;
                }
                self.record(row, width).into_iter().try_for_each(|line| write(&paint(row.mark, line)))
            });
        };
        self.lines(&self.headers, &layout, width).iter().try_for_each(|line| write(line))?;
        write(&"─".repeat(layout.width()))?;
        each(&mut |row| {
            let lines = self.lines(&row.cells, &layout, width);
            lines.into_iter().try_for_each(|line| write(&paint(row.mark, line)))
        })
    }

    /// The widest layout that fits the width, if any does. The first column is never broken; a last column of text that
    /// has no room beside the others goes under its row; elsewhere long words are broken.
    fn layout(&self, needs: &[ColumnNeed], width: usize) -> Option<Layout> {
        let last = needs.len().saturating_sub(1);
        let ends_in_text = last > 0 && !self.numeric.contains(&last);
        [(usize::MAX, 2), (usize::MAX, 1), (READABLE, 2), (READABLE, 1)].into_iter().find_map(|(most, gap)| {
            let most = |at| match at {
                _ if at == last => READABLE,
                0 => usize::MAX,
                _ => most,
            };
            let needs =
                needs.iter().enumerate().map(|(at, need)| ColumnNeed { word: need.word.min(most(at)), ..*need });
            let needs = &needs.collect::<Vec<_>>();
            let whole = Layout::fit(needs, width, gap);
            let is_readable = |layout: &Layout| !ends_in_text || layout.widths[last] >= needs[last].cell.min(READABLE);
            if whole.as_ref().is_some_and(is_readable) || !ends_in_text || last == 1 {
                return whole;
            }
            Layout::fit(&needs[..last], width, gap).or(whole)
        })
    }

    /// The lines of a row, numbers flush right; under them its last cell, when it has no column.
    fn lines(&self, row: &[String], layout: &Layout, width: usize) -> Vec<String> {
        let Layout { widths, gap } = layout;
        let last = row.len().saturating_sub(1);
        let cells = row.iter().zip(widths).enumerate().map(|(at, (cell, width))| {
            if self.is_cut && at == last { wrap::cut(cell, *width) } else { Cow::Borrowed(cell.as_str()) }
        });
        let mut drawn = comfy_table::Table::new();
        drawn.load_style(TableStyle::new()).set_content_arrangement(ContentArrangement::Dynamic);
        drawn.add_row(cells);
        for (at, (column, width)) in drawn.column_iter_mut().zip(widths).enumerate() {
            let gap = if at == 0 { 0 } else { *gap };
            let width = u16::try_from(*width).expect("invariant: a column is no wider than its page") + gap;
            column.set_padding((gap, 0)).set_constraint(Absolute(Fixed(width)));
            if self.numeric.contains(&at) {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        let mut lines: Vec<String> = drawn.lines().map(|line| line.trim_end().to_owned()).collect();
        if let Some(under) = row.get(widths.len()).filter(|cell| !cell.is_empty()) {
            let indent = " ".repeat(widths.first().map_or(0, |first| first + usize::from(*gap)));
            let room = width.saturating_sub(indent.len()).max(READABLE);
            let under = if self.is_cut { vec![wrap::cut(under, room)] } else { wrap::lines(under, room) };
            lines.extend(under.into_iter().map(|line| format!("{indent}{line}").trim_end().to_owned()));
        }
        lines
    }

    /// A row as label and value, one a line, where a table is too narrow to be read.
    fn record(&self, row: &TableRow, width: usize) -> Vec<String> {
        let widest = self.headers.iter().map(|header| header.width()).max().unwrap_or(0);
        let filled = self.headers.iter().zip(&row.cells).filter(|(_, cell)| !cell.is_empty());
        let facts = filled.map(|(header, cell)| page::fact(header, cell, widest, width));
        facts.flat_map(|fact| fact.lines().map(str::to_owned).collect::<Vec<_>>()).collect()
    }
}

fn painted(ui: &Ui, mark: RowMark, line: String) -> String {
    match mark {
        RowMark::None => line,
        RowMark::Late => ui.red(&line),
        RowMark::Waiting => ui.grey(&line),
    }
}

fn line<C: Into<String>>(cells: impl IntoIterator<Item = C>) -> Vec<String> {
    cells.into_iter().map(|cell| clean::line(&cell.into()).into_owned()).collect()
}

/// What a last column of text needs to be read; with less it goes under its row.
const READABLE: usize = 24;

/// The widths that a column needs.
#[derive(Clone, Copy)]
struct ColumnNeed {
    /// Width of its longest word.
    word: usize,
    /// Width of its longest cell.
    cell: usize,
}

impl ColumnNeed {
    fn of(cell: &str) -> Self {
        Self { word: cell.split(' ').map(UnicodeWidthStr::width).max().unwrap_or(0), cell: cell.width() }
    }

    fn max(self, other: Self) -> Self {
        Self { word: self.word.max(other.word), cell: self.cell.max(other.cell) }
    }
}

/// Where the columns of a table stand: how wide the cells of each may be, and how far apart they are. A last cell that
/// has no column is written under its row.
struct Layout {
    widths: Vec<usize>,
    gap: u16,
}

impl Layout {
    /// Columns that never cut a word: short ones are served first, long ones share what is left.
    fn fit(needs: &[ColumnNeed], width: usize, gap: u16) -> Option<Self> {
        let mut layout = Self { widths: needs.iter().map(|need| need.word).collect(), gap };
        let mut left = width.checked_sub(layout.width())?;
        let wanting = |(at, need): (usize, &ColumnNeed)| (need.cell > READABLE, need.cell - need.word, at);
        let mut wanting: Vec<_> = needs.iter().enumerate().map(wanting).collect();
        wanting.sort_unstable();
        let count = wanting.len();
        for (rank, (is_long, lacking, at)) in wanting.into_iter().enumerate() {
            let more = lacking.min(if is_long { left / (count - rank) } else { left });
            layout.widths[at] += more;
            left -= more;
        }
        Some(layout)
    }

    fn width(&self) -> usize {
        self.widths.iter().sum::<usize>() + usize::from(self.gap) * self.widths.len().saturating_sub(1)
    }
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
