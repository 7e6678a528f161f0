//! What is written to whoever has promised something to a drive, in their language, with the Italian beneath.

use std::sync::Arc;

use domain::contact::{Contact, Phone};
use domain::drive::{
    Drive, DriveItem, DropOffPoint, Pledge, PledgePlace, PledgeStatus, WindowDate,
};
use domain::locale::Locale;
use domain::message::{Message, MessageKind};
use domain::secret::Secret;
use jiff::Timestamp;
use jiff::civil::DateTime;
use l10n::Texts;
use url::Url;

use super::calendar::{Entry, Method};
use super::deliver::Delivery;
use super::drive_calendar::{Span, pledge_calendar};
use super::drive_words::promised;
use super::event_words::picked;
use super::letter::{Attached, Letter, Piece, with_phone};
use crate::Services;
use crate::error::Failure;

/// How many other windows a message names.
const OTHERS: usize = 3;

/// All that a message about a pledge is made from.
struct About<'a> {
    pledge: &'a Pledge,
    drive: Arc<Drive>,
    items: Vec<DriveItem>,
    /// Windows with room, for whoever has lost theirs.
    others: Vec<WindowDate>,
    kind: MessageKind,
    locale: Locale,
    link: Url,
    network: String,
    /// When it is, or was, to be brought.
    span: Option<Span>,
    /// Until when it is kept, in words of the wall.
    until: Option<DateTime>,
    zone: &'a jiff::tz::TimeZone,
}

impl About<'_> {
    /// Whether it tells that nothing need be brought, or not then.
    fn is_off(&self) -> bool {
        use MessageKind as K;
        matches!(
            self.kind,
            K::PledgeWithdrawn | K::WindowClosed | K::DriveCancelled
        ) || (self.kind == K::PledgeChanged && self.point().is_none_or(DropOffPoint::is_shop))
    }

    fn word(&self) -> String {
        self.kind.word().replace('_', "-")
    }

    fn point(&self) -> Option<&DropOffPoint> {
        match self.pledge.place {
            PledgePlace::Window { window, .. } => self.drive.window(window).map(|(point, _)| point),
            PledgePlace::Shop(shop) => self.drive.point(shop),
            PledgePlace::Open => None,
        }
    }

    fn phone(&self) -> Option<&Phone> {
        let of_point = self.point().and_then(|point| point.phone.as_ref());
        of_point.or(self.drive.card.contact.phone.as_ref())
    }

    fn wall(&self, at: Timestamp) -> DateTime {
        self.zone.to_datetime(at)
    }

    /// "martedì 15 dicembre 2026 16:30–18:30"; at a shop, that its own hours count.
    fn when(&self, texts: &Texts) -> String {
        match (self.span, self.pledge.place) {
            (Some(span), _) => {
                let starts = self.wall(span.starts_at);
                let ends = span.ends_at.map(|at| self.wall(at));
                hours(starts, ends, texts)
            }
            (None, PledgePlace::Shop(_)) => texts.get("mail-pledge-shop-hours"),
            (None, _) => texts.get("mail-pledge-no-window"),
        }
    }
}

fn hours(starts: DateTime, ends: Option<DateTime>, texts: &Texts) -> String {
    match ends {
        Some(ends) => {
            let hours = texts.time_range(starts.time(), ends.time());
            let day = texts.date_full(starts.date());
            texts.with("day-hours", &[("day", day.into()), ("hours", hours.into())])
        }
        None => texts.date_time(starts),
    }
}

impl Services {
    /// Whether what a message about a pledge says still holds.
    pub(crate) fn still_true_of_pledge(&self, message: &Message, pledge: &Pledge) -> bool {
        use MessageKind as K;
        use PledgeStatus as S;
        let now = self.now();
        let latest = message.sequence == pledge.sequence;
        let waited_for = pledge.status == S::Promised;
        let to_come = now < pledge.due.0;
        let starts_at = Span::of(pledge).map(|span| span.starts_at);
        pledge.erased_at.is_none()
            && match message.kind {
                K::PledgeMade | K::PledgeChanged | K::WindowMoved => {
                    waited_for && latest && to_come
                }
                K::PledgeWithdrawn => pledge.status == S::Withdrawn,
                K::PledgeReminder => {
                    let same_time = message.starts_at == starts_at;
                    waited_for && same_time && starts_at.is_some_and(|at| now < at)
                }
                K::PledgeMissed => waited_for && pledge.lapses_at.is_some_and(|at| now < at),
                K::WindowClosed => waited_for && latest && pledge.place == PledgePlace::Open,
                K::DriveCancelled => pledge.status == S::Lapsed,
                _ => false,
            }
    }

    pub(super) async fn deliver_about_pledge(
        &self,
        message: &Message,
        pledge: &Pledge,
    ) -> Result<Delivery, Failure> {
        if matches!(
            message.kind,
            MessageKind::WindowClosed | MessageKind::WindowMoved
        ) {
            // What is offered must not be what was just shut, perhaps on another server.
            self.refresh().await?;
        }
        let Some(about) = self.about_pledge(message, pledge).await? else {
            return Ok(Delivery::Dropped);
        };
        Ok(match &pledge.donor.contact {
            Some(Contact::Email(to)) => {
                let from = self.settings().mail.from.email.to_string();
                let texts = Texts::of(about.locale);
                let title = picked(&about.drive.card.title, about.locale);
                // l10n: mail-*-subject
                let subject = texts.with_plain(
                    &format!("mail-{}-subject", about.word()),
                    &[("drive", title.into())],
                );
                let (organizer, attendee) = (from.as_str(), to.as_str());
                let method = match about.is_off() {
                    true => Method::Cancel {
                        organizer,
                        attendee,
                    },
                    false => Method::Request {
                        organizer,
                        attendee,
                    },
                };
                // What was missed changes nothing in a calendar.
                let has_news = message.kind != MessageKind::PledgeMissed;
                let span = about.span.filter(|_| has_news);
                let calendar = span.map(|span| Attached {
                    text: self.calendar_of_pledge(&about, span, method),
                    method: method.word(),
                });
                let letter = Letter {
                    calendar,
                    ..Letter::new(subject, &pieces(&about, texts), texts)
                };
                self.mail(message, to, &letter).await
            }
            Some(Contact::Phone(to)) => self.text(message, to, &sms(&about)).await,
            None => Delivery::Dropped,
        })
    }

    async fn about_pledge<'a>(
        &'a self,
        message: &Message,
        pledge: &'a Pledge,
    ) -> Result<Option<About<'a>>, Failure> {
        let Some(seen) = self.see_pledge(pledge.clone()).await? else {
            return Ok(None);
        };
        let locale = self.reader_locale(pledge.donor.language);
        let over = matches!(
            message.kind,
            MessageKind::PledgeWithdrawn | MessageKind::DriveCancelled
        );
        let link = match over {
            true => self.public_url(&format!("/{locale}/raccolte")),
            false => self.fresh_pledge_link(pledge, locale).await?,
        };
        let directory = self.directory();
        let network = directory.network.as_ref();
        // A window that was lost is told by when it was to be.
        let lost = message.starts_at.map(|starts_at| Span {
            starts_at,
            ends_at: None,
        });
        let missed = message.kind == MessageKind::PledgeMissed;
        let others = seen.windows.iter().filter(|room| room.left != Some(0));
        Ok(Some(About {
            pledge,
            others: others.map(|room| room.date).take(OTHERS).collect(),
            drive: seen.drive,
            items: seen.items,
            kind: message.kind,
            locale,
            link,
            network: network.map(|n| n.name.clone()).unwrap_or_default(),
            span: Span::of(pledge).or(lost),
            until: pledge
                .lapses_at
                .filter(|_| missed)
                .map(|at| self.zone().to_datetime(at)),
            zone: self.zone(),
        }))
    }

    /// The calendar file of a pledge, to be kept: for its page, whose address it names. `None`: it is bound to no hours.
    ///
    /// # Errors
    /// The database is away.
    pub async fn pledge_calendar(
        &self,
        pledge: &Pledge,
        locale: Locale,
        page: &Url,
    ) -> Result<Option<String>, Failure> {
        let drive = self.any_drive(pledge.drive).await?;
        Ok(drive.zip(Span::of(pledge)).map(|(drive, span)| {
            let about = About {
                pledge,
                drive,
                items: Vec::new(),
                others: Vec::new(),
                kind: MessageKind::PledgeMade,
                locale,
                link: page.clone(),
                network: String::new(),
                span: Some(span),
                until: None,
                zone: self.zone(),
            };
            self.calendar_of_pledge(&about, span, Method::Publish)
        }))
    }

    fn calendar_of_pledge(&self, about: &About<'_>, span: Span, method: Method<'_>) -> String {
        let texts = Texts::of(about.locale);
        let summary = texts.get_plain("mail-calendar-pledge");
        let code = about.pledge.code.readable();
        let code = texts.with_plain("mail-calendar-code", &[("code", code.into())]);
        let phone = about.phone().map(|phone| {
            texts.with_plain("mail-calendar-phone", &[("phone", phone.readable().into())])
        });
        let description = match phone {
            Some(phone) => texts.sentences_plain(&phone, &code),
            None => code,
        };
        let location = about.point().map(|point| {
            let place = &point.place;
            format!("{}, {}", place.name, place.address)
        });
        let words = Entry {
            summary: &summary,
            description: &description,
            location: location.as_deref().unwrap_or_default(),
            url: (!about.is_off()).then_some(&about.link),
        };
        pledge_calendar(about.pledge, span, &words, method, self.calendar_setting())
    }

    /// A link of its own for each message: only hashes are stored, so none can be repeated.
    async fn fresh_pledge_link(&self, pledge: &Pledge, locale: Locale) -> Result<Url, Failure> {
        let secret = Secret::new(self.random());
        let mut tx = self.store().begin().await?;
        store::pledge::add_link(&mut tx, &secret.hash(), pledge.id, self.now()).await?;
        tx.commit().await?;
        Ok(self.pledge_url(locale, &secret))
    }

    /// The public address of a pledge's page.
    pub fn pledge_url(&self, locale: Locale, secret: &Secret) -> Url {
        self.public_url(&format!("/{locale}/promessa/{}", secret.reveal()))
    }
}

/// The text message: short, without a name.
fn sms(about: &About<'_>) -> String {
    let texts = Texts::of(about.locale);
    let when = match about.span {
        Some(span) => texts.day_time(about.wall(span.starts_at)),
        None => about.when(texts),
    };
    let place = about.point().map(|point| point.place.name.clone());
    let until = about.until.map(|at| texts.day_time(at)).unwrap_or_default();
    // l10n: sms-pledge-made sms-pledge-changed sms-pledge-withdrawn sms-pledge-reminder sms-pledge-missed
    // l10n: sms-window-moved sms-window-closed sms-drive-cancelled
    let text = texts.with_plain(
        &format!("sms-{}", about.word()),
        &[
            ("when", when.into()),
            ("place", place.unwrap_or_default().into()),
            ("link", about.link.as_str().into()),
            ("until", until.into()),
        ],
    );
    with_phone(texts, text, about.phone())
}

fn pieces(about: &About<'_>, texts: &Texts) -> Vec<Piece> {
    use MessageKind as K;
    let mut pieces = vec![
        Piece::Paragraph(match &about.pledge.donor.first_name {
            Some(name) => texts.with("mail-greeting", &[("name", name.as_str().into())]),
            None => texts.get("mail-greeting-nameless"),
        }),
        intro(about, texts),
    ];
    pieces.extend(facts(about, texts));
    pieces.extend(others(about, texts));
    let next = match about.kind {
        K::PledgeWithdrawn | K::DriveCancelled => "mail-drives-next",
        _ => "mail-pledge-link-intro",
    };
    pieces.push(Piece::Paragraph(texts.get(next)));
    pieces.push(Piece::Link(about.link.clone()));
    pieces.push(Piece::Paragraph(texts.get("mail-event-answer")));
    let erase = texts.date_full(about.pledge.erase_on);
    pieces.push(Piece::Paragraph(
        texts.with("mail-erase", &[("date", erase.into())]),
    ));
    if about.locale != Locale::It {
        let italian = Texts::of(Locale::It);
        pieces.push(Piece::Heading(texts.get("mail-in-italian")));
        pieces.push(Piece::Italian);
        pieces.push(intro(about, italian));
        pieces.extend(facts(about, italian));
    }
    let network = about.network.as_str();
    pieces.push(Piece::Paragraph(
        Texts::of(Locale::It).with("mail-footer", &[("network", network.into())]),
    ));
    pieces
}

fn intro(about: &About<'_>, texts: &Texts) -> Piece {
    // l10n: mail-*-intro
    let mut intro = texts.get(&format!("mail-{}-intro", about.word()));
    if let Some(until) = about.until {
        let until = texts.date_time(until);
        let until = texts.with("mail-pledge-missed-until", &[("until", until.into())]);
        intro = texts.sentences(&intro, &until);
    }
    Piece::Paragraph(intro)
}

/// Other windows, for whoever has lost theirs or cannot come at the new hour.
fn others(about: &About<'_>, texts: &Texts) -> Vec<Piece> {
    use MessageKind as K;
    if !matches!(about.kind, K::WindowMoved | K::WindowClosed) || about.others.is_empty() {
        return Vec::new();
    }
    let lines = about.others.iter().map(|date| {
        let when = hours(date.starts, Some(date.ends), texts);
        let point = about.drive.point(date.point);
        let place = point
            .map(|p| l10n::isolate(&p.place.name))
            .unwrap_or_default();
        let line = [("when", when.into()), ("place", place.into())];
        Piece::Paragraph(texts.with("mail-pledge-other-window", &line))
    });
    [Piece::Paragraph(texts.get("mail-pledge-other-windows"))]
        .into_iter()
        .chain(lines)
        .collect()
}

fn facts(about: &About<'_>, texts: &Texts) -> Vec<Piece> {
    let fact = |label: &str, value: String| Piece::Fact {
        label: texts.get(label),
        value,
    };
    let mut facts = vec![
        fact(
            "mail-label-drive",
            picked(&about.drive.card.title, texts.locale()),
        ),
        fact(
            "mail-label-pledge",
            promised(about.pledge, &about.items, texts),
        ),
        fact("mail-label-when", about.when(texts)),
    ];
    if let Some(point) = about.point() {
        let place = format!("{}, {}", point.place.name, point.place.address);
        facts.push(fact("mail-label-place", l10n::isolate(&place)));
        if let Some((directions, _)) = point.directions.pick(texts.locale()) {
            facts.push(fact("mail-label-directions", directions.to_owned()));
        }
        if point.is_shop() {
            facts.push(fact("mail-label-how", texts.get("mail-pledge-shop-how")));
        }
    }
    if let Some(phone) = about.phone() {
        let phone = l10n::isolate(&phone.readable());
        facts.push(fact("mail-label-event-phone", phone));
    }
    let code = about.pledge.code.readable();
    facts.push(fact("mail-label-code", l10n::isolate(&code)));
    facts
}
