//! What is asked at a terminal, and never in a pipe.

use crate::support::Office;

#[test]
fn in_a_pipe_nothing_waits_and_all_that_is_missing_is_named_at_once() {
    let office = Office::on("2026-11-20");
    for (args, flags) in [
        (&["intake"][..], &["--reçue", "--mode", "--objet"][..]),
        (&["intake", "--channel", "phone"], &["--reçue", "--objet"]),
        (&["triage"], &["<NUMÉRO>", "--recevable | --irrecevable"]),
        (&["finding"], &["<NUMÉRO>", "--fondée | --partiellement | --non-fondée"]),
        (&["close"], &["<NUMÉRO>", "--issue"]),
        (&["close", "1"], &["--issue"]),
        (&["suspend", "1"], &["--raison"]),
        (&["assign", "1"], &["--à"]),
        (&["note", "1"], &["--texte"]),
        (&["reopen", "1"], &["--raison"]),
        (&["conflict", "1", "moi"], &["--raison"]),
        (&["link", "1", "2"], &["--lien"]),
        (&["hand", "1"], &["--à"]),
        (&["holidays", "add", "2026-12-01"], &["--nom", "--source"]),
        (&["amend", "1"], &["--champ", "--raison"]),
        (&["consent", "1", "--by", "phone"], &["--pour", "--demander | --accorder | --refuser | --retirer"]),
        (&["consult", "1", "legal"], &["--question"]),
        (&["consult", "1"], &["<UNITÉ>"]),
        (&["consult", "--answer", ""], &["<NUMÉRO>", "<UNITÉ>", "--réponse"]),
        (&["show", "1", "--identity"], &["--raison"]),
    ] {
        for no_input in [&[][..], &["--no-input"]] {
            let ran = office.refused(2, [args, no_input].concat());
            assert_eq!(ran.stdout, "", "{args:?}");
            for flag in flags {
                assert!(ran.stderr.contains(flag), "{args:?} should name {flag}: {}", ran.stderr);
            }
        }
    }
    assert_eq!(office.json(["list"]), serde_json::json!([]));
}

/// The program at a real terminal: a pair of pseudo-terminals.
#[cfg(target_os = "linux")]
pub mod terminal {
    use crate::support::Office;
    use crate::support::screen::{CTRL_C, DOWN, ENTER, Screen};

    /// Every question of an intake with its answer, up to the summary.
    const INTAKE: [(&str, &str); 6] = [
        ("Date de réception", "3 avril\r"),
        ("Mode de réception", "telephone\r"),
        ("Type de requête", "plainte\r"),
        ("Nom, courriel", "Zoé Tremblay <zoe@exemple.ca>\r"),
        ("Objet", "Six mois sans réponse\r"),
        ("à la ligne", "@Bonjour,\r\r\rrien depuis mai.\u{4}"),
    ];

    fn until_the_summary(screen: &mut Screen) {
        for (question, keys) in INTAKE {
            screen.answer(question, keys);
        }
        screen.wait("Ce résumé est");
    }

    #[test]
    fn an_intake_is_led_from_the_first_question_to_the_number() {
        let office = Office::on("2026-11-20");
        let mut screen = Screen::open(&office, &["recevoir"]);
        until_the_summary(&mut screen);
        let seen = screen.shown();
        for told in ["Requête à inscrire", "2026-04-03 (vendredi)", "Zoé Tremblay", "Échéance"] {
            assert!(seen.contains(told), "{told}: {seen}");
        }
        // The rest is one choice there.
        screen.key(DOWN).key(ENTER).answer("Compléter", "motifs\r");
        screen.answer("Motif (nature)", "delai\r").answer("Engagement", ENTER);
        screen.answer("Ce résumé est", ENTER);
        let (code, seen) = screen.end();
        assert_eq!(code, Some(0), "{seen}");
        let request = office.json(["show", "2026-0001"]);
        assert_eq!(request["received_on"], "2026-04-03");
        assert_eq!((&request["channel"], &request["kind"]), (&"phone".into(), &"complaint".into()));
        assert_eq!(request["text"], "@Bonjour,\n\n\nrien depuis mai.", "what is typed is text, never a file's name");
        assert_eq!(request["grounds"][0]["nature"], "delay");
        assert_eq!(request["anonymous"], false);
        let identity = office.json(["show", "2026-0001", "--identity", "--reason", "essai"])["identity"].clone();
        assert_eq!((&identity["name"], &identity["email"]), (&"Zoé Tremblay".into(), &"zoe@exemple.ca".into()));
    }

    #[test]
    fn ctrl_c_at_any_question_of_an_intake_writes_nothing_and_leaves_the_terminal_as_it_was() {
        let office = Office::on("2026-11-20");
        for stop in 0..INTAKE.len() {
            let mut screen = Screen::open(&office, &["intake"]);
            for (question, keys) in &INTAKE[..stop] {
                screen.answer(question, keys);
            }
            screen.answer(INTAKE[stop].0, CTRL_C);
            if stop > 0 {
                screen.answer("Ce qui a été tapé", CTRL_C);
            }
            let (code, seen) = screen.end();
            assert_eq!(code, Some(130), "at {}: {seen}", INTAKE[stop].0);
            assert!(seen.contains("Arrêté"), "{seen}");
        }
        let mut screen = Screen::open(&office, &["intake"]);
        until_the_summary(&mut screen);
        screen.key(CTRL_C).answer("Ce qui a été tapé", CTRL_C);
        assert_eq!(screen.end().0, Some(130));
        assert_eq!(office.json(["list"]), serde_json::json!([]));
    }

    #[test]
    fn letters_that_are_in_no_choice_are_said_to_be_in_none() {
        let office = Office::on("2026-11-20");
        let mut screen = Screen::open(&office, &["intake", "--received", "2026-11-02"]);
        let typed = "z".repeat(90);
        screen.answer("Mode de réception", &typed).wait("zzz|").wait("aucun choix ainsi");
        // However much was typed, one line is written and one is cleared.
        let widest = screen.shown().split(['\r', '\n']).map(|line| line.chars().count()).max();
        assert!(widest < Some(100), "{widest:?}");
        screen.answer("effacez", CTRL_C);
        assert_eq!(screen.end().0, Some(130));
    }

    #[test]
    fn an_answer_is_corrected_before_anything_is_written() {
        let office = Office::on("2026-11-20");
        let mut screen = Screen::open(&office, &["intake", "--channel", "mail", "--subject", "Objet", "--anonymous"]);
        screen.answer("Date de réception", "tantôt\r").wait("n’est pas une date");
        screen.answer("Date de réception", "2027-01-01\r").wait("à venir");
        screen.answer("Date de réception", "hier\r").wait("2026-11-19 (jeudi)");
        screen.answer("Type", ENTER).answer("à la ligne", ENTER);
        screen.answer("Ce résumé est", DOWN).key(ENTER).answer("Compléter", "langue\r");
        screen.answer("anglais", DOWN).key(ENTER);
        screen.answer("Ce résumé est", DOWN).key(ENTER);
        screen.answer("Compléter", "objet\r").answer("Objet, en une ligne", " corrigé\r");
        screen.wait("Objet corrigé").answer("Ce résumé est", ENTER);
        assert_eq!(screen.end().0, Some(0));
        let request = office.json(["show", "2026-0001"]);
        assert_eq!((&request["subject"], &request["received_on"]), (&"Objet corrigé".into(), &"2026-11-19".into()));
        assert_eq!((&request["reply_language"], &request["anonymous"]), (&"en".into(), &true.into()));
    }

    #[test]
    fn of_a_disclosure_neither_the_account_nor_the_person_is_asked() {
        let office = Office::on("2026-11-20");
        let mut screen = Screen::open(&office, &["intake", "--channel", "mail", "--received", "hier"]);
        screen.answer("Type", "denonciation\r").wait("Protecteur du citoyen");
        screen.answer("Ce résumé est", ENTER);
        let (code, seen) = screen.end();
        assert_eq!(code, Some(0), "{seen}");
        assert_eq!(office.json(["show", "2026-0001"])["kind"], "disclosure");
    }

    pub fn complaint(office: &Office) {
        let given = ["--received", "2026-11-02", "--channel", "phone", "--subject", "Retard", "--name", "Zoé Tremblay"];
        office.ok([&["intake", "--kind", "complaint"][..], &given].concat());
    }

    #[test]
    fn whoever_writes_again_is_known_at_once() {
        let office = Office::on("2026-11-20");
        complaint(&office);
        let mut screen = Screen::open(&office, &["intake", "--received", "hier", "--name", "TREMBLAY, Zoe"]);
        screen.wait("déjà au registre").wait("2026-0001").answer("Mode de réception", "poste\r");
        screen.answer("Type", ENTER).answer("Objet", "Encore\r").answer("à la ligne", ENTER);
        screen
            .answer("Ce résumé est", ENTER)
            .wait("2026-0002\u{a0}: requête")
            .wait("doleances lier 2026-0002 2026-0001");
        let (code, seen) = screen.end();
        // At a terminal the number is not said twice.
        assert_eq!((code, seen.contains("2026-0002\r\n")), (Some(0), false), "{seen}");
        let mut screen = Screen::open(&office, &["chercher"]);
        screen.answer("Mots à chercher", "encore\r").wait("2026-0002");
        assert_eq!(screen.end().0, Some(0));
    }

    #[test]
    fn a_complaint_goes_from_triage_to_its_reply_without_a_flag() {
        let office = Office::on("2026-11-20");
        complaint(&office);
        let mut screen = Screen::open(&office, &["trier"]);
        screen.answer("la dernière", ENTER).answer("La requête est", ENTER);
        screen.answer("Motif (nature)", "delai\r").answer("Engagement", "diligent\r");
        screen.answer("Ce résumé est", DOWN).key(ENTER).answer("Compléter", "motifs\r").answer("Ces motifs", ENTER);
        screen.answer("Motif (nature)", "courtoisie\r").answer("Engagement", ENTER);
        screen.wait("Triage à inscrire · 2026-0001").answer("Ce résumé est", ENTER);
        assert_eq!(screen.end().0, Some(0));

        let mut screen = Screen::open(&office, &["conclure"]);
        screen.answer("Plainte à conclure", ENTER).answer("Motif à conclure", ENTER).answer("Conclusion", ENTER);
        // Nothing is proposed: Enter alone concludes nothing.
        screen
            .key(DOWN)
            .key(ENTER)
            .answer("Critère", DOWN)
            .key(ENTER)
            .answer("à la ligne", "Six mois.\u{4}")
            .wait("fondée (")
            .wait("Six mois.")
            .answer("Confirmer?", ENTER);
        assert_eq!(screen.end().0, Some(0));

        let mut screen = Screen::open(&office, &["clore"]);
        screen.answer("Requête à fermer", ENTER).answer("Issue", ENTER);
        // The second ground has no finding yet: it is asked for, and no command is typed for it.
        screen.wait("La conclusion vaut").answer("Conclusion\u{a0}:", "non\r");
        screen.answer("à la ligne", "Madame,\u{4}").wait("dans la norme").answer("Ce résumé est", ENTER);
        assert_eq!(screen.end().0, Some(0));
        let request = office.json(["show", "2026-0001"]);
        assert_eq!((&request["status"], &request["finding"]), (&"closed".into(), &"partly".into()));
        assert_eq!(request["grounds"][0]["commitment"], "diligent");
        assert_eq!((&request["reply"], &request["reply_by"]), (&"Madame,".into(), &"phone".into()));
    }

    #[test]
    fn a_simple_complaint_takes_no_more_than_20_keys_that_end_an_answer() {
        let office = Office::on("2026-11-20");
        // Each command costs the one that runs it.
        let mut keys = 0;
        for (command, answers) in [
            (&["recevoir"][..], &INTAKE[..]),
            (&["accuser", "1"], &[("Confirmer?", ENTER)]),
            (&["trier", "1"], &[("La requête est", ENTER), ("Motif", "delai\r"), ("Engagement", "diligent\r")]),
            (&["clore", "1"], &[("Issue", ENTER), ("Conclusion\u{a0}:", "non\r"), ("à la ligne", "Madame,\u{4}")]),
        ] {
            let mut screen = Screen::open(&office, command);
            for (question, typed) in answers {
                screen.answer(question, typed);
            }
            let has_summary = command[0] != "accuser";
            if has_summary {
                screen.answer("Ce résumé est", ENTER);
            }
            // Each answer ends with one: Enter, or Ctrl-D after a text.
            keys += 1 + answers.len() + usize::from(has_summary);
            let (code, seen) = screen.end();
            assert_eq!(code, Some(0), "{command:?}: {seen}");
        }
        let request = office.json(["show", "1"]);
        assert_eq!((&request["status"], &request["finding"]), (&"closed".into(), &"unsubstantiated".into()));
        assert!(keys <= 20, "{keys}");
    }

    #[test]
    fn an_inadmissible_request_is_told_why_where_to_turn_and_when() {
        let office = Office::on("2026-11-20");
        complaint(&office);
        let mut screen = Screen::open(&office, &["triage", "1"]);
        screen.answer("La requête est", DOWN).key(ENTER);
        screen.answer("Raison d’irrecevabilité", "recours\r").answer("Dirigée vers", ENTER);
        screen.answer("informée par", "courriel\r").answer("informée le", "hier\r").answer("Ce résumé est", ENTER);
        assert_eq!(screen.end().0, Some(0));
        let request = office.json(["show", "2026-0001"]);
        assert_eq!(request["inadmissibility_reason"], "recourse");
        assert_eq!(request["triaged_on"], "2026-11-19");

        // Letters that a label has here and there choose nothing; whoever is out of reach is informed on no day.
        complaint(&office);
        let mut screen = Screen::open(&office, &["triage", "2"]);
        screen.answer("La requête est", DOWN).key(ENTER);
        screen
            .answer("Raison d’irrecevabilité", "trib")
            .wait("aucun choix ainsi")
            .key("\u{7f}\u{7f}\u{7f}\u{7f}recours\r");
        screen.answer("Dirigée vers", ENTER).answer("informée par", "impossible\r").wait("à inscrire");
        assert!(!screen.shown().contains("informée le"), "{}", screen.shown());
        screen.answer("Ce résumé est", ENTER);
        assert_eq!(screen.end().0, Some(0));
        assert_eq!(office.json(["show", "2"])["triaged_on"], "2026-11-20");
    }

    #[test]
    fn what_no_answer_can_mend_is_said_before_the_first_question() {
        let office = Office::on("2026-11-20");
        complaint(&office);
        let (code, seen) = Screen::open(&office, &["finding", "1"]).end();
        assert_eq!(code, Some(1), "{seen}");
        let (code, _) = Screen::open(&office, &["close", "7"]).end();
        assert_eq!(code, Some(3));
    }

    #[test]
    fn a_single_missing_value_is_asked_for() {
        let office = Office::on("2026-11-20");
        complaint(&office);
        let mut screen = Screen::open(&office, &["suspend", "1"]);
        screen.answer("Documents attendus", ENTER).wait("Il faut une réponse").key("une procuration\r");
        assert_eq!(screen.end().0, Some(0));
        let mut screen = Screen::open(&office, &["corriger", "1"]);
        screen.answer("Champ", "objet\r").wait("Nouvelle valeur").wait("Retard");
        screen
            .key("\u{15}Autre\r")
            .answer("Raison", "coquille\r")
            .wait("Retard")
            .wait("Autre")
            .answer("Confirmer?", ENTER);
        assert_eq!(screen.end().0, Some(0));
        let request = office.json(["show", "2026-0001"]);
        assert_eq!(request["suspensions"][0]["reason"], "une procuration");
        assert_eq!(request["subject"], "Autre");
    }

    #[test]
    fn a_long_text_comes_from_the_editor_when_there_is_one() {
        let office = Office::on("2026-11-20");
        complaint(&office);
        let editor = office.register().with_file_name("editeur");
        let script = "#!/bin/sh\nsleep 0.02\ndirname \"$1\" > \"$0.lieu\"\nprintf 'Deux\\n\\nlignes\\n' > \"$1\"\n";
        std::fs::write(&editor, script).unwrap();
        std::fs::set_permissions(&editor, std::os::unix::fs::PermissionsExt::from_mode(0o700)).unwrap();
        let variables = [("EDITOR", editor.to_str().unwrap()), ("PATH", "/usr/bin:/bin")];
        let mut screen = Screen::with(&office, &["noter", "1"], &variables);
        screen.answer("Ctrl-O", "Brouillon\u{f}").wait("lignes").key("\u{4}");
        assert_eq!(screen.end().0, Some(0));
        assert_eq!(office.json(["show", "2026-0001"])["notes"][0]["text"], "Deux\n\nlignes");
        // What is edited is nowhere but beside the register.
        let place = std::fs::read_to_string(editor.with_extension("lieu")).unwrap();
        assert_eq!(std::path::Path::new(place.trim_end()), office.register().parent().unwrap().canonicalize().unwrap());
        // An editor that does not open is said, and the text may be typed.
        let mut screen = Screen::with(&office, &["noter", "1"], &[("VISUAL", "/nulle/part")]);
        screen.answer("Ctrl-O", "Ici.\u{f}").wait("ne s’ouvre pas").answer("Ctrl-O", "\u{4}");
        assert_eq!(screen.end().0, Some(0));
        assert_eq!(office.json(["show", "2026-0001"])["notes"][1]["text"], "Ici.");
    }

    #[test]
    fn an_incident_is_asked_for_in_the_order_of_the_regulation() {
        let office = Office::on("2026-11-20");
        let mut screen = Screen::open(&office, &["incident", "ajouter"]);
        screen.answer("63.9", "perte\r").answer("art. 7, 1°", "non\r").answer("les décrire?", "@Aucun inventaire\u{4}");
        screen.answer("art. 7, 2°", "Clé perdue\u{4}").answer("art. 7, 3°", "non\r");
        screen.answer("Vers quand", "octobre\r").wait("approximative").answer("Vers quand", "2026-10\r");
        screen.answer("art. 7, 4°", "2026-11-03\r").answer("art. 7, 5°", "oui\r");
        screen.answer("Combien", "0\r").wait("1 ou plus").answer("Combien", "12\r");
        let (code, seen) = screen.end();
        assert_eq!(code, Some(0), "{seen}");
        let incident = office.json(["incident", "show", "1"]);
        assert_eq!(incident["information_unknown"], "@Aucun inventaire", "what is typed is text, never a file's name");
        assert_eq!((&incident["happened_to"], &incident["persons"]), (&"2026-10-31".into(), &12.into()));
    }

    #[test]
    fn an_ombudsman_file_and_its_exchanges_are_asked_for() {
        let office = Office::on("2026-11-20");
        let mut screen = Screen::open(&office, &["protecteur", "ajouter"]);
        screen.answer("jours ouvrables plus tard", "2026-11-02\r").answer("Par quel mode", "telephone\r");
        screen.answer("objet", "Attente\r");
        assert_eq!(screen.end().0, Some(0));
        let mut screen = Screen::open(&office, &["protecteur", "consigner", "1"]);
        screen.answer("Tous sont consignés", "transmis, rep\r").answer("Par quel mode", "courriel\r");
        screen.answer("en bref", "Voilà\u{4}");
        assert_eq!(screen.end().0, Some(0));
        let file = office.json(["ombudsman", "show", "1"]);
        // November 3–6, 9–13, 16–20: the fourteenth business day.
        assert_eq!(file["exchanges"][0]["answer_days"], 14);
    }

    /// A table shows what would drive the terminal, and so does data; a pipe gets it as it is, JSON in its escapes.
    #[test]
    fn data_drives_no_terminal() {
        let office = Office::on("2026-11-20");
        let typed = "été \u{1b}[2J\u{9b}31m\u{202e}fin";
        office.ok(["intake", "-q", "--received", "2026-11-18", "--channel", "mail", "--subject", typed]);
        for line in [
            &["list", "--format", "csv"][..],
            &["list", "--format", "json"],
            &["list", "--format", "jsonl"],
            &["show", "2026-0001", "--format", "json"],
            &["export", "requests"],
            &["export", "requests", "--format", "json"],
            &["export", "history"],
        ] {
            let (code, seen) = Screen::open(&office, line).end();
            let wild = |c: char| c.is_control() && !"\r\n".contains(c) || c == '\u{202e}';
            assert_eq!((code, seen.contains(wild)), (Some(0), false), "{line:?}: {seen:?}");
            assert!(line.contains(&"history") || seen.contains("été \\u") && seen.contains("fin"), "{line:?}: {seen}");
            let piped = office.ok(line);
            let is_json = line.iter().any(|word| word.starts_with("json"));
            let whole = if is_json { r"\u009b31m\u202efin" } else { "\u{9b}31m\u{202e}fin" };
            assert!(line.contains(&"history") || piped.contains(whole), "{line:?}: {piped:?}");
        }
    }

    #[test]
    fn a_register_is_begun_by_its_profile_its_name_its_team_and_a_summary() {
        let office = Office::on("2026-11-20");
        let file = office.register().with_file_name("neuf.db");
        let file = file.to_str().unwrap();
        let mut screen = Screen::with(&office, &["--register", file, "init"], &[("DOLEANCES_OFFICER", "zoe")]);
        screen.answer("Listes et normes", "mamh\r").answer("Nom du bureau", "\u{15}Bureau de Percé\r");
        screen.answer("Nom d’une personne", "Zoé Roy\r").answer("Son code", ENTER).answer("Son compte", ENTER);
        screen.answer("Nom d’une personne", ENTER).wait("Bureau de Percé").answer("Confirmer?", ENTER);
        assert_eq!(screen.end().0, Some(0));
        let reasons = office.ok(["--register", file, "--as", "zoe", "reference", "list", "inadmissibility"]);
        assert!(reasons.contains("unreachable"), "{reasons}");
    }

    #[test]
    fn what_is_longer_than_the_screen_goes_through_the_pager_and_nothing_else_does() {
        let office = Office::on("2026-11-20");
        let pager = [("PAGER", "head -n 2")];
        let seen = |args: &[&str], pager: &[(&str, &str)]| Screen::with(&office, args, pager).end().1;
        // The last verb of the help is far below the 24 lines of the screen.
        let (first, last) = ("Tenir le registre d’un bureau", "PAGER");
        for (args, pager, is_whole) in [
            (&["aide"][..], &pager[..], false),
            (&["aide"], &[("PAGER", "cat")], true),
            (&["aide"], &[("PAGER", "no-such-pager")], true),
            (&["aide"], &[pager[0], ("TERM", "dumb")], true),
            (&["aide", "--no-input"], &pager, true),
        ] {
            let seen = seen(args, pager);
            assert_eq!((seen.contains(first), seen.contains(last)), (true, is_whole), "{args:?} {pager:?}: {seen}");
        }
        complaint(&office);
        let short = seen(&["list"], &pager);
        assert!(short.contains("Retard") && short.contains("1 requête"), "{short}");
        for (term, has_escapes) in [("xterm", true), ("dumb", false)] {
            let shown = seen(&["show", "1"], &[("TERM", term)]);
            assert_eq!(shown.contains('\u{1b}'), has_escapes, "{term}: {shown:?}");
            // Received on November 2, it is due on the 23rd.
            let late = seen(&["list"], &[("TERM", term), ("DOLEANCES_TODAY", "2026-11-26")]);
            let red = if has_escapes { "\u{1b}[31m2026-0001\u{a0}!" } else { "\n2026-0001\u{a0}!" };
            assert!(late.contains(red) && !late.contains("\\u{1b}"), "{term}: {late:?}");
            let report = seen(&["report"], &[("TERM", term)]);
            assert!(report.contains('\u{1b}') == has_escapes && !report.contains("\\u{1b}"), "{term}: {report:?}");
        }
    }

    #[test]
    fn what_waits_for_standard_input_at_a_terminal_says_so() {
        let office = Office::on("2026-11-20");
        complaint(&office);
        let mut screen = Screen::open(&office, &["note", "1", "--text", "-"]);
        screen.wait("Lecture de l’entrée standard").key("vu\r\u{4}");
        assert_eq!(screen.end().0, Some(0));
        assert_eq!(office.json(["show", "1"])["notes"][0]["text"], "vu\n");
    }

    #[test]
    fn no_input_at_a_terminal_never_waits() {
        let office = Office::on("2026-11-20");
        let (code, _) = Screen::open(&office, &["intake", "--no-input"]).end();
        assert_eq!(code, Some(2));
        let (code, _) = Screen::with(&office, &["intake"], &[("TERM", "dumb")]).end();
        assert_eq!(code, Some(2));
    }
}
