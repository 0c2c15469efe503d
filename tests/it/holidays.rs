//! The calendar of an office, and what a change of it does to the deadlines.

use crate::support::Office;

#[test]
fn a_decree_moves_the_due_date_and_takes_the_lateness_back_once_agreed_to() {
    let office = Office::on("2026-11-20");
    // Friday, October 30: day 1 is Monday, November 2, day 15 is Friday, November 20.
    let number = office.complaint("2026-10-30");
    office.ok(["ack", &number]);
    office.today("2026-11-23");
    assert_eq!(office.run(["due", "--check", "-q"]).status, 10);
    office.ok("ombudsman add --received 2026-11-13 --by mail --subject Attente");
    let decree = ["holidays", "add", "2026-11-16", "--name", "Deuil national", "--source", "Décret 1234-2026"];
    let ran = office.unchanged(2, decree);
    let row = ran.stdout.lines().find(|line| line.contains(&number)).unwrap().to_owned();
    let at = |text: &str| row.find(text).unwrap();
    assert!(at("2026-11-20") < at("2026-11-23") && row.contains("n’est plus en retard"), "{row}");
    // Day 10 of an answer to the Ombudsman was Friday, November 27.
    assert!(ran.stdout.contains("P2026-0001  2026-11-27  2026-11-30"), "{ran}");
    assert!(ran.stderr.contains("2 échéances se déplacent") && ran.stderr.contains("--oui"), "{}", ran.stderr);
    let rehearsed = office.unchanged(0, [&decree[..], &["--dry-run", "--yes"]].concat());
    assert!(rehearsed.stdout.starts_with(&ran.stdout), "{}", rehearsed.stdout);
    assert_eq!(office.json(["show", &number])["due_on"], "2026-11-20");

    let agreed = [&decree[..], &["--yes"]].concat();
    assert!(office.ok(&agreed[..]).contains(&row));
    assert_eq!(office.json(["show", &number])["due_on"], "2026-11-23");
    assert_eq!(office.run(["due", "--check", "-q"]).status, 0);
    office.agrees_with_itself();
    office.refused(1, &agreed[..]);
    office.ok(["feries", "retirer", "2026-11-16", "--source", "Décret 1235-2026", "--yes"]);
    assert_eq!(office.run(["due", "--check", "-q"]).status, 10);
    office.refused(1, ["holidays", "remove", "2026-11-16", "--source", "Décret 1236-2026", "--yes"]);
}

#[test]
fn a_holiday_taken_out_makes_late_and_counts_closings_anew() {
    let office = Office::on("2026-11-02");
    // Friday, October 9; October 12 is Thanksgiving: day 1 is the 13th, day 15 is Monday, November 2.
    let (open, closed) = (office.complaint("2026-10-09"), office.complaint("2026-10-09"));
    let suspended = office.complaint("2026-10-09");
    office.ok(["suspend", &suspended, "--reason", "Documents", "--on", "2026-10-20"]);
    office.answered(&closed, "2026-11-02");
    let again = office.complaint("2026-10-09");
    office.answered(&again, "2026-11-02");
    office.ok(["reopen", &again, "--reason", "Un fait nouveau"]);
    let effects = office.json(["holidays", "remove", "2026-10-12", "--source", "Directive", "--yes"]);
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
    office.agrees_with_itself();
}

#[test]
fn holidays_are_listed_with_the_day_they_stand_for_and_the_rule_that_extends_them() {
    let office = Office::on("2026-11-20");
    let two_years = office.json(["holidays", "list"]);
    assert_eq!(two_years.as_array().unwrap().len(), 26);
    assert_eq!(two_years[0]["day"], "2026-01-01");
    assert_eq!(two_years[0]["by_rule"], false);
    let later = office.json(["fériés", "lister", "2028"]);
    assert_eq!(later[0]["day"], "2028-01-03");
    assert_eq!(later[0]["weekday"], "monday");
    assert_eq!(later[0]["observed_for"], "2028-01-01");
    assert_eq!(later[0]["by_rule"], true);
    let ran = office.run(["holidays", "list", "2028"]);
    assert!(ran.stdout.contains("prolongé par règle") && ran.stderr.contains("2027"), "{}", ran.stderr);
    office.ok(["holidays", "add", "2026-11-16", "--name", "Deuil", "--source", "Décret 1", "--yes"]);
    office.ok(["holidays", "remove", "2026-07-01", "--source", "Décret 2", "--yes"]);
    let ran = office.run(["holidays", "list", "2026"]);
    assert!(ran.stdout.contains("Décret 1") && ran.stderr.contains("Décret 2"), "{}{}", ran.stdout, ran.stderr);
    assert!(!ran.stdout.contains("2026-07-01"), "{}", ran.stdout);
    assert!(office.ok(["holidays", "list", "2026", "--format", "csv"]).starts_with("day,weekday,holiday,name,"));
    office.refused(2, ["holidays", "list", "0"]);
}

#[test]
fn a_change_of_the_calendar_needs_its_name_and_its_source_and_is_not_made_in_advance() {
    let office = Office::on("2026-11-20");
    office.refused(2, ["holidays", "add", "2026-11-16", "--yes"]);
    office.refused(2, ["holidays", "add", "2026-11-16", "--name", " ", "--source", "Décret", "--yes"]);
    office.refused(2, ["holidays", "remove", "2026-07-01", "--yes"]);
    let decree = ["holidays", "add", "2026-12-18", "--name", "Deuil", "--source", "Décret", "--yes"];
    office.refused(1, [&decree[..], &["--on", "2026-11-21"]].concat());
    // The day itself may be to come.
    office.ok(decree);
}
