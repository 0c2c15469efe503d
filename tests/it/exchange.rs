//! Whole files through the import maps that are shipped.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::{Datelike, NaiveDate};
use doleances::inside::exchange::{
    CellCode, ImportMap, ImportPlan, ImportProblem, ImportRow, Reader, Recorder, UnresolvedCell,
};
use doleances::inside::{Code, Field};

use crate::support::montreal;

/// A register's lists, as far as an import needs them.
struct Lists {
    codes: BTreeMap<String, BTreeSet<String>>,
    grow: Vec<String>,
}

impl Lists {
    fn new(map: &ImportMap) -> Self {
        let shipped = [
            ("kind", "complaint comment request information disclosure access other"),
            ("channel", "web email phone fax mail in_person"),
            ("source", "direct unit partner ombudsman minister assembly"),
            ("finding", "substantiated partly unsubstantiated"),
            ("disposition", "answered inadmissible transferred withdrawn settled no-action"),
        ];
        let codes = shipped.map(|(list, codes)| (list.to_owned(), codes.split(' ').map(String::from).collect()));
        Self { codes: codes.into(), grow: map.grow.clone() }
    }

    fn resolve(&mut self, list: &str, text: &str) -> Result<CellCode, UnresolvedCell> {
        let is_known = self.codes.get(list).is_some_and(|codes| codes.contains(text));
        if is_known || self.grow.iter().any(|known| known == list) {
            return Ok(CellCode { code: Code::slug(text), retired_on: None });
        }
        Err(UnresolvedCell { nearest: Vec::new(), is_meant: false })
    }
}

fn map(path: &str) -> ImportMap {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    ImportMap::parse(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn import(map: &ImportMap, file: &[u8], today: &str) -> (Vec<ImportRow>, Vec<ImportProblem>) {
    let mut lists = Lists::new(map);
    let mut reader = Reader::new(file, map.options()).unwrap();
    let plan = ImportPlan::from_map(map, reader.header()).unwrap();
    let mut recorder = Recorder::new(plan, today.parse().unwrap());
    let (mut records, mut problems) = (Vec::new(), Vec::new());
    while let Some(row) = reader.next_row().unwrap() {
        match row {
            Err(bad) => problems.push(ImportProblem::malformed(&bad, reader.header())),
            Ok(row) => match recorder.record(&row, &mut |list, text| lists.resolve(list, text), true) {
                Ok(record) => records.push(record),
                Err(found) => problems.extend(found),
            },
        }
    }
    (records, problems)
}

fn count(records: &[ImportRow], key: impl Fn(&ImportRow) -> Option<&Code>) -> BTreeMap<&str, usize> {
    let mut counts = BTreeMap::new();
    for record in records {
        *counts.entry(key(record).map_or("", Code::as_str)).or_default() += 1;
    }
    counts
}

fn day(text: &str) -> Option<NaiveDate> {
    text.parse().ok()
}

const GENERATED: &str = "\
number,received,acknowledged,due,closed,channel,type,admissibility,ground,program,unit,officer,finding,anonymous,name,email,phone,city,suspensions,bdays,summary
2015-000001,2015-01-15,2015-01-15,2015-02-05,2015-01-20,courriel,signalement,irrecevable,competence,pr14,u00,ag00,,1,,,,,,3,\"Présence possible d'amiante, avenue Cartier.\"
2015-000011,2015-01-07,2015-01-07,2015-02-18,2015-02-17,courriel,plainte,recevable,,pr00,u01,ag01,nonfondee,0,Zoé Fortin,z11@exemple.qc.ca,,Beauport,2015-01-14/2015-02-04/attente,14,Lampadaire défectueux.
2015-000012,2015-01-10,2015-01-09,2015-02-02,2015-01-28,reseaux,insatisfaction,recevable,,pr00,u01,ag01,desistement,1,,,,,,12,Bruit excessif.
2024-000013,2024-12-30,2024-12-31,2025-01-22,,tel,information,analyse,,pr00,u01,ag01,,1,,,,,,,Nid-de-poule.
";

#[test]
fn the_generated_register_is_read_through_its_map() {
    let (records, problems) = import(&map("tests/bench/generator.toml"), GENERATED.as_bytes(), "2025-01-06");
    assert_eq!(problems, []);
    let fields = [Field::Kind, Field::Channel, Field::Finding, Field::Disposition, Field::InadmissibilityReason];
    let codes: Vec<_> = records
        .iter()
        .map(|it| fields.map(|field| it.fact(field).map_or_else(String::new, |fact| fact.plain())).join(" "))
        .collect();
    let expected = [
        "other email   competence",
        "complaint email unsubstantiated answered ",
        "complaint reseaux  withdrawn ",
        "information phone   ",
    ];
    assert_eq!(codes, expected);
    let admissible: Vec<_> = records.iter().map(|record| record.progress.admissible).collect();
    assert_eq!(admissible, [Some(false), Some(true), Some(true), None]);
    assert_eq!(records[1].suspensions[0].pause.to, day("2015-02-04"));
    assert_eq!(records[1].suspensions[0].reason.as_deref(), Some("attente"));
    assert_eq!((records[1].receipt.anonymous, records[1].identity.name.as_deref()), (Some(false), Some("Zoé Fortin")));
    assert_eq!(
        (records[2].progress.acknowledged_on, records[2].set_aside.len()),
        (None, 1),
        "acknowledged the day before"
    );
    assert_eq!((records[3].received_on(), records[3].progress.closed_on), (day("2024-12-30").unwrap(), None));
}

#[test]
fn the_montreal_register_is_read_through_its_map_with_the_counts_expected() {
    let (file, expected) = montreal();
    let (records, problems) = import(&map("examples/mtl311.toml"), &std::fs::read(file).unwrap(), "2026-01-01");
    assert_eq!(problems, []);
    assert_eq!(records.len() as u64, expected["rows"].as_u64().unwrap());

    let references: Vec<_> =
        records.iter().filter_map(|record| record.narrative.external_reference.as_deref()).collect();
    assert_eq!((records.len() - references.len()) as u64, expected["reference_empty"].as_u64().unwrap());
    let distinct: BTreeSet<_> = references.iter().collect();
    assert_eq!(distinct.len() as u64, expected["reference_distinct"].as_u64().unwrap());

    let mut years = BTreeMap::<String, usize>::new();
    for record in &records {
        *years.entry(record.received_on().year().to_string()).or_default() += 1;
    }
    for (year, count) in expected["received_by_calendar_year"].as_object().unwrap() {
        assert_eq!(years[year] as u64, count.as_u64().unwrap(), "{year}");
    }
    let sorted = |key: &str| {
        let counts = expected[key].as_object().unwrap().values();
        let mut counts: Vec<_> = counts.map(|pair| pair[0].as_u64().unwrap()).collect();
        counts.sort_unstable();
        counts
    };
    let found = |key: fn(&ImportRow) -> Option<&Code>| {
        let mut counts: Vec<_> = count(&records, key).into_values().map(|count| count as u64).collect();
        counts.sort_unstable();
        counts
    };
    assert_eq!(found(|it| it.receipt.kind.as_ref()), sorted("by_NATURE"));
    assert_eq!(found(|it| it.receipt.channel.as_ref()), sorted("by_PROVENANCE_ORIGINALE"));
    assert_eq!(found(|it| it.receipt.program.as_ref()), sorted("by_ACTI_NOM"));
    assert_eq!(found(|it| it.receipt.unit.as_ref()), sorted("by_UNITE_RESP_PARENT"));
    let channels = count(&records, |it| it.receipt.channel.as_ref());
    assert_eq!((channels["phone"], channels["mobile"], channels["instance"]), (179, 1, 1));
}
