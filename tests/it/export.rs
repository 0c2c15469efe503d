//! The register as files: what goes out comes back the same, says who no one is, and lands where it may.

use std::sync::LazyLock;

use std::fs;

use calamine::{Data, Reader, Xlsx, open_workbook};
use serde_json::Value;

use crate::support::{Model, Office, identified, words};

/// Texts that a spreadsheet, a CSV reader or a terminal could take for something else.
const NASTY: [&str; 8] = [
    "=1+1;=2+2",
    "+33 1;-5,@SUM(A1)\t=3",
    "« guillemets » \"droits\" et 'simples'",
    "une;ligne,\nune autre\n=HYPERLINK(\"http://x\")",
    "'=déjà gardé",
    "\u{ff1d}pleine chasse|@b",
    "E\u{301}te\u{301} décomposé, été composé, ﬁn",
    "--tirets;;,,\"\"",
];

#[test]
fn no_json_carries_a_character_that_is_not_seen_and_its_texts_are_those_that_were_typed() {
    let office = Office::new();
    let typed = "a\u{1b}[31m\u{202e}b\u{200b}\u{9b}\u{2028}\u{feff}z";
    office.ok(["intake", "--received", "2026-02-02", "--channel", "email", "--subject", typed]);
    for line in ["show 1 --format json", "list --format jsonl", "export requests --format json"] {
        let out = office.ok(line);
        assert!(out.is_ascii() && !out.contains(['\u{1b}', '\u{7f}']), "{out:?}");
        let value: Value = serde_json::from_str(&out).unwrap();
        assert_eq!(value.get(0).unwrap_or(&value)["subject"], typed);
    }
    office.ok("export requests -o requetes.json");
    let written = fs::read_to_string(office.path("requetes.json")).unwrap();
    assert!(written.contains(r"\u202e") && !written.contains('\u{202e}'), "{written:?}");
}

/// An office with a request for every nasty text, and one for everything that an export holds.
fn source() -> Office {
    static MODEL: LazyLock<Model> = LazyLock::new(|| {
        let office = Office::new();
        for text in NASTY {
            let line = ["intake", "-q", "--received", "2026-01-05", "--channel", "email", "--name", "Zoé Tremblay"];
            let texts = [format!("--subject={text}"), format!("--text={text}"), format!("--remedy={text}")];
            office.ok(line.map(str::to_owned).into_iter().chain(texts).collect::<Vec<_>>());
        }
        let nasty: Vec<String> = NASTY.iter().map(|text| format!("--reason={text}")).collect();
        for act in [
            // Several grounds, each with its finding; two suspensions with their reasons.
            "intake -q --received 2026-01-06 --channel phone --subject Motifs --kind complaint --program peq --unit permanent_selection \
             --ground delay:diligent --ground courtesy --anonymous --reply-language en --source minister",
            "ack 9 --by mail --on 2026-01-07",
            "triage 9 --admissible --on 2026-01-07",
            "assign 9 --to gagnon --on 2026-01-07",
            "finding 9 1 --substantiated breach --on 2026-01-30",
            "finding 9 2 --unsubstantiated --on 2026-01-30",
            "close 9 --as answered --by email --on 2026-01-30",
            // No ground: the finding is on the whole.
            "intake -q --received 2026-01-07 --channel mail --subject Ensemble --kind complaint --anonymous",
            "triage 10 --admissible --on 2026-01-08",
            "close 10 --as answered --by mail --partly error --on 2026-01-15",
            "intake -q --received 2026-01-08 --channel fax --subject Ailleurs --kind complaint --anonymous",
            "triage 11 --inadmissible other_body --by email --on 2026-01-09",
            "close 11 --as inadmissible --by mail --on 2026-01-12",
            "intake -q --received 2026-01-09 --channel web --subject Unité --kind comment",
            "hand 12 --to unit:permanent_selection --on 2026-01-09",
        ] {
            office.ok(act);
        }
        // Request 1 waited twice, and waits again; the others once.
        for (n, (from, to)) in [("2026-01-06", "2026-01-08"), ("2026-01-12", "2026-01-13")].into_iter().enumerate() {
            office.ok(["suspend", "1", &nasty[n], "--on", from]);
            office.ok(["resume", "1", "--on", to]);
        }
        for (n, reason) in nasty.iter().enumerate() {
            office.ok(["suspend", &(n + 1).to_string(), reason, "--on", "2026-02-02"]);
        }
        Model::of(&office)
    });
    MODEL.office()
}

/// Every request as an export gives it, but for the instant at which it was registered here.
fn exported(office: &Office) -> Vec<Value> {
    let mut requests: Vec<Value> = office.json("export requests").as_array().unwrap().clone();
    for request in &mut requests {
        assert!(request.as_object_mut().unwrap().remove("registered_at").is_some());
    }
    requests
}

/// Request 9 was received on Tuesday, January 6, and closed on the 30th, 18 business days after. Request 1 waited from
/// January 6 to the 8th and from the 12th to the 13th, and waits since February 2, as request 2 does: on the 4th, 2 + 1
/// + 2 business days, and 2.
#[test]
fn a_workbook_holds_days_as_days_and_counts_those_that_were_suspended() {
    let office = source();
    office.ok("export requests -o requetes.xlsx --lang fr");
    let mut book: Xlsx<_> = open_workbook(office.path("requetes.xlsx")).unwrap();
    let sheet = book.worksheet_range("Requêtes").unwrap();
    // Excel keeps « History » for itself.
    office.ok("export history -o history.xlsx --lang en");
    let history: Xlsx<_> = open_workbook(office.path("history.xlsx")).unwrap();
    assert_eq!(history.sheet_names(), ["Journal"]);
    let mut rows = sheet.rows();
    let head = rows.next().unwrap();
    let at = |label: &str| head.iter().position(|cell| cell == label).unwrap_or_else(|| panic!("{label}"));
    let rows: Vec<_> = rows.collect();
    // Days since the end of 1899, as spreadsheets count them.
    let day = |cell: &Data| match cell {
        Data::DateTime(day) => day.as_f64(),
        other => panic!("{other:?} is no day"),
    };
    assert_eq!(rows.len(), 12);
    assert_eq!(day(&rows[8][at("Réception")]), 46_028.0);
    assert_eq!(day(&rows[8][at("Fermeture")]), 46_052.0);
    assert_eq!(rows[8][at("Jours ouvrables nets")], Data::Float(18.0));
    assert_eq!(rows[8][at("Jours suspendus")], Data::Empty);
    assert_eq!(rows[8][at("Type")], "Plainte");
    assert_eq!(rows[0][at("Objet")], NASTY[0], "a text is no formula");

    let csv = office.today("2026-02-04").ok("export requests");
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let of = reader.headers().unwrap().iter().position(|key| key == "suspended_days").unwrap();
    let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
    assert_eq!([&rows[0][of], &rows[1][of], &rows[8][of]], ["5", "2", ""]);
    // The instant of an entry is what the clock of the office said.
    let recorded = office.json("list --limit 1")[0]["registered_at"].as_str().unwrap()[..19].replace('T', " ");
    assert!(office.ok("export requests --excel --lang fr").contains(&format!(";{recorded};")), "{recorded}");
}

#[test]
fn what_is_exported_in_any_form_is_imported_back_the_same() {
    let source = source();
    let expected = exported(&source);
    assert_eq!(expected.len(), 12);
    for form in [["--lang=fr", "-q"], ["--lang=fr", "--excel"], ["--lang=en", "--excel"]] {
        let (file, other) = (source.path("tout.csv"), Office::new());
        let file = file.to_str().unwrap();
        source.ok([form[0], "export", "requests", form[1], "-o", file, "--force"]);
        let ran = other.run(["import", file]);
        assert!(ran.status == 0 && !ran.says_text("say-imported-left-out"), "{ran}");
        assert_eq!(exported(&other), expected, "{form:?}");
        other.ok("check --deep");
    }
    // A date announced and the attention of the authorities are acts of their own, which no line stands for.
    let (source, other) = (Office::with_complaint(), Office::new());
    let file = source.path("tout.csv");
    source.ok("extend 1 --to 2026-04-01 --reason expertise");
    source.ok(["export", "requests", "-o", file.to_str().unwrap()]);
    let ran = other.run(["import", file.to_str().unwrap()]);
    assert!(ran.says("say-imported-left-out").stderr.contains("doleances prolonger NUMÉRO --au DATE"), "{ran}");
}

#[test]
fn an_export_for_excel_is_what_excel_opens_in_each_language() {
    let source = source();
    let french = source.ok("--lang fr export requests --excel");
    assert!(french.starts_with("\u{feff}Numéro;Référence"), "{}", &french[..60]);
    assert!(french.lines().next().unwrap().len() > 100 && french.contains("\r\n2026-0009;"));
    assert!(french.contains(";Plainte;") && french.contains(";Téléphone;") && french.contains(";réponse motivée;"));
    // Who has a request, and its grounds with their findings, are in words; the courtesy has no commitment.
    let plain = french.replace('\u{a0}', " ");
    assert!(plain.contains(";Unité administrative : Unité de la sélection permanente;"), "{plain}");
    assert!(plain.contains(";Bureau des plaintes;"), "{plain}");
    assert!(
        plain.contains("\"Délai : Un service diligent : fondée : Manquement dans la prestation de services; Courtoisie :  : non fondée\""),
        "{plain}"
    );
    let english = source.ok("--lang en export requests --excel");
    assert!(english.contains(",Administrative unit: Permanent selection unit,"), "{english}");
    assert!(english.starts_with("\u{feff}Number,") && english.contains(",Complaint,"), "{}", &english[..60]);
    let machine = source.ok("export requests");
    assert!(machine.starts_with("number,external_reference,status,kind,received_on,") && !machine.contains('\r'));
    // No cell of the file for Excel can begin a formula, wherever a reader may cut it.
    for line in french.split(['\n', '\r', ';', ',', '|', '\t']) {
        let cell = line.trim_start_matches(['"', ' ', '\u{a0}']);
        assert!(!cell.starts_with(['=', '+', '@', '\u{ff1d}']), "{cell}");
    }
}

#[test]
fn the_criterion_that_goes_out_is_that_of_the_finding_beside_it() {
    let (office, other) = (Office::new(), Office::new());
    office.ok("intake --received 2026-02-02 --channel phone --kind complaint --subject A --anonymous");
    office.ok("triage 1 --admissible --on 2026-02-03");
    office.ok("finding 1 --partly error --on 2026-02-04");
    office.ok("ground 1 add delay --on 2026-02-05");
    // What is found of a ground takes the place of what was found of the whole.
    office.ok("finding 1 1 --unsubstantiated --on 2026-02-06");
    let sent = exported(&office);
    assert_eq!((&sent[0]["finding"], &sent[0]["criterion"]), (&"unsubstantiated".into(), &Value::Null));
    let file = office.path("tout.csv");
    office.ok(["export", "requests", "-o", file.to_str().unwrap()]);
    other.ok(["import", file.to_str().unwrap()]);
    assert_eq!(exported(&other), sent);
}

#[test]
fn a_file_of_requests_says_how_many_closings_before_a_reopening_it_leaves_out() {
    let office = source();
    assert!(!office.run("export requests").says_text("say-exported-reopened"), "none was reopened yet");
    office.ok("reopen 9 --reason Suite --on 2026-02-02");
    office.ok("reopen 10 --reason Suite --on 2026-02-02");
    office.ok("close 10 --as answered --by mail --on 2026-02-03");
    for line in ["export requests", "export requests --excel", "export requests -o tout.csv"] {
        let ran = office.run(line);
        assert!(ran.says("say-exported-reopened").stderr.contains('2'), "{ran}");
        assert!(!ran.stdout.contains("rouverte"), "{ran}");
    }
    // Of the requests that the file holds, and only in a file that an import reads.
    let one = office.run("export requests --kind complaint --closed 2026-02-01..2026-02-28");
    assert!(words::plain(&one.stderr).contains("1 requête a été rouverte"), "{one}");
    for quiet in
        ["export requests --kind comment", "export requests -q", "export requests --format json", "export grounds"]
    {
        assert_eq!(office.run(quiet).stderr, "", "{quiet}");
    }
}

#[test]
fn a_label_that_holds_a_mark_goes_out_as_its_code_and_comes_back() {
    let (office, other) = (Office::new(), Office::new());
    for office in [&office, &other] {
        office.ok("reference add nature retard --fr 'Retard : plus de 3 mois; répété' --en Late");
        office.ok("reference add partner agence --fr 'Agence; du Nord' --en 'Northern: Agency'");
    }
    office.ok("intake --received 2026-02-02 --channel phone --kind complaint --subject A --ground retard --anonymous");
    office.ok("hand 1 --to partner:agence --on 2026-02-03");
    let french = office.ok("--lang fr export requests --excel").replace('\u{a0}', " ");
    assert!(french.contains(";Organisme partenaire : agence;") && french.contains(";retard;;;;;\r\n"), "{french}");
    let file = office.path("tout.csv");
    office.ok(["--lang=fr", "export", "requests", "--excel", "-o", file.to_str().unwrap()]);
    other.ok(["import", file.to_str().unwrap()]);
    assert_eq!(exported(&other), exported(&office));
}

#[test]
fn lines_of_json_are_one_object_each_and_the_same_as_the_array() {
    let source = source();
    for what in ["requests", "grounds", "history"] {
        let lines = source.ok(["export", what, "--format", "jsonl"]);
        let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert!(lines.len() >= 2 && lines.iter().all(Value::is_object), "{what}");
        assert_eq!(&lines, source.json(["export", what]).as_array().unwrap(), "{what}");
    }
    assert_eq!(Office::new().ok("export requests --format jsonl"), "");
    assert_eq!(Office::new().json("export requests"), Value::Array(Vec::new()));
}

#[test]
fn the_grounds_go_out_one_by_one_with_their_findings() {
    let grounds = source().ok("export grounds");
    assert_eq!(
        grounds,
        "number,n,nature,commitment,finding,criterion,found_on,reasons,kind,unit,program,received_on,closed_on\n\
         2026-0009,1,delay,diligent,substantiated,breach,2026-01-30,,complaint,permanent_selection,peq,2026-01-06,2026-01-30\n\
         2026-0009,2,courtesy,,unsubstantiated,,2026-01-30,,complaint,permanent_selection,peq,2026-01-06,2026-01-30\n"
    );
}

#[test]
fn no_export_says_who_the_person_is() {
    let office = Office::new();
    office.ok(identified());
    office.ok("amend 1 --set name=Zora --set phone=555-0123 --reason 'mal entendu'");
    office.ok("show 1 --identity --reason rappel");
    for what in ["requests", "grounds", "history"] {
        for form in [&[][..], &["--excel"], &["--format", "json"], &["--format", "jsonl"]] {
            let out = office.ok([&["export", what], form].concat());
            let named = ["Beaurivage", "Zora", "555-0123"].into_iter().filter(|name| out.contains(name));
            assert_eq!(named.collect::<Vec<_>>(), [""; 0], "export {what} {form:?}");
        }
    }
    // The history tells that it was amended and read, and why.
    let history = office.ok("export history");
    assert!(history.contains("mal entendu") && history.contains("rappel"), "{history}");
}

#[test]
fn a_file_that_is_there_stays_unless_it_may_be_replaced() {
    let office = Office::with_complaint();
    let kept = office.path("f.csv");
    fs::write(&kept, "à garder").unwrap();
    office.refused(1, "export requests -o f.csv");
    assert_eq!(fs::read_to_string(&kept).unwrap(), "à garder");
    office.ok("export requests -o f.csv --force");
    assert_eq!(fs::read_to_string(&kept).unwrap(), office.ok("export requests"));
    office.refused(2, "export requests --force");
    office.refused(1, "export requests -o nulle-part/f.csv");
}

#[cfg(unix)]
#[test]
fn a_link_is_neither_followed_nor_replaced_and_the_file_is_the_owners_alone() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let office = Office::with_complaint();
    let (target, link) = (office.path("ailleurs.txt"), office.path("lien.csv"));
    symlink(&target, &link).unwrap();
    for exists in [false, true] {
        if exists {
            fs::write(&target, "à garder").unwrap();
        }
        for line in ["export requests -o lien.csv", "report month 2026-02 -o lien.csv", "backup lien.csv"] {
            office.refused(1, line).says("store-link");
            office.refused(1, format!("{line} --force")).says("store-link");
        }
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&target).ok(), exists.then(|| "à garder".to_owned()));
    }
    office.ok("export requests -o neuf.csv");
    assert_eq!(fs::metadata(office.path("neuf.csv")).unwrap().permissions().mode() & 0o777, 0o600);
}

/// As `/dev/stdout` is: a link to what is no file.
#[cfg(unix)]
#[test]
fn a_device_is_never_replaced_by_whatever_name() {
    use std::os::unix::fs::{FileTypeExt, symlink};
    let office = Office::with_complaint();
    let pipe = office.path("tube");
    nix::unistd::mkfifo(&pipe, nix::sys::stat::Mode::from_bits_truncate(0o600)).unwrap();
    symlink(&pipe, office.path("lien")).unwrap();
    for file in ["tube", "lien"] {
        for line in ["export requests --format csv -o", "report month 2026-02 --format md -o", "backup"] {
            office.refused(1, format!("{line} {file}")).says("store-never-replaced");
            office.refused(1, format!("{line} {file} --force")).says("store-never-replaced");
        }
    }
    assert!(fs::symlink_metadata(&pipe).unwrap().file_type().is_fifo());
    assert!(fs::symlink_metadata(office.path("lien")).unwrap().is_symlink());
}

#[test]
fn standard_output_has_a_name_and_excel_reads_no_json() {
    let office = Office::with_complaint();
    assert_eq!(office.ok("export requests -o -"), office.ok("export requests"));
    assert!(!office.path("-").exists());
    for form in ["json", "jsonl"] {
        let refused = office.refused(2, format!("export requests --excel --format {form}"));
        assert!(refused.says("usage-excel-is-csv").stderr.contains("--format"), "{refused}");
    }
    office.refused(2, "check --format csv").says("usage-check-form");
}

/// What is a duplicate says of which, and another register takes the whole file: an original may stand after it, and is
/// that of the file, whatever has its number there.
#[test]
fn the_requests_of_a_register_with_their_duplicates_enter_another() {
    let office = Office::new();
    for day in ["2026-02-02", "2026-02-03", "2026-02-04"] {
        office.complaint(day);
    }
    office.ok("close 2 --as duplicate --of 1 --by email --on 2026-02-05");
    office.ok("close 1 --as duplicate --of 3 --by email --on 2026-02-06");
    office.ok("export requests -o all.csv --yes");
    let lines = std::fs::read_to_string(office.path("all.csv")).unwrap();
    let originals: Vec<_> = lines.lines().skip(1).map(|line| line.rsplit(',').next().unwrap()).collect();
    assert_eq!(originals, ["2026-0003", "2026-0001", ""]);
    let of = |received: &str, list: &serde_json::Value| {
        let found = list.as_array().unwrap().iter().find(|one| one["received_on"] == received).unwrap();
        found["number"].as_str().unwrap().to_owned()
    };
    let other = |line: &str| format!("--register autre.db {line}");
    office.ok(other("init --officer roy:roy"));
    office.ok(other("import all.csv"));
    let list = office.json(other("list"));
    for (duplicate, original) in [("2026-02-03", "2026-02-02"), ("2026-02-02", "2026-02-04")] {
        let shown = office.json(other(&format!("show {}", of(duplicate, &list))));
        let links = shown["links"].as_array().unwrap();
        let link = links.iter().find(|link| link["from"] != true).unwrap();
        assert_eq!((&shown["disposition"], &link["number"]), (&"duplicate".into(), &of(original, &list).into()));
    }
    office.ok(other("check --deep"));
    office.ok(other("undo import:1"));
    // Two that would be duplicates of each other, one of nothing, one of itself.
    let header = "number,received_on,channel,disposition,closed_on,reply_by,duplicate_of\n";
    let line = |n: u8, of: u8| format!("2026-000{n},2026-02-02,web,duplicate,2026-02-03,email,2026-000{of}\n");
    std::fs::write(office.path("bad.csv"), [header, &line(1, 2), &line(2, 1), &line(3, 9), &line(4, 4)].concat())
        .unwrap();
    let ran = office.refused(1, other("import bad.csv"));
    assert_eq!(ran.says("import-reason-duplicate-of-none").stderr.matches("2026-000").count(), 3, "{ran}");
    // Without numbers of its own, a file speaks of the requests of the register.
    let file = "received_on,channel,disposition,closed_on,reply_by,duplicate_of\n2026-02-04,web,duplicate,2026-02-05,email,2026-0003\n";
    std::fs::write(office.path("own.csv"), file).unwrap();
    office.ok("import own.csv");
    assert_eq!(office.show(4)["links"][0]["number"], "2026-0003");
}
