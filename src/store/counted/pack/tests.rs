use proptest::prelude::*;

use super::super::{BESIDE, row_of};
use super::*;

const DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 12, 30).unwrap();
const FIRST: i64 = 20_260_000_000 / TOGETHER * TOGETHER;

fn line(rank: i64, codes: [&str; CODES]) -> Line<String> {
    let facts = Facts {
        id: FIRST + rank,
        received_on: DAY,
        closed_on: None,
        acknowledged_on: None,
        net: None,
        gross: None,
        within: None,
        unknown_suspended: 0,
        anonymous: false,
        admissible: None,
        finding: None,
        satisfaction: None,
        acknowledgement_unknown: false,
        beside: [false; BESIDE],
    };
    Line { facts, codes: codes.map(ToOwned::to_owned), pauses: Vec::new() }
}

fn pack(lines: &[Line<String>]) -> Vec<u8> {
    let mut row = Unpacked::default();
    lines.iter().for_each(|line| row.put(line));
    row.pack().unwrap_or_default()
}

fn read(row: &[u8]) -> Option<Unpacked<'_>> {
    Packed::read(row_of(DAY, FIRST), row)?.unpack()
}

fn code() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), "[a-c]", "é{1,3}", "[a-z]{130}"]
}

fn facts(rank: i64) -> impl Strategy<Value = Facts> {
    let received = (1..=31_u32).prop_map(|day| DAY.with_day(day).unwrap());
    let (days, number) = (prop::option::of(-400_000..400_000_i64), || prop::option::of(any::<i64>()));
    let day = |days: Option<i64>| days.and_then(|days| DAY.checked_add_signed(chrono::TimeDelta::days(days)));
    let finding = prop::option::of(prop::sample::select(&Finding::ALL[..]));
    let small = (any::<[bool; 2]>(), any::<Option<bool>>(), any::<Option<bool>>(), prop::option::of(1..=5_u8));
    let numbers = (number(), number(), any::<i64>());
    let whole = (received, days.clone(), days, numbers, small, finding, any::<[bool; BESIDE]>());
    whole.prop_map(
        move |(received_on, closed, acknowledged, (net, gross, unknown_suspended), small, finding, beside)| Facts {
            id: FIRST + rank,
            received_on,
            closed_on: day(closed),
            acknowledged_on: day(acknowledged),
            net,
            gross,
            within: small.1,
            unknown_suspended,
            anonymous: small.0[0],
            acknowledgement_unknown: small.0[1],
            admissible: small.2,
            finding,
            satisfaction: small.3,
            beside,
        },
    )
}

fn pauses() -> impl Strategy<Value = Vec<Pause>> {
    let day = || (-400_000..400_000_i64).prop_map(|days| DAY + chrono::TimeDelta::days(days));
    let pause = (day(), prop::option::of(day())).prop_map(|(from, to)| Pause { from, to });
    prop_oneof![3 => Just(Vec::new()), 1 => prop::collection::vec(pause, 1..4)]
}

fn whole() -> impl Strategy<Value = (Facts, [String; CODES], Vec<Pause>)> {
    (facts(0), prop::array::uniform11(code()), pauses())
}

proptest! {
    #[test]
    fn a_row_reads_back_as_the_lines_that_it_was_packed_from(
        lines in prop::collection::vec(whole(), 1..50),
        again in whole(),
        at in any::<prop::sample::Index>(),
    ) {
        let line = |(rank, (facts, codes, pauses))| Line { facts: Facts { id: FIRST + rank, ..facts }, codes, pauses };
        let mut lines: Vec<_> = (0..).zip(lines).map(line).collect();
        let row = pack(&lines);
        let mut unpacked = read(&row).unwrap();
        prop_assert!(unpacked.lines.len() == lines.len() && lines.iter().all(|line| unpacked.has(line)));
        // A line that changes, then one that goes: the row is the one that the lines alone would make.
        let at = at.index(lines.len());
        let changed = line((at as i64, again));
        unpacked.put(&changed);
        lines[at] = changed.clone();
        prop_assert_eq!(unpacked.pack(), Some(pack(&lines)));
        unpacked.take_out(changed.facts.id);
        lines.remove(at);
        prop_assert_eq!(unpacked.pack().unwrap_or_default(), pack(&lines));
    }

    #[test]
    fn any_bytes_are_read_without_harm(row in prop::collection::vec(any::<u8>(), 0..200), key in any::<i64>()) {
        if let Some(packed) = Packed::read(key, &row) {
            prop_assert!(packed.lines().count() + packed.texts().count() <= row.len());
        }
        drop(read(&row).and_then(|unpacked| unpacked.pack()));
    }
}

#[test]
fn a_line_of_a_usual_request_takes_few_bytes() {
    let mut one = line(3, ["complaint", "mail", "", "aid", "legal", "marie", "office", "fr", "", "", ""]);
    one.facts.acknowledged_on = DAY.succ_opt();
    // By hand: request 3; the marks in four bytes, day 30 in the lowest five bits, then the second of those that say
    // which numbers are there; one day, twice to leave room for a sign; the places of eleven texts.
    let line = [3, 0b101_1110, 0, 0, 0, 2, 1, 2, 0, 3, 4, 5, 6, 7, 0, 0, 0];
    let texts = b"\x09complaint\x04mail\x03aid\x05legal\x05marie\x06office\x02fr";
    let length = |bytes: &[u8]| u8::try_from(bytes.len()).unwrap();
    let row = [&[length(texts)], &texts[..], &[length(&line)], &line].concat();
    assert_eq!(pack(&[one]), row);
}

#[test]
fn what_is_no_row_is_not_read() {
    let whole = pack(&[line(1, ["a"; CODES]), line(2, ["b"; CODES])]);
    assert_eq!(read(&whole).unwrap().lines.len(), 2);
    assert!(read(&whole[..whole.len() - 1]).is_none(), "cut short");
    assert!(read(&[]).is_none());
    assert!(read(&[2, 1, 0xff]).is_none(), "no text");
    let mut beyond = whole.clone();
    *beyond.last_mut().unwrap() = 3;
    assert!(read(&beyond).is_none(), "a place that no text has");
    for no_month in [0, -1, 2_026_130_000_000_000, i64::MIN] {
        assert!(Packed::read(no_month, &whole).is_none(), "{no_month}");
    }
}
