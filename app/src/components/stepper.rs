//! Where one is in the booking: the five steps of the national model.

use leptos::prelude::*;

use super::icon::{Icon, Shape};
use crate::cx::Cx;

/// A step of the booking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Which desk.
    Place,
    /// When.
    Time,
    /// How, and about what.
    Details,
    /// Who.
    Who,
    /// All of it once more.
    Summary,
}

impl Step {
    const ALL: [Self; 5] = [
        Self::Place,
        Self::Time,
        Self::Details,
        Self::Who,
        Self::Summary,
    ];

    /// The message with its name.
    fn id(self) -> &'static str {
        match self {
            Self::Place => "book-step-place",
            Self::Time => "book-step-time",
            Self::Details => "book-step-details",
            Self::Who => "book-step-who",
            Self::Summary => "book-step-summary",
        }
    }

    /// The title of its page in the browser.
    pub fn title(self, cx: &Cx) -> String {
        let t = cx.texts;
        t.with_plain("book-step-title", &[("step", t.get(self.id()).into())])
    }
}

/// The steps, with the current one named.
pub fn stepper(cx: &Cx, here: Step) -> AnyView {
    let t = cx.texts;
    let number = here as usize + 1;
    let steps = Step::ALL
        .into_iter()
        .map(|step| {
            let name = t.get(step.id());
            if step < here {
                let done = t.get("book-step-done");
                view! {
                    <li class="confirmed">
                        <span class="steppers-label">
                            {Icon::Check.view(Shape::Small)} {name}
                            <span class="visually-hidden">{format!(" {done}")}</span>
                        </span>
                    </li>
                }
                .into_any()
            } else if step == here {
                view! {
                    <li class="active" aria-current="step">
                        <span class="steppers-label">{name}</span>
                    </li>
                }
                .into_any()
            } else {
                view! {
                    <li>
                        <span class="steppers-label">{name}</span>
                    </li>
                }
                .into_any()
            }
        })
        .collect_view();
    let name = view! { <strong>{t.get(here.id())}</strong> }.into_any();
    let said = super::words::words(
        t,
        "book-step-of",
        &[("step", number.into()), ("total", Step::ALL.len().into())],
        vec![("name", name)],
    );
    view! {
        <div class="steppers">
            <div class="steppers-header">
                <p class="steppers-index">{said}</p>
                <ol>{steps}</ol>
            </div>
        </div>
    }
    .into_any()
}
