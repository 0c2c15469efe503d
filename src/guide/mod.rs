//! The guides: a page a subject in both languages, to be read where there is no network.

use crate::domain::Lang;

macro_rules! guides {
    ($($subject:literal),+) => {
        /// The subjects, in the order in which they are best read.
        pub const SUBJECTS: &[&str] = &[$($subject),+];

        /// The guide to a subject: its title, a blank line, paragraphs, and commands set in by four blanks.
        pub fn text(subject: &str, lang: Lang) -> Option<&'static str> {
            match (subject, lang) {
                $(($subject, Lang::Fr) => Some(include_str!(concat!("fr/", $subject, ".md"))),
                ($subject, Lang::En) => Some(include_str!(concat!("en/", $subject, ".md"))),)+
                _ => None,
            }
        }
    };
}

guides!("life", "clock", "figures", "consent", "retention", "backup", "sharing", "spreadsheet", "jobs");
