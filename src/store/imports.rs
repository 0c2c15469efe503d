//! Imports as wholes: where each begins and ends in the journal, and taking one back.

use std::ops::RangeInclusive;

use chrono::NaiveDate;
use rusqlite::params;

use super::error::{ActError, StoreError};
use super::journal::{Line, rank};
use super::projection::Projected;
use super::reading::Reading;
use super::steps::Steps;
use super::writing::Writing;
use crate::domain::act::{Act, Entry, EntryAct, OfficeAct, RequestAct, Words};
use crate::domain::field::{Narrative, Receipt};
use crate::domain::undo::within;
use crate::domain::{Code, Moment, Number, RecordId, Refusal, Request};

/// An import that the journal tells of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportRun {
    /// The ranks of its entries.
    pub entries: RangeInclusive<u64>,
    /// When it was taken back.
    pub undone_on: Option<NaiveDate>,
}

/// Counts of an import taken back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportUndoing {
    /// Requests that are no more.
    pub removed: usize,
    /// Requests of which acts were taken back.
    pub reverted: usize,
}

impl Reading<'_> {
    /// The imports that the register went through, in their order: the first is number 1.
    pub fn imports(&self) -> Result<Vec<ImportRun>, StoreError> {
        let mut imports: Vec<ImportRun> = Vec::new();
        for line in self.office_lines()? {
            match &line.entry.act {
                Act::Office(OfficeAct::ImportEnded { from }) => {
                    imports.push(ImportRun { entries: *from..=line.seq, undone_on: None });
                }
                Act::Office(OfficeAct::ImportUndone { n }) => {
                    let undone = usize::try_from(*n).ok().and_then(|n| imports.get_mut(n.checked_sub(1)?));
                    undone.into_iter().for_each(|import| import.undone_on = Some(line.entry.on));
                }
                _ => {}
            }
        }
        Ok(imports)
    }

    /// The requests received on a day that tell the same, by the same channel, of the same kind, program and unit.
    pub fn same_as(
        &self,
        receipt: &Receipt,
        narrative: &Narrative,
        received_on: NaiveDate,
    ) -> Result<Vec<Number>, StoreError> {
        let sql = "SELECT id FROM request WHERE received_on = ?1 AND subject IS ?2 AND text IS ?3 AND channel IS ?4 \
                   AND kind IS ?5 AND program IS ?6 AND unit IS ?7 ORDER BY id";
        let code = |code: &Option<Code>| code.as_ref().map(ToString::to_string);
        let Receipt { channel, kind, program, unit, .. } = receipt;
        self.numbers(
            sql,
            params![
                received_on.to_string(),
                narrative.subject,
                narrative.text,
                code(channel),
                code(kind),
                code(program),
                code(unit)
            ],
        )
    }

    /// Another record that names the request.
    fn named_by(&self, request: Number) -> Result<Option<RecordId>, StoreError> {
        let linked: Vec<Number> = self.numbers("SELECT request FROM link WHERE other = ?1", [request.key()])?;
        let linked = linked.into_iter().map(RecordId::from);
        Ok(linked.chain(self.records_on(request)?).next())
    }
}

impl Writing<'_> {
    /// Says that an import ends here: all that was entered since an entry is its work. Its number.
    pub fn end_import(&mut self, on: NaiveDate, from: u64) -> Result<usize, StoreError> {
        self.act_on_office(&Entry::bare(on, OfficeAct::ImportEnded { from }))?;
        Ok(self.imports()?.len())
    }

    /// Takes a whole import back. The requests that it wrote in are no more, and their words are erased; their numbers
    /// are not given again. What it added to other requests is taken back act by act. The lists keep what they gained.
    ///
    /// # Errors
    /// What forbids it: no such import, taken back before, or something was done since on one of its requests.
    pub fn undo_import(&mut self, n: u32, at: Moment, words: Words) -> Result<ImportUndoing, ActError> {
        let imports = self.imports()?;
        let found = usize::try_from(n).ok().and_then(|n| imports.get(n.checked_sub(1)?));
        let ImportRun { entries, undone_on } = found.ok_or(Refusal::NoSuchImport { n })?;
        if let Some(on) = undone_on {
            return Err(Refusal::ImportUndoneBefore { n, on: *on }.into());
        }
        let mut came_to = ImportUndoing::default();
        let written = self.written_by(entries)?;
        let mut steps = Steps::of(written.len() as u64);
        for number in written {
            steps.step();
            let lines = self.lines_of(number)?;
            let own = within(&Line::entries(&lines), entries);
            let begins = lines.first().is_some_and(|first| entries.contains(&first.seq));
            let own = own.ok_or(Refusal::ImportActedOn { number })?;
            if let Some(by) = self.named_by(number)?.filter(|_| begins) {
                return Err(Refusal::ImportNamed { number, by }.into());
            }
            let request = self.request(number)?;
            self.office()?.impartial(self.officer(), &request)?;
            let id = RecordId::from(number);
            if begins {
                let taken_back = Entry::bare(at.on, RequestAct::ImportTakenBack);
                self.append(Some(id), taken_back.of_any())?;
                self.erase_words(id, None)?;
                Request::TABLES.iter().rev().try_for_each(|table| self.delete::<Request>(table, number))?;
                came_to.removed += 1;
            } else {
                let before = request.project(self.office()?);
                for seq in own {
                    self.append(Some(id), Entry::bare(at.on, EntryAct::Undone { seq }.into()))?;
                }
                let after: Request = self.record(number)?;
                self.save(&after, &before)?;
                came_to.reverted += 1;
            }
        }
        self.act_on_office(&Entry { on: at.on, act: OfficeAct::ImportUndone { n }, words })?;
        Ok(came_to)
    }

    /// The requests that entries of these ranks are on, the last first: what is a duplicate goes before its original.
    fn written_by(&self, entries: &RangeInclusive<u64>) -> Result<Vec<Number>, StoreError> {
        let sql = "SELECT id FROM journal WHERE seq BETWEEN ?1 AND ?2 AND series = 'request' \
                   GROUP BY id ORDER BY min(seq) DESC";
        self.numbers(sql, [rank(*entries.start()), rank(*entries.end())])
    }
}
