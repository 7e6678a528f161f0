//! "We have your number": what a link to a request shows.

use domain::callback::{Callback, CallbackStatus};
use domain::secret::Secret;
use leptos::prelude::*;

use super::about::About;
use crate::components::call::phones;
use crate::components::icon::{Icon, Shape};
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::components::phone::digits;
use crate::components::summary::{row, summary};
use crate::components::time::{dated, day_time};
use crate::components::words::words;
use crate::cx::Cx;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;
use crate::pages::appointment::show::done;

/// A request and its link.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The link.
    pub secret: Secret,
    /// The request.
    pub callback: Callback,
    /// What it is about.
    pub about: About,
}

impl Asked {
    /// The page that deletes the number.
    pub fn erase_url(&self, cx: &Cx) -> String {
        cx.url(&format!(
            "/richiamami/{}/cancella-dati",
            self.secret.reveal()
        ))
    }

    /// The page of the request.
    pub fn url(&self, cx: &Cx) -> String {
        cx.url(&format!("/richiamami/{}", self.secret.reveal()))
    }
}

/// The page.
pub fn receipt_page(cx: &Cx, asked: Asked) -> Page {
    let waits = asked.callback.status == CallbackStatus::Waiting && asked.callback.phone.is_some();
    let title = if waits {
        "callback-received"
    } else {
        "callback-title"
    };
    Page::new(cx.texts.get_plain(title), move || {
        let cx = Cx::get();
        let t = cx.texts;
        let body = if waits {
            waiting(&cx, &asked)
        } else {
            view! {
                <h1>{t.get("callback-title")}</h1>
                {Notice::Info.view(t.get("callback-over"))}
                <div class="actions">
                    <a class="btn btn-outline-primary" href=cx.url("/richiamami")>
                        {t.get("button-callback")}
                    </a>
                </div>
            }
            .into_any()
        };
        let others = phones(&cx, |desk| asked.about.concerns(desk)).map(|phones| {
            view! {
                <h2>{t.get("callback-hurry")}</h2>
                {phones}
            }
        });
        let way = vec![(cx.url("/richiamami"), t.get("callback-title").into_any())];
        view! {
            {breadcrumb(&cx, way, t.get("callback-received-here"))}
            <div class="narrow">{body} {others}</div>
        }
    })
    .family()
}

fn waiting(cx: &Cx, asked: &Asked) -> AnyView {
    let t = cx.texts;
    let callback = &asked.callback;
    // The link may lie open on a shared phone: the end of a number is enough to know one's own.
    let last = callback.phone.as_ref().map(|p| p.last_four().to_owned());
    let last = digits(last.unwrap_or_default()).into_any();
    let lead = match &asked.about.desk {
        Some(desk) => {
            let holes = vec![("phone", last), ("desk", name(cx, &desk.name))];
            words(t, "callback-received-desk", &[], holes)
        }
        None => words(t, "callback-received-any", &[], vec![("phone", last)]),
    };
    // l10n: hour-*
    let hour = t.get(&format!("hour-{}", callback.best_hour.word()));
    let rows = vec![
        row(
            cx,
            t.get("fact-language"),
            t.language_name(callback.language),
            None,
        ),
        row(cx, t.get("fact-best-hour"), hour, None),
    ];
    let day = view! { <strong>{dated(cx, callback.erase_on)}</strong> }.into_any();
    let tried = callback.tried_at.map(|at| {
        let at = day_time(cx, cx.zone().to_datetime(at));
        Notice::Info.view(words(t, "callback-tried", &[], vec![("when", at)]))
    });
    view! {
        {done(t.get("callback-received"))}
        <p class="lead">{lead}</p>
        {tried}
        {summary(rows)}
        <p class="text-secondary">{words(t, "callback-erase-on", &[], vec![("date", day)])}</p>
        <ul class="link-list no-print">
            <li>
                <a class="danger" href=asked.erase_url(cx)>
                    {Icon::Trash.view(Shape::Normal)}
                    {t.get("callback-erase")}
                </a>
            </li>
        </ul>
    }
    .into_any()
}
