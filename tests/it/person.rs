//! What the law says of a person's file: erased where it was typed by mistake.

use serde_json::Value;

use crate::support::Office;

/// A complaint whose file holds much that should never have been typed.
fn mistyped() -> Office {
    let office = Office::new();
    std::fs::write(office.path("Zébulon.txt"), "relevé de Zébulon").unwrap();
    for line in [
        "intake --received 2026-02-02 --channel email --subject Attente --text 'NAS 046 454 286' --remedy excuses \
         --name 'Zébulon Lachance' --email zoe@example.org --kind complaint --ground delay",
        "amend 1 --set 'text=NAS 046454286, au complet' --set channel=mail --reason précision",
        "note 1 --text 'Appel de Zébulon'",
        "note 1 --text 'Appel de Zoé'",
        "undo 1",
        "attach 1 Zébulon.txt",
        "consult 1 legal --question 'Que faire du 046-454-286?'",
    ] {
        office.ok(line);
    }
    std::fs::remove_file(office.path("Zébulon.txt")).unwrap();
    office
}

#[test]
fn what_was_typed_by_mistake_is_erased_for_good_and_the_rest_of_its_entries_stays() {
    let office = mistyped();
    for text in ["046 454", "046-454", "Zébulon", "046454286", "relevé"] {
        assert!(office.holds(text), "{text}");
    }
    office.refused(1, "erase 1 text --reason NAS").says("error-erase-with-yes");
    office.ok("erase 1 text --instead 'récit court' --reason NAS --yes");
    office.ok("erase 1 name --instead 'Zoé Lachance' --reason 'autre personne' --yes");
    office.ok("erase 1 note 1 --reason 'autre dossier' --yes");
    office.ok("erase 1 attachment 1 --reason 'autre dossier' --yes");
    let asked = office.history(1).iter().find(|line| line["act"] == "consulted").unwrap()["seq"].clone();
    office.ok(format!("erase 1 entry {asked} --reason 'autre dossier' --yes"));
    for text in ["046 454", "046-454", "046454286", "ébulon", "ebulon", "relevé"] {
        assert!(!office.holds(text), "{text}");
    }
    // What else the entries said is there still, and the tables are what the journal adds up to.
    office.ok("check --deep");
    let shown = office.json("show 1 --history --identity --reason vérifier");
    for (key, value) in [("subject", "Attente"), ("text", "récit court"), ("remedy", "excuses"), ("channel", "mail")] {
        assert_eq!(shown[key], value);
    }
    assert_eq!(shown["identity"]["name"], "Zoé Lachance");
    assert_eq!(shown["identity"]["email"], "zoe@example.org");
    let history = shown["history"].as_array().unwrap();
    let of = |act: &str| history.iter().filter(|line| line["act"] == act).cloned().collect::<Vec<Value>>();
    assert_eq!((&of("received")[0]["remedy"], &of("received")[0]["text"]), (&"excuses".into(), &Value::Null));
    assert_eq!(of("amended")[0]["reason"], "précision");
    let erased = of("part_erased");
    assert_eq!(erased[0]["part"]["field"], "text");
    let reasons: Vec<&Value> = erased.iter().map(|line| &line["reason"]).collect();
    assert_eq!(reasons, ["NAS", "autre personne", "autre dossier", "autre dossier", "autre dossier"]);
    assert!(erased.iter().all(|line| line["by"] == "roy" && line["on"] == "2026-03-02"));
    // Nothing brings it back, and nothing is left to erase twice.
    office.refused(1, "undo 1").says("refusal-erasure-is-final");
    office.refused(1, "erase 1 note 1 --reason encore --yes").says("refusal-nothing-to-erase");
    assert_eq!(office.json("find recit court")[0]["number"], "2026-0001");
}

#[test]
fn only_what_the_file_holds_is_erased() {
    let office = mistyped();
    for line in ["erase 1 address", "erase 1 note 2", "erase 1 attachment 2", "erase 1 entry 1"] {
        office.refused(1, format!("{line} --reason erreur --yes")).says("refusal-nothing-to-erase");
    }
    for line in ["erase 1 channel", "erase 1 note", "erase 1 text 3"] {
        office.refused(2, format!("{line} --reason erreur --yes")).says("usage-unknown-field");
    }
    office.refused(2, "erase 1 text --yes");
    office.ok("erase 1 text --reason erreur --dry-run");
    assert!(office.holds("046-454"));
}

#[test]
fn all_that_is_held_on_a_person_is_found_and_given_with_what_is_of_others_marked() {
    let office = Office::new();
    for line in [
        "intake --received 2026-02-02 --channel email --subject Attente --kind complaint --name 'Zoé Tremblay' \
         --phone '418 555-0101' --text 'Mon voisin, Luc Gagnon (418 555-0199), a eu la sienne. NAS : 046 454 286.'",
        "intake --received 2026-02-03 --channel phone --subject Suite --name 'TREMBLAY, Zoe'",
        "intake --received 2026-02-03 --channel email --subject Autre --name 'Gagnon, Luc' --email Luc@Exemple.ca",
        "note 1 --text 'Appel de Zoé Tremblay au 418 555-0101'",
    ] {
        office.ok(line);
    }
    office.refused(2, "find --person tremblay");
    let found = |person: &str| {
        let found = office.json(["find", "--person", person, "--reason", "accès A-1"]);
        let numbers = found.as_array().unwrap().iter().map(|request| request["number"].as_str().unwrap().to_owned());
        numbers.collect::<Vec<_>>()
    };
    assert_eq!(found("zoé tremblay"), ["2026-0002", "2026-0001"]);
    assert_eq!(found("+1 (418) 555.0101"), ["2026-0001"]);
    assert_eq!(found("luc@exemple.ca"), ["2026-0003"]);
    assert!(found("zzz").is_empty());
    let searched = office.ok("export history --format csv");
    let traces: Vec<_> = searched.lines().filter(|line| line.contains("person_searched")).collect();
    assert!(traces.len() == 4 && traces.iter().all(|line| line.contains("accès A-1")), "{searched}");
    assert!(traces.iter().all(|line| !line.contains("555") && !line.contains("zoé")), "who was looked for is not kept");
    // No file is written, nor anything read, without a reason.
    office.refused(2, "dossier 1 2 -o dossier.html");
    office.ok("dossier 1 2 -o dossier.html --reason 'accès A-1'");
    let page = std::fs::read_to_string(office.path("dossier.html")).unwrap();
    for marked in ["⟦Luc Gagnon⟧", "⟦418 555-0199⟧", "⟦046 454 286⟧"] {
        assert!(page.matches(marked).count() >= 3, "listed, in the text and in the history: {marked}");
    }
    assert!(page.contains("Zoé Tremblay") && !page.contains("⟦Zoé") && !page.contains("⟦418 555-0101⟧"));
    assert!(page.contains("Appel de Zoé") && !page.contains("2026-0003"));
    assert_eq!(office.history(2).last().unwrap()["reason"], "accès A-1");
    office.ok("dossier 1 -o dossier.docx --reason 'accès A-1'");
    assert!(std::fs::read(office.path("dossier.docx")).unwrap().starts_with(b"PK"));
    office.refused(2, "dossier 1 -o dossier.pdf --reason 'accès A-1'");
}
