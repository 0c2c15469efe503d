//! Conflicts of interest (MIFI 2.2: « une attitude objective »): with a request, with a unit, with a person.
//!
//! A conflict with a unit or a person is declared once, before any request of theirs comes in. Each request is then
//! held against what was declared; who the person is never shows.

use std::cell::LazyCell;
use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::act::{Entry, OfficeAct, RequestAct, Words};
use super::comparable::{comparable, words, words_of};
use super::field::Narrative;
use super::moment::Moment;
use super::office::Office;
use super::refusal::Refusal;
use super::request::Request;
use super::{Code, Handler, Identity, List, Number};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Toward {
    /// A unit, and all that is under it.
    Unit(Code),
    /// A person; nobody once the words were erased.
    Person(Option<Identity>),
}

/// A conflict with a unit or a person, as an officer declared it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recusal {
    pub officer: Code,
    pub toward: Toward,
    pub on: NaiveDate,
    pub reason: Option<String>,
    pub lifted_on: Option<NaiveDate>,
}

/// Why an officer may not handle a request.
#[derive(Clone, Debug, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Cause {
    /// Declared toward the request itself.
    Request(NaiveDate),
    /// Declared toward its unit, or one above it.
    Unit(Code, NaiveDate),
    /// Declared toward the person, or whom the person speaks for or through.
    Person(NaiveDate),
    /// The officer is named in the request: as the person, or in what the person says.
    Named,
}

impl Cause {
    pub fn as_str(&self) -> &'static str {
        self.into()
    }

    /// The day it was declared; none where a name is the cause.
    pub fn declared_on(&self) -> Option<NaiveDate> {
        match self {
            Self::Request(on) | Self::Unit(_, on) | Self::Person(on) => Some(*on),
            Self::Named => None,
        }
    }

    pub fn unit(&self) -> Option<&Code> {
        if let Self::Unit(unit, _) = self { Some(unit) } else { None }
    }
}

/// An officer whom nothing keeps from handling a request: [`Office::impartial`] alone makes one, so that no decision is
/// taken by anybody else.
#[derive(Clone, Debug)]
pub struct Impartial {
    officer: Code,
    request: Number,
}

impl Impartial {
    pub fn officer(&self) -> &Code {
        &self.officer
    }
}

/// Leave to act on a request: no entry is written on one without it.
#[derive(Clone, Debug)]
pub enum Permit {
    /// Nothing keeps the officer from any act on it.
    Impartial(Impartial),
    /// An act that whoever is in conflict does too.
    Exempt(Exempt),
}

impl From<Impartial> for Permit {
    fn from(officer: Impartial) -> Self {
        Self::Impartial(officer)
    }
}

impl From<&Impartial> for Permit {
    fn from(officer: &Impartial) -> Self {
        Self::Impartial(officer.clone())
    }
}

impl From<Exempt> for Permit {
    fn from(exempt: Exempt) -> Self {
        Self::Exempt(exempt)
    }
}

impl Permit {
    /// Whether an officer may do an act on a request by this leave.
    pub fn covers(&self, request: Number, by: &Code, act: &RequestAct) -> bool {
        match self {
            Self::Impartial(officer) => officer.request == request && officer.officer == *by,
            Self::Exempt(exempt) => exempt.covers(act),
        }
    }
}

/// Leave to act on a record of another register: one on each request that it is the file of.
#[derive(Clone, Debug, Default)]
pub struct Clearance(Vec<Impartial>);

impl FromIterator<Impartial> for Clearance {
    fn from_iter<I: IntoIterator<Item = Impartial>>(officer: I) -> Self {
        Self(officer.into_iter().collect())
    }
}

impl Clearance {
    /// Whether an officer may act by this leave on a record that is the file of those requests.
    pub fn covers(&self, requests: &BTreeSet<Number>, by: &Code) -> bool {
        let is_impartial = |request: &Number| self.0.iter().any(|it| it.request == *request && it.officer == *by);
        requests.iter().all(is_impartial)
    }
}

/// Why an act needs no impartial officer (MIFI 2.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exempt {
    /// A note leaves word to those who decide.
    Note,
    /// The conflict itself is declared.
    Conflict,
    /// The request is given to a colleague, who is impartial.
    Reassignment,
    /// Whoever has no conflict reads who the person is, and leaves the trace of it.
    Reading,
    /// Whoever receives a request writes it in, with the documents that came with it, and what follows by itself: an
    /// automatic acknowledgement, the erasing of a disclosure.
    Receipt,
}

impl Exempt {
    fn covers(self, act: &RequestAct) -> bool {
        match self {
            Self::Note => matches!(act, RequestAct::Noted { .. }),
            Self::Conflict => matches!(act, RequestAct::ConflictDeclared { .. }),
            Self::Reassignment => matches!(act, RequestAct::Assigned { .. }),
            Self::Reading => matches!(act, RequestAct::IdentityRead),
            Self::Receipt => {
                matches!(act, RequestAct::Acknowledged { .. } | RequestAct::Attached { .. } | RequestAct::Erased)
            }
        }
    }
}

impl Recusal {
    /// Whether a request is one of that unit or of that person.
    fn concerns<'k>(&self, request: &Request, keys: impl Fn() -> &'k [String], office: &Office) -> Option<Cause> {
        match &self.toward {
            Toward::Unit(unit) => {
                let handler = match &request.handler {
                    Some(Handler::Unit(unit)) => Some(unit),
                    _ => None,
                };
                let mut units = [request.receipt.unit.as_ref(), handler].into_iter().flatten();
                let under =
                    |of: &Code| of == unit || office.lists.line(List::Unit, of).any(|above| above.code == *unit);
                units.any(under).then(|| Cause::Unit(unit.clone(), self.on))
            }
            Toward::Person(person) => {
                let known = person.as_ref().map_or_else(Vec::new, Identity::named_keys);
                known.iter().any(|key| keys().contains(key)).then_some(Cause::Person(self.on))
            }
        }
    }
}

impl Office {
    /// Everyone who may not handle a request, and why.
    pub fn conflicts(&self, request: &Request) -> Vec<(Code, Cause)> {
        self.conflicts_of(request, |_| true)
    }

    /// Why the officers that are asked about may not handle a request. Texts are read only where one of them bears a
    /// name.
    fn conflicts_of(&self, request: &Request, is_asked: impl Fn(&Code) -> bool) -> Vec<(Code, Cause)> {
        let keys = LazyCell::new(|| request.identity.as_ref().map_or_else(Vec::new, Identity::named_keys));
        let texts = LazyCell::new(|| narrative(request));
        let own = request.conflicts.iter().map(|conflict| (conflict.officer.clone(), Cause::Request(conflict.on)));
        let in_force = self.recusals().iter().filter(|recusal| recusal.lifted_on.is_none());
        let declared = in_force.filter(|recusal| is_asked(&recusal.officer)).filter_map(|recusal| {
            let cause = recusal.concerns(request, || keys.as_slice(), self)?;
            Some((recusal.officer.clone(), cause))
        });
        let named = |label: &str| {
            let officer = Identity { name: Some(label.to_owned()), ..Identity::default() };
            officer.named_keys().iter().any(|key| keys.contains(key)) || names(&texts, label)
        };
        let officers = self.lists.all(List::Officer).iter().filter(|officer| is_asked(&officer.code));
        let named = officers.filter(|officer| named(&officer.fr) || officer.en != officer.fr && named(&officer.en));
        let found = own.filter(|(officer, _)| is_asked(officer)).chain(declared);
        found.chain(named.map(|officer| (officer.code.clone(), Cause::Named))).collect()
    }

    /// The officer, once nothing keeps them from handling the request.
    ///
    /// # Errors
    /// Rule 6 (MIFI 2.2): whoever has a conflict with the request, its unit or its person, or is named in it, neither
    /// has it in charge, nor decides on it, nor learns who the person is. Once a second look was asked for, the officer
    /// of the first does nothing on it but read and note.
    pub fn impartial(&self, officer: &Code, request: &Request) -> Result<Impartial, Refusal> {
        // Whoever has a conflict gives the request to a colleague; the officer of a first look does not.
        request.second_look_by_another(officer, &self.lists)?;
        self.without_conflict(officer, request)?;
        Ok(Impartial { officer: officer.clone(), request: request.number })
    }

    /// Refuses whoever has a conflict with the request: they do not read what says who the person is either.
    ///
    /// # Errors
    /// Rule 6, as for [`Office::impartial`]; the officer of the first look reads all the same.
    pub fn without_conflict(&self, officer: &Code, request: &Request) -> Result<(), Refusal> {
        let causes = self.conflicts_of(request, |other| self.lists.is_one_officer(other, officer));
        causes.into_iter().next().map_or(Ok(()), |(officer, cause)| Err(Refusal::Barred { officer, cause }))
    }

    /// Holds what another system recorded to rule 6, whoever writes it in and whoever had it in charge there.
    ///
    /// # Errors
    /// As for [`Office::impartial`], for either.
    pub fn may_import(&self, by: &Code, request: &Request) -> Result<(), Refusal> {
        let asked = || [Some(by), request.officer.as_ref()].into_iter().flatten();
        let is_one = |one: &Code, other: &Code| self.lists.is_one_officer(one, other);
        let causes = self.conflicts_of(request, |officer| asked().any(|other| is_one(other, officer)));
        asked().try_for_each(|officer| match causes.iter().find(|(other, _)| is_one(other, officer)) {
            Some((officer, cause)) => Err(Refusal::Barred { officer: officer.clone(), cause: cause.clone() }),
            None => request.second_look_by_another(officer, &self.lists),
        })
    }

    /// Declares that an officer is in conflict with a unit or a person.
    ///
    /// # Errors
    /// Not twice; and the person must be told by something that other requests would tell too.
    pub fn declare_recusal(
        &self,
        at: Moment,
        officer: Code,
        toward: Toward,
        reason: String,
    ) -> Result<Entry<OfficeAct>, Refusal> {
        at.not_in_the_future()?;
        let same = |there: &Toward| match (there, &toward) {
            (Toward::Unit(there), Toward::Unit(unit)) => there == unit,
            (Toward::Person(Some(there)), Toward::Person(Some(person))) => there.named_keys() == person.named_keys(),
            _ => false,
        };
        let in_force = self.recusals().iter().filter(|there| there.lifted_on.is_none() && there.officer == officer);
        if let Some(there) = in_force.into_iter().find(|there| same(&there.toward)) {
            return Err(Refusal::ConflictAlreadyDeclared { officer, on: there.on });
        }
        let (unit, recused_from) = match toward {
            Toward::Unit(unit) => (Some(unit), None),
            Toward::Person(person) => (None, person),
        };
        if unit.is_none() && recused_from.as_ref().is_none_or(|person| person.named_keys().is_empty()) {
            return Err(Refusal::PersonWithoutKey);
        }
        let words = Words { reason: Some(reason), recused_from, ..Words::default() };
        Ok(Entry { on: at.on, act: OfficeAct::RecusalDeclared { officer, unit }, words })
    }

    /// Lifts a conflict with a unit or a person: a declaration made in error, or whose cause is over.
    ///
    /// # Errors
    /// It stands, and was declared before; another officer than the one concerned lifts it (MIFI 2.2).
    pub fn lift_recusal(&self, at: Moment, by: &Code, n: u32, reason: String) -> Result<Entry<OfficeAct>, Refusal> {
        let found = (1..).zip(self.recusals()).find(|(rank, recusal)| *rank == n && recusal.lifted_on.is_none());
        let (_, recusal) = found.ok_or(Refusal::NoSuchRecusal { n })?;
        if self.lists.is_one_officer(&recusal.officer, by) {
            return Err(Refusal::RecusalLiftedByItsOfficer { officer: by.clone() });
        }
        at.follows("recusal_declared", recusal.on)?;
        Ok(Entry::because(at.on, OfficeAct::RecusalLifted { n }, reason))
    }
}

/// What a request tells, as it is compared.
fn narrative(request: &Request) -> String {
    let Narrative { subject, text, remedy, .. } = &request.narrative;
    [subject, text, remedy].into_iter().flatten().map(|text| comparable(text) + " ").collect()
}

/// Whether a comparable text holds a whole name, in either order. One word is too little: many bear the same family
/// name.
fn names(text: &str, name: &str) -> bool {
    let mut name = words(name);
    name.sort_unstable();
    if name.len() < 2 || !name.iter().all(|word| text.contains(word.as_str())) {
        return false;
    }
    let text: Vec<&str> = words_of(text).collect();
    text.windows(name.len()).any(|window| {
        let mut window = window.to_vec();
        window.sort_unstable();
        window == name
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_names_whoever_is_named_in_full_in_either_order() {
        let named = |text: &str, name: &str| names(&comparable(text), name);
        for text in ["Luc Gagnon m’a répondu.", "selon GAGNON, Luc", "qu’a dit Luc  Gagnon", "(luc gagnon)"] {
            assert!(named(text, "Luc Gagnon"), "{text}");
        }
        for text in ["M. Gagnon", "Luc et Marie Gagnon", "Lucie Gagnon", "Luc Gagnonville", ""] {
            assert!(!named(text, "Luc Gagnon"), "{text}");
        }
        assert!(named("reçue par Anne-Marie D'Amours hier", "Anne-Marie D’Amours"));
        assert!(!named("Roy", "Roy") && !named("Luc Luc", "Luc Gagnon"));
    }
}
