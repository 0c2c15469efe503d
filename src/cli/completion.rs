//! Completion: the script of a shell (`completions SHELL`) asks the program itself what may come next.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Arg, Command, FromArgMatches};
use clap_complete::CompleteEnv;
use clap_complete::engine::{ArgValueCandidates, CompletionCandidate};

use super::help;
use crate::commands::candidates;
use crate::commands::context::register_at;
use crate::commands::global::Global;
use crate::domain::{Lang, List};

/// Answers a shell, and says whether one asked. `args` are `doleances -- LINE…`, as the script has them.
pub fn answer(args: &[OsString], lang: Lang) -> bool {
    let line: Vec<_> = args.iter().skip_while(|arg| *arg != "--").skip(1).collect();
    let tree = || {
        let tree = match register(&line) {
            Some(register) => with_values(super::tree(), &register, lang),
            None => super::tree(),
        };
        named(help::localised(tree, lang), lang)
    };
    let asked = CompleteEnv::with_factory(tree).completer("doleances").try_complete(args, None);
    // The variable may be there for another program.
    asked.unwrap_or(false)
}

/// The register of a line that is being typed.
fn register(line: &[&OsString]) -> Option<PathBuf> {
    let typed = super::as_far_as_understood(line)?;
    register_at(Global::from_arg_matches(&typed).ok()?.register.as_deref()).ok()
}

/// A verb and all that hangs from it, whose values are those of a register.
fn with_values(verb: Command, register: &Path, lang: Lang) -> Command {
    verb.mut_args(|arg| match values(&arg, register, lang) {
        Some(values) => arg.add(values),
        None => arg,
    })
    .mut_subcommands(|sub| with_values(sub, register, lang))
}

/// The values of an argument that takes a number of a request or a code of a list, which its own name says.
fn values(arg: &Arg, register: &Path, lang: Lang) -> Option<ArgValueCandidates> {
    let name = arg.get_value_names()?.first()?.to_lowercase();
    let list = List::ALL.into_iter().find(|list| list.as_str() == name);
    if !arg.get_possible_values().is_empty() || (list.is_none() && name != "number") {
        return None;
    }
    let register = register.to_owned();
    Some(ArgValueCandidates::new(move || {
        let values = match list {
            Some(list) => candidates::codes(&register, list, lang),
            None => candidates::open_requests(&register),
        };
        values.into_iter().map(|(value, label)| CompletionCandidate::new(value).help(label.map(Into::into))).collect()
    }))
}

/// A verb and all that hangs from it, by their names in the reader's language; the others are completed too.
fn named(verb: Command, lang: Lang) -> Command {
    let name = help::name(&verb, lang).to_owned();
    let names = std::iter::once(verb.get_name()).chain(verb.get_all_aliases());
    let others: Vec<_> = names.filter(|other| *other != name).map(str::to_owned).collect();
    verb.name(name).alias(None).aliases(others).mut_subcommands(|sub| named(sub, lang))
}
