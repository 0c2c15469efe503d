//! `intake --from-email`: what a message says goes into the register, and what it lacks is asked for or named.

use std::fs;

use crate::support::Office;

const EMAIL: &str = "From: Zoe Tremblay <zoe@exemple.ca>\r\nDate: Tue, 3 Nov 2026 22:30:00 -0500\r\n\
                     Subject: Delai\r\nMessage-ID: <1@exemple.ca>\r\nMIME-Version: 1.0\r\n\
                     Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n\
                     Rien depuis mai.\r\n\r\nOn Monday, Office wrote:\r\n> Hello\r\n--x\r\n\
                     Content-Type: application/pdf; name=\"../lettre.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\n\
                     AAEC/w==\r\n--x--\r\n";

#[test]
fn in_a_pipe_a_message_is_registered_with_what_it_says_and_what_it_lacks_is_named() {
    let office = Office::on("2026-11-20");
    let place = office.register().with_file_name("courriels");
    fs::create_dir(&place).unwrap();
    let write = |name: &str, bytes: &[u8]| {
        let path = place.join(name);
        fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let email = write("a.eml", EMAIL.as_bytes());
    // The day is that of the office: in Quebec it is still the 3rd.
    let done = office.command(["recevoir", "--depuis-courriel", &email]).env("TZ", "EST5").output().unwrap();
    assert_eq!(String::from_utf8(done.stdout).unwrap(), "2026-0001\n");
    let request = office.json(["show", "1"]);
    assert_eq!((&request["received_on"], &request["channel"]), (&"2026-11-03".into(), &"email".into()));
    assert_eq!((&request["subject"], &request["text"]), (&"Delai".into(), &"Rien depuis mai.".into()));
    assert_eq!(request["external_reference"], "<1@exemple.ca>");
    let identity = office.json(["show", "1", "--identity", "--reason", "essai"])["identity"].clone();
    assert_eq!((&identity["name"], &identity["email"]), (&"Zoe Tremblay".into(), &"zoe@exemple.ca".into()));
    let (name, copy) = ("lettre.pdf", place.join("copie.pdf"));
    assert_eq!(request["attachments"][0]["name"], name);
    office.ok(["attachment", "1", "1", "-o", copy.to_str().unwrap()]);
    assert_eq!(fs::read(copy).unwrap(), [0, 1, 2, 255]);
    // A message is registered once. The identifier that its server gave it is nobody's address.
    office.refused(1, ["intake", "--from-email", &email]).says("error-email-known");
    assert!(office.ok("export requests").contains("<1@exemple.ca>"));
    // What is typed says otherwise.
    let otherwise = ["--subject", "Autre", "--anonymous", "--received", "2026-11-10", "--reference", "autre"];
    office.ok([&["intake", "--from-email", &email][..], &otherwise].concat());
    let request = office.json(["show", "2"]);
    assert_eq!((&request["subject"], &request["anonymous"]), (&"Autre".into(), &true.into()));
    assert_eq!(request["received_on"], "2026-11-10");

    for (name, bytes, code, words) in [
        ("b.eml", &b"Subject: x\r\nDate: Tue, 3 Nov 2099 22:30:00 -0500\r\n\r\nx"[..], 2, "--nom | --anonyme"),
        ("c.eml", b"From: a@exemple.ca\r\nDate: Tue, 3 Nov 2026 22:30:00 -0500\r\n\r\nx", 2, "--objet"),
        ("d.eml", b"Bonjour", 1, "n’est pas un courriel"),
        ("e.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 1, ".eml"),
    ] {
        let ran = office.refused(code, ["intake", "--from-email", &write(name, bytes)]);
        assert!(ran.stderr.contains(words), "{name}: {}", ran.stderr);
    }
    // A body that is too long waits for a summary, which stands for it.
    let long = format!(
        "From: a@exemple.ca\r\nSubject: x\r\nDate: Tue, 3 Nov 2026 22:30:00 -0500\r\n\r\n{}",
        "mot\r\n".repeat(300_000)
    );
    let long = write("f.eml", long.as_bytes());
    let ran = office.refused(1, ["intake", "--from-email", &long]);
    assert!(ran.stderr.contains("--texte \"RÉSUMÉ\""), "{}", ran.stderr);
    office.ok(["intake", "--from-email", &long, "--text", "Une longue lettre", "--dry-run"]);
    let ran = office.refused(2, ["intake", "--from-email", place.to_str().unwrap()]);
    assert!(ran.stderr.contains("au terminal"), "{}", ran.stderr);
    assert_eq!(office.json(["list"]).as_array().map(Vec::len), Some(2));
    office.agrees_with_itself();
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_is_gone_through_at_a_terminal_and_what_is_known_is_passed_over() {
    use crate::support::screen::{CTRL_C, ENTER, Screen};

    let office = Office::on("2026-11-20");
    let place = office.register().with_file_name("courriels");
    fs::create_dir(&place).unwrap();
    for (name, id) in [("a.eml", "1"), ("b.eml", "1"), ("c.eml", "2")] {
        fs::write(place.join(name), EMAIL.replace("<1@", &format!("<{id}@"))).unwrap();
    }
    let folder = ["intake", "--from-email", place.to_str().unwrap()];
    let mut screen = Screen::open(&office, &folder);
    screen.answer("a.eml (1 sur 3)", ENTER).answer("Type de requête", "plainte\r");
    screen.wait("1. ").wait("lettre.pdf").answer("Ce résumé est", ENTER);
    screen.wait("b.eml").wait("déjà au registre").answer("c.eml (3 sur 3)", CTRL_C);
    let (code, seen) = screen.end();
    assert!(code == Some(0) && seen.contains("Un courriel inscrit; 2 laissés"), "{seen}");
    assert_eq!(office.json(["list"]).as_array().map(Vec::len), Some(1));
}
