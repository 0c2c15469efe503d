//! Help, manual and completions: complete, in the language asked for, and true to the program.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use clap::Command as Verb;
use doleances::inside::Lang;
use doleances::inside::cli::{self, Parsed};

use crate::support::Office;
use crate::support::words::messages;

const LANGS: [Lang; 2] = [Lang::Fr, Lang::En];

fn run(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_doleances")).args(args).env_clear().output().unwrap()
}

/// Standard output of a command that does what it was asked.
fn ok(args: &[&str]) -> String {
    let output = run(args);
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty(), "{args:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// The sentence of a command line that is not understood.
fn misuse(args: &[&str]) -> String {
    let output = run(args);
    assert_eq!(output.status.code(), Some(2), "{args:?}");
    assert!(output.stdout.is_empty(), "{args:?}");
    String::from_utf8(output.stderr).unwrap()
}

/// The ways to every verb: `[]`, `[intake]`, `[ground, add]`…
fn paths(verb: &Verb) -> Vec<Vec<String>> {
    let mut all = vec![Vec::new()];
    for sub in verb.get_subcommands() {
        let inside = paths(sub).into_iter().map(|path| [vec![sub.get_name().to_owned()], path].concat());
        all.extend(inside);
    }
    all
}

#[test]
fn what_lacks_under_a_verb_leads_to_the_help_of_that_verb() {
    for (line, path) in [
        (&["report", "period"][..], "report period"),
        (&["rapport", "cas", "--author", "roy", "période"], "rapport cas période"),
        (&["rapport", "figer", "2026"], "rapport figer"),
        (&["help", "report", "cases", "nothing"], "report cases"),
    ] {
        let message = misuse(line);
        assert!(message.trim_end().ends_with(&format!("doleances {path} --aide")), "{line:?}: {message}");
    }
}

#[test]
fn a_period_without_its_kind_is_proposed_with_it() {
    for (line, meant) in [
        (&["rapport", "2026"][..], "doleances rapport année 2026?"),
        (&["rapport", "2025-2026"], "doleances rapport année 2025?"),
        (&["rapport", "2026-T3"], "doleances rapport trimestre 2026-T3?"),
        (&["rapport", "cas", "2026-03"], "doleances rapport cas mois 2026-03?"),
        (&["rapport", "figer", "2026-03"], "doleances rapport figer mois 2026-03?"),
        (&["rapport", "figer", "2025-2026"], "doleances rapport figer année 2025?"),
        (&["--lang", "en", "report", "freeze", "2026-T3"], "doleances report freeze quarter 2026-Q3?"),
        (&["--lang", "en", "report", "2026-03"], "doleances report month 2026-03?"),
    ] {
        let message = misuse(line);
        assert!(message.contains(meant), "{line:?}: {message}");
    }
    // Elsewhere it is no period.
    assert!(!misuse(&["measure", "2026"]).contains("rapport"));
}

#[test]
fn every_verb_and_argument_has_its_help_in_both_languages() {
    fn walk(verb: &Verb, lang: Lang) {
        let about = verb.get_about().map(ToString::to_string).unwrap_or_default();
        assert!(!about.is_empty() && !about.contains(['⟨', '\n']), "{lang:?} {}: {about}", verb.get_name());
        for arg in verb.get_arguments().filter(|arg| !arg.is_hide_set()) {
            let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
            assert!(!help.is_empty() && !help.contains('⟨'), "{lang:?} {} {}", verb.get_name(), arg.get_id());
        }
        verb.get_subcommands().for_each(|sub| walk(sub, lang));
    }
    for lang in LANGS {
        walk(&cli::localised(lang), lang);
    }
    // No edition of any days is published.
    let tree = cli::localised(Lang::Fr);
    let of = |span: &str| tree.find_subcommand("report").unwrap().find_subcommand(span).unwrap();
    let shown = |span| of(span).get_arguments().any(|arg| arg.get_id() == "publish" && !arg.is_hide_set());
    assert!(shown("month") && !shown("period"));
}

#[test]
fn no_help_is_about_a_verb_or_an_argument_that_does_not_exist() {
    let mut asked = vec!["help".to_owned()];
    fn walk(verb: &Verb, key: &str, asked: &mut Vec<String>) {
        for arg in verb.get_arguments() {
            asked.extend([format!("{key}-{}", arg.get_id()), format!("help-arg-{}", arg.get_id())]);
            asked.push(format!("help-global-{}", arg.get_id()));
            asked.extend(key.split('-').nth(1).map(|family| format!("help-arg-{family}-{}", arg.get_id())));
        }
        for sub in verb.get_subcommands() {
            let key = format!("{key}-{}", sub.get_name());
            walk(sub, &key, asked);
            asked.push(key);
        }
    }
    walk(&cli::tree(), "help", &mut asked);
    let known = |key: &&&str| {
        ["help-heading-", "help-group-", "help-placeholder-"].iter().any(|family| key.starts_with(family))
            || ["help-global-help", "help-global-version"].contains(*key)
            || asked.iter().any(|asked| asked == *key)
    };
    let catalogue = messages(Lang::Fr);
    let orphans: Vec<_> = catalogue.keys().filter(|key| key.starts_with("help")).filter(|key| !known(key)).collect();
    assert!(orphans.is_empty(), "{orphans:?}");
}

#[test]
fn the_names_of_values_are_translated() {
    let known = messages(Lang::Fr);
    fn names(verb: &Verb, all: &mut Vec<String>) {
        let valued = verb.get_arguments().filter(|arg| arg.get_action().takes_values());
        all.extend(valued.flat_map(|arg| arg.get_value_names().unwrap_or_default()).map(ToString::to_string));
        verb.get_subcommands().for_each(|sub| names(sub, all));
    }
    let mut all = Vec::new();
    names(&cli::tree(), &mut all);
    for word in
        all.iter().flat_map(|name| name.split(|c: char| !c.is_ascii_alphabetic())).filter(|word| !word.is_empty())
    {
        let typed = word.chars().all(|c| c.is_ascii_lowercase());
        assert!(typed || known.contains_key(format!("value-{}", word.to_lowercase()).as_str()), "value {word}");
    }
}

/// The help of a verb, as the program prints it.
fn page_of(path: &[String], lang: Lang) -> String {
    let line = ["doleances", "help"].into_iter().chain(path.iter().map(String::as_str));
    match cli::parse(&line.map(Into::into).collect::<Vec<_>>(), lang) {
        Parsed::Text(page) => page,
        _ => panic!("{path:?} has no help"),
    }
}

#[test]
fn french_help_is_french_to_the_last_word() {
    let english = [
        "Usage: ",
        "Options:",
        "Commands:",
        "Arguments:",
        "Print ",
        "Possible",
        "possible values",
        "default",
        "aliases",
        "[env",
        "COMMAND",
        "<NUMBER",
        "<TEXT>",
        "<OFFICER>",
        "<REASON>",
        "<CHANNEL>",
        "SUBCOMMAND",
        "⟨",
    ];
    for path in paths(&cli::tree()) {
        let page = page_of(&path, Lang::Fr);
        for word in english {
            assert!(!page.contains(word), "{path:?}: {word}\n{page}");
        }
        assert!(page.contains("Usage\u{a0}: doleances"), "{page}");
        let page = page_of(&path, Lang::En);
        assert!(page.contains("Usage: doleances") && !page.contains('⟨') && !page.contains(" \u{a0}:"), "{page}");
    }
}

#[test]
fn help_is_asked_for_in_either_way_and_in_either_language() {
    assert_eq!(ok(&["--lang", "fr", "intake", "--help"]), ok(&["--lang", "fr", "aide", "recevoir"]));
    assert_eq!(ok(&["--lang", "en", "close", "-h"]), ok(&["--lang", "en", "help", "clore"]));
    assert_eq!(
        ok(&["--lang", "fr", "ground", "1", "add", "--help"]),
        ok(&["--lang", "fr", "help", "motif", "ajouter"])
    );
    assert!(ok(&["--lang", "fr", "recevoir", "-h"]).starts_with("Inscrire une requête\n"));
    assert!(ok(&["--lang", "en", "recevoir", "-h"]).starts_with("Register a request\n"));
    // Whatever else is wrong with the line.
    for line in [
        &["clore", "--zzz", "--aide"][..],
        &["clore", "1", "2", "3", "-h"],
        &["--register", "x", "clore", "--help", "-z"],
    ] {
        assert_eq!(ok(&[&["--lang", "fr"], line].concat()), ok(&["--lang", "fr", "aide", "clore"]), "{line:?}");
    }
    // Where a value may begin with a hyphen too.
    for path in [&["fériés", "ajouter"][..], &["interroger"]] {
        let asked = |words: [&str; 2], path: &[&str]| ok(&[&words, path].concat());
        assert_eq!(
            ok(&[&["--lang", "fr"], path, &["--aide"]].concat()),
            asked(["--lang", "fr"], &[&["aide"], path].concat())
        );
    }
    // French unless it is English; alone, without a register, the program says how to begin one.
    let home = tempfile::tempdir().unwrap();
    let alone = Command::new(env!("CARGO_BIN_EXE_doleances")).env_clear().env("HOME", home.path()).output().unwrap();
    let welcome = String::from_utf8(alone.stdout).unwrap();
    assert!(alone.status.success() && welcome.contains("doleances initialiser") && welcome.lines().count() <= 10);
    assert_eq!(ok(&["--version"]), concat!("doleances ", env!("CARGO_PKG_VERSION"), "\n"));
}

#[test]
fn arguments_are_listed_in_the_order_in_which_they_are_typed() {
    let page = ok(&["--lang", "en", "conflict", "--help"]);
    let place = |text: &str| page.rfind(text).unwrap();
    assert!(page.contains("Usage: doleances conflict [OPTIONS] [NUMBER] [OFFICER]\n  doleances conflict <VERB>\n"));
    assert!(place("  [NUMBER]  ") < place("  [OFFICER]  "));
    let page = ok(&["--lang", "en", "reference", "add", "--help"]);
    assert!(page.find("  <LIST>") < page.find("  <CODE>"), "{page}");
}

#[test]
fn the_first_page_fits_the_screen_in_both_languages() {
    for lang in ["fr", "en"] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_doleances"));
        command.args(["--lang", lang, "--help"]).env_clear().env("COLUMNS", "80");
        let page = String::from_utf8(command.output().unwrap().stdout).unwrap();
        assert!(page.contains("DOLEANCES_REGISTER"), "{page}");
        assert_eq!(page.lines().find(|line| line.chars().count() > 80), None);
    }
}

#[test]
fn an_example_is_copied_whole_from_a_screen_of_80_columns() {
    for lang in LANGS {
        let mut examples = 0;
        for (key, message) in messages(lang) {
            let block = message.split_once(".examples =\n").map_or("", |(_, block)| block);
            for line in block.lines().take_while(|line| line.starts_with("        ")).map(str::trim) {
                examples += 1;
                assert!(line.chars().count() <= 78, "{key}: {line}");
            }
        }
        assert!(examples > 100, "{examples}");
    }
}

#[test]
fn help_fits_the_page() {
    for columns in ["80", "100"] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_doleances"));
        command.args(["--lang", "fr", "intake", "--help"]).env_clear().env("COLUMNS", columns);
        let page = String::from_utf8(command.output().unwrap().stdout).unwrap();
        let widest = page.lines().map(|line| line.chars().count()).max();
        assert!(widest <= columns.parse().ok(), "{widest:?}\n{page}");
    }
}

/// The words of a command as a shell splits them, with an example for each variable.
fn words(command: &str) -> Vec<String> {
    let command = command.split(['>', '|']).next().unwrap_or_default().trim_end();
    let mut command = command.split(")\"").next().unwrap_or_default().to_owned();
    while let (Some(start), Some(end)) = (command.find("{ $"), command.find(" }")) {
        let example = match command[start..end].trim_start_matches("{ $") {
            "number" => "2026-0042",
            "ground" => "1",
            "verdict" => "--non-fondée",
            _ => "x",
        };
        command.replace_range(start..end + 2, example);
    }
    let mut words = vec!["doleances".to_owned()];
    for (i, quoted) in command.split('"').enumerate() {
        match i % 2 {
            0 => words.extend(quoted.split_whitespace().map(|word| word.trim_end_matches(',').to_owned())),
            _ => words.push(quoted.to_owned()),
        }
    }
    // A rank is typed as a number.
    words.iter().map(|word| if ["RANG", "RANK"].contains(&word.as_str()) { "1" } else { word }.to_owned()).collect()
}

#[test]
fn what_is_proposed_in_french_is_typed_in_french() {
    let tree = cli::tree();
    let mut tried = 0;
    for (key, message) in messages(Lang::Fr) {
        for command in message.lines().flat_map(|line| line.split("doleances ").skip(1)) {
            let mut above = &tree;
            for word in command.split_whitespace() {
                let word = word.trim_end_matches([',', '.', ')', '`']);
                let Some(verb) = above.find_subcommand(word) else { break };
                let has_french = verb.get_all_aliases().next().is_some();
                assert!(verb.get_name() != word || !has_french, "{key}: {command}");
                above = verb;
                tried += 1;
            }
        }
    }
    assert!(tried > 100, "{tried}");
}

#[test]
fn a_word_that_is_no_verb_is_answered_with_what_is_near_in_the_language_that_is_read_and_with_nothing_far() {
    let office = Office::new();
    for (line, near) in [
        ("rapport plam", Some("plan")),
        ("repport", Some("rapport")),
        ("rapport editon", Some("éditions")),
        ("fériés listr", Some("lister")),
        ("intaek", Some("recevoir")),
        ("rechercher mots", Some("chercher")),
        ("rapport planifier", Some("plan")),
        ("rapport mois 2026-03 --publie", Some("--publier")),
        ("rapport mensuel", Some("mois")),
        ("rapport zzz", None),
        ("cuisiner", None),
        ("rapport mois 2026-03 --zzz a", None),
    ] {
        let stderr = office.refused(2, line).stderr;
        let expected = near.map(|near| format!("Vouliez-vous dire {near}?"));
        let found = stderr.lines().find(|line| line.starts_with("Vouliez-vous dire"));
        assert_eq!(found, expected.as_deref(), "{line}: {stderr}");
    }
}

#[test]
fn every_command_that_a_text_proposes_is_understood() {
    let tree = cli::tree();
    let mut tried = 0;
    for lang in LANGS {
        for (key, message) in messages(lang) {
            for line in message.lines() {
                let Some((_, command)) = line.split_once("doleances ") else { continue };
                for command in command.split(", ou doleances ").flat_map(|part| part.split(", or doleances ")) {
                    let words = words(command);
                    let is_verb = |first: &String| first.starts_with('-') || tree.find_subcommand(first).is_some();
                    if !words.get(1).is_some_and(is_verb) {
                        continue;
                    }
                    tried += 1;
                    let args: Vec<_> = words.iter().map(Into::into).collect();
                    if let Parsed::Misuse(text) = cli::parse(&args, lang) {
                        panic!("{key}: {words:?}: {text}");
                    }
                }
            }
        }
    }
    assert!(tried > 100, "{tried}");
}

#[test]
fn a_misuse_is_said_in_full_and_names_what_was_meant() {
    let expected: [(&[&str], &[&str]); 17] = [
        (&["recevior"], &["« recevior »", "recevoir", "doleances recevoir --aide"]),
        (&["intaek"], &["recevoir"]),
        (&["mesure"], &["Il manque", "ajouter, modifier, lister, afficher"]),
        (&["motif", "1", "ajoutre"], &["ajouter"]),
        (&["close", "1", "--as", "anwsered"], &["dire répondue?", "sans-suite", "doleances close --aide"]),
        (&["list", "--limt", "3"], &["--limite?"]),
        (&["list", "--limit", "trois"], &["nombre entier", "« trois »"]),
        (&["list", "--limit", "99999999999"], &["99999999999"]),
        (&["list", "--limit"], &["--limit"]),
        (&["attribuer"], &["<NUMÉRO>", "--à", "--aide"]),
        (&["triage", "1", "--admissible", "--inadmissible", "x"], &["--recevable", "--irrecevable <RAISON>"]),
        (&["note", "1", "--on", "hier", "--on", "hier"], &["--le", "une fois"]),
        (&["show", "1", "--reason", "x"], &["--identité"]),
        (&["ground", "1"], &["ajouter, retirer"]),
        (&["list", "extra"], &["« extra »"]),
        (&["--à-blanc", "note", "1"], &["--à-blanc vient après le verbe", "doleances note … --à-blanc"]),
        (&["show", "2026-0001", "2026-0002"], &["ne prend qu’un numéro"]),
    ];
    for (args, words) in expected {
        let message = misuse(args);
        for word in words {
            assert!(message.replace('\u{a0}', " ").contains(word), "{args:?}: {message}");
        }
        assert!(
            !message.contains("error") && !message.contains("officer_of_verb") && !message.contains('⟨'),
            "{args:?}: {message}"
        );
        let english = misuse(&[&["--lang", "en"], args].concat());
        assert!(!english.contains(['«', 'é', 'ê', '⟨']) || args.contains(&"attribuer"), "{args:?}: {english}");
    }
}

#[test]
fn the_completions_in_the_repository_are_those_of_the_program() {
    let files = [
        ("bash", "doleances.bash"),
        ("zsh", "_doleances"),
        ("fish", "doleances.fish"),
        ("elvish", "doleances.elv"),
        ("powershell", "_doleances.ps1"),
    ];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("completions");
    for (shell, file) in files {
        let printed = ok(&["completions", shell]);
        let kept = fs::read_to_string(folder.join(file)).unwrap_or_default();
        assert!(printed == kept, "doleances completions {shell} > completions/{file}");
        let lines = printed.lines().count();
        assert!(lines < 60 && printed.contains("COMPLETE"), "{shell}: {lines} lines");
    }
}
