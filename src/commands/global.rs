//! The settings that every verb has.

use std::path::PathBuf;

use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};

use super::vocabulary::named_value;
use crate::domain::Lang;
use crate::output::ui::Color;
use crate::output::{DocumentForm, Format, OutputForm};

/// Global flags. Their help is in the catalogue, under `help-global-…`.
#[derive(Clone, Debug, Args)]
pub struct Global {
    #[arg(long, global = true, value_name = "FILE", env = "DOLEANCES_REGISTER", hide_env = true)]
    pub register: Option<PathBuf>,
    #[arg(long, global = true, value_name = "LANG", value_enum)]
    pub lang: Option<Lang>,
    #[arg(long, global = true, value_name = "OFFICER", env = "DOLEANCES_OFFICER", hide_env = true)]
    author: Option<String>,
    // `--as`, before the verb only: after it, `close --as` and `link --as` mean something else.
    #[arg(long = "as", value_name = "OFFICER", hide = true)]
    as_officer: Option<String>,
    #[arg(long, global = true, value_name = "FORMAT", value_enum)]
    pub format: Option<OutputForm>,
    #[arg(long, global = true, value_name = "WHEN", value_enum)]
    pub color: Option<Color>,
    #[arg(short, long, global = true)]
    pub quiet: bool,
    #[arg(long, global = true)]
    pub no_input: bool,
}

impl ValueEnum for OutputForm {
    fn value_variants<'a>() -> &'a [Self] {
        &[
            Self::Data(Format::Table),
            Self::Data(Format::Csv),
            Self::Data(Format::Json),
            Self::Data(Format::Jsonl),
            Self::Document(DocumentForm::Markdown),
            Self::Document(DocumentForm::Html),
            Self::Document(DocumentForm::Docx),
            Self::Document(DocumentForm::Xlsx),
        ]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        match self {
            Self::Data(Format::Table) => Some(named_value("form", "table")),
            Self::Data(format) => format.to_possible_value(),
            Self::Document(document) => Some(PossibleValue::new(document.as_str())),
        }
    }
}

impl Global {
    /// The register that the line names, unless the variable does.
    pub fn typed_register(&self) -> Option<String> {
        let usual = std::env::var_os("DOLEANCES_REGISTER");
        let typed = self.register.as_ref().filter(|path| usual.as_ref().is_none_or(|usual| *path != usual));
        typed.map(|path| path.to_string_lossy().into_owned())
    }

    /// Who acts, as it was typed or as the variable says.
    pub fn author(&self) -> Option<&str> {
        self.as_officer.as_deref().or(self.author.as_deref())
    }

    /// The form of data that was asked for.
    pub fn data(&self) -> Option<Format> {
        self.format.and_then(|form| if let OutputForm::Data(format) = form { Some(format) } else { None })
    }

    /// The form of a document that was asked for.
    pub fn document(&self) -> Option<DocumentForm> {
        self.format.and_then(|form| if let OutputForm::Document(document) = form { Some(document) } else { None })
    }
}

impl ValueEnum for Lang {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(named_value("language", self.as_str()))
    }
}

impl ValueEnum for Color {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Auto, Self::Always, Self::Never]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let code = match self {
            Self::Auto => "auto",
            Self::Always => "always",
            Self::Never => "never",
        };
        Some(named_value("color", code))
    }
}
