//! The annual report: what it says besides its figures, and the page that it makes.

use std::collections::BTreeSet;

use super::office;
use crate::journal::REWRITABLE;
use crate::support::Office;

/// A report whose lines are not folded and whose spaces are plain.
fn flat(pages: &str) -> String {
    pages.replace('\u{a0}', " ").replace("\n  ", " ")
}

/// The lines between two headings of a text, whatever their numbers.
fn part(text: &str, from: &str, to: &str) -> String {
    let heading = |line: &str| line.trim_start_matches(|c: char| c.is_ascii_digit() || ". ".contains(c)).to_owned();
    let mut lines = text.lines().skip_while(|line| heading(line) != from);
    assert!(lines.next().is_some(), "no {from} in {text}");
    lines.take_while(|line| heading(line) != to).collect::<Vec<_>>().join("\n")
}

/// The numbered sentences of « En bref », and what is to be watched.
fn points(pages: &str) -> Vec<String> {
    let flat = flat(pages).replace("  ", " ");
    let brief = flat.split_once("En bref\n").unwrap().1.split_once("\n1. Mouvement").unwrap().0;
    let is_point = |line: &&str| line.split_once(". ").is_some_and(|(n, _)| n.parse::<u8>().is_ok());
    brief.lines().filter(is_point).map(|line| line.split_once(". ").unwrap().1.to_owned()).collect()
}

#[test]
fn the_sentences_are_the_figures_worked_out_by_hand() {
    let office = office::Office::new();
    assert_eq!(
        points(&office.done("report year 2026")),
        [
            "Le motif le plus fréquent est « Délai » : 4 des 8 motifs.",
            "3 des 4 plaintes fermées avec une conclusion (75,0 %) étaient fondées, en tout ou en partie.",
        ]
    );
    // Nine tenths of nine replies are 8.1, so it takes nine. In May, one of five was late.
    let year = flat(&office.done("report year 2026"));
    assert!(year.contains("Dans les 15 jours ouvrables 88,9 %, 8 sur 9, cible 90 % manquée d’une réponse"), "{year}");
    assert!(year.contains(" Sous la cible : mai 2026 (4 sur 5, 80,0 %)."));
    assert!(points(&office.done("report year 2025")).is_empty(), "two requests came in, and nothing else is known");
    let english = flat(&office.done("report year 2026 --lang en")).replace("  ", " ");
    for sentence in ["8 of 9, 90% target missed by one reply", "The most frequent ground is “Delay”: 4 of 8 grounds."]
    {
        assert!(english.contains(sentence), "{sentence} in {english}");
    }
}

#[test]
fn a_year_is_held_against_one_that_the_register_knows_whole() {
    let office = Office::new();
    for (received, n) in [("2023-05-01", 3), ("2024-05-06", 1), ("2025-05-05", 2)] {
        for _ in 0..n {
            office.ok(format!(
                "intake --received {received} --channel phone --kind complaint --subject A --name Ada --ground delay"
            ));
        }
    }
    assert!(points(&office.ok("report year 2024")).is_empty(), "the register begins within the year before");
    office.ok("triage 2025-0001 --admissible --on 2025-05-06");
    office.ok("close 2025-0001 --as answered --by phone --unsubstantiated --on 2025-05-08");
    let unfinished = office.ok("report year 2025");
    assert!(!unfinished.contains("d’avant") && !unfinished.contains("plus tôt"), "it is not over: {unfinished}");
    assert!(unfinished.contains("2025-2026 (provisoire)"), "{unfinished}");
    office.today("2026-04-01");
    assert_eq!(
        points(&office.ok("report year 2025")),
        [
            "Les 2 motifs sont de nature « Délai », contre 1 l’année d’avant.",
            "La seule plainte fermée avec une conclusion n’était pas fondée.",
        ]
    );
    let year = office.ok("report year 2025");
    let published = office.ok("report year 2025 --publish --dry-run");
    assert!(flat(&published).contains("100,0 %, 1 sur 1, cible 90 % atteinte"), "{published}");
    assert!(!year.contains("(provisoire)"), "{year}");
    for page in [&year, &published] {
        assert!(page.contains("\nReçues 2 (1 un an plus tôt)   Fermées 1 (0)"), "{page}");
    }
    // Three of them are named, the latest first.
    let year = flat(&year);
    assert!(
        year.contains("À surveiller En retard le 31 mars 2026 : 2023-0001 (") && year.contains(" et 2 autres."),
        "{year}"
    );
    assert!(year.contains("Accusés de réception : 2 requêtes n’en ont pas."), "{year}");
    assert!(year.contains("Ouvertes à la fin 5, toutes en retard"), "{year}");
}

#[test]
fn the_report_follows_what_it_and_the_last_one_recommended_and_the_ombudsman() {
    let office = Office::new();
    office.complaint("2025-05-05");
    office
        .ok("ombudsman add --received 2025-06-02 --by mail --reference 25-0001 --subject Attente --request 2025-0001");
    let propose = |title: &str, from: &str, on: &str| {
        office.ok(["measure", "add", "--kind", "recommendation", "--title", title, "--from", from, "--on", on]);
    };
    propose("Ancienne", "report:2024", "2025-06-16");
    propose("Nouvelle", "2025-0001", "2025-09-15");
    propose("Prochaine", "report:2025", "2026-02-16");
    propose("Ombudsman", "ombudsman:2025-0001", "2025-10-06");
    office.ok([
        "measure",
        "set",
        "2025-0001",
        "--status",
        "refused",
        "--reason",
        "Sans crédits.",
        "--on",
        "2025-11-03",
    ]);
    office.ok("measure add --kind corrective-individual --title Rappeler --from 2025-0001 --on 2025-09-15");
    office.ok(["issue", "add", "--title", "Lenteurs", "--on", "2026-02-02"]);

    let year = flat(&office.ok("report year 2025"));
    let page = flat(&office.ok("report year 2025 --format md"));
    for (title, from) in [
        ("Ancienne", "rapport 2024-2025"),
        ("Nouvelle", "2025-0001"),
        ("Prochaine", "rapport 2025-2026"),
        ("Ombudsman", "P2025-0001"),
        ("Rappeler", "2025-0001"),
    ] {
        let rows: Vec<&str> = page.lines().filter(|line| line.starts_with("| M") && line.contains(title)).collect();
        assert!(matches!(&rows[..], [row] if row.contains(from)), "{title} once, from {from}: {rows:?}");
    }
    assert!(page.contains("refusée le 2025-11-03 : Sans crédits."), "{page}");
    // The plan of the year is the same everywhere, and what comes from two has both.
    office.ok("measure set 2025-0002 --from report:2025");
    let plan = office.json("report plan 2025")["measures"].clone();
    assert_eq!(plan.as_array().map(Vec::len), Some(5), "{plan}");
    assert_eq!(office.json("report year 2025")["plan"]["measures"], plan);
    let page = flat(&office.ok("report plan 2025 --format md"));
    assert!(page.contains("2025-0001, rapport 2025-2026") && !page.contains('⏎'), "{page}");
    let once = |text: &str| assert_eq!(year.matches(text).count(), 1, "{text} in {year}");
    ["Ancienne", "Nouvelle", "Prochaine", "Rappeler", "E2026-0001 Lenteurs"].into_iter().for_each(once);
    assert!(year.contains("Soulevé le") && year.contains("2026-02-02"), "{year}");

    // A month follows the last annual report; as of July nothing is refused yet.
    let month = flat(&office.ok("report month 2025-07 --detail --format md"));
    let followed = month.split_once("Recommandations suivies").unwrap().1;
    assert!(followed.contains("Ancienne") && followed.contains("proposée le 2025-06-16"), "{followed}");
    assert!(!followed.contains("Nouvelle"), "{followed}");
    let before = office.ok("report month 2025-05 --detail");
    assert!(!before.contains("Recommandations suivies"), "nothing is followed yet: {before}");
    assert!(!month.contains("Signature"), "{month}");
}

#[test]
fn a_note_stands_with_what_it_explains() {
    let office = Office::new();
    office.complaint("2026-02-02");
    office.complaint("2026-02-02");
    let month = || flat(&office.ok("report month 2026-02 --detail"));
    let notes = ["Un doublon n’a pas de délai", "Une consultation compte si"];
    assert!(notes.iter().all(|note| !month().contains(note)), "{}", month());
    office.ok("close 2 --as duplicate --of 1 --no-reply doublon --on 2026-02-03");
    office.ok("consult 1 legal --question Pourquoi --on 2026-02-04");
    assert!(notes.iter().all(|note| month().contains(note)), "{}", month());
}

#[test]
fn a_year_has_unasked_the_tables_that_its_days_have_with_their_detail() {
    let office = Office::after_a_year();
    let page = |of: &str| office.ok(format!("--register an/registre.db report {of} --format html"));
    let titles = |page: &str| -> Vec<String> {
        let captions = page.split("<caption").skip(1).map(|rest| rest.split_once("</caption>").unwrap().0);
        captions.map(|caption| caption.rsplit_once(". ").map_or("", |(_, title)| title).to_owned()).collect()
    };
    let year = page("year 2026");
    assert_eq!(year, page("year 2026 --detail"));
    let (of_days, of_year) = (titles(&page("period 2026-04-01 2027-03-31 --detail")), titles(&year));
    assert!(of_days.len() > 20 && of_days.iter().all(|title| of_year.contains(title)), "{of_days:?} {of_year:?}");
    for of in [of_days, of_year] {
        assert_eq!(of.iter().filter(|title| title.starts_with("Par unité</h")).count(), 1, "{of:?}");
    }
}

#[test]
fn a_journal_that_was_altered_is_told_in_the_statement_and_beside_the_report() {
    let office = Office::new();
    office.complaint("2025-05-05");
    let statement = |year: &str| part(&flat(year), "Déclaration sur la fiabilité des données", "Définitions");
    let holds = statement(&office.ok("report year 2025"));
    let of_file = "Fichier, structure des tables et pièces jointes : ";
    assert!(holds.contains("(2) : conforme\n") && holds.contains(&format!("{of_file}conforme\n")), "{holds}");
    assert!(holds.contains("n’ont trouvé aucune anomalie"), "{holds}");
    let alter = format!("{REWRITABLE} UPDATE journal SET officer = 'autre' WHERE seq = 2");
    office.sqlite().execute_batch(&alter).unwrap();
    let ran = office.run("report year 2025");
    assert_eq!(ran.status, 0, "{ran}");
    let text = statement(&ran.stdout);
    assert!(text.contains("(2) : un écart\n") && text.contains(&format!("{of_file}2 écarts\n")), "{text}");
    assert!(text.contains("- Inscription 2 : son empreinte n’est pas celle de ce qu’elle dit."), "{text}");
    assert!(text.contains("les chiffres de ce rapport sont à lire avec les écarts"), "{text}");
    assert!(ran.stderr.contains("présente 3 anomalies"), "the entry, and the two triggers: {ran}");
    // The figures for programs and those of a month do not wait for the checks.
    for of in ["report year 2025 --format json", "report month 2025-05"] {
        assert_eq!(office.run(of).stderr, "", "{of}");
    }
}

/// The elements of a page: each start tag, with its attributes.
fn elements(page: &str) -> Vec<&str> {
    page.split('<')
        .skip(1)
        .filter_map(|rest| rest.split('>').next())
        .filter(|tag| !tag.starts_with(['/', '!']))
        .collect()
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()
}

#[test]
fn the_page_is_one_that_every_reader_finds_the_way_in() {
    let office = Office::after_a_year();
    let register = "--register an/registre.db";
    for (lang, of, heads) in [
        ("fr", "report year 2025", ["En bref", "Plan d’action", "Définitions", "Méthode", "Signature"]),
        ("en", "report year 2025", ["In brief", "Action plan", "Definitions", "Method", "Signature"]),
        ("fr", "report month 2026-10 --detail", ["Mouvement", "Requêtes reçues", "Mesures", "Enjeux", "Méthode"]),
        ("en", "report plan 2026", ["Action plan", "Progress statement", "Measures by status", "Measures", "Register"]),
        ("fr", "export incidents", ["I2026-0001"; 5]),
    ] {
        let page = office.ok(format!("{register} --lang {lang} {of} --format html"));
        let tags = elements(&page);
        let count =
            |name: &str| tags.iter().filter(|tag| **tag == name || tag.starts_with(&format!("{name} "))).count();
        assert!(page.contains(&format!("<html lang=\"{lang}-CA\">")) && !page.contains('⟨'), "{of}");
        for name in ["h1", "header", "main", "footer"] {
            assert_eq!(count(name), 1, "{name} of {of}");
        }
        // The titles of charts have names of their own.
        assert_eq!(tags.iter().filter(|tag| **tag == "title").count(), 1, "{of}");
        for head in heads {
            assert!(page.contains(&format!("{head}</h")), "{head} in {of}: {page}");
        }
        assert_eq!(count("table"), count("caption"), "{of}");
        assert!(page.split("<table").skip(1).all(|table| table.split_once(">\n").unwrap().1.starts_with("<caption")));
        for tag in tags.iter().filter(|tag| tag.starts_with("th ") || **tag == "th") {
            assert!(matches!(attribute(tag, "scope"), Some("col" | "row")), "{tag} of {of}");
        }
        let ids: Vec<_> = tags.iter().filter_map(|tag| attribute(tag, "id")).collect();
        let names = BTreeSet::from_iter(&ids);
        assert_eq!(ids.len(), names.len(), "each id once: {ids:?}");
        let aims = tags.iter().filter_map(|tag| attribute(tag, "href")?.strip_prefix('#').map(str::to_owned));
        let labels = tags.iter().filter_map(|tag| attribute(tag, "aria-labelledby"));
        let labels = labels.flat_map(|ids| ids.split(' ').map(str::to_owned));
        for aim in aims.chain(labels) {
            assert!(ids.contains(&aim.as_str()), "{aim} of {of}");
        }
        // What scrolls takes the focus and has a name.
        for tag in tags.iter().filter(|tag| attribute(tag, "class") == Some("scroll")) {
            assert!(
                tag.contains("role=\"region\"") && tag.contains("tabindex=\"0\"") && tag.contains("aria-labelledby")
            );
        }
        // Nothing is fetched and nothing runs.
        for never in ["http:", "https:", "<script", "<link", "<img", " src=", "url(", "@import", " onload"] {
            assert!(!page.contains(never), "{never} in {of}");
        }
    }
}

#[test]
fn no_text_of_people_is_taken_for_markup_in_any_form_of_the_report() {
    let office = Office::without_register();
    office.ok([
        "init",
        "--profile",
        "mifi",
        "--officer",
        "roy:roy",
        "--title",
        "Bureau <script>alert(1)</script>\u{202e}",
    ]);
    office.complaint("2025-05-05");
    let title = "<script>x</script> | **gras** \u{202e}renversé";
    office.ok([
        "measure",
        "add",
        "--kind",
        "recommendation",
        "--title",
        title,
        "--from",
        "2025-0001",
        "--on",
        "2025-06-02",
    ]);
    office.ok(["issue", "add", "--title", title, "--on", "2025-06-02"]);
    let page = office.ok("report year 2025 --format html");
    assert!(!page.contains("<script") && !page.contains('\u{202e}'), "{page}");
    assert!(page.contains("&lt;script&gt;x&lt;/script&gt; | **gras** \\u{202e}renversé"), "{page}");
    let text = office.ok("report year 2025 --format md");
    assert!(
        !text.contains('\u{202e}')
            && !text.contains("**gras**")
            && !text.replace("\\<script>", "").contains("<script>"),
        "{text}"
    );
    let row = text.lines().find(|line| line.contains("gras")).unwrap();
    assert_eq!(row.replace("\\|", "").matches('|').count(), 7, "six cells: {row}");
}

#[test]
fn the_columns_of_a_table_in_markdown_stand_under_one_another() {
    let office = office::Office::new();
    let page = office.done("report year 2026 --format md");
    let tables: Vec<_> = page.split("\n\n").filter(|block| block.starts_with("| ")).collect();
    assert!(tables.len() > 5, "{page}");
    for line in tables {
        let widths: BTreeSet<_> = line.lines().map(|row| row.chars().count()).collect();
        assert_eq!(widths.len(), 1, "{line}");
    }
}

#[test]
fn the_plan_has_the_forms_of_a_document() {
    let office = Office::new();
    office.complaint("2025-05-05");
    office.ok([
        "measure",
        "add",
        "--kind",
        "improvement",
        "--title",
        "Aviser",
        "--from",
        "2025-0001",
        "--on",
        "2025-06-02",
    ]);
    let page = office.ok("report plan 2025 --format html");
    assert!(page.contains("<th scope=\"row\"><span class=\"key\">M2025-0001</span></th>") && page.contains("Aviser"));
    let text = office.ok("rapport plan 2025 --format md");
    assert!(
        text.starts_with("# Plan d’action\n")
            && text.contains("\n## Mesures\n\n**Tableau\u{a0}2. Mesures**\n\n| Numéro     | "),
        "{text}"
    );
}

#[test]
fn holidays_extended_by_rule_are_said_and_are_no_anomaly() {
    let office = Office::new();
    office.complaint("2026-02-02");
    // Loaded until the end of 2027, the holidays of the first quarter of 2028 follow the rule.
    office.today("2028-06-01");
    let text = flat(&office.ok("report year 2027"));
    assert!(text.contains("prolongés selon la règle") && text.contains("n’ont trouvé aucune anomalie"), "{text}");
}
