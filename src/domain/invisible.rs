//! Characters that are not seen.

/// Whether a text shows nothing: blanks, or characters that no one sees.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || is_invisible(c))
}

/// Whether a character steers a terminal, shows nothing, or turns the order in which others are read.
///
/// These are the control characters, the line and paragraph separators, and the format characters that hide text or
/// reverse it. One table for all: what a screen writes out, what a cell is guarded against and what no file is named.
pub fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}
