//! What a text gives away of persons: the names that the register knows, telephone numbers, e-mail and postal
//! addresses, social insurance numbers; and what only the public is not to read, such as the number of a request.
//! Whatever leaves the office is looked through here, and so is what a person is given of their own file, for what it
//! holds of others (A-2.1, s. 53, 59 and 88).

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};
use std::ops::Range;

use super::comparable::comparable;
use super::identity::{TITLES, asked_words, in_order, name_key};
use super::{Identity, Number};
use crate::domain::coded::coded;

#[cfg(test)]
mod tests;

coded! {
    /// A fact that gives somebody away.
    pub enum Particular as "snake_case" {
        /// A name that the register knows, or what follows « Mme ».
        Name,
        Email,
        Phone,
        /// A street with its number, or a postal code.
        Address,
        /// A social insurance number: nine digits that its check digit holds for.
        Sin,
        /// The number of a request.
        Request,
    }
}

/// Readers of a text, who set what of it gives somebody away.
#[derive(Clone, Copy, Debug)]
pub enum Readers<'a> {
    /// A unit, the person, whoever an export is for. They may read this identity; a titled name (« Mme Roy ») of
    /// anybody else gives away.
    Chosen(Option<&'a Identity>),
    /// Readers of an office's report, which names no officer; a titled name there is meant.
    Report,
    /// Anybody. A titled name, one of these words of names and the number of one of these requests give away too.
    Public { words: &'a BTreeSet<String>, requests: &'a BTreeSet<Number> },
}

impl Readers<'_> {
    /// Whether officers may be named to them.
    pub fn may_know_officers(self) -> bool {
        matches!(self, Self::Chosen(_))
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
    plain: Cow<'t, str>,
    at: Range<usize>,
    /// What follows an elision, and where: « Anne » of « d’Anne ». The name may be whole all the same: « d’Amours ».
    unelided: Option<(String, usize)>,
}

impl<'t> Word<'t> {
    /// The word that stands there; nothing where no letter is left of it.
    fn of(text: &'t str, at: Range<usize>) -> Option<Self> {
        let word = &text[at.clone()];
        // Most words are spelled so already.
        let is_plain = word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        let spelled = |word| comparable(word).replace('\'', "");
        let plain: Cow<'t, str> = if is_plain { word.into() } else { spelled(word).into() };
        let apostrophe =
            word.find(['\'', '’']).filter(|length| *length <= 2 || comparable(&word[..*length]).ends_with("qu"));
        let rest =
            apostrophe.map(|length| word[length..].trim_start_matches(['\'', '’'])).filter(|rest| !rest.is_empty());
        let unelided = rest.map(|rest| (spelled(rest), at.end - rest.len()));
        (!plain.is_empty()).then_some(Self { plain, at, unelided })
    }

    /// Whether the word, or what follows its elision, is one of those asked about.
    fn is_any(&self, is_asked: impl Fn(&str) -> bool) -> bool {
        is_asked(&self.plain) || self.unelided.as_ref().is_some_and(|(rest, _)| is_asked(rest))
    }

    fn is_title(&self) -> bool {
        TITLES.contains(&&*self.plain)
    }
}

/// The longest name looked for, in words. One word alone is no name: too many are ordinary words.
const LONGEST_NAME: usize = 5;

/// Titles that are words too, unless they begin with a capital: the letter m, « me », units.
const TITLES_IN_CAPITALS: [&str; 4] = ["m", "me", "dr", "ms"];
/// Titles that are words too where a sentence begins: only a name with a capital follows them.
const TITLES_OF_CAPITALS: [&str; 2] = ["me", "miss"];

/// What follows a title without a capital and is no name: « Mme la ministre », "the sir or madam of…".
const NOT_NAMES: [&str; 34] = [
    "la", "le", "les", "de", "du", "des", "et", "ou", "ni", "a", "au", "aux", "en", "dans", "pour", "par", "sur",
    "avec", "sans", "qui", "que", "est", "and", "or", "the", "in", "for", "of", "to", "on", "with", "who", "is", "as",
];

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
        let is_asked = |word: &Word<'_>| of.is_none_or(|words| word.is_any(|word| words.contains(word)));
        // A name stands among words that are all asked about, and that follow one another.
        let stretches = self.words.split(|word| !is_asked(word)).filter(|stretch| stretch.len() > 1);
        stretches.flat_map(runs).flat_map(keys).map(|(key, _)| key).collect()
    }

    /// What the text gives away to its readers, in its order and each place once. `known` are those of the
    /// [`names`](Self::names) that the register knows, and that are not theirs to read.
    pub fn leaks(&self, readers: Readers<'_>, known: &BTreeSet<String>) -> Vec<Leak> {
        let mut leaks = self.numbers();
        leaks.extend(self.addresses());
        if !known.is_empty() {
            let named = runs(&self.words).flat_map(keys).filter(|(key, _)| known.contains(key));
            leaks.extend(named.map(|(_, at)| Leak { particular: Particular::Name, at }));
        }
        if !matches!(readers, Readers::Report) {
            leaks.extend(self.titled());
        }
        // An e-mail address is one passage, whatever of it would be a name; an address ends before it.
        let emails = self.emails();
        leaks.retain_mut(|leak| {
            let is_cut = |email: &&Leak| leak.at.start < email.at.end && leak.at.end > email.at.start;
            let Some(email) = emails.iter().find(is_cut) else { return true };
            let before = self.text.get(leak.at.start..email.at.start).unwrap_or_default();
            leak.at.end = leak.at.start + before.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
            leak.particular != Particular::Name && !leak.at.is_empty()
        });
        leaks.extend(emails);
        match readers {
            Readers::Chosen(Some(own)) => {
                leaks.retain(|leak| !own.holds(leak.particular, &self.text[leak.at.clone()]));
            }
            Readers::Chosen(None) | Readers::Report => {}
            Readers::Public { words, requests } => {
                let named = self.numbered().filter(|(number, _)| requests.contains(number));
                leaks.extend(named.map(|(_, at)| Leak { particular: Particular::Request, at }));
                let named = self.words.chunks(1).filter(|word| word[0].is_any(|word| words.contains(word)));
                leaks.extend(named.map(named_by));
            }
        }
        leaks.sort_by_key(|leak| (leak.at.start, std::cmp::Reverse(leak.at.end)));
        // A number within an address, a name within a longer one: said once. An address that begins in a number: after
        // it.
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

    /// Whether a place calls by a title somebody of that name.
    pub fn calls(&self, leak: &Leak, name: &str) -> bool {
        leak.particular == Particular::Name && is_called(&self.text[leak.at.clone()], name)
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

    /// Whoever is called by a title: it, the word right after it that is a name, and those that begin with a capital
    /// too. An initial is no name.
    fn titled(&self) -> Vec<Leak> {
        let is_capital = |word: &Word<'_>| self.text[word.at.clone()].starts_with(char::is_uppercase);
        let is_title =
            |word: &Word<'_>| word.is_title() && (!TITLES_IN_CAPITALS.contains(&&*word.plain) || is_capital(word));
        let is_small_name = |word: &Word<'_>| {
            let text = &self.text[word.at.clone()];
            let is_article = text.starts_with("l'") || text.starts_with("l’");
            text.starts_with(char::is_lowercase) && !is_article && !NOT_NAMES.contains(&&*word.plain)
        };
        let is_near = |c: char| c.is_whitespace() || matches!(c, '.' | '(' | '«');
        let name = |at: usize| {
            let (title, rest) = (&self.words[at], &self.words[at + 1..]);
            let first = rest.first().filter(|first| self.text[title.at.end..first.at.start].chars().all(is_near))?;
            let is_small = is_small_name(first) && !TITLES_OF_CAPITALS.contains(&&*title.plain);
            let begun = usize::from(is_small);
            let follows = |n: &usize| {
                let (before, word) = (&self.words[at + n], &rest[*n]);
                let is_joint = |c: char| c.is_whitespace() || matches!(c, '-' | '\u{2011}');
                // A point ends the sentence, but after an initial or a title.
                let is_short = *n == 0 || before.plain.len() == 1 || before.is_title();
                let gap = self.text[before.at.end..word.at.start].trim_start_matches(|c| is_short && is_near(c));
                is_capital(word) && gap.chars().all(is_joint)
            };
            let length = begun + (begun..rest.len().min(LONGEST_NAME)).take_while(follows).count();
            let is_name = rest[..length].iter().any(|word| word.plain.len() > 1 && !is_title(word));
            is_name.then(|| named_by(&self.words[at..=at + length]))
        };
        let titles = (0..self.words.len()).filter(|at| is_title(&self.words[*at]));
        titles.filter_map(name).collect()
    }

    /// Numbers of requests that the text names, AAAA-NNNN, whether or not the register has them.
    pub fn requests(&self) -> BTreeSet<Number> {
        self.numbered().map(|(number, _)| number).collect()
    }

    fn numbered(&self) -> impl Iterator<Item = (Number, Range<usize>)> {
        let is_joint = |c: char| matches!(c, '-' | '\u{2010}' | '\u{2011}' | '–');
        self.words.windows(2).filter_map(move |pair| {
            let (year, order) = (&pair[0], &pair[1]);
            let joint = &self.text[year.at.end..order.at.start];
            // A longer one is a date, or a number of something else.
            let is_longer =
                self.text[..year.at.start].ends_with(is_joint) || self.text[order.at.end..].starts_with(is_joint);
            if joint.chars().count() != 1 || !joint.starts_with(is_joint) || is_longer {
                return None;
            }
            let number = Number::parse(&format!("{}-{}", year.plain, order.plain), 0).ok()?;
            // A fiscal year: « 2025-2026 ».
            let is_year = i64::from(number.order()) == i64::from(number.year()) + 1;
            (!is_year).then_some((number, year.at.start..order.at.end))
        })
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
        let is_street = |word: Option<&Word<'_>>| word.is_some_and(|word| STREETS.contains(&&*word.plain));
        let is_number = |word: &Word<'_>| word.plain.len() <= 6 && word.plain.bytes().all(|byte| byte.is_ascii_digit());
        let mut leaks = Vec::new();
        for (at, word) in self.words.iter().enumerate() {
            let (next, second) = (self.words.get(at + 1), self.words.get(at + 2));
            // Of two numbers, the second is that of the street: « 418 555-0101, 12, rue des Érables ».
            if is_number(word) && (is_street(next) || is_street(second) && !next.is_some_and(is_number)) {
                let last = self.words.get(at + 3).or(second).or(next).unwrap_or(word);
                leaks.push(leak(word.at.start, last.at.end));
            }
            if is_postal_code(&word.plain, "") {
                leaks.push(leak(word.at.start, word.at.end));
            }
            let half = next.filter(|next| word.plain.len() == 3 && is_postal_code(&word.plain, &next.plain));
            leaks.extend(half.map(|half| leak(word.at.start, half.at.end)));
        }
        leaks
    }
}

/// Whether a text calls by a title somebody of that name: « Mme Roy » is Rose Roy.
pub(super) fn is_called(text: &str, name: &str) -> bool {
    let (called, name) = (asked_words(text), name_key(name));
    let has_title = ScannedText::of(text).words.first().is_some_and(Word::is_title);
    has_title && called.iter().all(|word| name.split(' ').any(|own| own == word))
}

/// The runs of words that could be a name.
fn runs<'w, 't>(words: &'w [Word<'t>]) -> impl Iterator<Item = &'w [Word<'t>]> {
    let at = 0..words.len();
    at.flat_map(move |at| (2..=LONGEST_NAME).filter_map(move |length| words.get(at..at + length)))
}

/// The key of a name by which a text is looked through for it; none of a name of one word.
pub fn key_of_name(name: &str) -> Option<String> {
    Some(name_key(name)).filter(|key| key.contains(' '))
}

/// What a run of words gives away that is a name.
fn named_by(run: &[Word<'_>]) -> Leak {
    Leak { particular: Particular::Name, at: run[0].at.start..run[run.len() - 1].at.end }
}

/// The keys of a run of words as a name, and where it stands: whole, and without the elision before it.
fn keys<'w>(run: &'w [Word<'_>]) -> impl Iterator<Item = (String, Range<usize>)> + 'w {
    let (first, end) = (&run[0], run[run.len() - 1].at.end);
    let begins = first.unelided.iter().map(|(rest, from)| (rest.as_str(), *from));
    begins.chain([(&*first.plain, first.at.start)]).map(move |(begin, from)| {
        let rest = run[1..].iter().map(|word| &*word.plain);
        (in_order(std::iter::once(begin).chain(rest).collect()), from..end)
    })
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
