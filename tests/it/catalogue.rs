//! The catalogue says everything in both languages, nothing twice, and nothing that the program never says.

use std::collections::{BTreeMap, BTreeSet};

use doleances::inside::exchange::{Flaw, Reason, derived_keys, imported_keys, listed};
use doleances::inside::{
    Act, Disposition, Field, Finding, HolidayName, Lack, Lang, LinkKind, List, Refusal, Texts, Use, breakdown, check,
    fold, source,
};
use fluent_bundle::FluentResource;
use strum::VariantNames;

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

/// The keys of a family of messages, without what they have in common.
fn family(prefix: &str) -> BTreeSet<&'static str> {
    keys(Lang::Fr).into_iter().filter_map(|key| key.strip_prefix(prefix)).collect()
}

#[test]
fn every_refusal_and_every_problem_has_its_sentence_and_every_sentence_what_it_is_of() {
    let of = |names: &[&'static str]| BTreeSet::from_iter(names.iter().copied());
    assert_eq!(of(Refusal::KEYS), family("refusal-"));
    assert_eq!(of(Lack::KEYS), family("letter-lack-"));
    assert_eq!(of(check::Problem::VARIANTS), family("check-problem-"));
    assert_eq!(of(Flaw::VARIANTS), family("import-flaw-"));
    // The flaw of a row and the refusal of an act have their own sentences; some reasons have another when something is near.
    let mut reasons = of(Reason::VARIANTS);
    assert!(reasons.remove("malformed") && reasons.remove("refused"));
    let (near, plain): (BTreeSet<_>, BTreeSet<_>) =
        family("import-reason-").into_iter().partition(|key| key.ends_with("-near"));
    assert_eq!(reasons, plain);
    assert!(near.iter().all(|key| plain.contains(key.trim_end_matches("-near"))), "{near:?}");
}

#[test]
fn every_breakdown_has_its_title() {
    let titles = family("report-");
    let paths: Vec<_> = breakdown::paths().filter(|path| path.contains(".by_")).collect();
    assert!(paths.len() > 15, "{paths:?}");
    let missing: Vec<_> =
        paths.iter().filter(|path| !titles.contains(path.replace(['.', '_'], "-").as_str())).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_act_code_and_field_has_its_word() {
    let mut asked: Vec<String> = Act::names().iter().map(|name| format!("act-{name}")).collect();
    asked.extend(HolidayName::KEYS.iter().map(|name| format!("holiday-{}", name.replace('_', "-"))));
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
    asked.extend(Disposition::ALL.iter().map(|how| format!("disposition-{}", how.as_str())));
    asked.extend(Finding::ALL.map(|finding| format!("finding-{}", finding.as_str())));
    asked.extend(LinkKind::ALL.iter().map(|kind| format!("link-{}", kind.as_str())));
    asked.extend((1..=7).map(|day| format!("weekday-{day}")));
    asked.extend(["fr", "en"].map(|lang| format!("language-{lang}")));
    asked.extend(["asked", "granted", "refused", "withdrawn"].map(|step| format!("consent-{step}")));
    asked.extend(["received", "in-progress", "suspended", "closed"].map(|it| format!("status-{it}")));
    let keys = keys(Lang::Fr);
    let missing: Vec<_> = asked.iter().filter(|key| !keys.contains(key.as_str())).collect();
    assert!(missing.is_empty(), "{missing:?}");
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
