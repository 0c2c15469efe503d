//! Notes, links and traces of reading: acts that leave the status of a file as it is.

use super::Number;
use super::act::{Entry, LinkKind, RequestAct, Words};
use super::moment::Moment;
use super::refusal::Refusal;
use super::request::Request;

impl Request {
    /// Adds a note, whatever the status.
    ///
    /// # Errors
    /// Nothing is written back into a file whose words were erased.
    pub fn note(&self, at: Moment, text: String) -> Result<Entry, Refusal> {
        self.keeps_words()?;
        self.follows(at, [])?;
        Ok(noted(at, None, text))
    }

    /// Brings the request to the attention of the authorities, with a note that says why; or lifts that (MESS: the
    /// office informs departmental authorities of any complaint that could pose a problem).
    ///
    /// # Errors
    /// Not twice, and lifted only once it was raised; nothing is written back into a file whose words were erased.
    pub fn flag(&self, at: Moment, attention: bool, text: String) -> Result<Entry, Refusal> {
        self.keeps_words()?;
        let act = "attention";
        self.follows(at, self.marks.attention_on.map(|since| (act, since)))?;
        match self.marks.attention_on {
            Some(on) if attention => Err(Refusal::AlreadySo { act, on }),
            None if !attention => Err(Refusal::NotSo { act }),
            _ => Ok(noted(at, Some(attention), text)),
        }
    }

    /// Refuses a link from another request that says, the other way round, what one of this request to it says.
    ///
    /// # Errors
    /// [`Refusal::AlreadyLinked`], of two that are related; the other kinds have a direction.
    pub fn link_back(&self, from: Number, kind: LinkKind) -> Result<(), Refusal> {
        let is_there = self.links.iter().any(|link| link.to == from && link.kind == kind);
        match kind == LinkKind::Related && is_there {
            true => Err(Refusal::AlreadyLinked { to: self.number }),
            false => Ok(()),
        }
    }

    /// The request that it is a duplicate of.
    pub fn duplicate_of(&self) -> Option<Number> {
        self.links.iter().find(|link| link.kind == LinkKind::Duplicate).map(|link| link.to)
    }

    /// Links this request to another.
    ///
    /// # Errors
    /// Not to itself, not twice. `originals` are the other and the requests that it is a duplicate of in turn: of two
    /// requests one alone is the duplicate, and of one request alone.
    pub fn link(&self, at: Moment, to: Number, kind: LinkKind, originals: &[Number]) -> Result<Entry, Refusal> {
        self.follows(at, [])?;
        if to == self.number {
            return Err(Refusal::LinkToItself { closes: false });
        }
        if self.links.iter().any(|link| link.to == to && link.kind == kind) {
            return Err(Refusal::AlreadyLinked { to });
        }
        if kind == LinkKind::Duplicate && originals.contains(&self.number) {
            return Err(Refusal::DuplicateOfItsDuplicate { to });
        }
        if let Some(of) = self.duplicate_of().filter(|_| kind == LinkKind::Duplicate) {
            return Err(Refusal::DuplicateOfAnother { of });
        }
        Ok(Entry::bare(at.on, RequestAct::Linked { to, kind }))
    }

    /// Leaves the trace that must be written before an identity is shown (MAMH: protected by default).
    ///
    /// # Errors
    /// There must be an identity to show.
    pub fn read_identity(&self, at: Moment, reason: String) -> Result<Entry, Refusal> {
        self.keeps_words()?;
        Ok(Entry::because(at.on, RequestAct::IdentityRead, reason))
    }

    /// Refuses once the words of the request were erased.
    pub(super) fn keeps_words(&self) -> Result<(), Refusal> {
        match self.marks.erased_on {
            Some(on) => Err(Refusal::Erased { on }),
            None => Ok(()),
        }
    }
}

fn noted(at: Moment, attention: Option<bool>, text: String) -> Entry {
    let words = Words { note: Some(text), ..Words::default() };
    Entry { on: at.on, act: RequestAct::Noted { attention }, words }
}
