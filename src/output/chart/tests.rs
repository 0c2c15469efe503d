//! Charts by hand: what stands where, what is said, and that the markup holds.

use super::*;
use crate::output::html::colours::contrast;

const ID: &str = "essai";

fn names() -> [String; 12] {
    ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc."]
        .map(str::to_owned)
}

fn points(values: &[f64]) -> Vec<Option<f64>> {
    values.iter().copied().map(Some).collect()
}

fn drawn(chart: &Chart) -> String {
    chart.svg(&chart.title, &Texts::new(Lang::Fr))
}

/// The months from April 2026 on.
fn months(count: usize) -> Vec<Category> {
    let month = |n: usize| Category { label: names()[n % 12].clone(), group: (2026 + n / 12).to_string() };
    (3..3 + count).map(month).collect()
}

fn of_lines(
    quantity: Quantity,
    series: &[(&str, Vec<Option<f64>>)],
    mark: Option<(f64, &str)>,
    count: usize,
) -> String {
    let series =
        series.iter().map(|(label, points)| ChartSeries { label: (*label).to_owned(), points: points.clone() });
    let target = mark.map(|(at, label)| ChartTarget { at, label: label.to_owned() });
    let [name, title, finding, axis] = [ID, "Titre", "Description", "Échelle"].map(str::to_owned);
    let (categories, series) = (months(count), series.collect());
    drawn(&Chart { name, title, finding, categories, axis, quantity, series, target, tabled: true })
}

/// An element: its tag, its attributes, its text.
type Element = (String, Vec<(String, String)>, String);

/// The elements of a drawing. Panics unless every one is closed in its turn and well written.
fn elements(svg: &str) -> Vec<Element> {
    let (mut found, mut open, mut rest) = (Vec::new(), Vec::new(), svg);
    while let Some((before, after)) = rest.split_once('<') {
        if let Some(&at) = open.last() {
            let (_, _, text): &mut Element = &mut found[at];
            text.push_str(before);
        } else {
            assert!(before.trim().is_empty(), "text outside: {before:?}");
        }
        assert!(!before.contains('>'), "{before:?}");
        let (tag, after) = after.split_once('>').expect("a tag ends");
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            let at: usize = open.pop().expect("a tag was open");
            assert_eq!(found[at].0, name);
            continue;
        }
        let closed = tag.ends_with('/');
        let tag = tag.trim_end_matches('/');
        let (name, mut attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        let mut read: Vec<(String, String)> = Vec::new();
        while !attributes.trim().is_empty() {
            let (key, after) = attributes.split_once("=\"").expect("an attribute has a value");
            let (value, after) = after.split_once('"').expect("a value ends");
            assert!(read.iter().all(|(other, _)| other != key.trim()), "{key} twice in {tag}");
            read.push((key.trim().to_owned(), value.to_owned()));
            attributes = after;
        }
        found.push((name.to_owned(), read, String::new()));
        if !closed {
            open.push(found.len() - 1);
        }
    }
    assert!(open.is_empty(), "left open: {open:?}");
    for text in found.iter().flat_map(|(_, read, text)| read.iter().map(|(_, value)| value).chain([text])) {
        for (at, _) in text.match_indices('&') {
            let named = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"].iter().any(|name| text[at..].starts_with(name));
            assert!(named, "{text:?}");
        }
        assert!(!text.chars().any(|c| c.is_control() && c != '\n'), "{text:?}");
    }
    found
}

fn numbers(svg: &str, tag: &str, attribute: &str) -> Vec<f64> {
    let of = elements(svg).into_iter().filter(|(name, ..)| name == tag);
    let value =
        |read: Vec<(String, String)>| read.into_iter().find(|(key, _)| key == attribute).map(|(_, value)| value);
    of.filter_map(|(_, read, _)| value(read)?.parse().ok()).collect()
}

fn texts(svg: &str) -> Vec<String> {
    elements(svg).into_iter().filter(|(name, ..)| name == "text").map(|(.., text)| text).collect()
}

/// The height of the dotted line, and the heights of the rules from the lowest.
fn heights(svg: &str) -> (Vec<f64>, Vec<f64>) {
    let paths = elements(svg).into_iter().filter(|(name, ..)| name == "path");
    let (mut dotted, mut rules) = (Vec::new(), Vec::new());
    for (_, read, _) in paths {
        let of = |key: &str| read.iter().find(|(other, _)| other == key).map(|(_, value)| value.as_str());
        let d = of("d").unwrap();
        let y = |place: &str| place.split(' ').nth(1).unwrap().parse::<f64>().unwrap();
        if let Some((from, _)) = d.trim_start_matches('M').split_once('H') {
            dotted.push(y(from));
        } else if let Some((from, to)) = d.trim_start_matches('M').split_once('L')
            && of("class").is_none()
            && y(from) == y(to)
        {
            rules.push(y(from));
        }
    }
    (dotted, rules)
}

#[test]
fn ticks_are_round_and_begin_at_zero() {
    for (greatest, expected) in [
        (0.0, vec![0.0, 1.0]),
        (1.0, vec![0.0, 1.0]),
        (4.0, vec![0.0, 1.0, 2.0, 3.0, 4.0]),
        (15.0, vec![0.0, 5.0, 10.0, 15.0]),
        (16.0, vec![0.0, 5.0, 10.0, 15.0, 20.0]),
        (27.0, vec![0.0, 10.0, 20.0, 30.0]),
        (100.0, vec![0.0, 20.0, 40.0, 60.0, 80.0, 100.0]),
        (1_000_000.0, vec![0.0, 200_000.0, 400_000.0, 600_000.0, 800_000.0, 1_000_000.0]),
    ] {
        assert_eq!(axis::ticks(greatest), expected, "{greatest}");
    }
}

#[test]
fn the_line_of_the_standard_is_at_its_place() {
    let points = points(&[5.0, 10.0, 30.0]);
    let svg = of_lines(Quantity::Days, &[("Médiane", points)], Some((15.0, "Norme")), 3);
    let (dotted, rules) = heights(&svg);
    // Ticks at 0, 10, 20 and 30: fifteen is half the way up.
    assert_eq!(rules.len(), 4, "{rules:?}");
    assert!((dotted[0] - (rules[0] + rules[3]) / 2.0).abs() < 0.11, "{dotted:?} {rules:?}");
    let (xs, ys) = (numbers(&svg, "circle", "cx"), numbers(&svg, "circle", "cy"));
    assert!((ys[1] - rules[1]).abs() < 0.11 && (ys[2] - rules[3]).abs() < 0.11, "{ys:?} {rules:?}");
    assert!(((xs[1] - xs[0]) - (xs[2] - xs[1])).abs() < 0.2, "{xs:?}");
    assert!(texts(&svg).iter().any(|text| text == "Norme"));
}

#[test]
fn the_axis_of_a_share_goes_from_a_floor_that_it_says_to_100() {
    // Of 83 and 90, the ten below: 80, in steps of 5 to 100.
    let svg = of_lines(Quantity::Percent, &[("Part", points(&[83.0, 100.0]))], Some((90.0, "Cible")), 2);
    let printed = texts(&svg);
    assert!(
        printed.iter().any(|text| text == "100\u{a0}%") && printed[0].ends_with("(axe à partir de 80\u{a0}%)"),
        "{printed:?}"
    );
    let (dotted, rules) = heights(&svg);
    assert_eq!(rules.len(), 5, "{rules:?}");
    assert!((dotted[0] - (rules[0] + rules[4]) / 2.0).abs() < 0.11, "ninety is half the way from 80 to 100");
    for (least, expected) in [
        (0.0, vec![0.0, 20.0, 40.0, 60.0, 80.0, 100.0]),
        (35.0, vec![20.0, 40.0, 60.0, 80.0, 100.0]),
        (60.0, vec![50.0, 60.0, 70.0, 80.0, 90.0, 100.0]),
        (100.0, vec![80.0, 85.0, 90.0, 95.0, 100.0]),
    ] {
        assert_eq!(axis::percentages(least), expected, "{least}");
    }
}

#[test]
fn what_is_missing_is_a_gap() {
    let points = vec![Some(1.0), Some(2.0), None, Some(3.0)];
    let svg = of_lines(Quantity::Count, &[("Reçues", points)], None, 5);
    assert_eq!(svg.matches("chart-l1\" d=").count(), 1, "one piece of line, then a lone marker: {svg}");
    assert_eq!(numbers(&svg, "circle", "cx").len(), 3);
}

#[test]
fn labels_that_end_together_keep_off_one_another() {
    let same = || points(&[3.0, 3.0]);
    let series = [("Reçues dans le mois", same()), ("Fermées dans le mois", same()), ("Autres", same())];
    let svg = of_lines(Quantity::Count, &series, None, 2);
    let ys: Vec<f64> = elements(&svg)
        .into_iter()
        .filter(|(_, read, _)| read.iter().any(|(key, value)| key == "class" && value.contains("chart-n")))
        .map(|(_, read, _)| read.iter().find(|(key, _)| key == "y").unwrap().1.parse().unwrap())
        .collect();
    assert!(ys.len() >= 5 && ys.windows(2).all(|pair| pair[1] - pair[0] >= label::LEAD - 0.1), "{ys:?}");
}

#[test]
fn as_many_months_are_named_as_have_room() {
    for (count, most) in [(1, 1), (12, 12), (36, 12), (400, 12)] {
        let svg = of_lines(Quantity::Count, &[("Reçues", points(&vec![1.0; count]))], None, count);
        let named = texts(&svg).iter().filter(|text| names().contains(text)).count();
        assert!((1..=most).contains(&named), "{count}: {named}");
        assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
    }
    let years = of_lines(Quantity::Count, &[("Reçues", points(&[1.0; 12]))], None, 12);
    assert_eq!(texts(&years).iter().filter(|text| ["2026", "2027"].contains(&text.as_str())).count(), 2);
}

#[test]
fn nothing_at_all_and_far_too_much_are_drawn() {
    let huge = Some(u64::MAX as f64);
    for svg in [
        of_lines(Quantity::Count, &[], None, 0),
        of_lines(Quantity::Count, &[("a", vec![huge]), ("b", points(&[0.0; 9]))], Some((3.0, "c")), 1),
        of_lines(Quantity::Percent, &[("a", vec![None; 3])], None, 3),
    ] {
        elements(&svg);
        assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
    }
}

#[test]
fn every_text_is_escaped_and_every_name_is_there_once() {
    const EVIL: &str = "<b>&\"'\u{1b}]";
    for quantity in [Quantity::Count, Quantity::Percent] {
        let svg = drawn(&Chart {
            name: "a\"><script>".into(),
            title: EVIL.into(),
            finding: EVIL.into(),
            categories: vec![Category { label: EVIL.into(), group: EVIL.into() }],
            axis: EVIL.into(),
            quantity,
            series: vec![ChartSeries { label: EVIL.into(), points: points(&[1.0]) }],
            target: Some(ChartTarget { at: 1.0, label: EVIL.into() }),
            tabled: false,
        });
        assert!(!svg.contains("<b>") && !svg.contains("<script") && !svg.contains('\u{1b}'), "{svg}");
        let read = elements(&svg);
        let ids: Vec<&String> =
            read.iter().flat_map(|(_, read, _)| read).filter(|(key, _)| key == "id").map(|(_, id)| id).collect();
        assert_eq!(ids.len(), 2);
        assert_ne!(ids[0], ids[1]);
        let (name, attributes, _) = &read[0];
        let of = |key: &str| attributes.iter().find(|(other, _)| other == key).map(|(_, value)| value.as_str());
        assert_eq!((name.as_str(), of("role")), ("svg", Some("img")));
        assert_eq!(of("aria-labelledby").unwrap(), format!("{} {}", ids[0], ids[1]));
        assert!(of("viewBox").is_some() && of("width").is_none());
        let kinds: Vec<_> = read.iter().skip(1).take(2).map(|(name, ..)| name.as_str()).collect();
        assert_eq!(kinds, ["title", "desc"]);
    }
}

#[test]
fn inks_are_read_on_white_and_on_black() {
    for style in [STYLE, DARK] {
        let colour = |name: &str| {
            let rest = style.split_once(&format!("--chart-{name}:")).unwrap().1;
            rest.split(';').next().unwrap().trim_end_matches('}')
        };
        for ink in ["1", "2", "3"] {
            assert!(contrast(colour(ink), colour("paper")) >= 4.5, "{ink}");
        }
    }
}
