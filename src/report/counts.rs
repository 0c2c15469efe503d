//! What figures count.

use std::fmt;

/// What a figure counts one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    /// Requests, each once.
    Requests,
    /// Closings: a request closed twice counts twice.
    Closings,
    /// Reopenings.
    Reopenings,
    /// Grounds: a complaint counts as many times as it has grounds.
    Grounds,
    /// Ombudsman files.
    Files,
    /// Answers to the Ombudsman: a file may have several.
    Answers,
    /// Consultations: questions put to units.
    Consultations,
}

impl Counts {
    /// The stable name, as data for scripts.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Requests => "requests",
            Self::Closings => "closings",
            Self::Reopenings => "reopenings",
            Self::Grounds => "grounds",
            Self::Files => "ombudsman_files",
            Self::Answers => "ombudsman_answers",
            Self::Consultations => "consultations",
        }
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
