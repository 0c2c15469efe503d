//! What comes in with the dependencies: licences, versions, sources and the oldest compiler, as `.cargo/deny.toml` and
//! `Cargo.toml` declare them. Crates that are only built for another system are not seen.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

fn run(program: &str, arguments: &[&str]) -> String {
    let ran = Command::new(program).args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
    assert!(ran.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8(ran.stdout).unwrap()
}

/// What cargo knows of a crate, of ours too.
struct Package {
    name: String,
    version: String,
    licence: String,
    /// Where it was found; ours has none.
    source: Option<String>,
    rust: Option<Vec<u32>>,
}

fn packages() -> Vec<Package> {
    let compiler = run("rustc", &["-vV"]);
    let host = compiler.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let graph = ["metadata", "--locked", "--offline", "--format-version", "1", "--filter-platform", host];
    let graph: Value = serde_json::from_str(&run(env!("CARGO"), &graph)).unwrap();
    let of = |package: &Value| {
        let text = |key: &str| package[key].as_str().map(str::to_owned);
        let numbers = |text: String| text.split('.').map(|number| number.parse().unwrap()).collect();
        Package {
            name: text("name").unwrap(),
            version: text("version").unwrap(),
            licence: text("license").unwrap_or_default(),
            source: text("source"),
            rust: text("rust_version").map(numbers),
        }
    };
    graph["packages"].as_array().unwrap().iter().map(of).collect()
}

fn policy() -> toml::Table {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(".cargo/deny.toml");
    fs::read_to_string(file).unwrap().parse().unwrap()
}

fn words(value: &toml::Value) -> BTreeSet<&str> {
    value.as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect()
}

/// The tables of a list, each by the crate that it is about.
fn by_crate(value: &toml::Value) -> BTreeMap<&str, &toml::Value> {
    value.as_array().unwrap().iter().map(|entry| (entry["crate"].as_str().unwrap(), entry)).collect()
}

/// Whether what a licence offers can be met with those that are allowed: `OR` is a choice, `AND` is none.
fn is_met(offer: &str, allowed: &BTreeSet<&str>) -> bool {
    let any = |offer: &str| offer.split(" OR ").any(|one| one.split(" AND ").all(|one| allowed.contains(one.trim())));
    let offer = offer.replace('/', " OR ");
    // What stands between parentheses is a choice of its own.
    match offer.split_once('(').and_then(|(before, rest)| Some((before, rest.split_once(')')?))) {
        Some((before, (choice, after))) => {
            let around = format!("{before}{after}").replace(" AND ", "").trim().to_owned();
            any(choice) && any(&around)
        }
        None => any(&offer),
    }
}

#[test]
fn every_licence_is_one_that_is_allowed() {
    let policy = policy();
    let (allowed, exceptions) = (words(&policy["licenses"]["allow"]), by_crate(&policy["licenses"]["exceptions"]));
    assert!(is_met("MIT/Apache-2.0", &allowed) && is_met("(MIT OR GPL-3.0) AND Unicode-3.0", &allowed));
    assert!(!is_met("GPL-3.0", &allowed) && !is_met("(MIT OR Apache-2.0) AND GPL-3.0", &allowed));
    for Package { name, licence, .. } in packages() {
        let excepted = exceptions.get(name.as_str()).is_some_and(|entry| is_met(&licence, &words(&entry["allow"])));
        assert!(excepted || is_met(&licence, &allowed), "{name}: {licence}");
    }
}

#[test]
fn every_crate_comes_once_and_from_the_registry() {
    let policy = policy();
    let (skipped, denied) = (by_crate(&policy["bans"]["skip"]), by_crate(&policy["bans"]["deny"]));
    assert!(policy["sources"].as_table().unwrap().values().all(|kind| kind.as_str() == Some("deny")));
    let (mut once, mut unused) = (BTreeSet::new(), skipped.clone());
    for Package { name, version, source, .. } in packages() {
        assert!(source.is_none_or(|source| source.starts_with("registry+")), "{name} comes from elsewhere");
        assert!(!denied.contains_key(name.as_str()), "{name}");
        if unused.remove(format!("{name}@{version}").as_str()).is_none() {
            assert!(once.insert(name.clone()), "{name} comes in two versions");
        }
    }
    assert!(unused.is_empty(), "no longer there: {:?}", unused.keys());
}

#[test]
fn no_crate_wants_a_newer_compiler_than_is_declared() {
    let packages = packages();
    let ours = packages.iter().find(|package| package.source.is_none()).unwrap().rust.clone().unwrap();
    for Package { name, version, rust, .. } in packages {
        assert!(rust.is_none_or(|rust| rust[..2] <= ours[..2]), "{name} {version}");
    }
}
