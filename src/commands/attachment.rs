//! `attachment`: the documents of a request are listed, or taken out as files.

use std::io::Write;
use std::path::{Path, PathBuf};

use super::ask::missing::RequiredArg;
use super::ask::queue::Queue;
use super::context::{Context, refused_on};
use crate::domain::Number;
use crate::domain::attachment::safe_name;
use crate::output::{Failure, attachments, clean};
use crate::store::Draft;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
    #[arg(value_name = "N")]
    n: Option<u32>,
    #[arg(short, long, value_name = "FILE", requires = "n")]
    output: Option<PathBuf>,
    #[arg(long, requires = "n")]
    force: bool,
}

const QUEUE: Queue = Queue::all().exempt();

pub fn run(mut args: Args, context: &mut Context) -> Result<(), Failure> {
    let [typed] = context.ask_missing([RequiredArg::number(&QUEUE, &mut args.number)])?;
    let number = context.number(&typed)?;
    match args.n {
        None => list(number, context),
        Some(n) => take_out(&args, number, n, context),
    }
}

fn list(number: Number, context: &mut Context) -> Result<(), Failure> {
    let mut register = context.open()?;
    let reading = register.read()?;
    attachments::list(&mut context.ui, &reading.office()?.lists, &reading.request(number)?)
}

/// A document may tell who the person is: whoever may not learn that does not get it either.
fn take_out(args: &Args, number: Number, n: u32, context: &mut Context) -> Result<(), Failure> {
    let mut register = context.open()?;
    let reading = register.read()?;
    let (office, request) = (reading.office()?, reading.request(number)?);
    let officer = context.author(&office.lists)?;
    office.without_conflict(&officer, &request).map_err(refused_on(number))?;
    let document = request.document(n).map_err(refused_on(number))?;
    let bytes = reading.content(&document.digest)?;
    let path = args.output.clone().unwrap_or_else(|| safe_name(&document.name).into());
    if path == Path::new("-") {
        return to_standard_output(context, &bytes);
    }
    let mut draft = Draft::begin(&path, args.force)?;
    draft.write_all(&bytes)?;
    draft.keep()?;
    let path = clean::line(&path.to_string_lossy()).into_owned();
    context.ui.notify("say-written", &[("path", path.into())]);
    Ok(())
}

/// A terminal is shown text that drives nothing; anything else goes to a file or a pipe.
fn to_standard_output(context: &mut Context, bytes: &[u8]) -> Result<(), Failure> {
    let harmless = || std::str::from_utf8(bytes).is_ok_and(|text| clean::block(text) == text);
    if context.ui.is_terminal() && !harmless() {
        return Err(Failure::Message { key: "binary-to-terminal", args: vec![], exit: 1 });
    }
    context.ui.out().write_all(bytes)?;
    Ok(context.ui.finish()?)
}
