//! A command line that is not understood, said in the reader's language.

use std::ffi::OsString;

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::help;
use crate::domain::{Lang, Period};
use crate::i18n::{Arg, Texts};
use crate::output::clean;
use crate::output::report::labels::{self, Typed};

/// Whether clap's "error" is a text that was asked for.
pub fn is_text(error: &clap::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    )
}

/// What is wrong, and what to type.
pub fn explain(error: &clap::Error, args: &[OsString], lang: Lang) -> String {
    let texts = Texts::new(lang);
    let get = |kind| error.get(kind).map(shown).unwrap_or_default();
    let (arg, value, prior) =
        (get(ContextKind::InvalidArg), get(ContextKind::InvalidValue), get(ContextKind::PriorArg));
    if error.kind() == ErrorKind::InvalidSubcommand {
        let tree = super::localised(lang);
        let (above, path) = walk(&tree, args);
        return unknown_verb(above, path, &get(ContextKind::InvalidSubcommand), lang);
    }
    if error.kind() == ErrorKind::UnknownArgument
        && let Some(text) = before_period(&arg, args, &texts)
    {
        return text;
    }
    // A verb under another may be what does not go with the rest.
    let arg = if arg.is_empty() { get(ContextKind::InvalidSubcommand) } else { arg };
    let key = match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() => "value-missing",
        ErrorKind::InvalidValue => "invalid-value",
        ErrorKind::ValueValidation if value.is_empty() => "value-missing",
        // The only values that clap itself reads are whole numbers.
        ErrorKind::ValueValidation if is_zero(&value) => "number-too-small",
        ErrorKind::ValueValidation if value.chars().all(|c| c.is_ascii_digit()) => "number-too-large",
        ErrorKind::ValueValidation => "not-a-count",
        ErrorKind::UnknownArgument if !arg.starts_with('-') => "unexpected",
        ErrorKind::UnknownArgument => "unknown-argument",
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => "value-missing",
        ErrorKind::TooManyValues => "too-many-values",
        ErrorKind::ArgumentConflict if prior == arg || prior.is_empty() => "repeated",
        ErrorKind::ArgumentConflict => "conflict",
        ErrorKind::MissingRequiredArgument => "missing-argument",
        ErrorKind::MissingSubcommand => "missing-verb",
        ErrorKind::InvalidUtf8 => "not-text",
        _ => "not-understood",
    };
    let valid = Some(get(ContextKind::ValidValue)).filter(|valid| !valid.is_empty());
    let nearest = [(&arg, ContextKind::SuggestedArg), (&value, ContextKind::SuggestedValue)];
    let nearest = nearest.map(|(typed, kind)| Some(get(kind)).filter(|near| apart(typed, near).is_some()));
    let nearest = nearest.into_iter().flatten().collect();
    let facts = [
        ("arg", Arg::from(arg)),
        ("value", value.into()),
        ("prior", prior.into()),
        ("valid", valid.unwrap_or_else(|| "none".into()).into()),
    ];
    let tree = super::tree();
    let (_, path) = walk(&tree, args);
    ended(texts.with_hint(&format!("usage-{key}"), &facts), nearest, &path, &texts)
}

fn is_zero(value: &str) -> bool {
    value.chars().all(|c| c == '0')
}

/// A word where a verb was expected, and the verbs nearest to it, in either language. `path` is how the verb above was
/// typed.
pub fn unknown_verb(above: &Command, path: Vec<&str>, typed: &str, lang: Lang) -> String {
    let texts = Texts::new(lang);
    let typed = clean::line(typed).into_owned();
    // Of two names as near, the one in the language that is read.
    let named = |verb: &'_ Command| {
        let names = std::iter::once(verb.get_name()).chain(verb.get_all_aliases());
        let near =
            names.filter_map(|name| Some((apart(&typed, name)?, name != help::name(verb, lang), name.to_owned())));
        near.min()
    };
    let nearest = || above.get_subcommands().filter_map(named).min().map(|(.., name)| name);
    let nearest = report_of(above, &typed, &texts).or_else(nearest).into_iter().collect();
    ended(texts.with("usage-unknown-verb", &[("verb", typed.into())]), nearest, &path, &texts)
}

/// The command on the report of a period that was typed without saying that it is a year, a quarter or a month.
fn report_of(above: &Command, typed: &str, texts: &Texts) -> Option<String> {
    let what = on_a_period(above.get_name())?;
    let period = typed.parse().or_else(|_| Period::parse_fiscal_year(typed)).ok()?;
    Some(labels::typed(&period, what, texts))
}

/// What a verb does with a period, if it takes one.
fn on_a_period(verb: &str) -> Option<Typed> {
    match verb {
        "report" => Some(Typed::Report),
        "cases" => Some(Typed::Cases),
        "freeze" => Some(Typed::Freeze),
        _ => None,
    }
}

/// What to type when a flag of a report came before its period, or without one.
fn before_period(flag: &str, args: &[OsString], texts: &Texts) -> Option<String> {
    let tree = super::tree();
    let (verb, path) = walk(&tree, args);
    let span = verb.find_subcommand("month").unwrap_or(verb);
    let arg =
        span.get_arguments().find(|arg| flag.strip_prefix("--").is_some_and(|long| arg.get_long() == Some(long)))?;
    let value = arg.get_value_names().filter(|_| arg.get_action().takes_values()).into_iter().flatten().next();
    let value =
        value.map_or_else(String::new, |name| format!(" {}", texts.get(&format!("value-{}", name.to_lowercase()))));
    let above = path.iter().scan(&tree, |above, word| {
        *above = above.find_subcommand(word)?;
        Some(above.get_name())
    });
    let command = labels::typed_of_a_month(above.filter_map(on_a_period).last()?, texts);
    Some(texts.with_hint(
        "usage-before-period",
        &[("arg", flag.into()), ("command", format!("{command} {flag}{value}").into())],
    ))
}

/// How many letters a word is from a name, when it may have been meant: a third of them at most, or the beginning of
/// one is the other.
fn apart(typed: &str, name: &str) -> Option<usize> {
    let [typed, name] = [typed, name].map(crate::domain::fold::fold);
    let [shorter, longer] = if typed.len() < name.len() { [&typed, &name] } else { [&name, &typed] };
    let begins = shorter.chars().count() > 2 && longer.starts_with(shorter.as_str());
    let apart = strsim::damerau_levenshtein(&typed, &name);
    (begins || apart * 3 <= longer.chars().count().max(3)).then_some(apart)
}

/// The nearest that could have been meant, and where the help is.
fn ended(mut text: String, nearest: Vec<String>, path: &[&str], texts: &Texts) -> String {
    if let Some(nearest) = nearest.into_iter().find(|nearest| !nearest.is_empty()) {
        text.push('\n');
        text.push_str(&texts.with("usage-nearest", &[("nearest", nearest.into())]));
    }
    text.push('\n');
    text.push_str(&match path {
        [] => texts.get("usage-see-help"),
        path => texts.with("usage-see-verb-help", &[("verb", path.join(" ").into())]),
    });
    text
}

/// The verb of a command line, or the one under it as far as it was typed; and the words that lead there.
fn walk<'t, 'a>(tree: &'t Command, args: &'a [OsString]) -> (&'t Command, Vec<&'a str>) {
    let (mut verb, mut path) = (tree, Vec::new());
    let mut words = args.iter().skip(1).map_while(|arg| arg.to_str());
    while let Some(word) = words.next() {
        if takes_value(tree, word) || takes_value(verb, word) {
            words.next();
        } else if !word.starts_with('-') {
            let Some(under) = verb.find_subcommand(word) else { break };
            verb = under;
            path.push(word);
        }
    }
    (verb, path)
}

/// Whether the word after a flag of a verb is its value.
fn takes_value(verb: &Command, flag: &str) -> bool {
    let mut known = verb.get_arguments().filter(|arg| arg.get_action().takes_values());
    known.any(|arg| arg.get_long().is_some_and(|long| flag.strip_prefix("--") == Some(long)))
}

/// The first word of a command line that is neither a flag of `tree` nor the value of one.
pub fn first_word<'a>(tree: &Command, args: &'a [OsString]) -> Option<&'a str> {
    let mut words = args.iter().skip(1).map_while(|arg| arg.to_str());
    while let Some(word) = words.next() {
        if takes_value(tree, word) {
            words.next();
        } else if !word.starts_with('-') {
            return Some(word);
        }
    }
    None
}

fn shown(value: &ContextValue) -> String {
    let text = match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::StyledStr(text) => text.to_string(),
        ContextValue::Number(number) => number.to_string(),
        _ => String::new(),
    };
    // What may be repeated is shown as `<NUMBER>...`: the dots say nothing here.
    clean::line(text.trim_end_matches("...")).into_owned()
}
