//! What is said of a report that is published, and to the office of what it hid.

use std::collections::BTreeSet;

use super::figures::figures;
use super::{Report, labels};
use crate::domain::edition::{Figure, Why};
use crate::domain::{Edition, Number, RecordId, Series};
use crate::exchange::{CellValue, Column, Get};
use crate::i18n::{Arg, Texts};
use crate::report::Counts;
use crate::report::publication::{PublicationDecision, column_of, is_table};

/// How a report is made fit to be published.
#[derive(Clone, Debug)]
pub struct Published {
    /// What is hidden of it.
    pub publication: PublicationDecision,
    /// The edition that the journal keeps of it; none of a simulation, which is entered nowhere.
    pub edition: Option<Number>,
    /// How many figures its readers see as hidden.
    pub masked: usize,
}

impl Published {
    /// The edition, as people and scripts name it: `edition:2026-0001`.
    pub fn name(&self) -> Option<String> {
        self.edition.map(|number| RecordId::new(Series::Edition, number).to_string())
    }

    /// Below which count a cell is hidden.
    pub fn threshold(&self) -> u64 {
        self.publication.threshold()
    }

    /// The paths of what is hidden whole, zeros included.
    pub fn withheld(&self) -> Vec<&str> {
        self.publication.withheld().iter().map(String::as_str).collect()
    }

    /// The same in words.
    fn about_withheld(&self, texts: &Texts) -> Option<String> {
        let heading = |path: &str| match path.split('.').next() {
            None | Some("") => texts.get("heading-report-flow"),
            Some(section) => texts.get(&format!("heading-report-{section}")),
        };
        let row = |path: &str| match column_of(path) {
            Some((main, name)) => {
                format!("{} ({})", labels::path(&main, texts), texts.get(&format!("report-beside-{name}")))
            }
            None => labels::path(path, texts),
        };
        let withheld_name = |path: &String| match is_table(path) {
            true => format!("{} – {}", heading(path), row(path)),
            false => heading(path),
        };
        let withheld: BTreeSet<String> = self.publication.withheld().iter().map(withheld_name).collect();
        let withheld: Vec<String> = withheld.into_iter().collect();
        (!withheld.is_empty()).then(|| texts.with("report-about-withheld", &[("tables", withheld.join("; ").into())]))
    }

    /// The title of the report: that of an edition, or of a simulation, which must not be taken for one.
    pub fn title(&self, title: String, texts: &Texts) -> String {
        let key = if self.edition.is_some() { "heading-report-published" } else { "heading-report-simulation" };
        texts.with(key, &[("title", title.into())])
    }

    /// What is to be known before reading.
    pub fn about(&self, texts: &Texts) -> Vec<String> {
        let what = match self.edition {
            Some(number) => texts.with("report-about-published", &[("edition", number.to_string().into())]),
            None => texts.get("report-about-simulation"),
        };
        let args = [("threshold", Arg::from(self.threshold())), ("most", (self.threshold() - 1).into())];
        let masked = texts.with("report-about-masked", &args);
        [what, masked, texts.get("report-about-hidden")].into_iter().chain(self.about_withheld(texts)).collect()
    }
}

/// Says in the office's own report what the published edition of the same period hid, and where it is listed.
pub fn note(report: &Report<'_>) -> Option<String> {
    let (edition, texts) = (report.published?, report.texts);
    let publication = edition.frozen.publication.as_ref()?;
    let args = [
        ("edition", Arg::from(edition.number.to_string())),
        ("on", labels::day(edition.frozen_on, texts).into()),
        ("hidden", publication.masked().count().into()),
        ("threshold", i64::from(publication.threshold).into()),
    ];
    Some(texts.with("note-report-published", &args))
}

/// A figure that a published edition hid.
pub struct Withheld {
    /// Its key.
    pub key: String,
    /// Its words; the key itself of what the report does not tell any more.
    pub label: String,
    /// The section of the report that it stands in, by the key of its heading; none of what is not told any more.
    pub heading: Option<String>,
    /// What it counts.
    pub counts: Counts,
    /// How many it counted when it was published.
    pub count: Option<u64>,
    /// Why it was hidden.
    pub why: Why,
    /// The words of the cell that the reason is about.
    pub of: Option<String>,
    /// Whether readers see an « x »; no for a row that is not even named.
    pub is_masked: bool,
}

/// What scripts are told of a figure that is hidden.
pub const WITHHELD: &[Column<Withheld>] = &[
    Column { key: "key", get: Get::Of(|it| CellValue::text(Some(&it.key))) },
    Column { key: "label", get: Get::Of(|it| CellValue::text(Some(&it.label))) },
    Column { key: "value", get: Get::Of(|it| CellValue::int(it.count.and_then(|count| i64::try_from(count).ok()))) },
    Column { key: "counts", get: Get::Of(|it| CellValue::text(Some(it.counts.as_str()))) },
    Column { key: "why", get: Get::Of(|it| CellValue::text(Some(it.why.as_str()))) },
    Column { key: "of", get: Get::Of(|it| CellValue::text(it.why.of())) },
    Column { key: "named", get: Get::Of(|it| CellValue::Bool(it.is_masked)) },
];

/// All that a published edition hid, in the order of the report, which is drawn as the register then stood.
pub fn withheld(report: &Report<'_>, edition: &Edition) -> Vec<Withheld> {
    let Some(publication) = &edition.frozen.publication else { return Vec::new() };
    let figures = figures(report);
    let place = |key: &str| figures.iter().position(|figure| figure.key == key);
    let figure = |key: &str| place(key).and_then(|at| figures.get(at));
    let label = |key: &str| figure(key).map_or_else(|| key.to_owned(), |it| it.label.clone());
    let mut hidden: Vec<_> = publication.hidden.iter().collect();
    hidden.sort_by_cached_key(|(key, _)| place(key).unwrap_or(usize::MAX));
    let withheld = hidden.into_iter().map(|(key, why)| Withheld {
        key: key.clone(),
        label: label(key),
        heading: figure(key).map(|it| it.heading.clone()),
        counts: figure(key).and_then(|it| it.counts).unwrap_or(Counts::Requests),
        count: match edition.frozen.figures.get(key) {
            Some(Some(Figure::Whole(count))) => u64::try_from(*count).ok(),
            _ => None,
        },
        why: why.clone(),
        of: why.of().map(label),
        is_masked: !publication.unnamed.contains(key),
    });
    withheld.collect()
}

impl Withheld {
    /// Why it is hidden, in words.
    pub fn because(&self, texts: &Texts) -> String {
        let of = [("of", Arg::from(self.of.clone().unwrap_or_default()))];
        texts.with(&format!("report-withheld-{}", self.why.as_str().replace('_', "-")), &of)
    }
}
