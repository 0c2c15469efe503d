//! From editions to what a reader knows of them.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::days::{after, stretch};
use super::relations::{
    Relation, RowCodes, SAME, Sign, Term, When, code_under, figure, is_followed, is_never_published, is_stock,
};
use super::system::{CellDisclosure, ConstraintSystem, whole};
use super::tables::group_of;
use super::{CellSource, PublishedEdition};
use crate::domain::Period;

/// Builder of the constraint system of the published editions.
pub(super) struct Builder<'a, R> {
    relations: &'a [Relation],
    register: &'a R,
    names: BTreeMap<String, usize>,
    system: ConstraintSystem,
    /// The days on which a period begins or the next one would.
    cuts: BTreeSet<NaiveDate>,
    /// Those of figures that are told by month.
    months: BTreeMap<usize, BTreeSet<NaiveDate>>,
    covered: Vec<(NaiveDate, NaiveDate)>,
    /// What the register says of days that no edition is about.
    between: BTreeMap<(NaiveDate, NaiveDate), BTreeMap<String, u64>>,
}

impl<'a, R: CellSource> Builder<'a, R> {
    pub fn new(relations: &'a [Relation], register: &'a R) -> Self {
        Self {
            relations,
            register,
            names: BTreeMap::new(),
            system: ConstraintSystem::default(),
            cuts: BTreeSet::new(),
            months: BTreeMap::new(),
            covered: Vec::new(),
            between: BTreeMap::new(),
        }
    }

    fn name(&mut self, name: &str) -> usize {
        if let Some(at) = self.names.get(name) {
            return *at;
        }
        let at = self.system.names.len();
        self.names.insert(name.to_owned(), at);
        self.system.names.push(name.to_owned());
        at
    }

    /// Takes up an edition: how each of its cells stands, and of the figures that it leaves out since nothing fell into
    /// them, that they are zero.
    pub fn edition(
        &mut self,
        edition: &PublishedEdition,
        disclosure: &dyn Fn(&str) -> CellDisclosure,
        is_new: bool,
    ) -> Result<(), R::Error> {
        let (from, before) = (edition.period.from(), after(edition.period.to()));
        self.cuts.extend([from, before]);
        self.covered.push((from, before));
        self.opening_stock(edition)?;
        let threshold = whole(edition.threshold);
        for (key, count) in edition.cells.iter().filter(|(key, _)| !is_never_published(key)) {
            let (name, when, code) = figure(key);
            let Some((first, next)) = stretch(edition.period, when, code) else { continue };
            let name = self.name(name);
            if when == When::OverMonth {
                self.months.entry(name).or_default().extend([first, next]);
            }
            let group = is_new.then(|| self.system.group(group_of(key)));
            let at = self.system.var((name, first, next));
            let (var, count) = (&mut self.system.vars[at], whole(*count));
            if var.count.is_some_and(|before| before != count) {
                self.system.moved.insert(name);
            }
            if is_new || var.count.is_none() {
                var.count = Some(count);
            }
            if is_new {
                var.keys.push(key.clone());
                var.group = var.group.or(group);
                var.set_disclosure(disclosure(key), threshold);
            } else {
                var.record_published(disclosure(key), count, threshold);
            }
        }
        Ok(())
    }

    /// How many were open in each unit before the first day. The edition does not say so; what came and went since does.
    fn opening_stock(&mut self, edition: &PublishedEdition) -> Result<(), R::Error> {
        const OPEN: &str = "open.by_unit";
        let from = edition.period.from();
        let Some(day_before) = from.pred_opt().and_then(|day| Period::between(day, day).ok()) else { return Ok(()) };
        let open = self.cells_between((day_before.from(), from), day_before)?.clone();
        let tables = [OPEN, "received.by_unit", "closed.by_unit"];
        let units: BTreeSet<&str> = tables
            .iter()
            .flat_map(|path| edition.cells.keys().chain(open.keys()).filter_map(|key| code_under(key, path)))
            .collect();
        for unit in units {
            let key = format!("{OPEN}.{unit}");
            let count = open.get(&key).map_or(0, |count| whole(*count));
            let name = self.name(&key);
            let at = self.system.var((name, from, from));
            self.system.vars[at].count_unpublished(count);
        }
        Ok(())
    }

    /// Takes up that a figure of an edition is zero, without a cell that says so.
    pub fn nothing(&mut self, edition: &PublishedEdition, is_withheld: &dyn Fn(&str) -> bool, is_new: bool) {
        let tables: BTreeSet<&str> =
            self.relations.iter().flat_map(Relation::terms).map(|(term, _)| term).filter_map(table).collect();
        for path in tables {
            let has_cells = edition.cells.range(format!("{path}.")..).next().is_some_and(|(key, _)| under(key, path));
            let empty = || self.wholes_are_empty(edition, path);
            if !(has_cells || empty()) {
                continue;
            }
            let rows: Vec<String> = self.rows_of(path).map(|(name, _)| name.clone()).collect();
            for name in rows.iter().filter(|name| !edition.cells.contains_key(*name) && !is_withheld(name)) {
                let when = if is_stock(name) { When::AtEnd } else { When::Over };
                self.zero(name, stretch(edition.period, when, None), is_new.then_some(path));
            }
        }
        // A month in which nothing happened has no cell.
        let by_month =
            |path: &str| edition.cells.range(format!("{path}.")..).next().is_some_and(|(k, _)| under(k, path));
        let months = || SAME.iter().filter(|(_, _, when)| matches!(when, When::OverMonth | When::AtEndOfMonth));
        if !months().any(|(path, ..)| by_month(path)) {
            return;
        }
        for (path, name, when) in months() {
            // Of a figure that the report has no months of, none is known.
            if !by_month(path) && (*when == When::AtEndOfMonth || edition.cells.get(*name) != Some(&0)) {
                continue;
            }
            let mut day = edition.period.from();
            while let Some(now) = Period::month_of(day).filter(|now| now.from() <= edition.period.to()) {
                let key = format!("{path}.{now}");
                if !edition.cells.contains_key(&key) && !is_withheld(&key) {
                    let (name, when, code) = figure(&key);
                    let days = stretch(edition.period, when, code);
                    let at = self.name(name);
                    if when == When::OverMonth {
                        self.months.entry(at).or_default().extend(days.into_iter().flat_map(|(a, b)| [a, b]));
                    }
                    self.zero(name, days, is_new.then_some(*path));
                }
                day = after(now.to());
            }
        }
    }

    /// Takes up that a figure is zero without a cell that says so; of the new edition, in which group.
    fn zero(&mut self, name: &str, days: Option<(NaiveDate, NaiveDate)>, group: Option<&str>) {
        let Some((first, next)) = days else { return };
        let (name, group) = (self.name(name), group.map(|path| self.system.group(path)));
        let at = self.system.var((name, first, next));
        let var = &mut self.system.vars[at];
        var.count = var.count.or(Some(0));
        match group {
            None => var.record_published(CellDisclosure::Shown, 0, 0),
            Some(_) if var.disclosure().is_some() => {}
            Some(_) => {
                var.group = group;
                var.set_disclosure(CellDisclosure::Shown, 0);
            }
        }
    }

    /// Whether some whole of a table counts nothing, so that all of its rows do.
    fn wholes_are_empty(&self, edition: &PublishedEdition, path: &str) -> bool {
        self.relations.iter().filter_map(Relation::whole).any(|(whole, parts)| {
            whole.rows == RowCodes::Itself
                && edition.cells.get(whole.name) == Some(&0)
                && parts.iter().any(|part| part.name == path)
        })
    }

    fn rows_of(&self, path: &str) -> impl Iterator<Item = (&String, usize)> {
        let path = path.to_owned();
        let names = self.names.range(format!("{path}.")..);
        names.take_while(move |(name, _)| under(name, &path)).map(|(name, at)| (name, *at))
    }

    /// The equations of all that was taken up; with the threshold below which what two editions leave between them is
    /// small.
    pub fn finish(mut self, threshold: u64) -> Result<ConstraintSystem, R::Error> {
        // All that is told by month is cut alike.
        let days: BTreeSet<NaiveDate> = self.months.values().flatten().copied().collect();
        self.months.values_mut().for_each(|own| own.clone_from(&days));
        self.imply_months();
        self.join(whole(threshold))?;
        let relations = self.relations;
        relations.iter().for_each(|relation| self.relate(relation));
        Ok(self.system.indexed())
    }

    /// A figure that is all that is missing from an equation of figures told by month is told by month too.
    fn imply_months(&mut self) {
        let relations = self.relations;
        for relation in relations.iter().filter(|relation| relation.sign != Sign::AtMost) {
            let terms = self.instances(relation).into_iter().next().unwrap_or_default();
            let stock = |name: usize| is_stock(&self.system.names[name]);
            let unpublished = |name: usize| !stock(name) && !self.months.contains_key(&name);
            let missing: Vec<_> = terms.iter().filter(|(_, name, _)| unpublished(*name)).collect();
            let [(term, name, factor)] = missing[..] else { continue };
            if !relation.terms().all(|(term, _)| term.is_plain()) {
                continue;
            }
            let Some(days) = terms.iter().find_map(|(_, name, _)| self.months.get(name)).cloned() else { continue };
            let pieces: Vec<_> = days.iter().copied().zip(days.iter().copied().skip(1)).collect();
            for (first, next) in pieces {
                let others = terms.iter().filter(|(other, ..)| other != term);
                let counts = others.map(|(of, other, sign)| {
                    let days = match is_stock(&self.system.names[*other]) {
                        true if of.at_start => (first, first),
                        true => (next, next),
                        false => (first, next),
                    };
                    let at = self.system.at((*other, days.0, days.1))?;
                    self.system.vars[at].count.map(|count| sign * count)
                });
                if let Some(sum) = counts.sum::<Option<i64>>() {
                    let at = self.system.var((*name, first, next));
                    let count = &mut self.system.vars[at].count;
                    *count = count.or(Some((-sum * factor).max(0)));
                }
            }
            self.months.insert(*name, days);
        }
    }

    /// The stretches into which all periods cut the days, for a figure.
    fn stretches(&self, name: usize) -> Vec<(NaiveDate, NaiveDate)> {
        let mut days: Vec<_> = self.cuts.iter().chain(self.months.get(&name).into_iter().flatten()).copied().collect();
        days.sort_unstable();
        days.dedup();
        let pairs = days.windows(2).filter_map(|pair| Some((*pair.first()?, *pair.last()?)));
        pairs.filter(|(a, b)| self.covered.iter().any(|(from, before)| from <= a && b <= before)).collect()
    }

    /// A figure of a longer stretch is the sum of those of the shorter ones that it is cut into.
    fn join(&mut self, threshold: i64) -> Result<(), R::Error> {
        let flows: Vec<usize> = (0..self.system.names.len()).filter(|at| self.adds_up(*at)).collect();
        for name in flows {
            let pieces = self.stretches(name);
            if self.months.contains_key(&name) {
                // Most figures of a period are tied to its whole, not to its months.
                for (from, before) in self.stretches(usize::MAX) {
                    self.system.var((name, from, before));
                }
            }
            let wide = self.system.places_of(name);
            let mut sums = Vec::new();
            for (from, before, at) in wide {
                let inner: Vec<usize> = pieces
                    .iter()
                    .filter(|(a, b)| from <= *a && *b <= before)
                    .map(|(a, b)| self.system.var((name, *a, *b)))
                    .collect();
                if inner.len() > 1 {
                    sums.push((at, inner));
                }
            }
            self.work_out(name, &sums);
            for (at, inner) in sums {
                self.system.rows.push(inner.into_iter().map(|piece| (piece, 1)).chain([(at, -1)]).collect());
            }
            for (a, b) in pieces {
                let at = self.system.var((name, a, b));
                if self.system.vars[at].count.is_none() {
                    self.system.vars[at].count = self.between(name, a, b)?;
                }
                let var = &mut self.system.vars[at];
                if !var.is_fixed() && !var.secret {
                    var.leave_between(threshold);
                }
            }
        }
        Ok(())
    }

    /// What the register says of a figure over days that no edition is about.
    fn between(&mut self, name: usize, from: NaiveDate, before: NaiveDate) -> Result<Option<i64>, R::Error> {
        let Some(period) = before.pred_opt().and_then(|to| Period::between(from, to).ok()) else { return Ok(None) };
        let name = self.system.names[name].clone();
        let cells = self.cells_between((from, before), period)?;
        Ok(Some(cells.get(&name).map_or(0, |count| whole(*count))))
    }

    /// The cells of the register over some days, counted once.
    fn cells_between(
        &mut self,
        days: (NaiveDate, NaiveDate),
        period: Period,
    ) -> Result<&BTreeMap<String, u64>, R::Error> {
        Ok(match self.between.entry(days) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => place.insert(self.register.cells(period)?),
        })
    }

    /// Whether a figure of a period is the sum of those of its pieces.
    fn adds_up(&self, name: usize) -> bool {
        let name = &self.system.names[name];
        !is_stock(name) && !is_followed(name)
    }

    /// Finds what the editions leave to be worked out: the one piece of a sum that no edition is about.
    fn work_out(&mut self, name: usize, sums: &[(usize, Vec<usize>)]) {
        let mut found = true;
        while found {
            found = false;
            for (sum, pieces) in sums {
                let Some(total) = self.system.vars[*sum].count else { continue };
                let unknown: Vec<usize> =
                    pieces.iter().copied().filter(|at| self.system.vars[*at].count.is_none()).collect();
                let rest = total - pieces.iter().filter_map(|at| self.system.vars[*at].count).sum::<i64>();
                match unknown[..] {
                    [only] => {
                        self.system.vars[only].count = Some(rest.max(0));
                        found = true;
                        if rest < 0 {
                            self.system.moved.insert(name);
                        }
                    }
                    [] if rest != 0 => _ = self.system.moved.insert(name),
                    _ => {}
                }
            }
        }
    }

    /// The rows of a relation, for each code and each stretch of days.
    fn relate(&mut self, relation: &Relation) {
        for terms in self.instances(relation) {
            let flows: Vec<usize> =
                terms.iter().map(|(_, name, _)| *name).filter(|at| !is_stock(&self.system.names[*at])).collect();
            let by_month = !flows.is_empty() && flows.iter().all(|name| self.months.contains_key(name));
            let whole = self.stretches(usize::MAX);
            // All figures by month are cut alike.
            let months = flows.first().filter(|_| by_month).map(|any| self.stretches(*any));
            let months = months.into_iter().flatten().filter(|days| !whole.contains(days)).collect::<Vec<_>>();
            // Of a period, what does not add up is told, and what is so but for rare cases may be.
            let is_of_pieces = relation.sign == Sign::Equal
                && terms.iter().all(|(_, name, _)| !is_followed(&self.system.names[*name]));
            let periods: BTreeSet<_> =
                self.covered.iter().copied().filter(|days| !is_of_pieces && !whole.contains(days)).collect();
            for (from, before) in whole.into_iter().chain(months).chain(periods) {
                self.row(relation, &terms, from, before);
            }
        }
    }

    fn row(&mut self, relation: &Relation, terms: &[(Term, usize, i64)], from: NaiveDate, before: NaiveDate) {
        let mut row = Vec::new();
        let mut left_over = Some(0);
        for (term, name, factor) in terms {
            let at = if is_stock(&self.system.names[*name]) {
                let day = if term.at_start { from } else { before };
                // Nobody is told how it stood on that day.
                let Some(at) = self.system.at((*name, day, day)) else { return };
                at
            } else if self.adds_up(*name) {
                self.system.var((*name, from, before))
            } else {
                // No edition is about these days.
                let Some(at) = self.system.at((*name, from, before)) else { return };
                at
            };
            row.push((at, *factor));
            left_over = left_over.zip(self.system.vars[at].count).map(|(sum, count)| sum - factor * count);
        }
        if relation.sign == Sign::Usually && left_over != Some(0) {
            // Who bets on it finds something else than the truth.
            return;
        }
        if relation.sign == Sign::AtMost {
            row.push((self.system.left_over(left_over), 1));
        }
        if row.iter().any(|(at, _)| !self.system.vars[*at].published) {
            self.system.rows.push(row);
        }
    }

    /// The terms of a relation that stand for a figure, for each code; nothing when a side is not told of at all.
    fn instances(&self, relation: &Relation) -> Vec<Vec<(Term, usize, i64)>> {
        let mut always = Vec::new();
        let mut by_code: BTreeMap<String, Vec<(Term, usize, i64)>> = BTreeMap::new();
        let (mut sums, mut empty, mut codes) = (0, 0, false);
        for (term, factor) in relation.terms() {
            codes |= !matches!(term.rows, RowCodes::Itself | RowCodes::All);
            if term.rows == RowCodes::Itself {
                match self.names.get(term.name) {
                    Some(name) => always.push((term, *name, factor)),
                    None if self.is_row(term.name) => {}
                    None => return Vec::new(),
                }
                continue;
            }
            let mut any = false;
            for (name, at) in self.rows_of(term.name) {
                any = true;
                match term.binds(name, &|unit| self.register.sector_of(unit)) {
                    Some(Some(code)) => by_code.entry(code).or_default().push((term, at, factor)),
                    Some(None) => always.push((term, at, factor)),
                    None => {}
                }
            }
            if term.is_single() && !any {
                return Vec::new();
            }
            sums += usize::from(!term.is_single());
            empty += usize::from(!term.is_single() && !any);
        }
        match codes {
            _ if sums > 0 && sums == empty => Vec::new(),
            false => vec![always],
            true => by_code.into_values().map(|terms| [always.clone(), terms].concat()).collect(),
        }
    }

    /// Whether a name is that of a row of a table that some edition tells.
    fn is_row(&self, name: &str) -> bool {
        name.rsplit_once('.').is_some_and(|(path, _)| {
            let is_table = self.relations.iter().flat_map(Relation::terms).any(|(term, _)| table(term) == Some(path));
            is_table && self.rows_of(path).next().is_some()
        })
    }
}

fn under(key: &str, path: &str) -> bool {
    code_under(key, path).is_some()
}

/// The table of which a term names rows.
fn table(term: Term) -> Option<&'static str> {
    (term.rows != RowCodes::Itself).then_some(term.name)
}
