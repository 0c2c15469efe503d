//! The table of every figure of the requests: one figure, one line.
//!
//! A line says under which key a figure stands and in which section, whether every report shows it, and
//! what it is: a count (of which population, of what, of which whole, in which groups), a share of other
//! lines, statistics of days, or a target. Counting, listing, every view of a report and what is said of its keys read
//! the line. To add a figure, add one here and its words to the catalogue.

use super::Counts;
use super::case::{CaseAdmissibility, Finding, OpenStatus, code_or_unknown, group_or_unknown};
use super::classify::*;
use super::group::{CodeNames, CountDefinition, DayMeasure, Definition, FigureKind, Group, Placement, Section};
use super::population::{Population, criterion_of};
use super::times::{Amount, DayStatistic};
use crate::domain::List;

/// The path of everything that is counted.
pub fn paths() -> impl Iterator<Item = &'static str> {
    FigurePart::ALL.iter().map(|part| part.definition()).filter(|line| line.counted().is_some()).map(|line| line.path)
}

macro_rules! figures {
    ($($section:ident {
        $($part:ident: $($placement:ident)? $path:literal $(in $table:ident as $column:literal)?, $kind:ident($($of:tt)*);)*
    })*) => {
        /// A line of the table, by name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "each says what it is by its line")]
        pub enum FigurePart { $($($part),*),* }

        impl FigurePart {
            /// Every line, in the order of the report.
            pub const ALL: &'static [Self] = &[$($(Self::$part),*),*];

            /// Its key, or how its keys begin.
            pub fn path(self) -> &'static str {
                self.definition().path
            }

            pub(super) fn definition(self) -> &'static Definition {
                &TABLE[self as usize]
            }
        }

        static TABLE: &[Definition] = &[$($(Definition {
            path: $path,
            section: Section::$section,
            placement: placement!($($placement)?),
            column: column!($($table $column)?),
            kind: kind!($kind $path, $($of)*),
        }),*),*];
    };
}

macro_rules! placement {
    () => {
        Placement::Page
    };
    ($placement:ident) => {
        Placement::$placement
    };
}

macro_rules! column {
    () => {
        None
    };
    ($table:ident $name:literal) => {
        Some((FigurePart::$table, $name))
    };
}

macro_rules! kind {
    (count $path:literal, $population:ident, $counts:ident of $whole:ident, $group:expr) => {
        FigureKind::Count(CountDefinition {
            population: Population::$population,
            counts: Counts::$counts,
            whole: FigurePart::$whole,
            group: $group,
        })
    };
    (share $path:literal, $part:ident $(+ $more:ident)* of $whole:ident $(+ $other:ident)*) => {
        FigureKind::Share(
            &[FigurePart::$part $(, FigurePart::$more)*],
            &[FigurePart::$whole $(, FigurePart::$other)*],
        )
    };
    (days $path:literal, $population:ident of $of:ident, $group:expr, $days:expr, [$($name:literal $statistic:ident),+]) => {
        FigureKind::Days(DayMeasure {
            population: Population::$population,
            of: FigurePart::$of,
            group: $group,
            days: $days,
            statistics: &[$((concat!($path, $name), DayStatistic::$statistic)),+],
        })
    };
    (target $path:literal, of $of:ident, $value:expr) => {
        FigureKind::Target(FigurePart::$of, $value)
    };
}

// Name: [where it stands, if not on the page] key [beside the rows of another line, as a column of that name],
//   what it is.
//   count(population, what of which whole, groups)
//   share(lines, added up, of lines, added up)
//   days(population of the line that counts them, groups, the days, their statistics), each under the key and its name;
//     beside the rows of another line, the key is empty and each has its name alone
//   target(of the line that it is about, the value)
figures! {
    Flow {
        OpenAtStart: "flow.open_at_start", count(OpenAtStart, Requests of OpenAtStart, ALL);
        FlowReceived: "flow.received", count(Received, Requests of FlowReceived, ALL);
        Reopened: "flow.reopened", count(Reopened, Reopenings of Reopened, ALL);
        FlowClosed: "flow.closed", count(Closed, Closings of FlowClosed, ALL);
        OpenAtEnd: "flow.open_at_end", count(OpenAtEnd, Requests of OpenAtEnd, ALL);
    }

    Received {
        Received: Implied "received", count(Received, Requests of Received, ALL);
        ReceivedAnonymous: "received.anonymous", count(Received, Requests of Received, Group::One(|i| i.case.anonymous));
        ReceivedByKind: "received.by_kind",
            count(Received, Requests of Received, by(KIND, |i| Some(code_or_unknown(&i.case.kind))));
        ReceivedByChannel: "received.by_channel",
            count(Received, Requests of Received, by(CodeNames::List(List::Channel), |i| Some(code_or_unknown(&i.case.channel))));
        ReceivedBySource: "received.by_source",
            count(Received, Requests of Received, by(CodeNames::List(List::Source), |i| Some(code_or_unknown(&i.case.source))));
        ReceivedByProgram: "received.by_program",
            count(Received, Requests of Received, by(CodeNames::List(List::Program), |i| Some(code_or_unknown(&i.case.program))));
        ReceivedBySector: "received.by_sector",
            count(Received, Requests of Received, by(UNIT, |i| Some(code_or_unknown(&i.case.sector))));
        ReceivedByUnit: Implied "received.by_unit",
            count(Received, Requests of Received, by(UNIT, |i| Some(code_or_unknown(&i.case.unit))));
        ReceivedByHandler: "received.by_handler",
            count(Received, Requests of Received, by(HANDLERS, |i| Some(group_or_unknown(i.case.handler_at(i.cycle_end)))));
        ReceivedByLanguage: "received.by_language",
            count(Received, Requests of Received, by(LANGUAGES, |i| Some(code_or_unknown(&i.case.language))));
    }

    Admissibility {
        Admissible: "admissibility.admissible", count(Received, Requests of Decided,
            Group::One(|i| i.case.admissibility == CaseAdmissibility::Admissible));
        Inadmissible: "admissibility.inadmissible", count(Received, Requests of Decided,
            Group::One(|i| inadmissible(i.case).is_some()));
        Decided: Implied "admissibility.decided", count(Received, Requests of Received,
            Group::One(|i| i.case.admissibility != CaseAdmissibility::Pending));
        Pending: "admissibility.pending", count(Received, Requests of Received,
            Group::One(|i| i.case.admissibility == CaseAdmissibility::Pending && !is_closed(i.case)));
        ClosedUndecided: "admissibility.closed_undecided", count(Received, Requests of Received,
            Group::One(|i| i.case.admissibility == CaseAdmissibility::Pending && is_closed(i.case)));
        Transferred: "admissibility.transferred",
            count(Received, Requests of Received, Group::One(|i| is_transferred(i.case)));
        AdmissibleShare: "admissibility.percent_admissible", share(Admissible of Decided);
        InadmissibleShare: Implied "admissibility.percent_inadmissible", share(Inadmissible of Decided);
        ByReason: "admissibility.by_reason", count(Received, Requests of Inadmissible,
            by(CodeNames::List(List::Inadmissibility), |i| inadmissible(i.case)));
    }

    Closed {
        Closed: Implied "closed", count(Closed, Closings of Closed, ALL);
        Dispositions: "dispositions", count(Closed, Closings of Closed,
            by(DISPOSITIONS, |i| i.closing.map(|c| code_or_unknown(&c.disposition))));
        ClosedByHandler: Implied "closed.by_handler",
            count(Closed, Closings of Closed, by(HANDLERS, |i| Some(group_or_unknown(i.case.handler_at(i.closing)))));
        ClosedByUnit: Implied "closed.by_unit",
            count(Closed, Closings of Closed, by(UNIT, |i| Some(code_or_unknown(&i.case.unit))));
        WithinByUnit: "closed.within_standard_by_unit" in ClosedByUnit as "within_standard",
            count(Closed, Closings of WithinStandard, by(UNIT, |i| (main_within(i) == Some(true)).then(|| code_or_unknown(&i.case.unit))));
        LateByUnit: "closed.late_by_unit" in ClosedByUnit as "late",
            count(Closed, Closings of Late, by(UNIT, |i| (main_within(i) == Some(false)).then(|| code_or_unknown(&i.case.unit))));
        UpheldByUnit: "closed.upheld_by_unit" in ClosedByUnit as "upheld",
            count(Found, Closings of WithFinding, by(UNIT, |i| {
                i.closing?.finding.filter(|finding| finding.upholds()).map(|_| code_or_unknown(&i.case.unit))
            }));
    }

    Satisfaction {
        SatisfactionAnswers: "satisfaction.count",
            count(Closed, Closings of Closed, Group::One(|i| score(i).is_some()));
        SatisfactionRate: "satisfaction.answer_rate", share(SatisfactionAnswers of Closed);
        SatisfactionMean: "satisfaction.",
            days(Closed of SatisfactionAnswers, ALL, |i| score(i).map(i64::from), ["mean" Mean]);
        SatisfactionScores: Implied "satisfaction.scores", count(Closed, Closings of SatisfactionAnswers,
            Group::Named(SCORE_NAMES, SCORES, |i| score(i).map(|score| usize::from(score) - 1)));
    }

    Findings {
        WithFinding: "findings.with_finding", count(Found, Closings of WithFinding, ALL);
        Substantiated: "findings.substantiated", count(Found, Closings of WithFinding,
            Group::One(|i| found(i, Finding::Substantiated)));
        Partly: "findings.partly", count(Found, Closings of WithFinding, Group::One(|i| found(i, Finding::Partly)));
        Unsubstantiated: "findings.unsubstantiated", count(Found, Closings of WithFinding,
            Group::One(|i| found(i, Finding::Unsubstantiated)));
        SubstantiatedShare: "findings.percent_substantiated", share(Substantiated + Partly of WithFinding);
        FoundGrounds: "findings.grounds", count(FoundGrounds, Grounds of FoundGrounds, ALL);
        FoundComplaints: Implied "findings.complaints_with_grounds", count(FoundGrounds, Requests of FoundComplaints,
            Group::One(|i| i.ground_place() == Some(0)));
        ByGround: "findings.by_ground", count(FoundGrounds, Grounds of FoundGrounds,
            by(NATURE, |i| i.ground().map(|g| code_or_unknown(&g.nature))));
        ComplaintsByGround: "findings.complaints_by_ground" in ByGround as "complaints",
            count(FoundGrounds, Requests of FoundComplaints,
                by(NATURE, |i| i.first_of_its_complaint(|g| Some(code_or_unknown(&g.nature)))));
        SubstantiatedByGround: "findings.substantiated_by_ground" in ByGround as "substantiated",
            count(FoundGrounds, Grounds of FoundGrounds, by(NATURE, |i| nature_found(i, Some(Finding::Substantiated))));
        PartlyByGround: "findings.partly_by_ground" in ByGround as "partly",
            count(FoundGrounds, Grounds of FoundGrounds, by(NATURE, |i| nature_found(i, Some(Finding::Partly))));
        UnsubstantiatedByGround: "findings.unsubstantiated_by_ground" in ByGround as "unsubstantiated",
            count(FoundGrounds, Grounds of FoundGrounds, by(NATURE, |i| nature_found(i, Some(Finding::Unsubstantiated))));
        UndecidedByGround: "findings.undecided_by_ground" in ByGround as "undecided",
            count(FoundGrounds, Grounds of FoundGrounds, by(NATURE, |i| nature_found(i, None)));
        Upheld: Implied "findings.upheld_grounds", count(Upheld, Grounds of Upheld, ALL);
        UpheldComplaints: Implied "findings.upheld_complaints",
            count(Upheld, Requests of UpheldComplaints, Group::One(|i| i.is_first_upheld()));
        ByCriterion: "findings.by_criterion", count(Upheld, Grounds of Upheld, by(CRITERION, |i| {
            i.ground().map(|g| code_or_unknown(&g.criterion)).or(i.closing.map(|c| code_or_unknown(&c.criterion)))
        }));
        ComplaintsByCriterion: "findings.complaints_by_criterion" in ByCriterion as "complaints",
            count(Upheld, Requests of UpheldComplaints, by(CRITERION, |i| match i.ground() {
                Some(_) => i.first_of_its_complaint(criterion_of),
                None => i.closing.map(|c| code_or_unknown(&c.criterion)),
            }));
    }

    Grounds {
        Grounds: "grounds.count", count(ReceivedGrounds, Grounds of Grounds, ALL);
        GroundsComplaints: "grounds.complaints", count(ReceivedGrounds, Requests of GroundsComplaints,
            Group::One(|i| i.ground_place() == Some(0)));
        GroundsByNature: "grounds.by_nature", count(ReceivedGrounds, Grounds of Grounds,
            by(NATURE, |i| i.ground().map(|g| code_or_unknown(&g.nature))));
        ComplaintsByNature: "grounds.complaints_by_nature" in GroundsByNature as "complaints",
            count(ReceivedGrounds, Requests of GroundsComplaints,
                by(NATURE, |i| i.first_of_its_complaint(|g| Some(code_or_unknown(&g.nature)))));
        GroundsByCommitment: "grounds.by_commitment", count(ReceivedGrounds, Grounds of Grounds,
            by(COMMITMENT, |i| i.ground().map(|g| code_or_unknown(&g.commitment))));
        ComplaintsByCommitment: "grounds.complaints_by_commitment" in GroundsByCommitment as "complaints",
            count(ReceivedGrounds, Requests of GroundsComplaints,
                by(COMMITMENT, |i| i.first_of_its_complaint(|g| Some(code_or_unknown(&g.commitment)))));
        GroundsByUnitNature: "grounds.by_unit_nature", count(ReceivedGrounds, Grounds of Grounds,
            Group::Crossed([("unit", UNIT), ("nature", NATURE)],
                |i| i.ground().map(|g| (code_or_unknown(&i.case.unit), code_or_unknown(&g.nature)))));
    }

    Times {
        Timed: "times.count", count(Closed, Closings of Closed, Group::One(|i| timed(i).is_some()));
        Untimed: "times.unknown", count(Closed, Closings of Closed, Group::One(|i| timed(i).is_none()));
        Net: "times.", days(Closed of Timed, ALL, |i| timed(i)?.net,
            ["mean" Mean, "median" Median, "p90" P90]);
        // The longest is that of one request.
        NetMost: "times.", days(Closed of Timed, ALL, |i| timed(i)?.net, ["max" Max]);
        Gross: "times.gross_", days(Closed of Timed, ALL, |i| timed(i)?.gross,
            ["mean" Mean, "median" Median, "p90" P90, "max" Max]);
        WithinStandard: Implied "times.within_standard",
            count(Closed, Closings of Timed, Group::One(|i| main_within(i) == Some(true)));
        Late: Implied "times.late", count(Closed, Closings of Timed, Group::One(|i| main_within(i) == Some(false)));
        StandardUnknown: "times.standard_unknown",
            count(Closed, Closings of Timed, Group::One(|i| timed(i).is_some_and(|c| c.within_standard.is_none())));
        ByStandardAll: Implied "times.with_standard", count(Closed, Closings of Timed,
            Group::One(|i| standard(i).is_some()));
        OtherStandard: Implied "times.other_standard", count(Closed, Closings of Timed,
            Group::One(|i| !i.is_of_main_kind() && within(i).is_some()));
        WithinShare: "times.within_standard_percent", share(WithinStandard of WithinStandard + Late);
        StandardTarget: Implied "times.target_percent",
            target(of Timed, |of| of.target_tenths().map(|tenths| Amount::Tenths(tenths.into())));
        ByStandard: "times.by_standard", count(Closed, Closings of ByStandardAll, by(STANDARD, standard));
        WithinByStandard: "times.within_by_standard" in ByStandard as "within_standard",
            count(Closed, Closings of ByStandardAll, by(STANDARD, |i| standard(i).filter(|_| within(i) == Some(true))));
        LateByStandard: Implied "times.late_by_standard" in ByStandard as "late",
            count(Closed, Closings of ByStandardAll, by(STANDARD, |i| standard(i).filter(|_| within(i) == Some(false))));
        ShareByStandard: "" in ByStandard as "within_standard_percent",
            share(WithinByStandard of WithinByStandard + LateByStandard);
        Bands: "times.bands", count(Closed, Closings of Timed,
            Group::Named(BAND_NAMES, BANDS, |i| i.closing?.net.map(band)));
        Suspended: "times.suspensions.requests",
            count(EveryCase, Requests of Suspended, Group::One(|i| i.case.suspensions.n > 0));
        Suspensions: "times.suspensions.",
            days(EveryCase of Suspended, ALL, |i| suspensions(i).map(|of| of.n.into()), ["n" Sum]);
        SuspendedDays: "times.suspensions.",
            days(EveryCase of Suspended, ALL, |i| suspensions(i).map(|of| of.days), ["days" Sum]);
    }

    Acknowledgement {
        Acknowledged: Implied "times.acknowledgement.count", count(Received, Requests of Received,
            Group::One(|i| i.case.acknowledgement_delay.is_some()));
        AcknowledgedWithin: Implied "times.acknowledgement.within_target", count(Received, Requests of Acknowledged,
            Group::One(|i| i.case.acknowledgement_delay.is_some_and(|d| d <= i.scope.targets.acknowledgement_days)));
        AcknowledgedLate: Implied "times.acknowledgement.late", count(Received, Requests of Acknowledged,
            Group::One(|i| i.case.acknowledgement_delay.is_some_and(|d| d > i.scope.targets.acknowledgement_days)));
        AcknowledgedUnknown: "times.acknowledgement.unknown", count(Received, Requests of Received,
            Group::One(|i| is_acknowledgement_unknown(i.case)));
        NotToAcknowledge: "times.acknowledgement.not_owed", count(Received, Requests of Received,
            Group::One(|i| lacks_acknowledgement(i.case) && !is_acknowledgement_owed(i.case)));
        Unacknowledged: "times.acknowledgement.missing", count(Received, Requests of Received,
            Group::One(|i| lacks_acknowledgement(i.case) && is_acknowledgement_owed(i.case)));
        AcknowledgedShare: "times.acknowledgement.within_target_percent", share(AcknowledgedWithin of Acknowledged);
        AcknowledgementTarget: Implied "times.acknowledgement.target_days",
            target(of Acknowledged, |of| Some(Amount::Whole(of.targets.acknowledgement_days)));
        AcknowledgementDelay: "times.acknowledgement.", days(Received of Acknowledged, ALL,
            |i| i.case.acknowledgement_delay, ["mean" Mean, "median" Median, "p90" P90, "max" Max]);
    }

    Months {
        MonthsReceived: "months.received", count(Received, Requests of Received,
            Group::Monthly(|i| Some(i.month(i.case.received_on))));
        MonthsReopened: "months.reopened" in MonthsReceived as "reopened", count(Reopened, Reopenings of Reopened,
            Group::Monthly(|i| i.closing?.reopened_on.map(|day| i.month(day))));
        MonthsClosed: "months.closed" in MonthsReceived as "closed", count(Closed, Closings of Closed,
            Group::Monthly(month_closed));
        MonthsOpenAtEnd: "months.open_at_end" in MonthsReceived as "open_at_end",
            count(OpenAtMonthEnds, Requests of OpenAtEnd, Group::Monthly(|i| i.month_end()));
        MonthsTimed: Implied "months.timed" in MonthsReceived as "timed", count(Closed, Closings of Timed,
            Group::Monthly(|i| month_closed(i).filter(|_| timed(i).is_some())));
        MonthsWithinStandard: "months.within_standard" in MonthsReceived as "within_standard",
            count(Closed, Closings of Timed,
                Group::Monthly(|i| month_closed(i).filter(|_| main_within(i) == Some(true))));
        MonthsLate: Implied "months.late" in MonthsReceived as "late", count(Closed, Closings of Timed,
            Group::Monthly(|i| month_closed(i).filter(|_| main_within(i) == Some(false))));
        MonthsNet: "" in MonthsReceived as "net", days(Closed of MonthsTimed,
            Group::Monthly(month_closed), |i| i.closing?.net, ["median" Median, "p90" P90]);
        MonthsWithinShare: "" in MonthsReceived as "within_standard_percent",
            share(MonthsWithinStandard of MonthsWithinStandard + MonthsLate);
    }

    Open {
        Open: Implied "open.count", count(OpenAtEnd, Requests of Open, ALL);
        OpenOverdue: "open.overdue", count(OpenAtEnd, Requests of Open, Group::One(|i| is_open_and(i, OpenStatus::is_overdue)));
        OpenSuspended: "open.suspended", count(OpenAtEnd, Requests of Open, Group::One(|i| is_open_and(i, |s| s.suspended)));
        OpenAged: Implied "open.age_known", count(OpenAtEnd, Requests of Open, Group::One(|i| i.case.at_end.is_some()));
        OpenUnaged: "open.age_unknown", count(OpenAtEnd, Requests of Open, Group::One(|i| i.case.at_end.is_none()));
        OpenAge: "open.age_", days(OpenAtEnd of OpenAged, ALL, age_net, ["mean" Mean]);
        OpenAgeSpread: Implied "open.age_", days(OpenAtEnd of OpenAged, ALL, age_net, ["median" Median, "p90" P90]);
        OpenAgeMost: "open.age_", days(OpenAtEnd of OpenAged, ALL, age_net, ["max" Max]);
        OpenGrossAge: Implied "open.age_gross_", days(OpenAtEnd of OpenAged, ALL,
            |i| i.case.at_end.as_ref().map(|status| status.age_gross), ["mean" Mean, "max" Max]);
        OpenBands: Implied "open.bands", count(OpenAtEnd, Requests of OpenAged,
            Group::Named(BAND_NAMES, BANDS, |i| i.case.at_end.as_ref().map(|status| band(status.age_net))));
        OpenByUnit: Implied "open.by_unit",
            count(OpenAtEnd, Requests of Open, by(UNIT, |i| Some(code_or_unknown(&i.case.unit))));
    }

    Handling {
        HandledRequests: Implied "handling.requests", count(Closed, Closings of HandledRequests,
            Group::One(|i| i.closing.is_some_and(|closing| closing.net.is_some())));
        HandledByHandler: Implied "handling.by_handler",
            count(Handled, Closings of HandledRequests, by(HANDLERS, |i| i.handled().map(|(by, _)| by)));
        HandledDays: Implied "" in HandledByHandler as "net", days(Handled of HandledByHandler,
            by(HANDLERS, |i| i.handled().map(|(by, _)| by)), |i| i.handled().map(|(_, days)| days),
            ["days" Sum, "mean" Mean]);
    }

    Consultations {
        Consulted: Implied "consultations.count", count(Consulted, Consultations of Consulted, ALL);
        Asked: Implied "consultations.asked", count(Consulted, Consultations of Asked,
            Group::One(|i| consulted(i, asked).is_some()));
        Answered: Implied "consultations.answered", count(Consulted, Consultations of Answered,
            Group::One(|i| consulted(i, answered).is_some()));
        AnsweredInTime: Implied "consultations.within_due", count(Consulted, Consultations of Answered,
            Group::One(|i| consulted(i, answered_in_time).is_some()));
        Awaited: Implied "consultations.awaited", count(Consulted, Consultations of Awaited,
            Group::One(|i| consulted(i, |_, asked| asked.awaited.is_some()).is_some()));
        AwaitedLate: Implied "consultations.overdue", count(Consulted, Consultations of Awaited,
            Group::One(|i| consulted(i, overdue).is_some()));
        AnsweredInTimeShare: "consultations.within_due_percent", share(AnsweredInTime of Answered);
        AnswerDays: "consultations.", days(Consulted of Answered, ALL, answer_days, ["mean" Mean]);
        AnswerDaysSpread: Implied "consultations.", days(Consulted of Answered, ALL, answer_days,
            ["median" Median, "p90" P90, "max" Max]);
        ConsultedByUnit: "consultations.by_unit",
            count(Consulted, Consultations of Consulted, by(UNIT, |i| consulted(i, |_, _| true)));
        AskedByUnit: Implied "consultations.asked_by_unit" in ConsultedByUnit as "asked",
            count(Consulted, Consultations of Asked, by(UNIT, |i| consulted(i, asked)));
        AnsweredByUnit: "consultations.answered_by_unit" in ConsultedByUnit as "answered",
            count(Consulted, Consultations of Answered, by(UNIT, |i| consulted(i, answered)));
        InTimeByUnit: "consultations.within_due_by_unit" in ConsultedByUnit as "within_due",
            count(Consulted, Consultations of Answered, by(UNIT, |i| consulted(i, answered_in_time)));
        AnswerLateByUnit: "consultations.overdue_by_unit" in ConsultedByUnit as "overdue",
            count(Consulted, Consultations of Awaited, by(UNIT, |i| consulted(i, overdue)));
        AnswerDaysByUnit: "" in ConsultedByUnit as "net", days(Consulted of AnsweredByUnit,
            by(UNIT, |i| consulted(i, answered)), answer_days, ["mean" Mean]);
        AnswerDaysByUnitSpread: Implied "" in ConsultedByUnit as "net", days(Consulted of AnsweredByUnit,
            by(UNIT, |i| consulted(i, answered)), answer_days, ["median" Median, "p90" P90, "max" Max]);
    }

    // Each row has a flow of its own, which closes as that of the office does.
    Partners {
        Partners: "partners.requests", count(PartnersInHand, Requests of Partners, ALL);
        ByPartner: "partners.by_partner", count(PartnersInHand, Requests of Partners, by(PARTNER, partner));
        PartnersOpenAtStart: "partners.open_at_start" in ByPartner as "open_at_start",
            count(PartnersOpenAtStart, Requests of Partners, by(PARTNER, partner));
        PartnersReceived: "partners.received" in ByPartner as "received",
            count(PartnersReceived, Requests of Partners, by(PARTNER, partner));
        PartnersReopened: "partners.reopened" in ByPartner as "reopened",
            count(PartnersReopened, Reopenings of Partners, by(PARTNER, partner));
        PartnersClosed: "partners.closed" in ByPartner as "closed",
            count(PartnersClosed, Closings of Partners, by(PARTNER, partner));
        PartnersOpenAtEnd: "partners.open_at_end" in ByPartner as "open_at_end",
            count(PartnersOpenAtEnd, Requests of Partners, by(PARTNER, partner));
        PartnersOverdue: "partners.overdue" in ByPartner as "overdue", count(PartnersOpenAtEnd, Requests of Partners,
            by(PARTNER, |i| partner(i).filter(|_| is_open_and(i, OpenStatus::is_overdue))));
        PartnersUpheld: "partners.upheld" in ByPartner as "upheld", count(PartnersFound, Closings of Partners,
            by(PARTNER, |i| i.closing?.finding.filter(|finding| finding.upholds()).and(partner(i))));
    }

    Budget {
        BudgetOverdue: Implied "budget.overdue", count(OpenAtEnd, Requests of BudgetOverdue,
            Group::One(|i| is_main_and(i, |s| s.is_some_and(OpenStatus::is_overdue))));
        BudgetOpen: Implied "budget.open", count(OpenAtEnd, Requests of BudgetOpen,
            Group::One(|i| is_main_and(i, |s| !s.is_some_and(OpenStatus::is_overdue))));
        BudgetThreatening: Implied "budget.threatening", count(OpenAtEnd, Requests of BudgetOpen,
            Group::One(|i| is_main_and(i, |s| s.is_some_and(|s| s.due_soon))));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_can_be_named_apart_from_every_other() {
        let lines = FigurePart::ALL.iter().map(|part| part.definition());
        let paths: Vec<_> = lines.filter(|line| line.counted().is_some()).collect();
        for (at, line) in paths.iter().enumerate() {
            for (other_at, other) in paths.iter().enumerate().filter(|(other_at, _)| *other_at != at) {
                assert_ne!(line.path, other.path, "{at} {other_at}");
                // Codes may hold points: below a line that has groups, no other line may have its path.
                let below = other.path.starts_with(&format!("{}.", line.path));
                let group = line.counted().unwrap().group;
                assert!(!below || matches!(group, Group::One(_)), "{} under {}", other.path, line.path);
            }
        }
    }

    #[test]
    fn the_whole_of_a_line_is_a_single_cell() {
        for line in FigurePart::ALL.iter().map(|part| part.definition()) {
            let Some(counted) = line.counted() else { continue };
            let whole = counted.whole.definition().counted().unwrap();
            assert!(matches!(whole.group, Group::One(_)), "{}", line.path);
        }
    }
}
