//! Pictures of events: sent by staff with words for whoever does not see them, kept in several widths.

use domain::event::Picture;
use domain::image::ImageHash;
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use domain::text::{Line, LocalText};
use store::StoreError;
use store::image::Variant;

use crate::Services;
use crate::error::Failure;
pub use crate::image_file::ImageRefusal;
use crate::image_file::{FILE_MAX, variants};
use crate::staff::Denied;

/// The largest file that is taken, in bytes: what a form may say and a server may cut off.
pub const PICTURE_FILE_MAX: usize = FILE_MAX;
/// The longest alternative text, in characters.
pub const ALTERNATIVE_MAX: usize = 300;
/// How many pictures are read at once.
pub(crate) const PICTURES_AT_ONCE: usize = 2;

/// Why a picture was not kept. Nothing of it was.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// They may write nothing that a picture could stand in.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// The file is refused.
    #[error(transparent)]
    Refused(#[from] ImageRefusal),
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<StoreError> for PictureError {
    fn from(error: StoreError) -> Self {
        Self::Failure(error.into())
    }
}

impl Services {
    /// Keeps a picture in several widths and gives what stands in a card. `alternative` says in Italian what is seen on it. The same file
    /// sent again is the same picture.
    ///
    /// # Errors
    /// See [`PictureError`].
    pub async fn keep_picture(
        &self,
        staff: &Staff,
        bytes: Vec<u8>,
        alternative: &Line,
    ) -> Result<Picture, PictureError> {
        Denied::unless_somewhere(staff, Verb::Draft)?;
        if bytes.len() > FILE_MAX {
            return Err(ImageRefusal::FileTooLarge.into());
        }
        let image = ImageHash::of(&bytes);
        let picture = Picture {
            image: image.clone(),
            alternative: LocalText::italian(alternative.as_str()),
        };
        if !self.picture_sizes(&image).await?.is_empty() {
            return Ok(picture);
        }
        let broken = |error: anyhow::Error| PictureError::Failure(Failure::Internal(error));
        let turn = self.darkroom().acquire().await;
        let turn = turn.map_err(|error| broken(error.into()))?;
        let made = tokio::task::spawn_blocking(move || variants(&bytes)).await;
        drop(turn);
        let made = made.map_err(|error| broken(error.into()))??;
        let mut tx = self.store().begin().await?;
        for variant in &made {
            store::image::put(&mut tx, &image, variant, self.now()).await?;
        }
        tx.commit().await?;
        Ok(picture)
    }

    /// The widths and heights in which a picture is kept, the narrowest first; none: there is no such picture.
    ///
    /// # Errors
    /// The database is away.
    pub async fn picture_sizes(&self, image: &ImageHash) -> Result<Vec<(u16, u16)>, Failure> {
        let mut session = self.store().reader().await?;
        Ok(store::image::sizes(&mut session, image).await?)
    }

    /// A picture in one of its widths. Under its address it never changes.
    ///
    /// # Errors
    /// The database is away.
    pub async fn picture(&self, image: &ImageHash, width: u16) -> Result<Option<Variant>, Failure> {
        let mut session = self.store().reader().await?;
        Ok(store::image::get(&mut session, image, width).await?)
    }
}
