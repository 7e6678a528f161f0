//! The start by three questions: how old, what, where. Every answer is a link, and stands in the address of the next question; the last one
//! leads to a desk, to events or to a drive. Every question may be skipped.

use axum::extract::Path;
use axum::response::Response;
use domain::event::{Ages, EventFilter};
use domain::territory::Municipality;
use leptos::prelude::*;

use crate::components::door::{Door, Tile};
use crate::components::event_words::ages;
use crate::components::icon::{Icon, Shape};
use crate::components::name::{name, names};
use crate::components::territory::some_of_all;
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::events::EventsWish;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;

/// Where it begins.
pub const START: &str = "/comincia";

/// How old: youngest, oldest, and the picture.
const AGES: [(u8, u8, Icon); 5] = [
    (0, 2, Icon::Pram),
    (3, 5, Icon::Blocks),
    (6, 10, Icon::Backpack),
    (11, 13, Icon::Book),
    (14, 17, Icon::Headphones),
];

/// How old the child is; `None`: not said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Age(Option<(u8, u8)>);

impl Age {
    fn read(word: &str) -> Option<Self> {
        let all = AGES.map(|(from, until, _)| Self(Some((from, until))));
        let mut known = all.into_iter().chain([Self(None)]);
        known.find(|age| age.word() == word)
    }

    /// As it stands in an address.
    fn word(self) -> String {
        match self.0 {
            Some((from, until)) => format!("{from}-{until}"),
            None => "tutti".to_owned(),
        }
    }
}

/// What is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Want {
    Talk,
    School,
    Party,
    Give,
    /// Not said.
    Anything,
}

impl Want {
    const ALL: [Self; 5] = [
        Self::Talk,
        Self::School,
        Self::Party,
        Self::Give,
        Self::Anything,
    ];

    fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|want| want.word() == word)
    }

    /// As it stands in an address.
    fn word(self) -> &'static str {
        match self {
            Self::Talk => "parlare",
            Self::School => "scuola",
            Self::Party => "feste",
            Self::Give => "dare",
            Self::Anything => "tutto",
        }
    }
}

/// `/{locale}/comincia`
pub async fn how_old(cx: Cx) -> Result<Response, PageError> {
    let doors = |cx: &Cx| {
        let door = |(from, until, icon)| {
            let age = Age(Some((from, until)));
            // The ages of the table are in order.
            let words = ages(cx, Ages::new(Some(from), Some(until)).unwrap_or_default());
            Door {
                href: cx.url(&format!("{START}/{}", age.word())),
                icon,
                tile: Tile::Brand,
                title: words.into_any(),
                text: None,
            }
            .view()
        };
        (AGES.map(door).collect_view().into_any(), None)
    };
    let skip = format!("{START}/{}", Age(None).word());
    Ok(question(
        &cx,
        1,
        cx.texts.get("start-age"),
        Ways {
            back: "/".to_owned(),
            skip,
        },
        doors,
    ))
}

/// `/{locale}/comincia/{age}`
pub async fn what(cx: Cx, Path((_, age)): Path<(String, String)>) -> Result<Response, PageError> {
    let age = Age::read(&age).ok_or(PageError::NotFound)?;
    let to = move |want: Want| format!("{START}/{}/{}", age.word(), want.word());
    let ways = Ways {
        back: START.to_owned(),
        skip: to(Want::Anything),
    };
    let doors = move |cx: &Cx| (wants(cx, &to), None);
    Ok(question(&cx, 2, cx.texts.get("start-what"), ways, doors))
}

/// `/{locale}/comincia/{age}/{want}`
pub async fn place(
    cx: Cx,
    Path((_, age, want)): Path<(String, String, String)>,
) -> Result<Response, PageError> {
    let age = Age::read(&age).ok_or(PageError::NotFound)?;
    let want = Want::read(&want).ok_or(PageError::NotFound)?;
    let doors = move |cx: &Cx| {
        let (shown, more) = some_of_all(cx);
        let door = |here: &Municipality| {
            let mut areas = cx.directory.areas_of(here.id).peekable();
            let areas = areas.peek().is_some().then(|| {
                let areas = areas.map(|area| area.name.as_str());
                names(cx, areas)
            });
            Door {
                href: cx.url(&target(cx, age, want, Some(here))),
                icon: Icon::Pin,
                tile: Tile::Brand,
                title: name(cx, &here.name),
                text: areas,
            }
            .view()
        };
        let doors = shown.into_iter().map(door).collect_view();
        (doors.into_any(), more)
    };
    let ways = Ways {
        back: format!("{START}/{}", age.word()),
        skip: target(&cx, age, want, None),
    };
    Ok(question(&cx, 3, cx.texts.get("start-where"), ways, doors))
}

/// Where three answers lead, after the language.
fn target(cx: &Cx, age: Age, want: Want, here: Option<&Municipality>) -> String {
    let municipality = |here: &Municipality| format!("/municipi/{}", here.slug);
    match (want, here) {
        // Where there is one desk there is nothing to choose.
        (Want::Talk, Some(here)) => {
            let mut desks = cx.directory.desks_of(here.id);
            match (desks.next(), desks.next()) {
                (Some(desk), None) => format!("/sportelli/{}", desk.slug),
                _ => municipality(here),
            }
        }
        (Want::School | Want::Anything, Some(here)) => municipality(here),
        (Want::Talk | Want::School | Want::Anything, None) => "/sportelli".to_owned(),
        (Want::Party, here) => {
            let filter = EventFilter {
                municipality: here.map(|here| here.id),
                age: age.0.map(|(from, until)| u8::midpoint(from, until)),
                ..EventFilter::default()
            };
            EventsWish { filter, page: 1 }.path(&cx.directory)
        }
        (Want::Give, here) => {
            let running = cx.services.running_drives();
            let mut own = running
                .iter()
                .filter(|drive| here.is_some_and(|here| drive.is_for(here.id)));
            match (own.next(), own.next()) {
                (Some(drive), None) => format!("/raccolte/{}", drive.card.slug),
                _ => "/raccolte".to_owned(),
            }
        }
    }
}

fn wants(cx: &Cx, to: &impl Fn(Want) -> String) -> AnyView {
    let t = cx.texts;
    let door = |want: Want, icon: Icon, tile: Tile, title: String, text: String| {
        Door {
            href: cx.url(&to(want)),
            icon,
            tile,
            title: title.into_any(),
            text: Some(text.into_any()),
        }
        .view()
    };
    view! {
        {door(Want::Talk, Icon::Talk, Tile::Brand, t.get("home-door-talk"), t.get("home-door-talk-text"))}
        {door(Want::School, Icon::Pencil, Tile::Brand, t.get("start-school"), t.get("start-school-text"))}
        {door(Want::Party, Icon::Party, Tile::Sun, t.get("events-title"), t.get("events-door-text"))}
        {door(Want::Give, Icon::Gift, Tile::Sun, t.get("drives-door"), t.get("drives-door-text"))}
    }
    .into_any()
}

/// Ways besides the answers, after the language.
struct Ways {
    back: String,
    skip: String,
}

/// A question with its answers, and what stands below them.
fn question(
    cx: &Cx,
    n: u32,
    title: String,
    ways: Ways,
    doors: impl Fn(&Cx) -> (AnyView, Option<AnyView>) + Send + 'static,
) -> Response {
    let asked = title.clone();
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let (doors, more) = doors(&cx);
        view! {
            {breadcrumb(&cx, Vec::new(), asked.clone())}
            <div class="narrow">
                <p class="lead">{t.with("start-step", &[("n", n.into())])}</p>
                <h1>{asked}</h1>
                <ul class="list-plain doors doors-large">{doors}</ul>
                {more}
                <div class="steppers-nav">
                    <a class="btn btn-outline-primary" href=cx.url(&ways.skip)>{t.get("start-skip")}</a>
                    <a class="btn btn-link" href=cx.url(&ways.back)>{t.get("button-back")}</a>
                </div>
            </div>
        }
    })
    .respond(cx)
}

/// The way in, for the home.
pub fn start_link(cx: &Cx) -> AnyView {
    view! {
        <p class="start-link">
            <a href=cx.url(START)>
                {cx.texts.get("start-link")}
                {Icon::Next.view(Shape::SmallFlip)}
            </a>
        </p>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_is_read_from_its_address_and_no_other_word_is() {
        for (from, until, _) in AGES {
            let age = Age(Some((from, until)));
            assert_eq!(Age::read(&age.word()), Some(age));
            assert!(Ages::new(Some(from), Some(until)).is_ok());
        }
        assert_eq!(Age::read("tutti"), Some(Age(None)));
        for want in Want::ALL {
            assert_eq!(Want::read(want.word()), Some(want));
        }
        assert_eq!(
            (Age::read("3"), Age::read(""), Want::read("")),
            (None, None, None)
        );
    }
}
