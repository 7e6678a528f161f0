//! Sheets, script, font and pictures: built in `style/`, named by the hash of their bytes, and embedded with their
//! compressed forms.

use std::collections::HashMap;
use std::sync::LazyLock;

use axum::body::Bytes;
use http::HeaderValue;
use rust_embed::RustEmbed;
use serde::Deserialize;

#[derive(RustEmbed)]
#[folder = "../style/dist"]
struct Dist;

/// A built file.
#[derive(Debug)]
pub struct Asset {
    /// Where the site serves it: `/assets/vicino.0123456789ab.css`. The address changes with the bytes.
    pub url: &'static str,
    /// The hash that a content security policy names it by: SHA-256 in base 64.
    pub sha256: String,
    /// Its type.
    pub content_type: HeaderValue,
    /// For `ETag`: the name with its hash, in quotes.
    pub etag: HeaderValue,
    /// Its bytes.
    pub plain: Bytes,
    /// The same in Brotli (RFC 7932); `None` when the bytes are compressed already.
    pub brotli: Option<Bytes>,
    /// The same in gzip (RFC 1952).
    pub gzip: Option<Bytes>,
}

impl Asset {
    /// The file as text, for a sheet inside a page. Empty when it is not text.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.plain).unwrap_or_default()
    }
}

/// The embedded file whose source has this name; an empty one when the style was not built.
pub fn asset(name: &str) -> &'static Asset {
    static NONE: Asset = Asset {
        url: "",
        sha256: String::new(),
        content_type: HeaderValue::from_static("text/plain"),
        etag: HeaderValue::from_static("\"\""),
        plain: Bytes::new(),
        brotli: None,
        gzip: None,
    };
    Assets::embedded().by_name(name).unwrap_or(&NONE)
}

/// A line of `manifest.json`, which the build of the style writes.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    file: String,
    content_type: String,
    sha256: String,
}

/// All built files.
#[derive(Debug, Default)]
pub struct Assets {
    files: HashMap<String, Asset>,
    names: HashMap<String, String>,
}

impl Assets {
    /// The files embedded in this program, unpacked once.
    pub fn embedded() -> &'static Self {
        static ASSETS: LazyLock<Assets> = LazyLock::new(Assets::read);
        &ASSETS
    }

    /// A file by the name its source has: `vicino.css`.
    pub fn by_name(&self, name: &str) -> Option<&Asset> {
        self.by_file(self.names.get(name)?)
    }

    /// A file by the name that carries its hash: `vicino.0123456789ab.css`.
    pub fn by_file(&self, file: &str) -> Option<&Asset> {
        self.files.get(file)
    }

    fn read() -> Self {
        let manifest = Dist::get("manifest.json")
            .map(|file| file.data)
            .unwrap_or_default();
        let entries: HashMap<String, Entry> = serde_json::from_slice(&manifest).unwrap_or_default();
        let mut assets = Self::default();
        for (name, entry) in entries {
            if let Some(asset) = Asset::read(&entry) {
                assets.names.insert(name, entry.file.clone());
                assets.files.insert(entry.file, asset);
            }
        }
        if assets.files.is_empty() {
            tracing::warn!("the style was not built: pages have none");
        }
        assets
    }
}

#[cfg(test)]
impl Assets {
    /// Empty files, served under their own names.
    pub fn of(names: &[&'static str]) -> Self {
        let file = |name: &&'static str| Asset {
            url: format!("/assets/{name}").leak(),
            sha256: String::new(),
            content_type: HeaderValue::from_static("text/plain"),
            etag: HeaderValue::from_static("\"\""),
            plain: Bytes::new(),
            brotli: None,
            gzip: None,
        };
        let own = |name: &&'static str| ((*name).to_owned(), (*name).to_owned());
        Self {
            files: names
                .iter()
                .map(|name| ((*name).to_owned(), file(name)))
                .collect(),
            names: names.iter().map(own).collect(),
        }
    }
}

impl Asset {
    fn read(entry: &Entry) -> Option<Self> {
        let bytes = |name: &str| {
            Dist::get(name).map(|file| match file.data {
                std::borrow::Cow::Borrowed(embedded) => Bytes::from_static(embedded),
                std::borrow::Cow::Owned(read) => Bytes::from(read),
            })
        };
        Some(Self {
            // Read once and kept as long as the program runs, so that views can hold it.
            url: format!("/assets/{}", entry.file).leak(),
            sha256: entry.sha256.clone(),
            content_type: HeaderValue::from_str(&entry.content_type).ok()?,
            etag: HeaderValue::from_str(&format!("\"{}\"", entry.file)).ok()?,
            plain: bytes(&entry.file)?,
            brotli: bytes(&format!("{}.br", entry.file)),
            gzip: bytes(&format!("{}.gz", entry.file)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_asset_is_found_by_its_own_name_and_by_its_hashed_one() {
        let assets = Assets::read();
        for name in assets.names.keys() {
            let asset = assets.by_name(name).unwrap();
            let file = asset.url.strip_prefix("/assets/").unwrap();
            assert!(assets.by_file(file).is_some(), "{name}");
        }
        assert!(assets.by_name("../Cargo.toml").is_none());
    }
}
