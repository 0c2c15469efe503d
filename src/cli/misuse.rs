//! A command line that is not understood, said in the reader's language.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgMatches, Command};

use super::help;
use crate::domain::nearest::nearest;
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
    let get = |kind| error.get(kind).map(context_text).unwrap_or_default();
    let (arg, value, prior) =
        (get(ContextKind::InvalidArg), get(ContextKind::InvalidValue), get(ContextKind::PriorArg));
    let is_unknown = error.kind() == ErrorKind::UnknownArgument;
    let tree = super::tree();
    let path = path(&tree, args, Some(arg.as_str()).filter(|arg| is_unknown && arg.starts_with('-')));
    let above = path.last().map_or(&tree, |(verb, _)| verb);
    let words = path.iter().map(|(_, word)| *word).collect();
    if error.kind() == ErrorKind::InvalidSubcommand {
        return unknown_verb(above, words, &get(ContextKind::InvalidSubcommand), lang);
    }
    if is_unknown && let Some(text) = before_period(&arg, above, &path, &texts) {
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
    let proposed = [(&arg, ContextKind::SuggestedArg), (&value, ContextKind::SuggestedValue)];
    let proposed = proposed.map(|(typed, kind)| (typed, get(kind)));
    let near = proposed.iter().flat_map(|(typed, name)| nearest(typed, [(name.as_str(), name.clone())])).collect();
    let facts = [
        ("arg", Arg::from(arg)),
        ("value", value.into()),
        ("prior", prior.into()),
        ("valid", valid.unwrap_or_else(|| "none".into()).into()),
    ];
    ended(texts.with_hint(&format!("usage-{key}"), &facts), near, &words, &texts)
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
    let named = above.get_subcommands().map(|verb| help::name(verb, lang));
    let names = above.get_subcommands().flat_map(|verb| std::iter::once(verb.get_name()).chain(verb.get_all_aliases()));
    let near = || nearest(&typed, named.chain(names).map(|name| (name, name))).first().map(ToString::to_string);
    let nearest = report_of(above, &typed, &texts).or_else(near).into_iter().collect();
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
fn before_period(flag: &str, verb: &Command, path: &[(&Command, &str)], texts: &Texts) -> Option<String> {
    let span = verb.find_subcommand("month").unwrap_or(verb);
    let arg =
        span.get_arguments().find(|arg| flag.strip_prefix("--").is_some_and(|long| arg.get_long() == Some(long)))?;
    let value = arg.get_value_names().filter(|_| arg.get_action().takes_values()).into_iter().flatten().next();
    let value =
        value.map_or_else(String::new, |name| format!(" {}", texts.get(&format!("value-{}", name.to_lowercase()))));
    let report = path.iter().rev().find_map(|(verb, _)| on_a_period(verb.get_name()))?;
    let command = labels::typed_of_a_month(report, texts);
    Some(texts.with_hint(
        "usage-before-period",
        &[("arg", flag.into()), ("command", format!("{command} {flag}{value}").into())],
    ))
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

/// The verbs that a command line leads through, as far as it is understood without a flag that is unknown, each
/// with the word that was typed for it.
fn path<'t, 'a>(tree: &'t Command, args: &'a [OsString], unknown: Option<&str>) -> Vec<(&'t Command, &'a str)> {
    let is_known =
        |word: &&OsString| unknown.is_none() || word.to_str().and_then(|word| word.split('=').next()) != unknown;
    let line: Vec<_> = args.iter().filter(is_known).collect();
    let understood = super::as_far_as_understood(&line);
    let (mut path, mut above, mut matches) = (Vec::new(), tree, understood.as_ref());
    let mut words = line.iter().skip(1).filter_map(|word| word.to_str());
    while let Some((name, under)) = matches.and_then(ArgMatches::subcommand) {
        let Some(verb) = above.find_subcommand(name) else { break };
        let is_of_it = |word: &&str| std::iter::once(name).chain(verb.get_all_aliases()).any(|name| name == *word);
        path.extend(words.find(is_of_it).map(|word| (verb, word)));
        (above, matches) = (verb, Some(under));
    }
    path
}

fn context_text(value: &ContextValue) -> String {
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
