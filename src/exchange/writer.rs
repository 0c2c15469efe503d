//! CSV out, one record at a time, from columns declared once.

use std::borrow::Cow;
use std::io::{self, Write};

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::column::Column;
use super::guard::guard;
use super::piece::{CellPiece, labelled, plain};
use super::spreadsheet::wall_clock;
use crate::domain::act::Party;
use crate::domain::{Code, Fact, Handler, Lang, List, Referral};

/// For whom a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// For programs: RFC 4180, comma, LF, UTF-8 without BOM, English keys, codes, decimal point.
    Machine,
    /// For Excel in French: semicolon, CRLF, UTF-8 with BOM, labels, decimal comma.
    ExcelFr,
    /// For Excel in English: comma, CRLF, UTF-8 with BOM, labels, decimal point.
    ExcelEn,
}

/// What one cell holds. Unknown is [`CellValue::Empty`], never a zero or a word.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum CellValue<'a> {
    /// Nothing known.
    #[default]
    Empty,
    /// Text of people: the only value that can be mistaken for a formula, hence guarded.
    Text(Cow<'a, str>),
    /// A code of one of the register's lists.
    Code { list: &'static str, code: &'a Code },
    /// A word of the program itself (`received`, `substantiated`…), shown in Excel by its label, which is kept under
    /// `list`.
    Word { list: &'static str, word: &'static str },
    /// Codes and words in one cell, between marks: « Délai : Un service diligent; Courtoisie ».
    Pieces(Vec<CellPiece<'a>>),
    /// A whole number.
    Int(i64),
    /// A number in units of the last of so many decimals: 791 with two of them for 7.91.
    Decimal(i64, u32),
    /// A date.
    Date(NaiveDate),
    /// When something was recorded, with the offset of the office's clock; in Excel what that clock said.
    Instant(&'a str),
    /// Yes or no; in Excel the labels of `yes` and `no` in the list `answer`.
    Bool(bool),
}

impl<'a> CellValue<'a> {
    /// How many there are, or the rank of one.
    pub fn count<N: TryInto<i64, Error: std::fmt::Debug>>(count: N) -> Self {
        Self::Int(count.try_into().expect("invariant: a count is below 2^63"))
    }

    pub fn text(text: Option<&'a str>) -> Self {
        text.map_or(Self::Empty, |text| Self::Text(Cow::Borrowed(text)))
    }

    /// A value written as it displays itself: the number of a record.
    pub fn display(named: impl ToString) -> Self {
        Self::Text(named.to_string().into())
    }

    pub fn word(list: &'static str, word: impl Into<Option<&'static str>>) -> Self {
        word.into().map_or(Self::Empty, |word| Self::Word { list, word })
    }

    pub fn code(list: &'static str, code: Option<&'a Code>) -> Self {
        code.map_or(Self::Empty, |code| Self::Code { list, code })
    }

    pub fn date(date: Option<NaiveDate>) -> Self {
        date.map_or(Self::Empty, Self::Date)
    }

    pub fn int(number: Option<i64>) -> Self {
        number.map_or(Self::Empty, Self::Int)
    }

    /// Who handles a request: `office`, `unit:CODE`, `partner:CODE`.
    pub fn handler(handler: &'a Handler) -> Self {
        let word = |word| CellPiece::Word("report-handler", word);
        Self::Pieces(match handler {
            Handler::Office => vec![word("office")],
            Handler::Unit(code) => vec![word("unit"), CellPiece::Within, CellPiece::Code("unit", code)],
            Handler::Partner(code) => vec![word("partner"), CellPiece::Within, CellPiece::Code("partner", code)],
        })
    }

    /// Things in one cell, each in its pieces, which programs read with a space between them; nothing when there is
    /// none.
    pub fn listed(things: impl Iterator<Item = Vec<CellPiece<'a>>>) -> Self {
        let apart = things.flat_map(|thing| std::iter::once(CellPiece::Apart).chain(thing));
        let pieces: Vec<_> = apart.skip(1).collect();
        if pieces.is_empty() { Self::Empty } else { Self::Pieces(pieces) }
    }

    pub fn bool(answer: Option<bool>) -> Self {
        answer.map_or(Self::Empty, Self::Bool)
    }
}

impl<'a> From<Fact<'a>> for CellValue<'a> {
    fn from(fact: Fact<'a>) -> Self {
        match fact {
            Fact::Text(text) => Self::Text(Cow::Borrowed(text)),
            Fact::Date(day) => Self::Date(day),
            Fact::Flag(flag) => Self::Bool(flag),
            Fact::Number(number) => Self::Int(number),
            Fact::Code(list, code) => Self::Code { list: list.as_str(), code },
            Fact::Term(list, word) => Self::Word { list, word },
            Fact::Handler(handler) => Self::handler(handler),
            Fact::Referral(Referral { party: Party::Body, code }) => Self::Code { list: List::Body.as_str(), code },
            Fact::Referral(Referral { party, code }) => Self::Pieces(vec![
                CellPiece::Word("report-handler", party.as_str()),
                CellPiece::Within,
                CellPiece::Code(party.as_str(), code),
            ]),
        }
    }
}

/// The words of the reader's language, looked up elsewhere. Only the Excel dialects ask for them.
#[derive(Clone, Copy)]
pub struct Labels<'a> {
    pub column: &'a dyn Fn(&str) -> String,
    /// The label of an item, from its list and its code.
    pub item: &'a dyn Fn(&str, &str) -> String,
}

impl Labels<'_> {
    /// Keys and codes as they are: what programs read.
    pub const CODES: Labels<'static> = Labels { column: &|key| key.to_owned(), item: &|_, code| code.to_owned() };
}

/// Writes records as CSV. Nothing is held but one buffer.
#[must_use = "a file is whole only once finished"]
pub struct Writer<'c, 'l, T, W: Write> {
    csv: csv::Writer<W>,
    dialect: Dialect,
    columns: &'c [Column<T>],
    labels: Labels<'l>,
}

impl<'c, T, W: Write> Writer<'c, 'static, T, W> {
    /// Begins a file for programs.
    pub fn machine(out: W, columns: &'c [Column<T>]) -> io::Result<Self> {
        Self::new(out, Dialect::Machine, columns, Labels::CODES)
    }
}

impl<'c, 'l, T, W: Write> Writer<'c, 'l, T, W> {
    /// Begins a file with its header.
    pub fn new(out: W, dialect: Dialect, columns: &'c [Column<T>], labels: Labels<'l>) -> io::Result<Self> {
        Self::after(None, out, dialect, columns, labels)
    }

    /// Begins a file whose records come after a cell of no record, under that key: [`write_after`](Self::write_after).
    pub fn after(
        first: Option<&'static str>,
        mut out: W,
        dialect: Dialect,
        columns: &'c [Column<T>],
        labels: Labels<'l>,
    ) -> io::Result<Self> {
        if dialect != Dialect::Machine {
            out.write_all("\u{feff}".as_bytes())?;
        }
        let mut csv = raw(out, if dialect == Dialect::ExcelFr { b';' } else { b',' }, dialect != Dialect::Machine);
        for key in first.into_iter().chain(columns.iter().map(|column| column.key)) {
            match dialect {
                Dialect::Machine => csv.write_field(key),
                _ => csv.write_field(&*guard(&(labels.column)(key))),
            }
            .map_err(output)?;
        }
        end_record(&mut csv)?;
        Ok(Self { csv, dialect, columns, labels })
    }

    pub fn write(&mut self, record: &T) -> io::Result<()> {
        self.write_after(None, record)
    }

    /// Writes one record after the text of a cell of its own.
    pub fn write_after(&mut self, first: Option<&str>, record: &T) -> io::Result<()> {
        if let Some(text) = first {
            self.csv.write_field(&*guard(text)).map_err(output)?;
        }
        for column in self.columns {
            let cell = cell(column.value(record), self.dialect, self.labels);
            self.csv.write_field(&*cell).map_err(output)?;
        }
        end_record(&mut self.csv)
    }

    /// Ends the file: all of it is in the output, which is given back.
    pub fn finish(self) -> io::Result<W> {
        self.csv.into_inner().map_err(csv::IntoInnerError::into_error)
    }
}

/// A CSV writer that quotes where needed and takes records of any length.
pub(super) fn raw<W: Write>(out: W, delimiter: u8, crlf: bool) -> csv::Writer<W> {
    let end = if crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
    csv::WriterBuilder::new().delimiter(delimiter).terminator(end).flexible(true).from_writer(out)
}

/// Ends a record of [`raw`].
pub(super) fn end_record<W: Write>(csv: &mut csv::Writer<W>) -> io::Result<()> {
    csv.write_record(None::<&[u8]>).map_err(output)
}

/// What the output itself says: wrapped, a closed pipe would pass for a fault.
pub(super) fn output(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        kind => io::Error::other(format!("{kind:?}")),
    }
}

fn cell<'a>(value: CellValue<'a>, dialect: Dialect, labels: Labels<'_>) -> Cow<'a, str> {
    let machine = dialect == Dialect::Machine;
    // A label is written by an office, so it is guarded like any text.
    let label = |list, code: &str| Cow::Owned(guard(&(labels.item)(list, code)).into_owned());
    match value {
        CellValue::Empty => Cow::Borrowed(""),
        CellValue::Text(Cow::Borrowed(text)) => guard(text),
        CellValue::Text(Cow::Owned(text)) => Cow::Owned(guard(&text).into_owned()),
        CellValue::Code { code, .. } if machine => Cow::Borrowed(code.as_str()),
        CellValue::Code { list, code } => label(list, code.as_str()),
        CellValue::Word { word, .. } if machine => Cow::Borrowed(word),
        CellValue::Word { list, word } => label(list, word),
        CellValue::Pieces(pieces) if machine => Cow::Owned(plain(&pieces)),
        CellValue::Pieces(pieces) => {
            let lang = if dialect == Dialect::ExcelFr { Lang::Fr } else { Lang::En };
            Cow::Owned(guard(&labelled(&pieces, lang, labels.item)).into_owned())
        }
        CellValue::Int(number) => Cow::Owned(number.to_string()),
        CellValue::Decimal(number, places) => {
            let point = if dialect == Dialect::ExcelFr { ',' } else { '.' };
            let (sign, number, scale) = (if number < 0 { "-" } else { "" }, number.unsigned_abs(), 10_u64.pow(places));
            let width = places as usize;
            Cow::Owned(format!("{sign}{}{point}{:0width$}", number / scale, number % scale))
        }
        CellValue::Date(date) => Cow::Owned(date.to_string()),
        CellValue::Instant(text) => match wall_clock(text).filter(|_| !machine) {
            Some(instant) => Cow::Owned(instant.format("%Y-%m-%d %H:%M:%S").to_string()),
            None => guard(text),
        },
        CellValue::Bool(answer) if machine => Cow::Borrowed(if answer { "true" } else { "false" }),
        CellValue::Bool(answer) => label("answer", if answer { "yes" } else { "no" }),
    }
}

/// A number of that many decimals, in units of the last: the nearest double prints back with the same ones.
#[expect(clippy::cast_precision_loss, reason = "shares and days stay far below 2^53")]
pub fn decimal(number: i64, places: u32) -> f64 {
    number as f64 / f64::from(10_u32.pow(places))
}

impl Serialize for CellValue<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Empty => to.serialize_none(),
            Self::Text(text) => to.serialize_str(text),
            Self::Code { code, .. } => to.serialize_str(code.as_str()),
            Self::Word { word, .. } => to.serialize_str(word),
            Self::Pieces(pieces) => to.serialize_str(&plain(pieces)),
            Self::Int(number) => to.serialize_i64(*number),
            Self::Decimal(number, places) => to.serialize_f64(decimal(*number, *places)),
            Self::Date(date) => to.collect_str(date),
            Self::Instant(text) => to.serialize_str(text),
            Self::Bool(answer) => to.serialize_bool(*answer),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::guard::tests::{DELIMITERS, NASTY, PAYLOADS, danger, forgiving_cells, naive_cells};
    use super::super::reader::{Options, Reader};
    use super::*;
    use crate::exchange::Json;

    struct WriterCase {
        id: i64,
        channel: Code,
        text: String,
        rate: i64,
        late: Option<bool>,
    }

    const COLUMNS: &[Column<WriterCase>] = &[
        Column::new("id", |case| CellValue::Int(case.id)),
        Column::new("channel", |case| CellValue::Code { list: "channel", code: &case.channel }),
        Column::new("text", |case| CellValue::text(Some(&case.text))),
        Column::new("rate", |case| CellValue::Decimal(case.rate, 1)),
        Column::new("late", |case| CellValue::bool(case.late)),
        Column::new("status", |_| CellValue::Word { list: "status", word: "closed" }),
        Column::new("received_on", |_| CellValue::date(NaiveDate::from_ymd_opt(2026, 1, 5))),
    ];

    const LABELS: Labels<'static> =
        Labels { column: &|key| format!("Libellé {key}"), item: &|list, code| format!("={list} « {code} »") };

    fn case(text: &str) -> WriterCase {
        WriterCase { id: 7, channel: Code::new("phone").unwrap(), text: text.into(), rate: -125, late: Some(true) }
    }

    fn write(dialect: Dialect, texts: &[&str]) -> Vec<u8> {
        let mut writer = Writer::new(Vec::new(), dialect, COLUMNS, LABELS).unwrap();
        for text in texts {
            writer.write(&case(text)).unwrap();
        }
        writer.finish().unwrap()
    }

    #[test]
    fn a_machine_file_has_keys_codes_points_and_bare_lines() {
        let file = String::from_utf8(write(Dialect::Machine, &["a \"b\", c", "=1"])).unwrap();
        assert_eq!(
            file,
            "id,channel,text,rate,late,status,received_on\n\
             7,phone,\"a \"\"b\"\", c\",-12.5,true,closed,2026-01-05\n\
             7,phone,'=1,-12.5,true,closed,2026-01-05\n"
        );
    }

    #[test]
    fn a_french_excel_file_has_labels_semicolons_commas_and_a_mark() {
        let file = String::from_utf8(write(Dialect::ExcelFr, &["a;b"])).unwrap();
        assert_eq!(
            file,
            "\u{feff}Libellé id;Libellé channel;Libellé text;Libellé rate;Libellé late;Libellé status;\
             Libellé received_on\r\n\
             7;'=channel « phone »;\"a;b\";-12,5;'=answer « yes »;'=status « closed »;2026-01-05\r\n"
        );
        let file = String::from_utf8(write(Dialect::ExcelEn, &["x"])).unwrap();
        assert!(file.ends_with("7,'=channel « phone »,x,-12.5,'=answer « yes »,'=status « closed »,2026-01-05\r\n"));
    }

    #[test]
    fn json_has_the_same_columns_with_their_types() {
        let mut unknown = case("é");
        unknown.late = None;
        assert_eq!(
            serde_json::to_string(&Json(COLUMNS, &unknown)).unwrap(),
            r#"{"id":7,"channel":"phone","text":"é","rate":-12.5,"late":null,"status":"closed","received_on":"2026-01-05"}"#
        );
    }

    #[test]
    fn no_cell_of_a_file_is_a_formula_whatever_the_delimiter_it_is_read_with() {
        let number = |cell: &str| cell.trim().replace(',', ".").parse::<f64>().is_ok();
        for dialect in [Dialect::Machine, Dialect::ExcelFr, Dialect::ExcelEn] {
            let file = String::from_utf8(write(dialect, PAYLOADS)).unwrap();
            for delimiter in DELIMITERS {
                for cell in forgiving_cells(&file, delimiter) {
                    assert!(number(&cell) || !danger(&cell, false), "{dialect:?} {delimiter:?} {cell:?}");
                }
                for cell in naive_cells(&file, delimiter) {
                    assert!(number(cell) || !danger(cell, true), "{dialect:?} {delimiter:?} {cell:?}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn any_text_written_is_read_back(text in any::<String>(), nasty in NASTY) {
            use unicode_normalization::UnicodeNormalization;
            let texts = [text.replace('\0', ""), nasty];
            for dialect in [Dialect::Machine, Dialect::ExcelFr, Dialect::ExcelEn] {
                let file = write(dialect, &[&texts[0], &texts[1]]);
                let options = Options { guarded: true, ..Options::default() };
                let mut reader = Reader::new(&file[..], options).unwrap();
                for text in &texts {
                    let row = reader.next_row().unwrap().unwrap().unwrap();
                    prop_assert_eq!(&row.fields[2], &text.nfc().collect::<String>());
                }
                prop_assert!(reader.next_row().unwrap().is_none());
            }
        }
    }
}
