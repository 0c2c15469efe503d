//! The holidays (*jours fériés*) that the rule gives for any year, before a register adds or removes days.
//!
//! Two sets are known: the thirteen days of Québec's public service, as its collective agreements observe them,
//! and the eight of the Act respecting labour standards and the National Holiday Act.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::domain::coded::coded;

coded! {
    /// Which list of holidays an office observes.
    #[derive(Default)]
    pub enum HolidaySet as "snake_case" {
        /// The thirteen days of Québec's public service (*fonction publique*).
        #[default]
        PublicService,
        /// The eight days that the law gives to all (*fériés légaux*).
        Statutory,
    }
}

/// What a holiday is called; its wording in either language is the catalogue's business.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum HolidayName {
    /// January 1 (*jour de l'An*).
    NewYear,
    /// January 2 (*lendemain du jour de l'An*).
    DayAfterNewYear,
    /// The Friday before Easter (*Vendredi saint*).
    GoodFriday,
    /// The Monday after Easter (*lundi de Pâques*).
    EasterMonday,
    /// The Monday before May 25 (*Journée nationale des patriotes*).
    Patriots,
    /// June 24 (*fête nationale*).
    NationalDay,
    /// July 1 (*fête du Canada*).
    CanadaDay,
    /// The first Monday of September (*fête du Travail*).
    Labour,
    /// The second Monday of October (*Action de grâces*).
    Thanksgiving,
    /// December 24 (*veille de Noël*).
    ChristmasEve,
    /// December 25 (*Noël*).
    Christmas,
    /// December 26 (*lendemain de Noël*).
    BoxingDay,
    /// December 31 (*veille du jour de l'An*).
    NewYearEve,
    /// A day that the register adds to its set, under a name of its own (*jour décrété*).
    Decreed(String),
}

impl HolidayName {
    /// The key of every name.
    pub const KEYS: &'static [&'static str] = <Self as strum::VariantNames>::VARIANTS;

    /// The stable key under which the catalogue words the name; `decreed` for every day that was added.
    pub fn key(&self) -> &'static str {
        self.into()
    }
}

/// A holiday on the day on which it is observed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    pub day: NaiveDate,
    pub name: HolidayName,
    /// The day it is named after, when it is observed on another one.
    pub nominal: Option<NaiveDate>,
    /// Where the day comes from (decree, directive), for a day that the register added; `None` for the rule's own.
    pub source: Option<String>,
}

impl HolidaySet {
    /// The first and last years for which the rule gives holidays; outside them there are only weekends.
    pub(super) const YEARS: std::ops::RangeInclusive<i32> = 1..=9999;

    /// The holidays that the rule gives for a year, sorted by day: all fall within the year, from Monday to Friday.
    ///
    /// Rule: December 24 and 31 on a weekend go back to the Friday before; December 25 and 26, like January 1 and 2,
    /// go forward to the next working days and stack; June 24 and July 1 go to the Monday from a Sunday and to the
    /// Friday from a Saturday. The statutory days are observed likewise.
    pub(super) fn of_year(self, year: i32) -> Vec<Holiday> {
        if !Self::YEARS.contains(&year) {
            return Vec::new();
        }
        let mut holidays = Vec::with_capacity(13);
        self.push_all(year, &mut holidays);
        // A shifted Christmas may be observed after the day that follows it.
        holidays.sort_unstable_by_key(|holiday| holiday.day);
        holidays
    }

    /// Pushes the holidays of a year; the `Option` only carries dates that do not exist, which no year from 1 to
    /// 9999 has among these.
    fn push_all(self, year: i32, holidays: &mut Vec<Holiday>) -> Option<()> {
        use HolidayName as Name;
        let all = self == Self::PublicService;
        let date = |month, day| NaiveDate::from_ymd_opt(year, month, day);
        let mut observe = |name, nominal: NaiveDate, day: NaiveDate| {
            holidays.push(Holiday { day, name, nominal: (nominal != day).then_some(nominal), source: None });
        };

        let (first, second) = (date(1, 1)?, date(1, 2)?);
        let (first_on, second_on) = if all { stacked(first, second)? } else { (pushed(first, None)?, second) };
        observe(Name::NewYear, first, first_on);
        if all {
            observe(Name::DayAfterNewYear, second, second_on);
        }

        let easter = easter(year)?;
        let friday = easter.checked_sub_days(Days::new(2))?;
        observe(Name::GoodFriday, friday, friday);
        if all {
            let monday = easter.succ_opt()?;
            observe(Name::EasterMonday, monday, monday);
        }

        // The Monday before May 25 falls from the 18th to the 24th.
        let patriots = pushed_to_monday(date(5, 18)?)?;
        observe(Name::Patriots, patriots, patriots);
        for (name, nominal) in [(Name::NationalDay, date(6, 24)?), (Name::CanadaDay, date(7, 1)?)] {
            let day = match nominal.weekday() {
                Weekday::Sat => nominal.pred_opt()?,
                Weekday::Sun => nominal.succ_opt()?,
                _ => nominal,
            };
            observe(name, nominal, day);
        }
        let labour = pushed_to_monday(date(9, 1)?)?;
        observe(Name::Labour, labour, labour);
        let thanksgiving = pushed_to_monday(date(10, 8)?)?;
        observe(Name::Thanksgiving, thanksgiving, thanksgiving);

        let (christmas, boxing) = (date(12, 25)?, date(12, 26)?);
        if !all {
            observe(Name::Christmas, christmas, pushed(christmas, None)?);
            return Some(());
        }
        let (christmas_on, boxing_on) = stacked(christmas, boxing)?;
        for (name, nominal) in [(Name::ChristmasEve, date(12, 24)?), (Name::NewYearEve, date(12, 31)?)] {
            let back = match nominal.weekday() {
                Weekday::Sat => 1,
                Weekday::Sun => 2,
                _ => 0,
            };
            observe(name, nominal, nominal.checked_sub_days(Days::new(back))?);
        }
        observe(Name::Christmas, christmas, christmas_on);
        observe(Name::BoxingDay, boxing, boxing_on);
        Some(())
    }
}

pub(super) fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// The first day from `day` on that is neither a weekend nor the day already `taken`.
fn pushed(mut day: NaiveDate, taken: Option<NaiveDate>) -> Option<NaiveDate> {
    while is_weekend(day) || taken == Some(day) {
        day = day.succ_opt()?;
    }
    Some(day)
}

/// Where two holidays that follow each other are observed: the one on a working day stays, the other one goes to the
/// next day that is free (Christmas on a Sunday is observed on the Tuesday, its morrow keeping the Monday).
fn stacked(first: NaiveDate, second: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let first_on = pushed(first, Some(second))?;
    let second_on = pushed(second, Some(first_on))?;
    Some((first_on, second_on))
}

fn pushed_to_monday(day: NaiveDate) -> Option<NaiveDate> {
    day.checked_add_days(Days::new(u64::from((7 - day.weekday().num_days_from_monday()) % 7)))
}

/// Easter Sunday of a year of the Gregorian calendar (the "anonymous" computus: Nature, 20 April 1876).
pub(super) fn easter(year: i32) -> Option<NaiveDate> {
    let (century, rest) = (year.div_euclid(100), year.rem_euclid(100));
    let golden = year.rem_euclid(19);
    let correction = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    // Days from March 21 to the paschal full moon, then from there to the Sunday.
    let moon = (19 * golden + century - century.div_euclid(4) - correction + 15).rem_euclid(30);
    let sunday = (32 + 2 * century.rem_euclid(4) + 2 * (rest / 4) - moon - rest % 4).rem_euclid(7);
    let late = (golden + 11 * moon + 22 * sunday) / 451;
    let march = u32::try_from(moon + sunday - 7 * late + 114).ok()?;
    NaiveDate::from_ymd_opt(year, march / 31, march % 31 + 1)
}

#[cfg(test)]
mod tests {
    use super::super::oracle::{self, ymd};
    use super::*;

    /// The days of a year as `(month, day)`.
    fn days(set: HolidaySet, year: i32) -> Vec<(u32, u32)> {
        set.of_year(year).iter().map(|holiday| (holiday.day.month(), holiday.day.day())).collect()
    }

    #[test]
    fn easter_falls_where_the_almanac_puts_it() {
        // 1818 and 2285 are the earliest possible date, 1886, 1943 and 2038 the latest.
        for (year, month, day) in [
            (1818, 3, 22),
            (1886, 4, 25),
            (1943, 4, 25),
            (1954, 4, 18),
            (1981, 4, 19),
            (2000, 4, 23),
            (2008, 3, 23),
            (2011, 4, 24),
            (2016, 3, 27),
            (2019, 4, 21),
            (2022, 4, 17),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2038, 4, 25),
            (2049, 4, 18),
            (2076, 4, 19),
            (2285, 3, 22),
        ] {
            assert_eq!(easter(year), Some(ymd(year, month, day)), "{year}");
        }
    }

    #[test]
    fn the_public_service_has_the_days_it_published_for_2022() {
        assert_eq!(
            days(HolidaySet::PublicService, 2022),
            [
                (1, 3),
                (1, 4),
                (4, 15),
                (4, 18),
                (5, 23),
                (6, 24),
                (7, 1),
                (9, 5),
                (10, 10),
                (12, 23),
                (12, 26),
                (12, 27),
                (12, 30)
            ]
        );
    }

    #[test]
    fn days_that_fall_on_a_weekend_move_and_stack() {
        use HolidayName::{BoxingDay, CanadaDay, Christmas, ChristmasEve, DayAfterNewYear, NationalDay, NewYear};
        use HolidayName::{Labour, NewYearEve, Patriots, Thanksgiving};
        // Read on a wall calendar: (day observed, name, the day of the month it is named after when it moved).
        let cases = [
            ((2017, 1, 2), DayAfterNewYear, None),
            ((2017, 1, 3), NewYear, Some((1, 1))),
            ((2020, 12, 28), BoxingDay, Some((12, 26))),
            ((2021, 1, 4), DayAfterNewYear, Some((1, 2))),
            ((2021, 12, 27), Christmas, Some((12, 25))),
            ((2021, 12, 28), BoxingDay, Some((12, 26))),
            ((2021, 12, 24), ChristmasEve, None),
            ((2022, 12, 27), Christmas, Some((12, 25))),
            ((2022, 12, 26), BoxingDay, None),
            ((2023, 12, 22), ChristmasEve, Some((12, 24))),
            ((2023, 12, 29), NewYearEve, Some((12, 31))),
            ((2022, 12, 30), NewYearEve, Some((12, 31))),
            ((2023, 6, 23), NationalDay, Some((6, 24))),
            ((2023, 6, 30), CanadaDay, Some((7, 1))),
            ((2018, 6, 25), NationalDay, Some((6, 24))),
            ((2018, 7, 2), CanadaDay, Some((7, 1))),
            ((2020, 5, 18), Patriots, None),
            ((2021, 5, 24), Patriots, None),
            ((2025, 9, 1), Labour, None),
            ((2026, 9, 7), Labour, None),
            ((2018, 10, 8), Thanksgiving, None),
            ((2023, 10, 9), Thanksgiving, None),
            ((2024, 10, 14), Thanksgiving, None),
        ];
        for ((year, month, day), name, nominal) in cases {
            let found = HolidaySet::PublicService.of_year(year).into_iter().find(|holiday| holiday.name == name);
            let nominal = nominal.map(|(month, day)| ymd(year, month, day));
            assert_eq!(found, Some(Holiday { day: ymd(year, month, day), name, nominal, source: None }), "{year}");
        }
    }

    #[test]
    fn the_statutory_set_has_eight_days() {
        assert_eq!(
            days(HolidaySet::Statutory, 2026),
            [(1, 1), (4, 3), (5, 18), (6, 24), (7, 1), (9, 7), (10, 12), (12, 25)]
        );
        // New Year's Day on a Saturday, Christmas on a Sunday: nothing else stands in the way of the Monday.
        assert_eq!(
            days(HolidaySet::Statutory, 2022),
            [(1, 3), (4, 15), (5, 23), (6, 24), (7, 1), (9, 5), (10, 10), (12, 26)]
        );
        assert_eq!(days(HolidaySet::Statutory, 2017)[0], (1, 2));
    }

    #[test]
    fn every_year_gives_the_days_of_the_tables_of_the_fourteen_calendars() {
        for year in (1..=40).chain(1582..=2400).chain(9960..=9999) {
            for set in [HolidaySet::PublicService, HolidaySet::Statutory] {
                let holidays = set.of_year(year);
                let found: Vec<_> = holidays.iter().map(|holiday| holiday.day).collect();
                assert_eq!(found, oracle::holidays(set, year), "{set:?} {year}");
                assert!(found.iter().all(|&day| !is_weekend(day) && day.year() == year), "{year}");
            }
        }
        assert!(HolidaySet::PublicService.of_year(0).is_empty() && HolidaySet::Statutory.of_year(10_000).is_empty());
    }

    #[test]
    fn no_two_holidays_share_a_key_and_the_set_is_stored_by_name() {
        let mut keys: Vec<_> =
            HolidaySet::PublicService.of_year(2026).iter().map(|h| h.name.key().to_owned()).collect();
        keys.push(HolidayName::Decreed("x".into()).key().to_owned());
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), 14);
        assert_eq!(serde_json::to_string(&HolidaySet::PublicService).unwrap(), "\"public_service\"");
        assert_eq!(serde_json::from_str::<HolidaySet>("\"statutory\"").unwrap(), HolidaySet::Statutory);
    }
}
