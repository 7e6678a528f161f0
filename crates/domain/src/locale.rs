//! The languages of the site, which are also those a family may ask for.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language of the site. Its tag is the first segment of every address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Locale {
    /// Italian, the source language.
    It,
    /// English.
    En,
    /// Arabic, right to left.
    Ar,
    /// Filipino (browsers also say `tl`).
    Fil,
    /// Chinese, simplified script.
    ZhHans,
    /// Spanish.
    Es,
    /// Sinhala.
    Si,
    /// Romanian.
    Ro,
    /// Ukrainian.
    Uk,
    /// Bengali.
    Bn,
    /// Albanian.
    Sq,
    /// French.
    Fr,
    /// Urdu, right to left.
    Ur,
    /// Made-up right-to-left text derived from Italian, to find what would break. Never offered to people.
    Pseudo,
}

/// The direction of a script, as the HTML `dir` attribute has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The attribute's value.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Locale {
    /// Every real language, Italian first.
    pub const ALL: [Self; 13] = [
        Self::It,
        Self::En,
        Self::Ar,
        Self::Fil,
        Self::ZhHans,
        Self::Es,
        Self::Si,
        Self::Ro,
        Self::Uk,
        Self::Bn,
        Self::Sq,
        Self::Fr,
        Self::Ur,
    ];

    /// The BCP 47 tag: address segment, `lang` attribute and database value alike.
    pub fn tag(self) -> &'static str {
        match self {
            Self::It => "it",
            Self::En => "en",
            Self::Ar => "ar",
            Self::Fil => "fil",
            Self::ZhHans => "zh-Hans",
            Self::Es => "es",
            Self::Si => "si",
            Self::Ro => "ro",
            Self::Uk => "uk",
            Self::Bn => "bn",
            Self::Sq => "sq",
            Self::Fr => "fr",
            Self::Ur => "ur",
            Self::Pseudo => "ar-XB",
        }
    }

    /// The language's name in itself, for choosers.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::It => "Italiano",
            Self::En => "English",
            Self::Ar => "العربية",
            Self::Fil => "Filipino",
            Self::ZhHans => "中文",
            Self::Es => "Español",
            Self::Si => "සිංහල",
            Self::Ro => "Română",
            Self::Uk => "Українська",
            Self::Bn => "বাংলা",
            Self::Sq => "Shqip",
            Self::Fr => "Français",
            Self::Ur => "اردو",
            Self::Pseudo => "Pseudo",
        }
    }

    /// The direction of the language's script.
    pub fn direction(self) -> Direction {
        match self {
            Self::Ar | Self::Ur | Self::Pseudo => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// The best of `offered` for an `Accept-Language` header (RFC 9110, 12.5.4), if any fits.
    /// `tl` is read as `fil`; `zh` in a traditional script or region is not simplified Chinese.
    pub fn negotiate(header: &str, offered: &[Self]) -> Option<Self> {
        let mut wanted: Vec<(u16, &str)> = header
            .split(',')
            .take(32)
            .filter_map(|part| {
                let mut pieces = part.split(';');
                let tag = pieces.next()?.trim();
                let weight = pieces
                    .find_map(|p| p.trim().strip_prefix("q="))
                    .map_or(Some(1.0), |q| q.trim().parse::<f32>().ok())?;
                let thousandths = (weight.clamp(0.0, 1.0) * 1000.0) as u16;
                (thousandths > 0).then_some((thousandths, tag))
            })
            .collect();
        wanted.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
        wanted
            .into_iter()
            .filter_map(|(_, tag)| Self::from_browser_tag(tag))
            .find(|locale| offered.contains(locale))
    }

    fn from_browser_tag(tag: &str) -> Option<Self> {
        let tag = tag.to_ascii_lowercase().replace('_', "-");
        let mut subtags = tag.split('-');
        let language = subtags.next()?;
        if language == "zh" {
            let traditional = subtags.any(|s| matches!(s, "hant" | "tw" | "hk" | "mo"));
            return (!traditional).then_some(Self::ZhHans);
        }
        let language = if language == "tl" { "fil" } else { language };
        Self::ALL.into_iter().find(|l| l.tag() == language)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// The text names no language of the site.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown language tag")]
pub struct UnknownLocale;

impl FromStr for Locale {
    type Err = UnknownLocale;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .chain([Self::Pseudo])
            .find(|l| l.tag() == tag)
            .ok_or(UnknownLocale)
    }
}

impl Serialize for Locale {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

impl<'de> Deserialize<'de> for Locale {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        tag.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_s_wishes_are_weighed_and_canonical() {
        let all = Locale::ALL;
        assert_eq!(
            Locale::negotiate("de, ar;q=0.5, en;q=0.4", &all),
            Some(Locale::Ar)
        );
        assert_eq!(Locale::negotiate("tl-PH", &all), Some(Locale::Fil));
        assert_eq!(Locale::negotiate("zh-TW, en;q=0.1", &all), Some(Locale::En));
        assert_eq!(Locale::negotiate("zh-CN", &all), Some(Locale::ZhHans));
        assert_eq!(Locale::negotiate("de", &all), None);
        assert_eq!(Locale::negotiate("it;q=0, *;q=0.1", &all), None);
        assert_eq!(Locale::negotiate(";;q=,,\u{0}", &all), None);
    }

    #[test]
    fn every_tag_names_its_language() {
        for locale in Locale::ALL {
            assert_eq!(locale.tag().parse(), Ok(locale));
        }
    }
}
