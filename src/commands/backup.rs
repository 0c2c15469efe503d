//! `backup`: a whole, checked copy of the register, taken at one moment.

use std::path::PathBuf;

use super::context::Context;
use crate::domain::{Act, Entry};
use crate::output::{Failure, clean};

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long)]
    force: bool,
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let mut register = context.open()?;
    register.copy_to(&args.file, args.force)?;
    // The copy stands; that it was made is worth an entry, should a request have to be destroyed later.
    let today = context.today();
    let mut writing = context.write(&mut register)?;
    writing.act_on_office(&Entry::bare(today, Act::BackedUp))?;
    writing.commit()?;
    let path = clean::line(&args.file.to_string_lossy()).into_owned();
    context.ui.say("say-backed-up", &[("path", path.into())]);
    Ok(())
}
