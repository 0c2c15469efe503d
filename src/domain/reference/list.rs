//! The names of the register's lists.

use crate::domain::coded::coded;

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
        /// Why a request is not admissible, *raison d’irrecevabilité*.
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_of_the_lists_read_back() {
        for list in List::ALL {
            assert_eq!(serde_json::to_value(list).unwrap(), list.as_str());
        }
    }
}
