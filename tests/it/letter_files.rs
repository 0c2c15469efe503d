//! Letters as files: the forms they take, the templates an office puts in place, and texts that mean harm.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::support::Office;

/// A complaint whose reply may be written, for those reasons.
fn office_with(reasons: &str) -> Office {
    let office = Office::new();
    let line = ["intake", "-q", "--received", "2026-03-02", "--channel", "email", "--kind", "complaint", "--name"];
    office.ok([&line[..], &["Zoé Tremblay", "--email", "zoe@exemple.ca", "--subject", "Attente"]].concat());
    office.ok("triage 1 --admissible");
    office.ok(["finding", "1", "--unsubstantiated", "--reasons", reasons]);
    office
}

fn template(office: &Office, name: &str, text: &str) {
    fs::create_dir_all(office.path("letters")).unwrap();
    fs::write(office.path("letters").join(name), text).unwrap();
}

/// What a page shows, without its marks.
fn shown(page: &str) -> String {
    let body = page.split_once("<main>").unwrap().1;
    let mut text = String::new();
    let mut inside = false;
    for c in body.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => text.push(c),
            _ => {}
        }
    }
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")];
    entities.iter().fold(text, |text, (entity, c)| text.replace(entity, c))
}

#[test]
fn the_name_of_the_file_says_the_form_and_the_file_is_private_and_never_replaced_unasked() {
    let office = office_with("Rien.");
    for (name, begins) in [("l.md", "Équipe"), ("l.html", "<!DOCTYPE html>"), ("l.docx", "PK")] {
        office.ok(["letter", "1", "ack", "-o", name]);
        let bytes = fs::read(office.path(name)).unwrap();
        assert!(bytes.starts_with(begins.as_bytes()), "{name}");
        assert_eq!(fs::metadata(office.path(name)).unwrap().permissions().mode() & 0o777, 0o600);
        office.refused(1, ["letter", "1", "ack", "-o", name]).says("store-file-there");
        office.ok(["letter", "1", "ack", "-o", name, "--force"]);
    }
    assert!(office.ok("letter 1 ack --format html").starts_with("<!DOCTYPE html>"));
    office.refused(2, "letter 1 ack --format docx").says("usage-form-without-file");
    office.refused(2, "letter 1 ack --format json").says("usage-form");
    office.refused(2, "list --format html").says("usage-no-document");
}

#[test]
fn a_page_stands_alone_in_its_language_with_one_title() {
    let office = office_with("Rien.");
    let page = office.ok("letter 1 reply --format html");
    assert!(page.contains("<html lang=\"fr-CA\">") && page.contains("<title>Requête 2026-0001\u{a0}: réponse</title>"));
    assert_eq!((page.matches("<h1>").count(), page.matches("<main>").count()), (1, 1));
    assert!(page.contains("@page") && page.contains("@media print"));
    for outside in ["src=", "<link", "@import", "url(", "<script"] {
        assert!(!page.contains(outside), "{outside}");
    }
}

#[test]
fn what_was_typed_stands_for_itself() {
    let hostile = "<script>alert(1)</script> <img src=x onerror=y> ![i](http://e.x/a.png) [l](javascript:z) {{ 7*7 }} \
                   {% if %} {# c #} **g** _i_ `c` &lt; &#60; <http://e.x> \\[x] a_b 100 % https://e.x";
    let office = office_with(hostile);
    let text =
        "# Titre\n- un\n1. deux\n> cité\n    code\n\tcode\n---\n===\n~~~\n| a | b |\n[r]: http://e.x\n-5 +1 514\\";
    let line = ["letter", "1", "reply", "--text", text, "--format", "html"];
    let page = office.ok(line);
    assert_eq!(page.matches("<h1>").count(), 1);
    for mark in ["<script", "<img", "<a ", "<li>", "<blockquote>", "<pre>", "<code>", "<em>", "<table>"] {
        assert!(!page.contains(mark), "{mark}: {page}");
    }
    // The only rule is the one above the office's address.
    assert_eq!(page.matches("<hr").count(), 1);
    let seen = shown(&page);
    assert!(seen.contains(hostile), "{seen}");
    for line in text.lines() {
        assert!(seen.contains(line.trim()), "{line}: {seen}");
    }
    // A reader of the text itself finds no page of a stranger behind it.
    assert!(office.ok("letter 1 reply").contains("\\[l\\](javascript:z)"));
}

#[test]
fn what_cannot_be_seen_is_shown() {
    let office = office_with("a\u{1b}[31mb\u{202e}c\u{feff}");
    for form in ["md", "html"] {
        let letter = office.ok(["letter", "1", "reply", "--format", form]);
        assert!(!letter.contains(['\u{1b}', '\u{202e}', '\u{feff}']), "{form}");
        assert!(letter.contains("u{1b}") && letter.contains("u{202e}"), "{form}");
    }
    office.refused(2, "letter 1 reply --text @nul.txt");
    fs::write(office.path("nul.txt"), "a\0b").unwrap();
    office.refused(2, "letter 1 reply --text @nul.txt").says("usage-nul");
}

#[test]
fn a_reply_of_fifty_thousand_characters_is_a_letter_like_another() {
    let office = office_with("Rien.");
    let text = "Ligne *de* [réponse] <b>.\n\n".repeat(2_000);
    fs::write(office.path("r.txt"), &text).unwrap();
    for name in ["l.md", "l.html", "l.docx"] {
        office.ok(["letter", "1", "reply", "--text", "@r.txt", "-o", name]);
    }
    let page = fs::read_to_string(office.path("l.html")).unwrap();
    assert_eq!(page.matches("Ligne *de* [réponse] &lt;b&gt;.").count(), 2_000);
}

#[test]
fn templates_beside_the_register_come_first_and_a_typed_one_before_them() {
    let office = office_with("Rien.");
    template(&office, "ack.fr.md", "# Reçu {{ number }}\n\n{% include \"recourse.fr.md\" %}\n");
    let letter = office.ok("letter 1 ack");
    assert!(letter.starts_with("# Reçu 2026-0001\n\n## Votre recours"), "{letter}");
    template(&office, "recourse.fr.md", "Recours : {{ recourse.name }}, {{ recourse.contact }}\n");
    assert!(office.ok("letter 1 ack").contains("Recours : Protecteur du citoyen"));
    fs::write(office.path("a.md"), "Autre, {{ recourse.name }}").unwrap();
    assert_eq!(office.ok("letter 1 ack --template a.md"), "Autre, Protecteur du citoyen\n");
    office.refused(2, "letter 1 ack --template absent.md").says("usage-file-missing");
    // A template that drops the recourse is refused where it must be stated.
    template(&office, "ack.fr.md", "# Reçu\n");
    office.refused(1, "letter 1 ack").says("letter-lack-recourse-not-stated");
}

#[test]
fn what_is_wrong_in_a_template_is_told_with_its_file_and_its_line() {
    let office = office_with("Rien.");
    for (text, message) in [
        ("a\nb {{ numero }}\n", "renseignement qu’aucune lettre"),
        ("a\nb {{ suspension.depuis }}\n", "renseignement qu’aucune lettre"),
        ("a\nb {{ number \n", "le gabarit n’est pas écrit comme il faut"),
        ("a\nb {{ number|grand }}\n", "une opération qui n’existe pas"),
        ("a\n{% include \"autre.md\" %}\n", "en appelle un autre qui n’existe pas"),
    ] {
        template(&office, "ack.fr.md", text);
        let ran = office.refused(1, "letter 1 ack");
        assert!(ran.stderr.contains(message) && ran.stderr.contains("ack.fr.md, ligne 2"), "{text}: {ran}");
    }
    // In what another includes, it is told where it is.
    template(&office, "ack.fr.md", "{% include \"head.fr.md\" %}\n");
    template(&office, "head.fr.md", "\n\n{{ rien }}\n");
    let ran = office.refused(1, "letter 1 ack");
    assert!(ran.stderr.contains("head.fr.md, ligne 3"), "{ran}");
    // Nor does a template that calls itself hang, or break anything but the letter.
    template(&office, "head.fr.md", "{% include \"head.fr.md\" %}");
    office.refused(1, "letter 1 ack");
}

#[test]
fn the_templates_are_written_out_to_be_changed_and_make_the_same_letter() {
    let office = office_with("Rien.");
    let before = office.ok("letter 1 reply");
    office.ok("letter --export-templates letters");
    assert_eq!(fs::read_dir(office.path("letters")).unwrap().count(), 32, "twenty-six of letters, six of pages");
    assert_eq!(office.ok("letter 1 reply"), before);
    office.refused(1, "letter --export-templates letters").says("store-file-there");
    office.refused(2, "letter");
}

#[test]
fn measures_are_a_list_that_templates_know() {
    let office = office_with("Rien.");
    fs::write(office.path("m.md"), "{{ recourse.name }} {{ measures|length }}").unwrap();
    assert_eq!(office.ok("letter 1 reply --template m.md"), "Protecteur du citoyen 0\n");
}

#[test]
fn what_sends_nobody_anywhere_proposes_an_act_that_the_request_takes() {
    let office = Office::with_complaint();
    let proposed = |letter: &str| office.refused(1, format!("letter 1 {letter}")).stderr.replace('\u{a0}', " ");
    let directs = "doleances trier 2026-0001 --irrecevable RAISON --par MODE --diriger-vers ORGANISME";
    let transfers = "doleances clore 2026-0001 --issue transférée --par MODE --vers ORGANISME";
    assert!(proposed("referral").contains(directs) && proposed("transmittal").contains(transfers));
    office.ok("triage 1 --admissible");
    assert!(proposed("referral").contains(transfers) && proposed("inadmissible").contains("doleances trier"));
    office.ok("close 1 --as withdrawn --by email");
    for letter in ["referral", "transmittal"] {
        assert!(proposed(letter).contains("doleances rouvrir 2026-0001 --raison RAISON"), "{letter}");
    }
    assert!(proposed("inadmissible").contains("doleances lettre 2026-0001 réponse"));
    office.refused(2, "letter 1 foo").says("usage-unknown-letter");
    office.refused(2, "letter P1 reply").says("usage-other-series");
}

#[test]
fn a_refusal_sends_the_person_where_the_triage_said_whatever_came_of_it_since() {
    let office = Office::with_complaint();
    office.ok("consent 1 --for cai --grant");
    office.ok("triage 1 --inadmissible procurement --refer amp --by phone");
    office.ok("close 1 --as transferred --to cai --by phone");
    let refusal = office.ok("letter 1 inadmissible");
    assert!(refusal.contains("Autorité des marchés publics") && !refusal.contains("Commission d’accès"), "{refusal}");
}

#[test]
fn a_request_for_access_has_the_recourse_of_the_law() {
    let office = Office::on("2026-02-02");
    office
        .ok("intake --received 2026-02-02 --channel email --subject Attente --kind complaint --email zoe@exemple.org");
    let letter = |kind: &str| office.ok(format!("letter 1 {kind}")).replace('\u{a0}', " ");
    assert!(letter("ack").contains("Protecteur du citoyen") && !letter("ack").contains("révision"));
    office.ok("triage 1 --admissible --kind access");
    for kind in ["ack", "reply"] {
        if kind == "reply" {
            office.ok(["close", "1", "--as", "answered", "--by", "email", "--text", "Voici le document."]);
        }
        let text = letter(kind);
        assert!(text.contains("une révision à l’organisme suivant, dans les 30 jours"), "{text}");
        assert!(
            text.contains("Commission d’accès à l’information") && !text.contains("Protecteur du citoyen"),
            "{text}"
        );
    }
    // An office that does not know the Commission names the recourse of every letter.
    office.ok("reference retire body cai");
    assert!(letter("reply").contains("Protecteur du citoyen"));
}
