//! Settings as the verbs want them, and the checks that concern several settings.

use domain::locale::Locale;
use services::message::is_mail_server;
use services::settings::{MailSettings, SmsSettings};

use super::load::SettingError;
use super::settings::Settings;

impl Settings {
    /// Checks what no single setting can know.
    pub(super) fn check(&self) -> Result<(), SettingError> {
        let smtp = self.smtp_url.as_ref();
        if smtp.is_some_and(|url| !is_mail_server(url.text())) {
            return Err(SettingError::new(
                "smtp_url",
                "expected smtps://user:password@host, or smtp://user:password@host:587 with ?tls=required or ?tls=opportunistic",
            ));
        }
        if self.sms_url.is_none() {
            return Ok(());
        }
        if !self.sms_body.contains("{to}") || !self.sms_body.contains("{text}") {
            return Err(SettingError::new(
                "sms_body",
                "expected {to} and {text} somewhere in it",
            ));
        }
        let known = ["application/json", "application/x-www-form-urlencoded"];
        if !known.contains(&self.sms_content_type.as_str()) {
            return Err(SettingError::new(
                "sms_content_type",
                format!("expected {}", known.join(" or ")),
            ));
        }
        Ok(())
    }

    /// What the verbs need to know.
    pub fn for_services(&self) -> services::settings::Settings {
        let pseudo = self.pseudo_locale.then_some(Locale::Pseudo);
        services::settings::Settings {
            base_url: self.base_url.url().clone(),
            zone: self.time_zone.clone(),
            locales: self.locales.iter().copied().chain(pseudo).collect(),
            reminder_hours: self.reminder_hours.clone(),
            mail: MailSettings {
                smtp_url: self.smtp_url.as_ref().map(|url| url.text().clone()),
                from: self.mail_from.clone(),
                outbox_dir: self.data_dir.join("outbox"),
            },
            sms: self.sms_url.as_ref().map(|url| SmsSettings {
                url: url.clone(),
                body: self.sms_body.clone(),
                content_type: self.sms_content_type.clone(),
                secret: self.sms_secret.as_ref().map(|secret| secret.text().clone()),
            }),
            fonts_dir: self.fonts_dir.clone(),
            posts_per_minute: self.limit_posts_per_minute,
            requests_per_contact_and_day: self.limit_contact_per_day,
        }
    }
}
