//! Erase all that is known of a family: the question, what will go, the receipt.

use domain::locale::Locale;
use l10n::{Arg, Texts};
use leptos::prelude::*;
use services::staff::{FamilyFound, Receipt};

use crate::components::field::{Field, Need, Takes};
use crate::components::icon::{Icon, Shape};
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::components::summary::{row, summary};
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::page::Page;

/// The address of the form. What is typed into it never stands in an address.
pub const PATH: &str = "/staff/cancella-famiglia";
/// The field with a phone, an e-mail address or a code.
pub const WHO: &str = "chi";
/// The field that says that the question was answered.
pub const SURE: &str = "conferma";

/// The form.
pub fn ask_page(cx: &Cx, typed: String, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get("staff-erase-title"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let who = Field {
            name: WHO,
            takes: Takes::Proof,
            need: Need::Required,
            label: t.get("staff-erase-who"),
            hint: Some(t.get("staff-erase-who-hint")),
            value: &typed,
        };
        view! {
            <div class="narrow">
                {sheet.summary(&cx)}
                <h1>{t.get("staff-erase-title")}</h1>
                <p class="lead">{t.get("staff-erase-lead")}</p>
                <form method="post" action=PATH novalidate>
                    {hidden_fields(&cx, sheet.token.clone(), "")}
                    {who.view(&cx, &sheet.errors)}
                    <button class="btn btn-primary" type="submit">{t.get("staff-erase-find")}</button>
                </form>
            </div>
        }
    })
    .staff()
    .status(status)
}

/// What will be erased, and the button that does it.
pub fn confirm_page(cx: &Cx, typed: String, found: FamilyFound, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get("staff-erase-confirm-title"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let mut rows: Vec<AnyView> = Vec::new();
        for (desk, all, coming) in &found.bookings {
            let desk = cx
                .directory
                .desk(*desk)
                .map(|desk| desk.name.clone())
                .unwrap_or_default();
            let counted = t.with("staff-erase-bookings", &[("n", (*all).into())]);
            let coming =
                (*coming > 0).then(|| t.with("staff-erase-coming", &[("n", (*coming).into())]));
            let value = view! { {counted} {coming.map(|coming| view! { <br />{coming} })} };
            rows.push(labelled(name(&cx, &desk), value.into_any()));
        }
        if found.callbacks > 0 {
            let counted = t.with("staff-erase-callbacks", &[("n", found.callbacks.into())]);
            rows.push(row(
                &cx,
                t.get("staff-erase-callbacks-label"),
                counted,
                None,
            ));
        }
        if found.sign_ups > 0 {
            let counted = t.with("staff-erase-sign-ups", &[("n", found.sign_ups.into())]);
            let label = t.get("staff-erase-sign-ups-label");
            rows.push(row(&cx, label, counted, None));
        }
        if found.pledges > 0 {
            let counted = t.with("staff-erase-pledges", &[("n", found.pledges.into())]);
            let label = t.get("staff-erase-pledges-label");
            rows.push(row(&cx, label, counted, None));
        }
        let elsewhere = found
            .elsewhere
            .then(|| Notice::Info.view(t.get("staff-erase-elsewhere")));
        view! {
            <div class="narrow">
                {sheet.summary(&cx)}
                <h1>{t.get("staff-erase-confirm-title")}</h1>
                {summary(rows)}
                {elsewhere}
                <p>{t.get("staff-erase-what")}</p>
                <form method="post" action=PATH data-once>
                    {hidden_fields(&cx, sheet.token.clone(), "")}
                    <input type="hidden" name=WHO value=typed.clone() />
                    <input type="hidden" name=SURE value="si" />
                    <div class="steppers-nav">
                        <button class="btn btn-outline-danger" type="submit">
                            {t.get("staff-erase-button")}
                        </button>
                        <a class="btn btn-link" href=PATH>{t.get("staff-erase-keep")}</a>
                    </div>
                </form>
            </div>
        }
    })
    .staff()
    .status(status)
}

fn labelled(label: AnyView, value: AnyView) -> AnyView {
    view! { <div><dt>{label}</dt><dd>{value}</dd></div> }.into_any()
}

/// The receipt, for the family to take home: in its language, with the Italian beneath.
pub fn receipt_page(cx: &Cx, receipt: Receipt) -> Page {
    Page::new(cx.texts.get_plain("staff-erase-receipt-title"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        let theirs = cx.services.reader_locale(receipt.erased.language);
        let italian = (theirs != Locale::It).then(|| paper(&cx, &receipt, Locale::It));
        view! {
            <div class="narrow">
                <h1 class="no-print">{t.get("staff-erase-done")}</h1>
                <p class="lead no-print">{t.get("staff-erase-done-what")}</p>
                {paper(&cx, &receipt, theirs)}
                {italian}
                <p class="text-secondary no-print">{t.get("staff-erase-files")}</p>
                <div class="actions no-print">
                    <button class="btn btn-primary" type="button" data-print hidden>
                        {Icon::Print.view(Shape::Small)}
                        <span>{t.get("appointment-print")}</span>
                    </button>
                    <a class="btn btn-outline-primary" href=PATH>{t.get("staff-erase-another")}</a>
                </div>
            </div>
        }
    })
    .staff()
}

/// The receipt in one language.
fn paper(cx: &Cx, receipt: &Receipt, locale: Locale) -> AnyView {
    let t = Texts::of(locale);
    let erased = &receipt.erased;
    let counts: [(&str, u64); 5] = [
        ("erased-bookings", erased.bookings),
        ("erased-callbacks", erased.callbacks),
        ("erased-unfinished", erased.unfinished),
        ("erased-sign-ups", erased.sign_ups),
        ("erased-pledges", erased.pledges),
    ];
    let counts = counts
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .map(|(id, n)| view! { <li>{t.with(id, &[("n", Arg::from(n))])}</li> })
        .collect_view();
    let off = (erased.called_off > 0).then(|| {
        view! { <p>{t.with("erased-called-off", &[("n", Arg::from(erased.called_off))])}</p> }
    });
    let at = cx.zone().to_datetime(receipt.at);
    let network = [("network", Arg::from(cx.network_name()))];
    view! {
        <section class="it-card receipt" lang=t.lang() dir=t.dir()>
            <h2>{t.get("erased-title")}</h2>
            <p>{t.with("erased-what", &network)}</p>
            <ul>{counts}</ul>
            {off}
            <p>{t.date_time(at)}</p>
            <p>
                {t.get("erased-number")} ": " <strong class="num" dir="ltr">{receipt.number()}</strong>
            </p>
        </section>
    }
    .into_any()
}
