//! Text that is safe for a terminal: what was typed by a stranger cannot move the cursor or forge a line.

use std::borrow::Cow;

use crate::domain::invisible::is_invisible;

/// Text on one line: control, bidirectional and invisible characters are written out as `\u{…}`, line breaks as `⏎`.
pub fn line(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|c| c == '\n' || is_written_out(c)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\n' => out.push('⏎'),
            '\t' => out.push(' '),
            c => push(&mut out, c),
        }
    }
    Cow::Owned(out)
}

/// Text that keeps its own line breaks.
pub fn block(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_written_out) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.replace("\r\n", "\n").chars() {
        if c == '\t' {
            out.push_str("    ");
        } else {
            push(&mut out, c);
        }
    }
    Cow::Owned(out)
}

/// JSON whose texts carry no character that is not seen: each is written `\u…`, which a reader of JSON reads back.
/// Outside its texts JSON has none but line breaks.
pub fn json(document: &str) -> Cow<'_, str> {
    if !document.chars().any(is_written_out) {
        return Cow::Borrowed(document);
    }
    let mut out = String::with_capacity(document.len() + 64);
    for c in document.chars() {
        if is_written_out(c) {
            out.extend(c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")));
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

fn push(out: &mut String, c: char) {
    if is_written_out(c) {
        out.extend(c.escape_unicode());
    } else {
        out.push(c);
    }
}

/// Whether a character is written out: all that is not seen, but for the line break.
fn is_written_out(c: char) -> bool {
    c != '\n' && is_invisible(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_typed_by_a_stranger_drives_the_terminal() {
        assert_eq!(line("Éloïse — 50 %"), "Éloïse — 50 %");
        assert_eq!(line("a\u{1b}[31mb"), "a\\u{1b}[31mb");
        assert_eq!(line("a\r\nb\tc"), "a⏎b c");
        assert_eq!(line("x\u{202e}y\u{9b}z"), "x\\u{202e}y\\u{9b}z");
        assert_eq!(block("a\r\nb\u{7}"), "a\nb\\u{7}");
        assert_eq!(line("x\u{ad}y\u{e0000}z"), "x\\u{ad}y\\u{e0000}z");
    }

    #[test]
    fn json_carries_nothing_that_is_not_seen_and_says_the_same() {
        let typed = "été \u{1b}[2J \u{202e}\u{7f}\u{2028}\u{feff}\u{e0041}\n\t🙂";
        let document = format!("{:#}\n", serde_json::json!({ "text": typed }));
        let written = json(&document);
        assert!(written.contains(r"été \u001b[2J \u202e\u007f\u2028\ufeff\udb40\udc41\n\t🙂"), "{written}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&written).unwrap()["text"], typed);
        assert_eq!(json(r#"{"text":"été"}"#), r#"{"text":"été"}"#);
    }
}
