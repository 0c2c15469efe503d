//! A report of many registers: the figures of each office on one line, and what the registers do not share.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::{Value as Json, json};

use super::csv::FigureRow;
use super::figures::cell;
use super::{Report, labels};
use crate::domain::reference::ListMismatch;
use crate::domain::{Code, List, Period};
use crate::exchange::CellValue;
use crate::i18n::Texts;
use crate::output::document::{Block, DocumentColumn, DocumentFact, DocumentGrid, DocumentSection, DocumentValue};
use crate::report::{Amount, Covered, FigurePart, Figures};
use crate::store::Digest;
use crate::store::chain::hex;

/// The registers that a report puts together.
pub struct Consolidation {
    /// Each of them, that of the command first.
    pub offices: Vec<OfficeFigures>,
    /// The lists that are not the same in all of them.
    pub mismatches: BTreeMap<List, ListMismatch>,
}

/// One of the registers.
pub struct OfficeFigures {
    /// The title of the register, which names its office.
    pub name: String,
    pub file: String,
    /// How many entries its journal had, and the digest that stands for them all.
    pub head: (u64, Digest),
    /// The day on which its first request was received.
    pub first_received: Option<NaiveDate>,
    pub figures: Figures,
}

/// Counts of each office: the name in data, the key of the head, and the figure of the whole that it is a part of.
const COUNTS: [(&str, &str, FigurePart); 7] = [
    ("open_at_start", "offices-open-at-start", FigurePart::OpenAtStart),
    ("received", "report-flow-received", FigurePart::FlowReceived),
    ("reopened", "report-flow-reopened", FigurePart::Reopened),
    ("closed", "report-flow-closed", FigurePart::FlowClosed),
    ("open_at_end", "report-open-count", FigurePart::OpenAtEnd),
    ("within_standard", "", FigurePart::WithinStandard),
    ("late", "", FigurePart::Late),
];

/// The shares of each office, in the same way.
const SHARES: [(&str, &str, FigurePart); 2] = [
    ("within_standard_percent", "report-beside-within_standard", FigurePart::WithinShare),
    ("percent_substantiated", "report-beside-upheld", FigurePart::SubstantiatedShare),
];

impl Consolidation {
    /// The offices whose registers know nothing of a period, or only its end.
    pub fn coverage_warning(&self, period: &Period, texts: &Texts) -> Option<String> {
        let is_partial = |office: &&OfficeFigures| Covered::of(period, office.first_received) != Covered::Whole;
        let named = |office: &OfficeFigures| {
            let name = office.name.as_str().into();
            match office.first_received {
                None => texts.with("offices-empty", &[("office", name)]),
                Some(first) => {
                    texts.with("offices-since", &[("office", name), ("first", labels::day(first, texts).into())])
                }
            }
        };
        let named: Vec<String> = self.offices.iter().filter(is_partial).map(named).collect();
        let args = [("count", named.len().into()), ("offices", named.join("; ").into())];
        (!named.is_empty()).then(|| texts.with("report-about-offices-partly", &args))
    }
}

impl OfficeFigures {
    /// Calls an office by its file where another has the same name.
    pub fn rename_namesakes(offices: &mut [Self]) {
        let names = distinct_names(offices.iter().map(|office| (&*office.name, &*office.file)));
        offices.iter_mut().zip(names).for_each(|(office, name)| office.name = name);
    }

    fn values(figures: &Figures) -> Vec<DocumentValue> {
        let counts = COUNTS.iter().filter(|(_, head, _)| !head.is_empty());
        let counts = counts.map(|(.., part)| DocumentValue::Count(figures.count(*part)));
        counts.chain(SHARES.map(|(.., part)| DocumentValue::Percent(figures.share(part)))).collect()
    }
}

/// Names of offices, by the title and the file of each register: the title, or the file where two share it.
pub fn distinct_names<'a>(offices: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<String> {
    let offices: Vec<_> = offices.collect();
    let is_shared = |title: &str| offices.iter().filter(|(other, _)| *other == title).count() > 1;
    offices.iter().map(|(title, file)| if is_shared(title) { file } else { title }.to_string()).collect()
}

/// Who the report is of: the office, and how many others in a report of several.
pub fn owner(report: &Report<'_>, title: &str) -> String {
    let others = report.extras.consolidation.as_ref().map_or(0, |of| of.offices.len().saturating_sub(1));
    let args = [("title", title.into()), ("count", others.into())];
    if others == 0 { title.to_owned() } else { report.texts.with("offices-owner", &args) }
}

/// The offices, each on a line, then their registers.
pub fn section(report: &Report<'_>, of: &Consolidation) -> DocumentSection {
    let texts = report.texts;
    let heads = COUNTS.iter().map(|(_, head, _)| *head).filter(|head| !head.is_empty());
    let columns = heads.chain(SHARES.map(|(_, head, _)| head)).map(|head| DocumentColumn::new(texts.get(head)));
    let heading = texts.get("heading-offices");
    let row = |office: &OfficeFigures| (office.name.clone(), OfficeFigures::values(&office.figures));
    let grid = DocumentGrid {
        rows: of.offices.iter().map(row).collect(),
        total: Some((texts.get("chart-total"), OfficeFigures::values(report.figures))),
        ..DocumentGrid::new(heading.clone(), texts.get("offices-office"), columns.collect())
    };
    let register = |office: &OfficeFigures| {
        let args = [
            ("file", office.file.as_str().into()),
            ("entries", office.head.0.into()),
            ("digest", hex(&office.head.1).into()),
        ];
        DocumentFact::words(office.name.clone(), texts.with("offices-register", &args))
    };
    let notes = [texts.get("offices-note")].into_iter().chain(unlike(of, texts));
    let blocks =
        [Block::Grid(grid), Block::Facts(of.offices.iter().map(register).collect()), Block::List(notes.collect())];
    DocumentSection::numbered("offices", heading, blocks.into())
}

/// Notes on the lists that are not the same in all registers. The codes that not all have are in the data.
fn unlike(of: &Consolidation, texts: &Texts) -> Vec<String> {
    let label = |list: &List| texts.get(&format!("list-{list}"));
    let unshared = of.mismatches.iter().filter(|(_, mismatch)| !mismatch.unshared.is_empty());
    let unshared: Vec<String> = unshared.map(|(list, _)| label(list)).collect();
    let disputed = of.mismatches.iter().filter(|(_, mismatch)| !mismatch.disputed.is_empty());
    let disputed = disputed.map(|(list, mismatch)| {
        let codes: Vec<&str> = mismatch.disputed.iter().map(Code::as_str).collect();
        texts.fact(&label(list), &codes.join(", "))
    });
    let disputed: Vec<String> = disputed.collect();
    let sentence = |key: &str, of: &[String], between: &str| {
        (!of.is_empty()).then(|| texts.with(key, &[("lists", of.join(between).into())]))
    };
    [sentence("offices-unshared", &unshared, ", "), sentence("offices-disputed", &disputed, "; ")]
        .into_iter()
        .flatten()
        .collect()
}

/// The offices as data, in a report that is of several.
pub fn json(report: &Report<'_>) -> Option<[(&'static str, Json); 2]> {
    let of = report.extras.consolidation.as_ref()?;
    let office = |office: &OfficeFigures| {
        let figures = &office.figures;
        let counts = COUNTS.map(|(name, _, part)| (name, Json::from(figures.count(part))));
        let shares = SHARES.map(|(name, _, part)| (name, json!(cell(Amount::Share(figures.share(part))))));
        let figures: Json = counts.into_iter().chain(shares).collect();
        json!({
            "name": office.name,
            "file": office.file,
            "register_entries": office.head.0,
            "register_digest": hex(&office.head.1),
            "covered": Covered::of(&report.period, office.first_received).as_str(),
            "figures": figures,
        })
    };
    let mismatch =
        |(list, of): (&List, &ListMismatch)| json!({"list": list, "unshared": of.unshared, "disputed": of.disputed});
    Some([
        ("offices", of.offices.iter().map(office).collect()),
        ("list_mismatches", of.mismatches.iter().map(mismatch).collect()),
    ])
}

/// The offices as rows of a file of figures: `offices.2.received`, where the offices count from 1, that of the command
/// first.
pub(super) fn rows(report: &Report<'_>) -> Vec<FigureRow> {
    let texts = report.texts;
    let row = |n: usize, office: &OfficeFigures| {
        let figures = &office.figures;
        let of = |name: &str, words: String| FigureRow {
            key: format!("offices.{n}.{name}"),
            label: texts.fact(&office.name, &words),
            section: "offices",
            table: "offices",
            ..FigureRow::default()
        };
        let words = |part: FigurePart| labels::path(part.path(), texts);
        let text = |name, key, text| FigureRow { value: CellValue::display(text), ..of(name, texts.get(key)) };
        let counts = COUNTS.map(|(name, _, part)| FigureRow {
            count: Some(figures.count(part)),
            counts: Some(part.counts()),
            ..of(name, words(part))
        });
        let shares =
            SHARES.map(|(name, _, part)| FigureRow { percent: Some(figures.share(part)), ..of(name, words(part)) });
        let name = text("name", "offices-office", office.name.clone());
        let digest = text("register_digest", "report-report-register-digest", hex(&office.head.1));
        [name, digest].into_iter().chain(counts).chain(shares).collect::<Vec<_>>()
    };
    let offices = report.extras.consolidation.iter().flat_map(|of| &of.offices);
    (1..).zip(offices).flat_map(|(n, office)| row(n, office)).collect()
}
