//! `examples/requetes.md`: every block is run as it stands, by the tool it is for when the machine has it, and what
//! some of them find is what the program itself says of the same register.

use std::env;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use rusqlite::{Connection, OpenFlags};
use serde_json::Value as Json;

use crate::support::{Office, Ran};

/// The day of the invented year; the blocks ask the clock of the machine.
const TODAY: &str = "2026-11-20";

/// A block of the page: what the title above it says, and what is typed.
struct Block {
    title: String,
    language: String,
    text: String,
}

impl Block {
    fn tool(&self) -> Tool {
        match self.text.split_whitespace().next() {
            _ if self.language == "python" => Tool::Pandas,
            Some("sqlite3") => Tool::Sqlite,
            Some("duckdb") => Tool::Duckdb,
            other => panic!("{}: {other:?} is no tool of the page", self.title),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tool {
    Sqlite,
    Duckdb,
    Pandas,
}

impl Tool {
    const ALL: [Self; 3] = [Self::Sqlite, Self::Duckdb, Self::Pandas];

    /// A line that works when the tool can read a register.
    fn works(self) -> &'static str {
        match self {
            Self::Sqlite => "sqlite3 -readonly :memory: \"SELECT '{}' ->> 'a'\"",
            Self::Duckdb => "duckdb -c 'LOAD sqlite'",
            Self::Pandas => "python3 -c 'import pandas'",
        }
    }

    /// Whether the machine has it.
    fn is_here(self) -> bool {
        static HERE: LazyLock<Vec<Tool>> =
            LazyLock::new(|| Tool::ALL.into_iter().filter(|tool| tool.looked_for()).collect());
        HERE.contains(&self)
    }

    /// Looks for it, once. That it is not here is said past what a test prints, since what is not run proves nothing.
    #[expect(clippy::explicit_write, reason = "what eprintln! writes is not shown when the test passes")]
    fn looked_for(self) -> bool {
        let here = line(Path::new("."), self.works()).output().is_ok_and(|ran| ran.status.success());
        if !here {
            writeln!(io::stderr(), "skipped: {self:?} cannot be tried on this machine: {}", self.works()).unwrap();
        }
        here
    }
}

/// A line for the shell, where the tools and what they have installed are those of the person at the keyboard.
fn line(directory: &Path, text: &str) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", text]).current_dir(directory).env_clear();
    command.envs(["PATH", "HOME"].into_iter().filter_map(|name| env::var_os(name).map(|value| (name, value))));
    command
}

fn page() -> Vec<Block> {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/requetes.md")).unwrap();
    let (mut blocks, mut title, mut open) = (Vec::new(), String::new(), None::<Block>);
    for line in page.lines() {
        if line == "```" {
            blocks.extend(open.take());
        } else if let Some(language) = line.strip_prefix("```") {
            open = Some(Block { title: title.clone(), language: language.into(), text: String::new() });
        } else if let Some(block) = &mut open {
            block.text.push_str(&format!("{line}\n"));
        } else if let Some(text) = line.strip_prefix("## ") {
            title = text.into();
        }
    }
    blocks
}

/// The register of an invented year, and the blocks that the machine can run on it.
struct Desk {
    office: Office,
    blocks: Vec<Block>,
}

impl Desk {
    fn new() -> Self {
        let office = Office::after_a_year();
        let blocks = page().into_iter().filter(|block| block.tool().is_here()).collect();
        Self { office, blocks }
    }

    /// What a block prints, on the day of the invented year.
    fn printed(&self, block: &Block) -> String {
        let text = block.text.replace("date('now', 'localtime')", &format!("'{TODAY}'"));
        // Tables are for people; rows are compared.
        let text = text.replace("-box", "-csv -header").replace("duckdb -c", "duckdb -csv -c");
        let directory = self.office.path("an");
        let mut command = if block.language == "python" {
            let mut command = line(&directory, "exec python3 \"$0\"");
            fs::write(self.office.path("block.py"), text).unwrap();
            command.arg(self.office.path("block.py"));
            command
        } else {
            line(&directory, &text)
        };
        let ran = Ran::of(&mut command);
        assert!(ran.status == 0 && ran.stderr.is_empty(), "{}: {ran}", block.title);
        ran.stdout
    }

    /// The rows that the block of that title finds, by the names of its columns. `None`: its tool is not here.
    fn rows(&self, title: &str) -> Option<Vec<Vec<(String, String)>>> {
        assert!(page().iter().any(|block| block.title == title), "no block is called {title}");
        let printed = self.printed(self.blocks.iter().find(|block| block.title == title)?);
        let mut lines = printed.lines().map(|line| line.split(',').map(str::to_owned).collect::<Vec<_>>());
        let names = lines.next().unwrap_or_default();
        Some(lines.map(|cells| names.iter().cloned().zip(cells).collect()).collect())
    }

    fn json(&self, what: &str) -> Json {
        self.office.json(format!("--register an/registre.db {what}"))
    }
}

/// A cell of a row, as a number.
#[track_caller]
fn number(row: &[(String, String)], column: &str) -> f64 {
    let cell = &row.iter().find(|(name, _)| name == column).unwrap().1;
    cell.parse().unwrap_or_else(|_| panic!("{column} is {cell:?}"))
}

fn sum(rows: &[Vec<(String, String)>], column: &str) -> f64 {
    rows.iter().map(|row| number(row, column)).sum()
}

fn text<'a>(row: &'a [(String, String)], column: &str) -> &'a str {
    &row.iter().find(|(name, _)| name == column).unwrap().1
}

fn length(list: &Json) -> f64 {
    list.as_array().unwrap().len() as f64
}

#[test]
fn every_block_of_the_page_runs_and_leaves_the_register_as_it_was() {
    let desk = Desk::new();
    let register = desk.office.path("an/registre.db");
    let before = fs::read(&register).unwrap();
    for block in &desk.blocks {
        let printed = desk.printed(block);
        // What goes to a file prints nothing, and nothing was ever reopened in the invented year.
        let silent = block.text.contains("> ") || block.text.contains("COPY") || block.text.contains("'reopened'");
        assert!(silent || !printed.trim().is_empty(), "{} finds nothing", block.title);
    }
    assert!(fs::read(&register).unwrap() == before, "the register was changed");
    let mut names: Vec<_> =
        fs::read_dir(desk.office.path("an")).unwrap().map(|file| file.unwrap().file_name()).collect();
    names.retain(|name| !["requetes-brutes.csv", "requetes.parquet"].iter().any(|made| name == made));
    assert_eq!(names, ["registre.db"], "nothing is left beside the register");
}

#[test]
fn no_block_reads_an_identity_or_a_free_text() {
    for block in page() {
        let read = block.text.replace("EXCLUDE (subject, text)", "");
        let words = read.split(|c: char| !c.is_alphanumeric() && c != '_');
        let private = [
            "requester",
            "requester_key",
            "recusal",
            "subject",
            "text",
            "remedy",
            "reply",
            "question",
            "answer",
            "reason",
        ];
        let found: Vec<_> = words.filter(|word| private.contains(word)).collect();
        assert_eq!(found, [""; 0], "{}", block.title);
        let everything = read.contains("SELECT *") && !block.text.contains("EXCLUDE (subject, text)");
        assert!(!everything, "{} reads every column", block.title);
    }
}

#[test]
fn what_the_blocks_find_is_what_the_program_says() {
    let desk = Desk::new();
    if let Some(rows) = desk.rows("Les requêtes en retard, par unité") {
        let late = desk.json("list --overdue");
        assert!(!rows.is_empty());
        assert_eq!(sum(&rows, "en_retard"), length(&late));
    }
    if let Some(rows) = desk.rows("Ce que chaque membre de l’équipe a en main") {
        assert_eq!(sum(&rows, "ouvertes"), length(&desk.json("list --open")));
        assert_eq!(sum(&rows, "suspendues"), length(&desk.json("list --status suspended")));
    }
    if let Some(rows) = desk.rows("Le mouvement, mois par mois") {
        assert!(rows.len() > 12);
        for row in &rows {
            let month = desk.json(&format!("report month {}", text(row, "mois")));
            let flow = &month["figures"]["flow"];
            for (column, term) in [("recues", "received"), ("fermees", "closed"), ("ouvertes_a_la_fin", "open_at_end")]
            {
                assert_eq!(number(row, column), flow[term].as_f64().unwrap(), "{row:?}");
            }
        }
    }
    let year = desk.json("report period 2025-11-20 2026-11-20");
    if let Some(rows) = desk.rows("La part répondue dans la norme, par mode de réception") {
        let standards = year["figures"]["times"]["by_standard"].as_array().unwrap();
        let within = standards.iter().map(|row| row["within_standard"]["count"].as_f64().unwrap()).sum::<f64>();
        assert_eq!(sum(&rows, "dans_la_norme"), within);
    }
    if let Some(rows) = desk.rows("Qui a modifié la requête 42 après le 31 mars") {
        let shown = desk.json("show 42 --history");
        assert_eq!(rows.len() as f64, length(&shown["history"]));
        let last = shown["history"].as_array().unwrap().last().unwrap();
        assert_eq!(text(rows.last().unwrap(), "acte"), last["act"].as_str().unwrap());
    }
    if let Some(rows) = desk.rows("Combien de temps chaque unité met à répondre au bureau") {
        assert_eq!(sum(&rows, "questions"), length(&desk.json("export consultations")));
    }
    if let Some(rows) = desk.rows("Les mesures dont l’échéance est passée") {
        assert!(!rows.is_empty());
        assert_eq!(rows.len() as f64, length(&desk.json("measure list --overdue")));
    }
    if let Some(rows) = desk.rows("Le délai médian, par mois de fermeture (DuckDB)") {
        for row in &rows {
            let month = desk.json(&format!("report month {}", text(row, "mois")));
            let times = &month["figures"]["times"];
            assert_eq!(number(row, "delai_median"), times["median"].as_f64().unwrap(), "{row:?}");
            assert_eq!(number(row, "le_plus_long"), times["max"].as_f64().unwrap(), "{row:?}");
        }
    }
    let block = desk.blocks.iter().find(|block| block.title == "Un tableau croisé : programmes et natures (pandas)");
    if let Some(block) = block {
        let printed = desk.printed(block);
        let total = printed.lines().last().unwrap().split_whitespace().last().unwrap();
        assert_eq!(total.parse::<f64>().unwrap(), length(&desk.json("export grounds")));
    }
}

#[test]
fn a_reopening_that_was_undone_is_not_among_the_reopened() {
    let desk = Desk::new();
    let closed = desk.json("list --kind complaint --status closed --sort closed");
    let mut numbers = closed.as_array().unwrap().iter().rev().map(|request| request["number"].as_str().unwrap());
    let (undone, stands) = (numbers.next().unwrap(), numbers.next().unwrap());
    for number in [undone, stands] {
        desk.office.ok(format!("--register an/registre.db reopen {number} --reason révision"));
    }
    desk.office.ok(format!("--register an/registre.db undo {undone} --reason erreur"));
    if let Some(rows) = desk.rows("Les plaintes rouvertes") {
        let numbers: Vec<_> = rows.iter().map(|row| text(row, "number")).collect();
        assert_eq!(numbers, [stands]);
    }
}

#[test]
fn a_reader_with_another_tool_and_an_officer_do_not_get_in_each_other_s_way() {
    let office = Office::with_complaint();
    // The officer has begun to write and has not committed: the reader sees the register as it was.
    let writer = office.sqlite();
    writer.execute_batch("BEGIN IMMEDIATE").unwrap();
    let reader = Connection::open_with_flags(office.register(), OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let counted = reader.query_row("SELECT count(*) FROM requests", [], |row| row.get::<_, i64>(0));
    assert_eq!(counted, Ok(1));
    writer.execute_batch("ROLLBACK").unwrap();
    office.ok("ack 1");
}

#[test]
fn a_list_that_conditions_empty_offers_all_of_it_and_not_to_begin_one() {
    let office = Office::new();
    for (list, conditions, none) in [
        ("mesure lister", "--état refusée --unité legal", "say-no-measure"),
        ("enjeu lister", "--état résolu", "say-no-issue"),
        ("protecteur lister", "--en-retard", "say-no-ombudsman"),
        ("incident lister", "--sérieux", "say-no-incident"),
        ("activité lister", "--type formation", "say-no-activity"),
        ("conflit lister", "--année 2020", "say-no-recusal"),
    ] {
        assert!(office.run(list).says_text(none), "{list}");
        let part = office.run(format!("{list} {conditions}"));
        assert!(part.says_text("say-no-match") && !part.says_text(none), "{part}");
    }
}
