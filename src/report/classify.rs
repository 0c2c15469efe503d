//! Groups that an item of a population falls into, and where the words of their codes are.

use super::case::{
    Case, CaseAdmissibility, CaseClosing, CaseConsultation, CaseSuspensions, Finding, OpenStatus, code_or_unknown,
};
use super::group::{CodeNames, Group};
use super::population::CountedItem;
use crate::domain::act::Disposition;
use crate::domain::{Code, Handler, Lang, List};

/// The bands of the times, by net days.
pub const BANDS: &[&str] = &["le_5", "6_10", "11_15", "16_20", "gt_20"];

pub fn band(net: i64) -> usize {
    match net {
        ..=5 => 0,
        6..=10 => 1,
        11..=15 => 2,
        16..=20 => 3,
        21.. => 4,
    }
}

pub const ALL: Group = Group::One(|_| true);

pub const fn by(names: CodeNames, code: for<'a> fn(&CountedItem<'a>) -> Option<&'a str>) -> Group {
    Group::Coded(names, code)
}

pub fn inadmissible(case: &Case) -> Option<&str> {
    match &case.admissibility {
        CaseAdmissibility::Inadmissible { reason } => Some(code_or_unknown(reason)),
        CaseAdmissibility::Pending | CaseAdmissibility::Admissible => None,
    }
}

/// Acknowledged nobody knows how fast, or nobody knows whether.
pub fn is_acknowledgement_unknown(case: &Case) -> bool {
    case.acknowledgement_delay.is_none() && (case.acknowledged_on.is_some() || case.acknowledgement_unknown)
}

/// Never acknowledged, as far as the register knows.
pub fn lacks_acknowledgement(case: &Case) -> bool {
    case.acknowledgement_delay.is_none() && !is_acknowledgement_unknown(case)
}

/// Somebody can be sent an acknowledgement, and was sent no notice of inadmissibility: the rule of `due` and of the
/// day, `Filter::unacknowledged` of the store.
pub fn is_acknowledgement_owed(case: &Case) -> bool {
    !case.anonymous && inadmissible(case).is_none()
}

/// The closing that stands.
fn current_closing(case: &Case) -> Option<&CaseClosing> {
    case.closings.last().filter(|closing| closing.reopened_on.is_none())
}

pub fn is_closed(case: &Case) -> bool {
    current_closing(case).is_some()
}

pub fn is_transferred(case: &Case) -> bool {
    current_closing(case)
        .is_some_and(|closing| code_or_unknown(&closing.disposition) == Disposition::Transferred.as_str())
}

pub fn found(item: &CountedItem<'_>, finding: Finding) -> bool {
    item.closing.is_some_and(|closing| closing.finding == Some(finding))
}

pub fn nature_found<'a>(item: &CountedItem<'a>, finding: Option<Finding>) -> Option<&'a str> {
    item.ground().filter(|ground| ground.finding == finding).map(|ground| code_or_unknown(&ground.nature))
}

/// The closing of an item whose time to close is known.
pub fn timed<'a>(item: &CountedItem<'a>) -> Option<&'a CaseClosing> {
    item.closing.filter(|closing| closing.net.is_some())
}

/// Whether the closing of an item met its standard; none where its time is unknown, or no standard times it.
pub fn within(item: &CountedItem<'_>) -> Option<bool> {
    timed(item)?.within_standard
}

/// Whether the closing of an item met the main standard; none where another times it.
pub fn main_within(item: &CountedItem<'_>) -> Option<bool> {
    within(item).filter(|_| item.is_of_main_kind())
}

/// The standard of an item whose closing it times.
pub fn standard<'a>(item: &CountedItem<'a>) -> Option<&'a str> {
    within(item).and(item.case.standard.as_ref()).map(Code::as_str)
}

/// Whether the main standard times an item that is open, and that holds of it.
pub fn is_main_and(item: &CountedItem<'_>, holds: fn(Option<&OpenStatus>) -> bool) -> bool {
    item.is_of_main_kind() && holds(item.case.at_end.as_ref())
}

pub fn suspensions<'a>(item: &CountedItem<'a>) -> Option<&'a CaseSuspensions> {
    Some(&item.case.suspensions).filter(|of| of.n > 0)
}

pub fn is_open_and(item: &CountedItem<'_>, holds: fn(&OpenStatus) -> bool) -> bool {
    item.case.at_end.as_ref().is_some_and(holds)
}

pub const SCORES: &[&str] = &["1", "2", "3", "4", "5"];

pub fn score(item: &CountedItem<'_>) -> Option<u8> {
    item.closing?.satisfaction.filter(|score| (1..=5).contains(score))
}

pub fn month_closed(item: &CountedItem<'_>) -> Option<usize> {
    item.closing.map(|closing| item.month(closing.closed_on))
}

/// The unit of a consultation of which that holds.
pub fn consulted<'a>(
    item: &CountedItem<'a>,
    holds: fn(&CountedItem<'_>, &CaseConsultation) -> bool,
) -> Option<&'a str> {
    item.consultation().filter(|asked| holds(item, asked)).map(|asked| code_or_unknown(&asked.unit))
}

pub fn asked(item: &CountedItem<'_>, consultation: &CaseConsultation) -> bool {
    item.scope.period.contains(consultation.asked_on)
}

pub fn answered(item: &CountedItem<'_>, consultation: &CaseConsultation) -> bool {
    consultation.answered_on.is_some_and(|day| item.scope.period.contains(day))
}

pub fn answered_in_time(item: &CountedItem<'_>, consultation: &CaseConsultation) -> bool {
    answered(item, consultation) && consultation.in_time == Some(true)
}

pub fn overdue(_: &CountedItem<'_>, consultation: &CaseConsultation) -> bool {
    consultation.awaited == Some(true)
}

pub fn answer_days(item: &CountedItem<'_>) -> Option<i64> {
    item.consultation().filter(|asked| answered(item, asked))?.days
}

pub fn age_net(item: &CountedItem<'_>) -> Option<i64> {
    item.case.at_end.as_ref().map(|status| status.age_net)
}

pub fn partner<'a>(item: &CountedItem<'a>) -> Option<&'a str> {
    item.partner().map(Code::as_str)
}

pub const KIND: CodeNames = CodeNames::List(List::Kind);
pub const UNIT: CodeNames = CodeNames::List(List::Unit);
pub const STANDARD: CodeNames = CodeNames::List(List::Standard);
pub const PARTNER: CodeNames = CodeNames::List(List::Partner);
pub const NATURE: CodeNames = CodeNames::List(List::Nature);
pub const COMMITMENT: CodeNames = CodeNames::List(List::Commitment);
pub const CRITERION: CodeNames = CodeNames::List(List::Criterion);
pub const HANDLERS: CodeNames = CodeNames::Words("report-handler", |code| Handler::GROUPS.contains(&code));
pub const LANGUAGES: CodeNames =
    CodeNames::Words("report-language", |code| Lang::ALL.iter().any(|lang| lang.as_str() == code));
pub const DISPOSITIONS: CodeNames = CodeNames::Words("disposition", |code| Disposition::from_code(code).is_some());
pub const BAND_NAMES: CodeNames = CodeNames::Words("report-band", |_| true);
pub const SCORE_NAMES: CodeNames = CodeNames::Words("satisfaction-scale", |_| true);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bands_turn_over_after_their_last_day() {
        let of = |days: &[i64]| days.iter().map(|&net| BANDS[band(net)]).collect::<Vec<_>>();
        assert_eq!(of(&[0, 5, 6, 10, 11]), ["le_5", "le_5", "6_10", "6_10", "11_15"]);
        assert_eq!(of(&[15, 16, 20, 21, 400]), ["11_15", "16_20", "16_20", "gt_20", "gt_20"]);
    }
}
