//! Values of a document, and how people read them.

use chrono::NaiveDate;

use crate::domain::Lang;
use crate::i18n::number::{self, NO_BREAK};
use crate::i18n::{Arg, Texts};
use crate::output::clean;
use crate::report::{Percent, Quotient};

/// A value of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocumentValue {
    /// How many.
    Count(u64),
    /// A whole number that counts nothing, such as days.
    Whole(i64),
    /// By how much something changed: its sign is always written.
    Change(i64),
    /// A share.
    Percent(Percent),
    /// A share with the fraction that it comes from.
    Fraction(Percent),
    /// A percentage in tenths.
    Tenths(i64),
    /// By how much something changed, in tenths of a percent: its sign is always written.
    Variation(i64),
    /// By how many a count changed, then in tenths of a percent: `+3 (+25,0 %)`. From few there is no percentage.
    Shift(i64, Option<i64>),
    /// By how many tenths of a point a share changed.
    Points(i64),
    /// By how much a mean or a median changed.
    Difference(Quotient),
    /// A mean or a median, shown to one decimal.
    Quotient(Quotient),
    Day(NaiveDate),
    /// Words.
    Text(String),
    /// There is no such value: « s. o. ».
    None,
}

impl DocumentValue {
    /// The value as people read it.
    pub fn render(&self, texts: &Texts) -> String {
        let lang = texts.lang();
        let none = || texts.get("report-not-applicable");
        match self {
            Self::Count(count) => count_of(*count, lang),
            Self::Whole(number) => number::count(*number, lang),
            Self::Change(number) => signed(*number, number::count(*number, lang)),
            Self::Percent(percent) => percent.tenths().map_or_else(none, |tenths| number::percent(tenths, lang)),
            Self::Fraction(percent) if percent.denominator == 0 => none(),
            Self::Fraction(percent) => {
                let share = Self::Percent(*percent).render(texts);
                format!("{} ({share})", fraction(*percent, lang))
            }
            Self::Tenths(tenths) => number::percent(*tenths, lang),
            Self::Variation(tenths) => signed(*tenths, number::percent(*tenths, lang)),
            Self::Shift(by, percent) => {
                let by = Self::Change(*by).render(texts);
                match percent {
                    Some(tenths) => format!("{by} ({})", Self::Variation(*tenths).render(texts)),
                    None => by,
                }
            }
            Self::Points(tenths) => {
                let points = signed(*tenths, number::tenths(*tenths, lang));
                texts.with("report-points", &[("points", points.into()), ("by", Arg::Tenths(tenths.abs()))])
            }
            Self::Difference(by) => {
                by.rounded(1).map_or_else(none, |tenths| signed(tenths, number::tenths(tenths, lang)))
            }
            Self::Quotient(quotient) => quotient.rounded(1).map_or_else(none, |tenths| number::tenths(tenths, lang)),
            Self::Day(day) => day.to_string(),
            Self::Text(text) => clean::line(text).into_owned(),
            Self::None => none(),
        }
    }
}

/// A fraction as people read it: « 27 / 30 ».
pub(super) fn fraction(percent: Percent, lang: Lang) -> String {
    let [part, whole] = [percent.numerator, percent.denominator].map(|count| count_of(count, lang));
    format!("{part}{NO_BREAK}/{NO_BREAK}{whole}")
}

fn count_of(count: u64, lang: Lang) -> String {
    number::count(count, lang)
}

fn signed(number: i64, text: String) -> String {
    if number > 0 { format!("+{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_written_as_its_language_writes_it() {
        let (fr, en) = (Texts::new(Lang::Fr), Texts::new(Lang::En));
        let rendered = |value: DocumentValue| (value.render(&fr), value.render(&en));
        let pair = |fr: &str, en: &str| (fr.to_owned(), en.to_owned());
        assert_eq!(rendered(DocumentValue::Count(1234)), pair("1\u{a0}234", "1,234"));
        assert_eq!(
            rendered(DocumentValue::Fraction(Percent::new(27, 30))),
            pair("27\u{a0}/\u{a0}30 (90,0\u{a0}%)", "27\u{a0}/\u{a0}30 (90.0%)")
        );
        assert_eq!(rendered(DocumentValue::Variation(-326)), pair("−32,6\u{a0}%", "−32.6%"));
        assert_eq!(rendered(DocumentValue::Variation(2799)), pair("+279,9\u{a0}%", "+279.9%"));
        assert_eq!(rendered(DocumentValue::Change(0)), pair("0", "0"));
        assert_eq!(rendered(DocumentValue::Shift(431, Some(2799))), pair("+431 (+279,9\u{a0}%)", "+431 (+279.9%)"));
        assert_eq!(rendered(DocumentValue::Shift(-2, Some(-400))), pair("−2 (−40,0\u{a0}%)", "−2 (−40.0%)"));
        assert_eq!(rendered(DocumentValue::Shift(7, None)), pair("+7", "+7"));
        assert_eq!(rendered(DocumentValue::Points(-200)), pair("−20,0\u{a0}points", "−20.0 points"));
        let fewer = Quotient { numerator: -1, denominator: 2 };
        assert_eq!(rendered(DocumentValue::Difference(fewer)), pair("−0,5", "−0.5"));
        assert_eq!(rendered(DocumentValue::None), pair("s.\u{a0}o.", "n/a"));
    }
}
