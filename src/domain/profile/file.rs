//! The file of a profile, and how it is read.
//!
//! A profile has an `[office]` table, and one `[[list]]` table an item, named after
//! [`List`]: `[[kind]]`, `[[channel]]`… The order of the items is the order in which they are shown.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, from_value, json};
use toml::Spanned;

use super::{Profile, ProfileError, Settings};
use crate::domain::clock::Unit;
use crate::domain::reference::{ListRefusal, Terms};
use crate::domain::retention::{FinalDisposition, RetentionTerms, Trigger};
use crate::domain::rule_codes::COMPLAINT;
use crate::domain::setting::{NotAValue, Setting, SettingChange};
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
        let checked =
            lists.check(*list, item).and_then(|()| lists.timed_once(item)).and_then(|()| lists.is_free(*list, item));
        checked.map_err(|refusal| ProfileError::Item { line, refusal })?;
    }
    match [List::Channel, List::Source, List::Standard].into_iter().find(|list| lists.all(*list).is_empty()) {
        Some(list) => Err(ProfileError::EmptyList { list }),
        None if lists.all(List::Kind).iter().all(|kind| kind.code != *COMPLAINT) => Err(ProfileError::NoComplaint),
        None => Ok(lists),
    }
}

/// The key of a setting in a profile; none for what each register has of its own.
fn key(setting: Setting) -> Option<&'static str> {
    match setting {
        Setting::HolidaySet => Some("holidays"),
        Setting::DefaultStandard => Some("standard"),
        Setting::EarliestReceipt | Setting::Group => None,
        _ => Some(setting.as_str()),
    }
}

/// The settings: each of its type, and within the bounds of one that is changed later.
fn read_settings(
    office: Spanned<RawOffice>,
    lists: &Lists,
    at: &impl Fn(usize) -> usize,
) -> Result<Settings, ProfileError> {
    let header = at(office.span().start);
    let mut office = office.into_inner();
    let toml = |line, message| ProfileError::Toml { line: Some(line), message };
    let keys: Vec<_> = Setting::ALL.into_iter().filter_map(|setting| Some((setting, key(setting)?))).collect();
    if let Some((typed, value)) = office.iter().find(|(typed, _)| keys.iter().all(|(_, key)| key != typed)) {
        let known = keys.iter().map(|(_, key)| format!("`{key}`")).collect::<Vec<_>>().join(", ");
        return Err(toml(at(value.span().start), format!("unknown field `{typed}`, expected one of {known}")));
    }
    // None of these is a value: what has no usual one cannot be left out. Those of the others stand with their fields.
    let usual = json!({
        "title": { "fr": "", "en": "" }, "holiday_set": HolidaySet::default(), "acknowledgement_days": 0,
        "default_standard": "standard", "ombudsman_days": 0,
    });
    let mut settings: Settings = from_value(usual).expect("invariant: a setting has a usual value");
    for (setting, field) in keys {
        let Some(value) = office.remove(field) else {
            match setting.read(&setting.value(&settings), lists) {
                Ok(_) => continue,
                Err(_) => return Err(toml(header, format!("missing field `{field}`"))),
            }
        };
        let line = at(value.span().start);
        let value = value.into_inner();
        let malformed = |error: serde_json::Error| toml(line, format!("`{field}`: {error}"));
        let listed = |list: List, code: &Code| match lists.get(list, code) {
            Some(_) => Ok(()),
            None => Err(ProfileError::UnknownReference { line, field, list, code: code.clone() }),
        };
        match setting {
            Setting::HolidaySet => settings.holiday_set = from_value(value).map_err(malformed)?,
            Setting::DefaultStandard => {
                let code = from_value(value).map_err(malformed)?;
                listed(List::Standard, &code)?;
                lists.check_main(&code).map_err(|refusal| ProfileError::Item { line, refusal })?;
                settings.default_standard = code;
            }
            _ => {
                let is_blank = value.as_str().is_some_and(|text| text.trim().is_empty());
                let change = json!({ "setting": setting, "value": value });
                let change: SettingChange = from_value(change).map_err(malformed)?;
                if let SettingChange::AutomaticAcknowledgement(channels) = &change {
                    channels.iter().try_for_each(|channel| listed(List::Channel, channel))?;
                }
                // Of its type, it must be a value too.
                let value = change.value();
                let read = if is_blank { Err(NotAValue::Blank) } else { setting.read(&value, lists) };
                settings.change(&read.map_err(|why| ProfileError::Setting { line, field, value, why })?);
            }
        }
    }
    Ok(settings)
}

/// The settings as the file has them, by their keys.
type RawOffice = BTreeMap<String, Spanned<Value>>;

/// Declares the form of the file: the office, and the items of each list under its code.
macro_rules! profile_form {
    ($($code:ident $list:ident),*) => {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct RawProfile {
            office: Spanned<RawOffice>,
            $(#[serde(default)] $code: Vec<RawItem>,)*
        }

        impl RawProfile {
            fn into_parts(self) -> (Spanned<RawOffice>, [(List, Vec<RawItem>); List::ALL.len()]) {
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

/// An item as the file has it. Its own type, apart from [`Item`]: a mistyped key in a profile is refused, while what
/// the journal holds must read for ever.
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
