//! The forms of a report: pages, CSV, JSON, files.

use super::counted;
use super::office::Office;

#[test]
fn the_pages_show_that_the_flow_holds_and_keep_within_80_columns() {
    let office = Office::new();
    for of in [
        "month 2026-04",
        "month 2026-05",
        "year 2026",
        "quarter 2026-T1",
        "month 2020-01",
        "period 2026-01-01 2030-12-31",
    ] {
        for lang in ["fr", "en"] {
            let pages = office.done(&format!("report {of} --lang {lang}"));
            assert!(pages.lines().all(|line| line.chars().count() <= 80), "{pages}");
            assert!(!pages.contains('⟨') && !pages.contains("\n\n\n"), "{pages}");
        }
    }
    let pages = office.done("report month 2026-05 --detail").replace('\u{a0}', " ").replace("\n  ", " ");
    for text in [
        "\nMai 2026\n",
        "Ouvertes au début 3 + reçues 4 + rouvertes 1 − fermées 5 = ouvertes à la fin 3\n",
        "Dans les 15 jours ouvrables : 4 / 5 (80,0 %), cible 90 % manquée\n",
        "Part des plaintes fondées, en tout ou en partie  2 / 2 (100,0 %)\n",
        "En retard                          1\n",
        "Par langue de la réponse",
    ] {
        assert!(pages.contains(text), "{text} in {pages}");
    }
    let pages = office.done("report month 2026-04 --detail").replace('\u{a0}', " ");
    assert!(pages.contains("4 / 4 (100,0 %), cible 90 % atteinte"), "{pages}");
    let pages = office.done("report month 2026-06 --detail").replace('\u{a0}', " ");
    assert!(!pages.contains("Part des plaintes fondées"), "{pages}");
    assert_eq!(pages.matches("Rien pour cette période").count(), 1, "{pages}");
    for form in ["", " --format md", " --format html"] {
        let pages = office.done(&format!("report month 2026-06 --detail{form}")).replace("\n  ", " ");
        assert!(
            pages.contains("période\u{a0}: Requêtes fermées, Conclusions sur les plaintes fermées, Satis"),
            "{pages}"
        );
        assert!(!pages.contains("Requêtes fermées\n") && !pages.contains("Requêtes fermées</h"), "{pages}");
    }
    let shows_reopenings = |line: &str| office.done(line).contains("Rouv.");
    assert!(
        shows_reopenings("report quarter 2026-Q1 --detail") && !shows_reopenings("report quarter 2025-Q4 --detail")
    );
    std::fs::write(office.file("mot.txt"), "Le bureau était fermé.").unwrap();
    let pages = office.done("report month 2026-06 --detail --comment closed=mot.txt");
    let at = |text: &str| pages.find(text).unwrap_or_else(|| panic!("{text} in {pages}"));
    assert!(
        at("Le bureau était fermé.") < at("Requêtes ouvertes") && !pages.contains("période\u{a0}: Requêtes fermées")
    );
    let rounded = office.done("report quarter 2025-T4 --detail");
    assert!(!rounded.contains("arrondis."), "{rounded}");
}

#[test]
fn periods_are_named_in_words_in_both_languages() {
    let office = Office::new();
    for (of, french, english) in [
        ("mois 2025-11", "Novembre 2025", "November 2025"),
        (
            "trimestre 2025-T3",
            "T3 2025-2026 (1er octobre – 31 décembre 2025)",
            "Q3 2025-2026 (October 1 – December 31, 2025)",
        ),
        ("trimestre 2025-Q4", "T4 2025-2026 (1er janvier – 31 mars 2026)", "Q4 2025-2026 (January 1 – March 31, 2026)"),
        ("année 2026", "Année financière 2026-2027", "Fiscal year 2026-2027"),
        (
            "periode 2025-11-05 2026-01-12",
            "Du 5 novembre 2025 au 12 janvier 2026",
            "November 5, 2025 – January 12, 2026",
        ),
    ] {
        for (lang, label) in [("fr", french), ("en", english)] {
            let report = office.json(&format!("rapport {of} --lang {lang}"));
            assert_eq!(report["period"]["label"], label);
        }
    }
    for of in ["month 2026-13", "month 2026", "quarter 2026-T5", "year 2026-2028", "period 2026-05-02 2026-05-01"] {
        let output = office.run(&format!("report {of}"));
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{of}");
    }
}

#[test]
fn the_csv_has_a_row_for_each_figure_of_the_json() {
    let office = Office::new();
    let file = office.done("report month 2026-05 --format csv");
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    let header: Vec<_> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(
        header,
        ["key", "label", "count", "counts", "percent", "numerator", "denominator", "value", "section", "table"]
    );
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let row = |key: &str| -> Vec<String> {
        let found: Vec<_> = rows.iter().filter(|row| &row[0] == key).collect();
        assert_eq!(found.len(), 1, "{key}");
        found[0].iter().skip(1).map(str::to_owned).collect()
    };
    for (key, counts, count) in counted(&office.json("report month 2026-05")) {
        assert_eq!(row(&key)[1..3], [count.to_string(), counts], "{key}");
    }
    assert_eq!(row("dispositions.answered")[1..], ["2", "closings", "40.0", "2", "5", "", "closed", "dispositions"]);
    assert_eq!(row("times.within_standard_percent")[1..], ["", "", "80.0", "4", "5", "", "times", ""]);
    assert_eq!(row("times.mean")[1..], ["", "", "", "", "", "10.80", "times", ""]);
    assert_eq!(row("times.target_percent")[1..], ["", "", "90.0", "900", "1000", "", "times", ""]);
    let of_standard = row("times.by_standard.answer.within_standard_percent");
    assert_eq!(of_standard[1..], ["", "", "80.0", "4", "5", "", "times", "times.by_standard"]);
    assert_eq!(row("report.period.from")[6..], ["2026-05-01", "report", ""]);
    assert_eq!(row("closed.within_standard_by_unit.unknown")[7..], ["closed", "closed.by_unit"]);
    assert_eq!(row("findings.substantiated_by_ground.delay")[0].replace('\u{a0}', " "), "Délai : Fondés");
    assert!(!file.contains('⟨'), "{file}");
}

#[test]
fn the_figures_of_a_diff_are_the_numbers_of_the_report_each_with_its_fraction() {
    let office = Office::new();
    office.done("report freeze month 2026-05 --author roy");
    office.done("intake --received 2026-05-04 --channel web --kind comment --subject Tardive --author roy");
    office.done("triage 2026-0013 --admissible --on 2026-05-05 --author roy");
    office.done("close 2026-0013 --as answered --by phone --on 2026-05-12 --author roy");
    let (diff, file) = (office.json("report diff 1"), office.done("report diff 1 --format csv"));
    // Net days of May: 6, 7, 11, 12 and 18, then 6 more.
    for (key, before, after) in [
        ("flow.closed", "5,,", "6,,"),
        ("times.mean", "10.80,54,5", "10.00,60,6"),
        ("times.median", "11.00,11,1", "9.00,18,2"),
        ("times.within_standard_percent", "80.0,4,5", "83.3,5,6"),
    ] {
        let line = file.lines().find(|line| line.starts_with(&format!("{key},"))).unwrap();
        assert!(line.contains(&format!(",{before},{after},")), "{line}");
        let figure = diff["figures"].as_array().unwrap().iter().find(|figure| figure["key"] == key).unwrap();
        for (side, cells) in [("before", before), ("after", after)] {
            for (member, cell) in ["", "_numerator", "_denominator"].iter().zip(cells.split(',')) {
                assert_eq!(figure[format!("{side}{member}")].as_f64(), cell.parse().ok(), "{figure}");
            }
        }
    }
}

#[test]
fn a_file_takes_its_form_from_its_name_is_private_and_never_replaces_another_unasked() {
    let office = Office::new();
    let printed = office.done("report month 2026-04 --format json");
    assert_eq!(office.done("report month 2026-04 -o avril.json -q"), "");
    assert_eq!(std::fs::read_to_string(office.file("avril.json")).unwrap(), printed);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(office.file("avril.json")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let refused = office.run("report month 2026-05 -o avril.json");
    assert_eq!(refused.status.code(), Some(1));
    assert_eq!(std::fs::read_to_string(office.file("avril.json")).unwrap(), printed);
    office.done("report month 2026-05 -o avril.json --force");
    assert_eq!(
        std::fs::read_to_string(office.file("avril.json")).unwrap(),
        office.done("report month 2026-05 --format json")
    );
    office.done("report month 2026-05 -o mai.csv");
    let csv = std::fs::read_to_string(office.file("mai.csv")).unwrap();
    assert!(csv.starts_with("key,label,"), "{csv}");
    office.done("report month 2026-05 --format json -o mai.txt");
    assert!(std::fs::read_to_string(office.file("mai.txt")).unwrap().starts_with('{'));
    assert_eq!(office.done("report month 2026-05 --format jsonl").lines().count(), 1);
}

#[test]
fn what_cannot_be_written_or_read_is_refused_for_its_own_reason() {
    let office = Office::new();
    std::fs::write(office.file("fichier"), "").unwrap();
    for (code, line, text) in [
        (2, "report month 2026", "AAAA-MM"),
        (2, "report quarter 2026-04", "AAAA-Tn"),
        (2, "report year abc", "2026-2027"),
        (2, "report diff abc", "édition"),
        (2, "report month 2026-04 -o a.html --format csv", ".html"),
        (2, "report month 2026-04 -o x.pdf", "xlsx"),
        (2, "report cases month 2026-04 --cell times.mean", "ne compte rien"),
        (1, "report month 2026-04 -o absent/x.html", "absent n’existe pas"),
        (1, "report month 2026-04 -o fichier/x.html", "fichier est un fichier, non un dossier"),
        (1, "report month 2026-04 -o fichier/la/x.html", "fichier est un fichier, non un dossier"),
        (1, "demo fichier/la", "fichier est un fichier, non un dossier"),
        (1, "report month 2026-04 --format html -o .", "dossier"),
        (2, "report month 2026-04 -o rapport", "formes possibles"),
        (2, "report month 2026-04 -o rapport.pages", "formes possibles"),
    ] {
        let refused = office.run(line);
        let stderr = String::from_utf8(refused.stderr).unwrap();
        assert_eq!(refused.status.code(), Some(code), "{line}: {stderr}");
        assert!(stderr.contains(text), "{line}: {stderr}");
    }
    let stderr = String::from_utf8(office.run("report month 2026").stderr).unwrap();
    assert!(!stderr.contains("2026-2027"), "{stderr}");
}

#[test]
fn what_the_register_does_not_know_of_a_period_is_said_in_every_form() {
    // The first request of this office was received on March 30, 2026.
    let office = Office::new();
    for (of, covered, text) in [
        ("month 2026-02", "none", "Le registre ne connaît rien de cette période : sa première requête"),
        ("month 2026-03", "partly", "Le registre commence le 30 mars 2026 : rien d’avant n’est compté."),
        ("month 2026-04", "whole", ""),
    ] {
        let pages = office.done(&format!("report {of}")).replace('\u{a0}', " ").replace("\n  ", " ");
        assert!(pages.contains(text), "{pages}");
        assert_eq!(pages.contains("30 mars 2026"), covered != "whole", "{pages}");
        let csv = office.done(&format!("report {of} --format csv"));
        let line = csv.lines().find(|line| line.starts_with("report.covered,")).unwrap();
        assert!(line.ends_with(&format!(",{covered},report,")), "{line}");
        assert!(office.done(&format!("report {of} --format json")).contains(&format!("\"covered\": \"{covered}\"")));
        // Readers of what is published are not told on which day somebody wrote.
        let pages = office.done(&format!("report {of} --publish --dry-run")).replace("\n  ", " ");
        let known = pages.lines().find(|line| line.contains("connaît"));
        assert_eq!(known.is_some(), covered != "whole", "{pages}");
        // Nor that somebody did, when a figure of the period may be zero.
        assert!(!pages.contains("30 mars") && !known.unwrap_or_default().contains("requête"), "{pages}");
    }
}

#[test]
fn a_flag_before_the_period_is_told_where_it_goes() {
    let office = crate::support::Office::without_register();
    for (typed, command) in [
        ("rapport figer --dry-run", "doleances rapport figer mois AAAA-MM --dry-run"),
        ("rapport figer --dry-run mois 2026-04", "doleances rapport figer mois AAAA-MM --dry-run"),
        ("rapport --compare", "doleances rapport mois AAAA-MM --compare"),
        ("rapport cas --cell flow.received", "doleances rapport cas mois AAAA-MM --cell CLÉ"),
        ("report --lang en --as-of 2026-01-01 month 2025-12", "doleances report month YYYY-MM --as-of WHEN"),
        ("report freeze --dry-run --lang en", "doleances report freeze month YYYY-MM --dry-run"),
    ] {
        let ran = office.run(typed);
        assert!(ran.status == 2 && ran.stderr.lines().any(|line| line.ends_with(command)), "{ran}");
    }
    for other in ["rapport figer --rien", "rapport mois 2026-04 --rien", "rapport diff --publish"] {
        assert!(office.run(other).says_text("usage-unknown-argument"), "{other}");
    }
}
