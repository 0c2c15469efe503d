use super::*;
use crate::domain::clock::Unit;

fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

fn item(text: &str, fr: &str, en: &str) -> Item {
    Item::new(code(text), fr, en)
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn channels() -> Lists {
    let mut lists = Lists::default();
    for (text, fr, en) in [
        ("web", "Formulaire en ligne", "Online form"),
        ("phone", "Téléphone", "Telephone"),
        ("fax", "Télécopieur", "Fax"),
        ("mail", "Poste", "Mail"),
        ("in_person", "En personne", "In person"),
    ] {
        lists.add(List::Channel, item(text, fr, en)).unwrap();
    }
    lists
}

fn tree() -> Lists {
    let mut lists = Lists::default();
    for (text, parent) in [("sector", None), ("division", Some("sector")), ("office", Some("division"))] {
        let parent = parent.map(code);
        lists.add(List::Unit, Item { parent, ..item(text, text, text) }).unwrap();
    }
    lists
}

fn nearest(lists: &Lists, typed: &str) -> Vec<String> {
    match lists.resolve(List::Channel, typed) {
        Err(Unresolved::Unknown { nearest, .. }) => nearest.into_iter().map(String::from).collect(),
        other => panic!("{typed}: {other:?}"),
    }
}

#[test]
fn an_item_is_named_by_its_code_or_its_label_in_either_language() {
    let lists = channels();
    for (typed, found) in [
        ("phone", "phone"),
        ("Téléphone", "phone"),
        ("TELEPHONE", "phone"),
        ("formulaire en ligne", "web"),
        ("online-form", "web"),
        ("in_person", "in_person"),
        ("In  Person", "in_person"),
        ("in-person", "in_person"),
        (" en personne ", "in_person"),
    ] {
        assert_eq!(lists.resolve(List::Channel, typed).unwrap().code, *found, "{typed}");
    }
}

#[test]
fn an_unknown_name_is_refused_with_its_nearest_matches() {
    let lists = channels();
    assert_eq!(nearest(&lists, "phnoe"), ["phone"]);
    assert_eq!(nearest(&lists, "téléfone"), ["phone"]);
    assert_eq!(nearest(&lists, "form"), ["web"]);
    assert_eq!(nearest(&lists, "télé"), ["phone", "fax"]);
    for nothing in ["zzzzzz", "", "***", "é", &"poste ".repeat(1000)] {
        assert!(nearest(&lists, nothing).is_empty(), "{nothing}");
    }
}

#[test]
fn no_more_than_three_matches_are_suggested() {
    let lists = ["aaaa1", "aaaa2", "aaaa3", "aaaa4"].map(|text| (List::Channel, item(text, text, text)));
    assert_eq!(nearest(&lists.into_iter().collect(), "aaaa"), ["aaaa1", "aaaa2", "aaaa3"]);
}

#[test]
fn a_label_two_items_share_is_ambiguous_but_a_code_is_not() {
    let mut lists = channels();
    lists.add(List::Channel, item("poste", "Bureau de poste", "Post office")).unwrap();
    lists.add(List::Channel, item("telecopie", "Télécopieur", "Facsimile")).unwrap();
    assert_eq!(lists.resolve(List::Channel, "Poste").unwrap().code, "poste");
    assert!(matches!(
        lists.resolve(List::Channel, "télécopieur"),
        Err(Unresolved::Ambiguous { codes, .. }) if codes == [code("fax"), code("telecopie")]
    ));
}

#[test]
fn a_retired_item_is_refused_with_the_day_unless_another_bears_its_name() {
    let mut lists = channels();
    lists.retire(List::Channel, &code("fax"), day("2025-04-01")).unwrap();
    for typed in ["fax", "Télécopieur"] {
        assert_eq!(
            lists.resolve(List::Channel, typed),
            Err(Unresolved::Retired { list: List::Channel, code: code("fax"), on: day("2025-04-01") })
        );
    }
    let on = |typed, on| lists.resolve_on(List::Channel, typed, day(on)).map(|item| item.code.to_string());
    assert_eq!([on("fax", "2025-03-31"), on("Télécopieur", "2025-03-31")], [Ok("fax".into()), Ok("fax".into())]);
    assert!(on("fax", "2025-04-01").is_err(), "from the day that it was retired on");
    assert!(lists.get(List::Channel, &code("fax")).is_some());
    assert!(lists.active(List::Channel).all(|item| item.code != *"fax"));
    assert_eq!(lists.all(List::Channel).len(), 5);
    assert_eq!(
        lists.retire(List::Channel, &code("fax"), day("2026-04-01")),
        Err(ListRefusal::AlreadyRetired { list: List::Channel, code: code("fax"), on: day("2025-04-01") })
    );
    lists.add(List::Channel, item("fax_server", "Télécopieur", "Fax")).unwrap();
    assert_eq!(lists.resolve(List::Channel, "télécopieur").unwrap().code, "fax_server");
    assert!(matches!(lists.resolve(List::Channel, "fax"), Err(Unresolved::Retired { .. })), "a code stays its item's");
}

#[test]
fn a_code_is_given_once_even_after_it_retired() {
    let mut lists = channels();
    lists.retire(List::Channel, &code("fax"), day("2025-04-01")).unwrap();
    let again = lists.add(List::Channel, item("fax", "Autre", "Other"));
    assert_eq!(again, Err(ListRefusal::AlreadyThere { list: List::Channel, code: code("fax"), retired: true }));
    assert_eq!(lists.slug(List::Channel, "Fax"), *"fax-2");
}

#[test]
fn renaming_keeps_the_code_and_the_other_language() {
    let mut lists = channels();
    lists
        .rename(List::Channel, &code("mail"), Renaming { fr: Some("Courrier".into()), ..Renaming::default() })
        .unwrap();
    let mail = lists.resolve(List::Channel, "courrier").unwrap();
    assert_eq!((mail.code.as_str(), mail.label(Lang::Fr), mail.label(Lang::En)), ("mail", "Courrier", "Mail"));
    assert!(matches!(lists.rename(List::Unit, &code("mail"), Renaming::default()), Err(ListRefusal::Unknown { .. })));
    for blank in ["", " \u{a0} ", "deux\nlignes"] {
        let refused =
            lists.rename(List::Channel, &code("mail"), Renaming { en: Some(blank.into()), ..Renaming::default() });
        assert!(matches!(refused, Err(ListRefusal::NoLabel { lang: Lang::En, .. })), "{blank:?}");
    }
}

#[test]
fn the_sector_of_a_unit_is_the_top_of_its_tree() {
    let lists = tree();
    for unit in ["office", "division", "sector"] {
        assert_eq!(lists.sector_of(&code(unit)).unwrap().code, "sector", "{unit}");
    }
    assert!(lists.sector_of(&code("nowhere")).is_none());
}

#[test]
fn a_unit_belongs_to_one_that_is_there_and_never_to_itself() {
    let mut lists = tree();
    let under = |parent: &str, name: &str| Item { parent: Some(code(parent)), ..item(name, "U", "U") };
    assert!(matches!(lists.add(List::Unit, under("nowhere", "new")), Err(ListRefusal::UnknownParent { .. })));
    assert!(matches!(lists.add(List::Unit, under("new", "new")), Err(ListRefusal::ParentCycle { .. })));
}

#[test]
fn a_damaged_tree_does_not_hang() {
    let looped = ["a", "b"].into_iter().zip(["b", "a"]);
    let lists: Lists =
        looped.map(|(name, up)| (List::Unit, Item { parent: Some(code(up)), ..item(name, "U", "U") })).collect();
    assert!(lists.sector_of(&code("a")).is_some());
}

#[test]
fn a_standard_needs_its_terms_and_only_a_standard_has_them() {
    let mut lists = channels();
    let timed = |name: &str, length, target_percent| Item {
        standard: Some(Terms { length, unit: Unit::BusinessDays, target_percent }),
        ..item(name, "Norme", "Standard")
    };
    assert!(matches!(lists.add(List::Channel, timed("x", 15, 90)), Err(ListRefusal::Misplaced { .. })));
    let untimed = lists.add(List::Standard, item("x", "Norme", "Standard"));
    assert_eq!(untimed, Err(ListRefusal::NoTerms { code: code("x") }));
    for (length, target, field, value, most) in [
        (0, 90, "length", 0, 1_000),
        (1_001, 90, "length", 1_001, 1_000),
        (15, 0, "target", 0, 100),
        (15, 101, "target", 101, 100),
    ] {
        let refused = Err(ListRefusal::TermsOutOfBounds { code: code("x"), field, value, most });
        assert_eq!(lists.add(List::Standard, timed("x", length, target)), refused);
    }
    let named = Item { kinds: vec![code("access")], ..timed("access", 20, 100) };
    let missing = lists.add(List::Standard, named.clone());
    assert!(matches!(missing, Err(ListRefusal::UnknownReference { other: List::Kind, .. })));
    lists.add(List::Kind, item("access", "Demande d’accès", "Access request")).unwrap();
    lists.add(List::Standard, named).unwrap();
    lists.add(List::Standard, timed("answer", 15, 90)).unwrap();
    let standard = |kind: Option<&str>| {
        let kind = kind.map(code);
        lists.standard_for(kind.as_ref(), NaiveDate::default(), &code("answer")).and_then(Item::as_standard).unwrap()
    };
    assert_eq!((standard(Some("access")).length, standard(Some("access")).target_percent), (20, 100));
    assert_eq!((standard(Some("complaint")).length, standard(None).length), (15, 15));
}

#[test]
fn an_officer_is_known_by_the_account_of_the_machine() {
    let mut lists = Lists::default();
    let officer = Item { account: Some("ztremblay".into()), ..item("zoe", "Zoé Tremblay", "Zoé Tremblay") };
    lists.add(List::Officer, officer).unwrap();
    assert_eq!(lists.officer_of_account("ztremblay"), "zoe");
    assert_eq!(lists.officer_of_account("root"), "root");
    // Whatever they are called, it is one officer, whom their conflicts bind.
    for typed in ["zoe", "Zoé Tremblay", "ztremblay", "ZTremblay"] {
        assert_eq!(lists.officer(typed, "ztremblay").unwrap(), "zoe", "{typed}");
    }
    assert!(lists.officer("ztremblay", "root").is_err(), "the name of another account");
    lists.retire(List::Officer, &code("zoe"), day("2026-01-05")).unwrap();
    assert_eq!(lists.officer_of_account("ztremblay"), "zoe", "who left is who they were");
    let again = Item { account: Some("ztremblay".into()), ..item("zoe2", "Zoé Tremblay", "Zoé Tremblay") };
    lists.add(List::Officer, again.clone()).unwrap();
    assert_eq!(lists.officer_of_account("ztremblay"), "zoe2");
    for (one, other, is_one) in [
        ("zoe2", "zoe", true),
        ("zoe", "ztremblay", true),
        ("ztremblay", "zoe2", true),
        ("luc", "luc", true),
        ("zoe2", "luc", false),
        ("luc", "ztremblay", false),
        ("luc", "luc2", false),
        ("marie", "zoe", false),
    ] {
        assert_eq!(lists.is_one_officer(&code(one), &code(other)), is_one, "{one} {other}");
    }
    let taken = lists.account_is_free(&Item { code: code("luc"), ..again }).unwrap_err();
    assert_eq!(taken.key(), "account-taken");
}

#[test]
fn what_was_written_when_items_had_less_still_reads() {
    let read: Lists = serde_json::from_str(r#"{"channel":[{"code":"web","fr":"Formulaire","en":"Form"}]}"#).unwrap();
    assert_eq!(read.all(List::Channel), [item("web", "Formulaire", "Form")]);
    let mut lists = channels();
    lists.retire(List::Channel, &code("fax"), day("2025-04-01")).unwrap();
    let written = serde_json::to_string(&lists).unwrap();
    assert!(written.contains(r#""retired_on":"2025-04-01""#), "{written}");
    assert_eq!(serde_json::from_str::<Lists>(&written).unwrap(), lists);
}
