//! A published edition: the office's totals, the breakdowns with their row « Autres », the measures; and what the
//! office is told of it.

use chrono::NaiveDate;
use serde_json::{Value as Json, json};

use super::brief::against_target;
use super::figures::{FigureNature, denominator, numerator};
use super::{Report, csv, labels};
use crate::domain::edition::{Figure, Frozen, Publication, PublishedTable, PublishedTitle};
use crate::domain::measure::Kind;
use crate::domain::{Approval, List, Lists, Number, Office, Record, RecordId, Series};
use crate::exchange::{CellValue, Column, Writer};
use crate::i18n::{Arg, Texts};
use crate::output::document::{
    Block, Document, DocumentColumn, DocumentFigure, DocumentGrid, DocumentSection, DocumentValue, KeyFigure,
    PageLayout,
};
use crate::output::{DocumentForm, Format, OutputForm, activities, clean, records};
use crate::report::percent::rounding_misses_100;
use crate::report::publication::{BREAKDOWNS, MEASURES, PublishedBreakdown, TOTALS};
use crate::report::{CodeNames, Covered, Percent};

/// The code of the row of what was folded.
pub const OTHERS: &str = "others";

/// Times that « En bref » shows, with the target of the share: they stand in no table below.
const HEADLINE_TIMES: [&str; 3] = ["times.within_standard_percent", "times.target_percent", "times.mean"];

/// All that a published edition is drawn from.
pub struct PublishedReport<'a> {
    /// Its number; none of a simulation, which is entered nowhere.
    pub edition: Option<Number>,
    /// The edition of the same period that was published before it.
    pub replaced: Option<Number>,
    pub frozen: &'a Frozen,
    pub approvals: &'a [Approval],
    pub publication: &'a Publication,
    /// How much of its period the register knows.
    pub covered: Covered,
    pub office: &'a Office,
    pub texts: &'a Texts,
}

pub struct PublishedFigure {
    section: &'static str,
    key: String,
    label: String,
    figure: Option<Figure>,
    year_before: Option<Figure>,
    /// What is said of the edition itself, which is no figure.
    text: Option<String>,
}

impl PublishedFigure {
    fn new(section: &'static str, key: String, label: String) -> Self {
        Self { section, key, label, figure: None, year_before: None, text: None }
    }
}

/// Columns of a figure in CSV and in JSON: the number that the office's own file has of it, then the
/// fraction that it is rounded from.
const COLUMNS: &[Column<PublishedFigure>] = &[
    Column::new("key", |it| CellValue::text(Some(&it.key))),
    Column::new("label", |it| CellValue::text(Some(&it.label))),
    Column::new("value", |it| match &it.text {
        Some(text) => CellValue::text(Some(text)),
        None => FigureNature::of_key(&it.key).cell(it.figure),
    }),
    Column::new("numerator", |it| numerator(it.figure)),
    Column::new("denominator", |it| denominator(it.figure)),
    Column::new("year_before", |it| FigureNature::of_key(&it.key).cell(it.year_before)),
    Column::new("year_before_numerator", |it| numerator(it.year_before)),
    Column::new("year_before_denominator", |it| denominator(it.year_before)),
];

impl PublishedReport<'_> {
    /// The edition in the form that was asked for.
    pub fn draw(&self, form: OutputForm, page: &PageLayout) -> anyhow::Result<Vec<u8>> {
        match form {
            OutputForm::Data(format @ (Format::Json | Format::Jsonl)) => {
                Ok(records::json_text(format, &self.json()).into_bytes())
            }
            OutputForm::Data(Format::Csv) => {
                let mut csv = Writer::machine(Vec::new(), COLUMNS)?;
                self.about().chain(self.figures()).try_for_each(|figure| csv.write(&figure))?;
                Ok(csv.finish()?)
            }
            OutputForm::Data(Format::Table) | OutputForm::Document(_) => {
                let has_data = form == OutputForm::Document(DocumentForm::Xlsx);
                self.document(has_data).draw(form, page, self.texts)
            }
        }
    }

    /// The edition, as people and scripts name it: `R2026-0001`.
    fn name(&self) -> Option<String> {
        self.edition.map(|number| RecordId::new(Series::Edition, number).to_string())
    }

    /// Which edition it takes the place of: readers may have both.
    fn replacement(&self) -> Option<String> {
        let replaced = self.replaced.filter(|_| self.edition.is_some())?;
        let replaced = RecordId::new(Series::Edition, replaced).to_string();
        Some(self.texts.with("report-about-replaces", &[("edition", replaced.into())]))
    }

    fn about(&self) -> impl Iterator<Item = PublishedFigure> {
        let Frozen { extracted_on, entries, digest, .. } = self.frozen;
        let (period, digest) = (self.frozen.period, digest.clone());
        let about = csv::about(&period, self.covered, *extracted_on, *entries, digest, self.office, self.texts);
        let edition = ("published.edition", self.name().unwrap_or_default());
        about.into_iter().chain([edition]).map(|(key, text)| PublishedFigure {
            text: Some(text),
            ..PublishedFigure::new("report", key.to_owned(), labels::path(key, self.texts))
        })
    }

    /// A figure that is shown as it is, by its key.
    fn figure(&self, section: &'static str, key: &str) -> PublishedFigure {
        PublishedFigure {
            figure: self.frozen.figures.get(key).copied().flatten(),
            year_before: self.publication.year_before.get(key).copied(),
            ..PublishedFigure::new(section, key.to_owned(), labels::path(key, self.texts))
        }
    }

    fn totals(&self) -> Vec<PublishedFigure> {
        let section = |key: &str| if key.starts_with("flow.") { "flow" } else { "times" };
        TOTALS.iter().map(|key| self.figure(section(key), key)).collect()
    }

    fn measures(&self) -> Vec<PublishedFigure> {
        let known = MEASURES.iter().filter(|key| self.frozen.figures.contains_key(**key));
        known.map(|key| self.figure("measures", key)).collect()
    }

    /// What a title is of: the code of a kind of measure, or `issue`.
    fn kind(title: &PublishedTitle) -> &'static str {
        title.kind.map_or(Series::Issue.as_str(), Kind::as_str)
    }

    fn table(&self, breakdown: &PublishedBreakdown) -> Option<&PublishedTable> {
        self.publication.tables.get(breakdown.path)
    }

    /// The rows of a breakdown, largest first, « Autres » last: code, label, count. None where only the total stands.
    fn rows(&self, breakdown: &PublishedBreakdown) -> Vec<(String, String, u64)> {
        let Some(table) = self.table(breakdown) else { return Vec::new() };
        let label = |code: &str| label(breakdown, code, &self.office.lists, self.texts);
        let mut rows: Vec<(String, String, u64)> =
            table.rows.iter().map(|(code, count)| (code.clone(), label(code), *count)).collect();
        rows.sort_by(|one, other| (other.2, &one.0).cmp(&(one.2, &other.0)));
        if table.others() > 0 && !rows.is_empty() {
            rows.push((OTHERS.to_owned(), label(OTHERS), table.others()));
        }
        rows
    }

    /// Everything that is shown, flat.
    fn figures(&self) -> Vec<PublishedFigure> {
        let rows = BREAKDOWNS.iter().flat_map(|breakdown| {
            let title = title(breakdown, self.texts);
            self.rows(breakdown).into_iter().map(move |(code, label, count)| PublishedFigure {
                figure: i64::try_from(count).ok().map(Figure::Whole),
                ..PublishedFigure::new(
                    section(breakdown),
                    format!("{}.{code}", breakdown.path),
                    self.texts.fact(&title, &label),
                )
            })
        });
        self.totals().into_iter().chain(rows).chain(self.measures()).collect()
    }

    fn json(&self) -> Json {
        let frozen = self.frozen;
        let plain = |figures: Vec<PublishedFigure>| -> Json {
            figures.iter().map(|it| records::object(COLUMNS, it, None)).collect()
        };
        let table = |breakdown: &PublishedBreakdown| {
            let rows = self.rows(breakdown);
            let row = |(code, label, count): &(String, String, u64)| json!({ "key": format!("{}.{code}", breakdown.path), "code": code, "label": label, "count": count });
            let total = self.table(breakdown).map(|table| table.total).filter(|_| !rows.is_empty());
            json!({ "key": breakdown.path, "label": title(breakdown, self.texts), "counts": breakdown.counts.as_str(),
                    "total": total, "rows": rows.iter().map(row).collect::<Vec<_>>() })
        };
        json!({
            "period": { "from": frozen.from, "to": frozen.to, "label": labels::period(&self.frozen.period, self.texts) },
            "office": self.office.settings.title.text(self.texts.lang()),
            "extracted_on": frozen.extracted_on,
            "covered": self.covered.as_str(),
            "register_digest": frozen.digest,
            "register_entries": frozen.entries,
            "publication": {
                "edition": self.name(), "dry_run": self.edition.is_none(), "threshold": self.publication.threshold,
            },
            "approvals": self.approvals.iter().map(|it| json!({ "on": it.on, "by_whom": it.by_whom })).collect::<Vec<_>>(),
            "totals": plain(self.totals()),
            "tables": BREAKDOWNS.iter().map(table).collect::<Vec<_>>(),
            "measures": plain(self.measures()),
            "titles": self.publication.titles.iter()
                .map(|it| json!({ "kind": Self::kind(it), "title": it.title })).collect::<Vec<_>>(),
        })
    }

    fn document(&self, has_data: bool) -> Document {
        let (texts, frozen) = (self.texts, self.frozen);
        let on = labels::day(frozen.extracted_on, texts);
        let (title, about) = match self.name() {
            Some(name) => (
                texts.get("heading-report"),
                texts.with("report-about-published", &[("edition", name.into()), ("on", on.into())]),
            ),
            None => {
                let title = [("title", texts.get("heading-report").into())];
                (texts.with("heading-report-simulation", &title), texts.with("brief-as-of", &[("on", on.into())]))
            }
        };
        let approved = self.approvals.iter().map(|approval| activities::approval(approval, texts));
        let is_unfinished = frozen.to >= frozen.extracted_on;
        let unfinished = is_unfinished.then(|| texts.get("report-about-unfinished"));
        // Readers are not told on which day somebody wrote to the office.
        let known = match self.covered {
            Covered::Whole => None,
            Covered::Partly => Some(texts.get("report-about-known-partly-published")),
            Covered::None => Some(texts.get("report-about-unknown-published")),
        };
        let brief =
            DocumentSection::unnumbered("brief", texts.get("brief-heading"), vec![Block::Headline(self.headline())]);
        let times = self.totals().into_iter().filter(|it| !HEADLINE_TIMES.contains(&it.key.as_str())).collect();
        let mut sections = vec![brief, self.plain_section("flow", self.totals()), self.plain_section("times", times)];
        for breakdown in BREAKDOWNS {
            let (name, block) = (section(breakdown), self.block(breakdown));
            match sections.last_mut().filter(|last| last.name == name) {
                Some(last) => last.blocks.push(block),
                None => sections.push(self.section(name, vec![block])),
            }
        }
        let measures = self.measures();
        if !measures.is_empty() {
            sections.push(self.plain_section("measures", measures));
        }
        let line = |it: &PublishedTitle| {
            let of = labels::capital(&match it.kind {
                Some(kind) => texts.get(&format!("measure-{}", kind.as_str())),
                None => texts.get("published-issue"),
            });
            texts.fact(&of, &clean::line(&it.title))
        };
        let titles: Vec<String> = self.publication.titles.iter().map(line).collect();
        if !titles.is_empty() {
            let heading = texts.get("report-published-titles");
            let blocks = vec![Block::List(titles)];
            sections.push(DocumentSection::numbered("titles", heading, blocks));
        }
        let has_partners = !self.office.lists.all(List::Partner).is_empty();
        let partners = has_partners.then(|| texts.get("note-report-published-partners"));
        let notes = ["note-report-fold", "note-report-check"].map(|key| texts.with(key, &self.thresholds()));
        let head = [("entries", Arg::from(frozen.entries)), ("digest", frozen.digest.clone().into())];
        let standard = match &frozen.standard {
            Some(standard) => {
                let name = CodeNames::List(List::Standard);
                let name = labels::code(name, standard.code.as_str(), &self.office.lists, texts);
                let args = [("standard", name.into()), ("length", labels::length(standard, texts).into())];
                texts.with("note-report-published-standard", &args)
            }
            None => texts.get("note-report-published-standards"),
        };
        let notes = [standard]
            .into_iter()
            .chain(partners)
            .chain(notes)
            .chain([texts.with("note-report-digest", &head)])
            .collect();
        let heading = texts.get("heading-report-method");
        sections.push(DocumentSection::unnumbered("method", heading, vec![Block::List(notes)]));
        let data = |it: PublishedFigure| DocumentFigure {
            section: texts.get(&format!("heading-report-{}", it.section)),
            value: value(&it.key, it.figure),
            key: it.key,
            label: it.label,
        };
        Document {
            title,
            owner: clean::line(self.office.settings.title.text(texts.lang())).into_owned(),
            label: labels::period(&self.frozen.period, texts),
            on: frozen.extracted_on,
            about: [about]
                .into_iter()
                .chain(self.replacement())
                .chain(approved)
                .chain(known)
                .chain(unfinished)
                .collect(),
            sections,
            figures: if has_data { self.figures().into_iter().map(data).collect() } else { Vec::new() },
            one_page: None,
        }
    }

    /// The totals that answer first, large, with those of a year before.
    fn headline(&self) -> Vec<KeyFigure> {
        let texts = self.texts;
        let share = |figure| match value("times.within_standard_percent", figure) {
            DocumentValue::Fraction(share) => DocumentValue::Percent(share),
            value => value,
        };
        let one = |label: String, key: &str, shown: &dyn Fn(Option<Figure>) -> DocumentValue| {
            let it = self.figure("flow", key);
            let is_known = it.figure.is_some();
            let before = it.year_before.map(|before| shown(Some(before)));
            let value = shown(it.figure);
            let remark = match value {
                DocumentValue::Percent(share) => against_target(share, self.frozen.target_tenths, texts),
                _ => String::new(),
            };
            let figure = KeyFigure { label, value, before, remark, alert: false };
            is_known.then_some(figure)
        };
        let plain = |figure| value("", figure);
        let within = labels::within(self.frozen.standard.as_ref(), texts);
        let figures = [
            one(texts.get("report-flow-received"), "flow.received", &plain),
            one(texts.get("report-flow-closed"), "flow.closed", &plain),
            one(texts.get("brief-open"), "flow.open_at_end", &plain),
            one(within, "times.within_standard_percent", &share),
            one(texts.get("brief-mean"), "times.mean", &plain),
        ];
        figures.into_iter().flatten().collect()
    }

    fn thresholds(&self) -> [(&'static str, Arg); 2] {
        let threshold = i64::from(self.publication.threshold);
        [("threshold", threshold.into()), ("most", (threshold - 1).into())]
    }

    fn section(&self, name: &str, blocks: Vec<Block>) -> DocumentSection {
        let heading = self.texts.get(&format!("heading-report-{name}"));
        DocumentSection::numbered(name, heading, blocks)
    }

    /// The figures of a section that are shown as they are, beside those of a year before.
    fn plain_section(&self, name: &str, figures: Vec<PublishedFigure>) -> DocumentSection {
        let texts = self.texts;
        let figures = figures.into_iter().filter(|it| it.section == name);
        let is_compared = name != "measures" && !self.publication.year_before.is_empty();
        let before = is_compared.then(|| DocumentColumn::new(texts.get("report-published-year-before")));
        let now = labels::period_name(&self.frozen.period, texts);
        let columns = [DocumentColumn::new(now)].into_iter().chain(before).collect();
        let title = texts.get(&format!("heading-report-{name}"));
        let mut grid = DocumentGrid::new(title, texts.get("report-compared-figure"), columns);
        let row = |it: PublishedFigure| {
            let before = is_compared.then(|| value(&it.key, it.year_before));
            (it.label, [value(&it.key, it.figure)].into_iter().chain(before).collect())
        };
        grid.rows = figures.map(row).collect();
        self.section(name, vec![Block::Grid(grid)])
    }

    /// The table of a breakdown, or why there is none.
    fn block(&self, breakdown: &PublishedBreakdown) -> Block {
        let (texts, rows) = (self.texts, self.rows(breakdown));
        let title = title(breakdown, self.texts);
        let total = self.table(breakdown).map_or(0, |table| table.total);
        if rows.is_empty() {
            // A total of 0 and one of 1 look the same.
            return Block::Paragraph(texts.with("report-published-left-out", &[("table", title.into())]));
        }
        let counts = texts.get(&format!("report-counts-{}", breakdown.counts));
        let mut grid = DocumentGrid {
            head: None,
            ..DocumentGrid::new(title, String::new(), vec![DocumentColumn::bars(counts), DocumentColumn::new("%")])
        };
        let share = |count| Percent::new(count, total);
        let values = |count| vec![DocumentValue::Count(count), DocumentValue::Percent(share(count))];
        let shares: Vec<Percent> = rows.iter().map(|(.., count)| share(*count)).collect();
        grid.note = rounding_misses_100(&shares).map(|sum| labels::rounding(sum, texts));
        grid.rows = rows.into_iter().map(|(_, label, count)| (label, values(count))).collect();
        grid.total = Some((texts.get("chart-total"), values(total)));
        Block::Grid(grid)
    }
}

fn title(breakdown: &PublishedBreakdown, texts: &Texts) -> String {
    match breakdown.path {
        "findings" => texts.get("report-published-findings"),
        path => labels::path(path, texts),
    }
}

fn label(breakdown: &PublishedBreakdown, code: &str, lists: &Lists, texts: &Texts) -> String {
    match breakdown.names {
        _ if code == OTHERS => texts.get("report-others"),
        Some(names) => labels::code(names, code, lists, texts),
        None => labels::path(&format!("{}.{code}", breakdown.path), texts),
    }
}

/// The words of a row by its key, those of its table first.
pub fn row_words(key: &str, lists: &Lists, texts: &Texts) -> String {
    let of = |it: &&PublishedBreakdown| key.strip_prefix(it.path).is_some_and(|rest| rest.starts_with('.'));
    let Some(breakdown) = BREAKDOWNS.iter().find(of) else { return key.to_owned() };
    let code = key.get(breakdown.path.len() + 1..).unwrap_or_default();
    texts.fact(&title(breakdown, texts), &label(breakdown, code, lists, texts))
}

/// The name of the section of a breakdown.
fn section(breakdown: &PublishedBreakdown) -> &'static str {
    match breakdown.path {
        "dispositions" => "closed",
        path => path.split_once('.').map_or(path, |(section, _)| section),
    }
}

/// A figure as people read it: a share, a mean, or a whole number.
fn value(key: &str, figure: Option<Figure>) -> DocumentValue {
    match FigureNature::of_key(key).value(figure) {
        DocumentValue::Fraction(share) if key == "times.target_percent" => DocumentValue::Percent(share),
        value => value,
    }
}

/// Says in the office's own report which edition of the same period was published.
pub fn note(report: &Report<'_>) -> Option<String> {
    let (edition, texts) = (report.extras.published.as_ref()?, report.texts);
    let on: NaiveDate = edition.frozen_on;
    let args = [("edition", Arg::from(edition.id().to_string())), ("on", labels::day(on, texts).into())];
    Some(texts.with("note-report-published", &args))
}
