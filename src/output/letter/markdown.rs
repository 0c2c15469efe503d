//! Markdown in which what was typed by a stranger stands for itself: no link, no picture, no mark-up, no command to a
//! terminal.
//!
//! In a letter a line break is a line break, as in whatever the office and the person type.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::output::clean;

/// A text as Markdown that shows exactly that text.
pub fn literal(text: &str) -> String {
    let text = clean::block(text);
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    for (n, line) in text.split('\n').enumerate() {
        if n > 0 {
            out.push('\n');
        }
        // Spaces at the head of a line would make it code; those at its end, a line break.
        push_line(&mut out, line.trim_matches([' ', '\t', '\r']));
    }
    out
}

fn push_line(out: &mut String, line: &str) {
    let mut chars = line.char_indices().peekable();
    // The dot or the parenthesis after a number that opens a line makes it a list, before a space or the end of it:
    // `7.5` is none.
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let after =
        line[digits..].strip_prefix(['.', ')']).filter(|after| after.is_empty() || after.starts_with([' ', '\t']));
    let numbered = after.filter(|_| digits > 0).map(|_| digits);
    let mut before = None;
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        let inside_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let marks = match c {
            '*' | '`' | '[' | ']' | '<' => true,
            '_' => !(inside_word(before) && inside_word(next)),
            '\\' => next.is_none_or(|next| next.is_ascii_punctuation()),
            '&' => is_entity(&line[at..]),
            '#' | '>' | '=' | '~' | '|' => at == 0,
            // A list, or a line under a title; `-5` and `+1 514…` are neither.
            '-' | '+' => at == 0 && next.is_none_or(|next| matches!(next, ' ' | '-')),
            '.' | ')' => numbered == Some(at),
            _ => false,
        };
        if marks {
            out.push('\\');
        }
        out.push(c);
        before = Some(c);
    }
}

/// Whether an ampersand would be read as the name of a character: `&amp;`, `&#233;`.
fn is_entity(from: &str) -> bool {
    let name = from.get(1..).unwrap_or_default();
    let length = name.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'#').count();
    length > 0 && name[length..].starts_with(';')
}

/// The text of a filled template: no line ends with spaces, no two blank lines follow each other.
pub fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut blank = true;
    for line in text.lines().map(|line| line.trim_end_matches([' ', '\t', '\r'])) {
        if !line.is_empty() || !blank {
            out.push_str(line);
            out.push('\n');
        }
        blank = line.is_empty();
    }
    out.truncate(out.trim_end_matches('\n').len());
    out.push('\n');
    out
}

/// What Markdown says, piece by piece: no mark-up of HTML, no picture, no link but to the web, an address or a number.
pub fn events(markdown: &str) -> impl Iterator<Item = Event<'_>> {
    let mut links = Vec::new();
    Parser::new_ext(markdown, Options::empty()).filter_map(move |event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
        Event::SoftBreak => Some(Event::HardBreak),
        // What a picture would say is said in its place.
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        Event::Start(Tag::Link { ref dest_url, .. }) => {
            let safe = ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| dest_url.starts_with(scheme));
            links.push(safe);
            safe.then_some(event)
        }
        Event::End(TagEnd::Link) => links.pop().filter(|safe| *safe).map(|_| event),
        Event::Start(Tag::HtmlBlock) => Some(Event::Start(Tag::Paragraph)),
        Event::End(TagEnd::HtmlBlock) => Some(Event::End(TagEnd::Paragraph)),
        event => Some(event),
    })
}
