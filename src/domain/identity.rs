//! Who makes a request. Kept apart from it and protected by default (MAMH, *Principes directeurs et confidentialité*).

use std::collections::BTreeSet;
use std::fmt;

use crate::domain::comparable::{comparable, words_of};
use crate::domain::field::Fact;
pub use crate::domain::field::Identity;

mod mention;
pub use mention::{is_mentioned, telling_words};

/// Fewer digits than a local number's make no telephone number.
const SHORTEST_PHONE: usize = 7;

impl Identity {
    /// Its parts that are known, in the order of their declaration.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.facts().filter_map(|(_, fact)| if let Fact::Text(text) = fact { Some(text) } else { None })
    }

    /// Nobody: every part is missing or blank.
    pub fn is_empty(&self) -> bool {
        self.texts().all(|text| text.trim().is_empty())
    }

    /// What two records of the same person have in common, one key a part, each after a letter that says which:
    /// `n:` name, `e:` e-mail, `p:` telephone, and `o:` the organisation when no natural person is named.
    ///
    /// Two identities that share a key *may* be the same person: the office is shown the match and decides.
    pub fn match_keys(&self) -> Vec<String> {
        let name = self.name.as_deref().map(name_key).filter(|key| !key.is_empty());
        let organisation = if name.is_none() { self.organisation.as_deref().map(name_key) } else { None };
        let keys = [
            ("n", name),
            ("e", self.email.as_deref().and_then(email_key)),
            ("p", self.phone.as_deref().and_then(phone_key)),
            ("o", organisation.filter(|key| !key.is_empty())),
        ];
        keys.into_iter().filter_map(|(kind, key)| Some(format!("{kind}:{}", key?))).collect()
    }

    /// Whether requests are all of one person: no two are of different names, and each shares a key with the others.
    /// One that says nobody is nobody's.
    pub fn are_one_person(who: &[&Self]) -> bool {
        let mut others: Vec<_> = who.iter().map(|identity| identity.match_keys()).collect();
        let mut known = others.pop().unwrap_or_default();
        loop {
            let is_same = |keys: &Vec<String>| keys.iter().any(|key| known.contains(key));
            let (same, rest): (Vec<_>, Vec<_>) = others.into_iter().partition(is_same);
            if same.is_empty() {
                let names: BTreeSet<_> = known.iter().filter(|key| key.starts_with("n:")).collect();
                return rest.is_empty() && names.len() <= 1;
            }
            known.extend(same.into_iter().flatten());
            others = rest;
        }
    }

    /// Whether this is the person that somebody asks for: by the whole e-mail address, by the telephone number with or
    /// without its area code, or by words that are all in the name, what stands for it in the e-mail address,
    /// the organisation or the representative's name. Accents, case and signs do not count.
    pub fn answers_to(&self, typed: &str) -> bool {
        if let Some(email) = email_key(typed) {
            return self.email.as_deref().and_then(email_key) == Some(email);
        }
        if let Some(phone) = phone_key(typed) {
            let own = self.phone.as_deref().and_then(phone_key);
            return own.is_some_and(|own| own.ends_with(&phone) || phone.ends_with(&own));
        }
        let asked = asked_words(typed);
        let all_in = |name: &str| {
            let name = name_key(name);
            asked.iter().all(|word| name.split(' ').any(|own| own == word))
        };
        let mailbox = self.email.as_deref().and_then(|email| email.split('@').next());
        let names = [self.name.as_deref(), self.organisation.as_deref(), self.representative.as_deref(), mailbox];
        !asked.is_empty() && names.into_iter().flatten().any(all_in)
    }

    /// The keys by which a request is found: those of the person, and who acts for them, whose requests are not theirs.
    pub fn search_keys(&self) -> Vec<String> {
        let representative = self.representative.as_deref().map(name_key).filter(|key| !key.is_empty());
        self.match_keys().into_iter().chain(representative.map(|key| format!("r:{key}"))).collect()
    }

    /// The keys of everyone that the identity names: the person, whom the person speaks for, and who acts for them.
    /// Sorted, each once.
    pub fn named_keys(&self) -> Vec<String> {
        let keyed = |letter: &str, name: &Option<String>| {
            let key = name.as_deref().map(name_key).filter(|key| !key.is_empty());
            key.map(|key| format!("{letter}:{key}"))
        };
        let mut keys = self.match_keys();
        keys.extend(keyed("o", &self.organisation));
        keys.extend(keyed("n", &self.representative));
        keys.sort();
        keys.dedup();
        keys
    }
}

/// Says which parts are there, never what they hold: an identity must not leak through an error or a trace.
impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = self.facts().map(|(field, _)| field.key());
        f.write_str("Identity ")?;
        f.debug_set().entries(known).finish()
    }
}

/// The words of a name that was typed to be looked for, without titles.
pub(super) fn asked_words(typed: &str) -> Vec<String> {
    let key = name_key(typed);
    key.split(' ').filter(|word| !word.is_empty() && !TITLES.contains(word)).map(ToOwned::to_owned).collect()
}

/// What a person is called before their name.
pub(super) const TITLES: [&str; 13] =
    ["m", "mme", "mlle", "me", "monsieur", "madame", "maitre", "mr", "mrs", "ms", "miss", "dr", "dre"];

/// The words of a name in one order, without accents, case or punctuation: « Tremblay, Zoé » is « Zoé Tremblay », and
/// « Mme Zoé Tremblay » too. « Mme Tremblay » is neither.
pub(super) fn name_key(name: &str) -> String {
    let plain = comparable(name).replace('\'', "");
    let words: Vec<&str> = words_of(&plain).collect();
    in_order(match &words[..] {
        [title, rest @ ..] if rest.len() > 1 && TITLES.contains(title) => rest.to_vec(),
        _ => words,
    })
}

pub(super) fn in_order(mut words: Vec<&str>) -> String {
    words.sort_unstable();
    words.join(" ")
}

/// An address in lower case; nothing when it has no `@` between two parts.
fn email_key(email: &str) -> Option<String> {
    let email = email.trim().to_lowercase();
    let (user, domain) = email.rsplit_once('@')?;
    (!user.is_empty() && !domain.is_empty()).then_some(email)
}

/// The digits of the first number written, without its extension, exit code or the 1 of North America.
fn phone_key(phone: &str) -> Option<String> {
    let mut digits = String::new();
    for c in comparable(phone).chars() {
        if c.is_ascii_digit() {
            digits.push(c);
        } else if digits.len() >= SHORTEST_PHONE && (c.is_alphabetic() || matches!(c, '#' | ',' | ';' | '/')) {
            // « poste 123 », "ext. 123", "x123", "#123", or a second number: none of it is this line's number.
            break;
        }
    }
    let abroad = digits.strip_prefix("011").or_else(|| digits.strip_prefix("00")).filter(|rest| rest.len() > 9);
    let number = abroad.unwrap_or(&digits);
    let number = number.strip_prefix('1').filter(|rest| rest.len() == 10).unwrap_or(number);
    (number.len() >= SHORTEST_PHONE).then(|| number.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> Identity {
        Identity { name: Some(name.into()), ..Identity::default() }
    }

    fn calling(phone: &str) -> Vec<String> {
        Identity { phone: Some(phone.into()), ..Identity::default() }.match_keys()
    }

    #[test]
    fn a_name_is_the_same_whatever_its_order_accents_or_punctuation() {
        for typed in ["Zoé Tremblay", "Tremblay, Zoé", "TREMBLAY  ZOE", "tremblay (zoé)", "Zoe\u{301} Tremblay"] {
            assert_eq!(named(typed).match_keys(), ["n:tremblay zoe"], "{typed}");
        }
        assert_eq!(named("Anne-Marie D’Amours").match_keys(), named("DAMOURS, Anne Marie").match_keys());
        assert_ne!(named("Zoé Tremblay").match_keys(), named("Zoé Trembley").match_keys());
        for typed in ["Mme Zoé Tremblay", "Me Zoé Tremblay", "MS. Zoe Tremblay"] {
            assert_eq!(named(typed).match_keys(), ["n:tremblay zoe"], "{typed}");
        }
        assert_ne!(named("Mme Tremblay").match_keys(), named("M. Tremblay").match_keys(), "one word alone is no name");
        let represented = Identity { representative: Some("Me Luc Gagnon".into()), ..named("Zoé Tremblay") };
        assert_eq!(represented.match_keys(), ["n:tremblay zoe"]);
        assert_eq!(represented.search_keys(), ["n:tremblay zoe", "r:gagnon luc"]);
    }

    #[test]
    fn an_email_is_the_same_whatever_its_case() {
        let writing = |email: &str| Identity { email: Some(email.into()), ..Identity::default() }.match_keys();
        assert_eq!(writing(" Zoe.Tremblay@Exemple.QC.ca "), ["e:zoe.tremblay@exemple.qc.ca"]);
        for nothing in ["", "aucun", "@", "zoe@", "@exemple.ca"] {
            assert!(writing(nothing).is_empty(), "{nothing}");
        }
    }

    #[test]
    fn a_phone_is_its_digits_without_country_or_extension() {
        for typed in [
            "418 555-0101",
            "(418) 555-0101",
            "1 418 555-0101",
            "+1-418-555-0101",
            "418.555.0101 poste 123",
            "4185550101 ext. 9",
            "418 555 0101 x9",
            "tél. : 418 555-0101 #22",
            "418 555-0101 / 418 555-0102",
        ] {
            assert_eq!(calling(typed), ["p:4185550101"], "{typed}");
        }
        assert_eq!(calling("+33 6 12 34 56 78"), ["p:33612345678"]);
        assert_eq!(calling("011 33 6 12 34 56 78"), ["p:33612345678"]);
        for nothing in ["", "aucun", "911", "poste 12345"] {
            assert!(calling(nothing).is_empty(), "{nothing}");
        }
    }

    #[test]
    fn an_organisation_is_matched_when_it_is_itself_the_requester() {
        let mut identity = Identity { organisation: Some("Café L’Ancre inc.".into()), ..Identity::default() };
        assert_eq!(identity.match_keys(), ["o:cafe inc lancre"]);
        identity.name = Some("Zoé Tremblay".into());
        assert_eq!(identity.match_keys(), ["n:tremblay zoe"]);
    }

    #[test]
    fn a_person_is_found_by_name_email_or_phone_however_they_are_typed() {
        let who = Identity {
            name: Some("Tremblay, Zoé".into()),
            email: Some("Zoe@Exemple.ca".into()),
            phone: Some("418 555-0101".into()),
            representative: Some("Me Luc Gagnon".into()),
            ..Identity::default()
        };
        for typed in ["zoe tremblay", "TREMBLAY", "zoe@exemple.ca", "+1 (418) 555.0101 p. 3", "gagnon", "555-0101"] {
            assert!(who.answers_to(typed), "{typed}");
        }
        for typed in ["", " , ", "tremb", "zoé gagnon", "zoe@exemple.com", "418 555-0102", "exemple.ca", "55-0101"] {
            assert!(!who.answers_to(typed), "{typed}");
        }
        let who = Identity { email: Some("zoe.tremblay@exemple.ca".into()), ..Identity::default() };
        assert!(who.answers_to("Zoé Tremblay") && !who.answers_to("exemple"));
    }

    #[test]
    fn requests_are_of_one_person_whose_name_email_or_phone_they_share_and_who_has_one_name() {
        let who = |name: &str, email: &str, phone: &str| {
            let [name, email, phone] = [name, email, phone].map(|part| Some(part.to_owned()).filter(|t| !t.is_empty()));
            Identity { name, email, phone, ..Identity::default() }
        };
        let zoe = who("Zoé Roy", "zoe@exemple.ca", "");
        let one = [zoe.clone(), who("", "Zoe@exemple.ca", "418 555-0101"), who("", "", "418 555-0101")];
        assert!(Identity::are_one_person(&one.each_ref()) && Identity::are_one_person(&[&zoe]));
        for other in [who("Luc Roy", "zoe@exemple.ca", ""), who("", "luc@exemple.ca", ""), Identity::default()] {
            assert!(!Identity::are_one_person(&[&zoe, &other]) && !Identity::are_one_person(&[&other, &zoe]));
        }
    }

    #[test]
    fn blank_parts_are_nobody() {
        assert!(Identity::default().is_empty() && named("  ").is_empty());
        assert!(named(" ,; ").match_keys().is_empty());
        assert!(!named("Z").is_empty());
        assert_eq!(serde_json::to_string(&Identity::default()).unwrap(), "{}");
        assert_eq!(serde_json::from_str::<Identity>("{}").unwrap(), Identity::default());
    }

    #[test]
    fn an_identity_does_not_print_itself_in_a_trace() {
        assert_eq!(format!("{:?}", named("Zoé Tremblay")), r#"Identity {"name"}"#);
    }
}
