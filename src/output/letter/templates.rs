//! The templates of the letters: those of the program, and those an office puts in their place.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, ValueKind};
use minijinja::{Environment, ErrorKind, UndefinedBehavior, Value};

use super::markdown;
use crate::domain::Lang;

/// The templates of the program: their names, which are those of the files that replace them, and their texts.
pub const BUILT_IN: [(&str, &str); 26] = [
    ("ack.fr.md", include_str!("templates/ack.fr.md")),
    ("ack.en.md", include_str!("templates/ack.en.md")),
    ("inadmissible.fr.md", include_str!("templates/inadmissible.fr.md")),
    ("inadmissible.en.md", include_str!("templates/inadmissible.en.md")),
    ("referral.fr.md", include_str!("templates/referral.fr.md")),
    ("referral.en.md", include_str!("templates/referral.en.md")),
    ("suspension.fr.md", include_str!("templates/suspension.fr.md")),
    ("suspension.en.md", include_str!("templates/suspension.en.md")),
    ("extension.fr.md", include_str!("templates/extension.fr.md")),
    ("extension.en.md", include_str!("templates/extension.en.md")),
    ("consent.fr.md", include_str!("templates/consent.fr.md")),
    ("consent.en.md", include_str!("templates/consent.en.md")),
    ("reply.fr.md", include_str!("templates/reply.fr.md")),
    ("reply.en.md", include_str!("templates/reply.en.md")),
    ("transmittal.fr.md", include_str!("templates/transmittal.fr.md")),
    ("transmittal.en.md", include_str!("templates/transmittal.en.md")),
    ("commission.fr.md", include_str!("templates/commission.fr.md")),
    ("commission.en.md", include_str!("templates/commission.en.md")),
    ("persons.fr.md", include_str!("templates/persons.fr.md")),
    ("persons.en.md", include_str!("templates/persons.en.md")),
    ("head.fr.md", include_str!("templates/head.fr.md")),
    ("head.en.md", include_str!("templates/head.en.md")),
    ("recourse.fr.md", include_str!("templates/recourse.fr.md")),
    ("recourse.en.md", include_str!("templates/recourse.en.md")),
    ("foot.fr.md", include_str!("templates/foot.fr.md")),
    ("foot.en.md", include_str!("templates/foot.en.md")),
];

/// The name of the template of that code in a language.
pub fn file_name(code: &str, lang: Lang) -> String {
    format!("{code}.{lang}.md")
}

/// What an office puts in the place of a template.
#[derive(Clone, Debug)]
pub struct Own {
    /// Which.
    pub name: &'static str,
    /// The file it comes from, as a message names it.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// Why a template cannot be filled in, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub struct TemplateError {
    /// The file, or the name of the built-in template.
    pub path: String,
    /// The line, from 1, when it is known.
    pub line: Option<usize>,
    /// Key of the error in the catalogue, after `template-`.
    pub key: &'static str,
    /// What the reader of templates says, in English.
    pub detail: String,
}

/// Fills in a letter: Markdown, in which everything that was typed stands for itself, and `blank` for what is not
/// known.
///
/// # Errors
/// When a template of the office is not one, or asks for what no letter holds.
pub fn fill(name: &str, own: &[Own], facts: &serde_json::Value, blank: &str) -> Result<String, TemplateError> {
    let filled = environment(own, blank)
        .and_then(|environment| environment.get_template(name)?.render(Value::from(Serde(facts))));
    filled.map(|text| markdown::tidy(&text)).map_err(|error| template_error(&error, own))
}

fn environment<'t>(own: &'t [Own], blank: &str) -> Result<Environment<'t>, minijinja::Error> {
    let mut environment = strict_environment()?;
    let blank = blank.to_owned();
    environment.set_formatter(move |out, _, value| match value.kind() {
        ValueKind::Undefined => Err(minijinja::Error::from(ErrorKind::UndefinedError)),
        ValueKind::None => Ok(out.write_str(&blank)?),
        // A filter such as `safe` opens no way in: whatever is filled in stands for itself.
        _ => Ok(out.write_str(&markdown::literal(&value.to_string()))?),
    });
    add_templates(&mut environment, &BUILT_IN, own)?;
    Ok(environment)
}

/// An environment of templates that read as what they make: a tag alone on its line leaves no line behind, and a name
/// that nothing has is an error.
pub fn strict_environment<'t>() -> Result<Environment<'t>, minijinja::Error> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    Ok(environment)
}

/// Adds templates of the program, each by its name, or what an office puts in its place.
pub fn add_templates<'t>(
    environment: &mut Environment<'t>,
    built_in: &[(&'static str, &'static str)],
    own: &'t [Own],
) -> Result<(), minijinja::Error> {
    built_in.iter().try_for_each(|(name, text)| {
        environment.add_template(name, own.iter().find(|own| own.name == *name).map_or(*text, |own| &own.text))
    })
}

/// The innermost error: what is wrong in a template that another includes is told where it is.
pub fn template_error(error: &minijinja::Error, own: &[Own]) -> TemplateError {
    let mut inner = error;
    while let Some(deeper) = std::error::Error::source(inner).and_then(|source| source.downcast_ref()) {
        inner = deeper;
    }
    let name = inner.name().or_else(|| error.name()).unwrap_or_default();
    let key = match inner.kind() {
        ErrorKind::SyntaxError | ErrorKind::BadEscape | ErrorKind::InvalidDelimiter => "syntax",
        ErrorKind::UndefinedError => "unknown-name",
        ErrorKind::TemplateNotFound => "unknown-template",
        ErrorKind::UnknownFilter | ErrorKind::UnknownTest | ErrorKind::UnknownFunction | ErrorKind::UnknownMethod => {
            "unknown-operation"
        }
        _ => "not-filled",
    };
    TemplateError {
        path: own.iter().find(|own| own.name == name).map_or_else(|| name.to_owned(), |own| own.path.clone()),
        line: inner.line().or_else(|| error.line()),
        key,
        detail: inner.detail().map_or_else(|| inner.kind().to_string(), str::to_owned),
    }
}
