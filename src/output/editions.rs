//! Editions, for people and for scripts.

use super::report::labels;
use super::{Failure, Format, Ui, history, records};
use crate::domain::{Edition, List, Lists};
use crate::exchange::editions::EDITIONS;
use crate::i18n::Arg;

/// Editions in the form that was asked for.
pub fn list(ui: &mut Ui, format: Format, lists: &Lists, editions: &[Edition]) -> Result<(), Failure> {
    const USUAL: [&str; 6] = ["number", "period", "frozen_on", "by", "entries", "published"];
    records::list(ui, format, lists, (EDITIONS, &USUAL), editions, "say-no-edition")
}

/// Says what was frozen: by whom, and the digest that proves from which register.
pub fn frozen(ui: &Ui, lists: &Lists, edition: &Edition) {
    let said = &edition.said;
    let period = said.period().map_or_else(|| said.period.clone(), |period| labels::period_within(&period, ui.texts()));
    let args = [
        ("number", edition.number.to_string().into()),
        ("period", period.into()),
        ("on", edition.frozen_on.to_string().into()),
        ("officer", history::label(lists, List::Officer, &edition.by, ui.texts()).into()),
        ("entries", said.entries.to_string().into()),
        ("digest", said.digest.clone().into()),
    ];
    ui.say("say-edition-frozen", &args);
}

/// Says which edition was published, how much of it is hidden, and where the office sees what.
pub fn published(ui: &Ui, edition: &Edition, hidden: usize) {
    ui.say("say-published", &about(ui, edition, hidden));
}

/// Says that an edition that was published before says the same.
pub fn published_before(ui: &Ui, edition: &Edition, hidden: usize) {
    ui.say("say-published-before", &about(ui, edition, hidden));
}

fn about(ui: &Ui, edition: &Edition, hidden: usize) -> [(&'static str, Arg); 4] {
    let said = &edition.said;
    let period = said.period().map_or_else(|| said.period.clone(), |period| labels::period_within(&period, ui.texts()));
    [
        ("number", edition.number.to_string().into()),
        ("period", period.into()),
        ("on", edition.frozen_on.to_string().into()),
        ("hidden", hidden.into()),
    ]
}
