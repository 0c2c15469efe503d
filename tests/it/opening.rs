//! Whatever stands where the register should be: said, never changed, never a fault, never a wait without end.
#![cfg(unix)]

use std::fs::{self, Permissions};
use std::io::Write;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use crate::support::{Office, Ran};

const VERBS: [&str; 4] =
    ["list", "check", "ack 1", "intake --received 2026-02-02 --channel mail --subject a --name Zoé"];

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().permissions().mode() & 0o777
}

/// The names in a directory, in order.
fn names(path: &Path) -> Vec<String> {
    let names = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

/// Every verb fails with that code, says why, and leaves the file and its directory as they were.
#[track_caller]
fn refused_by_every_verb(office: &Office, key: &str, why: &str) {
    let directory = names(&office.path("."));
    for verb in VERBS {
        let ran = office.refused(4, verb);
        assert!(ran.says_text(key) && !ran.says_text("error-fault"), "{why}: {ran}");
        assert_eq!(names(&office.path(".")), directory, "{why}: {ran}");
    }
}

/// The bytes of a register in use.
fn filled() -> Vec<u8> {
    let office = Office::new();
    (0..20).for_each(|_| drop(office.admitted("2026-02-02")));
    fs::read(office.register()).unwrap()
}

#[test]
fn a_register_that_is_missing_is_not_made_in_passing() {
    let office = Office::without_register();
    refused_by_every_verb(&office, "store-missing", "missing");
    assert!(!office.register().exists());
    // The way out makes the one that was named.
    let ran = office.refused(4, "--register 'un autre.db' list");
    let file = office.path(".").canonicalize().unwrap().join("un autre.db");
    assert!(ran.stderr.contains(&format!("doleances --registre '{}' initialiser", file.display())), "{ran}");
    // What comes next is typed of the register that was made, and of no other.
    let ran = office.run("--register ailleurs.db init --officer roy:Roy");
    assert!(ran.stderr.contains("doleances --registre ailleurs.db recevoir"), "{ran}");
    let ran = office.run(["--register", "là bas.db", "init", "--officer", "roy:Roy"]);
    assert!(ran.stderr.contains("doleances --registre 'là bas.db' recevoir"), "{ran}");
    assert!(!office.run("init --officer roy:Roy").stderr.contains("--registre"));
}

#[test]
fn a_directory_is_no_register() {
    let office = Office::without_register();
    fs::create_dir(office.register()).unwrap();
    refused_by_every_verb(&office, "store-directory", "directory");
}

#[test]
fn a_pipe_or_a_device_is_no_register_and_is_not_waited_for() {
    let office = Office::without_register();
    nix::unistd::mkfifo(&office.register(), nix::sys::stat::Mode::S_IRWXU).unwrap();
    for path in [office.register(), "/dev/zero".into(), "/dev/null".into()] {
        let ran = office.run(["list", "--register", path.to_str().unwrap()]);
        assert_eq!(ran.status, 4, "{ran}");
        ran.says("store-not-a-file");
    }
}

#[test]
fn a_link_is_not_followed() {
    let office = Office::new();
    symlink(office.register(), office.path("lien.db")).unwrap();
    let ran = office.run("list --register lien.db");
    assert_eq!(ran.status, 4, "{ran}");
    ran.says("store-not-a-file");
}

#[test]
fn a_register_in_a_directory_reached_through_a_link_opens() {
    let office = Office::new();
    fs::create_dir(office.path("vrai")).unwrap();
    symlink(office.path("vrai"), office.path("dossier")).unwrap();
    office.ok("init --officer roy:roy --register dossier/registre.db");
    office.ok("intake --register dossier/registre.db --received 2026-02-02 --channel mail --subject a");
    assert_eq!(office.json("list --register vrai/registre.db").as_array().unwrap().len(), 1);
}

#[test]
fn other_files_are_not_registers() {
    let header = b"SQLite format 3\0";
    for (why, bytes) in [
        ("empty", vec![]),
        ("a photograph", [&b"\xff\xd8\xff\xe0\0\x10JFIF"[..], &[7; 5000]].concat()),
        ("a text", b"number,status\n2026-0001,closed\n".repeat(100)),
        ("the name of SQLite alone", header.to_vec()),
        ("the name of SQLite and zeros", [&header[..], &[0; 4096]].concat()),
        ("ninety-nine bytes of a register", filled()[..99].to_vec()),
    ] {
        let office = Office::without_register();
        fs::write(office.register(), bytes).unwrap();
        refused_by_every_verb(&office, "store-not-a-register", why);
    }
}

#[test]
fn the_database_of_another_application_is_left_alone_even_in_wal_mode() {
    for mode in ["DELETE", "WAL"] {
        let office = Office::without_register();
        let other = office.sqlite();
        other
            .execute_batch(&format!(
                "PRAGMA journal_mode = {mode}; PRAGMA user_version = 1; CREATE TABLE request (id INTEGER);"
            ))
            .unwrap();
        drop(other);
        refused_by_every_verb(&office, "store-not-a-register", mode);
    }
}

#[test]
fn a_register_of_a_newer_version_is_refused_and_left_alone() {
    let office = Office::new();
    office.sqlite().pragma_update(None, "user_version", 99).unwrap();
    refused_by_every_verb(&office, "store-newer", "newer");
}

#[test]
fn a_register_that_is_marked_as_an_older_one_is_refused_and_left_alone() {
    let office = Office::new();
    let newest: i64 = office.sqlite().query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    for version in 0..newest {
        office.sqlite().pragma_update(None, "user_version", version).unwrap();
        refused_by_every_verb(&office, "store-false-mark", "marked");
    }
    office.sqlite().execute_batch("CREATE TABLE beside (id INTEGER)").unwrap();
    refused_by_every_verb(&office, "store-false-mark", "marked, and more");
    assert!(office.run("check --lang en").stderr.contains("is marked as an older register"));
}

#[test]
fn a_register_cut_short_is_damaged_and_left_alone() {
    let whole = filled();
    for kept in [100, 512, 1000, 4096, whole.len() / 2, whole.len() - 4096, whole.len() - 1] {
        let office = Office::without_register();
        fs::write(office.register(), &whole[..kept]).unwrap();
        let ran = office.run("check --deep");
        // A byte of zero that is cut off reads as it did.
        let is_cut = whole[kept..].iter().any(|byte| *byte != 0);
        assert_eq!(ran.status, if is_cut { 4 } else { 0 }, "{kept} of {}: {ran}", whole.len());
        assert!(!ran.says_text("error-fault"), "{ran}");
        assert!(fs::read(office.register()).unwrap() == whole[..kept], "{kept}");
        // Whatever verb comes upon it: in the schema, in the tables, and at the last page.
        for verb in VERBS.iter().filter(|_| [512, whole.len() / 2, whole.len() - 1].contains(&kept)) {
            let ran = office.run(*verb);
            assert!(!ran.says_text("error-fault") && [0, 1, 3, 4].contains(&ran.status), "{kept}: {ran}");
        }
    }
}

#[test]
fn a_register_with_noise_in_its_pages_is_never_a_fault() {
    let whole = filled();
    let mut state = 7_u64;
    for round in 0..4 {
        let office = Office::without_register();
        let mut bytes = whole.clone();
        for _ in 0..400 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let at = 100 + (state >> 20) as usize % (bytes.len() - 100);
            bytes[at] = (state >> 56) as u8;
        }
        fs::write(office.register(), bytes).unwrap();
        for verb in ["check --deep", "list", "show 1", "find attente", "ack 1"] {
            let ran = office.run(verb);
            assert!([0, 1, 3, 4].contains(&ran.status) && !ran.says_text("error-fault"), "round {round}: {ran}");
            assert!(ran.status == 0 || !ran.stderr.trim().is_empty() || verb.starts_with("check"), "{ran}");
        }
        assert_eq!(office.run("check --deep").status, 4, "round {round}");
    }
}

#[test]
fn a_name_that_looks_like_an_address_is_only_a_name() {
    let office = Office::without_register();
    for name in ["file:x.db?mode=memory", "file::memory:", ":memory:", "a?b#c%20d.db", "-registre.db", "été 2026.db"]
    {
        let register = format!("--register={name}");
        assert_eq!(office.run(["list", &register]).status, 4, "{name}: nothing is there yet");
        office.ok(["init", "--officer", "roy:roy", &register]);
        office.ok(["intake", &register, "--received", "2026-02-02", "--channel", "mail", "--subject", "a"]);
        assert!(office.path(name).is_file(), "{name}");
        let number = office.ok(["list", &register, "--format", "csv", "--columns", "number"]);
        assert_eq!(number, "number\n2026-0001\n", "{name}");
    }
}

#[test]
fn init_takes_no_name_that_is_taken_whatever_it_names() {
    let office = Office::new();
    fs::write(office.path("vide"), "").unwrap();
    fs::write(office.path("photo"), b"\xff\xd8\xff").unwrap();
    fs::create_dir(office.path("dossier")).unwrap();
    symlink("nulle part", office.path("lien")).unwrap();
    nix::unistd::mkfifo(&office.path("tube"), nix::sys::stat::Mode::S_IRWXU).unwrap();
    for name in ["registre.db", "vide", "photo", "dossier", "lien", "tube"] {
        let ran = office.refused(1, ["init", "--officer", "roy:roy", "--register", name]);
        ran.says("store-already-there");
    }
    assert_eq!(fs::read(office.path("vide")).unwrap(), b"");
    assert_eq!(fs::read(office.path("photo")).unwrap(), b"\xff\xd8\xff");
    assert_eq!(names(&office.path("dossier")), Vec::<String>::new());
    assert_eq!(names(&office.path(".")), ["dossier", "home", "lien", "photo", "registre.db", "tube", "vide"]);
}

#[test]
fn a_register_in_a_synchronised_folder_is_neither_made_nor_opened() {
    let office = Office::new();
    for folder in ["OneDrive - Gouvernement", "dropbox", "home/Google Drive"] {
        let within = office.path(folder).join("bureau/registre.db");
        office
            .refused(4, ["--register", within.to_str().unwrap(), "init", "--officer", "roy:roy"])
            .says("store-network");
        assert!(!office.path(folder).exists(), "{folder}");
    }
    let moved = office.path("OneDrive/registre.db");
    fs::create_dir(office.path("OneDrive")).unwrap();
    fs::rename(office.register(), &moved).unwrap();
    office.refused(4, ["--register", moved.to_str().unwrap(), "list"]).says("store-network");
    let mut all_the_same = office.command(["--register", moved.to_str().unwrap(), "list"]);
    assert_eq!(Ran::of(all_the_same.env("DOLEANCES_ALLOW_NETWORK", "1")).status, 0);
    // A file of that name is no folder.
    office.ok("--register Dropbox.db init --officer roy:roy");
}

#[test]
fn files_and_directories_are_private_from_their_first_instant() {
    let office = Office::without_register();
    let line = [
        "-c",
        "umask 000; exec \"$0\" \"$@\"",
        crate::support::PROGRAM,
        "init",
        "--officer",
        "roy:roy",
        "--register",
        "un/deux/r.db",
    ];
    let mut shell = office.wrapped("/bin/sh", line);
    assert_eq!(Ran::of(&mut shell).status, 0);
    assert_eq!(mode(&office.path("un/deux/r.db")), 0o600);
    assert_eq!((mode(&office.path("un")), mode(&office.path("un/deux"))), (0o700, 0o700));
    assert_eq!(names(&office.path("un/deux")), ["r.db"], "no draft is left behind");
}

#[test]
fn a_register_open_to_other_accounts_is_pointed_out() {
    let office = Office::new();
    assert!(!office.run("list").says_text("warning-open-to-others"));
    fs::set_permissions(office.register(), Permissions::from_mode(0o644)).unwrap();
    let ran = office.run("list");
    assert_eq!(ran.status, 0, "{ran}");
    ran.says("warning-open-to-others");
}

#[test]
fn without_a_name_the_register_is_in_the_data_directory_of_the_account() {
    let office = Office::without_register();
    let stranger = office.refused(1, "init --officer marie:Marie");
    stranger.says("error-not-in-team");
    assert!(stranger.stderr.contains("--membre \"roy:NOM\""), "{stranger}");
    office.refused(2, ["init", "--title", ""]).says("usage-blank");
    office.refused(2, ["init", "--officer", "roy:roy:root x"]).says("usage-not-an-account");
    let mut init = office.command("init --officer roy:roy");
    assert_eq!(Ran::of(init.env_remove("DOLEANCES_REGISTER")).status, 0);
    let found = office.path(if cfg!(target_os = "macos") {
        "home/Library/Application Support/doleances/registre.db"
    } else {
        "home/.local/share/doleances/registre.db"
    });
    assert_eq!((mode(&found), mode(found.parent().unwrap())), (0o600, 0o700));
    let mut list = office.command("list");
    assert_eq!(Ran::of(list.env_remove("DOLEANCES_REGISTER")).status, 0);
    // An empty variable is as if it were not set.
    let mut empty = office.command("note 1 --text x --on 2026-03-02");
    let empty = Ran::of(empty.env("DOLEANCES_REGISTER", "").env("DOLEANCES_OFFICER", ""));
    assert_eq!(empty.status, 3, "{empty}");
}

/// An account that the system does not know, which only the administrator can take on.
const NOBODY: u32 = 54_321;

#[test]
fn an_account_without_a_home_is_told_to_name_the_register() {
    use std::os::unix::process::CommandExt;
    if !nix::unistd::geteuid().is_root() {
        // Only the administrator takes on another account: whoever is not has a home, where the register would be.
        let office = Office::without_register();
        let mut list = office.command("list");
        let ran = Ran::of(list.env_remove("DOLEANCES_REGISTER").env("HOME", office.path("home")));
        assert_eq!(ran.status, 4, "{ran}");
        return;
    }
    let office = Office::without_register();
    let mut list = office.command("list");
    list.env_remove("DOLEANCES_REGISTER").env_remove("HOME").current_dir("/").uid(NOBODY);
    let ran = Ran::of(&mut list);
    assert_eq!(ran.status, 2, "{ran}");
    ran.says("usage-no-home");
}

#[cfg(target_os = "linux")]
#[test]
fn the_data_directory_may_be_elsewhere_and_a_relative_one_is_none() {
    let office = Office::without_register();
    office.ok("init --officer roy:roy --register data/doleances/registre.db");
    let data = office.path("data");
    for (directory, status) in [(data.to_str().unwrap(), 0), ("data", 4)] {
        let mut list = office.command("list");
        let ran = Ran::of(list.env_remove("DOLEANCES_REGISTER").env("XDG_DATA_HOME", directory));
        assert_eq!(ran.status, status, "{ran}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_read_is_said_in_the_readers_language() {
    let office = Office::with_complaint();
    let ran = office.refused(4, "list --register /proc/self/mem");
    ran.says("store-unreadable");
    let text = office.refused(2, "note 1 --text @/proc/self/mem");
    let directory = office.refused(2, "note 1 --text @home");
    directory.says("usage-file-directory");
    for ran in [ran, text, directory] {
        assert!(!ran.stderr.contains("os error"), "{ran}");
    }
}

#[test]
fn a_register_that_cannot_be_written_is_read_all_the_same() {
    use std::os::unix::process::CommandExt;
    let office = Office::with_complaint();
    fs::set_permissions(office.register(), Permissions::from_mode(0o444)).unwrap();
    fs::set_permissions(office.path("."), Permissions::from_mode(0o555)).unwrap();
    let before = fs::read(office.register()).unwrap();
    let run = |line: &str| {
        let mut command = office.command(line);
        if nix::unistd::geteuid().is_root() {
            // The administrator writes whatever the modes say: read as someone else.
            command.uid(NOBODY);
        }
        Ran::of(&mut command)
    };
    let listed = run("list --format csv --columns number");
    assert_eq!((listed.status, listed.stdout.as_str()), (0, "number\n2026-0001\n"), "{listed}");
    for line in ["ack 1", "show 1 --identity --reason rappeler"] {
        let refused = run(line);
        assert_eq!(refused.status, 4, "{refused}");
        assert!(!refused.stderr.trim().is_empty() && !refused.stdout.contains("Zoé"), "{refused}");
    }
    let made = run("init --officer roy:roy --register autre.db");
    assert_eq!(made.status, 1, "{made}");
    fs::set_permissions(office.path("."), Permissions::from_mode(0o755)).unwrap();
    assert!(fs::read(office.register()).unwrap() == before);
}

#[test]
fn a_register_held_by_another_session_is_busy_and_says_so() {
    // Twenty seconds of patience are long for a test: reading does not wait for them.
    let office = Office::new();
    let other = office.sqlite();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    office.ok("list");
    drop(other);
    office.complaint("2026-02-02");
}

#[test]
fn a_profile_that_cannot_be_read_makes_no_register() {
    let office = Office::without_register();
    let mut file = fs::File::create(office.path("bureau.toml")).unwrap();
    file.write_all(b"[office\nholidays = 3").unwrap();
    for (profile, code) in [("bureau.toml", 1), ("absent.toml", 2), ("mtq", 2)] {
        let ran = office.refused(code, ["init", "--officer", "roy:roy", "--profile", profile]);
        assert!(!office.register().exists(), "{ran}");
    }
}

#[test]
fn a_setting_of_a_profile_is_refused_with_its_key_and_what_it_takes() {
    let office = Office::without_register();
    let example = include_str!("../../examples/mon-bureau.toml");
    for (old, new, lang, sentence) in [
        (
            "days = 2\n",
            "days = 0\n",
            "fr",
            "ligne 33 : le profil est refusé. acknowledgement_days n’admet pas « 0 ». Valeurs admises : 1-1000.",
        ),
        (
            "days = 2\n",
            "days = 0\n",
            "en",
            "line 33: the profile is refused. acknowledgement_days does not take “0”. Allowed: 1-1000.",
        ),
        (
            "days = 2\n",
            "days = \"2\"\n",
            "fr",
            "ligne 33 : le profil n’est pas lisible. Détail technique : `acknowledgement_days`",
        ),
        ("days = 2\n", "days = 2\ngroup = \"bureau\"\n", "fr", "unknown field `group`, expected one of `title_fr`"),
        (
            "place = \"Québec\"",
            "place = \" \"",
            "fr",
            "ligne 26 : le profil est refusé. Le réglage place ne peut pas être vide.",
        ),
    ] {
        assert!(example.contains(old), "{old}");
        fs::write(office.path("bureau.toml"), example.replacen(old, new, 1)).unwrap();
        let ran = office.refused(1, ["init", "--officer", "roy:roy", "--profile", "bureau.toml", "--lang", lang]);
        assert!(ran.stderr.replace('\u{a0}', " ").contains(sentence) && !office.register().exists(), "{ran}");
    }
}
