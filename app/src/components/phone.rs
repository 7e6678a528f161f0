//! A phone number to tap, in groups to read, always left to right.

use domain::contact::Phone;
use leptos::prelude::*;

/// The number as a link that calls.
pub fn phone_link(phone: &Phone) -> impl IntoView + use<> {
    view! { <a href=format!("tel:{phone}")>{phone_digits(phone)}</a> }
}

/// The number as text.
pub fn phone_digits(phone: &Phone) -> impl IntoView + use<> {
    // A number that breaks between its groups is read as two.
    digits(phone.readable().replace(' ', "\u{a0}"))
}

/// Digits, times and codes that keep their order in a text written right to left.
pub fn digits(text: String) -> impl IntoView {
    view! { <span class="num" dir="ltr">{text}</span> }
}
