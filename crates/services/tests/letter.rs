//! The mails: in the family's language, with the desk's phone, the code and the calendar.

use domain::booking::{Family, Interpreter};
use domain::desk::Kind;
use domain::locale::Locale;
use domain::message::{MessageKind, MessageState};
use domain::secret::Secret;
use services::booking::{Confirmed, Progress};

use crate::content::{GALLARATESE, QUARTO, details, family, line};
use crate::support::on_both_databases;
use crate::world::{World, wall};

const TEN: &str = "2026-12-02T10:00";

/// The booking that the link of a letter leads to.
async fn behind(world: &World, link: &str) -> Progress {
    let secret: Secret = link
        .rsplit('/')
        .next()
        .expect("a last part")
        .parse()
        .expect("a secret");
    world.services.progress(&secret).await.expect("progress")
}

on_both_databases! {
    async fn the_confirmation_says_when_where_and_whom_to_call(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        world.work().await;
        let letter = world.letter();
        assert_eq!(
            (letter.from.as_str(), letter.to.as_str()),
            ("noreply@vicino.example", "amina@example.org")
        );
        assert_eq!(
            letter.subject,
            "Appuntamento confermato: mercoledì 2 dicembre 2026, ore 10:00"
        );
        let code = booking.code.readable();
        for fact in [
            "Ciao",
            "Amina",
            "Sportello quarto-oggiaro",
            "Via Roma 1, Milano",
            "Niente.",
            "351 681 8198",
            &code,
            "1 gennaio 2027",
        ] {
            assert!(letter.text.contains(fact), "{fact} in\n{}", letter.text);
            assert!(letter.html.contains(fact), "{fact} in\n{}", letter.html);
        }
        assert!(
            !letter.text.contains("In italiano"),
            "it is Italian already"
        );
        assert!(
            letter
                .html
                .starts_with("<!doctype html><html lang=\"it\" dir=\"ltr\">")
        );
        assert!(letter.raw.contains("Auto-Submitted: auto-generated"));
        assert!(
            letter.raw.contains("Date: Tue, 01 Dec 2026 08:00:00 +0000"),
            "{}",
            letter.raw
        );
    }

    async fn the_link_of_a_letter_leads_to_the_booking_and_each_letter_has_its_own(db) {
        let world = World::new(&db).await;
        let (booking, first) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        world.work().await;
        let letter = world.letter();
        assert!(
            letter
                .link()
                .starts_with("https://vicino.example/it/appuntamento/")
        );
        assert!(
            !letter.raw.contains(&first.reveal()),
            "the link of the booking flow is not repeated"
        );
        assert!(
            matches!(behind(&world, letter.link()).await, Progress::Booked(b) if b.id == booking.id)
        );
    }

    async fn a_letter_in_another_language_says_it_again_in_italian(db) {
        let world = World::new(&db).await;
        let english = Family {
            language: Locale::En,
            interpreter: Interpreter::Wanted,
            ..family("amina@example.org")
        };
        world.book(QUARTO, TEN, &english).await;
        world.work().await;
        let letter = world.letter();
        assert_eq!(
            letter.subject,
            "Appointment confirmed: Wednesday, 2 December 2026, at 10:00"
        );
        assert!(
            letter
                .link()
                .starts_with("https://vicino.example/en/appuntamento/")
        );
        let (own, italian) = letter.text.split_once("In Italian").expect("a second part");
        assert!(own.contains("Your appointment is confirmed.") && own.contains("Nothing."));
        assert!(
            italian.contains("Il tuo appuntamento è confermato.")
                && italian.contains("mercoledì 2 dicembre 2026, ore 10:00")
        );
        assert!(
            own.contains("English, with an interpreter")
                && italian.contains("inglese, con interprete")
        );
        assert!(letter.html.contains("<div lang=\"it\" dir=\"ltr\">"));
    }

    async fn a_language_the_site_does_not_have_is_answered_in_italian(db) {
        let world = World::new(&db).await;
        let arabic = Family {
            language: Locale::Ar,
            ..family("amina@example.org")
        };
        world.book(QUARTO, TEN, &arabic).await;
        world.work().await;
        let letter = world.letter();
        assert!(letter.subject.starts_with("Appuntamento confermato"));
        assert!(
            letter.text.contains("arabo"),
            "the language of the talk is theirs"
        );
    }

    async fn a_video_appointment_names_no_street(db) {
        let world = World::new(&db).await;
        let secret = world.ready(QUARTO, TEN, &family("amina@example.org")).await;
        let hold = world.holding(&secret).await;
        world
            .services
            .save_details(&hold, &details(Kind::Video))
            .await
            .unwrap();
        assert!(matches!(
            world.services.confirm(&secret).await,
            Ok(Confirmed::Now(_))
        ));
        world.work().await;
        let letter = world.letter();
        assert!(!letter.text.contains("Via Roma") && letter.text.contains("In video."));
        assert_eq!(
            letter.calendar.values("VEVENT", "LOCATION"),
            Vec::<&str>::new()
        );
    }

    async fn an_address_given_on_booking_is_asked_for_by_phone(db) {
        let world = World::new(&db).await;
        world
            .book(GALLARATESE, TEN, &family("amina@example.org"))
            .await;
        world.work().await;
        assert!(
            world
                .letter()
                .text
                .contains("Per l’indirizzo telefona allo sportello.")
        );
    }

    async fn what_a_family_typed_cannot_change_the_page_or_the_headers(db) {
        let world = World::new(&db).await;
        let odd = Family {
            first_name: Some(line("<b>Amina</b> & \"co\"")),
            ..family("amina@example.org")
        };
        world.book(QUARTO, TEN, &odd).await;
        world.work().await;
        let letter = world.letter();
        assert!(
            letter
                .html
                .contains("&lt;b&gt;Amina&lt;/b&gt; &amp; &quot;co&quot;")
        );
        assert!(letter.text.contains("<b>Amina</b> & \"co\""));
        let (head, _) = letter
            .raw
            .split_once("\r\n\r\n")
            .expect("a head and a body");
        assert!(!head.contains("Amina"), "nobody's name is in the head");
    }

    async fn the_note_of_a_family_is_in_no_letter(db) {
        let world = World::new(&db).await;
        world.book(QUARTO, TEN, &family("amina@example.org")).await;
        world.work().await;
        let letter = world.letter();
        assert!(!letter.text.contains("Due bambini") && !letter.attached.1.contains("Due bambini"));
        assert!(
            !letter.attached.1.contains("Amina"),
            "others see the calendar"
        );
    }

    async fn the_calendar_is_an_invitation_twice_in_the_mail(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        world.work().await;
        let letter = world.letter();
        let calendar = &letter.calendar;
        assert_eq!(
            (
                letter.calendar_method.as_str(),
                calendar.value("VCALENDAR", "METHOD")
            ),
            ("REQUEST", "REQUEST")
        );
        assert_eq!(calendar.value("VCALENDAR", "VERSION"), "2.0");
        assert_eq!(
            calendar.value("VEVENT", "UID"),
            format!("{}@vicino.example", booking.id)
        );
        assert_eq!(calendar.value("VEVENT", "SEQUENCE"), "0");
        assert_eq!(calendar.value("VEVENT", "STATUS"), "CONFIRMED");
        assert_eq!(calendar.value("VEVENT", "DTSTAMP"), "20261201T080000Z");
        assert_eq!(calendar.value("VEVENT", "DTSTART"), "20261202T100000");
        assert_eq!(calendar.value("VEVENT", "DTEND"), "20261202T103000");
        assert_eq!(
            calendar.parameter("VEVENT", "DTSTART", "TZID"),
            Some("Europe/Rome")
        );
        assert_eq!(calendar.value("VTIMEZONE", "TZID"), "Europe/Rome");
        assert_eq!(
            calendar.value("VEVENT", "ORGANIZER"),
            "mailto:noreply@vicino.example"
        );
        assert_eq!(
            calendar.value("VEVENT", "ATTENDEE"),
            "mailto:amina@example.org"
        );
        assert_eq!(calendar.value("VEVENT", "SUMMARY"), "Appuntamento");
        assert_eq!(
            calendar.value("VEVENT", "LOCATION"),
            "Casa delle associazioni\\, Via Roma 1\\, Milano"
        );
        assert_eq!(calendar.value("VEVENT", "URL"), letter.link());
        assert!(
            calendar
                .value("VEVENT", "DESCRIPTION")
                .contains(&booking.code.readable())
        );
        assert_eq!(letter.attached.0, "appuntamento.ics");
        assert_eq!(
            &crate::letters::Calendar::read(&letter.attached.1),
            calendar
        );
    }

    async fn a_move_supersedes_the_invitation_and_a_cancellation_takes_it_back(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        world.work().await;
        let invitation = world.letter().calendar;
        world.empty_outbox();

        world
            .services
            .move_booking(&booking, &world.desk(QUARTO), wall("2026-12-09T11:00"))
            .await
            .unwrap();
        world.work().await;
        let moved = world.letter();
        assert_eq!(
            moved.subject,
            "Nuovo orario: mercoledì 9 dicembre 2026, ore 11:00"
        );
        assert_eq!(
            moved.calendar.value("VEVENT", "UID"),
            invitation.value("VEVENT", "UID")
        );
        assert_eq!(
            (
                moved.calendar_method.as_str(),
                moved.calendar.value("VEVENT", "SEQUENCE")
            ),
            ("REQUEST", "1")
        );
        assert_eq!(moved.calendar.value("VEVENT", "DTSTART"), "20261209T110000");
        world.empty_outbox();

        let booking = world.booking(booking.id).await;
        world.services.cancel_booking(&booking).await.unwrap();
        world.work().await;
        let off = world.letter();
        assert_eq!(
            off.subject,
            "Appuntamento annullato: mercoledì 9 dicembre 2026, ore 11:00"
        );
        assert_eq!(
            off.calendar.value("VEVENT", "UID"),
            invitation.value("VEVENT", "UID")
        );
        assert_eq!(
            (
                off.calendar_method.as_str(),
                off.calendar.value("VCALENDAR", "METHOD")
            ),
            ("CANCEL", "CANCEL")
        );
        assert_eq!(
            (
                off.calendar.value("VEVENT", "SEQUENCE"),
                off.calendar.value("VEVENT", "STATUS")
            ),
            ("2", "CANCELLED")
        );
        assert!(off.text.contains("351 681 8198"));
        assert_eq!(
            off.link(),
            "https://vicino.example/it/prenota/quarto-oggiaro",
            "the link is for booking again"
        );
    }

    async fn who_cancels_before_the_confirmation_left_hears_only_of_the_cancellation(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(QUARTO, TEN, &family("amina@example.org")).await;
        world.services.cancel_booking(&booking).await.unwrap();
        world.work().await;
        assert!(world.letter().subject.starts_with("Appuntamento annullato"));
        let messages = world.outbox_of(booking.id).await;
        assert!(
            messages.contains(&(MessageKind::Confirmed, MessageState::Dropped)),
            "{messages:?}"
        );
    }

    async fn a_family_with_only_a_phone_gets_no_mail(db) {
        let world = World::new(&db).await;
        let (booking, _) = world.book(QUARTO, TEN, &family("351 681 8198")).await;
        world.work().await;
        assert!(world.letters().is_empty());
        assert_eq!(world.outbox_of(booking.id).await, []);
    }
}
