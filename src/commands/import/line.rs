//! One line of a file: a request written in, one that the register knows brought to its end, or what is wrong with it.

use std::collections::{BTreeMap, HashMap};
use std::io::Read;

use chrono::{Datelike, NaiveDate};

use super::codes::Codes;
use super::refused::RefusedLines;
use crate::commands::intake::is_long_ago;
use crate::domain::act::{Act, EntryAct};
use crate::domain::erasure::ErasedPart;
use crate::domain::imported::{LineRefusal, tried_request};
use crate::domain::{Clock, Code, Field, Number, Office, Request};
use crate::exchange::{self, CsvRow, ImportProblem, ImportRow, Reader, Reason, Recorder, imported};
use crate::output::Failure;
use crate::store::{Line, Steps, StoreError, Writing};

/// What becomes of a line whose request the register knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnownLines {
    /// It is refused.
    Refused,
    /// It is passed over (`--skip-known`).
    Skipped,
    /// What it says more is entered (`--update`).
    Updated,
}

/// What an import came to.
#[derive(Default)]
pub struct ImportTally {
    pub imported: usize,
    pub updated: usize,
    pub known: usize,
    pub set_aside: usize,
    /// How many requests have a number of another register; that of the first, and the one given here.
    pub renumbered: Option<(usize, Number, Number)>,
    /// How many lines without a reference say what a request of the register does; the first, and that request.
    pub equal: Option<(usize, u64, Number)>,
    /// How many requests were received more than a year ago, and on which day the first of them.
    pub long_ago: Option<(usize, NaiveDate)>,
    /// How many requests had each fact that an import does not take.
    pub left_out: BTreeMap<Field, usize>,
    /// Open requests that an officer may not handle, by officer.
    pub conflicts: BTreeMap<Code, Vec<Number>>,
}

/// Takes the lines of one file into a register.
pub struct Importer<'w, 'r> {
    writing: &'w mut Writing<'r>,
    pub recorder: Recorder,
    pub codes: Codes,
    known: KnownLines,
    pub tally: ImportTally,
    /// What this import wrote in.
    own: OwnLines,
    /// The numbers that the lines have in the file, each with the one here.
    numbers: HashMap<Number, Number>,
}

/// The line of each request that an import wrote in: year by year, the first order given and the lines of those from it
/// on, which follow one another.
#[derive(Default)]
struct OwnLines(BTreeMap<i32, (u32, Vec<u64>)>);

impl OwnLines {
    fn add(&mut self, number: Number, line: u64) {
        self.0.entry(number.year()).or_insert((number.order(), Vec::new())).1.push(line);
    }

    /// The line of a request; none of one that was there before.
    fn line_of(&self, number: Number) -> Option<u64> {
        let (first, lines) = self.0.get(&number.year())?;
        lines.get(number.order().checked_sub(*first)? as usize).copied()
    }
}

/// What became of a line.
enum LineOutcome {
    /// It was taken.
    Taken,
    /// It is a duplicate of a request that no line before it has.
    Waits,
    /// Refused, for these problems.
    Refused(Vec<ImportProblem>),
}

impl<'w, 'r> Importer<'w, 'r> {
    pub fn new(writing: &'w mut Writing<'r>, recorder: Recorder, codes: Codes, known: KnownLines) -> Self {
        let (tally, own, numbers) = (ImportTally::default(), OwnLines::default(), HashMap::new());
        Self { writing, recorder, codes, known, tally, own, numbers }
    }

    /// Takes every line of a file: those that are duplicates of a later one once it is there.
    pub fn take_all<R: Read>(
        &mut self,
        reader: &mut Reader<R>,
        refused: &mut RefusedLines<'_>,
        mut steps: Steps,
    ) -> Result<(), Failure> {
        let mut waiting = Vec::new();
        while let Some(row) = reader.next_row().map_err(|error| refused.unreadable(&error))? {
            steps.at(reader.position());
            match row {
                Ok(row) => waiting.extend(self.take_or_refuse(row, refused)?),
                Err(bad) => {
                    refused.add(bad.line, &bad.fields, &[ImportProblem::malformed(&bad, reader.header())])?;
                }
            }
        }
        // Until no line is of use to another.
        loop {
            let (before, mut still) = (waiting.len(), Vec::new());
            for row in waiting {
                still.extend(self.take_or_refuse(row, refused)?);
            }
            waiting = still;
            if waiting.len() == before {
                break;
            }
        }
        for row in waiting {
            refused.add(row.line, &row.fields, &[self.recorder.missing_original(&row)])?;
        }
        Ok(())
    }

    /// Takes one line, or refuses it; given back when it is a duplicate of one that is not there yet.
    fn take_or_refuse(&mut self, row: CsvRow, refused: &mut RefusedLines<'_>) -> Result<Option<CsvRow>, Failure> {
        match self.take(&row)? {
            LineOutcome::Taken => {}
            LineOutcome::Waits => return Ok(Some(row)),
            LineOutcome::Refused(problems) => refused.add(row.line, &row.fields, &problems)?,
        }
        Ok(None)
    }

    /// Takes one line.
    fn take(&mut self, row: &CsvRow) -> Result<LineOutcome, Failure> {
        let codes = &mut self.codes;
        codes.begin_line();
        // What the register knows is completed by the rules of its acts; only a new request stands for all of them.
        let rules = self.known != KnownLines::Updated;
        let record = match self.recorder.record(row, &mut |list, text| codes.resolve(list, text), rules) {
            Ok(record) => record,
            Err(problems) => return Ok(LineOutcome::Refused(problems)),
        };
        let refused =
            |reason| Ok(LineOutcome::Refused(vec![self.recorder.identity_problem(row, record.number, reason)]));
        let registered = self.registered(record.number, record.narrative.external_reference.as_deref())?;
        let own = registered.as_ref().and_then(|request| self.own.line_of(request.number));
        match (record.repeats.or(own), self.known) {
            (Some(line), KnownLines::Refused) => return refused(Reason::DuplicateReference { line }),
            // Another day is another request, whose reference is wrong in the file.
            (Some(line), KnownLines::Skipped)
                if registered.as_ref().is_some_and(|request| request.received_on != record.received_on()) =>
            {
                return refused(Reason::DuplicateReference { line });
            }
            (Some(_), KnownLines::Skipped) => {
                self.tally.known += 1;
                return Ok(LineOutcome::Taken);
            }
            _ => {}
        }
        let Some(request) = registered else {
            return match if rules { Ok(record) } else { self.recorder.under_rules(row, record) } {
                Ok(record) => self.write(row, record),
                Err(problems) => Ok(LineOutcome::Refused(problems)),
            };
        };
        if request.received_on != record.received_on() {
            let (number, received_on) = (request.number, request.received_on);
            return refused(Reason::OtherRequest { number, received_on });
        }
        match self.known {
            KnownLines::Refused if record.number == Some(request.number) => refused(Reason::KnownNumber),
            KnownLines::Refused => refused(Reason::KnownReference { number: request.number.to_string() }),
            KnownLines::Skipped => {
                self.tally.known += 1;
                self.numbers.extend(record.number.map(|number| (number, request.number)));
                Ok(LineOutcome::Taken)
            }
            KnownLines::Updated => self.update(row, &record, request),
        }
    }

    /// The request of the register that a line is about: by its number, or else by the source's reference. The numbers
    /// that this import gives are no line's.
    fn registered(&self, number: Option<Number>, reference: Option<&str>) -> Result<Option<Request>, Failure> {
        if let Some(number) = number.filter(|number| self.own.line_of(*number).is_none()) {
            match self.writing.request(number) {
                Err(StoreError::NoSuchRecord(_)) => {}
                found => return Ok(Some(found?)),
            }
        }
        // A number of another register is kept as the reference of what it became, where it had no other.
        let theirs = number.map(|number| number.to_string());
        let Some(reference) = reference.or(theirs.as_deref()) else { return Ok(None) };
        let first = self.writing.with_reference(reference)?.first().copied();
        Ok(first.map(|number| self.writing.request(number)).transpose()?)
    }

    /// The request that a line is a duplicate of, by its number here: that of a line, where they have numbers.
    fn original(&self, of: Number) -> Result<Option<Number>, Failure> {
        if self.recorder.numbers_lines() {
            return Ok(self.numbers.get(&of).copied());
        }
        match self.writing.request(of) {
            Err(StoreError::NoSuchRecord(_)) => Ok(None),
            found => Ok(Some(found?.number)),
        }
    }

    /// Writes a request in.
    fn write(&mut self, row: &CsvRow, mut record: ImportRow) -> Result<LineOutcome, Failure> {
        let refused = |importer: &Self, field, reason| {
            Ok(LineOutcome::Refused(vec![importer.recorder.problem(row, field, reason)]))
        };
        let (today, office) = (self.recorder.today(), self.writing.office()?);
        if let Err(refusal) = office.may_be_received(record.received_on()) {
            return refused(self, Field::ReceivedOn, Reason::Refused(refusal));
        }
        if let Some(reason) = miscounted(&record, today, office) {
            return refused(self, Field::SuspendedDays, reason);
        }
        let (reason, to) = (&record.progress.inadmissibility_reason, &record.progress.referred_to);
        if let (Some(reason), Some(to)) = (reason, to)
            && let Err(refusal) = office.lists.direct(reason, Some(to.clone()))
        {
            return refused(self, Field::ReferredTo, Reason::Refused(refusal));
        }
        if let Some(of) = record.duplicate_of {
            let Some(of) = self.original(of)? else { return Ok(LineOutcome::Waits) };
            if let Err(refusal) = office.impartial(self.writing.officer(), &self.writing.request(of)?) {
                return refused(self, Field::DuplicateOf, Reason::Refused(refusal));
            }
            record.duplicate_of = Some(of);
        }
        if record.number.is_none() && record.narrative.external_reference.is_none() {
            let same = self.writing.same_as(&record.receipt, &record.narrative, record.received_on())?;
            if let Some(before) = same.into_iter().find(|number| self.own.line_of(*number).is_none()) {
                self.tally.equal.get_or_insert((0, record.line, before)).0 += 1;
            }
        }
        if let (Some(theirs), None) = (record.number, &record.narrative.external_reference)
            && self.writing.next_number::<Request>(record.received_on().year())? != theirs
        {
            record.narrative.external_reference = Some(theirs.to_string());
        }
        let (number, set_aside) = (record.number, record.set_aside.len());
        let entry = exchange::entry(record);
        if let Err(refusal) = office.may_import(self.writing.officer(), &tried_request(&entry)) {
            return refused(self, Field::Officer, Reason::Refused(refusal));
        }
        self.grow()?;
        self.tally.set_aside += set_aside;
        let request: Request = self.writing.register(&entry)?;
        self.own.add(request.number, row.line);
        if let Some(number) = number {
            if number != request.number {
                self.tally.renumbered.get_or_insert((0, number, request.number)).0 += 1;
            }
            self.numbers.insert(number, request.number);
        }
        if request.closing.is_none() {
            for (officer, _) in self.writing.office()?.conflicts(&request) {
                let numbers = self.tally.conflicts.entry(officer).or_default();
                numbers.extend((numbers.last() != Some(&request.number)).then_some(request.number));
            }
        }
        for field in self.recorder.left_out(row) {
            *self.tally.left_out.entry(field).or_default() += 1;
        }
        if is_long_ago(request.received_on, today) {
            let (count, first) = self.tally.long_ago.get_or_insert((0, request.received_on));
            (*count, *first) = (*count + 1, (*first).min(request.received_on));
        }
        self.tally.imported += 1;
        Ok(LineOutcome::Taken)
    }

    /// Enters what a line says more than the register, as the acts that it stands for.
    fn update(&mut self, row: &CsvRow, record: &ImportRow, mut request: Request) -> Result<LineOutcome, Failure> {
        let office = self.writing.office()?;
        let by = match office.impartial(self.writing.officer(), &request) {
            Ok(by) => by,
            Err(refusal) => {
                let refused = LineRefusal::Rule(Field::Officer, refusal);
                return Ok(LineOutcome::Refused(vec![self.recorder.line_problem(row, refused)]));
            }
        };
        let differs = match record.differs(&request, &[]) {
            None => None,
            Some(_) => record.differs(&request, &self.erased(&request)?),
        };
        let entries = match differs {
            Some(field) => Err(LineRefusal::Otherwise(field)),
            None => imported(record).completion(&request, office, self.recorder.today()),
        };
        let entries = match entries {
            Ok(entries) => entries,
            Err(refused) => return Ok(LineOutcome::Refused(vec![self.recorder.line_problem(row, refused)])),
        };
        self.grow()?;
        for entry in &entries {
            crate::commands::act::apply(self.writing, &by, &mut request, entry)?;
        }
        let came_to = if entries.is_empty() { &mut self.tally.known } else { &mut self.tally.updated };
        *came_to += 1;
        self.numbers.extend(record.number.map(|number| (number, request.number)));
        Ok(LineOutcome::Taken)
    }

    /// The fields that were erased from a request: no file writes them back.
    fn erased(&self, request: &Request) -> Result<Vec<Field>, Failure> {
        let field = |line: &Line| match &line.entry.act {
            Act::OnEntries(EntryAct::PartErased { part: ErasedPart::Field(field), .. }) => Some(*field),
            _ => None,
        };
        Ok(self.writing.lines_of(request.number)?.iter().filter_map(field).collect())
    }

    /// Adds to the lists what the line at hand makes them gain.
    fn grow(&mut self) -> Result<(), Failure> {
        for entry in self.codes.take_line() {
            self.writing.act_on_office(&entry)?;
        }
        Ok(())
    }
}

/// Suspended days are counted as the standard counts: there cannot be more of them than days open, nor others than
/// those of the dated suspensions.
fn miscounted(record: &ImportRow, today: NaiveDate, office: &Office) -> Option<Reason> {
    let days = record.progress.suspended_days?;
    let pauses: Vec<_> = record.suspensions.iter().map(|span| span.pause).collect();
    let end = record.progress.closed_on.unwrap_or(today);
    let dated = office.suspended(&record.receipt, record.received_on(), &pauses, end);
    let standard = office.standard(record.receipt.kind.as_ref(), record.received_on());
    let clock = Clock::new(office.calendar(), standard.as_ref(), record.received_on(), &pauses, 0);
    match pauses[..] {
        [] if days > clock.gross(end) => Some(Reason::SuspendedLongerThanOpen),
        [_, ..] if days != dated => Some(Reason::SuspendedOtherwise { dated }),
        _ => None,
    }
}
