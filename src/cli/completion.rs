//! Completion: the script of a shell (`completions SHELL`) asks the program itself what may come next.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use clap::{Arg, Command, FromArgMatches};
use clap_complete::CompleteEnv;
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};

use super::{help, meant};
use crate::commands::candidates::Offer;
use crate::commands::global::Global;
use crate::commands::location::register_at;
use crate::commands::vocabulary::verb_name;
use crate::domain::Lang;

/// Answers a shell, and says whether one asked. `args` are `doleances -- LINE…`, as the script has them.
pub fn answer(args: &[OsString], lang: Lang) -> bool {
    let line: Vec<_> = args.iter().skip_while(|arg| *arg != "--").skip(1).collect();
    let tree = || {
        let tree = with_values(super::tree(), register(&line).as_deref(), lang);
        named(help::localised(tree, lang), lang)
    };
    let here = std::env::current_dir().ok();
    let asked = CompleteEnv::with_factory(tree).completer("doleances").try_complete(args, here.as_deref());
    // The variable may be there for another program.
    asked.unwrap_or(false)
}

/// The register of a line that is being typed.
fn register(line: &[&OsString]) -> Option<PathBuf> {
    let typed = super::as_far_as_understood(line)?;
    register_at(Global::from_arg_matches(&typed).ok()?.register.as_deref()).ok()
}

/// A verb and all that hangs from it, whose values are those of a register.
fn with_values(verb: Command, register: Option<&Path>, lang: Lang) -> Command {
    verb.mut_args(|arg| match Offer::of(&arg, lang) {
        Some(offer) => {
            let register = register.map(Path::to_owned);
            arg.add(ArgValueCompleter::new(move |current: &OsStr| {
                let fitting = offer.candidates(&current.to_string_lossy(), register.as_deref(), lang);
                let candidate = |(value, label): (String, Option<String>)| {
                    CompletionCandidate::new(value).help(label.map(Into::into))
                };
                fitting.into_iter().map(candidate).collect()
            }))
        }
        None => arg,
    })
    .mut_subcommands(|sub| with_values(sub, register, lang))
}

/// A verb and all that hangs from it, by their names in the reader's language; the others are completed too.
fn named(verb: Command, lang: Lang) -> Command {
    let name = verb_name(&verb, lang).to_owned();
    let others: Vec<_> = meant::names_of_verb(&verb).filter(|other| *other != name).map(str::to_owned).collect();
    // An option that goes by another name is another option to whatever completes its value.
    let namesakes: Vec<_> = verb.get_arguments().filter(|arg| !arg.is_hide_set()).flat_map(namesakes).collect();
    verb.name(name)
        .alias(None)
        .aliases(others)
        .mut_args(|arg| arg.alias(None))
        .args(namesakes)
        .mut_subcommands(|sub| named(sub, lang))
}

/// An option by each of its other names, which are offered once nothing else is.
fn namesakes(arg: &Arg) -> Vec<Arg> {
    let namesake = |name: &str| {
        let id = format!("{}={name}", arg.get_id());
        let takes = arg.get_action().clone();
        let own = Arg::new(id).long(name.to_owned()).action(takes).hide(true).global(arg.is_global_set());
        let own = own.help(arg.get_help().cloned().unwrap_or_default()).value_delimiter(arg.get_value_delimiter());
        match arg.get::<ArgValueCompleter>() {
            Some(values) => own.add(values.clone()),
            None => own,
        }
    };
    arg.get_all_aliases().unwrap_or_default().into_iter().map(namesake).collect()
}
