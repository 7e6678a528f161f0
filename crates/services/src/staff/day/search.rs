//! Find a booking by its code, a name, or the last digits of a phone.

use domain::contact::Phone;
use domain::secret::BookingCode;
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use domain::text::fold;
use jiff::ToSpan;
use store::booking::Ending;

use super::agenda::Expected;
use crate::Services;
use crate::staff::{Denied, StaffFailure};

/// How many are shown: whoever finds more types more.
const MOST: usize = 50;
/// How far back names are looked for, in days: they are deleted by then.
const BACK: i32 = 60;
/// And how far ahead.
const AHEAD: i32 = 400;

impl Services {
    /// The bookings at the desks one may see that have this code, a name that begins so, or a phone that ends so: those to
    /// come first, then the latest.
    ///
    /// # Errors
    /// See [`StaffFailure`].
    pub async fn search_bookings(
        &self,
        staff: &Staff,
        typed: &str,
    ) -> Result<Vec<Expected>, StaffFailure> {
        let desks = self.desks_for(staff, Verb::SeeBookings);
        if desks.is_empty() {
            return Err(Denied::Forbidden.into());
        }
        let code: Option<BookingCode> = typed.parse().ok();
        let ending = match Phone::parse(typed) {
            Ok(phone) => Ending::of(phone.as_str()),
            Err(_) if typed.chars().any(char::is_alphabetic) => None,
            Err(_) => Ending::of(typed),
        };
        let name = Some(fold(typed)).filter(|name| name.chars().any(char::is_alphabetic));
        let (first, end) = (
            self.midnight(self.today().saturating_sub(BACK.days())),
            self.midnight(self.today().saturating_add(AHEAD.days())),
        );
        let mut session = self.store().reader().await?;
        let by_code = match code {
            Some(code) => store::booking::by_code(&mut session, &code).await?,
            None => None,
        };
        let mut found = Vec::new();
        for desk in &desks {
            let mut here: Vec<_> = by_code.clone().into_iter().collect();
            here.retain(|b| b.desk == desk.id);
            if let Some(ending) = &ending {
                let like = store::booking::of_phone_ending(&mut session, desk.id, ending).await?;
                here.extend(like);
            }
            if let Some(name) = &name {
                let all = store::booking::of_desk(&mut session, desk.id, first, end).await?;
                here.extend(all.into_iter().filter(|b| {
                    let first_name = b.family.first_name.as_ref();
                    first_name.is_some_and(|is| begins_words(&fold(is.as_str()), name))
                }));
            }
            if here.is_empty() {
                continue;
            }
            let missed = store::booking::unreached(&mut session, desk.id, first, end).await?;
            found.extend(here.into_iter().map(|booking| {
                let failed = missed.contains(&booking.id);
                self.expected(booking, desk, failed)
            }));
        }
        let now = self.now().as_second();
        found.sort_by_key(|e| {
            let at = e.booking.starts_at.as_second();
            (at < now, (at - now).abs(), e.booking.id)
        });
        found.dedup_by_key(|e| e.booking.id);
        found.truncate(MOST);
        Ok(found)
    }
}

/// Whether every word typed begins a word of a name.
fn begins_words(name: &str, typed: &str) -> bool {
    let begins = |wanted: &str| name.split(' ').any(|word| word.starts_with(wanted));
    typed.split(' ').all(begins)
}
