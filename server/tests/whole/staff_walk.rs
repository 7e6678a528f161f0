//! Every route of the staff side, tried as everybody who has no business there: nobody gets anything.

use app::{Gate, StaffRoute};
use domain::callback::BestHour;
use domain::clock::Clock;
use domain::contact::Phone;
use domain::desk::{Desk, StepFree};
use domain::drive::{
    Basket, CatalogueItem, Donor, Drive, DriveCard, DriveItem, DropOffPoint, Period, Pledge,
    PledgeStatus, PointKind,
};
use domain::event::{
    Event, EventCard, Guest, Onward, Party, SignUp, SignUpRules, Stage, Venue, VenuePlace,
};
use domain::id::{
    BookingId, CallbackId, ClosureId, DriveId, DriveItemId, DropOffPointId, EventId,
    ExtraOpeningId, MunicipalityId, PasskeyId, PledgeId, SignUpId, StageId,
};
use domain::locale::Locale;
use domain::opening::{Closure, ExtraOpening, Minutes, Opening, SeatPlan};
use domain::secret::Secret;
use domain::staff::passkey::{PASSKEY_NAME_MAX, Passkey};
use domain::staff::role::{Grant, Role, Scope};
use domain::text::{Line, LocalText};
use http::Method;
use jiff::civil::date;
use reqwest::Response;
use services::callback::AskCallback;
use services::drive::{PlaceWish, PledgeWish, Pledged};
use services::event::{IfFull, SignUpWish, SignedUp};
use services::form_token::Holder;
use services::real::{SystemClock, SystemRandom};
use store::Store;
use store::staff::StoredPasskey;
use walker::booking::{Family, book};

use super::person::{Person, Verbs};
use super::site::Site;

/// A name that stands nowhere but in the booking.
const FAMILY: &str = "Zuleika";

/// The phone of somebody who waits to be called.
const PHONE: &str = "+393516810001";

/// The first name of somebody who comes to an event today.
const GUEST: &str = "Fiorenza";

/// The first name of somebody who has promised something to a drive.
const DONOR: &str = "Gioconda";

/// What somebody calls their passkey.
const PASSKEY: &str = "Telefono di Ermenegilda";

/// What the buttons of forms send: without it some forms are refused before anybody asks who sent them.
const CHOSEN: &str = "stato=arrived&visto=confirmed&segno=here&esito=risposto&decisione=accogli&azione=escludi&passo=archivia";

/// A site with a booking at a desk of Municipio 8.
struct Scene {
    site: Site,
    verbs: Verbs,
    /// Parts of addresses with what varies, and what somebody from elsewhere would have to guess there.
    known: Vec<(&'static str, String)>,
    booking: BookingId,
    sign_up: SignUpId,
    pledge: PledgeId,
    /// What no body may contain.
    secret: Vec<String>,
}

impl Scene {
    async fn set() -> Self {
        let settings = [
            ("VICINO_LIMIT_POSTS_PER_MINUTE", "1000000"),
            // A name, so that there are passkeys.
            ("VICINO_BASE_URL", "http://localhost:3000"),
        ];
        let site = Site::filled(&settings, shut_and_open).await;
        let mut client = walker::Client::connect(&site.application.address)
            .await
            .unwrap();
        let family = Family {
            name: FAMILY.to_owned(),
            email: "zuleika@example.com".to_owned(),
        };
        let page = book(&mut client, "quarto-oggiaro", 0, &family)
            .await
            .unwrap()
            .expect("a free time");
        let link: Secret = page.rsplit('/').next().unwrap().parse().unwrap();
        let verbs = Verbs::on(site.another_server().await, &site.settings()).await;
        let mut reader = verbs.services.store().reader().await.unwrap();
        let directory = verbs.services.directory();
        let desk = directory.desk_by_slug("quarto-oggiaro").unwrap();
        let booking = store::booking::by_link(&mut reader, &link.hash())
            .await
            .unwrap();
        let booking = booking.expect("the booking");
        let messages = store::message::of_booking(&mut reader, booking.id)
            .await
            .unwrap();
        let message = messages.first().expect("its confirmation");
        drop(reader);
        let eight = Grant {
            role: Role::DeskWorker,
            scope: Scope::Municipality(desk.municipality),
        };
        let colleague = verbs.person("collega@example.com", &[eight]).await;
        let passkey = passkey_of(&verbs, &colleague).await;
        let callback = ask_to_be_called(&verbs, desk).await;
        let sign_up = sign_up_in(&verbs, desk.municipality).await;
        let pledge = pledge_in(&verbs, desk.municipality).await;
        let (opening, closure, extra) = (
            desk.openings[0].id,
            desk.closures[0].id,
            desk.extra_openings[0].id,
        );
        let known = vec![
            ("/sportelli/{slug}", format!("/sportelli/{}", desk.slug)),
            ("/aperture/{id}", format!("/aperture/{opening}")),
            ("/chiusure/{id}", format!("/chiusure/{closure}")),
            ("/straordinarie/{id}", format!("/straordinarie/{extra}")),
            ("/contenuti/{id}", format!("/contenuti/{}", desk.id)),
            (
                "/appuntamenti/{id}",
                format!("/appuntamenti/{}", booking.id),
            ),
            ("/invii/{id}", format!("/invii/{}", booking.id)),
            ("/messaggi/{id}", format!("/messaggi/{}", message.id)),
            ("/ricevuta/{id}", format!("/ricevuta/{}", booking.id)),
            ("/richiamate/{id}", format!("/richiamate/{callback}")),
            ("/enti/{id}", format!("/enti/{}", colleague.staff.id)),
            ("/eventi/{id}", format!("/eventi/{}", sign_up.event)),
            ("/raccolte/{id}", format!("/raccolte/{}", pledge.drive)),
            ("{pledge}", pledge.id.to_string()),
            ("{date}", sign_up.date.to_string()),
            ("{sign_up}", sign_up.id.to_string()),
            ("{lingua}", "ar".to_owned()),
            ("{desk}", desk.slug.clone()),
            ("{booking}", booking.id.to_string()),
            ("{code}", booking.code.as_str().to_owned()),
            ("{person}", colleague.staff.id.to_string()),
            ("{passkey}", passkey.to_string()),
            ("{secret}", Secret::new(&SystemRandom).reveal()),
        ];
        let secret = vec![
            FAMILY.to_owned(),
            "zuleika@example.com".to_owned(),
            booking.code.as_str().to_owned(),
            booking.code.readable(),
            "collega@example.com".to_owned(),
            PASSKEY.to_owned(),
            Phone::parse(PHONE).unwrap().readable(),
            sign_up.code.readable(),
            GUEST.to_owned(),
            pledge.code.readable(),
            DONOR.to_owned(),
        ];
        let (booking, sign_up, pledge) = (booking.id, sign_up.id, pledge.id);
        Self {
            site,
            verbs,
            known,
            booking,
            sign_up,
            pledge,
            secret,
        }
    }

    /// The address of a route, about the booking and its desk.
    fn address(&self, route: &StaffRoute) -> String {
        let mut address = route.path.to_owned();
        for (part, value) in &self.known {
            address = address.replace(part, value);
        }
        if route.method == Method::GET && !about_a_thing(route) {
            // Lists and forms of a desk say whose they are behind a question mark.
            address.push_str("?sportello=quarto-oggiaro");
        }
        assert!(
            !address.contains('{'),
            "{}: tell Scene::set what stands there",
            route.path
        );
        address
    }

    async fn ask(&self, route: &StaffRoute, as_: Option<&Person>) -> Response {
        let address = self.address(route);
        let request = match route.method {
            Method::GET => self.site.get(&address),
            _ => {
                let token = as_.map_or_else(
                    || self.verbs.services.issue_form(),
                    |p| self.verbs.form_of(p),
                );
                self.site
                    .post(&address, format!("modulo={token}&sito=&{CHOSEN}"))
            }
        };
        let request = match as_ {
            Some(person) => request.header("cookie", &person.cookie),
            None => request,
        };
        request.send().await.unwrap()
    }

    /// How the desk is open and shut.
    async fn rules(&self) -> (Vec<Opening>, Vec<Closure>, Vec<ExtraOpening>) {
        let mut reader = self.verbs.services.store().reader().await.unwrap();
        let directory = store::directory::load(&mut reader).await.unwrap();
        let desk = directory.desk_by_slug("quarto-oggiaro").unwrap();
        (
            desk.openings.clone(),
            desk.closures.clone(),
            desk.extra_openings.clone(),
        )
    }

    async fn quiet(&self, what: &str, answer: Response) {
        let body = answer.text().await.unwrap();
        for word in &self.secret {
            assert!(!body.contains(word.as_str()), "{what}: tells {word}");
        }
    }
}

/// A closure and an extra opening of the desk.
async fn shut_and_open(store: &Store) {
    let directory = store::directory::load(&mut store.reader().await.unwrap())
        .await
        .unwrap();
    let desk = directory.desk_by_slug("quarto-oggiaro").unwrap();
    let (now, day) = (SystemClock.now(), date(2099, 1, 2));
    let closure = Closure {
        id: ClosureId::new(now, &SystemRandom),
        from: day,
        until: day,
        hours: None,
        reason: LocalText::italian("Prova"),
    };
    let extra = ExtraOpening {
        id: ExtraOpeningId::new(now, &SystemRandom),
        day,
        hours: Minutes::new(540, 600).unwrap(),
        plan: SeatPlan::new(30, 1, 0, Vec::new()).unwrap(),
    };
    let mut tx = store.begin().await.unwrap();
    store::content::put_closure(&mut tx, desk.id, &closure)
        .await
        .unwrap();
    store::content::put_extra_opening(&mut tx, desk.id, &extra)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

/// A passkey of somebody's.
async fn passkey_of(verbs: &Verbs, person: &Person) -> PasskeyId {
    let id = PasskeyId::new(SystemClock.now(), &SystemRandom);
    let new = StoredPasskey {
        passkey: Passkey {
            id,
            name: Line::parse(PASSKEY, PASSKEY_NAME_MAX).unwrap(),
            created_at: verbs.services.now(),
            used_at: None,
        },
        staff: person.staff.id,
        credential_id: "prova".to_owned(),
        credential: "{}".to_owned(),
    };
    let mut tx = verbs.services.store().begin().await.unwrap();
    assert!(store::staff::put_passkey(&mut tx, &new).await.unwrap());
    tx.commit().await.unwrap();
    id
}

/// Somebody who waits to be called by the desk.
async fn ask_to_be_called(verbs: &Verbs, desk: &Desk) -> CallbackId {
    let ask = AskCallback {
        municipality: Some(desk.municipality),
        desk: Some(desk.id),
        phone: Phone::parse(PHONE).unwrap(),
        language: Locale::It,
        best_hour: BestHour::Any,
    };
    let services = &verbs.services;
    let key = services
        .check_form(&services.issue_form(), Holder::Anybody)
        .unwrap();
    let secret = services.ask_callback(ask, key).await.unwrap();
    services.callback(&secret).await.unwrap().unwrap().id
}

/// Somebody who comes to an event that takes place today in a municipality.
async fn sign_up_in(verbs: &Verbs, municipality: MunicipalityId) -> SignUp {
    let services = &verbs.services;
    let today = services.zone().to_datetime(services.now()).date();
    let mut card = EventCard::empty(
        "Festa di prova",
        "festa-di-prova".to_owned(),
        vec![municipality],
    );
    card.stages = vec![Stage {
        id: StageId(uuid::Uuid::from_u128(1)),
        starts: today.at(23, 59, 0, 0),
        ends: None,
        venue: Venue::Online("https://example.org/".parse().unwrap()),
        note: LocalText::default(),
        onward: Onward::Alone,
    }];
    card.sign_up = Some(SignUpRules::default());
    let id = EventId::new(services.now(), &SystemRandom);
    let event = Event::new(id, card, services.now());
    let mut tx = services.store().begin().await.unwrap();
    store::content::put_event(&mut tx, &event).await.unwrap();
    tx.commit().await.unwrap();
    services.refresh().await.unwrap();
    let wish = SignUpWish {
        event: id,
        date: today,
        stage: None,
        party: Party::new(2, Vec::new()).unwrap(),
        arrival: None,
        guest: Guest {
            first_name: Some(Line::parse(GUEST, 80).unwrap()),
            contact: None,
            language: Locale::It,
        },
        if_full: IfFull::Tell,
    };
    let key = services
        .check_form(&services.issue_form(), Holder::Anybody)
        .unwrap();
    let (SignedUp::Now(sign_up) | SignedUp::Before(sign_up)) =
        services.sign_up(wish, key).await.unwrap();
    *sign_up
}

/// Something promised to a drive that runs in a municipality, to be brought to a shop.
async fn pledge_in(verbs: &Verbs, municipality: MunicipalityId) -> Pledge {
    let services = &verbs.services;
    let today = services.zone().to_datetime(services.now()).date();
    let here = vec![municipality];
    let mut card = DriveCard::empty("Raccolta di prova", "raccolta-di-prova".to_owned(), here);
    card.period = Some(Period {
        from: today,
        until: today,
    });
    let item = DriveItemId(uuid::Uuid::from_u128(2));
    card.items = vec![DriveItem::of_word(item, CatalogueItem::Backpack, 9)];
    let shop = DropOffPointId(uuid::Uuid::from_u128(3));
    card.points = vec![DropOffPoint {
        id: shop,
        place: VenuePlace {
            name: "Cartoleria di prova".to_owned(),
            address: "Milano".to_owned(),
            step_free: StepFree::Unknown,
            coordinates: None,
        },
        directions: LocalText::default(),
        phone: None,
        kind: PointKind::Shop,
        windows: Vec::new(),
    }];
    let id = DriveId::new(services.now(), &SystemRandom);
    let drive = Drive::new(id, card, services.now());
    let mut tx = services.store().begin().await.unwrap();
    store::content::put_drive(&mut tx, &drive).await.unwrap();
    tx.commit().await.unwrap();
    services.refresh().await.unwrap();
    let wish = PledgeWish {
        drive: id,
        basket: Basket::new([(item, 2)]).unwrap(),
        place: PlaceWish::Shop(shop),
        donor: Donor {
            first_name: Some(Line::parse(DONOR, 80).unwrap()),
            contact: None,
            language: Locale::It,
        },
    };
    let key = services
        .check_form(&services.issue_form(), Holder::Anybody)
        .unwrap();
    let (Pledged::Now(pledge) | Pledged::Before(pledge)) =
        services.pledge(wish, key).await.unwrap();
    *pledge
}

/// What is not there, what was decided or taken away before, and what one may not know of lead to the list of one's own: the
/// three cannot be told apart, and a form that is sent twice does nothing twice.
fn led_to_own_list(answer: &Response) -> bool {
    let lists = ["/staff/sportelli", "/staff/enti", "/staff/profilo#passkey"];
    answer.status() == 303
        && lists
            .iter()
            .any(|list| answer.headers()["location"] == *list)
}

fn about_a_thing(route: &StaffRoute) -> bool {
    route.path.contains('{')
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_of_another_municipality_gets_anything() {
    let scene = Scene::set().await;
    let five = scene
        .verbs
        .services
        .directory()
        .municipality_by_slug("municipio-5")
        .unwrap()
        .id;
    let before = scene.rules().await;
    for role in Role::ALL {
        let grant = Grant {
            role,
            scope: Scope::Municipality(five),
        };
        let email = format!("{}@example.com", role.word());
        let staff = scene.verbs.person(&email, &[grant]).await.staff;
        for route in app::staff_routes() {
            // Of one's own, because some routes end it.
            let person = scene.verbs.sign_in(staff.clone()).await;
            let what = format!("{} {} as {role:?}", route.method, route.path);
            let answer = scene.ask(&route, Some(&person)).await;
            let status = answer.status().as_u16();
            let expected: &[u16] = match (route.gate, about_a_thing(&route)) {
                (Gate::SignedIn, true) => &[403, 404],
                (Gate::SignedIn, false) => &[200, 303, 403, 404, 422],
                (Gate::Open, true) => &[404, 410],
                (Gate::Open, false) => &[200, 303, 422],
            };
            assert!(
                expected.contains(&status) || led_to_own_list(&answer),
                "{what}: {status}"
            );
            scene.quiet(&what, answer).await;
        }
        assert_eq!(scene.rules().await, before, "{role:?} changed the desk");
        let mut reader = scene.verbs.services.store().reader().await.unwrap();
        let lines = store::history::of_thing(&mut reader, scene.booking.0)
            .await
            .unwrap();
        assert!(
            lines.iter().all(|line| line.staff != Some(staff.id)),
            "{role:?} changed the booking"
        );
        let came = store::sign_up::by_id(&mut reader, scene.sign_up).await;
        let came = came.unwrap().unwrap();
        assert!(
            came.arrived_at.is_none() && came.status.is_open(),
            "{role:?} changed the sign-up"
        );
        let waited_for = store::pledge::by_id(&mut reader, scene.pledge).await;
        let waited_for = waited_for.unwrap().unwrap();
        assert_eq!(
            waited_for.status,
            PledgeStatus::Promised,
            "{role:?} changed the pledge"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_not_signed_in_gets_to_the_door_and_no_further() {
    let scene = Scene::set().await;
    for route in app::staff_routes() {
        let what = format!("{} {}", route.method, route.path);
        let answer = scene.ask(&route, None).await;
        let status = answer.status().as_u16();
        if route.gate == Gate::SignedIn {
            let expected = if route.method == Method::GET {
                303
            } else {
                401
            };
            assert_eq!(status, expected, "{what}");
            if status == 303 {
                let to = answer.headers()["location"].to_str().unwrap().to_owned();
                assert!(to.starts_with("/staff/accesso?dopo="), "{what}: {to}");
            }
        }
        scene.quiet(&what, answer).await;
    }
}

#[test]
fn no_route_of_the_staff_side_goes_past_the_list() {
    let files = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/src/actions");
    let mut folders = vec![files];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let source = std::fs::read_to_string(&path).unwrap();
            let squeezed: String = source.split_whitespace().collect();
            assert!(
                !squeezed.contains(".route(\"/staff"),
                "{}: see staff_routes.rs",
                path.display()
            );
        }
    }
}
