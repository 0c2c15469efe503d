//! JSON out, one value at a time: an array, or a line each.

use std::io::{self, Write};

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::column::Column;

/// A record as a JSON object, with the members of the same columns in the same order.
pub struct Json<'a, T>(pub &'a [Column<T>], pub &'a T);

impl<T> Serialize for Json<'_, T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut object = to.serialize_map(Some(self.0.len()))?;
        for column in self.0 {
            object.serialize_entry(column.key, &column.value(self.1))?;
        }
        object.end()
    }
}

/// Writes values as they come. Nothing is held.
#[must_use = "an array is whole only once finished"]
pub struct JsonWriter<W: Write> {
    out: W,
    is_array: bool,
    is_begun: bool,
}

impl<W: Write> JsonWriter<W> {
    /// Begins an array, or lines.
    pub fn new(out: W, is_array: bool) -> Self {
        Self { out, is_array, is_begun: false }
    }

    pub fn write(&mut self, value: &impl Serialize) -> io::Result<()> {
        let before: &[u8] = match (self.is_array, self.is_begun) {
            (true, false) => b"[\n",
            (true, true) => b",\n",
            (false, _) => b"",
        };
        self.out.write_all(before)?;
        self.is_begun = true;
        serde_json::to_writer(&mut self.out, value)?;
        self.out.write_all(if self.is_array { b"" } else { b"\n" })
    }

    /// Ends the array: all of it is in the output, which is given back.
    pub fn finish(mut self) -> io::Result<W> {
        let after: &[u8] = match (self.is_array, self.is_begun) {
            (true, false) => b"[]\n",
            (true, true) => b"\n]\n",
            (false, _) => b"",
        };
        self.out.write_all(after)?;
        Ok(self.out)
    }
}
