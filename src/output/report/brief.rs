//! « En bref »: the page that answers first. Its figures, the sentences that they write, the most important first, and
//! what is to be watched, named by rule.

mod points;
mod watch;

use chrono::{Datelike, NaiveDate};
use std::collections::BTreeMap;

use super::labels;
use super::{DIGEST_BEGINNING, Report};
use crate::domain::{Lang, List, Number, Period, PeriodKind};
use crate::i18n::{Arg, Texts, number};
use crate::output::budget;
use crate::output::chart::{Category, Chart, ChartSeries, Quantity};
use crate::output::document::{
    Block, DocumentColumn, DocumentGrid, DocumentSection, DocumentValue, KeyFigure, OnePage, pages,
};
use crate::report::{BreakdownRow, CodeNames, EarlierFlow, FigurePart, Figures, Outlook, Percent, days_of_month};

/// Past and current data that « En bref » holds the figures against.
#[derive(Clone, Debug, Default)]
pub struct BriefContext<'a> {
    /// The grounds of each nature in the period before, when the register knows it whole.
    pub grounds_before: Option<BTreeMap<String, u64>>,
    /// The same period a year before, when the register knows it whole.
    pub year_before: Option<EarlierFlow>,
    /// The requests that are late at the end of the period, the latest first, and by how many days of their standard.
    pub late: &'a [LateRequest],
    /// The share within the standard since the fiscal year began, when the period is but a part of it.
    pub to_date: Option<Percent>,
    /// The figures whose months are drawn; none where nothing is drawn.
    pub months: Option<&'a Figures>,
}

/// A request that is late at the end of the period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LateRequest {
    pub number: Number,
    /// By how many business days.
    pub days: i64,
    /// Its office, in a report of several registers.
    pub office: Option<String>,
}

impl LateRequest {
    /// The order in which they are named: the latest first.
    pub fn rank(&self) -> (std::cmp::Reverse<i64>, Number) {
        (std::cmp::Reverse(self.days), self.number)
    }
}

/// Nine in ten of fewer closings than that is all of them but at most one, or all of them.
const ENOUGH_FOR_NINE_IN_TEN: u64 = 10;
/// How many grounds are drawn before the others.
const GROUNDS_DRAWN: usize = 4;
/// The longest of the bars that stand on one line, in columns.
const BAR_COLUMNS: i64 = 8;

/// The writer of « En bref ».
pub struct Brief<'a> {
    report: &'a Report<'a>,
    against: &'a BriefContext<'a>,
}

impl<'a> Brief<'a> {
    pub fn of(report: &'a Report<'a>) -> Self {
        Self { report, against: &report.extras.brief }
    }

    /// The title of the page: « Requêtes de novembre 2025 : en bref ». A period that runs is provisional.
    pub fn title(&self) -> String {
        let key = if self.report.is_provisional() { "brief-title-provisional" } else { "brief-title" };
        let Report { period, extracted_on, texts, .. } = self.report;
        let args = [
            ("kind", Arg::from(kind(period, &labels::period_within(period, texts)))),
            ("period", labels::period_within(period, texts).into()),
            ("on", labels::day(*extracted_on, texts).into()),
        ];
        self.sentence(key, &args)
    }

    /// The figures in large type: received, closed, open, within the standard, how long answers took, how the year
    /// goes.
    pub fn headline(&self) -> Vec<KeyFigure> {
        let of = self.report.figures;
        let (overdue, year_before) = (of.count(FigurePart::OpenOverdue), self.against.year_before);
        let figure = |key: &str, part: FigurePart, before: Option<u64>| KeyFigure {
            label: self.report.texts.get(key),
            value: DocumentValue::Count(of.count(part)),
            before: before.map(DocumentValue::Count),
            remark: String::new(),
            alert: false,
        };
        let received = figure("report-flow-received", FigurePart::FlowReceived, year_before.map(|year| year.received));
        let closed = figure("report-flow-closed", FigurePart::FlowClosed, year_before.map(|year| year.closed));
        let key = if self.report.is_provisional() { "report-open-count" } else { "brief-open" };
        let on_time = of.count(FigurePart::OpenAtEnd) - overdue;
        let args = [("count", Arg::from(overdue)), ("on_time", on_time.into())];
        let open = KeyFigure {
            remark: self.sentence("brief-open-late", &args),
            alert: overdue > 0,
            ..figure(key, FigurePart::OpenAtEnd, None)
        };
        let shares = [self.within(), self.mean(), self.to_date()];
        [received, closed, open].into_iter().chain(shares.into_iter().flatten()).collect()
    }

    /// The share within the standard, with its fraction and its target.
    fn within(&self) -> Option<KeyFigure> {
        let share = self.report.figures.share(FigurePart::WithinShare);
        if share.denominator == 0 {
            return None;
        }
        let value = DocumentValue::Percent(share);
        let label = labels::within(self.report.figures.standard_of_share(), self.report.texts);
        let before = self.against.year_before.map(|before| Percent::new(before.within, before.within + before.late));
        let before = before.filter(|share| share.denominator > 0).map(DocumentValue::Percent);
        let target = self.report.figures.target_tenths();
        let remark = against_target(share, target, self.report.texts);
        Some(KeyFigure { label, value, before, remark, alert: target.is_some_and(|target| !share.reaches(target)) })
    }

    /// How long closings took, of all kinds; with the time of nine in ten when there are ten at least.
    fn mean(&self) -> Option<KeyFigure> {
        let of = self.report.figures;
        let net = of.days(FigurePart::Net);
        let p90 = net.p90.filter(|_| of.count(FigurePart::Timed) >= ENOUGH_FOR_NINE_IN_TEN);
        let nine_in_ten = |days: i64| self.sentence("brief-p90", &[("days", self.number(days.unsigned_abs()).into())]);
        Some(KeyFigure {
            label: self.report.texts.get("brief-mean"),
            value: DocumentValue::Quotient(net.mean?),
            before: None,
            remark: p90.map(nine_in_ten).unwrap_or_default(),
            alert: false,
        })
    }

    /// How the fiscal year goes, of a part of it.
    fn to_date(&self) -> Option<KeyFigure> {
        let share = self.against.to_date.filter(|share| share.denominator > 0)?;
        let year = Period::fiscal_year_of(self.report.as_of())?;
        let month = |day: NaiveDate| self.report.texts.get(&format!("report-month-{}", day.month()));
        let until = if self.report.is_provisional() { "none".to_owned() } else { month(self.report.as_of()) };
        let budget = self.report.extras.budget.as_ref().map(|(_, budget)| budget);
        Some(KeyFigure {
            label: self.sentence("brief-to-date", &[("month", month(year.from()).into()), ("until", until.into())]),
            value: DocumentValue::Percent(share),
            before: None,
            remark: budget.and_then(|budget| budget::outlook(budget, self.report.texts)).unwrap_or_default(),
            alert: budget.is_some_and(|budget| matches!(budget.outlook(), Outlook::Lost(_))),
        })
    }

    /// The first grounds, and the others together.
    fn grounds(&self) -> Option<Block> {
        let of = self.report.figures.breakdown(FigurePart::GroundsByNature);
        let rows = &of.rows;
        let named = if rows.len() == GROUNDS_DRAWN + 1 { rows.len() } else { GROUNDS_DRAWN.min(rows.len()) };
        let (first, others) = rows.split_at(named);
        let others: u64 = others.iter().map(|row| row.cell.count).sum();
        let others = (others > 0).then(|| (self.report.texts.get("report-others"), others));
        let named: Vec<_> = first.iter().map(|row| (self.named_in(List::Nature, &row.code), row.cell.count)).collect();
        let most = named.iter().map(|(_, count)| *count).max().unwrap_or(0);
        let bars = named.iter().map(|(label, count)| {
            let length = Percent::new(*count, most).tenths().expect("invariant: a row counts a ground");
            format!("{label} {count} {}", pages::bar(length, BAR_COLUMNS))
        });
        let counts = self.report.texts.get("report-counts-grounds");
        let last = others.iter().map(|(label, count)| format!("{label} {count}"));
        let brief = std::iter::once(counts.clone()).chain(bars).chain(last).collect();
        let column = DocumentColumn::bars(counts);
        let rows = named.into_iter().chain(others);
        let grid = DocumentGrid {
            brief,
            rows: rows.map(|(label, count)| (label, vec![DocumentValue::Count(count)])).collect(),
            ..DocumentGrid::new(
                self.sentence("brief-grounds", &[("count", of.total.into())]),
                self.report.texts.get("brief-ground"),
                vec![column],
            )
        };
        (of.total > 0).then_some(Block::Grid(grid))
    }

    /// The section: figures in large type, sentences, the first grounds beside the months, what is to be watched.
    pub fn section(&self) -> DocumentSection {
        let [points, watch] = [self.points(), self.watch()];
        let points = (!points.is_empty()).then_some(Block::Points(points));
        let watch = (!watch.is_empty()).then_some(Block::Watch(watch));
        let drawn = match (self.chart().map(Block::Chart), self.grounds()) {
            (Some(chart), Some(grounds)) => Some(Block::Pair(Box::new([chart, grounds]))),
            (chart, grounds) => chart.or(grounds),
        };
        let blocks = [Some(Block::Headline(self.headline())), points, drawn, watch];
        let heading = self.report.texts.get("brief-heading");
        DocumentSection::unnumbered("brief", heading, blocks.into_iter().flatten().collect())
    }

    /// Requests received and closed month by month: of the period, or of the fiscal year that it is a part of.
    fn chart(&self) -> Option<Chart> {
        let figures = self.against.months?;
        let mut months = figures.breakdown(FigurePart::MonthsReceived).rows;
        let days = |month: &BreakdownRow| {
            days_of_month(figures.period, &month.code).expect("invariant: it is one of the period")
        };
        months.retain(|month| days(month).from() <= self.report.as_of());
        // A month that runs is drawn, and is not held against those that are over.
        let is_over = |month: &&BreakdownRow| days(month).to() < self.report.extracted_on;
        let [first, .., last] = &months.iter().filter(is_over).collect::<Vec<_>>()[..] else { return None };
        let of = |label: &str, count: fn(&BreakdownRow) -> u64| ChartSeries {
            label: self.report.texts.get(label),
            points: months.iter().map(|month| Some(count(month) as f64)).collect(),
        };
        let received = |month: &BreakdownRow| month.cell.count;
        let closed = |month: &BreakdownRow| month.column("closed");
        let category = |month: &BreakdownRow| {
            let from = days(month).from();
            let label = self.report.texts.get(&format!("report-month-{}", from.month()));
            Category { label, group: from.year().to_string() }
        };
        let name = |month: &BreakdownRow| Arg::from(labels::month(&figures.period, &month.code, self.report.texts));
        let args = [
            ("from", name(first)),
            ("to", name(last)),
            ("received", received(first).into()),
            ("received_last", received(last).into()),
            ("closed", closed(first).into()),
            ("closed_last", closed(last).into()),
        ];
        Some(Chart {
            name: "brief-months".into(),
            title: self.report.texts.get("brief-chart"),
            finding: self.sentence("brief-chart-finding", &args),
            categories: months.iter().map(category).collect(),
            axis: self.report.texts.get("chart-axis-count"),
            quantity: Quantity::Count,
            series: vec![of("report-flow-received", received), of("report-flow-closed", closed)],
            target: None,
            tabled: false,
        })
    }

    /// The day of the figures: « Au 28 novembre 2026 ».
    pub fn as_of(&self) -> String {
        self.sentence("brief-as-of", &[("on", labels::day(self.report.extracted_on, self.report.texts).into())])
    }

    /// Surroundings of the page: its day, how the figures were made, and where there is more.
    pub fn one_page(&self) -> OnePage {
        let as_of = (!self.report.is_provisional()).then(|| self.as_of());
        let name = match self.report.period.kind() {
            PeriodKind::Range => self.report.texts.get("origin-report"),
            _ => labels::typed_name(&self.report.period, self.report.texts),
        };
        let more = self.sentence("brief-foot-more", &[("name", name.into())]);
        let foot = [more].into_iter().chain(self.register()).collect();
        OnePage { as_of, notes: self.notes(), foot }
    }

    /// The register that the figures are of, by the beginning of its digest. Of many registers, each says its own.
    fn register(&self) -> Option<String> {
        let digest: String = self.report.digest().chars().take(DIGEST_BEGINNING).collect();
        let is_alone = self.report.extras.consolidation.is_none();
        is_alone.then(|| self.sentence("brief-foot-register", &[("digest", digest.into())]))
    }

    fn notes(&self) -> Vec<String> {
        let (entries, digest) = (self.report.head.0, self.report.digest());
        let made = self.sentence("brief-note", &[("entries", entries.into()), ("digest", digest.into())]);
        self.left_out().into_iter().chain([made]).collect()
    }

    /// Requests that the figures of the page do not count.
    pub fn left_out(&self) -> Vec<String> {
        let partners = self.report.figures.count(FigurePart::Partners);
        let partners = (partners > 0).then(|| self.sentence("brief-note-partners", &[("count", partners.into())]));
        partners.into_iter().chain(self.other_standards()).collect()
    }

    /// Closings that the share within the standard leaves out, where other kinds have other standards, or none.
    fn other_standards(&self) -> Option<String> {
        let of = self.report.figures;
        let [other, none] = [FigurePart::OtherStandard, FigurePart::StandardUnknown].map(|part| of.count(part));
        let standard = self.named_in(List::Standard, of.main_standard().code.as_str());
        let args = [("standard", Arg::from(standard)), ("other", other.into()), ("none", none.into())];
        (other + none > 0).then(|| self.sentence("brief-note-standards", &args))
    }

    /// A code of a list in words.
    fn named_in(&self, list: List, code: &str) -> String {
        labels::code(CodeNames::List(list), code, &self.report.office.lists, self.report.texts)
    }

    fn lang(&self) -> Lang {
        self.report.texts.lang()
    }

    fn sentence(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.report.texts.with(key, args)
    }

    fn end(&self) -> Arg {
        labels::day(self.report.as_of(), self.report.texts).into()
    }

    fn number(&self, count: u64) -> String {
        number::count(count, self.lang())
    }

    fn share(&self, percent: Percent) -> Option<String> {
        percent.tenths().map(|tenths| number::percent(tenths, self.lang()))
    }
}

/// The fraction that a share is of: « 35 sur 39 ».
fn fraction(share: Percent, texts: &Texts) -> String {
    texts.with("brief-fraction", &[("part", share.numerator.into()), ("whole", share.denominator.into())])
}

/// A share as a fraction, against its target in tenths of a percent: « 35 sur 39, cible 90 % manquée d’une
/// réponse ».
pub fn against_target(share: Percent, target: Option<u32>, texts: &Texts) -> String {
    let fraction = fraction(share, texts);
    let Some(target) = target else { return fraction };
    let needed = share.denominator.saturating_mul(u64::from(target)).div_ceil(1000);
    let args = [
        ("fraction", Arg::from(fraction)),
        ("target", budget::target(target.into(), texts.lang()).into()),
        ("missing", needed.saturating_sub(share.numerator).into()),
    ];
    texts.with("brief-target", &args)
}

/// How a sentence names the kind of a period; a month whose name begins with a vowel is one that elides.
fn kind(period: &Period, name: &str) -> &'static str {
    match period.kind() {
        PeriodKind::FiscalYear { .. } => "year",
        PeriodKind::Quarter { .. } => "quarter",
        PeriodKind::Month { .. } if name.starts_with(['a', 'o']) => "month-elided",
        PeriodKind::Month { .. } => "month",
        PeriodKind::Range => "range",
    }
}
