//! Whether a text says who the person is: what leaves the office without their consent must not (MAMH). What a text
//! gives away that is the person's own, they may read.

use super::{Identity, SHORTEST_PHONE, asked_words, email_key, name_key, phone_key};
use crate::domain::comparable::{comparable, words_of};
use crate::domain::leak::{Particular, is_called};

/// Words of names that name nobody by themselves.
const PARTICLES: [&str; 14] =
    ["dit", "dite", "des", "del", "della", "dos", "ben", "bin", "ibn", "abu", "van", "von", "den", "der"];

/// Shorter words are particles and initials.
const SHORTEST_NAME: usize = 3;

/// Shorter texts could stand in any sentence.
const SHORTEST_PHRASE: usize = 6;

impl Identity {
    /// The first part of the identity that a text holds, whatever its accents, case and signs: `name`, `email`…
    ///
    /// One word of the name is enough: whoever reads the text knows the surnames of their files. A word that happens to
    /// be in the name is found too; it costs a word, where the other error costs an identity.
    pub fn mentioned_in(&self, text: &str) -> Option<&'static str> {
        // Every part by its name: one that is added asks here how a text would say it.
        let Self { name, organisation, email, phone, address, representative } = self;
        let text = Text::of(text);
        let stands = |part: &Option<String>, is_in: &dyn Fn(&str) -> bool| part.as_deref().is_some_and(is_in);
        let parts = [
            ("email", stands(email, &|email| text.writes_to(email))),
            ("phone", stands(phone, &|phone| text.calls(phone))),
            ("name", stands(name, &|name| text.names(name))),
            ("representative", stands(representative, &|name| text.names(name))),
            ("organisation", stands(organisation, &|name| text.contains_phrase(without_form(name)))),
            ("address", stands(address, &|address| text.contains_phrase(street(address)))),
        ];
        parts.into_iter().find(|(_, found)| *found).map(|(part, _)| part)
    }

    /// Whether a particular that stands in a text is the person's own.
    pub(in crate::domain) fn holds(&self, particular: Particular, text: &str) -> bool {
        // Every part by its name: one that is added asks here what it is the own of. Names go by their keys.
        let Self { name: _, organisation: _, email, phone, address, representative: _ } = self;
        match particular {
            Particular::Name => {
                let (key, names) = (name_key(text), self.named_keys());
                names.iter().filter_map(|own| own.get(2..)).any(|own| own == key || is_called(text, own))
            }
            Particular::Email => email.as_deref().and_then(email_key) == email_key(text),
            Particular::Phone => phone.as_deref().and_then(phone_key) == phone_key(text),
            Particular::Address => {
                let text = close(&comparable(text));
                address.as_deref().is_some_and(|own| close(&comparable(own)).contains(&text))
            }
            Particular::Sin | Particular::Request => false,
        }
    }

    /// The words that each tell who the person is, or who acts for them.
    pub fn words_of_names(&self) -> impl Iterator<Item = String> {
        [&self.name, &self.representative].into_iter().flatten().flat_map(|name| telling_words(name))
    }
}

/// The words of a name that name somebody by themselves; « d’Amours » is « amours » and « damours ».
pub fn telling_words(name: &str) -> Vec<String> {
    let plain = comparable(name);
    let words = [plain.replace('\'', ""), plain];
    let telling = |word: &&str| word.chars().count() >= SHORTEST_NAME && !PARTICLES.contains(word);
    words.iter().flat_map(|name| words_of(name)).filter(telling).map(ToOwned::to_owned).collect()
}

/// Whether a text holds what somebody is looked for by: an e-mail address, a telephone number, or all the words of a
/// name.
pub fn is_mentioned(typed: &str, text: &str) -> bool {
    let text = Text::of(text);
    if email_key(typed).is_some() {
        return text.writes_to(typed);
    }
    if phone_key(typed).is_some() {
        return text.calls(typed);
    }
    let asked = asked_words(typed);
    !asked.is_empty() && asked.iter().all(|word| text.has_word(word))
}

/// The number and the street, which a comma may part: the town alone is no address.
fn street(address: &str) -> &str {
    let signs = address.match_indices([',', ';', '\n']).map(|(at, _)| at).chain([address.len()]);
    let mut heads = signs.filter_map(|at| address.get(..at));
    heads.find(|head| head.chars().any(char::is_alphabetic)).unwrap_or(address)
}

/// « Café L’Ancre inc. » is « Café L’Ancre ».
fn without_form(name: &str) -> &str {
    const FORMS: [&str; 8] = ["inc", "ltee", "ltd", "enr", "senc", "sencrl", "llp", "corp"];
    let last = name.trim_end().rsplit_once(' ');
    let is_form = |word: &str| FORMS.contains(&close(&comparable(word)).as_str());
    last.filter(|(_, form)| is_form(form)).map_or(name, |(name, _)| name)
}

/// A text in the forms in which it is searched.
struct Text {
    plain: String,
    /// Letters and digits alone, one after the other.
    close: String,
}

impl Text {
    fn of(text: &str) -> Self {
        let plain = comparable(text);
        Self { close: close(&plain), plain }
    }

    fn has_word(&self, word: &str) -> bool {
        let joined = self.plain.replace('\'', "");
        [self.plain.as_str(), &joined].into_iter().flat_map(words_of).any(|own| own == word)
    }

    /// Any word of a name, or the name run together: « zoetremblay ».
    fn names(&self, name: &str) -> bool {
        let plain = comparable(name);
        // A name of short words alone, such as « Li Wu », stands whole.
        let stands_whole = || words_of(&plain).next().is_some() && words_of(&plain).all(|word| self.has_word(word));
        telling_words(name).iter().any(|word| self.has_word(word)) || self.contains_phrase(name) || stands_whole()
    }

    fn contains_phrase(&self, phrase: &str) -> bool {
        let phrase = close(&comparable(phrase));
        phrase.chars().count() >= SHORTEST_PHRASE && self.close.contains(&phrase)
    }

    fn writes_to(&self, email: &str) -> bool {
        let spaceless = |text: &str| text.replace(' ', "");
        email_key(email).is_some_and(|email| spaceless(&self.plain).contains(&spaceless(&comparable(&email))))
    }

    /// A telephone number, its signs left aside; also without its area code.
    fn calls(&self, phone: &str) -> bool {
        let Some(key) = phone_key(phone) else { return false };
        let digits = |c: char| c.is_ascii_digit();
        let sign = |c: &char| !matches!(c, ' ' | '-' | '.' | '(' | ')' | '/' | '+');
        let spelled: String = self.plain.chars().filter(sign).map(|c| if digits(c) { c } else { '|' }).collect();
        let local = key.get(key.len().saturating_sub(SHORTEST_PHONE)..).unwrap_or_default();
        spelled.contains(&key) || spelled.split('|').any(|run| run == local)
    }
}

fn close(plain: &str) -> String {
    plain.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zoe() -> Identity {
        Identity {
            name: Some("Zoé D’Amours-Tremblay".into()),
            email: Some("zoe.dt@exemple.ca".into()),
            phone: Some("418 555-0101".into()),
            address: Some("12, rue des Érables, Québec".into()),
            organisation: Some("Café L’Ancre inc.".into()),
            representative: Some("Me Li Wu".into()),
        }
    }

    #[test]
    fn a_text_that_says_who_the_person_is_is_found_however_it_is_spelled() {
        for (text, part) in [
            ("Mme Tremblay attend", "name"),
            ("dossier de ZOE", "name"),
            ("tremblay", "name"),
            ("Zoe\u{301}", "name"),
            ("le cas DAmours", "name"),
            ("le cas d'amours", "name"),
            ("zoédamourstremblay", "name"),
            ("écrire à ZOE.DT@exemple.ca svp", "email"),
            ("écrire à zoe.dt @ exemple.ca", "email"),
            ("(418) 555.0101", "phone"),
            ("+1 418 555 0101", "phone"),
            ("au 555-0101", "phone"),
            ("au 12 rue des erables", "address"),
            ("cafe l ancre", "organisation"),
            ("représentée par Wu, Li, me", "representative"),
        ] {
            assert_eq!(zoe().mentioned_in(text), Some(part), "{text}");
        }
    }

    #[test]
    fn every_part_is_found_in_a_text_and_is_the_persons_own() {
        let zoe = zoe();
        let kinds = [Particular::Name, Particular::Email, Particular::Phone, Particular::Address];
        assert_eq!(zoe.facts().count(), Identity::FIELDS.len());
        for (field, fact) in zoe.facts() {
            let (mut alone, text) = (Identity::default(), fact.plain());
            alone.set(field, Some(fact)).unwrap();
            assert_eq!(alone.mentioned_in(&format!("Voir {text}.")), Some(field.key()));
            assert!(kinds.iter().any(|kind| alone.holds(*kind, &text)), "{field:?}");
        }
    }

    #[test]
    fn a_text_holds_what_somebody_is_looked_for_by() {
        let text = "Mme TREMBLAY (Zoé), 418 555-0101, zoe.dt@exemple.ca";
        for typed in ["zoe tremblay", "Mme Tremblay", "(418) 555.0101", "ZOE.DT@exemple.ca"] {
            assert!(is_mentioned(typed, text), "{typed}");
        }
        for typed in ["", "Mme", "Zoé Gagnon", "trembl", "418 555-0102", "dt@exemple.ca.org"] {
            assert!(!is_mentioned(typed, text), "{typed}");
        }
    }

    #[test]
    fn a_text_about_something_else_says_nothing() {
        for text in ["", "Le délai de réponse", "le café de la ville", "dossier 2026-0001", "des amoureux", "12"] {
            assert_eq!(zoe().mentioned_in(text), None, "{text}");
        }
        assert_eq!(Identity::default().mentioned_in("Zoé"), None);
    }
}
