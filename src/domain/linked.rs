//! The requests that a record of another register is about.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Number;
use super::refusal::Refusal;

/// The requests linked to a record, with the day on which each was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Linked(BTreeMap<Number, NaiveDate>);

/// Which requests are linked to a record, and which no longer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Links {
    /// Requêtes rattachées.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub link: Vec<Number>,
    /// Requêtes détachées.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unlink: Vec<Number>,
}

impl Links {
    /// Links only, as a record begins.
    pub fn to(link: Vec<Number>) -> Self {
        Self { link, unlink: Vec::new() }
    }

    /// Unlinks only.
    pub fn without(unlink: Vec<Number>) -> Self {
        Self { link: Vec::new(), unlink }
    }

    pub fn is_empty(&self) -> bool {
        self.link.is_empty() && self.unlink.is_empty()
    }
}

impl Linked {
    /// Whether requests can be linked and unlinked so.
    ///
    /// # Errors
    /// A request is linked once, and only a linked one is unlinked.
    pub fn check(&self, links: &Links) -> Result<(), Refusal> {
        if let Some(request) = links.link.iter().find(|request| self.0.contains_key(request)) {
            return Err(Refusal::RequestAlreadyLinked { request: *request });
        }
        match links.unlink.iter().find(|request| !self.0.contains_key(request)) {
            Some(request) => Err(Refusal::RequestNotLinked { request: *request }),
            None => Ok(()),
        }
    }

    pub fn apply(&mut self, on: NaiveDate, links: &Links) {
        self.0.extend(links.link.iter().map(|request| (*request, on)));
        self.0.retain(|request, _| !links.unlink.contains(request));
    }

    /// The requests, in the order of their numbers.
    pub fn numbers(&self) -> impl Iterator<Item = Number> {
        self.0.keys().copied()
    }

    /// The requests with the day on which each was linked.
    pub fn iter(&self) -> impl Iterator<Item = (Number, NaiveDate)> {
        self.0.iter().map(|(request, on)| (*request, *on))
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }
}
