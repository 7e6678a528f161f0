//! A shop notes what was left there, by its link.

use axum::extract::{Path, RawQuery};
use domain::id::DriveItemId;
use domain::secret::{BookingCode, Secret};
use http::StatusCode;
use services::drive::{NotedAtShop, Shop, ShopError};
use services::limits::Allowance;

use crate::actions::stop::{Answer, Stop, see_other};
use crate::client::ClientAddr;
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::errors::FieldErrors;
use crate::forms::goods::parse_goods;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::drive_shop::{Outcome, no_shop_page, shop_page, shop_path};

/// The form, with what was just done.
pub async fn show(
    cx: Cx,
    client: ClientAddr,
    Path((_, secret)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Answer {
    let (shop, secret) = found(&cx, &client, &secret).await?;
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let outcome = Outcome::from_word(query.get("esito"));
    let sheet = Sheet::fresh(&cx);
    Ok(shop_page(&cx, shop, secret, outcome, RawForm::default(), sheet).respond(&cx))
}

/// Notes what was left. The same form sent again notes nothing more.
pub async fn send(
    cx: Cx,
    Counted(client): Counted,
    Path((_, secret)): Path<(String, String)>,
    form: RawForm,
) -> Answer {
    let (shop, secret) = found(&cx, &client, &secret).await?;
    let page = |shop: Shop, form: RawForm, sheet: Sheet| {
        Ok(shop_page(&cx, shop, secret.clone(), None, form, sheet).respond(&cx))
    };
    let Ok(key) = key(&cx, &form)? else {
        return page(shop, form, Sheet::stale(&cx));
    };
    let items: Vec<DriveItemId> = shop.drive.items().iter().map(|item| item.id).collect();
    let mut errors = FieldErrors::default();
    let code = match form.get("codice").trim() {
        "" => None,
        typed => {
            let code: Option<BookingCode> = typed.parse().ok();
            if code.is_none() {
                errors.add("codice", cx.texts.get("drive-shop-error-code"));
            }
            code
        }
    };
    let basket = parse_goods(&form, &items, cx.texts);
    let basket = match (errors.is_empty(), basket) {
        (true, Ok(basket)) => basket,
        (_, basket) => {
            if let Err(wrong) = basket {
                errors.extend(&wrong);
            }
            return page(shop, form, Sheet::refused(&cx, key, errors));
        }
    };
    let noted = cx
        .services
        .note_at_shop(&secret, &basket, code.as_ref(), key)
        .await;
    let outcome = match noted {
        Ok(NotedAtShop::Now) => Outcome::Noted,
        Ok(NotedAtShop::Before) => Outcome::Before,
        Err(ShopError::NoSuchLink) => return Err(no_shop_page(&cx).respond(&cx).into()),
        // Only what the drive asks for stands in the form.
        Err(ShopError::NoSuchItems(_)) => return Err(PageError::BadForm.into()),
        Err(ShopError::Failure(failure)) => return Err(failure.into()),
        Err(ShopError::NoSuchCode) => {
            if cx.services.count_guess(&client.0).await? == Allowance::Refused {
                let words = cx.texts.get("error-guesses");
                let sheet = Sheet::refused(&cx, key, errors);
                return page(
                    shop,
                    form,
                    sheet.warned(StatusCode::TOO_MANY_REQUESTS, words),
                );
            }
            errors.add("codice", cx.texts.get("drive-shop-error-code"));
            return page(shop, form, Sheet::refused(&cx, key, errors));
        }
    };
    let told = format!("{}?esito={}", shop_path(&secret), outcome.word());
    Ok(see_other(&cx.url(&told)))
}

/// The shop behind a link. Whoever tries many that open nothing is asked to come back later.
async fn found(cx: &Cx, client: &ClientAddr, secret: &str) -> Result<(Shop, Secret), Stop> {
    if let Ok(secret) = secret.parse::<Secret>()
        && let Some(shop) = cx.services.shop_by_link(&secret).await?
    {
        return Ok((shop, secret));
    }
    match cx.services.count_guess(&client.0).await? {
        Allowance::Granted => Err(no_shop_page(cx).respond(cx).into()),
        Allowance::Refused => Err(PageError::TooMany.into()),
    }
}
