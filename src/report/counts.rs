//! Things that figures count.

use crate::domain::coded::coded;

coded! {
    /// One of the things that a figure counts.
    pub enum Counts as "snake_case" {
        /// Requests, each once.
        Requests,
        /// Closings: a request closed twice counts twice.
        Closings,
        Reopenings,
        /// Grounds: a complaint counts as many times as it has grounds.
        Grounds,
        /// Measures, each once.
        Measures,
        /// Issues, or their turns: one that was resolved twice counts twice.
        Issues,
        /// Consultations: questions put to units.
        Consultations,
        #[strum(serialize = "ombudsman_files")]
        Files,
        /// Answers to the Ombudsman: a file may have several.
        #[strum(serialize = "ombudsman_answers")]
        Answers,
    }
}
