use super::*;
use crate::domain::reference::Terms;

pub(in crate::domain) const SMALL: &str = r#"[office]
title_fr = "Bureau des plaintes"
title_en = "Complaints office"
holidays = "statutory"
acknowledgement_days = 2
standard = "answer"
ombudsman_days = 10
destruction_persons = 2
consultation_days = 5
requester_days = 10


[[kind]]
code = "complaint"
fr = "Plainte"
en = "Complaint"

[[channel]]
code = "web"
fr = "Formulaire"
en = "Form"

[[source]]
code = "direct"
fr = "Directe"
en = "Direct"

[[standard]]
code = "answer"
fr = "Réponse"
en = "Answer"
length = 15
unit = "business_days"
target_percent = 90
"#;

fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

/// The small profile with one text replaced by another.
fn with(old: &str, new: &str) -> Result<Profile, ProfileError> {
    assert!(SMALL.contains(old), "{old}");
    Profile::parse(&SMALL.replacen(old, new, 1))
}

fn refused(result: Result<Profile, ProfileError>) -> (usize, ListRefusal) {
    match result {
        Err(ProfileError::Item { line, refusal }) => (line, refusal),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_small_profile_is_enough() {
    let profile = Profile::parse(SMALL).unwrap();
    assert_eq!(profile.settings.holiday_set, HolidaySet::Statutory);
    assert_eq!(profile.settings.destruction_persons, 2);
    assert!(profile.settings.automatic_acknowledgement.is_empty() && profile.settings.contact.is_none());
    assert_eq!(profile.lists.all(List::Kind).len(), 1);
}

#[test]
fn what_is_not_toml_is_refused_with_its_line() {
    for (old, new, at) in [
        ("en = \"Form\"\n", "en = \n", 21),
        ("fr = \"Formulaire\"", "fr = \"Formulaire\"\nlabel = \"x\"", 21),
        ("code = \"web\"", "code = \"Web Form\"", 19),
        ("holidays = \"statutory\"", "holidays = \"lunar\"", 4),
        ("unit = \"business_days\"", "unit = \"weeks\"", 33),
        ("target_percent = 90", "target_percent = 900", 34),
        ("[[source]]", "[[sources]]", 23),
    ] {
        match with(old, new) {
            Err(ProfileError::Toml { line: Some(line), message }) => {
                assert!(line == at && !message.is_empty(), "{new}: line {line}, {message}");
            }
            other => panic!("{new}: {other:?}"),
        }
    }
    assert!(matches!(with("en = \"Form\"\n", ""), Err(ProfileError::Toml { line: Some(18), .. })));
    let required =
        ["title_fr", "title_en", "holidays", "acknowledgement_days", "standard", "ombudsman_days"].map(|key| {
            let line = SMALL.lines().find(|line| line.starts_with(&format!("{key} ="))).unwrap();
            (line, format!("missing field `{key}`"))
        });
    for (line, message) in required {
        assert_eq!(with(line, ""), Err(ProfileError::Toml { line: Some(1), message }));
    }
    assert!(matches!(Profile::parse(""), Err(ProfileError::Toml { .. })));
}

#[test]
fn an_item_that_does_not_fit_is_refused_with_its_line() {
    let (list, channel) = (List::Channel, "[[channel]]\ncode = \"web\"\nfr = \"Formulaire\"\nen = \"Form\"\n");
    let twice = format!("{channel}\n{channel}");
    assert_eq!(
        refused(with(channel, &twice)),
        (24, ListRefusal::AlreadyThere { list, code: code("web"), retired: false })
    );
    let blank = with("fr = \"Formulaire\"", "fr = \" \"");
    assert_eq!(refused(blank), (19, ListRefusal::NoLabel { list, code: code("web"), lang: Lang::Fr }));
    let orphan = with("code = \"web\"", "code = \"web\"\nparent = \"sky\"");
    let parent = code("sky");
    assert_eq!(refused(orphan), (19, ListRefusal::UnknownParent { list, code: code("web"), parent }));
    let timed = with("code = \"web\"", "code = \"web\"\nlength = 3");
    assert_eq!(refused(timed), (19, ListRefusal::Misplaced { list, code: code("web"), field: "length" }));
    assert_eq!(refused(with("length = 15", "")), (29, ListRefusal::NoTerms { code: code("answer") }));
    for (old, new) in [("target_percent = 90", "target_percent = 101"), ("length = 15", "length = 0")] {
        assert!(matches!(refused(with(old, new)), (29, ListRefusal::TermsOutOfBounds { .. })), "{new}");
    }
    let other = with("length = 15", "length = 15\nkinds = [\"opinion\"]");
    assert!(matches!(refused(other), (29, ListRefusal::UnknownReference { other: List::Kind, .. })));
}

#[test]
fn a_tree_may_come_in_any_order_but_not_in_a_circle() {
    let unit = |code: &str, parent: &str| {
        format!("\n[[unit]]\ncode = \"{code}\"\nparent = \"{parent}\"\nfr = \"U\"\nen = \"U\"\n")
    };
    let top = "\n[[unit]]\ncode = \"top\"\nfr = \"T\"\nen = \"T\"\n";
    let upside_down = Profile::parse(&format!("{SMALL}{}{}{top}", unit("low", "mid"), unit("mid", "top"))).unwrap();
    assert_eq!(upside_down.lists.sector_of(&code("low")).unwrap().code, "top");
    let circle = Profile::parse(&format!("{SMALL}{}{}", unit("low", "mid"), unit("mid", "low")));
    assert!(matches!(refused(circle), (37, ListRefusal::ParentCycle { .. })));
}

#[test]
fn a_list_that_no_register_can_do_without_is_asked_for() {
    for (list, from, to) in [(List::Channel, "[[channel]]", "[[source]]"), (List::Source, "[[source]]", "[[standard]]")]
    {
        let (start, end) = (SMALL.find(from).unwrap(), SMALL.find(to).unwrap());
        let without = format!("{}{}", &SMALL[..start], &SMALL[end..]);
        assert_eq!(Profile::parse(&without), Err(ProfileError::EmptyList { list }));
    }
    let other = with("code = \"complaint\"", "code = \"plainte\"");
    assert_eq!(other, Err(ProfileError::NoComplaint));
}

#[test]
fn a_setting_that_a_profile_does_not_have_is_refused_with_those_it_has() {
    for typed in [
        "places = \"Québec\"",
        "group = \"bureau\"",
        "earliest_receipt = \"2010-01-01\"",
        "holiday_set = \"statutory\"",
        "default_standard = \"answer\"",
    ] {
        let (key, _) = typed.split_once(' ').unwrap();
        match with("ombudsman_days = 10", &format!("ombudsman_days = 10\n{typed}")) {
            Err(ProfileError::Toml { line: Some(8), message }) => {
                let listed = format!("unknown field `{key}`, expected one of `title_fr`, `title_en`, ");
                assert!(message.starts_with(&listed), "{message}");
                assert!(message.contains("`holidays`, `standard`"), "{message}");
            }
            other => panic!("{typed}: {other:?}"),
        }
    }
}

#[test]
fn a_setting_of_another_type_is_refused_with_what_is_awaited() {
    for (key, value, awaited) in [
        ("automatic_acknowledgement", "[1, 2]", "string"),
        ("automatic_acknowledgement", "[\"web\", 5]", "string"),
        ("automatic_acknowledgement", "\"web\"", "a sequence"),
        ("automatic_acknowledgement", "[\"web,web\"]", "web,web"),
        ("acknowledgement_days", "\"2\"", "u32"),
        ("acknowledgement_days", "2.0", "u32"),
        ("acknowledgement_days", "-2", "u32"),
        ("title_fr", "5", "a string"),
        ("signatory_name", "true", "a string"),
        ("place", "[\"Montréal\", \"Québec\"]", "a string"),
        ("place", "2026-01-01", "a string"),
        ("reply_language", "\"de\"", "`fr` or `en`"),
        ("reply_language", "1", "string"),
        ("holidays", "\"lunar\"", "`statutory`"),
        ("standard", "15", "string"),
    ] {
        let of_key = |line: &&str| line.starts_with(&format!("{key} ="));
        let typed = format!("{key} = {value}");
        let (refused, at) = match SMALL.lines().position(|line| of_key(&line)) {
            Some(before) => (with(SMALL.lines().nth(before).unwrap(), &typed), before + 1),
            None => (with("ombudsman_days = 10", &format!("ombudsman_days = 10\n{typed}")), 8),
        };
        match refused {
            Err(ProfileError::Toml { line, message }) => {
                assert_eq!(line, Some(at), "{typed}: {message}");
                assert!(message.starts_with(&format!("`{key}`: ")) && message.contains(awaited), "{typed}: {message}");
            }
            other => panic!("{typed}: {other:?}"),
        }
    }
}

#[test]
fn a_setting_out_of_bounds_is_refused_with_its_line() {
    let days = || NotAValue::OutOfBounds(1, Terms::LONGEST_STANDARD);
    for (old, new, line, field, why) in [
        ("title_en = \"Complaints office\"", "title_en = \"\"", 3, "title_en", NotAValue::Blank),
        ("acknowledgement_days = 2", "acknowledgement_days = 0", 5, "acknowledgement_days", days()),
        ("ombudsman_days = 10", "ombudsman_days = 5000", 7, "ombudsman_days", days()),
        ("destruction_persons = 2", "destruction_persons = 3", 8, "destruction_persons", NotAValue::OutOfBounds(1, 2)),
        ("ombudsman_days = 10", "ombudsman_days = 10\nplace = \" \"", 8, "place", NotAValue::Blank),
    ] {
        match with(old, new) {
            Err(ProfileError::Setting { line: at, field: named, why: found, .. }) => {
                assert_eq!((at, named, found), (line, field, why), "{new}");
            }
            other => panic!("{new}: {other:?}"),
        }
    }
}

#[test]
fn a_setting_names_what_the_lists_hold() {
    let standard = with("standard = \"answer\"", "standard = \"reply\"");
    let (line, field, list) = (6, "standard", List::Standard);
    assert_eq!(standard, Err(ProfileError::UnknownReference { line, field, list, code: code("reply") }));
    let automatic = with("ombudsman_days = 10", "ombudsman_days = 10\nautomatic_acknowledgement = [\"fax\"]");
    let (line, field, list) = (8, "automatic_acknowledgement", List::Channel);
    assert_eq!(automatic, Err(ProfileError::UnknownReference { line, field, list, code: code("fax") }));
    // By its code alone: a label may change.
    let labelled = with("ombudsman_days = 10", "ombudsman_days = 10\nautomatic_acknowledgement = [\"form\"]");
    assert_eq!(labelled, Err(ProfileError::UnknownReference { line, field, list, code: code("form") }));
    let settings = with("ombudsman_days = 10", "ombudsman_days = 10\nautomatic_acknowledgement = [\"web\"]");
    assert_eq!(settings.unwrap().settings.automatic_acknowledgement, [code("web")]);
}

#[test]
fn a_kind_has_one_standard_and_complaints_the_main_one() {
    let more = |kinds: &str| {
        let other = "\n[[standard]]\ncode = \"other\"\nfr = \"Autre\"\nen = \"Other\"\nlength = 5\n\
                     unit = \"business_days\"\ntarget_percent = 80\nkinds = [\"comment\"]\n\
                     [[kind]]\ncode = \"comment\"\nfr = \"Commentaire\"\nen = \"Comment\"\n";
        with("target_percent = 90\n", &format!("target_percent = 90\nkinds = {kinds}\n{other}"))
    };
    assert!(more("[]").is_ok() && more("[\"complaint\"]").is_ok());
    let twice = ListRefusal::AlreadyTimed { code: code("other"), kind: code("comment"), by: code("answer") };
    assert_eq!(refused(more("[\"complaint\", \"comment\"]")), (38, twice));
    // The main standard is named on line 5 of the file.
    let misplaced = with(
        "target_percent = 90\n",
        "target_percent = 90\nkinds = [\"comment\"]\n[[kind]]\ncode = \"comment\"\nfr = \"C\"\nen = \"C\"\n",
    );
    assert_eq!(refused(misplaced), (6, ListRefusal::NotOfComplaints { code: code("answer") }));
}
