//! The same appointment in Italian, for whoever stands at the door.

use domain::contact::Contact;
use domain::desk::Kind;
use domain::locale::Locale;
use l10n::Texts;
use leptos::prelude::*;

use super::found::Found;
use crate::components::contact::phone_of;
use crate::cx::Cx;
use crate::pages::booking::summary::language;

/// The facts in Italian; nothing for a reader of Italian.
pub fn in_italian(cx: &Cx, at: &Found) -> Option<AnyView> {
    if cx.locale() == Locale::It {
        return None;
    }
    let italian = Texts::of(Locale::It);
    let rows = facts(cx, at, italian)
        .into_iter()
        .map(|(label, value)| {
            view! {
                <div>
                    <dt>{label}</dt>
                    <dd>{value}</dd>
                </div>
            }
        })
        .collect_view();
    Some(
        view! {
            <section aria-labelledby="italiano">
                <h2 id="italiano">{cx.texts.get("layout-in-italian")}</h2>
                <dl class="summary" lang="it" dir="ltr">
                    {rows}
                </dl>
            </section>
        }
        .into_any(),
    )
}

fn facts(cx: &Cx, at: &Found, it: &Texts) -> Vec<(String, String)> {
    let (booking, desk) = (&at.booking, &at.desk);
    let mut facts = vec![
        (it.get("fact-when"), it.date_time(at.start(cx))),
        (it.get("fact-desk"), desk.name.clone()),
    ];
    let place = match (booking.details.kind, &desk.place) {
        (Some(Kind::Phone), _) => match &booking.family.contact {
            Some(Contact::Phone(phone)) => {
                let phone = [("phone", phone.readable().into())];
                it.with("where-phone-number", &phone)
            }
            Some(Contact::Email(_)) | None => it.get("where-phone-call-us"),
        },
        (Some(Kind::Video), _) => it.get("where-video"),
        (_, Some(place)) => format!("{}, {}", place.name, place.address),
        (_, None) => it.get("where-ask"),
    };
    facts.push((it.get("fact-where"), place));
    facts.extend(phone_of(cx, desk).map(|phone| (it.get("fact-phone"), phone.readable())));
    facts.push((it.get("fact-language"), language(it, &booking.family)));
    facts.push((it.get("fact-code"), booking.code.readable()));
    facts
}
