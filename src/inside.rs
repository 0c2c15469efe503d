//! What `tests/it` looks at that no command line shows: the catalogue, the tree of verbs, the readers of a file.
//!
//! Nothing else of the library is public, so that the compiler sees what nothing uses.

pub use crate::domain::act::{Act, Disposition, LinkKind, NotAnAct, Words};
pub use crate::domain::comparable::comparable;
pub use crate::domain::edition::PublishedTable;
pub use crate::domain::field::{Field, Part, Use};
pub use crate::domain::finding::Finding;
pub use crate::domain::letter::Lack;
pub use crate::domain::reference::ListRefusal;
pub use crate::domain::{Code, HolidayName, Lang, List, Period, Refusal, Series};
pub use crate::i18n::{Texts, sources};
pub use crate::profiles::shipped;
pub use crate::report::breakdown;
pub use crate::report::publication::{StatedBy, StatedSum, TableEdition, publishable};
pub use crate::store::check;

/// The tree of verbs.
pub mod cli {
    pub use crate::cli::{Parsed, localised, parse, tree};
}

/// Files, in and out.
pub mod exchange {
    pub use crate::exchange::requests::listed;
    pub use crate::exchange::{
        CellCode, Flaw, ImportMap, ImportPlan, ImportProblem, ImportRow, Reader, Reason, Recorder, UnresolvedCell,
        derived_keys, imported_keys,
    };
}
