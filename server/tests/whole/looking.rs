//! Looking changes nothing: what a desk does not ask for is noted when the booking is made, not by the pages before.

use domain::desk::{Asks, Kind};
use domain::secret::Secret;
use walker::Client;
use walker::booking::{Step, choose, summary, times};

use super::site::Site;
use crate::support::until;

const DESK: &str = "quarto-oggiaro";
const NEW_NAME: &str = "Sportello che non chiede";

#[tokio::test(flavor = "multi_thread")]
async fn pages_of_a_desk_that_asks_for_nothing_note_nobody_until_the_booking_is_made() {
    let site = Site::start().await;
    let store = site.another_server().await;
    let directory = store::directory::load(&mut store.reader().await.unwrap())
        .await
        .unwrap();
    let mut desk = (**directory.desk_by_slug(DESK).unwrap()).clone();
    desk.name = NEW_NAME.to_owned();
    (desk.asks, desk.kinds, desk.topics) = (Asks::Nothing, vec![Kind::InPerson], Vec::new());
    let mut tx = store.begin().await.unwrap();
    store::content::put_desk(&mut tx, &desk).await.unwrap();
    tx.commit().await.unwrap();

    let mut family = Client::connect(&site.application.address).await.unwrap();
    until("the site has the desk as it is now", async || {
        let page = site.get(&format!("/it/sportelli/{DESK}")).send().await;
        page.unwrap().text().await.unwrap().contains(NEW_NAME)
    })
    .await;
    let form = times(&mut family, DESK).await.unwrap();
    let first = form.choices("quando")[0].to_owned();
    let path = choose(&mut family, &form, &first)
        .await
        .unwrap()
        .on()
        .unwrap();
    assert!(path.ends_with("/riepilogo"), "{path}");
    for other in [
        "dettagli",
        "richiedente",
        "luogo",
        "orario",
        "tempo",
        "lascia",
    ] {
        let there = path.replace("riepilogo", other);
        family.get(&there).await.unwrap();
    }
    let agreed = summary(&mut family, &path).await.unwrap();
    let secret: Secret = path.split('/').nth(4).unwrap().parse().unwrap();
    let mut session = store.reader().await.unwrap();
    let hold = store::hold::by_secret(&mut session, &secret.hash()).await;
    assert_eq!(hold.unwrap().unwrap().family, None);

    let made = Step::of(family.submit(&agreed).await.unwrap()).unwrap();
    assert!(made.on().unwrap().contains("/appuntamento/"));
    let booking = store::booking::by_link(&mut session, &secret.hash()).await;
    assert_eq!(booking.unwrap().unwrap().family.contact, None);
}
