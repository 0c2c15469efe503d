//! Imports that can be trusted and taken back: encodings, orders of dates, spellings, proposals.

use std::fs;

use serde_json::Value;

use crate::import::{brought, count, printed, rows};
use crate::keeping::drafts;
use crate::support::{Office, Ran};

#[test]
fn an_encoding_is_recognised_and_one_declared_wrong_is_refused() {
    let latin: &[u8] = b"received_on,subject\n2026-02-02,D\xe9lai \x97 \xabretard\xbb\n";
    let office = brought(latin);
    office.run("import file.csv").says("say-windows-1252");
    assert_eq!(office.show(1)["subject"], "Délai — «retard»");

    let map = |encoding: &str| {
        let map = format!("encoding = '{encoding}'\n[columns]\nreceived_on = 'received_on'\nsubject = 'subject'\n");
        fs::write(office.path("map.toml"), map).unwrap();
    };
    map("utf-8");
    office.refused(1, "import file.csv --map map.toml").says("error-import-is-windows-1252");
    fs::write(office.path("file.csv"), "received_on,subject\n2026-02-02,Délai\n").unwrap();
    map("windows-1252");
    office.refused(1, "import file.csv --map map.toml").says("error-import-is-utf-8");
    // What a byte order mark says goes before what a map does: so the rejects come back with the map of their source.
    fs::write(office.path("file.csv"), b"received_on,subject\n2026-02-30,D\xe9lai\n2026-02-04,x\n").unwrap();
    office.ok("import file.csv --map map.toml --rejects refus.csv");
    let mended = fs::read_to_string(office.path("refus.csv")).unwrap().replace("2026-02-30", "2026-02-03");
    fs::write(office.path("file.csv"), mended).unwrap();
    office.ok("import file.csv --map map.toml");
    assert_eq!(office.show(3)["subject"], "Délai");
    // A damaged file is neither: its line is refused.
    let damaged = "received_on,subject\n2026-02-02,Délai né\n2026-02-03,".as_bytes();
    fs::write(office.path("file.csv"), [damaged, b"D\xe9lai\n"].concat()).unwrap();
    office.refused(1, "import file.csv").says("import-flaw-not-text").says("import-remedy-encoding");
}

#[test]
fn dates_in_two_orders_are_refused_together_and_the_rejects_are_no_way_round() {
    let office = brought("R\n03/04/2025\n25/12/2025\n12/25/2025\n");
    let map = "date_format = '%d/%m/%Y'\n[columns]\nreceived_on = 'R'\n";
    fs::write(office.path("map.toml"), map).unwrap();
    office.refused(1, "import file.csv --map map.toml --rejects refus.csv").says("error-import-dates-both");
    fs::write(office.path("file.csv"), "R\n03/04/2025\n12/25/2025\n").unwrap();
    let ran = office.refused(1, "import file.csv --map map.toml --rejects refus.csv");
    ran.says("error-import-dates-other");
    assert!(ran.stderr.contains("%m/%d/%Y") && !office.path("refus.csv").exists() && count(&office) == 0, "{ran}");
}

#[test]
fn a_file_without_a_header_shows_its_first_line_and_is_refused_in_a_pipe() {
    let ran = brought("2026-02-02,phone,x\n2026-02-03,mail,y\n").refused(1, "import file.csv");
    ran.says("error-import-no-header");
    assert!(printed(&ran).contains("2026-02-02 | phone | x"), "{ran}");
}

#[test]
fn a_whole_import_is_taken_back_while_nothing_was_done_on_it() {
    let office = brought(rows(&["A,2026-02-02,phone,complaint,,secret-x", "B,2026-02-03,phone,complaint,,y"]));
    office.ok("import file.csv");
    fs::remove_file(office.path("file.csv")).unwrap();
    office.ok("undo import:1 --reason 'dates inversées'");
    assert_eq!(count(&office), 0);
    assert_eq!(office.refused(3, "show 1").status, 3);
    assert!(!office.holds("secret-x"), "the words are erased");
    office.refused(1, "undo import:1").says("refusal-import-undone-before");
    office.refused(3, "undo import:2").says("refusal-no-such-import");
    office.ok("check --deep");
    // Numbers are not given again; a second import is one of its own.
    fs::write(office.path("file.csv"), rows(&["A,2026-02-02,phone,complaint,,z"])).unwrap();
    office.ok("import file.csv");
    assert_eq!(office.show(3)["subject"], "z");
    office.ok("note 3 --text vu");
    office.refused(1, "undo import:2").says("refusal-import-acted-on");
    office.ok("undo 3");
    office.ok("issue add --title Attente --request 3");
    let named = office.refused(1, "undo import:2");
    assert!(named.says("refusal-import-named").stderr.contains("doleances afficher E2026-0001"), "{named}");
    office.ok("show E2026-0001");
    office.ok("issue link E1 3 --remove");
    // What an import added to a request of another goes, and the request stays.
    fs::write(office.path("file.csv"), rows(&["A,2026-02-02,phone,complaint,2026-02-20,z"])).unwrap();
    let map = "[columns]\nexternal_reference = 'external_reference'\nreceived_on = 'received_on'\n\
               closed_on = 'closed_on'\n[constants]\ndisposition = 'withdrawn'\nreply_by = 'mail'\n";
    let map = format!("ignore = ['channel', 'kind', 'subject']\n{map}");
    fs::write(office.path("map.toml"), map).unwrap();
    office.ok("import file.csv --map map.toml --update");
    assert_eq!(office.show(3)["closed_on"], "2026-02-20");
    office.refused(1, "undo import:2").says("refusal-import-acted-on");
    office.ok("undo import:3");
    assert!(office.show(3)["closed_on"].is_null());
    office.ok("undo import:2");
    assert_eq!(count(&office), 0);
    office.ok("check --deep");
}

#[test]
fn what_cannot_be_trusted_is_said() {
    let lines = "R,N\n2026-02-02,Logement\n2026-02-03,LOGEMENT\n";
    let office = brought(lines);
    let map = "grow = ['program']\n[columns]\nreceived_on = 'R'\nprogram = 'N'\n";
    fs::write(office.path("map.toml"), map).unwrap();
    let shown = office.run("import file.csv --map map.toml --dry-run");
    shown.says("say-code-added").says("say-code-merged");
    office.ok("import file.csv --map map.toml");
    // The same lines again: nothing tells them from the others, but they say the same.
    office.run("import file.csv --map map.toml").says("say-equal-lines");
    office.refused(2, "import file.csv --map map.toml --rejects file.csv --force").says("usage-import-rejects-source");
    assert_eq!(fs::read_to_string(office.path("file.csv")).unwrap(), lines);
    fs::write(office.path("file.csv"), "R,N\nhier,Logement\ndemain,Logement\n").unwrap();
    let ran = office.refused(1, "import file.csv --map map.toml --rejects refus.csv");
    let again = "puis\u{a0}: doleances importer file.csv --gabarit map.toml --à-blanc";
    assert!(ran.says("error-import-all-refused").stderr.contains(again), "{ran}");
    assert!(office.path("refus.csv").exists(), "they can be mended");
    // A repeat inside the file is passed over too.
    fs::write(office.path("file.csv"), rows(&["A,2026-02-02,phone,,,x", "A,2026-02-02,phone,,,x"])).unwrap();
    office.ok("import file.csv --skip-known");
    assert_eq!(office.json("list").as_array().unwrap().iter().filter(|it| it["external_reference"] == "A").count(), 1);
}

#[test]
fn a_map_is_proposed_from_the_header_and_the_values() {
    let office = brought(
        "No dossier;Date de réception;Mode;Type;Direction;Fermé le;Résultat;Divers\n\
         P-1;25/11/2025;Courriel;Plainte;Bureau de Gaspé;28/11/2025;fondée;a\n\
         P-2;26/11/2025;Zin\u{a0}zolin;Commentaire;Bureau de Gaspé;;;b\n\
         P-3;26/11/2025;Courrier;Commentaire;Bureau de Gaspé;;;c\n",
    );
    let map = office.ok("import file.csv --propose");
    for line in [
        "external_reference = \"No dossier\"",
        "received_on = { column = \"Date de réception\", date_format = \"%d/%m/%Y\" }",
        // « Courrier » is spelled like « Courriel », and means the mail.
        "channel = { column = \"Mode\", values = { \"Courrier\" = \"mail\", \"Zin\u{a0}zolin\" = \"\" } }",
        "kind = \"Type\"",
        "unit = \"Direction\"",
        "closed_on = { column = \"Fermé le\", date_format = \"%d/%m/%Y\" }",
        "finding = \"Résultat\"",
        "admissible = { column = \"Résultat\", otherwise = \"yes\" }",
        "grow = [\"unit\"]",
        "ignore = [\"Divers\"]",
    ] {
        assert!(map.lines().any(|found| found == line), "{line}: {map}");
    }
    fs::write(office.path("map.toml"), map).unwrap();
    office.ok("import file.csv --map map.toml");
    // The dates that tell decide for the whole file; where none does, or they disagree, nobody guesses.
    let both = |received: &str, closed: &str| {
        fs::write(
            office.path("dates.csv"),
            format!("Reçue le;Fermée le\n03/05/2026;03/05/2026\n{received};{closed}\n"),
        )
        .unwrap();
        let map = office.ok("import dates.csv --propose");
        let of = |key: &str| map.lines().position(|line| line.starts_with(key)).unwrap();
        let line = |key: &str| map.lines().nth(of(key)).unwrap().to_owned();
        let above = map.lines().nth(of("received_on") - 1).unwrap().to_owned();
        (line("received_on"), line("closed_on"), above)
    };
    let (received, closed, _) = both("03/06/2026", "06/25/2026");
    assert_eq!(received, "received_on = { column = \"Reçue le\", date_format = \"%m/%d/%Y\" }");
    assert_eq!(closed, "closed_on = { column = \"Fermée le\", date_format = \"%m/%d/%Y\" }");
    for (one, other) in [("03/06/2026", "03/06/2026"), ("25/06/2026", "06/25/2026")] {
        let (received, closed, above) = both(one, other);
        assert_eq!((&*received, &*closed), ("received_on = \"Reçue le\"", "closed_on = \"Fermée le\""));
        assert!(
            above.starts_with("# À vérifier") && above.contains("%d/%m/%Y") && above.contains("%m/%d/%Y"),
            "{above}"
        );
    }
    fs::write(
        office.path("dates.csv"),
        "\"Conclusion, values\",Reçue le\nfondée,2026-02-02\nnon fondée,2026-02-02\nzut,2026-02-03\n",
    )
    .unwrap();
    let map = office.ok("import dates.csv --propose");
    assert!(map.contains("\nadmissible = { column = \"Conclusion, values\", otherwise = \"yes\" }\n"), "{map}");
    let (_, closed, _) = both("03/06/26", "25/06/26");
    assert!(closed.ends_with("date_format = [\"%d/%m/%Y\", \"%d/%m/%y\"] }"), "{closed}");
    fs::write(office.path("dates.csv"), "Reçue le;Objet\n25/03/26;x\n").unwrap();
    let map = office.ok("import dates.csv --propose");
    assert!(map.contains("date_format = \"%d/%m/%y\"") && map.contains("# À vérifier"), "{map}");
    for (value, line) in [("12", "external_reference = \"Numéro\""), ("2026-0012", "number = \"Numéro\"")] {
        fs::write(office.path("dates.csv"), format!("Numéro;Reçue le\n{value};2026-02-02\n")).unwrap();
        assert!(office.ok("import dates.csv --propose").contains(line), "{line}");
    }
    let first = office.json("export requests")[0].clone();
    assert_eq!((&first["finding"], &first["channel"]), (&"substantiated".into(), &"email".into()));
}

#[test]
fn columns_and_cells_that_excel_leaves_behind_are_seen() {
    let office = brought("Réf.;Reçue le;Dossier\u{a0}clos;;\nA;2026-02-02;x;;\n;;;;\nB;2026-02-03;y;;urgent\n");
    let map = "[columns]\nreceived_on = 'Reçue le'\nexternal_reference = 'Réf.'\nsubject = 'Dossier clos'\n";
    fs::write(office.path("map.toml"), map).unwrap();
    let ran = office.refused(1, "import file.csv --map map.toml");
    ran.says("import-reason-nameless-column").says("import-remedy-nameless-column");
    assert!(printed(&ran).contains("Ligne 4, —, « urgent » : la colonne 5 "), "{ran}");
    let emptied = fs::read_to_string(office.path("file.csv")).unwrap().replace("urgent", "");
    fs::write(office.path("file.csv"), emptied).unwrap();
    office.ok("import file.csv --map map.toml");
    assert_eq!((count(&office), office.show(2)["subject"].as_str()), (2, Some("y")));
}

#[test]
fn what_was_imported_open_is_closed_by_the_rule_of_what_is_imported_closed() {
    let file = |closed: &str| {
        let header = "external_reference,received_on,kind,closed_on,disposition";
        format!("{header}\nA,2026-02-02,comment,{closed}\nB,2026-02-02,complaint,{closed}\n")
    };
    let (open, closed) = (brought(file(",")), brought(file("2026-02-10,answered")));
    open.ok("import file.csv");
    fs::write(open.path("file.csv"), file("2026-02-10,answered")).unwrap();
    open.ok("import file.csv --update");
    closed.ok("import file.csv");
    for n in 1..=2 {
        let of = |office: &Office| {
            ["status", "closed_on", "disposition", "admissible", "reply_by"].map(|key| office.show(n)[key].clone())
        };
        assert_eq!(of(&open), of(&closed));
        assert_eq!(open.show(n)["disposition"], "answered");
    }
    open.ok("check --deep");
    // A disclosure goes through triage, whether the line says that it is one or the register alone.
    let lines = "external_reference,received_on,kind\nC,2026-02-02,disclosure\n";
    fs::write(open.path("file.csv"), lines).unwrap();
    open.ok("import file.csv");
    for how in ["withdrawn", "inadmissible"] {
        let lines = format!("number,received_on,closed_on,disposition\n2026-0003,2026-02-02,2026-02-10,{how}\n");
        fs::write(open.path("file.csv"), lines).unwrap();
        open.refused(1, "import file.csv --update").says("refusal-disclosure-is-directed");
    }
    // A request of this office is held to its rules.
    open.complaint("2026-02-02");
    let row = "number,received_on,closed_on,disposition\n2026-0004,2026-02-02,2026-02-10,answered\n";
    fs::write(open.path("file.csv"), row).unwrap();
    open.refused(1, "import file.csv --update").says("refusal-not-triaged");
}

#[test]
fn what_an_import_says_to_put_into_a_map_works() {
    let office = Office::with_complaint();
    office.ok("reference add officer inconnue --fr 'Zoé Inconnue'");
    office.ok("assign 1 --to inconnue --on 2026-02-03");
    let file = office.path("ours.csv").to_string_lossy().into_owned();
    office.ok(["--lang=fr", "export", "requests", "--excel", "--yes", "-o", &file]);
    let other = brought(fs::read(&file).unwrap());
    let ran = other.refused(1, "import file.csv");
    ran.says("import-remedy-officer").says("import-remedy-propose");
    assert!(ran.stderr.contains("importer file.csv --proposer"), "{ran}");
    // A map that feeds nothing goes with the columns of our own files; the one proposed names them all.
    fs::write(other.path("map.toml"), "grow = ['officer']\n").unwrap();
    other.ok("import file.csv --map map.toml --dry-run");
    fs::write(other.path("map.toml"), other.ok("import file.csv --propose")).unwrap();
    other.ok("import file.csv --map map.toml");
    assert!(other.show(1)["officer"].is_null(), "who is not of the team is left to translate");
    // With a map at hand, nobody is told to have another proposed.
    fs::write(other.path("map.toml"), "[columns]\nreceived_on = 'Reçue le'\n").unwrap();
    let ran = other.refused(1, "import file.csv --map map.toml");
    assert!(ran.says("error-import-header-map").says_text("import-remedy-ignore"), "{ran}");
    assert!(!ran.stderr.contains("--proposer"), "{ran}");
}

#[test]
fn the_yearly_list_of_a_partner_comes_in_beside_the_office() {
    let office = Office::with_admitted();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    for name in ["partner.csv", "partner.toml"] {
        fs::copy(root.join(name), office.path(name)).unwrap();
    }
    office.ok("import partner.csv --map partner.toml");
    office.refused(1, "import partner.csv --map partner.toml");
    let figures = office.json("report period 2025-04-01 2026-03-31")["figures"].clone();
    let groups = |rows: &Value| -> Vec<(String, u64)> {
        let row = |row: &Value| (row["code"].as_str().unwrap().to_owned(), row["count"].as_u64().unwrap());
        rows.as_array().unwrap().iter().map(row).collect()
    };
    // One of the office, which is open; apart from it, four of the partner, of which three are closed.
    let of = |code: &str, count| (code.to_owned(), count);
    assert_eq!(groups(&figures["received"]["by_handler"]), [of("office", 1)]);
    assert_eq!(groups(&figures["closed"]["by_handler"]), []);
    let partners = &figures["partners"]["by_partner"];
    assert_eq!(groups(partners), [of("integration_community", 4)]);
    let columns = ["received", "closed", "open_at_end"].map(|name| partners[0][name]["count"].as_u64().unwrap());
    assert_eq!(columns, [4, 3, 1]);
    let period = "report period 2025-04-01 2026-03-31 --partner integration_community";
    let theirs = office.json(period)["figures"].clone();
    assert_eq!(groups(&theirs["handling"]["by_handler"]), [of("partner", 3)]);
    let handler = "handler: partner:integration_community";
    assert_eq!(office.show(2)["handler"], handler.trim_start_matches("handler: "));
    // The next list answers the line that was open, and says nothing new of the others.
    let list = fs::read_to_string(office.path("partner.csv")).unwrap();
    fs::write(office.path("partner.csv"), list.replace("error;;", "error;fondée;2026-02-27")).unwrap();
    office.refused(1, "import partner.csv --map partner.toml");
    office.ok("import partner.csv --map partner.toml --update");
    assert_eq!(office.acts(2), ["imported", "found_admissible", "closed"]);
    let ended = office.show(2);
    assert_eq!((&ended["closed_on"], &ended["finding"]), (&"2026-02-27".into(), &"substantiated".into()));
    assert!(ended["reply_by"].is_null(), "nobody said by which means");
    let before = office.head();
    office.ok("import partner.csv --map partner.toml --update");
    assert_eq!(office.head(), before);
    // What the list says otherwise is corrected by hand, not by the list.
    fs::write(office.path("partner.csv"), list.replace("error;;", "error;fondée;2026-02-26")).unwrap();
    office.refused(1, "import partner.csv --map partner.toml --update").says("import-reason-other-than-register");
    office.ok("check --deep");
}

#[test]
fn a_line_that_no_verb_would_write_is_refused() {
    let office = brought("");
    let write = |header: &str, row: &str| {
        let file = format!("received_on,channel,kind,{header}\n2026-02-02,web,complaint,{row}\n");
        fs::write(office.path("file.csv"), file).unwrap();
    };
    let closed = "admissible,finding,criterion,closed_on,disposition,reply_by";
    let directed = "admissible,inadmissibility_reason,referred_to";
    for (header, row, key) in [
        (closed, "true,substantiated,error,2026-02-04,no-action,web", "refusal-substantiated-not-closed-so"),
        (directed, "false,recourse,contact_centre", "refusal-directed-elsewhere"),
        (directed, "false,disclosure,amp", "refusal-disclosure-is-directed"),
    ] {
        write(header, row);
        office.refused(1, "import file.csv").says(key);
    }
    // What shows nothing says nothing.
    write("subject,name", "\u{a0}\u{200b},\u{a0}");
    office.ok("import file.csv");
    let shown = office.json("show 1 --identity --reason voir");
    assert_eq!((&shown["subject"], &shown["identity"]), (&Value::Null, &Value::Null));
}

#[test]
fn an_update_that_says_otherwise_who_the_person_is_is_refused_aloud() {
    let office = Office::new();
    let file = |who: &str| {
        let text = format!("external_reference,received_on,subject,name,email\nA-1,2026-02-02,Attente,{who}\n");
        std::fs::write(office.path("file.csv"), text).unwrap();
    };
    file(",");
    office.ok("import file.csv");
    office.ok("import file.csv --update");
    for who in ["Zoé Tremblay,", ",zoe@exemple.ca"] {
        file(who);
        office.refused(1, "import file.csv --update").says("import-reason-other-than-register");
    }
    // Once it is corrected as the remedy says, the register knows it.
    office.ok("amend 1 --set name='Zoé Tremblay' --reason 'de la liste'");
    file("Zoé Tremblay,");
    office.ok("import file.csv --update");
    file("Zoé Roy,");
    office.refused(1, "import file.csv --update").says("import-reason-other-than-register");
    // What was erased is neither written back nor asked for.
    office.ok("erase 1 name --reason 'autre dossier' --yes");
    let before = office.head();
    office.ok("import file.csv --update");
    assert_eq!(office.head(), before);
}

#[cfg(target_os = "linux")]
#[test]
fn the_refused_lines_have_their_file_once_the_import_stands_and_not_before() {
    let good: Vec<String> = (0..40).map(|n| format!("A{n},2026-02-02,phone,complaint,,{}", "x".repeat(400))).collect();
    let lines: Vec<&str> = good.iter().map(String::as_str).chain(["B,2026-02-30,phone,complaint,,y"]).collect();
    let office = brought(rows(&lines));
    // The register has no room to grow: that is known as the import is committed.
    let blocks = fs::metadata(office.register()).unwrap().len() / 512;
    let line = format!("ulimit -f {blocks}; exec \"$0\" import file.csv --rejects refus.csv");
    let ran = Ran::of(&mut office.wrapped("/bin/sh", ["-c", &line, crate::support::PROGRAM]));
    ran.says("store-not-written");
    assert!(ran.status == 1 && !office.path("refus.csv").exists(), "{ran}");
    office.ok("import file.csv --rejects refus.csv");
    assert!(fs::read_to_string(office.path("refus.csv")).unwrap().contains("2026-02-30"));
}

#[test]
fn an_import_stands_whose_refused_lines_cannot_have_their_file() {
    let office = brought(rows(&["A,2026-02-02,phone,complaint,,x", "B,2026-02-30,phone,complaint,,y"]));
    // That no file is named so is known when it is to be.
    let name = "r".repeat(300);
    let ran = office.run(["import", "file.csv", "--rejects", &name]);
    assert_eq!((ran.status, count(&office)), (1, 1), "{ran}");
    assert!(ran.says("warning-recorded").stderr.contains("import:1") && ran.stderr.contains(&name), "{ran}");
    assert_eq!(drafts(&office.path(".")), [""; 0].map(std::path::PathBuf::from));
}
