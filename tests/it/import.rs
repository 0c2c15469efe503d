//! Requests of other systems, through the front door: all of a file or none of it, and the figures that it had.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::support::{Office, Ran, montreal, words};

fn example(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name).to_string_lossy().into_owned()
}

/// An office where a file called `file.csv` was brought.
pub fn brought(file: impl AsRef<[u8]>) -> Office {
    let office = Office::new();
    fs::write(office.path("file.csv"), file).unwrap();
    office
}

/// A file that needs no map: the columns are those of our own exports.
pub fn rows(rows: &[&str]) -> String {
    let header = "external_reference,received_on,channel,kind,closed_on,subject";
    [&[header], rows].concat().join("\n") + "\n"
}

/// What standard error says, however it was wrapped and spaced.
pub fn printed(ran: &Ran) -> String {
    words::plain(&ran.stderr)
}

/// How many requests the register holds.
pub fn count(office: &Office) -> usize {
    office.json("list").as_array().unwrap().len()
}

// ------------------------------------------------------------------------------------------- a whole register

/// Counts and percents of a section of `received`, under the name that `called` gives to a row, in order of names.
fn received(report: &Value, section: &str, called: impl Fn(&Value) -> String) -> Vec<(String, u64, String)> {
    let rows = report["figures"]["received"][section].as_array().unwrap().iter();
    let row =
        |row: &Value| (called(row), row["count"].as_u64().unwrap(), format!("{:.1}", row["percent"].as_f64().unwrap()));
    let mut rows: Vec<_> = rows.map(row).filter(|(_, count, _)| *count > 0).collect();
    rows.sort();
    rows
}

/// The same as others counted it, with the source's words called as the map calls them.
fn counted(expected: &Value, section: &str, called: impl Fn(&str) -> String) -> Vec<(String, u64, String)> {
    let rows = expected[section].as_object().unwrap().iter();
    let mut rows: Vec<_> = rows
        .map(|(word, pair)| (called(word), pair[0].as_u64().unwrap(), pair[1].as_str().unwrap().to_owned()))
        .collect();
    rows.sort();
    rows
}

#[test]
fn the_montreal_register_has_the_figures_that_others_counted() {
    let (file, expected) = montreal();
    let (office, file, map) = (Office::new(), file.to_string_lossy().into_owned(), example("mtl311.toml"));
    office.ok(["import", &file, "--map", &map, "-q"]);

    let (from, to) = (&expected["received_first"], &expected["received_last"]);
    let period = format!("report period {} {}", from.as_str().unwrap(), to.as_str().unwrap());
    let report = office.json(&period);
    assert_eq!(report["figures"]["received"]["count"], expected["rows"]);
    let code = |row: &Value| row["code"].as_str().unwrap().to_owned();
    let label = |row: &Value| row["label"].as_str().unwrap().to_owned();
    let translated = |pairs: &'static [(&str, &str)]| {
        move |word: &str| pairs.iter().find(|(theirs, _)| *theirs == word).unwrap().1.to_owned()
    };
    let kinds: &'static [_] =
        &[("Requete", "request"), ("Information", "information"), ("Plainte", "complaint"), ("Commentaire", "comment")];
    assert_eq!(received(&report, "by_kind", code), counted(&expected, "by_NATURE", translated(kinds)));
    let channels: &'static [_] = &[
        ("Téléphone", "phone"),
        ("Personne", "in_person"),
        ("Courriel", "email"),
        ("Courrier", "mail"),
        ("Mobile", "mobile"),
        ("Instance", "instance"),
    ];
    let theirs = counted(&expected, "by_PROVENANCE_ORIGINALE", translated(channels));
    assert_eq!(received(&report, "by_channel", code), theirs);
    assert_eq!(received(&report, "by_unit", label), counted(&expected, "by_UNITE_RESP_PARENT", str::to_owned));
    assert_eq!(received(&report, "by_program", label), counted(&expected, "by_ACTI_NOM", str::to_owned));

    for (year, count) in expected["received_by_fiscal_year"].as_object().unwrap() {
        assert_eq!(&office.json(format!("report year {year}"))["figures"]["flow"]["received"], count, "{year}");
    }
    office.ok("check --deep");

    office.refused(1, ["import", &file, "--map", &map]).says("import-reason-known-reference");
    // A row of information has no reference: nothing tells that it was met before.
    let again = office.run(["import", &file, "--map", &map, "--skip-known"]);
    assert_eq!(again.status, 0, "{again}");
    let rows = expected["rows"].as_u64().unwrap() + expected["reference_empty"].as_u64().unwrap();
    assert_eq!(office.json(&period)["figures"]["received"]["count"], rows);
}

#[test]
fn the_example_is_imported_through_its_map() {
    let (office, file, map) = (Office::new(), example("import.csv"), example("import.toml"));
    office.ok(["import", &file, "--map", &map]);
    let listed = office.ok("list --sort number --format csv --columns external_reference,received_on,channel,kind,closed_on,disposition,finding,net_days");
    assert_eq!(
        listed,
        "external_reference,received_on,channel,kind,closed_on,disposition,finding,net_days\n\
         P-2025-101,2025-11-03,phone,complaint,2025-11-24,answered,substantiated,15\n\
         P-2025-102,2025-11-04,email,complaint,2025-11-18,answered,unsubstantiated,10\n\
         P-2025-103,2025-11-07,phone,complaint,2025-12-05,answered,partly,20\n\
         P-2025-104,2025-11-12,in_person,comment,2025-11-13,answered,,1\n\
         P-2025-105,2025-12-01,,complaint,2025-12-08,no-action,,5\n\
         P-2025-106,2025-12-15,email,complaint,2026-01-09,withdrawn,,13\n\
         P-2026-001,2026-01-06,mail,complaint,,,,\n\
         P-2026-002,2026-02-20,phone,complaint,,,,\n"
    );
    // The file never says who is in charge, nor whether a request was acknowledged: nothing is guessed.
    let (first, fourth) = (office.show("2025-0001"), office.show("2025-0004"));
    assert!(first["officer"].is_null() && first["acknowledged_on"].is_null() && fourth["admissible"].is_null());
    assert_eq!(first["admissible"], true, "a finding says that it was");
    assert_eq!(first["subject"], "Trois appels sans réponse");
    assert!(office.ok("reference list unit").contains("Bureau de Gaspé"));
    office.ok("check --deep");
}

#[test]
fn what_a_source_never_recorded_is_counted_as_unknown() {
    let office = brought(rows(&["A,2026-02-02,,,,sans rien", "B,2026-02-03,phone,complaint,,appel"]));
    office.ok("import file.csv");
    let report = office.json("report month 2026-02");
    let received = |section: &str| -> Vec<(String, u64)> {
        let rows = report["figures"]["received"][section].as_array().unwrap().iter();
        rows.map(|row| (row["code"].as_str().unwrap().to_owned(), row["count"].as_u64().unwrap())).collect()
    };
    assert_eq!(received("by_channel"), [("phone".to_owned(), 1), ("unknown".to_owned(), 1)]);
    assert_eq!(received("by_kind"), [("complaint".to_owned(), 1), ("unknown".to_owned(), 1)]);
    assert_eq!(received("by_unit"), [("unknown".to_owned(), 2)]);
    // No closing was recorded: both are open, and none is guessed closed.
    let flow = &report["figures"]["flow"];
    assert_eq!(
        (flow["received"].as_u64(), flow["closed"].as_u64(), flow["open_at_end"].as_u64()),
        (Some(2), Some(0), Some(2))
    );
    assert_eq!(report["figures"]["admissibility"]["pending"], 2);
}

// ---------------------------------------------------------------------------------------------- what is refused

#[test]
fn each_problem_is_told_with_its_line_its_column_its_value_and_its_reason_and_nothing_is_written() {
    let good = "A,2026-02-02,phone,complaint,,bonne";
    for (row, place, reason) in [
        ("B,2026-02-03,phone", "Ligne 3, —, « B 2026-02-03 phone »", "import-flaw-unequal-row"),
        ("B,2026-02-03,phone,complaint,,a \"b\"", "Ligne 3,", "import-flaw-bad-quote"),
        ("B,2026-02-03,phone,complaint,,\"a", "Ligne 3,", "import-flaw-open-quote"),
        ("B,2026-02-03,phone,complaint,,a\0b", "Ligne 3,", "import-flaw-nul"),
        ("B,03/04/2025,phone,complaint,,x", "Ligne 3, received_on, « 03/04/2025 »", "import-reason-ambiguous-date"),
        ("B,2026-02-30,phone,complaint,,x", "Ligne 3, received_on, « 2026-02-30 »", "import-reason-bad-date"),
        ("B,,phone,complaint,,x", "Ligne 3, received_on, « »", "import-reason-missing-field"),
        ("B,2026-02-03,fone,complaint,,x", "Ligne 3, channel, « fone »", "import-reason-unknown-code"),
        ("B,2026-02-03,phone,complaint,2026-02-02,x", "Ligne 3, closed_on, « 2026-02-02 »", "refusal-before-receipt"),
        ("B,2026-03-03,phone,complaint,,x", "Ligne 3, received_on, « 2026-03-03 »", "refusal-in-the-future"),
        ("A,2026-02-03,phone,complaint,,x", "Ligne 3, external_reference, « A »", "import-reason-duplicate-reference"),
    ] {
        let office = brought(rows(&[good, row]));
        let ran = office.refused(1, "import file.csv");
        ran.says(reason);
        assert!(printed(&ran).contains(place), "{place}: {ran}");
    }
}

#[test]
fn the_nearest_code_is_proposed_and_every_problem_of_a_file_is_told_at_once() {
    let office = brought(rows(&["A,2026-02-02,emial,complain,,x", "B,2026-03-04,phone,complaint,,y"]));
    let ran = office.refused(1, "import file.csv");
    ran.says("import-reason-unknown-code").says("refusal-in-the-future");
    let printed = printed(&ran);
    assert!(printed.contains("les plus proches : email") && printed.contains("les plus proches : complaint"), "{ran}");
}

#[test]
fn a_header_that_names_no_field_is_refused_with_the_nearest() {
    let office = brought("receivd_on,subject\n2026-02-02,x\n");
    office.refused(1, "import file.csv").says("import-reason-no-such-field").says("import-nearest");
    for empty in ["", "\n"] {
        assert_eq!(brought(empty).refused(1, "import file.csv").status, 1);
    }
    brought("PK\u{3}\u{4}\u{14}").refused(1, "import file.csv").says("error-import-workbook");
    brought("[\n  {\"number\": \"2026-0001\"").refused(1, "import file.csv").says("error-import-json");
    office.refused(2, "import nulle-part.csv");
    office.refused(2, "import .");
}

// -------------------------------------------------------------------------------------- known, rejected, tried

#[test]
fn a_reference_of_the_register_is_refused_or_passed_over() {
    let office = brought(rows(&["A,2026-02-02,phone,complaint,,x", "B,2026-02-03,phone,complaint,,y"]));
    office.ok("import file.csv");
    fs::write(office.path("file.csv"), rows(&["B,2026-02-03,phone,complaint,,y", "C,2026-02-04,mail,comment,,z"]))
        .unwrap();
    let ran = office.refused(1, "import file.csv");
    ran.says("import-reason-known-reference");
    assert!(
        printed(&ran).contains("Ligne 2, external_reference, « B »") && printed(&ran).contains("2026-0002"),
        "{ran}"
    );
    office.ok("import file.csv --skip-known");
    assert_eq!((count(&office), office.show(3)["external_reference"].as_str()), (3, Some("C")));
    let before = office.head();
    office.ok("import file.csv --skip-known");
    assert_eq!(office.head(), before, "nothing was left to import");
    assert!(ran.stderr.contains("--rejets"), "the rest can be imported: {ran}");
    let ran = office.refused(1, "import file.csv");
    assert!(!ran.stderr.contains("--rejets"), "there is no rest: {ran}");
    // What cannot be read is refused, known or not; another day is another request, or a date to correct.
    fs::write(office.path("file.csv"), rows(&["B,2026-02-03,fone,complaint,,y"])).unwrap();
    office.refused(1, "import file.csv --skip-known").says("import-reason-unknown-code");
    fs::write(office.path("file.csv"), rows(&["B,2026-02-04,phone,complaint,,y"])).unwrap();
    let ran = office.refused(1, "import file.csv --skip-known");
    assert!(printed(ran.says("import-remedy-reference")).contains("doleances corriger 2026-0002 "), "{ran}");
}

#[test]
fn one_s_own_export_does_not_double_the_register() {
    let office = Office::with_complaint();
    office.ok("triage 1 --admissible --ground delay --on 2026-02-03");
    let file = office.path("file.csv").to_string_lossy().into_owned();
    office.ok(["--lang=fr", "export", "requests", "--excel", "-o", &file]);
    let ran = office.refused(1, "import file.csv");
    ran.says("import-reason-known-number").says("import-remedy-known");
    let before = office.head();
    office.ok("import file.csv --skip-known");
    office.ok("import file.csv --update");
    assert_eq!(office.head(), before, "the file says nothing more than the register");

    // Closed in the spreadsheet: entered as the closing that it is, by the rules of a closing.
    let ended =
        "number,received_on,closed_on,disposition,reply_by,finding\n2026-0001,2026-02-02,2026-02-20,answered,mail,";
    fs::write(&file, format!("{ended}\n")).unwrap();
    office.refused(1, "import file.csv --update").says("refusal-grounds-without-finding");
    fs::write(&file, format!("{ended}unsubstantiated\n")).unwrap();
    office.ok("import file.csv --update");
    assert_eq!(office.acts(1).last().map(String::as_str), Some("closed"));
    // Another register's numbers are not ours; one that happens to be is another request.
    fs::write(&file, "number,received_on\n2019-0099,2026-02-05\n").unwrap();
    office.run("import file.csv").says("say-renumbered");
    // Each is kept as the reference of what it became: nothing comes in twice.
    office.refused(1, "import file.csv").says("import-reason-known-reference");
    // One that is given here too became nothing else.
    fs::write(&file, "number,received_on\n2018-0001,2018-02-05\n").unwrap();
    let ran = office.run("import file.csv");
    assert!(ran.status == 0 && !ran.says_text("say-renumbered"), "{ran}");
    // Nor is a number that the import has just given to another line.
    fs::write(&file, "number,received_on\n2020-0002,2020-02-05\n2020-0001,2020-02-06\n").unwrap();
    office.run("import file.csv").says("say-renumbered");
    fs::write(&file, "number,received_on\n2026-0001,2026-02-05\n").unwrap();
    office.refused(1, "import file.csv --skip-known").says("import-reason-other-request").says("import-remedy-number");
    // Nor does a reference that the file gives twice, on two days, stand for one request.
    fs::write(&file, "external_reference,received_on\nZ1,2026-02-05\nZ1,2026-02-06\n").unwrap();
    office.refused(1, "import file.csv --skip-known").says("import-reason-duplicate-reference");
    office.ok("check --deep");
}

#[test]
fn a_column_that_nothing_takes_is_named_and_a_list_grows_by_what_the_file_spells() {
    let office = brought("R,N,P\n2026-02-02,C,Agence\n2026-02-03,C++,AGENCE\n2026-02-04,c#,Agencé\n");
    let map = |ignore: &str, grow: &str| {
        let map = format!(
            "{ignore}\n{grow}\n[columns]\nreceived_on = 'R'\nprogram = 'N'\n[constants]\nhandler = 'partner:nord'\n"
        );
        fs::write(office.path("map.toml"), map).unwrap();
    };
    map("", "grow = ['program', 'partner']");
    let ran = office.refused(1, "import file.csv --map map.toml");
    ran.says("import-reason-unmapped-column");
    assert!(printed(&ran).contains("ignore = [\"P\"]"), "{ran}");
    map("ignore = ['P']", "grow = ['standard']");
    assert!(office.refused(1, "import file.csv --map map.toml").stderr.contains("partner"));
    map("ignore = ['P']", "grow = ['program', 'partner']");
    office.ok("import file.csv --map map.toml");
    let programs: Vec<_> = (1..=3).map(|n| office.show(n)["program"].clone()).collect();
    assert_eq!(programs, ["c", "c-2", "c-3"], "signs count");
    assert_eq!(office.show(1)["handler"], "partner:nord");
    office.refused(2, "import file.csv --map map.toml --skip-known").says("usage-import-no-reference");
}

#[test]
fn a_list_grows_by_the_lines_that_are_taken_alone() {
    let rows = "2026-02-02,Parcs\n2027-02-03,Voirie\n2027-02-03,EGOUTS\n2026-02-04,Égouts\n";
    let office = brought(format!("received_on,P\n{rows}"));
    let map = "grow = ['program']\n[columns]\nreceived_on = 'received_on'\nprogram = 'P'\n";
    fs::write(office.path("map.toml"), map).unwrap();
    let ran = office.run("import file.csv --map map.toml --rejects rejects.csv");
    assert!(!printed(&ran).contains("Voirie"), "{ran}");
    let programs = office.ok("reference list program --format csv");
    assert!(programs.contains("parcs") && programs.contains("egouts"), "another spelling makes it an item: {programs}");
    assert!(!programs.contains("voirie"), "{programs}");
    office.ok("check --deep");
}

#[test]
fn a_file_is_held_to_the_first_day_of_receipt_and_to_what_a_duplicate_is_of() {
    let office =
        brought("received_on,channel,closed_on,disposition\n1926-02-02,phone,,\n2026-02-02,,2026-02-03,duplicate\n");
    let ran = office.refused(1, "import file.csv");
    ran.says("refusal-before-earliest-receipt").says("import-remedy-earliest");
    ran.says("refusal-duplicate-of-which").says("import-remedy-duplicate");
    office.ok("reference retire channel fax --on 2026-02-10");
    fs::write(office.path("file.csv"), "received_on,channel\n2024-02-09,fax\n2026-02-09,fax\n").unwrap();
    let ran = office.run("import file.csv");
    assert!(ran.says("say-imported-long-ago").stderr.contains("2024-02-09"), "{ran}");
    fs::write(office.path("file.csv"), "received_on,channel\n2026-02-10,fax\n").unwrap();
    office.refused(1, "import file.csv").says("import-reason-retired-code");
}

#[test]
fn whoever_is_in_conflict_neither_imports_nor_is_said_to_have_decided() {
    let office = Office::new();
    office.ok("conflict --unit daigp jean --reason parent");
    let row = "received_on,unit,officer,kind,admissible,finding\n2026-02-02,daigp,";
    fs::write(office.path("file.csv"), format!("{row}jean,complaint,yes,unsubstantiated\n")).unwrap();
    office.refused(1, "import file.csv").says("refusal-barred");
    fs::write(office.path("file.csv"), format!("{row},complaint,,\n")).unwrap();
    office.refused(1, "--as jean import file.csv").says("refusal-barred");
    office.ok("import file.csv");
}

#[test]
fn rejects_take_the_good_rows_and_the_mended_ones_come_back() {
    let office = brought(rows(&[
        "A,2026-02-02,phone,complaint,,\"deux\nlignes\"",
        "B,2026-02-30,phone,complaint,,=1+1",
        "C,2026-02-04,fone,complaint,,y",
        "D,2026-02-05,mail",
        "E,2026-02-06,mail,comment,,z",
    ]));
    office.ok("import file.csv --rejects refus.csv");
    assert_eq!(count(&office), 2);
    let rejects = fs::read_to_string(office.path("refus.csv")).unwrap();
    let lines: Vec<_> = rejects.lines().collect();
    assert_eq!(lines[0], "\u{feff}line,reason,external_reference,received_on,channel,kind,closed_on,subject");
    // The first row holds a line break: the others are where a spreadsheet shows them.
    let begins = ["3,received_on: ", "4,", "5,"];
    assert!(
        lines.len() == 4 && lines[1..].iter().zip(begins).all(|(line, begin)| line.starts_with(begin)),
        "{rejects}"
    );
    assert!(lines[1].ends_with("B,2026-02-30,phone,complaint,,'=1+1"), "no formula: {rejects}");

    // A file is not written over unless that is asked for.
    office.refused(1, "import file.csv --rejects refus.csv");
    let mended =
        rejects.replace("2026-02-30", "2026-02-27").replace("fone", "phone").replace("05,mail", "05,mail,comment,,w");
    fs::write(office.path("file.csv"), mended).unwrap();
    office.ok("import file.csv");
    let subjects: Vec<_> = (1..=5).map(|n| office.show(n)["subject"].as_str().unwrap().to_owned()).collect();
    assert_eq!(subjects, ["deux\nlignes", "z", "=1+1", "y", "w"]);
    assert_eq!(office.show(4)["channel"], "phone");
    office.ok("check --deep");
}

#[test]
fn no_file_of_rejects_is_made_when_nothing_was_refused() {
    let office = brought(rows(&["A,2026-02-02,phone,complaint,,x"]));
    office.ok("import file.csv --rejects refus.csv");
    assert!(!office.path("refus.csv").exists());
}

#[test]
fn a_dry_run_writes_neither_the_register_nor_the_rejects() {
    let office = brought(rows(&["A,2026-02-02,phone,complaint,,x", "B,2026-02-30,phone,complaint,,y"]));
    let before = fs::read(office.register()).unwrap();
    let ran = office.run("import file.csv --dry-run --rejects refus.csv");
    ran.says("say-dry-run").says("say-imported");
    assert!(fs::read(office.register()).unwrap() == before && !office.path("refus.csv").exists(), "{ran}");
    office.refused(1, "import file.csv --dry-run").says("import-reason-bad-date");
}

#[test]
fn a_file_may_come_through_standard_input() {
    let office = Office::new();
    let ran = office.run_with(rows(&["A,2026-02-02,phone,complaint,,x"]), "import -");
    assert_eq!((ran.status, count(&office)), (0, 1), "{ran}");
}

#[test]
fn what_the_system_says_of_a_file_is_said_in_the_reader_s_language() {
    let office = Office::new();
    for (lang, printed) in [("fr", "se lit pas\u{a0}: c’est un dossier."), ("en", "cannot be read: it is a directory.")]
    {
        let mut command = office.command(["import", "-", "--lang", lang]);
        let ran = Ran::of(command.stdin(fs::File::open(office.path(".")).unwrap()));
        assert!(ran.status == 1 && ran.stderr.contains(printed), "{ran}");
    }
}

#[test]
fn an_imported_request_is_one_entry_that_says_so() {
    let office = brought(rows(&["A,2026-02-02,phone,complaint,2026-02-10,x"]));
    let (before, _) = office.head();
    office.ok("import file.csv");
    assert_eq!(office.head().0, before + 2, "the request, and the end of the import");
    assert_eq!(office.acts(1), ["imported"]);
}

#[test]
fn who_handled_a_request_is_unknown_when_its_source_does_not_say() {
    let office = brought("received_on,handler\n2026-02-02,\n2026-02-03,unit:daigp\n2026-02-04,office\n");
    office.ok("import file.csv");
    let figures = office.json("report month 2026-02")["figures"]["received"]["by_handler"].clone();
    let counted: Vec<_> =
        figures.as_array().unwrap().iter().map(|row| row["code"].as_str().unwrap().to_owned()).collect();
    assert_eq!(counted, ["office", "unit", "unknown"]);
    assert!(office.show(1)["handler"].is_null());
    office.ok("check --deep");
}

#[test]
fn an_acknowledgement_that_an_import_does_not_speak_of_is_unknown_until_one_is_typed() {
    let office = Office::new();
    let file = "received_on,acknowledged_on,closed_on\n2026-02-02,2026-02-03,\n2026-02-02,,2026-02-10\n2026-02-02,,\n";
    fs::write(office.path("file.csv"), file).unwrap();
    office.ok("import file.csv");
    office.complaint("2026-02-02");
    let counts = || {
        let of = office.json("report month 2026-02")["figures"]["times"]["acknowledgement"].clone();
        ["count", "unknown", "missing"].map(|name| of[name].as_u64().unwrap())
    };
    assert_eq!(counts(), [1, 2, 1], "only of what came in here is it known that none went out");
    office.ok("ack 3 --on 2026-02-12");
    assert_eq!(counts(), [2, 1, 1]);
    office.ok("check --deep");
}
