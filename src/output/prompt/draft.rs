//! What is asked of a draft, and what it is made of.

use std::cell::Cell;

use super::{Answers, terminal};
use crate::output::{Failure, Ui};

/// Where a command stands with the draft of it.
#[derive(Debug, Default)]
pub struct DraftState {
    looked_for: Cell<bool>,
    resumed: Cell<bool>,
    /// None is to be kept.
    refused: Cell<bool>,
}

impl Ui {
    /// Whether the first question of the command is about to be asked.
    pub fn begins_to_ask(&self) -> bool {
        self.prompts() && !self.draft.looked_for.replace(true)
    }

    /// Whether a draft is taken up again; otherwise it is dropped.
    ///
    /// # Errors
    /// [`Failure::Stopped`] when the person stops.
    pub fn agree_to_resume(&self, kept_on: &str) -> Result<bool, Failure> {
        let question = self.texts().with("ask-draft", &[("on", kept_on.to_owned().into())]);
        let resumed = self.pick(&question, &["draft-resume", "draft-forget"])?;
        self.forget_answers();
        Ok(resumed == 0)
    }

    /// Answers as a draft does; the first question that it does not know is asked.
    pub fn resume(&self, mut answers: Answers) {
        answers.replay();
        self.answers.replace(answers);
        self.draft.resumed.set(true);
    }

    /// Whether a draft was taken up.
    pub fn has_resumed(&self) -> bool {
        self.draft.resumed.get()
    }

    /// Nothing of what is answered is kept: it is of a kind of which nothing is (rule 3), or there is nowhere to.
    pub fn keep_no_draft(&self) {
        self.draft.refused.set(true);
    }

    /// Whether anything was answered that a draft may keep.
    pub fn has_answers(&self) -> bool {
        !self.draft.refused.get() && self.has_answered()
    }

    /// Whether what was answered is to be kept, once Ctrl-C was typed. Another Ctrl-C keeps nothing.
    pub fn agree_to_keep(&self) -> bool {
        terminal::forget_interrupt();
        let answers = self.answers.take();
        let question = self.texts().get("ask-keep");
        let kept = self.pick(&question, &["draft-keep", "draft-drop"]);
        self.answers.replace(answers);
        matches!(kept, Ok(0))
    }

    /// What was answered, as a draft keeps it.
    pub fn answers_to_keep(&self) -> String {
        serde_json::to_string(&*self.answers.borrow()).expect("invariant: answers are texts")
    }
}
