//! The catalogue: every text the tool says, in French and in English, and numbers as each language writes them.
//!
//! Both are embedded, in files that `catalogue.rs` names.

mod catalogue;
pub mod number;
pub mod typed;

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

pub use catalogue::sources;

use self::catalogue::Catalogue;
use crate::domain::Lang;

/// The texts of one language.
pub struct Texts {
    lang: Lang,
    catalogue: &'static Catalogue,
}

/// A value for a variable of a message.
#[derive(Clone, Debug)]
pub enum Arg {
    /// Shown as it is.
    Text(String),
    /// A count: shown as the language writes numbers, and the message may choose a plural by it.
    Count(i64),
    /// A quantity in tenths: the same, to one decimal.
    Tenths(i64),
    /// A part of a command line, with the English names of its options: shown as the reader types it.
    Typed(String),
    /// A file or a directory: shown as it is, and in a way out (`.hint`) as a shell takes it.
    Path(String),
    /// Values of a closed list, by the prefix of their labels and their codes: shown as the reader types them.
    Values(&'static str, Vec<&'static str>),
    /// Names of which one may have been meant: asked about under a failure.
    Nearest(Vec<String>),
}

/// The key of the word for a code. Those of fields alone are written as their codes.
pub fn key(prefix: &str, code: &str) -> String {
    format!("{prefix}-{}", code.replace(['_', ' '], "-"))
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<Cow<'_, str>> for Arg {
    fn from(text: Cow<'_, str>) -> Self {
        Self::Text(text.into_owned())
    }
}

impl From<i64> for Arg {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).expect("invariant: a count is below 2^63"))
    }
}

impl From<u64> for Arg {
    fn from(count: u64) -> Self {
        Self::Count(i64::try_from(count).expect("invariant: a count is below 2^63"))
    }
}

impl Texts {
    pub fn new(lang: Lang) -> Self {
        static FRENCH: Catalogue = Catalogue::new(Lang::Fr, false);
        static ENGLISH: Catalogue = Catalogue::new(Lang::En, false);
        let catalogue = match lang {
            Lang::Fr => &FRENCH,
            Lang::En => &ENGLISH,
        };
        Self { lang, catalogue }
    }

    /// The texts of a language for the report of a fault of the program, parsed anew and leniently: the catalogue may
    /// be what is at fault, in the middle of being parsed.
    pub fn of_a_fault(lang: Lang) -> Self {
        Self { lang, catalogue: Box::leak(Box::new(Catalogue::new(lang, true))) }
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A text without variables.
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// A text with its variables.
    pub fn with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let found = self.find(key, None, args);
        debug_assert!(found.is_some(), "invariant: the catalogue has {key}");
        // Whoever reads a page of thirty texts is better served by twenty-nine than by none.
        found.unwrap_or_else(|| format!("⟨{key}⟩"))
    }

    /// The word for a code: `status-in-progress` is the key of the code `in_progress`.
    pub fn word(&self, prefix: &str, code: &str) -> String {
        self.get(&key(prefix, code))
    }

    /// A value after its label: « Motif : délai ».
    pub fn fact(&self, label: &str, value: &str) -> String {
        self.with("fact", &[("label", label.into()), ("value", value.into())])
    }

    /// A text that may not be in the catalogue.
    pub fn maybe(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        self.find(key, None, args)
    }

    /// A companion of a text, such as the way out of a refusal (`.hint`).
    pub fn companion(&self, key: &str, attribute: &str, args: &[(&str, Arg)]) -> Option<String> {
        self.find(key, Some(attribute), args).filter(|text| !text.is_empty())
    }

    /// A text, and under it the way out (`.hint`) where it has one.
    pub fn with_hint(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let text = self.with(key, args);
        match self.companion(key, "hint", args) {
            Some(hint) => format!("{text}\n{hint}"),
            None => text,
        }
    }

    fn find(&self, key: &str, attribute: Option<&str>, args: &[(&str, Arg)]) -> Option<String> {
        let (bundle, message) = self.catalogue.message(key)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            let value = match arg {
                Arg::Text(text) => FluentValue::String(Cow::Owned(text.clone())),
                Arg::Count(count) => FluentValue::from(*count),
                Arg::Tenths(tenths) => FluentValue::Number(catalogue::decimal(*tenths)),
                Arg::Typed(line) => FluentValue::String(Cow::Owned(typed::line(line, self.lang))),
                Arg::Path(path) if attribute.is_some() => FluentValue::String(Cow::Owned(typed::quoted(path))),
                Arg::Path(path) => FluentValue::String(Cow::Owned(path.clone())),
                Arg::Values(prefix, codes) => {
                    FluentValue::String(Cow::Owned(typed::listed(prefix, codes.iter().copied(), self.lang)))
                }
                Arg::Nearest(names) => FluentValue::String(Cow::Owned(names.join(", "))),
            };
            values.set(*name, value);
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        // A variable that nobody gave is shown by its name.
        debug_assert!(errors.is_empty(), "{key}: {errors:?}");
        Some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_of_the_program_has_its_sentence() {
        assert!(!Texts::of_a_fault(Lang::En).with("error-fault", &[("place", "x.rs:1".into())]).contains('⟨'));
    }
}
