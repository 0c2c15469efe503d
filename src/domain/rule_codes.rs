//! The codes that rules name. A profile may have others.

use super::Code;

/// Plainte: the only kind that receives a finding.
pub const COMPLAINT: &str = "complaint";
/// Dénonciation: directed to the Ombudsman, and nothing of it is kept.
pub const DISCLOSURE: &str = "disclosure";

/// Demande d'accès: to a document or to personal information, or for its correction (Loi sur l'accès, A-2.1).
pub const ACCESS: &str = "access";

/// Commission d'accès à l'information: the body that reviews a decision on access (Loi sur l'accès, art. 135), and that
/// is notified of incidents (art. 63.8).
pub const COMMISSION: &str = "cai";
/// Protecteur du citoyen: the body that disclosures are directed to, and the recourse of every reply.
pub const OMBUDSMAN: &str = "ombudsman";

/// Reçue directement de la personne: the source of a request of which nobody says another.
pub const DIRECT: &str = "direct";

/// Whether a finding may be reached on requests of that kind: rule 8 of the domain.
pub fn bears_findings(kind: &Code) -> bool {
    *kind == COMPLAINT
}
