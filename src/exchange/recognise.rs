//! What the bytes of a file tell of its encoding, when nobody said it, or said another.

use std::io::{self, Read};

/// The encoding that bytes have the look of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LikelyCharset {
    /// Plain characters alone, or a byte order mark that says it all: nothing to tell.
    Plain,
    /// UTF-8, with letters that are not plain.
    Utf8,
    /// Windows-1252: bytes that are no UTF-8, and hardly any letters that would be.
    Windows1252,
    /// Neither: a damaged file.
    Neither,
}

/// A file that is no CSV, told by how it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ForeignFile {
    /// A workbook of Excel or LibreOffice.
    Workbook,
    /// JSON, in one piece or a value a line.
    Json,
}

impl ForeignFile {
    /// What a file is by its first bytes; none where it may be a CSV.
    pub fn of(head: &[u8]) -> Option<Self> {
        // The containers of .xlsx and .ods, and of .xls.
        if head.starts_with(b"PK\x03\x04") || head.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
            return Some(Self::Workbook);
        }
        let text = head.strip_prefix("\u{feff}".as_bytes()).unwrap_or(head).trim_ascii_start();
        let (bracket, rest) = text.split_first()?;
        let within = rest.trim_ascii_start().first();
        // « [Date];[Objet] » heads a file of columns.
        let is_json = matches!((bracket, within), (b'{', Some(b'"')) | (b'[', Some(b'{')));
        is_json.then_some(Self::Json)
    }
}

/// Looks at bytes, in pieces.
pub fn recognise(mut input: impl Read) -> io::Result<LikelyCharset> {
    let (mut letters, mut strays, mut unassigned) = (0_u64, 0_u64, false);
    let mut piece = Vec::new();
    let mut is_first = true;
    loop {
        let carried = piece.len();
        let read = input.by_ref().take(1 << 16).read_to_end(&mut piece)?;
        if is_first && encoding_rs::Encoding::for_bom(&piece).is_some() {
            return Ok(LikelyCharset::Plain);
        }
        is_first = false;
        let ended = read == 0 || (piece.len() - carried) < 1 << 16;
        let mut rest = 0;
        let mut chunks = piece.utf8_chunks().peekable();
        while let Some(chunk) = chunks.next() {
            letters += chunk.valid().chars().filter(|c| !c.is_ascii() && *c != '\u{feff}').count() as u64;
            // A letter may be cut at the end of a piece.
            if chunks.peek().is_none() && !ended && chunk.invalid().len() < 4 {
                rest = chunk.invalid().len();
            } else {
                strays += u64::from(!chunk.invalid().is_empty());
                unassigned |= chunk.invalid().iter().any(|byte| matches!(byte, 0x81 | 0x8d | 0x8f | 0x90 | 0x9d));
            }
        }
        if ended {
            break;
        }
        piece.drain(..piece.len() - rest);
    }
    Ok(match (letters, strays) {
        (0, 0) => LikelyCharset::Plain,
        (_, 0) => LikelyCharset::Utf8,
        _ if letters < strays && !unassigned => LikelyCharset::Windows1252,
        _ => LikelyCharset::Neither,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workbook_and_json_are_told_from_columns() {
        let of = |text: &str| ForeignFile::of(text.as_bytes());
        assert_eq!(of("PK\u{3}\u{4}\u{14}"), Some(ForeignFile::Workbook));
        assert_eq!(ForeignFile::of(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1]), Some(ForeignFile::Workbook));
        for json in ["{\"number\":1}\n", "\u{feff}[\n {\"number\"", "{ \"a\": 1"] {
            assert_eq!(of(json), Some(ForeignFile::Json), "{json}");
        }
        for columns in ["", "Date;Objet", "[Date];[Objet]", "\"{\";\"[\"", "PK;Objet"] {
            assert_eq!(of(columns), None, "{columns}");
        }
    }

    #[test]
    fn bytes_tell_their_encoding() {
        let of = |bytes: &[u8]| recognise(bytes).unwrap();
        assert_eq!(of(b"plain;text\n"), LikelyCharset::Plain);
        assert_eq!(of(b"\xff\xfeR\0"), LikelyCharset::Plain);
        assert_eq!(of("\u{feff}Reçue".as_bytes()), LikelyCharset::Plain);
        assert_eq!(of("Re\u{e7}ue;\u{c9}t\u{e9}".as_bytes()), LikelyCharset::Utf8);
        assert_eq!(of(b"Re\xe7ue;\xc9t\xe9 \x97 \xabx\xbb"), LikelyCharset::Windows1252);
        assert_eq!(of("Été ".repeat(9).into_bytes().as_slice()), LikelyCharset::Utf8);
        assert_eq!(of(&[&"Été ".repeat(9).into_bytes()[..], b"\xe9"].concat()), LikelyCharset::Neither);
        assert_eq!(of(b"\xe9\x81"), LikelyCharset::Neither);
        // A letter of two bytes stands across every place where a piece may end.
        for shift in 0..2 {
            let text = "x".repeat(shift) + &"é".repeat(70_000);
            assert_eq!(of(text.as_bytes()), LikelyCharset::Utf8);
        }
    }
}
