//! A sign-up that somebody came to by its link.

use domain::event::{Occurrence, Party, Stage};
use domain::secret::Secret;
use http::StatusCode;
use leptos::prelude::*;
use services::event::SignUpSeen;

use crate::components::notice::mishap;
use crate::cx::Cx;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;

/// The sign-up, its event and its link.
pub struct Found {
    /// What is known of it.
    pub seen: SignUpSeen,
    /// Its link.
    pub secret: Secret,
}

impl Found {
    /// The address of one of its pages.
    pub fn url(&self, cx: &Cx, page: &str) -> String {
        cx.url(&format!("/iscrizione/{}{page}", self.secret.reveal()))
    }

    /// The way back from one of its pages.
    pub fn way(&self, cx: &Cx, here: String) -> AnyView {
        let sign_up = (
            self.url(cx, ""),
            cx.texts.get("sign-up-page-title").into_any(),
        );
        breadcrumb(cx, vec![sign_up], here)
    }

    /// The date that it is for, if the event still has it.
    pub fn date(&self) -> Option<Occurrence> {
        self.seen.event.on(self.seen.sign_up.date)
    }

    /// The stages that they come to.
    pub fn stages<'a>(&self, date: &'a Occurrence) -> Vec<&'a Stage> {
        let own = self.seen.sign_up.stage;
        let all = date.stages.iter();
        all.filter(|stage| own.is_none_or(|id| id == stage.id))
            .collect()
    }
}

/// "2 adulti, 3 bambini o ragazzi".
pub fn people(cx: &Cx, party: &Party) -> String {
    let t = cx.texts;
    let adults = (party.adults() > 0)
        .then(|| t.with("mail-adults", &[("n", u32::from(party.adults()).into())]));
    let children = (party.child_count() > 0).then(|| {
        t.with(
            "mail-children",
            &[("n", u32::from(party.child_count()).into())],
        )
    });
    let said: Vec<String> = adults.into_iter().chain(children).collect();
    t.list_and(&said)
}

/// "3–5 anni: 1 (dono piccolo), 6–10 anni: 2": as much as was asked of the children.
pub fn details(cx: &Cx, party: &Party) -> Option<String> {
    let t = cx.texts;
    let said: Vec<String> = party
        .children()
        .iter()
        .filter_map(|children| {
            let n = u32::from(children.count);
            // l10n: sign-up-gift-*
            let gift = children
                .gift
                .map(|size| t.get(&format!("sign-up-gift-{}", size.word())));
            match (children.band, gift) {
                (Some(band), gift) => {
                    let (from, until) = band.years();
                    let (from, until) = (u32::from(from), u32::from(until));
                    let years = [
                        ("from", from.into()),
                        ("until", until.into()),
                        ("n", n.into()),
                    ];
                    let said = t.with("party-of-age", &years);
                    Some(match gift {
                        Some(size) => t.with(
                            "party-with-gift",
                            &[("who", said.into()), ("size", size.into())],
                        ),
                        None => said,
                    })
                }
                (None, Some(size)) => {
                    Some(t.with("party-of-gift", &[("size", size.into()), ("n", n.into())]))
                }
                (None, None) => None,
            }
        })
        .collect();
    (!said.is_empty()).then(|| said.join(" · "))
}

/// The link leads nowhere: it was never ours, or its data are deleted.
pub fn gone_page(cx: &Cx, status: StatusCode) -> Page {
    Page::new(cx.texts.get_plain("sign-up-gone-title"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        view! {
            {breadcrumb(&cx, vec![], t.get("sign-up-page-title"))}
            <div class="narrow">
                {mishap(t.get("sign-up-gone-title"), t.get("sign-up-gone"))}
                <p><a href=cx.url("/eventi")>{t.get("events-all-here")}</a></p>
            </div>
        }
    })
    .family()
    .status(status)
}
