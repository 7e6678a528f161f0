//! What is done without anybody asking: messages, expired holds, erasure.

use domain::id::MessageId;
use jiff::{SignedDuration, Timestamp};
use store::job::Job;

use crate::Services;
use crate::error::Failure;
use crate::message::deliver::{Delivery, DeliveryError};

/// How long a worker may keep a job before another takes it over: longer than any carrier's own time limit.
const LEASE: SignedDuration = SignedDuration::from_secs(90);
/// How many jobs are claimed at once.
const BATCH: u32 = 8;
/// Attempts before a message is given up: with the back-off below, about a day.
const ATTEMPTS: u32 = 12;
/// How many expired or due rows one round handles.
const ROUND: u32 = 500;

impl Services {
    /// Claims due jobs, does them, and says how many there were.
    ///
    /// # Errors
    /// The database is away; unfinished jobs come back when their lease ends.
    pub async fn work(&self) -> Result<usize, Failure> {
        let now = self.now();
        let mut tx = self.store().begin().await?;
        let jobs = store::job::claim(&mut tx, now, now + LEASE, BATCH).await?;
        tx.commit().await?;
        for job in &jobs {
            self.run(job).await?;
        }
        Ok(jobs.len())
    }

    /// Gives back the seats of expired holds, erases what is due, forgets old limits. Safe on every server at once.
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
            store::callback::erase(&mut tx, callback, now).await?;
        }
        store::limit::forget_before(&mut tx, now - SignedDuration::from_hours(48)).await?;
        if freed > 0 {
            self.commit(tx).await
        } else {
            Ok(tx.commit().await?)
        }
    }

    async fn run(&self, job: &Job) -> Result<(), Failure> {
        let Some(id) = job
            .payload
            .parse()
            .ok()
            .map(MessageId)
            .filter(|_| job.kind == store::message::SEND)
        else {
            let mut tx = self.store().begin().await?;
            store::job::give_up(&mut tx, job, "unknown kind of job").await?;
            tracing::error!(job = %job.id, kind = %job.kind, "a job of an unknown kind was set aside");
            return Ok(tx.commit().await?);
        };
        let (message, delivery) = self.deliver(id).await?;
        let now = self.now();
        let mut tx = self.store().begin().await?;
        match &delivery {
            Delivery::Sent => store::message::mark_sent(&mut tx, id, now).await?,
            Delivery::Dropped => store::message::mark_dropped(&mut tx, id, now).await?,
            Delivery::Settled => (),
            Delivery::Refused(error) => {
                let last = job.attempts + 1 >= ATTEMPTS || matches!(error, DeliveryError::Never(_));
                if last {
                    store::message::mark_failed(&mut tx, id, now, &error.to_string()).await?;
                    store::job::give_up(&mut tx, job, &error.to_string()).await?;
                    tracing::error!(message = %id, %error, "a message was given up: somebody must call");
                } else {
                    store::message::note_attempt(&mut tx, id, &error.to_string()).await?;
                    store::job::retry(
                        &mut tx,
                        job,
                        next_attempt(now, job.attempts),
                        &error.to_string(),
                    )
                    .await?;
                    tracing::warn!(message = %id, %error, attempt = job.attempts + 1, "a message will be tried again");
                }
                tx.commit().await?;
                metrics::counter!("vicino_messages_total", "outcome" => if last { "failed" } else { "retried" }).increment(1);
                return Ok(());
            }
        }
        store::job::done(&mut tx, job).await?;
        tx.commit().await?;
        if let Some(message) = message.filter(|_| delivery == Delivery::Sent) {
            metrics::counter!("vicino_messages_total", "outcome" => "sent").increment(1);
            tracing::info!(message = %message.id, kind = message.kind.word(), channel = message.channel.word(), "message sent");
        }
        Ok(())
    }
}

/// Half a minute, doubled with each attempt, up to four hours.
fn next_attempt(now: Timestamp, attempts: u32) -> Timestamp {
    now + SignedDuration::from_secs((30_i64 << attempts.min(9)).min(4 * 3_600))
}
