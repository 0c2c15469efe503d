//! Numbers as each language writes them.

use crate::domain::Lang;

/// The space that never breaks, before `%`, `:` and between thousands in French.
pub const NO_BREAK: char = '\u{a0}';

/// A whole number with its thousands set apart.
pub fn thousands(number: i64, separator: char) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3 + 1);
    if number < 0 {
        out.push('−');
    }
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

/// A count in a language: `1 234` or `1,234`.
pub fn count(number: i64, lang: Lang) -> String {
    thousands(number, if lang == Lang::Fr { NO_BREAK } else { ',' })
}

/// A number of tenths: `12,3` or `12.3`.
pub fn tenths(tenths: i64, lang: Lang) -> String {
    let whole = tenths.unsigned_abs() / 10;
    let sign = if tenths < 0 { "−" } else { "" };
    let point = if lang == Lang::Fr { ',' } else { '.' };
    let whole = count(i64::try_from(whole).unwrap_or(i64::MAX), lang);
    format!("{sign}{whole}{point}{}", tenths.unsigned_abs() % 10)
}

/// A number with that many decimals: `3,34` or `3.34`.
pub fn decimal(value: f64, places: usize, lang: Lang) -> String {
    let written = format!("{value:.places$}");
    if lang == Lang::Fr { written.replace('.', ",") } else { written }
}

/// A percentage given in tenths: `74,6 %` or `74.6%`.
pub fn percent(value: i64, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("{}{NO_BREAK}%", tenths(value, lang)),
        Lang::En => format!("{}%", tenths(value, lang)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_each_language_writes_them() {
        assert_eq!(count(1_234_567, Lang::Fr), "1\u{a0}234\u{a0}567");
        assert_eq!(count(1_234_567, Lang::En), "1,234,567");
        assert_eq!(count(999, Lang::Fr), "999");
        assert_eq!(count(-1_000, Lang::En), "−1,000");
        assert_eq!(percent(746, Lang::Fr), "74,6\u{a0}%");
        assert_eq!(percent(-326, Lang::En), "−32.6%");
        assert_eq!(percent(0, Lang::Fr), "0,0\u{a0}%");
    }
}
