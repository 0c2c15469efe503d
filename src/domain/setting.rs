//! The settings of an office, one by one: their names, their values, and what they may be changed to.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::act::{Entry, OfficeAct, Words};
use super::coded::coded;
use super::date;
use super::moment::Moment;
use super::office::Office;
use super::profile::Settings;
use super::reference::{Lists, Terms, Unresolved};
use super::refusal::Refusal;
use super::{Code, Lang, List};

/// The most that an attachment may be allowed to weigh: a register must stay a file that can be copied.
pub const LARGEST_ATTACHMENT_MB: u32 = 200;
/// Least count below which rows are folded: below 2, none would be small.
pub const SMALLEST_THRESHOLD: u32 = 2;
/// Greatest count below which rows are folded: beyond it a report would show nothing.
pub const LARGEST_THRESHOLD: u32 = 100;
/// The most persons that a destruction may take.
pub const MOST_PERSONS: u32 = 2;

/// Older than any file that an office still handles.
pub(super) fn usual_earliest_receipt() -> NaiveDate {
    NaiveDate::from_ymd_opt(2000, 1, 1).expect("invariant: it is a day")
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
pub(super) fn is_usual_earliest_receipt(day: &NaiveDate) -> bool {
    *day == usual_earliest_receipt()
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotAValue {
    Blank,
    /// It is no whole number from the one to the other.
    OutOfBounds(u32, u32),
    NotALanguage,
    /// It is no day, as `AAAA-MM-JJ`.
    NotADay,
    /// It names an item that its list does not have.
    Unresolved(Unresolved),
    Fixed(Setting),
}

/// Place of a setting among those of the office.
trait SettingSlot {
    type Value;
    /// The value, as it would be typed; empty when there is none.
    fn typed(&self) -> String;
    fn put(&mut self, value: &Self::Value);
}

/// A value that is its own place, written as it displays.
macro_rules! slots {
    ($($value:ty),*) => {$(
        impl SettingSlot for $value {
            type Value = Self;
            fn typed(&self) -> String {
                self.to_string()
            }
            fn put(&mut self, value: &Self) {
                self.clone_from(value);
            }
        }
    )*};
}

slots!(String, u32, Lang, NaiveDate);

/// A text that an office may do without: blank takes it out.
impl SettingSlot for Option<String> {
    type Value = String;
    fn typed(&self) -> String {
        self.clone().unwrap_or_default()
    }
    fn put(&mut self, value: &String) {
        *self = Some(value.clone()).filter(|text| !text.is_empty());
    }
}

impl SettingSlot for Vec<Code> {
    type Value = Self;
    fn typed(&self) -> String {
        self.iter().map(Code::as_str).collect::<Vec<_>>().join(",")
    }
    fn put(&mut self, value: &Self) {
        self.clone_from(value);
    }
}

fn text(typed: &str, _: &Lists) -> Result<String, NotAValue> {
    if typed.is_empty() { Err(NotAValue::Blank) } else { Ok(typed.to_owned()) }
}

#[expect(clippy::unnecessary_wraps, reason = "one form for every reader of values")]
fn optional_text(typed: &str, _: &Lists) -> Result<String, NotAValue> {
    Ok(typed.to_owned())
}

fn between(least: u32, most: u32) -> impl Fn(&str, &Lists) -> Result<u32, NotAValue> {
    move |typed, _| match typed.parse::<u32>() {
        Ok(number) if (least..=most).contains(&number) => Ok(number),
        _ => Err(NotAValue::OutOfBounds(least, most)),
    }
}

fn day(typed: &str, _: &Lists) -> Result<NaiveDate, NotAValue> {
    date::written(typed).ok_or(NotAValue::NotADay)
}

fn language(typed: &str, _: &Lists) -> Result<Lang, NotAValue> {
    typed.parse().map_err(|_| NotAValue::NotALanguage)
}

fn channels(typed: &str, lists: &Lists) -> Result<Vec<Code>, NotAValue> {
    let typed = typed.split(',').map(str::trim).filter(|typed| !typed.is_empty());
    let channel = |typed| lists.resolve(List::Channel, typed).map(|item| item.code.clone());
    let mut channels = typed.map(channel).collect::<Result<Vec<_>, _>>().map_err(NotAValue::Unresolved)?;
    channels.sort_unstable();
    channels.dedup();
    Ok(channels)
}

/// Declares the settings that are changed by an entry: name, value, place, and how what is typed is read. Their order
/// is the one in which they are shown.
macro_rules! settings {
    ($($(#[$doc:meta])* $name:ident($value:ty) in $($field:ident).+, $read:expr;)*) => {
        coded! {
            /// A setting, as people name it; in the order in which they are shown.
            pub enum Setting as "snake_case" {
                $($(#[$doc])* $name,)*
                /// The holidays observed: changed day by day, by decree.
                HolidaySet,
                /// The main standard, that of complaints: a new one times what is received from then on.
                DefaultStandard,
            }
        }

        /// A setting and its value from now on. It stands in the journal: its form is frozen.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "setting", content = "value", rename_all = "snake_case")]
        #[allow(missing_docs, reason = "each is the setting of that name")]
        pub enum SettingChange {
            $($name($value),)*
        }

        impl Setting {
            /// Its value, as it would be typed; empty when there is none.
            pub fn value(self, settings: &Settings) -> String {
                match self {
                    $(Self::$name => settings.$($field).+.typed(),)*
                    Self::HolidaySet => settings.holiday_set.as_str().to_owned(),
                    Self::DefaultStandard => settings.default_standard.to_string(),
                }
            }

            /// The value that was typed.
            pub fn read(self, typed: &str, lists: &Lists) -> Result<SettingChange, NotAValue> {
                match self {
                    $(Self::$name => ($read)(typed.trim(), lists).map(SettingChange::$name),)*
                    Self::HolidaySet | Self::DefaultStandard => Err(NotAValue::Fixed(self)),
                }
            }
        }

        impl SettingChange {
            /// The new value, as it would be typed.
            pub fn value(&self) -> String {
                match self {
                    $(Self::$name(value) => value.typed(),)*
                }
            }

            pub fn setting(&self) -> Setting {
                match self {
                    $(Self::$name(_) => Setting::$name,)*
                }
            }
        }

        impl Settings {
            pub fn change(&mut self, change: &SettingChange) {
                match change {
                    $(SettingChange::$name(value) => self.$($field).+.put(value),)*
                }
            }
        }
    };
}

settings! {
    TitleFr(String) in title.fr, text;
    TitleEn(String) in title.en, text;
    /// How to reach the office, in French: address, telephone, e-mail, hours, a line each.
    ContactFr(String) in contact.fr, optional_text;
    ContactEn(String) in contact.en, optional_text;
    /// Where its letters are written: « Montréal, le… ».
    Place(String) in place, optional_text;
    SignatoryName(String) in signatory_name, optional_text;
    SignatoryTitleFr(String) in signatory_title.fr, optional_text;
    SignatoryTitleEn(String) in signatory_title.en, optional_text;
    ReplyLanguage(Lang) in reply_language, language;
    AcknowledgementDays(u32) in acknowledgement_days, between(1, Terms::LONGEST_STANDARD);
    AutomaticAcknowledgement(Vec<Code>) in automatic_acknowledgement, channels;
    OmbudsmanDays(u32) in ombudsman_days, between(1, Terms::LONGEST_STANDARD);
    ConsultationDays(u32) in consultation_days, between(1, Terms::LONGEST_STANDARD);
    RequesterDays(u32) in requester_days, between(1, Terms::LONGEST_STANDARD);
    EarliestReceipt(NaiveDate) in earliest_receipt, day;
    Group(String) in group, optional_text;
    DestructionPersons(u32) in destruction_persons, between(1, MOST_PERSONS);
    AttachmentLimitMb(u32) in attachment_limit_mb, between(1, LARGEST_ATTACHMENT_MB);
    PublicationThreshold(u32) in publication_threshold, between(SMALLEST_THRESHOLD, LARGEST_THRESHOLD);
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
