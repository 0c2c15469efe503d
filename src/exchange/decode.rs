//! Bytes to text, in pieces, keeping note of every line that holds bytes which are no text.

use std::collections::VecDeque;
use std::io::{self, Read};

use encoding_rs::{DecoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
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

/// Bytes that are no text in the file's encoding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct NotText {
    /// Where the replacement character stands in the text, from its beginning.
    pub at: u64,
    /// Where the bytes stand in the file.
    pub byte: u64,
    pub bytes: Vec<u8>,
}

/// How much is read at once.
const PIECE: usize = 64 * 1024;

/// A window on the text of a file: decoded up to some point, dropped up to another.
pub(super) struct Decoder<R> {
    input: R,
    decoder: encoding_rs::Decoder,
    windows_1252: bool,
    /// Decoded and not yet dropped.
    text: String,
    /// What one call of the decoder gave.
    part: String,
    /// Length of what was dropped.
    dropped: u64,
    /// Bytes given to the decoder so far, and the last few of them.
    taken: u64,
    tail: Vec<u8>,
    /// Read while looking for a mark, not yet decoded.
    head: Vec<u8>,
    bad: VecDeque<NotText>,
    /// Up to where line ends were looked for, and whether the line there has its note.
    searched: usize,
    noted: bool,
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
        debug_assert!([UTF_8, UTF_16LE, UTF_16BE, WINDOWS_1252].contains(&encoding));
        head.drain(..mark);
        Ok(Some(Self {
            input,
            decoder: encoding.new_decoder_without_bom_handling(),
            windows_1252: encoding == WINDOWS_1252,
            text: String::new(),
            part: String::new(),
            dropped: 0,
            taken: mark as u64,
            tail: Vec::new(),
            head,
            bad: VecDeque::new(),
            searched: 0,
            noted: false,
            ended: false,
            limit,
        }))
    }

    /// How much text was dropped, in bytes.
    pub fn dropped(&self) -> u64 {
        self.dropped
    }

    /// What is decoded and not dropped.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether [`Decoder::text`] reaches the end of the file.
    pub fn ended(&self) -> bool {
        self.ended
    }

    /// Drops the beginning of the text.
    pub fn drop_before(&mut self, at: usize) {
        self.dropped += at as u64;
        self.search(at);
        self.text.drain(..at);
        self.searched -= at;
    }

    /// The first bytes that are no text in this part of [`Decoder::text`], with where their replacement stands in
    /// it. What stands before is forgotten.
    pub fn first_bad(&mut self, from: usize, end: usize) -> Option<(usize, NotText)> {
        let (dropped, from) = (self.dropped, self.dropped + from as u64);
        while self.bad.front().is_some_and(|bad| bad.at < from) {
            self.bad.pop_front();
        }
        let bad = self.bad.front()?;
        let at = usize::try_from(bad.at - dropped).ok()?;
        (at < end).then(|| (at, bad.clone()))
    }

    /// Decodes at least one more piece, and as much again as is already held, so that looking again from the
    /// beginning of a long record after each call costs no more than twice its length. `false` when the file is
    /// larger than its limit.
    pub fn more(&mut self) -> io::Result<bool> {
        let mut piece = std::mem::take(&mut self.head);
        let size = PIECE.max(self.text.len());
        let read = self.input.by_ref().take(size as u64).read_to_end(&mut piece)?;
        if self.taken + piece.len() as u64 > self.limit {
            return Ok(false);
        }
        self.ended = read < size;
        self.decode(&piece);
        Ok(true)
    }

    fn decode(&mut self, piece: &[u8]) {
        let mut from = 0_usize;
        // The decoder looks over all that it is given before it finds the first fault, so noise is given to it in
        // crumbs: otherwise the time would grow with the square of the length.
        let mut window = PIECE;
        loop {
            let part = &piece[from..piece.len().min(from + window)];
            let last = self.ended && from + part.len() == piece.len();
            let room = self.decoder.max_utf8_buffer_length_without_replacement(part.len());
            // Not straight into the text: each call costs something for all the room that the string has.
            self.part.clear();
            self.part.reserve(room.unwrap_or(4 * part.len() + 16));
            let (result, read) = self.decoder.decode_to_string_without_replacement(part, &mut self.part, last);
            let start = self.text.len();
            self.text.push_str(&self.part);
            if self.windows_1252 {
                self.note_unassigned(&piece[from..from + read], self.taken + from as u64, start);
            }
            from += read;
            match result {
                DecoderResult::InputEmpty if from == piece.len() => break,
                DecoderResult::InputEmpty => window = PIECE.min(2 * window),
                DecoderResult::OutputFull => {}
                DecoderResult::Malformed(length, after) => {
                    window = 32;
                    let back = usize::from(length) + usize::from(after);
                    let at = self.text.len();
                    self.text.push('\u{fffd}');
                    if self.begins_a_note(at) {
                        // The sequence may have begun in the piece before.
                        let whole: Vec<u8>;
                        let (seen, end) = if back <= from {
                            (piece, from)
                        } else {
                            whole = [&self.tail[..], &piece[..from]].concat();
                            (&whole[..], whole.len())
                        };
                        let begin = end.saturating_sub(back);
                        let bytes = seen[begin..(begin + usize::from(length)).min(end)].to_vec();
                        let byte = (self.taken + from as u64).saturating_sub(back as u64);
                        self.bad.push_back(NotText { at: self.dropped + at as u64, byte, bytes });
                    }
                }
            }
        }
        self.taken += piece.len() as u64;
        let kept = piece.len().saturating_sub(8);
        if kept == 0 {
            self.tail.drain(..(self.tail.len() + piece.len()).saturating_sub(8).min(self.tail.len()));
        } else {
            self.tail.clear();
        }
        self.tail.extend_from_slice(&piece[kept..]);
    }

    /// Five bytes stand for nothing in Windows-1252; the decoder makes them control characters.
    fn note_unassigned(&mut self, bytes: &[u8], first: u64, start: usize) {
        if !bytes.iter().any(|byte| matches!(byte, 0x81 | 0x8d | 0x8f | 0x90 | 0x9d)) {
            return;
        }
        let unassigned = |(_, c): &(usize, char)| matches!(c, '\u{81}' | '\u{8d}' | '\u{8f}' | '\u{90}' | '\u{9d}');
        // One byte, one character.
        let found: Vec<_> = self.text[start..]
            .char_indices()
            .enumerate()
            .filter(|(_, at)| unassigned(at))
            .map(|(nth, (at, _))| (nth, at))
            .collect();
        for (nth, at) in found {
            if self.begins_a_note(start + at) {
                let at = self.dropped + (start + at) as u64;
                self.bad.push_back(NotText { at, byte: first + nth as u64, bytes: vec![bytes[nth]] });
            }
        }
    }

    /// Whether what is found here deserves a note: one a line is enough, and keeps a file of noise from filling the
    /// memory with notes.
    fn begins_a_note(&mut self, at: usize) -> bool {
        self.search(at);
        !std::mem::replace(&mut self.noted, true)
    }
    /// Looks for line ends up to a place, if that was not done: the note of a line is not one for the next.
    fn search(&mut self, to: usize) {
        if let Some(text) = self.text.as_bytes().get(self.searched..to) {
            self.noted &= !text.iter().any(|byte| matches!(byte, b'\n' | b'\r'));
            self.searched = to;
        }
    }
}
