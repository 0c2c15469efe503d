//! Due dates and days, against a calendar of our own that only counts on its fingers.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde_json::Value;

use crate::support::Office;
use crate::support::words::plain;

/// The thirteen holidays of Québec's public service, as they are observed.
const HOLIDAYS: [&str; 39] = [
    "2025-01-01",
    "2025-01-02",
    "2025-04-18",
    "2025-04-21",
    "2025-05-19",
    "2025-06-24",
    "2025-07-01",
    "2025-09-01",
    "2025-10-13",
    "2025-12-24",
    "2025-12-25",
    "2025-12-26",
    "2025-12-31",
    // December 26 is a Saturday: the Monday after.
    "2026-01-01",
    "2026-01-02",
    "2026-04-03",
    "2026-04-06",
    "2026-05-18",
    "2026-06-24",
    "2026-07-01",
    "2026-09-07",
    "2026-10-12",
    "2026-12-24",
    "2026-12-25",
    "2026-12-28",
    "2026-12-31",
    // January 2 is a Saturday; December 25 and 26 are a week-end: the Monday and the Tuesday after.
    "2027-01-01",
    "2027-01-04",
    "2027-03-26",
    "2027-03-29",
    "2027-05-24",
    "2027-06-24",
    "2027-07-01",
    "2027-09-06",
    "2027-10-11",
    "2027-12-24",
    "2027-12-27",
    "2027-12-28",
    "2027-12-31",
];

const STANDARD: i64 = 15;

/// The last day of these tests: what is open then is counted up to it.
const TODAY: &str = "2027-11-30";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn is_worked(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !HOLIDAYS.contains(&day.to_string().as_str())
}

/// A request as the test made it.
#[derive(Debug)]
struct Case {
    received: NaiveDate,
    /// Without an end: still suspended.
    suspended: Vec<(NaiveDate, Option<NaiveDate>)>,
    closed: Option<NaiveDate>,
}

impl Case {
    fn is_suspended(&self, day: NaiveDate) -> bool {
        self.suspended.iter().any(|(from, to)| *from < day && to.is_none_or(|to| day <= to))
    }

    /// Working days after receipt up to `until`: all of them, and those on which the clock ran.
    fn count(&self, until: NaiveDate) -> (i64, i64) {
        let days = self.received.iter_days().skip(1).take_while(|day| *day <= until);
        let worked: Vec<_> = days.filter(|day| is_worked(*day)).collect();
        let ran = worked.iter().filter(|day| !self.is_suspended(**day)).count();
        (worked.len() as i64, ran as i64)
    }

    fn due(&self) -> Option<NaiveDate> {
        if self.closed.is_some() || self.suspended.iter().any(|(_, to)| to.is_none()) {
            return None;
        }
        let mut ran = self.received.iter_days().skip(1).filter(|day| is_worked(*day) && !self.is_suspended(*day));
        ran.nth(STANDARD as usize - 1)
    }

    /// Tells the office the story of this request, and checks what it makes of it.
    fn check(&self, office: &Office) {
        let number = office.complaint(&self.received.to_string());
        for (from, to) in &self.suspended {
            office.ok(["suspend", &number, "--reason", "pièce", "--on", &from.to_string()]);
            if let Some(to) = to {
                office.ok(["resume", &number, "--on", &to.to_string()]);
            }
        }
        if let Some(on) = self.closed {
            office.ok(["close", &number, "--as", "withdrawn", "--by", "email", "--on", &on.to_string()]);
        }
        let shown = office.show(&number);
        let (gross, net) = self.count(self.closed.unwrap_or(day(TODAY)));
        let due = self.due().map_or(Value::Null, |due| due.to_string().into());
        let within = match (self.closed, net <= STANDARD) {
            (Some(_), within) => within.into(),
            (None, false) => false.into(),
            (None, true) => Value::Null,
        };
        let clock = &shown["clock"];
        let counted =
            (&shown["due_on"], &clock["gross"], &clock["net"], &clock["suspended"], &shown["within_standard"]);
        let expected = (&due, &gross.into(), &net.into(), &(gross - net).into(), &within);
        assert_eq!(counted, expected, "{self:?}");
        let remaining = if self.closed.is_some() { Value::Null } else { (STANDARD - net).into() };
        assert_eq!(clock["remaining"], remaining, "{self:?}");
    }
}

/// Numbers that are always the same: a linear congruential generator (Knuth's MMIX).
struct Seeded(u64);

impl Seeded {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }

    fn case(&mut self) -> Case {
        let received = day("2024-12-31") + Days::new(self.below(900));
        let mut at = received;
        let mut suspended = Vec::new();
        for _ in 0..self.below(4) {
            let from = at + Days::new(self.below(9));
            at = from + Days::new(self.below(30));
            suspended.push((from, Some(at)));
        }
        let closed = (self.below(2) == 0).then(|| at + Days::new(self.below(30)));
        match suspended.last_mut() {
            // The last suspension may still be open, today or on the day of closing, which ends it.
            Some((_, to)) if self.below(3) == 0 => *to = closed,
            _ => {}
        }
        Case { received, suspended, closed }
    }
}

#[test]
fn days_and_due_dates_are_those_counted_one_by_one() {
    let office = Office::new();
    office.today(TODAY);
    let mut seeded = Seeded(1);
    (0..12).for_each(|_| seeded.case().check(&office));
    office.ok("check --deep");
}

/// What an office lists of requests received on those days: each day, and when the answer is due.
fn due_dates(office: &Office, received: impl IntoIterator<Item = String>) -> BTreeSet<(String, String)> {
    let file: Vec<String> = ["received_on".to_owned()].into_iter().chain(received).collect();
    assert_eq!(office.run_with(file.join("\n"), "import -").status, 0);
    let listed = office.ok("list --columns received_on,due_on --format csv");
    listed.lines().skip(1).map(|line| line.split_once(',').unwrap()).map(pair).collect()
}

fn pair<T: ToString, U: ToString>((one, other): (T, U)) -> (String, String) {
    (one.to_string(), other.to_string())
}

#[test]
fn requests_received_around_every_holiday_are_due_on_the_day_counted() {
    let office = Office::new();
    office.today("2028-01-31");
    // The Christmas of 2027 runs into a January that the list above does not hold.
    let holidays = HOLIDAYS.iter().filter(|holiday| **holiday < "2027-12-01").map(|holiday| day(holiday));
    let days: BTreeSet<NaiveDate> = holidays.flat_map(|day| [day, day - Days::new(1)]).collect();
    let due = |received: &NaiveDate| Case { received: *received, suspended: Vec::new(), closed: None }.due().unwrap();
    let expected = days.iter().map(|received| pair((received, due(received)))).collect();
    assert_eq!(due_dates(&office, days.iter().map(ToString::to_string)), expected);
}

/// The checks of the domain, worked out by hand.
#[test]
fn the_due_dates_worked_out_by_hand_hold() {
    let office = Office::new();
    office.today("2028-01-31");
    let expected = [
        ("2025-12-15", "2026-01-13"),
        ("2026-03-30", "2026-04-22"),
        ("2026-05-04", "2026-05-26"),
        ("2026-06-15", "2026-07-08"),
        ("2026-12-18", "2027-01-18"),
        ("2026-12-21", "2027-01-19"),
        ("2021-12-20", "2022-01-18"),
        ("2022-12-19", "2023-01-17"),
        ("2027-12-20", "2028-01-18"),
    ];
    let found = due_dates(&office, expected.map(|(received, _)| received.to_owned()));
    assert_eq!(found, expected.into_iter().map(pair).collect());
}

#[test]
fn an_office_may_keep_the_holidays_of_the_law_alone() {
    let office = Office::without_register();
    let mifi = doleances::inside::shipped("mifi").unwrap();
    let statutory = mifi.replace("holidays = \"public_service\"", "holidays = \"statutory\"");
    assert_ne!(mifi, statutory);
    std::fs::write(office.path("bureau.toml"), statutory).unwrap();
    office.ok("init --profile bureau.toml --officer roy:roy");
    office.today("2027-01-31");
    let expected = [("2025-12-15", "2026-01-07"), ("2026-03-30", "2026-04-21"), ("2026-12-21", "2027-01-13")];
    let found = due_dates(&office, expected.map(|(received, _)| received.to_owned()));
    assert_eq!(found, expected.into_iter().map(pair).collect());
}

#[test]
fn whoever_records_the_answer_of_a_unit_learns_how_long_it_took_and_whether_that_was_asked() {
    let office = Office::with_admitted();
    office.ok("consult 1 legal --question Quand? --on 2026-02-12 --due 2026-02-17");
    office.ok("consult 1 communications --question Quoi? --on 2026-02-12 --due 2026-02-16");
    // Friday, Monday, Tuesday.
    for (unit, took) in [
        ("legal", "3 jours ouvrables, dans le délai demandé."),
        ("communications", "3 jours ouvrables, après le délai demandé (2026-02-16)."),
    ] {
        let ran = office.run(format!("consult 1 {unit} --answer Voici --on 2026-02-17"));
        assert!(plain(&ran.stderr).contains(took), "{ran}");
    }
    // Asked until a Friday, answered the day after: a weekend makes nothing late, on the screen or in the report.
    office.ok("consult 1 review --question Comment? --on 2026-02-12 --due 2026-02-20");
    let ran = office.run("consult 1 review --answer Voici --on 2026-02-21");
    assert!(plain(&ran.stderr).contains("6 jours ouvrables, dans le délai demandé."), "{ran}");
    let figures = &office.json("report month 2026-02")["figures"]["consultations"];
    assert_eq!((&figures["answered"], &figures["within_due"]), (&3.into(), &2.into()), "{figures}");
}
