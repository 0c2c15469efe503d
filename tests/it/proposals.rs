//! Maps proposed from a file: what is recognised, what is to be checked, and that no column of ours is lost.

use std::fs;

use crate::import::{brought, printed};
use crate::support::Office;

/// The lines of the map that is proposed for a file.
fn proposed(office: &Office, file: &str) -> Vec<String> {
    fs::write(office.path("file.csv"), file).unwrap();
    let map = office.ok("--lang=fr import file.csv --propose");
    fs::write(office.path("map.toml"), &map).unwrap();
    map.lines().map(str::to_owned).collect()
}

/// The line of a field, and the remarks just above it.
fn of_field(map: &[String], field: &str) -> (String, Vec<String>) {
    let place = map.iter().position(|line| line.starts_with(&format!("{field} = "))).unwrap();
    let remarks = map[..place].iter().rev().take_while(|line| line.starts_with('#')).cloned().collect();
    (map[place].clone(), remarks)
}

#[test]
fn the_name_of_a_column_goes_before_a_part_of_it_and_the_values_may_deny_both() {
    let office = Office::new();
    let map = proposed(
        &office,
        "No;Reçue le;Transmise à l'unité le;Direction visée;Nom du préposé;Nom;Mode de réponse;Mode de réception;Décision contestée\n\
         1;2026-03-03;2026-03-04;Bureau de Gaspé;Guy Fortin;Aminata Diallo;Courriel;Téléphone;Refus du CSQ\n\
         2;2026-03-05;2026-03-06;Bureau de Laval;Luc Roy;Rose Bélanger;Courriel;Courriel;\n",
    );
    for line in [
        "ignore = [\"Transmise à l'unité le\", \"Nom du préposé\", \"Décision contestée\"]",
        "channel = \"Mode de réception\"",
        "reply_by = \"Mode de réponse\"",
        "unit = \"Direction visée\"",
        "name = \"Nom\"",
        "received_on = \"Reçue le\"",
    ] {
        assert!(map.iter().any(|found| found == line), "{line}: {map:#?}");
    }
    let (_, remarks) = of_field(&map, "unit");
    assert!(
        remarks[0].starts_with("# À vérifier\u{a0}: cette colonne est reconnue à une partie de son nom"),
        "{map:#?}"
    );
    assert!(!map.iter().any(|line| line.starts_with("finding") || line.starts_with("admissible")), "{map:#?}");
    // The name of somebody is the requester's only where the column says so.
    let map = proposed(&office, "Reçue le;Nom du préposé;Courriel du plaignant\n2026-03-03;Guy Fortin;a@exemple.ca\n");
    assert!(map.contains(&"ignore = [\"Nom du préposé\"]".to_owned()), "{map:#?}");
    assert!(map.contains(&"email = \"Courriel du plaignant\"".to_owned()), "{map:#?}");
    let look = "# À vérifier\u{a0}: certaines ont l’air d’un champ\u{a0}: Nom du préposé → name";
    assert!(map.contains(&look.to_owned()), "{map:#?}");
}

#[test]
fn the_small_words_of_a_column_do_not_count_and_a_name_may_stand_in_two() {
    let office = Office::new();
    let map = proposed(
        &office,
        "No;Date réception;Date fermeture;Accusé réception;Type;Motif;Nom;Prénom;Objet de la plainte;Langue;Date de clôture\n\
         A-1;2026-02-03;2026-02-10;2026-02-04;Plainte;Délai;Roy;Marie;Attente;français;2026-02-11\n",
    );
    for line in [
        "# À vérifier\u{a0}: certaines ont l’air d’un champ\u{a0}: Date de clôture → closed_on",
        "ignore = [\"Date de clôture\"]",
        "kind = \"Type\"",
        "reply_language = \"Langue\"",
        "subject = \"Objet de la plainte\"",
        "external_reference = \"No\"",
        "name = { columns = [\"Prénom\", \"Nom\"], join = \" \" }",
        "received_on = \"Date réception\"",
        "acknowledged_on = \"Accusé réception\"",
        "closed_on = \"Date fermeture\"",
        "grounds = \"Motif\"",
    ] {
        assert!(map.iter().any(|found| found == line), "{line}: {map:#?}");
    }
    // The words of a column tell which of two fields it is, where its name says neither for sure.
    let map = proposed(&office, "Reçue le;Nature\n2026-02-03;Délai\n2026-02-04;Courtoisie\n");
    assert!(map.contains(&"grounds = \"Nature\"".to_owned()), "{map:#?}");
    let map = proposed(&office, "Reçue le;Nature\n2026-02-03;Plainte\n2026-02-04;Zinzolin\n");
    assert!(map.contains(&"kind = { column = \"Nature\", values = { \"Zinzolin\" = \"\" } }".to_owned()), "{map:#?}");
    // A field that is none is answered with those that are.
    fs::write(office.path("map.toml"), "[columns]\nfermee = 'Date fermeture'\n").unwrap();
    let ran = office.refused(1, "--lang=fr import file.csv --map map.toml");
    assert!(printed(&ran).contains("« fermee » n’est pas un champ. Champs : channel, kind, source,"), "{ran}");
}

#[test]
fn a_word_is_read_the_same_whether_its_list_grows_or_not() {
    let office = brought("");
    office.ok("reference add officer josee --fr 'Josée Bédard'");
    office.ok("reference add unit gaspe --fr 'Bureau de Gaspé'");
    let file = "Reçue le;Type;Direction;Responsable\n\
                2026-02-02;Plainte;Gaspe;Josée\n\
                2026-02-03;Plainte;Bureau de gaspé;josee\n\
                2026-02-04;Plainte;Bureau de Laval;Zoé N.\n";
    let map = proposed(&office, file);
    assert!(map.contains(&"grow = [\"unit\"]".to_owned()), "{map:#?}");
    assert!(map.contains(&"# unit: Bureau de Laval".to_owned()), "{map:#?}");
    // A slip of the pen makes no officer: what the team does not have is translated.
    let (line, remarks) = of_field(&map, "officer");
    assert_eq!(line, "officer = { column = \"Responsable\", values = { \"Zoé N.\" = \"\" } }");
    assert!(remarks[0].starts_with("# À vérifier") && remarks[0].ends_with("Zoé N."), "{map:#?}");
    office.ok("import file.csv --map map.toml");
    let of = |office: &Office, field: &str| [1, 2, 3].map(|n| office.show(n)[field].as_str().map(str::to_owned));
    let unit = |code: &str| Some(code.to_owned());
    assert_eq!(of(&office, "unit"), [unit("gaspe"), unit("gaspe"), unit("bureau-de-laval")]);
    assert_eq!(of(&office, "officer"), [unit("josee"), unit("josee"), None]);
    // Whoever grows the team all the same reads its members as it knows them.
    office.ok("undo import:1");
    let map = fs::read_to_string(office.path("map.toml")).unwrap();
    let map = map.replace("grow = [\"unit\"]", "grow = [\"unit\", \"officer\"]");
    fs::write(office.path("map.toml"), map.replace(&line, "officer = \"Responsable\"")).unwrap();
    office.ok("import file.csv --map map.toml");
    let again = [4, 5, 6].map(|n| office.show(n)["officer"].as_str().map(str::to_owned));
    assert_eq!(again, [unit("josee"), unit("josee"), unit("zoe-n")]);
}

#[test]
fn a_text_that_holds_names_of_columns_makes_no_title_of_the_header() {
    let office = Office::new();
    fs::write(office.path("file.csv"), "Créé;Libellé\n2026-02-02;Erreurs: nom, date, type\n").unwrap();
    fs::write(office.path("map.toml"), "[columns]\nreceived_on = 'Créé'\nsubject = 'Libellé'\n").unwrap();
    assert!(!office.run("import file.csv --propose").says_text("error-import-title"));
    office.ok("import file.csv --map map.toml");
    assert_eq!(office.show(1)["subject"], "Erreurs: nom, date, type");
}

#[test]
fn what_is_only_spelled_alike_is_left_to_translate() {
    let map = proposed(&Office::new(), "Reçue le;Type\n2026-02-02;Compliment\n2026-02-03;Plainte\n");
    assert_eq!(of_field(&map, "kind").0, "kind = { column = \"Type\", values = { \"Compliment\" = \"\" } }");
}

#[test]
fn a_word_of_a_map_is_read_whatever_its_case_and_several_grounds_of_a_cell_are_told() {
    let office = Office::new();
    let file = "Reçue le;Recevable;Fondée;Motif(s)\n\
                2026-02-02;Oui;Fondée;Délai / courtoisie\n\
                2026-02-03;oui;FONDEE;délai et erreur\n\
                2026-02-04;OUI;N/A;Délai\n\
                2026-02-05;oui;n/a;DÉLAI, Courtoisie\n";
    let map = proposed(&office, file);
    let (line, _) = of_field(&map, "finding");
    assert_eq!(line, "finding = { column = \"Fondée\", values = { \"N/A\" = \"\" } }", "each word once");
    let (line, remarks) = of_field(&map, "grounds");
    let pairs = "{ \"Délai / courtoisie\" = \"delay;courtesy\", \"délai et erreur\" = \"delay;error\", \
                 \"DÉLAI, Courtoisie\" = \"delay;courtesy\" }";
    assert_eq!(line, format!("grounds = {{ column = \"Motif(s)\", values = {pairs} }}"));
    assert!(remarks[0].starts_with("# À vérifier"), "{map:#?}");
    // Without the translation, no list is said to gain both in one word, even where it grows.
    let map = "ignore = ['Recevable', 'Fondée']\ngrow = ['nature']\n\
               [columns]\nreceived_on = 'Reçue le'\ngrounds = 'Motif(s)'\n";
    fs::write(office.path("map.toml"), map.replace("grounds = 'Motif(s)'", &line)).unwrap();
    office.ok("import file.csv --map map.toml --dry-run");
    fs::write(office.path("map.toml"), map).unwrap();
    let ran = office.refused(1, "--lang=fr import file.csv --map map.toml");
    let toml = "`grounds = { column = \"Motif(s)\", values = { \"Délai / courtoisie\" = \"delay;courtesy\" } }`";
    assert!(printed(&ran).contains(toml), "{ran}");
    ran.says("import-remedy-grounds");
    // The words of a map are compared as those of a list are.
    let map = "ignore = ['Fondée', 'Motif(s)']\n[columns]\nreceived_on = 'Reçue le'\n\
               admissible = { column = 'Recevable', values = { 'oui' = 'no' } }\n";
    fs::write(office.path("map.toml"), map).unwrap();
    office.ok("import file.csv --map map.toml");
    assert!((1..=4).all(|n| office.show(n)["admissible"] == false));
}

#[test]
fn every_form_of_the_dates_of_a_file_is_proposed_and_a_day_that_does_not_exist_has_none() {
    let office = Office::new();
    let file =
        "No;Reçue le\nD-1;03/02/2026\nD-2;14/02/2026\nD-3;4 févr. 2026\nD-4;2026-02-03\nD-5;5-2-26\nD-6;06-févr-26\n";
    let map = proposed(&office, file);
    let (line, remarks) = of_field(&map, "received_on");
    let forms = r#"["%d/%m/%Y", "%Y-%m-%d", "%d-%m-%y"]"#;
    assert_eq!(line, format!("received_on = {{ column = \"Reçue le\", date_format = {forms} }}"));
    assert!(remarks[0].contains("l’année, en deux chiffres"), "{map:#?}");
    office.ok("import file.csv --map map.toml");
    let days = (1..=6).map(|n| office.show(n)["received_on"].as_str().unwrap().to_owned()).collect::<Vec<_>>();
    assert_eq!(days, ["2026-02-03", "2026-02-14", "2026-02-04", "2026-02-03", "2026-02-05", "2026-02-06"]);
    let map = |date_format: &str| {
        let map = format!("{date_format}\nignore = ['No']\n[columns]\nreceived_on = 'Reçue le'\n");
        fs::write(office.path("map.toml"), map).unwrap();
    };
    // The hint is of the form that the refused date has.
    map("date_format = ['%d/%m/%Y', '%d-%m-%y']");
    let ran = office.refused(1, "--lang=fr import file.csv --map map.toml");
    assert!(printed(&ran).contains("`date_format = [\"…\", \"%Y-%m-%d\"]`"), "{ran}");
    map("date_format = ['%d/%m/%Y', '%Y-%m-%d']");
    let ran = office.refused(1, "--lang=fr import file.csv --map map.toml");
    assert!(printed(&ran).contains("`date_format = \"%d-%m-%y\"` (jour, mois, année) ou `\"%m-%d-%y\"`"), "{ran}");
    for no_day in ["31 nov. 2025", "à venir", "2026-02-30"] {
        fs::write(office.path("file.csv"), format!("No;Reçue le\nD-1;{no_day}\n")).unwrap();
        let ran = office.refused(1, "--lang=fr import file.csv --map map.toml");
        assert!(!printed(&ran).contains("date_format"), "{ran}");
    }
}

#[test]
fn a_title_above_the_header_is_told_and_a_line_is_what_a_spreadsheet_counts() {
    let office = Office::new();
    let header = "No;Reçue le;Type;Objet\n";
    let titles = ["Registre des plaintes 2025;;;\n;;;\n", "Registre, plaintes\n\n", "À jour le;2026-03-31;;\n\n"];
    for title in titles {
        fs::write(office.path("file.csv"), format!("{title}{header}A;2026-02-02;Plainte;x\n")).unwrap();
        fs::write(office.path("map.toml"), "[columns]\nreceived_on = 'Reçue le'\n").unwrap();
        for command in ["import file.csv --propose", "import file.csv", "import file.csv --map map.toml"] {
            let ran = office.refused(1, format!("--lang=fr {command}").as_str());
            assert!(printed(&ran).contains("c’est la ligne 3 qui en a l’air."), "{ran}");
        }
    }
    // What looked ahead loses nothing of a file whose header names no field.
    let file = "A;B\n\"deux\nlignes\";2026-02-02\n\nx;31 nov. 2025\n";
    fs::write(office.path("file.csv"), file).unwrap();
    fs::write(office.path("map.toml"), "[columns]\nreceived_on = 'B'\nsubject = 'A'\n").unwrap();
    let ran = office.refused(1, "--lang=fr import file.csv --map map.toml");
    assert!(printed(&ran).contains("Ligne 4, B, « 31 nov. 2025 » : ce n’est pas une date."), "{ran}");
    fs::write(office.path("file.csv"), file.replace("31 nov. 2025", "2026-02-03")).unwrap();
    office.ok("import file.csv --map map.toml");
    assert_eq!((1..=2).map(|n| office.show(n)["subject"].clone()).collect::<Vec<_>>(), ["deux\nlignes", "x"]);
}
