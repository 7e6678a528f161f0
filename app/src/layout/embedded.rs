//! The document of a list that stands within the page of another site.

use domain::locale::Direction;
use leptos::prelude::*;

use crate::assets::asset;
use crate::cx::Cx;
use crate::page::Look;

/// The whole HTML text: without a menu, a script or a font of its own. Links open in the whole window, so that nobody reads our pages
/// through a slit.
pub fn embedded_document(cx: &Cx, title: &str, look: Look, body: AnyView) -> String {
    let t = cx.texts;
    let sheet = match cx.locale().direction() {
        Direction::Ltr => "embed.css",
        Direction::Rtl => "embed.rtl.css",
    };
    let page = view! {
        <html lang=t.lang() dir=t.dir() data-scheme=look.scheme data-theme=look.colour>
            <head>
                <meta charset="utf-8" />
                <title>{format!("{title} – {}", cx.network_name())}</title>
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <base target="_top" />
                <link rel="stylesheet" href=asset(sheet).url />
            </head>
            <body>
                <main class="embedded">{body}</main>
            </body>
        </html>
    };
    // The marks that the renderer leaves for islands: there are none here.
    format!("<!doctype html>{}", page.to_html().replace("<!>", ""))
}
