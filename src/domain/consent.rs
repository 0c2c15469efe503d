//! Consent: the person agrees, or not, to be named to a unit or transferred to a body (MAMH, *Principes directeurs et
//! confidentialité*).

use super::Code;
use super::act::{ConsentStep, Entry, Party, RequestAct};
use super::moment::Moment;
use super::refusal::Refusal;
use super::request::{Consent, Request};

impl Request {
    /// The last step of the consent for that unit, or for that body. A consent is for the very unit that it names: one
    /// for its sector does not serve for it.
    pub fn consent_for(&self, party: Party, to: &Code) -> Option<&Consent> {
        let is_for = |consent: &&Consent| consent.to == *to && consent.party == party;
        self.consents.iter().rev().find(is_for)
    }

    /// Records a step of the person's consent, and how the person said so.
    ///
    /// # Errors
    /// The steps follow one another: not the same twice, only what was granted is withdrawn, and what was granted is
    /// withdrawn before it is asked again or refused. Of an anonymous person nobody can be named to a unit.
    pub fn record_consent(
        &self,
        at: Moment,
        (party, to): (Party, Code),
        step: ConsentStep,
        by: Option<Code>,
    ) -> Result<Entry, Refusal> {
        let last = self.consent_for(party, &to);
        self.follows(at, last.map(|consent| ("consent", consent.on)))?;
        match (last.map(|consent| consent.step), step) {
            (Some(ConsentStep::Granted), ConsentStep::Withdrawn) => {}
            (Some(last), _) if last == step => return Err(Refusal::ConsentAlreadySo { party, to }),
            (_, ConsentStep::Withdrawn) => return Err(Refusal::ConsentNotGranted { party, to }),
            // Of a file whose words were erased, nobody is left to name.
            (_, ConsentStep::Asked | ConsentStep::Granted)
                if party == Party::Unit && self.marks.erased_on.is_some() =>
            {
                self.keeps_words()?;
            }
            (_, ConsentStep::Asked | ConsentStep::Granted) if party == Party::Unit && self.is_anonymous() => {
                return Err(Refusal::NobodyToConsent);
            }
            (Some(ConsentStep::Granted), _) => return Err(Refusal::ConsentStands { party, to }),
            _ => {}
        }
        Ok(Entry::bare(at.on, RequestAct::ConsentRecorded { to, step, party, by }))
    }

    /// Whether a consent stands for what is done on that date: granted by then, and not withdrawn since, even when what
    /// is done is recorded late.
    ///
    /// # Errors
    /// `None` when there is no such consent; the order of dates when it was granted later.
    pub(super) fn consented(&self, at: Moment, party: Party, to: &Code) -> Result<(), Option<Refusal>> {
        match self.consent_for(party, to) {
            Some(consent) if consent.step == ConsentStep::Granted => {
                self.follows(at, [("consent", consent.on)]).map_err(Some)
            }
            _ => Err(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::domain::field::Receipt;
    use crate::domain::request::Recorded;
    use crate::domain::{Number, Record, Request};

    fn code(text: &str) -> Code {
        Code::new(text).unwrap()
    }

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    fn at(on: u32) -> Moment {
        Moment { on: day(on), today: day(20) }
    }

    fn begun() -> (Request, Recorded) {
        let recorded = Recorded { at: "2026-11-20T09:00:00-05:00".into(), by: code("agent") };
        let received = Entry::bare(day(2), RequestAct::Received { receipt: Receipt::default(), grounds: Vec::new() });
        let request = Request::begin(Number::new(2026, 1).unwrap(), received.recorded(&recorded)).unwrap();
        (request, recorded)
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
                let (mut request, recorded) = begun();
                if let Some(step) = last {
                    let act = RequestAct::ConsentRecorded { to: code("tal"), step, party: Party::Body, by: None };
                    request.apply(Entry::bare(day(3), act).recorded(&recorded));
                }
                let decided = request.record_consent(at(4), (Party::Body, code("tal")), step, None);
                assert_eq!(decided.is_ok(), next.contains(&step), "{last:?} then {step:?}");
            }
        }
    }

    #[test]
    fn nobody_consents_to_be_named_in_a_file_whose_identity_was_erased() {
        let (mut request, recorded) = begun();
        let legal = (Party::Unit, code("legal"));
        let granted = request.record_consent(at(3), legal.clone(), ConsentStep::Granted, None);
        request.apply(granted.unwrap().recorded(&recorded));
        request.apply(Entry::bare(day(4), RequestAct::Erased).recorded(&recorded));
        assert!(request.record_consent(at(5), legal.clone(), ConsentStep::Withdrawn, None).is_ok());
        for step in [ConsentStep::Asked, ConsentStep::Granted] {
            let refused = request.record_consent(at(5), (Party::Unit, code("housing")), step, None);
            assert_eq!(refused, Err(Refusal::Erased { on: day(4) }), "{step:?}");
        }
        assert!(request.record_consent(at(5), (Party::Body, code("tal")), ConsentStep::Asked, None).is_ok());
    }

    #[test]
    fn a_unit_and_a_body_of_the_same_code_are_not_taken_for_each_other() {
        let (mut request, recorded) = begun();
        let habitation = code("habitation");
        let granted = request.record_consent(at(3), (Party::Unit, habitation.clone()), ConsentStep::Granted, None);
        request.apply(granted.unwrap().recorded(&recorded));
        assert_eq!(request.consented(at(4), Party::Unit, &habitation), Ok(()));
        assert_eq!(request.consented(at(4), Party::Body, &habitation), Err(None));
    }

    #[test]
    fn a_consent_serves_from_the_day_it_was_granted_until_it_is_withdrawn() {
        let (mut request, recorded) = begun();
        let tal = code("tal");
        let record = |request: &mut Request, on, step| {
            let entry = request.record_consent(at(on), (Party::Body, code("tal")), step, None).unwrap();
            request.apply(entry.recorded(&recorded));
        };
        record(&mut request, 5, ConsentStep::Granted);
        let early = Refusal::BeforePrevious { on: day(4), act: "consent", earlier: day(5) };
        assert_eq!(request.consented(at(4), Party::Body, &tal), Err(Some(early)));
        assert_eq!(request.consented(at(5), Party::Body, &tal), Ok(()));
        record(&mut request, 7, ConsentStep::Withdrawn);
        // Dated before the withdrawal, but decided after it.
        assert_eq!(request.consented(at(6), Party::Body, &tal), Err(None));
    }
}
