//! The table of everything that is counted.
//!
//! To add a figure, add a line to the table at the end of this file and a field to [`Figures`](super::Figures). A line
//! names the path, the population, what one item of it is, the cell that is the whole of the shares, and the group each
//! item falls into. Counting and listing both read the line, so they cannot disagree.

use super::Counts;
use super::case::{Case, CaseAdmissibility, CaseClosing, Finding, OpenStatus, code_or_unknown};
use super::group::{Definition, Group};
use super::percent::{Percent, rounding_misses_100};
use super::population::{CountedItem, Population, criterion_of};
use super::satisfaction::{SCORES, score};
use super::units::{answered, answered_in_time, asked, consulted, overdue};

/// One counted figure, without its place in a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Its path: `received.by_channel.phone`.
    pub key: String,
    /// The figure.
    pub count: u64,
    /// What it counts.
    pub counts: Counts,
}

/// A row of a breakdown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The code of the group; [`UNKNOWN`](super::UNKNOWN) for what was not recorded.
    pub code: String,
    /// How many.
    pub count: u64,
    /// Share of the breakdown's whole.
    pub percent: Percent,
    /// Path of the cell.
    pub key: String,
    /// What it counts.
    pub counts: Counts,
}

/// A figure told by groups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breakdown {
    /// Path of the breakdown: `received.by_channel`.
    pub path: &'static str,
    /// What it counts.
    pub counts: Counts,
    /// Key of the cell that is its whole.
    pub whole: &'static str,
    /// The whole itself, the denominator of the shares.
    pub total: u64,
    /// The rows: largest first, then by code, the unknown last; bands in their own order.
    pub rows: Vec<Row>,
}

impl Breakdown {
    /// What the shares as shown add up to, in tenths, when rounding makes them miss 100 %.
    pub fn rounding_misses_100(&self) -> Option<i64> {
        rounding_misses_100(&self.rows.iter().map(|row| row.percent).collect::<Vec<_>>())
    }
}

/// The bands of the times, by net days.
pub(super) const BANDS: &[&str] = &["le_5", "6_10", "11_15", "16_20", "gt_20"];

fn band(net: i64) -> usize {
    match net {
        ..=5 => 0,
        6..=10 => 1,
        11..=15 => 2,
        16..=20 => 3,
        21.. => 4,
    }
}

const ALL: Group = Group::One(|_| true);

const fn by(code: for<'a> fn(&CountedItem<'a>) -> Option<&'a str>) -> Group {
    Group::Coded(code)
}

fn inadmissible(case: &Case) -> Option<&str> {
    match &case.admissibility {
        CaseAdmissibility::Inadmissible { reason } => Some(code_or_unknown(reason)),
        CaseAdmissibility::Pending | CaseAdmissibility::Admissible => None,
    }
}

/// Acknowledged nobody knows how fast, or nobody knows whether.
fn is_acknowledgement_unknown(case: &Case) -> bool {
    case.acknowledgement_delay.is_none() && (case.acknowledged_on.is_some() || case.acknowledgement_unknown)
}

fn is_transferred(case: &Case) -> bool {
    let last = case.closings.last().filter(|closing| closing.reopened_on.is_none());
    last.is_some_and(|closing| code_or_unknown(&closing.disposition) == "transferred")
}

fn found(item: &CountedItem<'_>, finding: Finding) -> bool {
    item.closing.is_some_and(|closing| closing.finding == Some(finding))
}

fn nature_found<'a>(item: &CountedItem<'a>, finding: Option<Finding>) -> Option<&'a str> {
    item.ground().filter(|ground| ground.finding == finding).map(|ground| code_or_unknown(&ground.nature))
}

/// The closing of an item whose time to close is known.
fn timed<'a>(item: &CountedItem<'a>) -> Option<&'a CaseClosing> {
    item.closing.filter(|closing| closing.net.is_some())
}

fn is_timed(item: &CountedItem<'_>, within: Option<bool>) -> bool {
    timed(item).is_some_and(|closing| closing.within == within)
}

fn is_open_and(item: &CountedItem<'_>, holds: fn(&OpenStatus) -> bool) -> bool {
    item.case.at_end.as_ref().is_some_and(holds)
}

/// The path of everything that is counted.
pub fn paths() -> impl Iterator<Item = &'static str> {
    FigurePart::ALL.iter().map(|part| part.definition().path)
}

macro_rules! table {
    ($($part:ident: $path:literal, $population:ident, $counts:ident of $whole:ident, $group:expr;)*) => {
        /// A line of the table, by name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(super) enum FigurePart { $($part),* }

        impl FigurePart {
            /// Every line, in the order of the report.
            pub const ALL: &'static [Self] = &[$(Self::$part),*];

            /// What the line says.
            pub fn definition(self) -> &'static Definition {
                &TABLE[self as usize]
            }
        }

        static TABLE: &[Definition] = &[$(Definition {
            path: $path,
            population: Population::$population,
            counts: Counts::$counts,
            whole: FigurePart::$whole,
            group: $group,
        }),*];
    };
}

// Name: path, population, what is counted, of which whole, the groups.
table! {
    OpenAtStart: "flow.open_at_start", OpenAtStart, Requests of OpenAtStart, ALL;
    FlowReceived: "flow.received", Received, Requests of FlowReceived, ALL;
    Reopened: "flow.reopened", Reopened, Reopenings of Reopened, ALL;
    FlowClosed: "flow.closed", Closed, Closings of FlowClosed, ALL;
    OpenAtEnd: "flow.open_at_end", OpenAtEnd, Requests of OpenAtEnd, ALL;

    Received: "received", Received, Requests of Received, ALL;
    ReceivedByKind: "received.by_kind", Received, Requests of Received, by(|i| Some(code_or_unknown(&i.case.kind)));
    ReceivedByChannel: "received.by_channel", Received, Requests of Received, by(|i| Some(code_or_unknown(&i.case.channel)));
    ReceivedBySource: "received.by_source", Received, Requests of Received, by(|i| Some(code_or_unknown(&i.case.source)));
    ReceivedByProgram: "received.by_program", Received, Requests of Received, by(|i| Some(code_or_unknown(&i.case.program)));
    ReceivedByUnit: "received.by_unit", Received, Requests of Received, by(|i| Some(code_or_unknown(&i.case.unit)));
    ReceivedBySector: "received.by_sector", Received, Requests of Received, by(|i| Some(code_or_unknown(&i.case.sector)));
    ReceivedByHandler: "received.by_handler", Received, Requests of Received, by(|i| Some(code_or_unknown(&i.case.handler)));
    ReceivedByLanguage: "received.by_language", Received, Requests of Received, by(|i| Some(code_or_unknown(&i.case.language)));
    ReceivedAnonymous: "received.anonymous", Received, Requests of Received, Group::One(|i| i.case.anonymous);

    Closed: "closed", Closed, Closings of Closed, ALL;
    ClosedByHandler: "closed.by_handler", Closed, Closings of Closed, by(|i| Some(i.case.handler_at(i.closing)));
    ClosedByUnit: "closed.by_unit", Closed, Closings of Closed, by(|i| Some(code_or_unknown(&i.case.unit)));

    Admissible: "admissibility.admissible", Received, Requests of Decided,
        Group::One(|i| i.case.admissibility == CaseAdmissibility::Admissible);
    Inadmissible: "admissibility.inadmissible", Received, Requests of Decided,
        Group::One(|i| inadmissible(i.case).is_some());
    Pending: "admissibility.pending", Received, Requests of Received,
        Group::One(|i| i.case.admissibility == CaseAdmissibility::Pending);
    Decided: "admissibility.decided", Received, Requests of Received,
        Group::One(|i| i.case.admissibility != CaseAdmissibility::Pending);
    Transferred: "admissibility.transferred", Received, Requests of Received, Group::One(|i| is_transferred(i.case));
    ByReason: "admissibility.by_reason", Received, Requests of Inadmissible, by(|i| inadmissible(i.case));

    WithFinding: "findings.with_finding", Found, Closings of WithFinding, ALL;
    Substantiated: "findings.substantiated", Found, Closings of WithFinding,
        Group::One(|i| found(i, Finding::Substantiated));
    Partly: "findings.partly", Found, Closings of WithFinding, Group::One(|i| found(i, Finding::Partly));
    Unsubstantiated: "findings.unsubstantiated", Found, Closings of WithFinding,
        Group::One(|i| found(i, Finding::Unsubstantiated));
    FoundGrounds: "findings.grounds", FoundGrounds, Grounds of FoundGrounds, ALL;
    FoundComplaints: "findings.complaints_with_grounds", FoundGrounds, Requests of FoundComplaints,
        Group::One(|i| i.ground_place() == Some(0));
    ByGround: "findings.by_ground", FoundGrounds, Grounds of FoundGrounds, by(|i| i.ground().map(|g| code_or_unknown(&g.nature)));
    ComplaintsByGround: "findings.complaints_by_ground", FoundGrounds, Requests of FoundComplaints,
        by(|i| i.first_of_its_complaint(|g| Some(code_or_unknown(&g.nature))));
    SubstantiatedByGround: "findings.substantiated_by_ground", FoundGrounds, Grounds of FoundGrounds,
        by(|i| nature_found(i, Some(Finding::Substantiated)));
    PartlyByGround: "findings.partly_by_ground", FoundGrounds, Grounds of FoundGrounds,
        by(|i| nature_found(i, Some(Finding::Partly)));
    UnsubstantiatedByGround: "findings.unsubstantiated_by_ground", FoundGrounds, Grounds of FoundGrounds,
        by(|i| nature_found(i, Some(Finding::Unsubstantiated)));
    UndecidedByGround: "findings.undecided_by_ground", FoundGrounds, Grounds of FoundGrounds,
        by(|i| nature_found(i, None));
    Upheld: "findings.upheld_grounds", Upheld, Grounds of Upheld, ALL;
    UpheldComplaints: "findings.upheld_complaints", Upheld, Requests of UpheldComplaints,
        Group::One(|i| i.is_first_upheld());
    ByCriterion: "findings.by_criterion", Upheld, Grounds of Upheld,
        by(|i| i.ground().map(|g| code_or_unknown(&g.criterion)).or(i.closing.map(|c| code_or_unknown(&c.criterion))));
    ComplaintsByCriterion: "findings.complaints_by_criterion", Upheld, Requests of UpheldComplaints, by(|i| {
        if i.ground().is_some() { i.first_of_its_complaint(criterion_of) } else { i.closing.map(|c| code_or_unknown(&c.criterion)) }
    });

    Dispositions: "dispositions", Closed, Closings of Closed, by(|i| i.closing.map(|c| code_or_unknown(&c.disposition)));

    SatisfactionAnswers: "satisfaction.count", Closed, Closings of Closed, Group::One(|i| score(i).is_some());
    SatisfactionScores: "satisfaction.scores", Closed, Closings of SatisfactionAnswers,
        Group::Named(SCORES, |i| score(i).map(|score| usize::from(score) - 1));

    Grounds: "grounds.count", ReceivedGrounds, Grounds of Grounds, ALL;
    GroundsComplaints: "grounds.complaints", ReceivedGrounds, Requests of GroundsComplaints,
        Group::One(|i| i.ground_place() == Some(0));
    GroundsByNature: "grounds.by_nature", ReceivedGrounds, Grounds of Grounds, by(|i| i.ground().map(|g| code_or_unknown(&g.nature)));
    ComplaintsByNature: "grounds.complaints_by_nature", ReceivedGrounds, Requests of GroundsComplaints,
        by(|i| i.first_of_its_complaint(|g| Some(code_or_unknown(&g.nature))));
    GroundsByUnitNature: "grounds.by_unit_nature", ReceivedGrounds, Grounds of Grounds,
        Group::Crossed(|i| i.ground().map(|g| (code_or_unknown(&i.case.unit), code_or_unknown(&g.nature))));
    GroundsByCommitment: "grounds.by_commitment", ReceivedGrounds, Grounds of Grounds,
        by(|i| i.ground().map(|g| code_or_unknown(&g.commitment)));
    ComplaintsByCommitment: "grounds.complaints_by_commitment", ReceivedGrounds, Requests of GroundsComplaints,
        by(|i| i.first_of_its_complaint(|g| Some(code_or_unknown(&g.commitment))));

    Timed: "times.count", Closed, Closings of Closed, Group::One(|i| timed(i).is_some());
    Untimed: "times.unknown", Closed, Closings of Closed, Group::One(|i| timed(i).is_none());
    WithinStandard: "times.within_standard", Closed, Closings of Timed, Group::One(|i| is_timed(i, Some(true)));
    Late: "times.late", Closed, Closings of Timed, Group::One(|i| is_timed(i, Some(false)));
    StandardUnknown: "times.standard_unknown", Closed, Closings of Timed, Group::One(|i| is_timed(i, None));
    Bands: "times.bands", Closed, Closings of Timed, Group::Named(BANDS, |i| i.closing?.net.map(band));
    Acknowledged: "times.acknowledgement.count", Received, Requests of Received,
        Group::One(|i| i.case.acknowledgement_delay.is_some());
    AcknowledgedWithin: "times.acknowledgement.within_target", Received, Requests of Acknowledged,
        Group::One(|i| i.case.acknowledgement_delay.is_some_and(|d| d <= i.scope.targets.acknowledgement_days));
    AcknowledgedLate: "times.acknowledgement.late", Received, Requests of Acknowledged,
        Group::One(|i| i.case.acknowledgement_delay.is_some_and(|d| d > i.scope.targets.acknowledgement_days));
    AcknowledgedUnknown: "times.acknowledgement.unknown", Received, Requests of Received,
        Group::One(|i| is_acknowledgement_unknown(i.case));
    Unacknowledged: "times.acknowledgement.missing", Received, Requests of Received,
        Group::One(|i| i.case.acknowledgement_delay.is_none() && !is_acknowledgement_unknown(i.case));
    Suspended: "times.suspensions.requests", Given, Requests of Suspended, Group::One(|i| i.case.suspensions.n > 0);

    Open: "open.count", OpenAtEnd, Requests of Open, ALL;
    OpenOverdue: "open.overdue", OpenAtEnd, Requests of Open, Group::One(|i| is_open_and(i, OpenStatus::is_overdue));
    OpenSuspended: "open.suspended", OpenAtEnd, Requests of Open, Group::One(|i| is_open_and(i, |s| s.suspended));
    OpenAged: "open.age_known", OpenAtEnd, Requests of Open, Group::One(|i| i.case.at_end.is_some());
    OpenUnaged: "open.age_unknown", OpenAtEnd, Requests of Open, Group::One(|i| i.case.at_end.is_none());
    OpenBands: "open.bands", OpenAtEnd, Requests of OpenAged,
        Group::Named(BANDS, |i| i.case.at_end.as_ref().map(|status| band(status.age_net)));
    OpenByOfficer: "open.by_officer", OpenAtEnd, Requests of Open, by(|i| Some(code_or_unknown(&i.case.officer)));
    OpenByUnit: "open.by_unit", OpenAtEnd, Requests of Open, by(|i| Some(code_or_unknown(&i.case.unit)));

    BudgetOverdue: "budget.overdue", OpenAtEnd, Requests of BudgetOverdue, Group::One(|i| is_open_and(i, OpenStatus::is_overdue));
    BudgetOpen: "budget.open", OpenAtEnd, Requests of BudgetOpen, Group::One(|i| !is_open_and(i, OpenStatus::is_overdue));
    BudgetThreatening: "budget.threatening", OpenAtEnd, Requests of BudgetOpen,
        Group::One(|i| is_open_and(i, |s| s.due_soon));

    HandledRequests: "handling.requests", Closed, Requests of HandledRequests,
        Group::One(|i| i.closing.is_some_and(|c| i.is_last_timed(c)));
    HandledByHandler: "handling.by_handler", Handled, Requests of HandledRequests, by(|i| i.handled().map(|(by, _)| by));

    Consulted: "consultations.count", Consulted, Consultations of Consulted, ALL;
    Asked: "consultations.asked", Consulted, Consultations of Asked, Group::One(|i| consulted(i, asked).is_some());
    Answered: "consultations.answered", Consulted, Consultations of Answered,
        Group::One(|i| consulted(i, answered).is_some());
    AnsweredInTime: "consultations.within_due", Consulted, Consultations of Answered,
        Group::One(|i| consulted(i, answered_in_time).is_some());
    Awaited: "consultations.awaited", Consulted, Consultations of Awaited,
        Group::One(|i| consulted(i, |_, asked| asked.awaited.is_some()).is_some());
    AwaitedLate: "consultations.overdue", Consulted, Consultations of Awaited,
        Group::One(|i| consulted(i, overdue).is_some());
    ConsultedByUnit: "consultations.by_unit", Consulted, Consultations of Consulted, by(|i| consulted(i, |_, _| true));
    AskedByUnit: "consultations.asked_by_unit", Consulted, Consultations of Asked, by(|i| consulted(i, asked));
    AnsweredByUnit: "consultations.answered_by_unit", Consulted, Consultations of Answered,
        by(|i| consulted(i, answered));
    InTimeByUnit: "consultations.within_due_by_unit", Consulted, Consultations of Answered,
        by(|i| consulted(i, answered_in_time));
    LateByUnit: "consultations.overdue_by_unit", Consulted, Consultations of Awaited, by(|i| consulted(i, overdue));

    MonthsReceived: "months.received", Received, Requests of Received,
        Group::Monthly(|i| Some(i.month(i.case.received_on)));
    MonthsReopened: "months.reopened", Reopened, Reopenings of Reopened,
        Group::Monthly(|i| i.closing?.reopened_on.map(|day| i.month(day)));
    MonthsClosed: "months.closed", Closed, Closings of Closed,
        Group::Monthly(|i| i.closing.map(|c| i.month(c.closed_on)));
    MonthsOpenAtEnd: "months.open_at_end", OpenAtMonthEnds, Requests of OpenAtEnd, Group::Monthly(|i| i.month_end());
    MonthsTimed: "months.timed", Closed, Closings of Timed,
        Group::Monthly(|i| timed(i).map(|c| i.month(c.closed_on)));
    MonthsWithinStandard: "months.within_standard", Closed, Closings of Timed, Group::Monthly(|i| {
        timed(i).filter(|c| c.within == Some(true)).map(|c| i.month(c.closed_on))
    });
    MonthsLate: "months.late", Closed, Closings of Timed, Group::Monthly(|i| {
        timed(i).filter(|c| c.within == Some(false)).map(|c| i.month(c.closed_on))
    });
}

impl FigurePart {
    /// The line whose rows this one has: itself, or the line of grounds that it stands beside. A row that stands beside
    /// another is there even at zero.
    pub fn rows_of(self) -> Self {
        match self {
            Self::ComplaintsByGround
            | Self::SubstantiatedByGround
            | Self::PartlyByGround
            | Self::UnsubstantiatedByGround
            | Self::UndecidedByGround => Self::ByGround,
            Self::ComplaintsByCriterion => Self::ByCriterion,
            Self::ComplaintsByNature => Self::GroundsByNature,
            Self::ComplaintsByCommitment => Self::GroundsByCommitment,
            Self::AskedByUnit | Self::AnsweredByUnit | Self::InTimeByUnit | Self::LateByUnit => Self::ConsultedByUnit,
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_can_be_named_apart_from_every_other() {
        let paths: Vec<_> = FigurePart::ALL.iter().map(|part| part.definition()).collect();
        for (at, line) in paths.iter().enumerate() {
            for (other_at, other) in paths.iter().enumerate().filter(|(other_at, _)| *other_at != at) {
                assert_ne!(line.path, other.path, "{at} {other_at}");
                // Codes may hold points: below a line that has groups, no other line may have its path.
                let below = other.path.starts_with(&format!("{}.", line.path));
                assert!(!below || matches!(line.group, Group::One(_)), "{} under {}", other.path, line.path);
            }
        }
    }

    #[test]
    fn the_whole_of_a_line_is_a_single_cell() {
        for part in FigurePart::ALL {
            let whole = part.definition().whole.definition();
            assert!(matches!(whole.group, Group::One(_)), "{}", part.definition().path);
        }
    }

    #[test]
    fn the_bands_turn_over_after_their_last_day() {
        let of = |days: &[i64]| days.iter().map(|&net| BANDS[band(net)]).collect::<Vec<_>>();
        assert_eq!(of(&[0, 5, 6, 10, 11]), ["le_5", "le_5", "6_10", "6_10", "11_15"]);
        assert_eq!(of(&[15, 16, 20, 21, 400]), ["11_15", "16_20", "16_20", "gt_20", "gt_20"]);
    }
}
