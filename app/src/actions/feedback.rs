//! What a reader says of a page. The page stands in the address, so that what must be mended may be loaded again or read in another language.

use axum::extract::Path;
use domain::feedback::PageKey;
use services::feedback::{LeaveFeedbackError, Opinion};

use super::stop::{Answer, Stop, see_other};
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::feedback::{FeedbackFault, FeedbackForm, FeedbackRead};
use crate::forms::guard::{Counted, shared};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::feedback::{AskedAbout, feedback_page, feedback_thanks_page};

/// The form about a page.
pub async fn show(cx: Cx, Path(params): Path<Vec<(String, String)>>) -> Answer {
    let (_, about) = asked(&cx, &params).await?;
    Ok(feedback_page(&cx, about, FeedbackForm::default(), Sheet::blank()).respond(&cx))
}

/// Takes it. The same sent again counts once.
pub async fn send(
    cx: Cx,
    Counted(client): Counted,
    Path(params): Path<Vec<(String, String)>>,
    raw: RawForm,
) -> Answer {
    let (page, about) = asked(&cx, &params).await?;
    let form = FeedbackForm::typed(&raw);
    if shared(&cx, &raw)?.is_err() {
        return Ok(feedback_page(&cx, about, form, Sheet::stale(&cx)).respond(&cx));
    }
    let FeedbackRead {
        rating,
        answer,
        words,
    } = match form.parse(cx.texts) {
        Ok(read) => read,
        Err(FeedbackFault::Foreign) => return Err(PageError::BadForm.into()),
        Err(FeedbackFault::Fields(errors)) => {
            let sheet = Sheet::blank().faulty(errors);
            return Ok(feedback_page(&cx, about, form, sheet).respond(&cx));
        }
    };
    let opinion = Opinion {
        page,
        locale: cx.locale(),
        rating,
        answer,
        words,
    };
    match cx.services.leave_feedback(opinion, &client.0).await {
        Ok(()) => {
            let path = format!("/grazie{}", about.path.trim_end_matches('/'));
            Ok(see_other(&cx.url(&path)))
        }
        Err(LeaveFeedbackError::UnknownPage) => Err(PageError::NotFound.into()),
        Err(LeaveFeedbackError::Failure(failure)) => Err(failure.into()),
    }
}

/// Thanks.
pub async fn thanks(cx: Cx, Path(params): Path<Vec<(String, String)>>) -> Answer {
    let (_, about) = asked(&cx, &params).await?;
    Ok(feedback_thanks_page(&cx, about).respond(&cx))
}

/// The page in an address; the home has nothing there.
async fn asked(cx: &Cx, params: &[(String, String)]) -> Result<(PageKey, AskedAbout), Stop> {
    let page = params.iter().find(|(name, _)| name == "page");
    let path = format!("/{}", page.map_or("", |(_, page)| page));
    let key: PageKey = path.parse().map_err(|_| PageError::NotFound)?;
    // A placeholder of ours is no address.
    if path.contains('{') || !cx.services.has_page(&key).await? {
        return Err(PageError::NotFound.into());
    }
    let is_secret = key.is_secret();
    Ok((key, AskedAbout { path, is_secret }))
}
