//! Keys that name no cell.

use super::*;

fn register() -> (Terms, Vec<Case>) {
    let mut terms = Terms::new();
    let (phone, dotted) = (terms.term(Some("phone")), terms.term(Some("pr.01")));
    let all = vec![Case { channel: phone, program: dotted, ..case(1, "2025-04-01") }];
    (terms, all)
}

fn refused(key: &str) -> UnknownKey {
    let (terms, all) = register();
    cases(&scope("2025-04-01", "2025-04-30"), &terms, &all, key).unwrap_err()
}

#[test]
fn a_misspelt_key_is_answered_with_the_nearest() {
    assert_eq!(refused("recieved").nearest[0], "received");
    assert_eq!(refused("received.by_chanel.phone").nearest[0], "received.by_channel.phone");
    assert_eq!(refused("flow.open_at_the_end").nearest[0], "flow.open_at_end");
    assert_eq!(refused("times.bands.le_6").nearest[0], "times.bands.le_5");
    for key in ["", ".", "received.", "times.bands.", "flow", "é"] {
        assert_eq!(refused(key).nearest.len(), UnknownKey::NAMED, "{key:?}");
    }
}

#[test]
fn a_breakdown_without_its_code_is_answered_with_its_rows() {
    assert_eq!(refused("received.by_channel").nearest[0], "received.by_channel.phone");
    assert_eq!(
        refused("times.bands").nearest,
        ["6_10", "le_5", "11_15", "16_20", "gt_20"].map(|b| format!("times.bands.{b}"))
    );
}

#[test]
fn a_code_that_nothing_has_is_told_apart_from_a_key_that_is_none() {
    assert_eq!(refused("received.by_channel.fax").breakdown, Some(("received.by_channel", "fax".to_owned())));
    // `phone` is known, as a channel.
    assert_eq!(refused("received.by_unit.phone").breakdown, Some(("received.by_unit", "phone".to_owned())));
    assert_eq!(refused("received.by_hair.red").breakdown, None);
    assert_eq!(refused("received.by_channel").breakdown, None);
}

#[test]
fn a_code_with_a_point_and_an_empty_unknown_are_cells() {
    let (terms, all) = register();
    let april = scope("2025-04-01", "2025-04-30");
    assert_eq!(behind(&april, &terms, &all, "received.by_program.pr.01"), ["1"]);
    assert!(behind(&april, &terms, &all, "received.by_channel.unknown").is_empty());
    assert!(behind(&april, &terms, &all, "flow.closed").is_empty());
}
