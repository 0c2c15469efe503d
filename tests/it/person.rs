//! What the law says of a person's file (A-2.1): erased where it was typed by mistake, given to the person, destroyed
//! in its time.

use std::sync::LazyLock;

use serde_json::Value;

use crate::support::{Model, Office};

/// A complaint whose file holds much that should never have been typed.
fn mistyped() -> Office {
    static MODEL: LazyLock<Model> = LazyLock::new(|| {
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
            "consult 1 legal --question 'Que faire du 046-454-286?' --yes",
        ] {
            office.ok(line);
        }
        std::fs::remove_file(office.path("Zébulon.txt")).unwrap();
        Model::of(&office)
    });
    MODEL.office()
}

#[test]
fn what_was_typed_by_mistake_is_erased_for_good_and_the_rest_of_its_entries_stays() {
    let office = mistyped();
    for text in ["046 454", "046-454", "Zébulon", "046454286", "relevé"] {
        assert!(office.holds(text), "{text}");
    }
    office.refused(2, "erase 1 text --reason NAS").says("confirm-erase");
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
    office.refused(3, "erase 1 note 1 --reason encore --yes").says("refusal-nothing-to-erase");
    assert_eq!(office.json("find recit court")[0]["number"], "2026-0001");
}

/// SQLite leaves bytes of what it deletes in pages that it gives other rows, now and then: the file is written anew.
#[test]
fn an_erasure_leaves_no_free_page() {
    let office = Office::new();
    let text = "récit ".repeat(4000);
    office.ok(["intake", "--received", "2026-02-02", "--channel", "email", "--subject", "a", "--text", &text]);
    office.ok("erase 1 text --reason NAS --yes");
    let free: i64 = office.sqlite().query_row("PRAGMA freelist_count", [], |row| row.get(0)).unwrap();
    assert_eq!(free, 0);
}

#[test]
fn only_what_the_file_holds_is_erased() {
    let office = mistyped();
    for line in ["erase 1 address", "erase 1 note 2", "erase 1 attachment 2", "erase 1 entry 1"] {
        office.refused(3, format!("{line} --reason erreur --yes")).says("refusal-nothing-to-erase");
    }
    for line in ["erase 1 channel", "erase 1 note", "erase 1 text 3"] {
        office.refused(2, format!("{line} --reason erreur --yes")).says("usage-unknown-field");
    }
    office.refused(2, "erase 1 text --yes");
    office.ok("erase 1 text --reason erreur --dry-run");
    assert!(office.holds("046-454"));
}

#[test]
fn what_was_typed_by_mistake_in_another_register_is_erased_there_too() {
    let office = Office::new();
    for line in [
        "intake --received 2026-02-02 --channel email --subject a --kind complaint",
        "measure add --kind improvement --title 'Former Zébulon' --text 'Le guide' --from 1",
        "measure set 1 --title 'Former Zébulonne'",
        "issue add --title Délais --cause 'Absence de Zébulon'",
        "ombudsman add --reference P-1 --subject 'Zébulon se plaint' --by email --received 2026-02-03",
        "ombudsman log 1 --in --by phone --text 'Zébulon insiste'",
        "incident add --kind access --information Noms --circumstances 'Écran de Zébulon' --happened 2026-02-20 \
         --aware 2026-02-23 --persons 2",
        "log add --kind meeting --text 'Réunion avec Zébulon'",
        "report freeze month 2026-02",
        "comment edition 1 --unit legal --text 'Voir Zébulon'",
    ] {
        office.ok(line);
    }
    office.refused(2, "erase M1 title --reason nom").says("confirm-erase");
    office.refused(2, "erase M1 title --reason nom --instead x --yes").says("usage-instead-of-a-field");
    office.ok("erase M1 title --reason nom --yes --dry-run");
    assert_eq!(office.json("measure show 1")["title"], "Former Zébulonne");
    for what in ["M1 title", "E1 cause", "P1 subject", "I1 circumstances", "A1 text", "R1 text"] {
        office.ok(format!("erase {what} --reason nom --yes"));
    }
    let logged = office.json("ombudsman show 1 --history")["history"][1]["seq"].clone();
    assert!(office.holds("ébulon"));
    office.ok(format!("erase P1 entry {logged} --reason nom --yes"));
    assert!(!office.holds("ébulon") && !office.holds("ebulon"));
    office.ok("check --deep");
    // The rest of the entry stays, and what is written anew stands.
    let measure = office.json("measure show 1 --history");
    assert_eq!((&measure["title"], &measure["text"]), (&Value::Null, &"Le guide".into()));
    assert_eq!(measure["history"][2]["reason"], "nom");
    office.ok("measure set 1 --title 'Former le personnel'");
    assert_eq!(office.json("measure show 1")["title"], "Former le personnel");
    office.refused(2, "erase M1 cause --reason nom --yes").says("usage-unknown-field");
    office.refused(3, "erase M1 by-whom --reason nom --yes").says("refusal-nothing-to-erase");
    office.refused(1, "undo E1").says("refusal-erasure-is-final");
}

#[test]
fn the_texts_of_another_register_are_erased_by_the_french_names_that_its_verb_takes() {
    let office = Office::new();
    for line in [
        "mesure ajouter --origine rapport:2025 --type amélioration --titre a --texte b --public c",
        "enjeu ajouter --titre a --cause b --analyse c --public d",
        "protecteur ajouter --reçue 2026-02-03 --référence a --déléguée b --répondante c --objet d --par courriel",
        "incident ajouter --type accès --renseignements a --circonstances b --sensibilité c --utilisations d \
         --conséquences e --probabilité f --préjudice-sérieux oui --raisons g --mesures h --survenu 2026-02-20 \
         --connu 2026-02-23 --personnes 2",
        "activité ajouter --type rencontre --texte a --par-qui b",
    ] {
        office.ok(line);
    }
    for (record, fields) in [
        ("M1", "titre, texte, titre-public"),
        ("E1", "titre, cause, analyse, titre-public"),
        ("P1", "référence, déléguée, répondante, objet"),
        ("I1", "renseignements, circonstances, sensibilité, utilisations, conséquences, probabilité, raisons, mesures"),
        ("A1", "texte, par-qui"),
    ] {
        let unknown = office.refused(2, format!("effacer {record} montant --raison nom --oui")).stderr;
        for field in fields.split(", ") {
            assert!(unknown.contains(field), "{unknown}");
            office.ok(format!("effacer {record} {field} --raison nom --oui"));
        }
        assert!(!unknown.contains("note"), "{unknown}");
        office.refused(2, format!("effacer {record} note 1 --raison nom --oui")).says("usage-unknown-field");
    }
    let instead = office.refused(2, "effacer I1 circonstances --à-la-place x --raison nom --oui").stderr;
    assert!(instead.contains("doleances incident modifier I2026-0001"), "{instead}");
}

#[test]
fn all_that_is_held_on_a_person_is_found_and_given_with_what_is_of_others_marked() {
    let office = Office::new();
    for line in [
        "intake --received 2026-02-02 --channel email --subject Attente --kind complaint --name 'Zoé Tremblay' \
         --phone '418 555-0101' --address '40, rue Principale' --representative 'Me Anne Côté' --text 'Mon voisin, Luc Gagnon (luc.gagnon@exemple.org, 418 555-0199), a eu la sienne. NAS : 046 454 286.'",
        "intake --received 2026-02-03 --channel phone --subject Suite --name 'TREMBLAY, Zoe'",
        "intake --received 2026-02-03 --channel email --subject Autre --name 'Gagnon, Luc' --email Luc@Exemple.ca",
        "intake --received 2026-02-03 --channel email --subject Ailleurs --name 'Ida Tremblay'",
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
    // By one way to reach the person, also what has another of their marks.
    assert_eq!(found("+1 (418) 555.0101"), ["2026-0002", "2026-0001"]);
    assert_eq!(found("luc@exemple.ca"), ["2026-0003"]);
    // Not whoever has the same telephone under another name, nor who somebody acts for beside the rest of what is
    // theirs.
    office.ok("intake --received 2026-02-03 --channel phone --subject Foyer --name 'Max Roy' --phone '418 555-0101'");
    assert_eq!(found("zoé tremblay"), ["2026-0002", "2026-0001"]);
    assert_eq!(found("Anne Côté"), ["2026-0001"]);
    assert!(found("zzz").is_empty());
    // Of several persons, no dossier is proposed, and one that is asked for all the same says so.
    let ran = office.run(["find", "--person", "tremblay", "--reason", "accès A-1"]);
    assert!(ran.says("say-persons-found").stdout.contains("2026-0004") && !ran.says_text("say-person-found"), "{ran}");
    office.run("dossier 1 4 -o d.html --reason 'accès A-1'").says("say-dossier-of-several");
    // What is held on somebody is not in their requests alone.
    office.ok("measure add --kind improvement --from 1 --title 'Rappeler M. Gagnon, Luc'");
    office.ok("amend 2 --set subject='Suite, vue avec Luc Gagnon' --reason précision");
    office.ok("amend 2 --set subject=Suite --reason erreur");
    let ran = office.run(["find", "--person", "Luc Gagnon", "--reason", "accès A-1"]);
    assert!(ran.says("say-person-named").stderr.contains("2026-0001, 2026-0002, M2026-0001"), "{ran}");
    // Whoever is in conflict with a request does not learn so who its person is, nor by what is said of the search.
    office.ok("conflict 3 gagnon --reason cousin");
    for person in ["luc@exemple.ca", "zzz"] {
        let ran = office.run(["--author", "gagnon", "find", "--person", person, "--reason", "accès A-1"]);
        assert!(ran.says("say-person-conflicts").stdout.is_empty() && !ran.stderr.contains("2026-0003"), "{ran}");
    }
    let searched = office.ok("export history --format csv --yes");
    let traces: Vec<_> = searched.lines().filter(|line| line.contains("person_searched")).collect();
    assert!(traces.len() == 10 && traces.iter().all(|line| line.contains("accès A-1")), "{searched}");
    assert!(traces.iter().all(|line| !line.contains("555") && !line.contains("zoé")), "who was looked for is not kept");
    office.ok("amend 1 --refuse subject --reason 'aucune preuve'");
    office.ok("reference rename officer roy --fr 'Luce Roy' --en 'Luce Roy'");
    office.ok("triage 2 --admissible --kind comment --on 2026-02-04");
    office.ok("close 2 --as answered --by phone --text 'Voilà ce qui en est.' --on 2026-02-05");
    // No file is written, nor anything read, without a reason.
    office.refused(2, "dossier 1 2 -o dossier.html");
    let ran = office.run("dossier 1 2 -o dossier.html --reason 'accès A-1'");
    assert!(!ran.says_text("say-dossier-of-several"), "{ran}");
    let page = std::fs::read_to_string(office.path("dossier.html")).unwrap();
    for marked in ["⟦Luc Gagnon⟧", "⟦luc.gagnon@exemple.org⟧", "⟦418 555-0199⟧", "⟦046 454 286⟧"] {
        assert!(page.matches(marked).count() >= 2, "in the text and in the history: {marked}");
        assert!(ran.stderr.contains(marked), "listed for the office, apart: {ran}");
    }
    assert!(!page.contains("À revoir") && !page.contains("Anonyme"), "{page}");
    // Each part of an identity is looked through alone: none is marked that is the person's own.
    assert!(page.contains(" · 40, rue Principale · Me Anne Côté</li>"), "{page}");
    assert!(page.contains("Zoé Tremblay") && !page.contains("⟦Zoé") && !page.contains("⟦418 555-0101⟧"));
    assert!(page.contains("correction refusée") && page.contains("aucune preuve"), "a refusal goes along");
    assert!(page.contains("Appel de Zoé") && !page.contains("2026-0003"));
    assert!(page.contains("M2026-0001"), "the measure that came from the request");
    // What an entry says is said there alone, by whom it was, by name.
    assert_eq!(page.matches("Voilà ce qui en est.").count(), 1, "{page}");
    assert!(page.contains("2026-02-05</span> · Luce Roy · fermeture") && !page.contains("Fermeture<"), "{page}");
    assert_eq!(office.history(2).last().unwrap()["reason"], "accès A-1");
    office.ok("dossier 1 -o dossier.docx --reason 'accès A-1'");
    assert!(std::fs::read(office.path("dossier.docx")).unwrap().starts_with(b"PK"));
    office.refused(2, "dossier 1 -o dossier.pdf --reason 'accès A-1'");
    // It is in the language of the person, whoever gives it.
    office.ok("--lang en dossier 1 -o fr.html --reason 'accès A-1'");
    office.ok("amend 1 --set reply_language=en --reason 'à sa demande'");
    office.ok("dossier 1 -o en.html --reason 'accès A-1'");
    for lang in ["fr", "en"] {
        let page = std::fs::read_to_string(office.path(&format!("{lang}.html"))).unwrap();
        assert!(page.contains(&format!("<html lang=\"{lang}-CA\"")), "{lang}");
    }
}

#[test]
fn what_a_rule_keeps_no_more_is_destroyed_for_good_and_past_figures_stay() {
    let office = Office::new();
    office.today("2020-03-02");
    std::fs::write(office.path("Zébulon.txt"), "relevé de Zébulon").unwrap();
    for line in [
        "intake --received 2020-02-03 --channel email --subject Zébulonade --text 'NAS 046 454 286' --kind complaint \
         --name 'Zébulon Lachance' --email zeb@example.org --ground delay",
        "attach 1 Zébulon.txt",
        "triage 1 --admissible",
        "note 1 --text 'Appel de Zébulon'",
        "close 1 --as answered --unsubstantiated --by email --text 'Cher Zébulon'",
        "intake --received 2020-02-03 --channel email --subject Deux --name 'Luc Gagnon' --kind complaint",
        "close 2 --as withdrawn --by phone",
        "intake --received 2020-02-03 --channel email --subject Trois --name 'Luc Gagnon' --kind complaint",
        "close 3 --as withdrawn --by phone",
        "intake --received 2020-02-03 --channel email --subject Quatre --kind comment",
        "close 4 --as withdrawn --by phone",
    ] {
        office.ok(line);
    }
    std::fs::remove_file(office.path("Zébulon.txt")).unwrap();
    office.today("2024-02-24").ok(
        "incident add --kind access --information Noms --circumstances Écran --happened 2024-02-20 --aware 2024-02-23 \
         --persons 2 --request 2020-3",
    );
    office.today("2026-03-02").ok("report freeze quarter 2019-T4");
    let figures = || office.json("report quarter 2019-T4")["figures"].clone();
    let before = figures();
    let rule = "reference add retention cl_12 --fr CL-12 --en CL-12 --years 5 --trigger closing --disposition destroy";
    office.refused(2, "reference add retention cl_12 --fr CL-12 --en CL-12 --years 5");
    office.ok(format!("{rule} --kinds complaint"));
    // By a key that has a rule of its own, who comes back is recognised; nobody is without that rule.
    office.ok(
        "reference add retention recurrence_key --fr Clé --en Key --years 2 --trigger closing --disposition destroy",
    );
    office.ok("retention hold 2020-2 --reason recours");
    let due = office.json("retention due");
    let due: Vec<_> = due.as_array().unwrap().iter().map(|it| format!("{} {}", it["number"], it["obstacle"])).collect();
    assert_eq!(due, [r#""2020-0001" null"#, r#""2020-0002" "hold""#, r#""2020-0003" "incident""#]);
    for line in ["retention due", "show 2020-2"] {
        assert!(office.ok(line).contains("recours"), "{line}");
    }
    let listed = office.json("reference list retention");
    for (key, value) in [("years", Value::from(5)), ("trigger", "closing".into()), ("disposition", "destroy".into())] {
        assert_eq!(listed[0][key], value, "{key}");
    }
    assert!(office.ok("reference list retention").contains("5 ans après la fermeture, puis destruction"));
    // Not without an authoriser, an agreement, and as many persons as the office wants.
    assert_eq!(office.run("retention apply cl_12 --yes").status, 2);
    office.run("retention apply cl_12 --authorised-by 'Ève Roy'").says("confirm-destroy");
    office.ok("setting set destruction_persons 2 --reason directive");
    let apply = "retention apply cl_12 --authorised-by 'Ève Roy' --yes";
    office.run(apply).says("refusal-second-person-missing");
    office.run(format!("{apply} --second 'EVE ROY'")).says("refusal-second-person-missing");
    assert!(office.holds("Zébulon") && office.show("2020-1")["status"] == "closed");
    std::fs::copy(office.register(), office.path("registre.db.v0")).unwrap();
    let ran = office.run(format!("{apply} --second 'Luc Roy'"));
    assert!(ran.status == 0 && ran.says("say-copies-remain").stderr.contains("registre.db.v0"), "{ran}");
    std::fs::remove_file(office.path("registre.db.v0")).unwrap();
    for text in ["ébulon", "ebulon", "046 454", "zeb@", "relevé", "Lachance", "lachance"] {
        assert!(!office.holds(text), "{text}");
    }
    // Codes and dates stay, and with them every figure and edition.
    office.ok("check --deep");
    assert_eq!(figures(), before);
    let shown = office.show("2020-1");
    assert_eq!((&shown["status"], &shown["finding"]), (&"destroyed".into(), &"unsubstantiated".into()));
    assert_eq!((&shown["destroyed_on"], &shown["subject"]), (&"2026-03-02".into(), &Value::Null));
    assert_eq!(
        (office.show("2020-2")["subject"].clone(), office.show("2020-3")["subject"].clone()),
        ("Deux".into(), "Trois".into())
    );
    assert_eq!(office.json("list --status destroyed").as_array().unwrap().len(), 1);
    let screen = office.ok("retention log");
    assert!(screen.contains("2020-0001") && screen.contains("Bordereau"), "{screen}");
    let certificates = office.json("retention log");
    let certificate = &certificates[0];
    for (key, value) in [
        ("rule", Value::from("cl_12")),
        ("requests", 1.into()),
        ("attachments", 1.into()),
        ("authorised_by", "Ève Roy".into()),
        ("second", "Luc Roy".into()),
        ("by", "roy".into()),
        ("numbers", "2020-0001".into()),
    ] {
        assert_eq!(certificate[key], value, "{key}");
    }
    let again = "intake --received 2026-03-02 --channel email --subject Encore --name 'LACHANCE, Zebulon'";
    office.run(again).says("say-same-person");
    let found = office.json(["find", "--person", "Zebulon Lachance", "--reason", "accès"]);
    assert!(found.as_array().unwrap().iter().any(|request| request["number"] == "2020-0001"), "{found}");
    office.refused(1, "undo 2020-1").says("refusal-erasure-is-final");
    // Nothing comes back, and what the hold kept goes once it is released.
    office.refused(1, "undo 2020-1").says("refusal-erasure-is-final");
    office.refused(1, "reopen 2020-1 --reason suite").says("refusal-erased");
    office.refused(1, "close 2020-1 --as withdrawn --by mail").says("refusal-erased");
    office.refused(1, "letter 2020-1 reply").says("error-letter-of-destroyed");
    office.refused(1, "note 2020-1 --text suite").says("refusal-erased");
    office.ok("retention release 2020-2 --reason jugement");
    // So does what the Ombudsman has open.
    office.ok("ombudsman add --received 2026-02-20 --by mail --subject Enquête --reference 26-01 --request 2020-2");
    assert_eq!(office.json("retention due")[0]["obstacle"], "ombudsman");
    office.run(format!("{apply} --second 'Luc Roy'")).says("say-none-expired");
    office.ok("ombudsman conclude 1 --as none");
    office.ok(format!("{apply} --second 'Luc Roy'"));
    assert_eq!(office.show("2020-2")["status"], "destroyed");
    assert_eq!(office.show("2020-3")["status"], "closed");
    let history = office.ok("export history --format jsonl --yes");
    assert!(history.contains("recurrence_key_made") && !history.contains("\"recurrence_key\":\""), "{history}");
    // The key goes by its own rule, two years after it was made.
    let end = "retention apply recurrence_key --authorised-by 'Ève Roy' --second 'Luc Roy' --yes";
    office.run(end).says("say-key-kept");
    office.today("2028-03-02").run(end).says("say-key-kept");
    office.today("2028-03-03").ok(end);
    office.ok("check --deep");
    assert!(!office.run(again.replace("Encore", "Enfin").replace("2026", "2028")).stderr.contains("2020-0001"));
}

#[cfg(target_os = "linux")]
#[test]
fn a_dossier_is_asked_for_whole_at_a_terminal() {
    use crate::support::screen::Screen;
    let office = Office::with_complaint();
    let mut screen = Screen::open(&office, &["dossier", "1"]);
    screen.answer("Raison", "accès A-1\r").answer("Fichier", "dossier.docx\r");
    let (code, seen) = screen.end();
    assert_eq!(code, Some(0), "{seen}");
    assert!(office.path("dossier.docx").exists());
}
