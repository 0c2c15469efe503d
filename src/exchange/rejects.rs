//! The rows that an import refused, written back to be mended and imported again.

use std::io::{self, Write};

use super::guard::guard;
use super::writer::{end_record, output, raw};

/// The two columns that come before the file's own. A file that begins with them is one of ours.
pub(super) const COLUMNS: [&str; 2] = ["line", "reason"];

/// Writes refused rows: the line, the reason in words, then the row as it was read.
///
/// The file is UTF-8 and says so by its mark, whatever encoding the map declares; its delimiter is the source's, so
/// that the same map reads it. Cells are guarded against formulas and the reader takes the guard off.
#[must_use = "a file is whole only once finished"]
pub struct Rejects<W: Write> {
    csv: csv::Writer<W>,
    /// Leading columns of the source that are already ours.
    skipped: usize,
}

impl<W: Write> Rejects<W> {
    /// Begins the file with the header of the source.
    pub fn new(mut out: W, delimiter: u8, header: &[String]) -> io::Result<Self> {
        out.write_all("\u{feff}".as_bytes())?;
        let skipped = if header.iter().take(2).eq(COLUMNS) { 2 } else { 0 };
        let mut rejects = Self { csv: raw(out, delimiter, false), skipped };
        let [line, reason] = COLUMNS;
        rejects.record(line, reason, header)?;
        Ok(rejects)
    }

    pub fn write(&mut self, line: u64, reason: &str, fields: &[String]) -> io::Result<()> {
        self.record(&line.to_string(), reason, fields)
    }

    /// Ends the file: all of it is in the output, which is given back.
    pub fn finish(self) -> io::Result<W> {
        self.csv.into_inner().map_err(csv::IntoInnerError::into_error)
    }

    fn record(&mut self, line: &str, reason: &str, fields: &[String]) -> io::Result<()> {
        self.csv.write_field(line).map_err(output)?;
        self.csv.write_field(&*guard(reason)).map_err(output)?;
        // A row that could not be cut is one piece, even if it came from a file of ours.
        for field in fields.iter().skip(if fields.len() > self.skipped { self.skipped } else { 0 }) {
            self.csv.write_field(&*guard(field)).map_err(output)?;
        }
        end_record(&mut self.csv)
    }
}

#[cfg(test)]
mod tests {
    use super::super::reader::{Options, Reader};
    use super::*;

    #[test]
    fn refused_rows_come_back_with_line_and_reason_and_can_be_read_again() {
        let header = ["a".to_owned(), "=b".to_owned()];
        let mut rejects = Rejects::new(Vec::new(), b';', &header).unwrap();
        rejects.write(7, "date impossible", &["=1+1".into(), "'x;é".into()]).unwrap();
        let file = rejects.finish().unwrap();
        assert_eq!(
            String::from_utf8(file.clone()).unwrap(),
            "\u{feff}line;reason;a;'=b\n7;date impossible;'=1+1;\"'x;é\"\n"
        );
        let mut reader = Reader::new(&file[..], Options::default()).unwrap();
        assert_eq!(reader.header(), ["line", "reason", "a", "=b"]);
        let row = reader.next_row().unwrap().unwrap().unwrap();
        assert_eq!(row.fields, ["7", "date impossible", "=1+1", "'x;é"]);

        let mut again = Rejects::new(Vec::new(), b';', reader.header()).unwrap();
        again.write(row.line, "encore", &row.fields).unwrap();
        let file = String::from_utf8(again.finish().unwrap()).unwrap();
        assert_eq!(file, "\u{feff}line;reason;a;'=b\n2;encore;'=1+1;\"'x;é\"\n");
    }
}
