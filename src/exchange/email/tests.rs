use super::*;

/// A message with those headers above its body, as it goes over the wire.
fn email(headers: &str, body: &str) -> Email {
    let message = format!("{headers}\n\n{body}").replace('\n', "\r\n");
    Email::parse(message.as_bytes()).unwrap()
}

const ZOE: &str = "From: =?utf-8?Q?Zo=C3=A9?= Tremblay <zoe@exemple.ca>\nDate: Tue, 3 Nov 2026 22:30:00 -0500\n\
                   Subject: =?iso-8859-1?Q?D=E9lai?=\nMessage-ID: <1@exemple.ca>\n";

#[test]
fn a_plain_message_is_who_when_and_what() {
    let found = email(
        &format!("{ZOE}Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable"),
        "Bonjour,\n\n\n\nRien depuis l=92=E9t=E9.\tMerci\u{7}\n",
    );
    let sender = Sender { name: Some("Zoé Tremblay".into()), address: Some("zoe@exemple.ca".into()) };
    assert_eq!((&found.sender, found.passed_on_by), (&sender, None));
    // 2026-11-04 03:30 in universal time.
    assert_eq!(found.written_at, Some(1_793_763_000));
    assert_eq!((found.subject.as_deref(), found.reference.as_deref()), (Some("Délai"), Some("<1@exemple.ca>")));
    assert_eq!(found.text.as_deref(), Some("Bonjour,\n\nRien depuis l’été. Merci"));
    assert_eq!((found.quoted, found.signature, found.is_garbled), (0, 0, false));
}

#[test]
fn what_is_quoted_and_the_signature_are_left_out_and_counted() {
    for (history, lines) in [
        ("Le mar. 3 nov. 2026 à 10 h, Bureau <b@exemple.ca> a écrit :\n> Bonjour,\n> vu.", 3),
        ("On Tue, Nov 3, 2026 at 10:00 AM Office\n<b@exemple.ca> wrote:\n\n> Hello", 4),
        ("-----Message d’origine-----\nDe : Bureau\nEnvoyé : 3 novembre", 3),
        ("De : Bureau <b@exemple.ca>\nEnvoyé : 3 novembre 2026 10:00\nÀ : Zoé\nObjet : Délai\n\nBonjour", 6),
        ("*From:* Office <b@exemple.ca>\n*Sent:* November 3\n*To:* Zoe\n\nHello", 5),
        ("> Bonjour,\n>\n> vu.", 3),
    ] {
        let found = email(&format!("{ZOE}Content-Type: text/plain; charset=utf-8"), &format!("Merci.\n\n{history}\n"));
        assert_eq!((found.text.as_deref(), found.quoted), (Some("Merci."), lines), "{history}");
    }
    let found = email(ZOE, "Merci.\n\n-- \nZoe Tremblay\n514 555-0100\n");
    assert_eq!((found.text.as_deref(), found.signature), (Some("Merci."), 3));
    // A sentence of the person's own that reads like an attribution begins no earlier message.
    let own = "Le 12 octobre, votre agente m’a écrit :\nque rien ne presse. Or je pars.";
    assert_eq!(email(&format!("{ZOE}Content-Type: text/plain; charset=utf-8"), own).text.as_deref(), Some(own));
    // An answer between the lines is kept whole, and so is a list with hyphens.
    let kept = "> Quand?\nEn mai.\n> Ou?\nA Laval.\n- un\n-- deux";
    assert_eq!(email(ZOE, kept).text.as_deref(), Some(kept));
}

#[test]
fn a_message_that_is_passed_on_is_of_whom_it_first_came_from() {
    let passed = "Pour vous.\n\nDe : Zoé Tremblay <zoe@exemple.ca>\nEnvoyé : 3 novembre\nÀ : Unité\nObjet : Délai\n\n\
                  Rien depuis mai.\n\nLe 1 mai 2026, Unité a écrit :\n> Bonjour\n";
    let headers = "From: Luc <luc@ministere.example>\nSubject: TR: RE: Délai\nContent-Type: text/plain; charset=utf-8";
    let found = email(headers, passed);
    assert_eq!(found.sender, Sender { name: Some("Zoé Tremblay".into()), address: Some("zoe@exemple.ca".into()) });
    assert_eq!(found.passed_on_by.and_then(|by| by.name).as_deref(), Some("Luc"));
    assert_eq!(found.subject.as_deref(), Some("Délai"));
    let text = found.text.unwrap();
    assert_eq!(text, "Pour vous.\n\nEnvoyé : 3 novembre\n\nRien depuis mai.");
    assert_eq!(found.quoted, 2);
    // Without an envelope nobody knows who wrote; whoever passed it on is not the person.
    let found = email("From: Luc <luc@ministere.example>\nSubject: Fwd: x", "Voici.");
    assert!(found.sender.is_unknown() && found.passed_on_by.is_some());
}

#[test]
fn a_page_becomes_text_and_its_trackers_are_left_out() {
    let page = "<html><head><style>p {color: red}</style></head><body><p>Bonjour,</p><p>Rien depuis&nbsp;mai.<br>\
                Merci &amp; bonne journ&eacute;e</p><img src=\"https://suivi.example/p.gif\" width=1 height=1>\
                <script>alert(1)</script></body></html>";
    let found = email(&format!("{ZOE}Content-Type: text/html; charset=utf-8"), page);
    let text = found.text.unwrap();
    for word in ["Bonjour,\n", "mai.\nMerci & bonne journée"] {
        assert!(text.contains(word), "{text:?}");
    }
    for word in ["suivi", "alert", "color", "<"] {
        assert!(!text.contains(word), "{text:?}");
    }
}

#[test]
fn a_page_has_a_line_a_block_and_what_it_quotes_is_left_out() {
    let html = format!("{ZOE}Content-Type: text/html; charset=utf-8");
    let page = "<div>Bonjour,</div><div><div>Rien <b>depuis</b> mai.</div></div><div><br></div><ul><li>un<li>deux</ul>\
                <table><tr><td>Dossier</td><td>12</td></tr></table><h2>Merci</h2>Zoé";
    let found = email(&html, page);
    assert_eq!(found.text.as_deref(), Some("Bonjour,\nRien depuis mai.\nun\ndeux\nDossier\n12\nMerci\nZoé"));
    let quote = "<blockquote type=\"cite\">Vieux texte<blockquote>Plus vieux</blockquote></blockquote>";
    let attribution = "<div class=\"gmail_quote\">Le 5 nov. 2026, Plaintes a écrit&nbsp;:<br>";
    for (page, quoted) in
        [(format!("Bonjour.{quote}"), 2), (format!("<div>Bonjour.</div>{attribution}{quote}</div>"), 3)]
    {
        let found = email(&html, &page);
        assert_eq!((found.text.as_deref(), found.quoted), (Some("Bonjour."), quoted), "{page}");
    }
    // What is cited in the midst of an answer stays.
    let found = email(&html, "Vous dites :<blockquote>Rien</blockquote>et pourtant.");
    assert_eq!(found.text.as_deref(), Some("Vous dites :\n> Rien\net pourtant."));
}

#[test]
fn documents_come_with_their_names_and_all_their_bytes() {
    let parts = "--x\nContent-Type: text/plain\n\nVoir la lettre.\n--x\nContent-Type: application/pdf; name=\"a.pdf\"\n\
                 Content-Disposition: attachment; filename*=utf-8''d%C3%A9cision.pdf\n\
                 Content-Transfer-Encoding: base64\n\nAAEC/w==\n--x\nContent-Type: message/rfc822\n\n\
                 Subject: Avant\nFrom: a@exemple.ca\n\nBonjour\n--x--\n";
    let found = email(&format!("{ZOE}MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x"), parts);
    assert_eq!(found.text.as_deref(), Some("Voir la lettre."));
    let names: Vec<_> = found.documents.iter().map(|document| document.name.as_str()).collect();
    assert_eq!(names, ["décision.pdf", "Avant.eml"]);
    assert_eq!(found.documents[0].bytes, [0, 1, 2, 255]);
}

#[test]
fn what_is_no_message_is_refused_and_what_is_broken_is_read_as_far_as_it_goes() {
    assert_eq!(Email::parse(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), Err(EmailError::Outlook));
    for bytes in [&b""[..], b"\0\0\0", b"%PDF-1.7\n1 0 obj", b"Bonjour,\n\nrien depuis mai.\n"] {
        assert_eq!(Email::parse(bytes), Err(EmailError::NotAnEmail), "{bytes:?}");
    }
    let found = email("Subject: \u{1b}[2Jx\nDate: demain", "");
    assert_eq!((found.subject.as_deref(), found.text, found.written_at), (Some("[2Jx"), None, None));
    let message = b"From: a@exemple.ca\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nd\xe9lai";
    assert!(Email::parse(message).unwrap().is_garbled);
    let found =
        email("From: a@exemple.ca\nContent-Type: multipart/mixed; boundary=x", "--x\nContent-Type: text/plain\n\nun");
    assert!(found.is_garbled && found.documents[0].bytes == b"un", "{found:?}");
}

mod any_bytes {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(head in "(From: |Subject: TR:|Date: |De : |Content-Type: multipart/mixed; boundary=x\n)*",
                                  rest in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = Email::parse(&[head.as_bytes(), &rest].concat());
        }
    }
}
