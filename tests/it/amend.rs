//! `amend`: a field was wrong; the old value stays in the history.

use serde_json::{Value, json};

use crate::support::Office;

fn office() -> Office {
    let office = Office::with_profile("mamh");
    office.ok(
        "intake --received 2026-02-02 --channel email --subject Ancien --text récit --remedy excuses --kind comment \
         --program housing --unit housing --source unit --reference A-1 --name 'Zoé Tremblay' --reply-language fr",
    );
    office
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
        assert_eq!(
            last["changes"][0]["field"],
            if ["external_reference", "subject", "text", "remedy"].contains(&field) { "words" } else { field }
        );
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
    for part in ["name", "email", "phone", "address", "organisation", "representative"] {
        office.ok(["amend", "1", "--set", &format!("{part}=nouveau {part}"), "--reason", "erreur"]);
    }
    let identity = office.json("show 1 --identity --reason vérifier")["identity"].clone();
    for part in ["name", "email", "phone", "address", "organisation", "representative"] {
        assert_eq!(identity[part], format!("nouveau {part}"));
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
    assert_eq!(last["changes"], json!([{"field": "words", "value": "subject"}]));
    assert_eq!(
        (&last["subject"], &last["text"], &last["identity_masked"]),
        (&json!("Autre"), &json!(null), &json!(null))
    );
    // Saying that the person is anonymous takes out what was there of who they are, and names nothing else.
    office.ok("amend 1 --set anonymous=oui --reason 'à sa demande'");
    let last = office.history(1).pop().unwrap();
    let cleared = json!([{"field": "anonymous", "value": true}, {"field": "cleared", "value": "name"}]);
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
    let office = Office::new();
    office.complaint("2026-02-02");
    office.ok("triage 1 --inadmissible disclosure");
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
