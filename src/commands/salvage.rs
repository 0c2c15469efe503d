//! `salvage`: all that can be read of a damaged register, made into a new one, with what was lost.

use std::path::PathBuf;

use serde_json::{Value, json};

use super::context::Context;
use super::destination::no_standard_output;
use crate::i18n::Arg;
use crate::output::{Failure, Format, clean, sentence};
use crate::store::{Loss, Salvage, StoreError};

/// Lost entries that a screen lists; JSON has all of them.
const LISTED_LOSSES: usize = 50;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let named = |source| Failure::File { path: args.file.to_string_lossy().into_owned(), source };
    args.output.as_deref().map_or(Ok(()), no_standard_output)?;
    std::fs::metadata(&args.file).map_err(named)?;
    let salvage = Salvage::read(&args.file)?;
    let stamp = context.stamp(context.account_officer());
    let write = |target: &PathBuf| match salvage.write(target, &stamp, context.today()) {
        Err(StoreError::FileThere { path } | StoreError::AlreadyThere { path }) => {
            let path = Arg::Path(clean::line(&path.to_string_lossy()).into_owned());
            Err(Failure::Message { key: "salvage-there", args: vec![("path", path)], exit: 1 })
        }
        written => Ok(written?),
    };
    let problems = args.output.as_ref().map(write).transpose()?;
    if let Some(path) = &args.output {
        context.remember(path);
    }
    let sentences = |problem| sentence::problem(problem, context.ui.texts());
    let left: Vec<String> = problems.iter().flatten().map(sentences).collect();
    match context.ui.format() {
        Format::Csv => return Err(Failure::usage("salvage-form")),
        Format::Json | Format::Jsonl => {
            let json = as_json(&salvage, &args, &left);
            context.ui.line(&json.to_string())?;
        }
        Format::Table => screen(&salvage, &args, &left, context)?,
    }
    Ok(())
}

fn screen(salvage: &Salvage, args: &Args, left: &[String], context: &mut Context) -> Result<(), Failure> {
    let texts = context.ui.texts();
    let counts = [("read", (salvage.entries - salvage.lost.len() as u64).into()), ("entries", salvage.entries.into())];
    let mut lines = vec![texts.with("salvage-read", &counts)];
    if !salvage.tables.is_empty() {
        lines.push(texts.with("salvage-tables", &[("tables", clean::line(&salvage.tables.join(", ")).into())]));
    }
    for (seq, Loss { record, cause }) in salvage.lost.iter().take(LISTED_LOSSES) {
        let cause: &str = cause.into();
        let record = record.map_or_else(|| "none".to_owned(), |record| sentence::named_record(record, texts));
        let args = [("seq", seq.to_string().into()), ("cause", cause.into()), ("record", record.into())];
        lines.push(texts.with("salvage-lost", &args));
    }
    if salvage.lost.len() > LISTED_LOSSES {
        let more = [("count", (salvage.lost.len() - LISTED_LOSSES).into()), ("format", "json".into())];
        lines.push(texts.with("more-all", &more));
    }
    lines.extend(left.iter().cloned());
    match &args.output {
        Some(path) => {
            let path = clean::line(&path.to_string_lossy()).into_owned();
            lines.push(
                texts.with_hint("salvage-written", &[("path", Arg::Path(path)), ("lost", salvage.lost.len().into())]),
            );
        }
        None => lines.push(texts.get("salvage-not-written")),
    }
    let fitted: Vec<String> = lines.iter().map(|line| context.ui.fitted(line)).collect();
    Ok(context.ui.line(&fitted.join("\n"))?)
}

fn as_json(salvage: &Salvage, args: &Args, left: &[String]) -> Value {
    let lost = salvage.lost.iter().map(|(seq, Loss { record, cause })| {
        let cause: &str = cause.into();
        json!({"seq": seq, "record": record.map(|record| record.to_string()), "cause": cause})
    });
    json!({
        "entries": salvage.entries,
        "read": salvage.entries - salvage.lost.len() as u64,
        "lost": lost.collect::<Vec<_>>(),
        "tables": salvage.tables,
        "register": args.output.as_ref().map(|path| path.to_string_lossy()),
        "problems": left,
    })
}
