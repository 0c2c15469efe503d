//! Text that people type: on the line, from a file, from standard input, in an editor.

use std::io::{IsTerminal, Read, StdinLock};

use chrono::NaiveDate;
use clap::{Arg, ArgMatches, Command, FromArgMatches};
use unicode_normalization::UnicodeNormalization;

use super::items::{resolve, resolve_some};
use crate::domain::act::GroundCode;
pub use crate::domain::invisible::is_blank;
use crate::domain::{Fact, Field, Identity, List, Office};
use crate::output::{Failure, Ui};

/// The longest text, in bytes.
pub const LONGEST_TEXT: usize = 1_000_000;

/// A long text: as typed, `@FILE`, or `-` for standard input. Kept as it is, in the normal form NFC.
pub fn text(typed: Option<String>, ui: &Ui) -> Result<Option<String>, Failure> {
    let Some(typed) = typed else { return Ok(None) };
    let text = match typed.strip_prefix('@') {
        _ if typed == "-" => read(standard_input(ui), "-")?,
        Some(path) if !path.is_empty() => file(path)?,
        _ => return short(typed).map(Some),
    };
    // Whoever says where a text is has one: what came before it in the pipe failed.
    if is_blank(&text) {
        let path = typed.strip_prefix('@').unwrap_or("none");
        return Err(Failure::Usage { key: "file-empty", args: vec![("path", path.into())] });
    }
    short(text).map(Some)
}

/// Standard input; whoever sits at a terminal is told that it is waited for.
pub fn standard_input(ui: &Ui) -> StdinLock<'static> {
    let input = std::io::stdin().lock();
    if input.is_terminal() {
        ui.print_message(&ui.texts().get("say-reads-standard-input"));
    }
    input
}

/// The text of a file.
pub fn file(path: &str) -> Result<String, Failure> {
    let file = std::fs::File::open(path).map_err(|error| unreadable(path, &error))?;
    read(file, path)
}

/// A text typed on the line, in the normal form NFC.
pub fn short(text: String) -> Result<String, Failure> {
    if text.contains('\0') {
        return Err(Failure::usage("nul"));
    }
    if text.len() > LONGEST_TEXT {
        return Err(too_long());
    }
    Ok(text.nfc().collect())
}

/// An account of the operating system, which is one word.
pub fn account(typed: Option<&str>) -> Result<Option<String>, Failure> {
    match typed.map(str::trim).filter(|typed| !typed.is_empty()) {
        Some(typed) if typed.contains(char::is_whitespace) => {
            Err(Failure::Usage { key: "not-an-account", args: vec![("typed", typed.into())] })
        }
        typed => Ok(typed.map(ToOwned::to_owned)),
    }
}

/// Short texts, each in the normal form NFC.
pub fn short_some(text: Option<String>) -> Result<Option<String>, Failure> {
    text.map(short).transpose()
}

fn read(from: impl Read, name: &str) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    from.take(LONGEST_TEXT as u64 + 1).read_to_end(&mut bytes).map_err(|error| unreadable(name, &error))?;
    if bytes.len() > LONGEST_TEXT {
        return Err(too_long());
    }
    String::from_utf8(bytes).map_err(|_| Failure::Usage { key: "file-not-text", args: vec![("path", name.into())] })
}

fn too_long() -> Failure {
    Failure::Usage { key: "too-long", args: vec![("most", LONGEST_TEXT.into())] }
}

/// A file that cannot be read.
pub fn unreadable(path: &str, error: &std::io::Error) -> Failure {
    let source = error.raw_os_error().map_or_else(|| error.kind().into(), std::io::Error::from_raw_os_error);
    Failure::File { path: path.to_owned(), source }
}

/// Who the person is, as flags: one for each part of an identity.
#[derive(Debug, Clone, Default)]
pub struct IdentityArgs(pub Identity);

impl clap::Args for IdentityArgs {
    fn augment_args(command: Command) -> Command {
        let flag =
            |key: &'static str| Arg::new(key).long(key.replace('_', "-")).value_name("TEXT").allow_hyphen_values(true);
        command.args(Identity::NAMES.iter().copied().map(flag))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for IdentityArgs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut typed = Self::default();
        typed.update_from_arg_matches(matches)?;
        Ok(typed)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        for field in Identity::FIELDS {
            if let Some(text) = matches.get_one::<String>(field.key()) {
                self.set(*field, Some(text.clone()));
            }
        }
        Ok(())
    }
}

impl IdentityArgs {
    /// Whether any part of it was typed.
    pub fn is_typed(&self) -> bool {
        self.0.facts().next().is_some()
    }

    /// Sets one part.
    pub fn set(&mut self, field: Field, text: Option<String>) {
        self.0.set(field, text.as_deref().map(Fact::Text)).expect("invariant: the parts of an identity are texts");
    }

    /// The identity, when any part of it was typed.
    pub fn identity(mut self) -> Result<Option<Identity>, Failure> {
        for field in Identity::FIELDS {
            let text = short_some(self.0.fact(*field).map(|fact| fact.plain()))?;
            self.set(*field, text);
        }
        Ok(Some(self.0).filter(|identity| !identity.is_empty()))
    }
}

/// The flags that a command cannot do without.
pub fn required(missing: Vec<(&'static str, bool)>) -> Result<(), Failure> {
    let flags: Vec<_> = missing.into_iter().filter(|(_, is_missing)| *is_missing).map(|(flag, _)| flag).collect();
    if flags.is_empty() { Ok(()) } else { Err(Failure::Missing(flags)) }
}

/// A ground as it was typed: `NATURE` or `NATURE:COMMITMENT`.
pub fn ground(office: &Office, typed: &str, day: NaiveDate) -> Result<GroundCode, Failure> {
    let (nature, commitment) = typed.split_once(':').map_or((typed, None), |(nature, rest)| (nature, Some(rest)));
    Ok(GroundCode {
        nature: resolve(office, List::Nature, nature, day)?,
        commitment: resolve_some(office, List::Commitment, commitment, day)?,
    })
}
