//! The catalogue says everything in both languages, nothing twice, and nothing that the program never says.

use std::collections::{BTreeMap, BTreeSet};

use clap::Command;
use doleances::inside::cli;
use doleances::inside::exchange::{Flaw, Reason, derived_keys, imported_keys, listed};
use doleances::inside::{
    Act, Disposition, Field, Finding, HolidayName, Lack, Lang, LinkKind, List, ListRefusal, Part, Refusal, Texts, Use,
    breakdown, check, comparable, sources,
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
    let [mut french, english] = [Lang::Fr, Lang::En].map(messages);
    // What is typed in English is declared by the code.
    french
        .retain(|key, _| !["typed-verb-", "typed-option-", "typed-word-"].iter().any(|family| key.starts_with(family)));
    assert_eq!(BTreeSet::from_iter(french.keys()), BTreeSet::from_iter(english.keys()));
    for (key, french) in french {
        assert_eq!(parts(french), parts(english[key]), "{key}");
    }
}

#[test]
fn no_message_is_there_twice() {
    for lang in LANGS {
        let lines =
            sources(lang).flat_map(str::lines).filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
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
    assert_eq!(of(ListRefusal::KEYS), family("list-refusal-"));
    assert_eq!(of(Lack::KEYS), family("letter-lack-"));
    assert_eq!(of(check::Problem::VARIANTS), family("check-problem-"));
    assert_eq!(of(Flaw::VARIANTS), family("import-flaw-"));
    // The flaw of a row and the refusal of an act have their own sentences.
    let mut reasons = of(Reason::VARIANTS);
    assert!(reasons.remove("malformed") && reasons.remove("refused"));
    assert_eq!(reasons, family("import-reason-"));
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
fn every_act_code_and_field_has_its_word_and_every_confirmation_its_act() {
    let mut asked: Vec<String> = Act::names().iter().map(|name| format!("act-{}", name.replace('_', "-"))).collect();
    asked.extend(HolidayName::KEYS.iter().map(|name| format!("holiday-{}", name.replace('_', "-"))));
    // The acts that another follows go by shorter names.
    let followed = [
        "triage",
        "found",
        "resumed",
        "suspended",
        "acknowledged",
        "assigned",
        "attention",
        "closed",
        "reopened",
        "consent",
        "handed",
    ];
    asked.extend(followed.map(|name| format!("act-{name}")));
    asked.extend(List::ALL.map(|list| format!("list-{list}")));
    asked.extend(Field::with(Use::Amend).map(|field| format!("field-{}", field.key())));
    asked.extend(Field::with(Use::LeaveOut).map(|field| format!("say-left-out-{}", field.key())));
    asked.extend(Field::of(Part::Marks).map(|field| format!("field-{}", field.key())));
    asked.extend(listed().iter().map(|column| format!("field-{}", column.key)));
    asked.extend(Disposition::ALL.iter().map(|how| format!("disposition-{}", how.as_str())));
    asked.extend(Finding::ALL.map(|finding| format!("finding-{}", finding.as_str())));
    asked.extend(LinkKind::ALL.iter().map(|kind| format!("link-{}", kind.as_str())));
    asked.extend((1..=7).map(|day| format!("weekday-{day}")));
    asked.extend(["fr", "en"].map(|lang| format!("language-{lang}")));
    asked.extend(["asked", "granted", "refused", "withdrawn"].map(|step| format!("consent-{step}")));
    asked.extend(["received", "in-progress", "suspended", "closed"].map(|it| format!("status-{it}")));
    let of_none: Vec<_> =
        family("done-").into_iter().filter(|done| !Act::names().contains(&done.replace('-', "_").as_str())).collect();
    assert!(of_none.is_empty(), "{of_none:?}");
    let keys = keys(Lang::Fr);
    let missing: Vec<_> = asked.iter().filter(|key| !keys.contains(key.as_str())).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// A mark has its sign in lists, unless it is said here that it has none.
#[test]
fn what_sets_a_request_apart_has_its_sign_in_lists() {
    let unsigned = ["erased_on", "legal_hold_on", "destroyed_on"];
    let marks = Field::of(Part::Marks).map(Field::key).filter(|mark| !unsigned.contains(mark));
    assert_eq!(marks.collect::<BTreeSet<_>>(), family("sign-"));
}

#[test]
fn the_label_of_a_column_names_one_field_in_both_languages() {
    let mut labels = BTreeMap::new();
    for key in imported_keys().chain(derived_keys()) {
        for lang in LANGS {
            let label = comparable(&Texts::new(lang).get(&format!("field-{key}")));
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

/// Every verb with its path: `report-month`.
fn verbs(verb: &Command, path: &str) -> Vec<(String, Command)> {
    let under = verb.get_subcommands().flat_map(|sub| {
        let path = if path.is_empty() { sub.get_name().to_owned() } else { format!("{path}-{}", sub.get_name()) };
        verbs(sub, &path)
    });
    [(path.to_owned(), verb.clone())].into_iter().chain(under).collect()
}

fn longs(verb: &Command) -> Vec<&str> {
    verb.get_arguments().filter(|arg| !arg.is_hide_set()).filter_map(clap::Arg::get_long).collect()
}

#[test]
fn every_verb_and_option_is_typed_in_french_and_no_french_name_is_of_nothing() {
    let (known, mut used, mut missing) = (keys(Lang::Fr), BTreeSet::new(), Vec::new());
    let mut named = |family: &str, path: &str, own: &str| {
        let keys = [format!("typed-{family}-{path}"), format!("typed-{family}-{own}")];
        let found = keys.iter().find(|key| known.contains(key.as_str()));
        match found {
            Some(key) => _ = used.insert(key.clone()),
            None => missing.push(keys[1].clone()),
        }
    };
    for (path, verb) in verbs(&cli::tree(), "") {
        if !path.is_empty() {
            named("verb", &path, verb.get_name());
        }
        longs(&verb).iter().for_each(|long| named("option", &format!("{path}-{long}"), long));
    }
    ["help", "version"].iter().for_each(|long| named("option", long, long));
    assert!(missing.is_empty(), "{missing:?}");
    let orphans: Vec<_> = known
        .iter()
        .filter(|key| key.starts_with("typed-verb-") || key.starts_with("typed-option-"))
        .filter(|key| !used.contains(**key))
        .collect();
    assert!(orphans.is_empty(), "{orphans:?}");
}

#[test]
fn no_two_verbs_options_or_values_in_one_place_have_the_same_name() {
    fn once<'n>(names: impl Iterator<Item = &'n str>, place: &str) {
        let mut seen = BTreeSet::new();
        for name in names {
            assert!(seen.insert(name.to_owned()), "{place}: {name}");
        }
    }
    let all = |own: &str, aliases: Vec<&str>| {
        let others = aliases.into_iter().filter(|alias| *alias != own);
        BTreeSet::from_iter([own].into_iter().chain(others).map(str::to_owned))
    };
    for lang in LANGS {
        let tree = cli::localised(lang);
        let global: Vec<_> = tree.get_arguments().cloned().collect();
        for (path, verb) in verbs(&tree, "") {
            let subs: Vec<_> =
                verb.get_subcommands().map(|sub| all(sub.get_name(), sub.get_all_aliases().collect())).collect();
            once(subs.iter().flatten().map(String::as_str), &path);
            let global = global.iter().filter(|_| !path.is_empty()).filter(|arg| !arg.is_hide_set());
            let mut options: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
            for arg in verb.get_arguments().chain(global).filter(|arg| arg.get_long().is_some()) {
                let names = all(arg.get_long().unwrap(), arg.get_all_aliases().unwrap_or_default());
                options.insert(arg.get_id().to_string(), names);
                let values: Vec<_> = arg
                    .get_possible_values()
                    .iter()
                    .map(|value| all(value.get_name(), value.get_name_and_aliases().skip(1).collect()))
                    .collect();
                once(values.iter().flatten().map(String::as_str), &format!("{path} {}", arg.get_id()));
            }
            once(options.values().flatten().map(String::as_str), &path);
        }
    }
}

#[test]
fn every_value_of_a_closed_list_has_its_french_name_and_no_name_is_of_nothing() {
    let mut values = BTreeSet::new();
    for (_, verb) in verbs(&cli::tree(), "") {
        let valued = verb.get_arguments().filter(|arg| arg.get_action().takes_values());
        for value in valued.flat_map(clap::Arg::get_possible_values) {
            let same =
                ["csv", "json", "jsonl", "md", "html", "docx", "xlsx", "bash", "zsh", "fish", "elvish", "powershell"];
            let name = value.get_name().to_owned();
            let is_same = same.contains(&name.as_str()) || name.parse::<u8>().is_ok() || verb.get_name() == "schema";
            assert!(is_same || value.get_name_and_aliases().count() > 1, "{} {name}", verb.get_name());
            values.insert(name.replace('_', "-"));
        }
    }
    // Fields, lists and letters are read elsewhere than by the tree.
    values.extend(Field::with(Use::Amend).map(|field| field.key().replace('_', "-")));
    values.extend(listed().iter().map(|column| column.key.replace('_', "-")));
    values.extend(family("field-").into_iter().map(|field| field.replace('_', "-")));
    values.extend(List::ALL.map(|list| list.to_string()));
    values.extend(family("setting-").into_iter().map(str::to_owned));
    values.extend(
        [
            "ack",
            "commission",
            "consent",
            "extension",
            "persons",
            "referral",
            "transmittal",
            "note-N",
            "attachment-N",
            "entry-N",
        ]
        .map(str::to_owned),
    );
    let of_none: Vec<_> = family("typed-word-")
        .into_iter()
        .filter(|key| !key.match_indices('-').any(|(at, _)| values.contains(&key[at + 1..])))
        .collect();
    assert!(of_none.is_empty(), "{of_none:?}");
}

/// The lines of a table of meanings: the words, and what they mean.
fn meanings(table: &str, lang: Lang) -> Vec<(Vec<String>, Vec<String>)> {
    let names =
        |list: &str| list.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect();
    let table = Texts::new(lang).get(&format!("meant-{table}"));
    table.lines().map(|line| line.split_once('=').unwrap()).map(|(words, meant)| (names(words), names(meant))).collect()
}

#[test]
fn a_word_that_is_met_by_its_meaning_is_there_once_names_nothing_itself_and_means_what_exists() {
    let tree = cli::tree();
    let (mut options, all) = (BTreeSet::new(), verbs(&tree, ""));
    for (_, verb) in &all {
        for arg in verb.get_arguments().filter(|arg| arg.get_long().is_some()) {
            let names = arg.get_long().into_iter().chain(arg.get_all_aliases().unwrap_or_default());
            options.extend(names.map(str::to_owned));
        }
    }
    for lang in LANGS {
        for table in ["verbs", "options", "values"] {
            let mut seen = BTreeSet::new();
            for (words, meant) in meanings(table, lang) {
                for word in words {
                    assert!(seen.insert(comparable(&word)), "{lang:?} {table}: {word} twice");
                    assert!(table != "verbs" || tree.find_subcommand(&word).is_none(), "{word} is a verb");
                }
                for name in &meant {
                    let exists = match table {
                        "verbs" => all.iter().any(|(_, verb)| verb.find_subcommand(name).is_some()),
                        "options" => options.contains(name),
                        _ => true,
                    };
                    assert!(exists, "{lang:?} {table}: {name}");
                }
            }
        }
    }
}

#[test]
fn a_sentence_names_options_as_its_reader_types_them() {
    for lang in LANGS {
        let tree = verbs(&cli::localised(lang), "");
        let longs: BTreeSet<&str> = tree.iter().flat_map(|(_, verb)| longs(verb)).collect();
        for (key, message) in messages(lang) {
            for rest in message.split(" --").skip(1) {
                let long: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '-').collect();
                assert!(long.is_empty() || longs.contains(long.as_str()), "{lang:?} {key}: --{long}");
            }
        }
    }
}
