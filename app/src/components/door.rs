//! A large link with a picture: a way to go on.

use leptos::prelude::*;

use super::icon::{Icon, Shape};

/// The colour of the tile that the picture stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tile {
    /// The network's.
    Brand,
    /// The warm one, for what is given and celebrated.
    Sun,
}

/// A door.
pub struct Door {
    /// Where it leads, with the locale.
    pub href: String,
    /// Its picture.
    pub icon: Icon,
    /// What the picture stands on.
    pub tile: Tile,
    /// What it says.
    pub title: AnyView,
    /// What it says besides.
    pub text: Option<AnyView>,
}

impl Door {
    /// The element, for a list of doors.
    pub fn view(self) -> AnyView {
        let tile = match self.tile {
            Tile::Brand => "tile",
            Tile::Sun => "tile tile-sun",
        };
        let text = self
            .text
            .map(|text| view! { <span class="door-text">{text}</span> });
        view! {
            <li>
                <a class="it-card door" href=self.href>
                    <span class=tile>{self.icon.view(Shape::Normal)}</span>
                    <span>
                        <span class="door-title">{self.title}</span>
                        {text}
                    </span>
                    {Icon::Next.view(Shape::SmallFlip)}
                </a>
            </li>
        }
        .into_any()
    }
}
