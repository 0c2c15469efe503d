//! Editions, for people and for scripts.

use super::report::labels::{self, Typed};
use super::report::published::{WITHHELD, Withheld};
use super::{Failure, Format, Table, Ui, history, records};
use crate::domain::edition::Publication;
use crate::domain::{Edition, List, Lists};
use crate::exchange::editions::EDITIONS;
use crate::i18n::{Arg, number};

/// Editions in the form that was asked for.
pub fn list(ui: &mut Ui, format: Format, lists: &Lists, editions: &[Edition]) -> Result<(), Failure> {
    const USUAL: [&str; 7] = ["number", "period", "frozen_on", "by", "entries", "published", "hidden"];
    records::list(ui, format, lists, (EDITIONS, &USUAL), editions, "say-no-edition")
}

/// What a published edition hid, for the office. People read the words, with the key under which each figure is found.
pub fn withheld(ui: &mut Ui, format: Format, edition: &Edition, withheld: &[Withheld]) -> Result<(), Failure> {
    if format != Format::Table {
        return records::data(ui, format, WITHHELD, withheld);
    }
    // A figure is read under its heading: « Reçus » alone may be of three registers.
    for section in withheld.chunk_by(|one, other| one.heading == other.heading) {
        let texts = ui.texts();
        let heads = ["report-withheld-figure", "report-withheld-count", "report-withheld-why"];
        let mut table = Table::new(heads.map(|key| texts.get(key))).numeric([1]);
        for it in section {
            let count = it.count.and_then(|count| i64::try_from(count).ok());
            let count = count.map_or_else(String::new, |count| number::count(count, ui.lang()));
            table.row([it.label.clone(), count, it.because(texts)]);
        }
        let heading = section.iter().find_map(|it| it.heading.as_ref()).map(|key| ui.bold(&texts.get(key)));
        let rendered = format!("{}\n{}\n", heading.unwrap_or_default(), table.render(ui.width()));
        ui.print(&rendered)?;
    }
    ui.finish()?;
    let masked = withheld.iter().filter(|it| it.is_masked).count();
    let [number, period, on, _] = about(ui, edition);
    let args = [number, period, on, ("hidden", masked.into()), ("unnamed", (withheld.len() - masked).into())];
    ui.notify("say-withheld", &args);
    Ok(())
}

/// Says what was frozen: by whom, and the digest that proves from which register. It must be heard where the number
/// itself could not be printed.
pub fn frozen(ui: &Ui, lists: &Lists, edition: &Edition, must_be_heard: bool) {
    let frozen = &edition.frozen;
    let args = [
        ("number", edition.number.to_string().into()),
        ("period", period(ui, edition).into()),
        ("on", edition.frozen_on.to_string().into()),
        ("officer", history::label(lists, List::Officer, &edition.by, ui.texts()).into()),
        ("entries", frozen.entries.into()),
        ("digest", frozen.digest.clone().into()),
    ];
    if must_be_heard {
        ui.print_message(&ui.texts().with_hint("say-edition-frozen", &args));
    } else {
        ui.notify("say-edition-frozen", &args);
    }
}

/// Says which edition was published, how much of it is hidden, and where the office sees what.
pub fn published(ui: &Ui, edition: &Edition) {
    ui.notify("say-published", &about(ui, edition));
}

/// Says that an edition that was published before says the same.
pub fn published_before(ui: &Ui, edition: &Edition) {
    ui.notify("say-published-before", &about(ui, edition));
}

/// Warns that an edition of the same period said otherwise: what moved since may be a small number.
pub fn published_otherwise(ui: &Ui, edition: &Edition) {
    ui.notify("warning-published-otherwise", &about(ui, edition));
}

/// Says that nothing was published, and how much would be hidden.
pub fn simulated(ui: &Ui, edition: &Edition) {
    ui.notify("say-publish-dry-run", &about(ui, edition));
}

/// Says that an edition is in the journal though its file could not be written, and what prints it again.
pub fn published_undelivered(ui: &Ui, edition: &Edition) {
    let typed =
        edition.frozen.period().map(|period| labels::typed(&period, Typed::Report, ui.texts())).unwrap_or_default();
    let args: Vec<_> = about(ui, edition).into_iter().chain([("report", typed.into())]).collect();
    ui.print_message(&ui.texts().with_hint("warning-published-undelivered", &args));
}

fn period(ui: &Ui, edition: &Edition) -> String {
    let frozen = &edition.frozen;
    frozen.period().map_or_else(|| frozen.period.clone(), |period| labels::period_within(&period, ui.texts()))
}

fn about(ui: &Ui, edition: &Edition) -> [(&'static str, Arg); 4] {
    let masked = edition.frozen.publication.iter().flat_map(Publication::masked).count();
    [
        ("number", edition.number.to_string().into()),
        ("period", period(ui, edition).into()),
        ("on", edition.frozen_on.to_string().into()),
        ("hidden", masked.into()),
    ]
}
