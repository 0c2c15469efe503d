//! The plan of the year: each request as it comes in, and what is to become of it.

use chrono::{Datelike, Days, NaiveDate};

use super::cast;
use super::chance::Chance;
use crate::domain::act::{Disposition, Entry, GroundCode, RequestAct, Words};
use crate::domain::field::{Narrative, Receipt};
use crate::domain::finding::{Finding, Verdict};
use crate::domain::{Code, Lang, List, Office, Referral, rule_codes};

/// One request of the year.
#[derive(Clone, Debug)]
pub struct DemoPlan {
    /// How it comes in.
    pub receipt: Entry,
    pub officer: Code,
    /// Business days from receipt to acknowledgement, to triage and to the reply; what would be answered after today is
    /// still open.
    pub acknowledged: i64,
    pub triaged: i64,
    pub answered: i64,
    /// Business days from receipt between which the person's documents are waited for.
    pub suspended: Option<(i64, i64)>,
    /// Business days from receipt on which a note is put in the file.
    pub noted: Vec<i64>,
    /// Whether the unit that served the person has it first (MESS).
    pub first_line: bool,
    pub fate: Fate,
}

/// What becomes of a request.
#[derive(Clone, Debug)]
pub enum Fate {
    /// Irrecevable, for that reason, and where the person is told to turn.
    TurnedDown { reason: Code, body: Option<Referral> },
    /// Transferred to a body, with the person's consent.
    Transferred { body: Code },
    /// Closed; of a complaint, after these findings ground by ground.
    Closed { disposition: Disposition, verdicts: Vec<Verdict> },
}

/// The requests of an invented office as they come in, day by day: from the same day, the same ones.
pub struct Arrivals {
    chance: Chance,
    day: NaiveDate,
    today: NaiveDate,
    /// How many come in on each day of a register of a given size.
    counts: Option<std::vec::IntoIter<usize>>,
}

const YEAR: u64 = 365;

impl Arrivals {
    /// Those of the twelve months that end on a day, as few as a small office has.
    pub fn of_a_year(today: NaiveDate) -> Self {
        Self { chance: Chance::new(21), day: before(today, YEAR), today, counts: None }
    }

    /// That many, over the years that end on a day; another seed gives others.
    pub fn of_size(office: &Office, today: NaiveDate, size: u32, seed: u64) -> Self {
        let mut chance = Chance::new(seed);
        let begin = before(today, years(size) * YEAR);
        let days: Vec<NaiveDate> = begin.iter_days().take_while(|day| *day < today).collect();
        let mut weights: Vec<usize> = days.iter().map(|day| weight(office, *day, &mut chance)).collect();
        let whole: usize = weights.iter().sum();
        // What each day has is the difference of two shares of the size, so that the days add up to it.
        let (mut passed, mut shared) = (0, 0);
        for weight in &mut weights {
            passed += *weight;
            let share = size as usize * passed / whole.max(1);
            *weight = share - shared;
            shared = share;
        }
        Self { chance, day: begin, today, counts: Some(weights.into_iter()) }
    }

    /// The requests of the next day, with that day; `None` from today on.
    pub fn next_day(&mut self, office: &Office) -> Option<(NaiveDate, Vec<DemoPlan>)> {
        let day = Some(self.day).filter(|day| *day < self.today)?;
        let count = match &mut self.counts {
            Some(counts) => counts.next().expect("invariant: each day before today has its count"),
            None => as_usual(office, day, &mut self.chance),
        };
        self.day = day.succ_opt().unwrap_or(self.today);
        let mut plans: Vec<DemoPlan> = (0..count).map(|_| plan(office, day, &mut self.chance)).collect();
        if self.counts.is_some() {
            // A large office writes down what is said on the telephone.
            plans.iter_mut().for_each(|plan| plan.noted = noted(plan.answered, &mut self.chance));
        }
        Some((day, plans))
    }
}

/// The days of one to four notes, before the answer.
fn noted(answered: i64, chance: &mut Chance) -> Vec<i64> {
    let before = usize::try_from(answered).expect("invariant: an answer comes after the receipt");
    (0..=chance.below(4)).map(|_| days(chance.below(before))).collect()
}

/// How many years the requests of a register of that size span: a thousand a year, and ten years at most.
pub fn years(size: u32) -> u64 {
    u64::from(size / 1_000).clamp(1, 10)
}

fn before(today: NaiveDate, days: u64) -> NaiveDate {
    today.checked_sub_days(Days::new(days)).unwrap_or(today)
}

/// How many requests come in on a day in a small office.
fn as_usual(office: &Office, day: NaiveDate, chance: &mut Chance) -> usize {
    let busy = if office.calendar().is_business(day) { 85 } else { 12 };
    let count = usize::from(chance.percent(busy)) + usize::from(chance.percent(busy / 4));
    // Summer leaves files waiting, and January brings the complaints of the holidays.
    count + usize::from(day.month() == 1 && chance.percent(30))
}

/// How much a day weighs among those of a large register: holidays little, January more, and none like another.
fn weight(office: &Office, day: NaiveDate, chance: &mut Chance) -> usize {
    let usual = if office.calendar().is_business(day) { 100 } else { 14 } + if day.month() == 1 { 30 } else { 0 };
    usual * (60 + chance.below(81))
}

fn days(count: usize) -> i64 {
    i64::try_from(count).expect("invariant: a few days")
}

fn plan(office: &Office, received_on: NaiveDate, chance: &mut Chance) -> DemoPlan {
    let codes = |list: List| office.lists.active(list).map(|item| &item.code).collect::<Vec<_>>();
    let of = |list: List, chance: &mut Chance| chance.early(&codes(list)).copied().cloned();
    let known = |list: List, code: &str| Code::new(code).ok().filter(|code| office.lists.get(list, code).is_some());
    let complaint = known(List::Kind, rule_codes::COMPLAINT).filter(|_| chance.percent(78));
    // Complaints are about those who serve the public, and seldom about the office of the deputy minister.
    let serves =
        |unit: &Code| office.lists.sector_of(unit).is_some_and(|sector| !sector.code.as_str().contains("minister"));
    let units: Vec<&Code> = codes(List::Unit).into_iter().filter(|unit| serves(unit) || chance.percent(10)).collect();
    let unit = chance.early(&units).copied().cloned();
    let mut grounds: Vec<GroundCode> = Vec::new();
    if complaint.is_some() {
        for _ in 0..=usize::from(chance.percent(30)) {
            let nature = of(List::Nature, chance);
            let commitment = if chance.percent(70) { of(List::Commitment, chance) } else { None };
            grounds.extend(nature.map(|nature| GroundCode { nature, commitment }));
        }
        grounds.dedup_by(|one, other| one == other);
    }
    let kind =
        complaint.clone().or_else(|| known(List::Kind, if chance.percent(60) { "comment" } else { "information" }));
    let anonymous = chance.percent(12);
    let words = Words {
        narrative: Narrative {
            subject: Some(cast::subject(grounds.first().map(|ground| &ground.nature), chance).to_owned()),
            text: chance.percent(55).then(|| cast::text(chance).to_owned()),
            ..Narrative::default()
        },
        identity: (!anonymous).then(|| cast::person(chance)),
        ..Words::default()
    };
    let receipt = Receipt {
        channel: of(List::Channel, chance),
        source: if chance.percent(85) { known(List::Source, "direct") } else { of(List::Source, chance) },
        kind: kind.clone(),
        program: of(List::Program, chance),
        unit: unit.clone(),
        reply_language: Some(if chance.percent(9) { Lang::En } else { Lang::Fr }),
        anonymous: Some(anonymous),
    };
    let unit_named = unit.is_some();
    let fate = fate(office, complaint.is_some(), &grounds, anonymous, chance);
    let prompt = !matches!(fate, Fate::Closed { disposition: Disposition::Answered, .. }) || complaint.is_none();
    let answered = if prompt {
        1 + days(chance.below(8))
    } else {
        4 + days(chance.below(11) + if chance.percent(18) { chance.below(18) } else { 0 })
    };
    let waits = answered >= 8 && chance.percent(18);
    let at_once = receipt.channel.as_ref().is_some_and(|channel| office.acknowledges_by_itself(channel));
    let acknowledged = if at_once { 0 } else { days(chance.below(4)) };
    let officer = cast::officer(chance.below(cast::OFFICERS.len()));
    let triaged = days(chance.below(2)) + 1;
    if unit_named && complaint.is_some() && answered >= 6 {
        // A draw for nothing: without it, the requests that follow would be others.
        chance.percent(60);
    }
    DemoPlan {
        receipt: Entry { on: received_on, act: RequestAct::Received { receipt, grounds: grounds.clone() }, words },
        officer,
        acknowledged: acknowledged.min(answered),
        triaged,
        suspended: waits.then_some((3, 6)),
        noted: Vec::new(),
        answered: answered + if waits { 3 } else { 0 },
        first_line: unit_named && chance.percent(15),
        fate,
    }
}

fn fate(office: &Office, complaint: bool, grounds: &[GroundCode], anonymous: bool, chance: &mut Chance) -> Fate {
    let active = |list: List| office.lists.active(list).collect::<Vec<_>>();
    if complaint && chance.percent(14) {
        let reasons = active(List::Inadmissibility);
        let reason = chance.early(&reasons).filter(|reason| reason.code != *"disclosure");
        if let Some(reason) = reason {
            let body = reason.bodies.first().cloned();
            return Fate::TurnedDown { reason: reason.code.clone(), body };
        }
    }
    if complaint && !anonymous && chance.percent(4) {
        let bodies = active(List::Body);
        if let Some(body) = chance.one(&bodies) {
            return Fate::Transferred { body: body.code.clone() };
        }
    }
    let disposition = match chance.below(100) {
        0..5 if complaint => Disposition::Withdrawn,
        5..13 if complaint => Disposition::Settled,
        13..16 if complaint && anonymous => Disposition::NoAction,
        _ => Disposition::Answered,
    };
    let criteria = active(List::Criterion);
    let verdict = |chance: &mut Chance| {
        let finding = match chance.below(100) {
            0..34 => Finding::Substantiated,
            34..50 => Finding::Partly,
            _ => Finding::Unsubstantiated,
        };
        let criterion = chance.early(&criteria).filter(|_| finding != Finding::Unsubstantiated);
        Verdict { finding, criterion: criterion.map(|criterion| criterion.code.clone()) }
    };
    let answered = complaint && disposition == Disposition::Answered;
    let verdicts = if answered { grounds.iter().map(|_| verdict(chance)).collect() } else { Vec::new() };
    Fate::Closed { disposition, verdicts }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Profile;
    use crate::domain::act::OfficeAct;

    /// How many come in each year of those that end on 2026-11-20.
    fn of_each_year(office: &Office, size: u32, seed: u64) -> Vec<usize> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        let mut arrivals = Arrivals::of_size(office, today, size, seed);
        let mut years = vec![0; usize::try_from(years(size)).unwrap()];
        while let Some((day, plans)) = arrivals.next_day(office) {
            let ago = usize::try_from((today - day).num_days() - 1).unwrap() / 365;
            years[ago] += plans.len();
        }
        years
    }

    #[test]
    fn as_many_come_in_as_the_size_says_spread_over_the_years() {
        let profile = Box::new(Profile::parse(include_str!("../profiles/mifi.toml")).unwrap());
        let office =
            Office::begin(&OfficeAct::Initialised { register: String::new(), profile, holidays_through: 2027 })
                .unwrap();
        for (size, spanned) in [(1, 1), (999, 1), (2_500, 2), (12_345, 10)] {
            let years = of_each_year(&office, size, 7);
            assert_eq!((years.len(), years.iter().sum::<usize>()), (spanned, size as usize));
            let mean = size as usize / spanned;
            assert!(size == 1 || years.iter().all(|count| count.abs_diff(mean) < mean / 4), "{years:?}");
        }
    }
}
