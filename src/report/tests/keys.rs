//! Keys that name no cell.

use super::*;
use crate::domain::nearest::nearest_names;

fn register() -> Vec<Case> {
    let (phone, dotted) = (code("phone"), code("pr.01"));
    let all = vec![Case { channel: phone, program: dotted, ..case(1, "2025-04-01") }];
    all
}

fn refused(key: &str) -> UnknownKey {
    let all = register();
    cases(&scope("2025-04-01", "2025-04-30"), &all, key).unwrap_err()
}

fn offered(key: &str) -> Vec<String> {
    let all = register();
    let figures = figures(&scope("2025-04-01", "2025-04-30"), &all).unwrap();
    nearest_names(key, figures.cells().iter().map(|cell| cell.key.as_str()), 5)
}

#[test]
fn a_misspelt_key_is_answered_with_the_nearest_and_one_that_is_like_none_with_nothing() {
    assert_eq!(offered("recieved")[0], "received");
    assert_eq!(offered("received.by_chanel.phone")[0], "received.by_channel.phone");
    assert_eq!(offered("flow.open_at_the_end")[0], "flow.open_at_end");
    assert_eq!(offered("times.bands.le_6")[0], "times.bands.le_5");
    assert_eq!(offered("flow").len(), 5);
    assert_eq!(offered("times.acknowledgement.miss")[0], "times.acknowledgement.missing");
    for key in ["", ".", "é", "couleur", "le délai moyen"] {
        assert_eq!(offered(key), [""; 0], "{key:?}");
    }
}

#[test]
fn a_breakdown_without_its_code_is_answered_with_its_rows() {
    assert_eq!(offered("received.by_channel")[0], "received.by_channel.phone");
    let bands = ["le_5", "6_10", "11_15", "16_20", "gt_20"].map(|band| format!("times.bands.{band}"));
    assert_eq!(offered("times.bands"), bands);
}

#[test]
fn a_code_that_nothing_has_is_told_apart_from_a_key_that_is_none() {
    assert_eq!(refused("received.by_channel.fax").breakdown, Some((Part::ReceivedByChannel, "fax".to_owned())));
    // `phone` is known, as a channel.
    assert_eq!(refused("received.by_unit.phone").breakdown, Some((Part::ReceivedByUnit, "phone".to_owned())));
    assert_eq!(refused("received.by_hair.red").breakdown, None);
    assert_eq!(refused("received.by_channel").breakdown, None);
}

#[test]
fn a_code_with_a_point_and_an_empty_unknown_are_cells() {
    let all = register();
    let april = scope("2025-04-01", "2025-04-30");
    assert_eq!(behind(&april, &all, "received.by_program.pr.01"), ["1"]);
    assert!(behind(&april, &all, "received.by_channel.unknown").is_empty());
    assert!(behind(&april, &all, "flow.closed").is_empty());
}
