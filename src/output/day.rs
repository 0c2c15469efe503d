//! What today asks, on one screen: a section for each thing to do, and at the end of each line the command that does
//! it.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use strum::{IntoStaticStr, VariantArray};
use unicode_width::UnicodeWidthStr;

use super::records;
use super::report::labels;
use super::{Failure, Format, Ui, clean, wrap};
use crate::domain::{Calendar, Code, Lang, RecordId};
use crate::exchange::{CellValue, Column};
use crate::i18n::Texts;

/// The sections, in the order in which they press.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum DaySection {
    /// Past its due date.
    Late,
    /// Due within some business days.
    Soon,
    /// To be acknowledged.
    Acknowledge,
    /// To be triaged.
    Triage,
    /// In nobody's charge.
    Assign,
    /// Waiting for the person's documents, a unit's answer or the end of an investigation.
    Waiting,
    /// Decided: what is left is to close it.
    Close,
}

/// A task, by the verb that does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Task {
    Close,
    Triage,
    #[strum(serialize = "ack")]
    Acknowledge,
    Assign,
    Resume,
    Consult,
    #[strum(serialize = "measure set")]
    Measure,
    #[strum(serialize = "ombudsman log")]
    Ombudsman,
    #[strum(serialize = "incident set")]
    Incident,
}

/// The time of a task: its due date, or since when it waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Past its due date, by that many days.
    Late {
        due: NaiveDate,
        days: i64,
    },
    /// To be done with diligence since that day, that many business days ago.
    Since {
        on: NaiveDate,
        days: i64,
    },
    /// Due on that day.
    Due(NaiveDate),
    /// Due on that day, which is over, and not late for all that: no business day has come before the one it is late
    /// on.
    Passed {
        due: NaiveDate,
        before: NaiveDate,
    },
    /// No due date.
    Now,
    Received(NaiveDate),
    /// The person's documents, waited for since that many business days.
    Documents {
        days: i64,
    },
    /// A unit's answer, due on that day and not late.
    Answer(NaiveDate),
}

/// One thing to do.
#[derive(Clone, Debug)]
pub struct DayItem {
    pub record: RecordId,
    pub when: When,
    pub subject: String,
    pub step: Task,
}

impl DayItem {
    fn is_late(&self, section: DaySection) -> bool {
        matches!(self.when, When::Late { .. }) || section == DaySection::Late
    }
}

/// What a day asks of the office, or of one officer.
pub struct Agenda {
    pub today: NaiveDate,
    /// Whose day it is.
    pub officer: Code,
    /// What that officer is called.
    pub name: String,
    items: Vec<(DaySection, DayItem)>,
    /// The late answers that the target of the year still allows, in a sentence.
    pub budget: Option<String>,
    /// The year that ended and is to be frozen, in a sentence.
    pub to_freeze: Option<String>,
    /// How many records are left out, for the officer is in conflict with a request (MIFI 2.2).
    pub barred: usize,
}

impl Agenda {
    /// A day on which nothing is to be done yet.
    pub fn new(today: NaiveDate, officer: Code, name: String) -> Self {
        Self { today, officer, name, items: Vec::new(), budget: None, to_freeze: None, barred: 0 }
    }

    pub fn add(&mut self, section: DaySection, item: DayItem) {
        self.items.push((section, item));
    }

    /// What a screen shows of a section, what is late first: what is pressing is to be triaged there already, by the
    /// same command.
    fn on_screen(&self, section: DaySection) -> Vec<&DayItem> {
        let mut items = self.of(section);
        if section == DaySection::Triage {
            let pressing = [DaySection::Late, DaySection::Soon].map(|section| self.of(section)).concat();
            let there: BTreeSet<RecordId> =
                pressing.iter().filter(|it| it.step == Task::Triage).map(|it| it.record).collect();
            items.retain(|item| !there.contains(&item.record));
        }
        items.sort_by_key(|item| !item.is_late(section));
        items
    }

    /// What a section holds; what is late, the oldest first.
    fn of(&self, section: DaySection) -> Vec<&DayItem> {
        let mut items: Vec<_> = self.items.iter().filter(|(of, _)| *of == section).map(|(_, item)| item).collect();
        if section == DaySection::Late {
            items.sort_by_key(|item| item.when.on());
        }
        items
    }
}

/// Columns for scripts: one row a thing to do.
const COLUMNS: &[Column<(DaySection, DayItem)>] = &[
    Column::new("section", |(section, _)| CellValue::Text(<&str>::from(*section).into())),
    Column::new("record", |(_, item)| CellValue::display(item.record)),
    Column::new("verb", |(_, item)| CellValue::Text(<&str>::from(item.step).into())),
    Column::new("on", |(_, item)| CellValue::date(item.when.on())),
    Column::new("days", |(_, item)| CellValue::int(item.when.days())),
    Column::new("subject", |(_, item)| CellValue::text(Some(&item.subject))),
];

/// Shows a day in the form that was asked for.
pub fn show(ui: &mut Ui, agenda: &Agenda) -> Result<(), Failure> {
    if ui.format() != Format::Table {
        let mut items = agenda.items.clone();
        items.sort_by_key(|(section, _)| *section);
        return records::data(ui, COLUMNS, &items);
    }
    let page = Screen { ui, agenda }.page();
    Ok(ui.print(&page)?)
}

/// Columns of the shortest subject worth showing.
const LEAST_SUBJECT_COLUMNS: usize = 8;
/// The lines of what has no end.
const ENDLESS: usize = 1_000_000;

struct Screen<'a> {
    ui: &'a Ui,
    agenda: &'a Agenda,
}

/// The cells of a line, before they are set under one another.
struct AgendaRow {
    is_late: bool,
    record: String,
    when: String,
    subject: String,
    command: String,
}

impl Screen<'_> {
    fn texts(&self) -> &Texts {
        self.ui.texts()
    }

    fn page(&self) -> String {
        let sections: Vec<(DaySection, Vec<AgendaRow>)> = DaySection::VARIANTS
            .iter()
            .map(|section| {
                let items = self.agenda.on_screen(*section).into_iter();
                (*section, items.map(|item| self.line(item, item.is_late(*section))).collect())
            })
            .filter(|(_, lines): &(_, Vec<AgendaRow>)| !lines.is_empty())
            .collect();
        let mut page = vec![self.head(), String::new()];
        let mut foot = self.notes();
        let hints: Vec<String> = self.ui.fitted(&self.texts().get("day-foot")).lines().map(String::from).collect();
        // A screen holds so much, what is late before anything else; a pipe, all of it.
        let room = self.ui.height().map_or(ENDLESS, |lines| lines.saturating_sub(page.len() + foot.len() + 2));
        // What is to be done is worth more than how to find one's way.
        let is_roomy = height(&sections, ENDLESS, ENDLESS) + hints.len() <= room;
        let room = if is_roomy { room - hints.len() } else { room };
        foot.extend(hints.into_iter().filter(|_| is_roomy));
        let largest = |fits: &dyn Fn(usize) -> bool| (0..=room).rev().find(|cap| fits(*cap)).unwrap_or(0);
        let late = largest(&|cap| height(&sections, cap, 0) <= room).max(1);
        let others = largest(&|cap| height(&sections, late, cap) <= room);
        let shown = || sections.iter().flat_map(|(_, lines)| &lines[..kept(lines, late, others)]);
        let widest = |of: fn(&AgendaRow) -> &str| shown().map(|line| of(line).width()).max().unwrap_or(0);
        let widths = [widest(|line| &line.record), widest(|line| &line.when), widest(|line| &line.command)];
        for (n, (section, lines)) in sections.iter().enumerate() {
            let title = self.texts().word("day", section.into());
            let styled = if *section == DaySection::Late { self.ui.red(&title) } else { self.ui.bold(&title) };
            // The commands below begin so.
            let program = self.texts().get("day-program");
            let room = usize::from(self.ui.width()).saturating_sub(title.width() + program.width());
            page.push(if n == 0 { format!("{styled}{}{program}", " ".repeat(room)) } else { styled });
            let count = kept(lines, late, others);
            page.extend(lines.iter().take(count).map(|line| self.row(line, widths, *section)));
            if lines.len() > count {
                let facts = [("count", (lines.len() - count).into())];
                page.push(format!("    {}", self.texts().with("more", &facts)));
            }
        }
        let nothing = (sections.is_empty() && self.agenda.barred == 0).then(|| self.texts().get("day-nothing"));
        let barred =
            (self.agenda.barred > 0).then(|| self.texts().with("day-barred", &[("count", self.agenda.barred.into())]));
        for text in nothing.into_iter().chain(barred) {
            page.extend(wrap::lines(&text, usize::from(self.ui.width())).into_iter().map(String::from));
        }
        page.push(String::new());
        page.extend(foot);
        page.join("\n") + "\n"
    }

    /// The day, whose it is, and the counts that matter.
    fn head(&self) -> String {
        let weekday = labels::weekday(self.agenda.today, self.texts());
        let today = labels::capital(&format!("{weekday} {}", labels::day(self.agenda.today, self.texts())));
        let counts: Vec<String> = [DaySection::Late, DaySection::Soon, DaySection::Triage]
            .into_iter()
            .filter_map(|section| {
                let count = self.agenda.of(section).len();
                let key = format!("day-count-{}", <&str>::from(section));
                (count > 0).then(|| self.texts().with(&key, &[("count", count.into())]))
            })
            .collect();
        let counts = counts.join(" · ");
        let room = |day: &str| usize::from(self.ui.width()).checked_sub(day.width() + 2 + counts.width());
        // The counts are worth more than whose day it is.
        let day = Some(format!("{today} · {}", self.agenda.name)).filter(|day| room(day).is_some()).unwrap_or(today);
        let between = " ".repeat(2 + room(&day).unwrap_or(0));
        self.ui.bold(format!("{day}{between}{counts}").trim_end())
    }

    /// The sentences on the year.
    fn notes(&self) -> Vec<String> {
        let notes = self.agenda.budget.iter().chain(&self.agenda.to_freeze).map(|text| self.ui.fitted(text));
        notes.flat_map(|text| text.lines().map(String::from).collect::<Vec<_>>()).collect()
    }

    fn line(&self, item: &DayItem, is_late: bool) -> AgendaRow {
        let number = item.record.number;
        let short = number.year() == self.agenda.today.year();
        let typed = if short { number.order().to_string() } else { number.to_string() };
        let key = format!("day-do-{}", <&str>::from(item.step).replace(' ', "-"));
        AgendaRow {
            is_late,
            record: item.record.to_string(),
            when: self.when(item.when),
            subject: clean::line(&item.subject).into_owned(),
            command: self.texts().with(&key, &[("number", typed.into())]),
        }
    }

    fn row(&self, line: &AgendaRow, [record, when, command]: [usize; 3], section: DaySection) -> String {
        let sign = if section == DaySection::Late { "! " } else { "  " };
        let taken = 2 + sign.len() + record + when + command + 6;
        let room = usize::from(self.ui.width()).saturating_sub(taken);
        let mut cells = vec![padded(&line.record, record), padded(&line.when, when)];
        // A few letters name nothing: the command is worth more.
        if room >= LEAST_SUBJECT_COLUMNS {
            cells.push(padded(&wrap::cut(&line.subject, room), room));
        }
        let row = format!("  {sign}{}  {}", cells.join("  "), line.command);
        match section {
            DaySection::Late => self.ui.red(&row),
            DaySection::Waiting => self.ui.grey(&row),
            _ => row,
        }
    }

    fn when(&self, when: When) -> String {
        let texts = self.texts();
        match when {
            When::Late { due, days } => {
                texts.with("day-when-late", &[("on", self.date(due).into()), ("days", days.into())])
            }
            When::Since { on, days } => {
                texts.with("day-when-since", &[("on", self.date(on).into()), ("days", days.into())])
            }
            When::Due(due) => self.weekday(due),
            When::Passed { before, .. } => texts.with("day-when-passed", &[("on", self.weekday(before).into())]),
            When::Now => String::new(),
            When::Received(on) => texts.with("day-when-received", &[("on", self.date(on).into())]),
            When::Documents { days } => texts.with("day-when-documents", &[("days", days.into())]),
            When::Answer(due) => texts.with("day-when-answer", &[("on", self.date(due).into())]),
        }
    }

    /// A day of this week or the next: « lun. 30 nov. ».
    fn weekday(&self, day: NaiveDate) -> String {
        let weekday = self.texts().get(&format!("weekday-short-{}", day.weekday().number_from_monday()));
        format!("{weekday} {}", self.date(day))
    }

    /// A day of these weeks: « 30 nov. ».
    fn date(&self, day: NaiveDate) -> String {
        let month = self.texts().get(&format!("chart-month-{}", day.month()));
        let number = if day.day() == 1 && self.ui.lang() == Lang::Fr { "1er".into() } else { day.day().to_string() };
        self.texts().with("report-day-of-month", &[("day", number.into()), ("month", month.into())])
    }
}

impl When {
    /// The time of what is due on a day and not late.
    pub fn due(due: NaiveDate, today: NaiveDate, calendar: &Calendar) -> Self {
        let before = calendar.add(due, 1).filter(|_| due < today);
        before.map_or(Self::Due(due), |before| Self::Passed { due, before })
    }

    fn on(self) -> Option<NaiveDate> {
        match self {
            Self::Late { due: on, .. }
            | Self::Since { on, .. }
            | Self::Due(on)
            | Self::Passed { due: on, .. }
            | Self::Answer(on)
            | Self::Received(on) => Some(on),
            Self::Now | Self::Documents { .. } => None,
        }
    }

    fn days(self) -> Option<i64> {
        match self {
            Self::Late { days, .. } | Self::Since { days, .. } | Self::Documents { days } => Some(days),
            Self::Due(_) | Self::Passed { .. } | Self::Now | Self::Received(_) | Self::Answer(_) => None,
        }
    }
}

/// Counts the lines of a section to show: at most `late` late ones and `others`, or all when one alone would be left
/// out.
fn kept(lines: &[AgendaRow], late: usize, others: usize) -> usize {
    let of_late = lines.iter().filter(|line| line.is_late).count();
    let cap = of_late.min(late) + (lines.len() - of_late).min(others);
    if lines.len() <= cap + 1 { lines.len() } else { cap }
}

fn height(sections: &[(DaySection, Vec<AgendaRow>)], late: usize, others: usize) -> usize {
    let of = |(_, lines): &(DaySection, Vec<AgendaRow>)| match kept(lines, late, others) {
        count if count == lines.len() => count + 1,
        count => count + 2,
    };
    sections.iter().map(of).sum()
}

fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}
