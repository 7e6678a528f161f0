//! The menu of the staff side: what somebody's roles open.

use domain::staff::account::Staff;
use domain::staff::rights::Verb;

use crate::components::icon::Icon;

/// An entry of the menu.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// Where it leads.
    pub path: &'static str,
    /// The message that names it.
    pub words: &'static str,
    /// The picture beside it.
    pub icon: Icon,
    /// It is there for whoever may do this somewhere.
    verb: Verb,
}

/// Every entry, in the order of a day.
const ENTRIES: &[Entry] = &[
    Entry {
        path: "/staff/oggi",
        words: "staff-day-menu-today",
        icon: Icon::Check,
        verb: Verb::SeeArrivals,
    },
    Entry {
        path: "/staff/settimana",
        words: "staff-day-menu-week",
        icon: Icon::Calendar,
        verb: Verb::SeeArrivals,
    },
    Entry {
        path: "/staff/prenota",
        words: "staff-day-menu-book",
        icon: Icon::CalendarAdd,
        verb: Verb::BookForFamily,
    },
    Entry {
        path: "/staff/richiamate",
        words: "staff-day-menu-callbacks",
        icon: Icon::Callback,
        verb: Verb::AnswerCallbacks,
    },
    Entry {
        path: "/staff/cerca",
        words: "staff-day-menu-search",
        icon: Icon::Search,
        verb: Verb::SeeBookings,
    },
    Entry {
        path: "/staff/invii",
        words: "staff-day-menu-referrals",
        icon: Icon::Share,
        verb: Verb::ReferFamily,
    },
    Entry {
        path: "/staff/eventi",
        words: "staff-events-title",
        icon: Icon::Party,
        verb: Verb::CheckIn,
    },
    Entry {
        path: "/staff/raccolte",
        words: "staff-drives-title",
        icon: Icon::Bag,
        verb: Verb::ReceiveGoods,
    },
    Entry {
        path: "/staff/sportelli",
        words: "staff-openings-desks",
        icon: Icon::Clock,
        verb: Verb::VerifyDesk,
    },
    Entry {
        path: "/staff/contenuti",
        words: "publish-title",
        icon: Icon::Copy,
        verb: Verb::Draft,
    },
    Entry {
        path: "/staff/traduzioni",
        words: "translate-title",
        icon: Icon::Language,
        verb: Verb::Draft,
    },
    Entry {
        path: "/staff/enti",
        words: "applications-title",
        icon: Icon::People,
        verb: Verb::AdmitOrganisation,
    },
    Entry {
        path: "/staff/persone",
        words: "staff-people",
        icon: Icon::Lock,
        verb: Verb::ManagePeople,
    },
    Entry {
        path: "/staff/messaggi",
        words: "staff-messages-title",
        icon: Icon::Talk,
        verb: Verb::SeeMessages,
    },
    Entry {
        path: "/staff/dati",
        words: "staff-figures-title",
        icon: Icon::Info,
        verb: Verb::SeeFigures,
    },
    Entry {
        path: "/staff/pareri",
        words: "staff-feedback-title",
        icon: Icon::Star,
        verb: Verb::SeeFigures,
    },
    Entry {
        path: "/staff/storia",
        words: "staff-history-title",
        icon: Icon::Ticket,
        verb: Verb::SeeHistory,
    },
    Entry {
        path: "/staff/cancella-famiglia",
        words: "staff-erase-title",
        icon: Icon::Trash,
        verb: Verb::EraseFamily,
    },
];

/// The entries for somebody.
pub fn entries(staff: &Staff) -> impl Iterator<Item = &'static Entry> + '_ {
    ENTRIES
        .iter()
        .filter(|entry| staff.may_somewhere(entry.verb))
}
