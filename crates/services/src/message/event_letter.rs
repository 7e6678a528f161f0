//! What is written to whoever signed up for an event, in their language, with the Italian beneath.

use domain::contact::{Contact, Phone};
use domain::event::{Event, Occurrence, Onward, Party, SignUp, SignUpStatus, Stage, Venue};
use domain::locale::Locale;
use domain::message::{Message, MessageKind};
use domain::secret::Secret;
use domain::text::LocalText;
use l10n::Texts;
use url::Url;

use super::calendar::Method;
use super::deliver::Delivery;
use super::event_calendar;
use super::event_words::picked;
use super::letter::{Attached, Letter, Piece, with_phone};
use crate::Services;
use crate::error::Failure;
use crate::event::part_of;

/// All that a message about a sign-up is made from.
struct About<'a> {
    event: &'a Event,
    /// The date as it is now; of one that is gone, as it was to be.
    occurrence: Occurrence,
    sign_up: &'a SignUp,
    kind: MessageKind,
    locale: Locale,
    link: Url,
    phone: Option<Phone>,
    network: String,
    /// Until when an offer holds, in words.
    until: Option<jiff::civil::DateTime>,
    /// What whoever holds the event says.
    notice: Option<LocalText>,
}

impl About<'_> {
    /// The stages that they come to.
    fn stages(&self) -> Vec<&Stage> {
        let come = |s: &&Stage| self.sign_up.stage.is_none_or(|id| s.id == id);
        self.occurrence.stages.iter().filter(come).collect()
    }

    /// Whether it tells that they need not come.
    fn is_off(&self) -> bool {
        matches!(
            self.kind,
            MessageKind::SignedOff | MessageKind::EventCancelled
        )
    }

    fn word(&self) -> String {
        self.kind.word().replace('_', "-")
    }

    fn when(&self, texts: &Texts) -> String {
        let starts = self.stages().iter().map(|s| s.starts).min();
        texts.date_time(starts.unwrap_or_else(|| self.occurrence.starts()))
    }
}

impl Services {
    /// Whether what a message about a sign-up says still holds.
    pub(crate) fn still_true_of(&self, message: &Message, sign_up: &SignUp) -> bool {
        use MessageKind as K;
        use SignUpStatus as S;
        let now = self.now();
        let latest = message.sequence == sign_up.sequence;
        let same_time = message.starts_at == Some(sign_up.starts_at);
        let to_come = now < sign_up.starts_at;
        sign_up.erased_at.is_none()
            && match message.kind {
                K::SignedUp => sign_up.status == S::Confirmed && latest && to_come,
                K::WaitListed => sign_up.status == S::Waiting && latest && to_come,
                // Never after the start, which no offer outlives.
                K::PlaceOffered => sign_up.can_accept(now) && latest,
                K::SignedOff => sign_up.status == S::Left,
                K::EventChanged => sign_up.status.is_open() && latest && to_come,
                K::EventCancelled => sign_up.status == S::CalledOff,
                K::EventReminder => sign_up.status == S::Confirmed && same_time && to_come,
                // Whether it is over, the event says.
                K::EventNotice => sign_up.status.is_open(),
                _ => false,
            }
    }

    pub(super) async fn deliver_about_sign_up(
        &self,
        message: &Message,
        sign_up: &SignUp,
    ) -> Result<Delivery, Failure> {
        let Some(event) = self.any_event(sign_up.event).await? else {
            return Ok(Delivery::Dropped);
        };
        let Some(mut about) = self.about_sign_up(message.kind, &event, sign_up).await? else {
            return Ok(Delivery::Dropped);
        };
        if message.kind == MessageKind::EventNotice {
            let over = self.now() >= about.occurrence.ends_at(self.zone());
            about.notice = self.notice_of(message.about).await?.map(|n| n.text);
            if over || about.notice.is_none() {
                return Ok(Delivery::Dropped);
            }
        }
        Ok(match &sign_up.guest.contact {
            Some(Contact::Email(to)) => {
                let from = self.settings().mail.from.email.to_string();
                let texts = Texts::of(about.locale);
                // l10n: mail-*-subject
                let subject = texts.with_plain(
                    &format!("mail-{}-subject", about.word()),
                    &[("when", about.when(texts).into())],
                );
                let method = match about.is_off() {
                    true => Method::Cancel {
                        organizer: &from,
                        attendee: to.as_str(),
                    },
                    false => Method::Request {
                        organizer: &from,
                        attendee: to.as_str(),
                    },
                };
                // Who waits has nothing yet for a calendar.
                let has_places = sign_up.status == SignUpStatus::Confirmed || about.is_off();
                // A notice changes nothing in it.
                let has_news = about.notice.is_none();
                let calendar = (has_places && has_news).then(|| Attached {
                    text: self.calendar_of(&about, method),
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

    async fn about_sign_up<'a>(
        &self,
        kind: MessageKind,
        event: &'a Event,
        sign_up: &'a SignUp,
    ) -> Result<Option<About<'a>>, Failure> {
        let part = part_of(event, sign_up.date, sign_up.stage);
        // A date that the rule does not make any more is told of as it would be.
        let gone = || {
            let first = event.card.first_day()?;
            let days = (sign_up.date - first).get_days();
            event.on(first).map(|o| o.shifted_to(sign_up.date, days))
        };
        let Some(occurrence) = part.map(|p| p.occurrence).or_else(gone) else {
            return Ok(None);
        };
        let locale = self.reader_locale(sign_up.guest.language);
        let link = match kind {
            MessageKind::SignedOff | MessageKind::EventCancelled => {
                self.public_url(&format!("/{locale}/eventi"))
            }
            _ => self.fresh_sign_up_link(sign_up, locale).await?,
        };
        let directory = self.directory();
        let network = directory.network.as_ref();
        let until = sign_up.offer_until.map(|at| self.zone().to_datetime(at));
        Ok(Some(About {
            event,
            occurrence,
            sign_up,
            kind,
            locale,
            link,
            phone: event
                .card
                .phone
                .clone()
                .or_else(|| network.and_then(|n| n.phone.clone())),
            network: network.map(|n| n.name.clone()).unwrap_or_default(),
            until,
            notice: None,
        }))
    }

    fn calendar_of(&self, about: &About<'_>, method: Method<'_>) -> String {
        let mut words = self.event_words(about.event, about.locale);
        let texts = Texts::of(about.locale);
        let code = about.sign_up.code.readable();
        let code = texts.with_plain("mail-calendar-code", &[("code", code.into())]);
        words.description = format!("{} {code}", words.description).trim().to_owned();
        words.url = (!about.is_off()).then(|| about.link.clone());
        let setting = self.calendar_setting();
        event_calendar::sign_up_calendar(about.sign_up, &about.occurrence, &words, method, setting)
    }

    /// A link of its own for each message: only hashes are stored, so none can be repeated.
    async fn fresh_sign_up_link(&self, sign_up: &SignUp, locale: Locale) -> Result<Url, Failure> {
        let secret = Secret::new(self.random());
        let mut tx = self.store().begin().await?;
        store::sign_up::add_link(&mut tx, &secret.hash(), sign_up.id, self.now()).await?;
        tx.commit().await?;
        Ok(self.sign_up_url(locale, &secret))
    }

    /// The public address of a sign-up's page.
    pub fn sign_up_url(&self, locale: Locale, secret: &Secret) -> Url {
        self.public_url(&format!("/{locale}/iscrizione/{}", secret.reveal()))
    }

    pub(super) fn public_url(&self, path: &str) -> Url {
        let mut url = self.settings().base_url.clone();
        url.set_path(path);
        url
    }
}

/// The text message: short, without a name.
fn sms(about: &About<'_>) -> String {
    let texts = Texts::of(about.locale);
    let starts = about.stages().iter().map(|s| s.starts).min();
    let when = texts.day_time(starts.unwrap_or_else(|| about.occurrence.starts()));
    let until = about.until.map(|at| texts.day_time(at)).unwrap_or_default();
    // l10n: sms-signed-up sms-wait-listed sms-place-offered sms-signed-off sms-event-changed sms-event-cancelled sms-event-reminder
    // l10n: sms-event-notice
    let notice = said(about).map(|(words, _)| words).unwrap_or_default();
    let text = texts.with_plain(
        &format!("sms-{}", about.word()),
        &[
            ("when", when.into()),
            ("link", about.link.as_str().into()),
            ("until", until.into()),
            ("text", notice.into()),
        ],
    );
    with_phone(texts, text, about.phone.as_ref())
}

fn pieces(about: &About<'_>, texts: &Texts) -> Vec<Piece> {
    let mut pieces = vec![
        Piece::Paragraph(match &about.sign_up.guest.first_name {
            Some(name) => texts.with("mail-greeting", &[("name", name.as_str().into())]),
            None => texts.get("mail-greeting-nameless"),
        }),
        intro(about, texts),
    ];
    pieces.extend(notice(about, texts));
    pieces.extend(facts(about, texts));
    let next = match about.kind {
        MessageKind::PlaceOffered => "mail-place-offered-next",
        MessageKind::SignedOff | MessageKind::EventCancelled => "mail-events-next",
        _ => "mail-sign-up-link-intro",
    };
    pieces.push(Piece::Paragraph(texts.get(next)));
    pieces.push(Piece::Link(about.link.clone()));
    pieces.push(Piece::Paragraph(texts.get("mail-event-answer")));
    let erase = texts.date_full(about.sign_up.erase_on);
    pieces.push(Piece::Paragraph(
        texts.with("mail-erase", &[("date", erase.into())]),
    ));
    if about.locale != Locale::It {
        let italian = Texts::of(Locale::It);
        pieces.push(Piece::Heading(texts.get("mail-in-italian")));
        pieces.push(Piece::Italian);
        pieces.push(intro(about, italian));
        if said(about).is_some_and(|(_, language)| language != Locale::It)
            && let Some(words) = about.notice.as_ref().and_then(|n| n.get(Locale::It))
        {
            pieces.extend(paragraphs(words));
        }
        pieces.extend(facts(about, italian));
    }
    let network = about.network.as_str();
    pieces.push(Piece::Paragraph(
        Texts::of(Locale::It).with("mail-footer", &[("network", network.into())]),
    ));
    pieces
}

/// What whoever holds the event says: in the language that they asked for, in the one that they are written to, or in Italian.
fn said<'a>(about: &'a About<'_>) -> Option<(&'a str, Locale)> {
    let text = about.notice.as_ref()?;
    let own = about.sign_up.guest.language;
    let mut languages = [own, about.locale, Locale::It].into_iter();
    languages.find_map(|language| Some((text.get(language)?, language)))
}

/// The same, marked with its language where it is another than that of the mail.
fn notice(about: &About<'_>, texts: &Texts) -> Vec<Piece> {
    let Some((words, language)) = said(about) else {
        return Vec::new();
    };
    if language == about.locale {
        return paragraphs(words).collect();
    }
    let in_italian = (language == Locale::It).then(|| texts.get("only-in-italian"));
    let note = in_italian.map(Piece::Paragraph).into_iter();
    let words = words.split("\n\n").map(|words| Piece::Foreign {
        language,
        words: words.to_owned(),
    });
    note.chain(words).collect()
}

fn paragraphs(words: &str) -> impl Iterator<Item = Piece> {
    words
        .split("\n\n")
        .map(|words| Piece::Paragraph(words.to_owned()))
}

fn intro(about: &About<'_>, texts: &Texts) -> Piece {
    // l10n: mail-*-intro
    let mut intro = texts.get(&format!("mail-{}-intro", about.word()));
    if let Some(until) = about.until {
        let until = texts.date_time(until);
        let until = texts.with("mail-place-offered-until", &[("until", until.into())]);
        intro = texts.sentences(&intro, &until);
    }
    Piece::Paragraph(intro)
}

fn facts(about: &About<'_>, texts: &Texts) -> Vec<Piece> {
    let fact = |label: &str, value: String| Piece::Fact {
        label: texts.get(label),
        value,
    };
    let card = &about.event.card;
    let mut facts = vec![fact(
        "mail-label-event",
        picked(&card.title, texts.locale()),
    )];
    let stages = about.stages();
    match stages.as_slice() {
        [only] => {
            facts.push(fact("mail-label-when", texts.date_time(only.starts)));
            facts.push(fact("mail-label-place", place(only, texts)));
        }
        several => {
            for (at, stage) in several.iter().enumerate() {
                let together = stage.onward == Onward::Together && at + 1 < several.len();
                let together = together.then(|| texts.get("mail-stage-together"));
                let place = place(stage, texts);
                facts.push(Piece::Fact {
                    label: texts.day_time(stage.starts),
                    value: [Some(place), together]
                        .into_iter()
                        .flatten()
                        .collect::<Vec<_>>()
                        .join(". "),
                });
            }
        }
    }
    if !about.is_off() {
        if let Some(arrival) = about.sign_up.arrival {
            facts.push(fact("mail-label-arrival", texts.day_time(arrival)));
        }
        facts.push(fact(
            "mail-label-party",
            people(&about.sign_up.party, texts),
        ));
        if let Some((bring, _)) = card.bring.pick(texts.locale()) {
            facts.push(fact("mail-label-bring", bring.to_owned()));
        }
    }
    if let Some(phone) = &about.phone {
        facts.push(fact(
            "mail-label-event-phone",
            l10n::isolate(&phone.readable()),
        ));
    }
    let code = about.sign_up.code.readable();
    facts.push(fact("mail-label-code", l10n::isolate(&code)));
    facts
}

fn place(stage: &Stage, texts: &Texts) -> String {
    match &stage.venue {
        Venue::Place(place) => l10n::isolate(&format!("{}, {}", place.name, place.address)),
        Venue::Online(_) => texts.get("mail-place-online"),
    }
}

/// "2 adulti e 3 bambini".
fn people(party: &Party, texts: &Texts) -> String {
    let mut counts = Vec::new();
    if party.adults() > 0 {
        counts.push(texts.with("mail-adults", &[("n", party.adults().into())]));
    }
    if party.child_count() > 0 {
        counts.push(texts.with("mail-children", &[("n", party.child_count().into())]));
    }
    texts.list_and(&counts)
}
