//! The kinds of requests that rules name. A profile may have others.

/// Plainte: the only kind that receives a finding.
pub const COMPLAINT: &str = "complaint";
/// Dénonciation: directed to the Ombudsman, and nothing of it is kept.
pub const DISCLOSURE: &str = "disclosure";
