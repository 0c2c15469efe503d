//! The columns of requests, declared once: for lists, `export requests`, CSV and JSON.

use strum::VariantArray;

use super::cell::suspensions_cell;
use super::column::Column;
use super::piece::CellPiece;
use super::writer::CellValue;
use crate::domain::field::{Field, Part, Use};
use crate::store::search::{AttachedRows, FoundGround, Summary};

/// Columns of a list of requests: those of `export requests`, but for fields of several values and the suspended days,
/// and the signs that set a request apart.
pub fn listed() -> Vec<Column<Summary>> {
    let is_listed = |field: &Field| match field.part() {
        Part::Several => false,
        _ if *field == Field::SuspendedDays => false,
        Part::Marks => field.has(Use::Json),
        _ => field.is_exported(),
    };
    let number = Column::new("number", |it: &Summary| CellValue::display(it.number));
    let fields = in_order().filter(is_listed).map(|field| Column::of(field, Summary::fact));
    std::iter::once(number).chain(fields).collect()
}

/// A request with what hangs from it, as `export requests` writes it.
pub struct Exported {
    pub request: Summary,
    /// Its suspensions and grounds, and what it is a duplicate of.
    pub hanging: AttachedRows,
}

/// The fields that `export requests` wrote from the first, in their order. Those declared since come after them.
const FIRST: [Field; 35] = [
    Field::ExternalReference,
    Field::Status,
    Field::Kind,
    Field::ReceivedOn,
    Field::RegisteredAt,
    Field::Channel,
    Field::Source,
    Field::Subject,
    Field::Text,
    Field::Remedy,
    Field::Anonymous,
    Field::ReplyLanguage,
    Field::Program,
    Field::Unit,
    Field::Officer,
    Field::Handler,
    Field::AcknowledgedOn,
    Field::AcknowledgedBy,
    Field::Admissible,
    Field::InadmissibilityReason,
    Field::TriagedOn,
    Field::DueOn,
    Field::ExtendedTo,
    Field::ClosedOn,
    Field::Disposition,
    Field::Finding,
    Field::Criterion,
    Field::ReplyBy,
    Field::Satisfaction,
    Field::NetDays,
    Field::GrossDays,
    Field::WithinStandard,
    Field::SuspendedDays,
    Field::Suspensions,
    Field::Grounds,
];

/// The fields in the order of files, lists and JSON.
pub fn in_order() -> impl Iterator<Item = Field> {
    FIRST.into_iter().chain(Field::VARIANTS.iter().copied().filter(|field| !FIRST.contains(field)))
}

/// The columns of `export requests`; `import` reads them back.
pub fn exported() -> Vec<Column<Exported>> {
    let column = |field| match field {
        Field::Suspensions => {
            Column::new("suspensions", |it: &Exported| cell(&suspensions_cell(&it.hanging.suspensions)))
        }
        Field::RegisteredAt => Column::new("registered_at", |it: &Exported| match &it.request.progress.registered_at {
            Some(at) => CellValue::Instant(at),
            None => CellValue::Empty,
        }),
        Field::Grounds => Column::new("grounds", |it: &Exported| grounds(&it.hanging.grounds)),
        Field::DuplicateOf => Column::new("duplicate_of", |it: &Exported| match it.hanging.duplicate_of {
            Some(of) => CellValue::display(of),
            None => CellValue::Empty,
        }),
        field => Column::of(field, |it: &Exported, field| it.request.fact(field)),
    };
    let number = Column::new("number", |it: &Exported| CellValue::display(it.request.number));
    std::iter::once(number).chain(in_order().filter(|field| field.is_exported()).map(column)).collect()
}

fn cell(text: &str) -> CellValue<'static> {
    if text.is_empty() { CellValue::Empty } else { CellValue::Text(text.to_owned().into()) }
}

/// Grounds in one cell: `delay:diligent:substantiated:error;courtesy`. Those that have a nature; the finding on a
/// complaint without ground is in a column of its own.
fn grounds(found: &[FoundGround]) -> CellValue<'_> {
    let mut pieces = Vec::new();
    for ground in found {
        let Some(nature) = &ground.nature else { continue };
        if !pieces.is_empty() {
            pieces.push(CellPiece::Between);
        }
        pieces.push(CellPiece::Code("nature", nature));
        let rest = [
            ground.commitment.as_ref().map(|code| CellPiece::Code("commitment", code)),
            ground.finding.map(|finding| CellPiece::Word("finding", finding.as_str())),
            ground.criterion.as_ref().map(|code| CellPiece::Code("criterion", code)),
        ];
        let known = rest.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
        for piece in rest.into_iter().take(known) {
            pieces.push(CellPiece::Within);
            pieces.extend(piece);
        }
    }
    if pieces.is_empty() { CellValue::Empty } else { CellValue::Pieces(pieces) }
}

/// A ground, with the request it belongs to, as `export grounds` writes it.
pub struct ExportedGround {
    pub request: Summary,
    pub ground: FoundGround,
}

pub const GROUNDS: &[Column<ExportedGround>] = &[
    Column::new("number", |it| CellValue::display(it.request.number)),
    Column::new("n", |it| CellValue::Int(i64::from(it.ground.n))),
    Column::new("nature", |it| CellValue::code("nature", it.ground.nature.as_ref())),
    Column::new("commitment", |it| CellValue::code("commitment", it.ground.commitment.as_ref())),
    Column::new("finding", |it| CellValue::word("finding", it.ground.finding.map(|found| found.as_str()))),
    Column::new("criterion", |it| CellValue::code("criterion", it.ground.criterion.as_ref())),
    Column::new("found_on", |it| CellValue::date(it.ground.found_on)),
    Column::new("reasons", |it| CellValue::text(it.ground.reasons.as_deref())),
    Column::new("kind", |it| CellValue::code("kind", it.request.receipt.kind.as_ref())),
    Column::new("unit", |it| CellValue::code("unit", it.request.receipt.unit.as_ref())),
    Column::new("program", |it| CellValue::code("program", it.request.receipt.program.as_ref())),
    Column::new("received_on", |it| CellValue::Date(it.request.received_on())),
    Column::new("closed_on", |it| CellValue::date(it.request.progress.closed_on)),
];
