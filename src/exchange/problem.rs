//! What is wrong in a file, as data.

use chrono::NaiveDate;

use super::reader::{BadRow, Flaw};
use crate::domain::Number;
use crate::domain::field::Field;
use crate::domain::finding::Finding;
use crate::domain::invisible::is_invisible;
use crate::domain::refusal::Refusal;

/// One thing wrong in one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportProblem {
    /// Which row of the file it is, as a spreadsheet counts them; 1 for the header.
    pub line: u64,
    /// The column's name in the file; `None` when the row as a whole or a constant of the map is wrong.
    pub column: Option<String>,
    pub field: Option<Field>,
    /// The value found, shortened, with nothing in it that could drive a terminal.
    pub value: String,
    pub reason: Reason,
}

/// Why a value or a row is refused.
#[derive(Clone, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Reason {
    /// The row is no CSV, or no text.
    Malformed(Flaw),
    /// No date in the format expected.
    BadDate,
    /// A date that can be read in two ways, and no format says which.
    AmbiguousDate,
    /// A date of a form, in which no map says how it is written.
    NotIsoDate,
    /// More fields than the form has columns: a separator in an answer without quotation marks.
    UnquotedAnswer,
    /// A date that no office can have.
    TooEarly { first_year: i32 },
    /// An act that the record stands for is refused by its rule.
    Refused(Refusal),
    /// The request that the record is a duplicate of is neither in the file nor in the register.
    DuplicateOfNone,
    /// A date after today.
    FutureDate,
    /// More days suspended than days open.
    SuspendedLongerThanOpen,
    /// Days suspended that are not those of the dated suspensions, in the days of the standard.
    SuspendedOtherwise { dated: i64 },
    /// No suspension has that form.
    BadSuspension,
    /// No ground has that form.
    BadGround,
    /// No item of the list has that code or label.
    UnknownCode { list: &'static str, nearest: Vec<String> },
    /// The item of the list was no longer in use on the day of the act.
    RetiredCode { list: &'static str, on: NaiveDate },
    /// The fact must be known, and is not.
    MissingField,
    /// No whole number of days.
    BadNumber,
    /// Not a score from 1 to 5.
    BadScore,
    /// Neither yes nor no.
    BadBoolean,
    /// The source's reference is that of another row.
    DuplicateReference { line: u64 },
    /// No number of this register.
    NotOurNumber,
    /// The number is that of a request already in the register.
    KnownNumber,
    /// The request of that number or reference was received on another day: another request, or another register's
    /// file.
    OtherRequest { number: Number, received_on: NaiveDate },
    /// The register says otherwise of a request that it knows.
    OtherThanRegister,
    /// A column of the file that nothing takes.
    UnmappedColumn,
    /// A value in a column without a name, which nothing can take: which column, from 1.
    NamelessColumn { place: usize },
    /// The source's reference is that of a request already in the register.
    KnownReference { number: String },
    /// A finding on the whole that is not the one that follows from its grounds.
    FindingOtherThanGrounds { derived: Finding },
    /// A criterion under a finding that rests on none.
    CriterionOnUnsubstantiated,
    /// A criterion of the whole that none of its grounds rests on.
    CriterionOfNoGround,
    /// A reason of inadmissibility on an admissible request.
    #[allow(clippy::enum_variant_names, reason = "the reason is that of the inadmissibility")]
    ReasonOnAdmissible,
    /// A value that says something of another, which is not there.
    Alone { without: Field },
    /// The map names a column that the file does not have.
    NoSuchColumn { nearest: Vec<String> },
    /// Without a map, a column whose name is no field's.
    NoSuchField { nearest: Vec<String> },
    /// Two columns of the file feed one field.
    FieldTwice,
    /// No request has that number.
    NoSuchRequest,
    /// The request has no question of that rank.
    NoSuchConsultation,
    /// The form was made by another register, or for a question that was taken back since.
    OtherRegister,
    /// The question was put to another unit.
    OtherUnit { unit: String },
    /// The question was answered already.
    AlreadyAnswered { on: NaiveDate },
    /// An answer before its question.
    AnsweredBeforeAsked { on: NaiveDate },
}

impl ImportProblem {
    const SHOWN_CHARACTERS: usize = 60;

    /// A problem with a value, which is shortened.
    pub fn new(line: u64, column: Option<&str>, field: Option<Field>, value: &str, reason: Reason) -> Self {
        let mut excerpt: String =
            value.chars().take(Self::SHOWN_CHARACTERS).map(|c| if is_invisible(c) { '\u{fffd}' } else { c }).collect();
        if value.chars().nth(Self::SHOWN_CHARACTERS).is_some() {
            excerpt.push('…');
        }
        Self { line, column: column.map(String::from), field, value: excerpt, reason }
    }
    /// The problem of a record that could not be read, in a file of that header.
    pub fn malformed(bad: &BadRow, header: &[String]) -> Self {
        let value = bad.column.and_then(|nth| bad.fields.get(nth)).cloned().unwrap_or_else(|| bad.fields.join(" "));
        let column = bad.column.and_then(|nth| header.get(nth)).map(String::as_str);
        Self::new(bad.line, column, None, &value, Reason::Malformed(bad.flaw.clone()))
    }
}
