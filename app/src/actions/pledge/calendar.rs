//! When something is to be brought, as a calendar file.

use axum::extract::Path;

use super::found::found;
use crate::actions::calendar_file::calendar_file;
use crate::actions::stop::Answer;
use crate::cx::Cx;
use crate::error::PageError;

/// The file, in the reader's language.
pub async fn show(cx: Cx, Path((_, secret)): Path<(String, String)>) -> Answer {
    let at = found(&cx, &secret).await?;
    let page = cx.services.pledge_url(cx.locale(), &at.secret);
    let file = cx
        .services
        .pledge_calendar(&at.seen.pledge, cx.locale(), &page)
        .await?;
    let file = file.ok_or(PageError::Gone)?;
    Ok(calendar_file(file, "attachment; filename=\"promessa.ics\""))
}
