//! An office of its own for every test: a fresh register, an empty environment, a fixed day, no network.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::{LazyLock, Mutex};

use doleances::inside::{Field, Lang, Part};
use serde_json::Value;

#[cfg(target_os = "linux")]
pub mod screen;
pub mod words;

/// The program under test.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_doleances");

/// The day it is in every office until a test says otherwise: a Monday.
pub const TODAY: &str = "2026-03-02";

/// The officers whom the tests name, each called by their code.
pub const TEAM: &[&str] = &[
    "--officer",
    "roy:roy",
    "--officer",
    "gagnon:gagnon",
    "--officer",
    "morin:morin",
    "--officer",
    "paul:paul",
    "--officer",
    "marie:marie",
    "--officer",
    "jean:jean",
];

/// Each part of an identity, with a value that nothing else in a register holds.
pub fn identity() -> Vec<(&'static str, String)> {
    Field::of(Part::Identity).map(|field| (field.key(), format!("Beaurivage {} zèle", field.key()))).collect()
}

/// A request received on February 2, whose person gives every part of an identity.
pub fn identified() -> Vec<String> {
    let line = "intake --received 2026-02-02 --channel mail --subject Attente".split(' ').map(str::to_owned);
    line.chain(identity().into_iter().flat_map(|(part, value)| [format!("--{}", part.replace('_', "-")), value]))
        .collect()
}

/// A sample of the 311 register of Montréal: the file, and what others counted in it.
pub fn montreal() -> (PathBuf, Value) {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/registers/montreal");
    let expected = fs::read(data.join("expected.json")).unwrap();
    (data.join("sample.csv"), serde_json::from_slice(&expected).unwrap())
}

/// The files of an office that was made once, to make others of: what a hundred tests begin with is not done again a
/// hundred times.
pub struct Model {
    files: Vec<(PathBuf, fs::Permissions, Vec<u8>)>,
    directories: Vec<PathBuf>,
    today: String,
}

impl Model {
    /// What an office is as it stands.
    pub fn of(office: &Office) -> Self {
        let today = office.today.lock().unwrap().clone();
        let mut model = Self { files: Vec::new(), directories: Vec::new(), today };
        model.take(office.directory.path(), Path::new(""));
        model
    }

    fn take(&mut self, root: &Path, within: &Path) {
        for entry in fs::read_dir(root.join(within)).unwrap().map(Result::unwrap) {
            let path = within.join(entry.file_name());
            if entry.path().is_dir() {
                self.directories.push(path.clone());
                self.take(root, &path);
            } else {
                let permissions = entry.metadata().unwrap().permissions();
                self.files.push((path, permissions, fs::read(entry.path()).unwrap()));
            }
        }
    }

    /// Another office like it.
    pub fn office(&self) -> Office {
        let directory = tempfile::Builder::new().prefix("doleances").tempdir().unwrap();
        self.directories.iter().for_each(|path| fs::create_dir(directory.path().join(path)).unwrap());
        for (path, permissions, bytes) in &self.files {
            let path = directory.path().join(path);
            fs::write(&path, bytes).unwrap();
            fs::set_permissions(&path, permissions.clone()).unwrap();
        }
        Office { directory, today: Mutex::new(self.today.clone()) }
    }
}

/// A complaints office in a directory of its own, which vanishes with it.
pub struct Office {
    directory: tempfile::TempDir,
    today: Mutex<String>,
}

impl Office {
    /// An office with a fresh register, of the ministry the tool was built for.
    pub fn new() -> Self {
        Self::with_profile("mifi")
    }

    /// The same office on another day.
    pub fn on(today: &str) -> Self {
        let office = Self::new();
        office.today(today);
        office
    }

    /// The same office with a complaint received on February 2: request 1.
    pub fn with_complaint() -> Self {
        static MODEL: LazyLock<Model> = LazyLock::new(|| {
            let office = Office::new();
            office.complaint("2026-02-02");
            Model::of(&office)
        });
        MODEL.office()
    }

    /// The same office with a complaint received and found admissible on February 2: request 1.
    pub fn with_admitted() -> Self {
        static MODEL: LazyLock<Model> = LazyLock::new(|| {
            let office = Office::new();
            office.admitted("2026-02-02");
            Model::of(&office)
        });
        MODEL.office()
    }

    /// The office after an invented year, on November 20, 2026; its register is `an/registre.db`.
    pub fn after_a_year() -> Self {
        static MODEL: LazyLock<Model> = LazyLock::new(|| {
            let office = Office::without_register();
            office.today("2026-11-20").demo("mifi");
            Model::of(&office)
        });
        MODEL.office()
    }

    /// An office with a fresh register of a shipped profile.
    pub fn with_profile(profile: &'static str) -> Self {
        static MODELS: Mutex<BTreeMap<&str, Model>> = Mutex::new(BTreeMap::new());
        let initialised = || {
            let office = Self::without_register();
            office.ok([&["init", "--profile", profile], TEAM].concat());
            Model::of(&office)
        };
        MODELS.lock().unwrap().entry(profile).or_insert_with(initialised).office()
    }

    /// Makes the register of an invented year, `an/registre.db`, where whoever runs the tests acts too.
    #[track_caller]
    pub fn demo(&self, profile: &str) {
        self.ok(["demo", "an", "-q", "--profile", profile]);
        self.ok("--register an/registre.db --author gisele reference add officer roy --fr roy");
    }

    /// An office that has no register yet.
    pub fn without_register() -> Self {
        let directory = tempfile::Builder::new().prefix("doleances").tempdir().unwrap();
        fs::create_dir(directory.path().join("home")).unwrap();
        Self { directory, today: Mutex::new(TODAY.into()) }
    }

    /// From now on, today is `day`.
    pub fn today(&self, day: impl ToString) -> &Self {
        *self.today.lock().unwrap() = day.to_string();
        self
    }

    /// A place in the office's directory.
    pub fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    /// Where the register is.
    pub fn register(&self) -> PathBuf {
        self.path("registre.db")
    }

    /// A command line ready to run, with nothing of the environment that the tests themselves run in.
    pub fn command(&self, args: impl Line) -> Command {
        self.wrapped(PROGRAM, args)
    }

    /// The same of another program, such as a shell that runs ours.
    pub fn wrapped(&self, program: &str, args: impl Line) -> Command {
        let mut command = Command::new(program);
        command
            .args(args.arguments())
            .current_dir(self.directory.path())
            .env_clear()
            .env("HOME", self.path("home"))
            .env("LANG", "fr_CA.UTF-8")
            .env("TZ", "America/Montreal")
            .env("DOLEANCES_LANG", "fr")
            .env("DOLEANCES_OFFICER", "roy")
            .env("DOLEANCES_REGISTER", self.register())
            .env("DOLEANCES_TODAY", &*self.today.lock().unwrap())
            .stdin(Stdio::null());
        command
    }

    /// Runs a command line.
    pub fn run(&self, args: impl Line) -> Ran {
        let mut command = self.command(args);
        Ran::of(&mut command)
    }

    /// Runs a command line with a text on its standard input.
    pub fn run_with(&self, input: impl AsRef<[u8]>, args: impl Line) -> Ran {
        let mut command = self.command(args);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // A command that does not read its input closes it: that is its right.
        let _ = child.stdin.take().unwrap().write_all(input.as_ref());
        Ran::from(&command, child.wait_with_output().unwrap())
    }

    /// Runs a command line that must do what it was asked; what it printed.
    #[track_caller]
    pub fn ok(&self, args: impl Line) -> String {
        let ran = self.run(args);
        assert_eq!(ran.status, 0, "{ran}");
        ran.stdout
    }

    /// Runs a command line that must answer in JSON.
    #[track_caller]
    pub fn json(&self, args: impl Line) -> Value {
        let mut args = args.arguments();
        args.extend(["--format".into(), "json".into()]);
        let text = self.ok(args);
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
    }

    /// A request as `show` gives it.
    #[track_caller]
    pub fn show(&self, number: impl ToString) -> Value {
        self.json(vec!["show".into(), number.to_string()])
    }

    /// The history of a request.
    #[track_caller]
    pub fn history(&self, number: impl ToString) -> Vec<Value> {
        let shown = self.json(vec!["show".into(), number.to_string(), "--history".into()]);
        shown["history"].as_array().unwrap().clone()
    }

    /// The acts of a request, by their names.
    #[track_caller]
    pub fn acts(&self, number: impl ToString) -> Vec<String> {
        self.history(number).iter().map(|line| line["act"].as_str().unwrap().to_owned()).collect()
    }

    /// Runs a command line that must end with that code, and leave the register byte for byte as it was.
    #[track_caller]
    pub fn unchanged(&self, code: i32, args: impl Line) -> Ran {
        let before = fs::read(self.register()).ok();
        let ran = self.run(args);
        assert_eq!(ran.status, code, "{ran}");
        assert!(fs::read(self.register()).ok() == before, "the register was changed by {ran}");
        ran
    }

    /// Runs a command line that must fail with that code, say why, print no data, and leave the register as it was.
    #[track_caller]
    pub fn refused(&self, code: i32, args: impl Line) -> Ran {
        let ran = self.unchanged(code, args);
        assert!(!ran.stderr.trim().is_empty() && ran.stdout.is_empty(), "{ran}");
        ran
    }

    /// A complaint received on that day, by e-mail, from a person who is named.
    #[track_caller]
    pub fn complaint(&self, received_on: &str) -> String {
        let line = ["intake", "-q", "--channel", "email", "--subject", "Attente", "--kind", "complaint"];
        let mut line = line.map(str::to_owned).to_vec();
        line.extend(["--received", received_on, "--name", "Zoé Tremblay"].map(str::to_owned));
        self.ok(line).trim_end().to_owned()
    }

    /// A complaint received on that day and found admissible the same day.
    #[track_caller]
    pub fn admitted(&self, received_on: &str) -> String {
        let number = self.complaint(received_on);
        self.ok(["triage", &number, "--admissible", "--on", received_on]);
        number
    }

    /// Finds a complaint admissible and closes it as answered, on that day.
    #[track_caller]
    pub fn answered(&self, number: &str, on: &str) {
        self.ok(["triage", number, "--admissible", "--on", on]);
        self.ok(format!("close {number} --as answered --unsubstantiated --by email --on {on} --text Réponse"));
    }

    /// Checks that what is stored of every request is what its file counts from the facts.
    #[track_caller]
    pub fn agrees_with_itself(&self) {
        for listed in self.json("list").as_array().unwrap() {
            let shown = self.show(listed["number"].as_str().unwrap());
            assert_eq!(listed["due_on"], shown["due_on"], "{shown}");
            if !shown["closed_on"].is_null() {
                assert_eq!(listed["net_days"], shown["clock"]["net"], "{shown}");
                assert_eq!(listed["gross_days"], shown["clock"]["gross"], "{shown}");
                assert_eq!(listed["within_standard"], shown["within_standard"], "{shown}");
            }
        }
    }

    /// The register in the hands of someone with another tool.
    pub fn sqlite(&self) -> rusqlite::Connection {
        rusqlite::Connection::open(self.register()).unwrap()
    }

    /// How many entries the journal has, and the digest of the last.
    pub fn head(&self) -> (i64, Vec<u8>) {
        let last = "SELECT seq, digest FROM journal ORDER BY seq DESC LIMIT 1";
        self.sqlite().query_row(last, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap()
    }

    /// Whether a text stands anywhere in the files of the office's directory, byte for byte.
    pub fn holds(&self, text: &str) -> bool {
        let holds = |path: &Path| fs::read(path).unwrap().windows(text.len()).any(|bytes| bytes == text.as_bytes());
        let files = fs::read_dir(self.directory.path()).unwrap().map(|entry| entry.unwrap().path());
        files.filter(|path| path.is_file()).any(|path| holds(&path))
    }
}

/// What a command did.
#[derive(Clone, Debug)]
pub struct Ran {
    pub stdout: String,
    pub stderr: String,
    pub status: i32,
    line: String,
}

impl Ran {
    /// Runs a command that was made ready.
    pub fn of(command: &mut Command) -> Self {
        let output = command.output().unwrap();
        Self::from(command, output)
    }

    /// Runs a command whose standard output goes elsewhere.
    pub fn of_redirected(command: &mut Command) -> Self {
        let child = command.stderr(Stdio::piped()).spawn().unwrap();
        Self::from(command, child.wait_with_output().unwrap())
    }

    fn from(command: &Command, output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("what is printed is UTF-8");
        let line: Vec<_> = command.get_args().map(OsStr::to_string_lossy).collect();
        Self {
            stdout: text(output.stdout),
            stderr: text(output.stderr),
            // Killed by a signal: no status of the program's own.
            status: output.status.code().unwrap_or(-1),
            line: line.join(" "),
        }
    }

    /// Checks that standard error says a text of the catalogue, whatever its words and its variables.
    #[track_caller]
    pub fn says(&self, key: &str) -> &Self {
        assert!(self.says_text(key), "{key} is not what it says: {self}");
        self
    }

    /// Whether standard error says a text of the catalogue.
    pub fn says_text(&self, key: &str) -> bool {
        let messages = words::messages(Lang::Fr);
        let message = messages.get(key).unwrap_or_else(|| panic!("no text is called {key}"));
        let printed = words::plain(&self.stderr);
        let after = |rest: String, part: &String| rest.split_once(part.as_str()).map(|(_, after)| after.to_owned());
        words::between_variables(message).iter().any(|parts| parts.iter().try_fold(printed.clone(), after).is_some())
    }
}

impl std::fmt::Display for Ran {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { stdout, stderr, status, line } = self;
        write!(f, "doleances {line}\n[exit {status}]\n{stdout}\n{stderr}")
    }
}

/// A command line: its arguments one by one, or as it is typed.
pub trait Line {
    fn arguments(self) -> Vec<OsString>;
}

impl Line for &str {
    fn arguments(self) -> Vec<OsString> {
        words::split(self).into_iter().map(Into::into).collect()
    }
}

impl Line for String {
    fn arguments(self) -> Vec<OsString> {
        self.as_str().arguments()
    }
}

impl Line for &String {
    fn arguments(self) -> Vec<OsString> {
        self.as_str().arguments()
    }
}

impl<T: AsRef<OsStr>, const N: usize> Line for [T; N] {
    fn arguments(self) -> Vec<OsString> {
        self.iter().map(|arg| arg.as_ref().to_owned()).collect()
    }
}

impl<T: AsRef<OsStr>> Line for &[T] {
    fn arguments(self) -> Vec<OsString> {
        self.iter().map(|arg| arg.as_ref().to_owned()).collect()
    }
}

impl<T: AsRef<OsStr>> Line for Vec<T> {
    fn arguments(self) -> Vec<OsString> {
        self.iter().map(|arg| arg.as_ref().to_owned()).collect()
    }
}
