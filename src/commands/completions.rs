//! `completions`: the script by which a shell asks the program itself what may come next.

use clap_complete::Shell;
use clap_complete::env::Shells;

use super::context::Context;
use crate::output::Failure;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "SHELL", value_enum)]
    shell: Shell,
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let shells = Shells::builtins();
    let shell = shells.completer(&args.shell.to_string()).expect("invariant: every shell has its script");
    let mut script = Vec::new();
    shell.write_registration("COMPLETE", "doleances", "doleances", "doleances", &mut script)?;
    context.ui.print(&String::from_utf8_lossy(&script))?;
    Ok(())
}
