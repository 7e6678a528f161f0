//! The import of a territory from CSV: read whole, compared, shown, and only then written.

pub mod apply;
pub mod csv_file;
pub mod plan;
