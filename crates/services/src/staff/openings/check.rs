//! Ask those who work at desks whether the card is still right: all once a month, and one when its phone is not answered.

use domain::desk::Desk;
use domain::id::JobId;
use domain::message::{Message, MessageKind};
use domain::secret::Secret;
use domain::staff::account::{Staff, StaffState};
use domain::staff::rights::Verb;
use domain::staff::role::{Role, Scope};
use domain::staff::target::Target;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan};
use store::desk_check::DeskCheck;
use store::{Session, Tx};
use url::Url;

use crate::Services;
use crate::error::Failure;

/// How long the link in a mail is good.
pub const CHECK_LIFE: SignedDuration = SignedDuration::from_hours(30 * 24);
/// The kind of the monthly job that asks.
pub(crate) const ASK_ALL: &str = "ask_desks";
/// A card that was confirmed less than so many days ago is not asked about.
const ASKED_AGAIN_AFTER: i32 = 25;
/// The hour of the month's first day at which mails are written.
const ASKS_AT: i8 = 9;

impl Services {
    /// Queues the question of the coming first of the month, once.
    pub(crate) async fn queue_asking(&self, tx: &mut Tx) -> Result<(), Failure> {
        let here = self.zone().to_datetime(self.now());
        let first = here.date().first_of_month();
        let due = first.at(ASKS_AT, 0, 0, 0);
        let due = if here < due {
            due
        } else {
            first.saturating_add(1.month()).at(ASKS_AT, 0, 0, 0)
        };
        let at = self.zone().to_timestamp(due).unwrap_or(Timestamp::MAX);
        let (id, month) = (JobId::new(self.now(), self.random()), month(due.date()));
        store::job::enqueue(tx, id, ASK_ALL, &month, at, &format!("{ASK_ALL}:{month}")).await?;
        Ok(())
    }

    /// Asks about every desk that nobody has confirmed lately. What was asked in this month is not asked again.
    pub(crate) async fn ask_all_desks(&self, tx: &mut Tx) -> Result<(), Failure> {
        let today = self.today();
        let staff = store::staff::all(tx).await?;
        let directory = self.directory();
        let due = |desk: &&std::sync::Arc<Desk>| {
            let days = desk.verified_on.map(|day| (today - day).get_days());
            days.is_none_or(|days| days >= ASKED_AGAIN_AFTER)
        };
        for desk in directory.desks.iter().filter(due) {
            self.ask(tx, desk, &staff, &month(today)).await?;
        }
        Ok(())
    }

    /// Asks whoever answers for a desk. `why` tells apart what may be asked more than once.
    pub(super) async fn ask(
        &self,
        tx: &mut Tx,
        desk: &Desk,
        staff: &[Staff],
        why: &str,
    ) -> Result<(), Failure> {
        for person in who_answers(desk, staff) {
            let dedup = format!("{}:{why}", desk.id);
            let (kind, about) = (MessageKind::DeskCheck, Some(desk.id.0));
            self.queue_for_staff(tx, person.id, kind, about, &dedup)
                .await?;
        }
        Ok(())
    }

    /// The link of a mail that asks; `None`: the question is settled, or is not theirs any more.
    pub(crate) async fn desk_check_link(
        &self,
        message: &Message,
        staff: &Staff,
    ) -> Result<Option<(std::sync::Arc<Desk>, Url)>, Failure> {
        let directory = self.directory();
        let desk = message
            .about
            .and_then(|id| directory.desk(domain::id::DeskId(id)));
        let Some(desk) = desk.filter(|desk| {
            let written = self.zone().to_datetime(message.created_at).date();
            staff.state == StaffState::Active
                && staff.may(Verb::VerifyDesk, &Target::desk(desk))
                && desk.verified_on.is_none_or(|day| day < written)
        }) else {
            return Ok(None);
        };
        let (secret, now) = (Secret::new(self.random()), self.now());
        let link = DeskCheck {
            desk: desk.id,
            staff: staff.id,
            expires_at: now + CHECK_LIFE,
            used_at: None,
        };
        let mut tx = self.store().begin().await?;
        store::desk_check::put_link(&mut tx, &secret.hash(), &link, now).await?;
        tx.commit().await?;
        let url = self.staff_url(&format!("/staff/conferma/{}", secret.reveal()));
        Ok(Some((std::sync::Arc::clone(desk), url)))
    }

    /// Those who can be asked about desks.
    pub(super) async fn everybody(&self, session: &mut Session) -> Result<Vec<Staff>, Failure> {
        Ok(store::staff::all(session).await?)
    }
}

/// Those who work at a desk; where nobody does, those who answer for its municipality. Whoever has the whole network is
/// not written to about each of its desks.
fn who_answers<'a>(desk: &Desk, staff: &'a [Staff]) -> Vec<&'a Staff> {
    let target = Target::desk(desk);
    let with = |is_asked: &dyn Fn(Role, Scope) -> bool| -> Vec<&'a Staff> {
        let active = staff.iter().filter(|s| s.state == StaffState::Active);
        active
            .filter(|s| {
                let mut grants = s.grants.iter().filter(|g| target.lies_in(g.scope));
                grants.any(|g| is_asked(g.role, g.scope))
            })
            .collect()
    };
    let workers = with(&|role, scope| role == Role::DeskWorker && scope != Scope::Network);
    if workers.is_empty() {
        with(&|role, scope| role.includes(Verb::VerifyDesk) && scope != Scope::Network)
    } else {
        workers
    }
}

fn month(day: Date) -> String {
    day.strftime("%Y-%m").to_string()
}
