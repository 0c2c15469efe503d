//! What an auditor tried: an officer in conflict, blanks for reasons, findings that contradict, conditions that choose
//! nothing, names that promise another form.

use std::sync::LazyLock;

use crate::support::{Model, Office};

fn office() -> Office {
    static MODEL: LazyLock<Model> = LazyLock::new(|| {
        let office = Office::new();
        for subject in ["Attente", "Ton employé"] {
            office.ok(format!(
                "intake -q --received 2026-02-09 --channel email --subject '{subject}' --kind complaint --ground delay \
                 --name 'Zoé Tremblay' --unit permanent_selection"
            ));
        }
        office.ok("triage 1 --admissible --on 2026-02-10");
        Model::of(&office)
    });
    MODEL.office()
}

#[test]
fn an_officer_in_conflict_does_nothing_on_the_request_but_leave_it() {
    let office = office();
    office.ok("conflict 1 jean --reason parenté --on 2026-02-11");
    office.ok("--as jean note 1 --text 'Je me récuse.'");
    office.ok("--as jean assign 1 --to marie");
    office.refused(1, "--as jean undo 1").says("refusal-barred");
    let declared = office.run("conflict --unit permanent_selection paul --reason emploi");
    assert!(declared.stderr.contains("les requêtes de cette unité"), "{declared}");
    office.refused(1, "--as paul conflict lift 1 --reason fini").says("refusal-recusal-lifted-by-its-officer");
    let lifted = office.run("--as marie conflict lift 1 --reason fini");
    assert!(lifted.status == 0 && lifted.stderr.contains("Unité de la sélection permanente"), "{lifted}");
}

#[test]
fn a_blank_is_no_reason_no_subject_and_no_title() {
    let office = office();
    for line in [
        "suspend 1 --reason ''",
        "suspend 1 --reason '  '",
        "extend 1 --to 2026-04-01 --reason ''",
        "show 1 --identity --reason ''",
        "amend 1 --set unit=legal --reason ''",
        "note 1 --text ''",
        "intake --received 2026-02-09 --channel email --subject '\u{200b}'",
        "measure add --kind improvement --from 1 --title ' '",
        "issue add --title '\u{200b}'",
    ] {
        office.refused(2, line);
    }
    assert_eq!(office.json("list").as_array().unwrap().len(), 2);
}

#[test]
fn conditions_on_requests_choose_nothing_elsewhere_and_say_so() {
    let office = office();
    for what in ["history", "measures", "issues", "ombudsman", "exchanges", "incidents"] {
        office.refused(2, format!("export {what} --unit permanent_selection")).says("usage-filters-of-requests");
        office.ok(format!("export {what}"));
    }
    office.ok("export grounds --unit permanent_selection");
}

#[test]
fn a_report_is_not_written_under_a_name_that_promises_another_form() {
    let office = office();
    for name in ["mois.ods", "mois.docx", "mois.pdf"] {
        office.refused(2, format!("report month 2026-02 -o {name}")).says("usage-form");
        assert!(!office.path(name).exists(), "{name}");
    }
    office.ok("report month 2026-02 -o mois.txt");
    // A name that promises no form holds data where data is what is made, and nothing by guess.
    office.refused(2, "report month 2026-02 -o mois.tete").says("usage-form-of-name");
    office.ok("export requests -o requetes.sauvegarde");
    let written = std::fs::read_to_string(office.path("requetes.sauvegarde")).unwrap();
    assert!(written.starts_with("number,external_reference,"), "{written}");
}

#[test]
fn a_person_whose_request_is_closed_without_action_is_told_so() {
    let office = office();
    office.ok("close 1 --as no-action --by email --text 'Les faits ne peuvent être connus.'");
    let letter = office.ok("letter 1 reply --draft").replace('\u{a0}', " ");
    assert!(letter.contains("Votre requête, reçue le 9 février 2026, est classée sans suite."), "{letter}");
    assert!(!letter.contains("terminé l’examen"), "{letter}");
}

#[test]
fn a_second_look_finds_by_another_officer_too() {
    let office = office();
    office.ok("assign 1 --to marie --on 2026-02-10");
    office.ok("--as marie finding 1 1 --unsubstantiated --reasons Rien --on 2026-02-12");
    office.ok("--as marie close 1 --as answered --by email --on 2026-02-12");
    office.ok("reopen 1 --reason suite --review --on 2026-02-13");
    office
        .refused(1, "--as marie finding 1 1 --substantiated error --reasons Autrement")
        .says("refusal-review-by-same-officer");
    office.ok("--as paul finding 1 1 --substantiated error --reasons Autrement");
}
