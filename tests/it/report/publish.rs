//! `--publish`: what goes out, what is kept of it, and what somebody who has all of it can work out.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::Value as Json;

use super::attacker::Attacker;
use crate::support::{Office, words};

/// An office after an invented year, once the fiscal year is over.
fn office() -> Office {
    let office = Office::after_a_year();
    fs::rename(office.path("an/registre.db"), office.register()).unwrap();
    office.today("2027-04-01");
    office
}

/// What a document says: its figures by key, none for one that is hidden.
pub fn cells(document: &Json) -> BTreeMap<String, Option<i64>> {
    let mut found = BTreeMap::new();
    gather("", &document["figures"], &mut found);
    found
}

fn gather(path: &str, document: &Json, found: &mut BTreeMap<String, Option<i64>>) {
    match document {
        Json::Object(members) => {
            if let Some(key) = members.get("key").and_then(Json::as_str) {
                found.insert(key.to_owned(), members["count"].as_i64());
            }
            for (name, member) in members {
                let inner = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                gather(&inner, member, found);
            }
        }
        Json::Array(rows) => rows.iter().for_each(|row| gather("row", row, found)),
        Json::Number(number) if !path.starts_with("row") => {
            number.as_i64().into_iter().for_each(|number| _ = found.insert(path.to_owned(), Some(number)));
        }
        Json::Null if !path.starts_with("row") => _ = found.insert(path.to_owned(), None),
        _ => {}
    }
}

/// The sector of each unit.
fn sectors(office: &Office) -> BTreeMap<String, String> {
    let units = office.json("reference list unit");
    let parent = |code: &str| {
        let unit = units.as_array().unwrap().iter().find(|unit| unit["code"] == code);
        unit.and_then(|unit| unit["parent"].as_str()).map(str::to_owned)
    };
    let code = |unit: &Json| unit["code"].as_str().unwrap().to_owned();
    let top = |code: String| std::iter::successors(Some(code), |code| parent(code)).last().unwrap();
    units.as_array().unwrap().iter().map(|unit| (code(unit), top(code(unit)))).collect()
}

/// Publishes those periods one after the other, and attacks all that was published.
fn attack(periods: &[&str]) {
    let office = office();
    let mut attackers = [false, true].map(|bets| Attacker::new(sectors(&office), bets));
    let (mut truths, mut hidden) = (Vec::new(), 0);
    for period in periods {
        let truth = cells(&office.json(format!("report {period}")));
        let document = office.json(format!("report {period} --publish"));
        let published = cells(&document);
        for (key, count) in &published {
            let true_count = truth.get(key).copied().flatten();
            assert!(count.is_none() || *count == true_count, "{period} {key}: {count:?} is not {true_count:?}");
            assert!(count.is_none_or(|count| !(1..5).contains(&count)) || !is_count(key), "{period} {key} is small");
            hidden += usize::from(count.is_none());
        }
        attackers.iter_mut().for_each(|attacker| attacker.read(&document, &published));
        truths.push(truth);
    }
    assert!(hidden > 20 * truths.len(), "{hidden} hidden in {}", truths.len());
    for (edition, key, value) in attackers.into_iter().flat_map(Attacker::found) {
        let truth = truths[edition].get(&key).copied().flatten().unwrap_or_default();
        // What is found of a cell that was hidden for the sake of others does no harm while these are not.
        assert!(value != truth || !(1..5).contains(&truth), "{periods:?}: {key} of the edition {edition} is {value}");
    }
}

/// Whether a number of the document counts persons, requests, grounds or records, and not days.
fn is_count(key: &str) -> bool {
    let last = key.rsplit('.').next().unwrap();
    let days = ["mean", "median", "p90", "max", "target_days", "target_percent", "days", "n"];
    !days.iter().any(|name| last.ends_with(name)) && !last.contains("percent") && last != "answer_rate"
}

#[test]
fn quarters_then_the_year_give_no_small_figure_away() {
    let periods = ["quarter 2026-T1", "quarter 2026-T2", "quarter 2026-T3", "quarter 2026-T4", "year 2026"];
    attack(&periods);
}

#[test]
fn months_then_their_quarter_give_no_small_figure_away() {
    let periods = ["month 2026-06", "month 2026-04", "month 2026-05", "quarter 2026-T1", "month 2026-07"];
    attack(&periods);
}

#[test]
fn a_year_then_its_parts_give_no_small_figure_away() {
    attack(&["year 2026", "month 2026-09", "month 2026-03"]);
}

/// The names of the rows that the office has, in the order of a published table: those shown come by size, the others by
/// their code.
#[test]
fn where_a_hidden_row_stands_tells_nothing() {
    let office = office();
    let document = office.json("report year 2026 --publish");
    let mut tables = 0;
    for path in
        ["received/by_channel", "received/by_program", "received/by_unit", "closed/by_unit", "grounds/by_nature"]
    {
        let rows = document["figures"].pointer(&format!("/{path}")).unwrap().as_array().unwrap();
        let shown = rows.iter().take_while(|row| !row["count"].is_null()).count();
        let hidden: Vec<_> = rows[shown..].iter().map(|row| row["code"].as_str().unwrap()).collect();
        assert!(rows[shown..].iter().all(|row| row["count"].is_null() && row["hidden"] == true), "{path}");
        let mut sorted = hidden.clone();
        sorted.sort_by_key(|code| (*code == "unknown", (*code).to_owned()));
        assert_eq!(hidden, sorted, "{path}");
        tables += usize::from(hidden.len() > 1);
    }
    assert!(tables >= 3);
}

#[test]
fn no_word_of_anyone_no_name_and_no_number_of_a_request_goes_out() {
    let office = office();
    let mut secrets = BTreeSet::new();
    let texts = |records: &Json, names: &[&str]| -> Vec<String> {
        let of = |record: &Json| names.iter().filter_map(|name| Some(record[name].as_str()?.to_owned())).collect();
        let of: Vec<Vec<String>> = records.as_array().unwrap().iter().map(of).collect();
        of.concat()
    };
    let requests = office.json("export requests");
    assert!(requests.as_array().unwrap().len() > 150);
    secrets.extend(texts(&requests, &["number", "subject", "officer", "text", "remedy"]));
    secrets.extend(texts(&office.json("measure list"), &["title", "responsible", "text"]));
    secrets.extend(texts(&office.json("issue list"), &["title", "cause"]));
    secrets.extend(texts(&office.json("reference list officer"), &["code", "fr", "en"]));
    // What is the office's own word for a list of its reports is no word of anyone.
    secrets.retain(|secret| secret.len() > 4);
    for (n, form) in ["json", "csv", "html", "md", "table", "xlsx"].into_iter().enumerate() {
        for period in ["month 2026-09", "year 2026"].into_iter().skip(usize::from(n > 2)) {
            let file = format!("{form}-{}", period.replace(' ', "-"));
            let line = format!("report {period} --publish --format {form} -o {file}");
            if office.run(&line).status == 0 {
                let bytes = fs::read(office.path(&file)).unwrap();
                let told = String::from_utf8_lossy(&bytes);
                let out: Vec<_> = secrets.iter().filter(|secret| told.contains(secret.as_str())).collect();
                assert!(out.is_empty(), "{file}: {out:?}");
            }
        }
    }
    // The same eyes find them in what is for the office.
    let internal = office.ok("report year 2026 --format html");
    assert!(secrets.iter().filter(|secret| internal.contains(secret.as_str())).count() > 3);
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
    assert_eq!(document["figures"], simulated["figures"], "the dry run shows what is published");
    assert_eq!(office.head().0, entries + 1);
    let x = ran.stdout.matches("\"hidden\": true").count();
    assert_eq!(document["publication"]["threshold"], 5);
    assert_eq!(document["publication"]["edition"], "edition:2027-0001");
    assert!(document["publication"]["hidden_cells"].as_u64().unwrap() >= x as u64 && x > 10, "{x}");
    assert_eq!(document["register_entries"], entries);
    assert!(document["published"].is_null() && !ran.stdout.contains("protects"));

    // Work that moves no figure of the month moves nothing of its edition, on any day.
    office.today("2027-05-03").ok("note 2026-0001 --text vu");
    let again = office.run("rapport mois 2026-09 --publish --format json");
    assert!(again.says_text("say-published-before"), "{again}");
    assert_eq!(again.stdout, ran.stdout);
    office.refused(1, "report freeze month 2026-09 --publish").says("refusal-already-frozen");
    // Work that does makes another edition.
    office.ok("intake -q --channel email --subject a --kind complaint --received 2026-09-10");
    let moved = office.run("report month 2026-09 --publish --format json");
    assert!(moved.says_text("say-published") && moved.stdout.contains("edition:2027-0002"), "{moved}");
    assert!(moved.says_text("warning-published-otherwise"), "{moved}");
    let editions = office.json("report editions");
    let told: Vec<_> = editions.as_array().unwrap().iter().map(|it| (&it["period"], &it["published"])).collect();
    assert_eq!(told, [(&"2026-09".into(), &true.into()), (&"2026-09".into(), &true.into())]);
    office.ok("check --deep");
}

#[test]
fn the_office_sees_what_was_hidden_and_why_and_readers_do_not() {
    let office = office();
    assert_eq!(office.ok("report freeze month 2026-09 --publish --dry-run").split(' ').next(), Some("2027-0001"));
    assert_eq!(office.ok("report freeze month 2026-09 --publish -q"), "2027-0001\n");
    let internal = office.json("report month 2026-09");
    let published = cells(&office.json("report month 2026-09 --publish"));
    assert_eq!(internal["published"]["edition"], "edition:2027-0001");
    let hidden = office.json("report editions 1");
    let hidden = hidden.as_array().unwrap();
    let truth = cells(&internal);
    for told in hidden {
        let (key, count, why) = (told["key"].as_str().unwrap(), &told["value"], told["why"].as_str().unwrap());
        assert!(published.get(key).is_none_or(Option::is_none), "{key}");
        assert_eq!(told["named"], published.contains_key(key), "{key}");
        assert_eq!(count.as_i64(), truth[key], "{key}");
        match why {
            "small" => assert!((1..5).contains(&count.as_i64().unwrap()) && told["of"].is_null(), "{told}"),
            "part_of_small" => assert!((1..5).contains(&truth[told["of"].as_str().unwrap()].unwrap()), "{told}"),
            "protects" => assert!(count.as_i64().unwrap() > 4 && told["of"].is_string(), "{told}"),
            "withheld" => assert!(!(1..5).contains(&count.as_i64().unwrap()) && told["of"].is_string(), "{told}"),
            "never" => assert!(key.starts_with("open.by_officer") || key.starts_with("issues"), "{told}"),
            _ => panic!("{told}"),
        }
    }
    // All that is hidden, and counted, is told.
    let listed: BTreeSet<&str> = hidden.iter().map(|told| told["key"].as_str().unwrap()).collect();
    for key in published.iter().filter(|(key, count)| count.is_none() && is_count(key)).map(|(key, _)| key) {
        assert!(listed.contains(key.as_str()) || key == "received.count" || key == "closed.count", "{key}");
    }
    let csv = office.ok("report editions 2027-0001 --format csv");
    assert!(csv.starts_with("key,label,value,counts,why,of,named\n"), "{csv}");
    assert_eq!(csv.lines().count(), 1 + hidden.len());
    let table = office.command("report editions edition:1").env("COLUMNS", "80").output().unwrap();
    let table = String::from_utf8(table.stdout).unwrap();
    assert!(table.contains("petit nombre") && table.contains("révélerait"), "{table}");
    assert!(table.lines().all(|line| line.chars().count() <= 80), "{table}");
    // The work of later days changes the lists and the figures, and not what was hidden then.
    office.today("2027-05-03").ok("reference rename channel email --fr Messagerie --en Messages");
    office.ok("intake -q --channel email --subject a --kind complaint --received 2026-09-10");
    assert_eq!(office.ok("report editions 2027-0001 --format csv"), csv);
}

#[test]
fn the_report_of_the_office_says_how_much_was_hidden_in_one_sentence_and_lists_none_of_it() {
    let office = office();
    let lines = |report: &str| office.ok(report).lines().count();
    let (before, csv) = (lines("report year 2026"), lines("report year 2026 --format csv"));
    office.ok("report year 2026 --publish -q --format json -o public.json");
    // Of an edition of a single month, nothing is told in the report of a year.
    let hidden = office.json("report editions")[0]["hidden"].as_u64().unwrap();
    let pages = words::plain(&office.ok("report year 2026"));
    let said = format!(
        "L’édition pour publication 2027-0001 de cette période, inscrite le 1er avril 2027, montre {hidden} chiffres \
         masqués (seuil : 5). Pour les voir : doleances rapport éditions 2027-0001"
    );
    assert!(pages.contains(&words::plain(&said)), "{pages}");
    assert!(lines("report year 2026") < before + 6, "one sentence");
    assert_eq!(lines("report year 2026 --format csv"), csv + 2);
    let document = office.json("report year 2026");
    let expected = serde_json::json!({
        "edition": "edition:2027-0001", "frozen_on": "2027-04-01", "threshold": 5, "hidden_cells": hidden,
    });
    assert_eq!(document["published"], expected);
    // A report of other days says nothing of it.
    assert!(office.json("report month 2026-08")["published"].is_null());
    assert!(!office.ok("report month 2026-08 --detail").contains("doleances rapport éditions"));
    // What was only frozen hides nothing.
    office.ok("report freeze month 2026-08");
    office.refused(1, "report editions 2").says("error-edition-not-published");
    office.refused(3, "report editions 9").says("store-no-such-record");
}

#[test]
fn what_is_hidden_is_counted_the_same_wherever_it_is_said() {
    let office = office();
    for (n, period) in ["month 2026-04", "quarter 2026-T2", "year 2026", "month 2027-03"].iter().enumerate() {
        let ran = office.run(format!("report {period} --publish --format csv"));
        assert_eq!(ran.status, 0, "{ran}");
        let counts =
            csv::Reader::from_reader(ran.stdout.as_bytes()).into_records().map(|row| row.unwrap()[2].to_owned());
        let x = counts.filter(|count| count == "x").count();
        assert!(x > 15, "{x} hidden figures prove little");
        let document = office.json(format!("report {period} --publish"));
        assert_eq!(document["publication"]["hidden_cells"], x, "{period}");
        assert_eq!(office.json("report editions")[n]["hidden"], x, "{period}");
        assert_eq!(office.json(format!("report {period}"))["published"]["hidden_cells"], x, "{period}");
        let listed = office.json(format!("report editions {}", n + 1));
        assert_eq!(listed.as_array().unwrap().iter().filter(|told| told["named"] == true).count(), x, "{period}");
        let again = office.run(format!("report {period} --publish --format csv"));
        for said in [&ran.stderr, &again.stderr] {
            let said = words::plain(said) + " ";
            assert!(said.contains(&format!("Chiffres masqués : {x} ")), "{period}: {x} {said}");
        }
    }
}

#[test]
fn a_dry_run_is_never_taken_for_an_edition() {
    let office = office();
    let document = office.json("report month 2026-09 --publish --dry-run");
    assert_eq!(document["publication"]["edition"], Json::Null);
    assert_eq!(document["publication"]["dry_run"], true);
    for form in ["table", "md", "html"] {
        for period in ["month 2026-09", "year 2026"] {
            let told = office.ok(format!("report {period} --publish --dry-run --format {form}"));
            assert!(told.contains("SIMULATION, ne pas diffuser"), "{form}: {told}");
            assert!(
                words::plain(&told).contains("Simulation : rien n’est inscrit au registre, ne pas diffuser"),
                "{told}"
            );
            assert!(!told.contains("2027-0001") && !told.contains("Édition pour publication"), "{form}: {told}");
        }
    }
    let csv = office.ok("report month 2026-09 --publish --dry-run --format csv");
    assert!(csv.contains("report.publication.dry_run,Simulation,,,,,,true\n"), "{csv}");
    assert!(csv.contains("report.publication.edition,Édition pour publication,,,,,,\n"), "{csv}");
    // What was published is an edition, in a dry run too.
    office.ok("report month 2026-09 --publish -q --format json -o public.json");
    let edition = office.json("report month 2026-09 --publish --dry-run")["publication"].clone();
    assert_eq!((&edition["edition"], &edition["dry_run"]), (&"edition:2027-0001".into(), &false.into()));
}

#[test]
fn whoever_publishes_where_nothing_can_be_written_learns_the_number_and_how_to_print_it_again() {
    let office = office();
    if !std::path::Path::new("/dev/full").exists() {
        return;
    }
    let into_the_void = |line: &str| {
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        let output = office.command(line).stdout(full).output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    for quiet in ["", " -q"] {
        let (status, said) = into_the_void(&format!("report month 2026-09 --publish --format json{quiet}"));
        assert_eq!(status, Some(1), "{said}");
        assert!(said.contains("2027-0001") && said.contains("est inscrite au journal"), "{said}");
        assert!(said.contains("doleances rapport mois 2026-09 --publish -o FICHIER"), "{said}");
    }
    assert_eq!(office.json("report month 2026-09 --publish")["publication"]["edition"], "edition:2027-0001");
    assert_eq!(office.json("report editions").as_array().unwrap().len(), 1);
    let (status, said) = into_the_void("report freeze month 2026-08 -q");
    assert!(status == Some(1) && said.contains("Édition 2027-0002 figée"), "{said}");
}

#[test]
fn the_year_tells_of_one_journal_that_of_its_edition_on_every_page_and_on_every_day() {
    let office = office();
    let (entries, digest) = office.head();
    let first = office.ok("report year 2026 --publish --format md");
    let again = office.ok("report year 2026 --publish --format md");
    assert_eq!(first, again);
    let (plain, number) = (words::plain(&first), words::plain(&thousands(entries)));
    for said in [
        format!("Inscriptions au registre : {number}"),
        format!("de la première inscription à la dernière ({number})"),
        format!("Empreinte du registre ({number} inscriptions)"),
    ] {
        assert!(plain.contains(&said), "{said} in {plain}");
    }
    let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(first.matches(&digest).count(), 2, "{digest}");
}

/// As it is written in French.
fn thousands(number: i64) -> String {
    format!("{} {:03}", number / 1000, number % 1000)
}

#[test]
fn a_period_that_is_not_over_or_has_not_begun_is_told() {
    let office = office();
    let warned = |line: &str, said: &str| {
        let ran = office.run(line);
        assert!(ran.status == 0 && ran.says_text(said), "{ran}");
    };
    warned("report freeze month 2027-04 --dry-run", "warning-freeze-unfinished");
    warned("report freeze month 2027-06 --dry-run", "warning-not-begun");
    warned("report freeze month 2027-04 --publish --dry-run", "warning-publish-unfinished");
    warned("report month 2027-06 --publish --dry-run", "warning-not-begun");
    let over = office.run("report freeze month 2027-03 --dry-run");
    assert!(!over.stderr.contains("Attention"), "{over}");
    assert!(office.ok("report month 2027-06").contains("La période n’a pas commencé"));
    let begun = office.ok("report month 2027-04");
    assert!(begun.contains("(provisoire, au 1er avril 2027)") && !begun.contains("pas commencé"), "{begun}");
}

#[test]
fn every_form_shows_an_x_and_says_what_it_is() {
    let office = office();
    let page = office.ok("report quarter 2026-T2 --publish --format html");
    assert!(page.contains("Édition pour publication – Rapport sur les requêtes"), "{page}");
    assert!(page.contains("<td class=\"n\">x</td>"), "{page}");
    let english = office.ok("report quarter 2026-T2 --publish --format html --lang en");
    assert!(english.contains("<td class=\"n\">x</td>") && english.contains("from 1 to 4"), "{english}");
    let csv = office.ok("report quarter 2026-T2 --publish --format csv");
    assert!(csv.lines().any(|line| line.contains(",x,requests,,,,")), "{csv}");
    assert!(csv.contains("report.publication.threshold,Seuil sous lequel un chiffre est masqué,,,,,,5\n"), "{csv}");
    let pages = office.ok("report quarter 2026-T2 --publish");
    assert!(pages.contains("Les chiffres de 1 à 4 sont masqués"), "{pages}");
    assert!(pages.lines().all(|line| line.chars().count() <= 80));
}

#[test]
fn the_threshold_is_the_office_s_and_a_report_is_published_alone() {
    let office = office();
    for threshold in [5, 10] {
        if threshold != 5 {
            office.ok(format!("setting set publication_threshold {threshold} --reason prudence"));
        }
        let document = office.json("report month 2026-09 --publish --dry-run");
        assert_eq!(document["publication"]["threshold"], threshold);
        let shown = cells(&document).into_iter().filter(|(key, _)| is_count(key)).filter_map(|(_, count)| count);
        let least = shown.filter(|count| *count > 0).min().unwrap();
        assert!(least >= threshold && least < threshold + 3, "{least}");
    }
    for (line, said) in [
        ("report month 2026-09 --publish --compare", "usage-publish-compare"),
        ("report month 2026-09 --publish --as-of 2027-03-01", "usage-publish-as-of"),
    ] {
        office.refused(2, line).says(said);
    }
    office.refused(2, "report month 2026-09 --dry-run");
    office.refused(2, "report cases month 2026-09 --cell received --publish");
    assert!(office.run("report month 2027-04 --publish --dry-run").says_text("warning-publish-unfinished"));
}
