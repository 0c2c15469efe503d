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
