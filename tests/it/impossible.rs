//! What an import refuses: what cannot be true of a request, and what the register could not keep.

use std::fs;

use crate::support::{Office, Ran, words};

/// What an import of one row comes to, in an office of its own. The file's columns are those of our exports.
fn imported(header: &str, row: &str) -> (Office, Ran) {
    let office = Office::new();
    fs::write(office.path("file.csv"), format!("received_on,{header}\n{row}\n")).unwrap();
    let ran = office.run("import file.csv");
    (office, ran)
}

#[track_caller]
fn refused(header: &str, row: &str, column: &str, reason: &str) {
    let (office, ran) = imported(header, row);
    assert_eq!(ran.status, 1, "{header}: {row}: {ran}");
    ran.says(reason);
    let printed = words::plain(&ran.stderr);
    assert!(printed.contains(&format!("Ligne 2, {column}, ")), "{header}: {row}: {ran}");
    assert_eq!(office.json("list").as_array().unwrap().len(), 0);
}

#[track_caller]
fn taken(header: &str, row: &str) -> Office {
    let (office, ran) = imported(header, row);
    assert_eq!(ran.status, 0, "{header}: {row}: {ran}");
    office.ok("check --deep");
    office
}

// ----------------------------------------------------------------------------------------------- nothing is lost

#[test]
fn a_finding_on_the_whole_that_its_grounds_contradict_is_refused() {
    let header = "kind,admissible,finding,criterion,grounds";
    for (row, column, reason) in [
        (
            "2026-02-02,complaint,yes,substantiated,,delay::unsubstantiated",
            "finding",
            "import-reason-finding-other-than-grounds",
        ),
        (
            "2026-02-02,complaint,yes,partly,,delay::substantiated:error;courtesy",
            "finding",
            "import-reason-finding-other-than-grounds",
        ),
        (
            "2026-02-02,complaint,yes,substantiated,breach,delay::substantiated:error",
            "criterion",
            "import-reason-criterion-of-no-ground",
        ),
        ("2026-02-02,complaint,yes,,breach,delay::substantiated", "criterion", "import-reason-criterion-of-no-ground"),
    ] {
        refused(header, row, column, reason);
    }
    // Two columns may say the same thing; and a finding on the whole stands where its grounds have none.
    for (row, finding, criterion) in [
        (
            "2026-02-02,complaint,yes,partly,error,delay::substantiated:error;courtesy::unsubstantiated",
            "partly",
            "error",
        ),
        ("2026-02-02,complaint,yes,substantiated,error,delay", "substantiated", "error"),
        ("2026-02-02,complaint,yes,,,delay::substantiated:breach", "substantiated", "breach"),
        ("2026-02-02,complaint,yes,substantiated,,", "substantiated", ""),
    ] {
        let exported = taken(header, row).json("export requests");
        assert_eq!(exported[0]["finding"], finding, "{row}");
        assert_eq!(exported[0]["criterion"].as_str().unwrap_or_default(), criterion, "{row}");
    }
}

#[test]
fn a_criterion_needs_a_finding_that_rests_on_it() {
    refused("criterion", "2026-02-02,error", "criterion", "import-reason-alone");
    refused("grounds", "2026-02-02,delay:::error", "grounds", "import-reason-alone");
    refused(
        "finding,criterion",
        "2026-02-02,unsubstantiated,error",
        "criterion",
        "import-reason-criterion-on-unsubstantiated",
    );
    refused(
        "grounds",
        "2026-02-02,delay::unsubstantiated:error",
        "grounds",
        "import-reason-criterion-on-unsubstantiated",
    );
}

#[test]
fn a_constant_of_a_map_stands_where_it_says_something_and_nowhere_else() {
    let office = Office::new();
    fs::write(office.path("file.csv"), "R,F\n2026-02-02,2026-02-10\n2026-02-03,\n").unwrap();
    let map =
        "[columns]\nreceived_on = 'R'\nclosed_on = 'F'\n[constants]\ndisposition = 'answered'\nreply_by = 'mail'\n";
    fs::write(office.path("map.toml"), map).unwrap();
    office.ok("import file.csv --map map.toml");
    let exported = office.json("export requests");
    assert_eq!((&exported[0]["disposition"], &exported[0]["reply_by"]), (&"answered".into(), &"mail".into()));
    assert!(exported[1]["disposition"].is_null() && exported[1]["reply_by"].is_null());
}

#[test]
fn suspended_days_beside_dated_suspensions_are_theirs_or_are_refused() {
    // February 3 is a Tuesday: from it to Friday the 6th three business days are taken out, and none more to Sunday.
    let header = "closed_on,suspended_days,suspensions";
    for suspensions in ["2026-02-03/2026-02-06/", "2026-02-03/2026-02-08/"] {
        let office = taken(header, &format!("2026-02-02,2026-02-20,3,{suspensions}"));
        assert_eq!(office.show(1)["clock"]["suspended"], 3);
        refused(
            header,
            &format!("2026-02-02,2026-02-20,4,{suspensions}"),
            "suspended_days",
            "import-reason-suspended-otherwise",
        );
        refused(
            header,
            &format!("2026-02-02,2026-02-20,2,{suspensions}"),
            "suspended_days",
            "import-reason-suspended-otherwise",
        );
    }
}

// ------------------------------------------------------------------------------------- what the verbs refuse too

#[test]
fn an_open_request_is_not_suspended_for_more_days_than_it_has_been_open() {
    // From Friday the 20th to Monday, March 2: six business days, ten days of the calendar.
    taken("suspended_days", "2026-02-20,6");
    refused("suspended_days", "2026-02-20,7", "suspended_days", "import-reason-suspended-longer-than-open");
    refused(
        "closed_on,suspended_days",
        "2026-02-20,2026-02-23,2",
        "suspended_days",
        "import-reason-suspended-longer-than-open",
    );
}

#[test]
fn a_transfer_has_its_body_and_its_consent_or_says_that_they_are_unknown() {
    let header = "closed_on,disposition,transferred_to,transfer_consent_on";
    let row = |rest: &str| format!("2026-02-02,2026-02-10,transferred,{rest}");
    refused(header, &row(","), "transferred_to", "refusal-transfer-to-whom");
    refused(header, &row("ombudsman,"), "transfer_consent_on", "refusal-transfer-without-consent");
    let office = taken(header, &row("ombudsman,2026-02-05"));
    let exported = office.json("export requests");
    assert_eq!(
        (&exported[0]["transferred_to"], &exported[0]["transfer_consent_on"]),
        (&"ombudsman".into(), &"2026-02-05".into())
    );
    for unknown in ["unknown,", "ombudsman,inconnu"] {
        let (first, second) = (taken(header, &row(unknown)), Office::new());
        let exported = |office: &Office| {
            let mut requests = office.json("export requests");
            requests[0].as_object_mut().unwrap().remove("registered_at");
            requests
        };
        fs::write(second.path("file.csv"), first.ok("export requests")).unwrap();
        second.ok("import file.csv");
        assert_eq!(exported(&second), exported(&first), "what is exported comes in again");
    }
}

#[test]
fn a_constant_of_several_parts_that_contradicts_itself_is_refused() {
    let office = Office::new();
    fs::write(office.path("file.csv"), "reçue\n2026-02-02\n").unwrap();
    let map = "[columns]\nreceived_on = 'reçue'\n[constants]\nchannel = 'web'\ngrounds = 'delay:::error'\n";
    fs::write(office.path("map.toml"), map).unwrap();
    office.refused(1, "import file.csv --map map.toml").says("import-reason-alone");
}

#[test]
fn a_ground_is_not_there_twice() {
    refused("grounds", "2026-02-02,delay;delay", "grounds", "refusal-ground-already-there");
    refused(
        "grounds",
        "2026-02-02,delay:diligent;courtesy;delay:diligent::",
        "grounds",
        "refusal-ground-already-there",
    );
    taken("grounds", "2026-02-02,delay;delay:diligent");
}

#[test]
fn a_disposition_and_admissibility_do_not_contradict_each_other() {
    let header = "closed_on,disposition,admissible";
    let reason = "refusal-inadmissible-without-reason";
    refused(header, "2026-02-02,2026-02-10,inadmissible,yes", "disposition", reason);
    refused(header, "2026-02-02,2026-02-10,answered,no", "disposition", "refusal-inadmissible-not-closed-so");
    for row in ["inadmissible,no", "inadmissible,", "answered,", "withdrawn,no", "withdrawn,yes"] {
        taken(header, &format!("2026-02-02,2026-02-10,{row}"));
    }
}

#[test]
fn a_finding_is_of_a_complaint_found_admissible() {
    let header = "kind,admissible,finding,closed_on";
    for (row, reason) in [
        ("comment,yes,substantiated", "refusal-finding-on-other-kind"),
        (",yes,substantiated", "refusal-finding-on-other-kind"),
        ("complaint,,substantiated", "refusal-not-triaged"),
        ("complaint,no,substantiated", "refusal-finding-on-inadmissible"),
    ] {
        refused(header, &format!("2026-02-02,{row},2026-02-10"), "finding", reason);
    }
    // On the only ground, where there is one: the tables of grounds have it too.
    let office = taken("kind,admissible,finding,grounds,closed_on", "2026-02-02,complaint,yes,partly,delay,2026-02-10");
    let grounds = office.show(1)["grounds"].clone();
    assert_eq!((&grounds[0]["finding"], grounds.as_array().unwrap().len()), (&"partly".into(), 1));
}

#[test]
fn a_map_may_let_a_fact_that_contradicts_the_others_be_unknown() {
    let office = Office::new();
    let file = "R,A,F,T,C,I,O\n2026-02-02,2026-02-01,2026-02-10,complaint,partly,withdrawn,no\n\
                2026-02-02,,2026-02-10,comment,,inadmissible,yes\n";
    fs::write(office.path("file.csv"), file).unwrap();
    let unknown = |field: &str, column: &str| format!("{field} = {{ column = '{column}', impossible = 'unknown' }}\n");
    let map = "[columns]\nreceived_on = 'R'\nclosed_on = 'F'\nkind = 'T'\nadmissible = 'O'\n".to_owned()
        + &unknown("acknowledged_on", "A")
        + &unknown("finding", "C")
        + &unknown("disposition", "I")
        + "[constants]\nacknowledged_by = 'mail'\n";
    fs::write(office.path("map.toml"), map).unwrap();
    office.ok("import file.csv --map map.toml");
    let exported = office.json("export requests");
    for (row, key) in [(0, "acknowledged_on"), (0, "acknowledged_by"), (0, "finding"), (1, "disposition")] {
        assert!(exported[row][key].is_null(), "{key}: {exported}");
    }
    assert_eq!((&exported[0]["disposition"], &exported[1]["closed_on"]), (&"withdrawn".into(), &"2026-02-10".into()));
}

// ------------------------------------------------------------------------------------------------ dates and order

#[test]
fn a_time_that_no_clock_shows_is_no_time() {
    for time in ["T25:99", "T24:00", " 12:60", "T1:2:3:4", "T12:00+"] {
        refused("subject", &format!("2026-02-02{time},x"), "received_on", "import-reason-bad-date");
    }
    taken("subject", "2026-02-02T23:59:59-05:00,x");
}

#[test]
fn a_date_before_the_floor_of_receipt_is_refused() {
    refused("subject", "1899-12-31,x", "received_on", "import-reason-too-early");
    refused("subject", "1999-12-31,x", "received_on", "refusal-before-earliest-receipt");
    taken("subject", "2000-01-01,x");
}

#[test]
fn suspensions_are_judged_and_kept_in_the_order_of_their_dates() {
    // A request suspended and resumed on one day, and suspended again: so the verbs take it.
    for cell in ["2026-02-04/2026-02-04/b;2026-02-04/2026-02-10/a", "2026-02-04/2026-02-10/a;2026-02-04/2026-02-04/b"] {
        let suspensions = taken("suspensions", &format!("2026-02-02,{cell}")).show(1)["suspensions"].clone();
        assert_eq!((&suspensions[0]["reason"], &suspensions[1]["reason"]), (&"b".into(), &"a".into()), "{cell}");
    }
    for cell in ["2026-02-04/2026-02-10/;2026-02-06/2026-02-06/", "2026-02-06/2026-02-06/;2026-02-04/2026-02-10/"] {
        refused("suspensions", &format!("2026-02-02,{cell}"), "suspensions", "refusal-before-previous");
    }
    // The one that lasts still is the last, wherever it stands in the cell.
    let office = taken("suspensions", "2026-02-02,2026-02-20//attente;2026-02-04/2026-02-10/");
    assert_eq!(office.show(1)["status"], "suspended");
    office.ok("resume 1 --on 2026-02-25");
}

#[test]
fn the_rejects_name_the_column_of_every_problem() {
    let office = Office::new();
    let file = "Reçue,Jours,Réf\n2026-02-20,7,A\n2026-02-20,1,B\n2026-02-23,1,B\n";
    fs::write(office.path("file.csv"), file).unwrap();
    let map = "[columns]\nreceived_on = 'Reçue'\nsuspended_days = 'Jours'\nexternal_reference = 'Réf'\n";
    fs::write(office.path("map.toml"), map).unwrap();
    office.ok("import file.csv --map map.toml --rejects refus.csv");
    let rejects = fs::read_to_string(office.path("refus.csv")).unwrap();
    let reasons: Vec<_> = rejects.lines().skip(1).map(|line| line.split([',', ':']).nth(1).unwrap()).collect();
    assert_eq!(reasons, ["Jours", "Réf"], "{rejects}");
    // A reference that the register knows is shown in its column too.
    office.refused(1, "import file.csv --map map.toml --rejects connues.csv").says("error-import-all-refused");
    let rejects = fs::read_to_string(office.path("connues.csv")).unwrap();
    assert!(rejects.contains("\n3,Réf: ") && rejects.contains("\n2,Jours: "), "{rejects}");
}
