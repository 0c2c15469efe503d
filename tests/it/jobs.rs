//! `examples/monthly.sh` and `examples/annual.sh`: what cron runs, quiet when all is well and loud when it is not.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use crate::support::{Office, PROGRAM, Ran};

/// An office after an invented year: one request is late.
fn office() -> Office {
    Office::after_a_year()
}

/// Runs one of the jobs as cron does, with next to nothing in its environment, in these forms of the report.
fn job(office: &Office, name: &str, forms: &str, args: &[&str]) -> Ran {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name).to_string_lossy().into_owned();
    let mut command = office.wrapped("sh", [&[script.as_str()], args].concat());
    command.env_remove("LANG").env_remove("DOLEANCES_LANG").env("PATH", "/usr/bin:/bin");
    command.env("DOLEANCES", PROGRAM).env("DOLEANCES_REGISTER", "an/registre.db").env("FORMES", forms);
    Ran::of(&mut command)
}

/// The names in a directory, hidden ones too.
fn names(office: &Office, directory: &str) -> Vec<String> {
    let files = fs::read_dir(office.path(directory)).unwrap().map(|file| file.unwrap().file_name());
    let mut names: Vec<_> = files.map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn the_month_is_done_twice_and_tells_what_is_late() {
    let office = office();
    let made = ["rapport-2026-10.csv", "rapport-2026-10.txt", "requetes-2026-10.csv"];
    let mut contents = Vec::new();
    for _ in 0..2 {
        let ran = job(&office, "monthly.sh", "txt csv", &["un dossier"]);
        assert!(ran.status == 0 && ran.stderr.is_empty(), "{ran}");
        let late = office.json("--register an/registre.db list --overdue");
        let late = late.as_array().unwrap();
        assert!(!late.is_empty());
        for late in late {
            assert!(ran.stdout.contains(late["number"].as_str().unwrap()), "{ran}");
            // It goes by e-mail: what the person wrote does not.
            assert!(!ran.stdout.contains(late["subject"].as_str().unwrap()), "{ran}");
        }
        assert_eq!(names(&office, "un dossier"), made);
        contents.push(made.map(|name| fs::read(office.path("un dossier").join(name)).unwrap()));
    }
    assert!(contents[0] == contents[1], "done again, the month is the same");

    let expected = office.ok("--register an/registre.db export requests --received 2026-10-01..2026-10-31 --excel");
    assert_eq!(String::from_utf8_lossy(&contents[0][2]), expected);
    let report = office.ok("--register an/registre.db report month 2026-10 --format csv");
    assert_eq!(String::from_utf8_lossy(&contents[0][0]), report);
    for name in made {
        let mode = fs::metadata(office.path("un dossier").join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

#[test]
fn a_month_with_nothing_late_is_silent() {
    let office = Office::without_register();
    fs::create_dir(office.path("an")).unwrap();
    office.ok("--register an/registre.db init --officer roy:Roy");
    let ran = job(&office, "monthly.sh", "csv", &["dossier"]);
    assert_eq!((ran.status, ran.stdout.as_str(), ran.stderr.as_str()), (0, "", ""), "{ran}");
    // A measure alone is late: that is what is told, and not that no request is.
    let add = "--register an/registre.db -q measure add --kind recommendation --from report:2025 --title secret --due 2026-02-10 --on 2026-02-02";
    let number = office.ok(add);
    let ran = job(&office, "monthly.sh", "csv", &["dossier"]);
    let told = format!(
        "Le détail de ce qui est en retard : doleances due\nEn retard\u{a0}: mesure.\nMesures en retard\u{a0}: {number}"
    );
    assert_eq!((ran.status, ran.stdout, ran.stderr), (0, told, String::new()));
}

#[test]
fn the_month_before_is_found_from_any_day_and_has_all_its_days() {
    let office = office();
    for (today, month, days) in [
        ("2026-01-31", "2025-12", 31),
        ("2026-09-08", "2026-08", 31),
        ("2026-10-01", "2026-09", 30),
        ("2026-03-01", "2026-02", 28),
        ("2024-03-01", "2024-02", 29),
    ] {
        office.today(today);
        let ran = job(&office, "monthly.sh", "csv", &[today]);
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{ran}");
        assert_eq!(names(&office, today), [format!("rapport-{month}.csv"), format!("requetes-{month}.csv")]);
        let report = fs::read_to_string(office.path(today).join(format!("rapport-{month}.csv"))).unwrap();
        assert!(report.contains(&format!("{month}-{days}")), "{report}");
        let line = format!("--register an/registre.db export requests --received {month}-01..{month}-{days} --excel");
        let requests = fs::read_to_string(office.path(today).join(format!("requetes-{month}.csv"))).unwrap();
        assert_eq!(requests, office.ok(line), "{month}");
    }
}

#[test]
fn a_job_that_fails_says_so_and_leaves_what_was_there() {
    let office = office();
    job(&office, "monthly.sh", "csv", &["dossier"]);
    let before = fs::read(office.path("dossier/rapport-2026-10.csv")).unwrap();
    // A register that is cut short; then none at all.
    let whole = fs::read(office.path("an/registre.db")).unwrap();
    fs::write(office.path("an/registre.db"), &whole[..400]).unwrap();
    for script in ["monthly.sh", "annual.sh"] {
        let ran = job(&office, script, "csv", &["dossier"]);
        assert!(ran.status != 0 && ran.stdout.is_empty() && ran.stderr.contains(script), "{ran}");
    }
    fs::remove_file(office.path("an/registre.db")).unwrap();
    let ran = job(&office, "monthly.sh", "csv", &["dossier"]);
    assert!(ran.status == 4 && ran.stdout.is_empty(), "{ran}");
    assert!(ran.stderr.contains("registre.db") && ran.stderr.contains("monthly.sh"), "{ran}");

    assert_eq!(names(&office, "dossier"), ["rapport-2026-10.csv", "requetes-2026-10.csv"]);
    assert_eq!(fs::read(office.path("dossier/rapport-2026-10.csv")).unwrap(), before);
}

#[test]
fn a_job_refuses_a_period_that_is_none() {
    let office = office();
    let wrong = [
        &["monthly.sh"][..],
        &["monthly.sh", "d", "2026-13"],
        &["monthly.sh", "d", "octobre"],
        &["annual.sh", "d", "26"],
    ];
    for line in wrong {
        let ran = job(&office, line[0], "csv", &line[1..]);
        assert!(ran.status == 2 && !ran.stderr.is_empty(), "{ran}");
        assert!(!office.path("d").exists(), "{ran}");
    }
}

#[test]
fn the_month_is_in_html_unless_told_otherwise() {
    let office = office();
    let ran = job(&office, "monthly.sh", "", &["dossier"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{ran}");
    let page = fs::read_to_string(office.path("dossier/rapport-2026-10.html")).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("lang=\"fr"), "{page}");
}

#[test]
fn the_year_is_frozen_once_and_told_in_both_languages() {
    // Of the year, what the job makes of it is looked at, and not what is in it.
    let office = Office::with_admitted();
    fs::create_dir(office.path("an")).unwrap();
    fs::rename(office.register(), office.path("an/registre.db")).unwrap();
    office.today("2027-04-01");
    let mut expected = vec!["edition-2026.txt".to_owned(), "registre-2026.db".to_owned()];
    for lang in ["fr", "en"] {
        for form in ["html", "xlsx", "csv"] {
            expected.extend(["rapport", "publication"].map(|what| format!("{what}-2026.{lang}.{form}")));
        }
    }
    expected.sort();
    // Done again, in one form: the files of the others stay.
    for forms in ["", "csv"] {
        let ran = job(&office, "annual.sh", forms, &["dossier"]);
        assert_eq!((ran.status, ran.stdout.as_str(), ran.stderr.as_str()), (0, "", ""), "{ran}");
        assert_eq!(names(&office, "dossier"), expected);
    }
    let proof = office.json("--register dossier/registre-2026.db check --deep");
    assert_eq!(proof["holds"], true, "the backup is a register");
}
