//! Mail: over SMTP, or as files when no server is configured.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::Context;
use domain::contact::Email;
use domain::id::MessageId;
use jiff::Timestamp;
use lettre::message::header::ContentType;
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::AsyncSmtpTransportBuilder;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use secrecy::{ExposeSecret, SecretString};

use super::deliver::DeliveryError;
use super::letter::{Attached, Letter};
use crate::settings::MailSettings;

/// How long the mail server may take for one answer.
const TIMEOUT: Duration = Duration::from_secs(15);
/// How long one conversation with it may last: less than a worker keeps its job.
const CONVERSATION: Duration = Duration::from_secs(60);

/// What stands on a mail besides its words.
pub(super) struct Envelope<'a> {
    pub to: &'a Email,
    pub from: Mailbox,
    /// The message's key.
    pub id: MessageId,
    /// The host of the site.
    pub host: &'a str,
    pub date: Timestamp,
}

/// Whether an address is that of a mail server, with no options but those that are known.
pub fn is_mail_server(url: &SecretString) -> bool {
    smtp(url).is_some()
}

/// `None` and no reason: the library's error would repeat the address with its password.
fn smtp(url: &SecretString) -> Option<AsyncSmtpTransportBuilder> {
    AsyncSmtpTransport::<Tokio1Executor>::from_url(url.expose_secret()).ok()
}

/// The configured way for mail.
pub(super) enum Mailer {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Files(PathBuf),
}

impl Mailer {
    pub(super) fn new(settings: &MailSettings) -> anyhow::Result<Self> {
        let Some(url) = &settings.smtp_url else {
            return Ok(Self::Files(settings.outbox_dir.clone()));
        };
        let transport = smtp(url).context("smtp_url is no address of a mail server")?;
        Ok(Self::Smtp(transport.timeout(Some(TIMEOUT)).build()))
    }

    /// Sends a mail. The Message-ID follows from the message's key: a second sending is the same mail.
    pub(super) async fn send(
        &self,
        letter: &Letter,
        envelope: Envelope<'_>,
    ) -> Result<(), DeliveryError> {
        let id = envelope.id;
        let mail = build(letter, envelope).map_err(|e| DeliveryError::Never(format!("{e:#}")))?;
        match self {
            Self::Smtp(transport) => converse(transport, mail).await,
            Self::Files(dir) => {
                let path = dir.join(format!("{id}.eml"));
                write_file(dir, &path, &mail.formatted())
                    .await
                    .map_err(|error| DeliveryError::Later(error.to_string()))?;
                tracing::info!(message = %id, "no mail server is configured: the mail was written to the outbox folder");
                Ok(())
            }
        }
    }
}

async fn converse(
    transport: &AsyncSmtpTransport<Tokio1Executor>,
    mail: Message,
) -> Result<(), DeliveryError> {
    let later = |why: &str| DeliveryError::Later(format!("the mail server {why}"));
    match tokio::time::timeout(CONVERSATION, transport.send(mail)).await {
        Ok(Ok(_)) => Ok(()),
        Ok(Err(error)) if error.is_permanent() && !error.is_client() => Err(DeliveryError::Never(
            "the mail server refused the mail for good".to_owned(),
        )),
        Ok(Err(error)) => {
            tracing::debug!(%error, "smtp");
            Err(later("did not take the mail"))
        }
        Err(_) => Err(later("took too long")),
    }
}

async fn write_file(dir: &PathBuf, path: &PathBuf, bytes: &[u8]) -> std::io::Result<()> {
    tokio::fs::create_dir_all(dir).await?;
    tokio::fs::write(path, bytes).await
}

/// Plain text and HTML as alternatives; the calendar as one more of them, and once more as a file, for readers that show
/// only those.
fn build(letter: &Letter, envelope: Envelope<'_>) -> anyhow::Result<Message> {
    let bodies = MultiPart::alternative()
        .singlepart(SinglePart::plain(letter.text.clone()))
        .singlepart(SinglePart::html(letter.html.clone()));
    let body = match &letter.calendar {
        None => bodies,
        Some(calendar) => with_calendar(bodies, calendar)?,
    };
    let to: lettre::Address = envelope
        .to
        .as_str()
        .parse()
        .context("address of the person")?;
    Message::builder()
        .from(envelope.from)
        .to(Mailbox::new(None, to))
        .message_id(Some(format!("<{}@{}>", envelope.id, envelope.host)))
        .date(envelope.date.into())
        .subject(letter.subject.clone())
        .header(AutoSubmitted)
        .multipart(body)
        .context("building the mail")
}

fn with_calendar(bodies: MultiPart, calendar: &Attached) -> anyhow::Result<MultiPart> {
    let kind = format!("text/calendar; method={}; charset=utf-8", calendar.method);
    let part = SinglePart::builder()
        .header(ContentType::parse(&kind).context("content type of the calendar")?)
        .body(calendar.text.clone());
    let file = Attachment::new("appuntamento.ics".to_owned()).body(
        calendar.text.clone(),
        ContentType::parse("application/ics").context("content type of the file")?,
    );
    Ok(MultiPart::mixed()
        .multipart(bodies.singlepart(part))
        .singlepart(file))
}

/// Keeps holiday notices from answering (RFC 3834).
#[derive(Clone)]
struct AutoSubmitted;

impl lettre::message::header::Header for AutoSubmitted {
    fn name() -> lettre::message::header::HeaderName {
        lettre::message::header::HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> lettre::message::header::HeaderValue {
        lettre::message::header::HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}
