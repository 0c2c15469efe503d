//! CSV in: strict about its form, bounded in what it holds, exact about where a file is wrong.
//!
//! A bad row is given as such and reading goes on at the next line, so that one pass finds every problem. A quote
//! left open cannot swallow the rest of a file: the bounds end the row, and reading starts again one line further.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::io::{self, Read};

use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::decode::{Charset, Decoder};
use super::field::column_name;
use super::guard::unguard;

/// How much one file may ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadLimits {
    /// Bytes in the file.
    pub file: u64,
    /// Bytes of text in one record.
    pub record: usize,
    /// Bytes of text in one field.
    pub field: usize,
    /// Fields in one record.
    pub columns: usize,
}

impl Default for ReadLimits {
    fn default() -> Self {
        Self { file: 4 << 30, record: 4 << 20, field: 1 << 20, columns: 1000 }
    }
}

/// How a file is to be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    pub charset: Charset,
    /// The delimiter; looked for in the header when not given.
    pub delimiter: Option<u8>,
    /// Whether the file was written by this program, so that its texts carry the guard against formulas.
    pub guarded: bool,
    pub limits: ReadLimits,
}

/// One record of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CsvRow {
    /// Which row of the file it is, from 1, as a spreadsheet counts them: a record is one, however many lines its cells
    /// have.
    pub line: u64,
    /// As many fields as the header, in NFC.
    pub fields: Vec<String>,
}

/// A record that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadRow {
    /// Which row of the file it is, as in [`CsvRow`].
    pub line: u64,
    /// The column where it went wrong, from 0, when there is one.
    pub column: Option<usize>,
    pub flaw: Flaw,
    /// The fields that were read, or the first line of the record in one piece.
    pub fields: Vec<String>,
}

/// A defect of the form of a record.
#[derive(Clone, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Flaw {
    /// Not as many fields as the header.
    UnequalRow { expected: usize, found: usize },
    /// A quote inside an unquoted field, or text after a closing quote.
    BadQuote,
    /// A quote is still open at the end of the file.
    OpenQuote,
    /// A NUL character.
    Nul,
    /// A field beyond the bound; a quote may have been left open.
    FieldTooLong { limit: usize },
    /// A record beyond the bound.
    RecordTooLong { limit: usize },
    /// More fields than the bound.
    TooManyColumns { limit: usize },
    /// Bytes that are no text in the file's encoding.
    NotText,
}

/// The file as a whole cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{self:?}")]
pub enum Unreadable {
    TooLarge {
        limit: u64,
    },
    /// Declared UTF-16, without the mark that tells the order of its bytes.
    NoByteOrderMark,
    Empty,
    Header(BadRow),
    DuplicateColumn(String),
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Reads a CSV file row by row.
pub struct Reader<R> {
    text: Decoder<R>,
    /// Where the next record begins in the decoded text, and which row it is.
    at: usize,
    line: u64,
    delimiter: u8,
    guarded: bool,
    limits: ReadLimits,
    header: Vec<String>,
    /// The fields of the record at hand.
    cells: Vec<RawCell>,
    /// The records that were looked at before their turn.
    ahead: VecDeque<Result<CsvRow, BadRow>>,
}

impl<R: Read> Reader<R> {
    /// Opens a file and reads its header.
    ///
    /// # Errors
    /// When no row can be read at all.
    pub fn new(input: R, options: Options) -> Result<Self, Unreadable> {
        let Options { charset, delimiter, guarded, limits } = options;
        let text = Decoder::new(input, charset, limits.file)?.ok_or(Unreadable::NoByteOrderMark)?;
        let (header, cells, ahead) = (Vec::new(), Vec::new(), VecDeque::new());
        let mut reader = Self { text, at: 0, line: 1, delimiter: b',', guarded, limits, header, cells, ahead };
        reader.more()?;
        reader.delimiter = delimiter.unwrap_or_else(|| sniff(reader.text.text()));
        let header = match reader.next_row()? {
            None => return Err(Unreadable::Empty),
            Some(Err(bad)) => return Err(Unreadable::Header(bad)),
            Some(Ok(row)) => row.fields,
        };
        reader.header = header.iter().map(|name| column_name(name)).collect();
        for (nth, name) in reader.header.iter().enumerate() {
            if !name.is_empty() && reader.header[..nth].contains(name) {
                return Err(Unreadable::DuplicateColumn(name.clone()));
            }
        }
        // The rows that an import rejected come back, once mended, as they were written: guarded.
        if !guarded && reader.header.iter().take(2).eq(super::rejects::COLUMNS) {
            reader.guarded = true;
            reader.header.iter_mut().for_each(|name| *name = unguard(name).into_owned());
        }
        Ok(reader)
    }

    /// The names of the columns, as [`column_name`] has them.
    pub fn header(&self) -> &[String] {
        &self.header
    }

    /// The delimiter, given or found.
    pub fn delimiter(&self) -> u8 {
        self.delimiter
    }

    /// How much of the file is read, in bytes of its text.
    pub fn position(&self) -> u64 {
        self.text.dropped() + self.at as u64
    }

    /// The next record, good or bad; blank lines are passed over, and those of empty cells. `None` at the end.
    pub fn next_row(&mut self) -> Result<Option<Result<CsvRow, BadRow>>, Unreadable> {
        match self.ahead.pop_front() {
            None => self.read_row(),
            row => Ok(row),
        }
    }

    /// So many of the next records, which are still to come; less at the end.
    pub fn ahead(&mut self, count: usize) -> Result<&VecDeque<Result<CsvRow, BadRow>>, Unreadable> {
        while self.ahead.len() < count {
            let Some(row) = self.read_row()? else { break };
            self.ahead.push_back(row);
        }
        Ok(&self.ahead)
    }

    fn read_row(&mut self) -> Result<Option<Result<CsvRow, BadRow>>, Unreadable> {
        loop {
            let rest = &self.text.text()[self.at..];
            match scan(rest, self.delimiter, self.limits, self.text.ended(), &mut self.cells) {
                Scan::More => self.more()?,
                Scan::End => return Ok(None),
                Scan::Blank(end) => self.pass_row(end),
                Scan::Row(end) => {
                    let row = self.row(end);
                    self.pass_row(end);
                    let fields = row.as_ref().map_or_else(|bad| &bad.fields, |row| &row.fields);
                    if !fields.iter().all(|field| field.trim().is_empty()) {
                        return Ok(Some(row));
                    }
                }
                Scan::Flaw(flaw) => return self.resume_after(flaw).map(|bad| Some(Err(bad))),
            }
        }
    }

    /// Makes room, then takes in more of the file.
    fn more(&mut self) -> Result<(), Unreadable> {
        self.text.drop_before(self.at);
        self.at = 0;
        if self.text.more()? { Ok(()) } else { Err(Unreadable::TooLarge { limit: self.limits.file }) }
    }

    /// Leaves a row of so many bytes behind.
    fn pass_row(&mut self, length: usize) {
        self.at += length;
        self.line += 1;
    }

    /// The record that was found in the next `length` bytes of text.
    fn row(&self, length: usize) -> Result<CsvRow, BadRow> {
        let record = &self.text.text()[self.at..self.at + length];
        let cell = |cell: &RawCell| &record[cell.from..cell.to];
        let fields: Vec<_> = self.cells.iter().map(|raw| self.field(cell(raw), raw.escaped)).collect();
        let line = self.line;
        let (flaw, column) = if !self.text.is_text(record) {
            (Flaw::NotText, self.cells.iter().position(|raw| !self.text.is_text(cell(raw))))
        } else if record.contains(&0) {
            (Flaw::Nul, self.cells.iter().position(|raw| cell(raw).contains(&0)))
        } else if !self.header.is_empty() && fields.len() != self.header.len() {
            (Flaw::UnequalRow { expected: self.header.len(), found: fields.len() }, None)
        } else {
            return Ok(CsvRow { line, fields });
        };
        Err(BadRow { line, column, flaw, fields })
    }

    /// Gives up the record that begins here and goes to the line after the one where it begins: whatever a stray
    /// quote had joined to it is read for itself.
    fn resume_after(&mut self, flaw: Flaw) -> Result<BadRow, Unreadable> {
        let (line, column) = (self.line, Some(self.cells.len()));
        let mut kept: Option<String> = None;
        loop {
            let rest = &self.text.text()[self.at..];
            let end = first_line(rest, self.text.ended());
            // A line beyond the bound is passed over piece by piece; only its beginning is kept.
            let seen = end.unwrap_or(rest.len());
            if end.is_some() || seen > self.limits.record {
                if kept.is_none() {
                    let begin = self.field(&rest[..seen.min(self.limits.record)], false);
                    kept = Some(begin.trim_end_matches(['\r', '\n']).to_owned());
                }
                // The last byte stays: it may be half of a line end.
                self.at += end.unwrap_or(seen - 1);
            }
            match (end, kept) {
                (Some(_), Some(raw)) => {
                    self.line += 1;
                    return Ok(BadRow { line, column, flaw, fields: vec![raw] });
                }
                (_, still) => kept = still,
            }
            self.more()?;
        }
    }

    /// The value of a field: quotes single again, the guard undone, then NFC (in that order, since a character may
    /// become another in NFC and the guard was put before).
    fn field(&self, text: &[u8], escaped: bool) -> String {
        let text = String::from_utf8_lossy(text);
        let single = if escaped { Cow::Owned(text.replace("\"\"", "\"")) } else { text };
        let plain = if self.guarded { unguard(&single) } else { Cow::Borrowed(&*single) };
        if plain.is_ascii() || is_nfc(&plain) { plain.into_owned() } else { plain.nfc().collect() }
    }
}

/// A field within the text of a record.
struct RawCell {
    from: usize,
    to: usize,
    /// Whether it holds doubled quotes.
    escaped: bool,
}

/// What stands at the head of a text.
enum Scan {
    /// More text is needed to tell.
    More,
    /// Nothing, the file is at its end.
    End,
    /// A blank line of that length.
    Blank(usize),
    /// A record of that length.
    Row(usize),
    /// No record; the cells are those before the flaw.
    Flaw(Flaw),
}

/// Cuts one record. A field begins with a quote and ends with one, or holds none.
fn scan(text: &[u8], delimiter: u8, limits: ReadLimits, ended: bool, cells: &mut Vec<RawCell>) -> Scan {
    cells.clear();
    match text.first() {
        None if ended => return Scan::End,
        None => return Scan::More,
        Some(b'\n' | b'\r') => return line_end(text, 0, ended).map_or(Scan::More, Scan::Blank),
        Some(_) => {}
    }
    let mut at = 0;
    loop {
        if cells.len() == limits.columns {
            return Scan::Flaw(Flaw::TooManyColumns { limit: limits.columns });
        }
        let cell = match if text.get(at) == Some(&b'"') { quoted(text, at + 1) } else { bare(text, at, delimiter) } {
            Ok(cell) if cell.to - cell.from > limits.field => Err(Flaw::FieldTooLong { limit: limits.field }),
            Err(_) if text.len() - at > limits.field + 2 => Err(Flaw::FieldTooLong { limit: limits.field }),
            Err(_) if !ended => return Scan::More,
            whole => whole,
        };
        let cell = match cell {
            Ok(cell) => cell,
            Err(flaw) => return Scan::Flaw(flaw),
        };
        at = cell.to + usize::from(cell.from > at);
        if at > limits.record {
            return Scan::Flaw(Flaw::RecordTooLong { limit: limits.record });
        }
        match text.get(at) {
            None if !ended => return Scan::More,
            None => {
                cells.push(cell);
                return Scan::Row(at);
            }
            Some(b'\n' | b'\r') => {
                cells.push(cell);
                return line_end(text, at, ended).map_or(Scan::More, Scan::Row);
            }
            Some(&byte) if byte == delimiter => cells.push(cell),
            Some(_) => return Scan::Flaw(Flaw::BadQuote),
        }
        at += 1;
    }
}

/// The field whose opening quote stands just before `from`.
fn quoted(text: &[u8], from: usize) -> Result<RawCell, Flaw> {
    let (mut at, mut escaped) = (from, false);
    loop {
        match text[at..].iter().position(|&byte| byte == b'"') {
            None => return Err(Flaw::OpenQuote),
            Some(next) if text.get(at + next + 1) == Some(&b'"') => {
                escaped = true;
                at += next + 2;
            }
            Some(next) => return Ok(RawCell { from, to: at + next, escaped }),
        }
    }
}

/// The field without quotes that begins at `from`. It ends at the end of the text if nowhere before.
fn bare(text: &[u8], from: usize, delimiter: u8) -> Result<RawCell, Flaw> {
    let ends = |&byte: &u8| byte == delimiter || byte == b'\n' || byte == b'\r' || byte == b'"';
    let to = text[from..].iter().position(ends).map_or(text.len(), |length| from + length);
    Ok(RawCell { from, to, escaped: false })
}

/// Where the line end that begins at `at` ends: LF, CRLF or CR. `None` when the text stops too early to tell.
fn line_end(text: &[u8], at: usize, ended: bool) -> Option<usize> {
    match (text[at], text.get(at + 1)) {
        (b'\r', Some(b'\n')) => Some(at + 2),
        (b'\r', None) if !ended => None,
        _ => Some(at + 1),
    }
}

/// Where the first line ends, its line end included.
fn first_line(text: &[u8], ended: bool) -> Option<usize> {
    match text.iter().position(|byte| matches!(byte, b'\n' | b'\r')) {
        Some(at) => line_end(text, at, ended),
        None => ended.then_some(text.len()),
    }
}

/// The delimiter that stands most often in the header, outside quotes.
fn sniff(text: &[u8]) -> u8 {
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0), (b'|', 0)];
    let mut quoted = false;
    for &byte in text {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if quoted => {}
            _ => counts.iter_mut().filter(|(one, _)| *one == byte).for_each(|(_, count)| *count += 1),
        }
    }
    // The first of the most frequent: the comma when there is none at all.
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(one, _)| *one)
}

#[cfg(test)]
mod tests;
