//! Rule 3: triage sets the kind and admissibility; of a disclosure of wrongdoing nothing is kept.

use std::sync::LazyLock;

use serde_json::{Value, json};

use crate::support::{Model, Office};

#[test]
fn triage_sets_the_kind_and_admissibility() {
    let office = Office::new();
    office.ok("intake --received 2026-02-02 --channel mail --subject a");
    office.refused(1, "triage 1 --admissible").says("refusal-kind-unknown");
    office.ok("triage 1 --admissible --kind comment --on 2026-02-03");
    let shown = office.show(1);
    for (key, value) in [("kind", json!("comment")), ("admissible", json!(true)), ("triaged_on", json!("2026-02-03"))] {
        assert_eq!(shown[key], value, "{key}");
    }
}

#[test]
fn an_inadmissible_request_keeps_how_the_person_was_told_and_where_to_turn() {
    let office = Office::with_profile("mamh");
    office.complaint("2026-02-02");
    office.ok("triage 1 --inadmissible out_of_scope --refer tal --by phone --on 2026-02-03");
    let shown = office.show(1);
    for (key, value) in [
        ("inadmissibility_reason", json!("out_of_scope")),
        ("referred_to", json!("tal")),
        ("triaged_on", json!("2026-02-03")),
        ("status", json!("in_progress")),
    ] {
        assert_eq!(shown[key], value, "{key}");
    }
    assert_eq!(office.history(1)[1]["informed_by"], "phone");
    // Not said: never taken for the channel through which the person wrote. Nobody may have been reached.
    office.complaint("2026-02-02");
    assert!(office.refused(2, "triage 2 --inadmissible court").stderr.contains("--par"));
    office.ok("triage 2 --inadmissible court --by none");
    assert_eq!(office.history(2)[1]["informed_by"], Value::Null);
    // By a channel for which the file says nothing.
    office.complaint("2026-02-02");
    office.run("triage 3 --inadmissible court --by phone").says("say-no-contact");
    let closed = office.run("close 3 --as inadmissible");
    assert!(closed.status == 0 && !closed.says_text("say-no-contact"), "it was warned of: {closed}");
    office.refused(2, "triage 2 --admissible --refer tal");
    office.refused(2, "triage 2 --admissible --inadmissible court");
}

#[test]
fn triage_may_change_its_mind_until_the_request_is_closed() {
    let office = Office::with_complaint();
    office.ok("triage 1 --inadmissible recourse --by email --refer reconsideration");
    office.ok("triage 1 --admissible");
    let shown = office.show(1);
    assert_eq!((&shown["admissible"], &shown["inadmissibility_reason"]), (&json!(true), &Value::Null));
    office.ok("close 1 --as withdrawn --by email");
    office
        .refused(1, "triage 1 --inadmissible recourse --by email --refer reconsideration")
        .says("refusal-already-closed");
}

#[test]
fn the_same_triage_typed_again_changes_nothing_and_is_refused() {
    let office = Office::with_complaint();
    office.ok("triage 1 --admissible --on 2026-02-03");
    for again in ["triage 1 --admissible", "triage 1 --admissible --kind complaint --on 2026-02-04"] {
        office.refused(1, again).says("refusal-already-so");
    }
    assert!(office.run("triage 1 --admissible --lang en").stderr.contains("already: “triage: admissible”"));
    office.ok("triage 1 --admissible --ground delay --on 2026-02-04");
    office.ok("triage 1 --inadmissible recourse --refer reconsideration --by phone --on 2026-02-05");
    office.refused(1, "triage 1 --inadmissible recourse --refer reconsideration --by phone").says("refusal-already-so");
    office.ok("triage 1 --inadmissible recourse --refer reconsideration --by mail --on 2026-02-06");
    assert_eq!(office.show(1)["triaged_on"], "2026-02-06");
    // Undone, it is typed anew on the day that it should bear.
    office.ok("undo 1 --on 2026-02-09");
    office.ok("triage 1 --inadmissible recourse --refer reconsideration --by mail --on 2026-02-09");
    // A request that is reopened is looked at anew.
    office.ok("close 1 --as inadmissible --by mail --on 2026-02-10");
    office.ok("reopen 1 --reason erreur --on 2026-02-11");
    office.ok("triage 1 --inadmissible recourse --refer reconsideration --by mail --on 2026-02-12");
    office.refused(1, "triage 1 --inadmissible recourse --refer reconsideration --by mail").says("refusal-already-so");
}

#[test]
fn a_disclosure_is_never_taken_up() {
    let office = Office::new();
    office.ok("intake --received 2026-02-02 --channel phone --subject a --kind disclosure --yes");
    for line in ["triage 1 --admissible", "close 1 --as inadmissible"] {
        let refused = office.refused(1, line);
        // The only reason that fits.
        assert!(
            refused.says("refusal-disclosure-is-directed").stderr.contains("--irrecevable disclosure "),
            "{refused}"
        );
    }
    for line in [
        "issue add --title a --request 1",
        "measure add --kind improvement --title a --from 1",
        "ombudsman add --received 2026-02-10 --by phone --subject a --request 1",
        "incident add --kind loss --information a --circumstances a --aware 2026-02-10 --happened 2026-02-09 --persons 1 --request 1",
    ] {
        office.refused(1, line).says("refusal-erased");
    }
    // Who said who they are is not anonymous, though nothing of it is kept.
    office.ok("intake --received 2026-02-02 --channel phone --subject a --kind disclosure --name Zoe --yes");
    assert_eq!(office.json("report month 2026-02")["figures"]["received"]["anonymous"], 1, "the first alone");
    office.complaint("2026-02-02");
    office.refused(1, "triage 3 --admissible --kind disclosure").says("refusal-disclosure-is-directed");
    office.refused(1, "amend 3 --set kind=disclosure --reason erreur").says("refusal-disclosure-is-directed");
}

const NAME: &str = "Marguerite Beaurivage";
const STORY: &str = "la-caisse-noire-du-directeur";

/// What a document holds, over many pages of the register, and what it is called.
fn document(office: &Office) -> String {
    let path = format!("home/{STORY}.txt");
    std::fs::write(office.path(&path), format!("{STORY} ").repeat(2000)).unwrap();
    path
}

/// A request that tells a story in every way a request can, before anyone sees that it is a disclosure.
fn story() -> Office {
    static MODEL: LazyLock<Model> = LazyLock::new(|| {
        let office = Office::new();
        let line = format!(
            "intake --received 2026-02-02 --channel email --subject '{STORY}' --text '{STORY} 2' --remedy '{STORY} 3' \
             --name '{NAME}' --email {STORY}@exemple.ca --organisation '{STORY} inc.' --representative '{STORY}' \
             --reference '{STORY}' --kind complaint --ground delay"
        );
        office.ok(line);
        office.ok("intake --received 2026-02-02 --channel phone --subject autre --kind complaint");
        office.ok(format!("attach 1 {}", document(&office)));
        office.ok(format!("note 1 --text '{STORY} 4'"));
        // Longer than a page of the register: what overflows is wiped too.
        office.ok(["note", "1", "--text", &format!("{STORY} {NAME} ").repeat(1000)]);
        office.ok(format!("amend 1 --set 'text={STORY} 5' --reason '{STORY} 6'"));
        office.ok(format!("suspend 1 --reason '{STORY} 7'"));
        office.ok(format!("conflict 1 gagnon --reason '{STORY} 8'"));
        office.ok("link 1 2 --as related");
        // The story stands in the identity too: only with the person's consent is a unit asked in these words.
        office.ok("consent 1 --for legal --grant");
        office.ok(format!("consult 1 legal --question '{STORY} 16' --with-identity"));
        office.ok(format!("consult 1 legal --answer '{STORY} 17'"));
        office.ok("note 1 --text x");
        office.ok(format!("undo 1 --reason '{STORY} 9'"));
        office.ok("resume 1 --on 2026-03-02");
        office.ok("triage 1 --admissible");
        office.ok(format!("finding 1 --substantiated breach --reasons '{STORY} 11'"));
        office.ok(format!("close 1 --as answered --by email --text '{STORY} 12'"));
        office.ok(format!("satisfaction 1 --score 1 --text '{STORY} 13'"));
        office.ok(format!("reopen 1 --reason '{STORY} 14'"));
        office.ok(format!("erase 1 attachment 1 --reason '{STORY} 15' --yes"));
        office.ok(format!("attach 1 {}", document(&office)));
        office.ok("ground 1 drop 1");
        office.ok(format!("show 1 --identity --reason '{STORY} 10'"));
        Model::of(&office)
    });
    MODEL.office()
}

#[test]
fn a_request_found_to_be_a_disclosure_keeps_neither_story_nor_identity_anywhere_in_the_files() {
    for triage in ["--inadmissible disclosure --yes --by email", "--kind disclosure --yes --by email"] {
        let office = story();
        assert!(office.holds(STORY) && office.holds("beaurivage"), "the test would prove nothing");
        office.ok(format!("triage 1 {triage}"));
        for trace in [STORY, "Marguerite", "Beaurivage", "beaurivage", "caisse", "noire"] {
            assert!(!office.holds(trace), "{trace} is still in the files");
        }
        let shown = office.show(1).to_string();
        assert!(!shown.contains("caisse"), "{shown}");
        assert_eq!(office.show(1)["referred_to"], "ombudsman", "{triage}");
        assert_eq!(office.json("find caisse"), json!([]));
        assert_eq!(office.show(1)["attachments"][1]["name"], Value::Null);
        assert!(!office.ok("export history").contains("caisse"));
        // That there was one, and what was done, stays; the chain still holds.
        assert_eq!(office.acts(1).last().unwrap(), "erased");
        office.ok("check --deep");
    }
}

#[test]
fn a_disclosure_is_erased_only_once_the_officer_saw_what_goes_and_agreed() {
    let office = Office::with_complaint();
    office.ok(format!("attach 1 {}", document(&office)));
    let ran = office.refused(2, "triage 1 --inadmissible disclosure --by email");
    ran.says("say-disclosure-erases").says("confirm-disclosure");
    for part in ["Objet", "Nom", STORY, "--oui"] {
        assert!(ran.stderr.contains(part), "{ran}");
    }
    let ran = office.run("triage 1 --kind disclosure --by email --yes --on 2026-02-03");
    assert_eq!(ran.status, 0, "{ran}");
    assert!(ran.stderr.contains("clore 2026-0001 --issue irrecevable --le 2026-02-03"), "{ran}");
    let shown = office.show(1);
    for (key, value) in [
        ("kind", "disclosure"),
        ("inadmissibility_reason", "disclosure"),
        ("referred_to", "ombudsman"),
        ("triaged_on", "2026-02-03"),
    ] {
        assert_eq!(shown[key], value, "{key}");
    }
    office.ok("close 1 --as inadmissible --on 2026-02-03");
    assert_eq!(office.show(1)["disposition"], "inadmissible");
}

#[test]
fn a_breach_of_ethics_is_a_reason_of_its_own_that_erases_nothing() {
    let office = Office::with_profile("mess");
    office.complaint("2026-02-02");
    office.ok("triage 1 --inadmissible ethics --by email");
    let shown = office.show(1);
    assert_eq!((&shown["kind"], &shown["subject"]), (&json!("complaint"), &json!("Attente")));
}

#[test]
fn what_other_records_repeat_of_a_disclosure_is_erased_with_it() {
    let office = story();
    office.ok("issue add --title Caisse --cause 'Une rumeur' --request 1");
    office.ok(format!(
        "issue add --title Délais --cause 'Vu avec Mme Beaurivage' --analysis '{STORY}' --request 1 --request 2"
    ));
    office.ok("measure add --kind recommendation --title 'Vérifier la caisse' --from 1");
    office.ok("measure add --kind recommendation --title Former --from 1 --from 2");
    office
        .ok(format!("ombudsman add --received 2026-02-03 --by email --subject '{NAME}' --reference 26-1 --request 1"));
    office.ok(format!(
        "incident add --kind loss --information '{STORY}' --circumstances Courriel --happened 2026-02-02 \
         --aware 2026-02-03 --persons 1 --request 1"
    ));
    let ran = office.run("triage 1 --inadmissible disclosure --by email --yes");
    assert_eq!(ran.status, 0, "{ran}");
    for record in ["2026-0002", "E2026-0001", "E2026-0002", "M2026-0001", "M2026-0002", "P2026-0001", "I2026-0001"] {
        assert!(ran.stderr.contains(record), "{record}: {ran}");
    }
    for trace in [STORY, "Beaurivage", "beaurivage", "rumeur", "Vérifier"] {
        assert!(!office.holds(trace), "{trace} is still in the files");
    }
    // What said nothing of it stays, and so do the records.
    let issues = office.json("issue list");
    assert_eq!((&issues[0]["title"], &issues[1]["title"]), (&Value::Null, &json!("Délais")));
    let measures = office.json("measure list");
    assert_eq!((&measures[0]["title"], &measures[1]["title"]), (&Value::Null, &json!("Former")));
    let incident = office.json("show I1");
    assert_eq!((&incident["information"], &incident["circumstances"]), (&Value::Null, &json!("Courriel")));
    assert_eq!(office.json("show P1")["reference"], "26-1");
    office.ok("check --deep");
}

#[test]
fn what_was_erased_does_not_come_back() {
    let office = story();
    office.ok("triage 1 --inadmissible disclosure --yes --by email");
    for again in ["triage 1 --admissible --kind complaint", "triage 1 --inadmissible labour --by email"] {
        let refused = office.refused(1, again);
        let way_out = "doleances clore 2026-0001 --issue irrecevable";
        assert!(refused.says("refusal-disclosure-stands").stderr.contains(way_out), "{refused}");
    }
    office.refused(1, "amend 1 --set kind=complaint --reason erreur").says("refusal-erased");
    office.refused(1, "close 1 --as settled --by email").says("refusal-disclosure-stands");
    office.refused(1, "undo 1").says("refusal-erasure-is-final");
    office.refused(1, "note 1 --text encore").says("refusal-erased");
    office.refused(1, "amend 1 --set name=Marguerite --reason erreur").says("refusal-erased");
    office.refused(1, "show 1 --identity --reason curiosité").says("refusal-erased");
    office.refused(1, format!("attach 1 {}", document(&office))).says("refusal-erased");
    office.refused(1, "erase 1 attachment 2 --reason oubli --yes").says("refusal-erased");
    office.refused(1, "attachment 1 2 -o -").says("refusal-erased");
    office.refused(1, "reopen 1 --reason encore");
    office.ok("close 1 --as inadmissible");
}

#[test]
fn a_disclosure_known_at_intake_is_written_in_without_its_story() {
    let office = Office::new();
    office.ok(format!(
        "intake --received 2026-02-02 --channel phone --subject '{STORY}' --text '{STORY}' --name '{NAME}' \
         --reference {STORY} --kind disclosure --yes"
    ));
    let shown = office.show(1);
    for (key, value) in [("kind", json!("disclosure")), ("anonymous", json!(false)), ("subject", Value::Null)] {
        assert_eq!(shown[key], value, "{key}");
    }
    for trace in [STORY, NAME, "beaurivage"] {
        assert!(!office.holds(trace), "{trace} is in the files");
    }
}

#[test]
fn by_what_the_person_is_to_be_informed_is_noted_before_it_is_erased() {
    let office = Office::new();
    office.ok("intake --received 2026-02-02 --channel web --subject a --name Zoé --address '1, rue Une'");
    // No letter can be written before the triage.
    office.refused(1, "letter 1 inadmissible");
    let ran = office.refused(2, "triage 1 --inadmissible disclosure --by mail");
    assert!(ran.says("say-disclosure-contact").stderr.contains("\u{a0}Adresse\u{a0}"), "{ran}");
    let ran = office.refused(2, "triage 1 --inadmissible disclosure --by phone");
    assert!(!ran.stderr.contains("notez d’abord"), "{ran}");
}

#[test]
fn what_is_typed_of_a_disclosure_goes_only_once_the_officer_agreed() {
    let office = Office::new();
    let email =
        format!("From: {NAME} <m@exemple.ca>\r\nSubject: {STORY}\r\nDate: Mon, 2 Feb 2026 09:00:00 -0500\r\n\r\nRécit");
    std::fs::write(office.path("courriel.eml"), email).unwrap();
    let typed =
        format!("intake --received 2026-02-02 --channel phone --subject '{STORY}' --name '{NAME}' --kind disclosure");
    for line in [typed.as_str(), "intake --from-email courriel.eml --kind disclosure"] {
        let ran = office.refused(2, line);
        ran.says("say-disclosure-drops").says("confirm-disclosure-typed");
        for part in ["Objet", "Nom", "--oui"] {
            assert!(ran.stderr.contains(part), "{part}: {ran}");
        }
        let before = office.head();
        office.run(format!("{line} --dry-run")).says("say-disclosure-drops");
        assert_eq!(office.head(), before);
    }
    office.ok(format!("{typed} --yes"));
    office.ok("intake --from-email courriel.eml --kind disclosure --yes");
    std::fs::remove_file(office.path("courriel.eml")).unwrap();
    assert!(!office.holds(STORY) && !office.holds(NAME));
}

#[test]
fn nothing_is_told_to_the_file_of_a_disclosure_later_either() {
    let office = Office::new();
    office.ok("intake --received 2026-02-02 --channel phone --subject a --kind disclosure --yes");
    for line in [
        format!("note 1 --text {STORY}"),
        format!("amend 1 --set text={STORY} --reason oubli"),
        format!("amend 1 --set name={STORY} --reason oubli"),
        format!("suspend 1 --reason {STORY}"),
    ] {
        office.refused(1, line);
    }
    office.ok("triage 1 --inadmissible disclosure --yes --by email");
    office.ok("close 1 --as inadmissible");
    assert!(!office.holds(STORY));
}

#[test]
fn a_document_that_another_request_holds_outlives_the_disclosure() {
    let office = story();
    office.ok(format!("attach 2 {}", document(&office)));
    office.ok("triage 1 --inadmissible disclosure --yes --by email");
    assert!(office.ok("attachment 2 1 -o -").starts_with(STORY));
    assert!(!office.holds("beaurivage") && !office.holds("Beaurivage"));
    office.ok("check --deep");
    office.ok("erase 2 attachment 1 --reason erreur --yes");
    assert!(!office.holds(&format!("{STORY} {STORY}")), "the last that held it let it go");
}

#[test]
fn a_disclosure_that_is_imported_leaves_nothing_either() {
    for columns in ["kind,admissible,inadmissibility_reason", "inadmissibility_reason,admissible,kind"] {
        let office = Office::new();
        // Known by its kind, or by why it was not admissible.
        let values = if columns.starts_with("kind") { "disclosure,," } else { "disclosure,false,complaint" };
        let file = format!(
            "received_on,channel,subject,text,name,email,organisation,external_reference,{columns}\n\
             2026-02-02,email,{STORY},{STORY} 2,{NAME},{STORY}@exemple.ca,{STORY} inc.,{STORY} 3,{values}\n"
        );
        let ran = office.run_with(file, "import -");
        assert_eq!(ran.status, 0, "{ran}");
        for trace in [STORY, NAME, "beaurivage", "caisse"] {
            assert!(!office.holds(trace), "{trace} is in the files: {columns}");
        }
        // From there on nothing is told to its file either.
        for line in [
            format!("note 1 --text {STORY}"),
            format!("amend 1 --set name={STORY} --reason oubli"),
            format!("suspend 1 --reason {STORY}"),
            format!("attach 1 {}", document(&office)),
            format!("conflict 1 gagnon --reason {STORY}"),
        ] {
            office.refused(1, line);
        }
        office.ok("check --deep");
    }
}

#[test]
fn a_disclosure_is_turned_down_for_being_one_and_for_no_other_reason() {
    let office = story();
    let refused = office.refused(1, "triage 1 --inadmissible recourse --kind disclosure --by mail --yes");
    let way_out = "doleances trier 2026-0001 --irrecevable disclosure --par mail";
    assert!(refused.says("refusal-disclosure-is-directed").stderr.contains(way_out), "{refused}");
    assert_ne!(office.show(1)["kind"], "disclosure");
    office.ok("intake --received 2026-02-02 --channel phone --subject a --kind disclosure --yes");
    let number = office.json("list --kind disclosure")[0]["number"].as_str().unwrap().to_owned();
    office
        .refused(1, format!("triage {number} --inadmissible recourse --by mail"))
        .says("refusal-disclosure-is-directed");
    office.ok(format!("triage {number} --inadmissible disclosure"));
    // An office without a reason of that name has the kind alone.
    let office = Office::with_profile("mamh");
    office.complaint("2026-02-02");
    office.ok("triage 1 --inadmissible court --kind disclosure --by mail --yes");
    let shown = office.show(1);
    assert_eq!((&shown["kind"], &shown["referred_to"]), (&json!("disclosure"), &json!("ombudsman")));
}

#[test]
fn a_disclosure_is_closed_by_a_command_that_its_file_takes() {
    let office = Office::new();
    office.ok("intake --received 2026-02-02 --channel phone --subject a --kind disclosure --yes");
    for disposition in ["settled", "answered", "no_action"] {
        let refused = office.refused(1, format!("close 1 --as {disposition} --by phone"));
        let way_out = "doleances trier 2026-0001 --irrecevable disclosure --par MODE";
        assert!(refused.says("refusal-disclosure-is-directed").stderr.contains(way_out), "{refused}");
    }
    office.ok("triage 1 --inadmissible disclosure");
    let refused = office.refused(1, "close 1 --as answered --by mail --text Voyez");
    let way_out = "doleances clore 2026-0001 --issue irrecevable --par mail\n";
    assert!(refused.says("refusal-disclosure-stands").stderr.ends_with(way_out), "{refused}");
    office.ok("close 1 --as inadmissible --by mail");
}
