//! The ledger of an identity: who may know the person's name, since when, and by which act (MAMH: « protégée par
//! défaut »).

use chrono::NaiveDate;

use super::Code;
use super::act::{Act, ConsentStep, Disposition, JournalEntry, Party, RequestAct};
use super::undo::retracted;
use crate::domain::coded::coded;

coded! {
    /// How somebody comes to know who the person is.
    pub enum Access as "snake_case" {
        /// An officer wrote it in.
        Recorded,
        /// An officer looked it up, and left a trace.
        Read,
        Consent,
        Consultation,
        Transfer,
    }
}

/// Somebody who may know who the person is, or no longer may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Knows {
    /// A unit or a body; `None` for an officer of the office.
    pub party: Option<Party>,
    /// The unit, the body or the officer.
    pub who: Code,
    pub access: Access,
    pub since: NaiveDate,
    /// Until when: the day on which the person withdrew their consent.
    pub until: Option<NaiveDate>,
    /// The entry of the journal.
    pub seq: u64,
    pub officer: Code,
    /// By which means.
    pub by: Option<Code>,
}

/// The ledger of a request, from its entries in order; those taken back are left out.
pub fn ledger(entries: &[JournalEntry<'_>]) -> Vec<Knows> {
    let undone = retracted(entries);
    let mut known: Vec<Knows> = Vec::new();
    for JournalEntry { seq, by: officer, entry } in entries.iter().filter(|it| !undone.contains(&it.seq)).copied() {
        let since = entry.on;
        let knows = |party, who: &Code, access, by: Option<&Code>| Knows {
            party,
            who: who.clone(),
            access,
            since,
            until: None,
            seq,
            officer: officer.clone(),
            by: by.cloned(),
        };
        if entry.words.identity.is_some() {
            known.push(knows(None, officer, Access::Recorded, None));
        }
        let Act::Request(act) = &entry.act else { continue };
        match act {
            RequestAct::IdentityRead => known.push(knows(None, officer, Access::Read, None)),
            RequestAct::ConsentRecorded { to, step, party, by } => match step {
                ConsentStep::Granted => known.push(knows(Some(*party), to, Access::Consent, by.as_ref())),
                ConsentStep::Withdrawn => withdraw(&mut known, *party, to, since),
                ConsentStep::Asked | ConsentStep::Refused => {}
            },
            RequestAct::Consulted { unit, with_identity: true, .. } => {
                known.push(knows(Some(Party::Unit), unit, Access::Consultation, None));
            }
            RequestAct::Closed { disposition: Disposition::Transferred, to: Some(body), by, .. } => {
                known.push(knows(Some(Party::Body), body, Access::Transfer, by.as_ref()));
            }
            _ => {}
        }
    }
    known
}

/// Whoever was told still knows, but may no longer be told.
fn withdraw(known: &mut [Knows], party: Party, who: &Code, on: NaiveDate) {
    let theirs = |knows: &&mut Knows| knows.party == Some(party) && knows.who == *who && knows.until.is_none();
    known.iter_mut().filter(theirs).for_each(|knows| knows.until = Some(on));
}
