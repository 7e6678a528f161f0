//! A picture of an event, in the width that a screen needs.

use domain::event::Picture;
use domain::image::ImageHash;
use leptos::prelude::*;

use crate::cx::Cx;

/// The widths and heights in which a picture is kept, the narrowest first.
pub type Sizes = Vec<(u16, u16)>;

/// The address of a picture in one of its widths. What it serves never changes.
pub fn picture_url(image: &ImageHash, width: u16) -> String {
    format!("/immagini/{image}/{width}")
}

/// The picture with what is seen on it; nothing when it is not kept.
pub fn picture(cx: &Cx, picture: &Picture, sizes: &Sizes) -> Option<AnyView> {
    let (width, height) = sizes.first()?;
    let of = |(width, _): &(u16, u16)| format!("{} {width}w", picture_url(&picture.image, *width));
    let all: Vec<_> = sizes.iter().map(of).collect();
    let said = picture.alternative.pick(cx.locale());
    let alternative = said.map(|(words, _)| words.to_owned()).unwrap_or_default();
    let language = said.map(|(_, language)| language);
    let lang = language.filter(|l| *l != cx.locale()).map(|l| l.tag());
    Some(
        view! {
            <img
                class="event-picture"
                src=picture_url(&picture.image, *width)
                srcset=all.join(", ")
                sizes="(max-width: 47.99em) 92vw, 40rem"
                width=width.to_string()
                height=height.to_string()
                alt=alternative
                lang=lang
            />
        }
        .into_any(),
    )
}
