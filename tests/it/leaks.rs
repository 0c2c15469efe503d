//! What leaves the office is looked through for whoever it gives away, and goes out once that is agreed to.

use crate::support::Office;

#[test]
fn what_leaves_the_office_is_looked_through_and_asked_about() {
    let office = Office::new();
    for line in [
        "intake --received 2026-02-02 --channel email --subject 'Voisin : 418 555-0199' --kind complaint \
         --name 'Zoé Tremblay'",
        "intake --received 2026-02-02 --channel email --subject Autre --kind complaint --name 'Gagnon, Luc'",
    ] {
        office.ok(line);
    }
    for question in
        ["Luc Gagnon est-il en cause?", "NAS 046 454 286?", "Écrire à luc@exemple.ca?", "Au 12, rue Hébert?"]
    {
        office.refused(2, ["consult", "1", "legal", "--question", question]).says("confirm-leak");
    }
    // The form says more than the question.
    let ran = office.refused(2, "consult 1 legal --question 'Que dire?' --packet f.csv");
    assert!(ran.says("say-leak").stderr.contains("418 555-0199") && !office.path("f.csv").exists(), "{ran}");
    office.ok("amend 1 --refuse subject --reason 'aucune preuve'");
    office.ok("consult 1 legal --question 'Que dire?'");
    office.refused(2, "consult 1 legal --packet f.csv").says("confirm-leak");
    office.ok("consult 1 legal --packet f.csv --yes");
    office.ok("consult 1 legal --packet f.html --yes");
    assert!(office.path("f.csv").exists());
    assert!(std::fs::read_to_string(office.path("f.html")).unwrap().contains("aucune preuve"), "a refusal goes along");
    let measure = "measure add --kind improvement --title Former --from 1 --public 'Former Luc Gagnon'";
    office.refused(2, measure).says("confirm-leak");
    office.ok(format!("{measure} --yes --unit legal"));
    office.refused(2, "issue add --title Voisins --public 'Délais de Luc Gagnon'").says("confirm-leak");
    // The public reads no officer's name, no title of a person, no number, and no word of the names behind.
    office.ok("reference add officer mdube --fr 'Marie Dubé'");
    office.ok("issue add --title Voisins --request 2");
    office.ok("measure add --kind improvement --title Écrire --from E1 --public 'Mieux écrire, plan 2025-2026'");
    office.ok("ombudsman add --received 2026-02-09 --by phone --subject Attente --request 2");
    office.ok("measure add --kind improvement --title Suivre --from P1");
    for (of, title, words) in [
        ("issue set 1", "Trois plaintes contre Marie Dubé", "Marie Dubé"),
        ("measure set 1", "Rencontrer Mme Vaillancourt", "Mme Vaillancourt"),
        ("issue set 1", "Trois plaintes contre Dubé", "Dubé"),
        ("measure set 1", "Suites de la requête 2026-2", "2026-2"),
        ("issue set 1", "Le dossier Luc", "Luc"),
        ("measure set 2", "Le dossier Luc", "Luc"),
        ("measure set 3", "Le dossier Luc", "Luc"),
    ] {
        let ran = office.refused(2, format!("{of} --public '{title}'"));
        assert!(ran.says("confirm-leak").stderr.contains(words), "{ran}");
    }
    // None of Gagnon's requests is behind the first measure; and a unit knows the officers.
    for line in [
        "measure set 1 --public 'Le dossier Luc' --dry-run",
        "measure set 1 --public 'Plan stratégique 2023-2027, requête 2026-0254' --dry-run",
        "consult 2 legal --question 'Marie Dubé et Mme Roy attendent-elles la requête 2026-0254?' --dry-run",
    ] {
        let ran = office.run(line);
        assert!(ran.status == 0 && !ran.says_text("say-leak"), "{ran}");
    }
    assert!(office.run("list --format csv").says_text("say-list-leaks"));
    assert!(!office.run("list --format csv --columns number,kind").says_text("say-list-leaks"));
    // A title that was passed is looked through again on the day when it goes out.
    office.refused(2, "report month 2026-03 --publish").says("confirm-leak");
    assert_eq!(office.json("report editions"), serde_json::json!([]));
    office.ok("report month 2026-03 --publish --yes");
    std::fs::write(office.path("mot.txt"), "Merci à Mme Roy et à Marie Dubé").unwrap();
    let ran = office.refused(2, "report month 2026-03 --foreword mot.txt");
    assert!(ran.stderr.contains("Marie Dubé") && !ran.stderr.contains("Roy"), "{ran}");
    std::fs::write(office.path("mot.txt"), "Merci à Luc Gagnon").unwrap();
    for line in [
        "export requests",
        "export measures -o mesures.xlsx",
        "export history --format jsonl",
        "report month 2026-03 --unit legal --format json",
        "report month 2026-03 --foreword mot.txt",
        "report month 2026-03 --comment flow=mot.txt",
    ] {
        let ran = office.refused(2, line);
        assert!(ran.says("confirm-leak").stdout.is_empty(), "{ran}");
        assert!(!line.ends_with("xlsx") || !office.path("mesures.xlsx").exists(), "{ran}");
        office.ok(format!("{line} --yes"));
    }
    office.refused(2, "report month 2026-02 --publish --foreword mot.txt");
    // Nothing is asked where nothing is given away: neither codes nor digests nor accounts do.
    office.ok("export consultations --excel");
    office.ok("export grounds");
    office.ok("export incidents --format html -o incidents.html");
}

#[test]
fn whoever_a_title_names_is_seen_when_it_is_written_and_it_is_written_all_the_same() {
    let office = Office::new();
    for name in ["Zoé Tremblay", "Luc Gagnon"] {
        office.ok(format!(
            "intake --received 2026-02-02 --channel email --subject Attente --kind complaint --name '{name}'"
        ));
    }
    office.ok("measure add --kind improvement --title Guide --from 1");
    for (line, field, words) in [
        ("issue add --title 'Le dossier de Zoé' --request 1", "Titre", "Zoé"),
        ("measure add --kind improvement --title 'Répondre à Luc Gagnon' --from 1", "Titre", "Luc Gagnon"),
        ("measure set 1 --title 'Guide, dossier Tremblay'", "Titre", "Tremblay"),
        (
            "ombudsman add --received 2026-02-09 --by phone --subject 'Attente de Tremblay' --request 1",
            "Objet",
            "Tremblay",
        ),
    ] {
        let ran = office.run(line);
        assert_eq!(ran.status, 0, "{ran}");
        ran.says("say-title-leaks");
        assert!(ran.stderr.contains(&format!("{field}\u{a0}: nom d’une personne, «\u{a0}{words}\u{a0}».")), "{ran}");
    }
    assert_eq!(office.json("measure show 1")["title"], "Guide, dossier Tremblay");
    // One word of a name is that of whoever the record comes from; a number is no name, and another text no title.
    for line in [
        "issue add --title 'Le dossier de Luc' --request 1",
        "measure add --kind improvement --title 'Suites de 2026-0002' --from 2 --text 'Écrire à Luc'",
        "measure set 1 --due 2026-05-01",
    ] {
        let ran = office.run(line);
        assert!(ran.status == 0 && !ran.says_text("say-title-leaks"), "{ran}");
    }
}
