//! Calendar files of events for readers and subscribers, with the words in them.

use std::sync::Arc;

use domain::event::{Event, Onward, SignUp};
use domain::locale::Locale;
use domain::text::LocalText;
use l10n::Texts;
use url::Url;

use super::calendar::Method;
use super::event_calendar::{self, EventWords, Setting, StageWords};
use crate::Services;
use crate::error::Failure;
use crate::event::part_of;

impl Services {
    /// The calendar file of a sign-up, to be kept: for its page, whose address it names.
    ///
    /// # Errors
    /// The database is away.
    pub async fn sign_up_calendar(
        &self,
        sign_up: &SignUp,
        locale: Locale,
        page: &Url,
    ) -> Result<Option<String>, Failure> {
        let Some(event) = self.any_event(sign_up.event).await? else {
            return Ok(None);
        };
        let part = part_of(&event, sign_up.date, sign_up.stage);
        Ok(part.map(|part| {
            let words = EventWords {
                url: Some(page.clone()),
                ..self.event_words(&event, locale)
            };
            let setting = self.calendar_setting();
            let occurrence = &part.occurrence;
            event_calendar::sign_up_calendar(sign_up, occurrence, &words, Method::Publish, setting)
        }))
    }

    /// The calendar file of an event.
    pub fn event_calendar(&self, event: &Event, locale: Locale) -> String {
        let words = self.event_words(event, locale);
        event_calendar::event_calendar(event, &words, self.calendar_setting())
    }

    /// A calendar of many events, to be subscribed to: see [`crate::Services::events`] for which.
    pub fn events_calendar(&self, name: &str, events: &[Arc<Event>], locale: Locale) -> String {
        let words: Vec<_> = events.iter().map(|e| self.event_words(e, locale)).collect();
        let all = events.iter().map(AsRef::as_ref).zip(&words);
        event_calendar::feed(Some(name), all, self.calendar_setting())
    }

    pub(super) fn calendar_setting(&self) -> Setting<'_> {
        Setting {
            zone: self.zone(),
            host: self.host(),
            stamp: self.now(),
        }
    }

    /// The words of an event in a calendar.
    pub(super) fn event_words(&self, event: &Event, locale: Locale) -> EventWords {
        let texts = Texts::of(locale);
        let card = &event.card;
        let title = picked(&card.title, locale);
        let phone = card.phone.as_ref().map(|phone| {
            texts.with_plain("mail-calendar-phone", &[("phone", phone.readable().into())])
        });
        let summary = picked(&card.summary, locale);
        let description = [Some(summary), phone].into_iter().flatten();
        let description: Vec<_> = description.filter(|text| !text.is_empty()).collect();
        let all = card.stages.len();
        let stages = card.stages.iter().enumerate().map(|(at, stage)| {
            let together = stage.onward == Onward::Together && at + 1 < all;
            let together = together.then(|| texts.get_plain("mail-stage-together"));
            let said = [Some(picked(&stage.note, locale)), together];
            let said: Vec<_> = said
                .into_iter()
                .flatten()
                .filter(|s| !s.is_empty())
                .collect();
            StageWords {
                title: match all {
                    1 => title.clone(),
                    _ => texts.with_plain(
                        "mail-calendar-stage",
                        &[
                            ("title", title.as_str().into()),
                            ("stage", (at + 1).into()),
                            ("all", all.into()),
                        ],
                    ),
                },
                description: said.join("\n"),
            }
        });
        EventWords {
            stages: stages.collect(),
            title,
            description: description.join("\n\n"),
            called_off: texts.get_plain("mail-calendar-called-off"),
            url: Some(self.public_url(&format!("/{locale}/eventi/{}", card.slug))),
        }
    }
}

/// A text as a reader of a language finds it; empty when there is none.
pub(super) fn picked(text: &LocalText, locale: Locale) -> String {
    text.pick(locale).map_or("", |(words, _)| words).to_owned()
}
