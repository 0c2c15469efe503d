//! What is published gives nothing away: classics worked by hand, an attacker on random registers, each relation tried.

mod attack;
mod classics;
mod invented;
mod relations;
mod simplex;

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;

use chrono::NaiveDate;

use super::*;
use attack::{PublishedPage, found};
use simplex::Fraction;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// In these tests `n1` is a unit of the sector `n`.
fn sector_of(unit: &str) -> String {
    unit.chars().take(1).collect()
}

/// A register of which nothing is known but what its editions say.
struct Nothing;

impl CellSource for Nothing {
    type Error = Infallible;

    fn sector_of(&self, unit: &str) -> String {
        sector_of(unit)
    }

    fn cells(&self, _: Period) -> Result<BTreeMap<String, u64>, Infallible> {
        Ok(BTreeMap::new())
    }
}

/// The days of a fiscal year, a quarter or a month, as they are typed.
fn days(text: &str) -> Period {
    text.parse().unwrap()
}

fn edition(period: &str, cells: &[(&str, u64)]) -> PublishedEdition {
    let cells = cells.iter().map(|(key, count)| ((*key).to_owned(), *count)).collect();
    PublishedEdition {
        period: days(period),
        threshold: THRESHOLD,
        cells,
        hidden: BTreeSet::new(),
        withheld: BTreeSet::new(),
    }
}

/// What may be published of an edition, from a register that can always be read.
fn publication(
    new: &PublishedEdition,
    before: &[PublishedEdition],
    register: &impl CellSource<Error = Infallible>,
) -> PublicationDecision {
    let Ok(publication) = PublicationDecision::of(new, before, register);
    publication
}

/// Publishes editions one after the other, each knowing of those before.
fn publish(
    editions: &[PublishedEdition],
    register: &impl CellSource<Error = Infallible>,
) -> Vec<(PublishedEdition, PublicationDecision)> {
    let mut done: Vec<(PublishedEdition, PublicationDecision)> = Vec::new();
    for edition in editions {
        let before: Vec<PublishedEdition> = done.iter().map(|(edition, _)| edition.clone()).collect();
        let publication = publication(edition, &before, register);
        let hidden = publication.hidden().keys().cloned().collect();
        let withheld = publication.withheld().clone();
        done.push((PublishedEdition { hidden, withheld, ..edition.clone() }, publication));
    }
    done
}

/// What an attacker makes of them, as text.
fn attacked(editions: &[PublishedEdition]) -> Vec<String> {
    attacked_on(editions, &Nothing)
}

fn attacked_on(editions: &[PublishedEdition], register: &impl CellSource<Error = Infallible>) -> Vec<String> {
    let done = publish(editions, register);
    let pages: Vec<PublishedPage<'_>> =
        done.iter().map(|(edition, publication)| PublishedPage { edition, publication }).collect();
    let found = found(&pages, register, true);
    // A zero that is withheld may follow from a zero that is shown. What an earlier edition hid for the sake of others
    // may be found by now, as long as these others are not.
    let is_small = |value: Fraction| value < i64::try_from(THRESHOLD).unwrap().into();
    found
        .into_iter()
        .filter(|(.., value)| !value.is_zero() && (editions.len() == 1 || is_small(*value)))
        .map(|(at, key, value)| format!("{at} {key} = {value:?}"))
        .collect()
}

fn hidden(publication: &PublicationDecision) -> Vec<&str> {
    publication.hidden().keys().map(String::as_str).collect()
}
