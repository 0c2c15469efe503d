//! How an Ombudsman file ends, and whether the Ombudsman saw the matter as the office did.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{OmbudsmanAct, OmbudsmanFile};
use crate::domain::act::Entry;
use crate::domain::coded::coded;
use crate::domain::finding::Finding;
use crate::domain::{Moment, Refusal};

coded! {
    pub enum Outcome as "snake_case" {
        /// Sans intervention: nothing to correct.
        None,
        /// Réglé: an arrangement was found on the way.
        Settled,
        /// Avis donné en vertu de l'article 26.1 de la Loi sur le Protecteur du citoyen.
        Notice,
        /// Recommandation.
        Recommendation,
    }
}

impl Outcome {
    /// Whether the office still has to act on it: the file then stays open.
    pub fn is_followed(self) -> bool {
        matches!(self, Self::Notice | Self::Recommendation)
    }

    /// Whether the Ombudsman saw a complaint as the office did. A notice or a recommendation says that something was
    /// wrong, and no intervention that nothing was; an arrangement says neither.
    pub fn agreement(self, finding: Option<Finding>) -> Agreement {
        let Some(finding) = finding else { return Agreement::NotApplicable };
        let founded = finding != Finding::Unsubstantiated;
        match self {
            Self::Notice | Self::Recommendation if founded => Agreement::Concordant,
            Self::Notice | Self::Recommendation => Agreement::Discordant,
            Self::None if !founded => Agreement::Concordant,
            Self::None | Self::Settled => Agreement::NotApplicable,
        }
    }
}

coded! {
    /// Whether two looks at the same complaint agree.
    pub enum Agreement as "snake_case" {
        Concordant,
        Discordant,
        /// Sans objet: one of the two says nothing of it.
        NotApplicable,
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conclusion {
    pub on: NaiveDate,
    pub outcome: Outcome,
    pub text: Option<String>,
}

/// A closing, and the day on which the file was taken up again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileClosing {
    pub on: NaiveDate,
    pub reopened_on: Option<NaiveDate>,
}

impl OmbudsmanFile {
    /// Decides what the Ombudsman concluded. Without intervention or after an arrangement, the file is closed; a notice
    /// or a recommendation is followed until it is.
    ///
    /// # Errors
    /// Not before it came in nor before what was concluded last; their reference must be known; an open file;
    /// another conclusion in the place of one that stands needs a reason.
    pub fn conclude(
        &self,
        at: Moment,
        outcome: Outcome,
        texts: BTreeMap<String, String>,
        reason: Option<String>,
    ) -> Result<Entry<OmbudsmanAct>, Refusal> {
        self.stays_open(at)?;
        // What was reopened since, with its reason, is concluded anew.
        let in_force = |last: &&Conclusion| self.closings.iter().all(|closing| closing.on < last.on);
        if let Some(last) = self.conclusions.last().filter(in_force).filter(|_| reason.is_none()) {
            return Err(Refusal::ConcludedWithoutReason { on: last.on });
        }
        if self.text("reference").is_none() {
            return Err(Refusal::NoReference);
        }
        let mut entry = Entry::with_texts(at.on, OmbudsmanAct::OmbudsmanConcluded { outcome }, texts);
        entry.words.reason = reason;
        Ok(entry)
    }

    /// Decides that nothing is left to follow.
    ///
    /// # Errors
    /// Not before the conclusion; an open file that has one.
    pub fn close(&self, at: Moment) -> Result<Entry<OmbudsmanAct>, Refusal> {
        self.stays_open(at)?;
        match self.conclusions.last() {
            None => Err(Refusal::NotConcluded { lacks_reference: self.text("reference").is_none() }),
            Some(_) => Ok(Entry::bare(at.on, OmbudsmanAct::OmbudsmanClosed)),
        }
    }

    /// Decides that the file is taken up again.
    ///
    /// # Errors
    /// Only a closed one, and not before it was.
    pub fn reopen(&self, at: Moment, reason: String) -> Result<Entry<OmbudsmanAct>, Refusal> {
        let closed = self.closed_on().ok_or(Refusal::FileNotClosed)?;
        at.follows("ombudsman_closed", closed)?;
        Ok(Entry::because(at.on, OmbudsmanAct::OmbudsmanReopened, reason))
    }

    fn stays_open(&self, at: Moment) -> Result<(), Refusal> {
        self.follows(at)?;
        if let Some(on) = self.closed_on() {
            return Err(Refusal::FileClosed { on });
        }
        if let Some(reopened) = self.closings.last().and_then(|closing| closing.reopened_on) {
            at.follows("ombudsman_reopened", reopened)?;
        }
        self.conclusions.last().map_or(Ok(()), |last| at.follows("ombudsman_concluded", last.on))
    }
}
