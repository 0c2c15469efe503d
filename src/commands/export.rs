//! `export`: the register as files, for machines and for Excel. Identities stay in the register.

mod lake;

use std::cell::Cell;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::context::Context;
use super::destination::Destination;
use super::leaks::LeakSearch;
use super::list::FilterArgs;
use super::vocabulary::Vocabulary;
use crate::domain::coded::coded;
use crate::domain::{Code, Incident, Issue, Lang, List, OmbudsmanFile};
use crate::exchange::consultations::CONSULTATIONS;
use crate::exchange::history::{HISTORY, HistoryRow};
use crate::exchange::incidents::INCIDENTS;
use crate::exchange::issues::ISSUES;
use crate::exchange::measures::{MEASURES, MeasureAsOf};
use crate::exchange::ombudsman::{EXCHANGES, FILES, ListedExchange, ListedFile};
use crate::exchange::requests::{Exported, ExportedGround, GROUNDS, exported};
use crate::exchange::{CellValue, Column, Dialect, Json, JsonWriter, Labels, Spreadsheet, Writer};
use crate::i18n::{Arg, typed};
use crate::output::DocumentForm;
use crate::output::report::labels::capital;
use crate::output::request::history_json;
use crate::output::{Failure, Format, Names, OutputForm, incident};
use crate::store::consultations::ConsultationFilter;
use crate::store::search::Filter;
use crate::store::{Reading, Steps};

coded! {
    /// A table to export: records of one kind, a row each.
    pub enum ExportTable as "snake_case" {
        Requests,
        Grounds,
        Consultations,
        Issues,
        Measures,
        Ombudsman,
        Exchanges,
        Incidents,
        History,
    }
}

const TABLES: Vocabulary = Vocabulary::new("export", ExportTable::CODES);

/// Requests and what hangs from them: conditions on requests choose among these; elsewhere they would choose nothing.
const OF_REQUESTS: [ExportTable; 3] = [ExportTable::Requests, ExportTable::Grounds, ExportTable::Consultations];

/// The forms of an export, the usual one first; the register of incidents is also a page.
const MADE: [OutputForm; 5] = [CSV, JSON, LINES, XLSX, HTML];
const CSV: OutputForm = OutputForm::Data(Format::Csv);
const JSON: OutputForm = OutputForm::Data(Format::Json);
const LINES: OutputForm = OutputForm::Data(Format::Jsonl);
const XLSX: OutputForm = OutputForm::Document(DocumentForm::Xlsx);
const HTML: OutputForm = OutputForm::Document(DocumentForm::Html);

/// Columns where no leak is looked for: written by the program, or names of people in an official capacity.
const OWN: [&str; 4] = ["account", "facts", "delegate", "respondent"];

#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(value_name = "WHAT", value_parser = TABLES.of(ExportTable::from_code), required_unless_present = "all")]
    what: Option<ExportTable>,
    #[command(flatten)]
    filter: FilterArgs,
    #[arg(long)]
    excel: bool,
    #[arg(long, value_name = "DIR", conflicts_with_all = ["what", "excel", "yes", "output", "force"])]
    all: Option<PathBuf>,
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    to: Destination,
}

impl Args {
    /// Whether it writes documents of that form.
    pub fn writes(&self, document: DocumentForm) -> bool {
        MADE.contains(&OutputForm::Document(document))
    }
}

pub fn run(args: Args, context: &mut Context) -> Result<(), Failure> {
    if args.filter != FilterArgs::default() && !args.what.is_some_and(|table| OF_REQUESTS.contains(&table)) {
        let names = Arg::Values("export", OF_REQUESTS.map(ExportTable::as_str).into());
        return Err(Failure::Usage { key: "filters-of-requests", args: vec![("names", names)] });
    }
    if let Some(directory) = &args.all {
        return lake::run(directory, context);
    }
    let table = args.what.expect("invariant: what is exported is named, unless all is");
    let form = form(table, &args, context)?;
    let mut register = context.open()?;
    let reading = register.read()?;
    let begun = args.to.begin(form)?;
    let export = Export { args: &args, table, form, reading: &reading, context };
    begun.write(context, |out| export.write(out))
}

fn form(table: ExportTable, args: &Args, context: &Context) -> Result<OutputForm, Failure> {
    let made = if table == ExportTable::Incidents { &MADE[..] } else { &MADE[..MADE.len() - 1] };
    let form = args.to.form(made, context)?;
    if args.excel && form != CSV {
        let asks = if context.global.format.is_some() { "format" } else { "name" };
        let args = vec![("form", form.as_str().into()), ("asks", asks.into())];
        return Err(Failure::Usage { key: "excel-is-csv", args });
    }
    Ok(form)
}

struct Export<'a, 'r> {
    args: &'a Args,
    table: ExportTable,
    form: OutputForm,
    reading: &'a Reading<'r>,
    context: &'a Context,
}

impl Export<'_, '_> {
    fn write(&self, out: &mut dyn Write) -> Result<(), Failure> {
        let filter = self.args.filter.filter(self.context, self.reading.office()?)?;
        match self.table {
            ExportTable::Requests => self.requests(out, &filter),
            ExportTable::Grounds => self.rows(out, GROUNDS, |write| {
                self.reading.each_summary(&filter, |request| {
                    for ground in self.reading.hanging(request.number)?.grounds {
                        if ground.nature.is_some() {
                            write(ExportedGround { request: request.clone(), ground })?;
                        }
                    }
                    Ok(())
                })
            }),
            ExportTable::Consultations => self.rows(out, CONSULTATIONS, |write| {
                self.reading.each_summary(&filter, |request| {
                    let filter = ConsultationFilter { request: Some(request.number), ..ConsultationFilter::default() };
                    self.reading.consultations(&filter, self.context.today())?.into_iter().try_for_each(&mut *write)
                })
            }),
            ExportTable::Issues => {
                self.rows(out, ISSUES, |write| self.reading.all::<Issue>()?.into_iter().try_for_each(write))
            }
            ExportTable::Measures => self.rows(out, MEASURES, |write| {
                let calendar = self.reading.office()?.calendar();
                MeasureAsOf::all(self.reading.all()?, self.context.today(), calendar).into_iter().try_for_each(write)
            }),
            ExportTable::Ombudsman => self.rows(out, FILES, |write| {
                let calendar = self.reading.office()?.calendar();
                let files = self.reading.all::<OmbudsmanFile>()?.into_iter();
                files.map(|file| ListedFile::new(file, calendar)).try_for_each(write)
            }),
            ExportTable::Exchanges => self.rows(out, EXCHANGES, |write| {
                let calendar = self.reading.office()?.calendar();
                let files: Vec<OmbudsmanFile> = self.reading.all()?;
                files.iter().flat_map(|file| ListedExchange::of(file, calendar)).try_for_each(write)
            }),
            ExportTable::Incidents if self.form == HTML => {
                let (office, texts) = (self.reading.office()?, self.context.ui.texts());
                self.agree(INCIDENTS, |see| self.reading.all::<Incident>()?.into_iter().try_for_each(see))?;
                let page = incident::register(&self.reading.all()?, office, self.context.today(), texts);
                Ok(out.write_all(page.as_bytes())?)
            }
            ExportTable::Incidents => {
                self.rows(out, INCIDENTS, |write| self.reading.all::<Incident>()?.into_iter().try_for_each(write))
            }
            // As data an entry is what it says, not a text that says it.
            ExportTable::History if matches!(self.form, JSON | LINES) => {
                self.agree(HISTORY, |see| self.reading.each_line(|line| see(HistoryRow::from(line))))?;
                let mut json = JsonWriter::new(out, self.form == JSON);
                self.reading.each_line(|line| Ok::<_, Failure>(json.write(&history_json(&line, false))?))?;
                Ok(json.finish().map(drop)?)
            }
            ExportTable::History => {
                self.rows(out, HISTORY, |write| self.reading.each_line(|line| write(HistoryRow::from(line))))
            }
        }
    }

    /// Writes the requests; and says, of a file that an import reads, which closings it leaves out.
    fn requests(&self, out: &mut dyn Write, filter: &Filter) -> Result<(), Failure> {
        let (reopened, office, today) = (self.reading.reopened()?, self.reading.office()?, self.context.today());
        let partial = Cell::new(0);
        // Rows that go to the screen show how far they are.
        let is_seen = self.args.to.file().is_none() && self.context.ui.is_terminal();
        let count = if is_seen { 0 } else { self.reading.count(filter, today)?.0.unsigned_abs() };
        self.rows(out, &exported(), |write| {
            partial.set(0);
            let mut steps = Steps::of(count);
            self.reading.each_summary(filter, |request| {
                steps.step();
                partial.set(partial.get() + usize::from(reopened.contains(&request.number)));
                let (hanging, mut request) = (self.reading.hanging(request.number)?, request.as_of(today));
                let pauses: Vec<_> = hanging.suspensions.iter().map(|suspension| suspension.pause).collect();
                if !pauses.is_empty() {
                    let until = request.progress.closed_on.unwrap_or(today);
                    let days = office.suspended(&request.receipt, request.received_on(), &pauses, until);
                    request.progress.suspended_days = Some(days);
                }
                write(Exported { request, hanging })
            })
        })?;
        if partial.get() > 0 && self.form == CSV {
            self.context.ui.notify("say-exported-reopened", &[("count", partial.get().into())]);
        }
        Ok(())
    }

    /// Looks through what records say, and asks whether it goes out.
    fn agree<T>(
        &self,
        columns: &[Column<T>],
        each: impl FnOnce(&mut dyn FnMut(T) -> Result<(), Failure>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let mut search = LeakSearch::begin(self.reading)?;
        each(&mut |record| self.look(&mut search, columns, &record))?;
        search.agree(self.context, self.args.yes)
    }

    /// Looks through what a record says, by its first column.
    fn look<T>(&self, search: &mut LeakSearch<'_, '_>, columns: &[Column<T>], record: &T) -> Result<(), Failure> {
        let number = || match columns.first().map(|first| first.value(record)) {
            Some(CellValue::Text(number)) => number.into_owned(),
            Some(CellValue::Int(seq)) => seq.to_string(),
            _ => String::new(),
        };
        for column in columns.iter().skip(1).filter(|column| !OWN.contains(&column.key)) {
            if let CellValue::Text(text) = column.value(record) {
                let label = || self.context.ui.texts().get(&format!("field-{}", column.key));
                search.look(column.key, &|| format!("{} · {}", number(), label()), &text)?;
            }
        }
        Ok(())
    }

    /// Writes each record as it is read. What goes to a screen or a pipe has gone: all of it is looked through before.
    /// A file appears under its name only once that is agreed to, so that each record is read once.
    fn rows<T>(
        &self,
        out: &mut dyn Write,
        columns: &[Column<T>],
        each: impl Fn(&mut dyn FnMut(T) -> Result<(), Failure>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        if self.args.to.file().is_none() {
            self.agree(columns, &each)?;
            return self.draw(out, columns, each);
        }
        let mut search = LeakSearch::begin(self.reading)?;
        self.draw(out, columns, |write| {
            each(&mut |record| {
                self.look(&mut search, columns, &record)?;
                write(record)
            })
        })?;
        search.agree(self.context, self.args.yes)
    }

    /// Writes each record as it is read, in the form of the file.
    fn draw<T>(
        &self,
        out: &mut dyn Write,
        columns: &[Column<T>],
        each: impl FnOnce(&mut dyn FnMut(T) -> Result<(), Failure>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        if matches!(self.form, JSON | LINES) {
            let mut json = JsonWriter::new(out, self.form == JSON);
            each(&mut |record| Ok(json.write(&Json(columns, &record))?))?;
            return Ok(json.finish().map(drop)?);
        }
        let names = self.context.ui.names(&self.reading.office()?.lists);
        let texts = names.texts;
        let column = |key: &str| texts.get(&format!("field-{key}"));
        let item = |list: &str, code: &str| label(list, code, names);
        let labels = Labels { column: &column, item: &item };
        if self.form == XLSX {
            let directory = self.args.to.file().and_then(Path::parent).filter(|path| !path.as_os_str().is_empty());
            // Excel keeps « History » for itself, and « Historique » where it speaks French.
            let title = match self.table {
                ExportTable::History => "Journal".to_owned(),
                table => capital(&typed::listed(TABLES.prefix, [table.as_str()], texts.lang())),
            };
            let mut sheet =
                Spreadsheet::new(&title, texts.lang(), columns, labels, directory).map_err(anyhow::Error::from)?;
            each(&mut |record| Ok(sheet.write(&record).map_err(anyhow::Error::from)?))?;
            std::io::copy(&mut sheet.finish().map_err(anyhow::Error::from)?, out)?;
            return Ok(());
        }
        let dialect = match (self.args.excel, texts.lang()) {
            (false, _) => Dialect::Machine,
            (true, Lang::Fr) => Dialect::ExcelFr,
            (true, Lang::En) => Dialect::ExcelEn,
        };
        let mut csv = Writer::new(out, dialect, columns, labels)?;
        each(&mut |record| Ok(csv.write(&record)?))?;
        csv.finish()?;
        Ok(())
    }
}

/// The label of an item of a list, or of a word of the program.
fn label(list: &str, code: &str, names: Names<'_>) -> String {
    match (List::from_code(list), Code::new(code)) {
        (Some(list), Ok(code)) => names.label(list, &code),
        _ => names.texts.word(list, code),
    }
}
