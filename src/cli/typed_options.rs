//! The way out of a refusal with what was typed: a command of the same verb keeps its file, its day, its means and its
//! words, so that nobody types a reply twice, nor records today what was done before. An option that the line names
//! before its command is not of it.

use std::ffi::OsString;

use clap::{ArgMatches, Command};

use super::meant::names_of_verb;
use crate::domain::Lang;
use crate::i18n::typed;
use crate::output::proposed_commands::COMMAND;

/// The options that hold whatever else changes in a command, by their names in the tree.
const KEPT_OPTIONS: [&str; 8] = ["on", "by", "no_reply", "reason", "text", "map", "substantiated", "partly"];

/// A refusal whose way out has what was typed of the same verb.
pub fn with_typed_options(refusal: &str, args: &[OsString], lang: Lang) -> String {
    // Most name no command: what was typed is then read no second time.
    let verb_and_typed = || {
        let matches = super::as_far_as_understood(args)?;
        let (name, typed) = matches.subcommand()?;
        Some((super::command().find_subcommand(name)?.clone(), typed.clone()))
    };
    let Some((verb, typed)) = refusal.contains(COMMAND).then(verb_and_typed).flatten() else {
        return refusal.to_owned();
    };
    let lines =
        refusal.lines().map(|line| line_completed(line, &verb, &typed, lang).unwrap_or_else(|| line.to_owned()));
    lines.collect::<Vec<_>>().join("\n")
}

/// A line that ends with a command of that verb; none when it does not.
fn line_completed(line: &str, verb: &Command, typed: &ArgMatches, lang: Lang) -> Option<String> {
    let (before, command) = line.split_once(COMMAND)?;
    let mut words: Vec<String> = command.split(' ').map(String::from).collect();
    let is_same = names_of_verb(verb).any(|name| Some(name) == words.first().map(String::as_str));
    // A record alone, or a word, asks what there is: it is no act that takes a day or words.
    if !is_same || words.len() <= 2 || command.contains(COMMAND) {
        return None;
    }
    // A value that the way out gives is its own; a word in capitals stands for one.
    let is_placeholder = |word: &&mut String| {
        let stem = word.split('.').next().unwrap_or_default();
        !stem.chars().any(|c| c.is_lowercase() || c == '"')
    };
    let value = |id| typed.try_get_raw(id).ok().flatten().and_then(Iterator::last);
    let value = |id| value(id).map(|value| typed::quoted(&value.to_string_lossy()));
    if let (Some(word), Some(file)) = (words.get_mut(1).filter(is_placeholder), value("file")) {
        *word = file;
    }
    for id in KEPT_OPTIONS {
        let long = id.replace('_', "-");
        let french = typed::option_names(verb.get_name(), &long).unwrap_or_default();
        let is_option = |word: &str| {
            word.strip_prefix("--").is_some_and(|word| word == long || french.iter().any(|name| name == word))
        };
        let at = words.iter().position(|word| is_option(word));
        let Some(value) = value(id) else {
            // There is a reply and its means, or why there was none.
            if let Some(at) = at.filter(|_| id == "by" && value("no_reply").is_some()) {
                words.drain(at..words.len().min(at + 2));
            }
            continue;
        };
        // A sign may follow it, after a space that does not break.
        if before.split(|c: char| c != '-' && !c.is_alphanumeric()).any(is_option) {
            continue;
        }
        match at {
            Some(at) => {
                if let Some(word) = words.get_mut(at + 1).filter(is_placeholder) {
                    *word = value;
                }
            }
            None => {
                let name = french.first().filter(|_| lang == Lang::Fr).map_or(&*long, String::as_str);
                words.extend([format!("--{name}"), value]);
            }
        }
    }
    Some(format!("{before}{COMMAND}{}", words.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn completed_of(refusal: &str, typed: &str, lang: Lang) -> String {
        let args: Vec<OsString> = std::iter::once("doleances").chain(typed.split('|')).map(OsString::from).collect();
        with_typed_options(refusal, &args, lang)
    }

    #[test]
    fn a_way_out_of_the_same_verb_keeps_the_day_the_means_and_the_words() {
        let typed = "close|3|--as|answered|--par|email|--text|L'an dernier|--on|hier";
        for (lang, refusal, expected) in [
            (
                Lang::En,
                "No.\nTo close it: doleances close 2026-0003 --as inadmissible",
                "No.\nTo close it: doleances close 2026-0003 --as inadmissible --on hier --by email --text 'L'\\''an dernier'",
            ),
            (
                Lang::Fr,
                "Ainsi : doleances clore 2026-0003 --issue doublon --par MODE --doublon-de NUMÉRO",
                "Ainsi : doleances clore 2026-0003 --issue doublon --par email --doublon-de NUMÉRO --le hier --texte 'L'\\''an dernier'",
            ),
            (Lang::En, "doleances triage 2026-0003 --admissible", "doleances triage 2026-0003 --admissible"),
            (Lang::En, "doleances close 3, or doleances list", "doleances close 3, or doleances list"),
            (Lang::En, "doleances close 3", "doleances close 3"),
        ] {
            assert_eq!(completed_of(refusal, typed, lang), expected);
        }
        for (lang, refusal, expected) in [
            (
                Lang::En,
                "doleances close 3 --as answered --by CHANNEL",
                "doleances close 3 --as answered --no-reply sourd",
            ),
            (
                Lang::Fr,
                "Sans --sans-réponse\u{a0}: doleances clore 3 --issue doublon",
                "Sans --sans-réponse\u{a0}: doleances clore 3 --issue doublon",
            ),
        ] {
            assert_eq!(completed_of(refusal, "close|3|--as|settled|--no-reply|sourd", lang), expected);
        }
        let kept = completed_of("doleances import FILE.csv --rejects R.csv", "import|c.csv|--map|c.toml", Lang::En);
        assert_eq!(kept, "doleances import c.csv --rejects R.csv --map c.toml");
        let kept = completed_of("doleances import FILE.csv --map MAP.toml", "import|c.csv|--map|c.toml", Lang::En);
        assert_eq!(kept, "doleances import c.csv --map c.toml");
        let kept = completed_of("doleances suspend 3 --reason \"Attente\"", "suspend|3|--reason|x", Lang::En);
        assert_eq!(kept, "doleances suspend 3 --reason \"Attente\"", "a value of the way out stays");
    }
}
