//! The files of the catalogue: in each language one a subject, which the first word of a key tells, and that of all
//! other words, where the texts of one thing may stand together too: those of a verb and of its acts. Each is parsed
//! the first time that one of its texts is asked for: a verb parses what it says, not every page of help.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentMessage, FluentResource, FluentValue};

use super::number;
use crate::domain::Lang;

type Bundle = FluentBundle<FluentResource>;

/// The files, in French and in English, each with the first words of its keys. A word that is of no other is of the
/// last.
const FILES: [(&[&str], [&str; 2]); 9] = [
    (
        &["agree", "answer", "ask", "confirm", "correction", "draft", "summary", "walk"],
        [include_str!("fr/ask.ftl"), include_str!("en/ask.ftl")],
    ),
    (&["check", "import", "propose", "salvage"], [include_str!("fr/exchange.ftl"), include_str!("en/exchange.ftl")]),
    (
        &["error", "obstacle", "refusal", "store", "system", "usage", "warning"],
        [include_str!("fr/failure.ftl"), include_str!("en/failure.ftl")],
    ),
    (&["heading", "help", "man", "term", "value"], [include_str!("fr/help.ftl"), include_str!("en/help.ftl")]),
    (&["dossier", "form", "letter", "packet"], [include_str!("fr/letter.ftl"), include_str!("en/letter.ftl")]),
    (
        &[
            "brief",
            "budget",
            "chart",
            "cover",
            "definition",
            "diff",
            "document",
            "followed",
            "highlight",
            "keys",
            "ledger",
            "note",
            "offices",
            "page",
            "rates",
            "reliability",
            "report",
            "units",
            "workbook",
            "years",
        ],
        [include_str!("fr/report.ftl"), include_str!("en/report.ftl")],
    ),
    (&["done", "effect", "say"], [include_str!("fr/say.ftl"), include_str!("en/say.ftl")]),
    (&["meant", "typed"], [include_str!("fr/typed.ftl"), include_str!("en/typed.ftl")]),
    (&[], [include_str!("fr/words.ftl"), include_str!("en/words.ftl")]),
];

/// The place of the file of all other words.
const WORDS: usize = FILES.len() - 1;

/// The place of the file that the first word of a key tells.
fn place(key: &str) -> usize {
    let first = key.split_once('-').map_or(key, |(first, _)| first);
    FILES.iter().position(|(words, _)| words.contains(&first)).unwrap_or(WORDS)
}

/// The texts of one language, parsed as they are asked for.
pub struct Catalogue {
    lang: Lang,
    /// Whether what can't be read is passed over.
    is_lenient: bool,
    bundles: [OnceLock<Bundle>; FILES.len()],
}

impl Catalogue {
    /// A catalogue, of which nothing is parsed yet.
    pub const fn new(lang: Lang, is_lenient: bool) -> Self {
        Self { lang, is_lenient, bundles: [const { OnceLock::new() }; FILES.len()] }
    }

    /// A message with the texts of its file: that of its subject, or that of all words.
    pub fn message(&self, key: &str) -> Option<(&Bundle, FluentMessage<'_>)> {
        [place(key), WORDS].into_iter().find_map(|place| {
            let bundle = self.bundles[place].get_or_init(|| self.parsed(FILES[place].1[self.lang as usize]));
            bundle.get_message(key).map(|message| (bundle, message))
        })
    }

    fn parsed(&self, source: &str) -> Bundle {
        let tag = self.lang.as_str().parse().expect("invariant: the code of a language is a tag");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match self.lang {
            Lang::Fr => |value, _| count(value, Lang::Fr),
            Lang::En => |value, _| count(value, Lang::En),
        }));
        let resource = FluentResource::try_new(source.to_owned());
        if self.is_lenient {
            let (Ok(readable) | Err((readable, _))) = resource;
            // The last of two texts of one key.
            bundle.add_resource_overriding(readable);
        } else {
            let resource = resource.expect("invariant: the catalogue is well formed");
            bundle.add_resource(resource).expect("invariant: no message is there twice");
        }
        bundle
    }
}

/// The texts of a language as they were written, one file after another.
pub fn sources(lang: Lang) -> impl Iterator<Item = &'static str> {
    FILES.iter().map(move |(_, texts)| texts[lang as usize])
}

/// A quantity in tenths as a number that messages choose a plural by: French has one of 1,5, English none of 1.0.
pub(super) fn decimal(tenths: i64) -> FluentNumber {
    let options = FluentNumberOptions { minimum_fraction_digits: Some(1), ..FluentNumberOptions::default() };
    FluentNumber::new(tenths as f64 / 10.0, options)
}

/// A number as the language writes it: thousands set apart.
fn count(value: &FluentValue<'_>, lang: Lang) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.options.minimum_fraction_digits.is_some() => {
            Some(number::tenths((number.value * 10.0).round() as i64, lang))
        }
        FluentValue::Number(number) => Some(number::count(number.value as i64, lang)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_read_of_a_catalogue_at_fault_is_read() {
        let lenient = Catalogue::new(Lang::Fr, true);
        let bundle = lenient.parsed("error-fault = Faute.\n= rien\nerror-fault = Autre faute.\n");
        let pattern = bundle.get_message("error-fault").and_then(|message| message.value());
        assert_eq!(bundle.format_pattern(pattern.unwrap(), None, &mut Vec::new()), "Autre faute.");
    }

    #[test]
    fn each_text_is_where_it_is_looked_for() {
        for lang in [Lang::Fr, Lang::En] {
            let catalogue = Catalogue::new(lang, false);
            for line in sources(lang).flat_map(str::lines).filter(|line| line.starts_with(char::is_alphabetic)) {
                let key = line.split(' ').next().unwrap();
                assert!(catalogue.message(key).is_some(), "{lang:?}: {key} is in the file of another subject");
            }
        }
    }
}
