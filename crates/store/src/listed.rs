//! Lists of keys in a statement.

use domain::staff::extent::Extent;
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::to_json;

/// The keys of a parameter that was made by [`keys`], for `in`: SQLite has no arrays, so both databases read JSON.
macro_rules! listed {
    (sqlite, $parameter:literal) => {
        concat!("(select unhex(value) from json_each(", $parameter, "))")
    };
    (postgres, $parameter:literal) => {
        concat!(
            "(select cast(value as uuid) from json_array_elements_text(cast(",
            $parameter,
            " as json)))"
        )
    };
}
pub(crate) use listed;

/// A list of keys, for binding.
pub(crate) fn keys(all: impl IntoIterator<Item = Uuid>) -> Result<String, StoreError> {
    let digits: Vec<String> = all
        .into_iter()
        .map(|key| key.simple().to_string())
        .collect();
    to_json(&digits)
}

/// An extent, for binding.
pub(crate) struct Bounds {
    /// 1 if it is the whole network.
    pub network: i64,
    pub municipalities: String,
    pub organisations: String,
    pub desks: String,
}

impl Bounds {
    pub fn of(extent: &Extent) -> Result<Self, StoreError> {
        Ok(Self {
            network: i64::from(extent.network),
            municipalities: keys(extent.municipalities.iter().map(|m| m.0))?,
            organisations: keys(extent.organisations.iter().map(|o| o.0))?,
            desks: keys(extent.desks.iter().map(|d| d.0))?,
        })
    }
}
