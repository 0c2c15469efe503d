//! What a letter says to the person, by the kind of their request and by what became of it.

use crate::support::Office;

/// Requests of these kinds, in their order, received on Monday, November 2, 2026, on that day.
fn office(profile: &'static str, language: &str, kinds: &[&str]) -> Office {
    let office = Office::with_profile(profile);
    office.today("2026-11-02");
    for kind in kinds {
        let line = ["intake", "-q", "--received", "2026-11-02", "--channel", "email", "--subject", "Attente"];
        office.ok([&line[..], &["--kind", kind, "--email", "z@exemple.ca", "--reply-language", language]].concat());
    }
    office
}

/// What that office writes, without its no-break spaces.
fn letter(office: &Office, line: &str) -> String {
    office.ok(format!("letter {line}")).replace('\u{a0}', " ")
}

#[test]
fn a_request_for_access_is_answered_in_the_time_of_the_law_which_nothing_suspends() {
    for (language, law, standard, waiting, due) in [
        (
            "fr",
            "La loi prévoit une réponse",
            "Notre norme de service",
            "Le temps passé à attendre",
            "devait être donnée au plus tard",
        ),
        ("en", "The law provides for a reply", "Our service standard", "Time spent waiting", "was due by"),
    ] {
        let office = office("mifi", language, &["access", "complaint"]);
        for number in [1, 2] {
            office.ok(format!("extend {number} --to 2026-12-22 --reason Dossier."));
            let text = letter(&office, &format!("{number} ack"));
            assert_eq!((text.contains(law), text.contains(standard)), (number == 1, number == 2), "{text}");
            assert_eq!(text.contains(waiting), number == 2, "{text}");
            // The days that were suspended are in that date: it is not said to be the law's.
            let text = letter(&office, &format!("{number} extension"));
            assert!(text.contains(due) && !text.contains(law) && !text.contains(standard), "{text}");
        }
        let days = if language == "fr" { "en 20 jours civils" } else { "within 20 calendar days" };
        assert!(letter(&office, "1 ack").contains(days));
    }
}

#[test]
fn a_period_that_runs_from_a_reopening_names_it() {
    for (language, reopened, due) in [
        ("fr", "rouverte le 16 novembre 2026", "7 décembre 2026"),
        ("en", "reopened on November 16, 2026", "December 7, 2026"),
    ] {
        let office = office("mifi", language, &["complaint"]);
        office.today("2026-11-16");
        office.ok("ack 1 --on 2026-11-03");
        office.ok("triage 1 --admissible --on 2026-11-04");
        office.ok("close 1 --as answered --by email --unsubstantiated --text Non. --on 2026-11-05");
        // What was promised before is not said otherwise since.
        let before = letter(&office, "1 ack");
        office.ok("reopen 1 --reason Autre.");
        assert!(!before.contains(&reopened[..8]));
        office.ok("extend 1 --to 2026-12-22 --reason Dossier.");
        for kind in ["ack", "extension"] {
            let text = letter(&office, &format!("1 {kind}")).replace("**", "").replace("reopened it", "reopened");
            assert!(text.contains(reopened) && text.contains(due), "{text}");
        }
        office.ok("suspend 1 --reason Bail.");
        assert!(letter(&office, "1 suspension").contains(reopened));
    }
}

#[test]
fn a_request_that_nobody_examined_is_not_called_examined_and_a_closed_one_has_no_date() {
    for (language, examined, handled, period) in [
        ("fr", "l’examen de votre requête", "est traitée sous le numéro **2026-0002**", "Le délai"),
        ("en", "our examination", "is handled under number **2026-0002**", "The period"),
    ] {
        let office = office("mifi", language, &["complaint"; 4]);
        office.ok("ack 4");
        office.today("2026-11-03");
        office.ok("consent 3 --for ombudsman --grant");
        let closings = ["duplicate --of 2", "withdrawn", "transferred --to ombudsman"];
        for (number, how) in [1, 4, 3].into_iter().zip(closings) {
            office.ok(format!("close {number} --as {how} --by email"));
            let text = letter(&office, &format!("{number} reply --text Bonjour"));
            assert!(!text.contains(examined) && text.contains("Bonjour"), "{text}");
            assert_eq!(text.contains(handled), number == 1, "{text}");
            // An acknowledgement of the day before promised a date; one of today has none to promise.
            assert_eq!(letter(&office, &format!("{number} ack")).contains(period), number == 4, "{number}");
        }
        // That it is a duplicate is all that there is to say of it.
        assert!(letter(&office, "1 reply").contains(handled));
        office.refused(1, "letter 4 reply").says("letter-lack-no-reply");
        assert!(letter(&office, "2 ack").contains(period));
    }
}

#[test]
fn a_refusal_states_its_reason_once_in_one_language_and_names_no_document() {
    for (profile, reason, french, english) in [
        ("mifi", "information_request", "demandes d’information ou de", "requests for information or"),
        ("mess", "ethics", "manquements aux règles d’éthique", "breaches of generally accepted rules"),
        (
            "mamh",
            "court",
            "Notre processus de gestion des plaintes ne s’applique pas",
            "Our complaints process does not",
        ),
    ] {
        for (language, stated) in [("fr", french), ("en", english)] {
            let office = office(profile, language, &["complaint"]);
            office.ok(format!("triage 1 --inadmissible {reason} --by email"));
            let text = letter(&office, "1 inadmissible");
            let before_recourse = text.split("\n## ").next().unwrap();
            assert!(before_recourse.contains(stated) && !before_recourse.contains("**"), "{text}");
            assert!(!text.contains("Source") && !text.contains("Politique 2016"), "{text}");
        }
    }
    // A reason of the office that no document states is named.
    let office = office("mifi", "fr", &["complaint"]);
    office.ok("reference add inadmissibility tardive --fr 'Requête tardive' --en 'Late request'");
    office.ok("triage 1 --inadmissible tardive --by email");
    assert!(letter(&office, "1 inadmissible").contains("**Requête tardive**"));
}

#[test]
fn the_address_of_the_office_stands_once_in_a_letter() {
    let office = office("mifi", "fr", &["complaint"]);
    office.ok("hand 1 --to unit:registration");
    let text = letter(&office, "1 ack");
    assert!(text.contains("bureau des plaintes du Ministère, aux coordonnées qui figurent au bas"), "{text}");
    assert_eq!(text.matches("1200, boulevard Saint-Laurent").count(), 1, "{text}");
    for contact in ["contact_fr", "contact_en"] {
        office.ok(["setting", "set", contact, ""]);
    }
    assert!(letter(&office, "1 ack").contains("au bureau des plaintes du Ministère.\n"));
}

#[test]
fn of_a_file_that_was_erased_no_way_to_the_person_is_to_be_added() {
    let office = office("mifi", "fr", &["complaint"]);
    office.ok("triage 1 --inadmissible disclosure --kind disclosure --by email --yes");
    let refused = office.run("letter 1 inadmissible");
    assert!(refused.stderr.contains("--sans-identité") && !refused.stderr.contains("--champ courriel"), "{refused}");
}
