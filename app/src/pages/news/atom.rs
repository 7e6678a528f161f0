//! What is new as Atom (RFC 4287).

use atom_syndication::{Category, Entry, Feed, FixedDateTime, Link, Person, Text};
use axum::response::Response;
use jiff::Timestamp;

use super::{Item, News, file};
use crate::components::feeds::FeedForm;
use crate::cx::Cx;

/// The feed as Atom.
pub fn atom(cx: &Cx, news: News) -> Response {
    let feed = Feed {
        title: news.title.clone().into(),
        id: news.own.clone(),
        // Of nothing: as if it had never changed, which stays the same.
        updated: date(news.newest().unwrap_or(Timestamp::UNIX_EPOCH)),
        authors: vec![Person {
            name: cx.network_name().to_owned(),
            ..Person::default()
        }],
        links: vec![
            link("self", news.own, FeedForm::Atom.media_type()),
            link("alternate", news.list, "text/html"),
        ],
        lang: Some(cx.texts.lang().to_owned()),
        entries: news.items.into_iter().map(written).collect(),
        ..Feed::default()
    };
    file(cx, "application/atom+xml; charset=utf-8", feed.to_string())
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
