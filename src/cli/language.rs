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
    let variable = variable.and_then(OsStr::to_str).map(str::to_owned);
    flag.or(variable).and_then(|typed| typed.parse().ok()).unwrap_or_else(|| {
        let english = sys_locale::get_locale().is_some_and(|locale| locale.to_ascii_lowercase().starts_with("en"));
        if english { Lang::En } else { Lang::Fr }
    })
}
