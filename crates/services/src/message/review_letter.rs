//! Mails about cards: that one waits, that one was answered, that an organisation was not admitted.

use domain::message::{Message, MessageKind};
use domain::publishing::State;
use domain::staff::account::{Staff, StaffState};
use l10n::Texts;
use url::Url;

use super::letter::{Letter, Piece};
use crate::Services;
use crate::error::Failure;

impl Services {
    /// Where a card is worked on that a message speaks of; `None` when there is nothing to say any more.
    pub(super) async fn review_link(
        &self,
        message: &Message,
        staff: &Staff,
    ) -> Result<Option<Url>, Failure> {
        let Some(thing) = message.about else {
            return Ok(None);
        };
        let mut session = self.store().reader().await?;
        let publication = store::publication::by_thing(&mut session, thing).await?;
        let asked = message.kind == MessageKind::ReviewAsked;
        let still = publication.filter(|p| !asked || p.state == State::InReview);
        let link = still
            .filter(|_| staff.state == StaffState::Active)
            .map(|p| {
                let path = match p.applicant {
                    Some(_) => "/staff/enti".to_owned(),
                    None => format!("/staff/contenuti/{thing}/stato"),
                };
                self.staff_url(&path)
            });
        Ok(link)
    }

    /// That the network did not admit an organisation, with the sentence of whoever decided.
    pub(super) async fn declined_letter(
        &self,
        message: &Message,
        staff: &Staff,
    ) -> Result<Option<Letter>, Failure> {
        let Some(thing) = message.about else {
            return Ok(None);
        };
        let mut session = self.store().reader().await?;
        let publication = store::publication::by_thing(&mut session, thing).await?;
        let Some(publication) = publication else {
            return Ok(None);
        };
        let comments = store::publication::comments(&mut session, thing).await?;
        let sentence = comments
            .into_iter()
            .find(|c| c.at >= publication.changed_at)
            .map(|c| Piece::Paragraph(c.text.as_str().to_owned()));
        let texts = Texts::of(staff.language);
        let directory = self.directory();
        let network = directory
            .network
            .as_ref()
            .map_or("Vicino", |n| n.name.as_str());
        let network = [("network", network.into())];
        let subject = texts.with_plain("staff-mail-application-declined-subject", &network);
        let greeting = texts.with("mail-greeting", &[("name", staff.name.as_str().into())]);
        let intro = texts.with("staff-mail-application-declined-intro", &network);
        let end = texts.get("staff-mail-application-declined-end");
        let pieces: Vec<_> = [Piece::Paragraph(greeting), Piece::Paragraph(intro)]
            .into_iter()
            .chain(sentence)
            .chain([Piece::Paragraph(end)])
            .collect();
        Ok(Some(Letter::new(subject, &pieces, texts)))
    }
}
