//! Tables for a terminal, which wrap within its width.

use comfy_table::{Cell, CellAlignment, ContentArrangement, LineStyle, TableStyle};

use super::clean;

/// A table: headers, rows, and which columns hold numbers.
#[derive(Clone, Debug, Default)]
pub struct Table {
    headers: Vec<String>,
    numeric: Vec<usize>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with those headers.
    pub fn new<H: Into<String>>(headers: impl IntoIterator<Item = H>) -> Self {
        Self { headers: headers.into_iter().map(Into::into).collect(), ..Self::default() }
    }

    /// The columns that hold numbers, flush right.
    #[must_use]
    pub fn numeric(mut self, columns: impl IntoIterator<Item = usize>) -> Self {
        self.numeric = columns.into_iter().collect();
        self
    }

    /// Adds a row.
    pub fn row<C: Into<String>>(&mut self, cells: impl IntoIterator<Item = C>) {
        self.rows.push(cells.into_iter().map(Into::into).collect());
    }

    /// No row at all.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The table as lines of at most `width` columns, the last one ended.
    pub fn render(&self, width: u16) -> String {
        let mut table = comfy_table::Table::new();
        let style = TableStyle::new().header_separator(LineStyle::none().fill('─'));
        table.load_style(style).set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
        table.set_header(self.headers.iter().enumerate().map(|(i, text)| self.cell(i, text)));
        for row in &self.rows {
            table.add_row(row.iter().enumerate().map(|(i, text)| self.cell(i, text)));
        }
        let last = self.headers.len().saturating_sub(1);
        for (i, column) in table.column_iter_mut().enumerate() {
            column.set_padding((0, if i == last { 0 } else { 2 }));
        }
        let lines = table.lines().map(|line| line.trim_end().to_owned() + "\n");
        lines.collect()
    }

    fn cell(&self, column: usize, text: &str) -> Cell {
        let cell = Cell::new(clean::line(text));
        if self.numeric.contains(&column) { cell.set_alignment(CellAlignment::Right) } else { cell }
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
}
