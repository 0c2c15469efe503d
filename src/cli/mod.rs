//! The command line: its tree, its global settings, its help in both languages.

pub mod help;
pub mod language;
pub mod misuse;

use clap::{CommandFactory, FromArgMatches, Parser};

use crate::commands::Command;
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
    pub command: Command,
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
pub fn parse(args: Vec<std::ffi::OsString>, lang: Lang) -> Parsed {
    let tree = Cli::command();
    match tree.try_get_matches_from(&args) {
        Ok(matches) => match Cli::from_arg_matches(&matches) {
            Ok(cli) => Parsed::Run(Box::new(cli)),
            Err(error) => misuse::explain(&error, lang),
        },
        // Help is rare and costs a walk through the whole tree in the reader's language.
        Err(error) if misuse::is_text(&error) => match help::localised(Cli::command(), lang).try_get_matches_from(&args) {
            Err(error) => Parsed::Text(error.render().to_string()),
            Ok(_) => misuse::explain(&error, lang),
        },
        Err(error) => misuse::explain(&error, lang),
    }
}
