//! What was answered since a command began. Esc goes back a step by asking it all again, all but the last answer being
//! given once more by themselves; a draft goes on in the same way where it was left.

use std::collections::{BTreeMap, VecDeque};

use serde::{Deserialize, Serialize};

/// The answers of a command, each with its question as it was asked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Answers {
    #[serde(rename = "given")]
    answered: Vec<(String, String)>,
    /// What was typed or chosen, and is there to be changed when that question comes again.
    kept: BTreeMap<String, String>,
    /// What answers by itself.
    #[serde(skip)]
    again: VecDeque<(String, String)>,
}

impl Answers {
    /// Whether there is nothing to lose.
    pub fn is_empty(&self) -> bool {
        self.answered.is_empty() && self.kept.values().all(String::is_empty)
    }

    /// Whether answers are given once more by themselves.
    pub fn is_replaying(&self) -> bool {
        !self.again.is_empty()
    }

    /// From here on the person answers.
    pub fn stop_replaying(&mut self) {
        self.again.clear();
    }

    /// The answer that a question has already. Another question than the one that comes ends the replay.
    pub fn replayed(&mut self, question: &str) -> Option<String> {
        let answer = self.again.pop_front().filter(|(asked, _)| asked == question);
        if answer.is_none() {
            self.again.clear();
        }
        answer.map(|(_, answer)| answer)
    }

    /// What a question begins with.
    pub fn kept(&self, question: &str) -> Option<&str> {
        self.kept.get(question).map(String::as_str)
    }

    pub fn give(&mut self, question: &str, answer: String) {
        self.kept.remove(question);
        self.answered.push((question.to_owned(), answer));
    }

    /// What was typed of an answer that is not given yet.
    pub fn keep(&mut self, question: &str, typed: String) {
        self.kept.insert(question.to_owned(), typed);
    }

    /// Takes the last answer back; false when there is none.
    pub fn step_back(&mut self) -> bool {
        let Some((question, answer)) = self.answered.pop() else { return false };
        self.kept.insert(question, answer);
        self.replay();
        true
    }

    /// All answers are given again, as the questions come.
    pub fn replay(&mut self) {
        self.again = std::mem::take(&mut self.answered).into();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_back_asks_the_last_question_again_with_its_answer() {
        let mut answers = Answers::default();
        answers.give("Quand", "hier".into());
        answers.give("Qui", "Zoé".into());
        answers.keep("Objet", "Six mo".into());
        assert!(answers.step_back() && answers.is_replaying());
        assert_eq!(answers.replayed("Quand").as_deref(), Some("hier"));
        answers.give("Quand", "hier".into());
        assert!(!answers.is_replaying());
        assert_eq!(answers.replayed("Qui"), None);
        assert_eq!((answers.kept("Qui"), answers.kept("Objet")), (Some("Zoé"), Some("Six mo")));
        assert!(answers.step_back() && !answers.step_back());
        // Another question than expected: the rest is asked.
        answers.give("Quand", "hier".into());
        answers.give("Qui", "Zoé".into());
        answers.replay();
        assert_eq!((answers.replayed("Objet"), answers.is_replaying()), (None, false));
    }
}
