//! `consult import`: the forms that units filled in, back into the register. All or nothing.

use std::io::{Cursor, Read};
use std::path::PathBuf;

use chrono::NaiveDate;

use crate::commands::act::{ActArgs, apply, commit_or_dry_run};
use crate::commands::context::Context;
use crate::commands::import::{messages, problems};
use crate::commands::input;
use crate::commands::items::resolve_known;
use crate::domain::comparable::comparable;
use crate::domain::{Entry, Lang, List, Moment, Number, Refusal, Request, date};
use crate::exchange::consultations::FORM;
use crate::exchange::{Charset, CsvRow, Flaw, ForeignFile, ImportProblem, Options, ReadLimits, Reader, Reason};
use crate::i18n::Texts;
use crate::output::Failure;
use crate::store::{StoreError, Writing};

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    act: ActArgs,
}

/// The largest file: a few hundred forms of the longest answer a person writes.
const LARGEST: u64 = 64 << 20;

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    let at = context.moment_of_act(args.act.on.as_deref())?;
    let bytes = read(&args, context)?;
    refuse_foreign(&bytes)?;
    // Excel saves as Windows-1252 what it does not save as UTF-8.
    let is_utf8 = std::str::from_utf8(&bytes).is_ok();
    let charset = if is_utf8 { Charset::Utf8 } else { Charset::Windows1252 };
    let limits = ReadLimits { field: input::LONGEST_TEXT, ..ReadLimits::default() };
    let options = Options { guarded: true, charset, limits, ..Options::default() };
    let unreadable = |error| messages::unreadable(&error, context.ui.texts());
    let mut reader = Reader::new(Cursor::new(bytes), options).map_err(unreadable)?;
    let header = reader.header().to_vec();
    let columns =
        columns(&header).map_err(|found| problems::refuse_header(context, &found, "consult-import-header"))?;
    let mut register = context.open()?;
    let mut writing = context.write(&mut register)?;
    let (mut answered, mut refused) = (Vec::new(), 0_usize);
    while let Some(row) = reader.next_row().map_err(|error| messages::unreadable(&error, context.ui.texts()))? {
        let outcome = match row {
            Ok(row) if row.fields.iter().all(|field| field.trim().is_empty()) => continue,
            Ok(row) => take(&Filled { row: &row, header: &header, columns: &columns }, &mut writing, at)?,
            Err(bad) => Err(malformed(ImportProblem::malformed(&bad, &header))),
        };
        match outcome {
            Ok(done) => answered.push(done),
            Err(problem) => {
                refused += 1;
                messages::problem(context, &problem);
            }
        }
    }
    if refused > 0 || answered.is_empty() {
        writing.roll_back()?;
        let key = if refused > 0 { "consult-import-refused" } else { "consult-import-empty" };
        return Err(Failure::Message { key, args: vec![("count", refused.into())], exit: 1 });
    }
    commit_or_dry_run(context, writing, args.act.dry_run, &answered)
}

/// The problem of a row that is no CSV: most often, a separator that somebody typed in an answer.
fn malformed(problem: ImportProblem) -> ImportProblem {
    match problem.reason {
        Reason::Malformed(Flaw::UnequalRow { expected, found }) if found > expected => {
            ImportProblem { reason: Reason::UnquotedAnswer, ..problem }
        }
        _ => problem,
    }
}

/// Refuses what was sent in the place of the CSV: the form itself, or a workbook that it was opened in.
fn refuse_foreign(bytes: &[u8]) -> Result<(), Failure> {
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let what = match ForeignFile::of(bytes) {
        Some(ForeignFile::Workbook) => "workbook",
        _ if text.trim_ascii_start().starts_with(b"<") => "page",
        _ => return Ok(()),
    };
    Err(Failure::Message { key: "consult-import-foreign", args: vec![("what", what.into())], exit: 1 })
}

fn read(args: &Args, context: &Context) -> Result<Vec<u8>, Failure> {
    let name = args.file.to_string_lossy().into_owned();
    let mut bytes = Vec::new();
    let read = if args.file.as_os_str() == "-" {
        input::standard_input(&context.ui).take(LARGEST + 1).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(&args.file).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes))
    };
    read.map_err(|error| input::unreadable(&name, &error))?;
    if bytes.len() as u64 > LARGEST {
        let args = vec![("limit", LARGEST.to_string().into())];
        return Err(Failure::Message { key: "import-too-large", args, exit: 1 });
    }
    Ok(bytes)
}

/// Where each column of a form stands in a file; the question alone may have been taken out.
fn columns(header: &[String]) -> Result<Vec<(&'static str, usize)>, Vec<ImportProblem>> {
    let texts = Lang::ALL.map(Texts::new);
    let is_called = |key: &str, name: &String| {
        let name = comparable(name);
        name == key || texts.iter().any(|texts| comparable(&texts.get(&format!("form-{key}"))) == name)
    };
    let place = |key: &'static str| match header.iter().position(|name| is_called(key, name)) {
        Some(at) => Some(Ok((key, at))),
        None if key == "question" => None,
        None => Some(Err(ImportProblem::new(1, Some(key), None, "", Reason::NoSuchColumn { nearest: Vec::new() }))),
    };
    let (found, missing): (Vec<_>, Vec<_>) =
        FORM.iter().filter_map(|column| place(column.key)).partition(Result::is_ok);
    if missing.is_empty() {
        Ok(found.into_iter().flatten().collect())
    } else {
        Err(missing.into_iter().filter_map(Result::err).collect())
    }
}

/// A row of a form that was filled in.
struct Filled<'a> {
    row: &'a CsvRow,
    header: &'a [String],
    columns: &'a [(&'static str, usize)],
}

impl Filled<'_> {
    fn place(&self, key: &str) -> Option<usize> {
        self.columns.iter().find(|(name, _)| *name == key).map(|(_, at)| *at)
    }

    fn get(&self, key: &str) -> &str {
        self.place(key).and_then(|at| self.row.fields.get(at)).map_or("", |field| field.trim())
    }

    fn wrong(&self, key: &'static str, reason: Reason) -> ImportProblem {
        let column = self.place(key).and_then(|at| self.header.get(at)).map_or(key, String::as_str);
        ImportProblem::new(self.row.line, Some(column), None, self.get(key), reason)
    }

    /// The day of the answer; the day of the import when the unit did not say.
    fn answered_on(&self, at: Moment) -> Result<NaiveDate, ImportProblem> {
        let typed = self.get("answered_on");
        if typed.is_empty() {
            return Ok(at.on);
        }
        // What people type on a command line, such as « hier », would mean another day in a file.
        let day = date::parse(typed, at.today).ok().filter(|_| typed.starts_with(|c: char| c.is_ascii_digit()));
        let day = day.ok_or_else(|| self.wrong("answered_on", Reason::NotIsoDate))?;
        if day > at.today { Err(self.wrong("answered_on", Reason::FutureDate)) } else { Ok(day) }
    }
}

/// Records the answer that a row tells, or says what is wrong with it.
fn take(
    filled: &Filled<'_>,
    writing: &mut Writing<'_>,
    at: Moment,
) -> Result<Result<(Request, Vec<Entry>), ImportProblem>, Failure> {
    // A number of this office is written in full on its forms.
    let Some(number) = filled.get("request").parse::<Number>().ok() else {
        return Ok(Err(filled.wrong("request", Reason::NoSuchRequest)));
    };
    let mut request = match writing.request(number) {
        Ok(request) => request,
        Err(StoreError::NoSuchRecord(_)) => return Ok(Err(filled.wrong("request", Reason::NoSuchRequest))),
        Err(error) => return Err(error.into()),
    };
    let rank = filled.get("consultation").parse::<u32>().ok();
    let asked = rank.and_then(|n| request.consultations.iter().find(|asked| asked.n == n)).cloned();
    let Some(asked) = asked else { return Ok(Err(filled.wrong("consultation", Reason::NoSuchConsultation))) };
    if writing.seal(number, asked.n)?.as_deref() != Some(filled.get("check")) {
        return Ok(Err(filled.wrong("check", Reason::OtherRegister)));
    }
    let office = writing.office()?.clone();
    if !resolve_known(&office, List::Unit, filled.get("unit")).is_ok_and(|unit| unit == asked.unit) {
        return Ok(Err(filled.wrong("unit", Reason::OtherUnit { unit: asked.unit.to_string() })));
    }
    if let Some(answer) = &asked.answer {
        return Ok(Err(filled.wrong("consultation", Reason::AlreadyAnswered { on: answer.on })));
    }
    if filled.get("answer").is_empty() {
        return Ok(Err(filled.wrong("answer", Reason::MissingField)));
    }
    let text = input::short(filled.get("answer").to_owned())?;
    let day = match filled.answered_on(at) {
        Ok(day) => day,
        Err(problem) => return Ok(Err(problem)),
    };
    let by = match office.impartial(writing.officer(), &request) {
        Ok(by) => by,
        Err(refusal) => return Ok(Err(filled.wrong("request", Reason::Refused(refusal)))),
    };
    let entry = match request.answer(Moment { on: day, today: at.today }, &asked.unit, text) {
        Ok(entry) => entry,
        Err(Refusal::BeforePrevious { earlier, .. }) => {
            return Ok(Err(filled.wrong("answered_on", Reason::AnsweredBeforeAsked { on: earlier })));
        }
        Err(refusal) => return Ok(Err(filled.wrong("answer", Reason::Refused(refusal)))),
    };
    apply(writing, by, &mut request, &entry)?;
    Ok(Ok((request, vec![entry])))
}
