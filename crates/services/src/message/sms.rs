//! Text messages through any HTTP gateway.

use std::time::Duration;

use domain::contact::Phone;
use secrecy::ExposeSecret;
use url::form_urlencoded;

use super::deliver::DeliveryError;
use crate::settings::SmsSettings;

/// How a text is coded on its way (3GPP TS 23.038).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alphabet {
    /// Seven bits a character.
    Gsm7,
    /// Sixteen bits a character: any script, half the room.
    Ucs2,
}

/// What a text costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segments {
    /// Its alphabet.
    pub alphabet: Alphabet,
    /// How many messages are billed.
    pub count: usize,
}

const GSM7: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const GSM7_EXTENDED: &str = "\u{c}^{}\\[~]|€";

/// Counts the segments of a text: 160 septets alone or 153 in a chain, 70 code units alone or 67 in a chain.
pub fn segments(text: &str) -> Segments {
    let septets = text.chars().try_fold(0_usize, |sum, c| {
        if GSM7.contains(c) {
            Some(sum + 1)
        } else {
            GSM7_EXTENDED.contains(c).then_some(sum + 2)
        }
    });
    let (alphabet, units, alone, chained) = match septets {
        Some(septets) => (Alphabet::Gsm7, septets, 160, 153),
        None => (Alphabet::Ucs2, text.encode_utf16().count(), 70, 67),
    };
    let count = if units <= alone {
        1
    } else {
        units.div_ceil(chained)
    };
    Segments { alphabet, count }
}

/// The configured gateway.
pub struct Gateway {
    settings: SmsSettings,
    client: reqwest::Client,
}

impl Gateway {
    /// # Errors
    /// No TLS configuration can be made.
    pub fn new(settings: SmsSettings) -> anyhow::Result<Self> {
        // The client takes the process's own; somebody may have chosen it before, which is as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .timeout(Duration::from_secs(15))
            .redirect(reqwest::redirect::Policy::none())
            .build()?;
        Ok(Self { settings, client })
    }

    /// Sends one text. `id` lets a gateway that knows `Idempotency-Key` send it once.
    pub(super) async fn send(&self, to: &Phone, text: &str, id: &str) -> Result<(), DeliveryError> {
        let escape: fn(&str) -> String = if self.settings.content_type.contains("json") {
            json_inner
        } else {
            form_escaped
        };
        let body = self
            .settings
            .body
            .replace("{to}", &escape(to.as_str()))
            .replace("{text}", &escape(text));
        let mut request = self
            .client
            .post(self.settings.url.clone())
            .header("content-type", &self.settings.content_type)
            .header("idempotency-key", id)
            .body(body);
        if let Some(secret) = &self.settings.secret {
            request = request.header("authorization", secret.expose_secret());
        }
        let response = request
            .send()
            .await
            .map_err(|error| DeliveryError::Later(error.without_url().to_string()))?;
        let status = response.status();
        metrics::counter!("vicino_sms_segments_total").increment(segments(text).count as u64);
        if status.is_success() {
            Ok(())
        } else if status.is_client_error()
            && !matches!(status.as_u16(), 401 | 403 | 408 | 425 | 429)
        {
            Err(DeliveryError::Never(format!(
                "the gateway answered {status}"
            )))
        } else {
            Err(DeliveryError::Later(format!(
                "the gateway answered {status}"
            )))
        }
    }
}

/// The text between the quotes of a JSON string.
fn json_inner(text: &str) -> String {
    let quoted = serde_json::Value::from(text).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

fn form_escaped(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_texts_have_160_characters_and_others_70() {
        let of = |text: &str| (segments(text).alphabet, segments(text).count);
        assert_eq!(of(&"a".repeat(160)), (Alphabet::Gsm7, 1));
        assert_eq!(of(&"a".repeat(161)), (Alphabet::Gsm7, 2));
        assert_eq!(of(&"€".repeat(80)), (Alphabet::Gsm7, 1));
        assert_eq!(of(&"€".repeat(81)), (Alphabet::Gsm7, 2));
        assert_eq!(of(&"م".repeat(70)), (Alphabet::Ucs2, 1));
        assert_eq!(of(&"م".repeat(71)), (Alphabet::Ucs2, 2));
        assert_eq!(of("perché"), (Alphabet::Gsm7, 1));
        assert_eq!(of("ță"), (Alphabet::Ucs2, 1));
    }

    #[test]
    fn a_text_cannot_leave_its_string() {
        assert_eq!(json_inner("a\"b\n"), "a\\\"b\\n");
        assert_eq!(form_escaped("a&b=c"), "a%26b%3Dc");
    }
}
