//! What the templates of a page are filled in with: a document whose values are written as its language writes them.

use minijinja::{Value, context};

use super::{
    Block, ColumnLook, Document, DocumentColumn, DocumentFact, DocumentGrid, DocumentSection, DocumentValue,
    FactLayout, KeyFigure, Numbering,
};
use crate::i18n::Texts;
use crate::output::chart::Chart;

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

/// The document: what it is about, its table of contents where it has one, its sections, its small print.
pub(super) fn view(document: &Document, texts: &Texts) -> Value {
    let mut writer = ViewWriter { texts, numbers: Numbering::default() };
    let mut number = 0;
    let mut sections = Vec::new();
    for section in &document.sections {
        number += usize::from(section.numbered);
        let heading = match section.numbered {
            true => format!("{number}. {}", section.heading),
            false => section.heading.clone(),
        };
        sections.push(context! { name => &section.name, heading, blocks => writer.blocks(section) });
    }
    let page = document.one_page.as_ref();
    let about: Vec<String> =
        page.and_then(|page| page.as_of.as_ref()).into_iter().chain(&document.about).cloned().collect();
    context! {
        about,
        contents => (sections.len() >= MANY).then(|| texts.get("page-contents")),
        sections,
        notes => page.map(|page| page.notes.clone()).unwrap_or_default(),
    }
}

struct ViewWriter<'a> {
    texts: &'a Texts,
    numbers: Numbering,
}

impl ViewWriter<'_> {
    /// The blocks of a section; charts that follow one another stand side by side.
    fn blocks(&mut self, section: &DocumentSection) -> Vec<Value> {
        let is_chart = |block: &Block| matches!(block, Block::Chart(_));
        let (mut views, mut level) = (Vec::new(), 3);
        for blocks in section.blocks.chunk_by(|one, other| is_chart(one) && is_chart(other)) {
            let charts =
                blocks.iter().filter_map(|block| if let Block::Chart(chart) = block { Some(chart) } else { None });
            let charts: Vec<Value> = charts.map(|chart| self.chart(chart)).collect();
            if charts.is_empty() {
                level = if blocks.iter().any(|block| matches!(block, Block::Heading(_))) { 4 } else { level };
                views.extend(blocks.iter().map(|block| self.block(block, level)));
            } else {
                views.push(context! { kind => "charts", charts });
            }
        }
        views
    }

    /// A block by its kind, whose tables are headed at that level.
    fn block(&mut self, block: &Block, level: u8) -> Value {
        match block {
            Block::Heading(text) => context! { kind => "heading", text },
            Block::Paragraph(text) | Block::Statement(text, _) => context! { kind => "paragraph", text },
            Block::List(items) => context! { kind => "list", items => items.clone() },
            Block::Facts(facts) => {
                context! { kind => "facts", facts => facts.iter().map(|fact| self.fact(fact)).collect::<Vec<_>>() }
            }
            Block::Grid(grid) => {
                let title = self.numbers.table(&grid.title, self.texts);
                let id = format!("t{}", self.numbers.tables);
                context! { kind => "table", table => self.table(grid, (id, title), level) }
            }
            Block::Chart(chart) => context! { kind => "charts", charts => vec![self.chart(chart)] },
            Block::Signature(labels) => context! { kind => "signature", items => labels.clone() },
            Block::Headline(figures) => {
                let figures: Vec<Value> = figures.iter().map(|one| self.figure(one)).collect();
                context! { kind => "headline", figures }
            }
            Block::Points(items) => context! { kind => "points", items => items.clone() },
            Block::Watch(items) => {
                context! { kind => "watch", heading => self.texts.get("document-watch"), items => items.clone() }
            }
            Block::Pair(blocks) => {
                let blocks: Vec<Value> = blocks.iter().map(|block| self.block(block, level)).collect();
                context! { kind => "pair", blocks }
            }
        }
    }

    fn fact(&self, fact: &DocumentFact) -> Value {
        let DocumentFact { label, value, layout } = fact;
        // Words have room under their label, a number stays beside it even on a phone.
        let look = match (value, layout) {
            (DocumentValue::Text(_), FactLayout::Sentence(_)) => "words",
            (DocumentValue::Text(_), FactLayout::Column) => "text",
            _ if fact.remark().is_empty() => "number",
            _ => "text",
        };
        let value = format!("{}{}", value.render(self.texts), fact.remark());
        context! { label, value, look }
    }

    fn figure(&self, figure: &KeyFigure) -> Value {
        context! {
            label => &figure.label,
            value => figure.value.render(self.texts),
            remark => figure.remarks(self.texts),
            alert => figure.alert,
        }
    }

    /// A drawing; and its numbers, where no other table holds them, with what they are called.
    fn chart(&mut self, chart: &Chart) -> Value {
        let title = self.numbers.figure(&chart.title, self.texts);
        let table = (!chart.tabled).then(|| {
            let grid = DocumentGrid::of_chart(chart, self.texts);
            self.table(&grid, (format!("f{}", self.numbers.figures), chart.title.clone()), 3)
        });
        let svg = Value::from_safe_string(chart.svg(&title, self.texts));
        context! { title, svg, table, data => self.texts.get("document-figure-data") }
    }

    /// A table: whether it may be wider than a phone, whether a phone shows its rows as cards, its columns and its
    /// rows.
    fn table(&self, grid: &DocumentGrid, (id, title): (String, String), level: u8) -> Value {
        let texts = grid.columns.iter().filter(|column| column.look == ColumnLook::Text).count();
        let cards = texts > 1 && texts == grid.columns.len();
        let shaded = grid.columns.iter().any(|column| column.look == ColumnLook::Shaded);
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
        let column = |column: &DocumentColumn| {
            let look = match column.look {
                ColumnLook::Shaded => "rising",
                ColumnLook::Text => "",
                ColumnLook::Bars => "bars",
                ColumnLook::Numbers => "n",
            };
            context! { head => &column.head, look }
        };
        let row = |(label, values): &(String, Vec<DocumentValue>), is_total: bool| {
            let cells = values.iter().enumerate().map(|(at, value)| self.cell(grid, at, value, is_total));
            context! { label, cells => cells.collect::<Vec<_>>() }
        };
        context! {
            id,
            title,
            level,
            look => looks.join(" "),
            scrolls => !cards && (shaded || count > NARROW),
            cards,
            first => grid.head.clone(),
            columns => grid.columns.iter().map(column).collect::<Vec<_>>(),
            rows => grid.rows.iter().map(|of| row(of, false)).collect::<Vec<_>>(),
            total => grid.total.as_ref().map(|of| row(of, true)),
            note => grid.note.clone(),
        }
    }

    /// A cell: its text, its look, the length of its bar (« 73.5% »), the head of its column. A total has neither shade
    /// nor bar, and stands where the bars begin.
    fn cell(&self, grid: &DocumentGrid, at: usize, value: &DocumentValue, is_total: bool) -> Value {
        let column = grid.columns.get(at).expect("invariant: a row has a value for each column");
        let bar = grid.bar(at, value).filter(|_| !is_total).map(|length| format!("{}.{}%", length / 10, length % 10));
        let look = match grid.shade(column, value).filter(|_| !is_total) {
            Some(shade) => format!("n s{shade}"),
            None if bar.is_some() => "bar".into(),
            None if column.look == ColumnLook::Text => String::new(),
            None if is_total && column.look == ColumnLook::Bars => "sum".into(),
            None => "n".into(),
        };
        context! { text => value.render(self.texts), look, bar, head => &column.head }
    }
}
