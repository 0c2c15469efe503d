//! Chance that falls the same way every time.

/// A sequence of numbers that looks like chance (SplitMix64).
pub(super) struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `bound`, which is left out; 0 below 1.
    pub fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % (bound.max(1) as u64)).expect("invariant: below a usize")
    }

    /// True in that many cases of a hundred.
    pub fn percent(&mut self, share: usize) -> bool {
        self.below(100) < share
    }

    /// One of the phrases of a text, which a bar sets apart.
    pub fn phrase(&mut self, of: &'static str) -> &'static str {
        let phrases: Vec<_> = of.split('|').collect();
        phrases[self.below(phrases.len())]
    }

    pub fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(of.len()))
    }

    /// One of a few, the first ones more often than the last.
    pub fn early<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        let (one, other) = (self.below(of.len()), self.below(of.len()));
        of.get(one.min(other))
    }
}
