//! What an office has still to fill in: what its profile leaves blank, or only supposes.

use super::comparable::comparable;
use super::message::{MessageArg, item, messages, plain};
use super::rule_codes::{DISCLOSURE, OMBUDSMAN};
use super::setting::Setting;
use super::{Code, Item, List, Office};

messages! {
    /// Something that the office has still to fill in. The words are in the catalogue, under the prefix `incomplete-`.
    pub enum Incomplete {
        /// A setting that letters print, blank or marked as to be replaced.
        Blank { setting: Setting } => { setting: MessageArg::Value("setting", setting.as_str()) },
        /// A place that people are sent to, and nobody wrote down how to reach it.
        Unreachable { list: List, code: Code }
            => { item: item(*list, code), list: MessageArg::Value("list", list.as_str()), code: plain(code) },
        /// An item that its profile supposes.
        Unconfirmed { list: List, code: Code }
            => { item: item(*list, code), list: MessageArg::Value("list", list.as_str()), code: plain(code) },
        /// An item without which disclosures of wrongdoing are not told from other requests (rule 3).
        NoDisclosure { list: List, code: &'static str } => { list: MessageArg::Value("list", list.as_str()), code: plain(*code) },
    }
}

/// How the source of an item begins that no document gives.
const TO_CONFIRM: &str = "a confirmer";

/// What marks a text as one to be replaced, as it is compared.
const MARKS: [&str; 4] = ["a remplacer", "a completer", "to be replaced", "to be completed"];

/// The settings that letters print.
const PRINTED: [Setting; 8] = [
    Setting::TitleFr,
    Setting::TitleEn,
    Setting::ContactFr,
    Setting::ContactEn,
    Setting::Place,
    Setting::SignatoryName,
    Setting::SignatoryTitleFr,
    Setting::SignatoryTitleEn,
];

impl Office {
    /// What it has still to fill in: settings, places, items supposed, what disclosures need.
    pub fn incomplete(&self) -> Vec<Incomplete> {
        let lists = &self.lists;
        let is_blank = |setting: &Setting| is_blank_text(Some(&setting.value(&self.settings)));
        let settings = PRINTED.into_iter().filter(is_blank).map(|setting| Incomplete::Blank { setting });
        let all = || List::ALL.into_iter().flat_map(|list| lists.active(list).map(move |item| (list, item)));
        let reasons = || lists.active(List::Inadmissibility);
        let is_named = |list: List, code: &Code| {
            reasons().any(|reason| reason.bodies.iter().any(|to| to.party.list() == list && to.code == *code))
        };
        let unreachable = |(list, item): &(List, &Item)| {
            let is_place = *list == List::Body || is_named(*list, &item.code);
            is_place
                && [&item.contact_fr, &item.contact_en].into_iter().all(|contact| is_blank_text(contact.as_deref()))
        };
        let places = all().filter(unreachable);
        let supposed =
            all().filter(|(_, item)| item.source.as_deref().is_some_and(|it| comparable(it).starts_with(TO_CONFIRM)));
        let needed = [(List::Kind, DISCLOSURE), (List::Inadmissibility, DISCLOSURE), (List::Body, OMBUDSMAN)];
        let missing = needed.into_iter().filter(|(list, code)| !lists.active(*list).any(|item| item.code == **code));
        settings
            .chain(places.map(|(list, item)| Incomplete::Unreachable { list, code: item.code.clone() }))
            .chain(supposed.map(|(list, item)| Incomplete::Unconfirmed { list, code: item.code.clone() }))
            .chain(missing.map(|(list, code)| Incomplete::NoDisclosure { list, code }))
            .collect()
    }
}

fn is_blank_text(text: Option<&str>) -> bool {
    text.is_none_or(|text| text.trim().is_empty() || MARKS.iter().any(|mark| comparable(text).contains(mark)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Profile;
    use crate::domain::profile::tests::SMALL;

    /// What lacks in a profile, as `key` or `key list:code`.
    fn lacks(profile: &str) -> Vec<String> {
        let office = Office::new(Profile::parse(profile).unwrap(), Vec::new(), 2027);
        let line = |one: &Incomplete| match one {
            Incomplete::Blank { setting } => format!("blank {}", setting.as_str()),
            Incomplete::Unreachable { list, code } => format!("unreachable {list}:{code}"),
            Incomplete::Unconfirmed { list, code } => format!("unconfirmed {list}:{code}"),
            Incomplete::NoDisclosure { list, code } => format!("no-disclosure {list}:{code}"),
        };
        office.incomplete().iter().map(line).collect()
    }

    const OFFICE: &str = r#"title_fr = "À REMPLACER : le nom du bureau"
contact_fr = "1, rue X"
contact_en = "1, rue X"
place = "Québec"
signatory_name = "Ève Roy"
signatory_title_fr = "Directrice""#;

    const LISTS: &str = r#"
[[unit]]
code = "housing"
fr = "Habitation"
en = "Housing"
source = "À confirmer par le bureau"
[[unit]]
code = "roads"
fr = "Routes"
en = "Roads"
[[body]]
code = "tal"
fr = "Tribunal"
en = "Tribunal"
contact_fr = "À compléter"
[[body]]
code = "cmq"
fr = "Commission"
en = "Commission"
contact_en = "1, rue Y"
[[inadmissibility]]
code = "out_of_scope"
fr = "Hors champ"
en = "Out of scope"
bodies = ["tal", "cmq", "unit:housing"]
"#;

    #[test]
    fn what_is_blank_supposed_or_missing_is_listed_and_nothing_else() {
        assert_eq!(
            lacks(&(SMALL.replace("title_fr = \"Bureau des plaintes\"", OFFICE) + LISTS)),
            [
                "blank title_fr",
                "blank signatory_title_en",
                "unreachable unit:housing",
                "unreachable body:tal",
                "unconfirmed unit:housing",
                "no-disclosure kind:disclosure",
                "no-disclosure inadmissibility:disclosure",
                "no-disclosure body:ombudsman",
            ]
        );
    }
}
