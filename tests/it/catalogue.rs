//! The catalogue says everything in both languages, nothing twice, and nothing that the program never says.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use doleances::inside::exchange::{derived_keys, imported_keys, listed};
use doleances::inside::{Disposition, Field, Finding, Lang, LinkKind, List, Texts, Use, fold, source};
use fluent_bundle::FluentResource;

use crate::support::words::messages;

const LANGS: [Lang; 2] = [Lang::Fr, Lang::En];

fn keys(lang: Lang) -> BTreeSet<&'static str> {
    messages(lang).into_keys().collect()
}

/// What a message is made of: its attributes and its variables.
fn parts(message: &str) -> BTreeSet<String> {
    let attributes = message.lines().filter_map(|line| {
        let (name, _) = line.trim_start().strip_prefix('.')?.split_once(" =")?;
        line.starts_with(' ').then(|| format!(".{name}"))
    });
    let variables = message.split('$').skip(1).map(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-').unwrap_or(rest.len());
        format!("${}", &rest[..end])
    });
    attributes.chain(variables).collect()
}

/// Every source of the program, without its tests, in one text whose blanks are single spaces.
fn sources() -> String {
    fn read(dir: &Path, all: &mut String) {
        for entry in fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                read(&entry, all);
            } else if entry.extension().is_some_and(|ext| ext == "rs") && !entry.ends_with("tests.rs") {
                let text = fs::read_to_string(entry).unwrap();
                let code = text.split("#[cfg(test)]").next().unwrap_or_default();
                all.extend(code.split_whitespace().flat_map(|word| [word, " "]));
            }
        }
    }
    let mut all = String::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut all);
    all
}

/// The string literals of a text that could be keys, or beginnings of keys.
fn literals(text: &str) -> BTreeSet<&str> {
    let is_key = |text: &&str| {
        text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_{}.,()".contains(c))
    };
    text.split('"').filter(is_key).collect()
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_variables() {
    let [french, english] = [Lang::Fr, Lang::En].map(messages);
    assert_eq!(keys(Lang::Fr), keys(Lang::En));
    for (key, french) in french {
        assert_eq!(parts(french), parts(english[key]), "{key}");
    }
}

#[test]
fn no_message_is_there_twice() {
    for lang in LANGS {
        let lines = source(lang).lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
        let mut seen = BTreeMap::<_, u32>::new();
        lines.filter_map(|line| line.split_once(" =")).for_each(|(key, _)| *seen.entry(key).or_default() += 1);
        let twice: Vec<_> = seen.iter().filter(|(_, count)| **count > 1).collect();
        assert!(twice.is_empty(), "{lang:?}: {twice:?}");
    }
}

#[test]
fn every_message_is_well_formed() {
    for lang in LANGS {
        for (key, message) in messages(lang) {
            assert!(FluentResource::try_new(message.to_owned()).is_ok(), "{lang:?} {key}");
        }
    }
}

#[test]
fn every_refusal_has_its_sentence_and_every_sentence_its_refusal() {
    let source = include_str!("../../src/domain/refusal.rs").split_whitespace().collect::<Vec<_>>().join(" ");
    let told = source.split('"').zip(source.split('"').skip(1)).filter(|(_, after)| after.starts_with(", vec!["));
    let told: BTreeSet<_> = told.map(|(key, _)| key).collect();
    assert!(told.contains("in-the-future") && told.len() > 30, "{told:?}");
    let keys = keys(Lang::Fr);
    let sentences: BTreeSet<_> = keys.iter().filter_map(|key| key.strip_prefix("refusal-")).collect();
    assert_eq!(told, sentences);
}

#[test]
fn every_act_code_and_field_has_its_word() {
    let act = include_str!("../../src/domain/act.rs");
    let names = act.split("pub fn name(&self)").nth(1).unwrap().split("pub fn").next().unwrap();
    let holiday = include_str!("../../src/domain/holiday.rs");
    let holidays = holiday.split("pub fn key(&self)").nth(1).unwrap().split("\n}").next().unwrap();
    let mut asked: Vec<String> = literals(names).iter().map(|name| format!("act-{name}")).collect();
    asked.extend(literals(holidays).iter().map(|name| format!("holiday-{}", name.replace('_', "-"))));
    // The acts that another follows go by shorter names.
    let followed = [
        "triage",
        "found",
        "resumed",
        "suspended",
        "acknowledged",
        "assigned",
        "closed",
        "reopened",
        "consent",
        "handed",
    ];
    asked.extend(followed.map(|name| format!("act-{name}")));
    asked.extend(List::ALL.map(|list| format!("list-{list}")));
    asked.extend(Field::with(Use::Amend).map(|field| format!("field-{}", field.key())));
    asked.extend(listed().iter().map(|column| format!("field-{}", column.key)));
    asked.extend(Disposition::ALL.map(|how| format!("disposition-{}", how.as_str())));
    asked.extend(Finding::ALL.map(|finding| format!("finding-{}", finding.as_str())));
    asked.extend(LinkKind::ALL.map(|kind| format!("link-{}", kind.as_str())));
    asked.extend((1..=7).map(|day| format!("weekday-{day}")));
    asked.extend(["fr", "en"].map(|lang| format!("language-{lang}")));
    asked.extend(["asked", "granted", "refused", "withdrawn"].map(|step| format!("consent-{step}")));
    asked.extend(["received", "in-progress", "suspended", "closed"].map(|it| format!("status-{it}")));
    let keys = keys(Lang::Fr);
    let missing: Vec<_> = asked.iter().filter(|key| !keys.contains(key.as_str())).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_key_in_the_sources_is_in_the_catalogue() {
    let (sources, keys) = (sources(), keys(Lang::Fr));
    let mut missing = Vec::new();
    for (before, prefix) in [
        (".get(\"", ""),
        (".with(\"", ""),
        (".with( \"", ""),
        (".with_hint(\"", ""),
        (".say(\"", ""),
        (".text(\"", ""),
        (".pair(\"", ""),
        ("Failure::usage(\"", "usage-"),
        ("Usage { key: \"", "usage-"),
        ("Told { key: \"", "error-"),
    ] {
        for rest in sources.split(before).skip(1) {
            let key = format!("{prefix}{}", rest.split('"').next().unwrap_or_default());
            // A key of JSON or of a row is asked for in the same words, but has no hyphen.
            if key.contains('-') && !key.contains(['{', ' ']) && !keys.contains(key.as_str()) {
                missing.push(key);
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_path_of_a_table_and_of_a_grid_has_its_words() {
    let breakdowns = include_str!("../../src/report/breakdown.rs");
    // `"grounds.by_nature"`, and not the name of one figure.
    let paths: BTreeSet<_> = literals(breakdowns).into_iter().filter(|text| text.contains(".by_")).collect();
    assert!(paths.contains("grounds.by_unit_nature") && paths.len() > 15, "{paths:?}");
    let keys = keys(Lang::Fr);
    let key = |path: &&str| format!("report-{}", path.replace(['.', '_'], "-"));
    let missing: Vec<_> = paths.iter().map(key).filter(|key| !keys.contains(key.as_str())).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_problem_of_a_file_and_of_a_check_has_its_sentence() {
    let keys = keys(Lang::Fr);
    let mut asked = 0;
    for (source, families) in [
        (include_str!("../../src/commands/import/said.rs"), &["import-reason-", "import-flaw-"]),
        (include_str!("../../src/commands/check.rs"), &["check-problem-", ""]),
    ] {
        let source = source.split_whitespace().collect::<String>();
        for rest in source.split("=>with(\"").chain(source.split("=>near(\"")).chain(source.split("{with(\"")).skip(1) {
            let key = rest.split('"').next().unwrap_or_default();
            if key.chars().all(|c| c.is_ascii_lowercase() || c == '-') {
                asked += 1;
                assert!(families.iter().any(|of| keys.contains(format!("{of}{key}").as_str())), "{key}");
            }
        }
    }
    assert!(asked > 30, "{asked}");
}

#[test]
fn the_label_of_a_column_names_one_field_in_both_languages() {
    let mut labels = BTreeMap::new();
    for key in imported_keys().chain(derived_keys()) {
        for lang in LANGS {
            let label = fold(&Texts::new(lang).get(&format!("field-{key}")));
            assert!(!label.contains('⟨'), "{key}");
            let other = labels.insert(label.clone(), key).filter(|other| *other != key);
            assert_eq!(other, None, "{key}: {label}");
        }
    }
}

#[test]
fn every_message_is_said_somewhere() {
    let sources = sources();
    let literals = literals(&sources);
    let families: BTreeSet<_> =
        literals.iter().filter_map(|text| text.split_once("-{")).map(|(family, _)| family).collect();
    // What a writer of columns names by its list, and the sentence by the kind of failure.
    let by_value = ["status", "language", "finding", "disposition", "access", "ombudsman-direction"];
    let by_kind = ["usage", "error", "store", "system", "refusal", "list-refusal"];
    let said = |key: &str| {
        let of = |family: &&str| key.strip_prefix(*family).is_some_and(|rest| rest.starts_with('-'));
        let of_kind = |family: &&str| {
            key.strip_prefix(*family)
                .and_then(|rest| rest.strip_prefix('-'))
                .is_some_and(|rest| literals.contains(rest))
        };
        let built = families.iter().filter(|family| !by_kind.contains(family));
        literals.contains(key)
            || built.clone().any(of)
            || by_value.iter().any(of)
            || by_kind.iter().any(of_kind)
            || key.starts_with("help-")
    };
    let silent: Vec<_> = keys(Lang::Fr).into_iter().filter(|key| !said(key)).collect();
    assert!(silent.is_empty(), "{silent:?}");
}

/// What people read of a message: no comments, no variables, no selectors, no commands to type.
fn prose(message: &str) -> String {
    let mut out = String::new();
    for line in message.lines().filter(|line| !line.starts_with('#')) {
        let line = line.split("doleances ").next().unwrap_or_default();
        let line = line.split('`').step_by(2).collect::<String>();
        out.push_str(&line);
        out.push('\n');
    }
    out
}

#[test]
fn french_is_written_as_the_public_service_of_quebec_writes_it() {
    for (key, message) in messages(Lang::Fr) {
        let prose = prose(message);
        assert!(!prose.contains('\''), "{key}: straight apostrophe");
        for sign in [" :", " %", "« ", " »", " ;", " ?", " !", "“", "”"] {
            assert!(!prose.contains(sign), "{key}: {sign:?}");
        }
        for (at, _) in prose.match_indices(':') {
            // `unit:UNITÉ` is typed as it stands.
            let typed = prose[at + 1..].starts_with(char::is_alphanumeric);
            assert!(typed || prose[..at].ends_with('\u{a0}'), "{key}: colon");
        }
        assert!(!prose.contains("%") || prose.contains("\u{a0}%"), "{key}: percent sign");
        for (at, _) in prose.match_indices('«') {
            assert!(prose[at..].starts_with("«\u{a0}"), "{key}: guillemets");
        }
    }
}

#[test]
fn english_is_written_with_curly_quotes() {
    for (key, message) in messages(Lang::En) {
        let prose = prose(message);
        assert!(!prose.contains(['\'', '«', '»', '\u{a0}']), "{key}");
    }
}
