//! The command line: its tree, its global settings, its help in both languages.

pub mod groups;
pub mod help;
pub mod language;
pub mod misuse;

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Command, CommandFactory, FromArgMatches, Parser};

use crate::commands::global::Global;
use crate::domain::Lang;
use crate::output::Ui;
use crate::output::ui::Color;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "doleances",
    bin_name = "doleances",
    version,
    disable_help_subcommand = true,
    subcommand_required = true,
    arg_required_else_help = true,
    infer_long_args = false
)]
pub struct Cli {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: crate::commands::Command,
}

/// What a command line comes to.
pub enum Parsed {
    /// A command to run.
    Run(Box<Cli>),
    /// A text that was asked for: help or version.
    Text(String),
    /// A command line that is not understood: the sentence that says so.
    Misuse(String),
}

/// Reads a command line. Help and errors are in `lang`.
pub fn parse(args: &[OsString], lang: Lang) -> Parsed {
    // Alone, the program presents itself. Clap would not when a variable of the environment sets a global flag.
    if args.len() < 2 {
        return help_on(std::iter::empty(), lang);
    }
    // Offering `--as` under every verb takes longer than all the rest: only where it is typed.
    let names_officer = args.iter().any(|arg| arg.as_encoded_bytes().starts_with(b"--as"));
    let tree = if names_officer { tree() } else { with_help(Cli::command()) };
    let read = tree.try_get_matches_from(args).and_then(|matches| {
        if let Some((HELP, asked)) = matches.subcommand() {
            let verbs = asked.get_many::<String>("verbs").unwrap_or_default();
            return Ok(help_on(verbs.map(String::as_str), lang));
        }
        let mut cli = Cli::from_arg_matches(&matches)?;
        if let Some(officer) = officer_of(&matches) {
            cli.global.officer = Some(officer);
        }
        Ok(Parsed::Run(Box::new(cli)))
    });
    let read = match read {
        // A version has no language.
        Err(error) if error.kind() == ErrorKind::DisplayVersion => return Parsed::Text(error.render().to_string()),
        read => read,
    };
    // Help and errors are rare, and worth a second reading of the line by a tree in the reader's language.
    read.unwrap_or_else(|error| match pages(lang).try_get_matches_from(args) {
        Err(error) if misuse::is_text(&error) => Parsed::Text(error.render().to_string()),
        Err(error) => Parsed::Misuse(misuse::explain(&error, args, lang)),
        Ok(_) => Parsed::Misuse(misuse::explain(&error, args, lang)),
    })
}

/// The tree with its texts in a language.
pub fn localised(lang: Lang) -> Command {
    help::localised(tree(), lang)
}

/// The tree with its texts laid out for the terminal.
fn pages(lang: Lang) -> Command {
    let width = Ui::new(lang, Color::Never, true, true).width();
    help::pages(tree(), lang, usize::from(width))
}

/// The help of a verb, or of a verb under another.
fn help_on<'v>(verbs: impl Iterator<Item = &'v str>, lang: Lang) -> Parsed {
    let mut tree = pages(lang);
    tree.build();
    let mut verb = &tree;
    for name in verbs {
        match verb.find_subcommand(name) {
            Some(sub) => verb = sub,
            None => return Parsed::Misuse(misuse::unknown_verb(verb, name, lang)),
        }
    }
    Parsed::Text(verb.clone().render_help().to_string())
}

/// The tree of verbs.
///
/// `--as OFFICER` is a global flag, but `close --as` and `link --as` mean something else: there the officer is named
/// before the verb. Every other verb takes it on either side.
pub fn tree() -> Command {
    let mut tree = Cli::command();
    let verbs: Vec<String> = tree.get_subcommands().map(|verb| verb.get_name().to_owned()).collect();
    for verb in verbs {
        tree = tree.mut_subcommand(verb, with_officer);
    }
    with_help(tree)
}

/// `help [VERB…]`, for those who expect it there.
fn with_help(tree: Command) -> Command {
    let verbs = Arg::new("verbs").num_args(0..).action(ArgAction::Append).value_name("VERB");
    tree.subcommand(Command::new(HELP).alias("aide").arg(verbs))
}

const HELP: &str = "help";

fn with_officer(mut verb: Command) -> Command {
    let nested: Vec<String> = verb.get_subcommands().map(|verb| verb.get_name().to_owned()).collect();
    for name in nested {
        verb = verb.mut_subcommand(name, with_officer);
    }
    if verb.get_arguments().any(|arg| arg.get_long() == Some("as")) {
        return verb;
    }
    verb.arg(Arg::new(OFFICER).long("as").value_name("OFFICER").display_order(100))
}

/// The officer, named after the verb.
const OFFICER: &str = "officer_of_verb";

fn officer_of(matches: &ArgMatches) -> Option<String> {
    let (_, inner) = matches.subcommand()?;
    officer_of(inner).or_else(|| inner.try_get_one::<String>(OFFICER).ok().flatten().cloned())
}
