//! What staff do at drives: the counter, the stock, the links of shops, what came of it.

pub mod address;
pub mod correct;
pub mod count;
pub mod counter;
mod days;
pub mod give;
pub mod list;
pub mod report;
mod row;
pub mod shops;
pub mod stock;
pub mod today;
pub mod words;
