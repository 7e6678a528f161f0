//! Drives and what they need, for programs that follow them: RSS and Atom tell of drives, JSON of every single need.

mod needs;
mod news;

use crate::components::feeds::{FeedForm, FeedLink};
use crate::cx::Cx;

pub use needs::{all as needs_of_all, one as needs};
pub use news::{atom, rss};

/// "Raccolte – QuBì Milano".
fn feed_title(cx: &Cx) -> String {
    let title = cx.texts.get_plain("drives-title");
    format!("{title} – {}", cx.network_name())
}

/// The other forms of the list of drives, for the heads of pages.
pub fn drive_feeds(cx: &Cx) -> Vec<FeedLink> {
    let link = |media_type, file: &str| FeedLink {
        media_type,
        title: feed_title(cx),
        href: cx.absolute(&format!("/raccolte/{file}")),
    };
    vec![
        link(FeedForm::Rss.media_type(), FeedForm::Rss.file()),
        link(FeedForm::Atom.media_type(), FeedForm::Atom.file()),
        link("application/json", "bisogni.json"),
    ]
}
