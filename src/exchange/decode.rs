//! The bytes of a file as UTF-8, in pieces. What is no text in its encoding stays no text.

use std::io::{self, Chain, Cursor, Read};

use encoding_rs::{DecoderResult, Encoding, UTF_8, UTF_16LE, WINDOWS_1252};
use serde::Deserialize;

/// The encoding that a file is declared to have. A byte order mark in the file speaks louder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Charset {
    #[default]
    #[serde(rename = "utf-8")]
    Utf8,
    /// UTF-16, the order of its bytes told by the mark at its head.
    #[serde(rename = "utf-16")]
    Utf16,
    /// Windows-1252, the encoding of older Windows programs in French.
    #[serde(rename = "windows-1252")]
    Windows1252,
}

/// How much is read at once.
const PIECE: usize = 64 * 1024;

/// A window on a file: read up to some point, dropped up to another.
pub(super) struct Decoder<R> {
    input: Chain<Cursor<Vec<u8>>, R>,
    encoding: &'static Encoding,
    decoder: encoding_rs::Decoder,
    /// Read and not yet dropped.
    text: Vec<u8>,
    /// Length of what was dropped.
    dropped: u64,
    /// Bytes read of the file.
    taken: u64,
    ended: bool,
    /// The largest file accepted, in bytes.
    limit: u64,
}

impl<R: Read> Decoder<R> {
    /// Looks for a byte order mark. `None` when the file is declared UTF-16 and has none.
    pub fn new(mut input: R, declared: Charset, limit: u64) -> io::Result<Option<Self>> {
        let mut head = Vec::new();
        input.by_ref().take(3).read_to_end(&mut head)?;
        let (encoding, mark): (&'static Encoding, usize) = match Encoding::for_bom(&head) {
            Some(found) => found,
            None => match declared {
                Charset::Utf8 => (UTF_8, 0),
                Charset::Windows1252 => (WINDOWS_1252, 0),
                Charset::Utf16 if head.is_empty() => (UTF_16LE, 0),
                Charset::Utf16 => return Ok(None),
            },
        };
        head.drain(..mark);
        Ok(Some(Self {
            input: Cursor::new(head).chain(input),
            encoding,
            decoder: encoding.new_decoder_without_bom_handling(),
            text: Vec::new(),
            dropped: 0,
            taken: mark as u64,
            ended: false,
            limit,
        }))
    }

    /// How much was dropped, in bytes.
    pub fn dropped(&self) -> u64 {
        self.dropped
    }

    /// Bytes read and not yet dropped: UTF-8, but for what [`Decoder::is_text`] refuses.
    pub fn text(&self) -> &[u8] {
        &self.text
    }

    /// Whether a part of [`Decoder::text`] is text in the encoding of the file.
    pub fn is_text(&self, part: &[u8]) -> bool {
        // Five bytes stand for nothing in Windows-1252; the decoder makes them control characters.
        let unassigned = ['\u{81}', '\u{8d}', '\u{8f}', '\u{90}', '\u{9d}'];
        std::str::from_utf8(part).is_ok_and(|text| self.encoding != WINDOWS_1252 || !text.contains(unassigned))
    }

    /// Whether [`Decoder::text`] reaches the end of the file.
    pub fn ended(&self) -> bool {
        self.ended
    }

    /// Drops the beginning of the text.
    pub fn drop_before(&mut self, at: usize) {
        self.dropped += at as u64;
        self.text.drain(..at);
    }

    /// Reads at least one more piece, and as much again as is already held, so that looking again from the
    /// beginning of a long record after each call costs no more than twice its length. `false` when the file is
    /// larger than its limit.
    pub fn more(&mut self) -> io::Result<bool> {
        let size = PIECE.max(self.text.len());
        let mut input = self.input.by_ref().take(size as u64);
        let mut piece = Vec::new();
        let is_utf8 = self.encoding == UTF_8;
        let read = input.read_to_end(if is_utf8 { &mut self.text } else { &mut piece })?;
        self.taken += read as u64;
        self.ended = read < size;
        if !is_utf8 {
            self.decode(&piece);
        }
        Ok(self.taken <= self.limit)
    }

    /// Adds a piece of a file that is not UTF-8, a byte that no text holds in the place of what is no text.
    fn decode(&mut self, mut piece: &[u8]) {
        let mut part = [0; 4096];
        loop {
            let (result, read, written) = self.decoder.decode_to_utf8_without_replacement(piece, &mut part, self.ended);
            self.text.extend_from_slice(&part[..written]);
            piece = &piece[read..];
            match result {
                DecoderResult::InputEmpty => return,
                DecoderResult::OutputFull => {}
                DecoderResult::Malformed(..) => self.text.push(0xff),
            }
        }
    }
}
