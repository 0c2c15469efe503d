//! The names of the register's lists.

use crate::domain::coded::coded;
use crate::domain::comparable::comparable;

coded! {
    /// One of the lists that a register draws its codes from, in the order in which an office thinks of them.
    pub enum List as "snake_case" {
        /// Type of a request: complaint, comment, request… (MIFI, Définitions, « Requête »).
        Kind,
        /// How a request came in or an answer went out, *mode de réception*.
        Channel,
        /// Who sent the request to the office, *provenance*.
        Source,
        /// Program or service concerned, *programme*.
        Program,
        /// Administrative unit, *unité administrative*; a tree whose roots are the sectors.
        Unit,
        /// Why a request is not admissible, *motif d’irrecevabilité*.
        Inadmissibility,
        /// Why a complaint is substantiated, *critère d’appréciation* (MAMH).
        Criterion,
        /// What a complaint is about, *nature du motif*.
        Nature,
        /// Quality the ministry promised, *engagement* (DSC).
        Commitment,
        /// Where a person is directed or a request transferred, *organisme*.
        Body,
        /// Time in which the office promised to answer, *norme de service*.
        Standard,
        /// Officer of the complaints office, *agente ou agent*.
        Officer,
        /// Partner that handles its own complaints, *organisme partenaire* (MIFI 4.5).
        Partner,
        /// Rule of the office's retention schedule, *calendrier de conservation*.
        Retention,
    }
}

impl List {
    /// Whether its items bear proper names, which are the same in every language.
    pub fn has_proper_names(self) -> bool {
        matches!(self, Self::Officer | Self::Unit)
    }

    /// Whether people are sent to its items, who have to know how to reach them.
    pub fn is_turned_to(self) -> bool {
        matches!(self, Self::Body | Self::Unit | Self::Partner)
    }

    /// The list that people call so in either language, accents and case aside.
    pub fn named(text: &str) -> Option<Self> {
        let typed = comparable(text);
        Self::ALL.into_iter().find(|list| list.names().contains(&typed.as_str()))
    }

    /// What the list may be called, as it is compared.
    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Kind => &["kind", "kinds", "type", "types"],
            Self::Channel => &["channel", "channels", "mode", "modes", "mode de reception", "modes de reception"],
            Self::Source => &["source", "sources", "provenance", "provenances"],
            Self::Program => &["program", "programs", "programme", "programmes"],
            Self::Unit => &["unit", "units", "unite", "unites", "unite administrative", "unites administratives"],
            Self::Inadmissibility => &["inadmissibility", "inadmissibilities", "irrecevabilite", "irrecevabilites"],
            Self::Criterion => &["criterion", "criteria", "criterions", "critere", "criteres"],
            Self::Nature => &["nature", "natures", "motif", "motifs"],
            Self::Commitment => &["commitment", "commitments", "engagement", "engagements"],
            Self::Body => &["body", "bodies", "organisme", "organismes"],
            Self::Standard => &["standard", "standards", "norme", "normes"],
            Self::Officer => &["officer", "officers", "membre", "membres", "agent", "agents", "agente", "agentes"],
            Self::Retention => &["retention", "conservation", "regle", "regles", "calendrier de conservation"],
            Self::Partner => {
                &["partner", "partners", "partenaire", "partenaires", "organisme partenaire", "organismes partenaires"]
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_goes_by_its_code_its_plural_and_its_french_names() {
        for (names, list) in [
            ("kind kinds type types", List::Kind),
            ("channel channels mode modes", List::Channel),
            ("source provenance", List::Source),
            ("program programs programme programmes", List::Program),
            ("unit units unité unite unités UNITÉ", List::Unit),
            ("inadmissibility irrecevabilité irrecevabilite", List::Inadmissibility),
            ("criterion criteria critère critères", List::Criterion),
            ("nature natures motif motifs", List::Nature),
            ("commitment commitments engagement engagements", List::Commitment),
            ("body bodies organisme organismes", List::Body),
            ("standard standards norme normes", List::Standard),
            ("officer officers membre membres agent agents", List::Officer),
            ("partner partners partenaire partenaires", List::Partner),
            ("retention conservation règle", List::Retention),
        ] {
            for name in names.split(' ') {
                assert_eq!(List::named(name), Some(list), "{name}");
            }
        }
        assert_eq!((List::named("chose"), List::named("")), (None, None));
    }

    #[test]
    fn no_name_means_two_lists_and_codes_read_back() {
        let names: Vec<_> = List::ALL.iter().flat_map(|list| list.names()).collect();
        assert_eq!(names.len(), names.iter().collect::<std::collections::BTreeSet<_>>().len());
        for list in List::ALL {
            assert_eq!(serde_json::to_value(list).unwrap(), list.as_str());
        }
    }
}
