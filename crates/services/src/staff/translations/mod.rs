//! What staff wrote, in the other languages: what is to be done first, one text beside the other, and files for translators.

mod bring_in;
mod export;
mod import;
mod po;
mod side_by_side;
mod to_do;

pub use bring_in::{Afterwards, BroughtIn, NotBroughtIn};
pub use export::{Export, ExportNotes};
pub use import::{Change, Doubt, Import, ImportError, Made, Refused};
pub use po::{FILE_MAX, FileFault};
pub use side_by_side::Side;
pub use to_do::{ToDo, Translations};
