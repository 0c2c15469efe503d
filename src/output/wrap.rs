//! Lines that break between words only: textwrap would cut `2026-11-20` at its hyphens.

use std::borrow::Cow;

use textwrap::{Options, WordSplitter};
use unicode_width::UnicodeWidthStr;

/// How every text of this program breaks.
pub fn options<'a>(width: usize) -> Options<'a> {
    Options::new(width).word_splitter(WordSplitter::NoHyphenation)
}

/// The lines of a text.
pub fn lines(text: &str, width: usize) -> Vec<Cow<'_, str>> {
    // Most cells of a table fit: they need no more than a look.
    if text.width() <= width && !text.contains('\n') {
        return vec![Cow::Borrowed(text.trim_end_matches(' '))];
    }
    textwrap::wrap(text, options(width))
}
