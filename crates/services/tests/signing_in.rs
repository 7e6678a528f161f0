//! Who gets in, and who does not.

use domain::contact::Email;
use domain::locale::Locale;
use domain::message::MessageKind;
use domain::secret::Secret;
use domain::staff::account::StaffState;
use domain::staff::role::{Grant, Role, Scope};
use domain::text::Line;
use services::staff::SignedIn;
use services::staff::people::{
    ChooseError, CodeError, Entered, Invite, LinkPurpose, SetUpError, SignInError, TotpKey, Visitor,
};

use crate::support::{TestDb, on_both_databases};
use crate::world::World;

pub const PASSWORD: &str = "quattro mele verdi";

pub fn from(client: &str) -> Visitor {
    Visitor {
        client: client.to_owned(),
        device: None,
        browser: "Firefox, Android".to_owned(),
    }
}

fn invite(email: &str) -> Invite {
    Invite {
        email: Email::parse(email).unwrap(),
        name: Line::parse("Anna Bianchi", 80).unwrap(),
        language: Locale::It,
        grants: vec![Grant {
            role: Role::Coordinator,
            scope: Scope::Network,
        }],
    }
}

/// Somebody who has taken up an invitation, and the key of their codes.
pub struct Member {
    pub email: String,
    key: TotpKey,
    paper: Vec<String>,
    pub entered: Entered,
}

impl World {
    pub async fn who(&self, token: &Secret) -> Option<SignedIn> {
        self.services.staff_session(token).await.unwrap()
    }

    async fn invited(&self, email: &str) -> Secret {
        let link = self.services.invite_by_link(&invite(email)).await.unwrap();
        link.path().rsplit('/').next().unwrap().parse().unwrap()
    }

    pub async fn member(&self, email: &str) -> Member {
        let link = self.invited(email).await;
        let half = self
            .services
            .choose_password(&link, LinkPurpose::Invitation, PASSWORD, &from("home"))
            .await
            .unwrap();
        let who = self.who(&half).await.unwrap();
        let key = self.services.proposed_key(&who).await.unwrap();
        let code = key.code_at(self.services.now()).unwrap();
        let set_up = self
            .services
            .set_up_codes(&who, &code, "", &from("home"))
            .await
            .unwrap();
        // The code that was just taken is good no more.
        self.forward(0, 1);
        Member {
            email: email.to_owned(),
            key,
            paper: set_up.codes.iter().map(|c| c.readable()).collect(),
            entered: set_up.entered.unwrap(),
        }
    }

    pub async fn half(&self, member: &Member, visitor: &Visitor) -> SignedIn {
        let token = self
            .services
            .sign_in(&member.email, PASSWORD, visitor)
            .await
            .unwrap();
        self.who(&token).await.unwrap()
    }
}

impl Member {
    fn code(&self, world: &World) -> String {
        self.key.code_at(world.services.now()).unwrap()
    }
}

pub async fn anna(db: &TestDb) -> (World, Member) {
    let world = World::new(db).await;
    let member = world.member("anna@example.com").await;
    (world, member)
}

on_both_databases! {
    async fn an_invitation_leads_in_and_is_good_once(db) {
        let world = World::new(&db).await;
        let link = world.invited("anna@example.com").await;
        let choose = |password: &'static str| world.services.choose_password(&link, LinkPurpose::Invitation, password, &VISITOR);
        static VISITOR: std::sync::LazyLock<Visitor> = std::sync::LazyLock::new(|| from("home"));
        assert!(matches!(choose("corta").await, Err(ChooseError::Password(_))));
        assert!(matches!(choose("Anna Bianchi").await, Err(ChooseError::Password(_))));
        choose(PASSWORD).await.unwrap();
        assert!(matches!(choose(PASSWORD).await, Err(ChooseError::Over)));
    }

    async fn a_link_is_good_for_its_purpose_and_its_time(db) {
        let world = World::new(&db).await;
        let link = world.invited("anna@example.com").await;
        let other = LinkPurpose::PasswordReset;
        let tried = world.services.choose_password(&link, other, PASSWORD, &from("home")).await;
        assert!(matches!(tried, Err(ChooseError::Over)));
        world.forward(7 * 24, 0);
        let tried = world.services.choose_password(&link, LinkPurpose::Invitation, PASSWORD, &from("home")).await;
        assert!(matches!(tried, Err(ChooseError::Over)));
    }

    async fn a_newer_link_ends_the_one_of_before(db) {
        let world = World::new(&db).await;
        let (first, second) = (world.invited("anna@example.com").await, world.invited("anna@example.com").await);
        let choose = |link: Secret| {
            let services = world.services.clone();
            async move { services.choose_password(&link, LinkPurpose::Invitation, PASSWORD, &from("home")).await }
        };
        assert!(matches!(choose(first).await, Err(ChooseError::Over)));
        assert!(choose(second).await.is_ok());
    }

    async fn each_step_has_a_token_of_its_own_and_the_half_is_used_up(db) {
        let (world, member) = anna(&db).await;
        let token = world.services.sign_in(&member.email, PASSWORD, &from("home")).await.unwrap();
        let half = world.who(&token).await.unwrap();
        let entered = world.services.enter_code(&half, &member.code(&world), &from("home")).await.unwrap();
        assert_ne!(entered.token, token);
        assert!(world.who(&token).await.is_none());
        assert!(world.who(&entered.token).await.is_some());
    }

    async fn a_code_of_the_phone_counts_once(db) {
        let (world, member) = anna(&db).await;
        let code = member.code(&world);
        let (one, two) = (world.half(&member, &from("home")).await, world.half(&member, &from("home")).await);
        world.services.enter_code(&one, &code, &from("home")).await.unwrap();
        let again = world.services.enter_code(&two, &code, &from("home")).await;
        assert!(matches!(again, Err(CodeError::Refused)));
    }

    async fn a_code_of_the_paper_counts_once_and_for_its_owner(db) {
        let (world, member) = anna(&db).await;
        let bea = world.member("bea@example.com").await;
        let code = member.paper[0].to_lowercase().replace('-', " ");
        let other = world.half(&bea, &from("home")).await;
        assert!(matches!(world.services.enter_code(&other, &code, &from("home")).await, Err(CodeError::Refused)));
        let half = world.half(&member, &from("home")).await;
        world.services.enter_code(&half, &code, &from("home")).await.unwrap();
        let half = world.half(&member, &from("home")).await;
        assert!(matches!(world.services.enter_code(&half, &code, &from("home")).await, Err(CodeError::Refused)));
    }

    async fn after_five_codes_it_is_back_to_the_password(db) {
        let (world, member) = anna(&db).await;
        let half = world.half(&member, &from("home")).await;
        for _ in 0..5 {
            let wrong = world.services.enter_code(&half, "000000", &from("home")).await;
            assert!(matches!(wrong, Err(CodeError::Refused)));
        }
        let right = world.services.enter_code(&half, &member.code(&world), &from("home")).await;
        assert!(matches!(right, Err(CodeError::Over)));
        let half = world.half(&member, &from("home")).await;
        world.services.enter_code(&half, &member.code(&world), &from("home")).await.unwrap();
    }

    async fn the_password_alone_sets_up_no_second_factor_where_there_is_one(db) {
        let (world, member) = anna(&db).await;
        let half = world.half(&member, &from("elsewhere")).await;
        let key = world.services.proposed_key(&half).await.unwrap();
        let code = key.code_at(world.services.now()).unwrap();
        let set_up = world.services.set_up_codes(&half, &code, "", &from("elsewhere")).await;
        assert!(matches!(set_up, Err(SetUpError::Over)));
    }

    async fn another_phone_takes_the_password_and_ends_other_sessions(db) {
        let (world, member) = anna(&db).await;
        let half = world.half(&member, &from("home")).await;
        let other = world.services.enter_code(&half, &member.code(&world), &from("home")).await.unwrap();
        let who = world.who(&member.entered.token).await.unwrap();
        let key = world.services.proposed_key(&who).await.unwrap();
        let code = key.code_at(world.services.now()).unwrap();
        let wrong = world.services.set_up_codes(&who, &code, "non è questa", &from("home")).await;
        assert!(matches!(wrong, Err(SetUpError::WrongPassword)));
        world.services.set_up_codes(&who, &code, PASSWORD, &from("home")).await.unwrap();
        assert!(world.who(&other.token).await.is_none());
        assert!(world.who(&member.entered.token).await.is_some());
        assert_ne!(world.services.proposed_key(&who).await.unwrap(), key);
    }

    async fn a_session_ends_idle_and_after_the_day(db) {
        let (world, member) = anna(&db).await;
        let token = &member.entered.token;
        world.forward(1, 58);
        assert!(world.who(token).await.is_some());
        for _ in 0..5 {
            world.forward(1, 59);
            assert!(world.who(token).await.is_some());
        }
        world.forward(1, 0);
        assert!(world.who(token).await.is_none(), "twelve hours are over");

        let half = world.half(&member, &from("home")).await;
        let entered = world.services.enter_code(&half, &member.code(&world), &from("home")).await.unwrap();
        world.forward(2, 0);
        assert!(world.who(&entered.token).await.is_none(), "two hours unused");
    }

    async fn a_half_session_lasts_ten_minutes(db) {
        let (world, member) = anna(&db).await;
        let token = world.services.sign_in(&member.email, PASSWORD, &from("home")).await.unwrap();
        world.forward(0, 10);
        assert!(world.who(&token).await.is_none());
    }

    async fn a_token_stolen_before_the_sign_out_opens_nothing_after_it(db) {
        let (world, member) = anna(&db).await;
        let who = world.who(&member.entered.token).await.unwrap();
        world.services.end_staff_session(&who.staff, who.session.id).await.unwrap();
        assert!(world.who(&member.entered.token).await.is_none());
    }

    async fn nobody_ends_the_session_of_somebody_else(db) {
        let (world, member) = anna(&db).await;
        let bea = world.member("bea@example.com").await;
        let (who, other) = (world.who(&member.entered.token).await.unwrap(), world.who(&bea.entered.token).await.unwrap());
        world.services.end_staff_session(&who.staff, other.session.id).await.unwrap();
        assert!(world.who(&bea.entered.token).await.is_some());
    }

    async fn a_new_password_ends_all_other_sessions(db) {
        let (world, member) = anna(&db).await;
        let half = world.half(&member, &from("home")).await;
        let other = world.services.enter_code(&half, &member.code(&world), &from("home")).await.unwrap();
        let who = world.who(&member.entered.token).await.unwrap();
        let wrong = world.services.change_password(&who, "non è questa", "una finestra sul cortile").await;
        assert!(wrong.is_err());
        world.services.change_password(&who, PASSWORD, "una finestra sul cortile").await.unwrap();
        assert!(world.who(&other.token).await.is_none());
        assert!(world.who(&member.entered.token).await.is_some());
        let old = world.services.sign_in(&member.email, PASSWORD, &from("home")).await;
        assert!(matches!(old, Err(SignInError::Refused)));
    }

    async fn a_reset_by_mail_ends_every_session_and_asks_for_the_code_all_the_same(db) {
        let (world, member) = anna(&db).await;
        world.services.ask_new_password(" Anna@example.com ", &from("home")).await.unwrap();
        world.services.ask_new_password("nessuno@example.com", &from("home")).await.unwrap();
        world.work().await;
        let mails = world.mails_to_staff();
        assert_eq!(mails.len(), 1);
        let link = mails[0].split("/staff/nuova-password/").nth(1).unwrap();
        let link: Secret = link[..26].parse().unwrap();
        let half = world.services.choose_password(&link, LinkPurpose::PasswordReset, "una finestra sul cortile", &from("home")).await.unwrap();
        assert!(world.who(&member.entered.token).await.is_none());
        let who = world.who(&half).await.unwrap();
        assert!(world.services.factors(&who).await.unwrap().any());
        world.services.enter_code(&who, &member.code(&world), &from("home")).await.unwrap();
    }

    async fn every_way_of_being_refused_is_the_same(db) {
        let (world, member) = anna(&db).await;
        let bea = world.member("bea@example.com").await;
        let staff = world.who(&bea.entered.token).await.unwrap().staff;
        let mut tx = world.store().begin().await.unwrap();
        store::staff::set_state(&mut tx, staff.id, StaffState::Disabled).await.unwrap();
        tx.commit().await.unwrap();
        world.invited("carla@example.com").await;
        for (email, password) in [
            (member.email.as_str(), "non è questa"),
            ("nessuno@example.com", PASSWORD),
            (bea.email.as_str(), PASSWORD),
            ("carla@example.com", PASSWORD),
            ("non è un indirizzo", PASSWORD),
        ] {
            let refused = world.services.sign_in(email, password, &from("home")).await;
            assert!(matches!(refused, Err(SignInError::Refused)), "{email}");
        }
        assert!(world.who(&bea.entered.token).await.is_none(), "who is shut out is out at once");
    }

    async fn the_wait_grows_alike_for_accounts_and_for_none_and_never_for_the_owners_browser(db) {
        let (world, member) = anna(&db).await;
        let wait = async |email: &str, visitor: &Visitor| world.services.sign_in_wait(email, visitor).await.unwrap().as_millis();
        for email in [member.email.as_str(), "nessuno@example.com"] {
            assert_eq!(wait(email, &from("elsewhere")).await, 0);
            for _ in 0..6 {
                let _ = world.services.sign_in(email, "non è questa", &from("elsewhere")).await;
            }
            assert_eq!(wait(email, &from("elsewhere")).await, 1000, "{email}");
            assert_eq!(wait(&email.to_uppercase(), &from("third")).await, 1000, "{email}");
        }
        let own = Visitor { device: Some(member.entered.device.clone()), ..from("elsewhere") };
        assert_eq!(wait(&member.email, &own).await, 0);
        world.forward(1, 1);
        assert_eq!(wait(&member.email, &from("elsewhere")).await, 0);
    }

    async fn one_client_tries_only_so_often_and_shuts_out_nobody(db) {
        let (world, member) = anna(&db).await;
        for _ in 0..60 {
            let _ = world.services.sign_in("nessuno@example.com", "x", &from("attacker")).await;
        }
        let refused = world.services.sign_in(&member.email, PASSWORD, &from("attacker")).await;
        assert!(matches!(refused, Err(SignInError::TooMany)));
        assert!(world.services.sign_in(&member.email, PASSWORD, &from("home")).await.is_ok());
        // Even behind the same address: from a browser that its owner has used before.
        let own = Visitor { device: Some(member.entered.device.clone()), ..from("attacker") };
        assert!(world.services.sign_in(&member.email, PASSWORD, &own).await.is_ok());
    }

    async fn a_browser_not_seen_before_is_told_of(db) {
        let (world, member) = anna(&db).await;
        world.work().await;
        assert!(world.mails_to_staff().is_empty(), "the first of all is no news");
        let own = Visitor { device: Some(member.entered.device.clone()), ..from("home") };
        for visitor in [&own, &from("elsewhere")] {
            let half = world.half(&member, visitor).await;
            world.services.enter_code(&half, &member.code(&world), visitor).await.unwrap();
            world.forward(0, 1);
        }
        world.work().await;
        let mails = world.mails_to_staff();
        assert_eq!(mails.len(), 1, "{:?}", MessageKind::NewSignIn);
        assert!(mails[0].contains("/staff/profilo"));
    }
}
