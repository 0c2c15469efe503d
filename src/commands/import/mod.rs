//! `import`: requests of another system, from a CSV file and a map. All or nothing, unless rejects are asked for.

mod codes;
mod line;
pub(super) mod messages;
mod problems;
mod propose;
mod source;

use std::collections::HashMap;
use std::path::PathBuf;

use unicode_normalization::UnicodeNormalization;

use super::context::Context;
use super::input;
use crate::domain::List;
use crate::exchange::{CsvRow, ImportMap, ImportPlan, ImportProblem, Options, Reader, Recorder, Rejects};
use crate::output::{Failure, history};
use crate::store::{Draft, Steps};
use codes::Codes;
use line::{ImportTally, Importer, KnownLines, LineOutcome, OwnLines};
use problems::Problems;
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
    let plan = plan.map_err(|problems| {
        let key = if is_mapped { "import-header-map" } else { "import-header" };
        messages::refuse_header(context, &problems, key)
    })?;
    if args.known() != KnownLines::Refused && !plan.has_reference() {
        return Err(Failure::Usage { key: "import-no-reference", args: vec![] });
    }
    let mut rejects = match &args.rejects {
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
    let (recorder, tally) = (Recorder::new(plan, today), ImportTally::default());
    let mut importer = Importer {
        writing: &mut writing,
        recorder,
        codes,
        known: args.known(),
        tally,
        own: OwnLines::default(),
        numbers: HashMap::new(),
    };
    let (mut found, mut steps) = (Problems::default(), Steps::of(size.unwrap_or(0)));
    let mut refused = 0_usize;
    let mut refuse = |line, fields: &[String], problems: &[ImportProblem]| {
        refused += 1;
        problems.iter().for_each(|problem| found.add(problem));
        match &mut rejects {
            Some(rejects) => rejects.write(line, &messages::reasons(problems, context.ui.texts()), fields),
            None => Ok(()),
        }
    };
    let mut waiting: Vec<CsvRow> = Vec::new();
    while let Some(row) = reader.next_row().map_err(|error| messages::unreadable(&error, context.ui.texts()))? {
        steps.at(reader.position());
        match row {
            Ok(row) => match importer.take(&row)? {
                LineOutcome::Taken => {}
                LineOutcome::Waits => waiting.push(row),
                LineOutcome::Refused(problems) => refuse(row.line, &row.fields, &problems)?,
            },
            Err(bad) => refuse(bad.line, &bad.fields, &[ImportProblem::malformed(&bad, reader.header())])?,
        }
    }
    // What is a duplicate of a later line, until no line is of use to another.
    loop {
        let (before, mut still) = (waiting.len(), Vec::new());
        for row in waiting {
            match importer.take(&row)? {
                LineOutcome::Taken => {}
                LineOutcome::Waits => still.push(row),
                LineOutcome::Refused(problems) => refuse(row.line, &row.fields, &problems)?,
            }
        }
        waiting = still;
        if waiting.len() == before {
            break;
        }
    }
    for row in waiting {
        refuse(row.line, &row.fields, &[importer.recorder.missing_original(&row)])?;
    }
    let Importer { tally, codes, recorder, .. } = importer;
    drop(steps);
    found.print(context, is_mapped);
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
    } else if let Some(rejects) = rejects.filter(|_| refused > 0) {
        rejects.finish()?.keep()?;
    }
    let is_written = tally.imported + tally.updated > 0;
    let n = if is_written { Some(writing.end_import(today, from)?) } else { None };
    if args.dry_run || all_refused {
        writing.roll_back()?;
    } else {
        writing.commit()?;
    }
    if all_refused {
        return Err(Failure::Message { key: "import-all-refused", args: vec![("count", refused.into())], exit: 1 });
    }
    messages::list_changes(context, codes.changes());
    context.ui.notify(
        "say-imported",
        &[
            ("count", tally.imported.into()),
            ("updated", tally.updated.into()),
            ("known", tally.known.into()),
            ("refused", refused.into()),
            ("aside", tally.set_aside.into()),
        ],
    );
    if let Some(n) = n.filter(|_| !args.dry_run) {
        context.ui.number(&n.to_string())?;
        context.ui.notify("say-import-number", &[("n", n.to_string().into())]);
    }
    for (field, count) in tally.left_out {
        let name = context.ui.texts().get(&format!("field-{}", field.key()));
        let args = [("count", count.into()), ("name", name.into()), ("field", field.key().into())];
        context.ui.notify("say-imported-left-out", &args);
    }
    if let Some((count, on)) = tally.long_ago {
        context.ui.notify("say-imported-long-ago", &[("count", count.into()), ("on", on.to_string().into())]);
    }
    if let Some((count, theirs, ours)) = tally.renumbered {
        let (theirs, ours) = (theirs.to_string(), ours.to_string());
        let args = [("count", count.into()), ("theirs", theirs.into()), ("ours", ours.into())];
        context.ui.notify("say-renumbered", &args);
    }
    if let Some((count, line, number)) = tally.equal {
        let (line, number) = (line.to_string(), number.to_string());
        let args = [("count", count.into()), ("line", line.into()), ("number", number.into())];
        context.ui.notify("say-equal-lines", &args);
    }
    for (officer, numbers) in &tally.conflicts {
        let first = numbers.iter().take(5).map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let officer = history::label(&lists, List::Officer, officer, context.ui.texts());
        let args = [("officer", officer.into()), ("count", numbers.len().into()), ("numbers", first.into())];
        context.ui.notify("say-recusals-imported", &args);
    }
    Ok(())
}

fn read_map(path: &str) -> Result<ImportMap, Failure> {
    let text: String = input::file(path)?.nfc().collect();
    ImportMap::parse(&text).map_err(|error| messages::not_a_map(path, &error))
}
