//! An office with twelve requests, whose figures are worked out by hand.
//!
//! In 2026 Good Friday is April 3, Easter Monday April 6 and the Monday of the patriots May 18.
//!
//! | number | received | what it is | closings, net days |
//! |---|---|---|---|
//! | 1 | 03-30 | complaint by phone, delay; acknowledged after 1 day | 04-22 unsubstantiated, 15 |
//! | 2 | 03-31 | comment by web | 04-02, 2 |
//! | 3 | 04-01 | complaint by phone, delay and courtesy; acknowledged after 2 days | 04-10 partly, 5; reopened 05-04; 05-29 partly, 18 |
//! | 4 | 04-01 | complaint by e-mail, error; inadmissible | 04-02, 1 |
//! | 5 | 04-10 | complaint by mail, no ground; suspended 5 days from 04-14 to 04-21 | 05-05 substantiated, 12 (gross 17) |
//! | 6 | 04-15 | comment in person, never triaged | |
//! | 7 | 04-30 | complaint by phone, delay twice; suspended since 05-04 | |
//! | 8 | 05-01 | complaint by e-mail, courtesy | 05-11 transferred, 6 |
//! | 9 | 05-04 | comment by web, never triaged | 05-20 withdrawn, 11 |
//! | 10 | 05-06 | imported: nothing is known but its days | 05-15, 7 |
//! | 11 | 05-31 | complaint by fax, error (dropped) and information | |
//! | 12 | 06-15 | complaint by phone, delay | |
//!
//! Units are asked about 1 (legal, 04-01, answered on 04-08: April 2, 7 and 8), about 2 (family, 04-01 for 04-02,
//! answered on 05-05, once it was closed) and about 6 (legal, 05-06 for 05-13, never answered).

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::LazyLock;

use serde_json::Value as Json;

/// The day on which the register is read.
const TODAY: &str = "2026-07-15";

/// A register in a directory of its own.
pub struct Office {
    directory: tempfile::TempDir,
}

impl Office {
    /// The office and its twelve requests.
    pub fn new() -> Self {
        static REGISTER: LazyLock<Vec<u8>> = LazyLock::new(|| fs::read(Office::made().register()).unwrap());
        let office = Self { directory: tempfile::tempdir().unwrap() };
        fs::write(office.register(), &*REGISTER).unwrap();
        office
    }

    fn made() -> Self {
        let office = Self { directory: tempfile::tempdir().unwrap() };
        office.done("init --title Bureau --officer roy:roy --officer tremblay:tremblay");
        for acts in ACTS.lines().map(str::trim).filter(|acts| !acts.is_empty()) {
            match acts {
                "import" => office.import(),
                acts => drop(office.done(acts)),
            }
        }
        office
    }

    /// Where the register is.
    pub fn register(&self) -> PathBuf {
        self.directory.path().join("registre.db")
    }

    /// A file beside the register.
    pub fn file(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    /// Runs a command line; words are set apart by spaces.
    pub fn run(&self, line: &str) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_doleances"));
        command.env_clear().current_dir(self.directory.path()).env("HOME", self.directory.path());
        command.env("DOLEANCES_REGISTER", self.register()).env("DOLEANCES_TODAY", TODAY).env("DOLEANCES_LANG", "fr");
        command.args(line.split_whitespace()).output().unwrap()
    }

    /// The standard output of a command line that must succeed.
    pub fn done(&self, line: &str) -> String {
        let output = self.run(line);
        let text = |bytes| String::from_utf8(bytes).unwrap();
        assert_eq!(output.status.code(), Some(0), "{line}: {}", text(output.stderr));
        text(output.stdout)
    }

    /// The JSON of a command line that must succeed.
    pub fn json(&self, line: &str) -> Json {
        serde_json::from_str(&self.done(&format!("{line} --format json"))).unwrap()
    }

    /// The tables themselves, read without the program.
    pub fn tables(&self) -> rusqlite::Connection {
        rusqlite::Connection::open(self.register()).unwrap()
    }

    /// A request of another system, of which only its two days are known.
    fn import(&self) {
        std::fs::write(self.file("import.csv"), "received_on,closed_on\n2026-05-06,2026-05-15\n").unwrap();
        self.done("import import.csv");
    }
}

/// The acts of the office, one a line.
const ACTS: &str = "
    intake --received 2026-03-30 --channel phone --kind complaint --subject A --name Ada --unit legal --program peq --ground delay:diligent
    intake --received 2026-03-31 --channel web --kind comment --subject B
    intake --received 2026-04-01 --channel phone --kind complaint --subject C --name Bob --unit legal --ground delay:diligent --ground courtesy:respectful
    intake --received 2026-04-01 --channel email --kind complaint --subject D --ground error --reply-language en
    intake --received 2026-04-10 --channel mail --kind complaint --subject E --unit family
    intake --received 2026-04-15 --channel in_person --kind comment --subject F
    intake --received 2026-04-30 --channel phone --kind complaint --subject G --ground delay --ground delay:diligent
    intake --received 2026-05-01 --channel email --kind complaint --subject H --name Cyr --ground courtesy
    intake --received 2026-05-04 --channel web --kind comment --subject I
    import
    intake --received 2026-05-31 --channel fax --kind complaint --subject J --ground error --ground information
    intake --received 2026-06-15 --channel phone --kind complaint --subject K --ground delay
    ack 1 --on 2026-03-31
    triage 1 --admissible --on 2026-03-31
    assign 1 --to tremblay --on 2026-03-31
    consult 1 legal --question Quand --on 2026-04-01
    consult 1 legal --answer Alors --on 2026-04-08
    close 1 --as answered --by email --unsubstantiated --on 2026-04-22
    triage 2 --admissible --on 2026-04-01
    consult 2 family --question Quand --due 2026-04-02 --on 2026-04-01
    close 2 --as answered --by web --on 2026-04-02
    consult 2 family --answer Enfin --on 2026-05-05
    consult 6 legal --question Quand --on 2026-05-06
    ack 3 --on 2026-04-07
    triage 3 --admissible --on 2026-04-07
    finding 3 1 --substantiated breach --on 2026-04-10
    finding 3 2 --unsubstantiated --on 2026-04-10
    close 3 --as answered --by email --on 2026-04-10
    reopen 3 --reason encore --on 2026-05-04
    close 3 --as answered --by email --on 2026-05-29
    triage 4 --inadmissible recourse --refer reconsideration --by email --on 2026-04-02
    close 4 --as inadmissible --by email --on 2026-04-02
    triage 5 --admissible --on 2026-04-13
    suspend 5 --reason attente --on 2026-04-14
    resume 5 --on 2026-04-21
    close 5 --as answered --by mail --substantiated error --on 2026-05-05
    triage 7 --admissible --on 2026-05-01
    suspend 7 --reason attente --on 2026-05-04
    triage 8 --admissible --on 2026-05-04
    consent 8 --for ombudsman --ask --on 2026-05-04
    consent 8 --for ombudsman --grant --on 2026-05-05
    close 8 --as transferred --by email --to ombudsman --on 2026-05-11
    close 9 --as withdrawn --by web --on 2026-05-20
    triage 11 --admissible --on 2026-06-01
    ground 11 drop 1 --on 2026-06-01
    assign 12 --to roy --on 2026-06-16
";
