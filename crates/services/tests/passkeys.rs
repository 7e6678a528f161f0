//! Passkeys: made once, used where and by whom they were made for, and by nobody afterwards.

use domain::secret::Secret;
use domain::staff::account::SessionStage;
use domain::text::Line;
use services::staff::SignedIn;
use services::staff::people::{
    AddPasskeyError, Entered, LinkPurpose, OwnError, SignInError, Visitor,
};

use crate::authenticator::Authenticator;
use crate::signing_in::{Member, PASSWORD, anna, from};
use crate::support::{TestDb, on_both_databases};
use crate::world::World;

impl World {
    async fn in_session(&self, member: &Member) -> SignedIn {
        self.who(&member.entered.token).await.unwrap()
    }

    /// What the browser is asked when somebody adds a passkey.
    async fn to_add(&self, who: &SignedIn) -> String {
        let name = Line::parse("telefono", 40).unwrap();
        self.services
            .begin_passkey(who, &name, PASSWORD)
            .await
            .unwrap()
    }

    /// A new device of somebody's, with a passkey.
    async fn device(&self, member: &Member) -> Authenticator {
        let who = self.in_session(member).await;
        let mut device = Authenticator::new();
        let answer = device.make(&self.to_add(&who).await);
        self.services.add_passkey(&who, &answer).await.unwrap();
        device
    }

    async fn asked(&self) -> (Secret, String) {
        self.services.ask_for_passkey().await.unwrap().unwrap()
    }

    async fn enter_by(
        &self,
        device: &mut Authenticator,
        visitor: &Visitor,
    ) -> Result<Entered, SignInError> {
        let (held, asked) = self.asked().await;
        let answer = device.sign(&asked);
        self.services
            .enter_with_passkey(&held, &answer, None, visitor)
            .await
    }

    async fn passkeys_of(&self, member: &Member) -> usize {
        let who = self.in_session(member).await;
        self.services.passkeys(&who).await.unwrap().len()
    }

    async fn remove_first(&self, who: &SignedIn, password: &str) -> Result<(), OwnError> {
        let passkeys = self.services.passkeys(who).await.unwrap();
        self.services
            .remove_passkey(who, passkeys[0].id, password)
            .await
    }
}

fn refused<T>(tried: Result<T, SignInError>) -> bool {
    matches!(tried, Err(SignInError::Refused))
}

fn not_added(tried: Result<(), AddPasskeyError>) -> bool {
    matches!(tried, Err(AddPasskeyError::Refused))
}

async fn anna_and_device(db: &TestDb) -> (World, Member, Authenticator) {
    let (world, member) = anna(db).await;
    let device = world.device(&member).await;
    (world, member, device)
}

on_both_databases! {
    async fn a_passkey_alone_leads_in_with_a_session_of_its_own(db) {
        let (world, member, mut device) = anna_and_device(&db).await;
        let who = world.in_session(&member).await;
        assert_eq!(world.services.passkeys(&who).await.unwrap()[0].used_at, None);
        let one = world.enter_by(&mut device, &from("home")).await.unwrap();
        let two = world.enter_by(&mut device, &from("home")).await.unwrap();
        assert_ne!(one.token, two.token);
        let entered = world.who(&two.token).await.unwrap();
        assert_eq!((entered.staff.id, entered.session.stage), (who.staff.id, SessionStage::Full));
        assert_eq!(world.services.passkeys(&who).await.unwrap()[0].used_at, Some(world.services.now()));
    }

    async fn an_answer_counts_once(db) {
        let (world, _, mut device) = anna_and_device(&db).await;
        let (held, asked) = world.asked().await;
        let answer = device.sign(&asked);
        world.services.enter_with_passkey(&held, &answer, None, &from("home")).await.unwrap();
        assert!(refused(world.services.enter_with_passkey(&held, &answer, None, &from("home")).await));
        // Nor does a better one, once a wrong one was given.
        let (held, asked) = world.asked().await;
        assert!(refused(world.services.enter_with_passkey(&held, "{}", None, &from("home")).await));
        assert!(refused(world.services.enter_with_passkey(&held, &device.sign(&asked), None, &from("home")).await));
    }

    async fn an_answer_counts_for_minutes(db) {
        let (world, member, mut device) = anna_and_device(&db).await;
        let (held, asked) = world.asked().await;
        let who = world.in_session(&member).await;
        let to_add = world.to_add(&who).await;
        world.forward(0, 6);
        assert!(refused(world.services.enter_with_passkey(&held, &device.sign(&asked), None, &from("home")).await));
        assert!(not_added(world.services.add_passkey(&who, &Authenticator::new().make(&to_add)).await));
        // A minute before it would have.
        let (held, asked) = world.asked().await;
        world.forward(0, 5);
        world.services.enter_with_passkey(&held, &device.sign(&asked), None, &from("home")).await.unwrap();
    }

    async fn an_answer_counts_where_it_was_asked_for(db) {
        let (world, member, mut device) = anna_and_device(&db).await;
        let ((held, _), (_, asked)) = (world.asked().await, world.asked().await);
        assert!(refused(world.services.enter_with_passkey(&held, &device.sign(&asked), None, &from("home")).await));
        let held = Secret::new(world.random());
        assert!(refused(world.services.enter_with_passkey(&held, &device.sign(&asked), None, &from("home")).await));

        let bea = world.member("bea@example.com").await;
        let (who, other) = (world.in_session(&member).await, world.in_session(&bea).await);
        let answer = Authenticator::new().make(&world.to_add(&who).await);
        assert!(not_added(world.services.add_passkey(&other, &answer).await), "nothing was asked of her");
        world.to_add(&other).await;
        assert!(not_added(world.services.add_passkey(&other, &answer).await), "something else was asked of her");
        assert_eq!(world.passkeys_of(&bea).await, 0);
    }

    async fn what_another_site_got_opens_nothing_here(db) {
        let (world, member, mut device) = anna_and_device(&db).await;
        for origin in ["https://vicino.example.evil", "https://evil.example", "http://vicino.example", "https://vicino.example:8443"] {
            device.origin = origin;
            assert!(refused(world.enter_by(&mut device, &from("home")).await), "{origin}");
            let who = world.in_session(&member).await;
            let mut new = Authenticator::new();
            new.origin = origin;
            let answer = new.make(&world.to_add(&who).await);
            assert!(not_added(world.services.add_passkey(&who, &answer).await), "{origin}");
        }
        device.origin = "https://vicino.example";
        world.enter_by(&mut device, &from("home")).await.unwrap();
    }

    async fn a_device_that_nobody_unlocked_is_no_second_factor(db) {
        let (world, member, mut device) = anna_and_device(&db).await;
        device.unlocked = false;
        assert!(refused(world.enter_by(&mut device, &from("home")).await));
        let who = world.in_session(&member).await;
        let mut new = Authenticator::new();
        new.unlocked = false;
        let answer = new.make(&world.to_add(&who).await);
        assert!(not_added(world.services.add_passkey(&who, &answer).await));
    }

    async fn a_counter_that_went_back_is_refused(db) {
        let (world, _, mut device) = anna_and_device(&db).await;
        for _ in 0..3 {
            world.enter_by(&mut device, &from("home")).await.unwrap();
        }
        // As a copy would that was made before.
        device.counter = 1;
        assert!(refused(world.enter_by(&mut device, &from("home")).await), "less than before");
        assert!(refused(world.enter_by(&mut device, &from("home")).await), "the same as before");
        world.enter_by(&mut device, &from("home")).await.unwrap();
    }

    async fn a_passkey_is_its_owners_alone(db) {
        let (world, member, mut device) = anna_and_device(&db).await;
        let bea = world.member("bea@example.com").await;
        let mut hers = world.device(&bea).await;
        // The device says that it is somebody else's.
        std::mem::swap(&mut device.user, &mut hers.user);
        assert!(refused(world.enter_by(&mut device, &from("home")).await));
        // The same passkey is not added to another account.
        let other = world.in_session(&bea).await;
        let answer = device.make(&world.to_add(&other).await);
        assert!(not_added(world.services.add_passkey(&other, &answer).await));
        assert_eq!((world.passkeys_of(&member).await, world.passkeys_of(&bea).await), (1, 1));
    }

    async fn a_passkey_nobody_knows_opens_nothing(db) {
        let (world, member, _) = anna_and_device(&db).await;
        let mut stranger = Authenticator::new();
        let who = world.in_session(&member).await;
        stranger.make(&world.to_add(&who).await);
        assert!(refused(world.enter_by(&mut stranger, &from("home")).await));
    }

    async fn adding_and_removing_ask_for_the_password(db) {
        let (world, member, mut device) = anna_and_device(&db).await;
        let who = world.in_session(&member).await;
        let name = Line::parse("altro", 40).unwrap();
        let begun = world.services.begin_passkey(&who, &name, "non è questa").await;
        assert!(matches!(begun, Err(AddPasskeyError::WrongPassword)));
        assert!(matches!(world.remove_first(&who, "non è questa").await, Err(OwnError::WrongPassword)));
        assert_eq!(world.passkeys_of(&member).await, 1);
        world.enter_by(&mut device, &from("home")).await.unwrap();
    }

    async fn an_answer_sent_twice_adds_one_passkey(db) {
        let (world, member) = anna(&db).await;
        let who = world.in_session(&member).await;
        let answer = Authenticator::new().make(&world.to_add(&who).await);
        for _ in 0..2 {
            world.services.add_passkey(&who, &answer).await.unwrap();
        }
        assert_eq!(world.passkeys_of(&member).await, 1);
    }

    async fn a_passkey_that_was_taken_away_opens_nothing_and_other_sessions_end(db) {
        let (world, member, mut device) = anna_and_device(&db).await;
        let other = world.enter_by(&mut device, &from("home")).await.unwrap();
        let who = world.in_session(&member).await;
        world.remove_first(&who, PASSWORD).await.unwrap();
        assert!(refused(world.enter_by(&mut device, &from("home")).await));
        assert!(world.who(&other.token).await.is_none());
        assert_eq!(world.passkeys_of(&member).await, 0);
    }

    async fn nobody_takes_away_the_passkey_of_somebody_else(db) {
        let (world, member, mut device) = anna_and_device(&db).await;
        let bea = world.member("bea@example.com").await;
        let (who, other) = (world.in_session(&member).await, world.in_session(&bea).await);
        let hers = world.services.passkeys(&who).await.unwrap()[0].id;
        world.services.remove_passkey(&other, hers, PASSWORD).await.unwrap();
        world.enter_by(&mut device, &from("home")).await.unwrap();
    }

    async fn its_owner_is_told_of_each_and_the_history_tells_of_both(db) {
        let (world, member, _) = anna_and_device(&db).await;
        world.work().await;
        assert_eq!(world.mails_to_staff().len(), 1);
        assert!(world.mails_to_staff()[0].contains("ha aggiunto una passkey"));
        let who = world.in_session(&member).await;
        world.remove_first(&who, PASSWORD).await.unwrap();
        world.work().await;
        let mails = world.mails_to_staff();
        assert_eq!(mails.len(), 2);
        assert!(mails.iter().any(|mail| mail.contains("ha tolto una passkey")));
        let mut reader = world.store().reader().await.unwrap();
        let lines = store::history::of_thing(&mut reader, who.staff.id.0).await.unwrap();
        for action in ["passkey-added", "passkey-removed"] {
            assert_eq!(lines.iter().filter(|line| line.action == action).count(), 1, "{action}");
        }
    }

    async fn a_browser_not_seen_before_is_told_of_here_too(db) {
        let (world, member, mut device) = anna_and_device(&db).await;
        let own = Visitor { device: Some(member.entered.device.clone()), ..from("home") };
        for visitor in [&own, &from("elsewhere")] {
            world.enter_by(&mut device, visitor).await.unwrap();
        }
        world.work().await;
        let news = world.mails_to_staff().into_iter().filter(|mail| mail.contains("da un dispositivo nuovo"));
        assert_eq!(news.count(), 1);
    }

    async fn after_the_password_a_passkey_stands_for_the_code(db) {
        let (world, member, mut device) = anna_and_device(&db).await;
        let bea = world.member("bea@example.com").await;
        let half = world.services.sign_in(&member.email, PASSWORD, &from("home")).await.unwrap();
        let who = world.who(&half).await.unwrap();
        assert!(world.services.factors(&who).await.unwrap().passkeys);
        let (held, asked) = world.asked().await;
        let entered = world.services.enter_with_passkey(&held, &device.sign(&asked), Some(&who), &from("home")).await.unwrap();
        assert!(world.who(&half).await.is_none(), "the token of before opens nothing");
        assert!(world.who(&entered.token).await.is_some());
        // Not for the code of somebody else.
        let other = world.half(&bea, &from("home")).await;
        let (held, asked) = world.asked().await;
        assert!(refused(world.services.enter_with_passkey(&held, &device.sign(&asked), Some(&other), &from("home")).await));
    }

    async fn one_client_tries_passkeys_as_often_as_passwords(db) {
        let (world, member, mut device) = anna_and_device(&db).await;
        for _ in 0..60 {
            let held = Secret::new(world.random());
            assert!(refused(world.services.enter_with_passkey(&held, "{}", None, &from("attacker")).await));
        }
        let tried = world.enter_by(&mut device, &from("attacker")).await;
        assert!(matches!(tried, Err(SignInError::TooMany)));
        let own = Visitor { device: Some(member.entered.device.clone()), ..from("attacker") };
        world.enter_by(&mut device, &own).await.unwrap();
    }

    async fn who_is_shut_out_or_begins_anew_has_no_passkey(db) {
        let (world, member, mut device) = anna_and_device(&db).await;
        let bea = world.member("bea@example.com").await;
        let mut hers = world.device(&bea).await;
        let (who, other) = (world.in_session(&member).await.staff, world.in_session(&bea).await.staff);
        world.services.shut_out(&who, other.id).await.unwrap();
        assert!(refused(world.enter_by(&mut hers, &from("home")).await), "shut out");
        world.services.let_in(&who, other.id).await.unwrap();
        let mut tx = world.store().begin().await.unwrap();
        assert!(store::staff::passkeys_of(&mut tx, other.id).await.unwrap().is_empty());
        let all = store::staff::lock_network_coordinators(&mut tx).await.unwrap();
        assert_eq!(all, [who.id]);
        drop(tx);
        // As another coordinator resets the second factor.
        let carla = world.member("carla@example.com").await;
        let carla = world.in_session(&carla).await.staff;
        world.services.reset_factor(&carla, who.id).await.unwrap();
        assert!(refused(world.enter_by(&mut device, &from("home")).await), "reset");
        let mut reader = world.store().reader().await.unwrap();
        assert!(store::staff::passkeys_of(&mut reader, who.id).await.unwrap().is_empty());
    }

    async fn a_new_password_by_mail_leaves_passkeys_as_it_leaves_the_code(db) {
        let (world, member, mut device) = anna_and_device(&db).await;
        world.work().await;
        world.services.ask_new_password(&member.email, &from("home")).await.unwrap();
        world.work().await;
        let mails = world.mails_to_staff();
        let link = mails.iter().find_map(|mail| mail.split("/staff/nuova-password/").nth(1)).unwrap();
        let link: Secret = link[..26].parse().unwrap();
        world.services.choose_password(&link, LinkPurpose::PasswordReset, "una finestra sul cortile", &from("home")).await.unwrap();
        world.enter_by(&mut device, &from("home")).await.unwrap();
    }

    async fn a_site_without_a_name_has_no_passkeys(db) {
        let world = World::with(&db, |s| s.base_url = "http://127.0.0.1:3000".parse().unwrap()).await;
        let member = world.member("anna@example.com").await;
        assert!(!world.services.offers_passkeys());
        assert!(world.services.ask_for_passkey().await.unwrap().is_none());
        let who = world.in_session(&member).await;
        let name = Line::parse("telefono", 40).unwrap();
        let begun = world.services.begin_passkey(&who, &name, PASSWORD).await;
        assert!(matches!(begun, Err(AddPasskeyError::Refused)));
    }
}
