//! The figures of a report, ready to be drawn.
//!
//! A plain count has the key of its place: `figures.admissibility.pending` is the cell `admissibility.pending`.

use super::breakdown::{Breakdown, Cell, FigurePart, Row};
use super::flow::{Flow, FlowDoesNotClose};
use super::grid::CrossCounts;
use super::group::Place;
use super::months::{self, Month};
use super::percent::Percent;
use super::population::Targets;
use super::satisfaction::SatisfactionFigures;
use super::tally::Tally;
use super::times::TimeSummary;
use super::units::{self, Consultations, Handling};
use crate::domain::Period;

/// All figures of a period.
#[derive(Clone, Debug)]
pub struct Figures {
    /// The days they are about.
    pub period: Period,
    /// The flow.
    pub flow: Flow,
    /// What came in.
    pub received: Received,
    /// What was closed.
    pub closed: Closed,
    /// What triage decided of what came in.
    pub admissibility: AdmissibilityFigures,
    /// What was found.
    pub findings: Findings,
    /// How requests were closed.
    pub dispositions: Breakdown,
    /// What the persons thought of it.
    pub satisfaction: SatisfactionFigures,
    /// What the complaints that came in are about.
    pub grounds: Grounds,
    /// How long it took.
    pub times: Times,
    /// What is open at the end.
    pub open: Open,
    /// Who had what was closed.
    pub handling: Handling,
    /// What units were asked.
    pub consultations: Consultations,
    /// The months, when there are several: from the first that has anything to tell to the last of the period.
    pub months: Vec<Month>,
    cells: Vec<Cell>,
}

/// Requests received in the period.
#[derive(Clone, Debug)]
pub struct Received {
    /// How many; its key is `received`.
    pub count: u64,
    /// Of which anonymous.
    pub anonymous: u64,
    /// By kind.
    pub by_kind: Breakdown,
    /// By channel.
    pub by_channel: Breakdown,
    /// By source.
    pub by_source: Breakdown,
    /// By program or service.
    pub by_program: Breakdown,
    /// By administrative unit.
    pub by_unit: Breakdown,
    /// By sector.
    pub by_sector: Breakdown,
    /// By handler: office, unit or partner.
    pub by_handler: Breakdown,
    /// By language of the reply.
    pub by_language: Breakdown,
}

/// Closings in the period.
#[derive(Clone, Debug)]
pub struct Closed {
    /// How many; its key is `closed`.
    pub count: u64,
    /// By handler.
    pub by_handler: Breakdown,
    /// By administrative unit.
    pub by_unit: Breakdown,
}

/// Admissibility of the requests received in the period.
#[derive(Clone, Debug)]
pub struct AdmissibilityFigures {
    /// Admissible.
    pub admissible: u64,
    /// Inadmissible.
    pub inadmissible: u64,
    /// Awaiting triage.
    pub pending: u64,
    /// Admissible or not: the denominator of the rates.
    pub decided: u64,
    /// Whose last closing transferred them to another body.
    pub transferred: u64,
    /// Admissible out of decided.
    pub percent_admissible: Percent,
    /// Inadmissible out of decided.
    pub percent_inadmissible: Percent,
    /// Inadmissible ones by reason.
    pub by_reason: Breakdown,
}

/// Findings of the complaints closed in the period.
#[derive(Clone, Debug)]
pub struct Findings {
    /// Closings with a finding: the denominator of the rate.
    pub with_finding: u64,
    /// Substantiated.
    pub substantiated: u64,
    /// Partly substantiated.
    pub partly: u64,
    /// Unsubstantiated.
    pub unsubstantiated: u64,
    /// Substantiated and partly, out of those with a finding.
    pub percent_substantiated: Percent,
    /// Grounds of these complaints, by nature.
    pub by_ground: FoundGrounds,
    /// What upheld them, by criterion.
    pub by_criterion: GroundTable,
}

/// Grounds by some code, with the complaints that have them.
#[derive(Clone, Debug)]
pub struct GroundTable {
    /// Grounds; a complaint counts as many times as it has grounds.
    pub grounds: Breakdown,
    /// For each row, how many complaints have at least one such ground. They add up to more than the complaints there
    /// are, since one complaint may have grounds of several rows.
    pub complaints: Vec<Cell>,
}

/// Grounds by nature, with what was found of them.
#[derive(Clone, Debug)]
pub struct FoundGrounds {
    /// How many grounds in all.
    pub count: u64,
    /// A row for each nature.
    pub rows: Vec<FoundRow>,
}

/// The grounds of one nature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundRow {
    /// The grounds, counted.
    pub row: Row,
    /// Complaints with at least one such ground.
    pub complaints: Cell,
    /// Grounds found substantiated.
    pub substantiated: Cell,
    /// Grounds found partly substantiated.
    pub partly: Cell,
    /// Grounds found unsubstantiated.
    pub unsubstantiated: Cell,
    /// Grounds of which nothing was recorded.
    pub undecided: Cell,
}

/// Grounds of the complaints received in the period.
#[derive(Clone, Debug)]
pub struct Grounds {
    /// How many grounds.
    pub count: u64,
    /// Complaints with at least one ground.
    pub complaints: u64,
    /// By nature.
    pub by_nature: GroundTable,
    /// By commitment.
    pub by_commitment: GroundTable,
    /// By unit and nature.
    pub by_unit_nature: CrossCounts,
}

/// Times of the closings of the period.
#[derive(Clone, Debug)]
pub struct Times {
    /// Closings whose net time is known; the rest is about them.
    pub count: u64,
    /// Closings whose net time is unknown.
    pub unknown: u64,
    /// Net days.
    pub net: TimeSummary,
    /// Gross days of the same closings.
    pub gross: TimeSummary,
    /// Within the standard.
    pub within_standard: u64,
    /// Past it.
    pub late: u64,
    /// Of which it is not known whether they met a standard.
    pub standard_unknown: u64,
    /// Within, out of within and late.
    pub within_standard_percent: Percent,
    /// The share aimed at, in tenths of a percent.
    pub target_tenths: Option<u32>,
    /// Net days in bands.
    pub bands: Breakdown,
    /// Acknowledgements.
    pub acknowledgement: AcknowledgementFigures,
    /// Suspensions.
    pub suspensions: SuspensionFigures,
}

/// Acknowledgement of the requests received in the period.
#[derive(Clone, Debug)]
pub struct AcknowledgementFigures {
    /// Acknowledged after a known delay.
    pub count: u64,
    /// That delay, in business days.
    pub delay: TimeSummary,
    /// Within the target.
    pub within_target: u64,
    /// Past it.
    pub late: u64,
    /// Acknowledged nobody knows how fast, or nobody knows whether.
    pub unknown: u64,
    /// Not acknowledged.
    pub missing: u64,
    /// Within the target, out of those with a known delay.
    pub percent_within_target: Percent,
    /// The target.
    pub target_days: i64,
}

/// Suspensions within the period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SuspensionFigures {
    /// Requests that were suspended.
    pub requests: u64,
    /// How many suspensions.
    pub n: u64,
    /// Business days they took out.
    pub days: i64,
}

/// Requests open at the end of the period.
#[derive(Clone, Debug)]
pub struct Open {
    /// How many.
    pub count: u64,
    /// Past their due date.
    pub overdue: u64,
    /// Waiting on the requester.
    pub suspended: u64,
    /// Whose age is known; ages are about them.
    pub age_known: u64,
    /// Whose age is unknown.
    pub age_unknown: u64,
    /// Age in net days.
    pub age_net: TimeSummary,
    /// Age in gross days.
    pub age_gross: TimeSummary,
    /// Net ages in bands.
    pub bands: Breakdown,
    /// By officer; unknown means assigned to nobody.
    pub by_officer: Breakdown,
    /// By administrative unit.
    pub by_unit: Breakdown,
}

impl Figures {
    /// The figures that counts tell.
    pub(super) fn of(tally: &Tally, targets: Targets) -> Result<Self, FlowDoesNotClose> {
        let period = tally.period;
        let figures = Self {
            period,
            flow: tally.flow(),
            received: received(tally),
            closed: Closed {
                count: tally.total(FigurePart::Closed),
                by_handler: tally.breakdown(FigurePart::ClosedByHandler),
                by_unit: tally.breakdown(FigurePart::ClosedByUnit),
            },
            admissibility: admissibility(tally),
            findings: findings(tally),
            dispositions: tally.breakdown(FigurePart::Dispositions),
            satisfaction: SatisfactionFigures::of(tally),
            grounds: Grounds {
                count: tally.total(FigurePart::Grounds),
                complaints: tally.total(FigurePart::GroundsComplaints),
                by_nature: ground_table(tally, FigurePart::GroundsByNature, FigurePart::ComplaintsByNature),
                by_commitment: ground_table(tally, FigurePart::GroundsByCommitment, FigurePart::ComplaintsByCommitment),
                by_unit_nature: CrossCounts::of(tally, FigurePart::GroundsByUnitNature),
            },
            times: times(tally, targets),
            open: open(tally),
            handling: units::handling(tally),
            consultations: units::consultations(tally),
            months: months::months(tally),
            cells: tally.cells(),
        };
        figures.flow_proof()?;
        Ok(figures)
    }

    /// That open at start + received + reopened − closed = open at end.
    ///
    /// # Errors
    /// [`FlowDoesNotClose`] when it is not so.
    pub fn flow_proof(&self) -> Result<(), FlowDoesNotClose> {
        if self.flow.closes() { Ok(()) } else { Err(FlowDoesNotClose { flow: self.flow, numbers: Vec::new() }) }
    }

    /// Every counted cell, in the order of the report; each key can be given to [`cases`](super::cases()).
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }
}

fn received(tally: &Tally) -> Received {
    Received {
        count: tally.total(FigurePart::Received),
        anonymous: tally.total(FigurePart::ReceivedAnonymous),
        by_kind: tally.breakdown(FigurePart::ReceivedByKind),
        by_channel: tally.breakdown(FigurePart::ReceivedByChannel),
        by_source: tally.breakdown(FigurePart::ReceivedBySource),
        by_program: tally.breakdown(FigurePart::ReceivedByProgram),
        by_unit: tally.breakdown(FigurePart::ReceivedByUnit),
        by_sector: tally.breakdown(FigurePart::ReceivedBySector),
        by_handler: tally.breakdown(FigurePart::ReceivedByHandler),
        by_language: tally.breakdown(FigurePart::ReceivedByLanguage),
    }
}

fn admissibility(tally: &Tally) -> AdmissibilityFigures {
    AdmissibilityFigures {
        admissible: tally.total(FigurePart::Admissible),
        inadmissible: tally.total(FigurePart::Inadmissible),
        pending: tally.total(FigurePart::Pending),
        decided: tally.total(FigurePart::Decided),
        transferred: tally.total(FigurePart::Transferred),
        percent_admissible: tally.percent(FigurePart::Admissible),
        percent_inadmissible: tally.percent(FigurePart::Inadmissible),
        by_reason: tally.breakdown(FigurePart::ByReason),
    }
}

fn findings(tally: &Tally) -> Findings {
    let (substantiated, partly) = (tally.total(FigurePart::Substantiated), tally.total(FigurePart::Partly));
    let with_finding = tally.total(FigurePart::WithFinding);
    Findings {
        with_finding,
        substantiated,
        partly,
        unsubstantiated: tally.total(FigurePart::Unsubstantiated),
        percent_substantiated: Percent::new(substantiated + partly, with_finding),
        by_ground: found_grounds(tally),
        by_criterion: ground_table(tally, FigurePart::ByCriterion, FigurePart::ComplaintsByCriterion),
    }
}

fn found_grounds(tally: &Tally) -> FoundGrounds {
    let rows = tally.breakdown(FigurePart::ByGround).rows.into_iter().map(|row| FoundRow {
        complaints: cell_of_row(tally, &row, FigurePart::ComplaintsByGround),
        substantiated: cell_of_row(tally, &row, FigurePart::SubstantiatedByGround),
        partly: cell_of_row(tally, &row, FigurePart::PartlyByGround),
        unsubstantiated: cell_of_row(tally, &row, FigurePart::UnsubstantiatedByGround),
        undecided: cell_of_row(tally, &row, FigurePart::UndecidedByGround),
        row,
    });
    FoundGrounds { count: tally.total(FigurePart::FoundGrounds), rows: rows.collect() }
}

fn ground_table(tally: &Tally, grounds: FigurePart, complaints: FigurePart) -> GroundTable {
    let grounds = tally.breakdown(grounds);
    let complaints = grounds.rows.iter().map(|row| cell_of_row(tally, row, complaints)).collect();
    GroundTable { grounds, complaints }
}

/// The cell of another line that has the code of this row.
pub(super) fn cell_of_row(tally: &Tally, row: &Row, part: FigurePart) -> Cell {
    let line = part.definition();
    Cell {
        key: [line.path, ".", &row.code].concat(),
        count: tally.count_at(part, Place::Code(&row.code)),
        counts: line.counts,
    }
}

fn times(tally: &Tally, targets: Targets) -> Times {
    let (within_standard, late) = (tally.total(FigurePart::WithinStandard), tally.total(FigurePart::Late));
    Times {
        count: tally.total(FigurePart::Timed),
        unknown: tally.total(FigurePart::Untimed),
        net: tally.series.net.summary(),
        gross: tally.series.gross.summary(),
        within_standard,
        late,
        standard_unknown: tally.total(FigurePart::StandardUnknown),
        within_standard_percent: Percent::new(within_standard, within_standard + late),
        target_tenths: targets.within_standard_tenths,
        bands: tally.breakdown(FigurePart::Bands),
        acknowledgement: AcknowledgementFigures {
            count: tally.total(FigurePart::Acknowledged),
            delay: tally.series.acknowledgement.summary(),
            within_target: tally.total(FigurePart::AcknowledgedWithin),
            late: tally.total(FigurePart::AcknowledgedLate),
            unknown: tally.total(FigurePart::AcknowledgedUnknown),
            missing: tally.total(FigurePart::Unacknowledged),
            percent_within_target: tally.percent(FigurePart::AcknowledgedWithin),
            target_days: targets.acknowledgement_days,
        },
        suspensions: SuspensionFigures {
            requests: tally.total(FigurePart::Suspended),
            n: tally.series.suspensions,
            days: tally.series.suspended_days,
        },
    }
}

fn open(tally: &Tally) -> Open {
    Open {
        count: tally.total(FigurePart::Open),
        overdue: tally.total(FigurePart::OpenOverdue),
        suspended: tally.total(FigurePart::OpenSuspended),
        age_known: tally.total(FigurePart::OpenAged),
        age_unknown: tally.total(FigurePart::OpenUnaged),
        age_net: tally.series.age_net.summary(),
        age_gross: tally.series.age_gross.summary(),
        bands: tally.breakdown(FigurePart::OpenBands),
        by_officer: tally.breakdown(FigurePart::OpenByOfficer),
        by_unit: tally.breakdown(FigurePart::OpenByUnit),
    }
}
