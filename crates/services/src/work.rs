//! What is done without anybody asking: messages, expired holds, erasure.

use std::panic::resume_unwind;

use domain::callback::CallbackStatus;
use domain::feedback::WORDS_KEPT_MONTHS;
use domain::id::{JobId, MessageId, OccurrenceId};
use domain::message::Message;
use jiff::{SignedDuration, Timestamp, ToSpan};
use store::Tx;
use store::job::Job;
use tokio::task::JoinSet;

use crate::Services;
use crate::error::Failure;
use crate::event::OFFER_ENDS;
use crate::message::deliver::{Delivery, DeliveryError};
use crate::staff::openings::{ASK_ALL, COMPLAINTS_COUNT_FOR};
use crate::staff::publish::{ERASE_APPLICANT, PUBLICATION_DUE};

/// How long a worker may keep a job before another takes it over: longer than any carrier's own time limit.
const LEASE: SignedDuration = SignedDuration::from_secs(90);
/// How many jobs are claimed, and done, at once.
const BATCH: u32 = 8;
/// Attempts before a message is given up: with the back-off below, about a day.
const ATTEMPTS: u32 = 15;
/// How many expired or due rows one round handles.
const ROUND: u32 = 500;
/// How long jobs that are done stay to be looked at.
const JOBS_KEPT_FOR: SignedDuration = SignedDuration::from_hours(30 * 24);
/// How long it is known how often pages were read: a year, and the month before to compare with.
const READS_KEPT_MONTHS: i32 = 13;
/// The kind of the nightly job after which nothing erased is left in the files of the database.
const FORGET: &str = "forget_erased";
/// The hour of the night in which it is done: the database writes nothing else meanwhile.
const FORGET_AT: i8 = 3;

impl Services {
    /// Claims due jobs, does them at once, and says how many there were.
    ///
    /// # Errors
    /// The database is away; unfinished jobs come back when their lease ends.
    ///
    /// # Panics
    /// When a job did, after the others are done.
    pub async fn work(&self) -> Result<usize, Failure> {
        let now = self.now();
        let mut tx = self.store().begin().await?;
        let jobs = store::job::claim(&mut tx, now, now + LEASE, BATCH).await?;
        tx.commit().await?;
        let count = jobs.len();
        // Dropped with the task that works: then the jobs come back when their lease ends.
        let mut running = JoinSet::new();
        for job in jobs {
            let services = self.clone();
            running.spawn(async move { services.run(&job).await });
        }
        let (mut failure, mut panic) = (None, None);
        while let Some(outcome) = running.join_next().await {
            match outcome {
                Ok(Ok(())) => (),
                Ok(Err(error)) => failure = Some(error),
                Err(error) => panic = error.try_into_panic().ok(),
            }
        }
        if let Some(panic) = panic {
            resume_unwind(panic);
        }
        failure.map_or(Ok(count), Err)
    }

    /// Gives back the seats of expired holds, of offers that are over and of promises that were not kept, erases what is due, forgets old limits and jobs, and sees to it that the night
    /// clears the files. Safe on every server at once.
    ///
    /// # Errors
    /// The database is away.
    pub async fn tidy(&self) -> Result<(), Failure> {
        let (now, today) = (self.now(), self.today());
        let mut tx = self.store().begin().await?;
        let freed = store::hold::drop_expired(&mut tx, now, ROUND).await?;
        for booking in store::booking::due_for_erasure(&mut tx, today, ROUND).await? {
            store::booking::erase(&mut tx, booking, now).await?;
        }
        for callback in store::callback::due_for_erasure(&mut tx, today, ROUND).await? {
            store::callback::close(&mut tx, callback, CallbackStatus::Closed, now).await?;
            store::callback::erase(&mut tx, callback, now).await?;
        }
        self.expire_applications(&mut tx).await?;
        for sign_up in store::sign_up::due_for_erasure(&mut tx, today, ROUND).await? {
            store::sign_up::erase(&mut tx, sign_up, now).await?;
        }
        for pledge in store::pledge::due_for_erasure(&mut tx, today, ROUND).await? {
            store::pledge::erase(&mut tx, pledge, now).await?;
        }
        let words_until = today.saturating_sub(WORDS_KEPT_MONTHS.months());
        store::feedback::forget_words_before(&mut tx, words_until).await?;
        store::limit::forget_before(&mut tx, now - SignedDuration::from_hours(48)).await?;
        store::job::forget_before(&mut tx, now - JOBS_KEPT_FOR).await?;
        let kept = today.saturating_sub(READS_KEPT_MONTHS.months());
        store::read_count::forget_before(&mut tx, kept).await?;
        self.forget_ended_sessions(&mut tx).await?;
        store::desk_check::forget_before(&mut tx, now - COMPLAINTS_COUNT_FOR).await?;
        self.queue_asking(&mut tx).await?;
        self.queue_forgetting(&mut tx).await?;
        if freed > 0 {
            self.commit(tx).await?;
        } else {
            tx.commit().await?;
        }
        self.end_all_offers().await?;
        self.look_for_missed().await
    }

    /// Queues the clearing of the coming night, once.
    async fn queue_forgetting(&self, tx: &mut Tx) -> Result<(), Failure> {
        let here = self.zone().to_datetime(self.now());
        let days = i64::from(here.hour() >= FORGET_AT);
        let night = here.date().saturating_add(days.days());
        let at = self.zone().to_timestamp(night.at(FORGET_AT, 0, 0, 0));
        let at = at.unwrap_or(Timestamp::MAX);
        let id = JobId::new(self.now(), self.random());
        store::job::enqueue(tx, id, FORGET, "", at, &format!("{FORGET}:{night}")).await?;
        Ok(())
    }

    async fn run(&self, job: &Job) -> Result<(), Failure> {
        match (job.kind.as_str(), job.payload.parse()) {
            (store::message::SEND, Ok(id)) => self.send(job, MessageId(id)).await,
            (PUBLICATION_DUE, Ok(thing)) => self.publication_due(job, thing).await,
            (OFFER_ENDS, Ok(row)) => self.offer_ends(job, OccurrenceId(row)).await,
            (ERASE_APPLICANT, Ok(thing)) => self.erase_applicant(job, thing).await,
            (FORGET, _) => self.forget(job).await,
            (ASK_ALL, _) => self.ask_desks(job).await,
            _ => {
                let mut tx = self.store().begin().await?;
                store::job::give_up(&mut tx, job, "unknown kind of job").await?;
                tracing::error!(job = %job.id, kind = %job.kind, "a job of an unknown kind was set aside");
                Ok(tx.commit().await?)
            }
        }
    }

    async fn forget(&self, job: &Job) -> Result<(), Failure> {
        let cleared = self.store().forget_erased().await?;
        let mut tx = self.store().begin().await?;
        if cleared {
            store::job::done(&mut tx, job).await?;
        } else {
            let at = next_attempt(self.now(), job.attempts);
            store::job::retry(&mut tx, job, at, "a reader kept the log").await?;
        }
        Ok(tx.commit().await?)
    }

    async fn ask_desks(&self, job: &Job) -> Result<(), Failure> {
        let mut tx = self.store().begin().await?;
        self.ask_all_desks(&mut tx).await?;
        store::job::done(&mut tx, job).await?;
        self.commit(tx).await
    }

    async fn send(&self, job: &Job, id: MessageId) -> Result<(), Failure> {
        let (message, delivery) = self.try_to_deliver(job, id).await?;
        let now = self.now();
        let mut tx = self.store().begin().await?;
        match &delivery {
            Delivery::Sent => store::message::mark_sent(&mut tx, id, now).await?,
            Delivery::Dropped => store::message::mark_dropped(&mut tx, id, now).await?,
            Delivery::Settled => (),
            Delivery::Refused(error) => return self.refused(tx, job, id, error).await,
        }
        store::job::done(&mut tx, job).await?;
        tx.commit().await?;
        if let Some(message) = message.filter(|_| delivery == Delivery::Sent) {
            metrics::counter!("vicino_messages_total", "outcome" => "sent").increment(1);
            tracing::info!(message = %message.id, kind = message.kind.word(), channel = message.channel.word(), "message sent");
        }
        Ok(())
    }

    /// A fault of ours is an attempt like any other, so that one message cannot keep the rest from leaving.
    async fn try_to_deliver(
        &self,
        job: &Job,
        id: MessageId,
    ) -> Result<(Option<Message>, Delivery), Failure> {
        if job.attempts >= ATTEMPTS {
            let never = DeliveryError::Never("no worker ever finished it".to_owned());
            return Ok((None, Delivery::Refused(never)));
        }
        match self.deliver(id).await {
            Err(Failure::Internal(error)) => {
                tracing::error!(message = %id, error = format!("{error:#}"), "a message could not be made");
                let later = DeliveryError::Later("internal error".to_owned());
                Ok((None, Delivery::Refused(later)))
            }
            result => result,
        }
    }

    /// Notes an attempt that failed, unless somebody else has the message by now.
    async fn refused(
        &self,
        mut tx: Tx,
        job: &Job,
        id: MessageId,
        error: &DeliveryError,
    ) -> Result<(), Failure> {
        let (now, why) = (self.now(), error.to_string());
        let last = job.attempts + 1 >= ATTEMPTS || matches!(error, DeliveryError::Never(_));
        let mine = if last {
            store::message::mark_failed(&mut tx, id, now, &why).await?;
            store::job::give_up(&mut tx, job, &why).await?
        } else {
            store::message::note_attempt(&mut tx, id, &why).await?;
            store::job::retry(&mut tx, job, next_attempt(now, job.attempts), &why).await?
        };
        if !mine {
            return Ok(());
        }
        tx.commit().await?;
        if last {
            tracing::error!(message = %id, %error, "a message was given up: somebody must call");
        } else {
            tracing::warn!(message = %id, %error, attempt = job.attempts + 1, "a message will be tried again");
        }
        let outcome = if last { "failed" } else { "retried" };
        metrics::counter!("vicino_messages_total", "outcome" => outcome).increment(1);
        Ok(())
    }
}

/// Half a minute, doubled with each attempt, up to four hours.
fn next_attempt(now: Timestamp, attempts: u32) -> Timestamp {
    now + SignedDuration::from_secs((30_i64 << attempts.min(9)).min(4 * 3_600))
}
