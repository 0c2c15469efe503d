//! `schema`: what scripts may expect of the JSON of a verb.

use clap::builder::PossibleValuesParser;

use super::context::Context;
use crate::output::Failure;
use crate::output::schema::JsonForm;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "VERB", value_parser = names())]
    name: Option<String>,
}

fn names() -> PossibleValuesParser {
    PossibleValuesParser::new(JsonForm::CODES)
}

/// The schema of one form, or the names of those that have one.
pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let Some(name) = args.name else {
        return Ok(JsonForm::CODES.iter().try_for_each(|form| context.ui.line(form))?);
    };
    let form: JsonForm = name.parse().expect("invariant: the parser took one of the names");
    Ok(context.ui.line(&format!("{:#}", form.schema()))?)
}
