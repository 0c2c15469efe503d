//! `import`: requests of another system, from a CSV file and a map. All or nothing, unless rejects are asked for.

mod codes;
mod columns;
mod line;
pub(super) mod messages;
pub(super) mod problems;
mod propose;
mod refused;
mod source;

use std::path::PathBuf;

use unicode_normalization::UnicodeNormalization;

use super::context::Context;
use super::input;
use crate::exchange::{ImportMap, ImportPlan, Options, Reader, Recorder, Rejects};
use crate::output::Failure;
use crate::store::{Draft, Steps};
use codes::Codes;
use line::{Importer, KnownLines};
use refused::RefusedLines;
use source::Source;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long, value_name = "MAP")]
    map: Option<String>,
    #[arg(long, conflicts_with_all = ["map", "rejects", "skip_known", "update", "dry_run"])]
    propose: bool,
    #[arg(long, value_name = "FILE")]
    rejects: Option<PathBuf>,
    #[arg(long)]
    skip_known: bool,
    #[arg(long, conflicts_with = "skip_known")]
    update: bool,
    #[arg(long)]
    force: bool,
    #[arg(long)]
    dry_run: bool,
}

impl Args {
    fn known(&self) -> KnownLines {
        match (self.skip_known, self.update) {
            (true, _) => KnownLines::Skipped,
            (_, true) => KnownLines::Updated,
            _ => KnownLines::Refused,
        }
    }
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let map = args.map.as_deref().map(read_map).transpose()?;
    let Source { input, size, charset } = source::open(context, &args.file, args.rejects.as_deref())?;
    let is_mapped = map.is_some();
    let map = map.unwrap_or_default();
    let options = Options { charset: source::charset(context, map.charset, charset)?, ..map.options() };
    let mut reader = Reader::new(input, options).map_err(|error| messages::unreadable(&error, context.ui.texts()))?;
    // A map says by its columns whether the first line names them, unless it is one of data.
    if !is_mapped || source::has_date(reader.header()) {
        source::refuse_title(context, &mut reader)?;
    }
    source::confirm_header(context, reader.header())?;
    if args.propose {
        let mut register = context.open()?;
        let mut codes = Codes::new(&register.read()?, &[], context.today())?;
        return propose::run(context, reader, charset, &mut codes);
    }
    let plan = match map.feeds_fields() {
        true => ImportPlan::from_map(&map, reader.header()),
        false => ImportPlan::from_header(&map, reader.header(), &|label| messages::key_of(label)),
    };
    let plan = match plan {
        Ok(plan) => plan,
        Err(problems) => {
            source::refuse_title(context, &mut reader)?;
            let key = if is_mapped { "import-header-map" } else { "import-header" };
            return Err(problems::refuse_header(context, &problems, key));
        }
    };
    if args.known() != KnownLines::Refused && !plan.has_reference() {
        return Err(Failure::Usage { key: "import-no-reference", args: vec![] });
    }
    let rejects = match &args.rejects {
        Some(path) => {
            let draft = Draft::begin(path, args.force)?;
            Some(Rejects::new(draft, reader.delimiter(), reader.header())?)
        }
        None => None,
    };
    let today = context.today();
    let mut register = context.open()?;
    let mut writing = context.write(&mut register)?;
    let from = writing.head()?.0 + 1;
    if !args.update {
        writing.index_at_the_end()?;
    }
    let codes = Codes::new(&writing, &map.grow, today)?;
    let mut importer = Importer::new(&mut writing, Recorder::new(plan, today), codes, args.known());
    let mut refused = RefusedLines::new(rejects, context);
    importer.take_all(&mut reader, &mut refused, Steps::of(size.unwrap_or(0)))?;
    let Importer { tally, codes, recorder, .. } = importer;
    let RefusedLines { count: refused, problems, rejects, .. } = refused;
    problems.print(context, (!is_mapped).then_some(&args.file));
    if let Some(disorder) = recorder.disorder() {
        writing.roll_back()?;
        return Err(messages::disordered(&disorder));
    }
    if refused > 0 && rejects.is_none() {
        writing.roll_back()?;
        let args = vec![("refused", refused.into()), ("good", tally.imported.into())];
        return Err(Failure::Message { key: "import-refused", args, exit: 1 });
    }
    let lists = writing.office()?.lists.clone();
    let all_refused = refused > 0 && tally.imported + tally.updated + tally.known == 0;
    if args.dry_run {
        context.ui.notify("say-dry-run", &[]);
    }
    // They are on the disk before the import stands, and have their name once it does: an import that was cut short is
    // done again by the same command.
    let rejects = match rejects.filter(|_| refused > 0 && !args.dry_run) {
        Some(rejects) => {
            let mut draft = rejects.finish()?;
            draft.sync()?;
            Some(draft)
        }
        None => None,
    };
    let is_written = tally.imported + tally.updated > 0;
    let n = if is_written { Some(writing.end_import(today, from)?) } else { None };
    if args.dry_run || all_refused {
        writing.roll_back()?;
    } else {
        writing.commit()?;
    }
    let kept = rejects.map_or(Ok(()), Draft::keep);
    if all_refused {
        kept?;
        return Err(Failure::Message { key: "import-all-refused", args: vec![("count", refused.into())], exit: 1 });
    }
    messages::list_changes(context, codes.changes());
    messages::tally(context, &tally, refused);
    if let Some(n) = n.filter(|_| !args.dry_run) {
        context.ui.number(&n.to_string())?;
        context.ui.notify("say-import-number", &[("n", n.to_string().into())]);
    }
    messages::remarks(context, &tally, &lists);
    if let (Err(_), Some(n)) = (&kept, n) {
        let args = [("number", format!("import:{n}").into())];
        context.ui.print_message(&context.ui.texts().with("warning-recorded", &args));
    }
    Ok(kept?)
}

fn read_map(path: &str) -> Result<ImportMap, Failure> {
    let text: String = input::file(path)?.nfc().collect();
    ImportMap::parse(&text).map_err(|error| messages::not_a_map(path, &error))
}
