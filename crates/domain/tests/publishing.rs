//! The workflow of a card: every state, step and hand.

use domain::desk::StepFree;
use domain::event::{EventCard, Onward, Picture, Stage, Venue, VenuePlace};
use domain::id::{MunicipalityId, StageId};
use domain::image::ImageHash;
use domain::locale::Locale;
use domain::publishing::{
    Card, DeskCard, Hand, Missing, Nature, OrganisationCard, Position, Refusal, Sources, State,
    Step, TextField, Translated, next, slug_of,
};
use domain::text::LocalText;
use uuid::Uuid;

/// Where each step leads by an editor's hand: `-` nothing to do, `x` closed, `a` archive it instead. A small letter: not on the
/// site; a capital: on the site.
const STANDING: &str = "
            draft  DRAFT  review  REVIEW  PUBLISHED  cancelled  archived
save        d      D      r       R       D          d          d
ask         r      R      -       -       -          x          x
send-back   -      -      d       D       -          x          x
publish     P      P      P       P       -          x          x
schedule    r      R      r       R       -          x          x
unpublish   -      d      -       d       d          -          -
drop        -      P      -       P       -          x          x
cancel      c      a      c       a       a          x          x
archive     v      v      v       v       v          v          -
";

const STEPS: [Step; 9] = [
    Step::Save,
    Step::AskReview,
    Step::SendBack,
    Step::Publish,
    Step::Schedule,
    Step::Unpublish,
    Step::Drop,
    Step::Cancel,
    Step::Archive,
];

fn at(state: State, on_site: bool) -> Position {
    Position { state, on_site }
}

fn columns() -> [Position; 7] {
    [
        at(State::Draft, false),
        at(State::Draft, true),
        at(State::InReview, false),
        at(State::InReview, true),
        at(State::Published, true),
        at(State::Cancelled, false),
        at(State::Archived, false),
    ]
}

fn told(letter: &str) -> Result<Position, Refusal> {
    match letter {
        "-" => Err(Refusal::NothingToDo),
        "x" => Err(Refusal::Closed),
        "a" => Err(Refusal::ArchiveInstead),
        "c" => Ok(at(State::Cancelled, false)),
        "v" => Ok(at(State::Archived, false)),
        other => {
            let on_site = other.chars().all(char::is_uppercase);
            let state = match other.to_lowercase().as_str() {
                "d" => State::Draft,
                "r" => State::InReview,
                "p" => State::Published,
                unknown => panic!("no state {unknown}"),
            };
            Ok(at(state, on_site))
        }
    }
}

fn table() -> Vec<(Step, Position, Result<Position, Refusal>)> {
    let rows = STANDING.trim_matches('\n').lines().skip(1);
    rows.zip(STEPS)
        .flat_map(|(row, step)| {
            let cells: Vec<_> = row.split_whitespace().skip(1).collect();
            columns()
                .into_iter()
                .zip(cells)
                .map(move |(from, cell)| (step, from, told(cell)))
                .collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn an_editor_takes_each_step_where_the_table_says_so() {
    let table = table();
    assert_eq!(table.len(), Step::ALL.len() * 7);
    for (step, from, to) in table {
        let got = next(from, step, Hand::Editor, Nature::Standing);
        assert_eq!(got, to, "{step:?} from {from:?}");
    }
}

#[test]
fn an_author_writes_asks_and_gives_up_and_nothing_else() {
    for (step, from, by_editor) in table() {
        let got = next(from, step, Hand::Author, Nature::Standing);
        let expected = match step {
            Step::AskReview | Step::Drop | Step::Cancel => by_editor,
            Step::Save if matches!(from.state, State::Cancelled | State::Archived) => {
                Err(Refusal::Closed)
            }
            // Going on writing takes it out of the editor's hands.
            Step::Save => Ok(at(State::Draft, from.on_site)),
            _ => Err(Refusal::ForEditors),
        };
        assert_eq!(got, expected, "{step:?} from {from:?}");
    }
}

#[test]
fn what_has_a_date_stays_on_the_site_when_it_is_cancelled() {
    let published = at(State::Published, true);
    let cancelled = at(State::Cancelled, true);
    assert_eq!(
        next(published, Step::Cancel, Hand::Editor, Nature::Dated),
        Ok(cancelled)
    );
    assert_eq!(
        next(published, Step::Cancel, Hand::Author, Nature::Dated),
        Err(Refusal::ForEditors)
    );
    assert_eq!(
        next(cancelled, Step::Unpublish, Hand::Editor, Nature::Dated),
        Ok(at(State::Cancelled, false))
    );
}

fn desk(about: LocalText) -> Card {
    let municipality = MunicipalityId(Uuid::from_u128(8));
    let mut card = DeskCard::empty("Sportello", "sportello".to_owned(), municipality);
    card.about = about;
    Card::Desk(Box::new(card))
}

#[test]
fn a_changed_italian_text_makes_its_translations_outdated() {
    let (italian, english) = (LocalText::italian("Uno."), Locale::En);
    let first = desk(italian.and(english, "One."));
    let sources = Sources::trusting(&first);
    assert_eq!(sources.state_of_card(&first, english), Translated::UpToDate);
    assert_eq!(
        sources.state_of_card(&first, Locale::Ar),
        Translated::Missing
    );

    let second = desk(LocalText::italian("Due.").and(english, "One."));
    let changed = sources.of_next(&first, &second, &[]);
    assert_eq!(
        changed.state_of_card(&second, english),
        Translated::Outdated
    );
    // It stays so until somebody touches it.
    let later = changed.of_next(&second, &second, &[]);
    assert_eq!(later.state_of_card(&second, english), Translated::Outdated);

    let third = desk(LocalText::italian("Due.").and(english, "Two."));
    let rewritten = changed.of_next(&second, &third, &[]);
    assert_eq!(
        rewritten.state_of_card(&third, english),
        Translated::UpToDate
    );
    let read_over = changed.of_next(&second, &second, &[(TextField::About, english)]);
    assert_eq!(
        read_over.state_of_card(&second, english),
        Translated::UpToDate
    );
}

#[test]
fn a_card_says_what_it_lacks() {
    assert_eq!(desk(LocalText::italian("Uno.")).missing(), []);
    let only_english = desk(LocalText::default().and(Locale::En, "One."));
    assert_eq!(only_english.missing(), [Missing::Italian(TextField::About)]);
    let nowhere = OrganisationCard::empty("Ente", "ente".to_owned(), Vec::new());
    assert_eq!(
        Card::Organisation(Box::new(nowhere)).missing(),
        [Missing::Municipality]
    );
}

#[test]
fn the_card_of_an_event_says_what_it_lacks() {
    let place = |name: &str| Stage {
        id: StageId(Uuid::from_u128(1)),
        starts: jiff::civil::date(2026, 12, 17).at(16, 30, 0, 0),
        ends: None,
        venue: Venue::Place(VenuePlace {
            name: name.to_owned(),
            address: "via Saponaro, Milano".to_owned(),
            step_free: StepFree::Unknown,
            coordinates: None,
        }),
        note: LocalText::default().and(Locale::En, "Meeting point"),
        onward: Onward::Together,
    };
    let mut card = EventCard::empty("", "festa".to_owned(), Vec::new());
    card.picture = Some(Picture {
        image: ImageHash::of(b"a picture"),
        alternative: LocalText::default(),
    });
    let missing = |card: &EventCard| Card::Event(Box::new(card.clone())).missing();
    assert_eq!(
        missing(&card),
        [
            Missing::Title,
            Missing::Municipality,
            Missing::Stages,
            Missing::Alternative
        ]
    );
    card = EventCard::empty(
        "Festa",
        "festa".to_owned(),
        vec![MunicipalityId(Uuid::nil())],
    );
    card.stages = vec![place("")];
    assert_eq!(
        missing(&card),
        [Missing::Address, Missing::Italian(TextField::Stage(0))]
    );
    card.stages = vec![place("Agorà delle Torri Bianche")];
    card.stages[0].note.set(Locale::It, "Ritrovo");
    assert_eq!(missing(&card), []);
    // What is kept of a card is what it said.
    let card = Card::Event(Box::new(card));
    let kept = serde_json::to_string(&card).unwrap();
    assert_eq!(serde_json::from_str::<Card>(&kept).unwrap(), card);
}

#[test]
fn every_text_has_a_word_of_its_own() {
    let names: std::collections::BTreeSet<_> = TextField::all().map(TextField::name).collect();
    assert_eq!(names.len(), TextField::all().count());
}

#[test]
fn a_name_becomes_an_address() {
    assert_eq!(
        slug_of("Città Studi – Sportello 2"),
        "citta-studi-sportello-2"
    );
    assert_eq!(
        slug_of("UVI – Unione Volontari per l'Infanzia"),
        "uvi-unione-volontari-per-l-infanzia"
    );
    assert_eq!(slug_of("李娜"), "scheda");
}

#[test]
fn a_drive_says_where_and_when_and_whom_to_call_before_it_is_published() {
    use domain::drive::{CatalogueItem, DriveCard, DriveItem, DropOffPoint, Period, PointKind};
    use domain::drive::{Window, WindowDays};
    use domain::event::VenuePlace;
    use domain::id::{DriveItemId, DropOffPointId, WindowId};
    use jiff::civil::{Weekday, date, time};

    let missing = |card: &DriveCard| Card::Drive(Box::new(card.clone())).missing();
    let mut card = DriveCard::empty("", "zaino".to_owned(), Vec::new());
    assert_eq!(
        missing(&card),
        [
            Missing::Title,
            Missing::Period,
            Missing::ContactPhone,
            Missing::Items,
            Missing::Points
        ]
    );
    card.title = LocalText::italian("Zaino sospeso");
    card.period = Some(Period {
        from: date(2026, 12, 1),
        until: date(2027, 1, 31),
    });
    card.contact.phone = domain::contact::Phone::parse("351 681 8198").ok();
    let key = Uuid::from_u128;
    card.items = vec![DriveItem::of_word(
        DriveItemId(key(1)),
        CatalogueItem::Pencil,
        0,
    )];
    card.points = vec![DropOffPoint {
        id: DropOffPointId(key(2)),
        place: VenuePlace {
            name: "Cartoleria".to_owned(),
            address: String::new(),
            step_free: StepFree::Unknown,
            coordinates: None,
        },
        directions: LocalText::default().and(Locale::En, "Behind the church"),
        phone: None,
        kind: PointKind::Point,
        windows: Vec::new(),
    }];
    assert_eq!(
        missing(&card),
        [
            Missing::Items,
            Missing::Address,
            Missing::Windows(0),
            Missing::Italian(TextField::Point(0))
        ]
    );
    card.items[0].needed = 10;
    card.points[0].place.address = "Via Roma 1".to_owned();
    card.points[0].directions = LocalText::default();
    assert_eq!(missing(&card), [Missing::Windows(0)]);
    let mut shop = card.clone();
    shop.points[0].kind = PointKind::Shop;
    assert_eq!(missing(&shop), []);
    card.points[0].windows.push(Window {
        id: WindowId(key(3)),
        days: WindowDays::Weekday(Weekday::Tuesday),
        from: time(16, 0, 0, 0),
        until: time(18, 0, 0, 0),
        capacity: None,
        also_holidays: false,
        changes: std::collections::BTreeMap::new(),
    });
    assert_eq!(missing(&card), []);
}
