//! The acts on the register itself.

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use crate::domain::calendar::CalendarChange;
use crate::domain::profile::Profile;
use crate::domain::reference::{Item, List, Renaming};
use crate::domain::setting::SettingChange;
use crate::domain::{Code, Number};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IntoStaticStr, VariantNames)]
#[serde(tag = "act", rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum OfficeAct {
    /// The register was opened, with everything its profile says.
    Initialised {
        /// Sixteen bytes of chance, in hexadecimal: by them the digest of this entry, which copies of a register have
        /// in common, tells it from every other, even one that was opened alike in the same second.
        register: String,
        /// The lists and standards it began with.
        profile: Box<Profile>,
        /// The last year whose holidays the office has confirmed.
        holidays_through: i32,
    },
    ReferenceAdded {
        list: List,
        item: Box<Item>,
    },
    /// An item has new labels.
    ReferenceRenamed {
        list: List,
        code: Code,
        #[serde(flatten)]
        to: Renaming,
    },
    /// An item is refused in new requests from now on.
    ReferenceRetired {
        list: List,
        code: Code,
    },
    /// An item that was retired is chosen again.
    ReferenceRestored {
        list: List,
        code: Code,
    },
    /// Conflit d'intérêts déclaré envers une unité ou une personne (MIFI 2.2). The person is in the words.
    RecusalDeclared {
        officer: Code,
        /// The unit, and all that is under it; none when the conflict is with a person.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        unit: Option<Code>,
    },
    /// Recherche de ce que le registre contient sur une personne (A-2.1, s. 83), with the reason; who it is stays out.
    PersonSearched,
    /// Inscription perdue: it could not be read back from a damaged file, and this stands at its rank.
    Lost,
    /// Règle du calendrier de conservation appliquée: the certificate of what was destroyed.
    RetentionApplied {
        rule: Code,
        /// The requests whose words went.
        requests: Vec<Number>,
        /// How many documents went with them.
        attachments: u64,
        authorised_by: String,
        /// The second person, where the office wants two.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        second: Option<String>,
        /// The slip of the transfer to the archives, where the rule wants one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        transfer: Option<String>,
    },
    /// Clé des récurrences: what is destroyed from then on leaves a hash by which the same person is recognised. The
    /// key is in the words.
    RecurrenceKeyMade,
    /// Clé des récurrences détruite: the hashes made with it recognise nobody any more.
    RecurrenceKeyDestroyed {
        /// The rank of the entry whose words held it.
        entry: u64,
    },
    /// Conflit d'intérêts levé: it no longer stands.
    RecusalLifted {
        /// Its rank among those declared.
        n: u32,
    },
    /// Réglage modifié.
    SettingChanged {
        #[serde(flatten)]
        change: SettingChange,
    },
    /// Importation: all that was entered since the entry of that rank is its work.
    ImportEnded {
        /// The rank of its first entry.
        from: u64,
    },
    /// Importation annulée, as a whole.
    ImportUndone {
        /// Its rank among the imports.
        n: u32,
    },
    /// A holiday was added or removed by decree.
    CalendarChanged {
        change: CalendarChange,
    },
}
