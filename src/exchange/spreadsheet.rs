//! Records as a workbook of one sheet: dates, instants, numbers and answers are such in their cells, codes are their
//! labels, and no text is a formula.

use std::fs::File;
use std::io::{BufWriter, Seek};
use std::path::Path;

use chrono::{DateTime, NaiveDateTime};
use rust_xlsxwriter::{DocProperties, Format, Workbook, Worksheet, XlsxError, cell_autofit_width};

use super::column::Column;
use super::piece::labelled;
use super::writer::{CellValue, Labels, decimal};
use crate::domain::Lang;

/// The longest text of a cell, in UTF-16 units.
const LONGEST_CELL_CHARACTERS: usize = 32_767;
/// The widest column, in pixels.
const WIDEST: u32 = 420;

/// Pixels of a date, of each digit of a number, and of the mark of a filter beside a label.
const DATE: u32 = 75;
const DIGIT: u32 = 7;
const FILTER: u32 = 16;

/// Writes records row by row, aside: a sheet of a million rows is not held.
pub struct Spreadsheet<'c, 'l, T> {
    book: Workbook,
    directory: Option<&'c Path>,
    sheet: Worksheet,
    /// How wide each column is to be, in pixels.
    widths: Vec<u32>,
    columns: &'c [Column<T>],
    labels: Labels<'l>,
    lang: Lang,
    row: u32,
    day: Format,
    instant: Format,
}

impl<'c, 'l, T> Spreadsheet<'c, 'l, T> {
    /// Begins a sheet of that title with its header. What is written waits in a file without a name in the directory
    /// where the workbook goes, or in that of temporary files.
    pub fn new(
        title: &str,
        lang: Lang,
        columns: &'c [Column<T>],
        labels: Labels<'l>,
        directory: Option<&'c Path>,
    ) -> Result<Self, XlsxError> {
        let mut book = Workbook::new();
        if let Some(directory) = directory {
            book.set_tempdir(directory)?;
        }
        book.set_properties(&DocProperties::new().set_title(title));
        let mut sheet = book.new_worksheet_with_constant_memory()?;
        sheet.set_name(title)?;
        let head = Format::new().set_bold();
        let mut widths = Vec::with_capacity(columns.len());
        for (at, column) in (0_u16..).zip(columns) {
            let label = (labels.column)(column.key);
            widths.push(cell_autofit_width(&label) + FILTER);
            sheet.write_string_with_format(0, at, label, &head)?;
        }
        let form = |form: &str| Format::new().set_num_format(form);
        let (day, instant) = (form("yyyy-mm-dd"), form("yyyy-mm-dd hh:mm:ss"));
        Ok(Self { book, directory, sheet, widths, columns, labels, lang, row: 0, day, instant })
    }

    /// Writes one record.
    ///
    /// # Errors
    /// When the sheet is full.
    pub fn write(&mut self, record: &T) -> Result<(), XlsxError> {
        self.row += 1;
        for ((at, column), widest) in (0_u16..).zip(self.columns).zip(&mut self.widths) {
            let label = |list: &str, code: &str| (self.labels.item)(list, code);
            let mut widen = |width: u32| *widest = width.max(*widest);
            let text = match column.value(record) {
                CellValue::Empty => continue,
                CellValue::Int(number) => {
                    widen(digits(real(number)));
                    self.sheet.write_number(self.row, at, real(number))?;
                    continue;
                }
                CellValue::Decimal(number, places) => {
                    let number = decimal(number, places);
                    widen(digits(number));
                    self.sheet.write_number(self.row, at, number)?;
                    continue;
                }
                CellValue::Date(day) => {
                    widen(DATE);
                    self.sheet.write_datetime_with_format(self.row, at, day, &self.day)?;
                    continue;
                }
                CellValue::Instant(text) => {
                    if let Some(instant) = wall_clock(text) {
                        widen(DATE);
                        self.sheet.write_datetime_with_format(self.row, at, instant, &self.instant)?;
                        continue;
                    }
                    text.to_owned()
                }
                CellValue::Text(text) => text.into_owned(),
                CellValue::Code { list, code } => label(list, code.as_str()),
                CellValue::Word { list, word } => label(list, word),
                CellValue::Pieces(pieces) => labelled(&pieces, self.lang, self.labels.item),
                CellValue::Bool(answer) => label("answer", if answer { "yes" } else { "no" }),
            };
            let text = cut(text);
            text.lines().for_each(|line| widen(cell_autofit_width(line)));
            self.sheet.write_string(self.row, at, text)?;
        }
        Ok(())
    }

    /// Ends the workbook, and gives the file without a name that holds it, from its first byte.
    pub fn finish(mut self) -> Result<File, XlsxError> {
        let last = u16::try_from(self.columns.len()).expect("invariant: an export has few columns") - 1;
        self.sheet.set_freeze_panes(1, 1)?.set_repeat_rows(0, 0)?.autofilter(0, 0, self.row, last)?;
        self.sheet.set_landscape().set_paper_size(1);
        for (at, width) in (0_u16..).zip(&self.widths) {
            self.sheet.set_column_autofit_width(at, (*width).min(WIDEST))?;
        }
        self.book.push_worksheet(self.sheet);
        let mut file = match self.directory {
            Some(directory) => tempfile::tempfile_in(directory)?,
            None => tempfile::tempfile()?,
        };
        self.book.save_to_writer(BufWriter::new(&mut file))?;
        file.rewind()?;
        Ok(file)
    }
}

/// How wide a number is, in pixels, within its cell.
fn digits(number: f64) -> u32 {
    let count = u32::try_from(number.to_string().len()).expect("invariant: a number has few digits");
    (count + 1) * DIGIT
}

/// The time on the clock of the office when an instant was recorded: what its offset was then.
pub fn wall_clock(instant: &str) -> Option<NaiveDateTime> {
    DateTime::parse_from_rfc3339(instant).ok().map(|instant| instant.naive_local())
}

/// A text that a cell can hold; one that it cannot ends with a mark.
fn cut(mut text: String) -> String {
    const MARK: &str = " […]";
    if text.encode_utf16().count() > LONGEST_CELL_CHARACTERS {
        let room = LONGEST_CELL_CHARACTERS - MARK.chars().count();
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
