//! What is shown before a change of the office, against what the register says before and after it.

use std::sync::LazyLock;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use crate::domain::act::{Disposition, OfficeAct, RequestAct};
use crate::domain::clock::Unit;
use crate::domain::effect::{Delay, EffectTally};
use crate::domain::field::Receipt;
use crate::domain::reference::Terms;
use crate::domain::request::Recorded;
use crate::domain::{CalendarChange, ChangeKind, Code, Entry, Item, List, Moment, Number, Office, Profile, Request};
use crate::store::search::Summary;
use crate::store::{Register, Stamp, StoreError, Writing};

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
enum OfficeChange {
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

fn change() -> impl Strategy<Value = OfficeChange> {
    let unit = prop_oneof![Just(Unit::BusinessDays), Just(Unit::CalendarDays), Just(Unit::Months)];
    let kind = prop_oneof![Just("complaint"), Just("information")];
    // December 24, 25 and 28, the 31st, January 1 and 4: the six that fall there.
    let holiday = prop_oneof![Just(23_u64), Just(24), Just(27), Just(30), Just(31), Just(34), 0_u64..70];
    prop_oneof![
        4 => (0_u64..70).prop_map(OfficeChange::Add),
        4 => holiday.prop_map(OfficeChange::Remove),
        1 => (kind, 1_u32..30, unit, 0_u64..TODAY)
            .prop_map(|(kind, length, unit, since)| OfficeChange::Standard { kind, length, unit, since }),
        1 => (0_u64..TODAY).prop_map(OfficeChange::Retire),
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
    let mut request = writing
        .register(&Entry::bare(day(life.received), RequestAct::Received { receipt, grounds: Vec::new() }))
        .unwrap();
    let mut last = life.received;
    let mut act = |request: &mut Request, after: u64, act: RequestAct| {
        last = (last + after).min(TODAY);
        let by = writing.office().unwrap().impartial(writing.officer(), request).unwrap();
        writing.act(by, request, &Entry::bare(day(last), act)).unwrap();
    };
    if let Some((after, resumed)) = life.suspended {
        act(&mut request, after, RequestAct::Suspended { until: None });
        if let Some(after) = resumed {
            act(&mut request, after, RequestAct::Resumed);
        }
    }
    let closed = RequestAct::Closed { disposition: Disposition::Settled, by: None, to: None, verdict: None };
    if let Some(after) = life.closed {
        act(&mut request, after, closed.clone());
        if let Some((after, again)) = life.reopened {
            act(&mut request, after, RequestAct::Reopened { review: false });
            if let Some(after) = again {
                act(&mut request, after, closed);
            }
        }
    }
    request.number
}

fn decide(office: &Office, n: usize, change: &OfficeChange) -> Option<Entry<OfficeAct>> {
    let source = format!("Décret {n}");
    match change {
        OfficeChange::Add(on) => {
            let kind = ChangeKind::Added { name: "Jour décrété".into() };
            office.change_calendar(at(TODAY), CalendarChange { day: day(*on), kind, source }).ok()
        }
        OfficeChange::Remove(on) => {
            let change = CalendarChange { day: day(*on), kind: ChangeKind::Removed, source };
            office.change_calendar(at(TODAY), change).ok()
        }
        OfficeChange::Standard { kind, length, unit, since } => {
            let terms = Terms { length: *length, unit: *unit, target_percent: 80 };
            let code = Code::new(&format!("standard-{n}")).unwrap();
            let kinds = vec![Code::new(kind).unwrap()];
            let item = Item { standard: Some(terms), kinds, ..Item::new(code, "Norme", "Standard") };
            office.add_item(at(*since), List::Standard, item).ok()
        }
        OfficeChange::Retire(on) => {
            let code = office.lists.active(List::Standard).last()?.code.clone();
            office.retire_item(at(*on), List::Standard, code).ok()
        }
    }
}

/// A due date, a lateness, and the closing that stands: its days, and whether they are within the standard.
type KeptDelay = (Option<NaiveDate>, bool, Option<(i64, Option<bool>)>);

/// What the register says of a delay: the due date, the lateness, the closing that stands.
fn stored(summary: &Summary) -> KeptDelay {
    let progress = &summary.progress;
    (progress.due_on, summary.is_late(day(TODAY)), progress.net_days.map(|net| (net, progress.within_standard)))
}

/// The same as a preview tells it. A request that is open has no closing that stands.
fn computed(delay: &Delay, summary: &Summary) -> KeptDelay {
    let last_closing = delay.closings.last().filter(|_| summary.progress.closed_on.is_some());
    (delay.due_on, delay.late, last_closing.map(|counted| (counted.net, counted.within)))
}

/// What is stored of the closings that were taken up again.
fn taken_up(register: &Register, number: Number) -> Vec<(i64, Option<bool>)> {
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
    let profile = Profile::parse(include_str!("../../profiles/mifi.toml")).unwrap();
    Register::create(&path, stamp(), day(0), profile, 2027, |_| Ok::<_, StoreError>(())).unwrap();
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
        let mut writing = register.write(stamp).unwrap();
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
                match effects.iter().find(|effect| effect.record == (*number).into()) {
                    Some(effect) => {
                        prop_assert_eq!(computed(&effect.before, before), stored(before));
                        prop_assert_eq!(computed(&effect.after, &after), stored(&after));
                    }
                    None => prop_assert_eq!(stored(before), stored(&after)),
                }
                moved += usize::from(before.progress.due_on != after.progress.due_on);
            }
            prop_assert_eq!(EffectTally::of(&effects).moved, moved);
        }

        let office = writing.office().unwrap().clone();
        let requests: Vec<_> = numbers.iter().map(|number| writing.request(*number).unwrap()).collect();
        let summaries: Vec<_> = numbers.iter().map(|number| writing.summary(*number).unwrap()).collect();
        writing.commit().unwrap();
        for (request, summary) in requests.iter().zip(&summaries) {
            // What is stored is what the facts add up to, of the closings taken up again too.
            let delay = Delay::of(&office, request, day(TODAY));
            prop_assert_eq!(computed(&delay, summary), stored(summary));
            let counted: Vec<_> = delay.closings.iter().map(|counted| (counted.net, counted.within)).collect();
            let taken_up = taken_up(&register, request.number);
            prop_assert_eq!(&counted[..taken_up.len()], &taken_up[..]);
            prop_assert_eq!(taken_up.len(), request.reopenings.len());
        }
    }
}
