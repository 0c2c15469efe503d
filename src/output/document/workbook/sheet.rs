//! A section as a sheet: what it says from top to bottom, each table under its own heads.

use rust_xlsxwriter::{
    Color, ConditionalFormat2ColorScale, ConditionalFormatDataBar, ConditionalFormatDataBarDirection, Worksheet,
    XlsxError,
};

use super::super::value::fraction;
use super::super::{Block, ColumnLook, DocumentFact, DocumentGrid, DocumentSection, DocumentValue, Numbering};
use super::charts::ChartSheet;
use super::formats::Formats;
use crate::i18n::Texts;
use crate::report::Variation;

/// The widths of columns, in characters.
const NUMBERS: usize = 13;
const WIDEST_COLUMN: usize = 44;
/// The columns that a sentence takes.
const SENTENCE: u16 = 6;
/// The rows that a chart takes.
const CHART: u32 = 16;
/// Sheets with more columns than that are printed across.
const TALL: usize = 7;

/// A sheet under way.
pub(super) struct SheetWriter<'a, 's> {
    pub sheet: &'s mut Worksheet,
    pub formats: &'s Formats,
    pub texts: &'s Texts,
    pub numbers: &'s mut Numbering,
    pub charts: &'s mut ChartSheet<'a>,
    /// The next row.
    row: u32,
    /// The longest text of each column.
    widths: Vec<usize>,
    /// Rows whose texts may take several lines: each text with its column, or none for a sentence.
    tall: Vec<(u32, Option<u16>, usize)>,
    /// The heads of tables.
    heads: Vec<u32>,
}

impl<'a, 's> SheetWriter<'a, 's> {
    pub(super) fn new(
        sheet: &'s mut Worksheet,
        (formats, texts): (&'s Formats, &'s Texts),
        numbers: &'s mut Numbering,
        charts: &'s mut ChartSheet<'a>,
    ) -> Self {
        let (widths, tall, heads) = Default::default();
        Self { sheet, formats, texts, numbers, charts, row: 0, widths, tall, heads }
    }

    pub(super) fn section(mut self, section: &'a DocumentSection) -> Result<(), XlsxError> {
        self.sheet.write_string_with_format(0, 0, &section.heading, &self.formats.title)?;
        self.row = 2;
        for block in &section.blocks {
            self.block(block)?;
        }
        self.finish()
    }

    fn block(&mut self, block: &'a Block) -> Result<(), XlsxError> {
        match block {
            Block::Heading(text) => self.heading(text)?,
            Block::Paragraph(text) => self.sentence(text)?,
            Block::List(items) => items.iter().try_for_each(|text| self.sentence(text))?,
            Block::Points(items) => {
                (1..).zip(items).try_for_each(|(n, text)| self.sentence(&format!("{n}. {text}")))?;
            }
            Block::Watch(items) => {
                self.heading(&self.texts.get("document-watch"))?;
                items.iter().try_for_each(|text| self.sentence(text))?;
            }
            Block::Signature(labels) => {
                for label in labels {
                    self.sheet.write_string(self.row, 0, label)?;
                    self.sheet.write_string(self.row, 1, "_".repeat(40))?;
                    self.row += 2;
                }
            }
            Block::Facts(facts) | Block::Statement(_, facts) => facts.iter().try_for_each(|fact| self.fact(fact))?,
            Block::Headline(figures) => {
                for figure in figures {
                    self.labelled(&figure.label, &figure.value, &figure.remarks(self.texts))?;
                }
            }
            Block::Grid(grid) => return self.grid(grid),
            Block::Chart(chart) => {
                let title = self.numbers.figure(&chart.title, self.texts);
                self.sheet.insert_chart(self.row, 0, &self.charts.draw(chart, &title))?;
                self.row += CHART;
            }
            Block::Pair(blocks) => return blocks.iter().try_for_each(|block| self.block(block)),
        }
        self.row += 1;
        Ok(())
    }

    fn heading(&mut self, text: &str) -> Result<(), XlsxError> {
        self.sheet.write_string_with_format(self.row, 0, text, &self.formats.strong)?;
        self.row += 1;
        Ok(())
    }

    /// A text across the columns.
    fn sentence(&mut self, text: &str) -> Result<(), XlsxError> {
        self.sheet.merge_range(self.row, 0, self.row, SENTENCE - 1, text, &self.formats.text)?;
        self.tall.push((self.row, None, text.chars().count()));
        self.row += 1;
        Ok(())
    }

    fn fact(&mut self, fact: &DocumentFact) -> Result<(), XlsxError> {
        self.labelled(&fact.label, &fact.value, fact.remark())
    }

    /// A value right of its label, and what it is read with.
    fn labelled(&mut self, label: &str, value: &DocumentValue, remark: &str) -> Result<(), XlsxError> {
        self.text(self.row, 0, label)?;
        if let DocumentValue::Text(text) = value {
            self.sheet.merge_range(self.row, 1, self.row, SENTENCE - 1, text, &self.formats.text)?;
            self.tall.push((self.row, None, text.chars().count() + WIDEST_COLUMN));
        } else {
            self.formats.write(self.sheet, (self.row, 1), value, self.texts)?;
            let fraction = match value {
                DocumentValue::Fraction(of) => fraction(*of, self.texts.lang()),
                _ => String::new(),
            };
            self.sheet.write_string(self.row, 2, format!("{fraction}{remark}"))?;
        }
        self.row += 1;
        Ok(())
    }

    /// A text in its column, which it may widen.
    fn text(&mut self, row: u32, column: u16, text: &str) -> Result<(), XlsxError> {
        self.sheet.write_string_with_format(row, column, text, &self.formats.text)?;
        let at = usize::from(column);
        if self.widths.len() <= at {
            self.widths.resize(at + 1, NUMBERS);
        }
        self.widths[at] = (text.chars().count() + 2).clamp(self.widths[at], WIDEST_COLUMN);
        self.tall.push((row, Some(column), text.chars().count()));
        Ok(())
    }

    /// A table under its title. A change and its percentage are two columns.
    fn grid(&mut self, grid: &'a DocumentGrid) -> Result<(), XlsxError> {
        let title = self.numbers.table(&grid.title, self.texts);
        self.heading(&title)?;
        let head = self.row;
        self.heads.push(head);
        self.sheet.write_string_with_format(head, 0, grid.head.as_deref().unwrap_or_default(), &self.formats.head)?;
        let mut places = Vec::new();
        let mut next = 1_u16;
        for (at, column) in grid.columns.iter().enumerate() {
            let format = if column.look == ColumnLook::Text { &self.formats.head } else { &self.formats.number_head };
            self.sheet.write_string_with_format(head, next, &column.head, format)?;
            places.push(next);
            next += 1;
            let has_percent = |(_, values): &(String, Vec<DocumentValue>)| {
                matches!(values.get(at), Some(DocumentValue::Change(Variation::Count { .. })))
            };
            if grid.rows.iter().any(has_percent) {
                let percent = self.texts.with("workbook-percent", &[("head", column.head.as_str().into())]);
                self.sheet.write_string_with_format(head, next, percent, format)?;
                next += 1;
            }
        }
        self.widths.resize(self.widths.len().max(usize::from(next)), NUMBERS);
        self.row += 1;
        let first = self.row;
        for (label, values) in &grid.rows {
            self.text(self.row, 0, label)?;
            for (column, value) in places.iter().zip(values) {
                match value {
                    DocumentValue::Text(text) => self.text(self.row, *column, text)?,
                    value => self.formats.write(self.sheet, (self.row, *column), value, self.texts)?,
                }
            }
            self.row += 1;
        }
        let last = self.row;
        if let Some((label, values)) = &grid.total {
            let formats = Formats::of_totals(self.texts.lang());
            self.sheet.write_string_with_format(self.row, 0, label, &formats.text)?;
            for (column, value) in places.iter().zip(values) {
                formats.write(self.sheet, (self.row, *column), value, self.texts)?;
            }
            self.row += 1;
        }
        if last > first {
            self.shades(grid, &places, (first, last - 1))?;
        }
        if let Some(note) = &grid.note {
            self.sentence(note)?;
        }
        self.row += 1;
        Ok(())
    }

    /// Shades counts, the darker the greater, in tints that their numbers are read on; draws bars in the cells of
    /// others.
    fn shades(&mut self, grid: &DocumentGrid, places: &[u16], (first, last): (u32, u32)) -> Result<(), XlsxError> {
        let of = |look: ColumnLook| {
            grid.columns.iter().zip(places).filter(move |(column, _)| column.look == look).map(|(_, place)| *place)
        };
        let shaded = of(ColumnLook::Shaded);
        if let (Some(from), Some(to)) = (shaded.clone().min(), shaded.max()) {
            let scale = ConditionalFormat2ColorScale::new();
            let scale = scale.set_minimum_color(Color::RGB(0xFF_FF_FF)).set_maximum_color(Color::RGB(0x5C_9B_CD));
            self.sheet.add_conditional_format(first, from, last, to, &scale)?;
        }
        for place in of(ColumnLook::Bars) {
            let bars = ConditionalFormatDataBar::new().set_fill_color(Color::RGB(0x5C_9B_CD)).set_solid_fill(true);
            let bars = bars.set_direction(ConditionalFormatDataBarDirection::LeftToRight);
            self.sheet.add_conditional_format(first, place, last, place, &bars)?;
        }
        Ok(())
    }

    /// Columns as wide as their texts ask, rows as high, and the page that all of it is printed on.
    fn finish(mut self) -> Result<(), XlsxError> {
        self.widths.resize(self.widths.len().max(usize::from(SENTENCE)), NUMBERS);
        for (column, width) in (0_u16..).zip(&self.widths) {
            self.sheet.set_column_width(column, u32::try_from(*width).expect("invariant: a width is bounded"))?;
        }
        let sentence: usize = self.widths.iter().take(usize::from(SENTENCE)).sum();
        self.tall.sort_unstable();
        for texts in self.tall.chunk_by(|one, other| one.0 == other.0) {
            let lines = texts.iter().map(|(_, column, length)| {
                let width = column.map_or(sentence, |column| self.widths[usize::from(column)]);
                length.div_ceil(width)
            });
            let lines = u32::try_from(lines.max().unwrap_or(1).clamp(1, 27)).expect("invariant: 27 at most");
            if let (Some((row, ..)), 2..) = (texts.first(), lines) {
                self.sheet.set_row_height(*row, 15 * lines)?;
            }
        }
        if let [head] = self.heads[..] {
            self.sheet.set_repeat_rows(head, head)?;
        }
        if self.widths.len() > TALL {
            self.sheet.set_landscape();
        }
        Ok(())
    }
}
