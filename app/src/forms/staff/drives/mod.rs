//! Forms about what drives have in stock.

pub mod correct;
pub mod give;
