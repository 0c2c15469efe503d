//! The calendar of an office, and what a change of it does to the deadlines.

use std::sync::LazyLock;

use chrono::{Days, NaiveDate};
use doleances::domain::act::Disposition;
use doleances::domain::clock::Unit;
use doleances::domain::effect::{Delay, Tally};
use doleances::domain::field::Receipt;
use doleances::domain::reference::Terms;
use doleances::domain::request::Recorded;
use doleances::domain::{
    Act, CalendarChange, ChangeKind, Code, Entry, Item, List, Moment, Number, Office, Profile, Request,
};
use doleances::profiles;
use doleances::store::search::Summary;
use doleances::store::{Register, Stamp, Writing};
use proptest::prelude::*;

use crate::desk::Desk;

#[test]
fn a_decree_moves_the_due_date_and_takes_the_lateness_back_once_agreed_to() {
    let desk = Desk::on("2026-11-20");
    // Friday, October 30: day 1 is Monday, November 2, day 15 is Friday, November 20.
    let number = desk.intake("2026-10-30", "complaint");
    let desk = desk.moved_to("2026-11-23");
    assert_eq!(desk.run(&["due", "--check", "-q"]).status, 10);
    let decree = ["holidays", "add", "2026-11-16", "--name", "Deuil national", "--source", "Décret 1234-2026"];
    let said = desk.refused(1, &decree);
    let row = said.stdout.lines().find(|line| line.contains(&number)).unwrap().to_owned();
    let at = |text: &str| row.find(text).unwrap();
    assert!(at("2026-11-20") < at("2026-11-23") && row.contains("n’est plus en retard"), "{row}");
    assert!(said.stderr.contains("1 échéance se déplace") && said.stderr.contains("--yes"), "{}", said.stderr);
    let rehearsed = desk.refused(0, &[&decree[..], &["--dry-run", "--yes"]].concat());
    assert!(rehearsed.stdout.starts_with(&said.stdout), "{}", rehearsed.stdout);
    assert_eq!(desk.json(&["show", &number])["due_on"], "2026-11-20");

    let agreed = [&decree[..], &["--yes"]].concat();
    assert!(desk.ok(&agreed).contains(&row));
    assert_eq!(desk.json(&["show", &number])["due_on"], "2026-11-23");
    assert_eq!(desk.run(&["due", "--check", "-q"]).status, 0);
    desk.agrees_with_itself();
    desk.refused(1, &agreed);
    desk.ok(&["feries", "retirer", "2026-11-16", "--source", "Décret 1235-2026", "--yes"]);
    assert_eq!(desk.run(&["due", "--check", "-q"]).status, 10);
    desk.refused(1, &["holidays", "remove", "2026-11-16", "--source", "Décret 1236-2026", "--yes"]);
}

#[test]
fn a_holiday_taken_out_makes_late_and_counts_closings_anew() {
    let desk = Desk::on("2026-11-02");
    // Friday, October 9; October 12 is Thanksgiving: day 1 is the 13th, day 15 is Monday, November 2.
    let (open, closed) = (desk.intake("2026-10-09", "complaint"), desk.intake("2026-10-09", "complaint"));
    let suspended = desk.intake("2026-10-09", "complaint");
    desk.ok(&["suspend", &suspended, "--reason", "Documents", "--on", "2026-10-20"]);
    desk.close(&closed, "2026-11-02");
    let again = desk.intake("2026-10-09", "complaint");
    desk.close(&again, "2026-11-02");
    desk.ok(&["reopen", &again, "--reason", "Un fait nouveau"]);
    let effects = desk.json(&["holidays", "remove", "2026-10-12", "--source", "Directive", "--yes"]);
    let effects: Vec<_> = effects.as_array().unwrap().iter().collect();
    let of = |number: &str| effects.iter().filter(|row| row["number"] == number).collect::<Vec<_>>();
    let row = of(&open)[0];
    assert_eq!((&row["due_before"], &row["due_after"]), (&"2026-11-02".into(), &"2026-10-30".into()));
    assert_eq!((&row["late_before"], &row["late_after"]), (&false.into(), &true.into()));
    let row = of(&closed)[0];
    assert_eq!((&row["net_before"], &row["net_after"]), (&15.into(), &16.into()));
    assert_eq!((&row["within_before"], &row["within_after"]), (&true.into(), &false.into()));
    // While suspended there is no due date, and nothing is late yet: nothing to show.
    assert!(of(&suspended).is_empty());
    // Open again: its due date moves, and so does the count of the closing that was taken up.
    assert_eq!(of(&again).len(), 2);
    desk.agrees_with_itself();
}

#[test]
fn holidays_are_listed_with_the_day_they_stand_for_and_the_rule_that_extends_them() {
    let desk = Desk::on("2026-11-20");
    let two_years = desk.json(&["holidays", "list"]);
    assert_eq!(two_years.as_array().unwrap().len(), 26);
    assert_eq!(two_years[0]["day"], "2026-01-01");
    assert_eq!(two_years[0]["by_rule"], false);
    let later = desk.json(&["fériés", "lister", "2028"]);
    assert_eq!(later[0]["day"], "2028-01-03");
    assert_eq!(later[0]["weekday"], "monday");
    assert_eq!(later[0]["observed_for"], "2028-01-01");
    assert_eq!(later[0]["by_rule"], true);
    let said = desk.run(&["holidays", "list", "2028"]);
    assert!(said.stdout.contains("prolongé par règle") && said.stderr.contains("2027"), "{}", said.stderr);
    desk.ok(&["holidays", "add", "2026-11-16", "--name", "Deuil", "--source", "Décret 1", "--yes"]);
    desk.ok(&["holidays", "remove", "2026-07-01", "--source", "Décret 2", "--yes"]);
    let said = desk.run(&["holidays", "list", "2026"]);
    assert!(said.stdout.contains("Décret 1") && said.stderr.contains("Décret 2"), "{}{}", said.stdout, said.stderr);
    assert!(!said.stdout.contains("2026-07-01"), "{}", said.stdout);
    assert!(desk.ok(&["holidays", "list", "2026", "--format", "csv"]).starts_with("day,weekday,holiday,name,"));
    desk.refused(2, &["holidays", "list", "0"]);
}

#[test]
fn a_change_of_the_calendar_needs_its_name_and_its_source_and_is_not_made_in_advance() {
    let desk = Desk::on("2026-11-20");
    desk.refused(2, &["holidays", "add", "2026-11-16", "--yes"]);
    desk.refused(2, &["holidays", "add", "2026-11-16", "--name", " ", "--source", "Décret", "--yes"]);
    desk.refused(2, &["holidays", "remove", "2026-07-01", "--yes"]);
    let decree = ["holidays", "add", "2026-12-18", "--name", "Deuil", "--source", "Décret", "--yes"];
    desk.refused(1, &[&decree[..], &["--on", "2026-11-21"]].concat());
    // The day itself may be to come.
    desk.ok(&decree);
}

/// A request of a random history. Days are counted from the first of December 2026: few enough for the acts, the
/// holidays and the changes to fall on one another.
#[derive(Clone, Debug)]
struct Life {
    received: u64,
    kind: &'static str,
    suspended: Option<(u64, Option<u64>)>,
    closed: Option<u64>,
    /// Taken up again, and perhaps closed again.
    reopened: Option<(u64, Option<u64>)>,
}

/// A random change of the office.
#[derive(Clone, Debug)]
enum Change {
    Add(u64),
    Remove(u64),
    Standard { kind: &'static str, length: u32, unit: Unit, since: u64 },
    Retire(u64),
}

fn life() -> impl Strategy<Value = Life> {
    let suspended = proptest::option::of((0_u64..15, proptest::option::of(0_u64..15)));
    let kind = prop_oneof![Just("complaint"), Just("information")];
    let reopened = proptest::option::of((0_u64..10, proptest::option::of(0_u64..10)));
    (0_u64..40, kind, suspended, proptest::option::of(0_u64..30), reopened)
        .prop_map(|(received, kind, suspended, closed, reopened)| Life { received, kind, suspended, closed, reopened })
}

fn change() -> impl Strategy<Value = Change> {
    let unit = prop_oneof![Just(Unit::BusinessDays), Just(Unit::CalendarDays), Just(Unit::Months)];
    let kind = prop_oneof![Just("complaint"), Just("information")];
    // December 24, 25 and 28, the 31st, January 1 and 4: the six that fall there.
    let holiday = prop_oneof![Just(23_u64), Just(24), Just(27), Just(30), Just(31), Just(34), 0_u64..70];
    prop_oneof![
        4 => (0_u64..70).prop_map(Change::Add),
        4 => holiday.prop_map(Change::Remove),
        1 => (kind, 1_u32..30, unit, 0_u64..TODAY)
            .prop_map(|(kind, length, unit, since)| Change::Standard { kind, length, unit, since }),
        1 => (0_u64..TODAY).prop_map(Change::Retire),
    ]
}

fn day(n: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, 1).unwrap().checked_add_days(Days::new(n)).unwrap()
}

/// January 28, 2027, a Thursday.
const TODAY: u64 = 58;

fn at(n: u64) -> Moment {
    Moment { on: day(n), today: day(TODAY) }
}

fn stamp() -> Stamp {
    let recorded = Recorded { at: "2027-01-28T09:00:00-05:00".into(), by: Code::new("roy").unwrap() };
    Stamp { recorded, account: "roy@poste".into(), salt: || [7; 16], moved_to: None }
}

fn live(writing: &mut Writing<'_>, life: &Life) -> Number {
    let receipt = Receipt { kind: Code::new(life.kind).ok(), ..Receipt::default() };
    let mut request =
        writing.register(&Entry::bare(day(life.received), Act::Received { receipt, grounds: Vec::new() })).unwrap();
    let mut last = life.received;
    let mut act = |request: &mut Request, after: u64, act: Act| {
        last = (last + after).min(TODAY);
        writing.act(request, &Entry::bare(day(last), act)).unwrap();
    };
    if let Some((after, resumed)) = life.suspended {
        act(&mut request, after, Act::Suspended);
        if let Some(after) = resumed {
            act(&mut request, after, Act::Resumed);
        }
    }
    let closed = Act::Closed { disposition: Disposition::Settled, by: None, to: None, verdict: None };
    if let Some(after) = life.closed {
        act(&mut request, after, closed.clone());
        if let Some((after, again)) = life.reopened {
            act(&mut request, after, Act::Reopened { review: false });
            if let Some(after) = again {
                act(&mut request, after, closed);
            }
        }
    }
    request.number
}

fn decide(office: &Office, n: usize, change: &Change) -> Option<Entry> {
    let source = format!("Décret {n}");
    match change {
        Change::Add(on) => {
            let kind = ChangeKind::Added { name: "Jour décrété".into() };
            office.change_calendar(at(TODAY), CalendarChange { day: day(*on), kind, source }).ok()
        }
        Change::Remove(on) => {
            let change = CalendarChange { day: day(*on), kind: ChangeKind::Removed, source };
            office.change_calendar(at(TODAY), change).ok()
        }
        Change::Standard { kind, length, unit, since } => {
            let terms = Terms { length: *length, unit: *unit, target_percent: 80 };
            let code = Code::new(&format!("standard-{n}")).unwrap();
            let kinds = vec![Code::new(kind).unwrap()];
            let item = Item { standard: Some(terms), kinds, ..Item::new(code, "Norme", "Standard") };
            office.add_item(at(*since), List::Standard, item).ok()
        }
        Change::Retire(on) => {
            let code = office.lists.active(List::Standard).last()?.code.clone();
            office.retire_item(at(*on), List::Standard, code).ok()
        }
    }
}

/// What the register says of a delay: the due date, the lateness, the closing that stands.
fn said(summary: &Summary) -> (Option<NaiveDate>, bool, Option<(i64, bool)>) {
    let progress = &summary.progress;
    (progress.due_on, summary.is_late(day(TODAY)), progress.net_days.zip(progress.within_standard))
}

/// The same as a preview tells it. A request that is open has no closing that stands.
fn told(delay: &Delay, summary: &Summary) -> (Option<NaiveDate>, bool, Option<(i64, bool)>) {
    let standing = delay.closings.last().filter(|_| summary.progress.closed_on.is_some());
    (delay.due_on, delay.late, standing.map(|counted| (counted.net, counted.within)))
}

/// What is stored of the closings that were taken up again.
fn taken_up(register: &Register, number: Number) -> Vec<(i64, bool)> {
    let connection = rusqlite::Connection::open(register.path()).unwrap();
    let sql = "SELECT net_days, within_standard FROM reopening WHERE request = ?1 ORDER BY n";
    let mut statement = connection.prepare(sql).unwrap();
    let rows = statement.query_map([number.key()], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}

/// A register with nothing in it yet, made once: durable writes are what takes time.
static FRESH: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("registre.db");
    let profile = Profile::parse(profiles::shipped("mifi").unwrap()).unwrap();
    Register::create(&path, stamp(), day(0), profile, 2027).unwrap();
    std::fs::read(path).unwrap()
});

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_shown_before_a_change_is_what_the_register_says_before_and_after(
        lives in prop::collection::vec(life(), 1..12),
        changes in prop::collection::vec(change(), 1..6),
    ) {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("registre.db");
        std::fs::write(&path, &*FRESH).unwrap();
        let mut register = Register::open(&path).unwrap();
        let mut writing = register.write(stamp()).unwrap();
        let numbers: Vec<_> = lives.iter().map(|life| live(&mut writing, life)).collect();

        for (n, change) in changes.iter().enumerate() {
            let office = writing.office().unwrap().clone();
            let Some(entry) = decide(&office, n, change) else { continue };
            let before: Vec<_> = numbers.iter().map(|number| writing.summary(*number).unwrap()).collect();
            let effects = writing.effects(&office, &office.after(&entry), day(TODAY)).unwrap();
            writing.act_on_office(&entry).unwrap();
            let mut moved = 0;
            for (number, before) in numbers.iter().zip(&before) {
                let after = writing.summary(*number).unwrap();
                match effects.iter().find(|effect| effect.number == *number) {
                    Some(effect) => {
                        prop_assert_eq!(told(&effect.before, before), said(before));
                        prop_assert_eq!(told(&effect.after, &after), said(&after));
                    }
                    None => prop_assert_eq!(said(before), said(&after)),
                }
                moved += usize::from(before.progress.due_on != after.progress.due_on);
            }
            prop_assert_eq!(Tally::of(&effects).moved, moved);
        }

        let office = writing.office().unwrap().clone();
        let requests: Vec<_> = numbers.iter().map(|number| writing.request(*number).unwrap()).collect();
        let stored: Vec<_> = numbers.iter().map(|number| writing.summary(*number).unwrap()).collect();
        writing.commit().unwrap();
        for (request, summary) in requests.iter().zip(&stored) {
            // What is stored is what the facts add up to, of the closings taken up again too.
            let delay = Delay::of(&office, request, day(TODAY));
            prop_assert_eq!(told(&delay, summary), said(summary));
            let counted: Vec<_> = delay.closings.iter().map(|counted| (counted.net, counted.within)).collect();
            let taken_up = taken_up(&register, request.number);
            prop_assert_eq!(&counted[..taken_up.len()], &taken_up[..]);
            prop_assert_eq!(taken_up.len(), request.reopenings.len());
        }
    }
}
