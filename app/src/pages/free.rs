//! Next free times, on pages that are useful without them too.

use std::sync::Arc;

use domain::desk::Desk;

use crate::components::desk_card::NextFree;
use crate::cx::Cx;
use crate::error::PageError;

/// The desk's next free time. While the database is away it is unknown, and the page still tells the phone.
///
/// # Errors
/// A fault of ours.
pub async fn next_free(cx: &Cx, desk: &Desk) -> Result<NextFree, PageError> {
    match cx.services.next_free(desk).await {
        Ok(Some(free)) => Ok(NextFree::At(free)),
        Ok(None) => Ok(NextFree::None),
        Err(failure) => match PageError::from(failure) {
            PageError::Unavailable => Ok(NextFree::Unknown),
            fault => Err(fault),
        },
    }
}

/// Each desk with its next free time; beyond `most` desks it is not asked for.
///
/// # Errors
/// A fault of ours.
pub async fn with_next_free(
    cx: &Cx,
    desks: impl IntoIterator<Item = Arc<Desk>>,
    most: usize,
) -> Result<Vec<(Arc<Desk>, NextFree)>, PageError> {
    let mut found = Vec::new();
    for (at, desk) in desks.into_iter().enumerate() {
        let next = if at < most {
            next_free(cx, &desk).await?
        } else {
            NextFree::Unknown
        };
        found.push((desk, next));
    }
    Ok(found)
}
