//! The drawings of a report, each beside the table that says as much.

use super::office::Office;
use crate::support;

#[test]
fn each_drawing_of_the_year_stands_before_the_table_that_says_as_much() {
    let office = Office::new();
    office.done("report year 2026 -o an.html");
    let page = std::fs::read_to_string(office.file("an.html")).unwrap();
    for name in ["brief-months", "times", "within"] {
        let title = format!("<title id=\"{name}-title\">Figure\u{a0}");
        assert_eq!(page.matches(&title).count(), 1, "{name}");
    }
    // They stand side by side before their table.
    let after = page.rsplit_once("<div class=\"charts\">").unwrap().1.split_once("</div>\n").unwrap().1;
    assert!(after.starts_with("<div class=\"scroll\""), "{}", &after[..80]);
    let english = office.done("report year 2026 --format html --lang en");
    assert!(english.contains(". Received and closed, by month") && !english.contains("Requêtes reçues"));
}

#[test]
fn a_count_is_drawn_in_its_cell_as_long_as_its_part_of_the_greatest() {
    let office = support::Office::new();
    for (channel, n) in [("phone", 4), ("mail", 3), ("fax", 1)] {
        for _ in 0..n {
            office.ok(format!(
                "intake --received 2026-02-02 --channel {channel} --kind complaint --subject A --anonymous"
            ));
        }
    }
    let page = office.ok("report month 2026-02 --detail --format html");
    for (count, width) in [(4, "100.0%"), (3, "75.0%"), (1, "25.0%")] {
        let cell = format!("<td class=\"bar\"><div><span>{count}</span><i style=\"width:{width}\"></i></div></td>");
        assert!(page.contains(&cell), "{cell} in {page}");
    }
    let terminal = office.ok("report month 2026-02 --detail");
    let bar = |label: &str| terminal.lines().find(|line| line.starts_with(label)).unwrap().matches('█').count();
    assert_eq!(["Téléphone", "Poste", "Télécopieur"].map(bar), [24, 18, 6]);
}

#[test]
fn the_grounds_by_unit_and_nature_are_shaded_by_how_many_they_are() {
    let office = support::Office::new();
    let line = "intake --received 2026-02-02 --channel phone --kind complaint --subject A --anonymous";
    for (unit, nature, n) in [
        ("permanent_selection", "delay", 9),
        ("permanent_selection", "courtesy", 4),
        ("temporary_selection", "error", 1),
        ("", "error", 2),
    ] {
        let unit = if unit.is_empty() { String::new() } else { format!("--unit {unit}") };
        for _ in 0..n {
            office.ok(format!("{line} {unit} --ground {nature}"));
        }
    }
    let page = office.ok("report month 2026-02 --detail --format html --lang en");
    let table = page
        .split("<table")
        .find(|table| table.contains("class=\"rising\""))
        .unwrap()
        .split("</table>")
        .next()
        .unwrap();
    let rows: Vec<&str> = table.split("<tr>").skip(2).collect();
    let totals = ["9", "4", "3", "16"].map(|sum| format!("<td class=\"n\">{sum}</td>")).concat();
    assert!(rows[3].contains(&totals), "{table}");
    // The unknown stands last, whatever its sum. Of nine at most: nine is the fifth shade of five, four the third, one
    // the first; zero and sums have none.
    assert!(rows[2].contains(">No unit<"), "{table}");
    for (row, cells) in rows.iter().zip([
        ["<td class=\"n s5\">9</td>", "<td class=\"n s3\">4</td>", "<td class=\"n\">0</td>", "<td class=\"n\">13</td>"],
        ["<td class=\"n\">0</td>", "<td class=\"n\">0</td>", "<td class=\"n s1\">1</td>", "<td class=\"n\">1</td>"],
    ]) {
        assert!(row.contains(&cells.concat()), "{row}");
    }
    assert_eq!(rows.len(), 4, "{table}");
}

#[test]
fn each_table_of_a_page_has_a_caption_of_its_own_for_the_ear() {
    let office = Office::new();
    let page = office.done("report year 2026 --format html");
    let captions: Vec<&str> =
        page.split("<caption id=\"t").skip(1).filter_map(|rest| rest.split("</caption>").next()).collect();
    let numbers = captions.iter().zip(1..).all(|(caption, n)| caption.contains(&format!(">Tableau\u{a0}{n}. ")));
    assert!(captions.len() > 15 && numbers, "{captions:?}");
    assert!(captions.iter().all(|caption| caption.contains("<h3>") || caption.contains("<h4>")), "{captions:?}");
    // « Tableau 17 » is the same whichever form somebody has before them.
    let text = office.done("report year 2026 --format md");
    let titles: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("**Tableau\u{a0}")).collect();
    let heads = captions.iter().map(|caption| caption.rsplit_once(">Tableau\u{a0}").unwrap().1);
    let heads: Vec<&str> = heads.map(|head| head.split('<').next().unwrap()).collect();
    assert_eq!(titles.iter().map(|title| title.trim_end_matches('*')).collect::<Vec<_>>(), heads);
    assert!(heads.iter().any(|head| head.ends_with(". Par unité administrative et par nature")), "{heads:?}");
    let may = text.replace('\u{a0}', " ").lines().find(|line| line.starts_with("| mai 2026 ")).unwrap().to_owned();
    assert!(may.ends_with(" 4 / 5 (80,0 %) |"), "of how many are in time, with the share: {may}");
    assert_eq!(may.matches('|').count(), 9, "and no column counts them again: {may}");
}

#[test]
fn a_month_is_not_drawn_month_by_month_and_a_terminal_draws_nothing() {
    let office = Office::new();
    let page = office.done("report month 2026-05 --detail --format html");
    assert!(!page.contains("<title id=\"times-title\">"), "{page}");
    for form in ["table", "md"] {
        assert!(!office.done(&format!("report year 2026 --format {form}")).contains("<svg"), "{form}");
    }
    assert!(!office.done("report year 2026").contains("Par unité administrative et par nature"), "wider than a screen");
}

#[test]
fn months_are_drawn_when_two_are_over_and_times_when_there_are_some() {
    let office = support::Office::new();
    office.today("2026-07-10");
    office.ok("intake --received 2026-06-02 --channel phone --kind complaint --subject A --ground delay --anonymous");
    let drawn = |of: &str| {
        let page = office.ok(format!("report {of} --detail --format html"));
        ["brief-months", "times", "within"].map(|name| page.contains(&format!("<title id=\"{name}-title\">")))
    };
    let period = "period 2026-06-01 2026-07-31";
    assert_eq!(drawn(period), [false; 3], "July runs");
    office.today("2026-08-03");
    assert_eq!(drawn(period), [true, false, false], "nothing is closed yet");
    office.ok("triage 1 --admissible --on 2026-06-03");
    office.ok("close 1 --as answered --by phone --unsubstantiated --on 2026-06-15");
    assert_eq!(drawn(period), [true, true, true]);
    assert_eq!(drawn("period 2026-06-01 2026-06-30"), [false; 3], "one month");
}
