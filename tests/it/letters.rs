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
        turned_down.ok("triage 1 --inadmissible recourse");
        is_as_written("inadmissible", &turned_down, "");
        is_as_written("referral", &office(language), "--for access_office");
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
    let ran = office.refused(2, "letter 1");
    assert!(ran.stderr.contains("LETTRE"), "{ran}");
}

#[test]
fn a_request_transferred_with_consent_is_told_so() {
    let office = office("fr");
    office.ok("consent 1 --for ombudsman --grant");
    assert!(office.ok("letter 1 referral --for ombudsman").contains("Avec votre consentement, nous transférons"));
    office.ok("close 1 --as transferred --to ombudsman");
    let letter = office.ok("letter 1 referral");
    assert!(
        letter.contains("nous avons transféré votre requête") && letter.contains("**2\u{a0}février 2026**"),
        "{letter}"
    );
    assert!(!letter.contains("il faudrait pour cela"), "{letter}");
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
    office.refused(1, "letter 1 reply").says("letter-lack-no-means-of-reply");
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
    assert!(ran.stderr.contains("doleances conclure 2026-0001 1 --unsubstantiated --reasons"), "{ran}");
    assert!(ran.stderr.contains("doleances conclure 2026-0001 2 --substantiated error --reasons"), "{ran}");
    // A ground that was dropped asks for nothing.
    office.ok("ground 1 drop 1");
    assert!(!office.refused(1, "letter 1 reply").says_text("letter-lack-no-finding"));
    office.ok("ground 1 drop 2");
    office.refused(1, "letter 1 reply").says("letter-lack-no-finding");
    // Closed with a finding but no reasons: they cannot be added before it is open again.
    office.ok("close 1 --as answered --unsubstantiated --text Bonjour");
    let ran = office.refused(1, "letter 1 reply");
    ran.says("letter-lack-no-reasons");
    assert!(ran.stderr.contains("doleances rouvrir 2026-0001"), "{ran}");
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
    office.ok("triage 1 --inadmissible labour");
    office.refused(1, "letter 1 reply").says("letter-lack-turned-down");
    office.refused(3, "letter 99 ack");
    office.refused(1, "letter 1 consent --for nulle_part");
}

#[test]
fn a_reply_to_what_is_no_complaint_or_was_withdrawn_is_its_text() {
    let office = office("fr");
    office.ok("triage 1 --admissible --kind comment");
    office.refused(1, "letter 1 reply").says("letter-lack-no-reply");
    let letter = office.ok("letter 1 reply --text 'Merci de votre commentaire.'");
    assert!(letter.contains("Merci de votre commentaire.") && !letter.contains("Nos conclusions"), "{letter}");
    office.ok("close 1 --as answered --text 'Merci encore.'");
    assert!(office.ok("letter 1 reply").contains("Merci encore."));
    let withdrawn = examined("fr");
    withdrawn.ok("ground 1 add error");
    withdrawn.ok("close 1 --as withdrawn --text 'Vous vous êtes désistée.'");
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
    office.ok("letter 1 reply --text 'Éloïse D’Amours y consent.' --with-names");
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
    office.refused(1, "reference rename unit contact_centre --contact-fr x").says("list-refusal-misplaced");
    office.ok("reference retire body ombudsman");
    office.refused(1, "letter 1 ack").says("letter-lack-no-recourse");
}
