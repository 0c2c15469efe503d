//! The lists of a register: what is added, renamed, retired, and what old requests keep.

use doleances::inside::List;

use crate::support::Office;

#[test]
fn a_retired_code_is_refused_in_a_new_request_and_read_in_an_old_one() {
    let office = Office::on("2026-11-20");
    let fax = |day| ["intake", "-q", "--received", day, "--channel", "fax", "--subject", "Attente"];
    let old = office.ok(fax("2026-11-18")).trim().to_owned();
    office.ok(["reference", "retire", "channel", "fax"]);
    office.refused(1, fax("2026-11-20"));
    // What was done before is entered late, as an import takes it.
    office.ok(fax("2026-11-19"));
    office.ok(["ack", &old, "--by", "fax", "--on", "2026-11-19"]);
    office.refused(1, ["triage", &old, "--inadmissible", "labour", "--by", "fax"]);
    assert_eq!(office.json(["show", &old])["channel"], "fax");
    assert!(office.ok(["show", &old]).contains("Télécopieur"));
    let retired = office.json(["reference", "list", "channel"]);
    let fax = retired.as_array().unwrap().iter().find(|item| item["code"] == "fax").unwrap();
    assert_eq!(fax["retired_on"], "2026-11-20");
    assert!(office.ok(["listes", "lister", "modes"]).contains("depuis le 2026-11-20"));
    office.refused(1, ["reference", "retire", "channel", "fax"]);
}

#[test]
fn an_unknown_code_is_refused_and_the_nearest_are_at_hand() {
    let office = Office::on("2026-11-20");
    let ran = office.refused(1, ["reference", "retire", "channel", "telephon"]);
    assert!(ran.stderr.contains("téléphone"), "{}", ran.stderr);
    office.refused(1, ["reference", "add", "unit", "x", "--fr", "X", "--parent", "imigration"]);
    let ran = office.refused(2, ["reference", "list", "canal"]);
    assert!(ran.stderr.contains("mode"), "{}", ran.stderr);
    let ran = office.refused(2, ["reference", "add", "nature", "Bruit !", "--fr", "Bruit", "--en", "Noise"]);
    assert!(ran.stderr.contains("bruit"), "{}", ran.stderr);
}

#[test]
fn a_label_is_in_both_languages_unless_it_is_a_proper_name() {
    let office = Office::on("2026-11-20");
    let ran = office.refused(2, ["reference", "add", "nature", "noise", "--fr", "Bruit"]);
    let rule = "Il manque --en.\nUn seul libellé suffit à un membre de l’équipe ou à une unité";
    assert!(ran.says("usage-missing").stderr.contains(rule), "{ran}");
    office.ok(["reference", "ajouter", "nature", "noise", "--fr", "Bruit", "--en", "Noise"]);
    office.ok(["reference", "add", "officer", "lavoie", "--fr", "Zoé Lavoie", "--account", "zlavoie"]);
    office.ok(["reference", "rename", "officer", "lavoie", "--fr", "Zoé Lavoie-Roy"]);
    office.ok(["reference", "renommer", "nature", "Bruit", "--fr", "Nuisance sonore"]);
    let item = |list: &str, code: &str| {
        let items = office.json(["reference", "list", list]);
        items.as_array().unwrap().iter().find(|item| item["code"] == code).unwrap().clone()
    };
    let officer = item("officer", "lavoie");
    assert_eq!((&officer["fr"], &officer["en"]), (&"Zoé Lavoie-Roy".into(), &"Zoé Lavoie-Roy".into()));
    assert_eq!(officer["account"], "zlavoie");
    let nature = item("nature", "noise");
    assert_eq!((&nature["fr"], &nature["en"]), (&"Nuisance sonore".into(), &"Noise".into()));
    office.refused(2, ["reference", "rename", "nature", "noise"]);
    office.refused(1, ["reference", "rename", "nature", "noise", "--fr", " "]);
}

#[test]
fn an_item_that_does_not_fit_its_list_is_refused() {
    let office = Office::on("2026-11-20");
    let label = ["--fr", "Une", "--en", "One"];
    let add = |code: i32, args: &[&str]| {
        let line: Vec<_> = ["reference", "add"].iter().chain(args).chain(&label).copied().collect();
        office.refused(code, line)
    };
    add(1, &["channel", "fax"]);
    add(1, &["channel", "one", "--account", "moi"]);
    add(1, &["channel", "one", "--length", "5"]);
    add(1, &["channel", "one", "--on", "2026-11-21"]);
    let ran = office.refused(2, ["reference", "add", "standard", "one", "--fr", "Une", "--unit", "months"]);
    assert!(["--en", "--durée", "--cible"].iter().all(|flag| ran.stderr.contains(flag)), "{}", ran.stderr);
    for (length, target, bounds) in [("0", "90", "1-1000"), ("1001", "90", "1-1000"), ("5", "101", "1-100")] {
        let ran = add(1, &["standard", "one", "--length", length, "--unit", "months", "--target", target]);
        assert!(ran.stderr.contains(&format!("Valeurs admises\u{a0}: {bounds}.")), "{ran}");
    }
    add(1, &["standard", "one", "--length", "5", "--unit", "months", "--target", "90", "--kinds", "rumeur"]);
}

#[test]
fn a_dry_run_of_a_list_shows_the_entry_and_writes_nothing() {
    let office = Office::on("2026-11-20");
    let before = std::fs::read(office.register()).unwrap();
    let add = ["reference", "add", "nature", "noise", "--fr", "Bruit", "--en", "Noise", "--dry-run"];
    assert!(office.ok(add).contains("noise"));
    assert!(office.ok(["reference", "retire", "nature", "delay", "--dry-run"]).contains("delay"));
    assert_eq!(std::fs::read(office.register()).unwrap(), before);
}

#[test]
fn an_officer_who_leaves_leaves_no_open_request_in_charge_unsaid() {
    let office = Office::new();
    for _ in 0..3 {
        office.complaint("2026-02-02");
    }
    office.ok("assign 1 2 3 --to gagnon");
    office.ok("close 2 --as withdrawn --no-reply anonyme");
    let ran = office.run("reference retire officer gagnon");
    assert!(ran.says("say-left-in-charge").stderr.contains("attribuer 2026-0001 2026-0003 --à"), "{ran}");
    assert!(!office.run("reference retire officer morin").says_text("say-left-in-charge"));
    // The way out is in the language of the refusal.
    let ruled = office.refused(1, "reference retire kind complaint");
    assert!(ruled.says("list-refusal-ruled").stderr.contains("référence renommer type complaint"), "{ruled}");
    assert!(office.refused(1, "assign 1 --to gagnon").stderr.contains("référence lister membre"));
}

#[test]
fn what_a_unit_or_a_partner_leaves_is_looked_for_with_a_command() {
    let office = Office::new();
    office.ok("intake --received 2026-02-02 --channel email --kind complaint --subject a --unit legal");
    office.ok("consult 1 legal --question Quand?");
    let command = "lister --ouvertes --colonnes numéro,unité,prise-en-charge";
    for code in ["unit legal", "partner integration_community"] {
        let ran = office.run(format!("reference retire {code}"));
        assert!(ran.says("say-left-open").stderr.contains(command), "{ran}");
        assert_eq!(ran.says_text("say-left-measures"), code == "unit legal", "{ran}");
    }
    assert!(!office.run("reference retire nature delay").says_text("say-left-open"));
    assert!(office.ok(command).contains("2026-0001"));
    // Retired or not, what was asked is brought to an end; what is new is not asked of it.
    office.ok("consult 1 legal --answer Demain.");
    let refused = office.refused(1, "consult 1 legal --question Quand?");
    let command = "référence retirer unité legal --annuler";
    assert!(refused.says("error-retired-code").stderr.contains(command), "{refused}");
    office.ok("référence retirer unité legal --annuler");
}

#[test]
fn the_lists_are_counted_and_units_stand_under_their_sectors() {
    let office = Office::on("2026-11-20");
    office.ok(["reference", "retire", "channel", "fax"]);
    let counts = office.json(["reference", "list"]);
    assert_eq!(counts.as_array().unwrap().len(), List::ALL.len());
    assert_eq!(counts[1], serde_json::json!({ "list": "channel", "items": 5, "retired": 1 }));
    office.ok([
        "reference",
        "add",
        "unit",
        "guichet",
        "--fr",
        "Guichet unique",
        "--parent",
        "Secteur de l’immigration",
    ]);
    let table = office.ok(["reference", "list", "unit"]);
    let line = |label: &str| table.lines().position(|line| line.contains(label)).unwrap();
    assert!(line("Guichet unique") < line("Secteur de la francisation"), "{table}");
    assert!(table.contains("\u{a0}\u{a0}Guichet unique"), "{table}");
    let csv = office.ok(["reference", "list", "unit", "--format", "csv"]);
    assert!(
        csv.starts_with("code,fr,en,parent,") && csv.contains("guichet,Guichet unique,Guichet unique,immigration,")
    );
}

#[test]
fn a_standard_times_what_is_received_while_it_holds() {
    let office = Office::on("2026-11-20");
    let due = |number: &str| office.json(["show", number])["due_on"].clone();
    // Three Mondays: the main standard is of 15 business days, and no holiday is near.
    let intake = "intake -q --channel email --subject Attente --kind comment --received";
    let [first, second, third] =
        ["2026-10-26", "2026-11-02", "2026-11-09"].map(|on| office.ok(format!("{intake} {on}")).trim().to_owned());
    let other = office.complaint("2026-11-02");
    let dues = || [&first, &second, &third, &other].map(|number| due(number));
    assert_eq!(dues(), ["2026-11-16", "2026-11-23", "2026-11-30", "2026-11-23"]);
    let add = |code: &str, length: u8, on: &str| {
        let terms = format!("--length {length} --unit business_days --target 80 --kinds comment");
        office.run(format!("reference add norme {code} --fr Brève --en Short {terms} --on {on}")).stderr
    };
    let says = add("short", 5, "2026-11-02");
    assert!(says.contains("2 échéances") && says.contains("« answer »".replace(' ', "\u{a0}").as_str()), "{says}");
    assert_eq!(dues(), ["2026-11-16", "2026-11-09", "2026-11-16", "2026-11-23"]);
    office.agrees_with_itself();
    // The one that began last holds; of two that began on one day, the last that was added.
    add("shorter", 3, "2026-11-09");
    assert_eq!(dues(), ["2026-11-16", "2026-11-09", "2026-11-12", "2026-11-23"]);
    let says = add("mended", 4, "2026-11-02");
    assert!(says.contains("« short »".replace(' ', "\u{a0}").as_str()), "{says}");
    assert_eq!(dues(), ["2026-11-16", "2026-11-06", "2026-11-12", "2026-11-23"]);
    office.agrees_with_itself();
    office.ok("reference retire standard shorter --on 2026-11-09");
    assert_eq!(dues(), ["2026-11-16", "2026-11-06", "2026-11-13", "2026-11-23"]);
    office.ok("reference retire standard mended --on 2026-11-09");
    office.ok("reference retire standard short --on 2026-11-09");
    assert_eq!(dues(), ["2026-11-16", "2026-11-06", "2026-11-30", "2026-11-23"]);
    office.agrees_with_itself();
    // The default standard times whatever no other does: it stays.
    office.refused(1, ["reference", "retire", "standard", "answer"]);
    assert_eq!(dues(), ["2026-11-16", "2026-11-06", "2026-11-30", "2026-11-23"]);
}

#[test]
fn a_standard_says_what_it_takes_the_place_of_and_what_is_replaced_is_listed_as_such() {
    let office = Office::on("2026-11-20");
    let add = |code: &str, kinds: &str, on: &str| {
        let terms = "--fr Norme --en Standard --length 5 --unit business_days --target 80";
        office
            .run(format!("reference add standard {code} {terms} --kinds {kinds} --on {on}"))
            .stderr
            .replace('\u{a0}', " ")
    };
    let listed = || office.ok("reference list standard").replace('\u{a0}', " ");
    let says = "Ce qui est reçu à partir du 2026-11-02 est tenu à « first », et non plus à « answer » : Commentaire.";
    assert!(add("first", "comment", "2026-11-02").contains(says));
    assert!(!listed().contains("remplacée"), "the main standard times complaints: {}", listed());
    assert!(!add("disclosures", "disclosure", "2026-11-02").contains("est tenu à"), "no standard timed them");
    for line in [
        "add channel fax --fr a --en b",
        "rename channel web --fr a",
        "retire channel web",
        "retire channel web --undo",
    ] {
        office.refused(1, format!("reference {line} --on 2026-11-21")).says("refusal-in-the-future");
    }
    add("other", "complaint", "2026-11-09");
    let words = listed().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("remplacée par"), "{words}");
    let retired = office.run("reference retire standard other").stderr.replace('\u{a0}', " ");
    assert!(retired.contains("à partir du 2026-11-20 est tenu à « answer », et non plus à « other » : Plainte."));
    assert!(!listed().contains("remplacée"), "{}", listed());
    // One that began earlier holds until the next, and takes the whole place of one of its day.
    let until = "à partir du 2026-11-02 et avant le 2026-11-12 est tenu à « mended », et non plus à « first »";
    add("later", "comment", "2026-11-12");
    assert!(add("mended", "comment", "2026-11-02").contains(until));
    let words = listed().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("remplacée par mended à partir du 2026-11-02"), "{words}");
}

#[test]
fn items_of_one_label_are_named_by_their_codes() {
    let office = Office::new();
    for code in ["fest", "fest2"] {
        office.ok(["reference", "add", "program", code, "--fr", "Aide aux festivals", "--en", "Festivals"]);
    }
    let refused = office.refused(1, ["list", "--program", "aide aux festivals"]);
    assert!(refused.says("error-ambiguous-code").stderr.contains("fest, fest2"), "{refused}");
}

#[test]
fn a_request_is_handed_to_a_unit_or_a_partner_of_the_lists() {
    let office = Office::on("2026-11-24");
    let number = office.complaint("2026-11-02");
    office.refused(1, ["hand", &number, "--to", "office"]);
    office.refused(2, ["hand", &number]);
    office.refused(2, ["hand", &number, "--to", "family"]);
    office.refused(1, ["hand", &number, "--to", "unit:famille-inconnue"]);
    office.refused(1, ["hand", &number, "--to", "partner:family"]);
    office.ok(["hand", &number, "--to", "unit:Unité du regroupement familial", "--on", "2026-11-03"]);
    assert_eq!(office.json(["show", &number])["handler"], "unit:family");
    office.refused(1, ["hand", &number, "--to", "unit:family"]);
    office.refused(1, ["hand", &number, "--to", "office", "--on", "2026-11-02"]);
    office.ok(["confier", &number, "--to", "bureau"]);
    assert_eq!(office.json(["show", &number])["handler"], "office");
    office.ok(["undo", &number]);
    assert_eq!(office.json(["show", &number])["handler"], "unit:family");
    office.ok(["reference", "retire", "unit", "daigp"]);
    office.refused(1, ["hand", &number, "--to", "unit:daigp"]);
    // Fifteen business days from November 2 end on the 23rd.
    let late = || {
        let (listed, file) = (office.json(["list", "--overdue"]), office.json(["show", &number]));
        (listed.as_array().unwrap().len(), file["within_standard"].clone())
    };
    assert_eq!(late(), (1, false.into()));
    office.ok(["hand", &number, "--to", "partner:integration_community"]);
    assert_eq!(late(), (1, false.into()), "as in the report of the partner");
    let report = office.json(["report", "month", "2026-11", "--partner", "integration_community"]);
    assert_eq!(report["figures"]["open"]["overdue"], 1, "{report}");
    assert_eq!(office.json(["due"]), serde_json::json!([]), "a partner answers for its own");
    office.ok(["undo", &number]);
    assert_eq!(late(), (1, false.into()));
    office.answered(&number, "2026-11-24");
    office.refused(1, ["hand", &number, "--to", "office"]);
}

#[test]
fn what_is_retired_by_mistake_is_put_back() {
    let office = Office::on("2026-11-20");
    let fax = ["intake", "-q", "--received", "2026-11-20", "--channel", "fax", "--subject", "Attente"];
    let ran = office.refused(1, ["reference", "retire", "channel", "fax", "--undo"]);
    assert!(ran.stderr.contains("n’est pas retiré"), "{}", ran.stderr);
    office.ok(["reference", "retire", "channel", "fax"]);
    let ran = office.refused(1, ["reference", "retire", "channel", "fax"]);
    assert!(ran.stderr.contains("référence retirer mode fax --annuler"), "{}", ran.stderr);
    office.refused(1, fax);
    office.ok(["référence", "retirer", "channel", "Télécopieur", "--undo"]);
    office.ok(fax);
    office.ok(["check", "--deep"]);
    let acts = office.json(["export", "history"]);
    assert!(acts.as_array().unwrap().iter().any(|entry| entry["act"] == "reference_restored"), "{acts}");
    // What a standard did not time was promised otherwise.
    office.ok(["reference", "retire", "standard", "email_answer"]);
    let ran = office.refused(1, ["reference", "retire", "standard", "email_answer", "--undo"]);
    assert!(ran.stderr.contains("sous un autre code"), "{}", ran.stderr);
}

/// Only a complaint has a finding; nothing is kept of a disclosure.
#[test]
fn what_rules_name_stays_in_its_list() {
    let office = Office::on("2026-11-20");
    for (list, code) in [("kind", "complaint"), ("type", "Plainte"), ("kind", "disclosure")] {
        let ran = office.refused(1, ["reference", "retire", list, code]);
        assert!(ran.stderr.contains("des règles du registre"), "{}", ran.stderr);
    }
    office.ok(["reference", "rename", "kind", "complaint", "--fr", "Plainte officielle"]);
    office.ok(["reference", "retire", "kind", "comment"]);
}

#[test]
fn what_the_office_has_still_to_fill_in_is_listed_until_it_is() {
    let office = Office::without_register();
    // What disclosures need is said at once.
    let begun = office.run("init --profile mamh --officer roy:roy");
    assert!(begun.says("incomplete-no-disclosure").stderr.matches("irrecevabilité").count() == 2, "{begun}");
    let listed = |office: &Office| {
        let found = office.json("check --profile");
        let line = |one: &serde_json::Value| {
            let text = |key: &str| one[key].as_str().unwrap_or_default().to_owned();
            format!("{} {}{} {}", text("incomplete"), text("setting"), text("list"), text("code"))
        };
        found.as_array().unwrap().iter().map(line).collect::<Vec<_>>()
    };
    let before = listed(&office);
    for one in ["blank signatory_name ", "unconfirmed unit housing", "no-disclosure inadmissibility disclosure"] {
        assert!(before.iter().any(|line| line == one), "{one}: {before:?}");
    }
    // Every body of the ministry's table says how it is reached.
    assert!(!before.iter().any(|line| line.starts_with("unreachable")), "{before:?}");
    office.ok("setting set signatory_name 'Ève Roy'");
    office.ok("reference rename unit housing --source Organigramme");
    office.ok("reference add body cnesst --fr CNESST --en CNESST");
    let after = listed(&office);
    assert!(!after.contains(&"blank signatory_name ".into()) && !after.contains(&"unconfirmed unit housing".into()));
    assert!(after.contains(&"unreachable body cnesst".into()), "{after:?}");
    assert!(office.ok("check --profile").contains("CNESST"));
}

/// « `list --format json` is an array of the same without the nested parts » as `show` has.
#[test]
fn what_a_list_says_of_a_request_is_what_the_request_says_of_itself() {
    let office = Office::after_a_year();
    let listed = office.json("--register an/registre.db list --sort number");
    for row in listed.as_array().unwrap().iter().step_by(24) {
        let shown = office.json(format!("--register an/registre.db show {}", row["number"].as_str().unwrap()));
        // `show` has the first two in its clock, in the days of the standard, the last with its consents.
        let elsewhere = ["net_days", "gross_days", "transfer_consent_on"];
        for (key, value) in row.as_object().unwrap().iter().filter(|(key, _)| !elsewhere.contains(&key.as_str())) {
            let whole = &shown[key];
            let same = if whole.is_object() { &whole["score"] } else { whole };
            assert!(shown.get(key).is_some() && same == value, "{key}: {whole} is listed as {value} in {row}");
        }
    }
}

#[test]
fn a_retired_code_that_is_added_again_is_proposed_to_be_taken_back() {
    let office = Office::new();
    office.ok("reference retire unit legal");
    let refused = office.refused(1, "reference add unit legal --fr Contentieux --en Legal");
    assert!(refused.stderr.contains("doleances référence retirer unité legal --annuler"), "{refused}");
    office.ok("reference retire unit legal --undo");
    assert!(!office.refused(1, "reference add unit legal --fr Contentieux --en Legal").stderr.contains("--annuler"));
}
