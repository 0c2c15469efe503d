//! The office: its settings, its lists and its calendar, as the entries on the register itself add up to them.

use chrono::{Datelike, NaiveDate};

use super::act::{Entry, OfficeAct, Words};
use super::calendar::{Calendar, CalendarChange, ChangeKind};
use super::clock::{Clock, Pause, Standard};
use super::conflict::{Recusal, Toward};
use super::field::Receipt;
use super::moment::Moment;
use super::profile::{Profile, Settings};
use super::reference::{Item, ListRefusal, Lists, Renaming};
use super::request::Request;
use super::rule_codes::{COMPLAINT, DIRECT, DISCLOSURE, OMBUDSMAN};
use super::{Code, List, Refusal};

#[derive(Clone, Debug)]
pub struct Office {
    /// The choices that are not lists.
    pub settings: Settings,
    pub lists: Lists,
    changes: Vec<CalendarChange>,
    holidays_through: i32,
    calendar: Calendar,
    recusals: Vec<Recusal>,
}

/// An act on the office does not fit what it is: it was decided on another, or altered since.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    #[error(transparent)]
    List(#[from] ListRefusal),
    /// It lifts a conflict of interest that nobody declared.
    #[error("no conflict of interest {0}")]
    NoSuchRecusal(u32),
    #[error("the office was begun before")]
    BegunTwice,
}

impl Office {
    pub fn new(profile: Profile, changes: Vec<CalendarChange>, holidays_through: i32) -> Self {
        let Profile { settings, lists } = profile;
        let calendar = Calendar::new(settings.holiday_set, changes.iter().cloned(), holidays_through);
        Self { settings, lists, changes, holidays_through, calendar, recusals: Vec::new() }
    }

    #[must_use = "the conflicts are those of the office that is given back"]
    pub fn with_recusals(self, recusals: Vec<Recusal>) -> Self {
        Self { recusals, ..self }
    }

    /// The office that the first entry of a register begins; `None` for any other entry.
    pub fn begin(act: &OfficeAct) -> Option<Self> {
        match act {
            OfficeAct::Initialised { profile, holidays_through, .. } => {
                Some(Self::new((**profile).clone(), Vec::new(), *holidays_through))
            }
            _ => None,
        }
    }

    /// What an act changes.
    ///
    /// # Errors
    /// [`Unfit`] for an act that was not decided on this office: no command enters such a one.
    pub fn apply(&mut self, on: NaiveDate, act: &OfficeAct, words: &Words) -> Result<(), Unfit> {
        match act {
            OfficeAct::ReferenceAdded { list, item } => self.lists.add(*list, (**item).clone())?,
            OfficeAct::ReferenceRenamed { list, code, to } => self.lists.rename(*list, code, to.clone())?,
            OfficeAct::ReferenceRetired { list, code } => self.lists.retire(*list, code, on)?,
            OfficeAct::ReferenceRestored { list, code } => self.lists.restore(*list, code)?,
            OfficeAct::CalendarChanged { change } => {
                self.holidays_through = self.holidays_through.max(change.day.year());
                self.changes.push(change.clone());
                self.calendar =
                    Calendar::new(self.settings.holiday_set, self.changes.iter().cloned(), self.holidays_through);
            }
            OfficeAct::RecusalDeclared { officer, unit } => {
                let person = || Toward::Person(words.recused_from.clone());
                self.recusals.push(Recusal {
                    officer: officer.clone(),
                    toward: unit.clone().map_or_else(person, Toward::Unit),
                    on,
                    reason: words.reason.clone(),
                    lifted_on: None,
                });
            }
            OfficeAct::RecusalLifted { n } => {
                let found = (1..).zip(&mut self.recusals).find(|(rank, _)| rank == n);
                found.ok_or(Unfit::NoSuchRecusal(*n))?.1.lifted_on = Some(on);
            }
            OfficeAct::SettingChanged { change } => self.settings.change(change),
            OfficeAct::PersonSearched
            | OfficeAct::Lost
            | OfficeAct::RetentionApplied { .. }
            | OfficeAct::RecurrenceKeyMade
            | OfficeAct::RecurrenceKeyDestroyed { .. }
            | OfficeAct::ImportEnded { .. }
            | OfficeAct::ImportUndone { .. } => {}
            OfficeAct::Initialised { .. } => return Err(Unfit::BegunTwice),
        }
        Ok(())
    }

    /// The conflicts declared toward units and persons, in the order in which they were; those lifted too.
    pub fn recusals(&self) -> &[Recusal] {
        &self.recusals
    }

    pub fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// The holidays added and removed, in the order in which they were.
    pub fn calendar_changes(&self) -> &[CalendarChange] {
        &self.changes
    }

    /// The last year whose holidays the office has confirmed.
    pub fn holidays_through(&self) -> i32 {
        self.holidays_through
    }

    /// This office after an entry, to show what a change would do.
    ///
    /// # Panics
    /// When the entry was not decided on this office.
    #[must_use = "the office itself is left as it was"]
    pub fn after(&self, entry: &Entry<OfficeAct>) -> Self {
        let mut changed = self.clone();
        changed.apply(entry.on, &entry.act, &entry.words).expect("invariant: the act was decided on this office");
        changed
    }

    /// The standard that times a request of a kind received on a day: the last that named the kind by that day, else
    /// the main one of the office, which times what has no kind yet and, when it names no kind itself, whatever no
    /// other standard names. None of a kind that no standard times.
    pub fn standard(&self, kind: Option<&Code>, received_on: NaiveDate) -> Option<Standard> {
        self.lists.standard_for(kind, received_on, &self.settings.default_standard).and_then(Item::as_standard)
    }

    /// The standard that the reports hold the office to: that of complaints received on a day.
    ///
    /// # Panics
    /// When no standard times complaints: no profile is taken without one, and none is retired.
    pub fn main_standard(&self, on: NaiveDate) -> Standard {
        let complaint = Code::new(COMPLAINT).expect("invariant: it is a code");
        self.standard(Some(&complaint), on).expect("invariant: a standard times complaints")
    }

    /// The kinds that the main standard times on a day; none for what has no kind yet. The reports hold the office to
    /// each of their requests by its own standard, that of its receipt: the main one may have changed since.
    pub fn main_kinds(&self, on: NaiveDate) -> Vec<Option<Code>> {
        let main = self.main_standard(on).code;
        let kinds = self.lists.all(List::Kind).iter().map(|item| Some(item.code.clone())).chain([None]);
        let is_main = |kind: &Option<Code>| self.standard(kind.as_ref(), on).is_some_and(|own| own.code == main);
        kinds.filter(is_main).collect()
    }

    /// The standards that requests of these kinds were ever received under, the main one of a day first: one that
    /// another took the place of keeps what was received before.
    pub fn main_standards(&self, on: NaiveDate) -> Vec<Standard> {
        let (kinds, mut standards) = (self.main_kinds(on), vec![self.main_standard(on)]);
        for day in [NaiveDate::MIN].into_iter().chain(self.lists.standards_turn_on()) {
            for standard in kinds.iter().filter_map(|kind| self.standard(kind.as_ref(), day)) {
                if !standards.contains(&standard) {
                    standards.push(standard);
                }
            }
        }
        standards
    }

    /// The clock of the cycle that a request is in, or was last; `pauses` are its own.
    pub fn clock<'a>(&'a self, request: &Request, pauses: &'a [Pause]) -> Clock<'a> {
        self.clock_of_cycle(request, request.reopenings.len(), pauses)
    }

    /// The clock of the cycle of that rank of a request, from 0. The standard is that of the day of receipt.
    pub fn clock_of_cycle<'a>(&'a self, request: &Request, rank: usize, pauses: &'a [Pause]) -> Clock<'a> {
        let begun_on = request.cycles().nth(rank).expect("invariant: the request has so many cycles");
        let standard = self.standard(request.receipt.kind.as_ref(), request.received_on);
        // Days that an import counted without dates were suspended before any reopening.
        let undated = if rank == 0 { request.unknown_suspended } else { 0 };
        Clock::new(&self.calendar, standard.as_ref(), begun_on, pauses, undated)
    }

    /// The clocks of all cycles of a request, in their order.
    pub fn clocks<'a>(&'a self, request: &Request, pauses: &'a [Pause]) -> Vec<Clock<'a>> {
        (0..=request.reopenings.len()).map(|rank| self.clock_of_cycle(request, rank, pauses)).collect()
    }

    /// Refuses a day of receipt before the first one that the office says: a slip of the year would be late for ever.
    pub fn may_be_received(&self, on: NaiveDate) -> Result<(), Refusal> {
        let earliest = self.settings.earliest_receipt;
        if on < earliest { Err(Refusal::BeforeEarliestReceipt { on, earliest }) } else { Ok(()) }
    }

    /// The days of a request that its suspensions took out until a day, as its standard counts.
    pub fn suspended(&self, receipt: &Receipt, received_on: NaiveDate, pauses: &[Pause], until: NaiveDate) -> i64 {
        let standard = self.standard(receipt.kind.as_ref(), received_on);
        Clock::new(&self.calendar, standard.as_ref(), received_on, pauses, 0).suspended(until)
    }

    /// Whether that channel acknowledges by itself (DSC: formulaire en ligne avec un accusé de réception automatique).
    pub fn acknowledges_by_itself(&self, channel: &Code) -> bool {
        self.settings.automatic_acknowledgement.contains(channel)
    }

    /// Decides a change of the calendar.
    ///
    /// # Errors
    /// A day that is a holiday is not added again; one that is none is not removed.
    pub fn change_calendar(&self, at: Moment, change: CalendarChange) -> Result<Entry<OfficeAct>, Refusal> {
        at.not_in_the_future()?;
        let listed = self.calendar.holidays(change.day.year()).iter().any(|holiday| holiday.day == change.day);
        match (&change.kind, listed) {
            (ChangeKind::Added { .. }, true) => Err(Refusal::AlreadyAHoliday { day: change.day }),
            (ChangeKind::Removed, false) => Err(Refusal::NotAHoliday { day: change.day }),
            _ => Ok(Entry::bare(at.on, OfficeAct::CalendarChanged { change })),
        }
    }

    /// Decides that a list has a new item. A standard times what is received from the date of the act on, in the place
    /// of the one before: the past keeps the promise that was made to it.
    ///
    /// # Errors
    /// The code is free and the item fit for the list.
    pub fn add_item(&self, at: Moment, list: List, mut item: Item) -> Result<Entry<OfficeAct>, ListRefusal> {
        item.since = (list == List::Standard).then_some(at.on);
        self.lists.is_free(list, &item)?;
        self.lists.clone().add(list, item.clone())?;
        Ok(Entry::bare(at.on, OfficeAct::ReferenceAdded { list, item: Box::new(item) }))
    }

    /// Decides that an item is called otherwise. A proper name that is the same in both languages stays so.
    ///
    /// # Errors
    /// There is such an item, and what it will be called is a label, another than it has.
    pub fn rename_item(
        &self,
        at: Moment,
        list: List,
        code: Code,
        mut to: Renaming,
    ) -> Result<Entry<OfficeAct>, ListRefusal> {
        let one_name = self.lists.get(list, &code).is_some_and(|item| list.has_proper_names() && item.fr == item.en);
        (to.fr, to.en) = match (to.fr, to.en) {
            (Some(name), None) | (None, Some(name)) if one_name => (Some(name.clone()), Some(name)),
            names => names,
        };
        let mut renamed = self.lists.clone();
        renamed.rename(list, &code, to.clone())?;
        if renamed == self.lists {
            return Err(ListRefusal::NothingChanges { list, code });
        }
        Ok(Entry::bare(at.on, OfficeAct::ReferenceRenamed { list, code, to }))
    }

    /// Decides that an item is no longer chosen.
    ///
    /// # Errors
    /// There is such an item, it was not retired before, and no rule names it.
    pub fn retire_item(&self, at: Moment, list: List, code: Code) -> Result<Entry<OfficeAct>, ListRefusal> {
        let is_default = list == List::Standard && code == self.settings.default_standard;
        if is_default || RULED.iter().any(|(of, name)| *of == list && code == **name) {
            return Err(ListRefusal::Ruled { list, code });
        }
        self.lists.clone().retire(list, &code, at.on)?;
        Ok(Entry::bare(at.on, OfficeAct::ReferenceRetired { list, code }))
    }

    /// Decides that an item that was retired is chosen again.
    ///
    /// # Errors
    /// There is such an item, it was retired, and it is no standard: the days without it were promised otherwise. No other
    /// officer has come to have its account.
    pub fn restore_item(&self, at: Moment, list: List, code: Code) -> Result<Entry<OfficeAct>, ListRefusal> {
        if list == List::Standard {
            return Err(ListRefusal::StandardEnded { code });
        }
        let mut restored = self.lists.clone();
        restored.restore(list, &code)?;
        restored.get(list, &code).map_or(Ok(()), |item| restored.account_is_free(item))?;
        Ok(Entry::bare(at.on, OfficeAct::ReferenceRestored { list, code }))
    }
}

/// What rules name: only a complaint has a finding, nothing is kept of a disclosure, both letters and disclosures lead
/// to the Ombudsman, and a request comes directly from the person unless somebody says otherwise.
const RULED: [(List, &str); 5] = [
    (List::Kind, COMPLAINT),
    (List::Kind, DISCLOSURE),
    (List::Inadmissibility, DISCLOSURE),
    (List::Body, OMBUDSMAN),
    (List::Source, DIRECT),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::profile::tests::SMALL;

    #[test]
    fn an_act_that_was_not_decided_on_the_office_does_not_fit() {
        let office = Office::new(Profile::parse(SMALL).unwrap(), Vec::new(), 2027);
        let on = NaiveDate::from_ymd_opt(2026, 11, 2).unwrap();
        let unfit = |act| office.clone().apply(on, &act, &Words::default()).unwrap_err();
        let code = Code::new("nowhere").unwrap();
        let retired = OfficeAct::ReferenceRetired { list: List::Unit, code: code.clone() };
        assert_eq!(unfit(retired), Unfit::List(ListRefusal::Unknown { list: List::Unit, code }));
        assert_eq!(unfit(OfficeAct::RecusalLifted { n: 1 }), Unfit::NoSuchRecusal(1));
    }
}
