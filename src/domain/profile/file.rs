//! The file of a profile, and how it is read.
//!
//! A profile has an `[office]` table, and one `[[list]]` table an item, named after
//! [`List`]: `[[kind]]`, `[[channel]]`… The order of the items is the order in which they are shown.

use std::ops::RangeInclusive;

use serde::Deserialize;
use toml::Spanned;

use super::{
    Bilingual, OptionalBilingual, Profile, ProfileError, Settings, USUAL_ATTACHMENT_MB, USUAL_CONSULTATION_DAYS,
    USUAL_PERSONS, USUAL_REQUESTER_DAYS, USUAL_THRESHOLD,
};
use crate::domain::clock::Unit;
use crate::domain::reference::{ListRefusal, Terms};
use crate::domain::retention::{FinalDisposition, RetentionTerms, Trigger};
use crate::domain::setting::{
    LARGEST_ATTACHMENT_MB, LARGEST_THRESHOLD, MOST_PERSONS, SMALLEST_THRESHOLD, usual_earliest_receipt,
};
use crate::domain::{Code, HolidaySet, Item, Lang, List, Lists, Referral};

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

fn read_settings(office: RawOffice, lists: &Lists, at: &impl Fn(usize) -> usize) -> Result<Settings, ProfileError> {
    let text = |field: &'static str, text: Spanned<String>| match text.get_ref().trim() {
        "" => Err(ProfileError::Setting { line: at(text.span().start), field }),
        _ => Ok(text.into_inner()),
    };
    let between = |field: &'static str, number: Spanned<u32>, bounds: RangeInclusive<u32>| match *number.get_ref() {
        n if bounds.contains(&n) => Ok(n),
        _ => Err(ProfileError::Setting { line: at(number.span().start), field }),
    };
    let days = 1..=Terms::LONGEST;
    let or_usual = |field: &'static str, number: Option<Spanned<u32>>, bounds: RangeInclusive<u32>, usual: u32| {
        number.map_or(Ok(usual), |number| between(field, number, bounds))
    };
    let known = |field: &'static str, list: List, code: Spanned<Code>| match lists.get(list, code.get_ref()) {
        Some(_) => Ok(code.into_inner()),
        None => {
            let line = at(code.span().start);
            Err(ProfileError::UnknownReference { line, field, list, code: code.into_inner() })
        }
    };
    let optional = |field: &'static str, value: Option<Spanned<String>>| value.map(|it| text(field, it)).transpose();
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
        acknowledgement_days: between("acknowledgement_days", office.acknowledgement_days, days.clone())?,
        automatic_acknowledgement: automatic
            .map(|code| known("automatic_acknowledgement", List::Channel, code))
            .collect::<Result<_, _>>()?,
        default_standard: known("standard", List::Standard, office.standard)?,
        ombudsman_days: between("ombudsman_days", office.ombudsman_days, days.clone())?,
        consultation_days: or_usual(
            "consultation_days",
            office.consultation_days,
            days.clone(),
            USUAL_CONSULTATION_DAYS,
        )?,
        requester_days: or_usual("requester_days", office.requester_days, days, USUAL_REQUESTER_DAYS)?,
        destruction_persons: or_usual(
            "destruction_persons",
            office.destruction_persons,
            1..=MOST_PERSONS,
            USUAL_PERSONS,
        )?,
        reply_language: office.reply_language,
        attachment_limit_mb: or_usual(
            "attachment_limit_mb",
            office.attachment_limit_mb,
            1..=LARGEST_ATTACHMENT_MB,
            USUAL_ATTACHMENT_MB,
        )?,
        publication_threshold: or_usual(
            "publication_threshold",
            office.publication_threshold,
            SMALLEST_THRESHOLD..=LARGEST_THRESHOLD,
            USUAL_THRESHOLD,
        )?,
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
