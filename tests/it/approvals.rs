//! Approvals, comments of units and activities of the office: recorded, printed, taken back.

use crate::support::Office;

#[test]
fn an_approval_is_printed_on_what_it_approves_and_changes_nothing_else() {
    let office = Office::new();
    let day = "2026-05-04";
    office.today(day).complaint("2026-04-01");
    office.today(day).ok("report freeze month 2026-04");
    office.today(day).ok("comment edition 1 --unit legal --text rien");
    office.today(day).refused(1, "comment edition 1 --unit legal --text rien").says("refusal-nothing-changes");
    office.today(day).ok("approve edition 1 --by-whom Sous-ministre");
    let report = |line: &str| office.today("2026-05-05").ok(line);
    let shown = report("show R1");
    assert!(["2026-04", "2026-05-04", "Sous-ministre", "rien"].iter().all(|it| shown.contains(it)), "{shown}");
    assert_eq!(office.json("show R1")["number"], "R2026-0001");
    assert!(report("report month 2026-04").contains("Sous-ministre"));
    let detail = report("report month 2026-04 --detail");
    assert!(detail.contains("Sous-ministre") && detail.contains("rien"), "{detail}");
    let listed = office.today("2026-05-05").ok("report editions --format csv");
    assert!(listed.contains("2026-05-04,Sous-ministre,1"), "{listed}");
    // Another period, or a part of the office, is not what was approved.
    for other in ["report month 2026-05", "report month 2026-04 --unit legal"] {
        assert!(!office.today("2026-05-05").ok(other).contains("Sous-ministre"), "{other}");
    }
    // Nor are other figures: the edition is, as it was frozen.
    office.today(day).complaint("2026-04-02");
    let other = report("report month 2026-04 --detail");
    assert!(other.contains("L’édition R2026-0001 de cette") && !other.contains("Sous-ministre"), "{other}");
    let frozen = report("report month 2026-04 --detail --as-of R1");
    assert!(frozen.contains("Sous-ministre") && frozen.contains("rien"), "{frozen}");
    // On the day before it was approved, nobody had.
    let eve = office.today("2026-05-05").json("report month 2026-04 --detail --as-of 2026-05-03");
    assert!(eve["approved"].is_null(), "{eve}");
    let approved = |line: &str| office.today("2026-05-05").json(line)["approved"]["has_these_figures"].clone();
    assert_eq!([approved("report month 2026-04"), approved("report month 2026-04 --as-of R1")], [false, true]);
    // A published edition prints its own approvals, and no comment.
    let published = || office.today("2026-05-05").ok("report month 2026-04 --publish --format md");
    let before = published();
    office.today("2026-05-05").ok("comment edition 2 --unit legal --text secret");
    assert_eq!(published(), before);
    office.today("2026-05-05").ok("approve edition 2 --by-whom Sous-ministre");
    // It prints its own; the report keeps those of the edition that is its own.
    for of in ["report month 2026-04 --detail", "report month 2026-04 --detail --as-of R1"] {
        let number = &office.today("2026-05-05").json(of)["approved"]["edition"];
        assert_eq!(number, "R2026-0001", "{of}");
    }
    let approved = published();
    assert_eq!(approved.lines().filter(|line| !before.lines().any(|other| other == *line)).count(), 1, "{approved}");
    office.today("2026-05-05").ok("undo R2");
    assert_eq!(published(), before);
    // The plan, whose approval is an activity that is withdrawn as other acts are.
    office.today(day).ok("approve plan 2026 --by-whom Comité");
    for (again, undo) in [
        ("approve plan 2026 --by-whom Comité", "doleances annuler A2026-0001"),
        ("approve edition 1 --by-whom Sous-ministre", "doleances annuler R2026-0001"),
    ] {
        let ran = office.refused(1, again);
        assert!(ran.says("refusal-already-approved").stderr.contains(undo), "{ran}");
    }
    office.today(day).ok("log add --kind meeting --text réseau");
    assert!(!office.ok("show A2").contains("Retirée le"));
    let year = || office.today("2026-05-05").ok("report year 2026 --format md");
    let drawn = year();
    assert!(drawn.contains("Comité") && drawn.contains("réseau"), "{drawn}");
    assert!(office.today("2026-05-05").ok("report plan 2026").contains("Comité"));
    for number in ["A1", "A2"] {
        office.today(day).ok(["undo", number]);
    }
    assert_eq!(office.json("show A2")[0]["withdrawn_on"], day);
    // The history of an edition and of an activity is shown as that of any record.
    assert_eq!(office.json("show A2 --history")[0]["history"].as_array().unwrap().len(), 2);
    assert!(office.ok("show A2 --history").contains("activité retirée"));
    assert_eq!(office.json("show R2 --history")["history"][0]["act"], "edition_frozen");
    // Words that are erased are said to be, wherever they stood.
    office.today("2026-05-05").ok("erase R2 text --reason erreur --yes");
    assert!(office.ok("show R2").contains(": texte effacé"));
    assert!(office.ok("show A2").contains("Retirée le"));
    let drawn = year();
    assert!(!drawn.contains("Comité") && !drawn.contains("réseau"), "{drawn}");
    office.ok("check --deep");
}

#[test]
fn what_is_counted_elsewhere_since_is_not_what_was_approved() {
    let office = Office::new();
    office.today("2026-05-04").complaint("2026-04-01");
    office.ok("amend 1 --set source=partner --reason Saisie");
    office.ok("report freeze month 2026-04");
    office.ok("approve edition 1 --by-whom Sous-ministre");
    let has_them = || office.json("report month 2026-04")["approved"]["has_these_figures"].clone();
    assert_eq!(has_them(), true);
    office.ok("amend 1 --set source=minister --reason Saisie");
    // The row of one source is gone and that of another is new: neither has a cell in both.
    let diff = office.json("report diff 1");
    let moved: Vec<_> =
        diff["figures"].as_array().unwrap().iter().map(|it| (&it["key"], &it["before"], &it["after"])).collect();
    assert_eq!(
        moved,
        [
            (&"received.by_source.minister".into(), &0.into(), &1.into()),
            (&"received.by_source.partner".into(), &1.into(), &0.into()),
        ]
    );
    assert_eq!(has_them(), false);
    let page = office.ok("report month 2026-04 --detail");
    assert!(page.contains("L’édition R2026-0001 de cette") && !page.contains("Sous-ministre"), "{page}");
}

#[test]
fn what_is_late_is_told_by_kind_and_narrowed() {
    let office = Office::new();
    office.today("2026-05-11").complaint("2026-05-04");
    office.ok(
        "incident add --kind access --information Noms --circumstances Écran --happened 2026-05-01 --aware 2026-05-08 \
         --persons 2 --unit legal --unit review -q",
    );
    let late = |only: &str| office.run(["-q", "due", "--check", "--only", only]).status;
    // Two business days to acknowledge what came in on a Monday: late on Thursday. Of an incident the office was aware
    // the Friday before.
    assert_eq!([late("ack"), late("incident"), late("reply,answer,measure,ombudsman")], [10, 10, 0]);
    office.today("2026-05-12").ok("ack 1");
    assert_eq!([late("ack"), late("incident")], [0, 10]);
    assert_eq!(
        [office.run("-q due --check --unit legal").status, office.run("-q due --check --unit dsc").status],
        [10, 1]
    );
}

#[test]
fn a_request_is_brought_to_the_attention_of_the_authorities_until_that_is_lifted() {
    let office = Office::with_complaint();
    office.refused(1, "note 1 --no-attention --text rien").says("refusal-not-so");
    office.ok("note 1 --attention --text cabinet --on 2026-02-03");
    office.refused(1, "note 1 --attention --text encore").says("refusal-already-so");
    let early = "note 1 --no-attention --text fini --on 2026-02-02";
    assert!(office.refused(1, early).says("refusal-before-previous").stderr.contains("à l’attention des autorités"));
    assert_eq!(office.show(1)["attention_on"], "2026-02-03");
    assert!(office.ok("show 1").contains("2026-02-03"));
    for list in ["list --attention", "list", "due"] {
        assert!(office.ok(list).contains("2026-0001\u{a0}↑"), "{list}");
        assert_eq!(office.json(list)[0]["attention_on"], "2026-02-03", "{list}");
    }
    office.ok("note 1 --no-attention --text fini");
    assert_eq!(office.show(1)["attention_on"], serde_json::Value::Null);
    assert!(!office.ok("list").contains('↑'));
    office.ok("undo 1");
    let early = "note 1 --no-attention --text fini --on 2026-02-02";
    assert!(office.refused(1, early).says("refusal-before-previous").stderr.contains("à l’attention des autorités"));
    assert_eq!(office.show(1)["attention_on"], "2026-02-03");
}
