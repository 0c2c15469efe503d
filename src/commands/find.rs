//! `find`: full text over what was said, accents and case ignored. Identities are not searched.

use super::context::Context;
use crate::output::Failure;
use crate::output::requests;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(required = true, value_name = "TEXT")]
    words: Vec<String>,
    #[arg(long, value_name = "N")]
    limit: Option<u32>,
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let mut register = context.open()?;
    let reading = register.read()?;
    let (format, today) = (context.format(), context.today());
    let found = reading.find(&args.words.join(" "), args.limit)?;
    let found: Vec<_> = found.into_iter().map(|request| request.as_of(today)).collect();
    let lists = &reading.office()?.lists;
    requests::list(&mut context.ui, format, lists, None, &found, today)
}
