//! Items of the lists, as they were typed.

use chrono::NaiveDate;

use crate::domain::act::Party;
use crate::domain::{Code, Item, List, Office, Referral};
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

/// What a prefix stands for, in either language.
pub fn party_of(prefix: &str) -> Option<Party> {
    let list = List::named(prefix)?;
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
