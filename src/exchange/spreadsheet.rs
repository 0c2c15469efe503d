//! Records as a workbook of one sheet: dates, instants, numbers and answers are such in their cells, codes are their
//! labels, and no text is a formula.

use chrono::{DateTime, NaiveDateTime};
use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use super::column::Column;
use super::writer::{CellValue, Labels, joined};
use crate::domain::Lang;

/// The longest text of a cell, in UTF-16 units.
const LONGEST: usize = 32_767;
/// The widest column, in pixels.
const WIDEST: u32 = 420;

/// Writes records row by row.
pub struct Spreadsheet<'c, 'l, T> {
    sheet: Worksheet,
    columns: &'c [Column<T>],
    labels: Labels<'l>,
    lang: Lang,
    row: u32,
    day: Format,
    instant: Format,
}

impl<'c, 'l, T> Spreadsheet<'c, 'l, T> {
    /// Begins a sheet with its header.
    ///
    /// # Errors
    /// Those of the workbook.
    pub fn new(lang: Lang, columns: &'c [Column<T>], labels: Labels<'l>) -> Result<Self, XlsxError> {
        let mut sheet = Worksheet::new();
        let head = Format::new().set_bold();
        for (at, column) in (0_u16..).zip(columns) {
            sheet.write_string_with_format(0, at, (labels.column)(column.key), &head)?;
        }
        let form = |form: &str| Format::new().set_num_format(form);
        let (day, instant) = (form("yyyy-mm-dd"), form("yyyy-mm-dd hh:mm:ss"));
        Ok(Self { sheet, columns, labels, lang, row: 0, day, instant })
    }

    /// Writes one record.
    ///
    /// # Errors
    /// When the sheet is full.
    pub fn write(&mut self, record: &T) -> Result<(), XlsxError> {
        self.row += 1;
        for (at, column) in (0_u16..).zip(self.columns) {
            let label = |list: &str, code: &str| (self.labels.item)(list, code);
            let text = match column.value(record) {
                CellValue::Empty => continue,
                CellValue::Int(number) => {
                    self.sheet.write_number(self.row, at, real(number))?;
                    continue;
                }
                CellValue::Decimal(tenths) => {
                    self.sheet.write_number(self.row, at, real(tenths) / 10.0)?;
                    continue;
                }
                CellValue::Date(day) => {
                    self.sheet.write_datetime_with_format(self.row, at, day, &self.day)?;
                    continue;
                }
                CellValue::Instant(text) => {
                    if let Some(instant) = wall_clock(text) {
                        self.sheet.write_datetime_with_format(self.row, at, instant, &self.instant)?;
                        continue;
                    }
                    text.to_owned()
                }
                CellValue::Text(text) => text.into_owned(),
                CellValue::Code { list, code } => label(list, code.as_str()),
                CellValue::Word { list, word } => label(list, word),
                CellValue::Pieces(pieces) => joined(&pieces, self.lang, self.labels.item),
                CellValue::Bool(answer) => label("answer", if answer { "yes" } else { "no" }),
            };
            self.sheet.write_string(self.row, at, cut(text))?;
        }
        Ok(())
    }

    /// Ends the workbook.
    ///
    /// # Errors
    /// Those of the workbook.
    pub fn finish(mut self) -> Result<Vec<u8>, XlsxError> {
        let last = u16::try_from(self.columns.len()).expect("invariant: an export has few columns") - 1;
        self.sheet.set_freeze_panes(1, 1)?.set_repeat_rows(0, 0)?.autofilter(0, 0, self.row, last)?;
        self.sheet.set_landscape().set_paper_size(1).set_autofit_max_width(WIDEST).autofit();
        let mut book = Workbook::new();
        book.push_worksheet(self.sheet);
        book.save_to_buffer()
    }
}

/// The time on the clock of the office when an instant was recorded: what its offset was then.
pub(super) fn wall_clock(instant: &str) -> Option<NaiveDateTime> {
    DateTime::parse_from_rfc3339(instant).ok().map(|instant| instant.naive_local())
}

/// A text that a cell can hold; one that it cannot ends with a mark.
fn cut(mut text: String) -> String {
    const MARK: &str = " […]";
    if text.encode_utf16().count() > LONGEST {
        let room = LONGEST - MARK.chars().count();
        let mut units = 0;
        let fits = |c: &char| {
            units += c.len_utf16();
            units <= room
        };
        text = text.chars().take_while(fits).collect::<String>() + MARK;
    }
    text
}

#[expect(clippy::cast_precision_loss, reason = "a spreadsheet holds no number more exactly")]
fn real(number: i64) -> f64 {
    number as f64
}
