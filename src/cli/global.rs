//! The settings that every verb has.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::domain::Lang;
use crate::output::ui::Color;

/// Global flags. Their help is in the catalogue, under `help-global-…`.
#[derive(Clone, Debug, Args)]
pub struct Global {
    #[arg(long, global = true, value_name = "FILE", env = "DOLEANCES_REGISTER", hide_env = true)]
    pub register: Option<PathBuf>,
    #[arg(long, global = true, value_name = "LANG", value_enum, hide_possible_values = true)]
    pub lang: Option<LangFlag>,
    #[arg(long = "as", global = true, value_name = "OFFICER", env = "DOLEANCES_OFFICER", hide_env = true)]
    pub officer: Option<String>,
    #[arg(long, global = true, value_name = "FORMAT", value_enum, hide_possible_values = true)]
    pub format: Option<Format>,
    #[arg(long, global = true, value_name = "WHEN", value_enum, hide_possible_values = true)]
    pub color: Option<ColorFlag>,
    #[arg(short, long, global = true)]
    pub quiet: bool,
    #[arg(long, global = true)]
    pub no_input: bool,
}

/// The form of data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Table,
    Csv,
    Json,
    Jsonl,
}

/// `fr` or `en`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LangFlag {
    Fr,
    En,
}

/// When to colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ColorFlag {
    Auto,
    Always,
    Never,
}

impl From<ColorFlag> for Color {
    fn from(flag: ColorFlag) -> Self {
        match flag {
            ColorFlag::Auto => Self::Auto,
            ColorFlag::Always => Self::Always,
            ColorFlag::Never => Self::Never,
        }
    }
}

/// The language of this command: the flag, the variable, the locale; French unless it is English.
///
/// It is looked up before the command line is parsed, since errors must be in the right language too.
pub fn language(args: &[OsString], variable: Option<&OsStr>) -> Lang {
    let mut flag = None;
    let mut args = args.iter().skip(1).map(|arg| arg.to_string_lossy());
    while let Some(arg) = args.next() {
        match arg.as_ref() {
            "--" => break,
            "--lang" => flag = args.next().map(|value| value.into_owned()),
            arg => {
                if let Some(value) = arg.strip_prefix("--lang=") {
                    flag = Some(value.to_owned());
                }
            }
        }
    }
    let variable = variable.and_then(OsStr::to_str).map(str::to_owned);
    flag.or(variable).and_then(|typed| typed.parse().ok()).unwrap_or_else(|| {
        let english = sys_locale::get_locale().is_some_and(|locale| locale.to_ascii_lowercase().starts_with("en"));
        if english { Lang::En } else { Lang::Fr }
    })
}
