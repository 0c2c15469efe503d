//! A report as pages that one signs.

use unicode_width::UnicodeWidthStr;

use super::paper::Paper;
use super::sections::{Amount, Group, Line, Section, Table, sections};
use super::{Page, Report, labels};
use crate::domain::Lang;
use crate::i18n::Arg;
use crate::output::number::{self, NO_BREAK};
use crate::output::{Table as Grid, clean};
use crate::report::registers::Tallied;
use crate::report::{Cell, Percent, Terms};

/// The whole report.
pub fn pages(report: &Report<'_>, page: Page) -> String {
    let mut pages = Pages { report, paper: Paper::new(page) };
    pages.title();
    for (n, section) in (1_i64..).zip(sections(report)) {
        pages.section(n, &section);
    }
    pages.notes();
    pages.paper.text
}

struct Pages<'a> {
    report: &'a Report<'a>,
    paper: Paper,
}

/// Figures that a sentence of [`Pages::share`] already says, or that are the sum of others on the page.
const SAID_ELSEWHERE: [&str; 9] = [
    "ombudsman.answers.within",
    "times.within_standard",
    "times.target_percent",
    "times.acknowledgement.within_target",
    "times.acknowledgement.target_days",
    "admissibility.decided",
    "findings.complaints_with_grounds",
    "open.age_known",
    "consultations.within_due",
];

impl Pages<'_> {
    fn title(&mut self) {
        let Report { period, extracted_on, office, texts, head, .. } = self.report;
        let title = clean::line(office.settings.title.text(texts.lang())).into_owned();
        self.paper.heading(&texts.get("heading-report"));
        self.paper.paragraph(&title);
        let label = labels::period(period, texts);
        self.paper.heading(&label);
        self.paper.gap();
        let entries = i64::try_from(head.0).unwrap_or(i64::MAX);
        let about = [
            ("from", Arg::from(period.from().to_string())),
            ("to", period.to().to_string().into()),
            ("on", extracted_on.to_string().into()),
            ("entries", entries.into()),
            ("set", texts.get(&format!("report-holidays-{}", self.report.holiday_set().replace('_', "-"))).into()),
        ];
        for key in ["report-about-period", "report-about-extraction", "report-about-unit", "report-about-holidays"] {
            self.paper.paragraph(&texts.with(key, &about));
        }
        if period.to() > *extracted_on {
            self.paper.paragraph(&texts.with("report-about-unfinished", &about));
        }
    }

    fn section(&mut self, n: i64, section: &Section) {
        let texts = self.report.texts;
        let heading = texts.get(&format!("heading-report-{}", section.name));
        self.paper.gap();
        self.paper.heading(&format!("{n}. {heading}"));
        if section.is_empty {
            self.paper.paragraph(&texts.get(&format!("report-empty-{}", section.name)));
        } else if section.name == "flow" {
            self.flow();
        } else {
            self.lines(&section.lines);
        }
    }

    /// The flow as the equation that it is. Figures that do not add up never come this far.
    fn flow(&mut self) {
        let flow = self.report.figures.flow;
        let count = |count: u64| Arg::from(self.count(count));
        let args = [
            ("start", count(flow.open_at_start)),
            ("received", count(flow.received)),
            ("reopened", count(flow.reopened)),
            ("closed", count(flow.closed)),
            ("end", count(flow.open_at_end)),
        ];
        self.paper.paragraph(&self.report.texts.with("report-flow-equation", &args));
    }

    /// Plain figures side by side with their words, until a table comes.
    fn lines(&mut self, lines: &[Line]) {
        let mut facts = Vec::new();
        for line in lines {
            match line {
                Line::Count(cell) if self.is_hidden(cell) => {}
                Line::Count(cell) => facts.push((labels::path(&cell.key, self.report.texts), self.count(cell.count))),
                Line::Share(path, percent) => match self.share(path, *percent) {
                    (label, None) => facts.push((label, self.fraction(*percent))),
                    (label, Some(target)) => {
                        self.facts(&mut facts);
                        let colon = self.report.texts.with(
                            "report-fact",
                            &[("label", label.into()), ("value", (self.fraction(*percent) + &target).into())],
                        );
                        self.paper.paragraph(&colon);
                    }
                },
                Line::Value(path, _) if SAID_ELSEWHERE.contains(path) => {}
                Line::Value(path, amount) => {
                    facts.push((labels::path(path, self.report.texts), self.amount(*amount)));
                }
                Line::Table(table) => {
                    self.facts(&mut facts);
                    self.table(table);
                }
                // Units by natures are wider than a page.
                Line::Grid(_) => {}
                Line::Text(_, label, text) => {
                    self.facts(&mut facts);
                    let args = [("label", label.as_str().into()), ("value", clean::line(text).into_owned().into())];
                    self.paper.paragraph(&self.report.texts.with("report-fact", &args));
                }
            }
        }
        self.facts(&mut facts);
    }

    /// Nobody needs to read that nothing is unknown.
    fn is_hidden(&self, cell: &Cell) -> bool {
        SAID_ELSEWHERE.contains(&cell.key.as_str()) || (cell.count == 0 && cell.key.ends_with("unknown"))
    }

    /// The words of a share, and its target where it has one to be held against.
    fn share(&self, path: &str, percent: Percent) -> (String, Option<String>) {
        let (report, texts) = (self.report, self.report.texts);
        match path {
            "times.within_standard_percent" => {
                let label = match &report.standard {
                    Some(standard) => {
                        texts.with("report-within-length", &[("length", labels::length(standard, texts).into())])
                    }
                    None => texts.get("report-within-own"),
                };
                let target = report.figures.times.target_tenths.zip(percent.tenths()).map(|(target, _)| {
                    // Held against the fraction itself: 89.96 % is shown as 90.0 % and does not reach 90 %.
                    let reached =
                        u128::from(percent.numerator) * 1000 >= u128::from(percent.denominator) * u128::from(target);
                    let key = if reached { "report-target-reached" } else { "report-target-missed" };
                    texts.with(key, &[("target", self.target(target.into()).into())])
                });
                (label, Some(target.unwrap_or_default()))
            }
            "times.acknowledgement.within_target_percent" => {
                let days = report.figures.times.acknowledgement.target_days;
                (texts.with("report-acknowledged-within", &[("days", days.into())]), Some(String::new()))
            }
            path => (labels::path(path, texts), None),
        }
    }

    fn facts(&mut self, facts: &mut Vec<(String, String)>) {
        let widest = facts.iter().map(|(label, _)| label.width()).max().unwrap_or(0);
        for (label, value) in facts.drain(..) {
            let gap = " ".repeat(widest - label.width() + 2);
            self.paper.paragraph(&format!("{label}{gap}{value}"));
        }
    }

    fn table(&mut self, table: &Table) {
        let texts = self.report.texts;
        let title = labels::path(table.path, texts);
        match &table.rows[..] {
            [] => {}
            // A table that says only that nothing is known is a line.
            [only] if only.code == Terms::UNKNOWN => {
                let value = format!("{} ({})", only.label, self.count(only.cell.count));
                self.paper.paragraph(&texts.with("report-fact", &[("label", title.into()), ("value", value.into())]));
            }
            rows @ [first, ..] => {
                let own = texts.maybe(&format!("report-counted-{}", table.path.replace(['.', '_'], "-")), &[]);
                let counted = own.unwrap_or_else(|| texts.get(&format!("report-counts-{}", table.counts)));
                // A whole column of zeros under « sans conclusion » would only take the room of the others.
                let told = |name: &&str| {
                    let of = |row: &Group| row.beside.iter().any(|(other, cell)| other == name && cell.count > 0);
                    *name != "undecided" || rows.iter().any(of)
                };
                let beside: Vec<&str> = first.beside.iter().map(|(name, _)| *name).filter(told).collect();
                let values: Vec<&str> = first.values.iter().map(|(name, _)| *name).collect();
                // Beside counts there is no room left for days: they have a grid of their own.
                let (near, apart) = if beside.is_empty() { (&values[..], &[][..]) } else { (&[][..], &values[..]) };
                let headed = |names: &[&str]| -> Vec<String> {
                    names.iter().map(|name| texts.get(&format!("report-beside-{name}"))).collect()
                };
                let headers = [vec![title.clone(), counted, "%".to_owned()], headed(&beside), headed(near)].concat();
                let mut grid = Grid::new(headers).numeric(1..3 + beside.len() + near.len());
                for row in rows {
                    let cells = vec![row.label.clone(), self.count(row.cell.count), self.percent(row.percent)];
                    let others = row.beside.iter().filter(|(name, _)| beside.contains(name));
                    let others = others.map(|(_, cell)| self.count(cell.count)).collect();
                    grid.row([cells, others, if near.is_empty() { Vec::new() } else { self.amounts(row) }].concat());
                }
                self.paper.gap();
                self.paper.text.push_str(&grid.render(self.paper.width()));
                if let Some(sum) = table.misses_100 {
                    let sum = number::percent(sum, texts.lang());
                    self.paper.paragraph(&texts.with("report-rounding", &[("sum", sum.into())]));
                }
                if !apart.is_empty() {
                    let mut grid = Grid::new([vec![title], headed(apart)].concat()).numeric(1..1 + apart.len());
                    rows.iter().for_each(|row| grid.row([vec![row.label.clone()], self.amounts(row)].concat()));
                    self.paper.gap();
                    self.paper.text.push_str(&grid.render(self.paper.width()));
                }
                self.paper.gap();
            }
        }
    }

    /// How the figures were made: definitions, denominators, and what the register was then.
    fn notes(&mut self) {
        let texts = self.report.texts;
        self.paper.gap();
        self.paper.heading(&texts.get("heading-report-method"));
        let mut notes = vec![
            "note-report-unit",
            "note-report-flow",
            "note-report-admissibility",
            "note-report-findings",
            "note-report-grounds",
            "note-report-days",
            "note-report-times",
            "note-report-acknowledgement",
            "note-report-open",
            "note-report-handling",
            "note-report-consultations",
            "note-report-percent",
        ];
        let registers = self.report.registers;
        let told = |(_, key): &(&Tallied, _)| *key;
        let of = [(&registers.measures, "note-report-measures"), (&registers.issues, "note-report-issues")];
        notes.extend(of.iter().filter(|(of, _)| of.tells()).map(told));
        if self.report.figures.period.months() > 1 {
            notes.push("note-report-months");
        }
        if self.report.standard.is_none() {
            notes.push("note-report-standards");
        }
        if self.report.office.calendar().beyond_loaded(self.report.period.to()) {
            notes.push("note-report-holidays");
        }
        for key in notes {
            self.paper.paragraph(&format!("- {}", texts.get(key)));
        }
        if !self.report.ombudsman.is_empty() {
            self.paper.paragraph(&format!("- {}", texts.get("note-report-ombudsman")));
        }
        let digest = self.report.digest();
        let entries = i64::try_from(self.report.head.0).unwrap_or(i64::MAX);
        let args = [("entries", entries.into()), ("digest", digest.into())];
        self.paper.paragraph(&format!("- {}", texts.with("note-report-digest", &args)));
    }

    fn count(&self, count: u64) -> String {
        number::count(i64::try_from(count).unwrap_or(i64::MAX), self.report.texts.lang())
    }

    fn percent(&self, percent: Percent) -> String {
        percent.tenths().map_or_else(
            || self.report.texts.get("report-not-applicable"),
            |tenths| number::percent(tenths, self.report.texts.lang()),
        )
    }

    /// A share with the fraction it comes from: « 27 / 30 (90,0 %) ».
    fn fraction(&self, percent: Percent) -> String {
        if percent.denominator == 0 {
            return self.report.texts.get("report-not-applicable");
        }
        let (part, whole) = (self.count(percent.numerator), self.count(percent.denominator));
        format!("{part}{NO_BREAK}/{NO_BREAK}{whole} ({})", self.percent(percent))
    }

    /// A target, which is a round number: « 90 % ».
    fn target(&self, tenths: i64) -> String {
        match (tenths % 10, self.report.texts.lang()) {
            (0, Lang::Fr) => format!("{}{NO_BREAK}%", tenths / 10),
            (0, Lang::En) => format!("{}%", tenths / 10),
            (_, lang) => number::percent(tenths, lang),
        }
    }

    /// The numbers that stand beside a row.
    fn amounts(&self, row: &Group) -> Vec<String> {
        row.values.iter().map(|(_, amount)| self.amount(*amount)).collect()
    }

    fn amount(&self, amount: Option<Amount>) -> String {
        let lang = self.report.texts.lang();
        let shown = amount.and_then(|amount| match amount {
            Amount::Whole(number) => Some(number::count(number, lang)),
            Amount::Quotient(quotient) => quotient.rounded(1).map(|tenths| number::tenths(tenths, lang)),
            Amount::Tenths(tenths) => Some(number::percent(tenths, lang)),
        });
        shown.unwrap_or_else(|| self.report.texts.get("report-not-applicable"))
    }
}
