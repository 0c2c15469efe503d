//! A file of a lake: CSV for machines, whose rows are counted and whose bytes are hashed as they are written.

use std::io::{self, Write};

use sha2::{Digest, Sha256};

use crate::store::chain::hex;

pub struct LakeFile<W: Write> {
    csv: csv::Writer<Hashed<W>>,
    rows: u64,
}

pub struct LakeFileFacts<W> {
    pub out: W,
    /// Its rows, the head not counted.
    pub rows: u64,
    pub bytes: u64,
    /// Their SHA-256, in hexadecimal.
    pub sha256: String,
}

struct Hashed<W> {
    out: W,
    bytes: u64,
    sha256: Sha256,
}

impl<W: Write> Write for Hashed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.sha256.update(&bytes[..written]);
        self.bytes += written as u64;
        Ok(written)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

impl<W: Write> LakeFile<W> {
    pub fn begin(out: W, head: &[&str]) -> io::Result<Self> {
        let out = Hashed { out, bytes: 0, sha256: Sha256::new() };
        let mut csv = csv::WriterBuilder::new().buffer_capacity(1 << 16).from_writer(out);
        csv.write_record(head)?;
        Ok(Self { csv, rows: 0 })
    }

    pub fn write(&mut self, cells: &[&str]) -> io::Result<()> {
        self.rows += 1;
        Ok(self.csv.write_record(cells)?)
    }

    pub fn finish(self) -> io::Result<LakeFileFacts<W>> {
        let Hashed { out, bytes, sha256 } = self.csv.into_inner().map_err(csv::IntoInnerError::into_error)?;
        let sha256 = hex(&sha256.finalize());
        Ok(LakeFileFacts { out, rows: self.rows, bytes, sha256 })
    }
}
