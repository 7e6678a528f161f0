//! The menu of the staff side: what somebody's roles open.

use domain::staff::account::Staff;
use domain::staff::rights::Verb;

/// An entry of the menu.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// Where it leads.
    pub path: &'static str,
    /// The message that names it.
    pub words: &'static str,
    /// It is there for whoever may do this somewhere.
    verb: Verb,
}

/// Every entry, in the order of a day.
const ENTRIES: &[Entry] = &[
    Entry {
        path: "/staff/oggi",
        words: "staff-day-menu-today",
        verb: Verb::SeeArrivals,
    },
    Entry {
        path: "/staff/settimana",
        words: "staff-day-menu-week",
        verb: Verb::SeeArrivals,
    },
    Entry {
        path: "/staff/prenota",
        words: "staff-day-menu-book",
        verb: Verb::BookForFamily,
    },
    Entry {
        path: "/staff/richiamate",
        words: "staff-day-menu-callbacks",
        verb: Verb::AnswerCallbacks,
    },
    Entry {
        path: "/staff/cerca",
        words: "staff-day-menu-search",
        verb: Verb::SeeBookings,
    },
    Entry {
        path: "/staff/invii",
        words: "staff-day-menu-referrals",
        verb: Verb::ReferFamily,
    },
    Entry {
        path: "/staff/sportelli",
        words: "staff-openings-desks",
        verb: Verb::VerifyDesk,
    },
    Entry {
        path: "/staff/contenuti",
        words: "publish-title",
        verb: Verb::Draft,
    },
    Entry {
        path: "/staff/enti",
        words: "applications-title",
        verb: Verb::AdmitOrganisation,
    },
    Entry {
        path: "/staff/persone",
        words: "staff-people",
        verb: Verb::ManagePeople,
    },
    Entry {
        path: "/staff/messaggi",
        words: "staff-messages-title",
        verb: Verb::SeeMessages,
    },
    Entry {
        path: "/staff/dati",
        words: "staff-figures-title",
        verb: Verb::SeeFigures,
    },
    Entry {
        path: "/staff/storia",
        words: "staff-history-title",
        verb: Verb::SeeHistory,
    },
    Entry {
        path: "/staff/cancella-famiglia",
        words: "staff-erase-title",
        verb: Verb::EraseFamily,
    },
];

/// The entries for somebody.
pub fn entries(staff: &Staff) -> impl Iterator<Item = &'static Entry> + '_ {
    ENTRIES
        .iter()
        .filter(|entry| staff.may_somewhere(entry.verb))
}
