//! What readers say of pages: how clear each is, why, and the latest in their own words.

use domain::feedback::{Feedback, Rating, Subject, WORDS_KEPT_MONTHS};
use domain::figures::Period;
use domain::locale::Locale;
use leptos::prelude::*;
use services::staff::PageFeedback;

use super::periods::periods;
use crate::components::name::name;
use crate::components::notice::Notice;
use crate::components::phone::digits;
use crate::components::summary::{row, summary};
use crate::cx::Cx;
use crate::page::Page;

/// The page. `years` are those of which there are figures, the newest first.
pub fn feedback_page(
    cx: &Cx,
    period: Period,
    locale: Option<Locale>,
    pages: Vec<PageFeedback>,
    years: Vec<i16>,
) -> Page {
    Page::new(cx.texts.get_plain("staff-feedback-title"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        let months = [("n", WORDS_KEPT_MONTHS.into())];
        let list = if pages.is_empty() {
            Notice::Info.view(t.get("staff-feedback-none"))
        } else {
            let cards = pages.iter().map(|page| card(&cx, page)).collect_view();
            view! { <ul class="list-plain pile">{cards}</ul> }.into_any()
        };
        view! {
            <h1>{t.get("staff-feedback-title")}</h1>
            <p class="lead">{t.with("staff-feedback-lead", &months)}</p>
            {languages(&cx, period, locale)}
            {periods(&cx, period, &years, &|period| address(period, locale))}
            {list}
        }
    })
    .staff()
}

fn address(period: Period, locale: Option<Locale>) -> String {
    let language = locale.map(|locale| format!("&lingua={locale}"));
    format!(
        "/staff/pareri?periodo={period}{}",
        language.unwrap_or_default()
    )
}

fn languages(cx: &Cx, period: Period, chosen: Option<Locale>) -> AnyView {
    let link = |locale: Option<Locale>, words: String| {
        let here = (locale == chosen).then_some("page");
        let lang = locale.map(Locale::tag);
        view! {
            <li><a href=address(period, locale) aria-current=here lang=lang>{words}</a></li>
        }
    };
    let all = cx.services.settings().locales.iter();
    let each = all
        .map(|locale| link(Some(*locale), locale.own_name().to_owned()))
        .collect_view();
    view! {
        <nav class="periods no-print" aria-label=cx.texts.get("staff-feedback-languages")>
            <ul class="list-plain">{link(None, cx.texts.get("staff-feedback-all-languages"))} {each}</ul>
        </nav>
    }
    .into_any()
}

/// What a page is called: what it is about, or its address.
fn called(cx: &Cx, page: &PageFeedback) -> AnyView {
    let directory = &cx.directory;
    let italian = |text: &domain::text::LocalText| text.get(Locale::It).map(str::to_owned);
    let about = match page.page.subject() {
        Some(Subject::Desk(slug)) => directory.desk_by_slug(slug).map(|d| d.name.clone()),
        Some(Subject::Municipality(slug)) => {
            directory.municipality_by_slug(slug).map(|m| m.name.clone())
        }
        Some(Subject::Organisation(slug)) => {
            directory.organisation_by_slug(slug).map(|o| o.name.clone())
        }
        Some(Subject::Event(slug)) => directory
            .event_by_slug(slug)
            .and_then(|e| italian(&e.card.title)),
        Some(Subject::Drive(slug)) => directory
            .drive_by_slug(slug)
            .and_then(|d| italian(&d.card.title)),
        None => None,
    };
    let address = page.page.as_str().replace(['{', '}'], "");
    let address = view! { <bdi dir="ltr">{address}</bdi> }.into_any();
    match about {
        Some(about) => view! { {name(cx, &about)} " · " {address} }.into_any(),
        None => address,
    }
}

fn card(cx: &Cx, page: &PageFeedback) -> AnyView {
    let t = cx.texts;
    let number = |n: u64| t.number(i64::try_from(n).unwrap_or(i64::MAX));
    let average = page.average_tenths().map(|tenths| {
        let stars = t.tenths(i64::try_from(tenths).unwrap_or_default());
        row(cx, t.get("staff-feedback-average"), digits(stars), None)
    });
    let stars = Rating::ALL.iter().zip(page.ratings).rev();
    let stars = stars
        .filter(|(_, count)| *count > 0)
        .map(|(rating, count)| {
            let n = u32::from(rating.stars());
            let label = t.with("staff-feedback-stars", &[("n", n.into())]);
            row(cx, label, digits(number(count)), None)
        });
    let reasons = page.answers.iter().map(|(answer, count)| {
        // l10n: feedback-answer-*
        let words = t.get(&format!("feedback-answer-{}", answer.word()));
        view! { <li>{words} ": " {digits(number(*count))}</li> }
    });
    let reasons = (!page.answers.is_empty()).then(|| {
        view! {
            <h3>{t.get("staff-feedback-reasons")}</h3>
            <ul>{reasons.collect_view()}</ul>
        }
    });
    let words = (!page.words.is_empty()).then(|| {
        let said = page.words.iter().map(|said| own_words(cx, said));
        view! {
            <h3>{t.get("staff-feedback-words")}</h3>
            <ul>{said.collect_view()}</ul>
        }
    });
    let total = row(
        cx,
        t.get("staff-feedback-ratings"),
        digits(number(page.total())),
        None,
    );
    let rows = [Some(total), average].into_iter().flatten().chain(stars);
    view! {
        <li class="it-card opinion">
            <h2 class="it-card-title">{called(cx, page)}</h2>
            {summary(rows.collect())}
            {reasons}
            {words}
        </li>
    }
    .into_any()
}

/// In the language of whoever said it, which is not that of whoever reads it.
fn own_words(cx: &Cx, said: &Feedback) -> AnyView {
    let t = cx.texts;
    let words = said.words.as_ref().map(|words| words.as_str().to_owned());
    let about = t.with(
        "staff-feedback-said",
        &[
            ("day", t.date_long(said.day).into()),
            ("language", t.language_name(said.locale).into()),
            ("n", u32::from(said.rating.stars()).into()),
        ],
    );
    view! {
        <li>
            <q lang=said.locale.tag() dir="auto">{words}</q>
            <br />
            <span class="text-secondary">{about}</span>
        </li>
    }
    .into_any()
}
