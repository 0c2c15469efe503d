//! `export --all`: many offices in one directory, all that their reports count and nobody's name.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::support::Office;

/// What each view has a row of, counted in the tables.
const ROWS: [(&str, &str); 9] = [
    ("requests", "SELECT count(*) FROM request"),
    ("cycles", "SELECT (SELECT count(*) FROM request) + (SELECT count(*) FROM reopening)"),
    ("grounds", "SELECT count(*) FROM ground WHERE n > 0 AND dropped_on IS NULL"),
    (
        "closing_grounds",
        "SELECT (SELECT ifnull(sum(json_array_length(grounds)), 0) FROM reopening)
              + (SELECT count(*) FROM ground, request
                 WHERE id = request AND closed_on IS NOT NULL AND n > 0 AND dropped_on IS NULL)",
    ),
    ("suspensions", "SELECT count(*) FROM suspension"),
    (
        "stages",
        "SELECT (SELECT count(*) FROM stage) + (SELECT count(*) FROM request WHERE id NOT IN (SELECT request FROM stage))",
    ),
    ("consultations", "SELECT count(*) FROM consultation"),
    ("measures", "SELECT count(*) FROM measure"),
    ("history", "SELECT count(*) FROM journal"),
];

/// The part of each office, by its name.
fn parts(lake: &Path) -> BTreeMap<String, PathBuf> {
    let paths = fs::read_dir(lake).unwrap().map(|entry| entry.unwrap().path());
    paths.map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), path)).collect()
}

/// Every file below a directory, by its name from there.
fn files(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let (mut files, mut left) = (BTreeMap::new(), vec![root.to_owned()]);
    while let Some(path) = left.pop() {
        match path.is_dir() {
            true => left.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path())),
            false => {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
                files.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    files
}

/// Whether a cell is of the type that the manifest gives its column.
fn is_of(form: &str, cell: &str) -> bool {
    match form {
        "date" => cell.parse::<chrono::NaiveDate>().is_ok() && cell.len() == 10,
        "timestamp" => chrono::DateTime::parse_from_rfc3339(cell).is_ok(),
        "integer" => cell.parse::<i64>().is_ok(),
        "boolean" => ["true", "false"].contains(&cell),
        "text" => cell.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_:.-".contains(&byte)),
        other => panic!("{other}"),
    }
}

/// Checks a part against its manifest and its register; the manifest.
fn checked(part: &Path, register: &Connection) -> Value {
    let mut files = files(part);
    let manifest: Value = serde_json::from_slice(&files.remove("manifest.json").unwrap()).unwrap();
    assert_eq!(part.file_name().unwrap().to_str().unwrap(), format!("office={}", manifest["office"].as_str().unwrap()));
    let mut rows: BTreeMap<&str, u64> = BTreeMap::new();
    let listed = manifest["files"].as_array().unwrap();
    assert_eq!(listed.iter().map(|file| file["path"].as_str().unwrap()).collect::<BTreeSet<_>>(), names(&files));
    for file in listed {
        let (path, view) = (file["path"].as_str().unwrap(), file["view"].as_str().unwrap());
        let year = file["fiscal_year"].as_i64().unwrap();
        assert_eq!(path, format!("view={view}/fiscal_year={year}/{view}.csv"));
        let bytes = &files[path];
        let digest: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!((file["sha256"].as_str().unwrap(), file["bytes"].as_u64()), (&*digest, Some(bytes.len() as u64)));
        let columns = manifest["views"][view]["columns"].as_array().unwrap();
        let of_year = manifest["views"][view]["fiscal_year_of"].as_str().unwrap();
        let mut csv = csv::Reader::from_reader(&bytes[..]);
        let head = csv.headers().unwrap().clone();
        assert!(head.iter().eq(columns.iter().map(|column| column["name"].as_str().unwrap())), "{view}");
        let day = head.iter().position(|name| name == of_year).unwrap();
        let (first, last) = (format!("{year}-04-01"), format!("{}-03-31", year + 1));
        let mut count = 0;
        for row in csv.records().map(Result::unwrap) {
            assert!(row[day] >= *first && row[day] <= *last, "{path}: {row:?}");
            for (cell, column) in row.iter().zip(columns).filter(|(cell, _)| !cell.is_empty()) {
                assert!(is_of(column["type"].as_str().unwrap(), cell), "{path}: {column}: {cell}");
            }
            count += 1;
        }
        assert_eq!(file["rows"].as_u64(), Some(count), "{path}");
        *rows.entry(view).or_default() += count;
    }
    for (view, sql) in ROWS {
        let counted: i64 = register.query_row(sql, [], |row| row.get(0)).unwrap();
        assert_eq!(rows.get(view).copied(), Some(counted as u64), "{view} has a file, and all that it counts");
    }
    manifest
}

fn names(files: &BTreeMap<String, Vec<u8>>) -> BTreeSet<&str> {
    files.keys().map(String::as_str).collect()
}

#[test]
fn all_of_an_office_is_in_its_part_of_the_lake_but_nobody() {
    let office = Office::after_a_year();
    let register = Connection::open(office.path("an/registre.db")).unwrap();
    office.ok("--register an/registre.db export --all lac");
    let lake = office.path("lac");
    let own = parts(&lake);
    assert_eq!(own.len(), 1);
    let (name, part) = own.first_key_value().unwrap();
    let manifest = checked(part, &register);
    let head = "SELECT entries, lower(hex(digest)) FROM journal_head";
    let head: (u64, String) =
        register.query_row(head, [], |row| Ok((row.get::<_, i64>(0)? as u64, row.get(1)?))).unwrap();
    let head_of_manifest = [&manifest["register_entries"], &manifest["register_digest"]];
    assert_eq!(head_of_manifest, [&Value::from(head.0), &Value::from(head.1)]);
    assert_eq!([&manifest["schema"], &manifest["exported_on"]], [&Value::from(1), &Value::from("2026-11-20")]);
    assert!(manifest["title"]["fr"].as_str().unwrap().starts_with("Équipe de la gestion des plaintes"));
    assert_eq!(
        manifest["standards"],
        serde_json::json!([{"since": null, "standard": "answer", "kinds": ["complaint", "comment", "unknown"]}])
    );

    // Nobody's name, whatever they did; and not a word of what anybody wrote.
    let bytes = files(part).into_values().collect::<Vec<_>>().concat();
    let text = String::from_utf8(bytes).unwrap();
    let cells: BTreeSet<&str> = text.split([',', '\n', '"']).collect();
    let mut looked_for = 0;
    for sql in [
        "SELECT name FROM requester UNION SELECT email FROM requester UNION SELECT phone FROM requester \
         UNION SELECT address FROM requester UNION SELECT organisation FROM requester UNION SELECT representative FROM requester",
        "SELECT subject FROM request UNION SELECT text FROM request UNION SELECT external_reference FROM request",
        "SELECT question FROM consultation UNION SELECT answer FROM consultation UNION SELECT reason FROM suspension",
        "SELECT title FROM measure UNION SELECT account FROM journal",
        "SELECT item ->> 'fr' FROM reference WHERE list = 'officer'",
    ] {
        let mut statement = register.prepare(sql).unwrap();
        for personal in statement.query_map([], |row| row.get::<_, Option<String>>(0)).unwrap().flat_map(Result::unwrap)
        {
            assert!(!text.contains(&personal), "{personal}");
            looked_for += 1;
        }
    }
    assert!(looked_for > 200, "{looked_for}");
    let mut officers = register.prepare("SELECT code FROM reference WHERE list = 'officer'").unwrap();
    for officer in officers.query_map([], |row| row.get::<_, String>(0)).unwrap().map(Result::unwrap) {
        assert!(!cells.contains(&*officer), "{officer}");
    }

    // Another office beside it; then the first one again, whole, and what a killed command left goes.
    let other = Office::with_profile("mess");
    other.complaint("2026-02-02");
    other.ok(["export", "--all", lake.to_str().unwrap(), "-q"]);
    let both = parts(&lake);
    assert_eq!(both.len(), 2);
    let other_part = both.iter().find(|(other, _)| *other != name).unwrap().1;
    checked(other_part, &other.sqlite());
    let before = files(other_part);
    fs::write(part.join("vieux.csv"), "").unwrap();
    fs::create_dir_all(lake.join(".doleances-abcdef.part-directory/view=requests")).unwrap();
    let closed =
        "SELECT min(number) FROM cycles WHERE kind = 'complaint' AND finding = 'substantiated' AND handler = 'office'";
    let closed: String = register.query_row(closed, [], |row| row.get(0)).unwrap();
    office.ok(format!("--register an/registre.db reopen {closed} --reason Suite --on 2026-11-18"));
    office.ok("--register an/registre.db --lang fr exporter --tout lac");
    assert_eq!(parts(&lake).keys().collect::<Vec<_>>(), both.keys().collect::<Vec<_>>());
    let after = checked(part, &register);
    assert_eq!(after["register_entries"].as_u64(), Some(head.0 + 1));
    assert_eq!(after["register"], manifest["register"]);
    // Its first cycle keeps what was found then; the second began when it was taken up again.
    let rows = |view: &str| -> Vec<String> {
        let files = files(part);
        let of_view = files.iter().filter(|(name, _)| name.starts_with(&format!("view={view}/")));
        let text: String = of_view.map(|(_, bytes)| str::from_utf8(bytes).unwrap()).collect();
        text.lines().filter(|line| line.starts_with(&format!("{closed},"))).map(str::to_owned).collect()
    };
    let cycles = rows("cycles");
    assert_eq!(cycles.len(), 2, "{cycles:?}");
    let (first, second) = match cycles[0].contains(",complaint,1,") {
        true => (&cycles[0], &cycles[1]),
        false => (&cycles[1], &cycles[0]),
    };
    assert!(first.contains(",office,answered,substantiated,") && first.ends_with(",answer"), "{first}");
    assert!(second.contains(",2026-11-18,,office,,substantiated,"), "{second}");
    assert!(rows("closing_grounds").iter().all(|row| row.starts_with(&format!("{closed},complaint,1,"))));
    assert_eq!(files(other_part), before);
}

#[test]
fn a_lake_takes_nothing_else() {
    let office = Office::new();
    // Engines refuse a table without a file: each view has one before there is anything in it.
    office.ok("export --all vide");
    let parts = parts(&office.path("vide"));
    checked(parts.values().next().unwrap(), &office.sqlite());
    for line in ["requests --all lac", "--all lac --excel", "--all lac --open", "--all lac -o x.csv"] {
        office.refused(2, format!("export {line}"));
    }
    office.refused(2, "export --all lac --format json").says("usage-form");
    office.refused(2, "export");
    fs::write(office.path("lac"), "").unwrap();
    office.refused(1, "export --all lac");
    assert_eq!(fs::read(office.path("lac")).unwrap(), b"");
}
