//! The office: its settings, its lists and its calendar, as the entries on the register itself add up to them.

use chrono::{Datelike, NaiveDate};

use super::act::{Act, Entry};
use super::calendar::{Calendar, CalendarChange};
use super::clock::{Clock, Pause, Standard, Unit};
use super::moment::Moment;
use super::profile::{Profile, Settings};
use super::reference::{Item, ListRefusal, Lists};
use super::request::Request;
use super::{Code, Day, List, Refusal};

/// What the register knows of the office it belongs to.
#[derive(Clone, Debug)]
pub struct Office {
    /// The choices that are not lists.
    pub settings: Settings,
    /// The reference lists.
    pub lists: Lists,
    changes: Vec<CalendarChange>,
    holidays_through: i32,
    calendar: Calendar,
}

impl Office {
    /// The office that a profile describes.
    pub fn new(profile: Profile, changes: Vec<CalendarChange>, holidays_through: i32) -> Self {
        let Profile { settings, lists } = profile;
        let calendar = Calendar::new(settings.holiday_set, changes.iter().cloned(), holidays_through);
        Self { settings, lists, changes, holidays_through, calendar }
    }

    /// The office that the first entry of a register begins; `None` for any other entry.
    pub fn begin(act: &Act) -> Option<Self> {
        match act {
            Act::Initialised { profile, holidays_through } => {
                Some(Self::new((**profile).clone(), Vec::new(), *holidays_through))
            }
            _ => None,
        }
    }

    /// What an entry changes. Entries that do not fit are passed over: the rules were held when they were decided.
    pub fn apply(&mut self, entry: &Entry) {
        let _: Result<(), ListRefusal> = match &entry.act {
            Act::ReferenceAdded { list, item } => self.lists.add(*list, (**item).clone()),
            Act::ReferenceRenamed { list, code, fr, en } => self.lists.rename(*list, code, fr.clone(), en.clone()),
            Act::ReferenceRetired { list, code } => self.lists.retire(*list, code, entry.on),
            Act::CalendarChanged { change } => {
                self.holidays_through = self.holidays_through.max(change.day.year());
                self.changes.push(change.clone());
                self.calendar =
                    Calendar::new(self.settings.holiday_set, self.changes.iter().cloned(), self.holidays_through);
                Ok(())
            }
            _ => Ok(()),
        };
    }

    /// The days that are worked.
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

    /// The same office with another calendar, to show what a change would do.
    pub fn with_calendar_change(&self, change: CalendarChange) -> Self {
        let mut changed = self.clone();
        let act = Act::CalendarChanged { change };
        changed.apply(&Entry::bare(NaiveDate::default(), act));
        changed
    }

    /// The standard that times a request of a kind received on a day: the first that names the kind and was not
    /// retired by then, else the office's default (DSC: 15 business days for 90 % of complaints and comments).
    pub fn standard(&self, kind: Option<&Code>, received_on: NaiveDate) -> Standard {
        let in_force = |item: &&Item| item.retired_on.is_none_or(|retired| received_on < retired);
        let names = |item: &&Item| kind.is_some_and(|kind| item.kinds.contains(kind));
        let standards = self.lists.all(List::Standard);
        standards
            .iter()
            .filter(in_force)
            .find(names)
            .or_else(|| self.lists.get(List::Standard, &self.settings.default_standard))
            .and_then(Item::as_standard)
            .unwrap_or_else(|| Standard {
                code: self.settings.default_standard.clone(),
                length: 15,
                unit: Unit::BusinessDays,
                target_percent: 90,
            })
    }

    /// The clock of a request; `pauses` are its own.
    pub fn clock<'a>(&'a self, request: &Request, pauses: &'a [Pause]) -> Clock<'a> {
        let standard = self.standard(request.receipt.kind.as_ref(), request.received_on);
        Clock::new(&self.calendar, &standard, request.received_on, pauses, request.unknown_suspended)
    }

    /// Whether that channel acknowledges by itself (DSC: formulaire en ligne avec un accusé de réception automatique).
    pub fn acknowledges_by_itself(&self, channel: &Code) -> bool {
        self.settings.automatic_acknowledgement.contains(channel)
    }

    /// Decides a change of the calendar.
    ///
    /// # Errors
    /// A day that is a holiday is not added again; one that is none is not removed.
    pub fn change_calendar(&self, at: Moment, change: CalendarChange) -> Result<Entry, Refusal> {
        let listed = self.calendar.holidays(change.day.year()).iter().any(|holiday| holiday.day == change.day);
        let off = listed || matches!(self.calendar.day(change.day), Day::Holiday(_));
        match (&change.kind, off) {
            (super::ChangeKind::Added { .. }, true) => Err(Refusal::AlreadyAHoliday { day: change.day }),
            (super::ChangeKind::Removed, false) => Err(Refusal::NotAHoliday { day: change.day }),
            _ => Ok(Entry::bare(at.on, Act::CalendarChanged { change })),
        }
    }
}
