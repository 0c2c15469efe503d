//! The command line: its tree, its global settings, its help in both languages.

pub mod completion;
pub mod help;
mod help_pages;
pub mod language;
mod meant;
pub mod misuse;
pub mod typed_options;

use std::ffi::OsString;

use clap::builder::Resettable;
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Command, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::commands;
use crate::commands::global::Global;
use crate::commands::group::VerbGroup;
use crate::commands::verb;
use crate::commands::vocabulary::named_syntax;
use crate::domain::Lang;
use crate::output::Ui;
use crate::output::ui::Color;

/// What a command line comes to.
pub enum Parsed {
    /// A command to run; none was typed, when the program is alone.
    Run(Box<(Global, Option<commands::Command>)>),
    /// A text that was asked for: help or version.
    Text(String),
    /// A command line that is not understood: the sentence that says so.
    Misuse(String),
}

/// The whole command line.
#[derive(Parser)]
#[command(name = "doleances", bin_name = "doleances", version, disable_help_subcommand = true)]
struct CommandLine {
    #[command(flatten)]
    global: Global,
    /// Without a verb, the program shows the day.
    #[command(subcommand)]
    verb: Option<AnyVerb>,
}

#[derive(Subcommand)]
enum AnyVerb {
    #[command(flatten)]
    Command(Box<commands::Command>),
    /// `help [VERB…]`, for those who expect it there.
    #[command(add = VerbGroup::Tool)]
    Help {
        #[arg(value_name = "VERB")]
        verbs: Vec<String>,
    },
}

/// Reads a command line. Help and errors are in `lang`.
pub fn parse(args: &[OsString], lang: Lang) -> Parsed {
    // Where a value may begin with a hyphen, only a flag that is known is none.
    let help = Arg::new("aide").long("aide").global(true).hide(true).action(ArgAction::Help);
    let error = match read(&mut command().arg(help), args, lang) {
        Ok(parsed) => return parsed,
        Err(error) => error,
    };
    // A version has no language.
    if error.kind() == ErrorKind::DisplayVersion {
        return Parsed::Text(error.render().to_string());
    }
    // Errors are rare, and worth a second reading of the line by the whole tree, in the reader's language.
    let mut tree = localised(lang);
    let error = match read(&mut tree, args, lang) {
        Ok(parsed) => return parsed,
        Err(error) => error,
    };
    // Whoever asks for help is given it, whatever else is wrong with the line.
    let verbs = if help::is_asked(args) { misuse::path(&tree, args, None) } else { Vec::new() };
    if !verbs.is_empty() || error.kind() == ErrorKind::DisplayHelp {
        return help_on(verbs.into_iter().map(|(_, word)| word), lang);
    }
    Parsed::Misuse(misuse::explain(&error, tree, args, lang))
}

/// The verbs by their names in both languages, each waiting to be typed for what may follow it.
fn command() -> Command {
    named_syntax(CommandLine::command().mut_args(without_empty_variable), "")
}

/// An argument that does not take an empty variable for a value: it is as if it were not set.
fn without_empty_variable(arg: Arg) -> Arg {
    let is_empty = arg.get_env().and_then(std::env::var_os).is_some_and(|value| value.is_empty());
    if is_empty { arg.env(Resettable::Reset) } else { arg }
}

fn read(tree: &mut Command, args: &[OsString], lang: Lang) -> Result<Parsed, clap::Error> {
    let matches = tree.try_get_matches_from_mut(args)?;
    let CommandLine { global, verb } = CommandLine::from_arg_matches(&matches)?;
    Ok(match verb {
        None => Parsed::Run(Box::new((global, None))),
        Some(AnyVerb::Command(command)) => Parsed::Run(Box::new((global, Some(*command)))),
        Some(AnyVerb::Help { verbs }) => help_on(verbs.iter().map(String::as_str), lang),
    })
}

/// What clap understands of a line up to where it does not.
fn as_far_as_understood(args: &[impl Clone + Into<OsString>]) -> Option<ArgMatches> {
    command().ignore_errors(true).try_get_matches_from(args.iter().cloned()).ok()
}

/// Whether a command line wants no questions, as far as it is understood.
pub fn asks_nothing(args: &[OsString]) -> bool {
    as_far_as_understood(args).is_some_and(|matches| matches.get_flag("no_input"))
}

/// The tree of verbs, with all that may follow each.
pub fn tree() -> Command {
    command().mut_subcommands(verb::whole).mut_subcommand("report", |report| {
        report.mut_subcommand("period", unpublished).mut_subcommand("year", |year| hidden(year, &["detail"]))
    })
}

/// A report of any days without what no edition of them may be asked by.
fn unpublished(period: Command) -> Command {
    hidden(period, &["publish", "dry_run"])
}

/// A verb that takes what says nothing there, and does not show it.
fn hidden(verb: Command, ids: &[&str]) -> Command {
    verb.mut_args(|arg| if ids.contains(&arg.get_id().as_str()) { arg.hide(true) } else { arg })
}

/// The tree with its texts in a language.
pub fn localised(lang: Lang) -> Command {
    help::localised(tree(), lang)
}

/// The help of a verb, or of a verb under another.
fn help_on<'w>(words: impl IntoIterator<Item = &'w str>, lang: Lang) -> Parsed {
    let tree = localised(lang);
    let (mut verb, mut key, mut path) = (&tree, help::ROOT.to_owned(), Vec::new());
    for word in words {
        match verb.find_subcommand(word) {
            Some(sub) => verb = sub,
            None => return Parsed::Misuse(misuse::unknown_verb(verb, path, word, lang)),
        }
        key = format!("{key}-{}", verb.get_name());
        path.push(word);
    }
    let width = Ui::new(lang, Color::Never, true, true).width();
    Parsed::Text(help_pages::page(&tree, verb, &key, lang, usize::from(width)))
}
