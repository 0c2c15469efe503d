//! The invented year: of every shipped profile, whole, provable, and the same twice.

use crate::support::Office;

/// Has the demonstration made in a directory, and looks at whether its report accounts for it.
fn work_a_year(office: &Office, profile: &str, directory: &str) {
    let ran = office.run(format!("demo {directory} --profile {profile}"));
    assert_eq!(ran.status, 0, "{profile}: {ran}");
    // The report that is proposed is that of a year with most of the requests.
    let proposed = ran.stderr.lines().last().unwrap().trim().strip_prefix("doleances ").unwrap().to_owned();
    assert!(proposed.contains(" rapport année "), "{profile}: {proposed}");
    let received = office.json(proposed)["figures"]["received"]["count"].as_u64().unwrap();
    let register = format!("--register {directory}/registre.db");
    let proof = office.json(format!("{register} check --deep"));
    assert_eq!(proof["holds"], true, "{profile}: {proof}");
    let requests = office.json(format!("{register} list"));
    let requests = requests.as_array().unwrap();
    assert_eq!(proof["requests"], requests.len(), "{profile}");
    assert!(received * 2 > requests.len() as u64, "{profile}: {received}");
    let of = |status: &str| requests.iter().filter(|request| request["status"] == status).count();
    assert!(of("closed") > 200 && of("closed") < requests.len(), "{profile}: {} closed", of("closed"));
    // A month stands on one screen, in both languages.
    for lang in ["fr", "en"] {
        let month = office.ok(format!("{register} report month --lang {lang}"));
        let lines: Vec<_> = month.lines().map(|line| line.chars().count()).collect();
        assert!(lines.len() <= 24 && lines.iter().all(|width| *width <= 80), "{profile}: {month}");
    }
    // The report refuses to print when its flow does not close.
    office.ok(format!("{register} report period 2023-01-01 2026-12-31"));
}

#[test]
fn each_ministry_works_a_year_that_its_report_accounts_for() {
    for (profile, today) in [("mamh", "2026-03-31"), ("mess", "2024-02-29")] {
        let office = Office::without_register();
        work_a_year(office.today(today), profile, "an");
    }
}

#[test]
fn the_year_is_the_same_twice_and_replaces_nothing() {
    let office = Office::after_a_year();
    work_a_year(&office, "mifi", "deux");
    let list = |register: &str| office.ok(format!("--register {register}/registre.db export requests"));

    let rows = |register: &str| list(register).lines().count();
    assert_eq!(rows("an"), rows("deux"));
    let figures =
        |register: &str| office.json(format!("--register {register}/registre.db report year 2026"))["figures"].clone();
    assert_eq!(figures("an"), figures("deux"));
    let before = std::fs::read(office.path("an/registre.db")).unwrap();
    office.refused(1, "demo an --profile mifi");
    assert_eq!(std::fs::read(office.path("an/registre.db")).unwrap(), before);
}

#[test]
fn a_register_of_a_size_is_worked_act_by_act_and_the_same_seed_gives_the_same() {
    let office = Office::without_register();
    office.today("2026-11-20");
    let requests = |register: &str, seed: &str| {
        office.ok(format!("demo {register} --size 60 --seed {seed}"));
        office.ok(format!(
            "--register {register}/registre.db list --format csv --columns number,received_on,unit,subject"
        ))
    };
    let first = requests("un", "7");
    assert_eq!(first.lines().count(), 1 + 60);
    assert!(first == requests("deux", "7"), "the same seed gives the same requests");
    assert!(first != requests("trois", "8"), "another seed gives others");
    // Words are found, though the index of them was fed at the end.
    let proof = office.json("--register un/registre.db check --deep");
    assert_eq!(proof["holds"], true, "{proof}");
    let acts = proof["entries"].as_u64().unwrap() / 60;
    assert!((8..12).contains(&acts), "{acts} acts a request");
}
