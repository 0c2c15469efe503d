//! What may be typed after a verb: its own arguments, and `--as OFFICER`.

use clap::{Arg, ArgMatches, Args, Command, FromArgMatches};

/// What was typed after a verb.
#[derive(Debug)]
pub struct Verb<A>(pub A);

/// What adds to a verb all that may follow it. It waits for the verb to be typed: to build all of the tree takes longer
/// than most verbs do.
#[derive(Clone, Copy, Debug)]
struct Syntax(fn(Command) -> Command);

impl clap::builder::CommandExt for Syntax {}

impl<A: Args> Args for Verb<A> {
    fn augment_args(verb: Command) -> Command {
        let syntax = |verb| with_officer(A::augment_args(verb));
        verb.add(Syntax(syntax)).defer(syntax)
    }

    fn augment_args_for_update(verb: Command) -> Command {
        Self::augment_args(verb)
    }
}

impl<A: FromArgMatches> FromArgMatches for Verb<A> {
    fn from_arg_matches(typed: &ArgMatches) -> Result<Self, clap::Error> {
        A::from_arg_matches(typed).map(Self)
    }

    fn update_from_arg_matches(&mut self, typed: &ArgMatches) -> Result<(), clap::Error> {
        self.0.update_from_arg_matches(typed)
    }
}

/// A verb with all that may follow it, whether it is typed or not.
pub fn whole(verb: Command) -> Command {
    match verb.get::<Syntax>() {
        Some(&Syntax(syntax)) => syntax(verb).defer(|verb| verb),
        None => verb,
    }
}

/// The officer, named after the verb.
pub const OFFICER: &str = "officer_of_verb";

/// `--as OFFICER` is a global flag, but `close --as` and `link --as` mean something else: there the officer is named
/// before the verb. Every other verb takes it on either side.
fn with_officer(verb: Command) -> Command {
    let verb = verb.mut_subcommands(with_officer);
    if verb.get_arguments().any(|arg| arg.get_long() == Some("as")) {
        return verb;
    }
    verb.arg(Arg::new(OFFICER).long("as").value_name("OFFICER").display_order(100))
}

/// The officer that was named after the verb.
pub fn officer(matches: &ArgMatches) -> Option<String> {
    let (_, inner) = matches.subcommand()?;
    officer(inner).or_else(|| inner.try_get_one::<String>(OFFICER).ok().flatten().cloned())
}
