//! Why an act is refused. The words are in the catalogue, under [`Refusal::key`]; here are the rule and its facts.

use chrono::NaiveDate;

use super::act::Party;
use super::conflict::Cause;
use super::finding::Finding;
use super::measure::MeasureStatus;
use super::message::{MessageArg, item, messages, plain};
use super::reference::List;
use super::retention::FinalDisposition;
use super::{Code, Handler, Number, RecordId, Referral, rule_codes};

messages! {
    /// An act that the rules forbid.
    pub enum Refusal {
        /// Rule 1: no act in the future.
        InTheFuture { on: NaiveDate, today: NaiveDate },
        /// Rule 1: no act before receipt.
        BeforeReceipt { on: NaiveDate, received_on: NaiveDate },
        /// Rule 1: no act before the one it follows.
        BeforePrevious { on: NaiveDate, act: &'static str, earlier: NaiveDate }
            => { on: on.into(), act: MessageArg::Act(act), earlier: earlier.into() },
        /// Rule 1, for an amended date of receipt.
        ReceiptAfterAct { received_on: NaiveDate, act: &'static str, earlier: NaiveDate }
            => { received_on: received_on.into(), act: MessageArg::Act(act), earlier: earlier.into() },
        /// No import has that rank.
        NoSuchImport { n: u32 },
        /// The import was taken back before.
        ImportUndoneBefore { n: u32, on: NaiveDate },
        /// Something was done since on a request that the import wrote in.
        ImportActedOn { number: Number } => { request: plain(number) },
        /// Another record names a request that the import wrote in.
        ImportNamed { number: Number, by: RecordId } => { request: plain(number), by: by.into(), shown: plain(by) },
        /// A closed request does not move.
        AlreadyClosed { on: NaiveDate, may_be_late: bool },
        /// Only a closed request is reopened.
        NotClosed,
        /// Rule 9: a complaint that was answered has its findings.
        ClosedWithoutFinding { on: NaiveDate },
        /// Rule 3: triage comes first.
        NotTriaged,
        /// Rule 3: triage sets the kind.
        KindUnknown,
        /// Rule 3: a disclosure is only directed to the Ombudsman.
        DisclosureIsDirected => { reason: MessageArg::Known(List::Inadmissibility, Code::slug(rule_codes::DISCLOSURE)) },
        /// Rule 3: it was, and nothing else is decided of it.
        DisclosureStands,
        /// Rule 4: which body?
        TransferToWhom,
        /// Rule 3: the reason leads to several places, and which is never guessed.
        DirectedWhere { reason: Code, places: Vec<String> }
            => { reason: item(List::Inadmissibility, reason), code: plain(reason), places: plain(&places.join(", ")) },
        /// Rule 3: another reason leads there.
        DirectedElsewhere { reason: Code, to: Referral }
            => { reason: item(List::Inadmissibility, reason), to: item(to.party.list(), &to.code) },
        /// Rule 4: no transfer without consent.
        TransferWithoutConsent { body: Code } => { body: item(List::Body, body), code: plain(body) },
        /// `--to` has no meaning for another disposition.
        BodyOnlyForTransfer,
        /// Only a granted consent is withdrawn.
        ConsentNotGranted { party: Party, to: Code } => { party: item(party.list(), to), to: plain(to) },
        /// Rule 5: an anonymous person cannot be named to a unit.
        NobodyToConsent,
        /// The last step of that consent says so already.
        ConsentAlreadySo { party: Party, to: Code } => { party: item(party.list(), to), to: plain(to) },
        /// A consent in force is withdrawn before anything else.
        ConsentStands { party: Party, to: Code } => { party: item(party.list(), to), to: plain(to) },
        /// Rule 5: nobody is named without their consent.
        NamedWithoutConsent { unit: Code } => { unit: item(List::Unit, unit), code: plain(unit) },
        /// Rule 5: an anonymous person has no name to give.
        NobodyToName,
        /// Rule 5: a text that leaves the office says who the person is.
        SaysWho { place: &'static str, part: &'static str }
            => { place: plain(place), part: MessageArg::Words(vec![format!("field-{part}")]) },
        /// The unit owes an answer already.
        AlreadyConsulted { unit: Code, since: NaiveDate }
            => { unit: item(List::Unit, unit), code: plain(unit), since: since.into() },
        /// The unit was asked nothing.
        NotConsulted { unit: Code } => { unit: item(List::Unit, unit), code: plain(unit) },
        /// The unit answered all it was asked.
        AlreadyAnswered { unit: Code, on: NaiveDate }
            => { unit: item(List::Unit, unit), code: plain(unit), on: on.into() },
        /// No unit owes an answer.
        NoAnswerAwaited,
        /// An answer is not due before it is asked for.
        DueBeforeAsked { due_on: NaiveDate, on: NaiveDate },
        /// Rule 6. Who the person is never shows.
        Barred { officer: Code, cause: Cause } => {
            officer: item(List::Officer, officer),
            cause: plain(cause.as_str()),
            on: cause.declared_on().as_ref().map_or_else(|| plain(&"none"), MessageArg::from),
            unit: cause.unit().map_or_else(|| plain(&"none"), |unit| item(List::Unit, unit))
        },
        /// Rule 6, already on file.
        ConflictAlreadyDeclared { officer: Code, on: NaiveDate }
            => { officer: item(List::Officer, officer), on: on.into() },
        /// Nothing by which the person would be recognised in a request.
        PersonWithoutKey,
        /// No conflict of that rank stands.
        NoSuchRecusal { n: u32 },
        /// The officer is in charge already.
        AlreadyAssigned { officer: Code } => { officer: item(List::Officer, officer), code: plain(officer) },
        /// Rule 6: a second look goes to another officer.
        ReviewBySameOfficer { officer: Code } => { officer: item(List::Officer, officer) },
        /// Rule 7: one open suspension at a time.
        AlreadySuspended { since: NaiveDate },
        /// Rule 7: nor two for one day.
        OverlapsSuspension { from: NaiveDate, to: NaiveDate },
        /// Rule 7: what is entered on a closed request is over.
        SuspensionWithoutEnd { on: NaiveDate },
        /// Rule 7.
        NotSuspended,
        /// A date is announced once the clock runs again: until then there is no due date to extend.
        ExtendedWhileSuspended { since: NaiveDate },
        /// An announced date is later than the due date, or it announces nothing.
        NotAfterDue { to: NaiveDate, due: NaiveDate },
        /// A date once announced is not brought forward.
        NotAfterExtension { to: NaiveDate, earlier: NaiveDate },
        /// Nobody is told a date that has gone by.
        ExtensionInThePast { to: NaiveDate, on: NaiveDate },
        /// Rule 8: only for admissible complaints.
        FindingOnInadmissible,
        /// Rule 8: only for complaints.
        FindingOnOtherKind { kind: Option<Code> }
            => { kind: kind.as_ref().map_or_else(|| plain(&"none"), |code| item(List::Kind, code)) },
        /// Rule 8: a finding contradicts what is asked.
        FindingsStand,
        /// Several grounds: which one?
        WhichGround { grounds: Vec<u32> },
        /// No ground of that rank stands.
        NoSuchGround { n: u32, grounds: Vec<u32> },
        /// The request has that ground already.
        GroundAlreadyThere { nature: Code, commitment: Option<Code> } => { ground: ground(nature, commitment.as_ref()) },
        /// Rule 9: a complaint answered with reasons has a finding.
        NoFinding,
        /// Rule 9: on every ground.
        GroundsWithoutFinding { grounds: Vec<u32> },
        /// The disposition contradicts the triage.
        InadmissibleWithoutReason,
        /// Rule 9: what is inadmissible closes as inadmissible, transferred or withdrawn.
        InadmissibleNotClosedSo,
        /// Rule 9: what is substantiated is not left without further action.
        SubstantiatedNotClosedSo,
        /// Rule 9: what is suspended is resumed first.
        SuspendedNotClosed { since: NaiveDate },
        /// A duplicate is closed under the number that is handled.
        DuplicateOfWhich,
        /// `--of` has no meaning for another disposition.
        OfOnlyForDuplicate,
        /// A request is no duplicate of its own duplicate.
        DuplicateOfItsDuplicate { to: Number },
        /// A request is the duplicate of one other.
        DuplicateOfAnother { of: Number },
        /// A request has a subject.
        SubjectNeeded,
        /// A conclusion of the Ombudsman is not replaced without a reason.
        ConcludedWithoutReason { on: NaiveDate },
        /// Nothing was received before the day that the office says.
        BeforeEarliestReceipt { on: NaiveDate, earliest: NaiveDate },
        /// Rule 9: date and means of the reply, or why none was possible.
        NoMeansOfReply,
        /// An anonymous request has no identity.
        AnonymousWithIdentity,
        /// Nothing is left to take back.
        NothingToUndo,
        /// A legal hold stands.
        AlreadyOnHold { since: NaiveDate },
        /// The office wants two persons for a destruction.
        SecondPersonMissing,
        /// A transfer to the archives names its slip, and no other destruction does.
        TransferSlip { rule: Code, disposition: FinalDisposition }
            => { rule: plain(rule), disposition: plain(disposition.as_str()) },
        /// Nothing of that kind was ever written in the file.
        NothingToErase,
        /// An erasure cannot be taken back.
        ErasureIsFinal,
        /// An edition cannot be taken back.
        EditionStands,
        /// An edition says the same, and nothing has happened since.
        AlreadyFrozen { edition: RecordId, on: NaiveDate } => { edition: plain(edition), on: on.into() },
        /// The same person or body approved it already.
        AlreadyApproved { by_whom: String, on: NaiveDate, record: RecordId }
            => { by_whom: plain(by_whom), on: on.into(), approved: plain(record) },
        /// The activity is withdrawn already.
        AlreadyWithdrawn { on: NaiveDate },
        /// A refused measure is not approved.
        RefusedMeasure,
        /// An empty document says nothing.
        EmptyDocument { name: String },
        /// The request has that document already.
        AlreadyAttached { n: u32, name: String },
        /// No document of that rank.
        NoSuchAttachment { n: u32, there: Vec<u32> },
        /// Only a closed request is asked about.
        SatisfactionBeforeClosing,
        /// There was no reply to be satisfied with.
        SatisfactionWithoutReply,
        /// A score from 1 to 5.
        ScoreOutOfScale { score: u8 },
        /// The setting has that value already.
        SettingUnchanged { name: &'static str, value: String } => { name: MessageArg::Value("setting", name), value: plain(value) },
        /// The words of this request were erased.
        Erased { on: NaiveDate },
        /// The handler has it already.
        AlreadyHandled { by: Handler } => { by: by.named() },
        /// A request is not its own duplicate, nor closed as such.
        LinkToItself { closes: bool },
        /// The file says the very same since that day: typed again, the act would only move its date.
        AlreadySo { act: &'static str, on: NaiveDate } => { act: MessageArg::Act(act), on: on.into() },
        /// No such act is in force to be lifted.
        NotSo { act: &'static str } => { act: MessageArg::Act(act) },
        /// Already linked so.
        AlreadyLinked { to: Number },
        /// Rule 6: an officer does not end their own recusal.
        RecusalLiftedByItsOfficer { officer: Code } => { officer: item(List::Officer, officer) },
        /// Every ground has its finding already: another one at closing would change nothing.
        NothingLeftToFind { finding: Finding } => { flag: MessageArg::Typed(format!("--{}", finding.as_str())) },
        /// Nothing of the record would change.
        NothingChanges,
        /// The request is linked to the record.
        RequestAlreadyLinked { request: Number },
        /// The request is not linked to the record.
        RequestNotLinked { request: Number },
        /// No question of the Ombudsman waits for an answer.
        NothingAsked,
        /// An act after the closing needs an open file.
        FileClosed { on: NaiveDate },
        /// Only a closed file is opened again.
        FileNotClosed,
        /// A file is closed once the Ombudsman has concluded.
        NotConcluded { lacks_reference: bool },
        /// A file is not concluded without the Ombudsman's own reference.
        NoReference,
        /// Nobody is aware of an incident before it takes place.
        AwareBeforeIncident { aware: NaiveDate, happened: NaiveDate },
        /// Nobody gives notice of an incident before being aware of it.
        NoticeBeforeAwareness { on: NaiveDate, aware: NaiveDate },
        /// The notice to the persons concerned is given: nothing puts it off any more.
        PersonsAlreadyNotified { on: NaiveDate },
        /// An incident concerns at least one person.
        NobodyConcerned,
        /// The risk of serious injury is judged on four elements.
        FactorsMissing { missing: Vec<&'static str> } => { flags: flags(missing) },
        /// An element does not change under a conclusion.
        FactorsWithoutConclusion,
        /// A measure goes through every status in its order.
        MeasureOutOfOrder { from: MeasureStatus, to: MeasureStatus }
            => { from: status(&[*from]), to: status(&[*to]), next: status(from.next()) },
        /// A refused or verified measure is taken up anew, or stays.
        MeasureIsFinal { status: MeasureStatus },
        /// No measure is refused, nor taken up anew, without a reason.
        MeasureWithoutReason { to: MeasureStatus },
        /// No measure is postponed without a reason.
        DueMovedWithoutReason { from: NaiveDate, to: NaiveDate },
        /// A measure is not due before it is proposed.
        DueBeforeProposal { due: NaiveDate, proposed_on: NaiveDate },
        /// A measure that is in place or refused has no due date.
        DueOfFinishedMeasure { status: MeasureStatus },
        /// Nor is it given a due date as it becomes so.
        DueOfMeasureToFinish { status: MeasureStatus },
        /// The day is not a holiday.
        NotAHoliday { day: NaiveDate },
        /// The day is a holiday already.
        AlreadyAHoliday { day: NaiveDate },
    }
}

impl Refusal {
    /// Whether the act names a part that does not exist (exit code of a missing record).
    pub fn is_of_something_missing(&self) -> bool {
        matches!(
            self,
            Self::NoSuchAttachment { .. }
                | Self::NoSuchGround { .. }
                | Self::NoSuchImport { .. }
                | Self::NoSuchRecusal { .. }
                | Self::NothingToErase
        )
    }

    /// The acts that stand in the way: the last of a record is taken back, if it is one of them.
    pub fn obstacles(&self) -> &[&'static str] {
        match self {
            Self::AlreadyClosed { .. } | Self::ClosedWithoutFinding { .. } => &["closed"],
            Self::AlreadySo { act, .. } => std::slice::from_ref(act),
            Self::FindingsStand => &["found", "closed"],
            Self::NotAfterExtension { .. } => &["extended"],
            _ => &[],
        }
    }
}

/// A ground as it is typed.
fn ground(nature: &Code, commitment: Option<&Code>) -> MessageArg {
    commitment.map_or_else(|| plain(nature), |commitment| MessageArg::Plain(format!("{nature}:{commitment}")))
}

/// The flags that fill the missing fields.
fn flags(missing: &[&str]) -> MessageArg {
    MessageArg::Typed(missing.iter().map(|field| format!("--{field}")).collect::<Vec<_>>().join(", "))
}

fn status(statuses: &[MeasureStatus]) -> MessageArg {
    MessageArg::Words(statuses.iter().map(|status| format!("measure-{}", status.as_str())).collect())
}

impl From<&MeasureStatus> for MessageArg {
    fn from(measure: &MeasureStatus) -> Self {
        status(&[*measure])
    }
}
