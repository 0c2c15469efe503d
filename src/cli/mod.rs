//! The command line: its tree, its global settings, its help in both languages.

pub mod groups;
pub mod help;
pub mod language;
pub mod misuse;

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};

use crate::commands;
use crate::commands::global::Global;
use crate::domain::Lang;
use crate::output::Ui;
use crate::output::ui::Color;

/// The whole command line.
#[derive(Debug)]
pub struct Cli {
    pub global: Global,
    pub command: commands::Command,
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
    let read = tree_for(args).try_get_matches_from(args).and_then(|matches| {
        if let Some((HELP, asked)) = matches.subcommand() {
            let verbs = asked.get_many::<String>("verbs").unwrap_or_default();
            return Ok(help_on(verbs.map(String::as_str), lang));
        }
        run(&matches)
    });
    let read = match read {
        // A version has no language.
        Err(error) if error.kind() == ErrorKind::DisplayVersion => return Parsed::Text(error.render().to_string()),
        read => read,
    };
    // Help and errors are rare, and worth a second reading of the line by the whole tree, in the reader's language.
    read.unwrap_or_else(|_| match pages(lang).try_get_matches_from(args).and_then(|matches| run(&matches)) {
        Ok(parsed) => parsed,
        Err(error) if misuse::is_text(&error) => Parsed::Text(error.render().to_string()),
        Err(error) => Parsed::Misuse(misuse::explain(&error, args, lang)),
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
    let (mut verb, mut path) = (&tree, Vec::new());
    for name in verbs {
        match verb.find_subcommand(name) {
            Some(sub) => verb = sub,
            None => return Parsed::Misuse(misuse::unknown_verb(verb, path, name, lang)),
        }
        path.push(name);
    }
    Parsed::Text(verb.clone().render_help().to_string())
}

/// The command that was typed, once clap has told its parts.
fn run(matches: &ArgMatches) -> Result<Parsed, clap::Error> {
    let mut global = Global::from_arg_matches(matches)?;
    global.officer = officer_of(matches).or(global.officer);
    let command = matches.subcommand().map(|(verb, typed)| commands::Command::read(verb, typed)).transpose()?;
    let command = command.flatten().ok_or_else(|| clap::Error::new(ErrorKind::MissingSubcommand))?;
    Ok(Parsed::Run(Box::new(Cli { global, command })))
}

/// The tree of verbs.
pub fn tree() -> Command {
    let verbs = commands::Command::NAMES.iter().filter_map(|name| commands::Command::syntax(name));
    root().subcommands(verbs.map(with_officer)).subcommand(help_verb())
}

/// As much of the tree as a command line walks through: building all of it takes longer than most verbs do.
fn tree_for(args: &[OsString]) -> Command {
    let root = root();
    let verb = misuse::first_word(&root, args).and_then(commands::Command::syntax);
    root.subcommands(verb.map(with_officer)).subcommand(help_verb())
}

/// The tree without its verbs.
fn root() -> Command {
    let root = Command::new("doleances").bin_name("doleances").version(env!("CARGO_PKG_VERSION"));
    Global::augment_args(root.disable_help_subcommand(true).subcommand_required(true).arg_required_else_help(true))
}

/// `help [VERB…]`, for those who expect it there.
fn help_verb() -> Command {
    let verbs = Arg::new("verbs").num_args(0..).action(ArgAction::Append).value_name("VERB");
    Command::new(HELP).alias("aide").arg(verbs)
}

const HELP: &str = "help";

/// `--as OFFICER` is a global flag, but `close --as` and `link --as` mean something else: there the officer is named
/// before the verb. Every other verb takes it on either side.
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
