//! The settings that every verb has.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::output::Format;
use crate::output::ui::Color;

/// Global flags. Their help is in the catalogue, under `help-global-…`.
#[derive(Clone, Debug, Args)]
pub struct Global {
    #[arg(long, global = true, value_name = "FILE", env = "DOLEANCES_REGISTER", hide_env = true)]
    pub register: Option<PathBuf>,
    #[arg(long, global = true, value_name = "LANG", value_enum, hide_possible_values = true)]
    pub lang: Option<LangFlag>,
    #[arg(long = "as", value_name = "OFFICER", env = "DOLEANCES_OFFICER", hide_env = true)]
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
