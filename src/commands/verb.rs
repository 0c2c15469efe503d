//! What may be typed after a verb.

use clap::{ArgMatches, Args, Command, FromArgMatches, Subcommand};

use super::vocabulary::named_syntax;

/// What was typed after a verb.
#[derive(Debug)]
pub struct Verb<A>(pub A);

/// The verbs under a verb that does nothing by itself.
#[derive(Debug, clap::Args)]
pub struct Under<A: Subcommand> {
    #[command(subcommand)]
    pub action: A,
}

/// What adds to a verb all that may follow it. It waits for the verb to be typed: to build all of the tree takes longer
/// than most verbs do.
#[derive(Clone, Copy, Debug)]
struct Syntax(fn(Command) -> Command);

impl clap::builder::CommandExt for Syntax {}

/// A verb with its arguments, by their names in both languages.
fn syntax<A: Args>(verb: Command) -> Command {
    let path = verb.get_name().to_owned();
    named_syntax(A::augment_args(verb), &path)
}

impl<A: Args> Args for Verb<A> {
    fn augment_args(verb: Command) -> Command {
        verb.add(Syntax(syntax::<A>)).defer(syntax::<A>)
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

/// What a verb does, once it has its texts.
pub fn about(verb: &Command) -> String {
    verb.get_about().map(ToString::to_string).unwrap_or_default()
}

/// How a verb is typed, once it has its texts: a line for each way.
pub fn usage(verb: &Command) -> String {
    verb.get_overridden_usage().map(ToString::to_string).unwrap_or_default()
}

/// A verb with all that may follow it, whether it is typed or not.
pub fn whole(verb: Command) -> Command {
    match verb.get::<Syntax>() {
        Some(&Syntax(syntax)) => syntax(verb).defer(|verb| verb),
        None => verb,
    }
}
