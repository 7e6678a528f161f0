//! What readers say of pages.

use domain::feedback::{Answer, Feedback, OwnWords, Rating};
use domain::locale::Locale;
use jiff::civil::{Date, date};
use store::feedback::{self, Said};

use crate::support::{TestDb, id, on_both_databases};

const DESK: &str = "/sportelli/gallaratese";

fn said(page: &str, day: Date, stars: u8, answer: Option<Answer>, words: &str) -> Feedback {
    Feedback {
        page: page.parse().unwrap(),
        locale: Locale::It,
        day,
        rating: Rating::new(stars).unwrap(),
        answer,
        words: OwnWords::parse(words).unwrap(),
    }
}

async fn put(db: &TestDb, all: &[Feedback]) {
    let mut tx = db.begin().await;
    for one in all {
        feedback::put(&mut tx, id!(FeedbackId, db), one)
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
}

on_both_databases! {
    async fn what_is_alike_is_counted_together(db) {
        let day = date(2026, 12, 1);
        let arabic = Feedback { locale: Locale::Ar, ..said(DESK, day, 5, None, "") };
        put(&db, &[
            said(DESK, day, 2, Some(Answer::Lost), ""),
            said(DESK, date(2026, 12, 31), 2, Some(Answer::Lost), "Dove si entra?"),
            said(DESK, day, 2, None, ""),
            arabic,
            said("/", day, 4, Some(Answer::Clear), ""),
            said(DESK, date(2026, 11, 30), 1, None, ""),
            said(DESK, date(2027, 1, 1), 1, None, ""),
        ]).await;
        let mut session = db.store.reader().await.unwrap();
        let counts = feedback::counts(&mut session, day, date(2027, 1, 1)).await.unwrap();
        let told: Vec<_> = counts
            .iter()
            .map(|Said { page, locale, rating, answer, count }| (page.as_str(), *locale, rating.stars(), *answer, *count))
            .collect();
        let mut expected = vec![
            ("/", Locale::It, 4, Some(Answer::Clear), 1),
            (DESK, Locale::Ar, 5, None, 1),
            (DESK, Locale::It, 2, Some(Answer::Lost), 2),
            (DESK, Locale::It, 2, None, 1),
        ];
        // The two databases disagree on where nothing stands among words.
        let by = |row: &(&str, Locale, u8, Option<Answer>, u64)| (row.0.to_owned(), row.1.tag(), row.2, row.4);
        let mut told = told;
        told.sort_by_key(by);
        expected.sort_by_key(by);
        assert_eq!(told, expected);
    }

    async fn own_words_are_told_the_newest_first_and_by_language(db) {
        let (one, two) = (date(2026, 12, 1), date(2026, 12, 2));
        let arabic = Feedback { locale: Locale::Ar, ..said("/", one, 5, None, "شكرا") };
        let all = [
            said(DESK, one, 2, Some(Answer::Broken), "La mappa non si apre"),
            said("/", two, 5, None, "Chiaro"),
            said("/", two, 5, None, ""),
            arabic,
        ];
        put(&db, &all).await;
        let mut session = db.store.reader().await.unwrap();
        let until = date(2027, 1, 1);
        let italian = feedback::latest_words(&mut session, one, until, Some(Locale::It), 10).await.unwrap();
        assert_eq!(italian, [all[1].clone(), all[0].clone()]);
        let everybody = feedback::latest_words(&mut session, one, until, None, 2).await.unwrap();
        assert_eq!(everybody, [all[1].clone(), all[3].clone()]);
        let later = feedback::latest_words(&mut session, two, until, None, 10).await.unwrap();
        assert_eq!(later, [all[1].clone()]);
    }

    async fn own_words_are_forgotten_and_the_rating_stays(db) {
        let (old, new) = (date(2026, 6, 1), date(2026, 6, 2));
        put(&db, &[
            said("/", old, 1, None, "Vecchio"),
            said("/", new, 2, None, "Nuovo"),
            said("/", old, 3, None, ""),
        ]).await;
        let mut tx = db.begin().await;
        assert_eq!(feedback::forget_words_before(&mut tx, new).await.unwrap(), 1);
        tx.commit().await.unwrap();
        let mut session = db.store.reader().await.unwrap();
        let until = date(2027, 1, 1);
        let left = feedback::latest_words(&mut session, old, until, None, 10).await.unwrap();
        assert_eq!(left, [said("/", new, 2, None, "Nuovo")]);
        let counts = feedback::counts(&mut session, old, until).await.unwrap();
        assert_eq!(counts.iter().map(|c| c.count).sum::<u64>(), 3);
    }

    async fn a_page_that_is_asked_about_no_more_stops_nobody(db) {
        put(&db, &[said("/", date(2026, 12, 1), 5, None, "Bene")]).await;
        db.tamper("update feedback set page = '/pagina-di-una-volta'").await.unwrap();
        let mut session = db.store.reader().await.unwrap();
        let (from, until) = (date(2026, 12, 1), date(2027, 1, 1));
        assert_eq!(feedback::counts(&mut session, from, until).await.unwrap(), []);
        assert_eq!(feedback::latest_words(&mut session, from, until, None, 9).await.unwrap(), []);
    }
}
