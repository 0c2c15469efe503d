//! `schema`: what scripts may expect of the JSON of a verb.

use super::context::Context;
use super::vocabulary::Vocabulary;
use crate::output::Failure;
use crate::output::schema::JsonForm;

const FORMS: Vocabulary = Vocabulary::new("verb", JsonForm::CODES);

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "VERB", value_parser = FORMS.of(JsonForm::from_code))]
    form: Option<JsonForm>,
}

/// The schema of one form, or the names of those that have one.
pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let Some(form) = args.form else {
        return Ok(JsonForm::CODES.iter().try_for_each(|form| context.ui.line(form))?);
    };
    Ok(context.ui.line(&format!("{:#}", form.schema()))?)
}
