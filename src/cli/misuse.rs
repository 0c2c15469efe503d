//! A command line that is not understood, said in the reader's language.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::Parsed;
use crate::domain::Lang;
use crate::i18n::{Arg, Texts};
use crate::output::clean;

/// Whether clap's "error" is a text that was asked for.
pub fn is_text(error: &clap::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    )
}

/// What is wrong, and what to type.
pub fn explain(error: &clap::Error, lang: Lang) -> Parsed {
    let texts = Texts::new(lang);
    let get = |kind| error.get(kind).map(shown).unwrap_or_default();
    let (arg, value) = (get(ContextKind::InvalidArg), get(ContextKind::InvalidValue));
    let suggested = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
        .into_iter()
        .map(get)
        .find(|suggestion| !suggestion.is_empty());
    let key = match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() => "value-missing",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "invalid-value",
        ErrorKind::UnknownArgument => "unknown-argument",
        ErrorKind::InvalidSubcommand => "unknown-verb",
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => "value-missing",
        ErrorKind::TooManyValues => "too-many-values",
        ErrorKind::ArgumentConflict => "conflict",
        ErrorKind::MissingRequiredArgument => "missing-argument",
        ErrorKind::MissingSubcommand => "missing-verb",
        ErrorKind::InvalidUtf8 => "not-text",
        _ => "not-understood",
    };
    let args = [
        ("arg", Arg::from(arg)),
        ("value", value.into()),
        ("verb", get(ContextKind::InvalidSubcommand).into()),
        ("prior", get(ContextKind::PriorArg).into()),
        ("valid", Some(get(ContextKind::ValidValue)).filter(|valid| !valid.is_empty()).unwrap_or("none".into()).into()),
    ];
    let mut text = texts.with(&format!("usage-{key}"), &args);
    if let Some(suggestion) = suggested {
        text.push('\n');
        text.push_str(&texts.with("usage-nearest", &[("nearest", suggestion.into())]));
    }
    text.push('\n');
    text.push_str(&texts.get("usage-see-help"));
    Parsed::Misuse(text)
}

fn shown(value: &ContextValue) -> String {
    let text = match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::StyledStr(text) => text.to_string(),
        ContextValue::Number(number) => number.to_string(),
        _ => String::new(),
    };
    clean::line(&text).into_owned()
}
