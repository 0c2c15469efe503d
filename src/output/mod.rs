//! What people and scripts read: views of values, and the one place that prints and prompts.

pub mod clean;
pub mod failure;
pub mod number;
pub mod table;
pub mod ui;

pub use table::Table;
pub use ui::Ui;
