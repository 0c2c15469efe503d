//! A profile: what an office starts its register with, written in TOML.
//!
//! A profile has an `[office]` table, and one `[[list]]` table an item, named after
//! [`List`]: `[[kind]]`, `[[channel]]`… The order of the items is the order in which they are shown.

use std::ops::RangeInclusive;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::domain::clock::Unit;
use crate::domain::reference::{ListRefusal, Terms, either};
use crate::domain::retention::{FinalDisposition, RetentionTerms, Trigger};
use crate::domain::setting::{
    LARGEST_ATTACHMENT_MB, LARGEST_THRESHOLD, MOST_PERSONS, SMALLEST_THRESHOLD, is_usual_earliest_receipt,
    is_usual_threshold, usual_attachment_limit, usual_earliest_receipt, usual_threshold,
};
use crate::domain::{Code, HolidaySet, Item, Lang, List, Lists, Referral};

/// What a register starts with: the office's settings and its lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// The choices that are not lists.
    pub settings: Settings,
    /// The lists.
    pub lists: Lists,
}

/// The choices of an office that are not lists. They stand in the journal: a field added later must default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// What the office is called.
    pub title: Bilingual,
    /// How to reach the office, for the foot of its letters: address, telephone, e-mail, hours.
    #[serde(default, skip_serializing_if = "OptionalBilingual::is_none")]
    pub contact: OptionalBilingual,
    /// Where its letters are written: « Montréal, le… ».
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Who signs its letters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signatory_name: Option<String>,
    /// In what quality.
    #[serde(default, skip_serializing_if = "OptionalBilingual::is_none")]
    pub signatory_title: OptionalBilingual,
    /// The holidays it observes.
    pub holiday_set: HolidaySet,
    /// Within how many business days it acknowledges a request.
    pub acknowledgement_days: u32,
    /// The channels that acknowledge by themselves (DSC: « Formulaire en ligne avec un accusé de réception
    /// automatique »).
    #[serde(default)]
    pub automatic_acknowledgement: Vec<Code>,
    /// The main standard: see [`Lists::standard_for`].
    pub default_standard: Code,
    /// Within how many business days the Ombudsman is answered (MIFI 3.4: « dix (10) jours ouvrables »).
    pub ombudsman_days: u32,
    /// Within how many business days a unit that is consulted answers (MIFI 4.4: « de manière diligente »).
    #[serde(default = "consultation_days")]
    pub consultation_days: u32,
    /// Within how many business days the person sends back a consent, or documents. The usual ones are not written down.
    #[serde(default = "requester_days", skip_serializing_if = "are_usual_requester_days")]
    pub requester_days: u32,
    /// How many persons it takes to destroy by a rule of retention: one, or two. The usual one is not written down.
    #[serde(default = "usual_persons", skip_serializing_if = "are_usual_persons")]
    pub destruction_persons: u32,
    /// The language of the reply when the person did not say.
    #[serde(default)]
    pub reply_language: Lang,
    /// The most that an attachment may weigh, in megabytes of 1,048,576 bytes.
    #[serde(default = "usual_attachment_limit")]
    pub attachment_limit_mb: u32,
    /// The count below which a row is folded in a published edition. The usual one is not written down.
    #[serde(default = "usual_threshold", skip_serializing_if = "is_usual_threshold")]
    pub publication_threshold: u32,
    /// The day before which nothing can have been received. The usual one is not written down.
    #[serde(default = "usual_earliest_receipt", skip_serializing_if = "is_usual_earliest_receipt")]
    pub earliest_receipt: NaiveDate,
    /// The group of the operating system whose accounts share the register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
}

/// One person authorises a destruction unless the office says otherwise.
fn usual_persons() -> u32 {
    1
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
fn are_usual_persons(persons: &u32) -> bool {
    *persons == usual_persons()
}

/// What an office that does not say leaves a unit to answer in: a third of the fifteen days that it has itself.
fn consultation_days() -> u32 {
    5
}

/// What an office that does not say leaves a person to answer in: two weeks, the mail included.
fn requester_days() -> u32 {
    10
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
fn are_usual_requester_days(days: &u32) -> bool {
    *days == requester_days()
}

/// A text in both languages of the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bilingual {
    /// In French.
    pub fr: String,
    /// In English.
    pub en: String,
}

/// A text that may be known in one language, in both or in none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptionalBilingual {
    /// In French.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fr: Option<String>,
    /// In English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
}

impl OptionalBilingual {
    /// The text in the language asked for or, failing that, in the other.
    pub fn text(&self, lang: Lang) -> Option<&str> {
        either(lang, &self.fr, &self.en)
    }

    fn is_none(&self) -> bool {
        self.fr.is_none() && self.en.is_none()
    }
}

/// Why a text is not a profile, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProfileError {
    /// It is not TOML, lacks a key, or holds one that a profile does not have.
    #[error("{message}")]
    Toml {
        /// The line, from 1, when the reader knows it.
        line: Option<usize>,
        /// What the reader says, in English.
        message: String,
    },
    /// An item is not fit for its list.
    #[error("line {line}: {refusal}")]
    Item {
        /// The line of the item's code, from 1.
        line: usize,
        /// What is wrong with it.
        refusal: ListRefusal,
    },
    /// A register cannot work without at least one item in this list.
    #[error("a profile needs at least one {list}")]
    EmptyList {
        /// The list.
        list: List,
    },
    /// A setting is blank or out of bounds.
    #[error("line {line}: `{field}` is blank or out of bounds")]
    Setting {
        /// The line, from 1.
        line: usize,
        /// The key.
        field: &'static str,
    },
    /// A setting names an item that is not in its list.
    #[error("line {line}: `{field}` names the {list} {code}, which is not there")]
    UnknownReference {
        /// The line, from 1.
        line: usize,
        /// The key.
        field: &'static str,
        /// The list it draws from.
        list: List,
        /// The missing item.
        code: Code,
    },
}

impl Bilingual {
    /// The text in that language.
    pub fn text(&self, lang: Lang) -> &str {
        match lang {
            Lang::Fr => &self.fr,
            Lang::En => &self.en,
        }
    }
}

impl Profile {
    /// Reads a profile and checks that a register can work with it.
    ///
    /// # Errors
    /// [`ProfileError`] for the first thing that is wrong.
    pub fn parse(text: &str) -> Result<Self, ProfileError> {
        let line_ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
        let at = |offset: usize| 1 + line_ends.partition_point(|end| *end < offset);
        let raw: RawProfile = toml::from_str(text).map_err(|error| ProfileError::Toml {
            line: error.span().map(|span| at(span.start)),
            message: error.message().into(),
        })?;
        let (office, raw) = raw.into_parts();
        let lists = read_lists(raw, &at)?;
        let line = at(office.standard.span().start);
        let settings = read_settings(office, &lists, &at)?;
        lists.check_main(&settings.default_standard).map_err(|refusal| ProfileError::Item { line, refusal })?;
        Ok(Self { settings, lists })
    }
}

/// The lists, once every item is there: an item may name another that comes after it.
fn read_lists(raw: [(List, Vec<RawItem>); 14], at: &impl Fn(usize) -> usize) -> Result<Lists, ProfileError> {
    let mut lines = Vec::new();
    let mut items: Vec<(List, Item)> = Vec::new();
    for (list, raw) in raw.into_iter().flat_map(|(list, raw)| raw.into_iter().map(move |raw| (list, raw))) {
        let line = at(raw.code.span().start);
        let item = raw.into_item(list).map_err(|refusal| ProfileError::Item { line, refusal })?;
        if items.iter().any(|(other, before)| *other == list && before.code == item.code) {
            let refusal = ListRefusal::AlreadyThere { list, code: item.code };
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

fn read_settings(office: RawOffice, lists: &Lists, at: &impl Fn(usize) -> usize) -> Result<Settings, ProfileError> {
    let text = |field: &'static str, text: Spanned<String>| match text.get_ref().trim() {
        "" => Err(ProfileError::Setting { line: at(text.span().start), field }),
        _ => Ok(text.into_inner()),
    };
    let between = |field: &'static str, number: Spanned<u32>, bounds: RangeInclusive<u32>| match *number.get_ref() {
        n if bounds.contains(&n) => Ok(n),
        _ => Err(ProfileError::Setting { line: at(number.span().start), field }),
    };
    let number = |field: &'static str, number: Spanned<u32>, most: u32| between(field, number, 1..=most);
    let known = |field: &'static str, list: List, code: Spanned<Code>| match lists.get(list, code.get_ref()) {
        Some(_) => Ok(code.into_inner()),
        None => {
            let line = at(code.span().start);
            Err(ProfileError::UnknownReference { line, field, list, code: code.into_inner() })
        }
    };
    let optional = |field: &'static str, given: Option<Spanned<String>>| given.map(|it| text(field, it)).transpose();
    let automatic = office.automatic_acknowledgement.into_iter();
    Ok(Settings {
        title: Bilingual { fr: text("title_fr", office.title_fr)?, en: text("title_en", office.title_en)? },
        contact: OptionalBilingual {
            fr: optional("contact_fr", office.contact_fr)?,
            en: optional("contact_en", office.contact_en)?,
        },
        place: optional("place", office.place)?,
        signatory_name: optional("signatory_name", office.signatory_name)?,
        signatory_title: OptionalBilingual {
            fr: optional("signatory_title_fr", office.signatory_title_fr)?,
            en: optional("signatory_title_en", office.signatory_title_en)?,
        },
        holiday_set: office.holidays,
        acknowledgement_days: number("acknowledgement_days", office.acknowledgement_days, Terms::LONGEST)?,
        automatic_acknowledgement: automatic
            .map(|code| known("automatic_acknowledgement", List::Channel, code))
            .collect::<Result<_, _>>()?,
        default_standard: known("standard", List::Standard, office.standard)?,
        ombudsman_days: number("ombudsman_days", office.ombudsman_days, Terms::LONGEST)?,
        consultation_days: match office.consultation_days {
            Some(days) => number("consultation_days", days, Terms::LONGEST)?,
            None => consultation_days(),
        },
        requester_days: match office.requester_days {
            Some(days) => number("requester_days", days, Terms::LONGEST)?,
            None => requester_days(),
        },
        destruction_persons: match office.destruction_persons {
            Some(persons) => number("destruction_persons", persons, MOST_PERSONS)?,
            None => usual_persons(),
        },
        reply_language: office.reply_language,
        attachment_limit_mb: match office.attachment_limit_mb {
            Some(megabytes) => number("attachment_limit_mb", megabytes, LARGEST_ATTACHMENT_MB)?,
            None => usual_attachment_limit(),
        },
        publication_threshold: match office.publication_threshold {
            Some(threshold) => between("publication_threshold", threshold, SMALLEST_THRESHOLD..=LARGEST_THRESHOLD)?,
            None => usual_threshold(),
        },
        earliest_receipt: usual_earliest_receipt(),
        group: None,
    })
}

/// The form of the file. Its own types, apart from [`Item`]: a mistyped key in a profile is refused, while what the
/// journal holds must read for ever.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawProfile {
    office: RawOffice,
    #[serde(default)]
    kind: Vec<RawItem>,
    #[serde(default)]
    channel: Vec<RawItem>,
    #[serde(default)]
    source: Vec<RawItem>,
    #[serde(default)]
    program: Vec<RawItem>,
    #[serde(default)]
    unit: Vec<RawItem>,
    #[serde(default)]
    inadmissibility: Vec<RawItem>,
    #[serde(default)]
    criterion: Vec<RawItem>,
    #[serde(default)]
    nature: Vec<RawItem>,
    #[serde(default)]
    commitment: Vec<RawItem>,
    #[serde(default)]
    body: Vec<RawItem>,
    #[serde(default)]
    standard: Vec<RawItem>,
    #[serde(default)]
    officer: Vec<RawItem>,
    #[serde(default)]
    partner: Vec<RawItem>,
    #[serde(default)]
    retention: Vec<RawItem>,
}

impl RawProfile {
    fn into_parts(self) -> (RawOffice, [(List, Vec<RawItem>); 14]) {
        let lists = [
            (List::Kind, self.kind),
            (List::Channel, self.channel),
            (List::Source, self.source),
            (List::Program, self.program),
            (List::Unit, self.unit),
            (List::Inadmissibility, self.inadmissibility),
            (List::Criterion, self.criterion),
            (List::Nature, self.nature),
            (List::Commitment, self.commitment),
            (List::Body, self.body),
            (List::Standard, self.standard),
            (List::Officer, self.officer),
            (List::Partner, self.partner),
            (List::Retention, self.retention),
        ];
        (self.office, lists)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOffice {
    title_fr: Spanned<String>,
    title_en: Spanned<String>,
    contact_fr: Option<Spanned<String>>,
    contact_en: Option<Spanned<String>>,
    place: Option<Spanned<String>>,
    signatory_name: Option<Spanned<String>>,
    signatory_title_fr: Option<Spanned<String>>,
    signatory_title_en: Option<Spanned<String>>,
    holidays: HolidaySet,
    acknowledgement_days: Spanned<u32>,
    #[serde(default)]
    automatic_acknowledgement: Vec<Spanned<Code>>,
    standard: Spanned<Code>,
    ombudsman_days: Spanned<u32>,
    #[serde(default)]
    reply_language: Lang,
    attachment_limit_mb: Option<Spanned<u32>>,
    publication_threshold: Option<Spanned<u32>>,
    consultation_days: Option<Spanned<u32>>,
    requester_days: Option<Spanned<u32>>,
    destruction_persons: Option<Spanned<u32>>,
}

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
        let standard = match (self.length, self.unit, self.target_percent) {
            (None, None, None) => None,
            (Some(length), Some(unit), Some(target_percent)) => Some(Terms { length, unit, target_percent }),
            _ if list == List::Standard => return Err(ListRefusal::NoTerms { code }),
            _ => return Err(ListRefusal::Misplaced { list, code, field: "length" }),
        };
        let retention = match (self.years, self.trigger, self.disposition) {
            (None, None, None) => None,
            (Some(years), Some(trigger), Some(disposition)) => Some(RetentionTerms { years, trigger, disposition }),
            _ if list == List::Retention => return Err(ListRefusal::NoRetention { code }),
            _ => return Err(ListRefusal::Misplaced { list, code, field: "years" }),
        };
        Ok(Item {
            retention,
            parent: self.parent,
            note_fr: self.note_fr,
            note_en: self.note_en,
            source: self.source,
            standard,
            kinds: self.kinds,
            bodies: self.bodies,
            contact_fr: self.contact_fr,
            contact_en: self.contact_en,
            account: self.account,
            ..Item::new(code, self.fr, self.en)
        })
    }
}

#[cfg(test)]
pub(super) mod tests;
