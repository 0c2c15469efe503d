//! A desk of its own for a test: a fresh register, an empty environment, a day that is told.

use std::process::{Command, Output};

use serde_json::Value;

/// A register in a directory that vanishes with it.
pub struct Desk {
    directory: tempfile::TempDir,
    today: &'static str,
}

/// What a command said.
pub struct Said {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Desk {
    /// A desk with the lists of the ministry, on that day.
    pub fn on(today: &'static str) -> Self {
        let desk = Self { directory: tempfile::tempdir().unwrap(), today };
        desk.ok(&[&["init", "--profile", "mifi"], crate::support::TEAM].concat());
        desk
    }

    /// The same desk on another day.
    pub fn moved_to(self, today: &'static str) -> Self {
        Self { today, ..self }
    }

    /// Where the register is.
    pub fn register(&self) -> std::path::PathBuf {
        self.directory.path().join("registre.db")
    }

    /// A command, ready to be run.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_doleances"));
        command
            .args(args)
            .env_clear()
            .env("HOME", self.directory.path())
            .env("DOLEANCES_REGISTER", self.register())
            .env("DOLEANCES_TODAY", self.today)
            .env("DOLEANCES_LANG", "fr")
            .env("DOLEANCES_OFFICER", "roy");
        command
    }

    /// Runs a command.
    pub fn run(&self, args: &[&str]) -> Said {
        let output = self.command(args).output().unwrap();
        let Output { status, stdout, stderr } = output;
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Said { status: status.code().unwrap(), stdout: text(stdout), stderr: text(stderr) }
    }

    /// Runs a command that must be done; what it printed.
    #[track_caller]
    pub fn ok(&self, args: &[&str]) -> String {
        let said = self.run(args);
        assert_eq!(said.status, 0, "{args:?}\n{}{}", said.stdout, said.stderr);
        said.stdout
    }

    /// Runs a command that must fail with that code and leave the register byte for byte as it was.
    #[track_caller]
    pub fn refused(&self, code: i32, args: &[&str]) -> Said {
        let before = std::fs::read(self.register()).unwrap();
        let said = self.run(args);
        assert_eq!(said.status, code, "{args:?}\n{}{}", said.stdout, said.stderr);
        assert!(std::fs::read(self.register()).unwrap() == before, "{args:?} changed the register");
        said
    }

    /// Runs a command that must answer in JSON.
    #[track_caller]
    pub fn json(&self, args: &[&str]) -> Value {
        let args: Vec<_> = args.iter().copied().chain(["--format", "json"]).collect();
        serde_json::from_str(&self.ok(&args)).unwrap()
    }

    /// A request received on that day, of that kind; its number.
    #[track_caller]
    pub fn intake(&self, received: &str, kind: &str) -> String {
        let line = ["intake", "-q", "--channel", "email", "--subject", "Attente", "--received", received];
        let line: Vec<_> = line.into_iter().chain(["--kind", kind]).collect();
        self.ok(&line).trim().to_owned()
    }

    /// Closes a complaint.
    #[track_caller]
    pub fn close(&self, number: &str, on: &str) {
        self.ok(&["triage", number, "--admissible", "--on", on]);
        let line = ["close", number, "--as", "answered", "--unsubstantiated", "--by", "email", "--on", on];
        self.ok(&line.into_iter().chain(["--text", "Réponse"]).collect::<Vec<_>>());
    }

    /// What is stored of every request is what its file counts from the facts.
    #[track_caller]
    pub fn agrees_with_itself(&self) {
        for listed in self.json(&["list"]).as_array().unwrap() {
            let shown = self.json(&["show", listed["number"].as_str().unwrap()]);
            assert_eq!(listed["due_on"], shown["due_on"], "{shown}");
            if !shown["closed_on"].is_null() {
                assert_eq!(listed["net_days"], shown["clock"]["net"], "{shown}");
                assert_eq!(listed["gross_days"], shown["clock"]["gross"], "{shown}");
                assert_eq!(listed["within_standard"], shown["within_standard"], "{shown}");
            }
        }
    }
}
