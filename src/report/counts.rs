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
    /// Measures, each once.
    Measures,
    /// Issues, or their turns: one that was resolved twice counts twice.
    Issues,
    /// Consultations: questions put to units.
    Consultations,
    /// Ombudsman files.
    Files,
    /// Answers to the Ombudsman: a file may have several.
    Answers,
}

impl Counts {
    /// The stable name, as data for scripts.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Requests => "requests",
            Self::Closings => "closings",
            Self::Reopenings => "reopenings",
            Self::Grounds => "grounds",
            Self::Measures => "measures",
            Self::Issues => "issues",
            Self::Consultations => "consultations",
            Self::Files => "ombudsman_files",
            Self::Answers => "ombudsman_answers",
        }
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
