//! Settings: read, changed by an entry, checked like all the rest.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::support::Office;

#[test]
fn a_setting_is_changed_by_an_entry_of_the_journal() {
    let office = Office::new();
    let changed = [
        ("title_fr", "Bureau des plaintes", "Bureau des plaintes"),
        ("title_en", "Complaints office", "Complaints office"),
        ("contact_fr", "418 555-0101", "418 555-0101"),
        ("contact_en", "Call us", "Call us"),
        ("place", "Gatineau", "Gatineau"),
        ("signatory_name", "Ève Roy", "Ève Roy"),
        ("signatory_name", " ", ""),
        ("signatory_title_fr", "Directrice", "Directrice"),
        ("signatory_title_en", "Director", "Director"),
        ("reply_language", "en", "en"),
        ("acknowledgement_days", "5", "5"),
        ("automatic_acknowledgement", "web, Courriel", "email,web"),
        ("ombudsman_days", "7", "7"),
        ("consultation_days", "7", "7"),
        ("requester_days", "7", "7"),
        ("destruction_persons", "2", "2"),
        ("publication_threshold", "10", "10"),
        ("attachment_limit_mb", "40", "40"),
    ];
    for (name, typed, _) in changed {
        office.ok(["réglage", "régler", name, typed, "--reason", "nouvelle directive"]);
    }
    assert!(office.ok("setting list").contains("signataire-des-lettres"), "as it is typed");
    let listed = office.json("setting list");
    // The last of each.
    for (name, kept) in BTreeMap::from(changed.map(|(name, _, kept)| (name, kept))) {
        let setting = listed.as_array().unwrap().iter().find(|setting| setting["name"] == name);
        assert_eq!(setting.unwrap()["value"], kept, "{name}");
    }
    office.refused(1, "setting set automatic_acknowledgement 'web, Courriel'").says("refusal-setting-unchanged");
    office.refused(1, "setting set place Gatineau").says("refusal-setting-unchanged");
    let history = office.ok("export history --format jsonl");
    let last: Value = serde_json::from_str(history.lines().last().unwrap()).unwrap();
    assert_eq!(
        (&last["act"], &last["setting"], &last["value"], &last["reason"], &last["number"]),
        (
            &json!("setting_changed"),
            &json!("attachment_limit_mb"),
            &json!(40),
            &json!("nouvelle directive"),
            &Value::Null
        )
    );
    office.ok("check --deep");
    office.sqlite().execute("UPDATE setting SET value = '99' WHERE name = 'attachment_limit_mb'", []).unwrap();
    assert_eq!(office.run("check --deep").status, 4);
}

#[test]
fn a_setting_that_cannot_be_read_or_is_gone_is_damage() {
    let office = Office::new();
    for change in ["UPDATE setting SET value = '\"bientôt\"'", "DELETE FROM setting"] {
        office.sqlite().execute(&format!("{change} WHERE name = 'holidays_through'"), []).unwrap();
        office.run("list").says("store-damaged");
    }
}

#[test]
fn what_is_no_value_of_a_setting_is_refused() {
    let office = Office::new();
    for (name, typed) in [
        ("acknowledgement_days", "0"),
        ("acknowledgement_days", "deux"),
        ("attachment_limit_mb", "201"),
        ("publication_threshold", "1"),
        ("attachment_limit_mb", "-1"),
        ("destruction_persons", "3"),
        ("title_fr", "  "),
        ("reply_language", "de"),
        ("couleur", "bleu"),
    ] {
        office.refused(2, ["setting", "set", name, typed]);
    }
    office.refused(1, "setting set automatic_acknowledgement pigeon").says("error-unknown-code");
    office.refused(1, "setting set holiday_set statutory").says("error-setting-holidays");
    office.refused(2, "setting set earliest_receipt +99999-01-01");
    office.refused(1, "setting set default_standard answer").says("error-setting-standard");
    office.refused(1, "setting set ombudsman_days 7 --on 2026-03-03").says("refusal-in-the-future");
    let before = office.head();
    office.ok("setting set ombudsman_days 7 --dry-run");
    assert_eq!(office.head(), before);
}

#[test]
fn a_changed_setting_is_what_the_office_works_with() {
    let office = Office::new();
    office.ok("intake -q --received 2026-02-02 --channel email --subject a");
    office.ok("setting set reply_language en");
    office.ok("setting set automatic_acknowledgement email");
    office.ok("intake -q --received 2026-02-02 --channel email --subject a");
    let languages = [1, 2].map(|number| office.show(number)["reply_language"].clone());
    assert_eq!(languages, ["fr", "en"]);
    assert_eq!(office.show(1)["acknowledged_on"], Value::Null);
    assert_eq!(office.show(2)["acknowledged_on"], "2026-02-02");
    office.ok("ack 1 --on 2026-02-06");
    let late =
        |office: &Office| office.json("report month 2026-02")["figures"]["times"]["acknowledgement"]["late"].clone();
    assert_eq!(late(&office), 1);
    office.ok("setting set acknowledgement_days 5");
    assert_eq!(late(&office), 0);
}

#[cfg(unix)]
#[test]
fn a_register_of_a_group_is_shared_with_all_that_is_written_beside_it() {
    use std::os::unix::fs::MetadataExt;

    let own = nix::unistd::getegid();
    let group = nix::unistd::Group::from_gid(own).unwrap().unwrap().name;
    let office = Office::without_register();
    let is_shared = |name: &str, mode: u32| {
        let meta = std::fs::metadata(office.path(name)).unwrap();
        assert_eq!((meta.mode() & 0o7777, meta.gid()), (mode, own.as_raw()), "{name}");
    };
    let begin = |register: &str, group: &str| {
        office.run([&["--register", register, "init", "--group", group], crate::support::TEAM].concat())
    };
    assert!(begin("commun/registre.db", "personne-de-tel").says_text("store-no-group"));
    assert!(begin("seul.db", &group).says_text("store-not-shared"), "a directory that is there is not made another's");
    assert!(!office.path("seul.db").exists());
    assert!(begin("commun/registre.db", &group).says_text("say-shared"));
    is_shared("commun", 0o2770);
    is_shared("commun/registre.db", 0o660);
    let ran = office.run("--register commun/registre.db intake --received 2026-02-02 --channel mail --subject Attente");
    assert!(!ran.says_text("warning-open-to-others"), "{ran}");
    for name in ["commun/copie.db", "copie.db"] {
        office.ok(format!("--register commun/registre.db backup {name}"));
    }
    is_shared("commun/copie.db", 0o660);
    is_shared("copie.db", 0o600);
    office.ok("--register commun/registre.db letter --export-templates commun/modèles/letters");
    for (made, mode) in [("commun/modèles", 0o2770), ("commun/modèles/letters", 0o2770)] {
        is_shared(made, mode);
    }
    is_shared("commun/modèles/letters/ack.fr.md", 0o660);
    office.ok("--register commun/registre.db export --all commun/lac");
    let mut left = vec!["commun/lac".to_owned()];
    while let Some(name) = left.pop() {
        let is_directory = office.path(&name).is_dir();
        is_shared(&name, if is_directory { 0o2770 } else { 0o660 });
        let below = std::fs::read_dir(office.path(&name)).into_iter().flatten().map(|entry| entry.unwrap().file_name());
        left.extend(below.map(|below| format!("{name}/{}", below.into_string().unwrap())));
    }
    office.ok("--register commun/registre.db restore copie.db");
    is_shared("commun/registre.db", 0o660);
    let writing = rusqlite::Connection::open(office.path("commun/registre.db")).unwrap();
    writing.execute_batch("BEGIN IMMEDIATE; CREATE TABLE essai (n)").unwrap();
    is_shared("commun/registre.db-journal", 0o660);
    drop(writing);
    office.ok("--register commun/registre.db setting set group ''");
    is_shared("commun/registre.db", 0o600);
    office.ok(["--register", "commun/registre.db", "setting", "set", "group", &group]);
    is_shared("commun/registre.db", 0o660);
    office.ok("--register commun/registre.db check --deep");
}
