//! What ties figures together, so that one that is hidden might be worked out from others.
//!
//! A line is an equation as a reader of the report would write it, in the keys of its cells:
//!
//! | written | meaning |
//! |---|---|
//! | `a = b + c` | always so |
//! | `a ~ b + c` | so but for rare cases (a request handed over, a file reopened): a reader would bet on it, and find something where it is so |
//! | `a <= b` | a part of it, or never more |
//! | `t.*` | the sum of the rows of `t` |
//! | `t.#` | its row of some code, the same wherever `#` stands in the line |
//! | `t.*in#` | the sum of its units that are in the sector `#` |
//! | `t.*/#`, `t.#/*` | the sum of a column, of a row, of a grid whose codes are `UNIT/NATURE` |
//!
//! What is alone on its side and bounds the other, left of `=` and `~` or right of `<=`, is the whole of the other.
//! **To add a figure** add the lines that tie it; a test names the figures that no line speaks of.

/// The lines. Those with `=` and `<=` are checked on random histories.
pub(super) const RELATIONS: &[&str] = &[
    "flow.open_at_start + flow.received + flow.reopened = flow.closed + flow.open_at_end",
    // What came in.
    "received = received.by_kind.*",
    "received = received.by_channel.*",
    "received = received.by_source.*",
    "received = received.by_program.*",
    "received = received.by_unit.*",
    "received = received.by_sector.*",
    "received.by_sector.# = received.by_unit.*in#",
    "received = received.by_handler.*",
    "received = received.by_language.*",
    "received.anonymous <= received",
    // What triage decided.
    "received = admissibility.decided + admissibility.pending",
    "admissibility.decided = admissibility.admissible + admissibility.inadmissible",
    "admissibility.inadmissible = admissibility.by_reason.*",
    "admissibility.transferred <= received",
    // What was closed.
    "closed = closed.by_handler.*",
    "closed = closed.by_unit.*",
    "closed = dispositions.*",
    "satisfaction.count <= closed",
    "satisfaction.count = satisfaction.scores.*",
    // What was found.
    "findings.with_finding <= closed",
    "findings.with_finding = findings.substantiated + findings.partly + findings.unsubstantiated",
    "findings.complaints_with_grounds <= findings.with_finding",
    "findings.complaints_with_grounds <= findings.grounds",
    "findings.complaints_with_grounds <= findings.complaints_by_ground.*",
    "findings.complaints_by_ground.# <= findings.complaints_with_grounds",
    "findings.complaints_by_ground.# <= findings.by_ground.#",
    "findings.grounds = findings.by_ground.*",
    "findings.by_ground.# = findings.substantiated_by_ground.# + findings.partly_by_ground.# \
     + findings.unsubstantiated_by_ground.# + findings.undecided_by_ground.#",
    "findings.upheld_grounds ~ findings.substantiated_by_ground.* + findings.partly_by_ground.*",
    "findings.upheld_grounds = findings.by_criterion.*",
    "findings.upheld_complaints ~ findings.substantiated + findings.partly",
    "findings.upheld_complaints <= findings.upheld_grounds",
    "findings.upheld_complaints <= findings.with_finding",
    "findings.upheld_complaints <= findings.complaints_by_criterion.*",
    "findings.complaints_by_criterion.# <= findings.upheld_complaints",
    "findings.complaints_by_criterion.# <= findings.by_criterion.#",
    // Grounds of what came in.
    "received.by_kind.complaint ~ grounds.complaints",
    "grounds.complaints <= grounds.count",
    "grounds.complaints <= grounds.complaints_by_nature.*",
    "grounds.complaints <= grounds.complaints_by_commitment.*",
    "grounds.complaints_by_nature.# <= grounds.complaints",
    "grounds.complaints_by_nature.# <= grounds.by_nature.#",
    "grounds.complaints_by_commitment.# <= grounds.complaints",
    "grounds.complaints_by_commitment.# <= grounds.by_commitment.#",
    "grounds.count = grounds.by_nature.*",
    "grounds.count = grounds.by_commitment.*",
    "grounds.count = grounds.by_unit.*",
    "grounds.by_nature.# = grounds.by_unit_nature.*/#",
    "grounds.by_unit.# = grounds.by_unit_nature.#/*",
    // Times.
    "closed = times.count + times.unknown",
    "times.count = times.within_standard + times.late + times.standard_unknown",
    "times.count = times.bands.*",
    // Where one standard of 15 days times every kind.
    "times.within_standard ~ times.bands.le_5 + times.bands.6_10 + times.bands.11_15",
    "times.late ~ times.bands.16_20 + times.bands.gt_20",
    "received = times.acknowledgement.count + times.acknowledgement.unknown + times.acknowledgement.missing",
    "times.acknowledgement.count = times.acknowledgement.within_target + times.acknowledgement.late",
    // What is open.
    "open.count = open.age_known + open.age_unknown",
    "open.count = open.by_unit.*",
    "open.age_known = open.bands.*",
    // Unit by unit, what is open is what was and came in and was not closed; but for a file reopened or handed over.
    "flow.open_at_start ~ open_at_start.by_unit.*",
    "open_at_start.by_unit.# + received.by_unit.# ~ closed.by_unit.# + open.by_unit.#",
    "open.overdue <= open.age_known",
    // Where one standard of 15 days times every kind.
    "open.overdue ~ open.bands.16_20 + open.bands.gt_20",
    "open.suspended <= open.age_known",
    // Who had it.
    "times.count ~ handling.requests",
    "handling.requests ~ handling.by_handler.*",
    "closed.by_handler.# ~ handling.by_handler.#",
    "handling.by_handler.# <= handling.requests",
    // What units were asked.
    "consultations.count = consultations.by_unit.*",
    "consultations.asked = consultations.asked_by_unit.*",
    "consultations.answered = consultations.answered_by_unit.*",
    "consultations.within_due = consultations.within_due_by_unit.*",
    "consultations.overdue = consultations.overdue_by_unit.*",
    "consultations.count ~ consultations.answered + consultations.awaited",
    "consultations.asked <= consultations.count",
    "consultations.answered <= consultations.count",
    "consultations.awaited <= consultations.count",
    "consultations.within_due <= consultations.answered",
    "consultations.overdue <= consultations.awaited",
    "consultations.asked_by_unit.# <= consultations.by_unit.#",
    "consultations.answered_by_unit.# <= consultations.by_unit.#",
    "consultations.within_due_by_unit.# <= consultations.answered_by_unit.#",
    "consultations.overdue_by_unit.# <= consultations.by_unit.#",
    // Each was answered, or is awaited: one that is late is not answered.
    "consultations.answered + consultations.overdue <= consultations.count",
    "consultations.answered_by_unit.# + consultations.overdue_by_unit.# <= consultations.by_unit.#",
    // Measures.
    "measures.count = measures.by_unit.*",
    "measures.proposed = measures.by_kind.*",
    "measures.proposed = measures.proposed_by_unit.*",
    "measures.accepted = measures.accepted_by_unit.*",
    "measures.refused = measures.refused_by_unit.*",
    "measures.implemented = measures.implemented_by_unit.*",
    "measures.overdue = measures.overdue_by_unit.*",
    "measures.proposed <= measures.count",
    "measures.accepted <= measures.count",
    "measures.refused <= measures.count",
    "measures.implemented <= measures.count",
    "measures.verified <= measures.count",
    "measures.proposed_by_unit.# <= measures.by_unit.#",
    "measures.accepted_by_unit.# <= measures.by_unit.#",
    "measures.refused_by_unit.# <= measures.by_unit.#",
    "measures.implemented_by_unit.# <= measures.by_unit.#",
    "measures.improvements_unsubstantiated <= measures.by_kind.improvement",
    "measures.from_ombudsman <= measures.count",
    "measures.from_ombudsman_accepted <= measures.accepted",
    "measures.from_ombudsman_refused <= measures.refused",
    "measures.from_ombudsman_implemented <= measures.implemented",
    // Issues and files of the Ombudsman.
    "issues.open_at_start + issues.raised + issues.reopened = issues.resolved + issues.open_at_end",
    "ombudsman.open_at_start + ombudsman.received ~ ombudsman.concluded + ombudsman.open_at_end",
    "ombudsman.concluded = ombudsman.by_outcome.*",
    "ombudsman.late_at_end <= ombudsman.open_at_end",
    "ombudsman.answers.count = ombudsman.answers.within + ombudsman.answers.late",
];

/// Figures that nothing ties to another: hidden when small, and no other is hidden for their sake.
#[cfg(test)]
pub(super) const FREE: &[&str] = &[
    // Suspensions within the period, of requests that may have been received and closed outside of it.
    "times.suspensions.requests",
    // A due date may move on a measure that is not followed any more; and how measures stand on a day is no partition
    // of those followed over a period.
    "measures.postponed",
    "measures.undecided",
    "measures.awaiting_start",
    "measures.under_way",
    "measures.to_verify",
    // Distinct requests: one may show several issues.
    "issues.linked",
];

/// What is never published, however large: the cell and all that is under it.
pub(super) const NEVER: &[&str] = &[
    // The office is not there to name culprits: no figure by named employee (MIFI 3.3).
    "open.by_officer",
    // A row that needs the title and the cause of an issue to be read, which are free text (`domain` 4: no free text);
    // its number alone would say nothing, and lead to those who hold the register.
    "issues.by_issue",
    "issues.before_by_issue",
    "issues.measures_by_issue",
    "issues.cause",
    // The internal steering of a year that is not over, in other words the same requests as under « open » and « times ».
    "budget",
];

/// On which days a cell counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum When {
    /// Over the period; those of two periods that follow one another add up to that of both.
    Over,
    /// Once its last day is over.
    AtEnd,
    /// Before its first day begins: what stood at the end of the period before.
    AtStart,
    /// Over the month that its code names.
    OverMonth,
    /// Once the month that its code names is over.
    AtEndOfMonth,
}

/// Figures that are another one under a second name, or of another day: what is shown of one is shown of both.
pub(super) const SAME: &[(&str, &str, When)] = &[
    ("flow.received", "received", When::Over),
    ("flow.closed", "closed", When::Over),
    ("flow.open_at_start", "open.count", When::AtStart),
    ("flow.open_at_end", "open.count", When::AtEnd),
    // No report has this table: a reader has it from the one before, or from what came and went.
    ("open_at_start.by_unit", "open.by_unit", When::AtStart),
    ("issues.open_at_start", "issues.open_at_end", When::AtStart),
    ("ombudsman.open_at_start", "ombudsman.open_at_end", When::AtStart),
    ("months.received", "received", When::OverMonth),
    ("months.reopened", "flow.reopened", When::OverMonth),
    ("months.closed", "closed", When::OverMonth),
    ("months.timed", "times.count", When::OverMonth),
    ("months.within_standard", "times.within_standard", When::OverMonth),
    ("months.late", "times.late", When::OverMonth),
    ("months.open_at_end", "open.count", When::AtEndOfMonth),
];

/// Figures of how things stand at the end, which do not add up over time.
const STOCKS: &[&str] = &[
    "open",
    "consultations.awaited",
    "consultations.overdue",
    "consultations.overdue_by_unit",
    "measures.undecided",
    "measures.awaiting_start",
    "measures.under_way",
    "measures.to_verify",
    "measures.overdue",
    "measures.overdue_by_unit",
    "issues.open_at_end",
    "ombudsman.open_at_end",
    "ombudsman.late_at_end",
];

/// Figures of all that was followed over a period, which is followed over the next one too: they do not add up over time.
const FOLLOWED: &[&str] = &["consultations.count", "consultations.by_unit", "measures.count", "measures.by_unit"];

/// Whether a figure is of what was followed over a period.
pub(super) fn is_followed(name: &str) -> bool {
    FOLLOWED.iter().any(|path| is_or_is_under(name, path))
}

/// The code under a path; `None` for a key that is not under it.
pub(super) fn code_under<'a>(key: &'a str, path: &str) -> Option<&'a str> {
    key.strip_prefix(path)?.strip_prefix('.')
}

pub(super) fn is_or_is_under(key: &str, path: &str) -> bool {
    key == path || code_under(key, path).is_some()
}

/// Whether a figure is never published.
pub(super) fn is_never_published(key: &str) -> bool {
    NEVER.iter().any(|path| is_or_is_under(key, path))
}

/// The figure behind a key: its name, the day or days, and the month if it is one of a month.
pub(super) fn figure(key: &str) -> (&str, When, Option<&str>) {
    for (path, name, when) in SAME {
        match when {
            When::OverMonth | When::AtEndOfMonth => {
                if let Some(month) = code_under(key, path) {
                    return (name, *when, Some(month));
                }
            }
            When::Over | When::AtEnd | When::AtStart if key == *path => return (name, *when, None),
            _ => {}
        }
    }
    (key, if is_stock(key) { When::AtEnd } else { When::Over }, None)
}

/// Whether a figure says how things stand on a day.
pub(super) fn is_stock(name: &str) -> bool {
    STOCKS.iter().any(|path| is_or_is_under(name, path))
}

/// How the two sides of a line compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// Always equal.
    Equal,
    /// Equal but for rare cases.
    Usually,
    /// The left is at most the right.
    AtMost,
}

/// Which rows of a table a term is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RowCodes {
    /// The cell of that very key.
    Itself,
    /// All rows, added up.
    All,
    /// The row of the code of the line.
    Same,
    /// The units of the sector of the line, added up.
    UnitsOf,
    /// The column of the code of the line, added up.
    Column,
    /// The row of a grid, added up.
    Across,
}

/// A term of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Term {
    /// The figure, or the table.
    pub name: &'static str,
    /// Which of its rows.
    pub rows: RowCodes,
    /// It is looked at before the first day.
    pub at_start: bool,
}

impl Term {
    fn read(text: &'static str) -> Self {
        let shapes = [
            (".*in#", RowCodes::UnitsOf),
            (".*/#", RowCodes::Column),
            (".#/*", RowCodes::Across),
            (".*", RowCodes::All),
            (".#", RowCodes::Same),
        ];
        let shape = shapes.iter().find_map(|(end, rows)| Some((text.strip_suffix(end)?, *rows)));
        let (path, rows) = shape.unwrap_or((text, RowCodes::Itself));
        let (name, when, _) = figure(path);
        Self { name, rows, at_start: when == When::AtStart }
    }

    /// Whether a name is one that the term adds up; if so, the code of the line for which it does.
    pub fn binds(self, name: &str, sector_of: &dyn Fn(&str) -> String) -> Option<Option<String>> {
        let code = || code_under(name, self.name);
        let halves = || code().and_then(|code| code.split_once('/'));
        match self.rows {
            RowCodes::Itself => (name == self.name).then_some(None),
            RowCodes::All => code().map(|_| None),
            RowCodes::Same => code().map(|code| Some(code.to_owned())),
            RowCodes::UnitsOf => code().map(|unit| Some(sector_of(unit))),
            RowCodes::Column => halves().map(|(_, nature)| Some(nature.to_owned())),
            RowCodes::Across => halves().map(|(unit, _)| Some(unit.to_owned())),
        }
    }

    /// Whether the term is a single cell for each code of the line.
    pub fn is_single(self) -> bool {
        matches!(self.rows, RowCodes::Itself | RowCodes::Same)
    }

    /// Whether the term is the cell of that very key, and no row of a table.
    pub fn is_plain(self) -> bool {
        self.rows == RowCodes::Itself
    }

    /// The name of a single cell, for a code of the line.
    pub fn single(self, code: Option<&str>) -> Option<String> {
        match (self.rows, code) {
            (RowCodes::Itself, _) => Some(self.name.to_owned()),
            (RowCodes::Same, Some(code)) => Some(format!("{}.{code}", self.name)),
            _ => None,
        }
    }
}

/// A line, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Relation {
    pub left: Vec<Term>,
    pub sign: Sign,
    pub right: Vec<Term>,
}

impl Relation {
    /// Every line of the table. One that cannot be read is left out, which a test forbids.
    pub fn all() -> Vec<Self> {
        RELATIONS.iter().filter_map(|line| Self::read(line)).collect()
    }

    pub fn read(line: &'static str) -> Option<Self> {
        let signs = [(" = ", Sign::Equal), (" ~ ", Sign::Usually), (" <= ", Sign::AtMost)];
        let ((left, right), sign) = signs.iter().find_map(|(mark, sign)| Some((line.split_once(mark)?, *sign)))?;
        let side = |text: &'static str| text.split(" + ").map(|term| Term::read(term.trim())).collect();
        Some(Self { left: side(left), sign, right: side(right) })
    }

    /// The terms with their signs: those of the left, and against them those of the right.
    pub fn terms(&self) -> impl Iterator<Item = (Term, i64)> {
        self.left.iter().map(|term| (*term, 1)).chain(self.right.iter().map(|term| (*term, -1)))
    }

    /// The single cell that the others are parts of, and these.
    pub fn whole(&self) -> Option<(Term, &[Term])> {
        let (whole, parts) = match self.sign {
            Sign::Equal | Sign::Usually => (&self.left, &self.right),
            Sign::AtMost => (&self.right, &self.left),
        };
        match whole[..] {
            [whole] if whole.is_single() && !whole.at_start => Some((whole, parts)),
            _ => None,
        }
    }
}
