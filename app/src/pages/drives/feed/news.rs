//! Drives as news: until when, where and when, how far they have come and what they still need.

use axum::response::Response;
use domain::drive::Drive;
use l10n::without_marks;
use services::drive::DriveNeeds;

use super::feed_title;
use crate::components::drive_said::{hours_words, is_over, picked, progress, until, wanted_names};
use crate::components::feeds::FeedForm;
use crate::cx::Cx;
use crate::error::PageError;
use crate::pages::news::{self, Item, News};

/// How many things are named.
const ITEMS: usize = 12;

/// `/{locale}/raccolte/rss.xml`
pub async fn rss(cx: Cx) -> Result<Response, PageError> {
    let news = read(&cx, FeedForm::Rss).await?;
    Ok(news::rss(&cx, news))
}

/// `/{locale}/raccolte/atom.xml`
pub async fn atom(cx: Cx) -> Result<Response, PageError> {
    let news = read(&cx, FeedForm::Atom).await?;
    Ok(news::atom(&cx, news))
}

/// Those that run and those that are over: whoever follows them is told how one ended.
async fn read(cx: &Cx, form: FeedForm) -> Result<News, PageError> {
    let needs = cx.services.needs_of_all().await?;
    let none = DriveNeeds::default();
    let drives = cx.directory.drives.iter();
    let items = drives.map(|drive| item(cx, drive, needs.get(&drive.id).unwrap_or(&none)));
    let news = News::new(
        feed_title(cx),
        cx.texts.get_plain("drives-lead"),
        cx.absolute(&format!("/raccolte/{}", form.file())),
        cx.absolute("/raccolte"),
    );
    Ok(news.telling(items.collect()))
}

fn item(cx: &Cx, drive: &Drive, needs: &DriveNeeds) -> Item {
    let t = cx.texts;
    let card = &drive.card;
    let (title, language) = card.title.pick(cx.locale()).unwrap_or(("", cx.locale()));
    let mut lines = vec![until(cx, drive)];
    lines.extend(card.points.iter().filter_map(|point| {
        let hours = hours_words(cx, drive, point)?;
        let place = &point.place;
        Some(format!("{hours}, {}, {}", place.name, place.address))
    }));
    lines.extend(progress(cx, needs.progress()));
    let wanted = wanted_names(cx, needs, ITEMS).filter(|_| !is_over(cx, drive));
    lines.extend(
        wanted.map(|names| t.with_plain("drive-share-wanted-are", &[("items", names.into())])),
    );
    lines.push(picked(cx, &card.summary));
    lines.retain(|line| !line.is_empty());
    Item {
        id: format!("urn:uuid:{}", drive.id),
        title: title.to_owned(),
        lang: language.tag(),
        url: cx.absolute(&format!("/raccolte/{}", card.slug)),
        text: without_marks(&lines.join("\n")),
        kind: t.get_plain("drive-share-kind"),
        changed_at: drive.changed_at,
    }
}
