//! What is needed, each thing with a field for how many somebody brings.

use domain::drive::{DriveItem, Priority, Shown, Tally};
use leptos::prelude::*;
use services::drive::DriveNeeds;

use crate::components::drive_words::item;
use crate::components::field::feedback;
use crate::components::icon::{Icon, Shape};
use crate::components::local_text::inline;
use crate::components::phone::digits;
use crate::components::price::written;
use crate::components::stepper_field::{label_id, stepper_field};
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::pledge::{PledgeForm, item_field};

/// A thing that can be brought.
pub struct Line {
    /// What it is.
    pub item: DriveItem,
    /// How it stands.
    pub tally: Tally,
    /// How many of it whoever fills in the form has promised already.
    pub had: u32,
}

/// What a drive needs, for somebody who has promised nothing yet.
pub fn lines(needs: &DriveNeeds) -> Vec<Line> {
    let items = needs.items.iter();
    items
        .map(|need| Line {
            item: need.item.clone(),
            tally: need.tally,
            had: 0,
        })
        .collect()
}

/// How many more there can be of a thing, as far as it is told.
enum Room {
    /// As many.
    Told(u32),
    /// Some: few pieces are not counted in public.
    Some,
    /// None.
    None,
}

impl Line {
    fn room(&self) -> Room {
        match self.tally.shown() {
            _ if self.tally.open() + self.had == 0 => Room::None,
            Shown::Counts(tally) => Room::Told(tally.open() + self.had),
            Shown::Few { .. } => Room::Some,
        }
    }
}

/// The fields, what is needed most first; then what is not needed any more, by name.
pub fn quantities(cx: &Cx, lines: &[Line], form: &PledgeForm, errors: &FieldErrors) -> AnyView {
    let t = cx.texts;
    let asked = |line: &&Line| {
        let typed = !form.quantity(line.item.id).trim().is_empty();
        typed || !matches!(line.room(), Room::None)
    };
    let mut open: Vec<_> = lines.iter().filter(asked).collect();
    open.sort_by_key(|line| line.item.priority);
    let rows = open.into_iter().map(|line| row(cx, line, form, errors));
    let complete: Vec<_> = lines.iter().filter(|line| !asked(line)).collect();
    let complete = (!complete.is_empty()).then(|| {
        let names = complete.iter();
        let names = names.map(|line| view! { <li>{item(cx, &line.item)}</li> });
        view! {
            <details class="complete">
                <summary>
                    {Icon::Check.view(Shape::Small)}
                    {t.with("drive-complete", &[("n", complete.len().into())])}
                </summary>
                <ul>{names.collect_view()}</ul>
            </details>
        }
    });
    view! {
        <ul class="list-plain quantities">{rows.collect_view()}</ul>
        {complete}
    }
    .into_any()
}

fn row(cx: &Cx, line: &Line, form: &PledgeForm, errors: &FieldErrors) -> AnyView {
    let t = cx.texts;
    let name = item_field(line.item.id);
    let fault = errors.of(&name);
    let left = match line.room() {
        Room::Told(n) => t.with("drive-item-left", &[("n", n.into())]),
        Room::Some => t.get("drive-item-some"),
        Room::None => t.get("drive-item-none"),
    };
    let urgent = (line.item.priority == Priority::Urgent)
        .then(|| view! { <span class="badge-urgent">{t.get("drive-item-urgent")}</span> " " });
    let welcome = (line.item.priority == Priority::Welcome)
        .then(|| view! { " · " {t.get("drive-item-welcome")} });
    let price = line.item.price_cents.map(|cents| {
        let said = t.with("drive-item-price", &[("amount", written(cents).into())]);
        view! { " · " {said} }
    });
    let note =
        inline(cx, &line.item.note).map(|note| view! { <span class="choice-text">{note}</span> });
    let class = if fault.is_some() {
        "quantity is-invalid"
    } else {
        "quantity"
    };
    view! {
        <li class=class>
            <div>
                <label for=name.clone() id=label_id(&name)>{item(cx, &line.item)}</label>
                {note}
                <span class="form-text" id=format!("{name}-aiuto")>
                    {urgent} {left} {welcome} {price}
                </span>
                {feedback(&name, fault)}
            </div>
            {stepper_field(cx, &name, form.quantity(line.item.id), true, fault)}
        </li>
    }
    .into_any()
}

/// What is chosen, without fields: to be looked at, and sent along.
pub fn chosen(cx: &Cx, lines: &[Line], form: &PledgeForm) -> AnyView {
    let typed = lines.iter().filter_map(|line| {
        let typed = form.quantity(line.item.id).trim();
        (!typed.is_empty()).then(|| (line, typed.to_owned()))
    });
    let rows = typed.map(|(line, typed)| {
        let name = item_field(line.item.id);
        view! {
            <li>
                {digits(typed.clone())} " × " {item(cx, &line.item)}
                <input type="hidden" name=name value=typed />
            </li>
        }
    });
    view! { <ul class="list-plain mb-0">{rows.collect_view()}</ul> }.into_any()
}
