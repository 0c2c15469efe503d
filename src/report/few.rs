//! A list that nearly always holds none or one.

use std::ops::{Deref, DerefMut};

/// A list whose only item stands in place: of the thousands of requests that a report counts, most were closed once.
#[derive(Clone, Debug, Default)]
pub enum Few<T> {
    /// Nothing.
    #[default]
    None,
    /// The only one.
    One(T),
    /// However many.
    Many(Vec<T>),
}

impl<T> Few<T> {
    /// Puts an item before that at a place, or last when there is none there.
    pub fn insert(&mut self, at: usize, item: T) {
        *self = match std::mem::take(self) {
            Self::None => Self::One(item),
            Self::One(other) => Self::Many(if at == 0 { vec![item, other] } else { vec![other, item] }),
            Self::Many(mut items) => {
                items.insert(at.min(items.len()), item);
                Self::Many(items)
            }
        };
    }

    /// Puts an item last.
    pub fn push(&mut self, item: T) {
        self.insert(self.len(), item);
    }
}

impl<T> Deref for Few<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        match self {
            Self::None => &[],
            Self::One(item) => std::slice::from_ref(item),
            Self::Many(items) => items,
        }
    }
}

impl<T> DerefMut for Few<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        match self {
            Self::None => &mut [],
            Self::One(item) => std::slice::from_mut(item),
            Self::Many(items) => items,
        }
    }
}

impl<T> FromIterator<T> for Few<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut few = Self::None;
        items.into_iter().for_each(|item| few.push(item));
        few
    }
}

impl<'a, T> IntoIterator for &'a Few<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_few_are_in_the_order_of_a_list(steps in proptest::collection::vec((0..5_usize, any::<u8>()), 0..6)) {
            let (mut few, mut list) = (Few::None, Vec::new());
            for (at, item) in steps {
                few.insert(at, item);
                list.insert(at.min(list.len()), item);
                prop_assert_eq!(&*few, &*list);
                few.iter_mut().chain(&mut list).for_each(|item| *item = item.wrapping_add(1));
                prop_assert_eq!(&*few, &*list);
            }
            prop_assert_eq!(&*list.iter().copied().collect::<Few<u8>>(), &*list);
        }
    }
}
