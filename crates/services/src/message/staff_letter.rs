//! Mails to staff: short, in their language, with the one link that they need.

use domain::message::{Message, MessageKind};
use domain::secret::Secret;
use domain::staff::account::{INVITATION_LIFE, RESET_LIFE, Staff, StaffState};
use jiff::SignedDuration;
use l10n::Texts;
use store::staff::LinkPurpose;
use url::Url;

use super::letter::{Letter, Piece};
use crate::Services;
use crate::error::Failure;

impl Services {
    /// The mail of a message to staff; `None` when it is no longer true.
    pub(super) async fn staff_letter(
        &self,
        message: &Message,
        staff: &Staff,
    ) -> Result<Option<Letter>, Failure> {
        if message.kind == MessageKind::DeskCheck {
            let asked = self.desk_check_link(message, staff).await?;
            return Ok(
                asked.map(|(desk, link)| self.letter_to(staff, message.kind, &desk.name, link))
            );
        }
        let link = match message.kind {
            MessageKind::Invitation if staff.state == StaffState::Invited => {
                let link = self.staff_link(staff, LinkPurpose::Invitation, INVITATION_LIFE);
                link.await?
            }
            MessageKind::PasswordReset if staff.state == StaffState::Active => {
                let link = self.staff_link(staff, LinkPurpose::PasswordReset, RESET_LIFE);
                link.await?
            }
            MessageKind::NewSignIn | MessageKind::PasskeyAdded | MessageKind::PasskeyRemoved
                if staff.state == StaffState::Active =>
            {
                self.staff_url("/staff/profilo")
            }
            MessageKind::ReviewAsked | MessageKind::ReviewAnswered => {
                match self.review_link(message, staff).await? {
                    Some(link) => link,
                    None => return Ok(None),
                }
            }
            MessageKind::ApplicationDeclined => return self.declined_letter(message, staff).await,
            _ => return Ok(None),
        };
        Ok(Some(self.letter_to(staff, message.kind, "", link)))
    }

    /// `desk` is the name of the one that the mail is about, if it is about one.
    fn letter_to(&self, staff: &Staff, kind: MessageKind, desk: &str, link: Url) -> Letter {
        let texts = Texts::of(staff.language);
        let directory = self.directory();
        let network = directory
            .network
            .as_ref()
            .map_or("Vicino", |n| n.name.as_str());
        let about = [("network", network.into()), ("desk", desk.into())];
        let word = kind.word().replace('_', "-");
        // l10n: staff-mail-*-subject
        let subject = texts.with_plain(&format!("staff-mail-{word}-subject"), &about);
        let pieces = [
            Piece::Paragraph(texts.with("mail-greeting", &[("name", staff.name.as_str().into())])),
            // l10n: staff-mail-*-intro
            Piece::Paragraph(texts.with(&format!("staff-mail-{word}-intro"), &about)),
            Piece::Link(link),
            // l10n: staff-mail-*-end
            Piece::Paragraph(texts.get(&format!("staff-mail-{word}-end"))),
        ];
        Letter::new(subject, &pieces, texts)
    }

    /// A link good once and for a while, made when the mail is: only its hash is kept.
    pub(crate) async fn staff_link(
        &self,
        staff: &Staff,
        purpose: LinkPurpose,
        life: SignedDuration,
    ) -> Result<Url, Failure> {
        let (secret, now) = (Secret::new(self.random()), self.now());
        let mut tx = self.store().begin().await?;
        store::staff::put_link(&mut tx, &secret.hash(), staff.id, purpose, now, now + life).await?;
        tx.commit().await?;
        let path = match purpose {
            LinkPurpose::Invitation => "invito",
            LinkPurpose::PasswordReset => "nuova-password",
        };
        Ok(self.staff_url(&format!("/staff/{path}/{}", secret.reveal())))
    }

    /// The public address of a staff page.
    pub(crate) fn staff_url(&self, path: &str) -> Url {
        let mut url = self.settings().base_url.clone();
        url.set_path(path);
        url
    }
}
