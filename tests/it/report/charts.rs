//! The drawings of a report, each beside the table that says as much.

use super::office::Office;

#[test]
fn each_drawing_of_the_year_stands_before_the_table_that_says_as_much() {
    let office = Office::new();
    office.done("report year 2026 -o an.html");
    let page = std::fs::read_to_string(office.file("an.html")).unwrap();
    for name in ["channels", "grounds", "flow", "times", "within", "grid"] {
        let title = format!("<title id=\"{name}-title\">");
        assert_eq!(page.matches(&title).count(), 1, "{name}");
    }
    // What follows a drawing, but for other drawings of the same table, is a table.
    for (at, _) in page.match_indices("</figure>\n") {
        let after = &page[at + "</figure>\n".len()..];
        let wanted = ["<table", "<div class=\"scroll\"", "<figure>"];
        assert!(wanted.iter().any(|tag| after.starts_with(tag)), "{}", &after[..80]);
    }
    // Three requests of the year came by phone, the most of any channel: numbers 3, 7 and 12 of `office`.
    let channels = page.split("<title id=\"channels-title\">").nth(1).unwrap().split("</svg>").next().unwrap();
    let phone = channels.split(">Téléphone<").nth(1).unwrap();
    let value = phone.split("</text>").next().unwrap();
    assert!(value.ends_with(">3"), "{channels}");
    let english = office.done("report year 2026 --format html --lang en");
    assert!(
        english.contains("Requests received, by channel") && !english.contains("Requêtes reçues, par"),
        "{english}"
    );
}

#[test]
fn a_month_is_not_drawn_month_by_month_and_a_terminal_draws_nothing() {
    let office = Office::new();
    let page = office.done("report month 2026-05 --format html");
    assert!(page.contains("<title id=\"channels-title\">") && !page.contains("<title id=\"flow-title\">"), "{page}");
    for form in ["table", "md"] {
        assert!(!office.done(&format!("report year 2026 --format {form}")).contains("<svg"), "{form}");
    }
}
