//! The calendar of an office, and what a change of it does to the deadlines.

use crate::desk::Desk;

#[test]
fn a_decree_moves_the_due_date_and_takes_the_lateness_back_once_agreed_to() {
    let desk = Desk::on("2026-11-20");
    // Friday, October 30: day 1 is Monday, November 2, day 15 is Friday, November 20.
    let number = desk.intake("2026-10-30", "complaint");
    let desk = desk.moved_to("2026-11-23");
    assert_eq!(desk.run(&["due", "--check", "-q"]).status, 10);
    let decree = ["holidays", "add", "2026-11-16", "--name", "Deuil national", "--source", "Décret 1234-2026"];
    let said = desk.refused(2, &decree);
    let row = said.stdout.lines().find(|line| line.contains(&number)).unwrap().to_owned();
    let at = |text: &str| row.find(text).unwrap();
    assert!(at("2026-11-20") < at("2026-11-23") && row.contains("n’est plus en retard"), "{row}");
    assert!(said.stderr.contains("1 échéance se déplace") && said.stderr.contains("--oui"), "{}", said.stderr);
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
    // Open again, on a new clock that the day comes before: only the count of the closing that was taken up moves.
    assert_eq!(of(&again).len(), 1);
    assert_eq!((&of(&again)[0]["net_before"], &of(&again)[0]["net_after"]), (&15.into(), &16.into()));
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
