//! The settings of an office, one by one: their names, their values, and what they may be changed to.

use serde::{Deserialize, Serialize};

use super::act::{Entry, OfficeAct, Words};
use super::moment::Moment;
use super::office::Office;
use super::profile::{Bilingual, Settings};
use super::reference::{Lists, Terms, Unresolved};
use super::refusal::Refusal;
use super::{Code, HolidaySet, Lang, List};

/// The most that an attachment may be allowed to weigh: a register must stay a file that can be copied.
pub const LARGEST_ATTACHMENT_MB: u32 = 200;
/// The count below which figures are hidden, at least: below 2, none would be small.
pub const SMALLEST_THRESHOLD: u32 = 2;
/// The same at most: beyond it a report would say nothing.
pub const LARGEST_THRESHOLD: u32 = 100;
/// As long as a request may be kept.
pub const LONGEST_RETENTION: u32 = 999;

/// A setting, as people name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Setting {
    /// What the office is called, in French.
    TitleFr,
    /// What the office is called, in English.
    TitleEn,
    /// How to reach the office, in French.
    ContactFr,
    /// How to reach the office, in English.
    ContactEn,
    /// The language of the reply when the person did not say.
    ReplyLanguage,
    /// Within how many business days a request is acknowledged.
    AcknowledgementDays,
    /// The channels that acknowledge by themselves.
    AutomaticAcknowledgement,
    /// Within how many business days the Ombudsman is answered.
    OmbudsmanDays,
    /// Within how many business days a unit that is consulted answers.
    ConsultationDays,
    /// The number of the rule of the retention schedule.
    RetentionRule,
    /// Years a request is kept after it is closed.
    RetentionYears,
    /// The most that an attachment may weigh, in megabytes.
    AttachmentLimitMb,
    /// The count below which a figure is hidden in a report that is published.
    PublicationThreshold,
    /// The holidays observed: changed day by day, by decree.
    HolidaySet,
    /// The standard of whatever no other standard times: a new one times what is received from then on.
    DefaultStandard,
}

/// A setting and its value from now on. It stands in the journal: its form is frozen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "setting", content = "value", rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the setting of that name")]
pub enum SettingChange {
    TitleFr(String),
    TitleEn(String),
    ContactFr(String),
    ContactEn(String),
    ReplyLanguage(Lang),
    AcknowledgementDays(u32),
    AutomaticAcknowledgement(Vec<Code>),
    OmbudsmanDays(u32),
    ConsultationDays(u32),
    RetentionRule(String),
    RetentionYears(u32),
    AttachmentLimitMb(u32),
    PublicationThreshold(u32),
}

/// Why a text is not the value of a setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotAValue {
    /// It says nothing.
    Blank,
    /// It is no whole number from the one to the other.
    OutOfBounds(u32, u32),
    /// It is neither language.
    NotALanguage,
    /// It names an item that its list does not have.
    Unresolved(Unresolved),
    /// The setting is not changed so.
    Fixed(Setting),
}

impl Setting {
    /// Every setting, in the order in which they are shown.
    pub const ALL: [Self; 15] = [
        Self::TitleFr,
        Self::TitleEn,
        Self::ContactFr,
        Self::ContactEn,
        Self::ReplyLanguage,
        Self::AcknowledgementDays,
        Self::AutomaticAcknowledgement,
        Self::OmbudsmanDays,
        Self::ConsultationDays,
        Self::RetentionRule,
        Self::RetentionYears,
        Self::AttachmentLimitMb,
        Self::PublicationThreshold,
        Self::HolidaySet,
        Self::DefaultStandard,
    ];

    /// The name that scripts type.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// The setting of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|setting| setting.as_str() == name)
    }

    /// Its value, as it would be typed; empty when there is none.
    pub fn value(self, settings: &Settings) -> String {
        let contact = settings.contact.as_ref();
        match self {
            Self::TitleFr => settings.title.fr.clone(),
            Self::TitleEn => settings.title.en.clone(),
            Self::ContactFr => contact.map_or_else(String::new, |contact| contact.fr.clone()),
            Self::ContactEn => contact.map_or_else(String::new, |contact| contact.en.clone()),
            Self::ReplyLanguage => settings.reply_language.as_str().to_owned(),
            Self::AcknowledgementDays => settings.acknowledgement_days.to_string(),
            Self::AutomaticAcknowledgement => {
                settings.automatic_acknowledgement.iter().map(Code::as_str).collect::<Vec<_>>().join(",")
            }
            Self::OmbudsmanDays => settings.ombudsman_days.to_string(),
            Self::ConsultationDays => settings.consultation_days.to_string(),
            Self::RetentionRule => settings.retention.rule.clone(),
            Self::RetentionYears => settings.retention.years.to_string(),
            Self::AttachmentLimitMb => settings.attachment_limit_mb.to_string(),
            Self::PublicationThreshold => settings.publication_threshold.to_string(),
            Self::HolidaySet => match settings.holiday_set {
                HolidaySet::PublicService => "public_service".into(),
                HolidaySet::Statutory => "statutory".into(),
            },
            Self::DefaultStandard => settings.default_standard.to_string(),
        }
    }

    /// The value that was typed.
    ///
    /// # Errors
    /// [`NotAValue`], with what would be one.
    pub fn read(self, typed: &str, lists: &Lists) -> Result<SettingChange, NotAValue> {
        let typed = typed.trim();
        let text = || if typed.is_empty() { Err(NotAValue::Blank) } else { Ok(typed.to_owned()) };
        let between = |least: u32, most: u32| match typed.parse::<u32>() {
            Ok(number) if (least..=most).contains(&number) => Ok(number),
            _ => Err(NotAValue::OutOfBounds(least, most)),
        };
        let number = |most: u32| between(1, most);
        Ok(match self {
            Self::TitleFr => SettingChange::TitleFr(text()?),
            Self::TitleEn => SettingChange::TitleEn(text()?),
            Self::ContactFr => SettingChange::ContactFr(text()?),
            Self::ContactEn => SettingChange::ContactEn(text()?),
            Self::ReplyLanguage => SettingChange::ReplyLanguage(typed.parse().map_err(|_| NotAValue::NotALanguage)?),
            Self::AcknowledgementDays => SettingChange::AcknowledgementDays(number(Terms::LONGEST)?),
            Self::AutomaticAcknowledgement => {
                let typed = typed.split(',').map(str::trim).filter(|typed| !typed.is_empty());
                let channel = |typed| lists.resolve(List::Channel, typed).map(|item| item.code.clone());
                let mut channels = typed.map(channel).collect::<Result<Vec<_>, _>>().map_err(NotAValue::Unresolved)?;
                channels.sort_unstable();
                channels.dedup();
                SettingChange::AutomaticAcknowledgement(channels)
            }
            Self::OmbudsmanDays => SettingChange::OmbudsmanDays(number(Terms::LONGEST)?),
            Self::ConsultationDays => SettingChange::ConsultationDays(number(Terms::LONGEST)?),
            Self::RetentionRule => SettingChange::RetentionRule(text()?),
            Self::RetentionYears => SettingChange::RetentionYears(number(LONGEST_RETENTION)?),
            Self::AttachmentLimitMb => SettingChange::AttachmentLimitMb(number(LARGEST_ATTACHMENT_MB)?),
            Self::PublicationThreshold => {
                SettingChange::PublicationThreshold(between(SMALLEST_THRESHOLD, LARGEST_THRESHOLD)?)
            }
            Self::HolidaySet | Self::DefaultStandard => return Err(NotAValue::Fixed(self)),
        })
    }
}

impl SettingChange {
    /// The new value, as it would be typed.
    pub fn value(&self) -> String {
        match self {
            Self::TitleFr(text) | Self::TitleEn(text) | Self::ContactFr(text) | Self::ContactEn(text) => text.clone(),
            Self::RetentionRule(text) => text.clone(),
            Self::ReplyLanguage(lang) => lang.to_string(),
            Self::AcknowledgementDays(number)
            | Self::OmbudsmanDays(number)
            | Self::ConsultationDays(number)
            | Self::RetentionYears(number)
            | Self::AttachmentLimitMb(number)
            | Self::PublicationThreshold(number) => number.to_string(),
            Self::AutomaticAcknowledgement(channels) => channels.iter().map(Code::as_str).collect::<Vec<_>>().join(","),
        }
    }

    /// The setting that changes.
    pub fn setting(&self) -> Setting {
        match self {
            Self::TitleFr(_) => Setting::TitleFr,
            Self::TitleEn(_) => Setting::TitleEn,
            Self::ContactFr(_) => Setting::ContactFr,
            Self::ContactEn(_) => Setting::ContactEn,
            Self::ReplyLanguage(_) => Setting::ReplyLanguage,
            Self::AcknowledgementDays(_) => Setting::AcknowledgementDays,
            Self::AutomaticAcknowledgement(_) => Setting::AutomaticAcknowledgement,
            Self::OmbudsmanDays(_) => Setting::OmbudsmanDays,
            Self::ConsultationDays(_) => Setting::ConsultationDays,
            Self::RetentionRule(_) => Setting::RetentionRule,
            Self::RetentionYears(_) => Setting::RetentionYears,
            Self::AttachmentLimitMb(_) => Setting::AttachmentLimitMb,
            Self::PublicationThreshold(_) => Setting::PublicationThreshold,
        }
    }
}

impl Settings {
    /// Changes one of them. A contact given in one language stands in both until the other is given.
    pub fn change(&mut self, change: &SettingChange) {
        let both = |text: &String| Bilingual { fr: text.clone(), en: text.clone() };
        match change {
            SettingChange::TitleFr(text) => self.title.fr.clone_from(text),
            SettingChange::TitleEn(text) => self.title.en.clone_from(text),
            SettingChange::ContactFr(text) => self.contact.get_or_insert_with(|| both(text)).fr.clone_from(text),
            SettingChange::ContactEn(text) => self.contact.get_or_insert_with(|| both(text)).en.clone_from(text),
            SettingChange::ReplyLanguage(lang) => self.reply_language = *lang,
            SettingChange::AcknowledgementDays(days) => self.acknowledgement_days = *days,
            SettingChange::AutomaticAcknowledgement(channels) => self.automatic_acknowledgement.clone_from(channels),
            SettingChange::OmbudsmanDays(days) => self.ombudsman_days = *days,
            SettingChange::ConsultationDays(days) => self.consultation_days = *days,
            SettingChange::RetentionRule(rule) => self.retention.rule.clone_from(rule),
            SettingChange::RetentionYears(years) => self.retention.years = *years,
            SettingChange::AttachmentLimitMb(megabytes) => self.attachment_limit_mb = *megabytes,
            SettingChange::PublicationThreshold(threshold) => self.publication_threshold = *threshold,
        }
    }
}

impl Office {
    /// Decides that a setting has another value from now on.
    ///
    /// # Errors
    /// The value is another than the one it has.
    pub fn change_setting(
        &self,
        at: Moment,
        change: SettingChange,
        reason: Option<String>,
    ) -> Result<Entry<OfficeAct>, Refusal> {
        at.not_in_the_future()?;
        let mut changed = self.settings.clone();
        changed.change(&change);
        if changed == self.settings {
            let setting = change.setting();
            return Err(Refusal::SettingUnchanged { name: setting.as_str(), value: setting.value(&self.settings) });
        }
        let words = Words { reason, ..Words::default() };
        Ok(Entry { on: at.on, act: OfficeAct::SettingChanged { change }, words })
    }
}
