//! Every setting: its name, its type, its default and the one line that documents it.

use std::net::SocketAddr;
use std::path::PathBuf;

use domain::locale::Locale;
use jiff::tz::TimeZone;
use lettre::message::Mailbox;
use url::Url;

use super::kind::{
    ClientNetworks, DatabaseUrl, Kind, LogFilter, LogFormat, Secret, SecretUrl, SiteUrl,
};
use super::load::{Loaded, SettingError};

/// A setting as it stands in the README and in `vicino config`.
#[derive(Debug, Clone, Copy)]
pub struct Known {
    /// Its name in `vicino.toml`; in capitals and after `VICINO_` in the environment.
    pub name: &'static str,
    /// Its value when nothing is said; empty: none.
    pub default: &'static str,
    /// What it decides.
    pub doc: &'static str,
}

/// Declares the struct, its reading and its documentation together, so that none can lag behind.
macro_rules! settings {
    ($(#[doc = $doc:literal] $name:ident: $type:ty = $default:literal;)+) => {
        /// The effective settings.
        #[derive(Debug, Clone)]
        pub struct Settings {
            $(#[doc = $doc] pub $name: $type,)+
        }

        /// Every setting, in the order of the documentation.
        pub const KNOWN: &[Known] = &[
            $(Known { name: stringify!($name), default: $default, doc: $doc.trim_ascii() },)+
        ];

        impl Settings {
            /// Reads each setting from the sources that were loaded.
            pub(super) fn read(loaded: &Loaded) -> Result<Self, SettingError> {
                Ok(Self { $($name: loaded.read::<$type>(stringify!($name))?,)+ })
            }

            /// Name and value of each setting as text; a secret's value is not told.
            pub(super) fn shown(&self) -> Vec<(&'static str, String)> {
                vec![$((stringify!($name), self.$name.show()),)+]
            }
        }
    };
}

settings! {
    /// Address and port on which the site is served; port 0 takes any free one.
    listen: SocketAddr = "127.0.0.1:3000";
    /// Address and port of the Prometheus metrics (`/metrics`); none: not served. Never make it public.
    metrics_listen: Option<SocketAddr> = "";
    /// The address the public sees, without a path; links in messages begin with it. Passkeys of staff are bound to its name.
    base_url: SiteUrl = "http://127.0.0.1:3000";
    /// The database: `sqlite:` and a file, or `postgres://user:password@host/name`.
    database_url: DatabaseUrl = "sqlite:data/vicino.db";
    /// How many connections to the database are kept for reading (PostgreSQL: in all).
    database_connections: u32 = "8";
    /// Directory for what is written beside the database, such as mails when there is no mail server.
    data_dir: PathBuf = "data";
    /// Directory of fonts (TrueType, OpenType) for the pictures of events; none: those of the system. A picture needs a font for its script.
    fonts_dir: Option<PathBuf> = "";
    /// Below this many megabytes free in the data directory nothing more is accepted in writing.
    disk_floor_mb: u64 = "500";
    /// Languages offered to readers, in this order; Italian must be among them.
    locales: Vec<Locale> = "it,en,ar,fil,zh-Hans,es,si,ro,uk,bn,sq,fr,ur";
    /// Adds a made-up right-to-left language under `/ar-XB/`, to see what a translation would break.
    pseudo_locale: bool = "false";
    /// The time zone of the desks' clocks (IANA name).
    time_zone: TimeZone = "Europe/Rome";
    /// Addresses or networks of reverse proxies whose `X-Forwarded-For` is believed.
    trusted_proxies: ClientNetworks = "";
    /// Other sites, such as `https://www.example.org`, whose pages may show the events of a municipality within them; none: no site may.
    embed_sites: Vec<SiteUrl> = "";
    /// Open connections at most; more of them wait.
    max_connections: u32 = "2048";
    /// Mail server: `smtp://user:password@host:587?tls=required`, or `smtps://`; none: mails are written to `outbox/` in the data directory.
    smtp_url: Option<SecretUrl> = "";
    /// Sender of the mails.
    mail_from: Mailbox = "Vicino <vicino@localhost.localdomain>";
    /// Gateway for text messages: where to POST; none: no text messages.
    sms_url: Option<Url> = "";
    /// Body for the gateway, with `{to}` and `{text}`, which are escaped for the content type.
    sms_body: String = "{\"to\":\"{to}\",\"text\":\"{text}\"}";
    /// Content type of that body: `application/json` or `application/x-www-form-urlencoded`.
    sms_content_type: String = "application/json";
    /// `Authorization` header for the gateway.
    sms_secret: Option<Secret> = "";
    /// Hours before an appointment at which reminders are sent.
    reminder_hours: Vec<u16> = "48,3";
    /// Whether `serve` also sends messages and erases what is due; `false` when `vicino worker` runs apart.
    worker: bool = "true";
    /// Forms that one client (an IPv4 address, an IPv6 /64) may send in a minute.
    limit_posts_per_minute: u32 = "60";
    /// Bookings and call-backs that one phone or e-mail address may ask for in a day.
    limit_contact_per_day: u32 = "20";
    /// What is logged: error, warn, info, debug, trace, also per module (`info,services=debug`).
    log: LogFilter = "info";
    /// Form of the log lines, on stderr: text or json.
    log_format: LogFormat = "text";
}
