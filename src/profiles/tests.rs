//! The expected values are those of the ministries' documents and of the codes that scripts rely on.

use super::*;
use crate::domain::HolidaySet;
use crate::domain::clock::Unit;
use crate::domain::reference::Unresolved;
use crate::domain::{Code, Item, Lang, List, Profile};

const EXAMPLE: &str = include_str!("../../examples/mon-bureau.toml");

fn profile(name: &str) -> Profile {
    Profile::parse(shipped(name).unwrap()).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn all() -> Vec<(&'static str, Profile)> {
    let mut profiles: Vec<_> = NAMES.into_iter().map(|name| (name, profile(name))).collect();
    profiles.push(("example", Profile::parse(EXAMPLE).unwrap()));
    profiles
}

fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

fn codes(profile: &Profile, list: List) -> Vec<&str> {
    profile.lists.all(list).iter().map(|item| item.code.as_str()).collect()
}

fn words(text: &str) -> Vec<&str> {
    text.split(' ').collect()
}

fn terms(profile: &Profile, standard: &str) -> (u32, Unit, u8) {
    let standard = profile.lists.get(List::Standard, &code(standard)).and_then(Item::as_standard).unwrap();
    (standard.length, standard.unit, standard.target_percent)
}

fn bodies(profile: &Profile, reason: &str) -> Vec<String> {
    let reason = profile.lists.get(List::Inadmissibility, &code(reason)).unwrap();
    reason.bodies.iter().map(ToString::to_string).collect()
}

#[test]
fn only_the_shipped_profiles_are_shipped() {
    assert!(NAMES.into_iter().all(|name| shipped(name).is_some()));
    assert!(shipped("MIFI").is_none() && shipped("../mifi").is_none() && shipped("").is_none());
}

#[test]
fn every_profile_has_the_codes_that_scripts_rely_on() {
    for name in NAMES {
        let profile = profile(name);
        assert_eq!(
            codes(&profile, List::Kind),
            words("complaint comment request information disclosure access other"),
            "{name}"
        );
        assert_eq!(codes(&profile, List::Channel), words("web email phone fax mail in_person"), "{name}");
        assert_eq!(codes(&profile, List::Source), words("direct unit partner ombudsman minister assembly"), "{name}");
        assert_eq!(
            codes(&profile, List::Nature),
            words("delay information courtesy error accessibility confidentiality fairness other"),
            "{name}"
        );
        assert_eq!(
            codes(&profile, List::Commitment)[..7],
            words("respectful reliable diligent confidential simple fair accessible"),
            "{name}"
        );
        assert!(codes(&profile, List::Body).contains(&"ombudsman"), "{name}");
    }
}

#[test]
fn the_reasons_of_inadmissibility_are_those_of_the_documents() {
    for (name, reasons) in [
        (
            "mifi",
            "recourse procurement other_body partner_service partner_funding disclosure labour access_request \
             information_request",
        ),
        ("mamh", "court abusive unreachable out_of_scope"),
        ("mess", "review disclosure ethics other_body"),
    ] {
        let profile = profile(name);
        assert_eq!(codes(&profile, List::Inadmissibility), words(reasons), "{name}");
        for reason in profile.lists.all(List::Inadmissibility) {
            assert!(
                reason.note_fr.is_some() && reason.note_en.is_some() && reason.source.is_some(),
                "{}: a reason has legal weight, its rule is shown",
                reason.code
            );
        }
    }
}

#[test]
fn the_bodies_to_turn_to_are_those_of_the_documents() {
    let mamh = profile("mamh");
    assert_eq!(bodies(&mamh, "out_of_scope"), words("municipality cmq amp tal shq"));
    let note = |body: &str| mamh.lists.get(List::Body, &code(body)).unwrap().note_fr.clone().unwrap();
    assert!(note("amp").contains("attribution d’un contrat municipal"));
    assert!(note("cmq").contains("Un acte répréhensible à l’égard d’une municipalité"));
    assert!(note("municipality").contains("Un service insatisfaisant rendu par une municipalité"));
    assert!(note("tal").contains("en habitation ou en logement") && note("shq") == note("tal"));
    for name in ["mifi", "mess"] {
        assert_eq!(bodies(&profile(name), "disclosure"), ["ombudsman"], "sole window since 2024-11-30");
    }
    // MESS: "the review process, the appeal process with the Tribunal administratif du Québec or the administrative
    // review process".
    assert_eq!(bodies(&profile("mess"), "review"), ["administrative_review", "taq"]);
    let mifi = profile("mifi");
    assert_eq!(bodies(&mifi, "information_request"), ["contact_centre"]);
    // 4.5: partners handle the complaints about their services.
    let partners: Vec<String> =
        mifi.lists.all(List::Partner).iter().map(|partner| format!("partner:{}", partner.code)).collect();
    assert_eq!(bodies(&mifi, "partner_service"), partners);
    // What the Ministry cannot examine leads somewhere (4.2); of its decisions on funding, no document says where.
    for reason in mifi.lists.all(List::Inadmissibility) {
        assert_eq!(reason.bodies.is_empty(), reason.code == *"partner_funding", "{}", reason.code);
    }
    // MESS: services offered on behalf of the Department in Montréal are within the policy, not a partner's.
    assert!(profile("mess").lists.all(List::Partner).is_empty());
}

#[test]
fn what_substantiates_a_complaint_is_in_the_documents() {
    assert_eq!(codes(&profile("mifi"), List::Criterion), words("error breach prejudice"));
    assert_eq!(
        codes(&profile("mamh"), List::Criterion),
        words("commitment standard staff_error rule_gap service_culture")
    );
    for (name, profile) in all() {
        assert!(!profile.lists.all(List::Criterion).is_empty(), "{name}: nothing could be found substantiated");
    }
}

#[test]
fn the_service_statement_of_the_mifi_is_complete() {
    let mifi = profile("mifi");
    let promises = mifi.lists.all(List::Commitment);
    assert_eq!(promises.iter().filter(|promise| promise.parent.is_none()).count(), 7, "its seven qualities");
    // A complaint about a delay names the promise that it is about, with its time and its target.
    for (promise, (code, time, target)) in promises[7..].iter().zip([
        ("phone_wait", "3 minutes", 80),
        ("student_selection", "20 jours", 80),
        ("peq", "6 mois", 90),
        ("skilled_worker", "6 mois", 90),
        ("family", "25 jours", 80),
        ("comparative_evaluation", "50 jours", 80),
        ("accompaniment", "5 jours", 85),
        ("french_course", "50 jours", 80),
        ("email_answer", "2 jours", 80),
        ("answer", "15 jours", 90),
    ]) {
        let note = promise.note_fr.as_deref().unwrap();
        assert!(promise.code == code && promise.fr.contains(time) && note.contains(time), "{promise:?}");
        assert!(note.ends_with(&format!("Cible\u{a0}: pour {target}\u{a0}% des demandes.")), "{note}");
    }
    assert_eq!(promises.len(), 17);
    // Those that time what the office receives are its standards; the others are about other services.
    assert_eq!(codes(&mifi, List::Standard), ["answer", "email_answer", "access"]);
    for (standard, promised) in
        [("answer", (15, Unit::BusinessDays, 90)), ("email_answer", (2, Unit::BusinessDays, 80))]
    {
        assert_eq!(terms(&mifi, standard), promised, "{standard}");
    }
}

#[test]
fn each_kind_has_the_standard_of_the_documents() {
    let day = chrono::NaiveDate::default();
    let timed = |profile: &Profile, kind: Option<&str>| {
        let kind = kind.map(code);
        let standard = profile.lists.standard_for(kind.as_ref(), day, &profile.settings.default_standard);
        standard.and_then(Item::as_standard).map(|standard| (standard.length, standard.unit, standard.target_percent))
    };
    let fifteen = Some((15, Unit::BusinessDays, 90));
    // s. 47: twenty days, whatever the ministry.
    let access = Some((20, Unit::CalendarDays, 100));
    for (name, profile) in all() {
        assert_eq!((timed(&profile, Some("complaint")), timed(&profile, None)), (fifteen, fifteen), "{name}");
    }
    for name in NAMES {
        assert_eq!(timed(&profile(name), Some("access")), access, "{name}");
    }
    let mifi = profile("mifi");
    let of = |kind| timed(&mifi, Some(kind));
    assert_eq!((of("comment"), of("information")), (fifteen, Some((2, Unit::BusinessDays, 80))));
    // The service statement promises nothing of them.
    assert_eq!([of("request"), of("disclosure"), of("other")], [None; 3]);
    // Theirs is a placeholder, of any request.
    for name in ["mamh", "mess"] {
        assert_eq!(
            ["comment", "information", "other"].map(|kind| timed(&profile(name), Some(kind))),
            [fifteen; 3],
            "{name}"
        );
    }
}

#[test]
fn the_settings_are_those_of_the_domain() {
    for (name, profile) in all() {
        let settings = &profile.settings;
        assert_eq!(settings.holiday_set, HolidaySet::PublicService, "{name}");
        assert_eq!((settings.acknowledgement_days, settings.ombudsman_days), (2, 10), "{name}");
        assert_eq!(settings.automatic_acknowledgement, [code("web")], "{name}");
        assert_ne!(settings.title.text(Lang::Fr), settings.title.text(Lang::En), "{name}");
        let written = serde_json::to_string(&profile).unwrap();
        assert_eq!(serde_json::from_str::<Profile>(&written).unwrap(), profile, "{name}");
    }
}

#[test]
fn the_unit_that_runs_the_office_has_a_sector() {
    for (name, unit, sector) in [
        ("mifi", "daigp", "deputy_minister"),
        ("mifi", "deip", "planning"),
        ("mifi", "french_registrar", "francisation"),
        ("mamh", "general_secretariat", "general_secretariat"),
        ("mess", "dprc", "deputy_minister"),
        ("mess", "employment", "employment"),
    ] {
        assert_eq!(profile(name).lists.sector_of(&code(unit)).unwrap().code, *sector, "{name} {unit}");
    }
}

#[test]
fn every_label_reads_in_both_languages() {
    // The same in both by nature: two public bodies and a person have one name.
    let same = ["cmq", "amp", "ztremblay"];
    for (name, profile) in all() {
        for list in List::ALL {
            for item in profile.lists.all(list) {
                let Item { code, fr, en, .. } = item;
                assert!(fr != en || same.contains(&code.as_str()), "{name} {list} {code}: {fr}");
                assert_eq!(item.note_fr.is_some(), item.note_en.is_some(), "{name} {list} {code}");
                assert!(item.note_fr.is_none() || item.note_fr != item.note_en, "{name} {list} {code}");
                for lang in Lang::ALL {
                    let found = profile.lists.resolve(list, item.label(lang)).map(|item| &item.code);
                    assert_eq!(found, Ok(code), "{name} {list}: a label names its own item");
                }
            }
        }
    }
}

#[test]
fn french_texts_keep_to_french_typography() {
    for (name, profile) in all() {
        let items = List::ALL.into_iter().flat_map(|list| profile.lists.all(list));
        let french = items.flat_map(|item| [Some(&item.fr), item.note_fr.as_ref(), item.source.as_ref()]).flatten();
        let Profile { settings, .. } = &profile;
        for text in french.chain([&settings.title.fr]).chain(&settings.contact.fr) {
            for wrong in ["'", " :", " ;", " %", " »", "« ", "...", "  ", "\""] {
                assert!(!text.contains(wrong), "{name}: {wrong:?} in {text}");
            }
            for (at, _) in text.match_indices([':', '%', '»']) {
                assert!(text[..at].ends_with('\u{a0}'), "{name}: a no-break space is missing in {text}");
            }
        }
        let english = List::ALL.into_iter().flat_map(|list| profile.lists.all(list)).map(|item| &item.en);
        assert!(english.into_iter().all(|text| !text.contains('\'')), "{name}");
    }
}

#[test]
fn names_typed_by_people_find_their_item() {
    let mifi = profile("mifi");
    for (list, typed, found) in [
        (List::Channel, "telephone", "phone"),
        (List::Channel, "COURRIEL", "email"),
        (List::Source, "Québec Ombudsman", "ombudsman"),
        (List::Program, "regroupement familial", "family"),
        (List::Unit, "direction de l'acces a l'information et de la gestion des plaintes", "daigp"),
    ] {
        assert_eq!(mifi.lists.resolve(list, typed).unwrap().code, *found, "{typed}");
    }
    let typo = mifi.lists.resolve(List::Inadmissibility, "recours deja prévue").unwrap_err();
    assert!(matches!(&typo, Unresolved::Unknown { nearest, .. } if nearest[0] == "recourse"), "{typo:?}");
}

#[test]
fn the_example_shows_every_list() {
    let example = Profile::parse(EXAMPLE).unwrap();
    assert!(List::ALL.into_iter().all(|list| !example.lists.all(list).is_empty()));
    assert_eq!(example.lists.officer_of_account("trez01"), "ztremblay");
}

#[test]
fn no_shipped_profile_names_an_officer() {
    for name in NAMES {
        assert!(profile(name).lists.all(List::Officer).is_empty(), "{name}");
    }
}
