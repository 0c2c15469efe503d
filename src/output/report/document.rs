//! A report as a document: what every form that people read is drawn from.

mod about;

use super::brief::Brief;
use super::comparison::{BaselineFigures, baselines};
use super::figures::{LabelledFigure, figures};
use super::sections::{ReportSection, SectionText, sections};
use super::{Report, annual, approval, charts, labels, method, office_words, offices, plan, units};
use crate::domain::List;
use crate::i18n::Arg;
use crate::output::document::{
    Block, ColumnRoom, Document, DocumentColumn, DocumentFact, DocumentFigure, DocumentGrid, DocumentSection,
    DocumentValue, FactLayout,
};
use crate::output::{budget, clean};
use crate::report::keys::is_on_page;
use crate::report::{Against, Amount, Breakdown, BreakdownRow, Cell, CodeNames, FigureLine, FigurePart, Percent};

pub fn document(report: &Report<'_>) -> Document {
    let writer = DocumentWriter { report, baselines: baselines(report) };
    let brief = Brief::of(report);
    if !report.extras.detail && report.extras.annual.is_none() {
        return writer.brief(&brief);
    }
    let figures = sections(report).into_iter().filter(|section| section.lines.iter().any(|line| writer.holds(line)));
    // One that the office has something to say of has its place.
    let is_commented = |name: &str| report.extras.words.comments.iter().any(|(commented, _)| commented == name);
    let (empty, figures): (Vec<_>, Vec<_>) =
        figures.partition(|section| section.is_empty && !is_commented(section.name));
    let figures = figures.iter().map(|section| writer.section(section)).chain(units::section(report));
    let figures = std::iter::once(brief.section()).chain(figures);
    // What is followed has no program and no partner: a report for one of these knows nothing of it.
    let followed = report.filter.is_by_unit();
    let Some(annual) = &report.extras.annual else {
        let offices = report.extras.consolidation.as_ref().map(|of| offices::section(report, of));
        let followed = followed.then(|| plan::recommended(report)).flatten();
        let sections = figures.chain(offices).chain(followed).chain(approval::comments(report));
        let sections = sections.chain(approval::section(report)).chain([method::section(report, &empty)]);
        return writer.whole("heading-report", office_words::put(report, sections.collect()));
    };
    let figures = figures.chain(annual::years::section(report, &annual.years));
    let plan = followed.then(|| annual::plan(report));
    let followed = plan.into_iter().chain(approval::activities(report)).chain(approval::comments(report));
    let sections = figures.chain(followed).chain(annual::after(report, annual));
    // Nobody answers for figures that are not final.
    let unsigned = || (!report.is_provisional()).then(|| annual::signature(report));
    let signed = approval::section(report).or_else(unsigned);
    let sections = sections.chain(signed).chain([method::section(report, &empty)]);
    let sections = office_words::put(report, sections.collect());
    let document = writer.whole("heading-report-annual", sections);
    let title = match report.is_provisional() {
        true => report.texts.with("heading-provisional", &[("title", document.title.into())]),
        false => document.title,
    };
    Document { title, ..document }
}

struct DocumentWriter<'a> {
    report: &'a Report<'a>,
    /// The past periods that it is held against.
    baselines: Vec<BaselineFigures<'a>>,
}

impl DocumentWriter<'_> {
    /// The page that answers first, and no other.
    fn brief(&self, brief: &Brief<'_>) -> Document {
        let mut section = brief.section();
        section.heading = self.report.texts.get("brief-retain");
        section.blocks.extend(approval::lines(self.report));
        if let Some(of) = &self.report.extras.consolidation {
            let left_out = brief.left_out();
            section.blocks.extend((!left_out.is_empty()).then_some(Block::List(left_out)));
            let whole = self.whole("heading-report", vec![section, offices::section(self.report, of)]);
            return Document { title: brief.title(), ..whole };
        }
        let one_page = Some(brief.one_page());
        let whole = self.whole("heading-report", vec![section]);
        Document { title: brief.title(), about: self.warnings(), one_page, ..whole }
    }

    /// The document that those sections make.
    fn whole(&self, title: &str, sections: Vec<DocumentSection>) -> Document {
        let Report { period, office, extracted_on, texts, .. } = self.report;
        let figure = |figure: LabelledFigure| DocumentFigure {
            section: texts.get(&figure.heading),
            value: figure.nature.value(figure.figure),
            key: figure.key,
            label: figure.label,
        };
        Document {
            title: texts.get(title),
            owner: offices::owner(self.report, &clean::line(office.settings.title.text(texts.lang()))),
            label: labels::period(period, texts),
            on: *extracted_on,
            about: self.about(),
            sections,
            figures: figures(self.report).into_iter().map(figure).collect(),
            one_page: None,
        }
    }

    fn section(&self, section: &ReportSection) -> DocumentSection {
        let texts = self.report.texts;
        let heading = section.heading(texts);
        let blocks = if section.name == "flow" {
            let compared = section.lines.iter().filter_map(|line| self.compared_row(line)).collect();
            [self.flow()].into_iter().chain(self.comparison_grid(&heading, compared)).collect()
        } else {
            let meaning = (section.name == "ombudsman").then(|| texts.get("report-ombudsman-meaning"));
            meaning.map(Block::Paragraph).into_iter().chain(self.blocks(&heading, section)).collect()
        };
        DocumentSection::numbered(section.name, heading, side_by_side(blocks))
    }

    /// The flow as the equation that it is. Figures that do not add up never come this far.
    fn flow(&self) -> Block {
        const TERMS: [(&str, FigurePart); 5] = [
            ("start", FigurePart::OpenAtStart),
            ("received", FigurePart::FlowReceived),
            ("reopened", FigurePart::Reopened),
            ("closed", FigurePart::FlowClosed),
            ("end", FigurePart::OpenAtEnd),
        ];
        let texts = self.report.texts;
        let count = |part| DocumentValue::Count(self.report.figures.count(part));
        let args = TERMS.map(|(name, part)| (name, Arg::from(count(part).render(texts))));
        let facts = TERMS.map(|(_, part)| DocumentFact::new(labels::path(part.path(), texts), count(part)));
        Block::Statement(texts.with("report-flow-equation", &args), facts.into())
    }

    /// Plain figures side by side with their words, until a table comes.
    fn blocks(&self, heading: &str, section: &ReportSection) -> Vec<Block> {
        let texts = self.report.texts;
        let (mut blocks, mut facts, mut compared) = (Vec::new(), Vec::new(), Vec::new());
        let is_compared = section.is_compared() && !self.baselines.is_empty();
        for line in section.lines.iter().filter(|line| self.holds(line)) {
            if matches!(line, FigureLine::Table(_) | FigureLine::Grid(_)) {
                flush(&mut facts, &mut blocks);
                blocks.extend(self.comparison_grid(heading, std::mem::take(&mut compared)));
            }
            if is_compared {
                compared.extend(self.compared_row(line));
            }
            match line {
                FigureLine::Count(_) | FigureLine::Value(..) if is_compared => {}
                FigureLine::Value(path, Some(Amount::Share(percent))) => facts.push(self.share(path, *percent)),
                FigureLine::Count(cell) if is_hidden(cell) => {}
                FigureLine::Count(cell) => facts.push(DocumentFact::new(labels::path(&cell.key, texts), counted(cell))),
                FigureLine::Value(path, amount) => {
                    facts.push(DocumentFact::new(labels::path(path, texts), DocumentValue::from(*amount)))
                }
                FigureLine::Table(table) => {
                    blocks.extend(charts::table(self.report, table));
                    blocks.extend(self.grid(table, is_compared).map(Block::Grid));
                }
                FigureLine::Grid(grid) => blocks.extend(charts::grid(self.report, grid)),
            }
        }
        flush(&mut facts, &mut blocks);
        blocks.extend(self.comparison_grid(heading, compared));
        let written =
            |SectionText { label, text, .. }: &SectionText| Block::Paragraph(texts.fact(label, &clean::line(text)));
        blocks.extend(section.texts.iter().map(written));
        blocks
    }

    /// Whether a figure stands in the document.
    fn holds(&self, line: &FigureLine) -> bool {
        let Some(path) = line.path() else { return true };
        // The one row of one unit is its total again.
        let is_of_one_unit = self.report.filter.unit.is_some()
            && matches!(line, FigureLine::Table(table) if matches!(table.names, CodeNames::List(List::Unit)));
        if is_of_one_unit {
            return false;
        }
        let has_table = self.report.has_table_by_standard();
        let stands_elsewhere = match path {
            "times.by_standard" => !has_table,
            // The row of its standard says it, unless past periods stand there.
            "times.within_standard_percent" => {
                has_table && self.baselines.is_empty() && self.report.figures.standard_of_share().is_some()
            }
            _ => false,
        };
        !stands_elsewhere && is_on_page(path, None)
    }

    /// A figure beside what it was: its label, then its value and, for each past period, what it was and the change.
    fn compared_row(&self, line: &FigureLine) -> Option<(String, Vec<DocumentValue>)> {
        let is_left_out = match line {
            FigureLine::Count(cell) => is_hidden(cell),
            FigureLine::Value(..) => false,
            FigureLine::Table(_) | FigureLine::Grid(_) => true,
        };
        let figure = line.figures().into_iter().next().filter(|_| !is_left_out)?;
        let compared = self.baselines.iter().flat_map(|baseline| baseline.compare(&figure.key, figure.value).values());
        // A share keeps its fraction, and the target that it is held against.
        let (label, value) = match line {
            FigureLine::Value(path, Some(Amount::Share(percent))) => {
                let fact = self.share(path, *percent);
                (format!("{}{}", fact.label, fact.remark()), fact.value)
            }
            _ => (figure.words(None, self.report), figure.value.into()),
        };
        Some((label, [value].into_iter().chain(compared).collect()))
    }

    /// A table of the figures of a section beside what they were.
    fn comparison_grid(&self, heading: &str, rows: Vec<(String, Vec<DocumentValue>)>) -> Option<Block> {
        let texts = self.report.texts;
        let now = DocumentColumn::new(texts.get("field-period"));
        let columns = [now].into_iter().chain(self.baseline_columns(&self.baselines)).collect();
        let grid = DocumentGrid {
            rows,
            ..DocumentGrid::new(heading.to_owned(), texts.get("report-compared-figure"), columns)
        };
        (!grid.rows.is_empty() && !self.baselines.is_empty()).then_some(Block::Grid(grid))
    }

    /// Two columns for each past period: what a figure was, and the change.
    fn baseline_columns(&self, baselines: &[BaselineFigures<'_>]) -> impl Iterator<Item = DocumentColumn> {
        let heads = |baseline: &BaselineFigures<'_>| match baseline.against.contains(&Against::Previous) {
            true => ["report-compared-before", "report-compared-change"],
            false => ["report-compared-year-ago", "report-compared-year-change"],
        };
        baselines.iter().flat_map(heads).map(|key| DocumentColumn::new(self.report.texts.get(key)))
    }

    /// The words of a share, and its target where it has one to be held against.
    fn share(&self, path: &str, percent: Percent) -> DocumentFact {
        let (report, texts) = (self.report, self.report.texts);
        let value = DocumentValue::Fraction(percent);
        match path {
            "times.within_standard_percent" => {
                let label = labels::within(report.figures.standard_of_share(), texts);
                let target = report.figures.target_tenths();
                let remark = target.map(|target| self.target(target, percent));
                DocumentFact { label, value, layout: FactLayout::Sentence(remark.unwrap_or_default()) }
            }
            "times.acknowledgement.within_target_percent" => {
                let days = report.figures.targets.acknowledgement_days;
                let label = texts.with("report-acknowledged-within", &[("days", days.into())]);
                DocumentFact::sentence(label, value)
            }
            // What is not answered is in no share of the answers.
            "consultations.within_due_percent" => {
                let overdue = report.figures.count(FigurePart::AwaitedLate);
                let remark = (overdue > 0).then(|| texts.with("report-answers-overdue", &[("count", overdue.into())]));
                let layout = remark.map_or(FactLayout::Column, FactLayout::Sentence);
                DocumentFact { layout, ..DocumentFact::new(labels::path(path, texts), value) }
            }
            path => DocumentFact::new(labels::path(path, texts), value),
        }
    }

    /// Whether a share reaches its target.
    fn target(&self, target: u32, percent: Percent) -> String {
        if percent.denominator == 0 {
            return String::new();
        }
        let key = if percent.reaches(target) { "report-target-reached" } else { "report-target-missed" };
        let texts = self.report.texts;
        texts.with(key, &[("target", budget::target(target.into(), texts.lang()).into())])
    }

    /// A table, unless it has no rows.
    fn grid(&self, table: &Breakdown, is_compared: bool) -> Option<DocumentGrid> {
        let texts = self.report.texts;
        let title = labels::path(table.path, texts);
        let first = table.rows.first()?;
        // One that says only that the office did all of it is none.
        if table.rows.len() == 1 && first.code == "office" && first.values.is_empty() && !is_compared {
            return None;
        }
        // A table of one row is a line.
        let is_plain = first.columns.is_empty() && first.values.is_empty() && !is_compared;
        let brief = (table.rows.len() == 1 && is_plain)
            .then(|| {
                let value =
                    format!("{} ({})", self.report.label(table.names, &first.code), counted(&first.cell).render(texts));
                texts.fact(&title, &value)
            })
            .into_iter()
            .collect();
        // Beside past periods there may be no room left for anything else.
        let has_shares = table.has_shares();
        let baselines = if is_compared && has_shares { &self.baselines[..] } else { &[] };
        let has_baselines = !baselines.is_empty();
        let has_previous = baselines.iter().any(|baseline| baseline.against.contains(&Against::Previous));
        // A share stands with its fraction, in the place of the column that counts its part.
        let part = |name: &'static str| name.strip_suffix("_percent").unwrap_or(name);
        let is_value = |(name, _): &&(&str, Option<Amount>)| is_on_page(table.path, Some(name));
        let is_fraction = |name: &str| first.values.iter().filter(is_value).any(|(share, _)| part(share) == name);
        // A whole column of zeros under « sans conclusion » or « rouvertes » would only take the room of the others.
        let is_present = |name: &str| {
            let of = |row: &BreakdownRow| row.columns.iter().any(|(other, cell)| *other == name && cell.count != 0);
            (!["undecided", "reopened"].contains(&name) || table.rows.iter().any(of))
                && is_on_page(table.path, Some(name))
                && !is_fraction(name)
                && !(name == "before" && has_previous)
        };
        let head = |name: &'static str| texts.get(&format!("report-beside-{}", part(name)));
        let names: Vec<&str> = first.columns.iter().map(|(name, _)| *name).filter(|name| is_present(name)).collect();
        let own = texts.maybe(&format!("report-counted-{}", table.path.replace(['.', '_'], "-")), &[]);
        let counts = own.unwrap_or_else(|| texts.get(&format!("report-counts-{}", table.counts)));
        // Counts with nothing but their shares beside them are seen as bars too.
        let bars = names.len() < 2 && first.values.is_empty() && !has_baselines && table.rows.len() > 2;
        let counts = if bars { DocumentColumn::bars(counts) } else { DocumentColumn::new(counts) };
        let mut columns = vec![counts];
        let [share, other] = match has_baselines {
            true => [ColumnRoom::Spare, ColumnRoom::Apart],
            false => [ColumnRoom::Always; 2],
        };
        columns.extend(has_shares.then(|| DocumentColumn { room: share, ..DocumentColumn::new("%") }));
        columns.extend(self.baseline_columns(baselines));
        columns.extend(names.iter().map(|name| DocumentColumn { room: other, ..DocumentColumn::new(head(name)) }));
        let values = first.values.iter().filter(is_value);
        columns.extend(values.map(|(name, _)| DocumentColumn { room: other, ..DocumentColumn::new(head(name)) }));
        // An issue that is new shows by its day.
        let are_issues = matches!(table.names, CodeNames::Issues);
        let heads = are_issues.then(|| texts.get("field-raised_on"));
        columns.extend(heads.map(|head| DocumentColumn { room: other, ..DocumentColumn::text(head) }));
        let raised =
            |code: &str| self.report.issue(code).map_or(DocumentValue::None, |it| DocumentValue::Day(it.raised_on()));
        let row = |group: &BreakdownRow| {
            let cells = group.columns.iter().filter(|(name, _)| names.contains(name));
            let share = has_shares.then_some(DocumentValue::Percent(group.percent));
            let values = [counted(&group.cell)].into_iter().chain(share);
            let compared = baselines
                .iter()
                .flat_map(|baseline| baseline.compare(&group.cell.key, Some(Amount::Count(group.cell.count))).values());
            let values = values.chain(compared).chain(cells.map(|(_, cell)| counted(cell)));
            (
                self.report.label(table.names, &group.code),
                values
                    .chain(group.values.iter().filter(is_value).map(|(_, amount)| match amount {
                        Some(Amount::Share(percent)) => DocumentValue::Fraction(*percent),
                        amount => DocumentValue::from(*amount),
                    }))
                    .chain(are_issues.then(|| raised(&group.code)))
                    .collect(),
            )
        };
        let note = table.rounding_misses_100().map(|sum| labels::rounding(sum, texts));
        // A row that only past periods have stands beside them alone.
        let is_of_period = |group: &&BreakdownRow| !is_compared || has_baselines || group.cell.count > 0;
        let rows = table.rows.iter().filter(is_of_period).map(row).collect();
        let total =
            (!has_baselines && names.is_empty() && first.values.is_empty()).then(|| self.total(table)).flatten();
        Some(DocumentGrid { title, head: None, columns, rows, total, note, brief })
    }

    /// What rows that are all the parts of one whole add up to; of one row, that row.
    fn total(&self, table: &Breakdown) -> Option<(String, Vec<DocumentValue>)> {
        let sum = table.rows.iter().map(|row| row.cell.count).sum();
        let of = table.rows.first()?.percent.denominator;
        // Where rounding makes the rows miss 100 %, the note under them says what they add up to.
        let share = match table.rounding_misses_100() {
            Some(_) => DocumentValue::Text(String::new()),
            None => DocumentValue::Percent(Percent::new(sum, of)),
        };
        (table.rows.len() > 1 && sum == of)
            .then(|| (self.report.texts.get("chart-total"), vec![DocumentValue::Count(sum), share]))
    }
}

/// Small tables that follow one another, two by two.
fn side_by_side(blocks: Vec<Block>) -> Vec<Block> {
    let is_narrow =
        |grid: &DocumentGrid| grid.rows.iter().all(|(label, _)| label.chars().count() <= NARROW_LABEL_CHARS);
    let is_small = |block: &Block| matches!(block, Block::Grid(grid) if grid.columns.len() <= 2 && grid.rows.len() <= SMALL_TABLE_ROWS && is_narrow(grid));
    let mut paired: Vec<Block> = Vec::new();
    for block in blocks {
        match paired.pop() {
            Some(last) if is_small(&last) && is_small(&block) => paired.push(Block::Pair(Box::new([last, block]))),
            last => paired.extend(last.into_iter().chain([block])),
        }
    }
    paired
}

/// A table of so many rows may stand beside another.
const SMALL_TABLE_ROWS: usize = 9;

/// A label of so many characters stays on a line or two of half a page.
const NARROW_LABEL_CHARS: usize = 40;

/// Nobody needs to read that nothing is unknown.
fn is_hidden(cell: &Cell) -> bool {
    cell.count == 0 && cell.key.ends_with("unknown")
}

fn counted(cell: &Cell) -> DocumentValue {
    DocumentValue::Count(cell.count)
}

fn flush(facts: &mut Vec<DocumentFact>, blocks: &mut Vec<Block>) {
    if !facts.is_empty() {
        blocks.push(Block::Facts(std::mem::take(facts)));
    }
}
