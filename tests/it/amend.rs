//! `amend`: a field was wrong; the old value stays in the history.

use std::sync::LazyLock;

use serde_json::{Value, json};

use crate::support::{Model, Office, Ran, identity};

fn office() -> Office {
    static MODEL: LazyLock<Model> = LazyLock::new(|| {
        let office = Office::with_profile("mamh");
        office.ok(
            "intake --received 2026-02-02 --channel email --subject Ancien --text récit --remedy excuses --kind comment \
             --program housing --unit housing --source unit --reference A-1 --name 'Zoé Tremblay' --reply-language fr",
        );
        Model::of(&office)
    });
    MODEL.office()
}

#[test]
fn every_field_is_amended_and_says_so_in_the_history() {
    let office = office();
    for (field, value) in [
        ("received_on", "2026-02-01"),
        ("channel", "mail"),
        ("source", "minister"),
        ("kind", "complaint"),
        ("program", "municipal_affairs"),
        ("unit", "municipal_affairs"),
        ("reply_language", "en"),
        ("external_reference", "B-2"),
        ("subject", "Nouveau"),
        ("text", "autre récit"),
        ("remedy", "rien"),
    ] {
        office.ok(["amend", "1", "--set", &format!("{field}={value}"), "--reason", "erreur de saisie"]);
        assert_eq!(office.show(1)[field], value, "{field}");
        let last = office.history(1).pop().unwrap();
        assert_eq!((&last["act"], &last["reason"]), (&json!("amended"), &json!("erreur de saisie")));
        assert_eq!(last["changes"][0]["field"], field);
    }
    // The first entry still says what was first written.
    let first = &office.history(1)[0];
    for (field, value) in [("channel", "email"), ("kind", "comment"), ("subject", "Ancien"), ("text", "récit")] {
        assert_eq!(first[field], value, "{field}");
    }
}

#[test]
fn the_identity_is_amended_part_by_part() {
    let office = office();
    for (part, value) in identity() {
        office.ok(["amend", "1", "--set", &format!("{part}={value}"), "--reason", "erreur"]);
    }
    let amended = office.json("show 1 --identity --reason vérifier")["identity"].clone();
    for (part, value) in identity() {
        assert_eq!(amended[part], value, "{part}");
    }
}

#[test]
fn an_optional_field_is_emptied() {
    let office = office();
    for field in ["source", "program", "unit", "external_reference", "text", "remedy"] {
        office.ok(["amend", "1", "--set", &format!("{field}="), "--reason", "erreur"]);
        assert_eq!(office.show(1)[field], Value::Null, "{field}");
    }
}

#[test]
fn several_fields_are_amended_together_or_not_at_all() {
    let office = office();
    office.refused(1, "amend 1 --set channel=mail --set unit=nowhere --reason erreur");
    office.refused(2, "amend 1 --set channel=mail --set colour=red --reason erreur");
    office.refused(2, "amend 1 --set channel --reason erreur");
    office.refused(2, "amend 1 --set channel=mail");
    office.ok("amend 1 --set channel=mail --set subject=Autre --reason erreur");
    let shown = office.show(1);
    assert_eq!((&shown["channel"], &shown["subject"]), (&json!("mail"), &json!("Autre")));
}

#[test]
fn naming_the_person_ends_anonymity_and_anonymity_takes_the_name_out() {
    let office = office();
    office.ok("amend 1 --set anonymous=oui --reason 'à sa demande'");
    assert_eq!(office.show(1)["anonymous"], true);
    assert_eq!(office.json("show 1 --identity --reason vérifier")["identity"], Value::Null);
    office.ok("amend 1 --set 'name=Zoé T.' --reason 's’est nommée'");
    assert_eq!(office.show(1)["anonymous"], false);
    office
        .refused(1, "amend 1 --set anonymous=oui --set name=Zoé --reason erreur")
        .says("refusal-anonymous-with-identity");
}

#[test]
fn an_amended_text_is_found_and_the_old_one_no_longer() {
    let office = office();
    office.ok("amend 1 --set subject=Nouveau --reason erreur");
    assert_eq!(office.json("find ancien"), json!([]));
    assert_eq!(office.json("find nouveau").as_array().unwrap().len(), 1);
}

#[test]
fn an_amendment_that_changes_nothing_is_refused() {
    let office = office();
    for set in [
        "received_on=2026-02-02",
        "channel=email",
        "channel=Courriel",
        "source=unit",
        "kind=comment",
        "program=housing",
        "unit=housing",
        "reply_language=fr",
        "external_reference=A-1",
        "anonymous=non",
        "subject=Ancien",
        "subject=Ancien \n",
        "text=récit",
        "name=Zoé Tremblay",
        "email=",
        "phone=   ",
    ] {
        let amend = ["amend", "1", "--set", set, "--reason", "erreur"];
        office.refused(1, amend).says("refusal-nothing-changes");
        office.refused(1, [&amend[..], &["--dry-run"]].concat()).says("refusal-nothing-changes");
    }
    let english = office.refused(1, "--lang en amend 1 --set channel=email --reason error").stderr;
    assert!(english.starts_with("Nothing would change"), "{english}");
    // What two flags say against each other is refused as before, even when one of them says nothing new.
    office.ok("amend 1 --set anonymous=oui --reason 'à sa demande'");
    office
        .refused(1, "amend 1 --set anonymous=oui --set name=Zoé --reason erreur")
        .says("refusal-anonymous-with-identity");
    office.refused(2, "amend 1 --set subject=Un --set subject= --reason erreur").says("usage-field-twice");
}

#[test]
fn only_the_fields_that_change_are_recorded() {
    let office = office();
    office.ok(
        "amend 1 --set channel=email --set subject=Autre --set 'name=Zoé Tremblay' --set 'text=récit ' --reason erreur",
    );
    let last = office.history(1).pop().unwrap();
    assert_eq!(last["changes"], json!([{"to": "words", "field": "subject"}]));
    assert_eq!(
        (&last["subject"], &last["text"], &last["identity_masked"]),
        (&json!("Autre"), &json!(null), &json!(null))
    );
    // Saying that the person is anonymous takes out what was there of who they are, and names nothing else.
    office.ok("amend 1 --set anonymous=oui --reason 'à sa demande'");
    let last = office.history(1).pop().unwrap();
    let cleared = json!([{"to": "value", "field": "anonymous", "value": "true"}, {"to": "empty", "field": "name"}]);
    assert_eq!(last["changes"], cleared);
}

#[test]
fn blanks_at_the_end_of_a_text_are_taken_off_but_not_added() {
    let office = office();
    office.ok(["intake", "--received", "2026-02-02", "--channel", "email", "--subject", "A", "--reference", "B-2 "]);
    office.ok("amend 2 --set external_reference=B-2 --reason 'espace de trop'");
    assert_eq!(office.show(2)["external_reference"], "B-2");
    office.refused(1, "amend 2 --set 'external_reference=B-2 ' --reason erreur").says("refusal-nothing-changes");
}

#[test]
fn what_was_erased_is_not_amended_even_to_what_it_was() {
    let office = Office::with_complaint();
    office.ok("triage 1 --inadmissible disclosure --yes --by email");
    for set in ["channel=email", "channel=mail", "subject=Attente"] {
        office.refused(1, ["amend", "1", "--set", set, "--reason", "erreur"]).says("refusal-erased");
    }
}

#[test]
fn an_act_that_says_what_the_register_says_already_is_refused_by_every_verb() {
    let office = office();
    office.ok("assign 1 --to gagnon");
    office.ok("issue add --title Attente --nature delay");
    office.ok("measure add --kind recommendation --title Aviser --from 1 --unit housing");
    office.ok("ombudsman add --received 2026-02-09 --by phone --subject Attente");
    office.ok("incident add --kind loss --information Noms --circumstances 'Clé perdue' --happened 2026-02-02 \
         --aware 2026-02-03 --persons 12");
    for (line, key) in [
        ("assign 1 --to gagnon", "refusal-already-assigned"),
        ("assign 1 --to gagnon --dry-run", "refusal-already-assigned"),
        ("reference rename channel email --fr Courriel", "list-refusal-nothing-changes"),
        ("reference rename channel email --fr Courriel --dry-run", "list-refusal-nothing-changes"),
        ("issue set 1 --title Attente", "refusal-nothing-changes"),
        ("issue set 1 --nature delay", "refusal-nothing-changes"),
        ("measure set 1 --title Aviser", "refusal-nothing-changes"),
        ("measure set 1 --unit housing --dry-run", "refusal-nothing-changes"),
        ("ombudsman set 1 --subject Attente", "refusal-nothing-changes"),
        ("incident set 1 --information Noms", "refusal-nothing-changes"),
        ("incident set 1 --persons 12", "refusal-nothing-changes"),
    ] {
        office.refused(1, line).says(key);
        office.refused(1, format!("--lang en {line}"));
    }
    // What says something new goes on.
    office.ok("assign 1 --to morin");
    office.ok("reference rename channel email --fr Messagerie");
    office.ok("issue set 1 --title Attentes");
    office.ok("measure set 1 --title 'Aviser tôt'");
    office.ok("ombudsman set 1 --subject Délai");
    office.ok("incident set 1 --persons 13");
    office.ok("check --deep");
}
/// What a screen says, its lines put back together and its no-break spaces plain.
fn flowing(screen: &str) -> String {
    screen.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_history_says_what_a_field_said_before_it_was_corrected() {
    let office = office();
    office.ok("amend 1 --set channel=mail --set received_on=2026-02-01 --set program= --set reply_language=en \
         --set subject=Nouveau --reason 'erreur de saisie'");
    let screen = Ran::of(office.command("show 1 --history").env("COLUMNS", "80")).stdout;
    assert!(screen.lines().all(|line| line.chars().count() <= 80), "{screen}");
    let printed = flowing(screen.split("\n\nRéception").next().unwrap());
    for corrected in [
        "Mode de réception : Courriel → Poste",
        "Réception : 2026-02-02 → 2026-02-01",
        "Programme ou service : Habitation → (vide)",
        "Langue de la réponse : français → anglais",
        "Objet : « Ancien » → « Nouveau »",
    ] {
        assert!(printed.contains(corrected), "{corrected}: {screen}");
    }
    assert_eq!(printed.matches("« Nouveau »").count(), 1, "{screen}");
    assert!(printed.ends_with("« erreur de saisie »"), "{screen}");
    let english = flowing(&office.ok("--lang en show 1 --history"));
    assert!(english.contains("Channel: E-mail → Mail"), "{english}");
    assert!(english.contains("Subject: “Ancien” → “Nouveau”"), "{english}");
    // The next one begins where this one ended.
    office.ok("amend 1 --set channel=phone --reason erreur");
    let last = office.history(1).pop().unwrap();
    assert_eq!(last["corrections"], json!([{"field": "channel", "from": "mail", "to": "phone"}]));
    let first = office.history(1)[1]["corrections"].clone();
    assert_eq!(
        first,
        json!([
            {"field": "channel", "from": "email", "to": "mail"},
            {"field": "received_on", "from": "2026-02-02", "to": "2026-02-01"},
            {"field": "program", "from": "housing", "to": null},
            {"field": "reply_language", "from": "fr", "to": "en"},
            {"field": "subject", "from": "Ancien", "to": "Nouveau"},
        ])
    );
    assert_eq!(office.history(1)[0]["corrections"], Value::Null);
}

#[test]
fn an_amendment_that_is_taken_back_says_what_it_gives_back() {
    let office = office();
    office.ok("amend 1 --set channel=mail --set subject=Nouveau --reason erreur");
    office.ok("undo 1 --reason 'mauvais dossier'");
    let history = office.history(1);
    let restored = json!([
        {"field": "channel", "from": "mail", "to": "email"},
        {"field": "subject", "from": "Nouveau", "to": "Ancien"},
    ]);
    assert_eq!(history[2]["corrections"], restored);
    assert_eq!(history[1]["corrections"][0], json!({"field": "channel", "from": "email", "to": "mail"}));
    let printed = flowing(&office.ok("show 1 --history"));
    assert!(printed.contains("Mode de réception : Poste → Courriel · Objet : « Nouveau » → « Ancien »"), "{printed}");
    // What is corrected next is held against what was given back.
    office.ok("amend 1 --set channel=phone --reason erreur");
    let last = office.history(1).pop().unwrap();
    assert_eq!(last["corrections"], json!([{"field": "channel", "from": "email", "to": "phone"}]));
}

#[test]
fn a_corrected_identity_is_masked_unless_it_is_asked_for() {
    let office = office();
    office.ok("amend 1 --set 'name=Zoé Roy' --set 'email=zoe@example.com' --reason 'nom de famille'");
    let screen = office.ok("show 1 --history");
    assert!(flowing(&screen).contains("Nom : identité protégée · Courriel : identité protégée"), "{screen}");
    let json = office.ok("show 1 --history --format json");
    for shown in [&screen, &json] {
        assert!(!shown.contains("Tremblay") && !shown.contains("Roy") && !shown.contains("example.com"), "{shown}");
    }
    let masked = json!([{"field": "name", "masked": true}, {"field": "email", "masked": true}]);
    assert_eq!(office.history(1)[1]["corrections"], masked);
    let screen = flowing(&office.ok("show 1 --history --identity --reason rappeler"));
    assert!(screen.contains("Nom : « Zoé Tremblay » → « Zoé Roy »"), "{screen}");
    assert!(screen.contains("Courriel : (vide) → « zoe@example.com »"), "{screen}");
    let shown = office.json("show 1 --history --identity --reason rappeler");
    assert_eq!(
        shown["history"][1]["corrections"][0],
        json!({"field": "name", "from": "Zoé Tremblay", "to": "Zoé Roy"})
    );
}

#[test]
fn erased_words_are_said_to_be_erased_and_codes_stay() {
    let office = Office::with_complaint();
    office.ok("amend 1 --set subject=Secret --set channel=mail --set name=Luce --reason erreur");
    office.ok("amend 1 --set subject=Caché --reason erreur");
    office.ok("undo 1");
    office.ok("triage 1 --inadmissible disclosure --yes --by email");
    let erased = json!([
        {"field": "subject", "erased": true},
        {"field": "channel", "from": "email", "to": "mail"},
        {"field": "name", "erased": true},
    ]);
    assert_eq!(office.history(1)[1]["corrections"], erased);
    for rank in [2, 3] {
        assert_eq!(office.history(1)[rank]["corrections"], json!([{"field": "subject", "erased": true}]));
    }
    let screen = flowing(&office.ok("show 1 --history"));
    assert!(screen.contains("Objet : texte effacé · Mode de réception : Courriel → Poste"), "{screen}");
    assert!(!screen.contains("Secret") && !screen.contains("(vide)"), "{screen}");
}

#[test]
fn long_texts_are_shown_from_where_they_part_and_not_poured_out() {
    let office = office();
    let begun = "La personne attend depuis le mois de septembre une réponse à sa demande de certificat";
    let long = |end: &str| format!("{begun} {end} {}", "et elle attend encore ".repeat(50));
    office.ok(["amend", "1", "--set", &format!("text={}", long("familial")), "--reason", "précision"]);
    office.ok(["amend", "1", "--set", &format!("text={}", long("scolaire")), "--reason", "précision"]);
    let screen = office.ok("show 1 --history");
    let history = flowing(screen.split("\n\nRéception").next().unwrap());
    assert!(history.contains("Texte : « récit » → « La personne attend depuis"), "{history}");
    assert!(history.contains("Texte : « …familial et elle"), "{history}");
    assert!(history.contains("→ « …scolaire et elle"), "{history}");
    assert!(history.chars().count() < 900, "{history}");
    let whole = office.history(1).pop().unwrap()["corrections"][0]["to"].as_str().unwrap().to_owned();
    assert_eq!(whole, long("scolaire"));
}

#[test]
fn a_dry_run_says_the_new_values() {
    let office = office();
    let would = flowing(
        &office.ok("amend 1 --set channel=mail --set program= --set subject=Nouveau --reason erreur --dry-run"),
    );
    assert!(would.contains("Mode de réception : Poste · Programme ou service : (vide)"), "{would}");
    assert!(would.contains("« Nouveau »"), "{would}");
}

#[test]
fn what_the_web_form_acknowledges_by_itself_follows_the_channel() {
    let office = Office::new();
    office.ok(
        "intake --received 2026-02-02 --channel web --subject a --kind complaint --name Zoé --email z@exemple.qc.ca",
    );
    assert_eq!(office.show(1)["acknowledged_on"], "2026-02-02");
    let ran = office.run("amend 1 --set channel=mail --reason erreur");
    ran.says("done-amended").says("say-unacknowledged");
    assert_eq!(office.show(1)["acknowledged_on"], Value::Null, "nothing was sent");
    assert_eq!(office.acts(1), ["received", "acknowledged", "amended", "undone"]);
    // Either way back: the correction is taken back, or corrected.
    office.ok("undo 1");
    assert_eq!(office.show(1)["acknowledged_on"], "2026-02-02");
    office.ok("amend 1 --set channel=mail --reason erreur");
    office.ok("amend 1 --set channel=web --reason erreur");
    let shown = office.show(1);
    assert_eq!((&shown["acknowledged_on"], &shown["acknowledged_by"]), (&json!("2026-02-02"), &json!("web")));
    // What was sent is sent.
    office.complaint("2026-02-02");
    office.ok("ack 2 --by email --on 2026-02-02");
    assert!(!office.run("amend 2 --set channel=mail --reason erreur").says_text("say-unacknowledged"));
    assert_eq!(office.show(2)["acknowledged_by"], "email");
    // So it is of one that was closed.
    office.ok("close 1 --as withdrawn --by mail");
    office.ok("reopen 1 --reason suite");
    office.ok("amend 1 --set channel=mail --reason erreur");
    assert_eq!(office.show(1)["acknowledged_on"], Value::Null);
    office.ok("undo 1");
    assert_eq!(office.show(1)["acknowledged_on"], "2026-02-02");
    // Nor is what the officer sent by the same way the form's own.
    office.ok("setting set automatic_acknowledgement ''");
    office.ok(
        "intake --received 2026-02-02 --channel web --subject b --kind complaint --name Ida --email i@exemple.qc.ca",
    );
    office.ok("setting set automatic_acknowledgement web");
    office.ok("ack 3 --by web --on 2026-02-03");
    office.ok("amend 3 --set channel=mail --reason erreur");
    assert_eq!(office.show(3)["acknowledged_on"], "2026-02-03");
    office.ok("check --deep");
}

#[test]
fn what_the_web_form_acknowledges_by_itself_is_of_the_day_of_receipt() {
    let office = Office::new();
    office.ok("intake --received 2026-02-05 --channel web --subject a --kind complaint --name Zoé");
    let days = || ["received_on", "acknowledged_on"].map(|field| office.show(1)[field].clone());
    for day in ["2026-02-02", "2026-02-09"] {
        office.ok(format!("amend 1 --set received_on={day} --reason timbre"));
        assert_eq!(days(), [day, day]);
        office.ok("undo 1");
        assert_eq!(days(), ["2026-02-05"; 2]);
    }
    office.ok("amend 1 --set received_on=2026-02-09 --set channel=mail --reason timbre");
    assert_eq!(days(), [json!("2026-02-09"), Value::Null]);
    office.ok("undo 1");
    office.ok("close 1 --as withdrawn --by mail --on 2026-02-10");
    office.ok("amend 1 --set received_on=2026-02-06 --reason timbre");
    assert_eq!(days(), ["2026-02-06"; 2]);
    office.refused(1, "amend 1 --set received_on=2026-02-11 --reason timbre").says("refusal-receipt-after-act");
    // What a person sent keeps its day.
    office.complaint("2026-02-05");
    office.ok("ack 2 --on 2026-02-05");
    office.refused(1, "amend 2 --set received_on=2026-02-09 --reason timbre").says("refusal-receipt-after-act");
    office.ok("check --deep");
}

#[test]
fn what_a_person_acknowledged_keeps_its_day_though_the_channel_would_do_so_now() {
    let office = Office::new();
    office.ok("setting set automatic_acknowledgement ''");
    office.ok("intake --received 2026-02-10 --channel web --subject A --name Zoé");
    office.ok("--as gagnon ack 1 --on 2026-02-10");
    office.ok("setting set automatic_acknowledgement web");
    office.refused(1, "amend 1 --set received_on=2026-02-12 --reason reçu").says("refusal-receipt-after-act");
}
