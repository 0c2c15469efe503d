//! Rules 4 and 5: no transfer without the person's recorded consent; merely telling them where to go needs none.

use serde_json::json;

use crate::support::Office;

#[test]
fn a_transfer_needs_the_consent_of_the_person_for_that_body() {
    let office = Office::with_profile("mamh");
    office.complaint("2026-02-02");
    office.refused(1, "close 1 --as transferred").says("refusal-transfer-to-whom");
    let transfer = "close 1 --as transferred --to shq";
    office.refused(1, transfer).says("refusal-transfer-without-consent");
    office.ok("consent 1 --for shq --ask");
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
    office.refused(1, "consent 1 --for shq --withdraw").says("refusal-consent-not-granted");
    office.ok("consent 1 --for shq --ask --on 2026-02-03");
    office.refused(1, "consent 1 --for shq --withdraw").says("refusal-consent-not-granted");
    office.ok("consent 1 --for shq --grant --on 2026-02-04");
    office.ok("consent 1 --for shq --withdraw --on 2026-02-05");
    office.refused(1, "close 1 --as transferred --to shq").says("refusal-transfer-without-consent");
    assert_eq!(
        office.show(1)["consents"],
        json!([
            {"for": "shq", "step": "asked", "on": "2026-02-03"},
            {"for": "shq", "step": "granted", "on": "2026-02-04"},
            {"for": "shq", "step": "withdrawn", "on": "2026-02-05"},
        ])
    );
}

#[test]
fn telling_the_person_where_to_go_needs_no_consent() {
    let office = Office::with_profile("mamh");
    office.complaint("2026-02-02");
    office.ok("triage 1 --inadmissible out_of_scope --refer shq");
    office.ok("close 1 --as inadmissible");
}

#[test]
fn only_a_transfer_names_a_body() {
    let office = Office::with_profile("mamh");
    office.admitted("2026-02-02");
    office.refused(1, "close 1 --as withdrawn --to shq").says("refusal-body-only-for-transfer");
}

#[test]
fn a_refused_consent_may_lead_to_closing_without_further_action() {
    let office = Office::with_profile("mamh");
    office.admitted("2026-02-02");
    office.ok("consent 1 --for housing --ask");
    office.ok("consent 1 --for housing --refuse");
    office.ok("close 1 --as no-action");
    assert_eq!(office.show(1)["disposition"], "no-action");
}

#[test]
fn a_consent_takes_one_step_at_a_time() {
    let office = Office::with_profile("mamh");
    office.complaint("2026-02-02");
    office.refused(2, "consent 1 --for shq").says("usage-missing");
    office.refused(2, "consent 1 --for shq --ask --grant");
}
