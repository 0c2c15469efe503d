//! By which means the person can be told anything.

use super::Code;
use super::field::Field;
use super::request::Request;

impl Request {
    /// Whether nothing in the file says how to reach the person: they are anonymous, and did not say otherwise.
    pub fn is_out_of_reach(&self) -> bool {
        self.is_anonymous() && self.identity.is_none()
    }

    /// Whether the file lacks what a channel takes to reach the person: an e-mail, a telephone number, an address.
    /// Whoever wrote by it, and is not anonymous, can be answered by it.
    pub fn lacks_contact_for(&self, channel: &Code) -> bool {
        let Some(identity) = &self.identity else { return self.is_out_of_reach() };
        if self.receipt.channel.as_ref() == Some(channel) {
            return false;
        }
        particular(channel).is_some_and(|field| identity.fact(field).is_none())
    }

    /// The particular by which a channel reaches the person, where it is known.
    pub fn contact_for(&self, channel: &Code) -> Option<Field> {
        let identity = self.identity.as_ref()?;
        particular(channel).filter(|field| identity.fact(*field).is_some())
    }
}

/// What a channel reaches a person by, by the codes of the shipped profiles.
fn particular(channel: &Code) -> Option<Field> {
    match channel.as_str() {
        "email" => Some(Field::Email),
        "phone" => Some(Field::Phone),
        "mail" => Some(Field::Address),
        _ => None,
    }
}
