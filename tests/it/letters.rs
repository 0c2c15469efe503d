//! Letters: what each says in both languages, what keeps one from being written, and what it may not let in.

use std::fs;
use std::path::Path;

use crate::support::{Office, Ran};

/// A complaint of February 2, 2026, on that day: fifteen working days end on Monday, February 23.
fn office(language: &str) -> Office {
    let office = Office::new();
    office.today("2026-02-02");
    office.ok([
        "intake",
        "-q",
        "--received",
        "2026-02-02",
        "--channel",
        "email",
        "--subject",
        "Attente",
        "--kind",
        "complaint",
        "--name",
        "Zoé Tremblay",
        "--address",
        "12, rue des Érables\nQuébec (Québec)  G1R 1A1",
        "--reply-language",
        language,
    ]);
    office
}

/// The same, found admissible, with a finding and its reasons on each of two grounds.
fn examined(language: &str) -> Office {
    let office = office(language);
    office.ok("triage 1 --admissible --ground delay:diligent --ground courtesy");
    office.ok("finding 1 1 --substantiated error --reasons 'Le formulaire a été mal classé.'");
    office.ok("finding 1 2 --unsubstantiated --reasons 'Rien ne le montre.'");
    office
}

#[track_caller]
fn done(ran: Ran) -> Ran {
    assert_eq!(ran.status, 0, "{ran}");
    ran
}

#[test]
fn each_letter_says_what_it_must_in_the_language_of_the_person() {
    for language in ["fr", "en"] {
        let is_as_written = |kind: &str, office: &Office, line: &str| {
            let letter = office.ok(format!("letter 1 {kind} {line}"));
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/letters/{kind}.{language}.md"));
            assert_eq!(letter, fs::read_to_string(&path).unwrap(), "{kind} {language}");
        };
        is_as_written("ack", &office(language), "");
        let turned_down = office(language);
        turned_down.ok("triage 1 --inadmissible recourse --by email --refer administrative_review");
        is_as_written("inadmissible", &turned_down, "");
        let directed = office(language);
        directed.ok("triage 1 --inadmissible access_request --by email");
        is_as_written("referral", &directed, "");
        let suspended = office(language);
        suspended.ok("suspend 1 --reason 'votre relevé de notes'");
        is_as_written("suspension", &suspended, "");
        let extended = office(language);
        extended.ok("extend 1 --to 2026-04-01 --reason 'Le dossier est en région.'");
        is_as_written("extension", &extended, "");
        let asked = office(language);
        asked.ok("consent 1 --for unit:contact_centre --ask");
        is_as_written("consent", &asked, "");
        is_as_written("reply", &examined(language), "--text 'Nous regrettons cette erreur.'");
    }
}

#[test]
fn a_letter_is_dated_by_the_act_it_announces_and_foretells_none() {
    let office = office("fr");
    office.today("2026-03-02");
    let dated = |kind: &str, day: &str| {
        let letter = office.ok(format!("letter 1 {kind}"));
        assert!(letter.contains(&format!("\nMontréal, le {day}\n")), "{kind}: {letter}");
        letter
    };
    dated("ack", "2\u{a0}mars 2026");
    office.ok("ack 1 --on 2026-02-03");
    office.ok("suspend 1 --reason 'Votre bail.' --on 2026-02-05");
    office.ok("consent 1 --for unit:contact_centre --ask --on 2026-02-06");
    // The acknowledgement of the 3rd knows of no suspension: fifteen days after February 2 end on the 23rd.
    let ack = dated("ack", "3\u{a0}février 2026");
    assert!(ack.contains("se termine le **23\u{a0}février 2026**") && !ack.contains("suspendu"), "{ack}");
    // Ten working days after February 5 and 6: Thursday the 19th, Friday the 20th.
    let awaited = dated("suspension", "5\u{a0}février 2026");
    assert!(awaited.contains("d’ici le **19\u{a0}février 2026**"), "{awaited}");
    let asked = dated("consent", "6\u{a0}février 2026");
    assert!(asked.contains("d’ici le **20\u{a0}février 2026**"), "{asked}");
    office.ok("setting set requester_days 1");
    assert!(dated("consent", "6\u{a0}février 2026").contains("**9\u{a0}février 2026**"));
    office.ok("resume 1 --on 2026-02-09");
    office.ok("extend 1 --to 2026-04-01 --reason 'Le dossier est en région.' --on 2026-02-10");
    dated("extension", "10\u{a0}février 2026");
    office.ok("triage 1 --admissible --on 2026-02-11");
    office.ok("close 1 --as answered --by email --unsubstantiated --text Bonjour --on 2026-02-12");
    let reply = office.ok("letter 1 reply --draft");
    assert!(reply.contains("Montréal, le 12\u{a0}février 2026"), "{reply}");
    let turned_down = self::office("fr");
    turned_down.today("2026-03-02");
    turned_down.ok("triage 1 --inadmissible access_request --by email --on 2026-02-04");
    for kind in ["inadmissible", "referral"] {
        assert!(turned_down.ok(format!("letter 1 {kind}")).contains("Montréal, le 4\u{a0}février 2026"), "{kind}");
    }
}

#[test]
fn the_office_signs_with_what_is_set_and_leaves_out_the_rest() {
    let office = office("en");
    let ran = done(office.run("letter 1 ack"));
    ran.says("letter-lack-no-signatory");
    assert!(ran.stdout.contains("\n…………") && ran.stdout.contains("Montréal, February\u{a0}2, 2026"), "{ran}");
    for (name, value) in [
        ("signatory_name", "Ève Roy"),
        ("signatory_title_fr", "Directrice"),
        ("signatory_title_en", "Director"),
        ("place", ""),
        ("contact_fr", ""),
        ("contact_en", "5, rue du Fleuve\n418 555-0101"),
    ] {
        office.ok(["setting", "set", name, value]);
    }
    let ran = done(office.run("letter 1 ack"));
    assert!(!ran.says_text("letter-lack-no-signatory") && !ran.says_text("letter-lack-no-contact"), "{ran}");
    assert!(ran.stdout.contains("\nÈve Roy\nDirector\n"), "{ran}");
    assert!(ran.stdout.contains("\n\nFebruary\u{a0}2, 2026\n"), "{ran}");
    assert!(ran.stdout.ends_with("---\n\n5, rue du Fleuve\n418 555-0101\n"), "{ran}");
    office.ok(["setting", "set", "contact_en", ""]);
    let ran = done(office.run("letter 1 ack"));
    ran.says("letter-lack-no-contact");
    assert!(!ran.stdout.contains("---"), "{ran}");
}

#[test]
fn a_text_in_another_language_than_the_letter_is_named_and_written() {
    let reasons = "Le formulaire a été mal classé, puis retrouvé.";
    for (language, warned) in [("fr", false), ("en", true)] {
        let office = office(language);
        office.ok("triage 1 --admissible");
        office.ok(["finding", "1", "--unsubstantiated", "--reasons", reasons]);
        let ran = done(office.run("letter 1 reply"));
        assert_eq!(ran.says_text("letter-lack-other-language"), warned, "{ran}");
        assert_eq!(ran.stderr.contains("Le formulaire a été mal classé, puis retrouvé."), warned, "{ran}");
        assert!(ran.stdout.contains(reasons), "{ran}");
    }
}

#[test]
fn the_person_is_sent_where_the_file_says_and_nowhere_by_guess() {
    let office = office("fr");
    // MIFI: two bodies for a recourse. Which of the two is for triage to say, and never for a letter.
    office.refused(2, "triage 1 --inadmissible recourse --by email").says("refusal-directed-where");
    office
        .refused(1, "triage 1 --inadmissible recourse --by email --refer contact_centre")
        .says("refusal-directed-elsewhere");
    office.ok("triage 1 --inadmissible recourse --by email --refer administrative_review");
    let letter = office.ok("letter 1 inadmissible");
    assert!(letter.contains("285, rue Notre-Dame Ouest") && !letter.contains("**Reconsidération"), "{letter}");
    office.refused(2, "letter 1 inadmissible --for reconsideration").says("usage-letter-flag");
    office.refused(1, "letter 1 referral --for reconsideration").says("letter-lack-other-body");
    // The only place that a reason leads to is that of the file.
    office.ok("triage 1 --inadmissible information_request --by email");
    assert_eq!(office.show(1)["referred_to"], "contact_centre");
    assert!(office.ok("letter 1 referral").contains("514 864-9191"));
    // What the office notes for itself stays there; its own body fits any reason.
    office
        .ok("reference add body cour --fr Cour --en Court --note-fr 'Appeler Luc avant.' --note-en 'Call Luc first.'");
    office.ok("triage 1 --inadmissible other_body --by email --refer cour");
    let ran = done(office.run("letter 1 inadmissible"));
    ran.says("letter-lack-no-way-there");
    assert!(ran.stdout.contains("**Cour**") && !ran.stdout.contains("Luc"), "{ran}");
    office.ok("triage 1 --inadmissible partner_funding --by email");
    done(office.run("letter 1 inadmissible")).says("letter-lack-nowhere-to-turn");
}

#[test]
fn a_unit_and_a_partner_are_places_to_turn_to() {
    let office = office("fr");
    office.ok("triage 1 --inadmissible partner_service --by email --refer 'partenaire:Organismes communautaires en intégration'");
    office.ok("reference rename partner integration_community --contact-fr '5, rue du Quai'");
    assert_eq!(office.show(1)["referred_to"], "partner:integration_community");
    let letter = office.ok("letter 1 inadmissible");
    assert!(letter.contains("**Organismes communautaires en intégration**\n5, rue du Quai\n"), "{letter}");
    office.ok("triage 1 --inadmissible recourse --by email --refer unité:registration");
    assert!(
        office.ok("letter 1 referral").contains("**Direction de l’enregistrement et de l’évaluation comparative**")
    );
    // The file goes out and comes back.
    let exported = office.ok("export requests");
    assert!(exported.contains(",unit:registration,"), "{exported}");
    office.refused(1, "triage 1 --inadmissible recourse --by email --refer unit:nulle_part");
}

#[test]
fn a_unit_that_answers_tells_of_the_complaints_office() {
    let office = examined("fr");
    let office_of_complaints = "au bureau des plaintes du Ministère";
    assert!(!office.ok("letter 1 reply --text Bonjour").contains(office_of_complaints));
    office.ok("hand 1 --to unit:registration");
    let letter = office.ok("letter 1 reply --text Bonjour");
    let (unit, recourse) = (letter.find("Direction de l’enregistrement"), letter.find("**Protecteur du citoyen**"));
    let office_at = letter.find(office_of_complaints);
    assert!(unit.is_some() && unit < office_at && office_at < recourse, "{letter}");
}

#[test]
fn the_ombudsman_is_not_the_recourse_against_itself() {
    let office = office("fr");
    office.refused(1, "letter 1 referral --for ombudsman").says("letter-lack-not-on-file");
    office.ok("consent 1 --for ombudsman --grant");
    let letter = office.ok("letter 1 referral --for ombudsman");
    assert!(letter.matches("**Protecteur du citoyen**").count() == 1 && !letter.contains("Votre recours"), "{letter}");
}

#[test]
fn a_reply_tells_the_measures_that_were_accepted_and_no_other() {
    let office = examined("fr");
    for (title, status) in [("Rappeler la personne", "accepted"), ("Refaire la lettre", "refused"), ("Former", "")] {
        let number = office.ok(["-q", "measure", "add", "--kind", "improvement", "--from", "1", "--title", title]);
        if !status.is_empty() {
            office.ok(["measure", "set", number.trim(), "--status", status, "--reason", "décidé"]);
        }
    }
    let letter = office.ok("letter 1 reply --text 'Voici notre réponse.'");
    assert!(letter.contains("## Les mesures qui en découlent\n\n- Rappeler la personne\n"), "{letter}");
    assert!(!letter.contains("Refaire") && !letter.contains("Former"), "{letter}");
}

#[test]
fn a_letter_and_its_kinds_have_french_names() {
    let office = office("fr");
    assert_eq!(office.ok("lettre 1 accusé"), office.ok("letter 1 ack"));
    let ran = office.refused(2, "lettre 1 missive");
    ran.says("usage-unknown-letter");
    office.refused(2, "letter 1 ack --text Bonjour").says("usage-letter-flag");
    office.refused(2, "letter 1 reply --for ombudsman").says("usage-letter-flag");
    let ran = office.refused(2, "letter 1");
    assert!(ran.stderr.contains("LETTRE"), "{ran}");
}

#[test]
fn a_request_transferred_with_consent_is_told_so() {
    let office = office("fr");
    office.ok("consent 1 --for ombudsman --grant");
    assert!(office.ok("letter 1 referral --for ombudsman").contains("Avec votre consentement, nous transférons"));
    office.ok("close 1 --as transferred --by email --to ombudsman");
    let letter = office.ok("letter 1 referral");
    assert!(
        letter.contains("nous avons transféré votre requête") && letter.contains("**2\u{a0}février 2026**"),
        "{letter}"
    );
    assert!(!letter.contains("il faudrait pour cela"), "{letter}");
}

#[test]
fn a_body_takes_a_request_over_by_a_form_once_the_person_consents() {
    let office = office("en");
    office.ok("amend 1 --set 'text=Mon propriétaire ne répond pas.' --reason essai");
    office.refused(1, "letter 1 transmittal").says("letter-lack-no-body");
    office
        .ok("reference add body tal --fr 'Tribunal du logement' --en 'Housing tribunal' --contact-fr '1, rue du Tal'");
    office.refused(1, "letter 1 transmittal --for tal").says("letter-lack-no-consent");
    office.ok("consent 1 --for tal --grant");
    let before = office.acts(1).len();
    // To a body, in the language of the office; five working days after February 2 end on the 9th.
    let letter = office.ok("lettre 1 bordereau --for tal");
    assert!(letter.contains("\nTribunal du logement\n1, rue du Tal\n\nN/Réf."), "{letter}");
    for part in ["Zoé Tremblay\n12, rue des Érables", "Mon propriétaire ne répond pas.", "d’ici le 9\u{a0}février 2026"]
    {
        assert!(letter.contains(part), "{part}: {letter}");
    }
    assert_eq!(office.acts(1).len(), before + 1);
    office.ok("close 1 --as transferred --by email --to tal");
    assert!(office.ok("letter 1 transmittal").contains("transféré le **2\u{a0}février 2026**"));
    office.refused(1, "letter 1 transmittal --for ombudsman").says("letter-lack-other-body");
}

#[test]
fn a_letter_that_names_the_person_leaves_a_trace_and_one_with_blanks_none() {
    let office = office("fr");
    let before = office.acts(1).len();
    let blank = office.ok("letter 1 ack --no-identity");
    assert!(!blank.contains("Tremblay") && !blank.contains("Érables") && blank.contains("……"), "{blank}");
    assert_eq!(office.acts(1).len(), before);
    office.ok("letter 1 ack");
    let history = office.history(1);
    let last = history.last().unwrap();
    assert_eq!(
        (&last["act"], &last["reason"]),
        (&"identity_read".into(), &"lettre : accusé de réception".replace(" :", "\u{a0}:").into())
    );
    // Nothing was shown: nothing was read.
    office.refused(1, "letter 1 reply");
    fs::write(office.path("prise.md"), "").unwrap();
    office.refused(1, "letter 1 ack -o prise.md").says("store-file-there");
    assert_eq!(office.acts(1).len(), before + 1);
}

#[test]
fn an_anonymous_person_has_blanks_and_cannot_be_replied_to() {
    let office = Office::new();
    office.ok("intake -q --channel phone --subject Attente --kind complaint --anonymous --received 2026-03-02");
    let before = office.acts(1).len();
    let ran = done(office.run("letter 1 ack"));
    ran.says("letter-lack-unreachable");
    assert!(ran.stdout.contains("……"), "{ran}");
    assert_eq!(office.acts(1).len(), before);
    office.ok("triage 1 --admissible");
    office.ok("finding 1 --unsubstantiated --reasons Rien.");
    office.refused(1, "letter 1 reply").says("letter-lack-unreachable");
    office.ok("letter 1 reply --no-identity");
}

#[test]
fn all_that_a_reply_lacks_is_named_at_once_with_what_to_type() {
    let office = office("fr");
    office.refused(1, "letter 1 reply").says("letter-lack-not-triaged");
    office.ok("triage 1 --admissible --ground delay --ground courtesy");
    office.ok("finding 1 2 --substantiated error");
    let ran = office.refused(1, "letter 1 reply --text Bonjour");
    ran.says("letter-lack-no-finding").says("letter-lack-no-reasons").says("error-letter-lacks");
    let any =
        "--fondée CRITÈRE, --partiellement CRITÈRE ou --non-fondée\u{a0}: doleances conclure 2026-0001 RANG --raisons";
    assert!(ran.stderr.contains(any) && ran.stderr.contains("sans conclusion\u{a0}: 1. "), "{ran}");
    assert!(ran.stderr.starts_with("Lettre non écrite") && !ran.says_text("letter-lack-no-signatory"), "{ran}");
    assert!(ran.stderr.contains("doleances conclure 2026-0001 2 --fondée error --raisons"), "{ran}");
    // A ground that was dropped asks for nothing.
    office.ok("ground 1 drop 1");
    assert!(!office.refused(1, "letter 1 reply").says_text("letter-lack-no-finding"));
    office.ok("ground 1 drop 2");
    office.refused(1, "letter 1 reply").says("letter-lack-no-finding");
    // Closed with a finding, and neither reasons nor a reply that says them: to add them it has to be open again.
    office.ok("close 1 --as answered --by email --unsubstantiated");
    let ran = office.refused(1, "letter 1 reply");
    ran.says("letter-lack-no-reasons");
    assert!(ran.stderr.contains("qui est le dernier acte\u{a0}: doleances annuler 2026-0001"), "{ran}");
}

#[test]
fn each_letter_asks_for_what_it_is_about() {
    let office = office("fr");
    for (kind, lack) in [
        ("inadmissible", "not-inadmissible"),
        ("referral", "no-body"),
        ("suspension", "not-suspended"),
        ("extension", "not-extended"),
        ("consent", "no-party"),
    ] {
        office.refused(1, format!("letter 1 {kind}")).says(&format!("letter-lack-{lack}"));
    }
    office.ok("triage 1 --inadmissible labour --by email");
    office.refused(1, "letter 1 reply").says("letter-lack-turned-down");
    office.refused(3, "letter 99 ack");
    office.refused(1, "letter 1 consent --for nulle_part");
}

#[test]
fn a_letter_announces_nothing_that_is_over() {
    let office = office("fr");
    office.today("2026-02-04").ok("suspend 1 --reason 'Votre relevé de notes'");
    let sent = office.ok("letter 1 suspension");
    assert!(sent.contains("Votre relevé de notes") && sent.contains("suspendu depuis le"), "{sent}");
    office.today("2026-02-10").ok("resume 1 --on 2026-02-09");
    office.refused(1, "letter 1 suspension").says("letter-lack-resumed");
    office.ok("ack 1 --by mail");
    office.ok("extend 1 --to 2026-03-27 --reason 'Le dossier est en région.'");
    // A reopening starts a new clock: the fifteenth business day after Monday, February 16 is Monday, March 9.
    office.today("2026-02-11").ok("close 1 --as withdrawn --by mail");
    office.today("2026-02-16").ok("reopen 1 --reason 'Elle revient.'");
    office.refused(1, "letter 1 extension").says("letter-lack-extended-before");
    let anew = office.ok("letter 1 ack");
    assert!(anew.contains("**9\u{a0}mars 2026**") && !anew.contains("27\u{a0}mars"), "{anew}");
    assert!(!office.ok("show 1").contains("2026-03-27"));
}

#[test]
fn a_reply_to_what_is_no_complaint_or_was_withdrawn_is_its_text() {
    let office = office("fr");
    office.ok("triage 1 --admissible --kind comment");
    office.refused(1, "letter 1 reply").says("letter-lack-no-reply");
    let letter = office.ok("letter 1 reply --text 'Merci de votre commentaire.'");
    assert!(letter.contains("Merci de votre commentaire.") && !letter.contains("Nos conclusions"), "{letter}");
    office.ok("close 1 --as answered --by email --text 'Merci encore.'");
    assert!(office.ok("letter 1 reply").contains("Merci encore."));
    let withdrawn = examined("fr");
    withdrawn.ok("ground 1 add error");
    withdrawn.ok("close 1 --as withdrawn --by email --text 'Vous vous êtes désistée.'");
    assert!(withdrawn.ok("letter 1 reply").contains("désistée"));
}

#[test]
fn past_the_due_date_the_letter_is_written_and_the_officer_told() {
    let office = examined("fr");
    office.today("2026-02-23");
    assert!(!done(office.run("letter 1 reply")).says_text("letter-lack-past-due"));
    office.today("2026-02-24");
    done(office.run("letter 1 reply")).says("letter-lack-past-due");
}

#[test]
fn nobody_else_of_the_register_is_named() {
    let office = examined("fr");
    office.ok("intake -q --channel email --subject Autre --name 'Éloïse D’Amours' --received 2026-02-02");
    office.ok("reference add officer mgagnon --fr 'Marc Gagnon'");
    for text in ["Comme eloise damours l’a dit.", "D’AMOURS,\nÉloïse l’a dit."] {
        let ran = office.refused(1, ["letter", "1", "reply", "--text", text]);
        ran.says("letter-lack-names-another");
        assert!(ran.stderr.contains("2026-0002") && !ran.stderr.contains("Éloïse"), "{ran}");
    }
    office.refused(1, "letter 1 reply --text 'Selon MARC GAGNON, rien.'").says("letter-lack-names-officer");
    // The person's own name, and part of another's, are no one else's.
    office.ok("letter 1 reply --text 'Zoé Tremblay et Éloïse.'");
    office.ok("letter 1 reply --text 'Éloïse D’Amours y consent.' --yes");
    // What the office wrote earlier is looked at too.
    office.ok("extend 1 --to 2026-04-01 --reason 'Éloïse D’Amours est absente.'");
    office.refused(1, "letter 1 extension").says("letter-lack-names-another");
}

#[test]
fn a_draft_is_written_whatever_it_lacks_and_says_so() {
    let office = office("fr");
    let ran = done(office.run("letter 1 suspension --draft"));
    ran.says("letter-lack-not-suspended");
    assert!(ran.stdout.starts_with("**PROJET"), "{ran}");
    assert!(office.ok("letter 1 ack --draft").starts_with("**PROJET"));
}

#[test]
fn the_recourse_is_that_of_the_register() {
    let office = office("fr");
    office.ok("reference rename body ombudsman --contact-fr 'Téléphone : 555-0199'");
    assert!(office.ok("letter 1 ack").contains("555-0199"));
    office.refused(1, "reference rename channel email --contact-fr x").says("list-refusal-misplaced");
    office.refused(1, "reference retire body ombudsman");
}

#[test]
fn a_letter_goes_by_the_names_that_people_give_it() {
    let office = office("fr");
    for (typed, kind) in [("irrecevable", "inadmissible"), ("transfert", "referral"), ("report", "extension")] {
        assert_eq!(office.run(["letter", "1", typed]).stderr, office.run(["letter", "1", kind]).stderr, "{typed}");
    }
}
