//! What was meant by a word that the command line does not know: what it means, by the tables of the catalogue; failing
//! that, what it is spelled like. An act is never proposed for a word that is only spelled like its name.

use clap::builder::PossibleValue;
use clap::{Arg, Command};

use crate::commands::group::VerbGroup;
use crate::commands::vocabulary::{value_name, verb_name};
use crate::domain::field::Use;
use crate::domain::nearest::{is_slip, letters, nearest};
use crate::domain::{Field, Lang};
use crate::i18n::typed;

/// The verbs under another that a word stands for, by their names in the reader's language; `None` where there is
/// nothing to type.
pub fn verbs(above: &Command, word: &str, lang: Lang) -> Option<Vec<String>> {
    if let Some(meant) = typed::meant("verbs", word, lang) {
        let names = meant.iter().filter_map(|name| above.find_subcommand(name));
        let names: Vec<_> = names.map(|verb| verb_name(verb, lang).to_owned()).collect();
        return if meant.is_empty() { None } else { Some(names) };
    }
    let shown = above.get_subcommands().map(|verb| (verb_name(verb, lang), verb));
    let shown = shown.filter(|(name, verb)| !is_act(verb) || is_slip(word, name));
    let others = above.get_subcommands().flat_map(|verb| names_of_verb(verb).map(move |name| (name, verb)));
    let others = others.filter(|(name, _)| is_slip(word, name));
    let names = shown.chain(others).map(|(name, verb)| (name, verb_name(verb, lang).to_owned()));
    Some(nearest(word, names).into_iter().take(1).collect())
}

/// The options of a verb that a word stands for, with their hyphens.
pub fn options(verb: &Command, word: &str, lang: Lang) -> Vec<String> {
    // The tree is in the reader's language: so is the name that an option has in it.
    let shown = |arg: &Arg| arg.get_long().map(|name| format!("--{name}"));
    let known = || verb.get_arguments().filter(|arg| !arg.is_hide_set() && arg.get_long().is_some());
    if let Some(meant) = typed::meant("options", word, lang) {
        let option = |name: &String| known().find(|arg| names_of_option(arg).any(|other| other == name));
        return meant.iter().filter_map(option).filter_map(shown).collect();
    }
    let names = known().flat_map(|arg| names_of_option(arg).map(move |name| (name, shown(arg))));
    nearest(word, names).into_iter().flatten().take(1).collect()
}

/// The verbs, at any depth, that have an option of that name, as they are typed.
pub fn verbs_with(tree: &Command, word: &str, lang: Lang) -> Vec<String> {
    let mut found = Vec::new();
    for verb in tree.get_subcommands() {
        let name = verb_name(verb, lang);
        if verb.get_arguments().any(|arg| names_of_option(arg).any(|other| other == word)) {
            found.push(name.to_owned());
        }
        found.extend(verbs_with(verb, word, lang).into_iter().map(|under| format!("{name} {under}")));
    }
    found
}

/// The values of a closed list that a word stands for.
pub fn values(known: &[PossibleValue], word: &str, lang: Lang) -> Vec<String> {
    let shown = |value: &PossibleValue| value_name(value, lang).to_owned();
    let meant = typed::meant("values", word, lang).unwrap_or_default();
    let value = |name: &String| known.iter().find(|value| value.get_name_and_aliases().any(|other| other == name));
    let meant: Vec<String> = meant.iter().filter_map(value).map(shown).collect();
    if !meant.is_empty() {
        return meant;
    }
    let names = known.iter().flat_map(|value| value.get_name_and_aliases().map(move |name| (name, shown(value))));
    nearest(word, names).into_iter().take(1).collect()
}

/// What a word too many of a verb's line stands for: the option of that name, or the one that has it among its values.
pub fn option_of(verb: &Command, word: &str) -> Option<String> {
    let sought = letters(word);
    let mut options =
        verb.get_arguments().filter_map(|arg| Some((arg, arg.get_long().filter(|_| !arg.is_hide_set())?)));
    options.find_map(|(arg, long)| {
        let named = names_of_option(arg).any(|name| letters(name) == sought);
        let value = arg.get_value_names().filter(|_| arg.get_action().takes_values()).into_iter().flatten().next();
        let values = arg.get_possible_values();
        let has_value = || values.iter().any(|value| value.get_name_and_aliases().any(|name| letters(name) == sought));
        match value {
            Some(_) if has_value() => Some(format!("--{long} {word}")),
            Some(value) if named => Some(format!("--{long} {value}")),
            None if named => Some(format!("--{long}")),
            _ => None,
        }
    })
}

/// Whether what stands in that place of a line is called so.
pub fn is_called(place: &Arg, word: &str) -> bool {
    place.get_value_names().into_iter().flatten().any(|name| letters(name) == letters(word))
}

/// Whether a verb corrects fields, and the word names one.
pub fn is_field(verb: &Command, word: &str) -> bool {
    verb.get_arguments().any(|arg| arg.get_id() == "set")
        && typed::value("field", Field::with(Use::Amend).map(Field::key), word).is_some()
}

/// Every name of a verb.
pub fn names_of_verb(verb: &Command) -> impl Iterator<Item = &str> {
    std::iter::once(verb.get_name()).chain(verb.get_all_aliases())
}

/// Every name of an option, without hyphens.
pub fn names_of_option(arg: &Arg) -> impl Iterator<Item = &str> {
    arg.get_long().into_iter().chain(arg.get_all_aliases().unwrap_or_default())
}

/// Whether a verb writes in a file of the office.
fn is_act(verb: &Command) -> bool {
    matches!(verb.get::<VerbGroup>(), Some(VerbGroup::Handle | VerbGroup::File))
}
