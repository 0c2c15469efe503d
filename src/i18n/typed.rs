//! What people type in French beside the English names that scripts keep: the `typed-…` messages of the French
//! catalogue, and the labels of the values of closed lists.

use super::Texts;
use crate::domain::Lang;
use crate::domain::comparable::comparable;
use crate::domain::nearest::{letters, nearest};

/// The French names under a key, the usual one first, then the same without accents. None where the catalogue has none.
pub fn names(key: &str) -> Option<Vec<String>> {
    let names = Texts::new(Lang::Fr).maybe(&format!("typed-{key}"), &[])?;
    Some(spellings(names.split(", ").map(str::to_owned).collect()))
}

/// What a value of a closed list is called beside its code: in French as it is typed, the usual name first, then by its
/// label in either language. `prefix` is that of the labels in the catalogue.
pub fn value_names(prefix: &str, code: &str) -> Vec<String> {
    let key = super::key(prefix, code);
    // A verb is called the same wherever it is a value.
    let mut names = names(&format!("word-{key}")).or_else(|| names(&key)).unwrap_or_default();
    for lang in [Lang::Fr, Lang::En] {
        let texts = Texts::new(lang);
        // A column is written with its own signs.
        let label = texts.maybe(&key, &[]).or_else(|| texts.maybe(&format!("{prefix}-{code}"), &[]));
        names.extend(label.map(|label| hyphened(&label)));
    }
    spellings(names)
}

/// The value of a closed list that was typed: by its code, or by any of its names, accents, case and signs aside.
pub fn value<'c>(prefix: &str, codes: impl IntoIterator<Item = &'c str>, typed: &str) -> Option<&'c str> {
    let codes: Vec<&str> = codes.into_iter().collect();
    let sought = letters(typed);
    let is_named = |code: &&&str| value_names(prefix, code).iter().any(|name| letters(name) == sought);
    let coded = codes.iter().find(|code| **code == typed || letters(code) == sought);
    coded.or_else(|| codes.iter().find(is_named)).copied()
}

/// The values of a closed list, each as the readers of a language type it.
pub fn listed<'c>(prefix: &str, codes: impl IntoIterator<Item = &'c str>, lang: Lang) -> String {
    let name = |code: &str| match lang {
        Lang::Fr => value_names(prefix, code).into_iter().next(),
        Lang::En => None,
    };
    codes.into_iter().map(|code| name(code).unwrap_or_else(|| code.to_owned())).collect::<Vec<_>>().join(", ")
}

/// A part of a command line, written with the English names of its options, as the readers of a language type it.
pub fn line(text: &str, lang: Lang) -> String {
    line_of("", text, lang)
}

/// The same after a verb, where an option may have a name of its own.
pub fn line_of(verb: &str, text: &str, lang: Lang) -> String {
    let parts = text.split_inclusive([' ', ',']).map(|part| {
        let word = part.trim_end_matches([' ', ',']);
        let long = word.strip_prefix("--").filter(|_| lang == Lang::Fr);
        match long.and_then(|long| option_names(verb, long)?.into_iter().next()) {
            Some(name) => part.replacen(word, &format!("--{name}"), 1),
            None => part.to_owned(),
        }
    });
    parts.collect()
}

/// A command by the English names of its verbs, as the readers of a language type it: « doleances rapport mois ».
pub fn command(verbs: &str, lang: Lang) -> String {
    let name = |verb: &str| match lang {
        Lang::Fr => names(&format!("verb-{verb}")).and_then(|names| names.into_iter().next()),
        Lang::En => None,
    };
    let verbs = verbs.split(' ').map(|verb| name(verb).unwrap_or_else(|| verb.to_owned()));
    std::iter::once("doleances".to_owned()).chain(verbs).collect::<Vec<_>>().join(" ")
}

/// The French names of an option: those that it has after a verb, whose path is `report-month`, or after every one.
pub fn option_names(verb: &str, long: &str) -> Option<Vec<String>> {
    names(&format!("option-{verb}-{long}")).or_else(|| names(&format!("option-{long}")))
}

/// What a word that names nothing means, from a table of the catalogue (`verbs`, `options`, `values`): the names that
/// are to be typed. `None` for a word that no table has, in either language; none at all where there is nothing to
/// type.
pub fn meant(table: &str, word: &str, lang: Lang) -> Option<Vec<String>> {
    let sought = letters(word);
    // « imprime » is « imprimer ».
    let infinitive = format!("{sought}r");
    let is_it = |word: &str| word == sought || (lang == Lang::Fr && word == infinitive);
    let tables = [lang, lang.other()].map(|lang| Texts::new(lang).get(&format!("meant-{table}")));
    let lines = tables.iter().flat_map(|table| table.lines()).filter_map(|line| line.split_once('='));
    let names =
        |list: &str| list.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect();
    lines.into_iter().find(|(words, _)| words.split(',').any(|word| is_it(&letters(word)))).map(|(_, list)| names(list))
}

/// The words that mean a value, by the table of the reader's language.
pub fn meaning(table: &str, value: &str, lang: Lang) -> String {
    let table = Texts::new(lang).get(&format!("meant-{table}"));
    let lines = table.lines().filter_map(|line| line.split_once('='));
    let meant = lines.filter(|(_, values)| values.split(',').any(|name| name.trim() == value));
    meant.map(|(words, _)| words.trim()).collect::<Vec<_>>().join(", ")
}

/// The value of a closed list that a word may have been meant for: by what it means, then by what it is spelled like.
pub fn near<'c>(prefix: &str, codes: impl IntoIterator<Item = &'c str>, word: &str, lang: Lang) -> Option<String> {
    let codes: Vec<&str> = codes.into_iter().collect();
    let meant = meant("values", word, lang).unwrap_or_default();
    let meant = meant.iter().find_map(|name| value(prefix, codes.iter().copied(), name));
    let code = meant.or_else(|| {
        let own = codes.iter().map(|code| ((*code).to_owned(), *code));
        let named = codes.iter().flat_map(|code| value_names(prefix, code).into_iter().map(move |name| (name, *code)));
        let names: Vec<_> = own.chain(named).collect();
        nearest(word, names.iter().map(|(name, code)| (name.as_str(), *code))).into_iter().next()
    });
    code.map(|code| listed(prefix, [code], lang))
}

/// Names as they are, then those that lose accents, each once.
fn spellings(mut names: Vec<String>) -> Vec<String> {
    names.extend(names.clone().iter().map(|name| comparable(name)));
    let mut once = Vec::with_capacity(names.len());
    for name in names {
        if !once.contains(&name) {
            once.push(name);
        }
    }
    once
}

/// A label as one word of a command line.
pub fn hyphened(label: &str) -> String {
    let words = label.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").to_lowercase()
}

/// A value as a shell takes it.
pub fn quoted(value: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "-_./:@=,+".contains(c);
    match value.chars().all(is_plain) && !value.is_empty() {
        true => value.to_owned(),
        false => format!("'{}'", value.replace('\'', r"'\''")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_typed_by_its_code_or_by_what_it_is_called_in_either_language() {
        let codes = ["received", "in_progress", "suspended"];
        for typed in ["in_progress", "in-progress", "In Progress", "en traitement", "en-traitement"] {
            assert_eq!(value("status", codes, typed), Some("in_progress"), "{typed}");
        }
        for typed in ["reçue", "RECUE", "rec\u{327}ue"] {
            assert_eq!(value("status", codes, typed), Some("received"), "{typed}");
        }
        for typed in ["", "fermée", "reçu le"] {
            assert_eq!(value("status", codes, typed), None, "{typed}");
        }
    }

    #[test]
    fn the_first_name_is_the_one_that_is_read_and_the_others_follow_without_accents() {
        assert_eq!(listed("status", ["received", "in_progress"], Lang::Fr), "reçue, en-traitement");
        assert_eq!(listed("status", ["received", "in_progress"], Lang::En), "received, in_progress");
        assert_eq!(names("verb-close").unwrap()[0], "clore");
        let due = names("verb-due").unwrap();
        assert!(due[0] == "échéances" && due.contains(&"echeances".to_owned()), "{due:?}");
        assert_eq!(names("verb-of-nobody"), None);
    }
}
