//! Erase all that is known of a family, on its request, in one place.
//!
//! The right is the family's and is owed by the network as a whole (GDPR, article 17): whoever is asked erases everything, also
//! what other desks hold. What they see of it ends at their own desks: of others they learn only that there is something. And they must
//! hold something of the family themselves. A number that none of their desks knows gets the same answer whether somebody
//! else knows it or not, so that nobody can try numbers out, or call off appointments of families that they never met.

use domain::booking::Booking;
use domain::callback::{Callback, CallbackStatus};
use domain::contact::{Contact, Email, Phone};
use domain::drive::Pledge;
use domain::event::SignUp;
use domain::id::{DeskId, HoldId, MunicipalityId};
use domain::locale::Locale;
use domain::secret::{BookingCode, FormKey};
use domain::staff::account::Staff;
use domain::staff::extent::Extent;
use domain::staff::history::{Entry, Thing};
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::{Session, StoreError, Tx};
use uuid::Uuid;

use super::{Denied, Happened};
use crate::Services;
use crate::error::Failure;

/// By what a family is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FamilyKey {
    /// Its phone or e-mail address.
    Contact(Contact),
    /// The code of one of its appointments, sign-ups or pledges.
    Code(BookingCode),
}

impl FamilyKey {
    /// Reads what was typed: an e-mail address, the code of an appointment, or a phone number.
    pub fn parse(typed: &str) -> Option<Self> {
        if typed.contains('@') {
            return Email::parse(typed)
                .ok()
                .map(|e| Self::Contact(Contact::Email(e)));
        }
        let code = || typed.parse().ok().map(Self::Code);
        let phone = || {
            Phone::parse(typed)
                .ok()
                .map(|p| Self::Contact(Contact::Phone(p)))
        };
        // Some codes are digits only, and some numbers are as short.
        if typed.chars().any(char::is_alphabetic) {
            code()
        } else {
            phone().or_else(code)
        }
    }
}

/// What is known of a family, as far as somebody may see it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FamilyFound {
    /// Appointments by desk, and how many of them are still to come.
    pub bookings: Vec<(DeskId, u64, u64)>,
    /// Requests to be called within what they may see.
    pub callbacks: u64,
    /// Sign-ups for events within what they may see.
    pub sign_ups: u64,
    /// Pledges to drives within what they may see.
    pub pledges: u64,
    /// Whether there is more elsewhere, which will be erased too.
    pub elsewhere: bool,
}

/// What was erased: counts only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erased {
    /// Appointments.
    pub bookings: u64,
    /// Of these, called off because they were still to come.
    pub called_off: u64,
    /// Requests to be called.
    pub callbacks: u64,
    /// Bookings that were begun and not finished.
    pub unfinished: u64,
    /// Sign-ups for events.
    #[serde(default)]
    pub sign_ups: u64,
    /// Pledges to drives.
    #[serde(default)]
    pub pledges: u64,
    /// The family's language.
    pub language: Locale,
}

/// The proof for the family. It holds nothing of the family but its language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// Its key.
    pub id: Uuid,
    /// When it was done.
    pub at: Timestamp,
    /// What was erased.
    pub erased: Erased,
}

impl Receipt {
    /// The number on paper: eight digits and letters of the key.
    pub fn number(&self) -> String {
        let digits = self.id.simple().to_string().to_uppercase();
        format!("{}-{}", &digits[..4], &digits[4..8])
    }
}

/// Why nothing is erased.
#[derive(Debug, thiserror::Error)]
pub enum EraseFamilyError {
    /// They may not.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// None of their desks knows this family.
    #[error("nothing is known of this family here")]
    NotFound,
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<StoreError> for EraseFamilyError {
    fn from(error: StoreError) -> Self {
        Self::Failure(error.into())
    }
}

/// Everything of one contact.
struct Everything {
    bookings: Vec<Booking>,
    callbacks: Vec<Callback>,
    holds: Vec<HoldId>,
    sign_ups: Vec<SignUp>,
    pledges: Vec<Pledge>,
}

impl Services {
    /// What is known of a family within somebody's desks, and whether there is more.
    ///
    /// # Errors
    /// See [`EraseFamilyError`].
    pub async fn find_family(
        &self,
        staff: &Staff,
        key: &FamilyKey,
    ) -> Result<FamilyFound, EraseFamilyError> {
        Denied::unless_somewhere(staff, Verb::EraseFamily)?;
        let mut session = self.store().snapshot().await?;
        let all = everything(&mut session, key).await?;
        let seen = self.seen_by(staff, &all);
        seen.place().ok_or(EraseFamilyError::NotFound)?;
        let mut found = FamilyFound {
            elsewhere: seen.bookings.len() < all.bookings.len()
                || seen.callbacks.len() < all.callbacks.len()
                || seen.sign_ups.len() < all.sign_ups.len()
                || seen.pledges.len() < all.pledges.len(),
            callbacks: seen.callbacks.len() as u64,
            sign_ups: seen.sign_ups.len() as u64,
            pledges: seen.pledges.len() as u64,
            ..FamilyFound::default()
        };
        for booking in seen.bookings {
            let to_come = u64::from(booking.can_change(self.now()));
            match found
                .bookings
                .iter_mut()
                .find(|(desk, ..)| *desk == booking.desk)
            {
                Some((_, all, coming)) => (*all, *coming) = (*all + 1, *coming + to_come),
                None => found.bookings.push((booking.desk, 1, to_come)),
            }
        }
        Ok(found)
    }

    /// Erases everything of a family in the whole network, and calls off what is still to come. The same form sent again finds
    /// the receipt of the first time.
    ///
    /// # Errors
    /// See [`EraseFamilyError`].
    pub async fn erase_family(
        &self,
        staff: &Staff,
        key: &FamilyKey,
        form: FormKey,
    ) -> Result<Receipt, EraseFamilyError> {
        Denied::unless_somewhere(staff, Verb::EraseFamily)?;
        let mut tx = self.store().begin().await?;
        if let Some(line) = receipt_line(&mut tx, form.0).await? {
            return receipt_of(&line).ok_or(EraseFamilyError::NotFound);
        }
        let all = everything(&mut tx, key).await?;
        let Some((desk, municipality)) = self.seen_by(staff, &all).place() else {
            return Err(EraseFamilyError::NotFound);
        };
        let erased = self.erase_all(&mut tx, all).await?;
        let mut line = Happened::new("family-erased", Thing::Family, form.0).to(&erased);
        if let Some(desk) = desk.and_then(|id| self.directory().desk(id).cloned()) {
            line = line.at_desk(&desk);
        } else if let Some(municipality) = municipality {
            line = line.in_municipality(municipality);
        }
        self.note(&mut tx, Some(staff.id), line).await?;
        self.commit(tx).await?;
        Ok(Receipt {
            id: form.0,
            at: self.now(),
            erased,
        })
    }

    /// A receipt, for whoever could have written it.
    ///
    /// # Errors
    /// See [`EraseFamilyError`].
    pub async fn erasure_receipt(
        &self,
        staff: &Staff,
        id: Uuid,
    ) -> Result<Receipt, EraseFamilyError> {
        let mut session = self.store().reader().await?;
        let line = receipt_line(&mut session, id)
            .await?
            .ok_or(Denied::Unknown)?;
        let directory = self.directory();
        let target = match (
            line.desk.and_then(|id| directory.desk(id)),
            line.municipality,
        ) {
            (Some(desk), _) => Target::desk(desk),
            (None, Some(municipality)) => Target::municipality(municipality),
            (None, None) => Target::network(),
        };
        Denied::unless(staff, Verb::EraseFamily, &target)?;
        receipt_of(&line).ok_or(EraseFamilyError::NotFound)
    }

    /// Holds, then bookings, then slots by desk and start, then occurrences, then drives: the order in which all transactions lock rows.
    async fn erase_all(&self, tx: &mut Tx, all: Everything) -> Result<Erased, Failure> {
        let now = self.now();
        let mut erased = Erased {
            bookings: 0,
            called_off: 0,
            callbacks: 0,
            unfinished: 0,
            sign_ups: 0,
            pledges: 0,
            language: all.language(),
        };
        let mut seats = Vec::new();
        for hold in all.holds {
            if let Some(hold) = store::hold::remove(tx, hold).await? {
                erased.unfinished += 1;
                seats.extend(hold.keeps_seat.then_some((
                    hold.desk,
                    hold.starts_at,
                    hold.slot,
                    hold.seat,
                )));
            }
        }
        for booking in all.bookings {
            let Some(booking) = store::booking::lock(tx, booking.id).await? else {
                continue;
            };
            if booking.can_change(now) && store::booking::cancel(tx, booking.id, now).await? {
                erased.called_off += 1;
                seats.push((booking.desk, booking.starts_at, booking.slot, booking.seat));
            }
            erased.bookings += u64::from(store::booking::erase(tx, booking.id, now).await?);
        }
        seats.sort_by_key(|(desk, start, ..)| (*desk, *start));
        for (_, _, slot, seat) in seats {
            store::seat::release(tx, slot, seat).await?;
        }
        // In the order in which they are locked.
        for sign_up in all.sign_ups {
            if sign_up.can_change(now) {
                self.leave_in(tx, &sign_up).await?;
            }
            erased.sign_ups += u64::from(store::sign_up::erase(tx, sign_up.id, now).await?);
        }
        self.withdraw_all(tx, &all.pledges).await?;
        for pledge in all.pledges {
            erased.pledges += u64::from(store::pledge::erase(tx, pledge.id, now).await?);
        }
        for callback in all.callbacks {
            store::callback::close(tx, callback.id, CallbackStatus::Closed, now).await?;
            erased.callbacks += u64::from(store::callback::erase(tx, callback.id, now).await?);
        }
        Ok(erased)
    }

    fn seen_by<'a>(&self, staff: &Staff, all: &'a Everything) -> Seen<'a> {
        let directory = self.directory();
        let extent = Extent::of(staff, Verb::EraseFamily, &directory);
        let within = |desk: Option<DeskId>, municipality: Option<MunicipalityId>| {
            extent.network
                || desk.is_some_and(|id| extent.desks.contains(&id))
                || municipality.is_some_and(|id| extent.municipalities.contains(&id))
        };
        Seen {
            bookings: all
                .bookings
                .iter()
                .filter(|b| within(Some(b.desk), None))
                .collect(),
            callbacks: all
                .callbacks
                .iter()
                .filter(|c| within(c.desk, c.municipality))
                .collect(),
            sign_ups: all
                .sign_ups
                .iter()
                .filter_map(|sign_up| {
                    // One that is long over lies with whoever erases in the whole network.
                    let event = directory.event(sign_up.event);
                    let invited = event.map(|e| e.card.municipalities.as_slice());
                    let invited = invited.unwrap_or_default();
                    let here = invited.iter().copied().find(|m| within(None, Some(*m)));
                    (extent.network || here.is_some())
                        .then_some((sign_up, here.or(invited.first().copied())))
                })
                .collect(),
            pledges: all
                .pledges
                .iter()
                .filter_map(|pledge| {
                    // One to a drive of the whole network lies with whoever erases in the whole network.
                    let drive = directory.drive(pledge.drive);
                    let its = drive.map(|d| d.card.municipalities.as_slice());
                    let its = its.unwrap_or_default();
                    let here = its.iter().copied().find(|m| within(None, Some(*m)));
                    (extent.network || here.is_some())
                        .then_some((pledge, here.or(its.first().copied())))
                })
                .collect(),
        }
    }
}

/// The part of everything that lies at somebody's desks.
struct Seen<'a> {
    bookings: Vec<&'a Booking>,
    callbacks: Vec<&'a Callback>,
    /// Each with a municipality whose families are invited.
    sign_ups: Vec<(&'a SignUp, Option<MunicipalityId>)>,
    /// Each with a municipality whose families the drive is for.
    pledges: Vec<(&'a Pledge, Option<MunicipalityId>)>,
}

impl Seen<'_> {
    /// Where the first of it lies; `None`: there is nothing.
    fn place(&self) -> Option<(Option<DeskId>, Option<MunicipalityId>)> {
        let sign_up = self.sign_ups.first().map(|(_, municipality)| *municipality);
        let pledge = self.pledges.first().map(|(_, municipality)| *municipality);
        match (self.bookings.first(), self.callbacks.first()) {
            (Some(booking), _) => Some((Some(booking.desk), None)),
            (None, Some(callback)) => Some((callback.desk, callback.municipality)),
            (None, None) => sign_up.or(pledge).map(|municipality| (None, municipality)),
        }
    }
}

impl Everything {
    fn language(&self) -> Locale {
        let booked = self.bookings.last().map(|b| b.family.language);
        booked
            .or_else(|| self.callbacks.last().map(|c| c.language))
            .or_else(|| self.sign_ups.last().map(|s| s.guest.language))
            .or_else(|| self.pledges.last().map(|p| p.donor.language))
            .unwrap_or(Locale::It)
    }
}

async fn everything(session: &mut Session, key: &FamilyKey) -> Result<Everything, StoreError> {
    let contact = match key {
        FamilyKey::Contact(contact) => contact.clone(),
        FamilyKey::Code(code) => {
            let booking = store::booking::by_code(session, code).await?;
            let booking = booking.filter(|booking| booking.erased_at.is_none());
            let sign_up = store::sign_up::by_code(session, code).await?;
            let sign_up = sign_up.filter(|sign_up| sign_up.erased_at.is_none());
            let of_booking = booking.as_ref().and_then(|b| b.family.contact.clone());
            let of_sign_up = || sign_up.as_ref().and_then(|s| s.guest.contact.clone());
            let pledge = store::pledge::by_code(session, code).await?;
            let pledge = pledge.filter(|pledge| pledge.erased_at.is_none());
            let of_pledge = || pledge.as_ref().and_then(|p| p.donor.contact.clone());
            match of_booking.or_else(of_sign_up).or_else(of_pledge) {
                Some(contact) => contact,
                // It gave no contact: the code is all that holds its appointments together.
                None => {
                    return Ok(Everything {
                        bookings: booking.into_iter().collect(),
                        callbacks: Vec::new(),
                        holds: Vec::new(),
                        sign_ups: sign_up.into_iter().collect(),
                        pledges: pledge.into_iter().collect(),
                    });
                }
            }
        }
    };
    Ok(Everything {
        bookings: store::booking::of_contact(session, &contact.key()).await?,
        callbacks: match contact.phone() {
            Some(phone) => store::callback::of_phone(session, phone).await?,
            None => Vec::new(),
        },
        holds: store::hold::of_contact(session, &contact.key()).await?,
        sign_ups: store::sign_up::of_contact(session, &contact.key()).await?,
        pledges: store::pledge::of_contact(session, &contact.key()).await?,
    })
}

async fn receipt_line(session: &mut Session, id: Uuid) -> Result<Option<Entry>, StoreError> {
    let lines = store::history::of_thing(session, id).await?;
    Ok(lines.into_iter().find(|line| line.thing == Thing::Family))
}

fn receipt_of(line: &Entry) -> Option<Receipt> {
    Some(Receipt {
        id: line.thing_id,
        at: line.at,
        erased: serde_json::from_str(line.after.as_deref()?).ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_an_address_a_code_or_a_number() {
        let contact = |text: &str| match FamilyKey::parse(text) {
            Some(FamilyKey::Contact(contact)) => contact.key(),
            other => panic!("{text}: {other:?}"),
        };
        assert_eq!(contact(" Amina@Example.org "), "amina@example.org");
        assert_eq!(contact("351 681 8198"), "+393516818198");
        assert!(matches!(
            FamilyKey::parse("k7p q2m"),
            Some(FamilyKey::Code(_))
        ));
        for nothing in ["", "Amina", "a@b", "K7PQ2O"] {
            assert_eq!(FamilyKey::parse(nothing), None, "{nothing}");
        }
    }
}
