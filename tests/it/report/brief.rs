//! « En bref », the page that answers first.

use super::office::Office;
use crate::support;

#[test]
fn a_page_in_english_names_its_quarter_and_writes_its_shares_plainly() {
    let office = Office::new();
    let screen = office.done("report quarter 2026-T1 --lang en");
    assert!(screen.contains("page: -o 2026-Q1.html") && !screen.contains("T1"), "{screen}");
    assert!(office.done("report quarter 2026-Q1").contains("-o 2026-T1.html"));
    let page = office.done("report month 2026-05 --lang en --format md");
    assert!(page.contains("**80.0%**") && !page.contains("\\."), "{page}");
}

#[test]
fn only_what_opens_a_list_is_escaped_in_markdown() {
    let office = support::Office::new();
    for title in ["1. Revoir", "2.5 fois", "3) Aviser", "4."] {
        office.ok(["issue", "add", "--title", title, "--on", "2025-06-02"]);
    }
    let page = office.ok("report year 2025 --format md");
    for cell in ["| 1\\. Revoir", "| 2.5 fois", "| 3\\) Aviser", "| 4\\. "] {
        assert!(page.contains(cell), "{cell} in {page}");
    }
}
