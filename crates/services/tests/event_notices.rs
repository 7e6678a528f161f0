//! What whoever holds an event tells everybody who signed up: in their language, once, and not when it is over.

use domain::event::{Guest, NOTICE_MAX};
use domain::locale::Locale;
use domain::staff::role::Role;
use domain::text::LocalText;
use services::event::SignUpWish;
use services::staff::events::NotifyError;
use services::staff::{Denied, StaffFailure};

use crate::events_world::{PARTY, capacity, guest, party};
use crate::staff_world::{EIGHT, NINE};
use crate::support::on_both_databases;
use crate::world::World;

const ITALIAN: &str = "Porta una tazza.\n\nEntra dal cortile.";

on_both_databases! {
    async fn everybody_who_still_comes_is_told_once_in_their_language_or_in_italian(db) {
        let world = World::new(&db).await;
        let event = world.put_event(party(Some(capacity(4)))).await;
        for (who, language) in [("it@example.org", Locale::It), ("en@example.org", Locale::En), ("ar@example.org", Locale::Ar)] {
            let wish = SignUpWish { guest: Guest { language, ..guest(who) }, ..world.wish(&event, who, 1) };
            world.sends(&world.services, wish, world.form()).await.unwrap();
        }
        let left = world.signs_up(&event, "left@example.org", 1).await.unwrap();
        world.services.leave_event(&left).await.unwrap();
        world.mails_after_work().await;
        let editor = world.somebody(Role::Editor, EIGHT).await;
        let text = LocalText::italian(ITALIAN).and(Locale::En, "Bring a cup.");
        let key = world.form();
        for _ in 0..2 {
            world.services.notify(&editor, event.id, PARTY, &text, key).await.unwrap();
        }
        let mut mails = world.mails_after_work().await;
        mails.sort_by(|a, b| a.to.cmp(&b.to));
        let to: Vec<_> = mails.iter().map(|m| m.to.as_str()).collect();
        assert_eq!(to, ["ar@example.org", "en@example.org", "it@example.org"]);
        let [arabic, english, italian] = mails.as_slice() else { panic!("{mails:#?}") };
        assert!(italian.text.contains("Porta una tazza.\n\nEntra dal cortile."), "{}", italian.text);
        assert!(english.text.contains("Bring a cup.") && english.text.contains("Porta una tazza."), "{}", english.text);
        assert!(arabic.text.contains("Porta una tazza."), "{}", arabic.text);
        assert!(mails.iter().all(|m| m.calendar.is_none()), "nothing changes in a calendar");
        let said = world.services.notices(&editor, event.id, PARTY).await.unwrap().sent;
        assert_eq!(said.iter().map(|n| (&n.text, n.author)).collect::<Vec<_>>(), [(&text, editor.id)]);
    }

    async fn only_whoever_may_publish_writes_to_everybody(db) {
        let world = World::new(&db).await;
        let event = world.put_event(party(Some(capacity(4)))).await;
        let text = LocalText::italian(ITALIAN);
        for (role, at, denied) in [
            (Role::Author, EIGHT, Denied::Forbidden),
            (Role::Counter, EIGHT, Denied::Forbidden),
            (Role::Editor, NINE, Denied::Unknown),
        ] {
            let staff = world.somebody(role, at).await;
            let refused = world.services.notify(&staff, event.id, PARTY, &text, world.form()).await;
            assert!(
                matches!(&refused, Err(NotifyError::Staff(StaffFailure::Denied(d))) if *d == denied),
                "{role:?}: {refused:?}"
            );
        }
    }

    async fn nothing_is_sent_without_italian_too_long_or_when_it_is_over(db) {
        let world = World::new(&db).await;
        let event = world.put_event(party(Some(capacity(4)))).await;
        world.signs_up(&event, "a@example.org", 1).await.unwrap();
        let editor = world.somebody(Role::Editor, EIGHT).await;
        let notify = async |text: LocalText| {
            world.services.notify(&editor, event.id, PARTY, &text, world.form()).await
        };
        for text in [
            LocalText::default().and(Locale::En, "Bring a cup."),
            LocalText::italian("x".repeat(NOTICE_MAX + 1)),
        ] {
            let refused = notify(text).await;
            assert!(matches!(refused, Err(NotifyError::Text)), "{refused:?}");
        }
        world.mails_after_work().await;
        // While it lasts it may be said, and what was said too late is not sent.
        world.clock.set("2026-12-17T16:00:00Z");
        notify(LocalText::italian(ITALIAN)).await.unwrap();
        world.clock.set("2026-12-17T19:00:00Z");
        assert_eq!(world.mails_after_work().await.len(), 0);
        let over = notify(LocalText::italian(ITALIAN)).await;
        assert!(matches!(over, Err(NotifyError::Over)), "{over:?}");
    }
}
