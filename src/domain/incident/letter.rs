//! The notices of an incident that are letters (Regulation, s. 3 and 5): what keeps one from being written.

use chrono::NaiveDate;

use super::Incident;
use crate::domain::coded::coded;
use crate::domain::letter::Lack;
use crate::domain::{Lang, Office};

coded! {
    /// A notice that goes out as a letter.
    pub enum NoticeKind as "snake_case" {
        /// Avis à la Commission d'accès à l'information (s. 3).
        Commission,
        /// Avis aux personnes concernées (s. 5).
        Persons,
    }
}

#[derive(Clone, Copy, Debug)]
pub struct IncidentNotice<'a> {
    pub kind: NoticeKind,
    pub incident: &'a Incident,
    pub office: &'a Office,
    pub today: NaiveDate,
}

impl<'a> IncidentNotice<'a> {
    /// The language it is written in: the office's own.
    pub fn lang(&self) -> Lang {
        self.office.settings.reply_language
    }

    /// The day that stands at its head: that on which it was given, else today.
    pub fn date(&self) -> NaiveDate {
        let facts = &self.incident.facts;
        let sent_on = match self.kind {
            NoticeKind::Commission => facts.commission_on,
            NoticeKind::Persons => facts.persons_on.map(|span| span.from),
        };
        sent_on.unwrap_or(self.today)
    }

    /// The office's own words that it repeats, by the names of their fields.
    pub fn words(&self) -> Vec<(&'static str, &'a str)> {
        let fields = ["information", "information_unknown", "circumstances", "measures"];
        fields.into_iter().filter_map(|field| Some((field, self.incident.text(field)?))).collect()
    }

    /// What it lacks: what keeps it from being written, then what is to be told.
    pub fn lacks(&self) -> Vec<Lack> {
        let facts = &self.incident.facts;
        let settings = &self.office.settings;
        let is_put_off = self.kind == NoticeKind::Persons && facts.persons_deferred == Some(true);
        [
            match facts.serious {
                None => Some(Lack::NotAssessed),
                Some(false) => Some(Lack::NotSerious),
                Some(true) => None,
            },
            is_put_off.then_some(Lack::NoticePutOff),
            Some(Lack::BlanksOfNotice),
            settings.signatory_name.is_none().then_some(Lack::NoSignatory),
            settings.contact.text(self.lang()).is_none().then_some(Lack::NoContact),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}
