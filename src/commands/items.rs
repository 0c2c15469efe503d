//! Items of the lists, as they were typed.

use chrono::NaiveDate;

use crate::domain::act::Party;
use crate::domain::{Code, Item, List, Office, Referral};
use crate::i18n::typed;
use crate::output::Failure;

/// The item of a list that was typed, as it is chosen on the day of the act.
pub fn resolve(office: &Office, list: List, typed: &str, day: NaiveDate) -> Result<Code, Failure> {
    Ok(office.lists.resolve_on(list, typed, day)?.code.clone())
}

/// The item of a list that was typed, if any was.
pub fn resolve_some(office: &Office, list: List, typed: Option<&str>, day: NaiveDate) -> Result<Option<Code>, Failure> {
    typed.map(|typed| resolve(office, list, typed, day)).transpose()
}

/// Where a person is directed, as it was typed: a body, or a unit or a partner after its prefix.
pub fn referral(office: &Office, typed: &str, day: NaiveDate) -> Result<Referral, Failure> {
    let (party, typed) = typed
        .split_once(':')
        .and_then(|(prefix, typed)| Some((party_of(prefix)?, typed)))
        .unwrap_or((Party::Body, typed));
    Ok(Referral { party, code: resolve(office, party.list(), typed, day)? })
}

/// The list that people call so in either language, accents and case aside.
pub fn list_called(typed: &str) -> Option<List> {
    typed::value("list", List::CODES.iter().copied(), typed).and_then(List::from_code)
}

/// What a prefix stands for, in either language.
pub fn party_of(prefix: &str) -> Option<Party> {
    let list = list_called(prefix)?;
    [Party::Unit, Party::Body, Party::Partner].into_iter().find(|party| party.list() == list)
}

/// The item of a list that was typed, even one that is no longer chosen: what was begun with it is brought to an end.
pub fn resolve_known(office: &Office, list: List, typed: &str) -> Result<Code, Failure> {
    Ok(office.lists.resolve_known(list, typed)?.code.clone())
}

/// The item of a filter, if any was typed, even one that is no longer chosen.
pub fn resolve_known_some(office: &Office, list: List, typed: Option<&str>) -> Result<Option<Code>, Failure> {
    typed.map(|typed| resolve_known(office, list, typed)).transpose()
}

/// The unit that was typed, even one that is no longer chosen, and everything under it.
pub fn units(office: &Office, typed: &str) -> Result<Vec<Code>, Failure> {
    Ok(units_under(office, &resolve_known(office, List::Unit, typed)?))
}

/// A unit and everything under it.
pub fn units_under(office: &Office, top: &Code) -> Vec<Code> {
    let under = |unit: &&Item| office.lists.line(List::Unit, &unit.code).any(|above| above.code == *top);
    office.lists.all(List::Unit).iter().filter(under).map(|unit| unit.code.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_goes_by_its_code_its_plural_and_its_french_names() {
        for (names, list) in [
            ("kind kinds type types", List::Kind),
            ("channel channels mode modes", List::Channel),
            ("source sources provenance provenances", List::Source),
            ("program programs programme programmes", List::Program),
            ("unit units unité unite unités UNITÉ", List::Unit),
            ("inadmissibility irrecevabilité irrecevabilite", List::Inadmissibility),
            ("criterion criteria critère critères", List::Criterion),
            ("nature natures motif motifs", List::Nature),
            ("commitment commitments engagement engagements", List::Commitment),
            ("body bodies organisme organismes", List::Body),
            ("standard standards norme normes", List::Standard),
            ("officer officers membre membres agent agents", List::Officer),
            ("partner partners partenaire partenaires", List::Partner),
            ("retention conservation règle", List::Retention),
        ] {
            for name in names.split(' ') {
                assert_eq!(list_called(name), Some(list), "{name}");
            }
            for name in typed::value_names("list", list.as_str()) {
                assert_eq!(list_called(&name), Some(list), "{name}, of two lists");
            }
        }
        assert_eq!((list_called("chose"), list_called("")), (None, None));
    }
}
