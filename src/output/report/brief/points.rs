//! The sentences that the figures write. Each is there when it is true and means something.

use super::{Brief, kind};
use crate::domain::List;
use crate::i18n::Arg;
use crate::report::{BreakdownRow, FigurePart, UNKNOWN};

/// At most so many sentences in a report that stands on one screen: a page that says everything says nothing.
const SENTENCES_ON_A_SCREEN: usize = 4;

impl Brief<'_> {
    /// The sentences, most important first.
    pub fn points(&self) -> Vec<String> {
        let sentences = [self.first_ground(), self.substantiated(), self.measures(), self.issues(), self.ombudsman()];
        let most = if self.report.extras.annual.is_some() { sentences.len() } else { SENTENCES_ON_A_SCREEN };
        sentences.into_iter().flatten().take(most).collect()
    }

    /// The nature that most grounds have, or those that share the first place: at most three, and of two grounds at
    /// least.
    fn first_ground(&self) -> Option<String> {
        let of = self.report.figures.breakdown(FigurePart::GroundsByNature);
        let rows: Vec<&BreakdownRow> = of.rows.iter().filter(|row| row.code != UNKNOWN).collect();
        let most = rows.iter().map(|row| row.cell.count).max().filter(|most| *most >= 2)?;
        let first: Vec<&BreakdownRow> = rows.into_iter().filter(|row| row.cell.count == most).collect();
        let named: Vec<String> = first
            .iter()
            .map(|row| self.sentence("quoted", &[("text", self.named_in(List::Nature, &row.code).into())]))
            .collect();
        let args = [("count", Arg::from(most)), ("others", (of.total - most).into()), ("total", of.total.into())];
        let of = |key, named: String| Some(self.sentence(key, &[&args[..], &[("nature", named.into())]].concat()));
        match &named[..] {
            [only] => {
                let code = &first.first().expect("invariant: one is named").code;
                let before = self.against.grounds_before.as_ref().filter(|grounds| !grounds.is_empty());
                let before = before.map(|grounds| grounds.get(code).copied().unwrap_or(0));
                let kind = kind(&self.report.period, "");
                let before = before.map(|count| {
                    self.sentence("brief-ground-before", &[("count", count.into()), ("kind", kind.into())])
                });
                let args =
                    [&args[..], &[("nature", only.clone().into()), ("before", before.unwrap_or_default().into())]];
                Some(self.sentence("brief-point-ground", &args.concat()))
            }
            [one, other] => of("brief-point-grounds", self.both(one, other)),
            [one, two, three] => of("brief-point-grounds", self.both(&format!("{one}, {two}"), three)),
            _ => None,
        }
    }

    fn substantiated(&self) -> Option<String> {
        let share = self.report.figures.share(FigurePart::SubstantiatedShare);
        let args = [
            ("found", Arg::from(share.numerator)),
            ("others", (share.denominator - share.numerator).into()),
            ("total", share.denominator.into()),
            ("share", self.share(share)?.into()),
        ];
        Some(self.sentence("highlight-substantiated", &args))
    }

    fn measures(&self) -> Option<String> {
        let done = self.report.registers.measures.count("measures.implemented");
        (done > 0).then(|| self.sentence("highlight-measures", &[("done", done.into())]))
    }

    fn issues(&self) -> Option<String> {
        let of = &self.report.registers.issues;
        let (raised, resolved) = (of.count("issues.raised"), of.count("issues.resolved"));
        let args = [("raised", Arg::from(raised)), ("resolved", resolved.into())];
        (raised + resolved > 0).then(|| self.sentence("highlight-issues", &args))
    }

    fn ombudsman(&self) -> Option<String> {
        let of = &self.report.registers.ombudsman;
        let (received, concluded) = (of.count("ombudsman.received"), of.count("ombudsman.concluded"));
        let args = [("received", Arg::from(received)), ("concluded", concluded.into())];
        (received + concluded > 0).then(|| self.sentence("highlight-ombudsman", &args))
    }

    fn both(&self, one: &str, other: &str) -> String {
        self.sentence("highlight-both", &[("one", one.into()), ("other", other.into())])
    }
}
