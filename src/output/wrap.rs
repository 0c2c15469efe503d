//! Lines that break between words only: textwrap would cut `2026-11-20` at its hyphens.

use std::borrow::Cow;

use textwrap::{Options, WordSplitter};
use unicode_width::UnicodeWidthStr;

/// Columns of the widest page that is pleasant to read.
pub const WIDEST_TEXT: usize = 100;

/// How every text of this program breaks.
pub fn options<'a>(width: usize) -> Options<'a> {
    Options::new(width).word_splitter(WordSplitter::NoHyphenation)
}

/// The lines of a text.
pub fn lines(text: &str, width: usize) -> Vec<Cow<'_, str>> {
    textwrap::wrap(text, options(width))
}

/// A text within a width, its end cut off.
pub fn cut(text: &str, width: usize) -> Cow<'_, str> {
    if text.width() <= width {
        return Cow::Borrowed(text);
    }
    let mut kept = String::new();
    for c in text.chars() {
        if kept.width() + unicode_width::UnicodeWidthChar::width(c).unwrap_or(0) >= width {
            break;
        }
        kept.push(c);
    }
    Cow::Owned(kept.trim_end().to_owned() + "…")
}

/// A text written in lines, on a page: its paragraphs are filled again, what is set in by four blanks stays as it is.
pub fn page(text: &str, width: usize) -> String {
    let (mut page, mut paragraph) = (Vec::new(), String::new());
    for line in text.lines().chain([""]) {
        if line.is_empty() || line.starts_with("    ") {
            if !paragraph.is_empty() {
                page.extend(lines(paragraph.trim_end(), width).into_iter().map(Cow::into_owned));
                paragraph.clear();
            }
            page.push(line.to_owned());
        } else {
            paragraph.push_str(line);
            paragraph.push(' ');
        }
    }
    format!("{}\n", page.join("\n").trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_room_is_cut_and_says_so() {
        assert_eq!(["un deux", "un deux trois"].map(|text| cut(text, 8).into_owned()), ["un deux", "un deux…"]);
    }

    #[test]
    fn a_page_fills_its_paragraphs_and_leaves_its_commands() {
        let text = "\nUn, deux\ntrois et\nquatre.\n\n    cinq six sept huit neuf dix\nOnze.\n";
        assert_eq!(page(text, 16), "\nUn, deux trois\net quatre.\n\n    cinq six sept huit neuf dix\nOnze.\n");
    }
}
