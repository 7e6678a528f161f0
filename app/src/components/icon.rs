//! Pictograms: one line weight, drawn in the colour of the text beside them. Words always stand beside, so readers of the
//! page by ear are not told of them.

use leptos::prelude::*;

/// A pictogram.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    Logo,
    Talk,
    Phone,
    Callback,
    Ticket,
    Calendar,
    CalendarAdd,
    Clock,
    Pin,
    People,
    Globe,
    Language,
    Bag,
    Search,
    Menu,
    Down,
    Next,
    Check,
    Exit,
    Info,
    Warning,
    Error,
    Print,
    Share,
    Copy,
    Move,
    Cancel,
    Trash,
    Lock,
    Party,
    Star,
    Pram,
    Blocks,
    Backpack,
    Book,
    Headphones,
    Pencil,
    Gift,
    Sound,
}

/// How large, and whether it turns with the direction of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shape {
    /// 24 px.
    #[default]
    Normal,
    /// 20 px.
    Small,
    /// 20 px, mirrored from right to left: next, exit.
    SmallFlip,
    /// 20 px, turned when the `<details>` around it is open.
    Turn,
}

impl Shape {
    fn class(self) -> &'static str {
        match self {
            Self::Normal => "icon",
            Self::Small => "icon icon-sm",
            Self::SmallFlip => "icon icon-sm icon-flip",
            Self::Turn => "icon icon-sm icon-turn",
        }
    }
}

impl Icon {
    /// The shapes inside the `<svg>`, for a field of 24 × 24.
    fn drawing(self) -> &'static str {
        match self {
            Self::Logo => {
                r#"<path d="M2.5 11.5 12 4l9.5 7.5"/><path d="M5 10v10h14V10"/><circle cx="9.3" cy="12.7" r="1.4"/><circle cx="14.7" cy="12.7" r="1.4"/><path d="M7 20v-1a2.3 2.3 0 0 1 4.6 0v1M12.4 20v-1a2.3 2.3 0 0 1 4.6 0v1"/>"#
            }
            Self::Talk => {
                r#"<path d="M4 5h11a1.5 1.5 0 0 1 1.5 1.5v5A1.5 1.5 0 0 1 15 13H9l-4 3v-3H4a1.5 1.5 0 0 1-1.5-1.5v-5A1.5 1.5 0 0 1 4 5Z"/><path d="M19.5 9.5h.5a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5h-.5v2.5l-3.5-2.5h-4"/>"#
            }
            Self::Phone => {
                r#"<path d="M6 3.5h3l1.6 4.3-2 1.5a12 12 0 0 0 6 6l1.6-2 4.3 1.6v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4 5.7a2 2 0 0 1 2-2.2Z"/>"#
            }
            Self::Callback => {
                r#"<path d="M6 3.5h3l1.6 4.3-2 1.5a12 12 0 0 0 6 6l1.6-2 4.3 1.6v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4 5.7a2 2 0 0 1 2-2.2Z"/><path d="M21 3.5 14.5 10M14.5 5.5V10H19"/>"#
            }
            Self::Ticket => {
                r#"<path d="M4.5 6h15A1.5 1.5 0 0 1 21 7.5v11a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18.5v-11A1.5 1.5 0 0 1 4.5 6Z"/><path d="M3 10.5h18M8 3.5V8M16 3.5V8M8.7 15l2.3 2.3 4.3-4.1"/>"#
            }
            Self::Calendar => {
                r#"<path d="M4.5 6h15A1.5 1.5 0 0 1 21 7.5v11a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18.5v-11A1.5 1.5 0 0 1 4.5 6Z"/><path d="M3 10.5h18M8 3.5V8M16 3.5V8"/>"#
            }
            Self::CalendarAdd => {
                r#"<path d="M21 12V7.5A1.5 1.5 0 0 0 19.5 6h-15A1.5 1.5 0 0 0 3 7.5v11A1.5 1.5 0 0 0 4.5 20H12"/><path d="M3 10.5h18M8 3.5V8M16 3.5V8M18 15v6M15 18h6"/>"#
            }
            Self::Clock => r#"<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.2 2"/>"#,
            Self::Pin => {
                r#"<path d="M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21Z"/><circle cx="12" cy="9.5" r="2.5"/>"#
            }
            Self::People => {
                r#"<circle cx="8.5" cy="8" r="3"/><path d="M3 20v-1.5a5.5 5.5 0 0 1 11 0V20"/><circle cx="16.5" cy="9" r="2.5"/><path d="M16.8 14a4.5 4.5 0 0 1 4.2 4.5V20"/>"#
            }
            Self::Globe => {
                r#"<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.5c2.5 2.3 3.7 5.1 3.7 8.5s-1.2 6.2-3.7 8.5c-2.5-2.3-3.7-5.1-3.7-8.5s1.2-6.2 3.7-8.5Z"/>"#
            }
            Self::Language => {
                r#"<path d="M3 6h10M8 3.5V6M11 6c-.8 3.8-3.3 6.7-7 8.5M5.5 9c1 2.3 3 4.2 5.5 5.5M12 20.5 16.5 10 21 20.5M13.5 17.5h6"/>"#
            }
            Self::Bag => {
                r#"<path d="M4.5 8h15v10.5a1.5 1.5 0 0 1-1.5 1.5H6a1.5 1.5 0 0 1-1.5-1.5ZM8.5 8V6.5a3.5 3.5 0 0 1 7 0V8M9 12.5h6"/>"#
            }
            Self::Search => r#"<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>"#,
            Self::Menu => r#"<path d="M4 7h16M4 12h16M4 17h16"/>"#,
            Self::Down => r#"<path d="m6 9.5 6 6 6-6"/>"#,
            Self::Next => r#"<path d="m9.5 6 6 6-6 6"/>"#,
            Self::Check => r#"<path d="m5 12.5 4.7 4.7L19.5 7.5"/>"#,
            Self::Exit => {
                r#"<path d="M13.5 4H6a1.5 1.5 0 0 0-1.5 1.5v13A1.5 1.5 0 0 0 6 20h7.5M10 12h11M17 8l4 4-4 4"/>"#
            }
            Self::Info => r#"<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5.5M12 7.5v.1"/>"#,
            Self::Warning => r#"<path d="M12 4 2.8 19.5h18.4ZM12 10v4.5M12 17v.1"/>"#,
            Self::Error => r#"<circle cx="12" cy="12" r="8.5"/><path d="M12 7v6M12 16.5v.1"/>"#,
            Self::Print => {
                r#"<path d="M7 8.5V4h10v4.5M7 16.5H5A1.5 1.5 0 0 1 3.5 15v-5A1.5 1.5 0 0 1 5 8.5h14a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5h-2M7 14h10v6H7Z"/>"#
            }
            Self::Share => r#"<path d="M12 14.5V3.5M8 7l4-3.5L16 7M6.5 11H5v9.5h14V11h-1.5"/>"#,
            Self::Copy => {
                r#"<path d="M9 8.5h10A1.5 1.5 0 0 1 20.5 10v9a1.5 1.5 0 0 1-1.5 1.5H9A1.5 1.5 0 0 1 7.5 19v-9A1.5 1.5 0 0 1 9 8.5ZM16.5 8.5V5A1.5 1.5 0 0 0 15 3.5H5A1.5 1.5 0 0 0 3.5 5v9A1.5 1.5 0 0 0 5 15.5h2.5"/>"#
            }
            Self::Move => {
                r#"<path d="M4 8.5h15M15.5 5 19 8.5 15.5 12M20 15.5H5M8.5 12 5 15.5 8.5 19"/>"#
            }
            Self::Cancel => r#"<circle cx="12" cy="12" r="8.5"/><path d="m9 9 6 6M15 9l-6 6"/>"#,
            Self::Trash => {
                r#"<path d="M4 6.5h16M9.5 6.5V4h5v2.5M6 6.5l1 14h10l1-14M10.5 10.5v6M13.5 10.5v6"/>"#
            }
            Self::Party => {
                r#"<path d="M4 20.5 8.5 8l7.5 7.5ZM13 4.5c1.5.5 2 2 1.3 3.5M19.5 11c-1.5-.6-3-.1-3.7 1.2M17 4.2v.1M20.3 7.4v.1M10.8 3.6v.1M19 15.5v.1"/>"#
            }
            Self::Star => {
                r#"<path d="m12 3.5 2.6 5.4 5.9.8-4.3 4.1 1.1 5.9-5.3-2.9-5.3 2.9 1.1-5.9-4.3-4.1 5.9-.8Z"/>"#
            }
            Self::Pram => {
                r#"<path d="M3 5h2.5L8 13.5h9.5a6 6 0 0 0-6-6v6"/><circle cx="9.5" cy="18.5" r="1.75"/><circle cx="16" cy="18.5" r="1.75"/>"#
            }
            Self::Blocks => {
                r#"<path d="M3.5 12.5h8.5v8H3.5ZM12 12.5h8.5v8H12ZM7.75 4.5h8.5v8h-8.5Z"/>"#
            }
            Self::Backpack => {
                r#"<path d="M6 20.5V10.5a6 6 0 0 1 12 0v10ZM9.5 5V3.5h5V5M9.5 10.5h5M8.5 20.5v-6h7v6"/>"#
            }
            Self::Book => {
                r#"<path d="M12 6.5C10 5 7.2 4.5 3.5 4.5v13c3.7 0 6.5.5 8.5 2 2-1.5 4.8-2 8.5-2v-13c-3.7 0-6.5.5-8.5 2ZM12 6.5v13"/>"#
            }
            Self::Headphones => {
                r#"<path d="M4 16v-3a8 8 0 0 1 16 0v3M7 14.5H4V19a1.5 1.5 0 0 0 1.5 1.5H7ZM17 14.5h3V19a1.5 1.5 0 0 1-1.5 1.5H17Z"/>"#
            }
            Self::Pencil => r#"<path d="m4 20 1-4.5L16.5 4 20 7.5 8.5 19ZM14 6.5l3.5 3.5"/>"#,
            Self::Gift => {
                r#"<path d="M4.5 11.5v9h15v-9M3 7.5h18v4H3ZM12 7.5v13M12 7.5C8.5 7.5 7 6.4 7 5s2.5-2.5 5 2.5c2.5-5 5-3.9 5-2.5s-1.5 2.5-5 2.5Z"/>"#
            }
            Self::Sound => {
                r#"<path d="M4 9.5v5h3.5l5 4v-13l-5 4ZM16 9a4.2 4.2 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11"/>"#
            }
            Self::Lock => {
                r#"<path d="M6.5 10.5h11A1.5 1.5 0 0 1 19 12v7a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 19v-7a1.5 1.5 0 0 1 1.5-1.5ZM8 10.5V8a4 4 0 0 1 8 0v2.5"/>"#
            }
        }
    }

    /// The element.
    pub fn view(self, shape: Shape) -> impl IntoView + use<> {
        view! { <svg class=shape.class() viewBox="0 0 24 24" aria-hidden="true" inner_html=self.drawing()></svg> }
    }
}
