//! What is to be known before a report is read: its days, what the register knows of them, what it is held against.

use super::DocumentWriter;
use crate::domain::{Code, List};
use crate::i18n::Arg;
use crate::output::report::{ComparedPeriod, Report, labels};
use crate::report::{Against, CodeNames, Covered};

impl DocumentWriter<'_> {
    /// What must be known before reading.
    pub fn warnings(&self) -> Vec<String> {
        let texts = self.report.texts;
        let Report { period, extracted_on, .. } = self.report;
        let not_begun = (period.from() > *extracted_on).then(|| texts.get("report-about-not-begun"));
        [self.filtered(), not_begun.or_else(|| self.known()), self.as_it_stood()].into_iter().flatten().collect()
    }

    /// What is to be known before reading, where no cover says it.
    pub fn about(&self) -> Vec<String> {
        let Report { period, extracted_on, past, texts, head, .. } = self.report;
        let args = [
            ("from", Arg::from(period.from().to_string())),
            ("to", period.to().to_string().into()),
            ("on", extracted_on.to_string().into()),
            ("entries", head.0.into()),
            ("digest", self.report.digest().into()),
            ("set", texts.word("report-holidays", self.report.holiday_set()).into()),
        ];
        let mut keys = match self.report.annual {
            Some(_) => vec!["report-about-unit"],
            None => {
                vec!["report-about-period", "report-about-extraction", "report-about-unit", "report-about-holidays"]
            }
        };
        // Of many registers, each says its own entries and digest.
        if self.report.consolidation.is_some() {
            keys.retain(|key| *key != "report-about-extraction");
            keys.insert(1, "report-about-offices");
        }
        if *past {
            keys.insert(usize::from(self.report.annual.is_none()), "report-about-past");
        }
        if period.from() > *extracted_on {
            keys.push("report-about-not-begun");
        } else if period.to() > *extracted_on {
            keys.push("report-about-unfinished");
        }
        let about = keys.into_iter().map(|key| texts.with(key, &args));
        let mut compared: Vec<_> = self.report.compared.iter().filter_map(|compared| self.compared(compared)).collect();
        // The period before a year is the same a year before.
        compared.dedup();
        self.filtered().into_iter().chain(about).chain(self.known()).chain(compared).collect()
    }

    /// The part of the office that the report is for.
    fn filtered(&self) -> Option<String> {
        let Report { filter, office, texts, .. } = self.report;
        let of = [
            ("unit", List::Unit, &filter.unit),
            ("sector", List::Unit, &filter.sector),
            ("program", List::Program, &filter.program),
            ("partner", List::Partner, &filter.partner),
        ];
        let name = |(kind, list, code): (&str, List, &Option<Code>)| {
            let label = labels::code(CodeNames::List(list), code.as_ref()?.as_str(), &office.lists, texts);
            Some(texts.with("report-filtered-part", &[("kind", kind.into()), ("name", label.into())]))
        };
        let parts: Vec<String> = of.into_iter().filter_map(name).collect();
        (!parts.is_empty()).then(|| texts.with("report-filtered", &[("parts", parts.join(", ").into())]))
    }

    /// That the register is shown as it stood on a past day.
    fn as_it_stood(&self) -> Option<String> {
        let Report { extracted_on, past, texts, .. } = self.report;
        let args = [("on", extracted_on.to_string().into()), ("digest", self.report.digest().into())];
        past.then(|| texts.with("report-about-past", &args))
    }

    /// That the register knows nothing of the period, or only of its end: a zero there says nothing.
    fn known(&self) -> Option<String> {
        let (report, texts) = (self.report, self.report.texts);
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
    fn compared(&self, compared: &ComparedPeriod<'_>) -> Option<String> {
        let texts = self.report.texts;
        let first = compared.report.first_received.map(|first| labels::day(first, texts));
        let args = [
            ("period", Arg::from(labels::period_within(&compared.report.period, texts))),
            ("first", first.clone().unwrap_or_default().into()),
        ];
        let key = match (compared.report.covered(), compared.against) {
            (Covered::None, _) if first.is_none() => "report-compared-empty",
            (Covered::None, _) => "report-compared-none",
            // One column for two periods that are the same.
            (_, against) if !self.baselines.iter().any(|baseline| baseline.against == against) => return None,
            (Covered::Whole, Against::Previous) => "report-compared-previous",
            (Covered::Whole, Against::YearBefore) => "report-compared-year-before",
            (Covered::Partly, Against::Previous) => "report-compared-previous-partly",
            (Covered::Partly, Against::YearBefore) => "report-compared-year-before-partly",
        };
        Some(texts.with(key, &args))
    }
}
