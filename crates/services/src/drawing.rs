//! Pictures made of words, drawn aside from the threads that answer, two at once, and kept while there is room.

use std::sync::{Arc, OnceLock};

use drawing::{DrawError, Fonts, Words};
use moka::sync::Cache;
use tokio::sync::Semaphore;

use crate::Services;
use crate::error::Failure;

/// How many are drawn at once: each holds a canvas and fonts in memory.
const AT_ONCE: usize = 2;
/// Memory for pictures, in bytes.
const ROOM: u64 = 8 << 20;

/// Of how many texts it is remembered whether there are fonts for them.
const TEXTS: u64 = 1000;

/// A picture in PNG; none where no font has its letters.
type Picture = Option<Arc<[u8]>>;

/// What drawing takes.
pub(crate) struct Easel {
    fonts: OnceLock<Arc<Fonts>>,
    turn: Semaphore,
    drawn: Cache<String, Picture>,
    written: Cache<String, bool>,
}

impl Easel {
    pub(crate) fn new() -> Self {
        let drawn = Cache::<String, Picture>::builder()
            .max_capacity(ROOM)
            .weigher(|key, picture: &Picture| {
                let bytes = picture.as_ref().map_or(0, |bytes| bytes.len());
                u32::try_from(key.len() + bytes + 64).unwrap_or(u32::MAX)
            })
            .build();
        Self {
            fonts: OnceLock::new(),
            turn: Semaphore::new(AT_ONCE),
            drawn,
            written: Cache::new(TEXTS),
        }
    }
}

impl Services {
    /// The picture that `make` draws as SVG, in PNG; none where no font has one of its letters. `key` changes with whatever is in it: what
    /// was drawn under it is not drawn again.
    ///
    /// # Errors
    /// The drawing is broken.
    pub async fn draw(
        &self,
        key: &str,
        make: impl FnOnce(&Fonts) -> Result<String, DrawError> + Send + 'static,
    ) -> Result<Picture, Failure> {
        let easel = self.easel();
        if let Some(known) = easel.drawn.get(key) {
            return Ok(known);
        }
        let broken = |error: anyhow::Error| Failure::Internal(error);
        let turn = easel.turn.acquire().await;
        let turn = turn.map_err(|error| broken(error.into()))?;
        // Somebody else may have waited for the same.
        if let Some(known) = easel.drawn.get(key) {
            return Ok(known);
        }
        let services = self.clone();
        let drawn = tokio::task::spawn_blocking(move || {
            let fonts = services.fonts();
            make(&fonts).and_then(|svg| fonts.png(&svg))
        });
        let drawn = drawn.await;
        drop(turn);
        let picture = match drawn.map_err(|error| broken(error.into()))? {
            Ok(bytes) => Some(Arc::from(bytes)),
            Err(DrawError::NoFont) => None,
            Err(DrawError::Broken) => return Err(broken(anyhow::anyhow!("no such drawing"))),
        };
        easel.drawn.insert(key.to_owned(), picture.clone());
        Ok(picture)
    }

    /// Whether the fonts at hand have every letter of a text.
    ///
    /// # Errors
    /// The drawing is broken.
    pub async fn can_write(&self, text: &str) -> Result<bool, Failure> {
        if let Some(known) = self.easel().written.get(text) {
            return Ok(known);
        }
        let (services, owned) = (self.clone(), text.to_owned());
        let tried = tokio::task::spawn_blocking(move || {
            let words = Words {
                text: &owned,
                size: 20.0,
                weight: 400,
                fill: "#000",
            };
            services.fonts().lines(&words, 1000.0).is_ok()
        });
        let can = tried
            .await
            .map_err(|error| Failure::Internal(error.into()))?;
        self.easel().written.insert(text.to_owned(), can);
        Ok(can)
    }

    /// Read when first needed: there may be hundreds.
    fn fonts(&self) -> Arc<Fonts> {
        let fonts = self.easel().fonts.get_or_init(|| {
            let directory = self.settings().fonts_dir.as_deref();
            let fonts = Fonts::load(directory);
            if fonts.count() == 0 {
                tracing::warn!("no fonts are at hand: pictures of events are left out");
            }
            Arc::new(fonts)
        });
        Arc::clone(fonts)
    }
}
