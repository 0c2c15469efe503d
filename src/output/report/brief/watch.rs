//! « À surveiller »: matters named by rule.

use super::{Brief, LateRequest, fraction};
use crate::domain::{Code, List, Measure, Record};
use crate::i18n::Arg;
use crate::output::budget;
use crate::output::report::labels;
use crate::report::{BreakdownRow, FigurePart, Percent};

/// Consultations, answered or late, from which a unit is held to a rate.
const LEAST_CONSULTATIONS: u64 = 3;
/// Target of acknowledgements and of units' answers in time, in tenths of a percent: no standard has one for these.
const TARGET_TENTHS: u32 = 900;

/// How many records a sentence names.
const RECORDS_NAMED: usize = 3;

impl Brief<'_> {
    /// Sentences on requests, measures and answers to the Ombudsman that are late, and on months, standards,
    /// acknowledgements and units under their target.
    pub fn watch(&self) -> Vec<String> {
        let late = self.late().into_iter().chain(self.late_at_partners());
        let under = self.months_under_target().into_iter().chain(self.standards_under_target());
        late.chain(under)
            .chain(self.acknowledgements())
            .chain(self.slowest_unit())
            .chain(self.late_measures())
            .chain(self.late_to_the_ombudsman())
            .collect()
    }

    fn late(&self) -> Option<String> {
        let days = |late: &LateRequest| {
            let office = late.office.iter().map(|office| format!(" · {office}"));
            let number: String = [late.number.to_string()].into_iter().chain(office).collect();
            self.sentence("brief-late-by", &[("number", number.into()), ("days", late.days.into())])
        };
        self.named("brief-watch-late", self.against.late.iter().map(days).collect())
    }

    /// Late requests of partners, which no other line of the page counts.
    fn late_at_partners(&self) -> Option<String> {
        let overdue = self.report.figures.count(FigurePart::PartnersOverdue);
        (overdue > 0).then(|| self.sentence("brief-watch-partners", &[("count", overdue.into())]))
    }

    /// The months of a longer period that were under the target.
    fn months_under_target(&self) -> Option<String> {
        let target = self.report.figures.target_tenths()?;
        let months = self.report.figures.breakdown(FigurePart::MonthsReceived).rows;
        let share = |month: &BreakdownRow| {
            let (within, late) = (month.column("within_standard"), month.column("late"));
            Percent::new(within, within + late)
        };
        let under = months.iter().filter(|month| share(month).denominator > 0 && !share(month).reaches(target));
        let named: Vec<String> = under
            .map(|month| {
                let name = labels::month(&self.report.period, &month.code, self.report.texts);
                let of = share(month);
                let share = self.share(of).expect("invariant: some were timed");
                let args = [
                    ("month", Arg::from(name)),
                    ("fraction", fraction(of, self.report.texts).into()),
                    ("share", share.into()),
                ];
                self.sentence("brief-month-share", &args)
            })
            .collect();
        self.named("brief-watch-months", named)
    }

    /// Standards under their own target, but for those of the share, which is judged apart where it has one target.
    fn standards_under_target(&self) -> Vec<String> {
        let (figures, lists) = (self.report.figures, &self.report.office.lists);
        let sentence = |row: BreakdownRow| {
            let standard = lists.get(List::Standard, &Code::new(&row.code).ok()?)?.as_standard()?;
            let is_judged = figures.target_tenths().is_some() && figures.standards_of_share().contains(&&standard);
            if is_judged {
                return None;
            }
            let share = Percent::new(row.column("within_standard"), row.cell.count);
            let target = standard.target_tenths();
            let args = [
                ("standard", Arg::from(self.named_in(List::Standard, &row.code))),
                ("within", share.numerator.into()),
                ("total", share.denominator.into()),
                ("length", labels::length(&standard, self.report.texts).into()),
                ("target", budget::target(target.into(), self.lang()).into()),
            ];
            let is_under = !share.reaches(target);
            is_under.then(|| self.sentence("brief-watch-standard", &args))
        };
        figures.breakdown(FigurePart::ByStandard).rows.into_iter().filter_map(sentence).collect()
    }

    fn acknowledgements(&self) -> Option<String> {
        let of = self.report.figures;
        let share = of.share(FigurePart::AcknowledgedShare);
        let missing = of.count(FigurePart::Unacknowledged);
        // What was never acknowledged is in no share of acknowledgements.
        let of_all = Percent::new(share.numerator, share.denominator + missing);
        let args = [
            ("within", Arg::from(share.numerator)),
            ("total", share.denominator.into()),
            ("days", of.targets.acknowledgement_days.into()),
            ("share", self.share(share).unwrap_or_default().into()),
            ("missing", missing.into()),
        ];
        let is_under = of_all.denominator > 0 && !of_all.reaches(TARGET_TENTHS);
        is_under.then(|| self.sentence("brief-watch-acknowledged", &args))
    }

    /// The unit with the least share of consultations answered in time, of those that were put enough of them. One that
    /// is late to answer counts too: a unit that never answers is the slowest.
    fn slowest_unit(&self) -> Option<String> {
        let owed = |unit: &BreakdownRow| unit.column("answered") + unit.column("overdue");
        let share = |unit: &BreakdownRow| Percent::new(unit.column("within_due"), owed(unit));
        let units = self.report.figures.breakdown(FigurePart::ConsultedByUnit);
        let under =
            units.rows.iter().filter(|unit| owed(unit) >= LEAST_CONSULTATIONS && !share(unit).reaches(TARGET_TENTHS));
        let slowest = under.min_by(|one, other| share(one).cmp_value(share(other)))?;
        let share = share(slowest);
        let unit = labels::code(units.names, &slowest.code, &self.report.office.lists, self.report.texts);
        let args = [
            ("unit", Arg::from(unit)),
            ("within", share.numerator.into()),
            ("total", slowest.column("answered").into()),
            ("overdue", slowest.column("overdue").into()),
        ];
        Some(self.sentence("brief-watch-unit", &args))
    }

    fn late_measures(&self) -> Option<String> {
        let on = self.report.as_of();
        let calendar = self.report.office.calendar();
        let days = |measure: &Measure| Some((measure.id(), calendar.elapsed(measure.overdue_since(on)?, on)));
        let mut late: Vec<_> = self.report.measures.iter().filter_map(days).collect();
        late.sort_by_key(|(number, days)| (std::cmp::Reverse(*days), *number));
        let named = late.into_iter().map(|(number, days)| {
            self.sentence("brief-late-by", &[("number", number.to_string().into()), ("days", days.into())])
        });
        self.named("brief-watch-measures", named.collect())
    }

    /// The Ombudsman files that wait for an answer past its day.
    fn late_to_the_ombudsman(&self) -> Option<String> {
        let late = self.report.registers.ombudsman.count("ombudsman.late_at_end");
        (late > 0).then(|| self.sentence("brief-watch-ombudsman", &[("count", late.into())]))
    }

    /// A sentence on records that it names, the first of them.
    pub(super) fn named(&self, key: &str, records: Vec<String>) -> Option<String> {
        let (first, others) = records.split_at(records.len().min(RECORDS_NAMED));
        let named = [("records", Arg::from(first.join(", "))), ("others", others.len().into())];
        let named = self.sentence("brief-named", &named);
        // Of a period that is over, what was late may have been done since.
        let over = if self.report.is_provisional() { "no" } else { "yes" };
        let args =
            [("count", Arg::from(records.len())), ("records", named.into()), ("over", over.into()), ("on", self.end())];
        (!records.is_empty()).then(|| self.sentence(key, &args))
    }
}
