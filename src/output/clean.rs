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
}
