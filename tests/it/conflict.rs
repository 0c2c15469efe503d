//! Rule 6: an officer in conflict is neither in charge nor closes, and a second look goes to another officer.

use doleances::inside::Lang;
use serde_json::{Value, json};

use crate::support::words::messages;
use crate::support::{Office, Ran};

#[test]
fn an_officer_in_conflict_is_not_put_in_charge() {
    let office = Office::with_admitted();
    office.ok("conflict 1 gagnon --reason cousine --on 2026-02-03");
    office.refused(1, "assign 1 --to gagnon").says("refusal-barred");
    office.refused(1, "assign 1 --to Gagnon").says("refusal-barred");
    office.ok("assign 1 --to morin");
    assert_eq!(office.show(1)["conflicts"], json!([{"officer": "gagnon", "on": "2026-02-03", "reason": "cousine"}]));
}

#[test]
fn an_officer_in_conflict_does_not_close() {
    let office = Office::with_admitted();
    office.ok("conflict 1 gagnon --reason cousine");
    office.refused(1, "--as gagnon close 1 --as withdrawn --by email").says("refusal-barred");
    office.ok("--as morin close 1 --as withdrawn --by email");
}

#[test]
fn a_conflict_is_declared_once() {
    let office = Office::with_complaint();
    office.ok("conflict 1 gagnon --reason cousine");
    office.refused(1, "conflict 1 gagnon --reason cousine").says("refusal-conflict-already-declared");
    office.ok("conflict 1 morin --reason voisine");
}

#[test]
fn a_second_look_goes_to_another_officer_than_the_one_who_closed() {
    let office = Office::with_admitted();
    office.ok("--as gagnon close 1 --as withdrawn --by email");
    office.ok("reopen 1 --review --reason 'la personne conteste'");
    assert_eq!(office.show(1)["officer"], Value::Null, "whoever was in charge no longer is");
    let refused = office.refused(1, "assign 1 --to gagnon");
    assert!(
        refused.says("refusal-review-by-same-officer").stderr.contains("doleances attribuer 2026-0001 --à MEMBRE"),
        "{refused}"
    );
    // Another officer does it, open or closed again. A conflict besides would have the request assigned, which is
    // refused.
    office.ok("conflict 1 gagnon --reason parenté");
    let refused = office.refused(1, "--as gagnon close 1 --as withdrawn --by email");
    assert!(
        refused.says("refusal-review-by-same-officer").stderr.contains("doleances attribuer 2026-0001 --à MEMBRE"),
        "{refused}"
    );
    office.ok("assign 1 --to morin");
    office.ok("--as morin close 1 --as withdrawn --by email");
}

#[test]
fn the_officer_of_the_first_look_reads_and_notes_and_nothing_else() {
    let office = Office::with_admitted();
    office.ok("--author gagnon close 1 --as withdrawn --by email");
    office.ok("--author gagnon reopen 1 --review --reason 'la personne conteste'");
    for line in [
        "undo 1",
        "amend 1 --set channel=mail --reason erreur",
        "suspend 1 --reason pièce",
        "ground 1 add error",
        "consult 1 legal --question quoi",
        "triage 1 --admissible --kind comment",
        "assign 1 --to roy",
        "conflict 1 morin --reason parenté",
    ] {
        office.refused(1, format!("--author gagnon {line}")).says("refusal-review-by-same-officer");
    }
    office.ok("--author gagnon note 1 --text 'Voici ce que j’avais lu.'");
    office.ok("--author gagnon show 1 --identity --reason relire");
    office.ok("--author morin close 1 --as withdrawn --by email");
    // Nor once the second look is over: to open it again otherwise would give the file back to the first.
    office.refused(1, "--author gagnon undo 1").says("refusal-review-by-same-officer");
    office.refused(1, "--author gagnon reopen 1 --reason suite").says("refusal-review-by-same-officer");
    office.ok("--author morin undo 1");
}

#[test]
fn a_second_look_goes_to_another_officer_than_the_one_who_was_in_charge() {
    let office = Office::with_admitted();
    office.ok("assign 1 --to gagnon");
    office.ok("--as roy close 1 --as withdrawn --by email");
    office.ok("reopen 1 --review --reason 'la personne conteste'");
    office.refused(1, "--author morin assign 1 --to gagnon").says("refusal-review-by-same-officer");
    office.ok("--author morin assign 1 --to morin");
    for (before, first) in [
        // Nor to whom it was taken from before it was closed.
        (&["assign 1 --to gagnon", "assign 1 --to morin"][..], "gagnon"),
        // Nor to whom closed it a first time, before it was taken up again without a second look.
        (&["--as roy close 1 --as withdrawn --by email", "reopen 1 --reason suite"], "roy"),
    ] {
        let office = Office::with_admitted();
        before.iter().for_each(|line| drop(office.ok(*line)));
        office.ok("--as morin close 1 --as withdrawn --by email");
        office.ok("reopen 1 --review --reason 'la personne conteste'");
        let refused = office.refused(1, format!("--author paul assign 1 --to {first}"));
        refused.says("refusal-review-by-same-officer");
        office.ok("--author paul assign 1 --to marie");
    }
}

#[test]
fn a_request_reopened_without_review_stays_with_its_officer() {
    let office = Office::with_admitted();
    office.ok("assign 1 --to gagnon");
    office.ok("--as gagnon close 1 --as withdrawn --by email");
    office.ok("reopen 1 --reason suite");
    assert_eq!(office.show(1)["officer"], "gagnon");
    office.refused(1, "assign 1 --to gagnon").says("refusal-already-assigned");
    office.ok("assign 1 --to morin");
    office.ok("assign 1 --to gagnon");
}

#[test]
fn a_closed_request_is_not_assigned() {
    let office = Office::with_admitted();
    office.ok("close 1 --as withdrawn --by email");
    office.refused(1, "assign 1 --to gagnon").says("refusal-already-closed");
}

#[test]
fn the_journal_keeps_the_officer_and_the_account() {
    let office = Office::with_complaint();
    office.ok("ack 1 --author morin");
    let last = office.history(1).pop().unwrap();
    assert_eq!(last["by"], "morin");
    let account = last["account"].as_str().unwrap();
    assert!(account.contains('@') && !account.contains("morin"), "{account}");
}

#[test]
fn only_the_team_and_the_account_s_own_name_act_or_are_put_in_charge() {
    let office = Office::with_admitted();
    office.ok("conflict 1 gagnon --reason cousine");
    office.ok("assign 1 --to roy");
    let account = office.history(1)[0]["account"].as_str().unwrap().split_once('@').unwrap().0.to_owned();
    // One letter more would be an officer whom no conflict binds.
    for line in [
        "--author gagnonn finding 1 --unsubstantiated",
        "--as gagnonn close 1 --as withdrawn --by email",
        "assign 1 --to gagnonn",
        "conflict 1 gagnonn --reason cousine",
        "list --officer gagnonn",
    ] {
        let ran = office.refused(1, line);
        assert!(ran.says("error-unknown-officer").stderr.contains("gagnon?"), "{ran}");
    }
    let mut by_variable = office.command("note 1 --text vu");
    assert_eq!(Ran::of(by_variable.env("DOLEANCES_OFFICER", "gagnonn")).status, 1);
    office.ok(["note", "1", "--text", "vu", "--author", &account]);
    assert_eq!(office.history(1).pop().unwrap()["by"], account);
    let mut without = office.command("note 1 --text vu");
    assert_eq!(Ran::of(without.env_remove("DOLEANCES_OFFICER")).status, 0);
    assert_eq!(office.history(1).pop().unwrap()["by"], account);
    // Whoever's account it is acts under their own name; who left is looked for, and does nothing.
    office.ok(["reference", "add", "officer", "lavoie", "--fr", "Zoé Lavoie", "--account", &account]);
    let mut own = office.command("note 1 --text vu");
    assert_eq!(Ran::of(own.env_remove("DOLEANCES_OFFICER")).status, 0);
    assert_eq!(office.history(1).pop().unwrap()["by"], "lavoie");
    // The account's name is then no second one, free of the conflicts of the first.
    office.ok("conflict 1 lavoie --reason cousine");
    let refused = office.refused(1, ["--author", &account, "close", "1", "--as", "withdrawn", "--by", "email"]);
    refused.says("refusal-barred");
    // Nor does the account shed them when its officer leaves the list, or comes back under another code.
    let again = ["reference", "add", "officer", "zoe", "--fr", "Zoé", "--account", &account];
    office.refused(1, again).says("list-refusal-account-taken");
    office.ok("conflict --unit legal lavoie --reason amie");
    office.ok("reference retire officer lavoie");
    let own = |line: &str| Ran::of(office.command(line).env_remove("DOLEANCES_OFFICER"));
    own("close 1 --as withdrawn --by email").says("refusal-barred");
    office.refused(1, ["assign", "1", "--to", &account]).says("error-retired-code");
    office.ok(again);
    own("close 1 --as withdrawn --by email").says("refusal-barred");
    office.refused(1, "reference retire officer lavoie --undo").says("list-refusal-account-taken");
    own("conflict lift 1 --reason fin").says("refusal-recusal-lifted-by-its-officer");
    office.ok("reference retire officer gagnon");
    office.refused(1, "--author gagnon note 1 --text vu").says("error-retired-code");
    assert_eq!(office.ok("list --officer gagnon --format jsonl"), "");
}

#[test]
fn an_officer_in_conflict_destroys_nothing_of_the_file() {
    let office = Office::new();
    office.today("2020-03-02");
    for day in ["2020-02-03", "2020-02-04"] {
        let number = office.complaint(day);
        office.ok(["close", &number, "--as", "withdrawn", "--by", "email"]);
    }
    office.ok("conflict 1 gagnon --reason cousine");
    office.today("2026-03-02");
    office.ok("reference add retention cl_1 --fr CL-1 --en CL-1 --years 5 --trigger closing --disposition destroy");
    let apply = "retention apply cl_1 --authorised-by 'Ève Roy'";
    for line in [format!("--as gagnon {apply} --dry-run"), format!("--as gagnon {apply} --yes")] {
        let ran = office.run(line);
        assert!(ran.says("say-retention-barred").stderr.contains("2020-0001"), "{ran}");
        assert!(ran.status == 0 && ran.stdout.contains("2020-0002") && !ran.stdout.contains("2020-0001"), "{ran}");
    }
    assert_eq!(
        (&office.show("2020-1")["status"], &office.show("2020-2")["status"]),
        (&"closed".into(), &"destroyed".into())
    );
    // Alone of its rule, it is named all the same; a colleague destroys it.
    office.unchanged(0, format!("--as gagnon {apply} --yes")).says("say-retention-barred");
    office.ok(format!("--as morin {apply} --yes"));
    assert_eq!(office.show("2020-1")["status"], "destroyed");
}

#[test]
fn an_officer_in_conflict_does_nothing_on_the_incident_and_the_ombudsman_file_of_the_request() {
    let office = Office::with_complaint();
    office.ok("incident add --kind access --information Noms --circumstances Écran --happened 2026-02-20 --aware 2026-02-23 --persons 2 --request 1");
    office.ok("ombudsman add --received 2026-02-10 --by phone --subject Attente --request 1");
    office.ok("issue add --title Attente");
    office.ok("issue link 1 1");
    office.ok("measure add --kind improvement --title A --from 1");
    office.ok("conflict 1 gagnon --reason cousine");
    for line in [
        "incident set 1 --without 1",
        "incident set 1 --serious no --reasons aucun",
        "letter I1 commission",
        "undo I1",
        "erase I1 circumstances --reason erreur --yes",
        "ombudsman log 1 --out --by phone --text réponse",
        "ombudsman set 1 --subject Autre",
        "ombudsman set 1 --without 1",
        "ombudsman set 1 --close",
        "ombudsman conclude 1 --as none",
        "undo P1",
        "issue link 1 1 --remove",
        "undo E1",
    ] {
        office.refused(1, format!("--as gagnon {line}")).says("refusal-barred");
    }
    // What many requests share is not the file of one.
    office.ok("--as gagnon issue set 1 --status resolved");
    office.ok("--as gagnon measure set 1 --status accepted");
    office.ok("--as morin incident set 1 --without 1");
    office.ok("--as gagnon incident set 1 --persons 3");
}

/// What a verb is to an officer in conflict with request 1.
enum Verb {
    /// It is refused, however it is typed: so is each line.
    Refused(&'static [&'static str]),
    /// It is done all the same, for a reason.
    Exempt(&'static str, &'static str),
    /// It does nothing on a request that is there.
    Elsewhere,
}

/// What the verbs are whose help has no example that is refused. Of any other, each example on a request is.
const VERBS: &[(&str, Verb)] = &[
    ("intake", Verb::Elsewhere),
    (
        "triage",
        Verb::Refused(&[
            "triage 1 --admissible --kind comment",
            "triage 1 --inadmissible recourse --by email --refer reconsideration",
        ]),
    ),
    ("assign", Verb::Exempt("assign 1 --to morin", "the request is given to a colleague")),
    (
        "consult",
        Verb::Refused(&[
            "consult 1 legal --question quoi",
            "consult 1 permanent_selection --answer ainsi",
            "consult import r.csv",
            "consult 1 permanent_selection --packet autre.csv",
        ]),
    ),
    ("consent", Verb::Refused(&["consent 1 --for permanent_selection --ask"])),
    ("conflict", Verb::Exempt("conflict 1 paul --reason parenté", "the conflict is declared")),
    ("hand", Verb::Refused(&["hand 1 --to unit:permanent_selection"])),
    ("close", Verb::Refused(&["close 1 --as withdrawn --by phone", "close 2 --as duplicate --of 1 --by phone"])),
    ("note", Verb::Exempt("note 1 --text 'Je me récuse.'", "a note leaves word to those who decide")),
    ("attach", Verb::Refused(&["attach 1 piece.txt"])),
    ("attachment", Verb::Refused(&["attachment 1 1 -o copie.txt"])),
    ("link", Verb::Refused(&["link 1 2 --as related", "link 2 1 --as related"])),
    ("amend", Verb::Refused(&["amend 1 --set subject=Autre --reason erreur"])),
    ("undo", Verb::Refused(&["undo 1"])),
    ("erase", Verb::Refused(&["erase 1 subject --reason erreur --yes"])),
    ("letter", Verb::Refused(&["letter 1 ack"])),
    ("dossier", Verb::Refused(&["dossier 1 -o dossier.html --reason accès"])),
    ("show", Verb::Refused(&["show 1 --identity --reason rappeler"])),
    ("list", Verb::Elsewhere),
    ("find", Verb::Elsewhere),
    ("day", Verb::Elsewhere),
    ("due", Verb::Elsewhere),
    ("issue", Verb::Refused(&["issue add --title Attente --request 1", "issue link 1 1"])),
    ("measure", Verb::Refused(&["measure add --kind improvement --title A --from 1"])),
    ("ombudsman", Verb::Refused(&["ombudsman add --received 2026-02-10 --by phone --subject Attente --request 1"])),
    ("incident", Verb::Refused(&["incident set 1 --request 1"])),
    ("log", Verb::Elsewhere),
    ("report", Verb::Elsewhere),
    ("comment", Verb::Elsewhere),
    ("approve", Verb::Elsewhere),
    ("export", Verb::Elsewhere),
    ("import", Verb::Refused(&["import doublon.csv"])),
    ("init", Verb::Elsewhere),
    ("setting", Verb::Elsewhere),
    ("reference", Verb::Elsewhere),
    ("retention", Verb::Refused(&["retention hold 1 --reason recours"])),
    ("holidays", Verb::Elsewhere),
    ("backup", Verb::Elsewhere),
    ("restore", Verb::Elsewhere),
    ("salvage", Verb::Elsewhere),
    ("check", Verb::Elsewhere),
    ("guide", Verb::Elsewhere),
    ("sql", Verb::Elsewhere),
    ("completions", Verb::Elsewhere),
    ("schema", Verb::Elsewhere),
    ("man", Verb::Elsewhere),
    ("demo", Verb::Elsewhere),
    ("help", Verb::Elsewhere),
];

#[test]
fn an_officer_in_conflict_does_nothing_by_any_verb() {
    let office = Office::new();
    let help = office.ok("--lang en --help");
    let verbs: Vec<&str> = help
        .lines()
        .take_while(|line| !line.starts_with("Options"))
        .filter_map(|line| line.strip_prefix("  ").filter(|rest| !rest.starts_with(' '))?.split_whitespace().next())
        // The examples.
        .filter(|word| *word != "doleances")
        .collect();
    let unknown: Vec<_> = VERBS.iter().map(|(verb, _)| verb).filter(|verb| !verbs.contains(verb)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    for _ in 0..2 {
        office.ok("intake -q --received 2026-02-09 --channel email --subject Attente --kind complaint --ground delay \
             --name 'Zoé Tremblay' --unit permanent_selection");
    }
    std::fs::write(office.path("piece.txt"), "une pièce").unwrap();
    std::fs::write(office.path("autre.txt"), "une autre").unwrap();
    office.ok("attach 1 autre.txt");
    office.ok("triage 1 --admissible --kind complaint");
    office.ok("consult 1 permanent_selection --question quoi --packet r.csv");
    let form = std::fs::read_to_string(office.path("r.csv")).unwrap();
    std::fs::write(office.path("r.csv"), form.replace(";quoi;;", ";quoi;ainsi;")).unwrap();
    office.ok("issue add --title Attente");
    office.ok("incident add --kind access --information Noms --circumstances Écran --happened 2026-02-20 --aware 2026-02-23 --persons 2");
    let duplicate = "received_on,channel,disposition,closed_on,reply_by,duplicate_of\n\
                     2026-02-10,web,duplicate,2026-02-11,web,2026-0001\n";
    std::fs::write(office.path("doublon.csv"), duplicate).unwrap();
    office.ok("conflict 1 gagnon --reason cousine");
    let before = office.head();
    let refused = |line: &str| {
        office.refused(1, format!("--as gagnon {line}")).says("refusal-barred");
        assert_eq!(office.head(), before, "{line}");
    };
    for verb in verbs {
        match VERBS.iter().find(|(name, _)| *name == verb) {
            None => {
                let examples = examples_on_a_request(verb);
                assert!(!examples.is_empty(), "{verb} has no example on request 42: it has a line of its own");
                examples.iter().for_each(|line| refused(line));
            }
            Some((_, Verb::Refused(lines))) => lines.iter().for_each(|line| refused(line)),
            Some((_, Verb::Exempt(line, why))) => {
                let ran = office.run(format!("--as gagnon {line} --dry-run"));
                assert_eq!(ran.status, 0, "{verb}, since {why}: {ran}");
            }
            Some((_, Verb::Elsewhere)) => {}
        }
    }
}

/// The examples of the English help of a verb that are typed for request 42, typed for request 1.
fn examples_on_a_request(verb: &str) -> Vec<String> {
    let messages = messages(Lang::En);
    let help = messages[format!("help-{verb}").as_str()];
    let typed = help.lines().filter_map(|line| line.split_once("doleances ")).map(|(_, typed)| typed);
    typed.filter(|typed| typed.contains(" 42")).map(|typed| typed.replace(" 42", " 1")).collect()
}

#[test]
fn what_asks_what_there_is_takes_no_option_of_the_act_that_failed() {
    let office = Office::with_complaint();
    office.ok("conflict 1 morin --reason x");
    let ways = [
        ("attachment 1 2 -o x", "doleances pièce 2026-0001"),
        ("consent 1 --for legal --refuse --by mail", "doleances consentement 2026-0001"),
        ("conflict 1 morin --reason x", "doleances conflit lister"),
    ];
    office.ok(ways[1].0);
    for (line, way_out) in ways {
        let refused = office.run(line);
        assert!(refused.status != 0 && refused.stderr.trim_end().ends_with(way_out), "{refused}");
    }
}
