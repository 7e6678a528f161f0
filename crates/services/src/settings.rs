//! What an operator decides, already checked.

use std::path::PathBuf;

use domain::locale::Locale;
use jiff::tz::TimeZone;
use lettre::message::Mailbox;
use secrecy::SecretString;
use url::{Host, Url};

/// What the verbs need to know of the installation.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The address the public sees, without a final slash in its path.
    pub base_url: Url,
    /// Where the desks' clocks hang.
    pub zone: TimeZone,
    /// The languages offered to readers, Italian among them.
    pub locales: Vec<Locale>,
    /// How many hours before an appointment a reminder goes out, in any order.
    pub reminder_hours: Vec<u16>,
    /// How mail leaves.
    pub mail: MailSettings,
    /// How text messages leave, if they do.
    pub sms: Option<SmsSettings>,
    /// Where fonts for pictures of events are; `None`: those of the system.
    pub fonts_dir: Option<PathBuf>,
    /// How many posts one client may send in a minute.
    pub posts_per_minute: u32,
    /// How many bookings and requests one phone or address may make in a day.
    pub requests_per_contact_and_day: u32,
}

impl Settings {
    /// Whether the public cannot come here: the site is at a name that no one else can have (RFC 2606, RFC 6761), or on this
    /// machine alone.
    pub fn is_out_of_reach(&self) -> bool {
        match self.base_url.host() {
            Some(Host::Domain(name)) => ["localhost", "test", "example"]
                .iter()
                .any(|end| name == *end || name.ends_with(&format!(".{end}"))),
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            None => false,
        }
    }
}

/// How mail leaves.
#[derive(Debug, Clone)]
pub struct MailSettings {
    /// `smtp://` or `smtps://` with user and password; `None`: mails are written as files.
    pub smtp_url: Option<SecretString>,
    /// The sender.
    pub from: Mailbox,
    /// Where mails are written as `.eml` when there is no server.
    pub outbox_dir: PathBuf,
}

/// A generic HTTP gateway for text messages.
#[derive(Debug, Clone)]
pub struct SmsSettings {
    /// Where to POST.
    pub url: Url,
    /// The body, with `{to}` and `{text}` to fill in, escaped for the content type.
    pub body: String,
    /// The body's content type: `application/json` or `application/x-www-form-urlencoded`.
    pub content_type: String,
    /// The value of the `Authorization` header, if one is needed.
    pub secret: Option<SecretString>,
}
