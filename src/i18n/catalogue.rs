//! Where each message of a catalogue is, worked out when the program is compiled.

use crate::domain::Lang;

/// The texts of a language as they were written.
pub struct Catalogue {
    /// The whole file.
    pub source: &'static str,
    /// Where messages begin, plus one; 0 is an empty place. A message is at the place that its key hashes to, or at
    /// the next one that was free.
    places: [u32; Self::PLACES],
}

impl Catalogue {
    /// Several times as many as there are messages, so that most are where their keys say.
    const PLACES: usize = 1 << 13;

    /// The catalogue of a language.
    pub fn of(lang: Lang) -> &'static Self {
        static FRENCH: Catalogue = Catalogue::new(include_str!("fr.ftl"));
        static ENGLISH: Catalogue = Catalogue::new(include_str!("en.ftl"));
        match lang {
            Lang::Fr => &FRENCH,
            Lang::En => &ENGLISH,
        }
    }

    #[allow(long_running_const_eval, reason = "every byte of the file is looked at, once a compilation")]
    const fn new(source: &'static str) -> Self {
        let (bytes, mut places) = (source.as_bytes(), [0; Self::PLACES]);
        let (mut at, mut line) = (0, true);
        while at < bytes.len() {
            if line && bytes[at].is_ascii_alphabetic() {
                let (mut hash, start) = (Self::FIRST, at);
                while bytes[at] != b' ' {
                    hash = Self::hash(hash, bytes[at]);
                    at += 1;
                }
                let mut place = hash as usize % Self::PLACES;
                while places[place] != 0 {
                    place = (place + 1) % Self::PLACES;
                }
                places[place] = start as u32 + 1;
            }
            line = bytes[at] == b'\n';
            at += 1;
        }
        Self { source, places }
    }

    /// FNV-1a.
    const FIRST: u32 = 0x811c_9dc5;
    const fn hash(hash: u32, byte: u8) -> u32 {
        (hash ^ byte as u32).wrapping_mul(0x0100_0193)
    }

    /// The message of a key, as it is written.
    pub fn message(&self, key: &str) -> Option<&'static str> {
        let place = key.bytes().fold(Self::FIRST, Self::hash) as usize % Self::PLACES;
        let (before, from) = self.places.split_at(place);
        let near = from.iter().chain(before).take_while(|start| **start > 0);
        let rest = near.filter_map(|start| self.from(*start)).find(|rest| {
            // The name ends where the key does: most of what hashes near it is told apart at once.
            rest.strip_prefix(key).is_some_and(|rest| rest.starts_with(' '))
        })?;
        Some(Self::first(rest))
    }

    /// The catalogue from the message of a place on.
    fn from(&self, start: u32) -> Option<&'static str> {
        self.source.get(usize::try_from(start).ok()?.checked_sub(1)?..)
    }

    /// The first message, to the next line that begins one.
    fn first(rest: &str) -> &str {
        let next = |(end, _): &(usize, &str)| rest.as_bytes().get(end + 1).is_none_or(u8::is_ascii_alphabetic);
        let end = rest.match_indices('\n').find(next).map_or(rest.len(), |(end, _)| end + 1);
        rest.get(..end).unwrap_or(rest)
    }

    /// Every message with its key, in no order.
    pub fn messages(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let rest = self.places.iter().filter_map(|start| self.from(*start));
        rest.filter_map(|rest| Some((rest.split_once(' ')?.0, Self::first(rest))))
    }
}
