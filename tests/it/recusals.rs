//! Conflicts of interest toward a unit or a person, and whoever is named in a request (MIFI 2.2): matched at intake,
//! never naming the person, and refused wherever the request is handled.

use std::sync::LazyLock;

use serde_json::{Value, json};

use crate::support::{Model, Office, Ran};

/// An office where Luc Gagnon and Anne Morin work.
fn office() -> Office {
    static MODEL: LazyLock<Model> = LazyLock::new(|| {
        let office = Office::new();
        office.ok(["reference", "rename", "officer", "gagnon", "--fr", "Luc Gagnon"]);
        office.ok(["reference", "rename", "officer", "morin", "--fr", "Anne Morin"]);
        Model::of(&office)
    });
    MODEL.office()
}

/// Everything that an officer in conflict may not do with request 1, and that says so.
#[track_caller]
fn kept_out(office: &Office, officer: &str, cause: &str) {
    assert_eq!(office.show(1)["recused"], json!([{"officer": officer, "cause": cause}]));
    let way_out = "doleances attribuer 2026-0001 --à MEMBRE";
    let refused = office.refused(1, ["assign", "1", "--to", officer]);
    assert!(refused.says("refusal-barred").stderr.contains(way_out), "{refused}");
    for line in [
        "triage 1 --admissible",
        "triage 1 --inadmissible recourse --by email --refer reconsideration",
        "close 1 --as withdrawn --by email",
        "show 1 --identity --reason rappeler",
        "consult 1 legal --question quoi",
    ] {
        office.refused(1, format!("--as {officer} {line}")).says("refusal-barred");
    }
    office.ok("triage 1 --admissible");
    office.refused(1, format!("--as {officer} finding 1 --unsubstantiated")).says("refusal-barred");
}

/// What standard error says must name the officer and never the person.
#[track_caller]
fn warned(ran: &Ran, officer: &str) {
    assert_eq!(ran.status, 0, "{ran}");
    assert!(ran.says("refusal-barred").stderr.contains(officer), "{ran}");
    assert!(!ran.stderr.to_lowercase().contains("tremblay"), "{ran}");
}

#[test]
fn a_conflict_with_a_unit_holds_for_those_under_it() {
    let office = office();
    office.ok("conflict --unit immigration gagnon --reason 'conjointe à la direction'");
    let intake = "intake --received 2026-02-02 --channel email --kind complaint --subject a --name 'Zoé Tremblay'";
    warned(&office.run(format!("{intake} --unit permanent_selection")), "Luc Gagnon");
    assert!(!office.run(format!("{intake} --unit legal")).says_text("refusal-barred"));
    warned(&office.run("amend 2 --set unit=family --reason erreur"), "Luc Gagnon");
    warned(&office.run("show 1"), "Luc Gagnon");
    warned(&office.run("show 1 --format json"), "Luc Gagnon");
    kept_out(&office, "gagnon", "unit");
    office.ok("assign 1 --to morin");
    office.ok("--as morin close 1 --as withdrawn --by email");
    office.ok("check --deep");
}

#[test]
fn a_request_handed_to_the_unit_of_a_conflict_is_in_conflict_too() {
    let office = office();
    office.ok("conflict --unit family gagnon --reason conjointe");
    office.complaint("2026-02-02");
    warned(&office.run("hand 1 --to unit:family"), "Luc Gagnon");
    office.refused(1, "assign 1 --to gagnon").says("refusal-barred");
}

#[test]
fn a_conflict_with_a_person_is_matched_whatever_the_spelling_and_never_names_them() {
    for declared in ["--name 'TREMBLAY, Zoe'", "--email ZOE@exemple.ca", "--phone '1 (418) 555-0101'"] {
        let office = office();
        office.ok(format!("conflict {declared} gagnon --reason ex-conjoint"));
        let intake = "intake --received 2026-02-02 --channel email --kind complaint --subject a --name 'Zoé Tremblay' \
                      --email zoe@exemple.ca --phone 418-555-0101";
        warned(&office.run(intake), "Luc Gagnon");
        kept_out(&office, "gagnon", "person");
        // What is exported says that there is a conflict, and not with whom.
        for shown in [
            office.ok("conflict list"),
            office.ok("conflict list --format csv"),
            office.ok("export history"),
            office.ok("export history --format json"),
        ] {
            assert!(!shown.to_lowercase().contains("tremblay") && !shown.contains("555-0101"), "{shown}");
        }
        assert_eq!(office.json("conflict list")[0]["toward"], "person");
        office.ok("check --deep");
    }
}

#[test]
fn a_conflict_holds_for_who_speaks_through_another_and_for_whom_the_person_speaks() {
    let office = office();
    office.ok("conflict --name 'Zoé Tremblay' gagnon --reason amie");
    office.ok("conflict --organisation 'Café L’Ancre inc.' morin --reason propriétaire");
    let intake = "intake --received 2026-02-02 --channel email --subject a --name 'Paul Roy'";
    warned(&office.run(format!("{intake} --representative 'Tremblay, Zoé'")), "Luc Gagnon");
    warned(
        &office.run([
            "intake",
            "--received",
            "2026-02-02",
            "--channel",
            "email",
            "--subject",
            "a",
            "--name",
            "Paul Roy",
            "--organisation",
            "CAFE L'ANCRE INC",
        ]),
        "Anne Morin",
    );
}

#[test]
fn an_officer_named_in_a_request_does_not_handle_it() {
    let office = office();
    let intake = "intake --received 2026-02-02 --channel email --kind complaint --subject a --name 'GAGNON, Luc'";
    let ran = office.run(intake);
    assert!(ran.says("refusal-barred").stderr.contains("Luc Gagnon"), "{ran}");
    kept_out(&office, "gagnon", "named");
    // Somebody of the same family name is not that person, and « Gagnon » alone may be anybody.
    office.complaint("2026-02-02");
    office.ok("amend 2 --set 'text=M. Gagnon ne répond pas' --set 'name=Zoé Gagnon' --reason précision");
    office.ok("assign 2 --to gagnon");
    // The person complains of the officer.
    let ran = office.run("amend 2 --set 'text=L’agent Luc Gagnon ne répond pas' --reason précision");
    assert!(ran.says("refusal-barred").stderr.contains("doleances attribuer 2026-0002 --à"), "{ran}");
    office.refused(1, "--as gagnon close 2 --as withdrawn --by email").says("refusal-barred");
}

#[test]
fn a_conflict_declared_by_whoever_is_in_charge_says_which_requests_must_leave() {
    let office = office();
    for unit in ["family", "legal", "family"] {
        office.ok(["intake", "--received", "2026-02-02", "--channel", "email", "--subject", "a", "--unit", unit]);
    }
    office.ok("assign 1 2 3 --to gagnon");
    office.ok("close 3 --as withdrawn --no-reply anonyme");
    let ran = office.run("conflict --unit immigration gagnon --reason conjointe");
    let stderr = &ran.says("say-recusal-in-charge").stderr;
    assert!(stderr.contains("doleances attribuer 2026-0001 --à"), "{ran}");
    assert!(!stderr.contains("2026-0002") && !stderr.contains("2026-0003"), "{ran}");
    // What a conflict barred already is not said to be barred by the next one.
    assert!(!office.run("conflict --unit review gagnon --reason soeur").says_text("say-recusal-in-charge"));
    office.ok("assign 2 --to morin");
    let ran = office.run("conflict 2 morin --reason voisine");
    assert!(ran.says("refusal-barred").stderr.contains("doleances attribuer 2026-0002 --à"), "{ran}");
    assert!(!office.run("conflict 2 gagnon --reason voisin").stderr.contains("Gagnon ne peut pas"));
}

#[test]
fn an_import_says_who_may_not_handle_what_came_in() {
    let office = office();
    office.ok("conflict --name 'Zoé Tremblay' gagnon --reason amie");
    let file = "received_on,channel,subject,name,closed_on,disposition\n\
                2026-02-02,email,a,Zoé Tremblay,,\n2026-02-02,email,b,Paul Roy,,\n\
                2026-02-02,email,c,Zoe TREMBLAY,2026-02-03,withdrawn\n";
    let ran = office.run_with(file, "import -");
    assert!(ran.says("say-recusals-imported").stderr.contains("2026-0001"), "{ran}");
    assert!(!ran.stderr.contains("2026-0003") && !ran.stderr.contains("Tremblay"), "{ran}");
    office.refused(1, "assign 1 --to gagnon").says("refusal-barred");
}

#[test]
fn a_conflict_is_declared_once_and_lifted_when_its_cause_is_over() {
    let office = office();
    office.ok("intake --received 2026-02-02 --channel email --subject a --unit family");
    office.ok("conflict --unit family gagnon --reason conjointe --on 2026-02-10");
    office.refused(1, "conflict --unit family gagnon --reason encore").says("refusal-conflict-already-declared");
    office.ok("conflict --unit family morin --reason conjoint");
    office.ok("conflict --name 'Zoé Tremblay' gagnon --reason amie");
    office
        .refused(1, "conflict --name 'Tremblay Zoe' gagnon --reason encore")
        .says("refusal-conflict-already-declared");
    office.refused(1, "conflict lift 1 --reason mutation --on 2026-02-09").says("refusal-before-previous");
    office.ok("conflict lift 1 --reason mutation");
    office.refused(3, "conflict lift 1 --reason mutation").says("refusal-no-such-recusal");
    office.refused(3, "conflict lift 9 --reason mutation").says("refusal-no-such-recusal");
    office.ok("assign 1 --to gagnon");
    office.refused(1, "assign 1 --to morin").says("refusal-barred");
    office.ok("conflict --unit family gagnon --reason retour");
    office.refused(1, "assign 1 --to gagnon").says("refusal-barred");
    office.ok("check --deep");
}

#[test]
fn the_yearly_table_holds_every_conflict_of_the_year() {
    let office = office();
    office.complaint("2026-02-02");
    office.ok("conflict --unit family gagnon --reason conjointe --on 2025-03-31");
    office.ok("conflict 1 morin --reason voisine --on 2026-02-20");
    office.ok("conflict --name 'Zoé Tremblay' gagnon --reason amie --on 2025-04-01");
    assert_eq!(
        office.json("conflict list --year 2025"),
        json!([
            {"declared_on": "2025-04-01", "officer": "gagnon", "toward": "person", "number": null, "unit": null,
             "n": 2, "reason": "amie", "lifted_on": null},
            {"declared_on": "2026-02-20", "officer": "morin", "toward": "request", "number": "2026-0001", "unit": null,
             "n": null, "reason": "voisine", "lifted_on": null},
        ])
    );
    assert_eq!(office.json("conflit lister").as_array().map(Vec::len), Some(3));
    let table = office.ok("conflict list");
    assert!(table.contains("une personne") && table.contains("Unité du regroupement familial"), "{table}");
    office.refused(2, "conflict list --year 26");
}

#[test]
fn a_conflict_names_a_request_a_unit_or_a_person_and_an_officer() {
    let office = office();
    office.complaint("2026-02-02");
    for line in [
        "conflict --reason a",
        "conflict 1 --reason a",
        "conflict --unit family --reason a",
        "conflict --unit family 1 gagnon --reason a",
        "conflict --unit family --name Zoé gagnon --reason a",
        "conflict --unit family gagnon",
        "conflict --name 'Zoé Tremblay' gagnon",
    ] {
        office.refused(2, line);
    }
    office.refused(1, "conflict --unit nulle gagnon --reason a").says("error-unknown-code");
    office.refused(1, "conflict --name ' ,; ' gagnon --reason a").says("refusal-person-without-key");
    office.refused(1, "conflict --unit family gagnon --reason a --on 2026-03-03").says("refusal-in-the-future");
    let before = office.head();
    office.ok("conflict --unit family gagnon --reason a --dry-run");
    assert_eq!(office.head(), before);
}

#[test]
fn nobody_learns_of_a_request_they_are_in_conflict_with_by_whom_it_is_from() {
    let office = office();
    let karim = ["--received", "2026-02-02", "--channel", "phone", "--name", "Karim Benali", "--subject", "a"];
    let intake = |more: &[&str]| office.run([&["intake", "--reference", "R-9"], &karim[..], more].concat());
    for _ in 0..2 {
        intake(&[]);
    }
    office.ok("intake --received 2026-02-03 --channel phone --subject 'Vu avec Karim Benali' --anonymous");
    office.ok("conflict 1 gagnon --reason cousine");
    office.ok("conflict 3 gagnon --reason cousine");
    // What writes nothing leaves no trace of a search, and tells nothing.
    let ran = intake(&["--dry-run"]);
    assert!(ran.status == 0 && !ran.stderr.contains("2026-0001") && !ran.stderr.contains("2026-0002"), "{ran}");
    let ran = intake(&["--author", "gagnon"]);
    ran.says("say-same-person").says("say-same-reference").says("say-may-be-linked");
    assert!(ran.stderr.contains("2026-0002") && !ran.stderr.contains("2026-0001"), "{ran}");
    let incident = "incident add --kind loss --information 'Karim Benali' --circumstances a --happened 2026-02-20 \
                    --aware 2026-02-23 --persons 1 --request 1";
    office.ok(incident);
    let search = "find --person 'Karim Benali' --reason accès";
    let ran = office.run(format!("--as gagnon {search}"));
    ran.says("say-person-conflicts");
    for barred in ["2026-0001", "2026-0003"] {
        assert!(!ran.stdout.contains(barred) && !ran.stderr.contains(barred), "{ran}");
    }
    let ran = office.run(format!("--as morin {search}"));
    assert!(ran.stderr.contains("2026-0003") && ran.stderr.contains("I2026-0001"), "{ran}");
    // Nor at all of a person toward whom the conflict is.
    office.ok("conflict --name 'Karim Benali' morin --reason ami");
    let ran = intake(&["--author", "morin"]);
    assert!((1..=4).all(|n| !ran.stderr.contains(&format!("2026-000{n}"))), "{ran}");
}

#[test]
fn an_officer_in_conflict_does_not_take_a_document_out() {
    let office = office();
    office.complaint("2026-02-02");
    std::fs::write(office.path("lettre.txt"), "Je soussignée, Zoé Tremblay").unwrap();
    office.ok("attach 1 lettre.txt");
    office.ok("conflict 1 gagnon --reason cousine");
    office.refused(1, "--as gagnon attachment 1 1 -o -").says("refusal-barred");
    office.ok("attachment 1 1 -o -");
}

#[test]
fn tampering_with_a_declared_conflict_is_seen() {
    let office = office();
    office.ok("conflict --unit family gagnon --reason conjointe");
    office.sqlite().execute("DELETE FROM recusal", []).unwrap();
    let report: Value = serde_json::from_str(&office.run("check --deep --format json").stdout).unwrap();
    assert_eq!(report["problems"], json!([{"problem": "office", "table": "recusal", "row": "1"}]));
}
