//! The catalogue: every text the tool says, in French and in English, and numbers as each language writes them.
//!
//! Both catalogues are embedded. The one of a language is parsed the first time that one of its texts is asked for.

pub mod number;
pub mod typed;

use std::borrow::Cow;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::domain::Lang;

/// The texts of one language.
pub struct Texts {
    lang: Lang,
    bundle: &'static FluentBundle<FluentResource>,
}

/// A value for a variable of a message.
#[derive(Clone, Debug)]
pub enum Arg {
    /// Shown as it is.
    Text(String),
    /// A count: shown as the language writes numbers, and the message may choose a plural by it.
    Count(i64),
    /// A part of a command line, with the English names of its options: shown as the reader types it.
    Typed(String),
    /// Values of a closed list, by the prefix of their labels and their codes: shown as the reader types them.
    Values(&'static str, Vec<&'static str>),
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
    /// The texts of a language.
    pub fn new(lang: Lang) -> Self {
        static FRENCH: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| bundle(Lang::Fr));
        static ENGLISH: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| bundle(Lang::En));
        let bundle = match lang {
            Lang::Fr => &FRENCH,
            Lang::En => &ENGLISH,
        };
        Self { lang, bundle }
    }

    /// The texts of a language for the report of a fault of the program, parsed anew and leniently: the catalogue may be
    /// what is at fault, in the middle of being parsed.
    pub fn of_a_fault(lang: Lang) -> Self {
        let mut bundle = empty_bundle(lang);
        lenient(&mut bundle, source(lang));
        Self { lang, bundle: Box::leak(Box::new(bundle)) }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A text without variables.
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// A text with its variables.
    pub fn with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.find(key, None, args).unwrap_or_else(|| format!("⟨{key}⟩"))
    }

    /// A text that may not be in the catalogue.
    pub fn maybe(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        self.find(key, None, args)
    }

    /// A companion of a text, such as the way out of a refusal (`.hint`).
    pub fn companion(&self, key: &str, attribute: &str, args: &[(&str, Arg)]) -> Option<String> {
        self.find(key, Some(attribute), args)
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
        let message = self.bundle.get_message(key)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            let value = match arg {
                Arg::Text(text) => FluentValue::String(Cow::Owned(text.clone())),
                Arg::Count(count) => FluentValue::from(*count),
                Arg::Typed(line) => FluentValue::String(Cow::Owned(typed::line(line, self.lang))),
                Arg::Values(prefix, codes) => {
                    FluentValue::String(Cow::Owned(typed::listed(prefix, codes.iter().copied(), self.lang)))
                }
            };
            values.set(*name, value);
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        // A variable that nobody gave is shown by its name.
        debug_assert!(errors.is_empty(), "{key}: {errors:?}");
        Some(text)
    }
}

/// The texts of a language as they were written.
pub fn source(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => include_str!("fr.ftl"),
        Lang::En => include_str!("en.ftl"),
    }
}

fn bundle(lang: Lang) -> FluentBundle<FluentResource> {
    let resource = FluentResource::try_new(source(lang).to_owned()).expect("invariant: the catalogue is well formed");
    let mut bundle = empty_bundle(lang);
    bundle.add_resource(resource).expect("invariant: no message is there twice");
    bundle
}

/// Adds what can be read of a catalogue, the last of two texts of one key.
fn lenient(bundle: &mut FluentBundle<FluentResource>, source: &str) {
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source.to_owned());
    bundle.add_resource_overriding(resource);
}

fn empty_bundle(lang: Lang) -> FluentBundle<FluentResource> {
    let tag = lang.as_str().parse().expect("invariant: the code of a language is a tag");
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match lang {
        Lang::Fr => |value, _| count(value, Lang::Fr),
        Lang::En => |value, _| count(value, Lang::En),
    }));
    bundle
}

/// A number as the language writes it: thousands set apart.
fn count(value: &FluentValue<'_>, lang: Lang) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number::count(number.value as i64, lang)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_catalogue_at_fault_still_says_so() {
        let mut bundle = empty_bundle(Lang::Fr);
        lenient(&mut bundle, "error-fault = Faute.\n= rien\nerror-fault = Autre faute.\n");
        let texts = Texts { lang: Lang::Fr, bundle: Box::leak(Box::new(bundle)) };
        assert_eq!(texts.get("error-fault"), "Autre faute.");
        assert!(!Texts::of_a_fault(Lang::En).with("error-fault", &[("place", "x.rs:1".into())]).contains('⟨'));
    }
}
