//! Stages: who had the request, and for how many days. They follow one another from receipt to closing, so no day is
//! counted twice (MESS: the unit that served the person answers first; MIFI 4.5: partners).

use chrono::NaiveDate;

use super::clock::Clock;
use super::handler::Handler;
use super::request::{Request, Stage};

/// A stage with its clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timed {
    /// Who handles it; unknown when an import did not say.
    pub handler: Option<Handler>,
    pub from: NaiveDate,
    /// Until when: handed over, or closed. `None` while the request is open.
    pub to: Option<NaiveDate>,
    /// Days counted against the standard within it, in the unit of the standard; those so far while it lasts.
    pub net: i64,
    /// Business days counted within it: what reports and tables show, whatever the unit of the standard.
    pub net_days: i64,
}

impl Request {
    /// The stages in their order; the last runs to the closing, or to today while the request is open.
    ///
    /// Their days add up to those that the clocks of the cycles count: none while the request was closed. A reopened
    /// request stays with its last handler.
    pub fn stages(&self, clocks: &[Clock<'_>], today: NaiveDate) -> Vec<Timed> {
        let last = Stage { handler: self.handler.clone(), from: self.handed_on.unwrap_or(self.received_on) };
        let mut stages: Vec<Stage> = self.earlier_stages.iter().cloned().chain([last]).collect();
        // The date of receipt may have been amended since.
        stages.iter_mut().take(1).for_each(|first| first.from = self.received_on);
        let closed_on = self.closing.as_ref().map(|closing| closing.on);
        let ends = stages.iter().skip(1).map(|stage| Some(stage.from)).chain([closed_on]);
        // The first versions let a closing be dated before the request was handed over: no day comes after the end.
        let lived = |day: NaiveDate| closed_on.map_or(day, |closed_on| day.min(closed_on));
        let closings = self.reopenings.iter().map(|reopening| Some(reopening.closing.on)).chain([None]);
        let cycles: Vec<_> = clocks.iter().zip(closings).collect();
        // What all cycles count by the end of a day.
        let counted = |day: NaiveDate, count: &dyn Fn(&Clock<'_>, NaiveDate) -> i64| -> i64 {
            cycles.iter().map(|(clock, ended)| count(clock, ended.map_or(day, |ended| day.min(ended)))).sum()
        };
        let net = |day| counted(day, &|clock, on| clock.net(on));
        let net_days = |day| counted(day, &|clock, on| clock.in_business_days(on).net);
        let timed = |(stage, to): (&Stage, Option<NaiveDate>)| {
            let until = to.unwrap_or(today).max(stage.from);
            let (begun, ended) = (lived(stage.from), lived(until));
            Timed {
                handler: stage.handler.clone(),
                from: stage.from,
                to,
                net: net(ended) - net(begun),
                net_days: net_days(ended) - net_days(begun),
            }
        };
        stages.iter().zip(ends).map(timed).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::act::{Disposition, Entry, RequestAct};
    use crate::domain::clock::{Standard, Unit};
    use crate::domain::field::Receipt;
    use crate::domain::request::Recorded;
    use crate::domain::{Calendar, Code, HolidaySet, Number, Record};

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    #[test]
    fn no_day_of_a_request_is_counted_twice_nor_after_its_end() {
        let code = |text: &str| Code::new(text).unwrap();
        let recorded = Recorded { at: "2026-11-20T09:00:00-05:00".into(), by: code("agent") };
        let received = Entry::bare(day(2), RequestAct::Received { receipt: Receipt::default(), grounds: Vec::new() });
        let mut request = Request::begin(Number::new(2026, 1).unwrap(), received.recorded(&recorded)).unwrap();
        let standard = Standard { code: code("answer"), length: 15, unit: Unit::BusinessDays, target_percent: 90 };
        let calendar = Calendar::new(HolidaySet::PublicService, [], 2026);
        let days = |request: &Request| -> Vec<i64> {
            let clock = Clock::new(&calendar, Some(&standard), request.received_on, &[], 0);
            request.stages(&[clock], day(20)).iter().map(|stage| stage.net_days).collect()
        };
        let month = Standard { length: 1, unit: Unit::Months, ..standard.clone() };
        let calendar_days = |request: &Request| -> Vec<(i64, i64)> {
            let clock = Clock::new(&calendar, Some(&month), request.received_on, &[], 0);
            request.stages(&[clock], day(20)).iter().map(|stage| (stage.net, stage.net_days)).collect()
        };
        // November 2026 begins on a Sunday and has no holiday: Monday 2 to Friday 20 are 14 business days.
        assert_eq!(days(&request), [14]);
        request.apply(Entry::bare(day(9), RequestAct::Handed { to: Handler::Unit(code("legal")) }).recorded(&recorded));
        request.apply(Entry::bare(day(13), RequestAct::Handed { to: Handler::Office }).recorded(&recorded));
        assert_eq!(days(&request), [5, 4, 5]);
        // From Monday 2 to Monday 9, Friday 13 and Friday 20: in calendar days, and of these business days.
        assert_eq!(calendar_days(&request), [(7, 5), (4, 4), (7, 5)]);
        let closed = RequestAct::Closed { disposition: Disposition::Withdrawn, by: None, to: None, verdict: None };
        request.apply(Entry::bare(day(11), closed).recorded(&recorded));
        assert_eq!(days(&request), [5, 2, 0]);
    }
}
