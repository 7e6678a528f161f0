//! The pages of a desk's working day, one a file.

mod desk_filter;
mod facts;
mod row;
mod tell;
pub mod times;

pub mod today;
pub mod week;

pub mod book;
pub mod review;

pub mod booking;
pub mod cancel;
pub mod correct;
pub mod move_to;

pub mod callbacks;
pub mod referrals;
pub mod search;
