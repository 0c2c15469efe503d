//! The catalogue: every text the tool says, in French and in English, and the lookup.
//!
//! The two catalogues are embedded, and the place of each message in them is worked out when the program is compiled. A
//! process lives two milliseconds, so a message is parsed when it is first asked for, not before.

mod catalogue;

use std::borrow::Cow;
use std::cell::RefCell;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::domain::Lang;
pub use catalogue::Catalogue;

/// The texts of one language.
pub struct Texts {
    lang: Lang,
    bundle: RefCell<FluentBundle<FluentResource>>,
}

/// A value for a variable of a message.
#[derive(Clone, Debug)]
pub enum Arg {
    /// Shown as it is.
    Text(String),
    /// A count: shown as the language writes numbers, and the message may choose a plural by it.
    Count(i64),
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
        let mut bundle = FluentBundle::new(vec![match lang {
            Lang::Fr => language("fr"),
            Lang::En => language("en"),
        }]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match lang {
            Lang::Fr => |value, _| count(value, '\u{a0}'),
            Lang::En => |value, _| count(value, ','),
        }));
        Self { lang, bundle: RefCell::new(bundle) }
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
        let message = Catalogue::of(self.lang).message(key)?;
        if let (None, Some(text)) = (attribute, plain(message)) {
            return Some(text.to_owned());
        }
        let mut bundle = self.bundle.borrow_mut();
        if !bundle.has_message(key) {
            let resource = FluentResource::try_new(message.to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        let message = bundle.get_message(key)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            let value = match arg {
                Arg::Text(text) => FluentValue::String(Cow::Owned(text.clone())),
                Arg::Count(count) => FluentValue::from(*count),
            };
            values.set(*name, value);
        }
        Some(bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned())
    }
}

/// The text of a message that is one line and has nothing to fill in, as it is written: most labels are, and need no
/// parser.
fn plain(message: &str) -> Option<&str> {
    let (line, rest) = message.split_once('\n').unwrap_or((message, ""));
    let text = line.split_once('=')?.1.trim_matches(' ');
    let is_whole = rest.lines().all(|line| line.is_empty() || line.starts_with('#'));
    let is_plain = !text.bytes().any(|byte| matches!(byte, b'{' | b'}' | b'\r'));
    (is_whole && !text.is_empty() && is_plain).then_some(text)
}

fn language(lang: &str) -> unic_langid::LanguageIdentifier {
    lang.parse().unwrap_or_default()
}

/// A number as the language writes it: thousands set apart.
fn count(value: &FluentValue<'_>, separator: char) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(crate::output::number::thousands(number.value as i64, separator)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_message_reads_as_the_parser_has_it() {
        let (mut read, mut parsed) = (0, 0);
        for lang in Lang::ALL {
            for (key, message) in Catalogue::of(lang).messages() {
                let mut bundle = FluentBundle::new(vec![language("fr")]);
                bundle.add_resource(FluentResource::try_new(message.to_owned()).unwrap()).unwrap();
                let pattern = bundle.get_message(key).unwrap().value();
                match plain(message) {
                    Some(text) => {
                        read += 1;
                        assert_eq!(text, bundle.format_pattern(pattern.unwrap(), None, &mut Vec::new()), "{key}");
                    }
                    None => parsed += 1,
                }
            }
        }
        assert!(read > 1000 && parsed > 1000, "{read} {parsed}");
    }

    #[test]
    fn what_is_more_than_a_line_of_text_is_left_to_the_parser() {
        assert_eq!(plain("key = Motif \n\n# About what follows.\n"), Some("Motif"));
        for message in
            ["key = { $count } jours\n", "key = Un\n    deux\n", "key =\n    Un\n", "key = Un\n    .hint = Deux\n"]
        {
            assert_eq!(plain(message), None, "{message}");
        }
    }
}
