//! A promise that somebody came to by its link.

use domain::drive::{DropOffPoint, PledgePlace};
use domain::secret::Secret;
use http::StatusCode;
use jiff::civil::DateTime;
use leptos::prelude::*;
use services::drive::PledgeSeen;

use crate::components::drive_places::place;
use crate::components::drive_words::pieces;
use crate::components::notice::mishap;
use crate::components::time::day_span;
use crate::cx::Cx;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;

/// The promise, its drive and its link.
pub struct Found {
    /// What is known of it.
    pub seen: PledgeSeen,
    /// Its link.
    pub secret: Secret,
}

impl Found {
    /// The address of one of its pages.
    pub fn url(&self, cx: &Cx, page: &str) -> String {
        cx.url(&format!("/promessa/{}{page}", self.secret.reveal()))
    }

    /// The way back from one of its pages.
    pub fn way(&self, cx: &Cx, here: String) -> AnyView {
        let pledge = (
            self.url(cx, ""),
            cx.texts.get("pledge-page-title").into_any(),
        );
        breadcrumb(cx, vec![pledge], here)
    }

    /// The address of the drive.
    pub fn drive_url(&self, cx: &Cx) -> String {
        cx.url(&format!("/raccolte/{}", self.seen.drive.card.slug))
    }

    /// The point to which it is brought, if the drive still has it.
    pub fn point(&self) -> Option<&DropOffPoint> {
        let drive = &self.seen.drive;
        match self.seen.pledge.place {
            PledgePlace::Window { window, .. } => drive.window(window).map(|(point, _)| point),
            PledgePlace::Shop(shop) => drive.point(shop),
            PledgePlace::Open => None,
        }
    }

    /// "3 × zaino, 2 × gomma", line by line in the order of the drive's list: what was promised, or what was brought.
    pub fn list(&self, cx: &Cx, brought: bool) -> AnyView {
        let pledge = &self.seen.pledge;
        let basket = if brought {
            pledge.brought()
        } else {
            pledge.promised()
        };
        let lines = self.seen.items.iter().filter_map(|item| {
            let n = basket.as_ref()?.of_item(item.id);
            (n > 0).then(|| view! { <li>{pieces(cx, n, item)}</li> })
        });
        view! { <ul class="list-plain mb-0">{lines.collect_view()}</ul> }.into_any()
    }

    /// When it is brought, in words of the wall.
    pub fn when(&self, cx: &Cx) -> Option<AnyView> {
        match self.seen.pledge.place {
            PledgePlace::Window {
                starts_at, ends_at, ..
            } => {
                let wall = |at| -> DateTime { cx.zone().to_datetime(at) };
                let (starts, ends) = (wall(starts_at), wall(ends_at));
                Some(day_span(cx, starts, ends))
            }
            PledgePlace::Shop(_) => Some(cx.texts.get("drive-shop-when").into_any()),
            PledgePlace::Open => None,
        }
    }

    /// The place, as it is now.
    pub fn place(&self, cx: &Cx) -> Option<AnyView> {
        self.point().map(|point| place(cx, point))
    }
}

/// The link leads nowhere: it was never ours, or its data are deleted.
pub fn gone_page(cx: &Cx, status: StatusCode) -> Page {
    Page::new(cx.texts.get_plain("pledge-gone-title"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        view! {
            {breadcrumb(&cx, vec![], t.get("pledge-page-title"))}
            <div class="narrow">
                {mishap(t.get("pledge-gone-title"), t.get("sign-up-gone"))}
                <p><a href=cx.url("/raccolte")>{t.get("drives-all")}</a></p>
            </div>
        }
    })
    .family()
    .status(status)
}
