//! One of several answers, made ready to be shown and searched.

use dialoguer::console::Term;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_width::UnicodeWidthStr;

use super::theme::PromptChoice;
use crate::domain::nearest::letters;
use crate::domain::{Item, Lang};
use crate::i18n::typed;
use crate::output::{Ui, clean, wrap};

/// One of several answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The answer that it gives: a code, a number. Empty for « none ».
    pub value: String,
    /// What people read.
    pub label: String,
    /// What the rules say of it, shown under the choice once it is reached.
    pub rule: Option<String>,
    /// Other words that find it.
    pub words: String,
}

impl Choice {
    /// A choice with nothing to say of it.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), ..Self::default() }
    }

    /// Adds the rule to show.
    #[must_use]
    pub fn with_rule(self, rule: impl Into<String>) -> Self {
        Self { rule: Some(rule.into()), ..self }
    }

    /// An item of a list, by its label, with its rule.
    pub fn item(item: &Item, lang: Lang) -> Self {
        let rule = item.note(lang).map(str::to_owned);
        let words = typed::meaning("values", item.code.as_str(), lang);
        Self { value: item.code.to_string(), label: item.label(lang).to_owned(), rule, words }
    }
}

impl Ui {
    /// Choices made ready. No line is wider than the terminal: the library clears as many as it believes it wrote.
    pub(super) fn items(&self, choices: &[Choice]) -> Vec<PromptChoice> {
        let width = usize::from(self.width()).saturating_sub(4);
        let rows = usize::from(Term::stderr().size().0);
        let item = |(n, choice): (usize, &Choice)| {
            let label = clean::line(&choice.label);
            let mut rule: Vec<String> = choice.rule.iter().flat_map(|rule| wrapped(rule, width - 4)).collect();
            rule.truncate(rows.saturating_sub(10).max(2));
            let sought = format!("{label} {}", choice.words);
            PromptChoice { key: key(&sought, n, width), line: cut(&label, width), sought: letters(&sought), rule }
        };
        choices.iter().enumerate().map(item).collect()
    }
}

/// What a label is searched by: after every letter with an accent the plain one, so that « délai » and « delai » find
/// it; the same in capitals, for who types in them, as far as there is room; and its rank, which no other has. Counted
/// in bytes, as the library does.
fn key(label: &str, n: usize, width: usize) -> String {
    let rank = format!("\u{1f}{n}");
    let mut key = String::with_capacity(width);
    for c in label.chars().chain(label.to_uppercase().chars()) {
        let mut letters = String::from(c);
        if c == '’' {
            letters.push('\'');
        } else if !c.is_ascii() {
            letters.extend(std::iter::once(c).nfd().filter(|plain| *plain != c && !is_combining_mark(*plain)));
        }
        if key.len() + letters.len() + rank.len() > width {
            break;
        }
        key.push_str(&letters);
    }
    key + &rank
}

/// The end of what is typed, as much as there is room for.
pub(super) fn end(text: &str, room: usize) -> &str {
    let begins = text.char_indices().map(|(at, _)| &text[at..]);
    begins.into_iter().find(|end| end.width() <= room).unwrap_or_default()
}

pub(super) fn cut(text: &str, width: usize) -> String {
    let mut lines = wrap::lines(text, width.saturating_sub(1)).into_iter();
    let first = lines.next().unwrap_or_default().into_owned();
    if lines.next().is_some() { first + "…" } else { first }
}

fn wrapped(text: &str, width: usize) -> Vec<String> {
    wrap::lines(&clean::line(text), width).into_iter().map(std::borrow::Cow::into_owned).collect()
}

#[cfg(test)]
mod tests {
    use fuzzy_matcher::FuzzyMatcher;
    use fuzzy_matcher::skim::SkimMatcherV2;

    use super::*;

    #[test]
    fn a_choice_is_found_with_or_without_its_accents() {
        let matcher = SkimMatcherV2::default();
        let key = key("Délai de réponse à l’étude — delay", 0, 76);
        for typed in ["délai", "delai", "réponse", "reponse", "l'étude", "l’etude", "delay", "DELAI", "RÉPONSE"] {
            assert!(matcher.fuzzy_match(&key, typed).is_some(), "{typed} in {key}");
        }
        assert!(matcher.fuzzy_match(&key, "courtoisie").is_none());
    }

    #[test]
    fn a_choice_is_found_by_its_words_and_not_by_letters_apart() {
        let choice = |label: &str| PromptChoice {
            key: String::new(),
            line: String::new(),
            sought: letters(label),
            rule: Vec::new(),
        };
        let post = choice("Poste courrier, courrier postal");
        assert!(["", "poste", "COUR", "courrier postal", "po"].iter().all(|typed| post.has(typed)));
        assert!(choice("2026-0003 · Délai à l’étude").has("3 delai") && choice("Télécopieur").has("télé"));
        // The library finds these: the letters are there, one after the other.
        for (label, typed) in [("Dénonciation d’actes répréhensibles", "trib"), ("Télécopieur", "cour")] {
            assert!(
                SkimMatcherV2::default().fuzzy_match(label, typed).is_some() && !choice(label).has(typed),
                "{label}"
            );
        }
    }

    #[test]
    fn no_choice_is_wider_than_the_terminal_or_like_another() {
        let long = "é".repeat(200);
        let keys: Vec<String> = (0..12).map(|n| key(&long, n, 76)).collect();
        assert!(keys.iter().all(|key| key.len() <= 76));
        assert_ne!(keys[1], keys[11]);
        assert!(cut("un mot puis un autre", 10).width() <= 10);
    }
}
