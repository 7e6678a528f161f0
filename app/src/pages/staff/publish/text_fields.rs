//! The texts of a card in every language, each beside its Italian.

use domain::locale::Locale;
use domain::publishing::{Card, CardKind, Revision, TextField, Translated};
use domain::text::LocalText;
use leptos::prelude::*;

use super::inputs::Filled;
use crate::cx::Cx;
use crate::forms::staff::publish::texts::{confirm_name, text_name};

/// A text in all its languages: Italian first, the others with how they stand.
pub fn text_fields(
    filled: Filled<'_>,
    latest: &Revision,
    field: TextField,
    locales: &[Locale],
) -> AnyView {
    let cx = filled.cx;
    let t = cx.texts;
    let nothing = LocalText::default();
    let texts = latest.card.texts();
    let found = texts.iter().find(|(f, _)| *f == field);
    let text = found.map_or(&nothing, |(_, text)| *text);
    let area = |locale: Locale| {
        let name = text_name(field, locale);
        let label = view! {
            <span lang=locale.tag() dir=locale.direction().as_str()>{locale.own_name()}</span>
        };
        let language = (locale.tag(), locale.direction().as_str());
        filled.area(name, label.into_any(), Some(language), None, rows(field))
    };
    let others: Vec<Locale> = locales
        .iter()
        .copied()
        .filter(|l| *l != Locale::It)
        .collect();
    let state = |locale: Locale| latest.sources.state(field, text, locale);
    // Shut while nobody has written anything there: what is missing is told all the same.
    let open = others.iter().any(|locale| {
        let name = text_name(field, *locale);
        !filled.form.get(&name).is_empty() || filled.errors.of(&name).is_some()
    });
    let missing = others.iter().any(|l| state(*l) == Translated::Missing);
    let missing = missing.then(|| told(cx, Translated::Missing)).flatten();
    let fields = others
        .into_iter()
        .map(|locale| {
            let state = state(locale);
            let told = told(cx, state).filter(|_| state != Translated::Missing);
            let confirm = (state == Translated::Outdated).then(|| {
                let id = confirm_name(field, locale);
                view! {
                    <div class="form-check">
                        <input type="checkbox" id=id.clone() name=id.clone() value="si" />
                        <label for=id>{t.get("publish-confirm")}</label>
                    </div>
                }
            });
            view! { <div>{area(locale)} {told} {confirm}</div> }
        })
        .collect_view();
    view! {
        <fieldset class="publish-texts">
            <legend>{text_label(cx, latest.card.kind(), field)}</legend>
            {area(Locale::It)}
            {missing}
            <details class="publish-more" open=open>
                <summary>{t.get("publish-other-languages")}</summary>
                {fields}
            </details>
        </fieldset>
    }
    .into_any()
}

/// How many lines are usual.
pub fn rows(field: TextField) -> u8 {
    match field {
        TextField::Title | TextField::Alternative | TextField::Item(_) | TextField::ItemNote(_) => {
            1
        }
        TextField::Summary | TextField::CostNote | TextField::Stage(_) | TextField::Point(_) => 2,
        TextField::Text | TextField::Outcome => 8,
        TextField::About | TextField::Bring | TextField::Directions => 5,
    }
}

/// How a translation stands, in words.
pub fn told(cx: &Cx, state: Translated) -> Option<AnyView> {
    let class = match state {
        Translated::Outdated => "badge badge-warning",
        Translated::Missing => "badge",
        Translated::UpToDate => "badge badge-good",
        Translated::Nothing => return None,
    };
    // l10n: publish-translated-*
    let words = cx
        .texts
        .get(&format!("publish-translated-{}", state.word()));
    Some(view! { <p class="mb-0"><span class=class>{words}</span></p> }.into_any())
}

/// What a text is called.
pub fn text_label(cx: &Cx, kind: CardKind, field: TextField) -> String {
    let id = match (kind, field) {
        (CardKind::Organisation, TextField::About) => "publish-text-does",
        (_, TextField::About) => "publish-text-about",
        (_, TextField::Bring) => "publish-text-bring",
        (_, TextField::Directions) => "publish-text-directions",
        (_, TextField::Title) => "publish-text-title",
        (_, TextField::Summary) => "publish-text-summary",
        (_, TextField::Text) => "publish-text-text",
        (_, TextField::CostNote) => "publish-text-cost-note",
        (_, TextField::Alternative) => "publish-text-alternative",
        (_, TextField::Outcome) => "publish-text-outcome",
        (_, TextField::Item(_)) => "publish-text-item",
        (_, TextField::ItemNote(_)) => "staff-drives-item-note",
        (_, TextField::Stage(at)) => {
            return cx
                .texts
                .with("publish-text-stage", &[("n", (at + 1).into())]);
        }
        (_, TextField::Point(at)) => {
            return cx
                .texts
                .with("publish-text-point", &[("n", (at + 1).into())]);
        }
    };
    cx.texts.get(id)
}

/// The texts of a card, those of a place that is not there yet included.
pub fn fields_of(card: &Card) -> Vec<TextField> {
    match card {
        Card::Desk(_) => vec![TextField::About, TextField::Bring, TextField::Directions],
        Card::Organisation(_) | Card::Event(_) | Card::Drive(_) => {
            card.texts().into_iter().map(|(field, _)| field).collect()
        }
    }
}
