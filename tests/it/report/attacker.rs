//! Somebody who has the published files and nothing else, who can count, and who has written down by himself what adds up
//! to what. He solves equations exactly and then bounds whole numbers until nothing moves.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

/// What he writes down of a cell: the edition, its key.
type Name = (usize, String);

/// Terms, each with its factor, and the bounds of their sum.
struct Fact {
    about: String,
    terms: Vec<(usize, i64)>,
    least: i64,
    most: i64,
}

/// An edition that he read.
struct Edition {
    from: String,
    to: String,
    cells: BTreeMap<String, Option<i64>>,
    /// The mean of the scores of satisfaction, in hundredths.
    score: Option<i64>,
}

/// The attacker.
pub struct Attacker {
    /// He takes it that nothing is left out of a table that has hidden rows, which is mostly so.
    bets: bool,
    sectors: BTreeMap<String, String>,
    editions: Vec<Edition>,
    names: BTreeMap<Name, usize>,
    bounds: Vec<(i64, i64)>,
    facts: Vec<Fact>,
}

const MANY: i64 = 1_000_000;

/// Totals, each with the table of its parts.
const TABLES: [(&str, &str); 24] = [
    ("received", "received.by_kind"),
    ("received", "received.by_channel"),
    ("received", "received.by_source"),
    ("received", "received.by_program"),
    ("received", "received.by_unit"),
    ("received", "received.by_sector"),
    ("received", "received.by_handler"),
    ("received", "received.by_language"),
    ("admissibility.inadmissible", "admissibility.by_reason"),
    ("closed", "dispositions"),
    ("closed", "closed.by_handler"),
    ("closed", "closed.by_unit"),
    ("satisfaction.count", "satisfaction.scores"),
    ("findings.grounds", "findings.by_ground"),
    ("findings.upheld_grounds", "findings.by_criterion"),
    ("grounds.count", "grounds.by_nature"),
    ("grounds.count", "grounds.by_commitment"),
    ("grounds.count", "grounds.by_unit_nature"),
    ("times.count", "times.bands"),
    ("open.age_known", "open.bands"),
    ("open.count", "open.by_unit"),
    ("consultations.count", "consultations.by_unit"),
    ("measures.proposed", "measures.by_kind"),
    ("measures.count", "measures.by_unit"),
];

/// Totals, each with its parts by name.
const SUMS: [(&str, &[&str]); 9] = [
    ("received", &["admissibility.decided", "admissibility.pending"]),
    ("admissibility.decided", &["admissibility.admissible", "admissibility.inadmissible"]),
    ("findings.with_finding", &["findings.substantiated", "findings.partly", "findings.unsubstantiated"]),
    ("times.count", &["times.within_standard", "times.late", "times.standard_unknown"]),
    ("closed", &["times.count", "times.unknown"]),
    ("open.count", &["open.age_known", "open.age_unknown"]),
    ("flow.received", &["received"]),
    ("flow.closed", &["closed"]),
    ("flow.open_at_end", &["open.count"]),
];

/// What is counted over days, and so adds up from months to quarters to years.
const OVER_TIME: [&str; 9] =
    ["received", "closed", "flow", "admissibility", "dispositions", "satisfaction", "findings", "grounds", "times"];

impl Attacker {
    /// One who knows which unit is in which sector.
    pub fn new(sectors: BTreeMap<String, String>, bets: bool) -> Self {
        Self { bets, sectors, editions: Vec::new(), names: BTreeMap::new(), bounds: Vec::new(), facts: Vec::new() }
    }

    /// Reads a published file.
    pub fn read(&mut self, document: &Json, cells: &BTreeMap<String, Option<i64>>) {
        let day = |name: &str| document["period"][name].as_str().unwrap().to_owned();
        // A mean is the sum of all scores over their number, to the hundredth.
        #[allow(clippy::cast_possible_truncation, reason = "hundredths of a score")]
        let score = document["figures"]["satisfaction"]["mean"].as_f64().map(|mean| (mean * 100.0).round() as i64);
        self.editions.push(Edition { from: day("from"), to: day("to"), cells: cells.clone(), score });
    }

    /// The hidden cells that he finds, each with its value.
    pub fn found(mut self) -> Vec<(usize, String, i64)> {
        for at in 0..self.editions.len() {
            self.within(at);
        }
        self.over_time();
        self.solve();
        self.bound();
        let hidden = |(edition, key): &Name| self.editions[*edition].cells.get(key) == Some(&None);
        let known = |at: usize| (self.bounds[at].0 == self.bounds[at].1).then_some(self.bounds[at].0);
        let found = self.names.iter().filter(|(name, _)| hidden(name));
        found.filter_map(|((edition, key), at)| Some((*edition, key.clone(), known(*at)?))).collect()
    }

    fn var(&mut self, edition: usize, key: &str) -> usize {
        let next = self.bounds.len();
        let at = *self.names.entry((edition, key.to_owned())).or_insert(next);
        if at == next {
            let is_row = TABLES.iter().any(|(_, table)| key.starts_with(&format!("{table}.")));
            self.bounds.push(match self.editions[edition].cells.get(key) {
                Some(Some(count)) => (*count, *count),
                // A row that is named counts something.
                Some(None) if is_row => (1, MANY),
                Some(None) | None => (0, MANY),
            });
        }
        at
    }

    fn equal(&mut self, about: impl ToString, terms: Vec<(usize, i64)>) {
        self.facts.push(Fact { about: about.to_string(), terms, least: 0, most: 0 });
    }

    /// The rows of a table; when none of them is hidden, others may be left out.
    fn rows(&self, edition: usize, table: &str) -> (Vec<String>, bool) {
        let path = format!("{table}.");
        let rows = self.editions[edition].cells.iter().filter(|(key, _)| {
            let code = key.strip_prefix(&path);
            code.is_some_and(|code| !code.contains('.'))
        });
        let rows: Vec<_> = rows.map(|(key, count)| (key.clone(), count.is_none())).collect();
        let whole = rows.iter().any(|(_, is_hidden)| *is_hidden);
        (rows.into_iter().map(|(key, _)| key).collect(), whole)
    }

    /// What adds up within an edition.
    fn within(&mut self, edition: usize) {
        for (total, table) in TABLES {
            let (rows, whole) = self.rows(edition, table);
            let mut terms: Vec<_> = rows.iter().map(|key| (self.var(edition, key), 1)).collect();
            // A unit of a small sector is not named, nor what crosses a small row.
            if !(self.bets && whole) || table.contains("by_unit") {
                terms.push((self.var(edition, &format!("rest of {table}")), 1));
            }
            terms.push((self.var(edition, total), -1));
            self.equal(table, terms);
        }
        for (total, parts) in SUMS {
            let mut terms: Vec<_> = parts.iter().map(|key| (self.var(edition, key), 1)).collect();
            terms.push((self.var(edition, total), -1));
            self.equal(total, terms);
        }
        let flow = [("open_at_start", 1), ("received", 1), ("reopened", 1), ("closed", -1), ("open_at_end", -1)];
        let flow = flow.map(|(name, factor)| (self.var(edition, &format!("flow.{name}")), factor));
        self.equal("flow", flow.into());
        self.grounds(edition);
        self.sectors(edition);
        self.months(edition);
        self.scores(edition);
    }

    /// Grounds by nature, by what was found of them and by unit.
    fn grounds(&mut self, edition: usize) {
        for key in self.rows(edition, "findings.by_ground").0 {
            let nature = key.rsplit('.').next().unwrap().to_owned();
            let parts = ["substantiated", "partly", "unsubstantiated", "undecided"];
            let mut terms: Vec<_> = parts
                .iter()
                .map(|part| (self.var(edition, &format!("findings.{part}_by_ground.{nature}")), 1))
                .collect();
            terms.push((self.var(edition, &key), -1));
            self.equal(key, terms);
        }
        let (crossings, _) = self.rows(edition, "grounds.by_unit_nature");
        let natures: BTreeSet<_> = crossings.iter().filter_map(|key| key.split_once('/').map(|(_, it)| it)).collect();
        for nature in natures {
            let column = crossings.iter().filter(|key| key.ends_with(&format!("/{nature}")));
            let mut terms: Vec<_> = column.map(|key| (self.var(edition, key), 1)).collect();
            terms.push((self.var(edition, &format!("rest of the column {nature}")), 1));
            terms.push((self.var(edition, &format!("grounds.by_nature.{nature}")), -1));
            self.equal(nature, terms);
        }
    }

    /// Units and their sectors.
    fn sectors(&mut self, edition: usize) {
        let (units, _) = self.rows(edition, "received.by_unit");
        let sectors = self.sectors.clone();
        let code = |key: &str| key.rsplit('.').next().unwrap().to_owned();
        let tops: BTreeSet<&String> = sectors.values().collect();
        for sector in tops {
            let inside = units.iter().filter(|key| sectors.get(&code(key)) == Some(sector));
            let mut terms: Vec<_> = inside.map(|key| (self.var(edition, key), 1)).collect();
            let key = format!("received.by_sector.{sector}");
            if !self.editions[edition].cells.contains_key(&key) {
                continue;
            }
            // The same bet of the units of a sector, where any is hidden.
            if !self.bets || terms.iter().all(|(at, _)| self.bounds[*at].0 == self.bounds[*at].1) {
                terms.push((self.var(edition, &format!("rest of {key}")), 1));
            }
            terms.push((self.var(edition, &key), -1));
            self.equal(key, terms);
        }
    }

    /// The months of a longer period.
    fn months(&mut self, edition: usize) {
        let columns = [
            ("received", "received"),
            ("reopened", "flow.reopened"),
            ("closed", "closed"),
            ("timed", "times.count"),
            ("within_standard", "times.within_standard"),
            ("late", "times.late"),
        ];
        for (column, total) in columns {
            let (months, _) = self.rows(edition, &format!("months.{column}"));
            if months.is_empty() {
                continue;
            }
            let mut terms: Vec<_> = months.iter().map(|key| (self.var(edition, key), 1)).collect();
            terms.push((self.var(edition, total), -1));
            self.equal(column, terms);
        }
    }

    /// The mean of scores is their sum over their number.
    fn scores(&mut self, edition: usize) {
        let Some(mean) = self.editions[edition].score else { return };
        let mut terms: Vec<_> =
            (1..=5).map(|score| (self.var(edition, &format!("satisfaction.scores.{score}")), 100 * score)).collect();
        let count = self.var(edition, "satisfaction.count");
        terms.push((count, -mean));
        let (_, most) = self.bounds[count];
        self.facts.push(Fact { about: "scores".to_owned(), terms, least: -most / 2 - 1, most: most / 2 + 1 });
    }

    /// What adds up from one edition to another.
    fn over_time(&mut self) {
        for whole in 0..self.editions.len() {
            let (from, to) = (self.editions[whole].from.clone(), self.editions[whole].to.clone());
            let inner = |at: &usize| {
                let edition = &self.editions[*at];
                *at != whole && edition.from >= from && edition.to <= to
            };
            let mut parts: Vec<usize> = (0..self.editions.len()).filter(inner).collect();
            parts.sort_by_key(|at| (self.editions[*at].from.clone(), std::cmp::Reverse(self.editions[*at].to.clone())));
            // The longest that follow one another; the days that they leave are one more part.
            let mut chain: Vec<usize> = Vec::new();
            for part in parts {
                if chain.last().is_none_or(|last| self.editions[*last].to < self.editions[part].from) {
                    chain.push(part);
                }
            }
            if !chain.is_empty() {
                self.add_up(whole, &chain);
            }
        }
    }

    fn add_up(&mut self, whole: usize, parts: &[usize]) {
        let month = |day: &str| day[..4].parse::<i64>().unwrap() * 12 + day[5..7].parse::<i64>().unwrap();
        let months = |at: usize| month(&self.editions[at].to) - month(&self.editions[at].from) + 1;
        let is_covered = parts.iter().map(|part| months(*part)).sum::<i64>() == months(whole);
        let keys: BTreeSet<String> = self.editions[whole].cells.keys().cloned().collect();
        for key in keys {
            let top = key.split('.').next().unwrap_or_default();
            let is_stock = key.contains("open_at") || key.ends_with("percent") || key.ends_with("target_days");
            let is_days = ["mean", "median", "p90", "max", "answer_rate"].iter().any(|name| key.ends_with(name));
            // Days are no counts, and a request may be suspended in one period and in the next.
            if !OVER_TIME.contains(&top) || is_stock || is_days || key.starts_with("times.suspensions") {
                continue;
            }
            let mut terms: Vec<_> = parts.iter().map(|part| (self.var(*part, &key), 1)).collect();
            if !is_covered {
                terms.push((self.var(whole, &format!("days left of {key}")), 1));
            }
            terms.push((self.var(whole, &key), -1));
            self.equal(format!("{key} of {whole}"), terms);
        }
        for pair in parts.windows(2) {
            let (before, after) = (pair[0], pair[1]);
            if month(&self.editions[before].to) + 1 == month(&self.editions[after].from) {
                let terms =
                    vec![(self.var(before, "flow.open_at_end"), 1), (self.var(after, "flow.open_at_start"), -1)];
                self.equal("open", terms);
            }
        }
    }

    /// Solves the equations modulo a large prime: what they leave no choice for is found.
    fn solve(&mut self) {
        const P: i128 = (1 << 61) - 1;
        let inverse = |of: i128| {
            let (mut result, mut base, mut power) = (1, of, P - 2);
            while power > 0 {
                if power & 1 == 1 {
                    result = result * base % P;
                }
                base = base * base % P;
                power >>= 1;
            }
            result
        };
        // By pivot: the row, whose factor of the pivot is 1, and what it adds up to.
        let mut rows: BTreeMap<usize, (BTreeMap<usize, i128>, i128)> = BTreeMap::new();
        for fact in self.facts.iter().filter(|fact| fact.least == fact.most) {
            let (mut row, mut sum) = (BTreeMap::new(), 0_i128);
            for (at, factor) in &fact.terms {
                let (low, high) = self.bounds[*at];
                if low == high {
                    sum = (sum - i128::from(*factor) * i128::from(low)).rem_euclid(P);
                } else {
                    let own = row.entry(*at).or_insert(0_i128);
                    *own = (*own + i128::from(*factor)).rem_euclid(P);
                }
            }
            let pivots: Vec<usize> = row.keys().copied().filter(|at| rows.contains_key(at)).collect();
            for pivot in pivots {
                let (other, total) = &rows[&pivot];
                let factor = row.get(&pivot).copied().unwrap_or_default();
                take_away(&mut row, other, factor, P);
                sum = (sum - factor * total).rem_euclid(P);
            }
            row.retain(|_, factor| *factor != 0);
            let Some((pivot, lead)) = row.iter().next().map(|(at, factor)| (*at, *factor)) else {
                // A bet that is lost is left at that.
                assert!(sum == 0 || self.bets, "what he wrote down does not hold: {}", fact.about);
                continue;
            };
            let by = inverse(lead);
            row.values_mut().for_each(|factor| *factor = *factor * by % P);
            sum = sum * by % P;
            for (other, total) in rows.values_mut() {
                if let Some(factor) = other.get(&pivot).copied() {
                    take_away(other, &row, factor, P);
                    *total = (*total - factor * sum).rem_euclid(P);
                }
            }
            rows.insert(pivot, (row, sum));
        }
        for (pivot, (row, sum)) in rows {
            if row.len() == 1
                && let Ok(value) = i64::try_from(sum)
            {
                self.bounds[pivot] = (value, value);
            }
        }
    }

    /// Tightens the bounds of whole numbers until nothing moves.
    fn bound(&mut self) {
        let mut moves = true;
        while moves {
            moves = false;
            for Fact { terms, least, most, .. } in &self.facts {
                let ends = |at: usize, factor: i64| {
                    let (low, high) = self.bounds[at];
                    if factor > 0 { (factor * low, factor * high) } else { (factor * high, factor * low) }
                };
                let all = terms.iter().map(|(at, factor)| ends(*at, *factor));
                let (low, high) = all.fold((0, 0), |(low, high), (a, b)| (low + a, high + b));
                let mut found = Vec::new();
                for (at, factor) in terms {
                    let (a, b) = ends(*at, *factor);
                    // What the others leave to this one.
                    let (from, to) = (least - (high - b), most - (low - a));
                    let (from, to) = if *factor > 0 {
                        (from.div_euclid(*factor) + i64::from(from.rem_euclid(*factor) > 0), to.div_euclid(*factor))
                    } else {
                        let positive = -factor;
                        let (from, to) = (-to, -from);
                        (from.div_euclid(positive) + i64::from(from.rem_euclid(positive) > 0), to.div_euclid(positive))
                    };
                    found.push((*at, from, to));
                }
                for (at, from, to) in found {
                    let (low, high) = self.bounds[at];
                    let (tight_low, tight_high) = (low.max(from), high.min(to));
                    // Where he is wrong, he does not go on.
                    if (tight_low, tight_high) != (low, high) && tight_low <= tight_high {
                        self.bounds[at] = (tight_low, tight_high);
                        moves = true;
                    }
                }
            }
        }
    }
}

fn take_away(row: &mut BTreeMap<usize, i128>, other: &BTreeMap<usize, i128>, factor: i128, p: i128) {
    for (at, own) in other {
        let entry = row.entry(*at).or_insert(0);
        *entry = (*entry - factor * own).rem_euclid(p);
    }
    row.retain(|_, factor| *factor != 0);
}
