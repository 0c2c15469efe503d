//! Disclosures of wrongdoing (rule 3): what a file holds that is erased for good, and what other records repeat of it.

use std::collections::HashSet;

use super::act::Words;
use super::comparable::words;
use super::erasure::ErasedPart;
use super::field::Field;
use super::identity::Identity;
use super::request::Request;

/// What the file of a disclosure holds and loses for good.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DisclosureContents {
    /// Parts of the narrative and of the identity.
    pub fields: Vec<Field>,
    pub notes: usize,
    /// Names of the documents.
    pub documents: Vec<String>,
    /// Questions to units, with their answers.
    pub consultations: usize,
}

impl DisclosureContents {
    /// Contents of a disclosure as it is typed, with the documents that come with it.
    pub fn typed(words: &Words, documents: Vec<String>) -> Self {
        let fields = ErasedPart::fields().filter(|field| words.fact(*field).is_some()).collect();
        Self { fields, documents, ..Self::default() }
    }
}

impl Request {
    /// What the file holds, by its parts; the reasons and replies of its history go with them.
    pub fn disclosure_contents(&self) -> DisclosureContents {
        let documents = self.attachments.iter().filter_map(|attachment| attachment.document.as_ref());
        DisclosureContents {
            fields: ErasedPart::fields().filter(|field| self.fact(*field).is_some()).collect(),
            notes: self.notes.iter().filter(|note| note.text.is_some()).count(),
            documents: documents.map(|document| document.name.clone()).collect(),
            consultations: self.consultations.len(),
        }
    }
}

/// What a disclosure says and who makes it, to be recognised in other records.
#[derive(Debug, Default)]
pub struct DisclosedWords {
    texts: Vec<Vec<String>>,
    identities: Vec<Identity>,
}

/// Shorter words are articles and particles, which any two texts share.
const SHORTEST_WORD: usize = 4;

/// So many words in a row that two texts share are no chance.
const REPEATED_WORDS: usize = 3;

impl DisclosedWords {
    /// All that the entries of a disclosure ever said.
    pub fn of<'w>(entries: impl IntoIterator<Item = &'w Words>) -> Self {
        let mut disclosed = Self::default();
        for entry in entries {
            disclosed.texts.extend(texts(entry).map(|(_, text)| telling(text)));
            disclosed.identities.extend(entry.identity.clone());
        }
        disclosed
    }

    /// The texts of an entry on another request that repeat the disclosure, or say who made it: not where that request
    /// is theirs.
    pub fn repetitions_in_request(&self, entry: &Words, is_theirs: bool) -> impl Iterator<Item = &'static str> {
        let discloses = move |text: &str| self.are_repeated_in(text) || !is_theirs && self.names_whoever_in(text);
        texts(entry).filter(move |(_, text)| discloses(text)).map(|(field, _)| field)
    }

    /// Whether a request of that person is one of whoever made the disclosure.
    pub fn is_of(&self, person: Option<&Identity>) -> bool {
        let keys = person.map_or_else(Vec::new, Identity::match_keys);
        self.identities.iter().any(|identity| identity.match_keys().iter().any(|key| keys.contains(key)))
    }

    fn names_whoever_in(&self, text: &str) -> bool {
        self.identities.iter().any(|identity| identity.mentioned_in(text).is_some())
    }

    /// Whether a text repeats the disclosure: words in a row, or the whole of either.
    pub fn are_repeated_in(&self, text: &str) -> bool {
        let text = telling(text);
        self.texts.iter().any(|disclosed| shares_run(disclosed, &text))
    }

    /// The texts of an entry on a record of another register that repeat the disclosure or say who made it, by the
    /// names of their fields.
    pub fn repetitions<'w>(&self, entry: &'w Words) -> Vec<&'w str> {
        let fields = entry.fields.iter().map(|(field, text)| (field.as_str(), text));
        let texts = fields.chain(entry.reason.iter().map(|reason| (REASON, reason)));
        let discloses = |text: &str| self.are_repeated_in(text) || self.names_whoever_in(text);
        texts.filter(|(_, text)| discloses(text)).map(|(field, _)| field).collect()
    }
}

/// The name of the reason of an entry, among its texts.
pub const REASON: &str = "reason";

/// The words of an entry without the texts of these names.
pub fn without(entry: &Words, names: &[impl AsRef<str>]) -> Words {
    let mut left = entry.clone();
    let is_named = |field: &str| names.iter().any(|name| name.as_ref() == field);
    left.fields.retain(|field, _| !is_named(field));
    left.reason.take_if(|_| is_named(REASON));
    left
}

/// The texts of an entry on a request, by the names of their fields.
fn texts(entry: &Words) -> impl Iterator<Item = (&'static str, &String)> {
    let narrative = &entry.narrative;
    let texts = [
        ("subject", &narrative.subject),
        ("text", &narrative.text),
        ("remedy", &narrative.remedy),
        (REASON, &entry.reason),
        ("reasons", &entry.finding_reasons),
        ("note", &entry.note),
        ("question", &entry.question),
        ("answer", &entry.answer),
        ("reply", &entry.reply),
        ("no_reply", &entry.no_reply),
        ("satisfaction", &entry.satisfaction),
    ];
    let texts = texts.into_iter().filter_map(|(field, text)| Some((field, text.as_ref()?)));
    texts.chain(entry.suspension_reasons.iter().map(|reason| (REASON, reason)))
}

/// The words of a text that tell something.
fn telling(text: &str) -> Vec<String> {
    words(text).into_iter().filter(|word| word.chars().count() >= SHORTEST_WORD).collect()
}

fn shares_run(one: &[String], other: &[String]) -> bool {
    let length = REPEATED_WORDS.min(one.len()).min(other.len());
    let runs: HashSet<&[String]> = if length < 2 { HashSet::new() } else { one.windows(length).collect() };
    !runs.is_empty() && other.windows(length).any(|run| runs.contains(run))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::domain::field::Narrative;

    fn disclosed() -> DisclosedWords {
        let text = "Le directeur du service tient une caisse noire depuis deux ans.".to_owned();
        let narrative = Narrative { subject: Some("Caisse occulte".into()), text: Some(text), ..Narrative::default() };
        let identity = Identity { name: Some("Marguerite Beaurivage".into()), ..Identity::default() };
        DisclosedWords::of(&[Words { narrative, identity: Some(identity), ..Words::default() }])
    }

    #[test]
    fn what_repeats_a_disclosure_is_recognised_by_words_in_a_row() {
        for text in ["« tient une CAISSE NOIRE »", "La caisse occulte", "directeur, service : tient…", "caisse noire"]
        {
            assert!(disclosed().are_repeated_in(text), "{text}");
        }
        for text in
            ["", "Caisse", "Une caisse presque noire", "Le service du directeur", "Deux ans d’attente", "noire caisse"]
        {
            assert!(!disclosed().are_repeated_in(text), "{text}");
        }
    }

    #[test]
    fn of_another_request_the_texts_that_name_whoever_made_it_are_found_unless_it_is_theirs() {
        let entry = Words { note: Some("voir Mme Beaurivage".into()), ..Words::default() };
        let found = |is_theirs| disclosed().repetitions_in_request(&entry, is_theirs).collect::<Vec<_>>();
        assert_eq!((found(false), found(true)), (vec!["note"], vec![]));
        let suspended = Words { suspension_reasons: vec!["on tient une caisse noire".into()], ..Words::default() };
        assert_eq!(disclosed().repetitions_in_request(&suspended, true).collect::<Vec<_>>(), [REASON]);
        let person = |name: &str| Identity { name: Some(name.into()), ..Identity::default() };
        assert!(disclosed().is_of(Some(&person("BEAURIVAGE, Marguerite"))));
        assert!(!disclosed().is_of(Some(&person("Luc Roy"))) && !disclosed().is_of(None));
    }

    #[test]
    fn of_a_record_the_texts_that_repeat_it_or_name_the_person_go() {
        let texts =
            [("title", "Délais du printemps"), ("cause", "vu avec Mme Beaurivage"), ("analysis", "caisse noire")];
        let fields = texts.map(|(field, text)| (field.to_owned(), text.to_owned()));
        let entry =
            Words { fields: BTreeMap::from(fields), reason: Some("tient une caisse noire".into()), ..Words::default() };
        let found = disclosed().repetitions(&entry);
        assert_eq!(found, ["analysis", "cause", REASON]);
        let left = without(&entry, &found);
        assert_eq!(left.fields.keys().collect::<Vec<_>>(), ["title"]);
        assert_eq!(left.reason, None);
    }
}
