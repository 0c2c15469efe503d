//! What a letter to the person lacks, and whether it is written all the same.

use chrono::NaiveDate;

use crate::domain::act::Party;
use crate::domain::message::{MessageArg, item, messages, plain};
use crate::domain::reference::List;
use crate::domain::{Code, Lang, Number, Referral};

messages! {
    /// What a letter lacks. The words are in the catalogue, under [`Lack::key`] and the prefix `letter-lack-`; here are
    /// the facts.
    pub enum Lack {
        /// The request was not turned down.
        NotInadmissible { closed: bool },
        /// An imported request was turned down for a reason that nobody recorded.
        NoInadmissibilityReason,
        /// Nowhere to send the person.
        NoBody { step: &'static str } => { step: plain(*step) },
        /// Rule 3: the reason leads somewhere, and triage did not say where.
        NotDirected { reason: Code, closed: bool } => { reason: item(List::Inadmissibility, reason), code: plain(reason), closed: MessageArg::from(closed) },
        /// Rule 3: nothing on file sends the person there.
        NotOnFile { to: Referral, closed: bool } => { to: item(to.party.list(), &to.code), code: plain(&to.code), closed: MessageArg::from(closed) },
        /// Rule 4: nothing goes to a body without the person's consent.
        NoConsent { to: Referral } => { body: item(to.party.list(), &to.code), code: plain(&to.code) },
        /// Consent, for whom?
        NoParty,
        /// To be told: the person already consented.
        AlreadyConsented { party: Party, to: Code, on: NaiveDate } => { party: item(party.list(), to), on: MessageArg::Date(*on) },
        /// The clock runs.
        NotSuspended,
        /// The clock runs again: the letter would say that it stands still.
        Resumed { on: NaiveDate },
        /// Closed: there is no date to announce any more.
        Closed { on: NaiveDate },
        /// No new date was announced.
        NotExtended,
        /// A new date was announced, before a reopening began a new clock.
        ExtendedBefore { reopened: NaiveDate },
        /// A suspension or an extension whose reason was erased.
        NoReason,
        /// Rule 3: triage comes before a reply.
        NotTriaged,
        /// A request turned down has a letter of its own.
        TurnedDown,
        /// Rule 9: a finding on every ground; those that have none, or no ground where it is the complaint.
        NoFinding { grounds: Vec<u32>, closed: bool } => { grounds: ranks(grounds), closed: MessageArg::from(closed) },
        /// Rule 9: and its reasons.
        NoReasons { ground: Option<u32>, verdict: String, closed: bool } => { ground: rank(*ground), verdict: MessageArg::Typed(verdict.clone()), closed: MessageArg::from(closed) },
        /// A reply that would say nothing.
        NoReply,
        /// Nothing leads to the person, or no more once that is erased: a reply is not written, any other letter has
        /// blanks.
        Unreachable { replies: bool, erased: bool },
        /// The Ombudsman is not among the office's bodies.
        NoRecourse,
        /// The template does not name the Ombudsman.
        RecourseNotStated { body: Code } => { body: item(List::Body, body) },
        /// Another person of the register is named.
        NamesAnother { numbers: Vec<Number> } => { numbers: list(numbers) },
        /// An officer is named (MIFI 3.3).
        NamesOfficer { officer: Code } => { officer: item(List::Officer, officer) },
        /// The file sends the person elsewhere.
        OtherBody { body: Referral } => { body: item(body.party.list(), &body.code) },
        /// Nobody judged yet whether the risk is serious.
        NotAssessed,
        /// A notice is owed when the risk is serious (Act, s. 63.8).
        NotSerious,
        /// The notice to the persons would hamper an investigation (Act, s. 63.8).
        NoticePutOff,
        /// To be told: what the register does not hold is left to be filled in.
        BlanksOfNotice,
        /// To be told: the due date has gone by.
        PastDue { due: NaiveDate, today: NaiveDate },
        /// To be told: the Ombudsman's coordinates are unknown.
        NoRecourseContact,
        /// To be told: the person is turned down, and sent nowhere.
        NowhereToTurn { reason: Code, closed: bool } => { code: plain(reason), closed: MessageArg::from(closed) },
        /// To be told: nobody wrote down how to reach the place that the person is sent to.
        NoWayThere { to: Referral } => { to: item(to.party.list(), &to.code), list: MessageArg::Value("list", to.party.list().as_str()), code: plain(&to.code) },
        /// To be told: a text is in another language than the letter.
        OtherLanguage { text: String, lang: Lang } => { text: plain(text), lang: plain(lang) },
        /// To be told: the name of who signs is left blank.
        NoSignatory,
        /// To be told: the letter does not say how to reach the office.
        NoContact,
    }
}

impl Lack {
    /// Whether the letter is not written for it.
    pub fn is_blocking(&self) -> bool {
        !matches!(
            self,
            Self::PastDue { .. }
                | Self::AlreadyConsented { .. }
                | Self::BlanksOfNotice
                | Self::NoRecourseContact
                | Self::Unreachable { replies: false, .. }
                | Self::NowhereToTurn { .. }
                | Self::NoWayThere { .. }
                | Self::OtherLanguage { .. }
                | Self::NoSignatory
                | Self::NoContact
        )
    }
}

/// The rank of a ground; `none`, which a message may choose by, for the only one.
fn rank(ground: Option<u32>) -> MessageArg {
    MessageArg::Plain(ground.map_or_else(|| "none".into(), |n| n.to_string()))
}

/// The ranks of grounds; `none` where there is none.
fn ranks(grounds: &[u32]) -> MessageArg {
    if grounds.is_empty() { rank(None) } else { list(grounds) }
}

fn list<T: ToString>(named: &[T]) -> MessageArg {
    MessageArg::Plain(named.iter().map(T::to_string).collect::<Vec<_>>().join(", "))
}
