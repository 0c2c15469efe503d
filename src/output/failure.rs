//! Why a command failed, as kind and data. The sentence is made once, from the catalogue, by `output::sentence`.

use std::io;
use std::path::Path;

use crate::domain::date::DateError;
use crate::domain::reference::{ListRefusal, Unresolved};
use crate::domain::{PeriodError, RecordId, Refusal};
use crate::i18n::Arg;
use crate::store::StoreError;

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
#[error("{self:?}")]
pub enum Failure {
    /// A rule forbids the act.
    Refused {
        record: Option<RecordId>,
        refusal: Refusal,
    },
    /// A code that is in no list, or no longer chosen.
    #[error(transparent)]
    Unresolved(#[from] Unresolved),
    /// A list that cannot be changed so.
    #[error(transparent)]
    List(#[from] ListRefusal),
    #[error(transparent)]
    Store(#[from] StoreError),
    Date {
        typed: String,
        error: DateError,
    },
    #[error(transparent)]
    Period(#[from] PeriodError),
    /// What was typed for a record is no number of the register.
    NotANumber(String),
    /// The command line is not understood.
    Usage {
        /// The message, after `usage-`.
        key: &'static str,
        args: Vec<(&'static str, Arg)>,
    },
    /// The command cannot be done, for a reason that the catalogue knows.
    Message {
        /// The message, after `error-`.
        key: &'static str,
        args: Vec<(&'static str, Arg)>,
        exit: u8,
    },
    /// A file that was named cannot be read.
    File {
        /// As it was typed.
        path: String,
        source: io::Error,
    },
    /// Required values are missing.
    Missing(Vec<&'static str>),
    /// The person at the terminal goes back to the question before.
    Back,
    /// The person at the terminal stopped.
    Stopped,
    /// The person was asked, and said no.
    Declined,
    /// An output could not be made or written. Nobody decides on the reason: it is reported, with its context.
    Output(#[from] anyhow::Error),
}

impl Failure {
    /// No request is of the queue of a verb.
    pub fn none_waiting() -> Self {
        Self::Message { key: "none-waiting", args: Vec::new(), exit: 1 }
    }

    /// A usage error without variables.
    pub fn usage(key: &'static str) -> Self {
        Self::Usage { key, args: Vec::new() }
    }

    /// Whether another answer may be what is lacking: a rule forbids the one that was given, or it names nothing.
    pub fn is_of_answers(&self) -> bool {
        matches!(self, Self::Refused { .. } | Self::Store(StoreError::NoSuchRecord(_)) | Self::File { .. })
    }

    /// The exit code that scripts read: 1 refused or failed, 2 usage, 3 no such record, document, ground or note, 4 the
    /// register, 130 stopped by the person.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Refused { refusal, .. } if refusal.is_of_something_missing() => 3,
            // A value that the office's own list asks for is missing.
            Self::Refused { refusal: Refusal::DirectedWhere { .. }, .. } => 2,
            Self::Refused { .. } | Self::List(_) | Self::Output(_) | Self::Declined => 1,
            // What shells expect of a program that Ctrl-C ended.
            Self::Stopped | Self::Back => 130,
            Self::Unresolved(_) => 1,
            Self::Message { exit, .. } => *exit,
            Self::Date { .. } | Self::Period(_) | Self::NotANumber(_) | Self::Usage { .. } => 2,
            Self::Missing(_) | Self::File { .. } => 2,
            Self::Store(error) => match error {
                StoreError::NoSuchRecord(_) => 3,
                StoreError::AlreadyThere { .. } | StoreError::FileThere { .. } => 1,
                StoreError::Link { .. } | StoreError::NeverReplaced { .. } | StoreError::OwnEntries { .. } => 1,
                StoreError::Orphan { .. } => 1,
                StoreError::NoDirectory { .. } | StoreError::NotADirectory { .. } => 1,
                StoreError::NoGroup { .. } | StoreError::NotShared { .. } => 1,
                StoreError::Io { .. } | StoreError::Full | StoreError::NotWritten => 1,
                StoreError::YearIsFull(_) => 1,
                StoreError::Query(_) => 2,
                _ => 4,
            },
        }
    }

    /// Names the file that was being written.
    #[must_use]
    pub fn at(self, path: &Path) -> Self {
        match self {
            Self::Output(error) => match error.downcast() {
                Ok(source) => StoreError::Io { path: path.to_owned(), source }.into(),
                Err(error) => Self::Output(error),
            },
            other => other,
        }
    }

    /// A closed pipe is no error: whoever read had enough.
    pub fn is_closed_pipe(&self) -> bool {
        let Self::Output(error) = self else { return false };
        error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error.into())
    }
}
