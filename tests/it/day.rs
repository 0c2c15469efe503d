//! What the day asks, where there is much of it.

use crate::support::Office;

#[test]
fn a_long_day_fits_one_screen_and_says_what_it_leaves_out() {
    let office = Office::new();
    let rows: String = (1..=40).map(|n| format!("2026-01-{:02},email,Retard {n},complaint\n", n % 20 + 1)).collect();
    std::fs::write(office.path("in.csv"), format!("received_on,channel,subject,kind\n{rows}")).unwrap();
    office.ok("import in.csv");
    let screen = office.ok("");
    assert!(screen.lines().count() <= 24, "{screen}");
    assert!(screen.contains("en retard 40") && screen.contains("de plus"), "{screen}");
    let late = office.json("day").as_array().unwrap().iter().filter(|item| item["section"] == "late").count();
    assert_eq!(late, 40);
    for width in ["60", "80", "120"] {
        let output = office.command("day").env("COLUMNS", width).output().unwrap();
        let screen = String::from_utf8(output.stdout).unwrap();
        assert!(screen.lines().all(|line| line.chars().count() <= width.parse().unwrap()), "{screen}");
    }
}
