//! A request's life from receipt to closing: its number, its acknowledgement, its status.

use serde_json::{Value, json};

use crate::support::Office;

#[test]
fn a_request_goes_from_received_to_closed_and_its_status_follows_from_its_facts() {
    let office = Office::new();
    let status = || office.show(1)["status"].clone();
    office.complaint("2026-02-02");
    assert_eq!(status(), "received");
    office.ok("ack 1 --on 2026-02-03");
    assert_eq!(status(), "received");
    office.ok("triage 1 --admissible --ground delay:diligent --on 2026-02-04");
    assert_eq!(status(), "in_progress");
    office.ok("assign 1 --to gagnon --on 2026-02-04");
    office.ok("suspend 1 --reason 'pièce demandée' --on 2026-02-09");
    assert_eq!(status(), "suspended");
    office.ok("resume 1 --on 2026-02-12");
    assert_eq!(status(), "in_progress");
    office.ok("finding 1 1 --partly error --on 2026-02-16");
    office.ok("close 1 --as answered --by email --text 'Vous aviez raison.' --on 2026-02-17");
    let closed = office.show(1);
    assert_eq!(closed["status"], "closed");
    for (key, value) in [
        ("number", json!("2026-0001")),
        ("acknowledged_on", json!("2026-02-03")),
        ("admissible", json!(true)),
        ("officer", json!("gagnon")),
        ("finding", json!("partly")),
        ("criterion", json!("error")),
        ("disposition", json!("answered")),
        ("closed_on", json!("2026-02-17")),
        ("reply", json!("Vous aviez raison.")),
        ("due_on", Value::Null),
        // Eleven working days from February 2 to 17, of which three, the 10th to the 12th, were suspended.
        (
            "clock",
            json!({"standard": 15, "unit": "business_days", "days_unit": "business_days", "standard_days": 15,
                "from": "2026-02-02", "net": 8, "gross": 11, "suspended": 3, "remaining": null}),
        ),
        ("within_standard", json!(true)),
    ] {
        assert_eq!(closed[key], value, "{key}");
    }
    let acts = ["received", "acknowledged", "found_admissible", "assigned", "suspended", "resumed", "found", "closed"];
    assert_eq!(office.acts(1), acts);
}

#[test]
fn an_assigned_request_is_in_progress_even_before_triage() {
    let office = Office::with_complaint();
    office.ok("assign 1 --to gagnon");
    assert_eq!(office.show(1)["status"], "in_progress");
}

#[test]
fn numbers_follow_the_order_of_registration_within_the_year_of_receipt() {
    let office = Office::new();
    let numbers = ["2026-02-02", "2025-12-30", "2026-01-05", "2025-01-03", "2026-02-02"].map(|on| office.complaint(on));
    assert_eq!(numbers, ["2026-0001", "2025-0001", "2026-0002", "2025-0002", "2026-0003"]);
}

#[test]
fn a_number_without_its_year_is_that_of_this_year() {
    let office = Office::new();
    office.complaint("2025-12-30");
    office.complaint("2026-01-05");
    assert_eq!(office.show(1)["received_on"], "2026-01-05");
    assert_eq!(office.show("2025-1")["received_on"], "2025-12-30");
    assert_eq!(office.today("2025-12-31").show(1)["received_on"], "2025-12-30");
    office.today("2027-01-04").refused(3, "show 1");
}

#[test]
fn a_number_is_not_given_again_when_every_act_that_can_be_is_taken_back() {
    let office = Office::with_complaint();
    office.refused(1, "undo 1").says("refusal-nothing-to-undo");
    assert_eq!(office.complaint("2026-02-02"), "2026-0002");
}

#[test]
fn intake_prints_the_number_alone_on_standard_output() {
    let office = Office::new();
    let ran = office.run("intake --received 2026-02-02 --channel mail --subject Attente");
    assert_eq!(ran.stdout, "2026-0001\n");
    assert!(!ran.stderr.is_empty());
    let quiet = office.run("intake -q --received 2026-02-02 --channel mail --subject Attente");
    assert_eq!((quiet.stdout.as_str(), quiet.stderr.as_str()), ("2026-0002\n", ""));
}

#[test]
fn what_is_missing_is_named_all_at_once() {
    let office = Office::new();
    let ran = office.refused(2, "intake");
    ran.says("usage-missing");
    for (verb, flags) in [
        ("assign 1", "--à"),
        ("suspend 1", "--raison"),
        ("close 1", "--issue"),
        ("reopen 1", "--raison"),
        ("note 1", "--texte"),
        ("conflict 1 roy", "--raison"),
        ("link 1 2", "--lien"),
        ("show 1 --identity", "--raison"),
        ("triage 1", "--recevable"),
        ("finding 1", "--non-fondée"),
    ] {
        let ran = office.refused(2, verb);
        ran.says("usage-missing");
        // Once the catalogue has its sentence, the flag stands in it.
        assert!(ran.stderr.contains(flags) || ran.stderr.contains('⟨'), "{ran}");
    }
}

#[test]
fn a_code_that_no_list_knows_is_refused() {
    let office = Office::with_complaint();
    for line in [
        "intake --received 2026-02-02 --channel pigeon --subject Attente",
        "intake --received 2026-02-02 --channel email --subject Attente --kind plinte",
        "intake --received 2026-02-02 --channel email --subject Attente --unit nowhere",
        "intake --received 2026-02-02 --channel email --subject Attente --ground boredom",
        "intake --received 2026-02-02 --channel email --subject Attente --ground delay:boredom",
        "triage 1 --inadmissible boredom --by email",
        "triage 1 --admissible --kind boredom",
        "ack 1 --by pigeon",
        "consent 1 --for nowhere --ask",
    ] {
        office.refused(1, line);
    }
}

#[test]
fn a_code_is_also_understood_by_its_label_in_either_language() {
    let office = Office::new();
    office.ok("intake --received 2026-02-02 --channel Télécopieur --kind Complaint --subject Attente");
    let shown = office.show(1);
    assert_eq!((&shown["channel"], &shown["kind"]), (&json!("fax"), &json!("complaint")));
}

#[test]
fn a_text_comes_from_the_line_a_file_or_standard_input_and_is_kept_as_it_is() {
    let office = Office::new();
    let text = "Première ligne,\n\n  « deuxième » — 50 %\t;\nfin.\n";
    std::fs::write(office.path("récit.txt"), text).unwrap();
    office.ok(["intake", "--received", "2026-02-02", "--channel", "mail", "--subject", "a", "--text", text]);
    office.ok(["intake", "--received", "2026-02-02", "--channel", "mail", "--subject", "b", "--text", "@récit.txt"]);
    let from_input = office.run_with(text, "intake --received 2026-02-02 --channel mail --subject c --text -");
    assert_eq!(from_input.status, 0, "{from_input}");
    for number in 1..=3 {
        assert_eq!(office.show(number)["text"], text, "{number}");
    }
    // Decomposed accents come back composed: one spelling for one text.
    office.ok("intake --received 2026-02-02 --channel mail --subject e\u{301}te\u{301}");
    assert_eq!(office.show(4)["subject"], "été");
}

#[test]
fn a_text_that_is_not_text_is_refused() {
    let office = Office::new();
    let line = "intake --received 2026-02-02 --channel mail --subject c --text -";
    for bytes in [&b"caf\xe9"[..], b"nul \0 here", b"", b" \n"] {
        let ran = office.run_with(bytes, line);
        assert_eq!((ran.status, ran.stdout.as_str()), (2, ""), "{ran}");
    }
    office.refused(2, "intake --received 2026-02-02 --channel mail --subject c --text @absent.txt");
    assert_eq!(office.head().0, 1);
}

#[test]
fn a_complaint_from_the_web_form_is_acknowledged_at_once() {
    let office = Office::new();
    office.ok("intake --received 2026-02-02 --channel web --subject Attente");
    office.ok("intake --received 2026-02-02 --channel email --subject Attente");
    assert_eq!(office.show(1)["acknowledged_on"], "2026-02-02");
    assert_eq!(office.show(1)["acknowledged_by"], "web");
    assert_eq!(office.show(2)["acknowledged_on"], Value::Null);
    office.refused(1, "ack 1").says("refusal-already-so");
}

#[test]
fn an_acknowledgement_is_sent_once_by_the_channel_of_receipt_unless_another_is_named() {
    let office = Office::with_complaint();
    office.complaint("2026-02-02");
    office.ok("ack 1");
    office.ok("ack 2 --by phone");
    assert_eq!(office.show(1)["acknowledged_by"], "email");
    assert_eq!(office.show(2)["acknowledged_by"], "phone");
    office.refused(1, "ack 1").says("refusal-already-so");
}

#[test]
fn a_person_who_is_not_named_is_anonymous_and_admissible_all_the_same() {
    let office = Office::new();
    office.ok("intake --received 2026-02-02 --channel phone --subject Attente --kind complaint");
    office.ok("intake --received 2026-02-02 --channel phone --subject Attente --kind complaint --anonymous");
    for number in [1, 2] {
        assert_eq!(office.show(number)["anonymous"], true);
        office.ok(format!("triage {number} --admissible"));
        assert_eq!(office.show(number)["admissible"], true);
    }
    let line = "intake --received 2026-02-02 --channel phone --subject Attente --anonymous --name Zoé";
    office.refused(2, line);
}

#[test]
fn the_same_person_is_pointed_out_and_nothing_is_decided() {
    let office = Office::new();
    let intake = "intake --received 2026-02-02 --channel email --subject Attente";
    let same = |who: &str| office.run(format!("{intake} {who}")).says_text("say-same-person");
    assert!(!same("--name 'Zoé Tremblay' --email zoe@exemple.ca"));
    assert!(same("--name 'TREMBLAY, Zoe'"));
    assert!(same("--name 'Z. T.' --email ZOE@exemple.ca"));
    assert!(!same("--name 'Léo Gagnon'"));
    assert!(!same(""));
    assert_eq!(office.json("list").as_array().unwrap().len(), 5);
}

#[test]
fn the_same_reference_is_pointed_out_and_nothing_is_decided() {
    let office = Office::new();
    let intake = "intake --received 2026-02-02 --channel email --subject Attente";
    let same =
        |reference: &str| office.run(format!("{intake} --reference {reference}")).says_text("say-same-reference");
    assert!(!same("GRC-12"));
    assert!(!same("GRC-13"));
    assert!(same("GRC-12"));
    assert_eq!(office.show(3)["external_reference"], "GRC-12");
}

#[test]
fn a_note_is_added_whatever_the_status_and_says_who_wrote_it() {
    let office = Office::with_admitted();
    office.ok("note 1 --text 'rappel promis' --on 2026-02-03");
    office.ok("close 1 --as withdrawn --by email --on 2026-02-04");
    office.ok("note 1 --text 'a remercié' --author gagnon --on 2026-02-05");
    assert_eq!(
        office.show(1)["notes"],
        json!([
            {"n": 1, "on": "2026-02-03", "by": "roy", "text": "rappel promis"},
            {"n": 2, "on": "2026-02-05", "by": "gagnon", "text": "a remercié"},
        ])
    );
}

#[test]
fn a_link_is_seen_from_both_requests_and_made_once() {
    let office = Office::with_complaint();
    office.complaint("2026-02-02");
    office.ok("link 2 1 --as repeat");
    assert_eq!(office.show(2)["links"], json!([{"number": "2026-0001", "as": "repeat"}]));
    assert_eq!(office.show(1)["links"], json!([{"number": "2026-0002", "as": "repeat", "from": true}]));
    office.refused(1, "link 2 1 --as repeat").says("refusal-already-linked");
    office.refused(1, "link 2 2 --as related").says("refusal-link-to-itself");
    office.refused(3, "link 2 9 --as related");
    office.refused(3, "link 9 2 --as related");
    office.refused(2, "link 2 1 --as cousin");
}

#[test]
fn every_verb_answers_to_its_french_name() {
    let office = Office::without_register();
    office.ok("initialiser --officer roy:roy --officer gagnon:gagnon");
    office.ok("recevoir --received 2026-02-02 --channel email --subject Attente --kind complaint");
    office.ok("accuser 1");
    office.ok("trier 1 --admissible --ground delay");
    office.ok("attribuer 1 --to gagnon");
    office.ok("motif 1 ajouter error");
    office.ok("motif 1 retirer 2");
    office.ok("suspendre 1 --reason pièce");
    office.ok("reprendre 1");
    office.ok("noter 1 --text vu");
    office.ok("conclure 1 1 --unsubstantiated");
    office.ok("clore 1 --as answered --by phone");
    office.ok("rouvrir 1 --reason suite");
    office.ok("corriger 1 --set channel=mail --reason erreur");
    office.ok("annuler 1");
    office.ok("fermer 1 --as settled --by phone");
    for line in ["afficher 1", "lister", "chercher attente", "echeances", "échéances"] {
        office.ok(line);
    }
}

#[test]
fn an_act_that_was_entered_late_shows_the_day_of_entry_beside_its_own() {
    let office = Office::with_admitted();
    office.today("2026-04-15");
    office.ok("note 1 --text Appel --on 2026-03-31");
    office.ok("note 1 --text Suite");
    let shown = office.ok("show 1 --history");
    let line = |text: &str| shown.lines().find(|line| line.contains(text)).unwrap_or_default().to_owned();
    assert!(line("Appel").contains("2026-03-31 (inscrit le 2026-04-15)  roy"), "{shown}");
    assert!(line("Suite").contains("2026-04-15  roy"), "{shown}");
}
