//! The requests that a change of the office reaches.

use chrono::NaiveDate;

use super::column::{code, maybe, read};
use super::error::StoreError;
use super::projection::number;
use super::reading::Reading;
use crate::domain::effect::{Effect, EffectReach};
use crate::domain::{Number, Office};

impl Reading<'_> {
    /// What a change of the office does to its requests, then to its Ombudsman files, in the order of their numbers;
    /// late is told of `today`.
    pub fn effects(&self, before: &Office, after: &Office, today: NaiveDate) -> Result<Vec<Effect>, StoreError> {
        let mut effects = Vec::new();
        for number in self.touched(before, after)? {
            effects.extend(Effect::of(before, after, &self.request(number)?, today));
        }
        for file in self.all()? {
            effects.extend(Effect::of_file(before, after, &file, today));
        }
        Ok(effects)
    }

    /// The requests whose derived columns may differ from one state of the office to the other.
    pub(super) fn touched(&self, before: &Office, after: &Office) -> Result<Vec<Number>, StoreError> {
        let Some(reach) = EffectReach::between(before, after) else { return Ok(Vec::new()) };
        // A request closed again was so after it was taken up again: its last closing is the one that stands.
        let sql =
            "SELECT id, kind, received_on, closed_on FROM request WHERE ?1 IS NULL OR received_on < ?1 ORDER BY id";
        let mut statement = self.tx.prepare(sql)?;
        let mut rows = statement.query([reach.received_before().map(|day| day.to_string())])?;
        let mut touched = Vec::new();
        while let Some(row) = rows.next()? {
            if reach.touches(code(row, 1)?.as_ref(), read(row, 2)?, maybe(row, 3)?) {
                touched.push(number(row.get(0)?)?);
            }
        }
        Ok(touched)
    }
}

#[cfg(test)]
mod tests;
