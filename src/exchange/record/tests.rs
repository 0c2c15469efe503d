use super::super::map::ImportMap;
use super::super::reader::{Options, Reader};
use super::*;
use crate::domain::Refusal;

const LISTS: &[(&str, &[&str])] = &[
    ("kind", &["complaint", "request", "disclosure"]),
    ("body", &["cmq"]),
    ("channel", &["phone", "web"]),
    ("source", &["direct"]),
    ("unit", &["u00"]),
    ("disposition", &["answered", "transferred"]),
    ("finding", &["substantiated", "unsubstantiated"]),
    ("inadmissibility", &["court"]),
    ("nature", &["delay", "courtesy"]),
    ("commitment", &["diligent"]),
    ("criterion", &["error"]),
];

fn resolve(list: &str, text: &str) -> Result<CellCode, UnresolvedCell> {
    if text == "telex" {
        return Ok(CellCode { code: code(text), retired_on: Some(day("2026-01-05")) });
    }
    let known = LISTS.iter().find(|(name, _)| *name == list).is_some_and(|(_, codes)| codes.contains(&text));
    let found = Some(text).filter(|_| known).map(|text| CellCode { code: code(text), retired_on: None });
    found.ok_or_else(|| UnresolvedCell { nearest: vec!["phone".into()], is_meant: false })
}

fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// An act dated before the receipt of a request of January 5.
fn early(on: &str) -> Reason {
    Reason::Refused(Refusal::BeforeReceipt { on: day(on), received_on: day("2026-01-05") })
}

/// An act dated after the day of the import, July 1.
fn future(on: &str) -> Reason {
    Reason::Refused(Refusal::InTheFuture { on: day(on), today: day("2026-07-01") })
}

/// Reads a file of which each row is a record or its problems, as (line, column, value, reason).
type RowProblem = (u64, Option<String>, String, Reason);

fn read(file: &str, map: Option<&str>) -> Vec<Result<ImportRow, Vec<RowProblem>>> {
    let mut reader = Reader::new(file.as_bytes(), Options { guarded: map.is_none(), ..Options::default() }).unwrap();
    let plan = match map {
        Some(map) => ImportPlan::from_map(&ImportMap::parse(map).unwrap(), reader.header()),
        None => ImportPlan::from_header(&ImportMap::default(), reader.header(), &|_| None),
    };
    let mut recorder = Recorder::new(plan.unwrap(), day("2026-07-01"));
    let mut found = Vec::new();
    while let Some(row) = reader.next_row().unwrap() {
        let fields = |problem: ImportProblem| (problem.line, problem.column, problem.value, problem.reason);
        let record = recorder.record(&row.unwrap(), &mut resolve, true);
        found.push(record.map_err(|problems| problems.into_iter().map(fields).collect()));
    }
    found
}

/// The only problem of a file of one row.
fn only(file: &str) -> (String, String, Reason) {
    let mut found = read(file, None);
    let mut problems = found.remove(0).unwrap_err();
    assert_eq!(problems.len(), 1, "{problems:?}");
    let (line, column, value, reason) = problems.remove(0);
    assert_eq!(line, 2);
    (column.unwrap_or_default(), value, reason)
}

#[test]
fn a_file_of_ours_gives_back_what_it_was_written_from() {
    let file = "number,received_on,kind,text,handler,admissible,suspensions,grounds,closed_on,disposition,net_days\n\
                2026-0001,2026-01-05,complaint,\"  '=1, l’été \",unit:u00,true,2026-01-06/2026-01-08/x,\
                delay:diligent:substantiated:error;courtesy,2026-01-09,answered,2\n";
    let record = read(file, None).remove(0).unwrap();
    assert_eq!((record.line, record.received_on()), (2, day("2026-01-05")));
    assert_eq!(record.narrative.text.as_deref(), Some("  =1, l’été "));
    assert_eq!(record.progress.handler, Some(Handler::Unit(Code::new("u00").unwrap())));
    assert_eq!(record.progress.admissible, Some(true));
    assert_eq!(record.suspensions[0].pause.to, Some(day("2026-01-08")));
    assert_eq!(record.grounds.len(), 2);
    assert_eq!(record.grounds[0].criterion, Some(Code::new("error").unwrap()));
    assert_eq!(
        (record.progress.finding, record.receipt.channel, record.receipt.anonymous),
        (None, None, None),
        "unknown stays unknown"
    );
}

#[test]
fn a_map_translates_joins_and_completes() {
    let map = "date_format = '%d/%m/%Y'\n[columns]\nreceived_on = 'D'\nexternal_reference = 'R'\n\
               channel = { column = 'C', values = { 'Tél' = 'phone', '?' = '' }, otherwise = 'web' }\n\
               text = { columns = ['A', 'B'], join = ' / ' }\nfinding = { column = 'F', values = { '' = 'unsubstantiated' } }\n\
               admissible = { column = 'F', values = { '' = 'yes' }, otherwise = 'yes' }\n\
               [constants]\nsource = 'direct'\nkind = 'complaint'\ntransferred_to = 'cmq'\n";
    let file = "R;D;C;A;B;F\nr1;03/04/2026;Tél; a ;b;substantiated\nr2;03/04/2026;?;;b;\nr3;03/04/2026;Fax;' a;;\n;3/4/2026;;;;\n;3/4/2026;;;;\n";
    let records: Vec<_> = read(file, Some(map)).into_iter().map(Result::unwrap).collect();
    let channels: Vec<_> = records.iter().map(|record| record.receipt.channel.as_ref().map(Code::as_str)).collect();
    assert_eq!(channels, [Some("phone"), None, Some("web"), None, None]);
    let texts: Vec<_> = records.iter().map(|record| record.narrative.text.as_deref()).collect();
    assert_eq!(texts, [Some("a / b"), Some("b"), Some("' a"), None, None]);
    assert!(records.iter().all(|it| it.received_on() == day("2026-04-03") && it.receipt.source.is_some()));
    assert_eq!(records[1].progress.finding, Some(Finding::Unsubstantiated));
}

#[test]
fn every_problem_of_a_row_is_told_with_line_column_value_and_reason() {
    let file = "received_on,closed_on,channel,admissible,external_reference,suspended_days\n\
                2026-01-05,2026-01-01,phnoe,peut-être,A,-2\n2026-01-05,,phone,,A,\n";
    let found = read(file, None);
    let problem = |line, column: &str, value: &str, reason| (line, Some(column.to_owned()), value.to_owned(), reason);
    let unknown = Reason::UnknownCode { list: "channel", nearest: vec!["phone".into()] };
    assert_eq!(
        found[0].as_ref().unwrap_err(),
        &[
            problem(2, "channel", "phnoe", unknown),
            problem(2, "admissible", "peut-être", Reason::BadBoolean),
            problem(2, "suspended_days", "-2", Reason::BadNumber),
            problem(2, "closed_on", "2026-01-01", early("2026-01-01")),
        ]
    );
    assert!(found[1].is_ok());
}

#[test]
fn each_impossible_fact_is_an_error_of_its_own() {
    let refused = Reason::Refused;
    let before = |on, act, earlier| refused(Refusal::BeforePrevious { on: day(on), act, earlier: day(earlier) });
    let alone = |without| Reason::Alone { without };
    let retired = |list| Reason::RetiredCode { list, on: day("2026-01-05") };
    for (header, row, column, reason) in [
        ("subject", ",x", "received_on", Reason::MissingField),
        ("", "2026-13-05", "received_on", Reason::BadDate),
        ("", "03/04/2026", "received_on", Reason::AmbiguousDate),
        ("", "2026-07-02", "received_on", future("2026-07-02")),
        ("closed_on", "2026-01-05,2027-01-05", "closed_on", future("2027-01-05")),
        ("closed_on", "2026-01-05,2026-01-04", "closed_on", early("2026-01-04")),
        ("acknowledged_on", "2026-01-05,2026-01-04", "acknowledged_on", early("2026-01-04")),
        ("triaged_on,admissible", "2026-01-05,2026-01-04,oui", "triaged_on", early("2026-01-04")),
        (
            "triaged_on,closed_on,admissible",
            "2026-01-05,2026-01-08,2026-01-07,oui",
            "triaged_on",
            before("2026-01-07", "triage", "2026-01-08"),
        ),
        (
            "suspensions",
            "2026-01-05,2026-01-08/2026-01-07/",
            "suspensions",
            before("2026-01-07", "suspended", "2026-01-08"),
        ),
        ("suspensions", "2026-01-05,2026-01-04/2026-01-07/", "suspensions", early("2026-01-04")),
        (
            "suspensions,closed_on",
            "2026-01-05,2026-01-06/2026-01-09/,2026-01-08",
            "suspensions",
            before("2026-01-08", "resumed", "2026-01-09"),
        ),
        ("suspensions", "2026-01-05,2026-01-06/2026-08-01/", "suspensions", future("2026-08-01")),
        (
            "suspensions",
            "2026-01-05,2026-01-06//;2026-01-09//",
            "suspensions",
            refused(Refusal::AlreadySuspended { since: day("2026-01-06") }),
        ),
        ("suspensions", "2026-01-05,x", "suspensions", Reason::BadDate),
        ("admissible,finding", "2026-01-05,non,substantiated", "finding", refused(Refusal::FindingOnInadmissible)),
        ("admissible,grounds", "2026-01-05,0,delay::substantiated", "grounds", refused(Refusal::FindingOnInadmissible)),
        (
            "admissible,inadmissibility_reason",
            "2026-01-05,oui,court",
            "inadmissibility_reason",
            Reason::ReasonOnAdmissible,
        ),
        ("admissible,finding", "2026-01-05,,substantiated", "finding", refused(Refusal::NotTriaged)),
        (
            "kind,admissible,finding",
            "2026-01-05,request,yes,substantiated",
            "finding",
            refused(Refusal::FindingOnOtherKind { kind: Some(code("request")) }),
        ),
        (
            "acknowledged_on,closed_on",
            "2026-01-05,2026-01-09,2026-01-08",
            "acknowledged_on",
            before("2026-01-08", "acknowledged", "2026-01-09"),
        ),
        ("kind,admissible", "2026-01-05,disclosure,yes", "admissible", refused(Refusal::DisclosureIsDirected)),
        (
            "kind,closed_on,disposition",
            "2026-01-05,disclosure,2026-01-08,answered",
            "disposition",
            refused(Refusal::DisclosureIsDirected),
        ),
        (
            "admissible,closed_on,disposition",
            "2026-01-05,no,2026-01-08,answered",
            "disposition",
            refused(Refusal::InadmissibleNotClosedSo),
        ),
        ("closed_on,disposition", "2026-01-05,2026-01-08,transferred", "", refused(Refusal::TransferToWhom)),
        (
            "closed_on,disposition,transferred_to",
            "2026-01-05,2026-01-08,transferred,cmq",
            "",
            refused(Refusal::TransferWithoutConsent { body: code("cmq") }),
        ),
        (
            "closed_on,disposition,transferred_to,transfer_consent_on",
            "2026-01-05,2026-01-08,transferred,cmq,2026-01-09",
            "transfer_consent_on",
            before("2026-01-08", "consent", "2026-01-09"),
        ),
        (
            "closed_on,disposition,transferred_to",
            "2026-01-05,2026-01-08,answered,cmq",
            "transferred_to",
            refused(Refusal::BodyOnlyForTransfer),
        ),
        ("number", "2026-01-05,P-12", "number", Reason::NotOurNumber),
        ("disposition", "2026-01-05,answered", "disposition", alone(Field::ClosedOn)),
        ("reply_by", "2026-01-05,phone", "reply_by", alone(Field::ClosedOn)),
        ("acknowledged_by", "2026-01-05,phone", "acknowledged_by", alone(Field::AcknowledgedOn)),
        ("inadmissibility_reason", "2026-01-05,court", "inadmissibility_reason", alone(Field::Admissible)),
        ("triaged_on", "2026-01-05,2026-01-06", "triaged_on", alone(Field::Admissible)),
        ("criterion", "2026-01-05,error", "criterion", alone(Field::Finding)),
        ("grounds", "2026-01-05,delay:::error", "grounds", alone(Field::Finding)),
        ("anonymous,name", "2026-01-05,1,Zoé", "anonymous", refused(Refusal::AnonymousWithIdentity)),
        ("grounds", "2026-01-05,:diligent", "grounds", Reason::BadGround),
        ("channel", "2026-01-05,telex", "channel", retired("channel")),
        ("acknowledged_on,acknowledged_by", "2026-01-04,2026-01-06,telex", "acknowledged_by", retired("channel")),
        ("officer", "2026-01-04,telex", "officer", retired("officer")),
    ] {
        let header = format!("received_on,{header}").trim_end_matches(',').to_owned();
        // The value told is that of the column: none where the row as a whole is wrong.
        let value =
            header.split(',').zip(row.split(',')).find(|(name, _)| *name == column).map_or("", |(_, cell)| cell);
        assert_eq!(only(&format!("{header}\n{row}\n")), (column.to_owned(), value.to_owned(), reason), "{row}");
    }
}

#[test]
fn a_code_is_taken_of_an_act_before_its_retirement() {
    for row in ["2026-01-04,telex,,,,", "2026-01-03,,2026-01-04,telex,,", "2026-01-04,,,,2026-02-02,telex"] {
        let file = format!("received_on,channel,acknowledged_on,acknowledged_by,closed_on,officer\n{row}\n");
        assert!(read(&file, None)[0].is_ok(), "{row}");
    }
}

#[test]
fn of_a_transfer_a_file_says_what_it_does_not_know() {
    for row in ["transferred,cmq,unknown", "transferred,inconnu,", "transferred,cmq,2026-01-07", "answered,unknown,"] {
        let file = format!(
            "received_on,closed_on,disposition,transferred_to,transfer_consent_on\n2026-01-05,2026-01-08,{row}\n"
        );
        assert!(read(&file, None)[0].is_ok(), "{row}");
    }
}

#[test]
fn an_impossible_date_may_be_set_aside_if_the_map_says_so() {
    let map = "[columns]\nreceived_on = 'D'\nacknowledged_on = { column = 'A', impossible = 'unknown' }";
    let found = read("D,A\n2026-01-05,2026-01-02\n2026-01-05,hier\n", Some(map));
    let record = found[0].as_ref().unwrap();
    assert_eq!(record.progress.acknowledged_on, None);
    assert_eq!(record.set_aside[0].reason, early("2026-01-02"));
    assert_eq!(found[1].as_ref().unwrap_err()[0].3, Reason::BadDate, "only a date can be set aside");
}

#[test]
fn a_value_is_shown_short_and_harmless() {
    let long = format!("\u{1b}[31m{}", "x".repeat(1000));
    let (_, value, _) = only(&format!("received_on,admissible\n2026-01-05,{long}\n"));
    assert_eq!(value, format!("\u{fffd}[31m{}…", "x".repeat(55)));
}

#[test]
fn a_plan_tells_every_column_it_cannot_place() {
    let header = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let reasons = |plan: Result<ImportPlan, Vec<ImportProblem>>| {
        plan.unwrap_err().into_iter().map(|it| (it.column.unwrap_or_default(), it.reason)).collect::<Vec<_>>()
    };
    let map = ImportMap::parse("[columns]\nreceived_on = 'DATE'\nkind = 'NATURE'\nunit = 'X'").unwrap();
    assert_eq!(
        reasons(ImportPlan::from_map(&map, &header(&["DATES", "NATURE"]))),
        [
            ("X".into(), Reason::NoSuchColumn { nearest: vec![] }),
            ("DATE".into(), Reason::NoSuchColumn { nearest: vec!["DATES".into()] }),
            ("DATES".into(), Reason::UnmappedColumn)
        ]
    );
    let ignoring = ImportMap::parse("ignore = ['B']\n[columns]\nreceived_on = 'D'\nnumber = 'N'").unwrap();
    assert!(ImportPlan::from_map(&ignoring, &header(&["D", "B", "N"])).is_ok_and(|plan| plan.has_reference()));
    assert_eq!(
        reasons(ImportPlan::from_map(&ignoring, &header(&["D", "N", "C"]))),
        [("C".into(), Reason::UnmappedColumn)]
    );
    let labels = |label: &str| (label == "Reçue le").then(|| "received_on".to_owned());
    assert!(ImportPlan::from_header(&ImportMap::default(), &header(&["Reçue le", "status", ""]), &labels).is_ok());
    assert_eq!(
        reasons(ImportPlan::from_header(
            &ImportMap::default(),
            &header(&["Reçue le", "received_on", "chanel"]),
            &labels
        )),
        [
            ("received_on".into(), Reason::FieldTwice),
            ("chanel".into(), Reason::NoSuchField { nearest: vec!["channel".into()] })
        ]
    );
    assert_eq!(
        reasons(ImportPlan::from_header(&ImportMap::default(), &header(&["kind"]), &labels)),
        [(String::new(), Reason::MissingField)]
    );
}
