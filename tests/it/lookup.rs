//! `list`, `find`, `due`: the requests that are asked for, and no other.

use std::sync::LazyLock;

use serde_json::{Value, json};

use doleances::inside::{Field, Part, Use};

use crate::support::{Model, Office, TODAY};

/// The numbers, without their year, that a command lists.
fn orders(office: &Office, line: &str) -> Vec<u32> {
    let found: Value = office.json(line);
    let order = |request: &Value| request["number"].as_str().unwrap().split_once('-').unwrap().1.parse().unwrap();
    found.as_array().unwrap().iter().map(order).collect()
}

fn office() -> Office {
    static MODEL: LazyLock<Model> = LazyLock::new(|| {
        let office = Office::with_profile("mamh");
        office.ok(
            "intake --received 2026-01-05 --channel email --subject 'Délai à l’aéroport' --kind complaint --unit housing \
             --program housing --name Zoé",
        );
        office.ok("intake --received 2026-02-02 --channel phone --subject Courtoisie --text 'œuvre déçue' --remedy 'Des excuses' --kind comment");
        office.ok("intake --received 2026-02-16 --channel web --subject Sans-papier --kind complaint --name Léo");
        office.ok("intake --received 2026-02-20 --channel mail --subject Attente --name Ana");
        office.ok("triage 1 --admissible --ground delay --on 2026-01-06");
        office.ok("assign 1 --to gagnon --on 2026-01-06");
        office.ok("close 1 --as answered --by email --substantiated standard --on 2026-02-10");
        office.ok("assign 2 --to gagnon --on 2026-02-03");
        office.ok("triage 3 --admissible --on 2026-02-17");
        office.ok("suspend 3 --reason pièce --on 2026-02-18");
        Model::of(&office)
    });
    MODEL.office()
}

#[test]
fn a_list_keeps_what_its_filters_say() {
    let office = office();
    for (filters, expected) in [
        ("", vec![1, 2, 3, 4]),
        ("--open", vec![2, 3, 4]),
        ("--status closed", vec![1]),
        ("--status received", vec![4]),
        ("--status in_progress", vec![2]),
        ("--status suspended", vec![3]),
        ("--kind complaint", vec![1, 3]),
        ("--officer gagnon", vec![1, 2]),
        ("--officer none", vec![3, 4]),
        ("--officer none --open", vec![3, 4]),
        ("--unit housing", vec![1]),
        ("--program housing", vec![1]),
        ("--channel phone", vec![2]),
        ("--received 2026-02-02..2026-02-16", vec![2, 3]),
        ("--received 2026-02-02", vec![2]),
        ("--received ..2026-02-01", vec![1]),
        ("--received 2026-02-16..", vec![3, 4]),
        ("--received 2027-01-01..", vec![]),
        ("--closed 2026-02-01..2026-02-28", vec![1]),
        ("--closed 2026-01-01..2026-01-31", vec![]),
        ("--finding substantiated", vec![1]),
        ("--finding unsubstantiated", vec![]),
        // Received February 2, due on the 23rd; the first was late too, but it is closed.
        ("--overdue", vec![2]),
        ("--limit 2", vec![1, 2]),
    ] {
        assert_eq!(orders(&office, &format!("list {filters}")), expected, "{filters}");
    }
    office.refused(2, "list --received 2026-02-16..2026-02-02");
    office.refused(2, "list --status lost");
    office.refused(1, "list --kind lost");
}

#[test]
fn a_list_of_what_is_due_soon_says_nothing_of_what_is_suspended() {
    let office = office();
    assert!(office.run("due").stderr.contains("1 délai suspendu"));
    let soon = office.run("due --within 5");
    assert!(soon.says_text("say-due") && !soon.stderr.contains("suspendu"), "{soon}");
}

fn ran(office: &Office, line: &str) -> (String, String) {
    let ran = office.run(line);
    (ran.stdout, ran.stderr)
}

#[test]
fn a_table_begins_with_the_latest_and_says_how_many_there_are() {
    let office = office();
    let printed = |line: &str| ran(&office, line);
    let (table, foot) = printed("list --limit 2");
    let numbers = |table: &str| table.lines().filter_map(|line| line.get(..9)).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(numbers(&table)[2..], ["2026-0004", "2026-0003"], "{table}");
    assert!(foot.starts_with("2 sur 4 requêtes"), "{foot}");
    let (table, foot) = printed("list");
    assert!(numbers(&table).last().is_some_and(|number| number == "2026-0001"), "{table}");
    assert_eq!(foot, "4 requêtes\n");
    // The second is late: a sign says so, and no other.
    let signed: Vec<_> = table.lines().filter(|line| line.contains('!')).collect();
    assert!(matches!(signed[..], [late] if late.starts_with("2026-0002")), "{table}");
    assert!(numbers(&printed("list --sort number").0)[2] == "2026-0001");
    assert!(printed("find d --limit 1").1.starts_with("1 sur "));
    let foot = |line: &str| printed(line).1;
    assert!(foot("list --kind access").contains("doleances lister"));
    assert!(ran(&Office::new(), "list").1.contains("doleances recevoir"));
}

#[test]
fn a_list_shows_the_columns_asked_for_in_their_order() {
    let office = office();
    let csv = office.ok("list --open --columns subject,number --format csv");
    assert_eq!(csv, "subject,number\nCourtoisie,2026-0002\nSans-papier,2026-0003\nAttente,2026-0004\n");
    // Left out, they are those of an export, but what there may be several of and what is counted of these; then the
    // other marks.
    let columns =
        |line: &str| office.ok(line).lines().next().unwrap().split(',').map(str::to_owned).collect::<Vec<_>>();
    let mut exported = columns("export requests");
    exported.retain(|column| !["suspensions", "suspended_days", "grounds", "duplicate_of"].contains(&&**column));
    let marks = Field::of(Part::Marks).filter(|mark| mark.has(Use::Json) && !mark.is_exported());
    exported.extend(marks.map(|mark| mark.key().to_owned()));
    assert_eq!(columns("list --format csv"), exported);
    let unknown = office.refused(2, "lister --colonnes numéro,titre");
    assert!(unknown.says("usage-unknown-field").stderr.contains("Vouliez-vous dire objet?"), "{unknown}");
}

#[test]
fn every_line_of_jsonl_is_a_request() {
    let office = office();
    let lines = office.ok("list --format jsonl");
    let each: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(Value::Array(each), office.json("list"));
}

#[test]
fn what_is_found_is_found_whatever_its_accents_and_case() {
    let office = office();
    for (words, expected) in [
        ("delai", vec![1]),
        ("DÉLAI", vec![1]),
        ("aeroport", vec![1]),
        ("decue", vec![2]),
        ("papier", vec![3]),
        ("oeuvre", vec![2]),
        ("excuse", vec![2]),
        ("delai attente", vec![]),
        ("absent", vec![]),
    ] {
        assert_eq!(orders(&office, &format!("find {words}")), expected, "{words}");
    }
}

#[test]
fn what_is_found_is_what_is_said_after_every_act() {
    let office = Office::new();
    let finds = |expected: &[(&str, &[u32])]| {
        for (words, orders_of) in expected {
            assert_eq!(orders(&office, &format!("find {words}")), *orders_of, "{words}");
        }
        office.ok("check --deep");
    };
    office.ok("intake --received 2026-02-02 --channel email --subject Renard --text 'le terrier'");
    office.ok("intake --received 2026-02-02 --channel email --subject Loutre");
    office.ok("intake --received 2026-02-02 --channel email --subject Belette --dry-run");
    finds(&[("renard", &[1]), ("terrier", &[1]), ("loutre", &[2]), ("belette", &[])]);

    office.ok("amend 1 --set subject=Hermine --reason erreur");
    office.ok("amend 2 --set text='la rivière' --reason oubli");
    office.ok("amend 2 --set subject=Castor --reason essai --dry-run");
    finds(&[("renard", &[]), ("hermine", &[1]), ("terrier", &[1]), ("loutre rivière", &[2]), ("castor", &[])]);
    office.ok("amend 1 --set text= --reason erreur");
    finds(&[("hermine", &[1]), ("terrier", &[])]);

    office.ok("undo 1");
    finds(&[("hermine", &[1]), ("terrier", &[1])]);
    office.ok("undo 1");
    office.ok("undo 2");
    finds(&[("renard", &[1]), ("hermine", &[]), ("terrier", &[1]), ("loutre", &[2]), ("rivière", &[])]);

    // Acts that change nothing of what was said.
    office.ok("close 1 --as withdrawn --by phone --on 2026-02-10");
    office.ok("reopen 1 --reason suite --on 2026-02-11");
    office.ok("holidays add 2026-02-16 --yes --name Congé --source décret");
    finds(&[("renard terrier", &[1]), ("loutre", &[2])]);

    // Another system may have kept no word of a request.
    let rows = [
        "S-1,2026-02-03,email,comment,,Martre",
        "S-2,2026-02-03,email,comment,,",
        "S-3,2026-02-03,email,comment,,Vison",
    ];
    let header = "external_reference,received_on,channel,kind,closed_on,subject";
    std::fs::write(office.path("file.csv"), [&[header], &rows[..]].concat().join("\n")).unwrap();
    office.ok("import file.csv");
    finds(&[("martre", &[3]), ("vison", &[5]), ("renard", &[1])]);
    office.ok("amend 4 --set subject=Fouine --reason oubli");
    finds(&[("fouine", &[4])]);
    office.ok("undo 4");
    finds(&[("fouine", &[]), ("martre", &[3])]);

    // A disclosure leaves no word.
    office.ok("triage 1 --inadmissible disclosure --yes --by email");
    finds(&[("renard", &[]), ("terrier", &[]), ("loutre", &[2]), ("vison", &[5])]);
}

#[test]
fn signs_that_mean_something_to_a_search_engine_are_only_signs() {
    let office = office();
    for words in
        ["\"", "*", "AND", "delai AND", "NOT delai", "(", "subject:delai", "-delai", "^", "'; DROP TABLE request", "{}"]
    {
        let ran = office.run(["find", "--", words]);
        assert_eq!(ran.status, 0, "{ran}");
    }
}

#[test]
fn what_is_due_comes_with_the_most_pressing_first() {
    let office = office();
    // The 2nd has been late since February 24; the 4th is due on March 13; the 3rd waits for a document.
    assert_eq!(orders(&office, "due"), [2, 4, 3]);
    assert_eq!(orders(&office, "due --within 0"), [2]);
    // Nine working days from March 2 to 13.
    assert_eq!(orders(&office, "due --within 8"), [2]);
    assert_eq!(orders(&office, "due --within 9"), [2, 4]);
    assert_eq!(orders(&office, "due --officer gagnon"), [2]);
}

#[test]
fn a_limit_on_what_is_due_leaves_nothing_out_of_the_count() {
    let office = office();
    // Of the three that are open, the 2nd and, from March 16, the 4th are late.
    for (day, line, french, english) in [
        (
            TODAY,
            "due --limit 1",
            "la plus pressante de 3 requêtes, dont 1 en retard.",
            "the most pressing of 3 requests, 1 of them overdue.",
        ),
        (
            "2026-03-16",
            "due --limit 2",
            "les 2 plus pressantes de 3 requêtes, dont 2 en retard.",
            "the 2 most pressing of 3 requests, 2 of them overdue.",
        ),
        (
            "2026-02-23",
            "due --limit 2",
            "de 3 requêtes, dont aucune en retard.",
            "of 3 requests, none of them overdue.",
        ),
        (
            TODAY,
            "due --within 9 --limit 1",
            "la plus pressante de 2 requêtes, dont 1 en retard.",
            "the most pressing of 2 requests, 1 of them overdue.",
        ),
        (TODAY, "due --limit 3", "1 requête en retard; 1 délai suspendu.", "1 request overdue; 1 clock suspended."),
    ] {
        office.today(day);
        for (lang, message) in [("fr", french), ("en", english)] {
            let ran = office.run(format!("{line} --lang {lang}").as_str());
            assert!(ran.stderr.contains(message), "{ran}");
        }
    }
    // What the code stands for is said in any form, and nothing else than what was asked about.
    let ran = office.today(TODAY).run("due --check --only ack --format json");
    assert!(ran.status == 10 && ran.stderr.contains("En retard\u{a0}: accusé."), "{ran}");
    let ran = office.run("due --check --only ack");
    assert!(ran.status == 10 && ran.stdout.contains("Accusés de réception en retard"), "{ran}");
    let ran = office.run("due --check --only measure");
    assert!(ran.status == 0 && !ran.stdout.contains("Accusés"), "{ran}");
    let ran = office.run("due --limit 1 --officer gagnon");
    assert!(!ran.stderr.contains("plus pressante"), "the officer has one request, which is shown: {ran}");
}

#[test]
fn the_check_of_what_is_due_answers_by_its_exit_code() {
    let office = office();
    let check = |day: &str| office.today(day).run("due --check --only reply").status;
    assert_eq!(check("2026-02-23"), 0, "on the due date nothing is late");
    assert_eq!(check("2026-02-24"), 10);
    assert_eq!(office.run("due --check -q").stdout, "");
    assert!(
        office.run("due --check -q --format csv").stdout.starts_with("number,"),
        "data are asked for by their form"
    );
    office.ok("close 2 --as withdrawn --by phone");
    assert_eq!(check("2026-02-24"), 0);
    // Suspended, the third never falls due; the fourth does after March 13.
    assert_eq!((check("2026-03-13"), check("2026-03-16")), (0, 10));
}

#[test]
fn a_request_that_is_not_there_is_not_shown() {
    let office = office();
    for number in ["5", "2025-0001", "2026-0009"] {
        office.refused(3, ["show", number]).says("store-no-such-request");
    }
    for number in ["x", "2026-", "-1", "26-1", "0", "2026-0000", ""] {
        let ran = office.refused(2, ["show", number]);
        assert!(!ran.stderr.contains("error:"), "{ran}");
    }
}

#[test]
fn an_explained_deadline_accounts_for_every_day() {
    let office = office();
    let shown = office.json("show 2 --explain");
    let days = shown["explanation"].as_array().or_else(|| shown["explanation"]["days"].as_array()).unwrap();
    assert!(days.len() >= 21, "three weeks from February 2 to 23: {days:?}");
    assert_eq!(json!("2026-02-23"), office.show(2)["due_on"]);
}

#[test]
fn show_takes_a_record_of_any_register_by_its_letter() {
    let office = Office::with_complaint();
    office.ok("measure add --kind improvement --title Simplifier --from 1");
    office.ok("issue add --title Attente --request 1");
    for typed in ["M1", "m2026-0001", "mesure:1"] {
        assert!(office.ok(format!("show {typed} --history")).contains("M2026-0001"), "{typed}");
    }
    assert_eq!(office.json("show E1")["title"], "Attente");
    office.refused(3, "show E2").says("store-no-such-record");
    office.refused(2, "show M1 --explain").says("usage-request-only");
    office.refused(2, "measure show E1").says("usage-other-series");
    office.refused(2, "note M1 --text vu").says("usage-other-series");
}
