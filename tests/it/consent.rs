//! Rules 4 and 5: no transfer without the person's recorded consent; merely telling them where to go needs none.

use serde_json::json;

use crate::support::Office;

#[test]
fn a_transfer_needs_the_consent_of_the_person_for_that_body() {
    let office = Office::with_profile("mamh");
    office.complaint("2026-02-02");
    office.refused(2, "close 1 --as transferred --by email").says("usage-missing");
    let transfer = "close 1 --as transferred --by email --to shq";
    office.refused(1, transfer).says("refusal-transfer-without-consent");
    let asked = office.run("consent 1 --for shq --ask");
    assert!(asked.stderr.starts_with("2026-0001\u{a0}: consentement · demandé · "), "{asked}");
    office.refused(1, transfer).says("refusal-transfer-without-consent");
    office.ok("consent 1 --for tal --grant");
    office.refused(1, transfer).says("refusal-transfer-without-consent");
    office.ok("consent 1 --for shq --refuse");
    office.refused(1, transfer).says("refusal-transfer-without-consent");
    office.ok("consent 1 --for shq --grant");
    office.ok(transfer);
    let closed = office.show(1);
    assert_eq!((&closed["disposition"], &closed["transferred_to"]), (&json!("transferred"), &json!("shq")));
}

#[test]
fn a_consent_that_was_withdrawn_no_longer_holds() {
    let office = Office::with_profile("mamh");
    office.complaint("2026-02-02");
    let ran = office.refused(1, "consent 1 --for shq --withdraw");
    assert!(ran.says("refusal-consent-not-granted").stderr.contains("Société d’habitation du Québec"), "{ran}");
    office.ok("consent 1 --for shq --ask --on 2026-02-03");
    office.refused(1, "consent 1 --for shq --withdraw").says("refusal-consent-not-granted");
    office.ok("consent 1 --for shq --grant --by phone --on 2026-02-04");
    office.ok("consent 1 --for shq --withdraw --on 2026-02-05");
    office.refused(1, "close 1 --as transferred --by email --to shq").says("refusal-transfer-without-consent");
    assert_eq!(
        office.show(1)["consents"],
        json!([
            {"for": "shq", "party": "body", "step": "asked", "on": "2026-02-03", "by": null},
            {"for": "shq", "party": "body", "step": "granted", "on": "2026-02-04", "by": "phone"},
            {"for": "shq", "party": "body", "step": "withdrawn", "on": "2026-02-05", "by": null},
        ])
    );
}

#[test]
fn telling_the_person_where_to_go_needs_no_consent() {
    let office = Office::with_profile("mamh");
    office.complaint("2026-02-02");
    office.ok("triage 1 --inadmissible out_of_scope --by email --refer shq");
    office.ok("close 1 --as inadmissible");
}

#[test]
fn a_refused_consent_may_lead_to_closing_without_further_action() {
    let office = Office::with_profile("mamh");
    office.admitted("2026-02-02");
    office.ok("consent 1 --for housing --ask");
    let ran = office.run("consent 1 --for housing --refuse --by phone");
    ran.says("say-consent-refused");
    assert!(ran.stderr.contains("clore 2026-0001 --issue sans-suite"), "{ran}");
    // The person is told, or it is said why not.
    office.ok("intake --received 2026-02-02 --channel web --subject b --kind complaint --anonymous");
    office.ok("triage 2 --admissible");
    office.refused(1, "consent 2 --for housing --grant").says("refusal-nobody-to-consent");
    office.ok("consent 2 --for housing --refuse");
    assert!(office.refused(2, "close 2 --as no-action").stderr.contains("--par | --sans-réponse"));
    office.ok("close 2 --as no-action --no-reply 'personne anonyme'");
    office.ok("close 1 --as no-action --by email");
    assert_eq!(office.show(1)["disposition"], "no-action");
}

#[test]
fn a_consent_takes_one_step_at_a_time() {
    let office = Office::with_profile("mamh");
    office.complaint("2026-02-02");
    office.refused(2, "consent 1 --for shq").says("usage-missing");
    office.refused(2, "consent 1 --for shq --ask --grant");
}

#[test]
fn a_consent_says_which_of_the_unit_and_the_body_of_one_code_it_is_for() {
    let office = Office::with_profile("mamh");
    office.admitted("2026-02-02");
    office.ok("reference add body housing --fr Habitation --en Housing");
    office.refused(2, "consent 1 --for housing --grant").says("usage-unit-or-body");
    office.ok("consent 1 --for unit:housing --grant");
    office.refused(1, "close 1 --as transferred --by email --to housing").says("refusal-transfer-without-consent");
    office.ok("consent 1 --for body:housing --grant");
    assert_eq!(office.show(1)["consents"][1]["party"], "body");
    office.ok("close 1 --as transferred --by email --to housing");
}

#[test]
fn a_transfer_is_not_dated_before_its_consent_nor_made_after_it_was_withdrawn() {
    let office = Office::with_profile("mamh");
    office.complaint("2026-02-02");
    office.ok("consent 1 --for shq --grant --on 2026-02-10");
    office.refused(1, "close 1 --as transferred --by email --to shq --on 2026-02-09").says("refusal-before-previous");
    office.ok("consent 1 --for shq --withdraw --on 2026-02-12");
    // Dated while it held, but decided once it no longer did.
    office
        .refused(1, "close 1 --as transferred --by email --to shq --on 2026-02-11")
        .says("refusal-transfer-without-consent");
}

#[test]
fn the_ledger_says_who_may_know_the_name_since_when_and_by_which_act() {
    let office = Office::with_profile("mamh");
    office.admitted("2026-02-02");
    office.ok("consent 1 --for housing --ask --on 2026-02-03");
    office.ok("consent 1 --for housing --grant --by phone --on 2026-02-04");
    let ran = office.run("letter 1 consent --for housing --no-identity --draft");
    assert!(ran.says("letter-lack-already-consented").stderr.contains("2026-02-04"), "{ran}");
    office.ok("consult 1 housing --question quoi --with-identity --on 2026-02-05");
    office.ok("consent 1 --for housing --withdraw --on 2026-02-06");
    office.ok("consent 1 --for shq --grant --on 2026-02-06");
    office.ok("show 1 --identity --reason rappeler");
    office.ok("close 1 --as transferred --to shq --by mail");
    let row =
        |since: &str, until: Option<&str>, kind: &str, who: &str, access: &str, entry: u64, means: Option<&str>| {
            json!({"since": since, "until": until, "who_kind": kind, "who": who, "access": access, "entry": entry,
               "by": "roy", "means": means, "may_know": until.is_none()})
        };
    // The first entries: the register, the receipt (2), the triage (3), then one an act, the trace included.
    assert_eq!(
        office.json("consent 1"),
        json!([
            row("2026-02-02", None, "officer", "roy", "recorded", 2, None),
            row("2026-02-04", Some("2026-02-06"), "unit", "housing", "consent", 5, Some("phone")),
            row("2026-02-05", Some("2026-02-06"), "unit", "housing", "consultation", 6, None),
            row("2026-02-06", None, "body", "shq", "consent", 8, None),
            row("2026-03-02", None, "officer", "roy", "read", 9, None),
            row("2026-03-02", None, "body", "shq", "transfer", 10, Some("mail")),
        ])
    );
    let shown = office.ok("consent 1");
    assert!(shown.contains("requête transférée") && !shown.contains("Tremblay"), "{shown}");
    office.refused(3, "consent 9");
}

#[test]
fn a_consent_that_was_taken_back_by_mistake_leaves_the_ledger() {
    let office = Office::with_profile("mamh");
    office.ok("intake --received 2026-02-02 --channel web --subject b --anonymous");
    assert_eq!(office.json("consent 1"), json!([]));
    office.ok("consent 1 --for shq --grant");
    office.ok("undo 1");
    assert_eq!(office.json("consent 1"), json!([]));
    assert!(office.run("consent 1").says_text("say-nobody-knows"));
}

#[test]
fn handing_to_a_unit_says_that_the_person_did_not_consent_to_be_named_to_it() {
    let office = Office::with_profile("mamh");
    office.ok("intake --received 2026-02-02 --channel email --subject Attente --name 'Luce Roy'");
    office.ok("intake --received 2026-02-02 --channel mail --subject Attente --anonymous");
    let ran = office.run("hand 1 2 --to unit:housing");
    assert!(
        ran.says("say-handed-unconsented").stderr.matches("accorder").count() == 1,
        "an anonymous one is none: {ran}"
    );
    office.ok("hand 1 --to office");
    office.ok("consent 1 --for unit:housing --grant");
    assert!(!office.run("hand 1 --to unit:housing").says_text("say-handed-unconsented"));
}
