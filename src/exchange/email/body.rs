//! What a person writes, apart from the messages that they quote, their signature, and the envelope of a message that
//! is passed on.

use std::borrow::Cow;

use super::Sender;

/// A text without its history.
pub(super) struct Body {
    pub text: String,
    /// Lines that were left out as those of earlier messages.
    pub quoted: usize,
    /// Lines that were left out as a signature.
    pub signature: usize,
    /// Whom a message that was passed on first came from, where its envelope says so.
    pub first_sender: Option<Sender>,
}

/// What mail programs write above a message that they quote or pass on.
const SEPARATORS: [&str; 6] = [
    "message d'origine",
    "message d’origine",
    "message original",
    "original message",
    "message transféré",
    "forwarded message",
];

/// The lines of an envelope, by the words that begin them in either language.
const FROM: [&str; 3] = ["de", "from", "expéditeur"];
const SENT: [&str; 3] = ["envoyé", "sent", "date"];
const TO: [&str; 4] = ["à", "to", "objet", "subject"];

impl Body {
    /// Takes a text apart. The first envelope of a message that is passed on is part of it.
    pub fn read(text: &str, is_passed_on: bool) -> Self {
        let lines: Vec<&str> = text.lines().collect();
        let first = history(&lines, 0);
        // What was passed on without a word, and without saying so in its subject, is no history.
        let is_passed_on = first.is_some()
            && (is_passed_on || lines.iter().take(first.unwrap_or(0)).all(|line| line.trim().is_empty()));
        let envelope = first.filter(|_| is_passed_on).map(|at| Envelope::read(&lines, at));
        let end = envelope.as_ref().map_or(first, |envelope| history(&lines, envelope.end)).unwrap_or(lines.len());
        // Who the person is goes to their identity, and not to what everybody reads.
        let is_of_envelope = |at: &usize| envelope.as_ref().is_some_and(|it| (it.begin..it.end).contains(at));
        let is_kept = |at: &usize| !is_of_envelope(at) || has_label(lines[*at], &SENT);
        let mut kept: Vec<&str> = (0..end).filter(is_kept).map(|at| lines[at]).collect();
        let mut quoted = lines.len() - end;
        if kept.iter().any(|line| !is_quoted(line) && !line.trim().is_empty()) {
            while kept.last().is_some_and(|line| is_quoted(line) || line.trim().is_empty()) {
                quoted += usize::from(kept.pop().is_some_and(is_quoted));
            }
        }
        let written = kept.len();
        let delimiter = kept.iter().rposition(|line| matches!(*line, "-- " | "--")).filter(|at| *at > 0);
        kept.truncate(delimiter.unwrap_or(written));
        let text = kept.join("\n").trim_start_matches('\n').trim_end().to_owned();
        let first_sender = envelope.and_then(|envelope| envelope.sender);
        Self { text, quoted, signature: written - kept.len(), first_sender }
    }
}

/// A text on plain lines: no other control character than the line break, and one empty line at most between two.
pub(super) fn plain(text: Cow<'_, str>) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
    let text: String = text.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines() {
        // A delimiter of signatures ends with a blank.
        let line = if line == "-- " { line } else { line.trim_end() };
        if !line.is_empty() || lines.last().is_some_and(|last| !last.is_empty()) {
            lines.push(line);
        }
    }
    lines.join("\n")
}

fn is_quoted(line: &str) -> bool {
    line.starts_with('>')
}

/// Where the first earlier message begins, from a line on.
fn history(lines: &[&str], from: usize) -> Option<usize> {
    (from..lines.len())
        .find(|at| is_separator(lines[*at]) || is_envelope(&lines[*at..]) || is_attribution(&lines[*at..]))
}

fn is_separator(line: &str) -> bool {
    let line = line.trim_matches([' ', '>']);
    line.starts_with("--") && line.ends_with('-') && {
        let lower = line.to_lowercase();
        SEPARATORS.iter().any(|words| lower.contains(words))
    }
}

/// « Le 3 nov. 2026 à 10 h, Zoé a écrit : », which may go on to a second line. A sentence of the person's own may read
/// so: what earlier message there is has an address between < and > or is quoted.
fn is_attribution(lines: &[&str]) -> bool {
    let ends = |text: &str| {
        let text = text.trim_end_matches(|c: char| c == ':' || c.is_whitespace()).to_lowercase();
        text.ends_with("a écrit") || text.ends_with("wrote")
    };
    let begins = lines[0].to_lowercase();
    let ended = |line: &&str| line.trim_end().ends_with(':') && ends(line);
    let Some(end) = lines.iter().take(2).position(ended) else { return false };
    let (attribution, after) = lines.split_at(end + 1);
    let is_earlier = attribution.iter().any(|line| line.contains('@') && line.contains('<'))
        || after.iter().find(|line| !line.trim().is_empty()).is_some_and(|line| is_quoted(line));
    (begins.starts_with("le ") || begins.starts_with("on ")) && is_earlier
}

/// The word before the colon of a line of an envelope.
fn label(line: &str) -> Option<(String, &str)> {
    let (label, value) = line.split_once(':')?;
    let plain = |text: &str| text.trim_matches(|c: char| c == '*' || c == '>' || c.is_whitespace()).to_lowercase();
    Some((plain(label), value.trim_start_matches('*').trim()))
}

fn has_label(line: &str, labels: &[&str]) -> bool {
    label(line).is_some_and(|(label, _)| labels.contains(&label.as_str()))
}

/// Whether an envelope begins there: from whom, when and to whom, on lines that stand together.
fn is_envelope(lines: &[&str]) -> bool {
    let near = || lines.iter().take(8).skip(1);
    has_label(lines[0], &FROM) && near().any(|line| has_label(line, &SENT)) && near().any(|line| has_label(line, &TO))
}

/// What says from whom a message is that was passed on.
struct Envelope {
    /// Its first line, or that of the separator above it.
    begin: usize,
    /// The line after it.
    end: usize,
    sender: Option<Sender>,
}

impl Envelope {
    fn read(lines: &[&str], begin: usize) -> Self {
        let top = (begin..lines.len().min(begin + 4)).find(|at| has_label(lines[*at], &FROM));
        let Some(top) = top else { return Self { begin, end: begin + 1, sender: None } };
        let length = lines[top..].iter().take_while(|line| !line.trim().is_empty()).count();
        let sender = label(lines[top]).map(|(_, value)| sender(value)).filter(|sender| !sender.is_unknown());
        Self { begin, end: top + length, sender }
    }
}

/// `Zoé Tremblay <zoe@exemple.ca>`, `Zoé Tremblay [mailto:zoe@exemple.ca]`, an address, or a name.
fn sender(value: &str) -> Sender {
    let (name, rest) = value.split_once(['<', '[']).unwrap_or((value, ""));
    let address = rest.split(['>', ']']).next().unwrap_or_default().trim_start_matches("mailto:");
    match (address.contains('@'), name.contains('@') && !name.trim().contains(' ')) {
        (true, _) => Sender::new(Some(name), Some(address)),
        (false, true) => Sender::new(None, Some(name)),
        (false, false) => Sender::new(Some(name), None),
    }
}
