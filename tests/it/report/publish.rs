//! `--publish`: what goes out, and what is kept of it. `publication` attacks it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::Value as Json;

use crate::support::{Office, words};

/// An office after an invented year, once the fiscal year is over.
fn office() -> Office {
    let office = Office::after_a_year();
    fs::rename(office.path("an/registre.db"), office.register()).unwrap();
    office.today("2027-04-01");
    office
}

fn texts(records: &Json, names: &[&str]) -> Vec<String> {
    let of = |record: &Json| names.iter().filter_map(|name| Some(record[name].as_str()?.to_owned())).collect();
    let of: Vec<Vec<String>> = records.as_array().unwrap().iter().map(of).collect();
    of.concat()
}

#[test]
fn no_word_of_anyone_no_name_and_no_number_of_a_request_goes_out() {
    let office = office();
    let mut secrets = BTreeSet::new();
    let requests = office.json("export requests");
    assert!(requests.as_array().unwrap().len() > 150);
    secrets.extend(texts(&requests, &["number", "subject", "officer", "text", "remedy"]));
    secrets.extend(texts(&office.json("measure list"), &["title", "responsible", "text"]));
    secrets.extend(texts(&office.json("issue list"), &["title", "cause"]));
    secrets.extend(texts(&office.json("reference list officer"), &["code", "fr", "en"]));
    // What is the office's own word for a list of its reports is no word of anyone.
    secrets.retain(|secret| secret.len() > 4);
    for form in ["json", "csv", "html", "md", "table", "xlsx"] {
        office.ok(format!("report year 2026 --publish -q --format {form} -o out.{form}"));
        let bytes = fs::read(office.path(&format!("out.{form}"))).unwrap();
        let shown = String::from_utf8_lossy(&bytes);
        let out: Vec<_> = secrets.iter().filter(|secret| shown.contains(secret.as_str())).collect();
        assert!(out.is_empty(), "{form}: {out:?}");
    }
    // The same eyes find them in what is for the office.
    let internal = office.ok("report year 2026 --format html");
    assert!(secrets.iter().filter(|secret| internal.contains(secret.as_str())).count() > 3);
}

/// Every count of an edition is one of the register, or the sum of those that are not shown.
#[test]
fn an_edition_shows_true_counts_none_small_and_the_rest_together() {
    let office = office();
    let document = office.json("report quarter 2026-T2 --publish");
    let csv = office.ok("report quarter 2026-T2 --format csv");
    let truth = |key: &str| -> u64 {
        let line = csv.lines().find(|line| line.starts_with(&format!("{key},")));
        let line = line.unwrap_or_else(|| panic!("{key}"));
        csv::ReaderBuilder::new().has_headers(false).from_reader(line.as_bytes()).records().next().unwrap().unwrap()[2]
            .parse()
            .unwrap()
    };
    let mut folded = 0;
    for table in document["tables"].as_array().unwrap() {
        let (path, rows) = (table["key"].as_str().unwrap(), table["rows"].as_array().unwrap());
        let mut total = 0;
        for row in rows {
            let count = row["count"].as_u64().unwrap();
            assert!(count >= 5, "{row}");
            total += count;
            match row["code"].as_str().unwrap() {
                "others" => folded += 1,
                code => assert_eq!(count, truth(&format!("{path}.{code}")), "{row}"),
            }
        }
        assert!(rows.is_empty() && table["total"].is_null() || table["total"] == total, "{table}");
    }
    assert!(folded > 1, "{document:#}");
    for figure in document["totals"].as_array().unwrap().iter().chain(document["measures"].as_array().unwrap()) {
        if figure["key"].as_str().unwrap().starts_with("flow.") {
            assert_eq!(figure["value"], truth(figure["key"].as_str().unwrap()), "{figure}");
        }
        assert!(!figure["value"].is_null(), "the office's totals are always shown: {figure}");
    }
}

/// The rows of a file of figures, each by its columns.
fn rows(file: &str) -> Vec<BTreeMap<String, String>> {
    csv::Reader::from_reader(file.as_bytes()).deserialize().map(Result::unwrap).collect()
}

#[test]
fn a_published_figure_is_the_number_that_the_office_has_and_the_file_says_of_what_it_is() {
    let office = office();
    let mut fractions = BTreeSet::new();
    for (month, edition) in [("2026-09", "R2027-0001"), ("2027-02", "R2027-0002")] {
        let own = rows(&office.ok(format!("report month {month} --format csv")));
        let file = rows(&office.ok(format!("report month {month} --publish --format csv")));
        let of_office = |key: &str| own.iter().find(|row| row["key"] == key).unwrap_or_else(|| panic!("{key}"));
        let (about, figures): (Vec<_>, Vec<_>) = file.iter().partition(|row| row["key"].starts_with("report."));
        assert_eq!(about.len(), 8, "{about:?}");
        for row in about {
            assert_eq!(
                (&row["value"], &row["label"]),
                (&of_office(&row["key"])["value"], &of_office(&row["key"])["label"])
            );
        }
        assert_eq!(figures[0]["key"], "published.edition");
        assert_eq!(figures[0]["value"], edition);
        let document = office.json(format!("report month {month} --publish"));
        let totals = document["totals"].as_array().unwrap();
        for (total, row) in totals.iter().zip(&figures[1..]) {
            let (key, of_office) = (&row["key"], of_office(&row["key"]));
            let known = ["count", "percent", "value"].map(|column| of_office[column].as_str()).concat();
            assert_eq!(row["value"], known, "{key}");
            let number = |column: &str| row[column].parse::<f64>().ok();
            for of in ["", "year_before_"] {
                let value = number(if of.is_empty() { "value" } else { "year_before" });
                if let Some(above) = number(&format!("{of}numerator")) {
                    fractions.insert(format!("{of}{key}"));
                    let exact = above / number(&format!("{of}denominator")).unwrap();
                    let exact = if key.ends_with("_percent") { exact * 100.0 } else { exact };
                    assert!(value.is_some_and(|value| (exact - value).abs() < 0.051), "{of}{key}: {exact} {value:?}");
                }
            }
            for (column, member) in total.as_object().unwrap() {
                assert_eq!(member.as_f64(), number(column), "{key} {column}");
            }
        }
    }
    for key in ["times.within_standard_percent", "times.target_percent", "times.mean", "times.median"] {
        assert!(fractions.contains(key) && fractions.contains(&format!("year_before_{key}")), "{fractions:?}");
    }
}

#[test]
fn an_edition_is_entered_once_and_drawn_the_same_ever_after() {
    let office = office();
    let (entries, _) = office.head();
    let dry = office.run("report month 2026-09 --publish --dry-run --format json");
    assert!(dry.says_text("say-publish-dry-run"), "{dry}");
    assert_eq!(office.head().0, entries);
    let ran = office.run("report month 2026-09 --publish --format json");
    assert!(ran.status == 0 && ran.says_text("say-published"), "{ran}");
    let (document, simulated): (Json, Json) =
        (serde_json::from_str(&ran.stdout).unwrap(), serde_json::from_str(&dry.stdout).unwrap());
    assert_eq!(document["tables"], simulated["tables"], "the dry run shows what is published");
    assert_eq!(
        (&simulated["publication"]["edition"], &simulated["publication"]["dry_run"]),
        (&Json::Null, &true.into())
    );
    assert_eq!(office.head().0, entries + 1);
    assert_eq!(document["publication"]["threshold"], 5);
    assert_eq!(document["publication"]["edition"], "R2027-0001");
    assert_eq!(document["register_entries"], entries);

    // Work that moves no figure of the month moves nothing of its edition, on any day.
    office.today("2027-05-03").ok("note 2026-0001 --text vu");
    let again = office.run("rapport mois 2026-09 --publish --format json");
    assert!(again.says_text("say-published-before"), "{again}");
    assert_eq!(again.stdout, ran.stdout);
    // Work that does makes another edition.
    office.ok("intake -q --channel email --subject a --kind complaint --received 2026-09-10");
    let moved = office.run("report month 2026-09 --publish --format json");
    assert!(moved.says_text("say-published") && moved.stdout.contains("R2027-0002"), "{moved}");
    let page = office.ok("report month 2026-09 --publish");
    assert!(page.contains("Elle remplace l’édition R2027-0001 de la même période."), "{page}");
    let editions = office.json("report editions");
    let found: Vec<_> = editions.as_array().unwrap().iter().map(|it| (&it["period"], &it["published"])).collect();
    assert_eq!(found, [(&"2026-09".into(), &true.into()), (&"2026-09".into(), &true.into())]);
    office.ok("check --deep");
}

#[test]
fn the_office_sees_the_rows_of_an_edition_and_its_report_names_it() {
    let office = office();
    let document = office.json("report quarter 2026-T2 --publish");
    let of_document = document["tables"].as_array().unwrap().iter().flat_map(|table| table["rows"].as_array().unwrap());
    let of_document: BTreeSet<(String, u64)> =
        of_document.map(|row| (row["key"].as_str().unwrap().to_owned(), row["count"].as_u64().unwrap())).collect();
    let shown = office.json("show R1");
    assert_eq!((&shown["number"], &shown["published"]), (&"R2027-0001".into(), &true.into()));
    let rows = shown["rows"].as_array().unwrap().iter();
    let rows: BTreeSet<_> =
        rows.map(|row| (row["key"].as_str().unwrap().to_owned(), row["count"].as_u64().unwrap())).collect();
    assert!(rows.len() > 8 && rows == of_document, "{rows:?} {of_document:?}");
    let (screen, row) = (office.ok("show R1"), &document["tables"][0]["rows"][0]);
    let words = format!("{} : {}", document["tables"][0]["label"].as_str().unwrap(), row["label"].as_str().unwrap());
    assert!(words::plain(&screen).contains(&words), "{words}: {screen}");
    let sentence = "L’édition publiée R2027-0001 de cette période a été inscrite le 1er avril 2027.";
    assert!(words::plain(&office.ok("report quarter 2026-T2 --detail")).contains(&words::plain(sentence)));
    assert_eq!(office.json("report quarter 2026-T2")["published"]["edition"], "R2027-0001");
    assert!(office.json("report month 2026-08")["published"].is_null());
    // What was only frozen is not published.
    office.ok("report freeze month 2026-08");
    assert_eq!(office.json("show R2")["rows"], serde_json::json!([]));
    office.refused(3, "show R9").says("store-no-such-record");
}

/// The year of a small office: 24 requests, one of them late.
#[test]
fn a_small_office_keeps_its_headline_and_is_held_against_its_last_year() {
    let office = Office::new();
    office.today("2027-04-01");
    let mut file = "received_on,channel,kind,admissible,finding,disposition,closed_on\n".to_owned();
    for year in [2024, 2025] {
        for n in 1..=12 {
            let month = format!("{}-{:02}", year + n / 10, (n + 2) % 12 + 1);
            let closed = if n == 12 { "20" } else { "09" };
            file += &format!("{month}-06,email,complaint,yes,unsubstantiated,answered,{month}-{closed}\n");
        }
    }
    fs::write(office.path("deux-ans.csv"), file).unwrap();
    office.ok("import deux-ans.csv");
    let document = office.json("report year 2025 --publish");
    let totals = document["totals"].as_array().unwrap();
    let total = |key: &str| totals.iter().find(|total| total["key"] == key).unwrap();
    assert_eq!((&total("flow.received")["value"], &total("flow.closed")["value"]), (&12.into(), &12.into()));
    assert_eq!(total("times.within_standard_percent")["denominator"], 12);
    // The register begins within the year before, so that it is not known whole.
    assert!(total("flow.received")["year_before"].is_null());
    let page = office.ok("report year 2025 --publish");
    assert!(page.contains("Ouvertes au début") && page.contains("Par mode de réception"), "{page}");

    // 20 comments, and « Autres 5 » of 4 inquiries and 1 complaint: the share within the standard is of 21 comments and
    // complaints. Where one more was open at the end, it may have been an inquiry as well as a complaint.
    let mut file = "received_on,channel,kind,admissible,finding,disposition,closed_on\n".to_owned();
    let small = [("comment", "", 20), ("information", "", 4), ("complaint", "unsubstantiated", 1)];
    let mostly_others = [("comment", "", 8), ("information", "", 4), ("request", "", 4), ("other", "", 3)];
    for (month, kinds) in [("2026-09", &small[..]), ("2026-11", &small), ("2026-12", &mostly_others)] {
        for (kind, finding, count) in kinds {
            file += &format!("{month}-04,email,{kind},yes,{finding},answered,{month}-06\n").repeat(*count);
        }
    }
    file += "2026-11-04,email,information,yes,,,\n";
    fs::write(office.path("types.csv"), file).unwrap();
    office.ok("import types.csv");
    let by_kind = |month: &str| {
        let document = office.json(format!("report month {month} --publish"));
        let rows = document["tables"][0]["rows"].as_array().unwrap().iter();
        rows.map(|row| (row["code"].as_str().unwrap().to_owned(), row["count"].as_u64().unwrap())).collect::<Vec<_>>()
    };
    assert_eq!(by_kind("2026-09"), []);
    // A single finding is not told from none.
    for month in ["2026-09", "2026-12"] {
        let page = words::plain(&office.ok(format!("report month {month} --publish")));
        let sentence = words::plain("« Par conclusion » : non publié, faute de nombres assez grands");
        assert!(page.contains(&sentence), "{month}: {page}");
    }
    assert_eq!(by_kind("2026-11"), [("comment".to_owned(), 20), ("others".to_owned(), 6)]);
    assert_eq!(by_kind("2026-12"), [("comment".to_owned(), 8), ("others".to_owned(), 11)]);
}

#[test]
fn a_dry_run_is_never_taken_for_an_edition() {
    let office = office();
    for form in ["table", "md", "html"] {
        let shown = office.ok(format!("report month 2026-09 --publish --dry-run --format {form}"));
        assert!(shown.contains("SIMULATION, ne pas diffuser"), "{form}: {shown}");
        assert!(!shown.contains("2027-0001") && !shown.contains("Édition pour publication"), "{form}: {shown}");
    }
    // What was published is an edition, in a dry run too.
    assert_eq!(office.ok("report month 2026-09 --publish -q --format json -o public.json"), "R2027-0001\n");
    let edition = office.json("report month 2026-09 --publish --dry-run")["publication"].clone();
    assert_eq!((&edition["edition"], &edition["dry_run"]), (&"R2027-0001".into(), &false.into()));
}

#[cfg(target_os = "linux")]
#[test]
fn whoever_publishes_where_nothing_can_be_written_learns_the_number_and_how_to_print_it_again() {
    let office = office();
    let into_the_void = |line: &str| {
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        let output = office.command(line).stdout(full).output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    for quiet in ["", " -q"] {
        let (status, stderr) = into_the_void(&format!("report month 2026-09 --publish --format json{quiet}"));
        assert_eq!(status, Some(1), "{stderr}");
        assert!(stderr.contains("2027-0001") && stderr.contains("est inscrite au journal"), "{stderr}");
        assert!(stderr.contains("doleances rapport mois 2026-09 --publier -o FICHIER"), "{stderr}");
    }
    assert_eq!(office.json("report month 2026-09 --publish")["publication"]["edition"], "R2027-0001");
    assert_eq!(office.json("report editions").as_array().unwrap().len(), 1);
    let (status, stderr) = into_the_void("report freeze month 2026-08 -q");
    assert!(status == Some(1) && stderr.contains("C’est inscrit au registre"), "{stderr}");
    assert!(stderr.contains("R2027-0002"), "{stderr}");
}

/// An edition is never taken back.
#[cfg(target_os = "linux")]
#[test]
fn a_period_that_is_not_over_is_frozen_at_a_terminal_once_agreed_to() {
    let office = crate::support::Office::on("2026-03-31");
    let freeze = ["rapport", "figer", "mois", "2026-03"];
    let publish = ["rapport", "mois", "2026-03", "--publier"];
    for line in [&freeze, &publish] {
        let mut screen = crate::support::screen::Screen::open(&office, line);
        screen.answer("avant sa fin", crate::support::screen::ENTER);
        assert_ne!(screen.end().0, Some(0));
        assert_eq!(office.json("report editions"), serde_json::json!([]));
    }
    let agreed = crate::support::screen::Screen::open(&office, &[&freeze[..], &["--oui"]].concat()).end();
    assert!(agreed.0 == Some(0) && agreed.1.contains("Attention"), "{}", agreed.1);
    office.today("2026-04-01").ok("intake -q --received 2026-03-30 --channel email --subject a");
    let over = crate::support::screen::Screen::open(&office, &freeze).end();
    assert!(over.0 == Some(0) && !over.1.contains("avant sa fin"), "{}", over.1);
}

#[test]
fn a_period_that_is_not_over_is_told_and_one_that_has_not_begun_is_refused() {
    let office = office();
    let warned = |line: &str, key: &str| {
        let ran = office.run(line);
        assert!(ran.status == 0 && ran.says_text(key), "{ran}");
    };
    warned("report freeze month 2027-04 --dry-run", "warning-freeze-unfinished");
    warned("report month 2027-04 --publish --dry-run", "warning-freeze-unfinished");
    for drawn in ["freeze month 2027-06", "month 2027-06 --publish", "month 2027-06", "year 2027 --as-of 2027-03-31"] {
        office.refused(1, format!("report {drawn}")).says("error-period-not-begun");
    }
    office.refused(1, "report cases month 2027-06 --cell flow.received").says("error-period-not-begun");
    let over = office.run("report freeze month 2027-03 --dry-run");
    assert!(!over.stderr.contains("Attention"), "{over}");
    assert!(office.ok("report month 2027-04 --publish --dry-run").contains("La période n’est pas terminée"));
    let begun = office.ok("report month 2027-04");
    assert!(begun.contains("(provisoire, au 1er avril 2027)"), "{begun}");
    // The register knows April and February 2026 whole.
    for (month, is_compared) in [("2027-04", false), ("2027-02", true)] {
        let document = office.json(format!("report month {month} --publish --dry-run"));
        let totals = document["totals"].as_array().unwrap();
        assert_eq!(totals.iter().any(|total| total["year_before"].is_u64()), is_compared, "{month}: {totals:?}");
    }
}

#[test]
fn the_method_is_of_this_office_and_short() {
    let office = office();
    let page = words::plain(&office.ok("report month 2026-06 --publish"));
    let standard = "Norme « Réponse à une plainte ou à un commentaire » : 15 jours ouvrables ou moins";
    for text in
        [standard, "les lignes de 1 à 4 sont réunies", "programmation linéaire", "traite un organisme partenaire"]
    {
        assert!(page.contains(&words::plain(text)), "{text}: {page}");
    }
    let english = words::plain(&office.ok("report month 2026-06 --publish --lang en --format md"));
    for text in ["rows of 1 to 4 are grouped", "linear programming"] {
        assert!(english.contains(text), "{text}: {english}");
    }
    office.ok("setting set publication_threshold 2 --reason peu");
    let page = words::plain(&office.ok("report month 2026-06 --publish --dry-run"));
    assert!(page.contains("les lignes de 1 sont réunies"), "{page}");
}

#[test]
fn the_threshold_is_the_office_s_and_only_months_quarters_and_years_are_published() {
    let office = office();
    for threshold in [5, 10] {
        if threshold != 5 {
            office.ok(format!("setting set publication_threshold {threshold} --reason prudence"));
        }
        let document = office.json("report year 2026 --publish --dry-run");
        assert_eq!(document["publication"]["threshold"], threshold);
        let rows = document["tables"].as_array().unwrap().iter().flat_map(|table| table["rows"].as_array().unwrap());
        let least = rows.filter_map(|row| row["count"].as_u64()).min().unwrap();
        assert!(least >= threshold && least < threshold + 8, "{least}");
    }
    for (line, key) in [
        ("report month 2026-09 --publish --compare", "usage-publish"),
        ("rapport mois 2026-09 --publier --détail", "usage-publish"),
        ("report month 2026-09 --publish --as-of 2027-03-01", "usage-publish"),
        ("report period 2026-09-01 2026-09-30 --publish", "usage-publish-period"),
        // What is frozen is for the office: there is one way to publish.
        ("report freeze month 2026-09 --publish", "usage-unknown-argument"),
    ] {
        office.refused(2, line).says(key);
    }
    office.refused(2, "report month 2026-09 --dry-run");
    office.refused(2, "report cases month 2026-09 --cell received --publish");
}

#[test]
fn the_title_of_a_measure_goes_out_once_the_office_has_passed_it() {
    let office = office();
    let first = office.json("report year 2026 --publish");
    assert_eq!(first["titles"], serde_json::json!([]));
    let measures = office.json("measure list");
    let measure = measures.as_array().unwrap().iter().find(|measure| measure["status"] == "verified").unwrap();
    let [number, own] = ["number", "title"].map(|key| measure[key].as_str().unwrap());
    office.ok(format!("measure set {number} --public Rappeler_en_deux_jours"));
    let page = office.ok("report year 2026 --publish");
    assert!(page.contains("Rappeler_en_deux_jours") && page.contains("2027-0002") && !page.contains(own), "{page}");
    assert_eq!(office.json("report year 2026 --publish")["titles"][0]["title"], "Rappeler_en_deux_jours");
    assert!(office.ok(format!("measure show {number}")).contains("Titre pour publication"));
    office.ok("check --deep");
}
