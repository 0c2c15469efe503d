//! The chain of digests: what seals an entry after the one before it.

use sha2::{Digest as _, Sha256};

pub type Digest = [u8; 32];

/// Bytes as people copy them: hexadecimal, in lower case.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The digest before the first entry.
pub const GENESIS: Digest = [0; 32];

/// SHA-256 over fields, each preceded by its length, so that no two lists of fields give the same bytes.
pub(super) struct Chained(Sha256);

impl Chained {
    pub fn begin(domain: &[u8]) -> Self {
        let mut chained = Self(Sha256::new());
        chained.field(Some(domain));
        chained
    }

    pub fn field(&mut self, bytes: Option<&[u8]>) {
        match bytes {
            Some(bytes) => {
                self.0.update((bytes.len() as u64).to_be_bytes());
                self.0.update(bytes);
            }
            None => self.0.update(u64::MAX.to_be_bytes()),
        }
    }

    pub fn end(self) -> Digest {
        self.0.finalize().into()
    }
}

pub(super) fn digest_words(salt: &[u8], words: &str) -> Digest {
    let mut chained = Chained::begin(b"doleances words 1");
    chained.field(Some(salt));
    chained.field(Some(words.as_bytes()));
    chained.end()
}
