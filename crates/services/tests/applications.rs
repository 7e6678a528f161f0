//! An organisation asks to be a member.

use domain::contact::Email;
use domain::id::{MunicipalityId, OrganisationId};
use domain::locale::Locale;
use domain::message::MessageKind;
use domain::organisation::Tier;
use domain::publishing::OrganisationCard;
use domain::secret::FormKey;
use domain::staff::account::{Staff, StaffState};
use domain::staff::rights::Verb;
use domain::staff::role::Role;
use domain::staff::target::Target;
use domain::text::LocalText;
use services::staff::Denied;
use services::staff::publish::{Application, ApplyError, StepError, When};
use uuid::Uuid;

use crate::publishing::{key, line, mails_to};
use crate::staff_world::EIGHT;
use crate::support::on_both_databases;
use crate::world::World;

const WHERE: MunicipalityId = MunicipalityId(Uuid::from_u128(8));

fn application(name: &str) -> Application {
    let card = OrganisationCard {
        tier: Tier::First,
        about: LocalText::italian("Doposcuola."),
        ..OrganisationCard::empty(name, String::new(), vec![WHERE])
    };
    Application {
        name: line(name),
        card,
        person: line("Bianca Verdi"),
        email: Email::parse("bianca@example.org").unwrap(),
        language: Locale::It,
    }
}

async fn coordinator(world: &World) -> Staff {
    world.somebody(Role::Coordinator, EIGHT).await
}

async fn applicant(world: &World) -> Option<Staff> {
    let email = Email::parse("bianca@example.org").unwrap();
    let mut session = world.store().reader().await.unwrap();
    store::staff::by_email(&mut session, &email).await.unwrap()
}

on_both_databases! {
    async fn who_is_admitted_is_on_the_site_and_keeps_the_card(db) {
        let world = World::new(&db).await;
        let services = &world.services;
        let coordinator = coordinator(&world).await;
        let thing = key(&world);
        services.apply(application("Alchemilla"), FormKey(thing)).await.unwrap();
        services.apply(application("Alchemilla"), FormKey(thing)).await.unwrap();
        let person = applicant(&world).await.unwrap();
        assert_eq!(person.state, StaffState::Applied);
        assert_eq!(mails_to(&world, coordinator.id).await, [MessageKind::ReviewAsked]);
        assert!(services.directory().organisations.is_empty());

        // It is decided as an application, not published like anything else.
        let published = services.publish_card(&coordinator, thing, 1, When::Now, None).await;
        assert!(matches!(published, Err(StepError::Application)));
        let editor = world.somebody(Role::Editor, EIGHT).await;
        assert!(matches!(services.admit_organisation(&editor, thing).await, Err(StepError::Denied(Denied::Forbidden))));

        services.admit_organisation(&coordinator, thing).await.unwrap();
        services.admit_organisation(&coordinator, thing).await.unwrap();
        let organisation = services.directory().organisation(OrganisationId(thing)).cloned().unwrap();
        assert_eq!((organisation.slug.as_str(), organisation.tier), ("alchemilla", Tier::First));
        let person = applicant(&world).await.unwrap();
        assert_eq!(person.state, StaffState::Invited);
        assert!(person.may(Verb::Draft, &Target::organisation(&organisation)));
        assert!(!person.may(Verb::Publish, &Target::organisation(&organisation)));
        assert_eq!(mails_to(&world, person.id).await, [MessageKind::Invitation]);
        world.work().await;
    }

    async fn who_is_declined_is_told_and_then_forgotten(db) {
        let world = World::new(&db).await;
        let services = &world.services;
        let coordinator = coordinator(&world).await;
        let thing = key(&world);
        services.apply(application("Alchemilla"), FormKey(thing)).await.unwrap();
        let person = applicant(&world).await.unwrap();
        let form = FormKey(key(&world));
        services.decline_organisation(&coordinator, thing, Some(line("Lavorate in un’altra zona.")), form).await.unwrap();
        services.decline_organisation(&coordinator, thing, None, form).await.unwrap();
        world.work().await;
        let letter = std::fs::read_dir(&world.outbox.0).unwrap()
            .map(|f| std::fs::read(f.unwrap().path()).unwrap())
            .map(|mail| mail_parser::MessageParser::default().parse(&mail).unwrap().body_text(0).unwrap().into_owned())
            .find(|body| body.contains("Bianca"));
        assert!(letter.unwrap().contains("Lavorate in un’altra zona."));

        world.forward(1, 0);
        world.work().await;
        assert!(applicant(&world).await.is_none());
        let mut session = world.store().reader().await.unwrap();
        let nobody = store::staff::by_id(&mut session, person.id).await.unwrap().unwrap();
        assert_eq!(nobody.name.as_str(), "–");
        assert!(store::publication::by_thing(&mut session, thing).await.unwrap().is_none());
    }

    async fn what_nobody_decides_is_erased_six_months_after_it_was_last_touched(db) {
        let world = World::new(&db).await;
        let services = &world.services;
        let coordinator = coordinator(&world).await;
        let (first, second) = (key(&world), key(&world));
        services.apply(application("Alchemilla"), FormKey(first)).await.unwrap();
        world.clock.set("2027-02-01T08:00:00Z");
        services.apply(application("Bucaneve"), FormKey(second)).await.unwrap();
        let person = applicant(&world).await.unwrap();
        let waiting = async || -> Vec<Uuid> {
            let waiting = services.applications(&coordinator).await.unwrap();
            waiting.iter().map(|(listed, _)| listed.publication.thing).collect()
        };

        world.clock.set("2027-05-31T21:59:00Z");
        services.tidy().await.unwrap();
        assert_eq!(waiting().await, [first, second]);
        // 1 June begins in Milan two hours before midnight UTC.
        world.clock.set("2027-05-31T22:00:00Z");
        services.tidy().await.unwrap();
        assert_eq!(waiting().await, [second]);
        assert!(applicant(&world).await.is_some(), "the other application of the same person waits");

        world.clock.set("2027-08-01T00:00:00Z");
        services.tidy().await.unwrap();
        assert!(waiting().await.is_empty());
        assert!(applicant(&world).await.is_none());
        let mut session = world.store().reader().await.unwrap();
        let nobody = store::staff::by_id(&mut session, person.id).await.unwrap().unwrap();
        assert_eq!((nobody.name.as_str(), nobody.state), ("–", StaffState::Disabled));
        for thing in [first, second] {
            assert!(store::publication::by_thing(&mut session, thing).await.unwrap().is_none());
            let last = store::history::of_thing(&mut session, thing).await.unwrap().remove(0);
            assert_eq!((last.action.as_str(), last.staff), ("card-expired", None));
        }
    }

    async fn an_address_applies_a_limited_number_of_times(db) {
        let world = World::with(&db, |settings| settings.requests_per_contact_and_day = 2).await;
        for (count, name) in ["Uno", "Due", "Tre"].iter().enumerate() {
            let applied = world.services.apply(application(name), FormKey(key(&world))).await;
            assert_eq!(matches!(applied, Err(ApplyError::TooMany)), count == 2);
        }
    }

    async fn an_address_with_an_account_gets_no_second_one(db) {
        let world = World::new(&db).await;
        let coordinator = coordinator(&world).await;
        let thing = key(&world);
        let own = Application { email: coordinator.email.clone(), ..application("Alchemilla") };
        world.services.apply(own, FormKey(thing)).await.unwrap();
        world.services.decline_organisation(&coordinator, thing, None, FormKey(key(&world))).await.unwrap();
        world.forward(1, 0);
        world.work().await;
        let mut session = world.store().reader().await.unwrap();
        let there = store::staff::by_id(&mut session, coordinator.id).await.unwrap().unwrap();
        assert_eq!((there.state, there.name.as_str()), (StaffState::Active, coordinator.name.as_str()));
    }
}
