//! Reads back what was written: mails, and the calendar files in them.

use mail_parser::{MessageParser, MimeHeaders};

use crate::world::World;

/// A mail, taken apart.
#[derive(Debug)]
pub struct Letter {
    pub message_id: String,
    pub from: String,
    pub to: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    /// The calendar among the alternatives.
    pub calendar: Calendar,
    /// The method that its `Content-Type` names.
    pub calendar_method: String,
    /// The name and content of the attached file.
    pub attached: (String, String),
    pub raw: String,
}

impl Letter {
    pub fn read(raw: &[u8]) -> Self {
        let mail = MessageParser::default().parse(raw).expect("a mail");
        let calendar = mail
            .parts
            .iter()
            .find(|p| p.is_content_type("text", "calendar"))
            .expect("a calendar among the alternatives");
        let file = mail
            .parts
            .iter()
            .find(|p| p.is_content_type("application", "ics"))
            .expect("an attached calendar");
        let text_of = |part: &mail_parser::MessagePart<'_>| {
            String::from_utf8(part.contents().to_vec()).expect("UTF-8")
        };
        let address = |a: Option<&mail_parser::Address<'_>>| {
            a.and_then(|a| a.first())
                .and_then(|a| a.address())
                .expect("an address")
                .to_owned()
        };
        Self {
            message_id: mail.message_id().expect("a Message-ID").to_owned(),
            from: address(mail.from()),
            to: address(mail.to()),
            subject: mail.subject().expect("a subject").to_owned(),
            text: mail.body_text(0).expect("a text").replace("\r\n", "\n"),
            html: mail.body_html(0).expect("a page").into_owned(),
            calendar: Calendar::read(&text_of(calendar)),
            calendar_method: calendar
                .content_type()
                .and_then(|c| c.attribute("method"))
                .expect("a method in the content type")
                .to_owned(),
            attached: (
                file.attachment_name().expect("a file name").to_owned(),
                text_of(file),
            ),
            raw: String::from_utf8(raw.to_vec()).expect("mails are ASCII on the wire"),
        }
    }

    /// The first address in the text that begins with the site's.
    pub fn link(&self) -> &str {
        self.text
            .split_whitespace()
            .find(|word| word.starts_with("https://vicino.example/"))
            .expect("a link")
    }
}

/// A calendar file as its lines, unfolded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar(Vec<String>);

impl Calendar {
    pub fn read(text: &str) -> Self {
        assert!(
            text.split("\r\n").all(|line| line.len() <= 75),
            "no line is longer than 75 octets (RFC 5545, 3.1)"
        );
        assert!(
            !text.replace("\r\n", "").contains(['\r', '\n']),
            "every line ends in CRLF"
        );
        Self(
            text.replace("\r\n ", "")
                .lines()
                .map(str::to_owned)
                .collect(),
        )
    }

    /// The value of the one line with this name, in the part called `component`.
    pub fn value(&self, component: &str, name: &str) -> &str {
        let found = self.values(component, name);
        assert_eq!(found.len(), 1, "one {name} in {component}: {found:?}");
        found[0]
    }

    pub fn values(&self, component: &str, name: &str) -> Vec<&str> {
        self.part(component)
            .into_iter()
            .filter_map(|line| {
                let (head, value) = line.split_once(':')?;
                (head.split(';').next() == Some(name)).then_some(value)
            })
            .collect()
    }

    /// A parameter of a line, such as the TZID of DTSTART.
    pub fn parameter(&self, component: &str, name: &str, parameter: &str) -> Option<&str> {
        self.part(component)
            .into_iter()
            .find_map(|line| {
                let (head, _) = line.split_once(':')?;
                let mut pieces = head.split(';');
                (pieces.next() == Some(name)).then(|| {
                    pieces.find_map(|p| p.split_once('=').filter(|(key, _)| *key == parameter))
                })?
            })
            .map(|(_, value)| value)
    }

    /// The lines of each part with this name, without those of the parts within it.
    pub fn parts(&self, component: &str) -> Vec<Vec<&str>> {
        let mut found = Vec::new();
        let mut open: Vec<(&str, Vec<&str>)> = Vec::new();
        for line in &self.0 {
            if let Some(name) = line.strip_prefix("BEGIN:") {
                open.push((name, Vec::new()));
            } else if let Some(name) = line.strip_prefix("END:") {
                let (begun, lines) = open.pop().expect("something was begun");
                assert_eq!(begun, name, "what was begun last ends first");
                if name == component {
                    found.push(lines);
                }
            } else {
                open.last_mut()
                    .expect("a line stands in something")
                    .1
                    .push(line);
            }
        }
        assert!(open.is_empty(), "all that was begun has ended");
        found
    }

    fn part(&self, component: &str) -> Vec<&str> {
        let mut parts = self.parts(component);
        assert_eq!(parts.len(), 1, "one {component}");
        parts.remove(0)
    }
}

impl World {
    /// The mails written so far, in the order of their messages.
    pub fn letters(&self) -> Vec<Letter> {
        let Ok(folder) = std::fs::read_dir(&self.outbox.0) else {
            return Vec::new();
        };
        let mut files: Vec<_> = folder
            .map(|entry| entry.expect("an entry").path())
            .collect();
        files.sort();
        files
            .iter()
            .map(|path| Letter::read(&std::fs::read(path).expect("a file")))
            .collect()
    }

    /// The texts of the mails to staff written so far.
    pub fn mails_to_staff(&self) -> Vec<String> {
        let Ok(folder) = std::fs::read_dir(&self.outbox.0) else {
            return Vec::new();
        };
        let text = |entry: std::io::Result<std::fs::DirEntry>| {
            let raw = std::fs::read(entry.expect("an entry").path()).expect("a file");
            let mail = MessageParser::default().parse(&raw).expect("a mail");
            mail.body_text(0).expect("a text").into_owned()
        };
        folder
            .map(text)
            .filter(|text| text.contains("/staff/"))
            .collect()
    }

    /// The one mail written so far.
    pub fn letter(&self) -> Letter {
        let mut letters = self.letters();
        assert_eq!(letters.len(), 1, "one mail: {letters:#?}");
        letters.remove(0)
    }

    /// Forgets the mails written so far.
    pub fn empty_outbox(&self) {
        std::fs::remove_dir_all(&self.outbox.0).expect("mails were written");
    }
}
