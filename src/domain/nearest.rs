//! What may have been meant by a word that names nothing.

use super::comparable::words;

/// Past this many bytes nobody mistyped a name.
const LONGEST_WORD_BYTES: usize = 200;

/// What the names nearest to a word stand for, each once, nearest first: those that the word begins, then those with
/// the fewest letters between. A name is near that has a third of its letters apart at most, that the word begins, or
/// that begins the word. Accents, case and signs do not count; of two names as near, the first given goes first.
pub fn nearest<'n, T: PartialEq>(word: &str, names: impl IntoIterator<Item = (&'n str, T)>) -> Vec<T> {
    let word = letters(word);
    if word.is_empty() || word.len() > LONGEST_WORD_BYTES {
        return Vec::new();
    }
    let mut near: Vec<_> =
        names.into_iter().filter_map(|(name, what)| Some((apart(&word, &letters(name))?, what))).collect();
    near.sort_by_key(|(apart, _)| *apart);
    let mut meant = Vec::new();
    for (_, what) in near {
        if !meant.contains(&what) {
            meant.push(what);
        }
    }
    meant
}

/// The names nearest to a word, nearest first, at most so many.
pub fn nearest_names<'n>(word: &str, names: impl IntoIterator<Item = &'n str>, most: usize) -> Vec<String> {
    let near = nearest(word, names.into_iter().map(|name| (name, name)));
    near.into_iter().take(most).map(str::to_owned).collect()
}

/// How far a name is from a word: whether the word does not begin it, then how many letters are apart.
fn apart(word: &str, name: &str) -> Option<(bool, usize)> {
    let begun = |begins: &str, whole: &str| begins.len() > 2 && whole.starts_with(begins);
    let begins = begun(word, name) || (word.len() > 2 && name.contains(&format!(" {word}")));
    let apart = strsim::damerau_levenshtein(word, name);
    let longer = word.chars().count().max(name.chars().count());
    let is_near = apart < longer && apart * 3 <= longer.max(3);
    (begins || begun(name, word) || is_near).then_some((!begins, apart))
}

/// Whether a word is a name that the finger slipped on, and nothing else: the word begins the name, or one letter in
/// five at most is apart. « répondre » is no slip for « reprendre ».
pub fn is_slip(word: &str, name: &str) -> bool {
    let (word, name) = (letters(word), letters(name));
    let longer = word.chars().count().max(name.chars().count());
    (word.len() > 2 && name.starts_with(&word)) || strsim::damerau_levenshtein(&word, &name) * 5 <= longer.max(5)
}

/// A text as words are compared: one space between words whatever parted them.
pub fn letters(text: &str) -> String {
    words(text).join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(word: &str, names: &[&'static str]) -> Vec<&'static str> {
        nearest(word, names.iter().map(|name| (*name, *name)))
    }

    #[test]
    fn a_word_is_near_a_name_that_it_begins_or_is_few_letters_from() {
        assert_eq!(of("repport", &["ferme", "report", "rapport"]), ["report", "rapport"]);
        assert_eq!(of("télé", &["Courriel", "Téléphone", "Télécopie"]), ["Téléphone", "Télécopie"]);
        assert_eq!(of("form", &["firm", "Web form"]), ["Web form", "firm"]);
        assert_eq!(of("planifier", &["plan"]), ["plan"]);
        assert_eq!(of("in-persn", &["in_person"]), ["in_person"]);
    }

    #[test]
    fn a_slip_of_the_finger_is_told_from_another_word() {
        for (word, name) in
            [("recevior", "recevoir"), ("acuser", "accuser"), ("attri", "attribuer"), ("clroe", "clore")]
        {
            assert!(is_slip(word, name), "{word}");
        }
        for (word, name) in [("répondre", "reprendre"), ("annoter", "noter"), ("", "noter"), ("tri", "lier")] {
            assert!(!is_slip(word, name), "{word}");
        }
    }

    #[test]
    fn a_word_that_is_like_nothing_is_near_nothing() {
        for word in ["", "-", "é", "couleur", &"rapport".repeat(100)] {
            assert!(of(word, &["rapport", "plan"]).is_empty(), "{word}");
        }
        assert!(of("6", &["1", "5"]).is_empty(), "one sign is not another");
    }

    #[test]
    fn what_has_several_names_is_meant_once() {
        assert_eq!(nearest("reporr", [("report", 1), ("rapport", 1), ("reports", 2)]), [1, 2]);
    }
}
