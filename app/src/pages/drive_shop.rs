//! The page of a shop that takes part in a drive: it notes what was left, and can do nothing else.

use domain::secret::Secret;
use http::StatusCode;
use leptos::prelude::*;
use services::drive::Shop;

use crate::components::contact::{Weight, call_button, network_phone};
use crate::components::field::{Field, Need, Takes};
use crate::components::goods::{Good, goods};
use crate::components::local_text::marked;
use crate::components::name::name;
use crate::components::notice::{Notice, mishap};
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::page::Page;

/// Where the page of a link is, without the language.
pub fn shop_path(secret: &Secret) -> String {
    format!("/raccolte/negozio/{}", secret.reveal())
}

/// What was just done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is noted.
    Noted,
    /// It was noted before.
    Before,
}

impl Outcome {
    const ALL: [(Self, &'static str); 2] = [(Self::Noted, "segnato"), (Self::Before, "gia")];

    /// The word in an address.
    pub fn word(self) -> &'static str {
        let found = Self::ALL.into_iter().find(|(outcome, _)| *outcome == self);
        found.map_or("", |(_, word)| word)
    }

    /// The outcome of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        let found = Self::ALL.into_iter().find(|(_, known)| *known == word);
        found.map(|(outcome, _)| outcome)
    }
}

/// The page.
pub fn shop_page(
    cx: &Cx,
    shop: Shop,
    secret: Secret,
    outcome: Option<Outcome>,
    form: RawForm,
    sheet: Sheet,
) -> Page {
    let title = sheet.title(cx, cx.texts.get_plain("drive-shop-title"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let said = outcome.map(|outcome| {
            Notice::Info.view(match outcome {
                Outcome::Noted => t.get("drive-shop-noted"),
                Outcome::Before => t.get("drive-shop-noted-before"),
            })
        });
        let items = shop.drive.items().iter();
        let all: Vec<Good> = items
            .map(|item| Good {
                item: item.clone(),
                hint: None,
            })
            .collect();
        let place = shop.drive.point(shop.point);
        let place = place.map(|point| name(&cx, &point.place.name));
        let code = Field {
            name: "codice",
            takes: Takes::Code,
            need: Need::Optional,
            label: t.get("drive-shop-code"),
            hint: Some(t.get("drive-shop-code-hint")),
            value: form.get("codice"),
        };
        let action = cx.url(&shop_path(&secret));
        view! {
            <div class="narrow">
                {sheet.summary_of(&cx, shop.drive.items())}
                <h1>{t.get("drive-shop-title")}</h1>
                <p class="lead">{place} " · " {marked(&cx, &shop.drive.card.title)}</p>
                <div role="status">{said}</div>
                <p>{t.get("drive-shop-what")}</p>
                <form method="post" action=action data-once novalidate>
                    {hidden_fields(&cx, sheet.token.clone(), "")}
                    {code.view(&cx, &sheet.errors)}
                    <h2>{t.get("drive-shop-goods")}</h2>
                    {goods(&cx, &all, &form, &sheet.errors)}
                    <div class="steppers-nav">
                        <button class="btn btn-primary" type="submit">{t.get("drive-shop-button")}</button>
                    </div>
                </form>
            </div>
        }
    })
    .family()
    .status(status)
}

/// The link opens nothing, or not any more.
pub fn no_shop_page(cx: &Cx) -> Page {
    Page::new(cx.texts.get_plain("drive-shop-gone-title"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        let phone = network_phone(&cx);
        let call = phone.map(|phone| call_button(&cx, phone, Weight::Plain.class()));
        view! {
            <div class="narrow">
                {mishap(t.get("drive-shop-gone-title"), t.get("drive-shop-gone"))}
                <div class="actions">
                    {call}
                    <a class="btn btn-outline-primary" href=cx.url("/raccolte")>{t.get("drives-title")}</a>
                </div>
            </div>
        }
    })
    .family()
    .status(StatusCode::NOT_FOUND)
}
