//! A mail as text and as a small page, from the same pieces.

use domain::contact::Phone;
use domain::locale::Locale;
use l10n::Texts;
use url::Url;

/// A mail ready to be packed.
#[derive(Debug, Clone)]
pub struct Letter {
    /// Subject, without isolation marks.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The same as a small page.
    pub html: String,
    /// The calendar file, of mails about an appointment.
    pub calendar: Option<Attached>,
}

/// A calendar file that goes with a mail.
#[derive(Debug, Clone)]
pub struct Attached {
    /// The file.
    pub text: String,
    /// Its method, for the `Content-Type`.
    pub method: &'static str,
}

/// One piece of a mail, written as text and as HTML.
pub(super) enum Piece {
    Paragraph(String),
    /// A paragraph in another language than the mail's.
    Foreign {
        language: Locale,
        words: String,
    },
    Heading(String),
    Fact {
        label: String,
        value: String,
    },
    Link(Url),
    /// What follows is Italian.
    Italian,
}

impl Letter {
    /// A mail in the language of `texts`, without a calendar.
    pub(super) fn new(subject: String, pieces: &[Piece], texts: &Texts) -> Self {
        Self {
            text: as_text(pieces),
            html: as_html(pieces, texts, &subject),
            subject,
            calendar: None,
        }
    }
}

/// A text message with the phone to call at its end. It may end with a link: a space stands between, whatever the language.
pub(super) fn with_phone(texts: &Texts, text: String, phone: Option<&Phone>) -> String {
    match phone {
        Some(phone) => {
            let phone = texts.with_plain("sms-phone", &[("phone", phone.readable().into())]);
            format!("{text} {phone}")
        }
        None => text,
    }
}

fn as_text(pieces: &[Piece]) -> String {
    let mut text = String::new();
    let mut after_fact = false;
    for piece in pieces {
        let is_fact = matches!(piece, Piece::Fact { .. });
        if after_fact && !is_fact {
            text.push('\n');
        }
        match piece {
            Piece::Paragraph(words) | Piece::Foreign { words, .. } => {
                text.push_str(&format!("{words}\n\n"));
            }
            Piece::Heading(words) => text.push_str(&format!("--- {words} ---\n\n")),
            Piece::Fact { label, value } => text.push_str(&format!("{label}: {value}\n")),
            Piece::Link(url) => text.push_str(&format!("{url}\n\n")),
            Piece::Italian => (),
        }
        after_fact = is_fact;
    }
    text
}

fn as_html(pieces: &[Piece], texts: &Texts, title: &str) -> String {
    let mut body = String::new();
    let mut open_list = false;
    let mut italian = false;
    for piece in pieces {
        let is_fact = matches!(piece, Piece::Fact { .. });
        if is_fact != open_list {
            body.push_str(if is_fact {
                "<table role=\"presentation\" cellpadding=\"6\" style=\"border-collapse:collapse\">"
            } else {
                "</table>"
            });
            open_list = is_fact;
        }
        match piece {
            Piece::Paragraph(words) => body.push_str(&format!("<p>{}</p>", escaped(words))),
            Piece::Foreign { language, words } => body.push_str(&format!(
                "<p lang=\"{}\" dir=\"{}\">{}</p>",
                language.tag(),
                language.direction().as_str(),
                escaped(words)
            )),
            Piece::Heading(words) => body.push_str(&format!("<h2 style=\"font-size:18px;border-top:1px solid #5b6f82;padding-top:16px\">{}</h2>", escaped(words))),
            Piece::Fact { label, value } => body.push_str(&format!(
                "<tr><th style=\"text-align:start;vertical-align:top;word-break:keep-all\">{}</th><td style=\"vertical-align:top\"><bdi>{}</bdi></td></tr>",
                escaped(label),
                escaped(value)
            )),
            Piece::Link(url) => body.push_str(&format!("<p><a href=\"{0}\" dir=\"ltr\" style=\"word-break:break-all\">{0}</a></p>", escaped(url.as_str()))),
            Piece::Italian => {
                body.push_str("<div lang=\"it\" dir=\"ltr\">");
                italian = true;
            }
        }
    }
    if open_list {
        body.push_str("</table>");
    }
    if italian {
        body.push_str("</div>");
    }
    format!(
        "<!doctype html><html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{}</title></head><body style=\"font:16px/1.5 sans-serif;max-width:36em;margin:auto;padding:16px\">{body}</body></html>",
        texts.lang(),
        texts.dir(),
        escaped(title)
    )
}

/// Text for an HTML element or a quoted attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
