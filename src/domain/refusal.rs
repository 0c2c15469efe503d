//! Why an act is refused. The words are in the catalogue, under [`Refusal::key`]; here are the rule and its facts.

use chrono::NaiveDate;

use super::act::Party;
use super::measure::Status;
use super::reference::List;
use super::{Code, Handler, Number};

/// An act that the rules forbid.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names of the facts are those of the messages' variables")]
pub enum Refusal {
    /// Rule 1: no act in the future.
    InTheFuture { on: NaiveDate, today: NaiveDate },
    /// Rule 1: no act before receipt.
    BeforeReceipt { on: NaiveDate, received_on: NaiveDate },
    /// Rule 1: no act before the one it follows.
    BeforePrevious { on: NaiveDate, act: &'static str, earlier: NaiveDate },
    /// Rule 1, for an amended date of receipt.
    ReceiptAfterAct { received_on: NaiveDate, act: &'static str, earlier: NaiveDate },
    /// A closed request does not move.
    AlreadyClosed { on: NaiveDate },
    /// Only a closed request is reopened.
    NotClosed,
    /// Rule 2.
    AlreadyAcknowledged { on: NaiveDate },
    /// Rule 3: triage comes first.
    NotTriaged,
    /// Rule 3: triage sets the kind.
    KindUnknown,
    /// Rule 3: a disclosure is only directed to the Ombudsman.
    DisclosureIsDirected,
    /// Rule 4: which body?
    TransferToWhom,
    /// Rule 4: no transfer without the person's consent.
    TransferWithoutConsent { body: Code },
    /// `--to` has no meaning for another disposition.
    BodyOnlyForTransfer,
    /// Only a granted consent is withdrawn.
    ConsentNotGranted { to: Code },
    /// The last step of that consent says so already.
    ConsentAlreadySo { party: Party, to: Code },
    /// What was granted is withdrawn before anything else.
    ConsentStands { party: Party, to: Code },
    /// Rule 5: nobody is named without their consent.
    NamedWithoutConsent { unit: Code },
    /// Rule 5: an anonymous person has no name to give.
    NobodyToName,
    /// Rule 5: a text that leaves the office says who the person is.
    SaysWho { place: &'static str, part: &'static str },
    /// The unit owes an answer already.
    AlreadyConsulted { unit: Code, since: NaiveDate },
    /// The unit was asked nothing.
    NotConsulted { unit: Code },
    /// The unit answered all it was asked.
    AlreadyAnswered { unit: Code, on: NaiveDate },
    /// An answer is not due before it is asked for.
    DueBeforeAsked { due_on: NaiveDate, on: NaiveDate },
    /// Rule 6.
    ConflictOfInterest { officer: Code, on: NaiveDate },
    /// Rule 6, toward the unit.
    ConflictWithUnit { officer: Code, unit: Code, on: NaiveDate },
    /// Rule 6, toward the person, who is not named.
    ConflictWithPerson { officer: Code, on: NaiveDate },
    /// Rule 6: or named in it.
    OfficerIsNamed { officer: Code },
    /// Rule 6, toward a unit or a person, already on file.
    RecusalAlreadyDeclared { officer: Code, on: NaiveDate },
    /// Nothing by which the person would be recognised in a request.
    PersonWithoutKey,
    /// No conflict of that rank stands.
    NoSuchRecusal { n: u32 },
    /// Rule 6, already on file.
    ConflictAlreadyDeclared { officer: Code },
    /// The officer is in charge already.
    AlreadyAssigned { officer: Code },
    /// Rule 6: a second look goes to another officer.
    ReviewBySameOfficer { officer: Code },
    /// Rule 7: one open suspension at a time.
    AlreadySuspended { since: NaiveDate },
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
    FindingOnOtherKind { kind: Option<Code> },
    /// Rule 8: a finding contradicts what is asked.
    FindingsStand,
    /// Several grounds: which one?
    WhichGround { grounds: Vec<u32> },
    /// No ground of that rank stands.
    NoSuchGround { n: u32, grounds: Vec<u32> },
    /// The same ground twice.
    GroundAlreadyThere { nature: Code, commitment: Option<Code> },
    /// Rule 9: a complaint answered with reasons has a finding.
    NoFinding,
    /// Rule 9: on every ground.
    GroundsWithoutFinding { grounds: Vec<u32> },
    /// The disposition contradicts the triage.
    AnsweredButInadmissible,
    /// The disposition contradicts the triage.
    InadmissibleWithoutReason,
    /// Rule 9: date and means of the reply, or why none was possible.
    NoMeansOfReply,
    /// An anonymous request has no identity.
    AnonymousWithIdentity,
    /// Nothing is left to take back.
    NothingToUndo,
    /// What was erased cannot come back.
    ErasureIsFinal,
    /// What was said in an edition was said.
    EditionStands,
    /// An edition says the same, and nothing has happened since.
    AlreadyFrozen { edition: Number, on: NaiveDate },
    /// A document taken out is gone.
    DropIsFinal { n: u32 },
    /// An empty document says nothing.
    EmptyDocument { name: String },
    /// The same document twice.
    AlreadyAttached { n: u32, name: String },
    /// No document of that rank.
    NoSuchAttachment { n: u32, there: Vec<u32> },
    /// Only a closed request is asked about.
    SatisfactionBeforeClosing,
    /// A score from 1 to 5.
    ScoreOutOfScale { score: u8 },
    /// The setting has that value already.
    SettingUnchanged { name: &'static str, value: String },
    /// The words of this request were erased.
    Erased { on: NaiveDate },
    /// Whoever it is handed to has it already.
    AlreadyHandled { by: Handler },
    /// A request is not its own duplicate.
    LinkToItself,
    /// The file says the very same since that day: typed again, the act would only move its date.
    AlreadySo { act: &'static str, on: NaiveDate },
    /// Already linked so.
    AlreadyLinked { to: Number },
    /// Rule 6: an officer does not end their own recusal.
    RecusalLiftedByItsOfficer { officer: Code },
    /// Every ground has its finding already: another one at closing would change nothing.
    NothingLeftToFind,
    /// Nothing of the record would change.
    NothingChanges,
    /// The request is linked to the record.
    RequestAlreadyLinked { request: Number },
    /// The request is not linked to the record.
    RequestNotLinked { request: Number },
    /// No question of the Ombudsman waits for an answer.
    NothingAsked,
    /// What took place after the closing asks for an open file.
    FileClosed { on: NaiveDate },
    /// Only a closed file is opened again.
    FileNotClosed,
    /// A file is closed once the Ombudsman has concluded.
    NotConcluded,
    /// A file is not concluded without the Ombudsman's own reference.
    NoReference,
    /// Nobody is aware of an incident before it takes place.
    AwareBeforeIncident { aware: NaiveDate, happened: NaiveDate },
    /// Nobody gives notice of an incident before being aware of it.
    NoticeBeforeAwareness { on: NaiveDate, aware: NaiveDate },
    /// An incident concerns at least one person.
    NobodyConcerned,
    /// The risk of serious injury is judged on four elements.
    FactorsMissing { missing: Vec<&'static str> },
    /// An element does not change under a conclusion.
    FactorsWithoutConclusion,
    /// A measure goes through every status in its order.
    MeasureOutOfOrder { from: Status, to: Status },
    /// A refused or verified measure is taken up anew, or stays.
    MeasureIsFinal { status: Status },
    /// No measure is refused, nor taken up anew, without a reason.
    MeasureWithoutReason { to: Status },
    /// No measure is postponed without a reason.
    DueMovedWithoutReason { from: NaiveDate, to: NaiveDate },
    /// A measure is not due before it is proposed.
    DueBeforeProposal { due: NaiveDate, proposed_on: NaiveDate },
    /// What is in place or refused is due no more.
    DueOfFinishedMeasure { status: Status },
    /// The day is not a holiday.
    NotAHoliday { day: NaiveDate },
    /// The day is a holiday already.
    AlreadyAHoliday { day: NaiveDate },
}

/// A fact that a message quotes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// A day.
    Date(NaiveDate),
    /// An item, to be shown by its label.
    Item(List, Code),
    /// A text of the catalogue: the name of an act.
    Act(&'static str),
    /// A count or a rank.
    Count(i64),
    /// Ranks, in order.
    Ranks(Vec<u32>),
    /// Words of the catalogue, by their keys.
    Words(Vec<String>),
    /// Shown as it is.
    Plain(String),
}

impl Refusal {
    /// The key of the message in the catalogue, without its prefix.
    pub fn key(&self) -> &'static str {
        self.told().0
    }

    /// The facts that the message quotes, by the names of its variables.
    pub fn facts(&self) -> Vec<(&'static str, Fact)> {
        self.told().1
    }

    fn told(&self) -> (&'static str, Vec<(&'static str, Fact)>) {
        use Fact::{Count, Date, Item, Plain, Ranks};
        match self {
            Self::InTheFuture { on, today } => ("in-the-future", vec![("on", Date(*on)), ("today", Date(*today))]),
            Self::BeforeReceipt { on, received_on } => {
                ("before-receipt", vec![("on", Date(*on)), ("received", Date(*received_on))])
            }
            Self::BeforePrevious { on, act, earlier } => {
                ("before-previous", vec![("on", Date(*on)), ("earlier", Date(*earlier)), ("act", Fact::Act(act))])
            }
            Self::ReceiptAfterAct { received_on, act, earlier } => (
                "receipt-after-act",
                vec![("received", Date(*received_on)), ("earlier", Date(*earlier)), ("act", Fact::Act(act))],
            ),
            Self::AlreadyClosed { on } => ("already-closed", vec![("on", Date(*on))]),
            Self::NotClosed => ("not-closed", vec![]),
            Self::AlreadyAcknowledged { on } => ("already-acknowledged", vec![("on", Date(*on))]),
            Self::NotTriaged => ("not-triaged", vec![]),
            Self::KindUnknown => ("kind-unknown", vec![]),
            Self::DisclosureIsDirected => ("disclosure-is-directed", vec![]),
            Self::TransferToWhom => ("transfer-to-whom", vec![]),
            Self::TransferWithoutConsent { body } => {
                ("transfer-without-consent", vec![("body", Item(List::Body, body.clone())), ("code", plain(body))])
            }
            Self::BodyOnlyForTransfer => ("body-only-for-transfer", vec![]),
            Self::ConsentNotGranted { to } => ("consent-not-granted", vec![("to", plain(to))]),
            Self::ConsentAlreadySo { party, to } => {
                ("consent-already-so", vec![("party", Item(party.list(), to.clone())), ("to", plain(to))])
            }
            Self::ConsentStands { party, to } => {
                ("consent-stands", vec![("party", Item(party.list(), to.clone())), ("to", plain(to))])
            }
            Self::NamedWithoutConsent { unit } => {
                ("named-without-consent", vec![("unit", Item(List::Unit, unit.clone())), ("code", plain(unit))])
            }
            Self::NobodyToName => ("nobody-to-name", vec![]),
            Self::SaysWho { place, part } => {
                ("says-who", vec![("place", Plain((*place).into())), ("part", Plain((*part).into()))])
            }
            Self::AlreadyConsulted { unit, since } => (
                "already-consulted",
                vec![("unit", Item(List::Unit, unit.clone())), ("code", plain(unit)), ("since", Date(*since))],
            ),
            Self::NotConsulted { unit } => {
                ("not-consulted", vec![("unit", Item(List::Unit, unit.clone())), ("code", plain(unit))])
            }
            Self::AlreadyAnswered { unit, on } => (
                "already-answered",
                vec![("unit", Item(List::Unit, unit.clone())), ("code", plain(unit)), ("on", Date(*on))],
            ),
            Self::DueBeforeAsked { due_on, on } => {
                ("due-before-asked", vec![("due", Date(*due_on)), ("on", Date(*on))])
            }
            Self::ConflictOfInterest { officer, on } => {
                ("conflict-of-interest", vec![("officer", Item(List::Officer, officer.clone())), ("on", Date(*on))])
            }
            Self::ConflictAlreadyDeclared { officer } => {
                ("conflict-already-declared", vec![("officer", Item(List::Officer, officer.clone()))])
            }
            Self::ConflictWithUnit { officer, unit, on } => (
                "conflict-with-unit",
                vec![
                    ("officer", Item(List::Officer, officer.clone())),
                    ("unit", Item(List::Unit, unit.clone())),
                    ("on", Date(*on)),
                ],
            ),
            Self::ConflictWithPerson { officer, on } => {
                ("conflict-with-person", vec![("officer", Item(List::Officer, officer.clone())), ("on", Date(*on))])
            }
            Self::OfficerIsNamed { officer } => {
                ("officer-is-named", vec![("officer", Item(List::Officer, officer.clone()))])
            }
            Self::RecusalAlreadyDeclared { officer, on } => {
                ("recusal-already-declared", vec![("officer", Item(List::Officer, officer.clone())), ("on", Date(*on))])
            }
            Self::PersonWithoutKey => ("person-without-key", vec![]),
            Self::NoSuchRecusal { n } => ("no-such-recusal", vec![("n", Count(i64::from(*n)))]),
            Self::DropIsFinal { n } => ("drop-is-final", vec![("n", Count(i64::from(*n)))]),
            Self::EmptyDocument { name } => ("empty-document", vec![("name", Plain(name.clone()))]),
            Self::AlreadyAttached { n, name } => {
                ("already-attached", vec![("n", Count(i64::from(*n))), ("name", Plain(name.clone()))])
            }
            Self::NoSuchAttachment { n, there } => {
                ("no-such-attachment", vec![("n", Count(i64::from(*n))), ("there", Ranks(there.clone()))])
            }
            Self::SatisfactionBeforeClosing => ("satisfaction-before-closing", vec![]),
            Self::ScoreOutOfScale { score } => ("score-out-of-scale", vec![("score", Count(i64::from(*score)))]),
            Self::SettingUnchanged { name, value } => {
                ("setting-unchanged", vec![("name", Plain((*name).to_owned())), ("value", Plain(value.clone()))])
            }
            Self::AlreadyAssigned { officer } => {
                ("already-assigned", vec![("officer", Item(List::Officer, officer.clone())), ("code", plain(officer))])
            }
            Self::ReviewBySameOfficer { officer } => {
                ("review-by-same-officer", vec![("officer", Item(List::Officer, officer.clone()))])
            }
            Self::AlreadySuspended { since } => ("already-suspended", vec![("since", Date(*since))]),
            Self::NotSuspended => ("not-suspended", vec![]),
            Self::ExtendedWhileSuspended { since } => ("extended-while-suspended", vec![("since", Date(*since))]),
            Self::NotAfterDue { to, due } => ("not-after-due", vec![("to", Date(*to)), ("due", Date(*due))]),
            Self::NotAfterExtension { to, earlier } => {
                ("not-after-extension", vec![("to", Date(*to)), ("earlier", Date(*earlier))])
            }
            Self::ExtensionInThePast { to, on } => {
                ("extension-in-the-past", vec![("to", Date(*to)), ("on", Date(*on))])
            }
            Self::FindingOnInadmissible => ("finding-on-inadmissible", vec![]),
            Self::FindingOnOtherKind { kind } => (
                "finding-on-other-kind",
                vec![("kind", kind.as_ref().map_or(Plain("none".into()), |code| Item(List::Kind, code.clone())))],
            ),
            Self::FindingsStand => ("findings-stand", vec![]),
            Self::WhichGround { grounds } => ("which-ground", vec![("grounds", Ranks(grounds.clone()))]),
            Self::NoSuchGround { n, grounds } => {
                ("no-such-ground", vec![("n", Count(i64::from(*n))), ("grounds", Ranks(grounds.clone()))])
            }
            Self::GroundAlreadyThere { nature, commitment } => {
                let typed = commitment.as_ref().map_or_else(|| plain(nature), |c| Plain(format!("{nature}:{c}")));
                ("ground-already-there", vec![("ground", typed)])
            }
            Self::NoFinding => ("no-finding", vec![]),
            Self::GroundsWithoutFinding { grounds } => {
                ("grounds-without-finding", vec![("grounds", Ranks(grounds.clone()))])
            }
            Self::AnsweredButInadmissible => ("answered-but-inadmissible", vec![]),
            Self::InadmissibleWithoutReason => ("inadmissible-without-reason", vec![]),
            Self::NoMeansOfReply => ("no-means-of-reply", vec![]),
            Self::AnonymousWithIdentity => ("anonymous-with-identity", vec![]),
            Self::NothingToUndo => ("nothing-to-undo", vec![]),
            Self::ErasureIsFinal => ("erasure-is-final", vec![]),
            Self::EditionStands => ("edition-stands", vec![]),
            Self::AlreadyFrozen { edition, on } => {
                ("already-frozen", vec![("edition", Plain(edition.to_string())), ("on", Date(*on))])
            }
            Self::Erased { on } => ("erased", vec![("on", Date(*on))]),
            Self::AlreadyHandled { by } => ("already-handled", vec![("by", Plain(by.to_string()))]),
            Self::AlreadySo { act, on } => ("already-so", vec![("act", Fact::Act(act)), ("on", Date(*on))]),
            Self::LinkToItself => ("link-to-itself", vec![]),
            Self::AlreadyLinked { to } => ("already-linked", vec![("to", Plain(to.to_string()))]),
            Self::RecusalLiftedByItsOfficer { officer } => {
                ("recusal-lifted-by-its-officer", vec![("officer", Item(List::Officer, officer.clone()))])
            }
            Self::NothingLeftToFind => ("nothing-left-to-find", vec![]),
            Self::NothingChanges => ("nothing-changes", vec![]),
            Self::RequestAlreadyLinked { request } => {
                ("request-already-linked", vec![("request", Plain(request.to_string()))])
            }
            Self::RequestNotLinked { request } => ("request-not-linked", vec![("request", Plain(request.to_string()))]),
            Self::NothingAsked => ("nothing-asked", vec![]),
            Self::FileClosed { on } => ("file-closed", vec![("on", Date(*on))]),
            Self::FileNotClosed => ("file-not-closed", vec![]),
            Self::NotConcluded => ("not-concluded", vec![]),
            Self::NoReference => ("no-reference", vec![]),
            Self::AwareBeforeIncident { aware, happened } => {
                ("aware-before-incident", vec![("aware", Date(*aware)), ("happened", Date(*happened))])
            }
            Self::NoticeBeforeAwareness { on, aware } => {
                ("notice-before-awareness", vec![("on", Date(*on)), ("aware", Date(*aware))])
            }
            Self::NobodyConcerned => ("nobody-concerned", vec![]),
            Self::FactorsMissing { missing } => {
                let flags: Vec<String> = missing.iter().map(|field| format!("--{field}")).collect();
                ("factors-missing", vec![("flags", Plain(flags.join(", ")))])
            }
            Self::FactorsWithoutConclusion => ("factors-without-conclusion", vec![]),
            Self::MeasureOutOfOrder { from, to } => (
                "measure-out-of-order",
                vec![("from", status(&[*from])), ("to", status(&[*to])), ("next", status(from.next()))],
            ),
            Self::MeasureIsFinal { status: standing } => ("measure-is-final", vec![("status", status(&[*standing]))]),
            Self::MeasureWithoutReason { to } => ("measure-without-reason", vec![("status", status(&[*to]))]),
            Self::DueMovedWithoutReason { from, to } => {
                ("due-moved-without-reason", vec![("from", Date(*from)), ("to", Date(*to))])
            }
            Self::DueBeforeProposal { due, proposed_on } => {
                ("due-before-proposal", vec![("due", Date(*due)), ("proposed", Date(*proposed_on))])
            }
            Self::DueOfFinishedMeasure { status: standing } => {
                ("due-of-finished-measure", vec![("status", status(&[*standing]))])
            }
            Self::NotAHoliday { day } => ("not-a-holiday", vec![("day", Date(*day))]),
            Self::AlreadyAHoliday { day } => ("already-a-holiday", vec![("day", Date(*day))]),
        }
    }
}

fn plain(code: &Code) -> Fact {
    Fact::Plain(code.to_string())
}

fn status(statuses: &[Status]) -> Fact {
    Fact::Words(statuses.iter().map(|status| format!("measure-{}", status.as_str())).collect())
}
