//! The language that a text is written in, by its small words.

use crate::domain::Lang;

/// Frequent words of French that are none of English.
const FRENCH: &[&str] = &[
    "au", "aux", "avec", "ce", "cette", "dans", "de", "des", "du", "elle", "en", "est", "et", "été", "il", "la", "le",
    "les", "ne", "nous", "ont", "par", "pas", "que", "qui", "sans", "se", "une", "votre", "vos", "vous",
];
/// Frequent words of English that are none of French.
const ENGLISH: &[&str] = &[
    "an", "and", "are", "been", "by", "for", "from", "has", "have", "his", "her", "in", "is", "it", "not", "of", "our",
    "that", "the", "their", "they", "this", "to", "was", "we", "were", "will", "with", "you", "your",
];

/// Whether a text reads as the other language of the register: more of its small words are of that one. A name, a
/// reference or a word alone is in none.
pub(super) fn is_in_another_language(text: &str, lang: Lang) -> bool {
    let text = text.to_lowercase();
    let count = |small: &[&str]| text.split(|c: char| !c.is_alphabetic()).filter(|word| small.contains(word)).count();
    let (french, english) = (count(FRENCH), count(ENGLISH));
    match lang {
        Lang::Fr => english > french,
        Lang::En => french > english,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_in_its_language_and_a_name_in_none() {
        for (text, french, english) in [
            ("Le dossier est en région, et le formulaire a été mal classé.", false, true),
            ("L’écoute de l’appel ne montre aucun propos déplacé.", false, true),
            ("Votre bail", false, true),
            ("The file is in another region, and the form was misplaced.", true, false),
            ("Proof of address", true, false),
            ("The decision of the Régie de l’assurance maladie was sent to you.", true, false),
            ("Zoé Tremblay, IMM-5406", false, false),
            ("", false, false),
        ] {
            let other = [Lang::Fr, Lang::En].map(|lang| is_in_another_language(text, lang));
            assert_eq!(other, [french, english], "{text}");
        }
    }
}
