//! The list of events for programs that follow it: what is looked for stands in the query, as in that of the list.

mod calendar;
mod item;

use std::collections::HashSet;

use axum::extract::RawQuery;
use axum::response::Response;
use domain::event::Listed;

use crate::components::feeds::{FeedForm, feed_title, feed_url};
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::events::EventsWish;
use crate::forms::raw::RawForm;
use crate::pages::news::{self, News};

pub use calendar::show as calendar;

/// `/{locale}/eventi/rss.xml`
pub async fn rss(cx: Cx, query: RawQuery) -> Result<Response, PageError> {
    let news = read(&cx, query, FeedForm::Rss)?;
    Ok(news::rss(&cx, news))
}

/// `/{locale}/eventi/atom.xml`
pub async fn atom(cx: Cx, query: RawQuery) -> Result<Response, PageError> {
    let news = read(&cx, query, FeedForm::Atom)?;
    Ok(news::atom(&cx, news))
}

fn read(cx: &Cx, query: RawQuery, form: FeedForm) -> Result<News, PageError> {
    let asked = Asked::read(cx, query)?;
    let wish = &asked.wish;
    let news = News::new(
        feed_title(cx, wish),
        cx.texts.get_plain("events-lead"),
        feed_url(cx, wish, form),
        cx.absolute(&wish.path(&cx.directory)),
    );
    Ok(news.telling(item::items(cx, &asked)))
}

/// What an address asks for.
struct Asked {
    wish: EventsWish,
    /// The dates that the list shows, in order of time.
    listed: Vec<Listed>,
}

impl Asked {
    fn read(cx: &Cx, RawQuery(query): RawQuery) -> Result<Self, PageError> {
        let query = RawForm::parse(query.unwrap_or_default().as_bytes());
        let wish = EventsWish::read(&query, &cx.directory).map_err(|_| PageError::NotFound)?;
        let listed = cx.services.events(&wish.filter);
        Ok(Self { wish, listed })
    }

    /// The events of those dates, each once.
    fn events(&self) -> impl Iterator<Item = &Listed> {
        let mut seen = HashSet::new();
        self.listed
            .iter()
            .filter(move |one| seen.insert(one.event.id))
    }
}
