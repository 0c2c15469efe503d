//! Folding: the small rows of a breakdown go into one row « Autres ».

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::edition::PublishedTable;

/// The breakdown with every row below `threshold`, and those of `kept_back`, folded with as many of the next smallest
/// as it takes for « Autres » to reach the threshold and to hold two rows. Rows of 0 are left out beside it. Where
/// nothing would be left, or nothing is counted, only the total stands.
pub fn fold(counts: &BTreeMap<String, u64>, threshold: u64, kept_back: &BTreeSet<String>) -> PublishedTable {
    let total: u64 = counts.values().sum();
    let mut by_size: Vec<(&String, u64)> = counts.iter().map(|(code, count)| (code, *count)).collect();
    by_size.retain(|(_, count)| *count > 0);
    by_size.sort_by_key(|(code, count)| (*count, *code));
    let is_folded = |(code, count): &(&String, u64)| *count < threshold || kept_back.contains(*code);
    let (folded, shown): (Vec<_>, Vec<_>) = by_size.into_iter().partition(is_folded);
    if folded.is_empty() && total > 0 {
        return PublishedTable { total, rows: counts.clone() };
    }
    let (mut rows, mut others) = (folded.len(), folded.iter().map(|(_, count)| count).sum::<u64>());
    let mut shown = shown.into_iter();
    while rows < 2 || others < threshold {
        let Some((_, next)) = shown.next() else { break };
        rows += 1;
        others += next;
    }
    PublishedTable { total, rows: shown.map(|(code, count)| (code.clone(), count)).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::{btree_map, btree_set};
    use proptest::prelude::*;

    fn folded(counts: &[(&str, u64)], kept_back: &[&str]) -> (u64, Vec<(String, u64)>) {
        let counts = counts.iter().map(|(code, count)| ((*code).to_owned(), *count)).collect();
        let table = fold(&counts, 5, &kept_back.iter().map(|code| (*code).to_owned()).collect());
        (table.others(), table.rows.into_iter().collect())
    }

    #[test]
    fn small_rows_go_with_the_next_smallest_until_others_holds_two_and_reaches_the_threshold() {
        let row = |code: &str, count| (code.to_owned(), count);
        // Nothing small: all is shown, zeros too.
        assert_eq!(folded(&[("web", 9), ("phone", 5), ("fax", 0)], &[]).0, 0);
        assert_eq!(folded(&[("web", 9), ("phone", 5), ("fax", 0)], &[]).1.len(), 3);
        // 3 + 2 reach five and are two; the zero is left out beside them.
        assert_eq!(folded(&[("web", 9), ("phone", 3), ("fax", 2), ("mail", 0)], &[]), (5, vec![row("web", 9)]));
        // 4 is alone, so 6 goes with it; 1 + 2 are too few, so 6 does too.
        assert_eq!(folded(&[("web", 9), ("phone", 6), ("fax", 4)], &[]), (10, vec![row("web", 9)]));
        assert_eq!(folded(&[("web", 9), ("phone", 6), ("fax", 2), ("mail", 1)], &[]), (9, vec![row("web", 9)]));
        // Only the total stands where nothing would be left.
        assert_eq!(folded(&[("web", 9), ("fax", 1)], &[]), (10, vec![]));
        assert_eq!(folded(&[("fax", 3)], &[]), (3, vec![]));
        assert_eq!(folded(&[("fax", 0)], &[]), (0, vec![]));
        // A row that is kept back takes the next smallest with it.
        let large = [("web", 30), ("phone", 20), ("fax", 10)];
        assert_eq!(folded(&large, &["phone"]), (30, vec![row("web", 30)]));
    }

    proptest! {
        #[test]
        fn nothing_small_is_shown_and_others_is_a_crowd(
            counts in btree_map("[a-h]", 0..20_u64, 0..8), kept_back in btree_set("[a-h]", 0..3), threshold in 2..11_u64
        ) {
            let table = fold(&counts, threshold, &kept_back);
            prop_assert_eq!(table.total, counts.values().sum::<u64>());
            for (code, count) in &table.rows {
                prop_assert_eq!(counts.get(code), Some(count));
                prop_assert!(*count == 0 || *count >= threshold && !kept_back.contains(code));
            }
            let folded: Vec<u64> =
                counts.iter().filter(|(code, _)| !table.rows.contains_key(*code)).map(|(_, count)| *count).collect();
            prop_assert_eq!(table.others(), folded.iter().sum::<u64>());
            if table.rows.is_empty() {
                prop_assert!(counts.is_empty() || table.others() == table.total);
            } else if table.others() > 0 {
                prop_assert!(table.others() >= threshold);
                prop_assert!(folded.iter().filter(|count| **count > 0).count() >= 2);
                prop_assert!(table.rows.values().all(|count| *count > 0), "a zero tells what Autres lacks");
            }
        }
    }
}
