//! What is new as Atom (RFC 4287).

use atom_syndication::{Category, Entry, Feed, FixedDateTime, Link, Person, Text};
use axum::extract::RawQuery;
use axum::response::Response;
use jiff::Timestamp;

use super::item::{Item, items};
use super::{Asked, file};
use crate::components::feeds::{FeedForm, feed_title, feed_url};
use crate::cx::Cx;
use crate::error::PageError;

/// `/{locale}/eventi/atom.xml`
pub async fn show(cx: Cx, query: RawQuery) -> Result<Response, PageError> {
    let asked = Asked::read(&cx, query)?;
    let own = feed_url(&cx, &asked.wish, FeedForm::Atom);
    let list = cx.absolute(&asked.wish.path(&cx.directory));
    let items = items(&cx, &asked);
    let newest = items.first().map(|item| item.changed_at);
    let feed = Feed {
        title: feed_title(&cx, &asked.wish).into(),
        id: own.clone(),
        // Of nothing: as if it had never changed, which stays the same.
        updated: date(newest.unwrap_or(Timestamp::UNIX_EPOCH)),
        authors: vec![Person {
            name: cx.network_name().to_owned(),
            ..Person::default()
        }],
        links: vec![
            link("self", own, FeedForm::Atom.media_type()),
            link("alternate", list, "text/html"),
        ],
        lang: Some(cx.texts.lang().to_owned()),
        entries: items.into_iter().map(written).collect(),
        ..Feed::default()
    };
    let text = feed.to_string();
    Ok(file(&cx, "application/atom+xml; charset=utf-8", text))
}

fn link(rel: &str, href: String, media_type: &str) -> Link {
    Link {
        href,
        rel: rel.to_owned(),
        mime_type: Some(media_type.to_owned()),
        ..Link::default()
    }
}

fn written(item: Item) -> Entry {
    let title = Text {
        lang: Some(item.lang.to_owned()),
        ..Text::plain(item.title)
    };
    Entry {
        title,
        id: item.id,
        updated: date(item.changed_at),
        links: vec![link("alternate", item.url, "text/html")],
        categories: vec![Category {
            term: item.kind,
            ..Category::default()
        }],
        summary: Some(Text::plain(item.text)),
        ..Entry::default()
    }
}

fn date(at: Timestamp) -> FixedDateTime {
    // RFC 3339 is what both libraries read and write.
    at.to_string().parse().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_the_same_in_both_libraries() {
        let at: Timestamp = "2026-11-02T09:00:00Z".parse().unwrap();
        assert_eq!(date(at).to_rfc3339(), "2026-11-02T09:00:00+00:00");
    }
}
