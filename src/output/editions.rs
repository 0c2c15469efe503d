//! Editions, for people and for scripts.

use super::records::RecordLayout;
use super::report::labels;
use super::report::published::{OTHERS, row_words};
use super::{Failure, Format, Table, Ui, activities, records};
use crate::domain::edition::UnitComment;
use crate::domain::{Edition, List, Lists, Record};
use crate::exchange::editions::EDITIONS;
use crate::exchange::{CellValue, Column};
use crate::i18n::{Arg, number};
use crate::store::Line;

/// Editions in the form that was asked for.
pub fn list(ui: &mut Ui, lists: &Lists, editions: &[Edition]) -> Result<(), Failure> {
    const USUAL: [&str; 7] = ["number", "period", "frozen_on", "by", "published", "approved_on", "comments"];
    RecordLayout::new(EDITIONS, &USUAL).list(ui, lists, editions, "say-no-edition")
}

/// One edition: of which period, who froze it and when; then who approved it, what units had to say of it, and of one
/// that was published the rows that it shows.
pub fn show(ui: &mut Ui, lists: &Lists, edition: &Edition, history: Option<&[Line]>) -> Result<(), Failure> {
    let rows = published_rows(edition);
    if ui.format() != Format::Table {
        let mut object = records::object(EDITIONS, edition, history);
        object["rows"] = rows.iter().map(|row| records::object(PUBLISHED_ROWS, row, None)).collect();
        return records::one(ui, EDITIONS, edition, &object);
    }
    list(ui, lists, std::slice::from_ref(edition))?;
    opinions(ui, lists, edition)?;
    shown_rows(ui, lists, &rows)?;
    records::history(ui, lists, history)
}

/// Who approved an edition and which units commented on it.
fn opinions(ui: &mut Ui, lists: &Lists, edition: &Edition) -> Result<(), Failure> {
    if edition.approvals.is_empty() && edition.comments.is_empty() {
        return Ok(());
    }
    let texts = ui.texts();
    let approvals = edition.approvals.iter().map(|approval| activities::approval(approval, texts));
    let comment = |comment: &UnitComment| {
        let [unit, text] = activities::comment(comment, &comment.on.to_string(), &ui.names(lists), texts);
        texts.fact(&unit, &text)
    };
    let lines: Vec<String> = approvals.chain(edition.comments.iter().map(comment)).collect();
    Ok(ui.print(&format!("{}\n", lines.join("\n")))?)
}

/// The rows that a published edition shows, with « Autres » of each breakdown.
fn shown_rows(ui: &mut Ui, lists: &Lists, rows: &[PublishedRow]) -> Result<(), Failure> {
    if rows.is_empty() {
        return Ok(());
    }
    let texts = ui.texts();
    let mut table =
        Table::new(["report-compared-figure", "report-published-count"].map(|key| texts.get(key))).numeric([1]);
    for row in rows {
        let count = i64::try_from(row.count).expect("invariant: a count of requests");
        table.row([row_words(&row.key, lists, texts), number::count(count, ui.lang())]);
    }
    let rendered = table.render(ui.width());
    Ok(ui.print(&format!("\n{rendered}\n"))?)
}

/// Says what was frozen: by whom, and the digest that proves from which register.
pub fn frozen(ui: &Ui, lists: &Lists, edition: &Edition) {
    let frozen = &edition.frozen;
    let args = [
        ("number", edition.id().to_string().into()),
        ("period", period(ui, edition).into()),
        ("on", edition.frozen_on.to_string().into()),
        ("officer", ui.names(lists).label(List::Officer, &edition.by).into()),
        ("entries", frozen.entries.into()),
        ("digest", frozen.digest.clone().into()),
    ];
    ui.notify("say-edition-frozen", &args);
}

/// Says which edition was published, and where the office sees what it shows.
pub fn published(ui: &Ui, edition: &Edition) {
    ui.notify("say-published", &about(ui, edition));
}

/// Says that an edition that was published before says the same.
pub fn published_before(ui: &Ui, edition: &Edition) {
    ui.notify("say-published-before", &about(ui, edition));
}

/// Says that nothing was published.
pub fn simulated(ui: &Ui, edition: &Edition) {
    ui.notify("say-publish-dry-run", &about(ui, edition));
}

/// Says that an edition is in the journal though its file could not be written, and what prints it again.
pub fn published_undelivered(ui: &Ui, edition: &Edition) {
    let typed = labels::typed(&edition.frozen.period, "report", ui.texts());
    let args: Vec<_> = about(ui, edition).into_iter().chain([("report", typed.into())]).collect();
    ui.print_message(&ui.texts().with_hint("warning-published-undelivered", &args));
}

fn period(ui: &Ui, edition: &Edition) -> String {
    labels::period_within(&edition.frozen.period, ui.texts())
}

fn about(ui: &Ui, edition: &Edition) -> [(&'static str, Arg); 3] {
    [
        ("number", edition.id().to_string().into()),
        ("period", period(ui, edition).into()),
        ("on", edition.frozen_on.to_string().into()),
    ]
}

/// A row of a breakdown of a published edition, for the office.
struct PublishedRow {
    key: String,
    /// Its count; of « Autres », that of all that was folded.
    count: u64,
}

/// What scripts are told of it.
const PUBLISHED_ROWS: &[Column<PublishedRow>] =
    &[Column::new("key", |it| CellValue::text(Some(&it.key))), Column::new("count", |it| CellValue::count(it.count))];

/// The rows that an edition shows, with « Autres » of each breakdown.
fn published_rows(edition: &Edition) -> Vec<PublishedRow> {
    let tables = edition.frozen.publication.iter().flat_map(|publication| &publication.tables);
    let rows = tables.filter(|(_, table)| !table.rows.is_empty()).flat_map(|(path, table)| {
        let others = (OTHERS.to_owned(), table.others());
        let rows = table.rows.iter().map(|(code, count)| (code.clone(), *count)).chain([others]);
        rows.filter(|(_, count)| *count > 0)
            .map(move |(code, count)| PublishedRow { key: format!("{path}.{code}"), count })
    });
    rows.collect()
}
