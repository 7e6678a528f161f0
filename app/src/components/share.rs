//! Sending an address to somebody, by plain links.

use leptos::prelude::*;
use url::form_urlencoded::byte_serialize;

use super::icon::{Icon, Shape};
use crate::cx::Cx;

/// What is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// What it is called.
    pub title: String,
    /// What to know, in a line.
    pub text: String,
    /// Where it is.
    pub url: String,
}

/// By WhatsApp, by mail, and where there is a script by copying the address.
pub fn share(cx: &Cx, sent: Sent) -> AnyView {
    let t = cx.texts;
    let Sent { title, text, url } = sent;
    let message = format!("{title}\n{text}\n{url}");
    let whatsapp = format!("https://wa.me/?text={}", encoded(&message));
    let mail = format!(
        "mailto:?subject={}&body={}",
        encoded(&title),
        encoded(&format!("{text}\r\n{url}"))
    );
    view! {
        <section class="no-print" aria-labelledby="condividi">
            <h2 id="condividi">{t.get("share-title")}</h2>
            <div class="actions">
                <a class="btn btn-outline-primary" href=whatsapp rel="noopener noreferrer">
                    {t.get("share-whatsapp")}
                </a>
                <a class="btn btn-outline-primary" href=mail>{t.get("share-mail")}</a>
                <button
                    class="btn btn-outline-primary"
                    type="button"
                    data-copy=url
                    data-done=t.get("share-copied")
                    hidden
                >
                    {Icon::Copy.view(Shape::Small)}
                    <span>{t.get("share-copy")}</span>
                </button>
            </div>
        </section>
    }
    .into_any()
}

/// For the query of an address, where a plus sign is one (RFC 3986, RFC 6068).
fn encoded(text: &str) -> String {
    let form: String = byte_serialize(text.as_bytes()).collect();
    form.replace('+', "%20")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_addresses_lose_their_meaning_and_spaces_stay_spaces() {
        assert_eq!(encoded("a b+c\n&d=è"), "a%20b%2Bc%0A%26d%3D%C3%A8");
    }
}
