//! The register's lists, for people and for scripts.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::{Value as Json, json};

use super::{Failure, Format, Names, Table, Ui, clean, joined, records};
use crate::domain::act::OfficeAct;
use crate::domain::retention::RetentionTerms;
use crate::domain::{Code, Item, List, Lists, Office};
use crate::exchange::{CellValue, Column, JsonWriter};
use crate::i18n::{self, Arg, Texts, typed};

const COLUMNS: &[Column<Item>] = &[
    Column::new("code", |item| CellValue::Text(item.code.as_str().into())),
    Column::new("fr", |item| CellValue::text(Some(&item.fr))),
    Column::new("en", |item| CellValue::text(Some(&item.en))),
    Column::new("parent", |item| CellValue::text(item.parent.as_ref().map(Code::as_str))),
    Column::new("since", |item| CellValue::date(item.since)),
    Column::new("retired_on", |item| CellValue::date(item.retired_on)),
    Column::new("length", |item| CellValue::int(item.standard.map(|terms| terms.length.into()))),
    Column::new("unit", |item| CellValue::text(item.standard.map(|terms| terms.unit.as_str()))),
    Column::new("target_percent", |item| CellValue::int(item.standard.map(|terms| terms.target_percent.into()))),
    Column::new("kinds", |item| CellValue::Text(joined(&item.kinds, ",").into())),
    Column::new("bodies", |item| CellValue::Text(joined(&item.bodies, ",").into())),
    Column::new("contact_fr", |item| CellValue::text(item.contact_fr.as_deref())),
    Column::new("contact_en", |item| CellValue::text(item.contact_en.as_deref())),
    Column::new("account", |item| CellValue::text(item.account.as_deref())),
    Column::new("note_fr", |item| CellValue::text(item.note_fr.as_deref())),
    Column::new("note_en", |item| CellValue::text(item.note_en.as_deref())),
    Column::new("source", |item| CellValue::text(item.source.as_deref())),
    Column::new("years", |item| CellValue::int(item.retention.map(|terms| terms.years.into()))),
    Column::new("trigger", |item| CellValue::text(item.retention.map(|terms| terms.trigger.into()))),
    Column::new("disposition", |item| CellValue::text(item.retention.map(|terms| terms.disposition.into()))),
];

/// JSON of an item, with lists where its row has one cell.
fn object(item: &Item) -> Json {
    let mut object = records::object(COLUMNS, item, None);
    object["kinds"] = json!(item.kinds);
    object["bodies"] = json!(item.bodies);
    object
}

/// Writes one list in the form that was asked for.
pub fn items(ui: &mut Ui, office: &Office, list: List) -> Result<(), Failure> {
    let items = office.lists.all(list);
    let format = ui.format();
    match format {
        Format::Json | Format::Jsonl => {
            let mut json = JsonWriter::new(ui.out(), format == Format::Json);
            items.iter().try_for_each(|item| json.write(&object(item)))?;
            json.finish()?;
        }
        Format::Csv => records::data(ui, COLUMNS, items)?,
        Format::Table if items.is_empty() => {
            let name = ui.texts().get(&format!("list-{list}"));
            ui.notify("say-list-empty", &[("list", name.into())]);
        }
        Format::Table => {
            ui.print(&table(ui, office, list).render(ui.width()))?;
        }
    }
    Ok(())
}

fn table(ui: &Ui, office: &Office, list: List) -> Table {
    let texts = ui.texts();
    let items = branch(&office.lists, list, None, 0);
    let details = |item: &Item| {
        let mut details = details(item, ui.names(&office.lists));
        let is_default = list == List::Standard && item.code == office.settings.default_standard;
        details.extend(is_default.then(|| texts.get("reference-default")));
        if list == List::Standard && item.retired_on.is_none() {
            details.extend(replaced(item, office, texts));
        }
        details.join(" · ")
    };
    let detailed = items.iter().any(|(_, item)| !details(item).is_empty());
    let retired = items.iter().any(|(_, item)| item.retired_on.is_some());
    let columns = [
        ("reference-code", true),
        ("reference-label", true),
        ("reference-details", detailed),
        ("reference-retired", retired),
    ];
    let is_drawn = columns.map(|(_, is_drawn)| is_drawn);
    let mut table = Table::new(columns.iter().filter(|(_, is_drawn)| *is_drawn).map(|(key, _)| texts.get(key)));
    for (depth, item) in items {
        let since = item.retired_on.map(|on| texts.with("reference-retired-since", &[("on", on.to_string().into())]));
        let cells = [
            item.code.to_string(),
            // No-break spaces: a table drops the others at the head of a cell.
            format!("{}{}", "\u{a0}\u{a0}".repeat(depth), item.label(ui.lang())),
            details(item),
            since.unwrap_or_default(),
        ];
        table.row(cells.into_iter().zip(is_drawn).filter(|(_, is_drawn)| *is_drawn).map(|(cell, _)| cell));
    }
    table
}

/// Says which standard times from a day on what another did, of those kinds, and until when.
pub fn print_replaced(ui: &Ui, before: &Office, after: &Office, on: NaiveDate, kinds: &[Code]) {
    let mut replaced: BTreeMap<[Code; 2], Vec<&Code>> = BTreeMap::new();
    for kind in kinds {
        let standards = [after, before].map(|office| office.standard(Some(kind), on).map(|standard| standard.code));
        if let [Some(new), Some(old)] = standards
            && new != old
        {
            replaced.entry([new, old]).or_default().push(kind);
        }
    }
    for ([new, old], kinds) in replaced {
        let is_other = |day: &NaiveDate| {
            *day > on && after.standard(Some(kinds[0]), *day).is_none_or(|standard| standard.code != new)
        };
        let until = after.lists.standards_turn_on().into_iter().find(is_other);
        let kinds = kinds.iter().map(|kind| ui.names(&before.lists).label(List::Kind, kind));
        let args = [
            ("standard", Arg::from(new.to_string())),
            ("replaced", old.to_string().into()),
            ("on", on.to_string().into()),
            ("until", until.map_or_else(|| "none".into(), |day| day.to_string()).into()),
            ("kinds", kinds.collect::<Vec<_>>().join(", ").into()),
        ];
        ui.notify("say-standard-replaces", &args);
    }
}

/// Which standards took the place of one, and from when.
fn replaced(standard: &Item, office: &Office, texts: &Texts) -> Option<String> {
    let (on, others) = office.lists.replaced_on(standard, &office.settings.default_standard)?;
    let by = others.iter().map(|other| other.code.as_str()).collect::<Vec<_>>().join(", ");
    Some(texts.with("reference-replaced", &[("by", by.into()), ("on", on.to_string().into())]))
}

/// The items under another, each followed by its own, with their depth.
fn branch<'a>(lists: &'a Lists, list: List, parent: Option<&Code>, depth: usize) -> Vec<(usize, &'a Item)> {
    let under = lists.all(list).iter().filter(|item| item.parent.as_ref() == parent);
    under
        .flat_map(|item| {
            let inside = branch(lists, list, Some(&item.code), depth + 1);
            std::iter::once((depth, item)).chain(inside)
        })
        .collect()
}

/// What an item says beside its label: a promise, an account, the bodies to turn to.
fn details(item: &Item, names: Names<'_>) -> Vec<String> {
    let texts = names.texts;
    let mut details = Vec::new();
    if let Some(terms) = item.standard {
        let key = i18n::key("reference", terms.unit.as_str());
        let facts = [("length", i64::from(terms.length).into()), ("target", i64::from(terms.target_percent).into())];
        details.push(texts.with(&key, &facts));
    }
    if let Some(RetentionTerms { years, trigger, disposition }) = item.retention {
        let (trigger, disposition): (&str, &str) = (trigger.into(), disposition.into());
        let facts =
            [("years", i64::from(years).into()), ("trigger", trigger.into()), ("disposition", disposition.into())];
        details.push(texts.with("reference-retention", &facts));
    }
    let kinds = item.kinds.iter().map(|code| names.label(List::Kind, code));
    let bodies = item.bodies.iter().map(|to| names.referral(to));
    details.extend([kinds.collect::<Vec<_>>().join(", "), bodies.collect::<Vec<_>>().join(", ")]);
    details.extend(item.since.map(|on| texts.with("reference-since", &[("on", on.to_string().into())])));
    details.extend(item.account.clone());
    details.retain(|detail| !detail.is_empty());
    details
}

/// A list and how many items it has.
struct Count {
    list: List,
    items: usize,
    retired: usize,
}

const COUNTS: &[Column<Count>] = &[
    Column::new("list", |count| CellValue::text(Some(count.list.as_str()))),
    Column::new("items", |count| CellValue::count(count.items)),
    Column::new("retired", |count| CellValue::count(count.retired)),
];

/// Writes every list with its number of items, those that are still chosen and those that are not.
pub fn lists(ui: &mut Ui, lists: &Lists) -> Result<(), Failure> {
    let counts = List::ALL.map(|list| {
        let items = lists.active(list).count();
        Count { list, items, retired: lists.all(list).len() - items }
    });
    match ui.format() {
        Format::Table => {
            let texts = ui.texts();
            let keys = ["reference-list", "reference-name", "reference-items", "reference-retired-items"];
            let mut table = Table::new(keys.map(|key| texts.get(key))).numeric([2, 3]);
            for Count { list, items, retired } in &counts {
                let name = texts.get(&format!("list-{list}"));
                table.row([
                    typed::listed("list", [list.as_str()], texts.lang()),
                    name,
                    items.to_string(),
                    retired.to_string(),
                ]);
            }
            ui.print(&table.render(ui.width()))?;
            Ok(())
        }
        _ => records::data(ui, COUNTS, &counts),
    }
}

/// What a confirmation may quote of a change of a list.
pub fn facts(act: &OfficeAct, names: Names<'_>) -> Vec<(&'static str, Arg)> {
    let (list, code) = match act {
        OfficeAct::ReferenceAdded { list, item } => (*list, &item.code),
        OfficeAct::ReferenceRenamed { list, code, .. }
        | OfficeAct::ReferenceRetired { list, code }
        | OfficeAct::ReferenceRestored { list, code } => (*list, code),
        _ => return Vec::new(),
    };
    let label = names.label(list, code);
    vec![
        ("list", names.texts.get(&format!("list-{list}")).into()),
        ("code", clean::line(code.as_str()).into()),
        ("label", label.into()),
    ]
}
