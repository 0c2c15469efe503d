//! The highlights: sentences that the figures write. Each is said when it is true and means something; none when the
//! figures that it tells are not published, or when there is nothing to tell a share of.

use super::{Annual, Report};
use crate::domain::Lang;
use crate::i18n::Arg;
use crate::i18n::number::{self, NO_BREAK};
use crate::output::budget;
use crate::output::report::labels::{self, Names};
use crate::report::{Percent, Row, UNKNOWN, variation};

/// The sentences, most important first.
pub fn highlights(report: &Report<'_>, annual: &Annual) -> Vec<String> {
    let writer = Highlights { report };
    let sentences = [
        writer.received(annual.received_before),
        writer.closed(),
        writer.within_standard(),
        writer.substantiated(),
        writer.first_ground(),
        writer.measures(),
        writer.issues(),
        writer.ombudsman(),
    ];
    sentences.into_iter().flatten().collect()
}

struct Highlights<'a> {
    report: &'a Report<'a>,
}

impl Highlights<'_> {
    fn sentence(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.report.texts.with(key, args)
    }

    /// None when any of these cells is not published.
    fn published(&self, keys: &[&str]) -> Option<()> {
        (!self.report.hides(keys)).then_some(())
    }

    fn share(&self, percent: Percent) -> Arg {
        number::percent(percent.tenths().unwrap_or_default(), self.report.texts.lang()).into()
    }

    fn end(&self) -> Arg {
        labels::day(self.report.as_of(), self.report.texts).into()
    }

    /// What came in. What came in the year before was published in its own report, or not: a report that hides figures
    /// says nothing that would tell it.
    fn received(&self, before: Option<u64>) -> Option<String> {
        self.published(&["received", "flow.received"])?;
        let received = self.report.figures.received.count;
        let count = ("count", count(received));
        let before = before.filter(|_| received > 0 && self.report.hidden.is_none());
        let Some((before, tenths)) = before.and_then(|before| Some((before, variation(before, received)?))) else {
            return Some(self.sentence("highlight-received", &[count]));
        };
        let key = match received.cmp(&before) {
            std::cmp::Ordering::Less => "highlight-received-less",
            std::cmp::Ordering::Equal => "highlight-received-same",
            std::cmp::Ordering::Greater => "highlight-received-more",
        };
        let variation = number::percent(tenths, self.report.texts.lang());
        let variation = if tenths > 0 { format!("+{variation}") } else { variation };
        Some(self.sentence(
            key,
            &[count, ("difference", self::count(received.abs_diff(before))), ("variation", variation.into())],
        ))
    }

    /// What went out, what is left, and how much of that is late.
    fn closed(&self) -> Option<String> {
        self.published(&["flow.closed", "closed", "flow.open_at_end", "open.count"])?;
        let of = self.report.figures;
        if of.flow.closed == 0 && of.flow.open_at_end == 0 {
            return None;
        }
        let args = [("closed", count(of.flow.closed)), ("open", count(of.flow.open_at_end)), ("on", self.end())];
        let closed = self.sentence("highlight-closed", &args);
        let late = self.published(&["open.overdue"]).filter(|()| of.flow.open_at_end > 0);
        let late = late.map(|()| self.sentence("highlight-overdue", &[("count", count(of.open.overdue))]));
        Some([Some(closed), late].into_iter().flatten().collect::<Vec<_>>().join(" "))
    }

    /// How many were closed within the standard, and by how many the target was reached or missed.
    fn within_standard(&self) -> Option<String> {
        self.published(&["times.within_standard", "times.late", "times.within_standard_percent", "times.count"])?;
        let of = &self.report.figures.times;
        let Percent { numerator: within, denominator: total } = of.within_standard_percent;
        if total == 0 {
            return None;
        }
        let standard = self.report.standard.as_ref().map(|standard| labels::length(standard, self.report.texts));
        let standard = match standard {
            Some(length) => self.sentence("highlight-standard", &[("length", length.into())]),
            None => self.sentence("highlight-standards", &[("count", count(within))]),
        };
        let key = if within == total { "highlight-within-all" } else { "highlight-within" };
        let share = self.share(of.within_standard_percent);
        let args =
            [("within", count(within)), ("total", count(total)), ("share", share), ("standard", standard.into())];
        let target = of.target_tenths.map(|tenths| self.target(within, total, tenths));
        Some([Some(self.sentence(key, &args)), target].into_iter().flatten().collect::<Vec<_>>().join(" "))
    }

    /// The target, as a number of closings: the least that is no less than its share of them.
    fn target(&self, within: u64, total: u64, tenths: u32) -> String {
        let needed = total.saturating_mul(u64::from(tenths)).div_ceil(1000);
        let key = if within >= needed { "highlight-target-reached" } else { "highlight-target-missed" };
        let target = budget::target(tenths.into(), self.report.texts.lang());
        self.sentence(key, &[("target", target.into()), ("margin", count(within.abs_diff(needed)))])
    }

    fn substantiated(&self) -> Option<String> {
        let keys =
            ["findings.with_finding", "findings.substantiated", "findings.partly", "findings.percent_substantiated"];
        self.published(&keys)?;
        let share = self.report.figures.findings.percent_substantiated;
        if share.denominator == 0 {
            return None;
        }
        let (found, total) = (count(share.numerator), count(share.denominator));
        Some(
            self.sentence(
                "highlight-substantiated",
                &[("found", found), ("total", total), ("share", self.share(share))],
            ),
        )
    }

    /// The nature that most grounds have, or those that share the first place: at most three, and of two grounds at least.
    fn first_ground(&self) -> Option<String> {
        self.published(&["grounds.count"])?;
        let of = &self.report.figures.grounds;
        // That one comes first tells of those that are hidden that they are fewer.
        let all: Vec<&str> = of.by_nature.grounds.rows.iter().map(|row| row.key.as_str()).collect();
        self.published(&all)?;
        let rows: Vec<&Row> = of.by_nature.grounds.rows.iter().filter(|row| row.code != UNKNOWN).collect();
        let most = rows.iter().map(|row| row.count).max().filter(|most| *most >= 2)?;
        let first: Vec<&&Row> = rows.iter().filter(|row| row.count == most).collect();
        let quoted = |row: &&&Row| {
            let names = Names::Of(crate::domain::List::Nature);
            self.quoted(&labels::code(names, &row.code, &self.report.office.lists, self.report.texts))
        };
        let named: Vec<String> = first.iter().map(quoted).collect();
        let args =
            [("count", count(most)), ("total", count(of.count)), ("share", self.share(Percent::new(most, of.count)))];
        let of = |key, named: String| Some(self.sentence(key, &[&args[..], &[("nature", named.into())]].concat()));
        match &named[..] {
            [only] => of("highlight-first-ground", only.clone()),
            [one, other] => of("highlight-first-grounds", self.both(one, other)),
            [one, two, three] => of("highlight-first-grounds", self.both(&format!("{one}, {two}"), three)),
            _ => None,
        }
    }

    fn both(&self, one: &str, other: &str) -> String {
        self.sentence("highlight-both", &[("one", one.into()), ("other", other.into())])
    }

    /// A label between the quotation marks of the language.
    fn quoted(&self, label: &str) -> String {
        match self.report.texts.lang() {
            Lang::Fr => format!("«{NO_BREAK}{label}{NO_BREAK}»"),
            Lang::En => format!("“{label}”"),
        }
    }

    fn measures(&self) -> Option<String> {
        self.published(&["measures.implemented", "measures.overdue"])?;
        let of = &self.report.registers.measures;
        if of.count("measures.count") == 0 {
            return None;
        }
        let (done, late) = (count(of.count("measures.implemented")), count(of.count("measures.overdue")));
        Some(self.sentence("highlight-measures", &[("done", done), ("late", late), ("on", self.end())]))
    }

    fn issues(&self) -> Option<String> {
        self.published(&["issues.raised", "issues.resolved"])?;
        let of = &self.report.registers.issues;
        let (raised, resolved) = (of.count("issues.raised"), of.count("issues.resolved"));
        let args = [("raised", count(raised)), ("resolved", count(resolved))];
        (raised + resolved > 0).then(|| self.sentence("highlight-issues", &args))
    }

    fn ombudsman(&self) -> Option<String> {
        self.published(&["ombudsman.received", "ombudsman.concluded"])?;
        let of = |key: &str| self.report.ombudsman.cells().find(|cell| cell.key == key).map_or(0, |cell| cell.count);
        let (received, concluded) = (of("ombudsman.received"), of("ombudsman.concluded"));
        let args = [("received", count(received)), ("concluded", count(concluded))];
        (received + concluded > 0).then(|| self.sentence("highlight-ombudsman", &args))
    }
}

fn count(count: u64) -> Arg {
    count.into()
}
