//! The file of a profile, and how it is read.
//!
//! A profile has an `[office]` table, and one `[[list]]` table an item, named after
//! [`List`]: `[[kind]]`, `[[channel]]`… The order of the items is the order in which they are shown.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::{Spanned, Value};

use super::{Profile, ProfileError, Settings};
use crate::domain::clock::Unit;
use crate::domain::reference::{ListRefusal, Terms, Unresolved};
use crate::domain::retention::{FinalDisposition, RetentionTerms, Trigger};
use crate::domain::setting::{NotAValue, Setting};
use crate::domain::{Code, HolidaySet, Item, List, Lists, Referral};

impl Profile {
    /// Reads a profile and checks that a register can work with it.
    pub fn parse(text: &str) -> Result<Self, ProfileError> {
        let line_ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
        let at = |offset: usize| 1 + line_ends.partition_point(|end| *end < offset);
        let raw: RawProfile = toml::from_str(text).map_err(|error| ProfileError::Toml {
            line: error.span().map(|span| at(span.start)),
            message: error.message().into(),
        })?;
        let (office, raw) = raw.into_parts();
        let lists = read_lists(raw, &at)?;
        let settings = read_settings(office, &lists, &at)?;
        Ok(Self { settings, lists })
    }
}

/// The lists, once every item is there: an item may name another that comes after it.
fn read_lists(
    raw: [(List, Vec<RawItem>); List::ALL.len()],
    at: &impl Fn(usize) -> usize,
) -> Result<Lists, ProfileError> {
    let mut lines = Vec::new();
    let mut items: Vec<(List, Item)> = Vec::new();
    for (list, raw) in raw.into_iter().flat_map(|(list, raw)| raw.into_iter().map(move |raw| (list, raw))) {
        let line = at(raw.code.span().start);
        let item = raw.into_item(list).map_err(|refusal| ProfileError::Item { line, refusal })?;
        if items.iter().any(|(other, before)| *other == list && before.code == item.code) {
            let refusal = ListRefusal::AlreadyThere { list, code: item.code, retired: false };
            return Err(ProfileError::Item { line, refusal });
        }
        lines.push(line);
        items.push((list, item));
    }
    let lists: Lists = items.iter().cloned().collect();
    for ((list, item), line) in items.iter().zip(lines) {
        let checked = lists.check(*list, item).and_then(|()| lists.timed_once(item));
        checked.map_err(|refusal| ProfileError::Item { line, refusal })?;
    }
    match [List::Kind, List::Channel, List::Source, List::Standard].into_iter().find(|list| lists.all(*list).is_empty())
    {
        Some(list) => Err(ProfileError::EmptyList { list }),
        None => Ok(lists),
    }
}

/// What an office cannot leave out.
const REQUIRED: [&str; 6] = ["title_fr", "title_en", HOLIDAYS, "acknowledgement_days", STANDARD, "ombudsman_days"];
const HOLIDAYS: &str = "holidays";
const STANDARD: &str = "standard";

/// The settings: each under its name, read as one that is changed later, and the two that are not changed.
fn read_settings(
    office: BTreeMap<String, Spanned<Value>>,
    lists: &Lists,
    at: &impl Fn(usize) -> usize,
) -> Result<Settings, ProfileError> {
    if let Some(key) = REQUIRED.into_iter().find(|key| !office.contains_key(*key)) {
        return Err(ProfileError::Toml { line: None, message: format!("missing field `{key}`") });
    }
    // What is required takes the place of these; the usual values of the others stand with their fields.
    let usual = serde_json::json!({
        "title": { "fr": "", "en": "" }, "holiday_set": HolidaySet::default(), "acknowledgement_days": 0,
        "default_standard": STANDARD, "ombudsman_days": 0,
    });
    let mut settings: Settings = serde_json::from_value(usual).expect("invariant: a setting has a usual value");
    for (key, value) in office {
        let line = at(value.span().start);
        let value = value.into_inner();
        let toml = |message: &str| ProfileError::Toml { line: Some(line), message: message.to_owned() };
        let malformed = |error: toml::de::Error| toml(error.message());
        match key.as_str() {
            HOLIDAYS => settings.holiday_set = value.try_into().map_err(malformed)?,
            STANDARD => {
                let code: Code = value.try_into().map_err(malformed)?;
                if lists.get(List::Standard, &code).is_none() {
                    return Err(ProfileError::UnknownReference { line, field: STANDARD, list: List::Standard, code });
                }
                lists.check_main(&code).map_err(|refusal| ProfileError::Item { line, refusal })?;
                settings.default_standard = code;
            }
            key => {
                let setting = Setting::from_code(key).ok_or_else(|| toml(&format!("unknown field `{key}`")))?;
                let typed = match &value {
                    Value::Array(codes) => codes.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(","),
                    Value::String(text) => text.clone(),
                    other => other.to_string(),
                };
                let is_blank = value.as_str().is_some_and(|text| text.trim().is_empty());
                match setting.read(&typed, lists) {
                    Ok(change) if !is_blank => settings.change(&change),
                    Err(NotAValue::Unresolved(Unresolved::Unknown { list, typed, .. })) => {
                        let (field, code) = (setting.as_str(), Code::slug(&typed));
                        return Err(ProfileError::UnknownReference { line, field, list, code });
                    }
                    _ => return Err(ProfileError::Setting { line, field: setting.as_str() }),
                }
            }
        }
    }
    Ok(settings)
}

/// Declares the form of the file: the office, and the items of each list under its code.
macro_rules! profile_form {
    ($($code:ident $list:ident),*) => {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct RawProfile {
            office: BTreeMap<String, Spanned<Value>>,
            $(#[serde(default)] $code: Vec<RawItem>,)*
        }

        impl RawProfile {
            fn into_parts(self) -> (BTreeMap<String, Spanned<Value>>, [(List, Vec<RawItem>); List::ALL.len()]) {
                (self.office, [$((List::$list, self.$code)),*])
            }
        }
    };
}

profile_form! {
    kind Kind, channel Channel, source Source, program Program, unit Unit, inadmissibility Inadmissibility,
    criterion Criterion, nature Nature, commitment Commitment, body Body, standard Standard, officer Officer,
    partner Partner, retention Retention
}

/// An item as the file has it. Its own type, apart from [`Item`]: a mistyped key in a profile is refused, while what the
/// journal holds must read for ever.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawItem {
    code: Spanned<Code>,
    fr: String,
    en: String,
    parent: Option<Code>,
    note_fr: Option<String>,
    note_en: Option<String>,
    source: Option<String>,
    length: Option<u32>,
    unit: Option<Unit>,
    target_percent: Option<u8>,
    #[serde(default)]
    kinds: Vec<Code>,
    #[serde(default)]
    bodies: Vec<Referral>,
    contact_fr: Option<String>,
    contact_en: Option<String>,
    account: Option<String>,
    years: Option<u32>,
    trigger: Option<Trigger>,
    disposition: Option<FinalDisposition>,
}

impl RawItem {
    fn into_item(self, list: List) -> Result<Item, ListRefusal> {
        let code = self.code.into_inner();
        Ok(Item {
            retention: RetentionTerms::of(list, &code, (self.years, self.trigger, self.disposition))?,
            parent: self.parent,
            note_fr: self.note_fr,
            note_en: self.note_en,
            source: self.source,
            standard: Terms::of(list, &code, (self.length, self.unit, self.target_percent))?,
            kinds: self.kinds,
            bodies: self.bodies,
            contact_fr: self.contact_fr,
            contact_en: self.contact_en,
            account: self.account,
            ..Item::new(code, self.fr, self.en)
        })
    }
}
