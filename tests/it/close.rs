//! Rule 9: closing needs a disposition, a reply or why there is none, and a finding on every ground; and reopening.

use serde_json::{Value, json};

use crate::support::Office;
#[cfg(target_os = "linux")]
use crate::support::screen::{DOWN, ENTER, Screen};

#[test]
fn a_complaint_that_is_answered_without_a_reason_is_said_to_be() {
    let office = Office::new();
    for (number, how, is_bare) in [(1, "", true), (2, "--text 'Voici pourquoi.'", false), (3, "", false)] {
        office.admitted("2026-02-02");
        if number == 3 {
            office.ok("finding 3 --unsubstantiated --reasons 'Le délai est celui de la loi.'");
        }
        let verdict = if number == 3 { "" } else { "--unsubstantiated" };
        let ran = office.run(format!("close {number} --as answered --by email {verdict} {how}"));
        assert_eq!((ran.status, ran.says_text("say-no-reasons")), (0, is_bare), "{ran}");
        assert!(ran.says_text("say-no-ground"), "a complaint has a ground (domain, § 1): {ran}");
        let letter = office.run(format!("letter {number} reply"));
        assert_eq!(letter.says_text("letter-lack-no-reasons"), is_bare, "{letter}");
    }
    // Nobody reads the reasons of what no reply was possible to.
    office.admitted("2026-02-02");
    let ran = office.run("close 4 --as answered --unsubstantiated --no-reply parti");
    assert_eq!((ran.status, ran.says_text("say-no-reasons")), (0, false), "{ran}");
}

#[test]
fn closing_says_how_the_reply_went_out_or_why_none_was_possible() {
    let office = Office::new();
    office.ok("intake --received 2026-02-02 --channel phone --subject a --kind complaint --anonymous");
    assert!(office.refused(2, "close 1 --as settled").stderr.contains("--par | --sans-réponse"));
    office.refused(2, "close 1 --as settled --by phone --no-reply anonyme");
    office.ok("close 1 --as settled --no-reply 'personne anonyme'");
    let shown = office.show(1);
    let reply = ["reply_by", "reply", "no_reply"].map(|key| shown[key].clone());
    assert_eq!(reply, [Value::Null, Value::Null, json!("personne anonyme")]);
    let has_no_reply = |line: &str| line.starts_with("Sans réponse ") && line.ends_with(" personne anonyme");
    assert!(office.ok("show 1").lines().any(has_no_reply));
    // In the history, it does not read as the reply.
    assert!(office.ok("show 1 --history").contains("Sans réponse\u{a0}: «\u{a0}personne anonyme\u{a0}»"));
    // A person who can be reached is answered by the channel of receipt unless another is named.
    office.complaint("2026-02-02");
    office.ok("close 2 --as settled --by email");
    assert_eq!(office.show(2)["reply_by"], "email");
    office.complaint("2026-02-02");
    office.ok("close 3 --as settled --by mail");
    assert_eq!(office.show(3)["reply_by"], "mail");
}

#[test]
fn a_reopened_request_runs_from_its_receipt_and_remembers_its_first_closing() {
    let office = Office::with_admitted();
    office.ok("close 1 --as answered --by email --unsubstantiated --on 2026-02-10");
    office.ok("reopen 1 --reason 'nouvelle pièce' --on 2026-02-12");
    let open = office.show(1);
    assert_eq!((&open["status"], &open["closed_on"]), (&json!("in_progress"), &Value::Null));
    assert_eq!(open["disposition"], Value::Null);
    assert_eq!(
        open["reopenings"],
        json!([{
            "closed_on": "2026-02-10", "disposition": "answered", "reopened_on": "2026-02-12",
            "reason": "nouvelle pièce", "review": false,
        }])
    );
    office.ok("finding 1 --substantiated error --on 2026-02-13");
    office.ok("close 1 --as answered --by email --on 2026-02-13");
    let closed = office.show(1);
    assert_eq!((&closed["closed_on"], &closed["finding"]), (&json!("2026-02-13"), &json!("substantiated")));
    office.ok("check --deep");
}

#[test]
fn states_that_make_no_sense_are_refused_with_the_way_out() {
    let office = Office::new();
    for received in ["2026-02-02", "2026-02-03", "2026-02-04"] {
        office.admitted(received);
    }
    // All that `close` lacks is named at once.
    let lacking = office.refused(2, "close 1");
    assert!(["--issue", "--fondée | --partiellement | --non-fondée"].iter().all(|flag| lacking.stderr.contains(flag)));
    office.refused(2, ["close", "1", "--as", "withdrawn", "--no-reply", " "]).says("usage-blank");
    office.refused(1, "amend 1 --set subject= --reason vide").says("refusal-subject-needed");
    office
        .refused(1, "intake --received 1999-12-31 --channel email --subject a")
        .says("refusal-before-earliest-receipt");
    office.refused(1, "amend 1 --set received_on=0206-02-02 --reason a").says("refusal-before-earliest-receipt");
    office.ok("setting set earliest_receipt 2026-01-01");
    office
        .refused(1, "intake --received 2025-12-31 --channel email --subject a")
        .says("refusal-before-earliest-receipt");
    // One alone of those that say the same is the original.
    office.ok("link 2 1 --as duplicate");
    office.refused(1, "link 1 2 --as duplicate").says("refusal-duplicate-of-its-duplicate");
    office.ok("link 3 2 --as duplicate");
    office.refused(1, "link 1 3 --as duplicate").says("refusal-duplicate-of-its-duplicate");
    office.refused(1, "close 1 --as duplicate --by email --of 3").says("refusal-duplicate-of-its-duplicate");
    // What is said both ways is said once.
    office.ok("link 1 3 --as related");
    office.refused(1, "link 3 1 --as related").says("refusal-already-linked");
    office.refused(2, "close 2 --as duplicate --by email").says("usage-missing");
    let ran = office.run("close 2 --as duplicate --by email --of 1 --on 2026-02-27");
    assert!(ran.status == 0 && !ran.stderr.contains("délai"), "{ran}");
    assert_eq!(office.show(2)["disposition"], "duplicate");
    let shown = office.ok("show 2");
    assert!(!shown.contains("en retard") && !shown.contains("jours ouvrables"), "a duplicate has no time: {shown}");
    let figures = &office.json("report month 2026-02")["figures"];
    assert_eq!((&figures["flow"]["received"], &figures["flow"]["closed"]), (&3.into(), &1.into()));
    assert_eq!(figures["times"]["count"], 0, "eighteen days on nobody's clock");
    // What the rules lean on stays, and words that mean something else are no codes.
    for line in ["body ombudsman", "standard answer", "inadmissibility disclosure", "kind complaint", "source direct"] {
        office.refused(1, format!("reference retire {line}")).says("list-refusal-ruled");
    }
    for word in ["none", "aucun", "unknown", "all"] {
        office.refused(1, format!("reference add officer {word} --fr X")).says("list-refusal-reserved");
    }
    office.ok("reference retire channel email");
    assert_eq!(office.ok("list --channel email --format jsonl").lines().count(), 3);
}

/// What is missing is named at once, whatever it hangs on, and so is an agreement that nobody can give.
#[test]
fn a_line_that_lacks_several_things_names_them_all() {
    let office = Office::with_complaint();
    // Nothing is asked for where there is nothing to apply.
    office.refused(1, "retention apply").says("error-no-retention");
    office.ok("reference add retention cl_1 --fr CL-1 --en CL-1 --years 5 --trigger closing --disposition destroy");
    for (line, flags) in [
        ("close 1 --as duplicate", &["--doublon-de", "--par"][..]),
        ("close 1 --as transferred", &["--vers", "--par"]),
        ("dossier 1", &["--sortie", "--raison"]),
        ("consult 1", &["<UNITÉ>", "--question"]),
        ("erase", &["<NUMÉRO>", "<CHAMP>", "--raison"]),
        ("holidays add", &["<DATE>", "--nom", "--source"]),
        ("issue link", &["<ENJEU>", "<NUMÉRO>"]),
        ("retention hold", &["<NUMÉRO>", "--raison", "doleances retention hold --aide"]),
        ("approve edition", &["<ÉDITION>", "--par-qui"]),
        ("retention apply", &["<RÈGLE>", "--autorisée-par"]),
        ("holidays add 2026-12-01 --name Congé --source Décret", &["--oui"]),
    ] {
        let stderr = office.refused(2, line).stderr;
        assert!(flags.iter().all(|flag| stderr.contains(flag)), "{line}: {stderr}");
    }
}

#[test]
fn a_request_that_was_answered_without_a_finding_does_not_become_a_complaint() {
    let office = Office::new();
    office.ok("intake -q --received 2026-02-02 --channel email --subject a --kind comment --name Zoé");
    office.ok("triage 1 --admissible --on 2026-02-03");
    office.ok("close 1 --as answered --by email --on 2026-02-04 --text Merci");
    let refused = office.refused(1, "amend 1 --set kind=complaint --reason erreur");
    refused.says("refusal-closed-without-finding");
    assert!(refused.stderr.contains("doleances annuler 2026-0001\n"), "{refused}");
    // The way out is followed as it is proposed.
    office.ok("undo 1");
    office.ok("amend 1 --set kind=complaint --reason erreur");
    office.ok("close 1 --as answered --unsubstantiated --by email");
    assert_eq!(office.show(1)["finding"], "unsubstantiated");
}

#[test]
fn what_is_proposed_on_a_closed_file_can_be_typed() {
    let office = Office::with_admitted();
    office.ok("close 1 --as answered --unsubstantiated --by email --on 2026-02-10");
    for late in ["finding 1 --substantiated error", "assign 1 --to marie", "extend 1 --to 2026-03-20 --reason x"] {
        let refused = office.refused(1, format!("{late} --on 2026-02-09"));
        assert!(refused.says_text("refusal-already-closed") && !refused.stderr.contains("--le"), "{refused}");
        assert!(refused.stderr.contains("doleances annuler 2026-0001"), "{refused}");
    }
    assert!(office.refused(1, "ack 1").stderr.contains("--le DATE"));
    office.ok("note 1 --text vu");
    let refused = office.refused(1, "assign 1 --to marie");
    assert!(!refused.stderr.contains("annuler") && refused.stderr.contains("doleances rouvrir"), "{refused}");
    let letter = office.run("letter 1 reply");
    assert!(letter.says_text("letter-lack-no-reasons") && !letter.stderr.contains("annuler"), "{letter}");
}

#[cfg(target_os = "linux")]
#[test]
fn the_summary_of_a_closing_says_what_is_found_of_the_complaint_where_its_grounds_differ() {
    let office = Office::new();
    office.ok("intake --received 2026-02-27 --channel email --subject a --kind complaint --email a@b.ca --ground delay --ground error");
    office.ok("triage 1 --admissible");
    office.ok("finding 1 1 --unsubstantiated --reasons parce");
    let mut screen = Screen::open(&office, &["clore", "1", "--issue", "réponse"]);
    screen.answer("Conclusion\u{a0}:", "fondée\r").answer("Critère\u{a0}:", ENTER).key(DOWN).key(ENTER);
    screen.answer("à la ligne", "Madame,\u{4}").wait("partiellement fondée").answer("Ce résumé est", ENTER);
    assert_eq!(screen.end().0, Some(0));
    assert_eq!(office.show(1)["finding"], "partly");
    // Of one ground, the complaint has its finding.
    office
        .ok("intake --received 2026-02-27 --channel email --subject b --kind complaint --email a@b.ca --ground delay");
    office.ok("triage 2 --admissible");
    let mut screen = Screen::open(&office, &["clore", "2", "--issue", "réponse", "--non-fondée", "--texte", "Madame,"]);
    screen.answer("Ce résumé est", ENTER);
    let (code, shown) = screen.end();
    assert!(code == Some(0) && !shown.contains("en tout"), "{shown}");
    // What the summary warns of, once it is agreed to.
    office
        .ok("intake --received 2026-02-27 --channel email --subject c --kind complaint --email a@b.ca --ground delay");
    office.ok("triage 3 --admissible");
    let mut screen = Screen::open(&office, &["clore", "3", "--issue", "réponse", "--non-fondée"]);
    screen.answer("Réponse envoyée\u{a0}:", ENTER).answer("Ce résumé est", ENTER);
    let (code, shown) = screen.end();
    assert!(code == Some(0) && shown.contains("conclusion sans raisons"), "{shown}");
    assert!(!shown.contains("est fermée sans raisons"), "{shown}");
}

#[test]
#[cfg(target_os = "linux")]
fn a_form_that_acknowledges_by_itself_is_no_way_to_answer() {
    let office = Office::on("2026-11-20");
    office.ok(
        "intake --received 2026-11-02 --channel web --subject a --name 'Zoé Tremblay' --kind complaint --ground delay",
    );
    office.ok("triage 1 --admissible --on 2026-11-03");
    let mut screen =
        Screen::open(&office, &["close", "1", "--as", "answered", "--unsubstantiated", "--text", "Madame,"]);
    screen.answer("La réponse est envoyée", "courriel\r").answer("Ce résumé est", ENTER);
    assert_eq!(screen.end().0, Some(0));
    assert_eq!(office.json(["show", "1"])["reply_by"], "email");
}

#[test]
#[cfg(target_os = "linux")]
fn the_other_request_of_a_link_is_another() {
    let office = Office::with_complaint();
    office.complaint("2026-02-27");
    let mut screen = Screen::open(&office, &["lier", "1"]);
    screen.answer("L’autre requête", ENTER).answer("Le lien est", DOWN).key(ENTER);
    let (code, shown) = screen.end();
    assert!(code == Some(0) && !shown.contains("2026-0001 · Attente"), "{shown}");
    assert_eq!(office.show(1)["links"][0]["number"], "2026-0002");
}
