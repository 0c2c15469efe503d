//! Names of sheets.

use std::collections::BTreeSet;

/// Names of sheets: at most 31 characters, none that a spreadsheet refuses, each once.
#[derive(Default)]
pub(super) struct SheetNames(BTreeSet<String>);

impl SheetNames {
    const LONGEST_NAME: usize = 31;

    /// The name of the sheet under that heading.
    pub(super) fn of(&mut self, heading: &str) -> String {
        let clean: String = heading.chars().map(|c| if "[]:*?/\\".contains(c) { ' ' } else { c }).collect();
        let base = Some(clean.trim_matches(['\'', ' ', '\u{a0}'])).filter(|base| !base.is_empty()).unwrap_or("-");
        let cut = |room: usize| {
            let taken: String = base.chars().take(room).collect();
            let is_cut = base.chars().nth(room).is_some_and(|next| !next.is_whitespace());
            // At the end of a word that says something, unless there is but one: not « Requêtes ouvertes à la fin de ».
            let mut words: Vec<&str> = taken.split_whitespace().collect();
            if is_cut && words.len() > 1 {
                words.pop();
            }
            while taken.len() < base.len() && words.len() > 1 && words.last().is_some_and(|word| is_small(word)) {
                words.pop();
            }
            let whole = words.last().and_then(|last| Some(taken.rfind(last)? + last.len()));
            whole.and_then(|end| taken.get(..end)).unwrap_or(&taken).to_owned()
        };
        let numbered = (2..).map(|n| {
            let suffix = format!(" ({n})");
            format!("{}{suffix}", cut(Self::LONGEST_NAME - suffix.len()))
        });
        let mut names = std::iter::once(cut(Self::LONGEST_NAME)).chain(numbered);
        let name = names.find(|name| !self.0.contains(&name.to_lowercase())).unwrap_or_default();
        self.0.insert(name.to_lowercase());
        name
    }
}

/// Whether a word is too short to end a name that was cut: « de », « la », “the”.
fn is_small(word: &str) -> bool {
    word.chars().count() <= 3 && word.chars().all(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sheet_has_a_name_that_a_spreadsheet_takes_and_no_other_has() {
        let mut names = SheetNames::default();
        assert_eq!(names.of("Délais de réponse"), "Délais de réponse");
        assert_eq!(names.of("délais de réponse"), "délais de réponse (2)");
        assert_eq!(names.of("Unité\u{a0}: [nord/sud] ?"), "Unité\u{a0}   nord sud");
        let long = "Requêtes ouvertes à la fin de la période";
        let (first, second) = (names.of(long), names.of(long));
        assert!(first.chars().count() <= 31 && second.chars().count() <= 31 && first != second, "{first} {second}");
        assert_eq!(first, "Requêtes ouvertes");
        assert_eq!(names.of("Déclaration sur la fiabilité des données"), "Déclaration sur la fiabilité");
        assert_eq!(names.of("Recevabilité des requêtes reçues"), "Recevabilité des requêtes");
        assert_eq!(names.of("''"), "-");
    }
}
