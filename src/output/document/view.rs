//! What the templates of a page are filled in with: a document whose values are written as its language writes them.

use minijinja::Value;
use serde::Serialize;

use super::{Block, Document, DocumentFact, DocumentGrid, DocumentSection, DocumentValue, KeyFigure, Numbering};
use crate::i18n::Texts;
use crate::output::chart::Chart;

#[derive(Serialize)]
pub(super) struct DocumentView {
    pub about: Vec<String>,
    /// What its table of contents is called, when it has one.
    pub contents: Option<String>,
    pub sections: Vec<SectionView>,
    /// Small print.
    pub notes: Vec<String>,
}

#[derive(Serialize)]
pub(super) struct SectionView {
    /// Its anchor.
    pub name: String,
    /// Its heading, with its number.
    pub heading: String,
    /// What it says.
    pub blocks: Vec<BlockView>,
}

/// A block, by its kind.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(super) enum BlockView {
    Heading { text: String },
    Paragraph { text: String },
    List { items: Vec<String> },
    Facts { facts: Vec<FactView> },
    Table { table: TableView },
    Charts { charts: Vec<ChartView> },
    Signature { items: Vec<String> },
    Headline { figures: Vec<FigureView> },
    Points { items: Vec<String> },
    Watch { heading: String, items: Vec<String> },
    Pair { blocks: Vec<BlockView> },
}

/// A value beside its label.
#[derive(Serialize)]
pub(super) struct FactView {
    label: String,
    value: String,
    /// `number`, `text` or `words`.
    look: &'static str,
}

/// A figure that answers first.
#[derive(Serialize)]
pub(super) struct FigureView {
    label: String,
    value: String,
    remark: String,
    alert: bool,
}

#[derive(Serialize)]
pub(super) struct ChartView {
    title: String,
    /// The drawing: markup.
    svg: Value,
    /// Its numbers, where no other table holds them, and what they are called.
    table: Option<TableView>,
    data: String,
}

#[derive(Serialize)]
pub(super) struct TableView {
    id: String,
    title: String,
    /// Of its heading.
    level: u8,
    look: String,
    /// Whether it may be wider than a phone.
    scrolls: bool,
    /// Whether a phone shows its rows as cards.
    cards: bool,
    /// The head of its labels.
    first: Option<String>,
    columns: Vec<ColumnView>,
    rows: Vec<RowView>,
    /// What they add up to.
    total: Option<RowView>,
    note: Option<String>,
}

#[derive(Serialize)]
struct ColumnView {
    head: String,
    look: &'static str,
}

#[derive(Serialize)]
struct RowView {
    label: String,
    cells: Vec<CellView>,
}

#[derive(Serialize)]
struct CellView {
    text: String,
    look: String,
    /// The length of its bar: « 73.5% ».
    bar: Option<String>,
    /// The head of its column.
    head: String,
}

/// So many sections are worth a table of contents.
const MANY: usize = 4;

/// Tables with more columns than that may have to be scrolled on a phone.
const NARROW: usize = 3;

/// Tables with more columns than that are not squeezed.
const WIDE: usize = 3;

/// Tables with more columns than that are set closer.
const DENSE: usize = 7;

/// Tables of more rows than that may be broken between two pages.
const SHORT: usize = 8;

impl DocumentView {
    pub(super) fn of(document: &Document, texts: &Texts) -> Self {
        let mut writer = ViewWriter { texts, numbers: Numbering::default() };
        let mut number = 0;
        let mut sections = Vec::new();
        for section in &document.sections {
            number += usize::from(section.numbered);
            let heading = match section.numbered {
                true => format!("{number}. {}", section.heading),
                false => section.heading.clone(),
            };
            sections.push(SectionView { name: section.name.clone(), heading, blocks: writer.blocks(section) });
        }
        let days = document.one_page.as_ref().map(|page| page.days.clone());
        Self {
            about: days.into_iter().chain(document.about.iter().cloned()).collect(),
            notes: document.one_page.as_ref().map(|page| page.notes.clone()).unwrap_or_default(),
            contents: (sections.len() >= MANY).then(|| texts.get("page-contents")),
            sections,
        }
    }
}

struct ViewWriter<'a> {
    texts: &'a Texts,
    numbers: Numbering,
}

impl ViewWriter<'_> {
    /// The blocks of a section; charts that follow one another stand side by side.
    fn blocks(&mut self, section: &DocumentSection) -> Vec<BlockView> {
        let is_chart = |block: &Block| matches!(block, Block::Chart(_));
        let (mut views, mut level) = (Vec::new(), 3);
        for blocks in section.blocks.chunk_by(|one, other| is_chart(one) && is_chart(other)) {
            let charts =
                blocks.iter().filter_map(|block| if let Block::Chart(chart) = block { Some(chart) } else { None });
            let charts: Vec<ChartView> = charts.map(|chart| self.chart(chart)).collect();
            if charts.is_empty() {
                level = if blocks.iter().any(|block| matches!(block, Block::Heading(_))) { 4 } else { level };
                views.extend(blocks.iter().map(|block| self.block(block, level)));
            } else {
                views.push(BlockView::Charts { charts });
            }
        }
        views
    }

    /// A block whose tables are headed at that level.
    fn block(&mut self, block: &Block, level: u8) -> BlockView {
        match block {
            Block::Heading(text) => BlockView::Heading { text: text.clone() },
            Block::Paragraph(text) | Block::Statement(text, _) => BlockView::Paragraph { text: text.clone() },
            Block::List(items) => BlockView::List { items: items.clone() },
            Block::Facts(facts) => BlockView::Facts { facts: facts.iter().map(|fact| self.fact(fact)).collect() },
            Block::Grid(grid) => {
                let title = self.numbers.table(&grid.title, self.texts);
                BlockView::Table { table: self.table(grid, (format!("t{}", self.numbers.tables), title), level) }
            }
            Block::Chart(chart) => BlockView::Charts { charts: vec![self.chart(chart)] },
            Block::Signature(labels) => BlockView::Signature { items: labels.clone() },
            Block::Headline(figures) => {
                BlockView::Headline { figures: figures.iter().map(|one| self.figure(one)).collect() }
            }
            Block::Points(items) => BlockView::Points { items: items.clone() },
            Block::Watch(items) => BlockView::Watch { heading: self.texts.get("document-watch"), items: items.clone() },
            Block::Pair(blocks) => {
                BlockView::Pair { blocks: blocks.iter().map(|block| self.block(block, level)).collect() }
            }
        }
    }

    fn fact(&self, DocumentFact { label, value, remark }: &DocumentFact) -> FactView {
        // Words have room under their label, a number stays beside it even on a phone.
        let look = match (value, remark.as_deref()) {
            (DocumentValue::Text(_), Some(_)) => "words",
            (DocumentValue::Text(_), None) => "text",
            (_, None | Some("")) => "number",
            (_, Some(_)) => "text",
        };
        let value = format!("{}{}", value.render(self.texts), remark.as_deref().unwrap_or_default());
        FactView { label: label.clone(), value, look }
    }

    fn figure(&self, figure: &KeyFigure) -> FigureView {
        let (label, value) = (figure.label.clone(), figure.value.render(self.texts));
        FigureView { label, value, remark: figure.remarks(self.texts), alert: figure.alert }
    }

    fn chart(&mut self, chart: &Chart) -> ChartView {
        let title = self.numbers.figure(&chart.title, self.texts);
        let table = (!chart.tabled).then(|| {
            let grid = DocumentGrid::of_chart(chart, self.texts);
            self.table(&grid, (format!("f{}", self.numbers.figures), chart.title.clone()), 3)
        });
        let svg = Value::from_safe_string(chart.svg(&title, self.texts));
        ChartView { title, svg, table, data: self.texts.get("document-figure-data") }
    }

    fn table(&self, grid: &DocumentGrid, (id, title): (String, String), level: u8) -> TableView {
        let texts = grid.columns.iter().filter(|column| column.text).count();
        let cards = texts > 1 && texts == grid.columns.len();
        let shaded = grid.columns.iter().any(|column| column.shaded);
        let count = grid.columns.len();
        let looks = [
            (count > WIDE, "wide"),
            (count > DENSE, "dense"),
            (shaded, "heat"),
            // A short table is kept whole on paper.
            (grid.rows.len() > SHORT, "long"),
            (cards, "cards"),
        ];
        let looks: Vec<&str> = looks.into_iter().filter(|(is, _)| *is).map(|(_, look)| look).collect();
        let columns = grid.columns.iter().map(|column| ColumnView {
            head: column.head.clone(),
            look: match (column.shaded, column.text, column.bars) {
                (true, ..) => "rising",
                (_, true, _) => "",
                (.., true) => "bars",
                _ => "n",
            },
        });
        let plain = |(at, value): (usize, &DocumentValue)| {
            let column = grid.columns.get(at).expect("invariant: a row has a value for each column");
            let look = if column.text {
                ""
            } else if column.bars {
                "sum"
            } else {
                "n"
            };
            CellView { text: value.render(self.texts), look: look.into(), bar: None, head: column.head.clone() }
        };
        let total = grid.total.as_ref().map(|(label, values)| RowView {
            label: label.clone(),
            cells: values.iter().enumerate().map(plain).collect(),
        });
        let cell = |(at, value): (usize, &DocumentValue)| {
            let column = grid.columns.get(at).expect("invariant: a row has a value for each column");
            let bar = grid.bar(at, value).map(|length| format!("{}.{}%", length / 10, length % 10));
            let look = match grid.shade(column, value) {
                Some(shade) => format!("n s{shade}"),
                None if bar.is_some() => "bar".into(),
                None => {
                    if column.text {
                        String::new()
                    } else {
                        "n".into()
                    }
                }
            };
            CellView { text: value.render(self.texts), look, bar, head: column.head.clone() }
        };
        TableView {
            id,
            title,
            level,
            look: looks.join(" "),
            scrolls: !cards && (shaded || count > NARROW),
            cards,
            first: grid.head.clone(),
            columns: columns.collect(),
            rows: grid
                .rows
                .iter()
                .map(|(label, values)| RowView {
                    label: label.clone(),
                    cells: values.iter().enumerate().map(cell).collect(),
                })
                .collect(),
            total,
            note: grid.note.clone(),
        }
    }
}
