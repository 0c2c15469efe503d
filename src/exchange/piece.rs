//! The pieces of a cell that holds several things.

use crate::domain::{Code, Lang};

/// A part of a cell that holds several.
#[derive(Clone, Debug, PartialEq)]
pub enum CellPiece<'a> {
    /// A code of one of the register's lists.
    Code(&'static str, &'a Code),
    /// A word of the program itself, after the name under which its labels are kept.
    Word(&'static str, &'static str),
    /// What stands between the parts of one thing: `:` for programs.
    Within,
    /// What stands between things: `;` for programs.
    Between,
    /// What stands between things where programs read a space.
    Apart,
    /// What everybody reads as it is: a number.
    Plain(String),
}

impl CellPiece<'_> {
    /// The piece as programs read it.
    fn plain(&self) -> &str {
        match self {
            Self::Code(_, code) => code.as_str(),
            Self::Word(_, word) => word,
            Self::Within => ":",
            Self::Between => ";",
            Self::Apart => " ",
            Self::Plain(text) => text,
        }
    }
}

/// Pieces as people read them, each by its label; by its code when its label holds a mark, so that it can be read back.
pub fn labelled(pieces: &[CellPiece<'_>], lang: Lang, label: impl Fn(&str, &str) -> String) -> String {
    let text_of = |piece: &CellPiece<'_>| match piece {
        CellPiece::Code(list, _) | CellPiece::Word(list, _) => {
            Some(label(list, piece.plain())).filter(|label| !label.contains([':', ';'])).unwrap_or(piece.plain().into())
        }
        CellPiece::Within if lang == Lang::Fr => "\u{a0}: ".into(),
        CellPiece::Within => ": ".into(),
        CellPiece::Between | CellPiece::Apart => "; ".into(),
        CellPiece::Plain(text) => text.clone(),
    };
    pieces.iter().map(text_of).collect()
}

/// Pieces as programs read them.
pub(super) fn plain(pieces: &[CellPiece<'_>]) -> String {
    pieces.iter().map(CellPiece::plain).collect()
}
