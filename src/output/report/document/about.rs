//! Notes at the head of a report: its days, how much of them the register knows, the past periods that it is held
//! against.

use super::DocumentWriter;
use crate::domain::{PeriodKind, RecordId};
use crate::i18n::Arg;
use crate::output::report::brief::Brief;
use crate::output::report::{ComparedPeriod, Report, labels};
use crate::report::{Against, Covered};

impl DocumentWriter<'_> {
    /// Warnings that must be read first.
    pub fn warnings(&self) -> Vec<String> {
        [
            labels::filtered(self.report.filter, &self.report.office.lists, self.report.texts),
            self.known(),
            self.replay_warning(),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// What is to be known before the tables of a report are read: the day of its figures first, with its own days
    /// where its name shows none; what it is held against last. How it was made is at its end.
    pub fn about(&self) -> Vec<String> {
        let Report { period, extracted_on, texts, extras, .. } = self.report;
        let [from, to, on] = [period.from(), period.to(), *extracted_on].map(|day| labels::day(day, texts));
        let args = [("from", from.into()), ("to", to.into()), ("on", on.into())];
        let is_year = matches!(period.kind(), PeriodKind::FiscalYear { .. });
        let days = is_year.then(|| texts.with("brief-days", &args));
        let is_unfinished = extras.annual.is_none() && period.to() > *extracted_on;
        let unfinished = is_unfinished.then(|| texts.get("report-about-unfinished"));
        // Of many registers, each says its own entries and digest.
        let offices = extras.consolidation.as_ref().map(|_| texts.with("report-about-offices", &args));
        let dated: Vec<_> = [days, offices].into_iter().flatten().collect();
        let as_of = dated.is_empty().then(|| Brief::of(self.report).as_of());
        let compared = extras.compared.iter().map(|compared| self.compared(compared));
        as_of.into_iter().chain(dated).chain(unfinished).chain(self.warnings()).chain(compared).collect()
    }

    /// Warning that the register is shown as it stood on a past day.
    fn replay_warning(&self) -> Option<String> {
        let Report { extracted_on, extras, texts, .. } = self.report;
        let args = [("on", labels::day(*extracted_on, texts).into()), ("digest", self.report.digest().into())];
        extras.is_past.then(|| texts.with("report-about-past", &args))
    }

    /// That the register knows nothing of the period, or only of its end: a zero there says nothing. Of many registers,
    /// those of which that is so.
    fn known(&self) -> Option<String> {
        let (report, texts) = (self.report, self.report.texts);
        if let Some(of) = &report.extras.consolidation {
            return of.coverage_warning(&report.period, texts);
        }
        let key = match (report.covered(), report.first_received) {
            (Covered::Whole, _) => return None,
            (_, None) => "report-about-unknown-empty",
            (Covered::None, _) => "report-about-unknown",
            (Covered::Partly, _) => "report-about-known-partly",
        };
        let first = report.first_received.map(|first| labels::day(first, texts)).unwrap_or_default();
        Some(texts.with(key, &[("first", first.into())]))
    }

    /// Which past period stands beside the figures, or why none does.
    fn compared(&self, compared: &ComparedPeriod<'_>) -> String {
        let texts = self.report.texts;
        let first = compared.report.first_received.map(|first| labels::day(first, texts));
        let against = compared.against[0];
        let args = [
            ("period", Arg::from(labels::period_within(&compared.report.period, texts))),
            ("first", first.clone().unwrap_or_default().into()),
            ("against", against.as_str().into()),
        ];
        let key = match (compared.report.covered(), against) {
            (Covered::None, _) if first.is_none() => "report-compared-empty",
            (Covered::None, _) => "report-compared-none",
            (Covered::Whole, Against::Previous) => "report-compared-previous",
            (Covered::Whole, Against::YearBefore) => "report-compared-year-before",
            (Covered::Partly, Against::Previous) => "report-compared-previous-partly",
            (Covered::Partly, Against::YearBefore) => "report-compared-year-before-partly",
        };
        let edition = |id: RecordId| texts.with("report-compared-moved", &[("edition", id.to_string().into())]);
        let moved = compared.moved_since.map(edition);
        [Some(texts.with(key, &args)), moved].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}
