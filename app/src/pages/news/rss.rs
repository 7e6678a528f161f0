//! What is new as RSS 2.0.

use axum::response::Response;
use jiff::Timestamp;
use jiff::fmt::rfc2822;
use jiff::tz::TimeZone;
use rss::extension::atom::{AtomExtension, Link, NAMESPACE};
use rss::{Category, Channel, Guid};

use super::{Item, News, file};
use crate::components::feeds::FeedForm;
use crate::cx::Cx;

/// The feed as RSS.
pub fn rss(cx: &Cx, news: News) -> Response {
    let newest = news.newest().map(date);
    let own = Link {
        href: news.own,
        rel: "self".to_owned(),
        mime_type: Some(FeedForm::Rss.media_type().to_owned()),
        ..Link::default()
    };
    let channel = Channel {
        title: news.title,
        link: news.list,
        description: news.about,
        language: Some(cx.texts.lang().to_owned()),
        last_build_date: newest,
        atom_ext: Some(AtomExtension { links: vec![own] }),
        namespaces: [("atom".to_owned(), NAMESPACE.to_owned())].into(),
        items: news.items.into_iter().map(written).collect(),
        ..Channel::default()
    };
    file(
        cx,
        "application/rss+xml; charset=utf-8",
        channel.to_string(),
    )
}

fn written(item: Item) -> rss::Item {
    rss::Item {
        title: Some(item.title),
        link: Some(item.url),
        description: Some(item.text),
        categories: vec![Category {
            name: item.kind,
            domain: None,
        }],
        guid: Some(Guid {
            value: item.id,
            permalink: false,
        }),
        pub_date: Some(date(item.changed_at)),
        ..rss::Item::default()
    }
}

/// As RSS writes dates (RFC 822, with the years of RFC 2822).
fn date(at: Timestamp) -> String {
    // Every instant of ours has a year of four digits.
    rfc2822::to_string(&at.to_zoned(TimeZone::UTC)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_written_as_mails_write_it() {
        let at: Timestamp = "2026-11-02T09:00:00Z".parse().unwrap();
        assert_eq!(date(at), "Mon, 2 Nov 2026 09:00:00 +0000");
    }
}
