//! The words of a report: codes, paths, periods.

use chrono::{Datelike, NaiveDate};

use crate::domain::{Code, Lang, List, Lists, Period, PeriodKind, Standard, Unit};
use crate::i18n::{self, Texts, number, typed};
use crate::output::{Names, budget, clean};
use crate::report::{CaseFilter, CodeNames, UNKNOWN, days_of_month};

/// A code in words; the code itself when nobody has words for it.
pub fn code(names: CodeNames, code: &str, lists: &Lists, texts: &Texts) -> String {
    let listed = |list| {
        let item = Code::new(code).map(|code| Names::new(lists, texts).label(list, &code));
        item.unwrap_or_else(|_| clean::line(code).into_owned())
    };
    match names {
        // A ground that is of no commitment was not left unrecorded.
        CodeNames::List(List::Commitment) if code == UNKNOWN => capital(&texts.get("ask-commitment-none")),
        CodeNames::List(List::Unit) if code == UNKNOWN => texts.get("units-none"),
        _ if code == UNKNOWN => texts.get("report-unknown"),
        CodeNames::List(list) => listed(list),
        CodeNames::Months | CodeNames::Issues => clean::line(code).into_owned(),
        CodeNames::Words(prefix, _) => texts
            .maybe(&i18n::key(prefix, code), &[])
            .map_or_else(|| clean::line(code).into_owned(), |label| capital(&label)),
    }
}

/// A unit alone: a sector, without its units, is named as such.
pub fn unit(code: &str, lists: &Lists, texts: &Texts) -> String {
    let label = self::code(CodeNames::List(List::Unit), code, lists, texts);
    let has_units = lists.all(List::Unit).iter().any(|unit| unit.parent.as_ref().is_some_and(|it| *it == code));
    if has_units { texts.with("units-sector", &[("unit", label.into())]) } else { label }
}

/// The part of the office that something is for; none of the whole.
pub fn filtered(filter: &CaseFilter, lists: &Lists, texts: &Texts) -> Option<String> {
    let name = |(kind, list, code): (&'static str, List, Option<&Code>)| {
        let code = code?.as_str();
        let label = self::code(CodeNames::List(list), code, lists, texts);
        Some(match kind {
            "sector" => texts.with("report-filtered-sector", &[("name", label.into())]),
            "unit" => unit(code, lists, texts),
            _ => label,
        })
    };
    let parts: Vec<String> = filter.parts().into_iter().filter_map(name).collect();
    (!parts.is_empty()).then(|| texts.with("report-filtered", &[("parts", parts.join(" · ").into())]))
}

/// Note that the shares of a table do not add up to 100 %, in tenths, as they are rounded.
pub fn rounding(sum: i64, texts: &Texts) -> String {
    texts.with("report-rounding", &[("sum", number::percent(sum, texts.lang()).into())])
}

/// A path in words.
pub fn path(path: &str, texts: &Texts) -> String {
    let name = path.replace(['.', '_'], "-");
    texts.get(&format!("report-{name}"))
}

/// A period in words: « Novembre 2026 », « T3 2026-2027 (1er octobre – 31 décembre 2026) ».
pub fn period(period: &Period, texts: &Texts) -> String {
    let days = [("from", day(period.from(), texts).into()), ("to", day(period.to(), texts).into())];
    match period.kind() {
        PeriodKind::FiscalYear { .. } => texts.with("report-period-year", &[("year", fiscal_year(period).into())]),
        PeriodKind::Quarter { quarter, .. } => {
            // Both ends are of one calendar year, which is said once.
            let from = day_of_month(period.from(), texts);
            let args = [
                ("quarter", quarter.to_string().into()),
                ("year", fiscal_year(period).into()),
                ("from", from.into()),
                days[1].clone(),
            ];
            texts.with("report-period-quarter", &args)
        }
        PeriodKind::Month { year, month } => {
            let name = capital(&texts.get(&format!("report-month-{month}")));
            texts.with("report-period-month", &[("month", name.into()), ("year", format!("{year:04}").into())])
        }
        PeriodKind::Range => texts.with("report-period-range", &days),
    }
}

/// A period in the head of a column: « 2025-2026 », « T3 2026-2027 », « Novembre 2026 ».
pub fn period_name(named: &Period, texts: &Texts) -> String {
    match named.kind() {
        PeriodKind::FiscalYear { .. } => fiscal_year(named),
        PeriodKind::Quarter { quarter, .. } => {
            let args = [("quarter", quarter.to_string().into()), ("year", fiscal_year(named).into())];
            texts.with("report-period-quarter-name", &args)
        }
        PeriodKind::Month { .. } | PeriodKind::Range => period(named, texts),
    }
}

/// A verb of the report of a period, as it is typed: of `report cases`, « doleances rapport cas mois 2026-03 ».
pub fn typed(period: &Period, verb: &str, texts: &Texts) -> String {
    let (span, named) = match period.kind() {
        PeriodKind::FiscalYear { year } => ("year", format!("{year:04}")),
        PeriodKind::Quarter { .. } => ("quarter", typed_name(period, texts)),
        PeriodKind::Month { .. } => ("month", typed_name(period, texts)),
        PeriodKind::Range => ("period", format!("{} {}", period.from(), period.to())),
    };
    format!("{} {named}", typed::command(&format!("{verb} {span}"), texts.lang()))
}

/// A period as it is typed alone: `2026-10`, « 2026-T2 », “2026-Q2”.
pub fn typed_name(period: &Period, texts: &Texts) -> String {
    let name = period.to_string();
    match texts.lang() {
        Lang::Fr => name,
        Lang::En => name.replace('T', "Q"),
    }
}

/// A period in words within a sentence: years have no capital there, nor French months; « T3 » keeps its own.
pub fn period_within(named: &Period, texts: &Texts) -> String {
    let label = period(named, texts);
    match (texts.lang(), named.kind()) {
        (Lang::En, PeriodKind::Month { .. } | PeriodKind::Range) | (_, PeriodKind::Quarter { .. }) => label,
        (Lang::Fr, _) | (Lang::En, PeriodKind::FiscalYear { .. }) => {
            label.chars().take(1).flat_map(char::to_lowercase).chain(label.chars().skip(1)).collect()
        }
    }
}

/// The fiscal year that begins in a year: « 2026-2027 ».
pub fn fiscal_year_from(year: i32) -> String {
    Period::fiscal_year(year).map_or_else(|| year.to_string(), |period| period.to_string())
}

/// The fiscal year in which a period begins: « 2026-2027 ».
pub fn fiscal_year(period: &Period) -> String {
    Period::fiscal_year_of(period.from()).map(|year| year.to_string()).unwrap_or_default()
}

/// A month of a period in words, and its days when the period takes in only some: « avril 2026 (15–30) ».
pub fn month(period: &Period, code: &str, texts: &Texts) -> String {
    let days = days_of_month(*period, code).expect("invariant: the month is one of the period");
    let (from, to) = (days.from(), days.to());
    let is_whole = Period::month_of(from).is_some_and(|month| (month.from(), month.to()) == (from, to));
    let name = texts.get(&format!("report-month-{}", from.month()));
    let args = [
        ("month", name.into()),
        ("year", format!("{:04}", from.year()).into()),
        ("from", from.day().to_string().into()),
        ("to", to.day().to_string().into()),
    ];
    texts.with(if is_whole { "report-period-month" } else { "report-month-part" }, &args)
}

/// The day of the week: « lundi ».
pub fn weekday(day: NaiveDate, texts: &Texts) -> String {
    texts.get(&format!("weekday-{}", day.weekday().number_from_monday()))
}

/// A day in words: « 1er octobre 2026 ».
pub fn day(day: NaiveDate, texts: &Texts) -> String {
    texts.with("report-day", &day_args(day, texts))
}

/// A day of a year that is known: « 1er octobre ».
pub fn day_of_month(day: NaiveDate, texts: &Texts) -> String {
    texts.with("report-day-of-month", &day_args(day, texts))
}

fn day_args(day: NaiveDate, texts: &Texts) -> [(&'static str, crate::i18n::Arg); 3] {
    let number = match (day.day(), texts.lang()) {
        (1, Lang::Fr) => "1er".to_owned(),
        (number, _) => number.to_string(),
    };
    let month = texts.get(&format!("report-month-{}", day.month()));
    [("day", number.into()), ("month", month.into()), ("year", format!("{:04}", day.year()).into())]
}

/// The length of a standard: « 15 jours ouvrables ».
pub fn length(standard: &Standard, texts: &Texts) -> String {
    let length = i64::from(standard.length);
    match standard.unit {
        Unit::Months => texts.with("report-length-months", &[("count", length.into())]),
        unit => days(length, unit, texts),
    }
}

/// Label of the share within the standard: « Dans les 15 jours ouvrables ». Of several standards it is « Dans la
/// norme ».
pub fn within(standard: Option<&Standard>, texts: &Texts) -> String {
    let count = standard.map_or(0, |standard| i64::from(standard.length));
    let length = standard.map(|standard| length(standard, texts)).unwrap_or_default();
    texts.with("report-within", &[("count", count.into()), ("length", length.into())])
}

/// Promise of a standard: « 15 jours ouvrables, cible 90 % ».
pub fn promise(standard: &Standard, texts: &Texts) -> String {
    let target = budget::target(standard.target_tenths().into(), texts.lang());
    texts.with("report-promise", &[("length", length(standard, texts).into()), ("target", target.into())])
}

/// Days that a standard counts: « 11 jours ouvrables ». Those of a standard in months are calendar days.
pub fn days(count: i64, unit: Unit, texts: &Texts) -> String {
    let key = match unit {
        Unit::BusinessDays => "report-length-business-days",
        Unit::CalendarDays | Unit::Months => "report-length-calendar-days",
    };
    texts.with(key, &[("count", count.into())])
}

/// A text that begins with a capital.
pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ground_of_no_commitment_was_not_left_unrecorded() {
        let of = |list| code(CodeNames::List(list), UNKNOWN, &Lists::default(), &Texts::new(Lang::Fr));
        assert_eq!([of(List::Commitment), of(List::Nature)], ["Aucun en particulier", "Inconnu"]);
    }

    #[test]
    fn a_period_within_a_sentence_begins_small_unless_it_is_a_quarter() {
        let (fr, en) = (Texts::new(Lang::Fr), Texts::new(Lang::En));
        let month = Period::month(2026, 12).unwrap();
        let quarter = Period::quarter(2026, 3).unwrap();
        assert_eq!((period(&month, &fr), period_within(&month, &fr)), ("Décembre 2026".into(), "décembre 2026".into()));
        assert_eq!(period_within(&month, &en), "December 2026");
        assert_eq!(period_within(&Period::fiscal_year(2025).unwrap(), &en), "fiscal year 2025-2026");
        assert!(period_within(&quarter, &fr).starts_with("T3 2026-2027 (1er octobre"));
    }
}
