//! Theme of questions: as the catalogue punctuates them, and the rule of a choice under it.
//!
//! The library's own looks write an English colon after every question and know of no rule.

use std::cell::{Cell, RefCell};
use std::fmt::{Result, Write};

use dialoguer::theme::Theme;
use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;
use unicode_width::UnicodeWidthStr;

use crate::domain::nearest::letters;
use crate::i18n::Texts;

/// A choice, ready to be shown and searched.
pub(super) struct PromptChoice {
    /// Text that is searched, and that the library hands back.
    pub key: String,
    /// What people read, on one line.
    pub line: String,
    /// What it is found by.
    pub sought: String,
    /// The rule, cut into lines.
    pub rule: Vec<String>,
}

/// Theme of one question.
pub(super) struct PromptTheme<'a> {
    color: bool,
    width: usize,
    items: &'a [PromptChoice],
    texts: &'a Texts,
    /// How many choices are on the screen.
    room: usize,
    /// Keys of the filtered list, in the order of the library; `drawn` counts those on the screen.
    listed: RefCell<Vec<&'a str>>,
    drawn: Cell<usize>,
    typed: RefCell<String>,
}

/// Rest of the mark of a paste, once the library took its first keys for one that it does not know.
const PASTED: &str = "0~";

const BOLD: &str = "1";
const DIM: &str = "2";
const CHOSEN: &str = "36";

impl PromptChoice {
    /// Whether every word that was typed is in it. The library lists what has the same letters anywhere, in that order,
    /// « trib » in « actes répréhensibles ».
    pub fn has(&self, typed: &str) -> bool {
        letters(typed).split(' ').all(|word| self.sought.contains(word))
    }
}

impl<'a> PromptTheme<'a> {
    pub fn new(color: bool, width: usize, items: &'a [PromptChoice], room: usize, texts: &'a Texts) -> Self {
        let (listed, drawn, typed) = (RefCell::default(), Cell::default(), RefCell::default());
        Self { color, width, items, texts, room, listed, drawn, typed }
    }

    /// Whether the choice of that rank has what was typed.
    pub fn has_typed(&self, rank: usize) -> bool {
        self.items[rank].has(&self.typed.borrow())
    }

    fn styled(&self, style: &str, text: &str) -> String {
        if self.color && !text.is_empty() { format!("\u{1b}[{style}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    fn item(&self, f: &mut dyn Write, key: &str, active: bool) -> Result {
        let item = self.items.iter().find(|item| item.key == key);
        let line = item.map_or(key, |item| item.line.as_str());
        if !active {
            return write!(f, "  {line}");
        }
        write!(f, "> {}", self.styled(CHOSEN, line))?;
        item.iter().flat_map(|item| &item.rule).try_for_each(|rule| write!(f, "\n    {}", self.styled(DIM, rule)))
    }

    fn question(&self, f: &mut dyn Write, prompt: &str) -> Result {
        if prompt.is_empty() { Ok(()) } else { write!(f, "{} ", self.styled(BOLD, prompt)) }
    }
}

impl Theme for PromptTheme<'_> {
    fn format_input_prompt_selection(&self, f: &mut dyn Write, prompt: &str, chosen: &str) -> Result {
        self.question(f, prompt)?;
        let item = self.items.iter().find(|item| item.key == chosen);
        let room = self.width.saturating_sub(prompt.width() + 1).max(20);
        let typed = self.typed.borrow();
        let chosen = match item {
            Some(item) if !item.has(&typed) => &typed,
            item => item.map_or(chosen, |item| item.line.as_str()),
        };
        let chosen = super::choice::cut(chosen, room);
        f.write_str(&self.styled(CHOSEN, &chosen))
    }

    fn format_fuzzy_select_prompt(&self, f: &mut dyn Write, prompt: &str, typed: &str, at: usize) -> Result {
        // What is pasted is no filter: the mark before it shows as what the library does not read of it.
        if typed.contains(PASTED) {
            return Err(std::fmt::Error);
        }
        self.question(f, prompt)?;
        let (head, tail) = typed.split_at_checked(at).unwrap_or((typed, ""));
        // The library clears one line for a question, however much was typed.
        let room = self.width.saturating_sub(prompt.width() + 3);
        let head = super::choice::end(head, room);
        let tail = if head.width() + tail.width() <= room { tail } else { "" };
        write!(f, "{head}|{tail}")?;
        // As the library lists them: without a word, a list that empties looks like a program that stopped, and one
        // that goes on like one that ends.
        let matcher = SkimMatcherV2::default();
        let mut listed: Vec<_> = self
            .items
            .iter()
            .filter(|item| item.has(typed))
            .filter_map(|item| Some((item.key.as_str(), matcher.fuzzy_match(&item.key, typed)?)))
            .collect();
        listed.sort_unstable_by(|(_, one), (_, other)| other.cmp(one));
        if listed.is_empty() {
            write!(f, "\n  {}", self.styled(DIM, &super::choice::cut(&self.texts.get("ask-nowhere"), self.width - 4)))?;
        }
        self.typed.replace(typed.to_owned());
        self.drawn.set(0);
        self.listed.replace(listed.into_iter().map(|(key, _)| key).collect());
        Ok(())
    }

    fn format_fuzzy_select_prompt_item(
        &self,
        f: &mut dyn Write,
        text: &str,
        active: bool,
        _highlight: bool,
        _matcher: &SkimMatcherV2,
        _typed: &str,
    ) -> Result {
        let listed = self.listed.borrow();
        if !listed.contains(&text) {
            return Ok(());
        }
        self.item(f, text, active)?;
        self.drawn.set(self.drawn.get() + 1);
        let below = listed.iter().rev().position(|key| *key == text).unwrap_or_default();
        if self.drawn.get() < self.room || below == 0 {
            return Ok(());
        }
        write!(f, "\n  {}", self.styled(DIM, &self.texts.with("ask-below", &[("count", below.into())])))
    }
}
