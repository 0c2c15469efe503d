//! Numbers as each language writes them.

use crate::domain::Lang;

/// The space that never breaks, before `%`, `:` and between thousands in French.
pub const NO_BREAK: char = '\u{a0}';

/// A count in a language: `1 234` or `1,234`.
pub fn count<N: TryInto<i64, Error: std::fmt::Debug>>(number: N, lang: Lang) -> String {
    let number: i64 = number.try_into().expect("invariant: a count is below 2^63");
    let digits = number.unsigned_abs().to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3 + 1);
    if number < 0 {
        out.push('−');
    }
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(if lang == Lang::Fr { NO_BREAK } else { ',' });
        }
        out.push(digit);
    }
    out
}

/// A number of tenths: `12,3` or `12.3`.
pub fn tenths(tenths: i64, lang: Lang) -> String {
    let whole = tenths.unsigned_abs() / 10;
    let sign = if tenths < 0 { "−" } else { "" };
    let point = if lang == Lang::Fr { ',' } else { '.' };
    let whole = count(whole, lang);
    format!("{sign}{whole}{point}{}", tenths.unsigned_abs() % 10)
}

/// A number with that many decimals: `3,34` or `3.34`.
pub fn decimal(value: f64, places: usize, lang: Lang) -> String {
    let written = format!("{value:.places$}");
    if lang == Lang::Fr { written.replace('.', ",") } else { written }
}

/// A percentage given in tenths: `74,6 %` or `74.6%`.
pub fn percent(value: i64, lang: Lang) -> String {
    format!("{}{}", tenths(value, lang), percent_sign(lang))
}

/// What follows a percentage.
pub fn percent_sign(lang: Lang) -> &'static str {
    if lang == Lang::Fr { "\u{a0}%" } else { "%" }
}

/// A size in bytes, in the unit that suits it: `24,0 Mo` or `24.0 MB`. A unit is 1,024 of the one below, as systems
/// show their files.
pub fn size(bytes: u64, lang: Lang) -> String {
    const STEP: u64 = 1024;
    const TENTHS: i64 = 10_240;
    let units = match lang {
        Lang::Fr => ["octets", "Ko", "Mo", "Go"],
        Lang::En => ["bytes", "KB", "MB", "GB"],
    };
    let mut scale = 1_u64;
    let mut unit = 0;
    // A size that would be shown as 1 024,0 is one of the next unit.
    while unit + 1 < units.len() && tenths_of(bytes, scale) >= if unit == 0 { TENTHS } else { TENTHS - 1 } {
        scale *= STEP;
        unit += 1;
    }
    let text = match unit {
        0 => count(bytes, lang),
        _ => tenths(tenths_of(bytes, scale), lang),
    };
    let unit = if unit == 0 && bytes == 1 { units[0].trim_end_matches('s') } else { units[unit] };
    format!("{text}{NO_BREAK}{unit}")
}

/// Tenths of a unit, to the nearest.
fn tenths_of(bytes: u64, scale: u64) -> i64 {
    let tenths = (u128::from(bytes) * 10 + u128::from(scale / 2)) / u128::from(scale);
    // What is counted in bytes is shown as it is, however large.
    i64::try_from(tenths).unwrap_or(i64::MAX)
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

    #[test]
    fn a_size_is_told_in_the_unit_that_suits_it() {
        for (bytes, french, english) in [
            (0, "0\u{a0}octets", "0\u{a0}bytes"),
            (1, "1\u{a0}octet", "1\u{a0}byte"),
            (1023, "1\u{a0}023\u{a0}octets", "1,023\u{a0}bytes"),
            (1024, "1,0\u{a0}Ko", "1.0\u{a0}KB"),
            (1536, "1,5\u{a0}Ko", "1.5\u{a0}KB"),
            (1_048_575, "1,0\u{a0}Mo", "1.0\u{a0}MB"),
            (25_165_824, "24,0\u{a0}Mo", "24.0\u{a0}MB"),
        ] {
            assert_eq!((size(bytes, Lang::Fr).as_str(), size(bytes, Lang::En).as_str()), (french, english));
        }
        assert!(size(u64::MAX, Lang::Fr).ends_with("Go"));
    }
}
