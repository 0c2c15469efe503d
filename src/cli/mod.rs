//! The command line: its tree, its global settings, its help in both languages.

pub mod help;
pub mod language;
pub mod misuse;

use std::ffi::OsString;

use clap::{Arg, ArgMatches, Command, CommandFactory, FromArgMatches, Parser};

use crate::commands::global::Global;
use crate::domain::Lang;

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
    let read = tree().try_get_matches_from(args).and_then(|matches| {
        let mut cli = Cli::from_arg_matches(&matches)?;
        if let Some(officer) = officer_of(&matches) {
            cli.global.officer = Some(officer);
        }
        Ok(cli)
    });
    match read {
        Ok(cli) => Parsed::Run(Box::new(cli)),
        // Help is rare and costs a walk through the whole tree in the reader's language.
        Err(error) if misuse::is_text(&error) => match help::localised(tree(), lang).try_get_matches_from(args) {
            Err(error) => Parsed::Text(error.render().to_string()),
            Ok(_) => misuse::explain(&error, lang),
        },
        Err(error) => misuse::explain(&error, lang),
    }
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
    tree
}

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

const OFFICER: &str = "officer_of_verb";

fn officer_of(matches: &ArgMatches) -> Option<String> {
    let (_, inner) = matches.subcommand()?;
    officer_of(inner).or_else(|| inner.try_get_one::<String>(OFFICER).ok().flatten().cloned())
}
