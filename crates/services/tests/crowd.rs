//! Everything at once: whatever many families do on two servers, nobody fails and the seats add up.

use std::collections::HashMap;

use domain::booking::{Booking, Status};
use domain::secret::Secret;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use services::booking::{
    CancelError, ConfirmError, Confirmed, Held, HoldError, MoreTimeError, MoveError, Moved,
    Progress,
};
use services::{Failure, Services};

use crate::content::{GALLARATESE, NIGUARDA, QUARTO, family};
use crate::support::on_both_databases;
use crate::world::{World, at_once, wall};

/// Few times, so that families meet.
const TIMES: [(&str, &str); 7] = [
    (QUARTO, "2026-12-09T10:00"),
    (QUARTO, "2026-12-09T10:30"),
    (GALLARATESE, "2026-12-09T10:00"),
    (GALLARATESE, "2026-12-09T10:30"),
    (GALLARATESE, "2026-12-10T10:00"),
    (NIGUARDA, "2026-12-10T14:00"),
    (NIGUARDA, "2026-12-10T15:00"),
];

const FAMILIES: usize = 16;
const STEPS: usize = 30;

/// A family that does now this, now that, the same in every run.
struct Restless {
    world: World,
    server: Services,
    dice: u64,
    email: String,
    secrets: Vec<Secret>,
}

impl Restless {
    fn new(world: &World, server: &Services, number: usize) -> Self {
        Self {
            world: world.clone(),
            server: server.clone(),
            dice: number as u64 + 1,
            email: format!("famiglia{number}@example.org"),
            secrets: Vec::new(),
        }
    }

    /// One of so many, by a linear congruential generator.
    fn draw(&mut self, sides: usize) -> usize {
        self.dice = self
            .dice
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.dice >> 33) as usize % sides
    }

    async fn step(&mut self) -> Result<(), Failure> {
        let (slug, start) = TIMES[self.draw(TIMES.len())];
        let (desk, start) = (self.world.desk(slug), wall(start));
        let Some(secret) = self.secrets.last().cloned() else {
            return self.hold(slug, start).await;
        };
        match (self.server.progress(&secret).await?, self.draw(10)) {
            (_, 0) => self.server.tidy().await,
            (_, 1) => {
                self.world.forward(0, 3);
                Ok(())
            }
            (Progress::Holding(_), 2 | 3) => {
                match self.server.rehold(&secret, &desk, start).await {
                    Err(HoldError::Failure(failure)) => Err(failure),
                    _ => Ok(()),
                }
            }
            (Progress::Holding(_), 4) => self.server.give_back(&secret).await,
            (Progress::Holding(hold), 5) => match self.server.more_time(&hold).await {
                Err(MoreTimeError::Failure(failure)) => Err(failure),
                _ => Ok(()),
            },
            (Progress::Holding(_), _) => self.confirm(&secret).await,
            (Progress::Booked(booking), 2..6) => self.change(&booking, slug, start).await,
            (Progress::Booked(booking), 6) => match self.server.cancel_booking(&booking).await {
                Err(CancelError::Failure(failure)) => Err(failure),
                _ => Ok(()),
            },
            _ => self.hold(slug, start).await,
        }
    }

    async fn hold(&mut self, slug: &str, start: jiff::civil::DateTime) -> Result<(), Failure> {
        match self
            .server
            .hold(&self.world.desk(slug), start, self.world.form())
            .await
        {
            Ok(Held::Kept(secret) | Held::Booked(secret)) => {
                self.secrets.push(secret);
                Ok(())
            }
            Err(HoldError::Failure(failure)) => Err(failure),
            Err(_) => Ok(()),
        }
    }

    async fn confirm(&self, secret: &Secret) -> Result<(), Failure> {
        if let Progress::Holding(hold) = self.server.progress(secret).await? {
            self.world
                .tell_as(&self.server, &hold, &family(&self.email))
                .await;
        }
        match self.server.confirm(secret).await {
            Err(ConfirmError::Failure(failure)) => Err(failure),
            Ok(Confirmed::Now(_) | Confirmed::Before(_)) | Err(_) => Ok(()),
        }
    }

    async fn change(
        &self,
        booking: &Booking,
        slug: &str,
        start: jiff::civil::DateTime,
    ) -> Result<(), Failure> {
        match self
            .server
            .move_booking(booking, &self.world.desk(slug), start)
            .await
        {
            Err(MoveError::Failure(failure)) => Err(failure),
            Ok(Moved::Now(_) | Moved::Before) | Err(_) => Ok(()),
        }
    }
}

on_both_databases! {
    async fn whatever_families_do_at_once_nobody_fails_and_the_seats_add_up(db) {
        let world = World::with(&db, |settings| {
            settings.requests_per_contact_and_day = 1_000
        })
        .await;
        let servers = [world.services.clone(), world.second_server(&db).await];
        let families = at_once(FAMILIES, |number| {
            let mut family = Restless::new(&world, &servers[number % 2], number);
            async move {
                for step in 0..STEPS {
                    if let Err(failure) = family.step().await {
                        panic!("family {number}, step {step}: {failure:?}");
                    }
                }
                family.secrets
            }
        })
        .await;

        // What each family was told it has.
        let mut seats: HashMap<(domain::id::DeskId, Timestamp), u16> = HashMap::new();
        for secret in families.into_iter().flatten() {
            let place = match world.services.progress(&secret).await.unwrap() {
                Progress::Booked(b) if b.status == Status::Confirmed => (b.desk, b.starts_at),
                Progress::Holding(hold) if hold.is_live(world.services.now()) => {
                    (hold.desk, hold.starts_at)
                }
                _ => continue,
            };
            *seats.entry(place).or_default() += 1;
        }
        assert!(
            seats.values().sum::<u16>() > 3,
            "it was no empty exercise: {seats:?}"
        );
        let rome = TimeZone::get("Europe/Rome").expect("a bundled zone");
        for (slug, start) in TIMES {
            let desk = world.desk(slug);
            let at = rome.to_timestamp(wall(start)).expect("an instant");
            let told = seats.get(&(desk.id, at)).copied().unwrap_or(0);
            let usage = world.usage(slug, start).await;
            assert_eq!(
                (usage.taken, usage.taken_online),
                (told, told),
                "{slug} {start}"
            );
            let offered = world.free(slug, start).await;
            assert!(offered + told <= 3, "{slug} {start}");
        }
    }
}
