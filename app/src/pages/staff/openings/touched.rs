//! The families whose time a change takes away, before it is made: who they are, how they hear of it, what becomes of them.

use domain::booking::Booking;
use domain::slot::Slot;
use leptos::prelude::*;
use services::staff::openings::{DeskTouched, Told, Touched};

use crate::components::choice::Choice;
use crate::components::field::{described_by, feedback, group_class};
use crate::components::name::name;
use crate::components::phone::phone_link;
use crate::components::time::day_time;
use crate::components::words::words;
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::guard::hidden_fields;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::openings::families::{CALL_OFF, FATE, KEEP, SEEN, carried, moved_field};
use crate::forms::start::write_start;
use crate::layout::breadcrumb::staff_breadcrumb;
use crate::page::Page;
use crate::staff_cx::StaffCx;

/// The page. It stands at the address of the form that was sent, and carries its fields.
pub fn touched_page(
    cx: &StaffCx,
    action: String,
    touched: Touched,
    raw: &RawForm,
    sheet: Sheet,
) -> Page {
    let title = sheet.title(cx, cx.texts.get("staff-openings-touched"));
    let status = sheet.status;
    let fate = raw.get(FATE).to_owned();
    let chosen = raw.clone();
    let fields = carried(raw);
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let steps = vec![(
            "/staff/sportelli".to_owned(),
            t.get("staff-openings-desks").into_any(),
        )];
        let count = touched.bookings().count();
        let hidden = fields
            .into_iter()
            .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
            .collect_view();
        let several = touched.desks.len() > 1;
        let desks = touched
            .desks
            .iter()
            .map(|desk| families(&cx, desk, several, &chosen))
            .collect_view();
        view! {
            {staff_breadcrumb(&cx, steps, t.get("staff-openings-touched"))}
            <div class="narrow">
                {sheet.summary(&cx)}
                <h1>{t.with("staff-openings-touched-title", &[("n", count.into())])}</h1>
                <p class="lead">{t.get("staff-openings-touched-lead")}</p>
                <form method="post" action=action data-once novalidate>
                    {hidden_fields(&cx, sheet.token.clone(), "")}
                    {hidden}
                    <input type="hidden" name=SEEN value=touched.seen.clone() />
                    {desks}
                    {fates(&cx, &fate, &sheet.errors)}
                    <div class="steppers-nav">
                        <button class="btn btn-primary" type="submit">
                            {t.get("staff-openings-touched-button")}
                        </button>
                        <a class="btn btn-link" href="/staff/sportelli">
                            {t.get("staff-openings-touched-leave")}
                        </a>
                    </div>
                </form>
            </div>
        }
    })
    .staff()
    .status(status)
}

fn families(cx: &Cx, desk: &DeskTouched, named: bool, chosen: &RawForm) -> AnyView {
    let heading = named.then(|| view! { <h2>{name(cx, &desk.desk.name)}</h2> });
    let lines = desk
        .bookings
        .iter()
        .map(|booking| {
            let free = free_times(cx, booking, &desk.free, chosen);
            view! {
                <li>
                    <p>
                        <strong>{day_time(cx, cx.zone().to_datetime(booking.starts_at))}</strong> " "
                        {who(cx, booking)}
                    </p>
                    <p class="text-secondary">{how_told(cx, &cx.services.way_to_tell(booking))}</p>
                    {free}
                </li>
            }
        })
        .collect_view();
    view! { {heading} <ul class="list-plain families">{lines}</ul> }.into_any()
}

/// The first name; the code of whoever gave none.
pub fn who(cx: &Cx, booking: &Booking) -> AnyView {
    match &booking.family.first_name {
        Some(name) => view! { <bdi>{name.as_str().to_owned()}</bdi> }.into_any(),
        None => {
            let code = booking.code.readable();
            cx.texts
                .with("staff-openings-nameless", &[("code", code.into())])
                .into_any()
        }
    }
}

/// How a family hears of it.
pub fn how_told(cx: &Cx, told: &Told) -> AnyView {
    let t = cx.texts;
    match told {
        Told::Mail => t.get("staff-openings-told-mail").into_any(),
        Told::Sms => t.get("staff-openings-told-sms").into_any(),
        Told::Call(phone) => {
            let phone = vec![("phone", phone_link(phone).into_any())];
            words(t, "staff-openings-told-call", &[], phone)
        }
        Told::NoWay => t.get("staff-openings-told-no-way").into_any(),
    }
}

fn free_times(cx: &Cx, booking: &Booking, free: &[Slot], chosen: &RawForm) -> Option<AnyView> {
    if free.is_empty() {
        return None;
    }
    let t = cx.texts;
    let field = moved_field(booking.id);
    let picked = chosen.get(&field);
    let options = free
        .iter()
        .map(|slot| {
            let value = write_start(slot.start);
            let selected = value == picked;
            view! { <option value=value selected=selected>{t.day_time(slot.start)}</option> }
        })
        .collect_view();
    Some(
        view! {
            <div class="form-group">
                <label for=field.clone()>{t.get("staff-openings-move-to")}</label>
                <select class="form-select" id=field.clone() name=field>
                    <option value="">{t.get("staff-openings-move-none")}</option>
                    {options}
                </select>
            </div>
        }
        .into_any(),
    )
}

fn fates(cx: &Cx, chosen: &str, errors: &FieldErrors) -> AnyView {
    let t = cx.texts;
    let fault = errors.of(FATE);
    let fates = [
        (
            KEEP,
            "staff-openings-fate-keep",
            "staff-openings-fate-keep-what",
        ),
        (
            CALL_OFF,
            "staff-openings-fate-call-off",
            "staff-openings-fate-call-off-what",
        ),
    ];
    let choices = fates
        .into_iter()
        .enumerate()
        .map(|(index, (value, title, text))| {
            Choice {
                name: FATE,
                index,
                value: value.to_owned(),
                title: t.get(title).into_any(),
                text: Some(t.get(text).into_any()),
                checked: value == chosen,
                described_by: described_by(FATE, false, fault),
            }
            .view()
        })
        .collect_view();
    view! {
        <fieldset class=group_class(fault)>
            <legend>{t.get("staff-openings-fate")}</legend>
            {feedback(FATE, fault)}
            {choices}
        </fieldset>
    }
    .into_any()
}
