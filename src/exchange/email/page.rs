//! The text of a message that is a page (HTML), on the lines that a reader sees.

use mail_parser::decoders::html::html_to_text;

/// Elements that stand on lines of their own.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "center",
    "dd",
    "div",
    "dl",
    "dt",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "td",
    "th",
    "tr",
    "ul",
];

/// What marks, in a page, where a line begins, and where a quoted message begins and ends: none is a character of text.
const LINE: char = '\u{1c}';
const QUOTE: char = '\u{1d}';
const UNQUOTE: char = '\u{1e}';

/// The text of a page: a line a block, and `> ` before what it quotes, as in the plain text of a message.
pub(super) fn text(page: &str) -> String {
    let marked = html_to_text(&marked(page));
    let (mut lines, mut depth) = (Vec::new(), 0_usize);
    for block in marked.split_inclusive([LINE, QUOTE, UNQUOTE]) {
        let lines_of_block = block.trim_end_matches([LINE, QUOTE, UNQUOTE]).trim();
        if !lines_of_block.is_empty() {
            lines.extend(lines_of_block.lines().map(|line| format!("{}{}", "> ".repeat(depth), line.trim())));
        }
        match block.chars().last() {
            Some(QUOTE) => depth += 1,
            Some(UNQUOTE) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    lines.join("\n")
}

/// A page with a mark before each tag of a block.
fn marked(page: &str) -> String {
    let page: String = page.chars().filter(|c| ![LINE, QUOTE, UNQUOTE].contains(c)).collect();
    let mut marked = String::with_capacity(page.len());
    let mut rest = page.as_str();
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        marked.push_str(before);
        let inside = tag[1..].trim_start_matches('/');
        let name = inside.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default().to_ascii_lowercase();
        if name == "blockquote" {
            marked.push(if tag.starts_with("</") { UNQUOTE } else { QUOTE });
        } else if BLOCKS.contains(&name.as_str()) {
            marked.push(LINE);
        }
        marked.push('<');
        rest = &tag[1..];
    }
    marked + rest
}
