//! The language of a command, known before its line is parsed: errors must be in the right language too.

use std::ffi::{OsStr, OsString};

use crate::domain::Lang;

/// The language of this command: the flag, the variable, the locale; French unless it is English.
pub fn language(args: &[OsString], variable: Option<&OsStr>) -> Lang {
    let mut flag = None;
    let mut args = args.iter().skip(1).map(|arg| arg.to_string_lossy());
    while let Some(arg) = args.next() {
        match arg.as_ref() {
            "--" => break,
            "--lang" | "--langue" => flag = args.next().map(|value| value.into_owned()),
            arg => {
                let value = arg.strip_prefix("--lang=").or_else(|| arg.strip_prefix("--langue="));
                flag = value.map(str::to_owned).or(flag);
            }
        }
    }
    flag.and_then(|typed| typed.parse().ok()).or_else(|| of_locale(&variable?.to_string_lossy())).unwrap_or_else(|| {
        let english = sys_locale::get_locale().is_some_and(|locale| locale.to_ascii_lowercase().starts_with("en"));
        if english { Lang::En } else { Lang::Fr }
    })
}

/// The variable, when it names no language.
pub fn unknown(variable: Option<&OsStr>) -> Option<String> {
    let typed = variable?.to_string_lossy();
    (!typed.is_empty() && of_locale(&typed).is_none()).then(|| typed.into_owned())
}

/// The language that a text names, or that of a locale: `fr_CA.UTF-8`.
fn of_locale(typed: &str) -> Option<Lang> {
    typed.split(['_', '-', '.', '@']).next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_names_a_language_or_a_locale() {
        for (typed, lang) in [
            ("fr_CA.UTF-8", Some(Lang::Fr)),
            ("en-CA", Some(Lang::En)),
            ("français", Some(Lang::Fr)),
            ("es", None),
            ("C.UTF-8", None),
        ] {
            assert_eq!(of_locale(typed), lang, "{typed}");
        }
        assert_eq!(unknown(Some(OsStr::new("es"))).as_deref(), Some("es"));
        assert_eq!((unknown(Some(OsStr::new(""))), unknown(None)), (None, None));
    }
}
