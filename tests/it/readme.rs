//! The README in both languages: its ten minutes are played, its commands are understood, and each says what the other
//! does.

use std::fs;
use std::path::Path;

use doleances::inside::Lang;
use doleances::inside::cli::{self, Parsed};

use crate::support::words::{command, split};
use crate::support::{Office, PROGRAM, Ran};
use crate::transcripts::plain;

const PAGES: [(Lang, &str); 2] = [(Lang::Fr, "README.md"), (Lang::En, "README.en.md")];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn page(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap()
}

/// The blocks of a page that are of a language: `text` for what is typed and answered, `sh` for what is typed.
fn blocks<'p>(page: &'p str, language: &str) -> Vec<&'p str> {
    let fence = format!("```{language}\n");
    page.split(&fence).skip(1).map(|rest| rest.split("\n```").next().unwrap()).collect()
}

/// Whether an answer is what a page has of it, where a line `…` stands for some that are left out.
fn is_abridged(answer: &[&str], printed: &[&str]) -> bool {
    let mut runs = printed.split(|line| *line == "…");
    let Some(mut rest) = answer.strip_prefix(runs.next().unwrap_or_default()) else { return false };
    let mut is_open = false;
    for run in runs {
        let Some(at) = (0..=rest.len()).find(|at| rest[*at..].starts_with(run)) else { return false };
        rest = &rest[at + run.len()..];
        is_open = run.is_empty();
    }
    rest.is_empty() || is_open
}

#[test]
fn the_ten_minutes_of_the_readme_are_as_the_program_answers() {
    for (_, name) in PAGES {
        let page = page(name);
        let mut written = page.clone();
        let (office, mut variables, mut tried) = (Office::without_register(), Vec::new(), 0);
        for part in blocks(&page, "text").into_iter().flat_map(|block| block.strip_prefix("$ ").unwrap().split("\n$ "))
        {
            let (typed, printed) = part.split_once('\n').unwrap_or((part, ""));
            let words = split(typed);
            if words[0] == "export" {
                variables = words[1..].iter().map(|word| word.split_once('=').unwrap()).map(owned).collect();
                continue;
            }
            tried += 1;
            // As at a terminal, what is said and what is answered come in their order.
            let both = ["-c", "exec \"$0\" \"$@\" 2>&1", PROGRAM].map(str::to_owned);
            let mut program = office.wrapped("/bin/sh", [&both[..], &words[1..]].concat());
            program.env("COLUMNS", "80").envs(variables.iter().cloned());
            let ran = Ran::of(&mut program);
            let exit = if ran.status == 0 { String::new() } else { format!("[exit {}]\n", ran.status) };
            let answer = plain(&format!("{}{exit}", ran.stdout));
            let (lines, shown): (Vec<_>, Vec<_>) = (answer.lines().collect(), printed.lines().collect());
            if !is_abridged(&lines, &shown) {
                let bless = std::env::var_os("BLESS").is_some();
                assert!(bless, "{name}: {typed} answers:\n{answer}\nand not:\n{printed}\nBLESS=1 writes it whole");
                written = written.replacen(part, &format!("{typed}\n{}", answer.trim_end()), 1);
            }
        }
        assert!(tried > 12, "{name}: {tried}");
        if written != page {
            fs::write(root().join(name), written).unwrap();
        }
    }
}

fn owned((name, value): (&str, &str)) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

#[test]
fn every_command_of_the_readme_is_understood() {
    let tree = cli::tree();
    for (lang, name) in PAGES {
        let page = page(name);
        let typed = blocks(&page, "sh").into_iter().flat_map(str::lines).filter_map(command);
        // A sentence names a verb with what follows it, in capitals where it is left open.
        let prose = page.split("\n```").step_by(2).collect::<String>();
        let quoted = prose.split('`').skip(1).step_by(2).map(|quoted| quoted.trim_start_matches("doleances "));
        let quoted =
            quoted.map(|quoted| quoted.replace("NUMBER", "42").replace("NUMÉRO", "42").replace("ENTRIES", "9"));
        let quoted =
            quoted.map(|quoted| ["doleances".to_owned()].into_iter().chain(split(&quoted.replace(" N", " 9"))));
        let quoted = quoted.map(Iterator::collect::<Vec<_>>);
        let is_command = |words: &Vec<String>| words.len() > 2 && tree.find_subcommand(&words[1]).is_some();
        let mut tried = 0;
        for words in typed.chain(quoted.filter(is_command)) {
            tried += 1;
            if let Parsed::Misuse(text) = cli::parse(&words.iter().map(Into::into).collect::<Vec<_>>(), lang) {
                panic!("{name}: {words:?}: {text}");
            }
        }
        assert!(tried > 30, "{name}: {tried}");
    }
}

/// What a page is made of, line by line: titles, blocks, tables, lists.
fn shape(page: &str) -> Vec<&str> {
    let marks = ["## ", "```text", "```sh", "|", "- ", "$ "];
    page.lines().filter_map(|line| marks.into_iter().find(|mark| line.starts_with(mark))).collect()
}

#[test]
fn both_readmes_have_the_same_parts_and_lead_to_each_other() {
    let [french, english] = PAGES.map(|(_, name)| page(name));
    assert_eq!(shape(&french), shape(&english));
    for (page, other) in [(&french, "README.en.md"), (&english, "README.md")] {
        assert!(page.lines().nth(2).unwrap().ends_with(&format!("]({other})")));
        let links = page.split("](").skip(1).map(|rest| rest.split(')').next().unwrap());
        for link in links.filter(|link| !link.starts_with("https:")) {
            assert!(root().join(link).exists(), "{link}");
        }
        for line in ["sh examples/first-day.sh ", "cargo test "] {
            assert!(page.lines().any(|typed| typed.starts_with(line)), "{line}");
        }
    }
}

#[test]
fn a_page_may_leave_lines_out_and_change_none() {
    let answer = ["a", "b", "c", "d"];
    for printed in [&["a", "b", "c", "d"][..], &["a", "…"], &["…", "d"], &["a", "…", "c", "…"], &["…"]] {
        assert!(is_abridged(&answer, printed), "{printed:?}");
    }
    for printed in [&["a", "b", "c"][..], &["b", "…"], &["…", "c"], &["a", "…", "x", "…"], &["…", "d", "…", "c"]]
    {
        assert!(!is_abridged(&answer, printed), "{printed:?}");
    }
}
