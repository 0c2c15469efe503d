use proptest::prelude::*;

use super::*;
use crate::exchange::ImportProblem;

const SMALL: ReadLimits = ReadLimits { file: 10_000_000, record: 2000, field: 1000, columns: 5 };

/// Gives a file a few bytes at a time, as a pipe may.
struct Drip<'a>(&'a [u8]);

impl Read for Drip<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let length = into.len().min(self.0.len()).min(7);
        into[..length].copy_from_slice(&self.0[..length]);
        self.0 = &self.0[length..];
        Ok(length)
    }
}

fn options(charset: Charset) -> Options {
    Options { charset, limits: SMALL, ..Options::default() }
}

fn open(file: &[u8], charset: Charset) -> Result<Reader<Drip<'_>>, Unreadable> {
    Reader::new(Drip(file), options(charset))
}

fn read_as(file: &[u8], charset: Charset) -> Vec<Result<CsvRow, BadRow>> {
    let mut reader = open(file, charset).unwrap();
    std::iter::from_fn(|| reader.next_row().unwrap()).collect()
}

fn read(file: impl AsRef<[u8]>) -> Vec<Result<CsvRow, BadRow>> {
    read_as(file.as_ref(), Charset::Utf8)
}

fn row(line: u64, fields: &[&str]) -> Result<CsvRow, BadRow> {
    Ok(CsvRow { line, fields: fields.iter().map(|field| (*field).to_owned()).collect() })
}

fn bad(line: u64, column: Option<usize>, flaw: Flaw, fields: &[&str]) -> Result<CsvRow, BadRow> {
    let fields = fields.iter().map(|field| (*field).to_owned()).collect();
    Err(BadRow { line, column, flaw, fields })
}

#[test]
fn rows_carry_their_place_as_a_spreadsheet_counts_it() {
    let file = "a,b\r\n1,\"x\ny\"\r\n ,\"\"\r\n2,\"dit \"\"oui\"\"\"\n3,\r4,z";
    assert_eq!(
        read(file),
        [row(2, &["1", "x\ny"]), row(4, &["2", "dit \"oui\""]), row(5, &["3", ""]), row(6, &["4", "z"])]
    );
}

#[test]
fn the_delimiter_is_found_in_the_header_or_given() {
    for (delimiter, file) in
        [(b',', "a,b;x\n"), (b';', "a;\"b,c,d\"\n"), (b'\t', "a\tb"), (b'|', "a|b\r1|2,,,"), (b',', "a")]
    {
        assert_eq!(open(file.as_bytes(), Charset::Utf8).unwrap().delimiter(), delimiter, "{file:?}");
    }
    let piped = Options { delimiter: Some(b'|'), ..options(Charset::Utf8) };
    assert_eq!(Reader::new(&b"a,b|c\n"[..], piped).unwrap().header(), ["a,b", "c"]);
}

#[test]
fn every_announced_encoding_gives_the_same_text_in_nfc() {
    let text = "clé ; «\u{a0}œuvre\u{a0}»;e\u{301}\n1;😀;\u{a0}\n";
    let utf16 = |big: bool| -> Vec<u8> {
        let units = std::iter::once(0xfeff).chain(text.encode_utf16());
        units.flat_map(|unit: u16| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    };
    let files = [text.into(), format!("\u{feff}{text}").into_bytes(), utf16(true), utf16(false)];
    for (file, charset) in files.iter().zip([Charset::Utf8, Charset::Windows1252, Charset::Utf8, Charset::Utf16]) {
        let reader = open(file, charset).unwrap();
        assert_eq!(reader.header(), ["clé", "« œuvre »", "é"], "a no-break space is a space");
        assert_eq!(read_as(file, charset), [row(2, &["1", "😀", "\u{a0}"])]);
    }
    assert_eq!(read_as(b"a\nd\xe9lai \x9cuvre \x80\n", Charset::Windows1252), [row(2, &["délai œuvre €"])]);
}

#[test]
fn bytes_of_another_encoding_are_refused_with_line_column_and_value() {
    let found = read(b"a,b\n1,bon\n2,\"\xc3\xa9\nd\xe9lai\"\n3,bon\n".as_slice());
    let value = "é\nd\u{fffd}lai";
    assert_eq!(found, [row(2, &["1", "bon"]), bad(3, Some(1), Flaw::NotText, &["2", value]), row(4, &["3", "bon"])]);
    let problem = ImportProblem::malformed(found[1].as_ref().unwrap_err(), &["a".into(), "b".into()]);
    assert_eq!(
        (problem.line, problem.column.as_deref(), problem.value.as_str()),
        (3, Some("b"), "é\u{fffd}d\u{fffd}lai")
    );

    let found = read_as(b"a\n\x81\nx\n", Charset::Windows1252);
    assert_eq!(found, [bad(2, Some(0), Flaw::NotText, &["\u{81}"]), row(3, &["x"])]);
    assert_eq!(read("a\n\u{81}\n"), [row(2, &["\u{81}"])], "a character of UTF-8 like another");

    // Half a pair, then an odd byte at the end.
    let found = read_as(b"\xff\xfea\0\n\0\x00\xd8x\0\n\0y", Charset::Utf8);
    let flaw = |line, value: &str| bad(line, Some(0), Flaw::NotText, &[value]);
    assert_eq!(found, [flaw(2, "\u{fffd}x"), flaw(3, "\u{fffd}")]);

    assert!(matches!(open(b"a\0b\0", Charset::Utf16), Err(Unreadable::NoByteOrderMark)));
    let header = open(b"a\0,\0b\0\n\0", Charset::Utf8);
    assert!(matches!(header, Err(Unreadable::Header(BadRow { line: 1, flaw: Flaw::Nul, .. }))));
}

#[test]
fn noise_is_one_bad_row_a_line_however_long() {
    let mut file = b"a\n".to_vec();
    file.extend([0xff; 300_000]);
    file.extend(b"\n\xff\n1\n");
    let found = read(file);
    assert!(matches!(&found[0], Err(BadRow { line: 2, flaw: Flaw::FieldTooLong { limit: 1000 }, .. })));
    assert_eq!(found[1..], [bad(3, Some(0), Flaw::NotText, &["\u{fffd}"]), row(4, &["1"])]);
}

#[test]
fn a_malformed_row_is_told_and_the_next_one_read() {
    let expected = |found| Flaw::UnequalRow { expected: 2, found };
    assert_eq!(
        read("a,b\n1\n2,x,y\n3,x\"y\n4,\"x\"y\n5,\0\n \n6,ok\n"),
        [
            bad(2, None, expected(1), &["1"]),
            bad(3, None, expected(3), &["2", "x", "y"]),
            bad(4, Some(1), Flaw::BadQuote, &["3,x\"y"]),
            bad(5, Some(1), Flaw::BadQuote, &["4,\"x\"y"]),
            bad(6, Some(1), Flaw::Nul, &["5", "\0"]),
            row(8, &["6", "ok"]),
        ]
    );
}

#[test]
fn a_quote_left_open_swallows_no_good_row() {
    assert_eq!(
        read("a,b\n1,\"x\n2,y\n3,\"z\"\n"),
        [bad(2, Some(1), Flaw::BadQuote, &["1,\"x"]), row(3, &["2", "y"]), row(4, &["3", "z"])]
    );
    assert_eq!(read("a,b\r\n1,\"x\r\n2,y"), [bad(2, Some(1), Flaw::OpenQuote, &["1,\"x"]), row(3, &["2", "y"])]);
    let file = format!("a,b\n1,\"x\n{}", "2,y\n".repeat(100_000));
    let found = read(file);
    assert_eq!(found[0], bad(2, Some(1), Flaw::FieldTooLong { limit: 1000 }, &["1,\"x"]));
    assert_eq!(found.len(), 100_001);
    assert_eq!(found[100_000], row(100_002, &["2", "y"]));
}

#[test]
fn nothing_is_held_beyond_the_bounds() {
    let long = "x".repeat(1001);
    let wide = "1,2,3,4,5,6";
    let endless = "y".repeat(300_000);
    let tall = format!("\"{0}\",\"{0}\",\"{0}\"", "z\n".repeat(400));
    let found = read(format!("a,b,c\n{long},2,3\n{wide}\n{endless}\r\n1,2,3\n{tall}\n"));
    let flaws: Vec<_> = found.iter().take(4).map(|row| row.as_ref().map_err(|bad| (bad.line, &bad.flaw))).collect();
    assert_eq!(flaws[0], Err((2, &Flaw::FieldTooLong { limit: 1000 })));
    assert_eq!(flaws[1], Err((3, &Flaw::TooManyColumns { limit: 5 })));
    assert_eq!(flaws[2], Err((4, &Flaw::FieldTooLong { limit: 1000 })));
    assert_eq!(found[3], row(5, &["1", "2", "3"]));
    assert_eq!(found[2].as_ref().unwrap_err().fields[0].len(), 2000, "only the beginning of an endless line is kept");
    assert!(found[4..].iter().any(|row| matches!(row, Err(bad) if bad.flaw == Flaw::RecordTooLong { limit: 2000 })));

    let limits = ReadLimits { file: 100, ..SMALL };
    let file = "a\n".repeat(60);
    let tight = Options { limits, ..Options::default() };
    assert!(matches!(Reader::new(file.as_bytes(), tight), Err(Unreadable::TooLarge { limit: 100 })));
}

#[test]
fn a_header_is_trimmed_and_names_no_column_twice() {
    assert_eq!(open(b" a , b\n", Charset::Utf8).unwrap().header(), ["a", "b"]);
    assert!(matches!(open(b"a, a\n", Charset::Utf8), Err(Unreadable::DuplicateColumn(name)) if name == "a"));
    assert_eq!(open(b"a,,\n", Charset::Utf8).unwrap().header(), ["a", "", ""]);
    for empty in ["", "\n\r\n", "\u{feff}"] {
        assert!(matches!(open(empty.as_bytes(), Charset::Utf8), Err(Unreadable::Empty)), "{empty:?}");
    }
    let header = open(b"a,\"b\n", Charset::Utf8);
    assert!(matches!(header, Err(Unreadable::Header(BadRow { line: 1, flaw: Flaw::OpenQuote, .. }))));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_to_their_end_in_pieces_as_in_one(
        bytes in proptest::collection::vec(prop_oneof![
            any::<u8>(), Just(b','), Just(b'"'), Just(b'\n'), Just(b'\r'), Just(b'a'), Just(0xc3), Just(0xa9)
        ], 0..200),
        charset in prop_oneof![Just(Charset::Utf8), Just(Charset::Utf16), Just(Charset::Windows1252)],
    ) {
        let whole = Reader::new(&bytes[..], options(charset));
        let pieces = Reader::new(Drip(&bytes), options(charset));
        match (whole, pieces) {
            (Ok(mut whole), Ok(mut pieces)) => {
                let mut lines = 1;
                while let Some(one) = whole.next_row().unwrap() {
                    let line = one.as_ref().map_or_else(|bad| bad.line, |row| row.line);
                    prop_assert!(line > lines, "every record begins further down");
                    lines = line;
                    prop_assert_eq!(Some(one), pieces.next_row().unwrap());
                }
                prop_assert_eq!(None, pieces.next_row().unwrap());
            }
            (whole, pieces) => prop_assert!(whole.is_err() && pieces.is_err()),
        }
    }

    #[test]
    fn good_rows_between_bad_ones_are_all_found(kinds in proptest::collection::vec(0..4usize, 1..40)) {
        let mut file = String::from("a,b\n");
        for (nth, kind) in kinds.iter().enumerate() {
            file += &[format!("{nth},bon\n"), format!("{nth},\"oui\"non\n"), format!("{nth}\n"), format!("{nth},x\"\n")][*kind];
        }
        let found = read(&file);
        prop_assert_eq!(found.len(), kinds.len());
        for (nth, (row, kind)) in found.iter().zip(&kinds).enumerate() {
            prop_assert_eq!(row.is_ok(), *kind == 0);
            prop_assert_eq!(row.as_ref().map_or_else(|bad| bad.line, |row| row.line), nth as u64 + 2);
        }
    }
}
