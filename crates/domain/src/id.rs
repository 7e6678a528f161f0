//! One type per kind of key, so that a desk's id can never be passed for a booking's.

use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::clock::Random;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new key, ordered by time (UUID version 7, RFC 9562). Keys are never secrets.
            pub fn new(now: jiff::Timestamp, random: &dyn Random) -> Self {
                Self(time_ordered(now, random))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

ids! {
    /// The whole installation.
    NetworkId,
    /// A territory with a network page of its own.
    MunicipalityId,
    /// A named part of a municipality.
    AreaId,
    /// A venue.
    PlaceId,
    /// A member of the network.
    OrganisationId,
    /// Where a family is received.
    DeskId,
    /// A weekly rule of a desk.
    OpeningId,
    /// A day or range on which a desk is shut.
    ClosureId,
    /// An opening outside the weekly rules.
    ExtraOpeningId,
    /// A start time with its counters; made when first taken.
    SlotId,
    /// A slot kept for a family while it finishes.
    HoldId,
    /// A slot taken by a family.
    BookingId,
    /// "Call me".
    CallbackId,
    /// An entry of the outbox.
    MessageId,
    /// Something to do later.
    JobId,
    /// Somebody who signs in.
    StaffId,
    /// Somebody signed in on some device.
    StaffSessionId,
    /// A passkey of somebody who signs in.
    PasskeyId,
    /// A line of the history.
    HistoryId,
    /// "The number does not answer".
    ComplaintId,
    /// What a reader says of a page.
    FeedbackId,
    /// Something that takes place.
    EventId,
    /// A part of an event: a time and a place.
    StageId,
    /// What one signs up for, with its counters; made when somebody first does.
    OccurrenceId,
    /// Places taken at an event.
    SignUpId,
    /// Something that everybody who signed up is told.
    NoticeId,
    /// A collection of things.
    DriveId,
    /// A thing that a drive asks for.
    DriveItemId,
    /// Where things are brought.
    DropOffPointId,
    /// Hours in which somebody takes things at a point.
    WindowId,
    /// A date of a window, with its counter; made when somebody first promises to come.
    DriveWindowId,
    /// What somebody has promised to bring.
    PledgeId,
    /// So many of an item that came in or went out.
    StockMoveId,
}

impl DriveItemId {
    /// The key of what a drive asks for by a word of the catalogue alone, because of its kits: the same in every version of its card (UUID
    /// version 8, RFC 9562).
    pub fn of_word(drive: DriveId, word: &str) -> Self {
        let parts: [&[u8]; 3] = [b"vicino kit item\0", drive.0.as_bytes(), word.as_bytes()];
        let digest: [u8; 32] = Sha256::digest(parts.concat()).into();
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&digest[..16]);
        Self(uuid::Builder::from_custom_bytes(bytes).into_uuid())
    }
}

/// A version 7 UUID from the given instant and random source.
pub fn time_ordered(now: jiff::Timestamp, random: &dyn Random) -> Uuid {
    let mut noise = [0; 10];
    random.fill(&mut noise);
    let millis = u64::try_from(now.as_millisecond()).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &noise).into_uuid()
}
