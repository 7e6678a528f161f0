//! "How clear is the information on this page?": the block of the national model of municipal sites, with its marks for machines. Stars, then
//! one of two questions by what the stars say, then a few own words. Which question is shown is up to the style sheet.

use domain::feedback::{Answer, Mood, PageKey, Rating, WORDS_MAX};
use leptos::prelude::*;

use crate::components::field::{described_by, feedback as fault_beside, group_class};
use crate::components::icon::{Icon, Shape};
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::feedback::{ANSWER, FeedbackForm, RATING, WORDS};
use crate::forms::guard::hidden_fields;

/// What is asked beneath the page at `cx.path`; nothing beneath one that is a step of a form.
pub fn feedback(cx: &Cx) -> Option<AnyView> {
    cx.path.parse::<PageKey>().ok()?;
    let form = FeedbackForm::default();
    Some(feedback_form(cx, &cx.path, &form, &FieldErrors::default()))
}

/// The address of the form about a page, after the language: `/parere/sportelli/gallaratese`.
pub fn address(page: &str) -> String {
    let page = page.split_once('?').map_or(page, |(path, _)| path);
    format!("/parere{}", page.trim_end_matches('/'))
}

/// The form about a page, with what was typed.
pub fn feedback_form(cx: &Cx, page: &str, form: &FeedbackForm, errors: &FieldErrors) -> AnyView {
    let t = cx.texts;
    let token = cx.services.issue_shared_form();
    let (fault, words_fault) = (errors.of(RATING), errors.of(WORDS));
    let hint = t.with("feedback-words-hint", &[("n", WORDS_MAX.into())]);
    view! {
        <section class="feedback" data-element="feedback" aria-labelledby="parere">
            <form class="container" method="post" action=cx.url(&address(page)) data-once>
                {hidden_fields(cx, token, "-parere")}
                <h2 id="parere" data-element="feedback-title">{t.get("feedback-title")}</h2>
                <fieldset class=group_class(fault)>
                    <legend>{t.get("feedback-stars")}</legend>
                    {fault_beside(RATING, fault)}
                    <div class="stars">{stars(cx, form, described_by(RATING, false, fault))}</div>
                </fieldset>
                <div class="feedback-more">
                    {question(cx, Mood::Negative, form)}
                    {question(cx, Mood::Positive, form)}
                    <div class=group_class(words_fault)>
                        <label for=WORDS>{t.get("feedback-words")}</label>
                        <span class="form-text" id="parole-aiuto">{hint}</span>
                        {fault_beside(WORDS, words_fault)}
                        <input
                            class="form-control"
                            id=WORDS
                            name=WORDS
                            type="text"
                            dir="auto"
                            autocomplete="off"
                            data-element="feedback-input-text"
                            value=form.words.clone()
                            aria-describedby=described_by(WORDS, true, words_fault)
                            aria-invalid=words_fault.map(|_| "true")
                        />
                    </div>
                </div>
                <button class="btn btn-outline-primary" type="submit">{t.get("feedback-send")}</button>
            </form>
        </section>
    }
    .into_any()
}

fn stars(cx: &Cx, form: &FeedbackForm, described_by: Option<String>) -> AnyView {
    let star = |rating: Rating| {
        let value = rating.stars().to_string();
        // The first one is where a fault leads.
        let id = (rating.stars() == 1).then_some(RATING);
        let checked = form.rating == value;
        let words = cx
            .texts
            .with("feedback-star", &[("n", u32::from(rating.stars()).into())]);
        let mark = format!("feedback-rate-{value}");
        view! {
            <label data-element=mark>
                <input
                    type="radio"
                    name=RATING
                    id=id
                    value=value
                    checked=checked
                    aria-describedby=described_by.clone()
                />
                {Icon::Star.view(Shape::Normal)}
                <span class="visually-hidden">{words}</span>
            </label>
        }
    };
    Rating::ALL.map(star).collect_view().into_any()
}

fn question(cx: &Cx, mood: Mood, form: &FeedbackForm) -> AnyView {
    let t = cx.texts;
    let (mark, question) = match mood {
        Mood::Negative => ("feedback-rating-negative", t.get("feedback-why-bad")),
        Mood::Positive => ("feedback-rating-positive", t.get("feedback-why-good")),
    };
    let answers = Answer::of(mood).map(|answer| {
        let word = answer.word();
        // l10n: feedback-answer-*
        let words = t.get(&format!("feedback-answer-{word}"));
        let checked = form.answer == word;
        view! {
            <label data-element="feedback-rating-answer">
                <input type="radio" name=ANSWER value=word checked=checked />
                {words}
            </label>
        }
    });
    view! {
        <fieldset data-element=mark>
            <legend data-element="feedback-rating-question">{question}</legend>
            {answers.collect_view()}
        </fieldset>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_about_a_page_has_the_page_in_its_address() {
        assert_eq!(address("/"), "/parere");
        assert_eq!(address("/eventi?eta=7"), "/parere/eventi");
        assert_eq!(address("/sportelli/a"), "/parere/sportelli/a");
    }
}
