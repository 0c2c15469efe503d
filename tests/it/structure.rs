//! How the sources are laid out: arrows that run one way, files that can be read in one sitting, one place that prints.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use doleances::inside::Lang;

use crate::support::words::messages;

/// The modules at the top, each with those it may use.
///
/// `domain ← report ← store ← exchange ← output ← commands ← cli ← run`; the catalogue, the profiles and the guides are
/// leaves.
const MAY_USE: [(&str, &[&str]); 14] = [
    ("domain", &[]),
    ("profiles", &["domain"]),
    ("demo", &["domain"]),
    ("guide", &["domain"]),
    ("i18n", &["domain"]),
    ("report", &["domain"]),
    ("store", &["domain", "report"]),
    ("exchange", &["domain", "report", "store"]),
    ("output", &["domain", "report", "store", "exchange", "i18n"]),
    ("commands", &["domain", "report", "store", "exchange", "output", "i18n", "profiles", "demo", "guide"]),
    ("cli", &["domain", "output", "commands", "i18n"]),
    ("run", &["domain", "store", "output", "commands", "cli", "i18n"]),
    ("inside", &["domain", "report", "store", "exchange", "cli", "i18n", "profiles"]),
    ("lib", &["run"]),
];

/// Files that are longer than they should be, until they are split.
const TOO_LONG: [&str; 0] = [];

const LONGEST: usize = 450;

/// A file of the sources: its path under `src`, and its text without comments.
struct Source {
    path: PathBuf,
    text: String,
    /// The same without what is compiled for tests alone.
    code: String,
}

impl Source {
    fn top(&self) -> String {
        let first = self.path.iter().next().unwrap().to_string_lossy().into_owned();
        first.trim_end_matches(".rs").to_owned()
    }

    fn is_test(&self) -> bool {
        self.path.iter().any(|part| part == "tests" || part == "tests.rs" || part == "oracle.rs")
    }
}

fn files(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect();
    files.sort();
    files
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources() -> Vec<Source> {
    let src = root().join("src");
    let rust = files(&src).into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    let read = |path: PathBuf| {
        let text = without_comments(&fs::read_to_string(&path).unwrap());
        Source { path: path.strip_prefix(&src).unwrap().to_owned(), code: without_tests(&text), text }
    };
    let sources: Vec<_> = rust.map(read).collect();
    assert!(sources.len() > 50, "the sources are not where they were");
    sources
}

fn without_comments(text: &str) -> String {
    text.lines().map(|line| if line.trim_start().starts_with("//") { "" } else { line }).collect::<Vec<_>>().join("\n")
}

/// The text without its modules of tests, which end with the brace at the margin.
fn without_tests(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("#[cfg(test)]\n") {
        kept.push_str(before);
        let begins_a_module = after.lines().next().is_some_and(|line| line.contains("mod ") && line.ends_with('{'));
        rest = if begins_a_module { after.split_once("\n}").map_or("", |(_, after)| after) } else { after };
    }
    kept + rest
}

/// What a text names after `crate::`, as far as its second step.
fn uses(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let (mut depth, mut item) = (0_usize, String::new());
            for c in group.chars() {
                match c {
                    '}' if depth == 0 => break,
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    ',' if depth == 0 => found.push(std::mem::take(&mut item)),
                    c => item.push(c),
                }
            }
            found.push(item);
        } else {
            found.push(rest.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | ':')).collect());
        }
    }
    found.into_iter().map(|path| path.trim().to_owned()).filter(|path| !path.is_empty()).collect()
}

#[test]
fn no_arrow_runs_back() {
    for source in sources().iter().filter(|source| source.path != Path::new("main.rs")) {
        let top = source.top();
        let Some((_, allowed)) = MAY_USE.iter().find(|(module, _)| *module == top) else {
            panic!("{} is in no layer", source.path.display());
        };
        let allowed = |path: &str| {
            let within = |layer: &str| path == layer || path.starts_with(&format!("{layer}::"));
            within(&top) || allowed.iter().any(|layer| within(layer))
        };
        let known = |path: &str| MAY_USE.iter().any(|(module, _)| path.split("::").next() == Some(module));
        for path in uses(&source.text).iter().filter(|path| known(path)) {
            assert!(allowed(path), "{} uses {path}", source.path.display());
        }
        // `super` climbs within its own module, never to the top.
        let depth = source.path.iter().filter(|part| *part != "mod.rs").count();
        let climb = "super::".repeat(depth);
        assert!(!source.code.contains(&format!(" {climb}")), "{} climbs to the top", source.path.display());
    }
}

#[test]
fn no_file_is_too_long_to_read() {
    let rust = ["src", "tests"].iter().flat_map(|directory| files(&root().join(directory)));
    for path in rust.filter(|path| path.extension().is_some_and(|extension| extension == "rs")) {
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        let name = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
        assert_eq!(lines > LONGEST, TOO_LONG.contains(&name.as_str()), "{name} has {lines} lines");
    }
}

#[test]
fn no_file_is_named_for_what_does_not_say_what_it_does() {
    for source in sources() {
        let stem = source.path.file_stem().unwrap().to_string_lossy().into_owned();
        for vague in ["util", "utils", "helper", "helpers", "common", "misc"] {
            assert!(stem != vague && source.path.iter().all(|part| part != vague), "{}", source.path.display());
        }
    }
}

/// The names that a file declares: of functions, types and modules, each with the keyword before it.
fn declared(code: &str) -> Vec<(&str, &str)> {
    let words: Vec<&str> = code.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$')).collect();
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    let keywords = ["fn", "struct", "enum", "trait", "type", "mod"];
    words.windows(2).filter(|pair| keywords.contains(&pair[0])).map(|pair| (pair[0], pair[1])).collect()
}

/// The text without what stands between quotes.
fn without_strings(text: &str) -> String {
    let text = text.replace("'\"'", "");
    let (mut kept, mut rest) = (String::new(), text.as_str());
    while let Some((before, text)) = rest.split_once('"') {
        kept.push_str(before);
        let bare = before.trim_end_matches('#');
        let end = format!("\"{}", &before[bare.len()..]);
        let is_raw = bare.ends_with('r');
        let is_end =
            |at: &usize| is_raw || text[..*at].bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 0;
        let ends = text.match_indices(end.as_str()).map(|(at, _)| at).find(is_end);
        rest = ends.map_or("", |at| &text[at + end.len()..]);
    }
    kept + rest
}

/// The identifiers of a text, but those named after a dot or a colon: they are declared elsewhere, or by another crate.
fn own_names(text: &str) -> Vec<&str> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let mut before = ' ';
    let own = text.split_inclusive(|c| !is_part(c)).filter_map(|piece| {
        let is_own = !matches!(before, '.' | ':');
        before = piece.chars().last()?;
        Some(piece.trim_end_matches(|c| !is_part(c))).filter(|name| is_own && !name.is_empty())
    });
    own.collect()
}

/// The words of an identifier, parted by underscores or capitals.
fn words_of(name: &str) -> Vec<String> {
    let is_constant = !name.contains(|c: char| c.is_lowercase());
    let parted = |c: char| if c.is_uppercase() && !is_constant { format!("_{c}") } else { c.to_string() };
    let parted = name.chars().map(parted).collect::<String>().to_lowercase();
    parted.split('_').filter(|word| !word.is_empty()).map(ToOwned::to_owned).collect()
}

/// An identifier is a noun or a verb of the trade. Who speaks, and pronouns, tell nothing of what a thing is.
#[test]
fn no_identifier_is_of_speech() {
    let banned = [
        "told", "said", "say", "says", "tell", "tells", "speak", "speaks", "given", "wanted", "few", "past", "then",
        "held", "standing", "beside", "eve", "keeper", "world",
    ];
    // Two holidays; what is over; and a refusal and a lack, whose names are keys of the catalogue.
    let exceptions = ["ChristmasEve", "NewYearEve", "is_past", "SaysWho", "PastDue"];
    for source in sources() {
        let code = without_strings(&source.text);
        for name in own_names(&code).into_iter().filter(|name| !exceptions.contains(name)) {
            let words = words_of(name);
            // The name of a test is a sentence, of four words or more.
            let is_banned = words.len() < 4 && words.iter().any(|word| banned.contains(&word.as_str()));
            assert!(!is_banned, "{}: {name}", source.path.display());
        }
        for (keyword, name) in declared(&source.code) {
            let is_bare = ["shown", "aside", "alone", "stood"].contains(&name.to_lowercase().as_str());
            assert!(!is_bare, "{}: {keyword} {name}", source.path.display());
        }
    }
}

/// A type is found by its name alone. A verb's arguments are its `Args`, what hangs from it its `Action`.
#[test]
fn no_two_types_have_the_same_name() {
    let often = ["Args", "Action"];
    let mut places: BTreeMap<String, PathBuf> = BTreeMap::new();
    for source in sources() {
        // The type of a trait is set in, and is a name of the trait.
        let own = source.code.lines().filter(|line| !line.trim_start().starts_with("type ") || !line.starts_with(' '));
        for (_, name) in
            declared(&own.collect::<Vec<_>>().join("\n")).into_iter().filter(|(word, _)| !["fn", "mod"].contains(word))
        {
            let is_type = name.starts_with(|c: char| c.is_ascii_uppercase()) && !often.contains(&name);
            if is_type {
                let before = places.insert(name.to_owned(), source.path.clone());
                assert!(before.is_none(), "{name}: {} and {}", before.unwrap().display(), source.path.display());
            }
        }
    }
}

/// All that is not compiled for tests alone, with single spaces.
fn code() -> String {
    let sources = sources();
    let code = sources.iter().filter(|source| !source.is_test()).map(|source| source.code.as_str());
    code.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_text_that_is_asked_for_by_its_key_is_in_the_catalogue() {
    let (code, catalogue) = (code(), messages(Lang::Fr));
    let mut missing = Vec::new();
    for (before, prefix) in [
        (".get(\"", ""),
        (".with(\"", ""),
        (".with( \"", ""),
        (".with_hint(\"", ""),
        (".notify(\"", ""),
        (".text(\"", ""),
        (".pair(\"", ""),
        ("Failure::usage(\"", "usage-"),
        ("Usage { key: \"", "usage-"),
        ("Message { key: \"", "error-"),
    ] {
        for rest in code.split(before).skip(1) {
            let key = format!("{prefix}{}", rest.split('"').next().unwrap_or_default());
            // A key of JSON or of a row is asked for in the same words, but has no hyphen.
            if key.contains('-') && !key.contains(['{', ' ']) && !catalogue.contains_key(key.as_str()) {
                missing.push(key);
            }
        }
    }
    // What begins so is a key wherever it stands: a confirmation, a question.
    let is_key = |text: &&str| ["ask-", "done-", "heading-", "say-"].iter().any(|family| text.starts_with(family));
    let keys = code.split('"').filter(is_key).filter(|text| !text.contains(['{', ' ']));
    missing.extend(keys.filter(|key| !catalogue.contains_key(key)).map(ToOwned::to_owned));
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_text_of_the_catalogue_is_asked_for() {
    // What a writer of columns names by its list, what a kind of failure puts before its key, what an enum names.
    let of_columns = ["access", "disposition", "finding", "language", "obstacle", "origin", "status"];
    let by_value = [&of_columns[..], &["ombudsman-agreement", "ombudsman-direction"]].concat();
    let by_kind = ["usage", "error", "store", "system", "list-refusal"];
    let by_name = ["help", "refusal"];
    let code = code();
    // What stands between quotes, taken from either side of each: a quote within a text sets the others off by one.
    let literals: BTreeSet<&str> = code.split('"').collect();
    let written = literals.iter().filter_map(|text| Some(text.split_once("-{")?.0));
    let asks = [".word(\"", "i18n::key(\""];
    let words = asks.iter().flat_map(|ask| code.split(*ask).skip(1)).filter_map(|rest| rest.split('"').next());
    // What a table of records calls its columns.
    let tables = ["RecordLayout { name: ", "records::whole("];
    let labels = tables.iter().flat_map(|ask| code.split(*ask).skip(1)).filter_map(|rest| rest.split('"').nth(1));
    let beginnings: BTreeSet<&str> = written.chain(words).chain(labels).collect();
    let asked = |key: &str| literals.contains(key);
    let is_asked_for = |key: &str| {
        let families = key.match_indices('-').map(|(at, _)| key.split_at(at));
        asked(key)
            || families.clone().any(|(family, rest)| match family {
                _ if by_kind.contains(&family) => asked(&rest[1..]),
                _ => by_value.contains(&family) || by_name.contains(&family) || beginnings.contains(family),
            })
    };
    let catalogue = messages(Lang::Fr);
    let is_quoted = |key: &str| catalogue.values().any(|message| message.contains(&format!("{{ {key} }}")));
    let silent: Vec<_> = catalogue.keys().filter(|key| !is_asked_for(key) && !is_quoted(key)).collect();
    assert!(silent.is_empty(), "{silent:?}");
}

#[test]
fn the_reader_of_sources_sees_what_it_is_there_to_see() {
    assert_eq!(uses("use crate::domain::{Act, x};"), ["domain::"]);
    assert_eq!(uses("use crate::{store::Line, output};\ncrate::i18n::Texts"), ["store::Line", "output", "i18n::Texts"]);
    let text = "fn a() {}\n#[cfg(test)]\nmod tests {\n    fn b() { c.unwrap() }\n}\nfn d() {}";
    assert!(!without_tests(text).contains("unwrap") && without_tests(text).contains("fn d"));
    assert_eq!(without_comments("a // b\n  // c\n"), "a // b\n");
    let text = r###"a("b\\"); c(r#"d " e"#, '"', "f \" g", h.i, J::k)"###;
    assert_eq!(own_names(&without_strings(text)), ["a", "c", "r", "h", "J"]);
    assert_eq!(
        ["past_from", "PastDue", "MOST_PAST"].map(words_of),
        [["past", "from"], ["past", "due"], ["most", "past"]]
    );
}
