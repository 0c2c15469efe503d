//! Values of a document, and how people read them.

use chrono::NaiveDate;

use crate::domain::Lang;
use crate::i18n::number::{self, NO_BREAK};
use crate::i18n::{Arg, Texts};
use crate::output::clean;
use crate::report::{Amount, Percent, Quotient, Variation};

/// A value of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocumentValue {
    Count(u64),
    /// A whole number that counts nothing, such as days.
    Whole(i64),
    Percent(Percent),
    /// A share with the fraction that it comes from.
    Fraction(Percent),
    /// A percentage in tenths.
    Tenths(i64),
    /// By how much something changed: its sign is always written. A count has its percentage after it, `+3 (+25,0 %)`,
    /// but from few.
    Change(Variation),
    /// A mean or a median, shown to one decimal.
    Quotient(Quotient),
    Day(NaiveDate),
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
            Self::Count(count) => number::count(*count, lang),
            Self::Whole(number) => number::count(*number, lang),
            Self::Percent(percent) => percent.tenths().map_or_else(none, |tenths| number::percent(tenths, lang)),
            Self::Fraction(percent) if percent.denominator == 0 => none(),
            Self::Fraction(percent) => {
                let share = Self::Percent(*percent).render(texts);
                format!("{} ({share})", fraction(*percent, lang))
            }
            Self::Tenths(tenths) => number::percent(*tenths, lang),
            Self::Change(Variation::Whole(by) | Variation::Count { by, tenths: None }) => {
                signed(*by, number::count(*by, lang))
            }
            Self::Change(Variation::Count { by, tenths: Some(tenths) }) => {
                let [by, percent] =
                    [signed(*by, number::count(*by, lang)), signed(*tenths, number::percent(*tenths, lang))];
                format!("{by} ({percent})")
            }
            Self::Change(Variation::Points(tenths)) => {
                let points = signed(*tenths, number::tenths(*tenths, lang));
                texts.with("report-points", &[("points", points.into()), ("by", Arg::Tenths(tenths.abs()))])
            }
            Self::Change(Variation::Quotient { before, now }) => {
                now.more_than(*before, 1).map_or_else(none, |tenths| signed(tenths, number::tenths(tenths, lang)))
            }
            Self::Quotient(quotient) => quotient.rounded(1).map_or_else(none, |tenths| number::tenths(tenths, lang)),
            Self::Day(day) => day.to_string(),
            Self::Text(text) => clean::line(text).into_owned(),
            Self::None => none(),
        }
    }
}

impl From<Amount> for DocumentValue {
    fn from(amount: Amount) -> Self {
        match amount {
            Amount::Count(count) => Self::Count(count),
            Amount::Whole(number) => Self::Whole(number),
            Amount::Quotient(quotient) => Self::Quotient(quotient),
            Amount::Tenths(tenths) => Self::Tenths(tenths),
            Amount::Share(percent) => Self::Percent(percent),
        }
    }
}

impl From<Variation> for DocumentValue {
    fn from(change: Variation) -> Self {
        Self::Change(change)
    }
}

impl<T: Into<Self>> From<Option<T>> for DocumentValue {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::None, Into::into)
    }
}

/// A fraction as people read it: « 27 / 30 ».
pub(super) fn fraction(percent: Percent, lang: Lang) -> String {
    let [part, whole] = [percent.numerator, percent.denominator].map(|count| number::count(count, lang));
    format!("{part}{NO_BREAK}/{NO_BREAK}{whole}")
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
        let change = |change: Variation| rendered(change.into());
        let count = |by, tenths| change(Variation::Count { by, tenths });
        assert_eq!(change(Variation::Whole(0)), pair("0", "0"));
        assert_eq!(count(431, Some(2799)), pair("+431 (+279,9\u{a0}%)", "+431 (+279.9%)"));
        assert_eq!(count(-2, Some(-400)), pair("−2 (−40,0\u{a0}%)", "−2 (−40.0%)"));
        assert_eq!(count(7, None), pair("+7", "+7"));
        assert_eq!(change(Variation::Points(-200)), pair("−20,0\u{a0}points", "−20.0 points"));
        let quotient = |numerator| Quotient { numerator, denominator: 4 };
        let fall = Variation::Quotient { before: quotient(23), now: quotient(21) };
        assert_eq!(change(fall), pair("−0,5", "−0.5"));
        assert_eq!(rendered(DocumentValue::None), pair("s.\u{a0}o.", "n/a"));
    }
}
