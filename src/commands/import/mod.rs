//! `import`: requests of another system, from a CSV file and a map. All or nothing, unless rejects are asked for.

mod codes;
pub(super) mod messages;

use std::collections::BTreeMap;
use std::io::{BufReader, Read};
use std::path::PathBuf;

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;

use super::context::Context;
use super::input;
use crate::domain::{Clock, Code, Field, List, Number, Office, Request};
use crate::exchange::{
    self, CsvRow, ImportMap, ImportPlan, ImportProblem, ImportRow, Options, Reader, Reason, Recorder, Rejects,
    SuspensionCell,
};
use crate::output::{Failure, history};
use crate::store::{Draft, Writing};
use codes::Codes;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long, value_name = "MAP")]
    map: Option<String>,
    #[arg(long, value_name = "FILE")]
    rejects: Option<PathBuf>,
    #[arg(long)]
    skip_known: bool,
    #[arg(long)]
    force: bool,
    #[arg(long)]
    dry_run: bool,
}

/// What an import came to.
#[derive(Default)]
struct ImportTally {
    imported: usize,
    known: usize,
    refused: usize,
    set_aside: usize,
    /// Open requests that an officer may not handle, by officer.
    conflicts: BTreeMap<Code, Vec<Number>>,
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let map = args.map.as_deref().map(read_map).transpose()?;
    let (source, size) = open(&args)?;
    let options = map.as_ref().map_or(Options { guarded: true, ..Options::default() }, ImportMap::options);
    let mut reader = Reader::new(source, options).map_err(|error| messages::unreadable(&error, context.ui.texts()))?;
    let plan = match &map {
        Some(map) => ImportPlan::from_map(map, reader.header()),
        None => ImportPlan::from_header(reader.header(), &|label| messages::key_of(label)),
    };
    let plan = plan.map_err(|problems| messages::refuse_header(context, &problems))?;
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
    let mut codes = Codes::new(&writing, map.map_or_else(Vec::new, |map| map.grow), today)?;
    let mut recorder = Recorder::new(plan, today);
    let progress = context.ui.progress(size);
    let mut tally = ImportTally::default();
    while let Some(row) = reader.next_row().map_err(|error| messages::unreadable(&error, context.ui.texts()))? {
        progress.at(reader.position());
        let (line, fields, outcome) = match row {
            Ok(row) => {
                let outcome = take(&row, &mut recorder, &mut codes, &mut writing, args.skip_known, &mut tally)?;
                (row.line, row.fields, outcome)
            }
            Err(bad) => (bad.line, bad.fields.clone(), Err(vec![ImportProblem::from(&bad)])),
        };
        let Err(problems) = outcome else { continue };
        tally.refused += 1;
        match &mut rejects {
            Some(rejects) => rejects.write(line, &messages::reasons(&problems, context.ui.texts()), &fields)?,
            None => problems.iter().for_each(|problem| messages::problem(context, problem)),
        }
    }
    progress.end();
    if tally.refused > 0 && rejects.is_none() {
        writing.roll_back()?;
        let args = vec![("refused", tally.refused.into()), ("good", tally.imported.into())];
        return Err(Failure::Message { key: "import-refused", args, exit: 1 });
    }
    let lists = writing.office()?.lists.clone();
    if args.dry_run {
        writing.roll_back()?;
        context.ui.notify("say-dry-run", &[]);
    } else {
        if let Some(rejects) = rejects.filter(|_| tally.refused > 0) {
            rejects.finish()?.keep()?;
        }
        writing.commit()?;
    }
    context.ui.notify(
        "say-imported",
        &[
            ("count", tally.imported.into()),
            ("known", tally.known.into()),
            ("refused", tally.refused.into()),
            ("aside", tally.set_aside.into()),
        ],
    );
    for (officer, numbers) in &tally.conflicts {
        let first = numbers.iter().take(5).map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let officer = history::label(&lists, List::Officer, officer, context.ui.texts());
        let args = [("officer", officer.into()), ("count", numbers.len().into()), ("numbers", first.into())];
        context.ui.notify("say-recusals-imported", &args);
    }
    Ok(())
}

/// Writes the request that a row tells, or says what is wrong with it.
fn take(
    row: &CsvRow,
    recorder: &mut Recorder,
    codes: &mut Codes,
    writing: &mut Writing<'_>,
    skip_known: bool,
    tally: &mut ImportTally,
) -> Result<Result<(), Vec<ImportProblem>>, Failure> {
    let record = match recorder.record(row, &mut |list, text| codes.resolve(list, text)) {
        Ok(record) => record,
        Err(problems) => return Ok(Err(problems)),
    };
    if let Some(reference) = &record.narrative.external_reference
        && let Some(number) = writing.with_reference(reference)?.first()
    {
        if skip_known {
            tally.known += 1;
            return Ok(Ok(()));
        }
        let reason = Reason::KnownReference { number: number.to_string() };
        return Ok(Err(vec![recorder.problem(row, Field::ExternalReference, reason)]));
    }
    if let Some(reason) = miscounted(&record, recorder.today(), writing.office()?) {
        return Ok(Err(vec![recorder.problem(row, Field::SuspendedDays, reason)]));
    }
    for entry in codes.grown() {
        writing.act_on_office(&entry)?;
    }
    tally.set_aside += record.set_aside.len();
    let request: Request = writing.register(&exchange::entry(record))?;
    if request.closing.is_none() {
        for (officer, _) in writing.office()?.conflicts(&request) {
            let numbers = tally.conflicts.entry(officer).or_default();
            numbers.extend((numbers.last() != Some(&request.number)).then_some(request.number));
        }
    }
    tally.imported += 1;
    Ok(Ok(()))
}

/// Suspended days are counted as the standard counts: there cannot be more of them than days open, nor others than those
/// of the dated suspensions.
fn miscounted(record: &ImportRow, today: NaiveDate, office: &Office) -> Option<Reason> {
    let days = record.progress.suspended_days?;
    let pauses: Vec<_> = record.suspensions.iter().map(SuspensionCell::pause).collect();
    let end = record.progress.closed_on.unwrap_or(today);
    let dated = office.suspended(&record.receipt, record.received_on(), &pauses, end);
    let standard = office.standard(record.receipt.kind.as_ref(), record.received_on());
    let clock = Clock::new(office.calendar(), &standard, record.received_on(), &pauses, 0);
    match pauses[..] {
        [] if days > clock.gross(end) => Some(Reason::SuspendedLongerThanOpen),
        [_, ..] if days != dated => Some(Reason::SuspendedOtherwise { dated }),
        _ => None,
    }
}

fn read_map(path: &str) -> Result<ImportMap, Failure> {
    let text: String = input::file(path)?.nfc().collect();
    ImportMap::parse(&text).map_err(|error| messages::not_a_map(path, &error))
}

/// The file, and its size where it is known.
fn open(args: &Args) -> Result<(Box<dyn Read>, Option<u64>), Failure> {
    if args.file.as_os_str() == "-" {
        return Ok((Box::new(std::io::stdin().lock()), None));
    }
    let name = args.file.to_string_lossy().into_owned();
    let file = std::fs::File::open(&args.file).map_err(|error| input::unreadable(&name, &error))?;
    let meta = file.metadata().map_err(|error| input::unreadable(&name, &error))?;
    if meta.is_dir() {
        return Err(Failure::Usage { key: "file-directory", args: vec![("path", name.into())] });
    }
    Ok((Box::new(BufReader::with_capacity(1 << 16, file)), Some(meta.len())))
}
