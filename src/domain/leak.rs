//! What a text gives away of persons: the names that the register knows, telephone numbers, e-mail and postal addresses,
//! social insurance numbers. Whatever leaves the office is looked through here, and so is what a person is given of
//! their own file, for what it holds of others (A-2.1, s. 53, 59 and 88).

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};
use std::ops::Range;

use super::Identity;
use super::fold::fold;
use super::identity::{email_key, in_order, name_key, phone_key};
use crate::domain::coded::coded;

coded! {
    pub enum Particular as "snake_case" {
        /// A name that the register knows.
        Name,
        Email,
        Phone,
        /// A street with its number, or a postal code.
        Address,
        /// A social insurance number: nine digits that its check digit holds for.
        Sin,
    }
}

/// A place of a text that gives somebody away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leak {
    pub particular: Particular,
    /// Where, in bytes of the text.
    pub at: Range<usize>,
}

/// A text whose words are told apart, to be looked through.
pub struct ScannedText<'t> {
    text: &'t str,
    words: Vec<Word<'t>>,
}

struct Word<'t> {
    folded: Cow<'t, str>,
    at: Range<usize>,
}

impl<'t> Word<'t> {
    /// The word that stands there; nothing where no letter is left of it.
    fn of(text: &'t str, at: Range<usize>) -> Option<Self> {
        let word = &text[at.clone()];
        // Most words are folded already.
        let is_folded = word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        let folded: Cow<'t, str> = if is_folded { word.into() } else { fold(word).replace('\'', "").into() };
        (!folded.is_empty()).then_some(Self { folded, at })
    }
}

/// The longest name looked for, in words. One word alone is no name: too many are ordinary words.
const LONGEST_NAME: usize = 5;

/// What a street is called after its number, in French; in English it comes after its name.
const STREETS: [&str; 15] = [
    "rue",
    "avenue",
    "av",
    "boulevard",
    "boul",
    "chemin",
    "route",
    "rang",
    "place",
    "cote",
    "street",
    "st",
    "road",
    "rd",
    "drive",
];

impl<'t> ScannedText<'t> {
    pub fn of(text: &'t str) -> Self {
        let mut words = Vec::new();
        let mut begun = None;
        let is_word = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’') || ('\u{300}'..='\u{36f}').contains(&c);
        for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
            match begun {
                None if is_word(c) => begun = Some(at),
                Some(from) if !is_word(c) => {
                    words.extend(Word::of(text, from..at));
                    begun = None;
                }
                _ => {}
            }
        }
        Self { text, words }
    }

    /// The key of every run of words that could be a name, as [`Identity::named_keys`] has it without its letter; where
    /// many texts are looked through, of those words alone that names are made of.
    pub fn names(&self, of: Option<&HashSet<String>>) -> BTreeSet<String> {
        let is_asked = |word: &Word<'_>| of.is_none_or(|words| words.contains(&*word.folded));
        // A name stands among words that are all asked about, and that follow one another.
        let stretches = self.words.split(|word| !is_asked(word)).filter(|stretch| stretch.len() > 1);
        stretches.flat_map(runs).map(key).collect()
    }

    /// What the text gives away, in its order and each place once, but for what `own` says of the person it goes to.
    /// `known` are those of the [`names`](Self::names) that the register knows.
    pub fn leaks(&self, own: Option<&Identity>, known: &BTreeSet<String>) -> Vec<Leak> {
        let mut leaks = self.emails();
        leaks.extend(self.numbers());
        leaks.extend(self.addresses());
        if !known.is_empty() {
            let named = runs(&self.words).filter(|run| known.contains(&key(run)));
            let at = |run: &[Word<'_>]| run[0].at.start..run[run.len() - 1].at.end;
            leaks.extend(named.map(|run| Leak { particular: Particular::Name, at: at(run) }));
        }
        leaks.retain(|leak| own.is_none_or(|own| !own.holds(leak.particular, &self.text[leak.at.clone()])));
        leaks.sort_by_key(|leak| (leak.at.start, std::cmp::Reverse(leak.at.end)));
        // A number within an address, a name within a longer one: said once. An address that begins in a number: after it.
        let mut end = 0;
        leaks.retain_mut(|leak| {
            if leak.at.start < end {
                let rest = self.text.get(end..leak.at.end).unwrap_or_default();
                let Some(word) = rest.find(char::is_alphanumeric) else { return false };
                leak.at.start = end + word;
            }
            end = leak.at.end;
            true
        });
        leaks
    }

    fn emails(&self) -> Vec<Leak> {
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-');
        let around = |(at, _): (usize, &str)| {
            let (before, after) = (&self.text[..at], &self.text[at + 1..]);
            let from = before.char_indices().rev().take_while(|(_, c)| is_part(*c)).last().map_or(at, |(from, _)| from);
            let domain: &str = after.split(|c| !is_part(c)).next().unwrap_or_default().trim_end_matches(['.', '-']);
            let is_email = from < at && domain.contains('.');
            is_email.then(|| Leak { particular: Particular::Email, at: from..at + 1 + domain.len() })
        };
        self.text.match_indices('@').filter_map(around).collect()
    }

    /// Telephone and social insurance numbers, by how their digits are grouped.
    pub fn numbers(&self) -> Vec<Leak> {
        let groups = self.digits();
        let mut leaks = Vec::new();
        let mut at = 0;
        while at < groups.len() {
            let found = (1..=4).rev().find_map(|length| {
                let window = groups.get(at..at + length)?;
                let near = window.windows(2).all(|pair| self.joins(pair[0].end..pair[1].start));
                let particular = if near && self.stands_apart(window[0].start..window[length - 1].end) {
                    self.number(window)?
                } else {
                    return None;
                };
                Some((length, Leak { particular, at: window[0].start..window[length - 1].end }))
            });
            at += found.as_ref().map_or(1, |(length, _)| *length);
            leaks.extend(found.map(|(_, leak)| leak));
        }
        leaks
    }

    fn digits(&self) -> Vec<Range<usize>> {
        let mut groups: Vec<Range<usize>> = Vec::new();
        for (at, _) in self.text.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_digit()) {
            match groups.last_mut() {
                Some(last) if last.end == at => last.end += 1,
                _ => groups.push(at..at + 1),
            }
        }
        groups
    }

    /// Whether what stands between two groups of digits joins them.
    fn joins(&self, between: Range<usize>) -> bool {
        let between = &self.text[between];
        let sign = |c| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '-' | '\u{2011}' | '.' | '(' | ')' | '/');
        !between.is_empty() && between.chars().count() <= 3 && between.chars().all(sign)
    }

    /// Whether digits are no part of a word, such as a digest; letters may come before them: « NAS046454286 ».
    fn stands_apart(&self, at: Range<usize>) -> bool {
        let of_word = |c: &char| c.is_alphanumeric();
        let mut before = self.text[..at.start].chars().rev().take_while(of_word);
        before.all(char::is_alphabetic) && !self.text[at.end..].starts_with(char::is_alphanumeric)
    }

    fn number(&self, groups: &[Range<usize>]) -> Option<Particular> {
        let digits: String = groups.iter().map(|group| &self.text[group.clone()]).collect();
        let lengths: Vec<usize> = groups.iter().map(Range::len).collect();
        match lengths[..] {
            [3, 3, 4] | [10] | [3, 7] => Some(Particular::Phone),
            [1, 3, 3, 4] | [11] | [1, 10] if digits.starts_with('1') => Some(Particular::Phone),
            // A local number; its sign tells it from three words and a year.
            [3, 4] if self.text[groups[0].end..].starts_with(['-', '\u{2011}']) => Some(Particular::Phone),
            [3, 3, 3] | [9] if is_sin(&digits) => Some(Particular::Sin),
            _ => None,
        }
    }

    /// Streets with their numbers, and postal codes of Canada.
    fn addresses(&self) -> Vec<Leak> {
        let leak = |from: usize, to: usize| Leak { particular: Particular::Address, at: from..to };
        let is_street = |word: Option<&Word<'_>>| word.is_some_and(|word| STREETS.contains(&&*word.folded));
        let is_number =
            |word: &Word<'_>| word.folded.len() <= 6 && word.folded.bytes().all(|byte| byte.is_ascii_digit());
        let mut leaks = Vec::new();
        for (at, word) in self.words.iter().enumerate() {
            let (next, second) = (self.words.get(at + 1), self.words.get(at + 2));
            // Of two numbers, the second is that of the street: « 418 555-0101, 12, rue des Érables ».
            if is_number(word) && (is_street(next) || is_street(second) && !next.is_some_and(is_number)) {
                let last = self.words.get(at + 3).or(second).or(next).unwrap_or(word);
                leaks.push(leak(word.at.start, last.at.end));
            }
            if is_postal_code(&word.folded, "") {
                leaks.push(leak(word.at.start, word.at.end));
            }
            let half = next.filter(|next| word.folded.len() == 3 && is_postal_code(&word.folded, &next.folded));
            leaks.extend(half.map(|half| leak(word.at.start, half.at.end)));
        }
        leaks
    }
}

impl Identity {
    /// Whether a text is one that this person's own identity says.
    fn holds(&self, particular: Particular, text: &str) -> bool {
        let close = |text: &str| fold(text).chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        // Every part by its name: one that is added asks here what it is the own of. Names go by their keys.
        let Self { name: _, organisation: _, email, phone, address, representative: _ } = self;
        match particular {
            Particular::Name => {
                let key = name_key(text);
                self.named_keys().iter().any(|own| own.get(2..) == Some(&key))
            }
            Particular::Email => email.as_deref().and_then(email_key) == email_key(text),
            Particular::Phone => phone.as_deref().and_then(phone_key) == phone_key(text),
            Particular::Address => address.as_deref().is_some_and(|own| close(own).contains(&close(text))),
            Particular::Sin => false,
        }
    }
}

/// The runs of words that could be a name.
fn runs<'w, 't>(words: &'w [Word<'t>]) -> impl Iterator<Item = &'w [Word<'t>]> {
    let at = 0..words.len();
    at.flat_map(move |at| (2..=LONGEST_NAME).filter_map(move |length| words.get(at..at + length)))
}

fn key(run: &[Word<'_>]) -> String {
    in_order(run.iter().map(|word| &*word.folded).collect())
}

/// Letter, digit, letter, digit, letter, digit, in one piece or in two.
fn is_postal_code(code: &str, rest: &str) -> bool {
    let letter = |at: usize, c: u8| if at.is_multiple_of(2) { c.is_ascii_lowercase() } else { c.is_ascii_digit() };
    code.len() + rest.len() == 6 && code.bytes().chain(rest.bytes()).enumerate().all(|(at, c)| letter(at, c))
}

/// The check of Luhn on nine digits; none begins with a zero or an eight, but those of examples do.
fn is_sin(digits: &str) -> bool {
    let weighted = digits.bytes().enumerate().map(|(at, byte)| {
        let digit = u32::from(byte - b'0') << (at % 2);
        digit / 10 + digit % 10
    });
    digits.len() == 9 && digits != "000000000" && weighted.sum::<u32>() % 10 == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&'static str, &str)> {
        let known = BTreeSet::from(["gagnon luc".to_owned()]);
        let leaks = ScannedText::of(text).leaks(None, &known);
        leaks.into_iter().map(|leak| (leak.particular.as_str(), &text[leak.at])).collect()
    }

    #[test]
    fn what_gives_a_person_away_is_found_where_it_stands() {
        for (text, what, where_) in [
            ("Selon GAGNON, Luc, tout va", "name", "GAGNON, Luc"),
            ("écrire à zoe.t@exemple.qc.ca.", "email", "zoe.t@exemple.qc.ca"),
            ("au (418) 555-0101 le soir", "phone", "418) 555-0101"),
            ("1 418 555 0101", "phone", "1 418 555 0101"),
            ("le 4185550101", "phone", "4185550101"),
            ("au 555-0101", "phone", "555-0101"),
            ("NAS 046 454 286", "sin", "046 454 286"),
            ("NAS : 046454286", "sin", "046454286"),
            ("NAS046454286.", "sin", "046454286"),
            ("Montréal (Québec) H2X 0C9", "address", "H2X 0C9"),
            ("h2x0c9", "address", "h2x0c9"),
            ("au 12, rue des Érables", "address", "12, rue des Érables"),
            ("12 Main Street now", "address", "12 Main Street now"),
        ] {
            assert_eq!(found(text), [(what, where_)], "{text}");
        }
        // None runs over another.
        let both = [("phone", "418 555-0101"), ("address", "rue Saint-Jean")];
        assert_eq!(found("au 418 555-0101, rue Saint-Jean"), both);
    }

    #[test]
    fn what_gives_nobody_away_is_left() {
        for text in [
            "reçue le 2026-02-03, fermée le 2026-03-04",
            "dossier 2026-0042 et 123 456 789",
            "M. Gagnon et Luc",
            "15 jours ouvrables sur 20, en 2025",
            "article 59, alinéa 2",
            "à 555 2026 places",
            "contact @ home",
            "000 000 000",
            "empreinte 3fa4185550101c9 et 9c4185550101",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn what_a_person_says_of_themselves_is_theirs() {
        let own = Identity {
            name: Some("Luc Gagnon".into()),
            phone: Some("418 555-0101".into()),
            email: Some("Luc@exemple.ca".into()),
            address: Some("12, rue des Érables, Québec, G1R 2B5".into()),
            ..Identity::default()
        };
        let text = "Luc Gagnon, luc@exemple.ca, 418-555-0101, 12, rue des Érables, Québec, G1R2B5; voisin 418 555-0102, NAS 046 454 286";
        let known = BTreeSet::from(["gagnon luc".to_owned()]);
        let leaks = ScannedText::of(text).leaks(Some(&own), &known);
        let found: Vec<_> = leaks.into_iter().map(|leak| &text[leak.at]).collect();
        assert_eq!(found, ["418 555-0102", "046 454 286"]);
        let names = |of: &[&str]| ScannedText::of(text).names(Some(&of.iter().map(ToString::to_string).collect()));
        assert!(ScannedText::of(text).names(None).contains("gagnon luc"));
        assert_eq!(names(&["luc", "gagnon", "voisin"]), ["gagnon luc", "gagnon luc luc"].map(ToOwned::to_owned).into());
        assert!(names(&["gagnon", "tremblay"]).is_empty());
    }
}
