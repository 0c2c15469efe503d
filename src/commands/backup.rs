//! `backup`: a whole copy of the register, taken at one moment. It leaves the register as it was.

use std::path::PathBuf;

use super::context::Context;
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
    let path = clean::line(&args.file.to_string_lossy()).into_owned();
    context.ui.notify("say-backed-up", &[("path", path.into())]);
    Ok(())
}
