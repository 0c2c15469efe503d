//! Consent: the person agrees, or not, to be named to a unit or transferred to a body (MAMH, *Principes directeurs et
//! confidentialité*).

use super::act::{Act, ConsentStep, Entry, Party};
use super::moment::Moment;
use super::refusal::Refusal;
use super::request::{Consent, Request};
use super::{Code, Lists};

impl Request {
    /// The last step of the consent for that unit, or for that body. A consent is for the very unit that it names: one
    /// for its sector does not serve for it.
    pub fn consent_for(&self, party: Party, to: &Code, lists: &Lists) -> Option<&Consent> {
        let is_for = |consent: &&Consent| consent.to == *to && consent.is_for(lists) == party;
        self.consents.iter().rev().find(is_for)
    }

    /// Records a step of the person's consent, and how the person said so.
    ///
    /// # Errors
    /// The steps follow one another: not the same twice, only what was granted is withdrawn, and what was granted is
    /// withdrawn before it is asked again or refused.
    pub fn record_consent(
        &self,
        at: Moment,
        (party, to): (Party, Code),
        step: ConsentStep,
        by: Option<Code>,
        lists: &Lists,
    ) -> Result<Entry, Refusal> {
        let last = self.consent_for(party, &to, lists);
        self.follows(at, last.map(|consent| ("consent", consent.on)))?;
        match (last.map(|consent| consent.step), step) {
            (Some(ConsentStep::Granted), ConsentStep::Withdrawn) => {}
            (Some(last), _) if last == step => return Err(Refusal::ConsentAlreadySo { party, to }),
            (_, ConsentStep::Withdrawn) => return Err(Refusal::ConsentNotGranted { to }),
            (Some(ConsentStep::Granted), _) => return Err(Refusal::ConsentStands { party, to }),
            _ => {}
        }
        Ok(Entry::bare(at.on, Act::ConsentRecorded { to, step, party: Some(party), by }))
    }

    /// Whether a consent stands for what is done on that date: granted by then, and not withdrawn since, even when what
    /// is done is recorded late.
    ///
    /// # Errors
    /// `None` when there is no such consent; the order of dates when it was granted later.
    pub(super) fn consented(&self, at: Moment, party: Party, to: &Code, lists: &Lists) -> Result<(), Option<Refusal>> {
        match self.consent_for(party, to, lists) {
            Some(consent) if consent.step == ConsentStep::Granted => {
                self.follows(at, [("consent", consent.on)]).map_err(Some)
            }
            _ => Err(None),
        }
    }
}

impl Consent {
    /// What it is for: what it says, or what the lists say of its code.
    pub fn is_for(&self, lists: &Lists) -> Party {
        self.party.unwrap_or_else(|| Party::of(&self.to, lists))
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::domain::field::Receipt;
    use crate::domain::reference::{Item, List};
    use crate::domain::request::Recorded;
    use crate::domain::{Number, Request};

    fn code(text: &str) -> Code {
        Code::new(text).unwrap()
    }

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    fn at(on: u32) -> Moment {
        Moment { on: day(on), today: day(20) }
    }

    /// A request, and lists where « habitation » is both a unit and a body.
    fn begun() -> (Request, Recorded, Lists) {
        let recorded = Recorded { at: "2026-11-20T09:00:00-05:00".into(), by: code("agent") };
        let received = Entry::bare(day(2), Act::Received { receipt: Receipt::default(), grounds: Vec::new() });
        let item = |text: &str| Item::new(code(text), text.to_owned(), text.to_owned());
        let lists = [(List::Unit, item("habitation")), (List::Body, item("habitation")), (List::Body, item("tal"))];
        let request = Request::begin(Number::new(2026, 1).unwrap(), &received, &recorded).unwrap();
        (request, recorded, lists.into_iter().collect())
    }

    #[test]
    fn the_steps_of_a_consent_follow_one_another() {
        use ConsentStep::{Asked, Granted, Refused, Withdrawn};
        let allowed = [
            (None, vec![Asked, Granted, Refused]),
            (Some(Asked), vec![Granted, Refused]),
            (Some(Granted), vec![Withdrawn]),
            (Some(Refused), vec![Asked, Granted]),
            (Some(Withdrawn), vec![Asked, Granted, Refused]),
        ];
        for (last, next) in allowed {
            for step in [Asked, Granted, Refused, Withdrawn] {
                let (mut request, recorded, lists) = begun();
                if let Some(step) = last {
                    let act = Act::ConsentRecorded { to: code("tal"), step, party: Some(Party::Body), by: None };
                    request.apply(&Entry::bare(day(3), act), &recorded);
                }
                let decided = request.record_consent(at(4), (Party::Body, code("tal")), step, None, &lists);
                assert_eq!(decided.is_ok(), next.contains(&step), "{last:?} then {step:?}");
            }
        }
    }

    #[test]
    fn a_unit_and_a_body_of_the_same_code_are_not_taken_for_each_other() {
        let (mut request, recorded, lists) = begun();
        let habitation = code("habitation");
        let granted =
            request.record_consent(at(3), (Party::Unit, habitation.clone()), ConsentStep::Granted, None, &lists);
        request.apply(&granted.unwrap(), &recorded);
        assert_eq!(request.consented(at(4), Party::Unit, &habitation, &lists), Ok(()));
        assert_eq!(request.consented(at(4), Party::Body, &habitation, &lists), Err(None));
        // An entry that does not say was for what its code named, and units were looked up first.
        let old = r#"{"act":"consent_recorded","to":"tal","step":"granted"}"#;
        request.apply(&Entry::bare(day(3), serde_json::from_str(old).unwrap()), &recorded);
        assert_eq!(request.consented(at(4), Party::Body, &code("tal"), &lists), Ok(()));
        assert_eq!(request.consented(at(4), Party::Unit, &code("tal"), &lists), Err(None));
    }

    #[test]
    fn a_consent_serves_from_the_day_it_was_granted_until_it_is_withdrawn() {
        let (mut request, recorded, lists) = begun();
        let tal = code("tal");
        let record = |request: &mut Request, on, step| {
            let entry = request.record_consent(at(on), (Party::Body, code("tal")), step, None, &lists).unwrap();
            request.apply(&entry, &recorded);
        };
        record(&mut request, 5, ConsentStep::Granted);
        let early = Refusal::BeforePrevious { on: day(4), act: "consent", earlier: day(5) };
        assert_eq!(request.consented(at(4), Party::Body, &tal, &lists), Err(Some(early)));
        assert_eq!(request.consented(at(5), Party::Body, &tal, &lists), Ok(()));
        record(&mut request, 7, ConsentStep::Withdrawn);
        // Dated before the withdrawal, but decided after it.
        assert_eq!(request.consented(at(6), Party::Body, &tal, &lists), Err(None));
    }
}
