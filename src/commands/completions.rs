//! `completions`: what a shell needs to complete verbs, flags and values, with their descriptions.

use clap_complete::Shell;

use super::context::Context;
use crate::domain::Lang;
use crate::output::Failure;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "SHELL", value_enum, hide_possible_values = true)]
    shell: Shell,
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let mut tree = (context.surroundings.tree)(context.ui.lang());
    if context.ui.lang() == Lang::Fr {
        // The French names are typed too.
        tree = tree.mut_subcommands(with_aliases);
    }
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut tree, "doleances", &mut script);
    context.ui.print(&String::from_utf8_lossy(&script))?;
    Ok(())
}

fn with_aliases(verb: clap::Command) -> clap::Command {
    let aliases: Vec<String> = verb.get_all_aliases().map(str::to_owned).collect();
    verb.alias(None).visible_aliases(aliases).mut_subcommands(with_aliases)
}
