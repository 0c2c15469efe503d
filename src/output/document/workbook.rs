//! A document as a workbook: a sheet a section, each one table with one head that stays in sight.
//!
//! Numbers, shares and days are numbers there, not texts; texts are never formulas, whatever they begin with.

use std::collections::BTreeSet;
use std::ops::{Range, RangeInclusive};

use anyhow::Context as _;
use chrono::NaiveTime;
use rust_xlsxwriter::{
    Color, ConditionalFormat2ColorScale, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Url,
    Workbook, Worksheet, XlsxError,
};

use super::{Block, Document, DocumentFact, DocumentGrid, DocumentSection, DocumentValue};
use crate::i18n::Texts;
use crate::report::Quotient;

mod charts;

use charts::DrawnChart;

/// The whole workbook.
///
/// # Errors
/// When it cannot be made: a sheet holds a million rows.
pub fn workbook(document: &Document, texts: &Texts) -> anyhow::Result<Vec<u8>> {
    written(document, texts).context("xlsx")
}

fn written(document: &Document, texts: &Texts) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The day of the report and no hour: the same report is the same file.
    let made = ExcelDateTime::from_timestamp(document.on.and_time(NaiveTime::MIN).and_utc().timestamp())?;
    let properties = DocProperties::new().set_creation_datetime(&made);
    book.set_properties(&properties.set_title(&document.title).set_author(&document.owner));
    let formats = Formats::new();
    let mut names = SheetNames::default();
    let cover = names.of(&texts.get("workbook-cover"));
    let sheets: Vec<(String, &DocumentSection)> =
        document.sections.iter().map(|section| (names.of(&section.heading), section)).collect();
    self::cover(book.add_worksheet(), &cover, (document, &sheets), texts, &formats)?;
    for (name, section) in &sheets {
        SheetWriter::of(section, texts).write(book.add_worksheet().set_name(name)?, name, texts, &formats)?;
    }
    book.save_to_buffer()
}

/// What the document is, and where each section is.
fn cover(
    sheet: &mut Worksheet,
    name: &str,
    (document, sheets): (&Document, &[(String, &DocumentSection)]),
    texts: &Texts,
    formats: &Formats,
) -> Result<(), XlsxError> {
    sheet.set_name(name)?.set_column_width(0, 90)?.set_screen_gridlines(false).set_landscape();
    sheet.write_string_with_format(0, 0, &document.title, &formats.title)?;
    let mut row = 1;
    for text in [&document.owner, &document.label] {
        sheet.write_string_with_format(row, 0, text, &formats.strong)?;
        row += 1;
    }
    let facts = document.cover.iter().map(|DocumentFact { label, value, .. }| {
        let args = [("label", label.as_str().into()), ("value", value.render(texts).into())];
        texts.with("report-fact", &args)
    });
    for text in facts.chain(document.about.iter().cloned()) {
        sheet.write_string_with_format(row, 0, text, &formats.text)?;
        row += 1;
    }
    row += 1;
    for (name, section) in sheets {
        let link = Url::new(format!("internal:'{}'!A1", name.replace('\'', "''"))).set_text(&section.heading);
        sheet.write_url(row, 0, link)?;
        row += 1;
    }
    Ok(())
}

/// Names of sheets: at most 31 characters, none that a spreadsheet refuses, each once.
#[derive(Default)]
struct SheetNames(BTreeSet<String>);

impl SheetNames {
    const LONGEST: usize = 31;

    fn of(&mut self, heading: &str) -> String {
        let clean: String = heading.chars().map(|c| if "[]:*?/\\".contains(c) { ' ' } else { c }).collect();
        let base = Some(clean.trim_matches(['\'', ' ', '\u{a0}'])).filter(|base| !base.is_empty()).unwrap_or("-");
        let cut = |room: usize| {
            let taken: String = base.chars().take(room).collect();
            let is_cut = base.chars().nth(room).is_some_and(|next| !next.is_whitespace());
            // At the end of a word that says something, unless there is but one: not « Requêtes ouvertes à la fin de ».
            let mut words: Vec<&str> = taken.split_whitespace().collect();
            if is_cut && words.len() > 1 {
                words.pop();
            }
            while taken.len() < base.len() && words.len() > 1 && words.last().is_some_and(|word| is_small(word)) {
                words.pop();
            }
            let whole = words.last().and_then(|last| Some(taken.rfind(last)? + last.len()));
            whole.and_then(|end| taken.get(..end)).unwrap_or(&taken).to_owned()
        };
        let numbered = (2..).map(|n| {
            let suffix = format!(" ({n})");
            format!("{}{suffix}", cut(Self::LONGEST - suffix.len()))
        });
        let mut names = std::iter::once(cut(Self::LONGEST)).chain(numbered);
        let name = names.find(|name| !self.0.contains(&name.to_lowercase())).unwrap_or_default();
        self.0.insert(name.to_lowercase());
        name
    }
}

/// Whether a word is too short to end a name that was cut: « de », « la », “the”.
fn is_small(word: &str) -> bool {
    word.chars().count() <= 3 && word.chars().all(char::is_lowercase)
}

/// How cells look.
struct Formats {
    title: Format,
    strong: Format,
    head: Format,
    number_head: Format,
    text: Format,
    right: Format,
    count: Format,
    change: Format,
    percent: Format,
    variation: Format,
    decimal: Format,
    day: Format,
}

impl Formats {
    fn new() -> Self {
        let number = |form: &str| Format::new().set_num_format(form).set_align(FormatAlign::Top);
        let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Bottom);
        let head = head.set_border_bottom(FormatBorder::Thin).set_background_color(Color::RGB(0xF2_F2_F2));
        Self {
            title: Format::new().set_bold().set_font_size(16),
            strong: Format::new().set_bold().set_text_wrap(),
            number_head: head.clone().set_align(FormatAlign::Right),
            head,
            text: Format::new().set_text_wrap().set_align(FormatAlign::Top),
            right: Format::new().set_align(FormatAlign::Right).set_align(FormatAlign::Top),
            count: number("#,##0"),
            change: number("+#,##0;-#,##0;0"),
            percent: number("0.0%"),
            variation: number("+0.0%;-0.0%;0.0%"),
            decimal: number("#,##0.0"),
            day: number("yyyy-mm-dd"),
        }
    }
}

/// A section as one table, with what is said of it below.
struct SheetWriter<'a> {
    heads: Vec<(String, bool)>,
    rows: Vec<SheetRow<'a>>,
    /// Sentences, which are no rows to sort or to filter.
    notes: Vec<SheetRow<'a>>,
    charts: Vec<DrawnChart<'a>>,
    /// The rows and the columns whose counts are shaded.
    shades: Vec<(Range<usize>, Vec<usize>)>,
}

/// A row: which table it is of, its label, its cells by column.
struct SheetRow<'a> {
    table: &'a str,
    label: &'a str,
    cells: Vec<(usize, DocumentValue)>,
}

/// The widths of columns, in characters: of those of numbers, and the most of those of text.
const NUMBERS: usize = 14;
const TABLES: usize = 40;
const TEXTS: usize = 70;

impl SheetRow<'_> {
    /// The texts of the row that may be long, each with its column.
    fn texts(&self) -> impl Iterator<Item = (usize, &str)> {
        let cells = self.cells.iter().filter_map(|(column, value)| match value {
            DocumentValue::Text(text) => Some((*column, text.as_str())),
            _ => None,
        });
        [(0, self.table), (1, self.label)].into_iter().chain(cells)
    }

    /// How many lines the row takes: a spreadsheet does not work it out for a file that it did not write.
    fn lines(&self, widths: &[usize]) -> u32 {
        let lines = |(column, text): (usize, &str)| {
            text.chars().count().div_ceil(widths.get(column).copied().unwrap_or(NUMBERS).max(1))
        };
        u32::try_from(self.texts().map(lines).max().unwrap_or(1).clamp(1, 27)).expect("invariant: 27 at most")
    }
}

/// The columns before those of values: of which table, and what.
const LABELS: usize = 2;

impl<'a> SheetWriter<'a> {
    fn of(section: &'a DocumentSection, texts: &Texts) -> Self {
        let heads = ["workbook-table", "workbook-label"].map(|key| (texts.get(key), true));
        let (rows, notes, charts, shades) = Default::default();
        let mut sheet = Self { heads: heads.into(), rows, notes, charts, shades };
        let mut table = "";
        let mut drawings = Vec::new();
        for block in &section.blocks {
            match block {
                Block::Heading(text) => table = text,
                Block::Paragraph(text) => sheet.note(table, text),
                Block::List(items) | Block::Signature(items) => items.iter().for_each(|text| sheet.note(table, text)),
                Block::Facts(facts) | Block::Statement(_, facts) => sheet.facts(table, facts, texts),
                Block::Chart(drawn) => drawings.push(drawn),
                Block::Grid(grid) => {
                    let from = sheet.rows.len();
                    let columns = sheet.grid(grid);
                    for drawn in drawings.drain(..) {
                        let columns = drawn.columns.iter().filter_map(|place| columns.get(*place).copied());
                        sheet.draw(drawn, columns.collect(), from);
                    }
                }
            }
        }
        sheet
    }

    fn note(&mut self, table: &'a str, label: &'a str) {
        self.notes.push(SheetRow { table, label, cells: Vec::new() });
    }

    /// The column of that head, which several tables of a section may share.
    fn column(&mut self, head: &str, text: bool) -> usize {
        let known = self.heads.iter().skip(LABELS).position(|(other, _)| other == head);
        known.map_or_else(
            || {
                self.heads.push((head.to_owned(), text));
                self.heads.len() - 1
            },
            |place| place + LABELS,
        )
    }

    fn facts(&mut self, table: &'a str, facts: &'a [DocumentFact], texts: &Texts) {
        for DocumentFact { label, value, remark } in facts {
            let mut cells = vec![(self.column(&texts.get("workbook-value"), false), value.clone())];
            let fraction = if let DocumentValue::Fraction(_) = value { fraction(value, texts) } else { String::new() };
            let text = format!("{fraction}{}", remark.as_deref().unwrap_or_default());
            if !text.is_empty() {
                cells.push((self.column(&texts.get("workbook-remark"), true), DocumentValue::Text(text)));
            }
            self.rows.push(SheetRow { table, label, cells });
        }
    }

    /// The rows of a table; the places of its columns.
    fn grid(&mut self, grid: &'a DocumentGrid) -> Vec<usize> {
        let columns: Vec<usize> = grid.columns.iter().map(|column| self.column(&column.head, column.text)).collect();
        for (label, values) in &grid.rows {
            let cells = columns.iter().copied().zip(values.iter().cloned()).collect();
            self.rows.push(SheetRow { table: &grid.title, label, cells });
        }
        if let Some(note) = &grid.note {
            self.note(&grid.title, note);
        }
        let shaded = columns.iter().copied().zip(&grid.columns).filter(|(_, column)| column.shaded);
        let shaded: Vec<usize> = shaded.map(|(place, _)| place).collect();
        if !shaded.is_empty() && !grid.rows.is_empty() {
            self.shades.push((self.rows.len() - grid.rows.len()..self.rows.len(), shaded));
        }
        columns
    }

    /// As wide as its longest text asks, within reason; a column of numbers as a head on two lines asks.
    fn widths(&self) -> Vec<usize> {
        let mut widths: Vec<usize> = vec![NUMBERS; self.heads.len()];
        for (column, text) in self.rows.iter().chain(&self.notes).flat_map(SheetRow::texts) {
            if let Some(width) = widths.get_mut(column) {
                *width = (text.chars().count() + 2).clamp(*width, if column == 0 { TABLES } else { TEXTS });
            }
        }
        widths
    }

    fn write(self, sheet: &mut Worksheet, name: &str, texts: &Texts, formats: &Formats) -> Result<(), XlsxError> {
        let widths = self.widths();
        for (column, width) in (0_u16..).zip(&widths) {
            sheet.set_column_width(column, u32::try_from(*width).expect("invariant: a width is bounded"))?;
        }
        sheet.set_landscape().set_print_fit_to_pages(1, 0);
        let line = |at: usize| u32::try_from(at).expect("invariant: a sheet has fewer rows than a u32");
        for (at, row) in (1_u32..).zip(&self.rows) {
            self::row(sheet, at, (row, &widths), texts, formats)?;
        }
        if let (false, Ok(width)) = (self.rows.is_empty(), u16::try_from(self.heads.len())) {
            for (column, (head, text)) in (0_u16..).zip(&self.heads) {
                let format = if *text { &formats.head } else { &formats.number_head };
                sheet.write_string_with_format(0, column, head, format)?;
            }
            sheet.set_freeze_panes(1, 2)?.set_repeat_rows(0, 0)?;
            sheet.autofilter(0, 0, line(self.rows.len()), width.saturating_sub(1))?;
        }
        for (rows, columns) in &self.shades {
            self::shade(sheet, line(rows.start + 1)..=line(rows.end), columns)?;
        }
        // An empty row keeps the notes out of what a spreadsheet takes for the table.
        let notes = if self.rows.is_empty() { 0 } else { self.rows.len() + 2 };
        for (at, note) in (line(notes)..).zip(&self.notes) {
            self::row(sheet, at, (note, &widths), texts, formats)?;
        }
        let mut below = notes + self.notes.len() + 1;
        for drawn in self.charts.iter().filter(|drawn| !drawn.rows.is_empty()) {
            let chart = self.chart(drawn, name);
            sheet.insert_chart(line(below), 1, &chart)?;
            below += 26;
        }
        Ok(())
    }
}

/// A row, in columns of those widths: which table it is of, its label, its values.
fn row(
    sheet: &mut Worksheet,
    at: u32,
    (row, widths): (&SheetRow<'_>, &[usize]),
    texts: &Texts,
    formats: &Formats,
) -> Result<(), XlsxError> {
    sheet.set_row_height(at, 15 * row.lines(widths))?;
    sheet.write_string_with_format(at, 0, row.table, &formats.text)?;
    sheet.write_string_with_format(at, 1, row.label, &formats.text)?;
    for (column, value) in &row.cells {
        write(sheet, at, u16::try_from(*column).unwrap_or(u16::MAX), value, texts, formats)?;
    }
    Ok(())
}

/// Shades counts, the darker the greater, in tints that their numbers are read on.
fn shade(sheet: &mut Worksheet, rows: RangeInclusive<u32>, columns: &[usize]) -> Result<(), XlsxError> {
    let places = columns.iter().filter_map(|column| u16::try_from(*column).ok());
    let (Some(first), Some(last)) = (places.clone().min(), places.max()) else { return Ok(()) };
    let scale = ConditionalFormat2ColorScale::new();
    let scale = scale.set_minimum_color(Color::RGB(0xFF_FF_FF)).set_maximum_color(Color::RGB(0x5C_9B_CD));
    sheet.add_conditional_format(*rows.start(), first, *rows.end(), last, &scale)?;
    Ok(())
}

fn write(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    value: &DocumentValue,
    texts: &Texts,
    formats: &Formats,
) -> Result<(), XlsxError> {
    let number = match value {
        DocumentValue::Count(count) => Some((real(*count), &formats.count)),
        DocumentValue::Whole(number) => Some((real(*number), &formats.count)),
        DocumentValue::Change(number) => Some((real(*number), &formats.change)),
        DocumentValue::Percent(percent) | DocumentValue::Fraction(percent) if percent.denominator > 0 => {
            Some((real(percent.numerator) / real(percent.denominator), &formats.percent))
        }
        DocumentValue::Tenths(tenths) => Some((real(*tenths) / 1000.0, &formats.percent)),
        DocumentValue::Variation(tenths) => Some((real(*tenths) / 1000.0, &formats.variation)),
        DocumentValue::Quotient(quotient) => Some((Quotient::to_f64(*quotient), &formats.decimal)),
        _ => None,
    };
    match (number, value) {
        (Some((number, format)), _) => sheet.write_number_with_format(row, column, number, format)?,
        (None, DocumentValue::Day(day)) => sheet.write_datetime_with_format(row, column, day, &formats.day)?,
        (None, DocumentValue::Text(_)) => {
            sheet.write_string_with_format(row, column, value.render(texts), &formats.text)?
        }
        (None, _) => sheet.write_string_with_format(row, column, value.render(texts), &formats.right)?,
    };
    Ok(())
}

/// « 27 / 30 », beside its share.
fn fraction(value: &DocumentValue, texts: &Texts) -> String {
    let text = value.render(texts);
    text.split(" (").next().unwrap_or_default().to_owned()
}

/// A number as spreadsheets hold it.
fn real(number: impl TryInto<i64>) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a spreadsheet holds no number more exactly")]
    number.try_into().map_or(f64::MAX, |number| number as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sheet_has_a_name_that_a_spreadsheet_takes_and_no_other_has() {
        let mut names = SheetNames::default();
        assert_eq!(names.of("Délais de réponse"), "Délais de réponse");
        assert_eq!(names.of("délais de réponse"), "délais de réponse (2)");
        assert_eq!(names.of("Unité\u{a0}: [nord/sud] ?"), "Unité\u{a0}   nord sud");
        let long = "Requêtes ouvertes à la fin de la période";
        let (first, second) = (names.of(long), names.of(long));
        assert!(first.chars().count() <= 31 && second.chars().count() <= 31 && first != second, "{first} {second}");
        assert_eq!(first, "Requêtes ouvertes");
        assert_eq!(names.of("Déclaration sur la fiabilité des données"), "Déclaration sur la fiabilité");
        assert_eq!(names.of("Recevabilité des requêtes reçues"), "Recevabilité des requêtes");
        assert_eq!(names.of("''"), "-");
    }
}
