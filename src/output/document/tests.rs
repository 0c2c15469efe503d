//! What answers first, in every form.

use super::*;
use crate::domain::Lang;
use crate::output::Format;

/// A document of every block that answers first: figures invented, one of them late.
fn brief() -> Document {
    let figure = |label: &str, value, before: Option<u64>, remark: &str, alert| KeyFigure {
        label: label.into(),
        value,
        before: before.map(DocumentValue::Count),
        remark: remark.into(),
        alert,
    };
    let mut grounds = DocumentGrid::new("Motifs".into(), "Motif".into(), vec![DocumentColumn::bars("Motifs")]);
    grounds.brief = vec!["Motifs".into(), "Délai 12 ████".into(), "Erreur 6 ██".into()];
    grounds.rows =
        [("Délai", 12), ("Erreur", 6)].map(|(label, n)| (label.into(), vec![DocumentValue::Count(n)])).into();
    let blocks = vec![
        Block::Headline(vec![
            figure("Reçues", DocumentValue::Count(27), Some(24), "", false),
            figure("Dans les 15 jours", DocumentValue::Percent(Percent::new(23, 25)), None, "cible 90 %", false),
            figure("Ouvertes", DocumentValue::Count(14), Some(13), "dont 2 en retard", true),
        ]),
        Block::Points(vec!["La cible est tenue.".into(), "Reçue le 2025-11-03, une <plainte> attend.".into()]),
        Block::Pair(Box::new([Block::Paragraph("À gauche.".into()), Block::Grid(grounds)])),
        Block::Watch(vec!["2025-0212 est en retard de 3 jours.".into()]),
    ];
    Document {
        title: "Requêtes".into(),
        owner: "Bureau".into(),
        label: "Novembre 2025".into(),
        on: "2025-12-02".parse().unwrap(),
        about: Vec::new(),
        sections: vec![DocumentSection::unnumbered("brief", "En bref".into(), blocks)],
        figures: Vec::new(),
        one_page: Some(OnePage {
            as_of: Some("Au 2 décembre 2025".into()),
            notes: vec!["Suspensions déduites.".into()],
            foot: vec!["détail".into(), "page".into()],
        }),
    }
}

fn drawn(form: OutputForm) -> String {
    let page = PageLayout { width: 80, bold: false, own: Vec::new() };
    let text = String::from_utf8(brief().draw(form, &page, &Texts::new(Lang::Fr)).unwrap()).unwrap();
    text.replace('\u{a0}', " ")
}

#[test]
fn a_terminal_shows_one_page_on_one_screen() {
    let rule = "─".repeat(80);
    let expected = format!(
        "Requêtes{}Au 2 décembre 2025
{rule}
Reçues 27 (24 un an plus tôt)   Dans les 15 jours 92,0 %, cible 90 %
Ouvertes 14 (13), dont 2 en retard
{rule}
1. La cible est tenue.
2. Reçue le 2025-11-03, une <plainte> attend.

À gauche.
Motifs   Délai 12 ████   Erreur 6 ██

À surveiller
  2025-0212 est en retard de 3 jours.
{rule}
détail · page
",
        " ".repeat(80 - 8 - 18)
    );
    let text = drawn(OutputForm::Data(Format::Table));
    assert_eq!(text, expected);
}

#[test]
fn a_page_shows_what_answers_first_and_says_what_is_wrong() {
    let page = drawn(OutputForm::Document(DocumentForm::Html));
    for part in [
        "<div><dt>Reçues</dt><dd><strong>27</strong><small>24 un an plus tôt</small></dd></div>",
        "<dd><strong>14</strong><small class=\"alert\">dont 2 en retard · 13 un an plus tôt</small></dd>",
        "<li>Reçue le <span class=\"key\">2025-11-03,</span> une &lt;plainte&gt; attend.</li>",
        "<caption id=\"t1\"><h3>Tableau 1. Motifs</h3></caption>",
        "<td class=\"bar\"><div><span>6</span><i style=\"width:50.0%\"></i></div></td>",
        "<div class=\"watch\">\n<h3>À surveiller</h3>\n<p><span class=\"key\">2025-0212</span> est en retard",
    ] {
        assert!(page.contains(part), "{part} in {page}");
    }
}

#[test]
fn markdown_shows_what_answers_first_as_lists() {
    let text = drawn(OutputForm::Document(DocumentForm::Markdown));
    for part in [
        "# Requêtes\n\n**Au 2 décembre 2025**\n",
        "- Ouvertes : **14** – dont 2 en retard · 13 un an plus tôt\n",
        "1. La cible est tenue.\n2. Reçue le 2025-11-03",
        "**Tableau 1. Motifs**\n\n| Motif  | Motifs |\n",
        "### À surveiller\n\n- 2025-0212",
        "\n\nSuspensions déduites.\n",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[test]
fn a_template_of_the_office_takes_the_place_of_that_of_the_program_and_lets_no_markup_in() {
    let own = |text: &str| crate::output::letter::templates::Own {
        name: "block.html",
        path: "letters/block.html".into(),
        text: text.into(),
    };
    let texts = Texts::new(Lang::Fr);
    let page = html::page(&brief(), &[own("{{ block.items }}\n")], &texts);
    assert!(page.unwrap_err().path == "letters/block.html", "a heading has no items");
    let page = html::page(&brief(), &[own("<b>{{ block.kind }}</b> {{ block.items | default([]) | join }}\n")], &texts);
    let page = page.unwrap();
    assert!(
        page.contains("<b>points</b>") && page.contains("&lt;plainte&gt;") && !page.contains("<plainte>"),
        "{page}"
    );
    assert!(html::page(&brief(), &[own("{{ block.kind | safe }}")], &texts).is_err(), "nothing is made safe");
}
