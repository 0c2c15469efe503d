//! Assignment, and the conflicts of interest that forbid it (MIFI 2.2, une attitude objective).

use super::act::{Entry, RequestAct};
use super::conflict::Impartial;
use super::moment::Moment;
use super::refusal::Refusal;
use super::request::{Reopening, Request};
use super::{Code, Lists};

impl Request {
    /// Puts an officer in charge.
    ///
    /// # Errors
    /// Not to the officer who is in charge.
    pub fn assign(&self, at: Moment, to: &Impartial) -> Result<Entry, Refusal> {
        self.open()?;
        self.follows(at, self.assigned_on.map(|on| ("assigned", on)))?;
        if self.officer.as_ref() == Some(to.officer()) {
            return Err(Refusal::AlreadyAssigned { officer: to.officer().clone() });
        }
        Ok(Entry::bare(at.on, RequestAct::Assigned { to: to.officer().clone() }))
    }

    /// Declares that an officer is in conflict with the request.
    ///
    /// # Errors
    /// Not twice.
    pub fn declare_conflict(&self, at: Moment, officer: Code, reason: String) -> Result<Entry, Refusal> {
        self.follows(at, [])?;
        if let Some(there) = self.conflicts.iter().find(|conflict| conflict.officer == officer) {
            return Err(Refusal::ConflictAlreadyDeclared { officer, on: there.on });
        }
        Ok(Entry::because(at.on, RequestAct::ConflictDeclared { officer }, reason))
    }

    /// Refuses the officers of a first look, who were in charge or closed it, once a second look was asked for.
    ///
    /// # Errors
    /// Rule 6: they do nothing on it but read and note, and so do not end the second look by reopening it otherwise.
    pub fn second_look_by_another(&self, officer: &Code, lists: &Lists) -> Result<(), Refusal> {
        let is_first = |reopening: &Reopening| {
            let firsts = reopening.officer.iter().chain(&reopening.closing.officer).chain(&reopening.earlier_officers);
            firsts.into_iter().any(|first| lists.is_one_officer(first, officer))
        };
        let looks = self.reopenings.iter().rposition(|reopening| reopening.review).map_or(0, |last| last + 1);
        match self.reopenings.iter().take(looks).any(is_first) {
            true => Err(Refusal::ReviewBySameOfficer { officer: officer.clone() }),
            false => Ok(()),
        }
    }
}
