//! Free text, by a line editor that knows what is pasted from what is typed: a pasted line break is a line break of the
//! text, and ends nothing.

use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use rustyline::completion::Completer;
use rustyline::error::ReadlineError;
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::history::MemHistory;
use rustyline::validate::Validator;
use rustyline::{
    Cmd, ColorMode, ConditionalEventHandler, Config, Context, Editor, Event, EventContext, EventHandler, Helper,
    KeyCode, KeyEvent, Modifiers, RepeatCount,
};

/// How the editing of a text ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// It is whole.
    Whole,
    /// Esc: back to the question before.
    Back,
    /// Ctrl-C.
    Stopped,
    /// It goes on in the editor of the person.
    Elsewhere,
    /// What was typed is no text in UTF-8.
    Garbled,
}

impl Ending {
    const BY_KEY: [Self; 3] = [Self::Whole, Self::Back, Self::Elsewhere];
}

/// Milliseconds after which Esc is a key of its own, and not the beginning of an arrow's.
const ESCAPE_DELAY: u16 = 60;

/// Edits a text of one line, or of several until Ctrl-D. `initial` is there to be changed.
///
/// # Errors
/// When the terminal cannot be read or written.
pub(super) fn edit(
    question: (&str, &str),
    initial: &str,
    several: bool,
    color: bool,
) -> rustyline::Result<(String, Ending)> {
    let config = Config::builder()
        .keyseq_timeout(Some(ESCAPE_DELAY))
        .color_mode(if color { ColorMode::Enabled } else { ColorMode::Disabled })
        // A Ctrl-C within a paste is a letter of it: as a signal it would drop what was read and answer with the rest.
        .enable_signals(false)
        .build();
    let mut editor = Editor::<UnfinishedText, MemHistory>::with_history(config, MemHistory::new())?;
    editor.set_helper(Some(UnfinishedText::default()));
    let ended = Arc::new(AtomicU8::new(0));
    let by_key = |ending, unless_typed| {
        let at = Ending::BY_KEY.iter().position(|by_key| *by_key == ending).unwrap_or_default() as u8;
        EventHandler::Conditional(Box::new(EndingKey { at, unless_typed, ended: Arc::clone(&ended) }))
    };
    editor.bind_sequence(KeyEvent(KeyCode::Esc, Modifiers::NONE), by_key(Ending::Back, false));
    editor.bind_sequence(KeyEvent::ctrl('D'), by_key(Ending::Whole, false));
    // What the terminal makes of keys that are switched off.
    editor.bind_sequence(KeyEvent::ctrl('@'), Cmd::Noop);
    if several {
        editor.bind_sequence(KeyEvent(KeyCode::Enter, Modifiers::NONE), by_key(Ending::Whole, true));
        // What Enter is to a terminal that has not been handed over yet.
        editor.bind_sequence(KeyEvent::ctrl('J'), by_key(Ending::Whole, true));
        editor.bind_sequence(KeyEvent::ctrl('O'), by_key(Ending::Elsewhere, false));
    }
    match editor.readline_with_initial(&question, (initial, "")) {
        Ok(text) => Ok((text, Ending::BY_KEY[usize::from(ended.load(Ordering::SeqCst))])),
        Err(ReadlineError::Interrupted) => Ok((typed(&editor), Ending::Stopped)),
        Err(ReadlineError::Io(error)) if error.kind() == std::io::ErrorKind::InvalidData => {
            Ok((typed(&editor), Ending::Garbled))
        }
        Err(error) => Err(error),
    }
}

fn typed(editor: &Editor<UnfinishedText, MemHistory>) -> String {
    editor.helper().map(|typed| typed.0.take()).unwrap_or_default()
}

/// A key that ends the editing.
struct EndingKey {
    at: u8,
    /// Once something is typed, it is a line break.
    unless_typed: bool,
    ended: Arc<AtomicU8>,
}

impl ConditionalEventHandler for EndingKey {
    fn handle(&self, _: &Event, _: RepeatCount, _: bool, text: &EventContext<'_>) -> Option<Cmd> {
        if self.unless_typed && !text.line().is_empty() {
            return Some(Cmd::Newline);
        }
        self.ended.store(self.at, Ordering::SeqCst);
        Some(Cmd::AcceptLine)
    }
}

/// What was typed so far, for Ctrl-C to hand back.
#[derive(Default)]
struct UnfinishedText(RefCell<String>);

impl Hinter for UnfinishedText {
    type Hint = String;

    fn hint(&self, line: &str, _: usize, _: &Context<'_>) -> Option<String> {
        self.0.replace(line.to_owned());
        None
    }
}

impl Completer for UnfinishedText {
    type Candidate = String;
}
impl Highlighter for UnfinishedText {}
impl Validator for UnfinishedText {}
impl Helper for UnfinishedText {}
