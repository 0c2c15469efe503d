//! What is to be watched, named by rule.

use super::{Brief, NAMED};
use crate::domain::{List, Number, Record};
use crate::i18n::Arg;
use crate::output::report::labels::{self, Names};
use crate::report::Percent;
use crate::report::units::ConsultedUnit;

/// A unit that answered fewer consultations than that is not held to a rate.
const ENOUGH: u64 = 3;
/// The share in time under which something is to be watched, when the office has no target of its own: 90 %.
const USUAL_TARGET: u32 = 900;

impl Brief<'_> {
    /// What is to be watched: requests and measures that are late, acknowledgements and units under the target.
    pub fn watch(&self) -> Vec<String> {
        [self.late(), self.acknowledgements(), self.slowest_unit(), self.late_measures()]
            .into_iter()
            .flatten()
            .collect()
    }

    fn late(&self) -> Option<String> {
        let days = |(number, days): &(Number, i64)| {
            self.sentence("brief-late-by", &[("number", number.to_string().into()), ("days", (*days).into())])
        };
        self.named("brief-watch-late", self.against.late.iter().map(days).collect())
    }

    fn acknowledgements(&self) -> Option<String> {
        let of = &self.report.figures.times.acknowledgement;
        let share = of.percent_within_target;
        let args = [
            ("late", Arg::from(of.late)),
            ("total", share.denominator.into()),
            ("days", of.target_days.into()),
            ("share", self.share(share)?.into()),
        ];
        (!share.reaches(self.target())).then(|| self.sentence("brief-watch-acknowledged", &args))
    }

    /// The unit that answers the fewest of its consultations in time, of those that answered enough of them.
    fn slowest_unit(&self) -> Option<String> {
        let share = |unit: &&ConsultedUnit| Percent::new(unit.within_due.count, unit.answered.count);
        let units = self.report.figures.consultations.by_unit.iter();
        let under = units.filter(|unit| unit.answered.count >= ENOUGH && !share(unit).reaches(self.target()));
        let slowest = under.min_by(|one, other| share(one).cmp_value(share(other)))?;
        let share = share(&slowest);
        let unit = labels::code(Names::Of(List::Unit), &slowest.row.code, &self.report.office.lists, self.report.texts);
        let args = [("unit", Arg::from(unit)), ("within", share.numerator.into()), ("total", share.denominator.into())];
        Some(self.sentence("brief-watch-unit", &args))
    }

    fn late_measures(&self) -> Option<String> {
        let on = self.report.as_of();
        let late = self.report.measures.iter().filter_map(|measure| Some((measure, measure.days_overdue(on)?)));
        let named = late.map(|(measure, days)| {
            let number = measure.number().to_string();
            self.sentence("brief-late-by", &[("number", number.into()), ("days", days.into())])
        });
        self.named("brief-watch-measures", named.collect())
    }

    /// A sentence on records that it names, the first of them.
    fn named(&self, key: &str, records: Vec<String>) -> Option<String> {
        let args = [
            ("count", Arg::from(records.len())),
            ("records", records.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ").into()),
            ("others", records.len().saturating_sub(NAMED).into()),
        ];
        (!records.is_empty()).then(|| self.sentence(key, &args))
    }

    /// The share that should be in time, in tenths.
    fn target(&self) -> u32 {
        self.report.figures.times.target_tenths.unwrap_or(USUAL_TARGET)
    }
}
