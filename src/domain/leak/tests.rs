use super::*;

fn found(text: &str) -> Vec<(&'static str, &str)> {
    let known = BTreeSet::from(["gagnon luc", "anne roy", "damours luc"].map(String::from));
    let leaks = ScannedText::of(text).leaks(Readers::Chosen(None), &known);
    leaks.into_iter().map(|leak| (leak.particular.as_str(), &text[leak.at])).collect()
}

#[test]
fn what_gives_a_person_away_is_found_where_it_stands() {
    for (text, what, where_) in [
        ("Selon GAGNON, Luc, tout va", "name", "GAGNON, Luc"),
        ("Selon M. Gagnon et Luc", "name", "M. Gagnon"),
        ("la lettre d’Anne Roy", "name", "Anne Roy"),
        ("lorsqu’Anne Roy a écrit", "name", "Anne Roy"),
        ("LORSQU’ANNE ROY A ÉCRIT", "name", "ANNE ROY"),
        ("qu'Anne Roy a reçue", "name", "Anne Roy"),
        ("celle de Luc d’Amours", "name", "Luc d’Amours"),
        ("celle d’Amours, Luc", "name", "d’Amours, Luc"),
        ("écrire à zoe.t@exemple.qc.ca.", "email", "zoe.t@exemple.qc.ca"),
        ("au (418) 555-0101 le soir", "phone", "418) 555-0101"),
        ("1 418 555 0101", "phone", "1 418 555 0101"),
        ("le 4185550101", "phone", "4185550101"),
        ("au 555-0101", "phone", "555-0101"),
        ("NAS 046 454 286", "sin", "046 454 286"),
        ("NAS : 046454286", "sin", "046454286"),
        ("NAS046454286.", "sin", "046454286"),
        ("Montréal (Québec) H2X 0C9", "address", "H2X 0C9"),
        ("h2x0c9", "address", "h2x0c9"),
        ("au 12, rue des Érables", "address", "12, rue des Érables"),
        ("12 Main Street now", "address", "12 Main Street now"),
    ] {
        assert_eq!(found(text), [(what, where_)], "{text}");
    }
    // None runs over another.
    let both = [("phone", "418 555-0101"), ("address", "rue Saint-Jean")];
    assert_eq!(found("au 418 555-0101, rue Saint-Jean"), both);
    let both = [("name", "Luc Gagnon"), ("email", "luc.gagnon@exemple.org")];
    assert_eq!(found("Luc Gagnon, luc.gagnon@exemple.org."), both);
    let both = [("address", "12, rue Haute"), ("email", "zoe.t@exemple.org")];
    assert_eq!(found("12, rue Haute, zoe.t@exemple.org"), both);
    assert_eq!(found("Luc.Gagnon@exemple.org, 418 555-0101")[0], ("email", "Luc.Gagnon@exemple.org"));
}

#[test]
fn what_gives_nobody_away_is_left() {
    for text in [
        "reçue le 2026-02-03, fermée le 2026-03-04",
        "dossier 2026-0042 et 123 456 789",
        "Monsieur le ministre, Madame, M. X",
        "15 jours ouvrables sur 20, en 2025",
        "article 59, alinéa 2",
        "à 555 2026 places",
        "contact @ home",
        "000 000 000",
        "empreinte 3fa4185550101c9 et 9c4185550101",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn the_public_reads_no_title_no_number_and_no_word_of_a_name() {
    let requester = Identity { name: Some("Luc D’Amours-Roy".into()), ..Identity::default() };
    let words: BTreeSet<String> = requester.words_of_names().collect();
    let requests = ["2026-0001", "2026-0254", "2025-2026"].map(|number| number.parse().unwrap()).into();
    let public = Readers::Public { words: &words, requests: &requests };
    let found = |text: &'static str, readers| {
        let leaks = ScannedText::of(text).leaks(readers, &BTreeSet::from(["dube marie".to_owned()]));
        leaks.into_iter().map(|leak| (leak.particular.as_str(), &text[leak.at])).collect::<Vec<_>>()
    };
    for (text, what) in [
        ("Rencontrer Mme Vaillancourt", vec![("name", "Mme Vaillancourt")]),
        ("écrire à madame Zoé Roux-Li d’ici mai", vec![("name", "madame Zoé Roux-Li")]),
        ("l’avis de M. Marie Dubé", vec![("name", "M. Marie Dubé")]),
        ("Ms. Ng’s request", vec![("name", "Ms. Ng’s")]),
        ("selon mme dubé", vec![("name", "mme dubé")]),
        ("Mme / M. Roy", vec![("name", "M. Roy")]),
        ("M. dubé et mlle (Li)", vec![("name", "M. dubé"), ("name", "mlle (Li")]),
        ("requête 2026-0254", vec![("request", "2026-0254")]),
        ("suites de 2026-1 et de 2026\u{2010}0254", vec![("request", "2026-1"), ("request", "2026\u{2010}0254")]),
        ("2026\u{2011}0254 et M2026-0003", vec![("request", "2026\u{2011}0254")]),
        ("Le cas d’Amours", vec![("name", "d’Amours")]),
        ("ce qu’Amours a dit", vec![("name", "qu’Amours")]),
        ("ROY et Roi", vec![("name", "ROY")]),
    ] {
        assert_eq!(found(text, public), what, "{text}");
    }
    for text in [
        "Plan d’action 2025-2026, du 2026-01-03 au 2026-2",
        "Plan stratégique 2023-2027, norme ISO 2018-9001",
        "Mme la ministre, M. X et Me Z",
        "Mme / M. dans les formulaires, Mme, Monsieur",
        "« Mme » Ou « M. » de madame l’avocate",
        "Me dire pourquoi, Miss no call",
        "lettre m ou Mme",
        "dites-me This",
        "enjeu E2026-0001, mesure M2026-0254",
    ] {
        assert_eq!(found(text, public), [], "{text}");
    }
    let text = "Mme Roy, 2026-0254, selon Marie Dubé";
    assert_eq!(found(text, Readers::Chosen(None)), [("name", "Mme Roy"), ("name", "Marie Dubé")]);
    assert_eq!(found(text, Readers::Report), [("name", "Marie Dubé")], "the caller says whom the register knows");
}

#[test]
fn what_a_person_says_of_themselves_is_theirs() {
    let own = Identity {
        name: Some("Luc Gagnon".into()),
        phone: Some("418 555-0101".into()),
        email: Some("Luc@exemple.ca".into()),
        address: Some("12, rue des Érables, Québec, G1R 2B5".into()),
        ..Identity::default()
    };
    let text = "Luc Gagnon (M. Gagnon), luc@exemple.ca, 418-555-0101, 12, rue des Érables, Québec, G1R2B5; voisin 418 555-0102, M. Roy, NAS 046 454 286";
    let known = BTreeSet::from(["gagnon luc".to_owned()]);
    let leaks = ScannedText::of(text).leaks(Readers::Chosen(Some(&own)), &known);
    let found: Vec<_> = leaks.into_iter().map(|leak| &text[leak.at]).collect();
    assert_eq!(found, ["418 555-0102", "M. Roy", "046 454 286"]);
    let names = |of: &[&str]| ScannedText::of(text).names(Some(&of.iter().map(ToString::to_string).collect()));
    assert!(ScannedText::of(text).names(None).contains("gagnon luc"));
    assert_eq!(names(&["luc", "gagnon", "voisin"]), ["gagnon luc"].map(ToOwned::to_owned).into());
    assert!(names(&["gagnon", "tremblay"]).is_empty());
}
