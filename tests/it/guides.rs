//! The guides: short, typed as the place types, and true to the program in every command.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use clap::Command;
use doleances::inside::Lang;
use doleances::inside::cli::{self, Parsed};

use crate::support::words::command;
use crate::support::{Office, Ran};

const LANGS: [Lang; 2] = [Lang::Fr, Lang::En];

/// The guides of a language: the name of the file, and its text.
fn guides(lang: Lang) -> Vec<(String, String)> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/guide").join(lang.as_str());
    let files = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    let text = |path: &Path| fs::read_to_string(path).unwrap();
    let mut guides: Vec<_> =
        files.map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), text(&path))).collect();
    guides.sort();
    guides
}

fn is_set_in(line: &str) -> bool {
    line.starts_with("    ")
}

/// Every option of the tree, as the readers of a language type it.
fn longs(verb: &Command) -> BTreeSet<String> {
    let own = verb.get_arguments().filter_map(|arg| arg.get_long()).map(str::to_owned);
    own.chain(verb.get_subcommands().flat_map(longs)).collect()
}

#[test]
fn every_command_of_a_guide_is_understood_and_typed_in_the_language_of_the_guide() {
    for lang in LANGS {
        let (tree, longs) = (cli::tree(), longs(&cli::localised(lang)));
        let mut tried = 0;
        for (subject, text) in guides(lang) {
            for words in text.lines().filter(|line| is_set_in(line)).filter_map(command) {
                tried += 1;
                let args: Vec<_> = words.iter().map(Into::into).collect();
                if let Parsed::Misuse(text) = cli::parse(&args, lang) {
                    panic!("{lang:?} {subject}: {words:?}: {text}");
                }
                let mut above = &tree;
                for word in &words[1..] {
                    if let Some(long) = word.strip_prefix("--") {
                        assert!(longs.contains(long), "{lang:?} {subject}: {word}");
                    } else if let Some(verb) = above.find_subcommand(word) {
                        let french = verb.get_all_aliases().next().unwrap_or(verb.get_name());
                        let name = if lang == Lang::Fr { french } else { verb.get_name() };
                        assert_eq!(word, name, "{lang:?} {subject}: {words:?}");
                        above = verb;
                    }
                }
            }
            // What a sentence says of an option.
            for quoted in text.split('`').skip(1).step_by(2).filter_map(|quoted| quoted.strip_prefix("--")) {
                let long = quoted.split_whitespace().next().unwrap();
                assert!(longs.contains(long), "{lang:?} {subject}: --{long}");
            }
        }
        assert!(tried > 60, "{lang:?}: {tried}");
    }
}

#[test]
fn the_guides_of_both_languages_are_short_and_propose_as_many_commands() {
    let counts = LANGS.map(|lang| {
        let guides = guides(lang);
        guides.into_iter().map(move |(subject, text)| {
            assert!(text.lines().count() <= 40, "{lang:?} {subject}");
            assert!(text.lines().nth(1) == Some(""), "{lang:?} {subject} opens with its title");
            (subject, text.lines().filter_map(command).count())
        })
    });
    let [french, english] = counts.map(Iterator::collect::<Vec<_>>);
    assert_eq!(french, english);
}

#[test]
fn the_guides_are_typed_as_the_place_types() {
    for lang in LANGS {
        for (subject, text) in guides(lang) {
            for line in text.lines().filter(|line| !is_set_in(line)) {
                let prose: String = line.split('`').step_by(2).collect();
                let signs: &[&str] = match lang {
                    Lang::Fr => &["'", "\"", "“", " :", " ;", " %", " ?", " !", "« ", " »"],
                    Lang::En => &["'", "\"", "«", "\u{a0}"],
                };
                let sign = signs.iter().find(|sign| prose.contains(**sign));
                assert_eq!(sign, None, "{lang:?} {subject}: {line}");
            }
        }
    }
}

#[test]
fn a_guide_is_found_by_its_name_in_either_language_and_fits_the_screen() {
    let office = Office::without_register();
    let narrow = |subject: &str| Ran::of(office.command(["guide", subject]).env("COLUMNS", "64")).stdout;
    let listed = office.ok("guide");
    for (subject, _) in guides(Lang::Fr) {
        let page = narrow(&subject);
        let (title, rest) = page.split_once("\n\n").unwrap();
        let line = listed.lines().find(|line| line.ends_with(&format!("  {title}"))).unwrap();
        assert_eq!(narrow(line.split_whitespace().next().unwrap()), page);
        let wide = rest.lines().find(|line| !is_set_in(line) && line.chars().count() > 64);
        assert_eq!(wide, None, "{subject}");
    }
    assert_eq!(listed.lines().count(), guides(Lang::En).len());
    let refused = office.refused(2, "guide delai").stderr;
    assert!(refused.contains("Vouliez-vous dire délais?"), "{refused}");
}

#[test]
fn a_form_that_is_not_there_is_refused() {
    let office = Office::with_complaint();
    office.refused(2, "guide --format json").says("usage-form");
    for line in ["ack 1 --dry-run --format json", "note 1 --text x --format csv", "hand 1 --to office --format json"] {
        office.refused(2, line).says("usage-form-of-act");
    }
}
