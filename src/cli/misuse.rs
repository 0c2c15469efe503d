//! A command line that is not understood, said in the reader's language.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgMatches, Command};

use super::{help, meant};
use crate::commands::verb::usage;
use crate::commands::vocabulary::{option_name, value_name, verb_name};
use crate::domain::comparable::comparable;
use crate::domain::{Lang, List, Lists, Period, RecordId, date};
use crate::i18n::{Arg, Texts, typed};
use crate::output::clean;
use crate::output::report::labels;
use crate::output::sentence::did_you_mean;

/// Explains an error of the line, and what to type. `tree` has the texts of the reader's language, and gave the error.
pub fn explain(error: &clap::Error, mut tree: Command, args: &[OsString], lang: Lang) -> String {
    let texts = Texts::new(lang);
    let get = |kind| error.get(kind).map(context_text).unwrap_or_default();
    let (arg, value, prior) =
        (get(ContextKind::InvalidArg), get(ContextKind::InvalidValue), get(ContextKind::PriorArg));
    let is_unknown = error.kind() == ErrorKind::UnknownArgument;
    tree.build();
    let path = path(&tree, args, Some(arg.as_str()).filter(|arg| is_unknown && arg.starts_with('-')));
    let above = path.last().map_or(&tree, |(verb, _)| verb);
    let words: Vec<_> = path.iter().map(|(_, word)| *word).collect();
    if error.kind() == ErrorKind::InvalidSubcommand {
        return unknown_verb(above, words, &get(ContextKind::InvalidSubcommand), lang);
    }
    if is_unknown && let Some(text) = before_period(&arg, above, &path, &texts) {
        return text;
    }
    if is_unknown && arg.starts_with('-') {
        return unknown_option(&tree, above, &words, &as_typed(&arg, args), args, &texts);
    }
    let is_word = is_unknown || error.kind() == ErrorKind::ArgumentConflict;
    if is_word && let Some(text) = misplaced(&arg, &path, args, &texts) {
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
        ErrorKind::UnknownArgument => "unexpected",
        // Beside verbs of its own, clap takes what is one word too many for one of them.
        ErrorKind::ArgumentConflict if !arg.starts_with(['-', '<', '[']) && above.find_subcommand(&arg).is_none() => {
            "unexpected"
        }
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => "value-missing",
        ErrorKind::TooManyValues => "too-many-values",
        ErrorKind::ArgumentConflict if prior == arg || prior.is_empty() => "repeated",
        ErrorKind::ArgumentConflict => "conflict",
        ErrorKind::MissingRequiredArgument => "missing-argument",
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => "missing-verb",
        ErrorKind::InvalidUtf8 => "not-text",
        _ => "not-understood",
    };
    // A place that the program itself asks to be filled is shown as optional.
    let bare = |shown: &str| shown.trim_matches(['<', '>', '[', ']']).to_owned();
    let named = above.get_arguments().find(|known| bare(&known.to_string()) == bare(&arg));
    let values = named.map(clap::Arg::get_possible_values);
    let values = values.unwrap_or_default();
    let near = if values.is_empty() { Vec::new() } else { meant::values(&values, &value, lang) };
    let valid: Vec<_> = values.iter().map(|value| value_name(value, lang)).collect();
    let facts = [
        ("form", Arg::from(form_of(&arg, above))),
        ("arg", arg.into()),
        ("value", value.as_str().into()),
        ("prior", prior.into()),
        ("valid", if valid.is_empty() { "none".into() } else { valid.join(", ").into() }),
        ("usage", usual_way(above).into()),
        ("verbs", under(above, lang).into()),
        ("option", dated(above).into()),
        ("text", long(above, if takes(above, "title") { "title" } else { "text" }).into()),
    ];
    let near = match meant::option_of(above, &value) {
        Some(option) if error.kind() == ErrorKind::ValueValidation => vec![option],
        _ => near,
    };
    ended(texts.with_hint(&format!("usage-{key}"), &facts), near, &words, &texts)
}

/// How a verb is written; the usual way, where there are two.
fn usual_way(verb: &Command) -> String {
    usage(verb).lines().next().unwrap_or_default().to_owned()
}

/// The verbs under a verb.
fn under(verb: &Command, lang: Lang) -> String {
    let names: Vec<&str> =
        verb.get_subcommands().map(|verb| verb_name(verb, lang)).filter(|name| *name != "help").collect();
    names.join(", ")
}

/// The option of a verb that takes a day.
fn dated(verb: &Command) -> String {
    let id = if verb.get_name() == "extend" { "to" } else { "on" };
    long(verb, id)
}

/// An option of a verb, as it is typed.
fn long(verb: &Command, id: &str) -> String {
    let option = verb.get_arguments().find(|arg| arg.get_id() == id).and_then(clap::Arg::get_long);
    option.map(|option| format!("--{option}")).unwrap_or_default()
}

fn takes(verb: &Command, long: &str) -> bool {
    verb.get_arguments().any(|arg| meant::names_of_option(arg).any(|name| name == long))
}

/// A flag as it was typed: of `-retard`, clap tells the first letter alone.
fn as_typed(flag: &str, args: &[OsString]) -> String {
    let mut typed = args.iter().filter_map(|arg| arg.to_str());
    let whole = typed.find(|typed| !flag.starts_with("--") && typed.starts_with(flag) && typed.len() > flag.len());
    whole.unwrap_or(flag).to_owned()
}

/// A word that has its place elsewhere on the line: a verb by another name, the name or the value of an option, a field
/// to correct, or what should follow the number.
fn misplaced(word: &str, path: &[(&Command, &str)], args: &[OsString], texts: &Texts) -> Option<String> {
    let (verb, _) = path.last()?;
    let words: Vec<_> = path.iter().map(|(_, word)| *word).collect();
    let lang = texts.lang();
    let message =
        |key: &str, facts: &[(&str, Arg)]| Some(ended(texts.with_hint(key, facts), Vec::new(), &words, texts));
    if word.is_empty() || word.starts_with(['-', '<', '[']) {
        return None;
    }
    if let Some(option) = word.strip_prefix(['\u{2013}', '\u{2014}']) {
        let option = option.trim_start_matches(['-', '\u{2013}', '\u{2014}']);
        return message("usage-long-dash", &[("arg", word.into()), ("option", option.into())]);
    }
    if verb.has_subcommands() && meant::verbs(verb, word, lang).is_some_and(|verbs| !verbs.is_empty()) {
        return Some(unknown_verb(verb, words, word, lang));
    }
    if meant::is_field(verb, word.split('=').next().unwrap_or(word)) {
        let field = if word.contains('=') { word.to_owned() } else { format!("{word}=…") };
        return message("usage-unexpected", &[("arg", word.into()), ("form", "field".into()), ("field", field.into())]);
    }
    if let Some(option) = meant::option_of(verb, word) {
        return Some(ended(texts.with("usage-unexpected", &[("arg", word.into())]), vec![option], &words, texts));
    }
    let [.., (above, first), (_, second)] = path else { return None };
    let lacks_number = above.get_positionals().next().is_some() && args.windows(2).any(|two| two == [*first, *second]);
    if lacks_number { message("usage-number-first", &[("usage", usual_way(verb).into())]) } else { None }
}

/// What a word too many may be: it goes by its form, and by what the verb takes.
fn form_of(word: &str, verb: &Command) -> &'static str {
    let takes = |long: &str| takes(verb, long);
    let is_number = || word.parse::<RecordId>().is_ok() || word.chars().all(|c| c.is_ascii_digit());
    match () {
        () if date::written(word).is_some() && takes("on") => "day",
        () if date::written(word).is_some() => "date",
        () if is_number() && verb.get_positionals().next().is_some() => "number",
        () if takes("text") => "text",
        () if takes("question") => "label",
        () if takes("kind") && takes("sort") => "condition",
        () => "other",
    }
}

/// An option that a verb does not have: what was meant by it; failing that, which verbs have it.
fn unknown_option(
    tree: &Command,
    verb: &Command,
    path: &[&str],
    typed: &str,
    args: &[OsString],
    texts: &Texts,
) -> String {
    /// Beyond, a list of verbs teaches nothing.
    const MOST_VERBS: usize = 4;
    let (word, lang) = (typed.trim_start_matches('-'), texts.lang());
    if word.starts_with(|c: char| c.is_ascii_digit()) {
        return ended(texts.with("usage-negative", &[("arg", typed.into())]), Vec::new(), path, texts);
    }
    if typed.strip_prefix("--").is_some_and(|option| takes(verb, option)) {
        // The verb has it: it stands before the verb, where only what every verb has may stand.
        let hint = texts.with_hint("usage-before-verb", &[("arg", typed.into()), ("verb", path.join(" ").into())]);
        return ended(hint, Vec::new(), path, texts);
    }
    if meant::is_field(verb, word) {
        let facts = [("arg", typed.into()), ("form", "field".into()), ("field", format!("{word}=…").into())];
        return ended(texts.with_hint("usage-unexpected", &facts), Vec::new(), path, texts);
    }
    let mut text = texts.with("usage-unknown-argument", &[("arg", typed.into())]);
    let after = args.iter().skip_while(|arg| **arg != *typed).nth(1).and_then(|next| next.to_str());
    let whole = after.and_then(|next| meant::option_of(verb, &format!("{word} {next}")));
    let meant = whole.map_or_else(|| meant::options(verb, word, lang), |whole| vec![whole]);
    if meant.is_empty() && verb.get_positionals().any(|place| meant::is_called(place, word)) {
        text.push('\n');
        text.push_str(&texts.with("usage-without-option", &[("usage", usual_way(verb).into())]));
        return ended(text, meant, path, texts);
    }
    let others = if meant.is_empty() { meant::verbs_with(tree, word, lang) } else { Vec::new() };
    if !others.is_empty() && others.len() <= MOST_VERBS {
        text.push('\n');
        text.push_str(&texts.with("usage-option-of", &[("verbs", others.join(", ").into())]));
    }
    ended(text, meant, path, texts)
}

fn is_zero(value: &str) -> bool {
    value.chars().all(|c| c == '0')
}

/// A word where a verb was expected, and the verbs nearest to it, in either language. `path` is how the verb above was
/// typed.
pub fn unknown_verb(above: &Command, path: Vec<&str>, typed: &str, lang: Lang) -> String {
    let texts = Texts::new(lang);
    let typed = clean::line(typed).into_owned();
    let of = [&["doleances"][..], &path].concat().join(" ");
    let mut text = texts.with("usage-unknown-verb", &[("verb", typed.as_str().into()), ("of", of.into())]);
    let meant = match report_of(above, &typed, &texts) {
        Some(report) => vec![report],
        None => meant::verbs(above, &typed, lang).unwrap_or_else(|| {
            text.push('\n');
            text.push_str(&texts.get("usage-nothing-to-type"));
            Vec::new()
        }),
    };
    // Where one verb is proposed, the help is that of it.
    let one = match meant.as_slice() {
        [one] => above.find_subcommand(one).map(|verb| verb_name(verb, lang).to_owned()),
        _ => None,
    };
    let path: Vec<&str> = path.into_iter().chain(one.as_deref()).collect();
    ended(text, meant, &path, &texts)
}

/// The command on the report of a period that was typed without saying that it is a year, a quarter or a month.
fn report_of(above: &Command, typed: &str, texts: &Texts) -> Option<String> {
    let what = on_a_period(above.get_name())?;
    if date::month_named(&comparable(typed)).is_some() {
        return Some(of_a_month(what, typed, texts));
    }
    let period: Period = typed.parse().ok()?;
    Some(labels::typed(&period, what, texts))
}

/// A verb that takes a period, from the first.
fn on_a_period(verb: &str) -> Option<&'static str> {
    ["report", "report cases", "report freeze"].into_iter().find(|path| path.rsplit(' ').next() == Some(verb))
}

fn of_a_month(verb: &str, month: &str, texts: &Texts) -> String {
    format!("{} {month}", typed::command(&format!("{verb} month"), texts.lang()))
}

/// What to type when a flag of a report came before its period, or without one.
fn before_period(flag: &str, verb: &Command, path: &[(&Command, &str)], texts: &Texts) -> Option<String> {
    let span = verb.find_subcommand("month").unwrap_or(verb);
    let arg = span
        .get_arguments()
        .find(|arg| meant::names_of_option(arg).any(|name| flag.strip_prefix("--") == Some(name)))?;
    let value = arg.get_value_names().filter(|_| arg.get_action().takes_values()).into_iter().flatten().next();
    let value = value.map_or_else(String::new, |name| format!(" {name}"));
    let report = path.iter().rev().find_map(|(verb, _)| on_a_period(verb.get_name()))?;
    let command = of_a_month(report, &texts.get("value-month"), texts);
    Some(texts.with_hint(
        "usage-before-period",
        &[("arg", flag.into()), ("command", format!("{command} {flag}{value}").into())],
    ))
}

/// The nearest that could have been meant, and where the help is.
fn ended(text: String, nearest: Vec<String>, path: &[&str], texts: &Texts) -> String {
    let help = see_help(path, texts);
    [Some(text), did_you_mean(nearest, texts), Some(help)].into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// Where the help of a verb is.
fn see_help(path: &[&str], texts: &Texts) -> String {
    match path {
        [] => texts.get("usage-see-help"),
        path => texts.with("usage-see-verb-help", &[("verb", path.join(" ").into())]),
    }
}

/// Where the help of the verb of a command line is.
pub fn help_of(args: &[OsString], lang: Lang) -> String {
    let tree = super::localised(lang);
    let path: Vec<_> = path(&tree, args, None).into_iter().map(|(_, word)| word).collect();
    see_help(&path, &Texts::new(lang))
}

/// The option of the verb of a command line that takes a word, which is in a list of the register.
pub fn option_with(args: &[OsString], word: &str, lists: &Lists, lang: Lang) -> Option<String> {
    let tree = super::tree();
    let (verb, _) = path(&tree, args, None).pop()?;
    verb.get_arguments().filter(|arg| !arg.is_hide_set()).find_map(|arg| {
        let list = List::from_code(&arg.get_value_names()?.first()?.to_ascii_lowercase())?;
        lists.resolve(list, word).ok()?;
        Some(format!("--{} {}", option_name(arg, lang)?, typed::quoted(word)))
    })
}

/// The verbs that a command line leads through, as far as it is understood without what asks for help nor a flag that
/// is unknown, each with the word that was typed for it.
pub fn path<'t, 'a>(tree: &'t Command, args: &'a [OsString], unknown: Option<&str>) -> Vec<(&'t Command, &'a str)> {
    let is_known = |word: &&OsString| {
        let name = word.to_str().and_then(|word| word.split('=').next());
        !name.is_some_and(|name| help::FLAGS.contains(&name)) && (unknown.is_none() || name != unknown)
    };
    let line: Vec<_> = args.iter().filter(is_known).collect();
    let understood = super::as_far_as_understood(&line);
    let (mut path, mut above, mut matches) = (Vec::new(), tree, understood.as_ref());
    let mut words = line.iter().skip(1).filter_map(|word| word.to_str());
    while let Some((name, under)) = matches.and_then(ArgMatches::subcommand) {
        let Some(verb) = above.find_subcommand(name) else { break };
        let is_of_it = |word: &&str| meant::names_of_verb(verb).any(|name| name == *word);
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
